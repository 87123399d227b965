# SPDX-License-Identifier: EUPL-1.2
# What receipts and letters say. Dutch at B1, "u", short sentences.

## Shared

paper-case-number = Uw zaaknummer
paper-received = Ontvangen aan de balie op { $received_date } om { $clock } uur.
paper-amount = { $amount_cents }
paper-date = { $day_date }
paper-free = Gratis
paper-fee-unknown = Dat hoort u van een medewerker
paper-total = Totaal
paper-needs = Dit is nog nodig:
paper-phone = Bel { $phone }
paper-settlement-nothing-due = U hoeft niets te betalen.
paper-settlement-cash = U betaalt contant aan de balie.
paper-settlement-card = U betaalt met uw pas aan de balie.
paper-settlement-invoice = U betaalt met de rekening die u erbij krijgt.
paper-settlement-instalments = U betaalt in delen. In een brief staat wanneer.
paper-settlement-waiver = U vraagt of u niet hoeft te betalen. Wij zoeken dat uit.
paper-settlement-later = U kiest later hoe u betaalt. Uw aanvraag loopt door.
paper-settlement-pick-up = U betaalt als u het ophaalt.

## Receipt

receipt-now = Wat er nu gebeurt
receipt-you = Wat u doet
receipt-costs = Wat het kost
receipt-municipality = Dit doen wij
receipt-other = Dit doet een andere organisatie
receipt-identity = Laat een medewerker vaststellen wie u bent. Uw aanvraag loopt door.
receipt-nothing-to-do = U hoeft nu niets te doen.
receipt-keep = Bewaar dit bonnetje.
receipt-code = Scan deze code bij een kiosk in de hal. Dan gaat u verder met uw aanvraag. In de code staan geen persoonlijke gegevens.
receipt-code-words = Of typ deze code:
receipt-questions = Vragen? Bel { $phone }

## Receipt for cash

cash-title = Bewijs van betaling
cash-number = Nummer van dit bewijs
cash-case = Zaaknummer: { $number }
cash-amount = Contant betaald
card-amount = Met pas betaald
cash-when = Betaald op { $paid_date } om { $clock } uur.
cash-keep = Bewaar dit bewijs.

## Letter

