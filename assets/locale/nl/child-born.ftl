# SPDX-License-Identifier: EUPL-1.2
# Er is een kind geboren, of het komt eraan: vragen, antwoorden en taken.

child-born = Er is een kind geboren, of het komt eraan

# --- vragen ---

child-born-situation = Wat is er gebeurd?
child-born-situation-hint = Kies wat voor u klopt. Wij zijn er ook als het verdrietig is.
child-born-situation-why = Dan vragen wij alleen wat nu nodig is.
child-born-situation-born = Mijn kind is geboren
child-born-situation-expecting = Mijn kind wordt nog geboren
child-born-situation-stillborn = Mijn kind is dood geboren
child-born-situation-died-after = Mijn kind is geboren en daarna overleden

child-born-born-where = Waar is uw kind geboren?
child-born-born-where-hint = Ook een ziekenhuis in deze gemeente telt.
child-born-born-where-why = U doet aangifte in de gemeente waar uw kind is geboren.
child-born-born-where-here = In deze gemeente
child-born-born-where-other-municipality = In een andere gemeente
child-born-born-where-abroad = In een ander land

child-born-born-on = Wanneer is uw kind geboren?
child-born-born-on-hint = Dag, maand en jaar.
child-born-born-on-why = U doet aangifte binnen 3 dagen. Wij rekenen de laatste dag voor u uit.

child-born-how-many = Gaat het om één kind of om meer kinderen?
child-born-how-many-why = Voor elk kind maken wij een eigen akte.
child-born-how-many-one = Eén kind
child-born-how-many-more = Een tweeling of meer

child-born-you = Wie bent u?
child-born-you-hint = Liever een ouder doet de aangifte. Soms mag iemand anders het doen.
child-born-you-why = In de wet staat wie de aangifte mag doen.
child-born-you-gave-birth = Ik ben bevallen
child-born-you-other-parent = Ik ben de andere ouder
child-born-you-someone-else = Ik was bij de geboorte, of ik help

child-born-parents = Wie zijn de ouders?
child-born-parents-hint = Getrouwd en een geregistreerd partnerschap zijn hier hetzelfde.
child-born-parents-why = Niet getrouwd? Dan moet de tweede ouder het kind erkennen.
child-born-parents-married = Twee ouders, getrouwd of partners bij de wet
child-born-parents-together = Twee ouders, niet getrouwd
child-born-parents-alone = Eén ouder

child-born-recognised = Heeft de tweede ouder het kind erkend?
child-born-recognised-hint = Erkennen betekent: voor de wet ouder van het kind worden.
child-born-recognised-why = Zonder erkenning staat er één ouder op de akte.
child-born-recognised-done = Ja, dat is al gedaan
child-born-recognised-want = Nog niet, dat willen wij nu doen
child-born-recognised-no = Nee, dat doen wij niet
child-born-recognised-unsure = Dat weet ik niet

child-born-first-child = Is dit uw eerste kind samen?
child-born-first-child-hint = Hebben jullie al een kind samen? Dan ligt de achternaam vast.
child-born-first-child-why = Bij het eerste kind kiezen de ouders de achternaam.
child-born-first-child-first = Ja, het eerste kind samen
child-born-first-child-not-first = Nee, wij hebben al een kind samen

child-born-surname = Welke achternaam krijgt het kind?
child-born-surname-hint = U kiest voor al uw kinderen samen. U mag er nog over praten.
child-born-surname-why = De achternaam komt op de akte van geboorte.
child-born-surname-of-birth-parent = Die van de ouder die is bevallen of gaat bevallen
child-born-surname-of-other-parent = Die van de andere ouder
child-born-surname-both = Allebei, achter elkaar
child-born-surname-later = Dat weten wij nog niet

child-born-child-names = Welke voornamen krijgt uw kind?
child-born-child-names-hint = Schrijf ze zoals ze op de akte komen. Weet u het nog niet? Sla dit over.
child-born-child-names-why = De voornamen komen op de akte van geboorte.

child-born-name = Hoe heet u?
child-born-name-hint = Uw voornaam en uw achternaam.
child-born-name-why = Dan kunnen wij u vinden in onze gegevens, en u een brief sturen.

child-born-birth-date = Wanneer bent u geboren?
child-born-birth-date-hint = Dag, maand en jaar. Bijvoorbeeld: 17-05-1980.
child-born-birth-date-why = Met uw naam en geboortedatum vinden wij uw gegevens.

