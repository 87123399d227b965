# SPDX-License-Identifier: EUPL-1.2
# Ik ga verhuizen: vragen, antwoorden en taken.

moving = Ik verhuis of ben verhuisd

# --- vragen ---

moving-move = Waar verhuist u heen?
moving-move-hint = Bent u al verhuisd? Dan kunt u het hier ook melden.
moving-move-why = Een verhuizing naar of uit een ander land regelen wij anders.
moving-move-within = Ik blijf in deze gemeente
moving-move-from-other = Ik kom uit een andere gemeente
moving-move-from-abroad = Ik kom uit een ander land
moving-move-to-abroad = Ik ga naar een ander land
moving-move-no-home = Ik heb geen vaste woning

moving-moving-on = Op welke dag verhuist u?
moving-moving-on-hint = Dag, maand en jaar. Bent u al verhuisd? Geef dan die dag.
moving-moving-on-why = U meldt een verhuizing van 4 weken ervoor tot 5 dagen erna. Wij rekenen uit wat dat voor u is.
moving-stay = Hoe lang blijft u in Nederland?
moving-stay-hint = Tel de maanden bij elkaar op.
moving-stay-why = Wie lang blijft, schrijven wij in op een adres.
moving-stay-long = 4 maanden of langer
moving-stay-short = Korter dan 4 maanden
moving-stay-unsure = Dat weet ik niet

moving-away = Hoe lang gaat u weg?
moving-away-hint = Tel de maanden van één jaar bij elkaar op.
moving-away-why = Wie lang weg is, schrijven wij uit.
moving-away-long = 8 maanden of langer
moving-away-short = Korter dan 8 maanden
moving-away-unsure = Dat weet ik niet

moving-who = Wie verhuist er met u mee?
moving-who-hint = Wie 16 jaar of ouder is, meldt het zelf. Partners mogen het voor elkaar doen.
moving-who-why = Dan weten wij voor wie u het kunt melden.
moving-who-partner = Mijn partner
moving-who-children = Mijn kinderen jonger dan 16
moving-who-others = Anderen van 16 jaar of ouder
moving-who-only-me = Niemand, ik verhuis alleen
moving-who-names = Hoe heten zij?
moving-who-names-hint = Schrijf de namen van wie u nu meldt. U mag dit overslaan.
moving-who-names-why = Dan melden wij hen meteen met u mee.

moving-lives-in = Trekt u bij iemand in?
moving-lives-in-hint = Staat het huis op naam van iemand anders? Dan moet die het goed vinden.
moving-lives-in-why = Wie het huis koopt of huurt, moet toestemming geven.
moving-lives-in-own = Nee, ik huur of koop zelf
moving-lives-in-with-someone = Ja, ik ga bij iemand wonen
moving-lives-in-unsure = Dat weet ik niet

moving-new-address = Wat is uw nieuwe adres?
moving-new-address-hint = Het adres waar u gaat wonen of nu woont.
moving-new-address-why = Op dit adres schrijven wij u in.

moving-new-address-abroad = Wat wordt uw adres in het andere land?
moving-new-address-abroad-hint = Weet u het nog niet? Sla deze vraag over.
moving-new-address-abroad-why = Dan weten wij waar u heen gaat.

moving-old-address = Wat is uw oude adres?
moving-old-address-hint = Had u geen adres? Sla deze vraag over.
moving-old-address-why = Dan kunnen wij u vinden in onze gegevens.
moving-secret = Moet uw adres geheim blijven?
moving-secret-hint = Dan geven wij het niet aan personen en verenigingen. De overheid ziet het wel.
moving-secret-why = Sommige mensen willen niet dat iemand hen vindt. Dat is gratis en kan altijd.

moving-name = Hoe heet u?
moving-name-hint = Uw voornaam en uw achternaam.
moving-name-why = Dan kunnen wij u vinden in onze gegevens, en u een brief sturen.

moving-birth-date = Wanneer bent u geboren?
moving-birth-date-hint = Dag, maand en jaar. Bijvoorbeeld: 17-05-1980.
moving-birth-date-why = Met uw naam en geboortedatum vinden wij uw gegevens.

moving-address = Naar welk adres mogen wij u schrijven?
moving-address-hint = Heeft u geen adres? Sla deze vraag over. U krijgt uw brief straks hier mee.
moving-address-why = Op uw brief staat wat wij doen, wat u doet en wat het kost.

moving-phone = Op welk nummer kunnen wij u bellen?
moving-phone-hint = Heeft u geen telefoon? Sla deze vraag over.
moving-phone-why = Dan kunnen wij bellen als iets klaar is, of als wij iets willen vragen.

# --- taken ---

moving-task-come-back = Meld uw verhuizing later
moving-task-come-back-summary = Het is nu nog te vroeg. Kom terug of bel ons vanaf deze dag. Daarna heeft u tot 5 dagen na de verhuizing.
moving-task-come-back-when = Vanaf { $due_date }
moving-task-come-back-why = Een verhuizing meldt u op zijn vroegst 4 weken ervoor.

