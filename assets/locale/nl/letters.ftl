# SPDX-License-Identifier: EUPL-1.2
# What the letters say besides the confirmation (paper.ftl). Dutch at B1, "u", short sentences.

letter-page-label = Bladzijde
letter-page-of = { $page } van { $pages }

## How to object (Awb 6:4, 6:5, 6:7)

letter-objection = Bent u het niet eens met dit besluit?
letter-objection-text = Dan kunt u bezwaar maken. Dat kan tot en met { $objection_date }. Stuur een brief naar { $municipality }, { $place }. Of geef uw brief af aan de balie. Bezwaar maken is gratis.
letter-objection-contents = Zet in uw brief uw naam, uw adres, de datum en zaaknummer { $number }. Schrijf ook waarom u het niet eens bent. Zet uw handtekening eronder. Stuur een kopie van dit besluit mee.
letter-objection-urgent = Het besluit geldt ook als u bezwaar maakt. Heeft het haast? Dan kunt u de rechter om een voorlopige voorziening vragen. Dat kost wel geld. Wij helpen u graag: bel { $phone }.

## Which language counts (Awb 2:6)

letter-legal-language = Bij deze brief hoort een brief in het Nederlands. De Nederlandse brief is de officiële brief.

## Lines to write on

sign-place = Plaats en datum
sign-name = Naam
sign-here = Handtekening

## Statement of loss

loss-letter-title = Verklaring van vermissing
loss-subject = Verklaring van vermissing
loss-message = U zei ons dat uw documenten weg zijn. Met deze verklaring maken wij ze ongeldig.
loss-sign = Lees deze verklaring, en zet uw handtekening bij een medewerker
loss-sign-by = bij uw volgende bezoek
loss-found = Vindt u een document terug? Lever het in aan de balie
loss-found-by = meteen
loss-what = Wat er weg is
loss-name = Naam
loss-name-value = { $name }
loss-documents = Documenten
loss-documents-value = { $documents }
loss-when = Sinds
loss-when-value = { $lost_on }
loss-where = Waar
loss-where-value = { $lost_place }
loss-unknown = onbekend
loss-declare = Wat u verklaart
loss-declare-text = Ik verklaar dat ik deze documenten niet meer heb. Alles wat hier staat, is waar. Ik weet dat de documenten ongeldig worden en dat dit niet terug te draaien is.
loss-after = Wat er daarna gebeurt
loss-after-text = Wij geven de vermissing door. De documenten gelden dan niet meer, ook niet in het buitenland. Deze verklaring kost niets.

## Request for what is missing (Awb 4:5)

request-letter-title = Wij hebben nog iets van u nodig
request-subject = Wij hebben nog iets van u nodig: { $task }
request-message = Uw aanvraag is nog niet compleet. Geef ons wat er nog mist, uiterlijk op { $due_date }.
request-by = uiterlijk { $due_date }
request-how = Hoe u het ons geeft
request-how-text = Neem het mee naar { $place }. Of stuur het met de post. Zet zaaknummer { $number } erbij.
request-late = Lukt het niet op tijd?
request-late-text = Bel ons vóór { $due_date }. Dan zoeken wij samen een oplossing. Horen wij niets? Dan kunnen wij besluiten dat wij uw aanvraag niet verder behandelen.

## Decision

decision-letter-title = Besluit
decision-subject = Besluit: { $task }
decision-granted = Wij keuren uw aanvraag goed: { $task }.
decision-partly = Wij keuren een deel van uw aanvraag goed: { $task }.
decision-refused = Wij wijzen uw aanvraag af: { $task }.
decision-why = Waarom wij dit besluiten
decision-pay = U betaalt contant of met uw pas aan de balie, of met onze rekening. Het kost overal evenveel.
decision-mandate = Namens het college van burgemeester en wethouders

## Appointment

meeting-letter-title = Uw afspraak
meeting-subject = Uw afspraak: { $task }
meeting-message = Wij verwachten u op { $at_date } om { $at_clock } uur.
meeting-about = Waarvoor
meeting-about-value = { $task }
meeting-day = Dag
meeting-day-value = { $at_date }
meeting-time = Tijd
meeting-time-value = { $at_clock } uur
meeting-place = Waar
meeting-place-value = { $place }
meeting-bring = Neem dit mee
meeting-other = Kunt u niet komen?
meeting-other-text = Bel { $phone }. Dan maken wij samen een andere afspraak.
meeting-help = Heeft u hulp of een tolk nodig, of kunt u niet lang staan? Zeg het ons van tevoren. U mag altijd iemand meenemen.