child-born-address = Naar welk adres mogen wij u schrijven?
child-born-address-hint = Heeft u geen adres? Sla deze vraag over. U krijgt uw brief straks hier mee.
child-born-address-why = Op uw brief staat wat wij doen, wat u doet en wat het kost.

child-born-phone = Op welk nummer kunnen wij u bellen?
child-born-phone-hint = Heeft u geen telefoon? Sla deze vraag over.
child-born-phone-why = Dan kunnen wij bellen als iets klaar is, of als wij iets willen vragen.

# --- taken ---

child-born-task-be-with-you = Een medewerker helpt u, in een rustige ruimte
child-born-task-be-with-you-summary = Wij leven met u mee. U hoeft nu niets alleen te doen. Een medewerker regelt dit samen met u.
child-born-task-be-with-you-when = Vandaag. Een andere dag mag ook.
child-born-task-be-with-you-why = U zei dat uw kind niet meer leeft.

child-born-task-recognise-unborn = Uw kind erkennen voor de geboorte
child-born-task-recognise-unborn-summary = U komt samen naar de balie. Wie zwanger is, moet het goed vinden. Daarna staan jullie allebei op de akte.
child-born-task-recognise-unborn-when = Graag voor de geboorte
child-born-task-recognise-unborn-why = U bent niet getrouwd en het kind is nog niet erkend.

child-born-task-recognise-at-declaration = Uw kind erkennen bij de aangifte
child-born-task-recognise-at-declaration-summary = Dat kan tegelijk met de aangifte. Wie is bevallen, moet het goed vinden. Kom samen, of neem een brief mee.
child-born-task-recognise-at-declaration-when = Samen met de aangifte, of later
child-born-task-recognise-at-declaration-why = U bent niet getrouwd en het kind is nog niet erkend.

child-born-task-recognise-later = Erkennen kan later ook
child-born-task-recognise-later-summary = Nu komt er één ouder op de akte. Willen jullie het later anders? Erkennen kan ook dan nog.
child-born-task-recognise-later-when = Wanneer u wilt
child-born-task-recognise-later-why = U zei dat de tweede ouder het kind niet erkent.

child-born-task-name-choice = De achternaam kiezen
child-born-task-name-choice-summary = De ouders kiezen samen, aan de balie. De naam geldt ook voor uw volgende kinderen. Kiest u niet? Een medewerker zegt welke naam het dan wordt.
child-born-task-name-choice-when = Uiterlijk bij de aangifte
child-born-task-name-choice-why = U zei dat dit uw eerste kind samen is.

child-born-task-declare-birth = Aangifte van de geboorte
child-born-task-declare-birth-summary = De aangifte begint vandaag. Een medewerker maakt de akte met u. De aangifte is gratis. Uw kind staat daarna op uw adres.
child-born-task-declare-birth-when = Uiterlijk { $due_date }
child-born-task-declare-birth-why = Uw kind is in deze gemeente geboren. Aangifte doet u binnen 3 dagen. Rond een weekend of feestdag heeft u wat langer.

child-born-task-declare-birth-late = Aangifte van de geboorte
child-born-task-declare-birth-late-summary = De 3 dagen zijn voorbij. Doe het toch, graag vandaag. Een medewerker zegt u wat er dan gebeurt.
child-born-task-declare-birth-late-when = Vandaag nog
child-born-task-declare-birth-late-why = Uw kind is in deze gemeente geboren en de laatste dag is voorbij.

child-born-task-each-child = Een akte voor elk kind
child-born-task-each-child-summary = Elk kind krijgt een eigen akte, met het uur van de geboorte. Wij doen het in één bezoek. U komt dus maar één keer.
child-born-task-each-child-when = Bij dezelfde aangifte
child-born-task-each-child-why = U zei dat het om meer kinderen gaat.

child-born-task-act-stillborn = Een akte voor uw kind
child-born-task-act-stillborn-summary = Uw kind krijgt een eigen akte, met een naam als u dat wilt. Soms mag u uw kind ook in de bevolkingsgegevens laten zetten. Een medewerker legt het rustig uit.
child-born-task-act-stillborn-when = Voor de begrafenis of crematie
child-born-task-act-stillborn-why = U zei dat uw kind dood is geboren, in deze gemeente.

child-born-task-declare-death-child = Aangifte van het overlijden
child-born-task-declare-death-child-summary = Wij maken twee akten: van de geboorte en van het overlijden. Heeft u een uitvaartverzorger? Die mag dit voor u doen.
child-born-task-declare-death-child-when = Voor de begrafenis of crematie
child-born-task-declare-death-child-why = U zei dat uw kind na de geboorte is overleden.