letter-title = Bevestiging van uw aanvraag
letter-subject = Uw aanvraag: { $title }
letter-date = Datum
letter-number = Zaaknummer
letter-contact = Vragen
letter-hand-over = Meegegeven in de hal
letter-resident = Aan de aanvrager
letter-message = Wij hebben uw aanvraag ontvangen op { $received_date } om { $clock } uur.
letter-number-sentence = Uw zaaknummer is { $number }. Noem dit nummer als u ons belt.
letter-now = Wat u nu moet doen
letter-nothing-now = U hoeft nu niets te doen. Wij gaan aan het werk.
letter-prove = Laat een medewerker vaststellen wie u bent
letter-prove-when = Bij uw volgende bezoek
letter-plan = Wat er gebeurt
letter-plan-intro = Dit zijn alle stappen, in de beste volgorde.
letter-who = Wie
letter-when = Wanneer
letter-phone = Telefoon
letter-cost = Kosten
letter-needs = Nog nodig
letter-why = Waarom
letter-identity = Wie u bent
letter-identity-not-yet = Wij weten nog niet zeker wie u bent. Dat houdt uw aanvraag niet tegen. Een medewerker stelt het met u vast. Heeft u nog een paspoort, identiteitskaart of rijbewijs? Neem het dan mee. Heeft u niets meer? Kom dan toch. Er is altijd een manier.
letter-identity-chip-genuine = Wij hebben de chip van uw document gelezen. Het document is echt.
letter-identity-chip-issuer-not-verified = Wij hebben de chip van uw document gelezen. De gegevens op de chip zijn niet veranderd. Wie de kaart heeft uitgegeven, is nog niet gecontroleerd. Dat doen wij nog.
letter-identity-chip-expired = Wij hebben de chip van uw document gelezen. Uw document is verlopen. Een medewerker kijkt dit met u na.
letter-identity-chip-other = Wij hebben de chip van uw document gelezen. De controle is nog niet klaar. Een medewerker kijkt dit met u na.
letter-identity-clerk = Een medewerker heeft vastgesteld wie u bent.
letter-identity-clerks = Twee medewerkers hebben samen vastgesteld wie u bent.
letter-identity-letter-code = U ging verder met de code uit een brief. Een medewerker stelt later vast wie u bent.
letter-costs = Wat het kost en hoe u betaalt
letter-costs-none = Uw aanvraag kost niets.
letter-pay-intro = U mag ook een andere manier kiezen. Elke manier kost evenveel:
letter-pay-cash = contant aan de balie, u krijgt een bewijs
letter-pay-card = met uw pas aan de balie
letter-pay-invoice = met een rekening die wij u sturen
letter-pay-instalments = in delen, in overleg met ons
letter-pay-pick-up = als u het ophaalt
letter-pay-waiver = heeft u te weinig geld? Vraag ons of u niet hoeft te betalen
letter-pay-never-stops = Betalen houdt uw aanvraag niet tegen.
letter-wrong = Klopt er iets niet?
letter-wrong-text = Bel ons of kom langs. Wij passen het aan. Deze brief is nog geen besluit. Krijgt u later een besluit en bent u het er niet mee eens? Dan kunt u bezwaar maken. In het besluit staat hoe dat gaat en hoeveel tijd u heeft.
letter-questions = Heeft u vragen?
letter-questions-text = Bel { $phone } of kom naar { $place }. Noem uw zaaknummer.
letter-formats = Liever een andere brief?
letter-formats-text = Wilt u deze brief in grote letters, in braille of voorgelezen? Vraag het aan ons. Dat kost niets.
letter-privacy = Uw gegevens
letter-privacy-text = Wij gebruiken uw gegevens alleen voor deze aanvraag. U mag ze zien en laten verbeteren.
letter-privacy-where = U leest er meer over op { $website }. Of vraag het aan de balie.
letter-privacy-ask = Vraag aan de balie hoe dat gaat.
letter-greeting = Met vriendelijke groet,
letter-code = Met deze code gaat u verder met uw aanvraag. Scan hem bij een kiosk in de hal, of typ de letters en cijfers. In de code staan geen persoonlijke gegevens.
letter-code-alternative = QR-code waarmee u bij een kiosk verdergaat met uw aanvraag. De code in letters en cijfers is { $code }.
letter-page = Zaaknummer { $number } · bladzijde { $page } van { $pages }

## Voucher for the till

receipt-voucher = Betaalbon. Laat deze streepjes zien als u betaalt.

## Invoice and payment in parts

invoice-letter-title = Rekening
invoice-subject = Rekening: { $title }
invoice-pay = Betaal { $pay_cents } vóór of op { $pay_date }.
invoice-what = Waarvoor u betaalt
invoice-code = Scan deze code met de app van uw bank. Dan staat { $pay_cents } al klaar. Lukt het niet? Typ dan zelf wat hier staat.
instalments-letter-title = Betalen in delen
instalments-subject = Betalen in delen: { $title }
instalments-agreed = U betaalt in { $count } delen. Dat kost niet meer.
instalments-when = Wanneer u betaalt
instalment-row = Deel { $number }, uiterlijk { $part_date }
instalments-early = U mag altijd eerder betalen.
instalments-code = Scan deze code met de app van uw bank voor het eerste deel. Dan staat { $pay_cents } al klaar. Het kenmerk is elke keer hetzelfde.
pay-how = Zo betaalt u
pay-counter = Liever contant of met uw pas? Dat kan ook, zonder extra kosten, bij { $place }. Neem deze brief mee.
pay-trouble = Kunt u niet betalen?
pay-trouble-text = Bel { $phone } of kom langs. Wij zoeken samen een oplossing.
pay-code-alternative = QR-code voor uw bank: { $pay_cents } naar { $iban }. Kenmerk { $reference }.
