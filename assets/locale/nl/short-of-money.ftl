# SPDX-License-Identifier: EUPL-1.2
# Ik kom geld tekort: vragen, antwoorden en taken.

short-of-money = Ik kom geld tekort

# --- vragen ---

short-of-money-urgent = Is er iets dat niet kan wachten?
short-of-money-urgent-hint = Wat u hier zegt, gebruiken wij alleen om u te helpen. Kies alles wat klopt.
short-of-money-urgent-why = Wat niet kan wachten, doen wij eerst. Daarna de rest.
short-of-money-urgent-food = Ik heb geen geld voor eten
short-of-money-urgent-home = Ik moet misschien mijn huis uit
short-of-money-urgent-energy = Gas, licht of water gaat dicht
short-of-money-urgent-debts = Ik heb schulden
short-of-money-urgent-none-urgent = Nee, gelukkig niet

short-of-money-wanted = Waar wilt u hulp bij?
short-of-money-wanted-hint = Kies alles wat u zoekt. Weet u het niet? Kies dan: kijk met mij mee.
short-of-money-wanted-why = Dan vragen wij aan wat bij u past.
short-of-money-wanted-no-income = Geld om van te leven: een uitkering
short-of-money-wanted-costs = Hoge kosten die ik niet kan betalen
short-of-money-wanted-supplement = Al jaren weinig geld: een toeslag
short-of-money-wanted-city-pass = Een stadspas
short-of-money-wanted-taxes = De belasting van de gemeente
short-of-money-wanted-school = Kosten voor school
short-of-money-wanted-study = Geld tijdens mijn studie
short-of-money-wanted-unsure = Kijk met mij mee

short-of-money-income-from = Waar komt uw geld nu vandaan?
short-of-money-income-from-hint = Kies waar u het meeste van krijgt. U hoeft geen bedrag te zeggen.
short-of-money-income-from-why = Voor een werknemer geldt een andere regel dan voor een ondernemer.
short-of-money-income-from-work = Van werk in loondienst
short-of-money-income-from-benefit = Van een uitkering
short-of-money-income-from-pension = Van AOW of pensioen
short-of-money-income-from-self-employed = Van mijn eigen bedrijf
short-of-money-income-from-study = Van studiefinanciering
short-of-money-income-from-none = Ik heb nu geen geld

short-of-money-household = Met wie woont u?
short-of-money-household-hint = Kies wat het beste past.
short-of-money-household-why = Een gezin heeft meer nodig dan één persoon.
short-of-money-household-alone = Alleen
short-of-money-household-alone-children = Alleen, met kinderen
short-of-money-household-partner = Met mijn partner
short-of-money-household-partner-children = Met mijn partner en kinderen
short-of-money-household-with-others = Met anderen, of ik heb geen vaste woning

short-of-money-costs-for = Waarvoor zijn de kosten?
short-of-money-costs-for-hint = Bijvoorbeeld: een bril, een wasmachine of een advocaat.
short-of-money-costs-for-why = Dit heet bijzondere bijstand. Het is voor kosten die echt nodig zijn.

short-of-money-costs-on = Van welke dag is de rekening?
short-of-money-costs-on-hint = Heeft u nog geen rekening? Sla deze vraag over.
short-of-money-costs-on-why = Vraag het snel aan. Vaak mag de rekening niet te oud zijn.

short-of-money-children-at = Naar welke school gaat uw kind?
short-of-money-children-at-hint = Kies alles wat klopt voor uw kinderen.
short-of-money-children-at-why = Per school zijn er andere potjes.
short-of-money-children-at-primary = De basisschool
short-of-money-children-at-secondary = De middelbare school
short-of-money-children-at-vocational = Het mbo

short-of-money-city-pass-held = Heeft u een stadspas?
short-of-money-city-pass-held-why = Met een stadspas krijgt u hulp voor school vaak vanzelf.
short-of-money-city-pass-held-held = Ja
short-of-money-city-pass-held-not-held = Nee
short-of-money-city-pass-held-unsure = Dat weet ik niet

short-of-money-study-limit = Kunt u naast uw studie werken?
short-of-money-study-limit-hint = Soms lukt dat niet, door ziekte of een handicap.
short-of-money-study-limit-why = Dan is er een studietoeslag van de gemeente.
short-of-money-study-limit-limited = Nee, door ziekte of een handicap
short-of-money-study-limit-not-limited = Ja, dat kan ik
short-of-money-study-limit-unsure = Dat weet ik niet

short-of-money-name = Hoe heet u?
short-of-money-name-hint = Uw voornaam en uw achternaam.
short-of-money-name-why = Dan kunnen wij u vinden in onze gegevens, en u een brief sturen.

short-of-money-birth-date = Wanneer bent u geboren?
short-of-money-birth-date-hint = Dag, maand en jaar. Bijvoorbeeld: 17-05-1980.
short-of-money-birth-date-why = Met uw naam en geboortedatum vinden wij uw gegevens.

