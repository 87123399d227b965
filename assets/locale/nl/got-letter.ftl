# SPDX-License-Identifier: EUPL-1.2
# Ik kreeg een brief: vragen, antwoorden en taken.

got-letter = Ik kreeg een brief

# --- vragen ---

got-letter-letter-from = Van wie is de brief?
got-letter-letter-from-hint = Kijk boven aan de brief. Staat er een code van deze kiosk op? Kies dat onderaan.
got-letter-letter-from-why = Dan weten wij wie u kan helpen.
got-letter-letter-from-us = Van deze gemeente
got-letter-letter-from-tax-office = Van de Belastingdienst of Toeslagen
got-letter-letter-from-fines = Een boete, van het CJIB
got-letter-letter-from-benefits = Van UWV, SVB of DUO
got-letter-letter-from-collector = Van een deurwaarder of incassobureau
got-letter-letter-from-company = Van een bedrijf of iemand anders
got-letter-letter-from-unsure = Dat weet ik niet

got-letter-letter-is = Wat staat er in de brief?
got-letter-letter-is-hint = Lees de eerste zinnen. Lukt dat niet? Kies dan: ik begrijp het niet.
got-letter-letter-is-why = Dan weten wij wat u moet doen, en voor welke dag.
got-letter-letter-is-decision = Er is iets besloten over mij
got-letter-letter-is-pay = Ik moet betalen
got-letter-letter-is-asks = Ik moet iets sturen of laten weten
got-letter-letter-is-invitation = Ik moet ergens komen
got-letter-letter-is-tells = Er staat alleen nieuws in
got-letter-letter-is-unclear = Ik begrijp het niet

got-letter-sent-on = Welke datum staat op de brief?
got-letter-sent-on-hint = Dag, maand en jaar. Weet u het niet? Sla deze vraag over.
got-letter-sent-on-why = U heeft meestal 6 weken om bezwaar te maken. Wij rekenen de laatste dag uit.

got-letter-act-by = Voor welke dag moet u iets doen?
got-letter-act-by-hint = Zoek een datum in de brief. Staat er geen? Sla deze vraag over.
got-letter-act-by-why = Die dag zetten wij in uw plan.

got-letter-agree = Bent u het eens met de brief?
got-letter-agree-hint = U mag het ook niet weten. Dan lezen wij hem samen.
got-letter-agree-why = Bent u het niet eens? Dan kunt u bezwaar maken.
got-letter-agree-agree = Ja
got-letter-agree-disagree = Nee, dit klopt niet
got-letter-agree-unsure = Dat weet ik niet

got-letter-can-pay = Kunt u dit betalen?
got-letter-can-pay-hint = Wat u zegt, gebruiken wij alleen om u te helpen.
got-letter-can-pay-why = Kunt u het niet betalen? Dan zoeken wij samen een weg.
got-letter-can-pay-all = Ja, op tijd
got-letter-can-pay-parts = Alleen in delen
got-letter-can-pay-nothing = Nee
got-letter-can-pay-paid = Ik heb al betaald

got-letter-can-come = Kunt u op die dag?
got-letter-can-come-why = Kunt u niet? Dan moet iemand dat weten.
got-letter-can-come-will = Ja, ik ga
got-letter-can-come-other-day = Nee, op een andere dag wel
got-letter-can-come-cannot = Nee, ik kan niet komen

got-letter-reference = Welk kenmerk staat op de brief?
got-letter-reference-hint = Het kenmerk is een nummer. Weet u het niet? Sla deze vraag over.
got-letter-reference-why = Dan vinden wij de brief snel terug.

got-letter-help-with = Waar kunnen wij u mee helpen?
got-letter-help-with-hint = Kies alles wat u wilt.
got-letter-help-with-why = Een medewerker leest gewoon met u mee. Dat is gratis.
got-letter-help-with-read = Lees de brief met mij
got-letter-help-with-reply = Help mij met antwoorden
got-letter-help-with-other-form = Ik wil de brief groot, in braille of gesproken
got-letter-help-with-other-language = Ik lees beter in een andere taal
got-letter-help-with-no-help = Nee, ik kan het zelf

got-letter-name = Hoe heet u?
got-letter-name-hint = Uw voornaam en uw achternaam.
got-letter-name-why = Dan kunnen wij u vinden in onze gegevens, en u een brief sturen.

got-letter-birth-date = Wanneer bent u geboren?
got-letter-birth-date-hint = Dag, maand en jaar. Bijvoorbeeld: 17-05-1980.
got-letter-birth-date-why = Met uw naam en geboortedatum vinden wij uw gegevens.

got-letter-address = Naar welk adres mogen wij u schrijven?
got-letter-address-hint = Heeft u geen adres? Sla deze vraag over. U krijgt uw brief straks hier mee.
got-letter-address-why = Op uw brief staat wat wij doen, wat u doet en wat het kost.