child-born-task-declare-elsewhere = Aangifte in de gemeente van de geboorte
child-born-task-declare-elsewhere-summary = Ga naar de gemeente waar uw kind is geboren. Die gemeente geeft het aan ons door. Kunt u niet? Vraag ons om hulp.
child-born-task-declare-elsewhere-when = Uiterlijk { $due_date }
child-born-task-declare-elsewhere-why = U zei dat uw kind in een andere gemeente is geboren.

child-born-task-declare-elsewhere-late = Aangifte in de gemeente van de geboorte
child-born-task-declare-elsewhere-late-summary = De 3 dagen zijn voorbij. Bel de gemeente waar uw kind is geboren. Vraag of de aangifte is gedaan.
child-born-task-declare-elsewhere-late-when = Vandaag nog
child-born-task-declare-elsewhere-late-why = Uw kind is in een andere gemeente geboren en de laatste dag is voorbij.

child-born-task-register-from-abroad = Uw kind inschrijven met de buitenlandse akte
child-born-task-register-from-abroad-summary = Neem de akte van geboorte mee uit dat land. Soms is een vertaling of stempel nodig. Een medewerker kijkt dat met u na.
child-born-task-register-from-abroad-when = Zodra u de akte heeft
child-born-task-register-from-abroad-why = U zei dat uw kind in een ander land is geboren.

child-born-task-young-parent = Een medewerker kijkt met u mee
child-born-task-young-parent-summary = Bent u jonger dan 18? Dan regelt soms iemand anders de zaken voor uw kind. Een medewerker legt het rustig uit.
child-born-task-young-parent-when = Vandaag, hier in de hal
child-born-task-young-parent-why = U bent jonger dan 18.

child-born-task-health-insurance = Verzeker uw kind tegen ziekte
child-born-task-health-insurance-summary = Meld uw kind bij uw zorgverzekering. Voor kinderen is dat gratis. Doe het snel, dan is alles gedekt.
child-born-task-health-insurance-when = In de eerste weken
child-born-task-health-insurance-why = Uw kind is geboren en moet een eigen verzekering hebben.

child-born-task-child-benefit = Kinderbijslag van de SVB
child-born-task-child-benefit-summary = De SVB hoort van ons dat uw kind er is. Daarna krijgt u meestal vanzelf een brief. Komt er niets? Bel dan de SVB.
child-born-task-child-benefit-when = In de weken na de aangifte
child-born-task-child-benefit-why = Bijna iedereen met een kind krijgt kinderbijslag.

child-born-task-child-budget = Kijk of u meer toeslag krijgt
child-born-task-child-budget-summary = Met een kind kan uw toeslag veranderen. Denk aan geld voor het kind en voor de opvang. De Belastingdienst helpt u ermee. Heeft u een stadspas? Zeg het ons, dan krijgt uw kind er ook een.
child-born-task-child-budget-when = Deze maand
child-born-task-child-budget-why = Uw kind is geboren.

child-born-task-child-health = Het consultatiebureau komt bij u
child-born-task-child-health-summary = Iemand komt thuis voor de hielprik en een gehoortest. Daarna hoort u van het consultatiebureau. Hoort u na een week niets? Bel dan uw verloskundige.
child-born-task-child-health-when = In de eerste dagen
child-born-task-child-health-why = Uw kind is geboren. De zorg begint na de aangifte.

child-born-task-tell-employer = Vraag uw verlof aan
child-born-task-tell-employer-summary = Werkt u? Meld de geboorte bij uw werkgever. Ook de partner heeft recht op verlof.
child-born-task-tell-employer-when = Deze week
child-born-task-tell-employer-why = Uw kind is geboren.

child-born-task-before-birth = Straks: de aangifte
child-born-task-before-birth-summary = Na de geboorte doet u aangifte binnen 3 dagen. Dat doet u in de gemeente waar uw kind is geboren. Neem uw papieren en het papier van de verloskundige mee.
child-born-task-before-birth-when = Na de geboorte
child-born-task-before-birth-why = U zei dat uw kind nog wordt geboren.

child-born-task-lasting-support = Hulp voor later
child-born-task-lasting-support-summary = Uw huisarts of verloskundige kan u helpen. Ook als het pas over een tijd nodig is.
child-born-task-lasting-support-when = Wanneer u wilt
child-born-task-lasting-support-why = U zei dat uw kind niet meer leeft.