short-of-money-address = Naar welk adres mogen wij u schrijven?
short-of-money-address-hint = Heeft u geen adres? Sla deze vraag over. U krijgt uw brief straks hier mee.
short-of-money-address-why = Op uw brief staat wat wij doen, wat u doet en wat het kost.

short-of-money-phone = Op welk nummer kunnen wij u bellen?
short-of-money-phone-hint = Heeft u geen telefoon? Sla deze vraag over.
short-of-money-phone-why = Dan kunnen wij bellen als iets klaar is, of als wij iets willen vragen.

# --- taken ---

short-of-money-task-talk-today = Een medewerker praat vandaag met u
short-of-money-task-talk-today-summary = U gaat vandaag niet zonder gesprek naar huis. Wij kijken samen wat nu nodig is.
short-of-money-task-talk-today-when = Vandaag, hier in de hal
short-of-money-task-talk-today-why = U zei dat er iets is dat niet kan wachten.

short-of-money-task-advance = Geld vooruit vragen
short-of-money-task-advance-summary = U vraagt vandaag om geld vooruit. Een medewerker kijkt meteen wat kan. Neem uw bankpas of bankafschrift mee, als u dat heeft.
short-of-money-task-advance-when = Vandaag aan de balie
short-of-money-task-advance-why = U zei dat u geen geld heeft voor eten.

short-of-money-task-food-bank = Eten van de voedselbank
short-of-money-task-food-bank-summary = Een medewerker belt de voedselbank met u. Is er vandaag niets in huis? Zeg dat erbij.
short-of-money-task-food-bank-when = Vandaag of morgen
short-of-money-task-food-bank-why = U zei dat u geen geld heeft voor eten.

short-of-money-task-debts-threat = Snelle hulp bij schulden
short-of-money-task-debts-threat-summary = Wij praten snel met u en bellen voor u. Zo kan het huis of de energie vaak blijven. Het is gratis.
short-of-money-task-debts-threat-when = Een eerste gesprek uiterlijk { $due_date }
short-of-money-task-debts-threat-why = U zei dat uw huis, gas, licht of water in gevaar is.

short-of-money-task-debts = Hulp bij schulden
short-of-money-task-debts-summary = Wij maken een afspraak met u. Samen kijken wij naar uw brieven en rekeningen. Het is gratis.
short-of-money-task-debts-when = Een eerste gesprek uiterlijk { $due_date }
short-of-money-task-debts-why = U zei dat u schulden heeft.

short-of-money-task-call-creditor = Bel wie geld van u wil
short-of-money-task-call-creditor-summary = Zeg dat u hulp zoekt bij de gemeente. Vraag om te wachten. Een medewerker belt met u mee, als u dat wilt.
short-of-money-task-call-creditor-when = Vandaag nog
short-of-money-task-call-creditor-why = U zei dat uw huis, gas, licht of water in gevaar is.

short-of-money-task-benefit = Een uitkering aanvragen
short-of-money-task-benefit-summary = U meldt zich vandaag. Die dag schrijven wij op. Krijgt u een uitkering, dan telt die dag meestal mee. Een medewerker maakt de aanvraag met u af.
short-of-money-task-benefit-when = Vandaag aan de balie
short-of-money-task-benefit-why = U zei dat u geld zoekt om van te leven.

short-of-money-task-look-for-work = Zoek alvast werk of een opleiding
short-of-money-task-look-for-work-summary = Bent u jonger dan 27? Dan vragen wij u meestal om 4 weken te zoeken. Schrijf op wat u doet. Lukt zoeken niet, door ziekte of iets anders? Zeg het, dan kijken wij ernaar.
short-of-money-task-look-for-work-when = Vanaf vandaag
short-of-money-task-look-for-work-why = U bent jonger dan 27 en u zoekt geld om van te leven.

short-of-money-task-benefit-pension = Geld bij uw AOW
short-of-money-task-benefit-pension-summary = Heeft u weinig AOW en weinig pensioen? Dan kan de SVB het aanvullen. Dat heet AIO. Een medewerker belt de SVB met u.
short-of-money-task-benefit-pension-when = Zo snel als u kunt
short-of-money-task-benefit-pension-why = U zei dat u van AOW of pensioen leeft.

short-of-money-task-benefit-self-employed = Hulp voor ondernemers
short-of-money-task-benefit-self-employed-summary = U meldt zich vandaag. Die dag schrijven wij op. Voor ondernemers zijn er andere regels. Een medewerker zegt u welke papieren nodig zijn.
short-of-money-task-benefit-self-employed-when = Vandaag aan de balie
short-of-money-task-benefit-self-employed-why = U zei dat u van uw eigen bedrijf leeft.

short-of-money-task-special-assistance = Hulp bij hoge kosten
short-of-money-task-special-assistance-summary = Dit heet bijzondere bijstand. Uw aanvraag begint vandaag. Betaal de rekening nog niet, als dat kan. Een medewerker zegt u wat kan.
short-of-money-task-special-assistance-when = Uiterlijk { $due_date }
short-of-money-task-special-assistance-when-undated = Vandaag aan de balie. Bewaar de rekening.
short-of-money-task-special-assistance-why = U zei dat u kosten heeft die u niet kunt betalen.