got-letter-phone = Op welk nummer kunnen wij u bellen?
got-letter-phone-hint = Heeft u geen telefoon? Sla deze vraag over.
got-letter-phone-why = Dan kunnen wij bellen als iets klaar is, of als wij iets willen vragen.

# --- taken ---

got-letter-task-is-it-real = Betaal nog niets
got-letter-task-is-it-real-summary = Soms doen oplichters alsof zij een bedrijf of de overheid zijn. Laat de brief eerst aan een medewerker zien. Geef geen pincode en klik nergens op.
got-letter-task-is-it-real-when = Tot u weet van wie de brief is
got-letter-task-is-it-real-why = U zei dat u niet weet van wie de brief is.

got-letter-task-read-together = Wij lezen de brief met u
got-letter-task-read-together-summary = Neem de brief mee naar een medewerker. Wij zeggen in gewone woorden wat er staat. Daarna weet u wat u moet doen.
got-letter-task-read-together-when = Vandaag, hier in de hal
got-letter-task-read-together-why = U vroeg om hulp, of de brief is niet duidelijk.

got-letter-task-pay = Betaal de rekening
got-letter-task-pay-summary = Betaal het bedrag dat in de brief staat. Zet het nummer van de brief erbij. Geen bankpas? Vraag aan de balie hoe u kunt betalen.
got-letter-task-pay-when = Uiterlijk { $due_date }
got-letter-task-pay-when-undated = Voor de dag die in de brief staat
got-letter-task-pay-why = U zei dat u het kunt betalen.

got-letter-task-show-paid = Laat zien dat u betaald heeft
got-letter-task-show-paid-summary = Zoek het bewijs van de bank. Bel of schrijf wie de brief stuurde. Een medewerker helpt u, als u dat wilt.
got-letter-task-show-paid-when = Deze week
got-letter-task-show-paid-why = U zei dat u al heeft betaald.

got-letter-task-pay-in-parts = In delen betalen, of later
got-letter-task-pay-in-parts-summary = U vraagt het vandaag aan. Een medewerker maakt een voorstel met u. Zo blijft het te betalen.
got-letter-task-pay-in-parts-when = Vandaag aan de balie
got-letter-task-pay-in-parts-why = U zei dat u niet alles in één keer kunt betalen.

got-letter-task-ask-them-for-time = Vraag om in delen te betalen
got-letter-task-ask-them-for-time-summary = Bel wie de brief stuurde. Zeg dat u niet alles ineens kunt betalen. Vraag een regeling, en vraag die op papier.
got-letter-task-ask-them-for-time-when = Voor { $due_date }
got-letter-task-ask-them-for-time-when-undated = Voor de dag die in de brief staat
got-letter-task-ask-them-for-time-why = U zei dat u niet alles in één keer kunt betalen.

got-letter-task-debt-help = Hulp bij schulden
got-letter-task-debt-help-summary = Wij maken een afspraak met u en kijken naar al uw rekeningen. Het is gratis en het blijft tussen ons. Moet u snel uw huis uit? Zeg het dan vandaag.
got-letter-task-debt-help-when = Een eerste gesprek uiterlijk { $due_date }
got-letter-task-debt-help-why = De brief gaat over een schuld, of u kunt niet betalen.

got-letter-task-legal-help = Gratis hulp bij uw recht
got-letter-task-legal-help-summary = Het Juridisch Loket zegt u wat u kunt doen. Bellen is gratis.
got-letter-task-legal-help-when = Voor de dag die in de brief staat
got-letter-task-legal-help-why = U bent het niet eens, of u kunt niet betalen.

got-letter-task-objection = Uw bezwaar
got-letter-task-objection-summary = Uw bezwaar begint vandaag. U zet nog uw handtekening. U krijgt een bewijs dat wij het hebben ontvangen.
got-letter-task-objection-when = Uiterlijk { $due_date }
got-letter-task-objection-why = U bent het niet eens met onze brief. U heeft 6 weken, vanaf de dag na het versturen.

got-letter-task-objection-late = Uw bezwaar na de 6 weken
got-letter-task-objection-late-summary = De 6 weken zijn voorbij. U mag toch bezwaar maken. Zeg waarom het later is. Een medewerker kijkt of het nog kan.
got-letter-task-objection-late-when = Vandaag nog
got-letter-task-objection-late-why = U bent het niet eens met onze brief. Die is langer dan 6 weken geleden verstuurd.