## Cover letter in another language

cover-letter-title = Over uw brief van de gemeente
cover-subject = Over uw brief: { $title }
cover-message = Wij hebben uw aanvraag ontvangen. Uw zaaknummer is { $number }. Hieronder staat wat u moet doen.
cover-costs = Wat het kost
cover-read-aloud = Wilt u dat iemand de Nederlandse brief met u leest? Kom langs. Dat kost niets.

## Letters that ask for one thing

ask-code = Scan deze code bij een kiosk in de hal. Dan ziet u meteen deze vraag. Of typ de letters en cijfers. In de code staan geen persoonlijke gegevens.
ask-by = uiterlijk { $due_date }
ask-photo-letter-title = Wij hebben een pasfoto van u nodig
ask-photo-subject = Breng een pasfoto
ask-photo-message = Wij hebben een pasfoto van u nodig voor: { $task }.
ask-photo-picture = Een pasfoto van maximaal 6 maanden oud, met uw gezicht recht van voren.
ask-photo-step = Breng uw pasfoto naar { $place }
ask-photo-why = Zonder foto kunnen wij niet verder. Heeft u geen geld voor een foto? Zeg het ons. Wij zoeken een oplossing.
ask-sign-letter-title = Wij hebben uw handtekening nodig
ask-sign-subject = Zet uw handtekening
ask-sign-message = Wij hebben uw handtekening nodig voor: { $task }.
ask-sign-picture = Lees eerst wat hieronder staat. Zet dan uw handtekening.
ask-sign-step = Onderteken deze brief en geef hem af bij { $place }
ask-sign-statement = { $statement }
ask-sign-why = Begrijpt u iets niet? Onderteken dan nog niet. Bel ons eerst.
ask-right-letter-title = Klopt dit nog?
ask-right-subject = Klopt dit nog?
ask-right-message = U vertelde ons dit voor: { $task }. Is het nog zo?
ask-right-picture = Kijk of alles nog klopt.
ask-right-what = Dit weten wij van u
ask-right-step = Laat het ons weten: aan een kiosk, aan de balie of bel { $phone }
ask-right-why = Klopt alles? Zeg dat dan ook. Dan kunnen wij verder.

## Paying by transfer

pay-to = Naar
pay-iban = Rekening
pay-iban-words = Rekening in woorden
pay-amount = Bedrag
pay-with = Kenmerk
pay-trouble-short = Kunt u niet betalen? Bel { $phone } of kom langs. Wij zoeken samen een oplossing.
digit-0 = nul
digit-1 = een
digit-2 = twee
digit-3 = drie
digit-4 = vier
digit-5 = vijf
digit-6 = zes
digit-7 = zeven
digit-8 = acht
digit-9 = negen

## The clerk writes a letter

clerk-do-letter = Brief schrijven
letter-order-title = Welke brief?
letter-order-about = Waar gaat de brief over?
letter-order-outcome = Wat is het besluit?
letter-order-granted = Wij keuren het goed
letter-order-partly = Wij keuren een deel goed
letter-order-refused = Wij wijzen het af
letter-order-day = Dag (bij een vraag: de laatste dag om te antwoorden)
letter-order-clock = Tijd, zoals 10:15
letter-order-reason = Wat er moet staan: de reden, of wat er mist
letter-order-statement = Wat de inwoner verklaart en ondertekent
letter-order-show = Brief bekijken
letter-order-read = Zo leest de brief. Klopt alles?
letter-order-print = Printen en meegeven
letter-order-post = Met de post
letter-order-done = De printer maakt de brief nu. Het zaaksysteem krijgt hem ook.
letter-order-in-tray = De brief ligt klaar voor de post en gaat naar het zaaksysteem.
letter-order-incomplete = Kies eerst welke brief en waarover.
letter-order-no-day = Vul een dag in.
letter-order-no-clock = Vul een tijd in, zoals 10:15.
letter-order-no-reason = Vul in waarom. Zonder reden kan de brief niet weg.
letter-order-no-statement = Vul in wat de inwoner verklaart.
letter-statement = { $statement }