short-of-money-task-special-assistance-late = Hulp bij hoge kosten
short-of-money-task-special-assistance-late-summary = De rekening is al wat ouder. U mag het toch vragen. Zeg waarom het later is. Een medewerker kijkt of het nog kan.
short-of-money-task-special-assistance-late-when = Vandaag aan de balie
short-of-money-task-special-assistance-late-why = U zei dat u kosten heeft. De rekening is ouder dan de regel vraagt.

short-of-money-task-income-supplement = Toeslag voor wie al jaren weinig geld heeft
short-of-money-task-income-supplement-summary = Dit heet individuele inkomenstoeslag. Uw aanvraag begint vandaag. Een medewerker kijkt naar de laatste jaren.
short-of-money-task-income-supplement-when = Na uw aanvraag hoort u van ons
short-of-money-task-income-supplement-why = U zei dat u al jaren weinig geld heeft.

short-of-money-task-supplement-otherwise = Kijken wat er wel is
short-of-money-task-supplement-otherwise-summary = Deze toeslag is voor mensen van 21 jaar tot de AOW. Voor u is er vaak iets anders. Een medewerker kijkt met u mee.
short-of-money-task-supplement-otherwise-when = Vandaag, hier in de hal
short-of-money-task-supplement-otherwise-why = U vroeg om een toeslag. Uw leeftijd past daar niet bij.

short-of-money-task-city-pass = Een stadspas
short-of-money-task-city-pass-summary = Uw aanvraag begint vandaag. De pas komt met de post. Met de pas kosten veel dingen minder of niets.
short-of-money-task-city-pass-when = Na uw aanvraag hoort u van ons
short-of-money-task-city-pass-why = U zei dat u een stadspas wilt.

short-of-money-task-remission = Geen of minder belasting van de gemeente
short-of-money-task-remission-summary = Dit heet kwijtschelding. Uw aanvraag begint vandaag. Neem de rekening van de belasting mee.
short-of-money-task-remission-when = Graag voordat u moet betalen
short-of-money-task-remission-why = U zei dat de belasting van de gemeente te veel is.

short-of-money-task-school-help = Hulp bij kosten voor school
short-of-money-task-school-help-summary = Denk aan een fiets, een laptop of een schoolreis. Heeft u een stadspas? Dan gaat het vaak vanzelf.
short-of-money-task-school-help-when = Na uw aanvraag hoort u van ons
short-of-money-task-school-help-why = U zei dat u kosten heeft voor school.

short-of-money-task-vocational-duo = Geld voor het mbo
short-of-money-task-vocational-duo-summary = Uw kind kan geld krijgen van DUO. Dat hangt af van de leeftijd. Wij helpen u met de aanvraag.
short-of-money-task-vocational-duo-when = Zo snel als u kunt
short-of-money-task-vocational-duo-why = U zei dat uw kind op het mbo zit.

short-of-money-task-study-allowance = Toeslag tijdens uw studie
short-of-money-task-study-allowance-summary = Dit heet studietoeslag. U krijgt hem als werken naast uw studie niet lukt. Een arts of begeleider zegt iets over uw situatie, niet de gemeente.
short-of-money-task-study-allowance-when = Na uw aanvraag hoort u van ons
short-of-money-task-study-allowance-why = Door ziekte of een handicap kunt u niet naast uw studie werken. Of u weet dat nog niet.

short-of-money-task-study-duo = Studiefinanciering
short-of-money-task-study-duo-summary = Dit regelt u bij DUO. Heeft u het nog niet? Een medewerker helpt u met de aanvraag.
short-of-money-task-study-duo-when = Zo snel als u kunt
short-of-money-task-study-duo-why = U zei dat u geld zoekt tijdens uw studie.

short-of-money-task-look-together = Wij kijken met u mee
short-of-money-task-look-together-summary = Een medewerker gaat met u alles langs. U hoeft niets uit te zoeken. Het gesprek is gratis.
short-of-money-task-look-together-when = Vandaag, hier in de hal
short-of-money-task-look-together-why = U zei dat u niet weet wat bij u past.

short-of-money-task-allowances = Kijk of u alle toeslagen heeft
short-of-money-task-allowances-summary = Denk aan geld voor de huur, de zorg en de kinderen. De Belastingdienst betaalt dat. Bellen is gratis.
short-of-money-task-allowances-when = Deze week
short-of-money-task-allowances-why = U zei dat u weinig geld heeft. Veel mensen vergeten een toeslag.

short-of-money-task-we-decide = Wij beslissen
short-of-money-task-we-decide-summary = Een medewerker beslist, niet deze kiosk. U krijgt een brief met de uitslag en de reden. Bent u het niet eens? Dan kunt u bezwaar maken.
short-of-money-task-we-decide-when = Wij beslissen binnen 8 weken, als alles compleet is
short-of-money-task-we-decide-why = U vraagt iets aan. Wij mogen er hooguit 8 weken over doen, als er geen andere tijd is.