moving-task-consent = Toestemming van wie er al woont
moving-task-consent-summary = Wie het huis huurt of koopt, geeft toestemming. Vraag die persoon om het aan de balie te zeggen of op te schrijven.
moving-task-consent-when = Voordat wij u inschrijven
moving-task-consent-why = U zei dat u bij iemand gaat wonen.

moving-task-report-move = Uw verhuizing melden
moving-task-report-move-summary = Uw melding begint vandaag. Uw partner en kinderen kunt u meteen meenemen.
moving-task-report-move-when = Uiterlijk { $due_date }
moving-task-report-move-why = U zei dat u verhuist. U moet dat melden tot 5 dagen na de verhuizing.

moving-task-report-move-late = Uw verhuizing melden
moving-task-report-move-late-summary = Meer dan 5 dagen zijn voorbij. Meld het toch, graag vandaag. De dag van uw melding telt als dag van de verhuizing.
moving-task-report-move-late-when = Vandaag aan de balie. Hoe eerder, hoe beter.
moving-task-report-move-late-why = U zei dat u al verhuisd bent. Meer dan 5 dagen later geldt de dag van de melding.

moving-task-parent-reports = Een ouder meldt de verhuizing
moving-task-parent-reports-summary = Ben je jonger dan 16? Dan meldt een ouder of voogd het voor jou. Neem iemand mee naar de balie.
moving-task-parent-reports-when = Samen aan de balie
moving-task-parent-reports-why = Wie 16 jaar of ouder is, meldt een verhuizing zelf. Jij bent jonger.

moving-task-others-report = Anderen melden het zelf
moving-task-others-report-summary = Wie 16 jaar of ouder is, meldt de verhuizing zelf. Zij kunnen het ook hier doen.
moving-task-others-report-when = Voor dezelfde datum als u
moving-task-others-report-why = U zei dat ook anderen van 16 jaar of ouder verhuizen.

moving-task-register-from-abroad = Inschrijven vanuit een ander land
moving-task-register-from-abroad-summary = Kom aan de balie. Een medewerker zegt u welke papieren u nodig heeft. Daarna schrijven wij u in.
moving-task-register-from-abroad-when = Zo snel als u kunt
moving-task-register-from-abroad-why = U zei dat u uit een ander land komt.

moving-task-report-departure = Uw vertrek melden
moving-task-report-departure-summary = Wij leggen vast dat u vertrekt. Een medewerker zegt u vanaf welke dag dat kan.
moving-task-report-departure-when = Voordat u vertrekt
moving-task-report-departure-why = U zei dat u naar een ander land gaat.

moving-task-tell-others = Geef uw nieuwe adres door
moving-task-tell-others-summary = Denk aan uw bank, verzekering, werk, school en dokter. Vraag ook een nieuwe parkeervergunning aan als u die nodig heeft.
moving-task-tell-others-when = Rond de dag van uw verhuizing
moving-task-tell-others-why = U zei dat u verhuist. Zij weten het niet vanzelf.

moving-task-keep-secret = Uw adres geheim houden
moving-task-keep-secret-summary = Wij zetten het vandaag in onze gegevens. Daarna geven wij uw adres niet aan personen. Bent u in gevaar? Zeg het, dan helpen wij u in een aparte ruimte.
moving-task-keep-secret-when = Vandaag, voordat wij iets anders doen
moving-task-keep-secret-why = U zei dat uw adres geheim moet blijven.

moving-task-letter-address = Een adres voor uw post
moving-task-letter-address-summary = Dit heet een briefadres. Daar komt uw post van de overheid. U kunt het vragen bij iemand die het goed vindt, of bij ons. Zo kunt u ook geld en zorg krijgen.
moving-task-letter-address-when = Vandaag aan de balie
moving-task-letter-address-why = U zei dat u geen vaste woning heeft.

moving-task-shelter-talk = Een medewerker praat met u
moving-task-shelter-talk-summary = Heeft u een plek voor vannacht? Zo niet, zeg het meteen. Wij kijken samen naar opvang en hulp.
moving-task-shelter-talk-when = Vandaag, hier in de hal
moving-task-shelter-talk-why = U zei dat u geen vaste woning heeft.

moving-task-stay-registered = U blijft hier ingeschreven
moving-task-stay-registered-summary = Bent u korter dan 8 maanden weg? Dan hoeft u zich niet uit te schrijven. Blijft u toch langer? Meld dat dan, ook vanuit het andere land.
moving-task-stay-registered-when = Alleen als uw plan verandert
moving-task-stay-registered-why = U zei dat u korter dan 8 maanden weg bent.

moving-task-non-resident-number = Een nummer voor kort verblijf
moving-task-non-resident-number-summary = U krijgt een burgerservicenummer bij een loket voor wie kort blijft. Dat is in een paar gemeenten. Wij zeggen u waar en helpen met een afspraak.
moving-task-non-resident-number-when = Voordat u gaat werken
moving-task-non-resident-number-why = U zei dat u korter dan 4 maanden blijft.