got-letter-task-objection-undated = Uw bezwaar
got-letter-task-objection-undated-summary = Wij nemen uw bezwaar vandaag aan. Neem de brief mee. Een medewerker kijkt of u op tijd bent.
got-letter-task-objection-undated-when = Vandaag nog. U heeft 6 weken, vanaf de dag na het versturen.
got-letter-task-objection-undated-why = U bent het niet eens met onze brief. Zonder datum weten wij de laatste dag niet.

got-letter-task-objection-elsewhere = Bezwaar maken bij wie de brief stuurde
got-letter-task-objection-elsewhere-summary = In de brief staat hoe u bezwaar maakt, waar en tot wanneer. Komt u er niet uit? Een medewerker leest hem met u.
got-letter-task-objection-elsewhere-when = Meestal uiterlijk { $due_date }. Kijk ook in de brief.
got-letter-task-objection-elsewhere-when-undated = Voor de laatste dag die in de brief staat
got-letter-task-objection-elsewhere-why = U bent het niet eens. Een andere organisatie nam het besluit.

got-letter-task-objection-elsewhere-late = Vraag of bezwaar nog kan
got-letter-task-objection-elsewhere-late-summary = De 6 weken zijn meestal voorbij. Bel wie de brief stuurde en zeg waarom het later is. Een medewerker helpt u, als u dat wilt.
got-letter-task-objection-elsewhere-late-when = Vandaag nog
got-letter-task-objection-elsewhere-late-why = U bent het niet eens. De brief is langer dan 6 weken oud.

got-letter-task-keep-decision = Bewaar deze brief
got-letter-task-keep-decision-summary = U hoeft nu niets te doen. Bedenkt u zich? Bezwaar maken kan meestal nog tot deze dag.
got-letter-task-keep-decision-when = Bezwaar kan meestal tot { $due_date }
got-letter-task-keep-decision-when-undated = Bezwaar kan meestal tot 6 weken na de datum van de brief
got-letter-task-keep-decision-why = In de brief staat een besluit over u.

got-letter-task-send-papers = Geef ons wat wij vragen
got-letter-task-send-papers-summary = Neem de papieren mee naar de balie. Wij maken een kopie en u houdt het echte papier. Lukt het niet op tijd? Zeg het ons, dan krijgt u meer tijd.
got-letter-task-send-papers-when = Uiterlijk { $due_date }
got-letter-task-send-papers-when-undated = Voor de dag die in de brief staat
got-letter-task-send-papers-why = U zei dat wij iets van u nodig hebben.

got-letter-task-answer-them = Geef antwoord op de brief
got-letter-task-answer-them-summary = Stuur wat zij vragen, of bel hen. Bewaar een kopie. Een medewerker helpt u met schrijven, als u dat wilt.
got-letter-task-answer-them-when = Uiterlijk { $due_date }
got-letter-task-answer-them-when-undated = Voor de dag die in de brief staat
got-letter-task-answer-them-why = U zei dat de brief iets van u vraagt.

got-letter-task-go-there = Ga naar de afspraak
got-letter-task-go-there-summary = Neem de brief mee. Er mag iemand met u meegaan.
got-letter-task-go-there-when = Op de dag in de brief, uiterlijk { $due_date }
got-letter-task-go-there-when-undated = Op de dag die in de brief staat
got-letter-task-go-there-why = U zei dat u ergens moet komen.

got-letter-task-other-appointment = Een andere dag, of op een andere manier
got-letter-task-other-appointment-summary = Wij zoeken een andere dag met u. Kunt u niet komen? Dan bellen wij of komen wij bij u thuis.
got-letter-task-other-appointment-when = Wij laten het weten, uiterlijk { $due_date }
got-letter-task-other-appointment-why = U zei dat u op die dag niet kunt.

got-letter-task-tell-them-other-day = Laat weten dat u niet kunt
got-letter-task-tell-them-other-day-summary = Bel wie de brief stuurde en vraag een andere dag. Niet gaan zonder bericht kan geld kosten.
got-letter-task-tell-them-other-day-when = Voor { $due_date }
got-letter-task-tell-them-other-day-when-undated = Voor de dag die in de brief staat
got-letter-task-tell-them-other-day-why = U zei dat u op die dag niet kunt.

got-letter-task-other-form = De brief zoals u hem kunt lezen
got-letter-task-other-form-summary = Van onze brieven maken wij een andere vorm: groot, in braille of gesproken. Andere brieven lezen wij met u. Wij onthouden uw keuze.
got-letter-task-other-form-when = Uiterlijk { $due_date }
got-letter-task-other-form-why = U zei dat u de brief zo niet goed kunt lezen.

got-letter-task-keep-it = Bewaar deze brief
got-letter-task-keep-it-summary = U hoeft niets te doen. Bewaar de brief bij uw papieren.
got-letter-task-keep-it-when = U hoeft niets te doen
got-letter-task-keep-it-why = U zei dat er alleen nieuws in staat.
