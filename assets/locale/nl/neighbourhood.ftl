# SPDX-License-Identifier: EUPL-1.2
# Parkeren en grofvuil: vragen, antwoorden en taken.

neighbourhood = Parkeren of grofvuil in mijn buurt

# --- vragen ---

neighbourhood-about = Waar gaat het over?
neighbourhood-about-hint = U mag allebei kiezen.
neighbourhood-about-why = Dan vragen wij alleen wat daarvoor nodig is.
neighbourhood-about-permit = Een parkeervergunning
neighbourhood-about-waste = Grofvuil laten ophalen
neighbourhood-about-report = Er is iets kapot of vies op straat

neighbourhood-permit-for = Wat wilt u met de parkeervergunning?
neighbourhood-permit-for-why = Een nieuwe vergunning regelen wij anders dan een ander kenteken.
neighbourhood-permit-for-new = Ik wil een vergunning
neighbourhood-permit-for-other-car = Ik heb een andere auto
neighbourhood-permit-for-visitors = Voor mijn bezoek
neighbourhood-permit-for-disabled = Ik kan moeilijk lopen: een kaart voor gehandicapten
neighbourhood-permit-for-stop = Ik wil stoppen met mijn vergunning

neighbourhood-plate = Wat is het kenteken van de auto?
neighbourhood-plate-hint = Bijvoorbeeld: AB-123-C. Weet u het niet? Sla deze vraag over.
neighbourhood-plate-why = De vergunning hoort bij een kenteken.

neighbourhood-waste-items = Wat moeten wij ophalen?
neighbourhood-waste-items-hint = Bijvoorbeeld: een bank en twee stoelen.
neighbourhood-waste-items-why = Dan weten wij wat er in de wagen moet passen.
neighbourhood-report-what = Wat is er kapot of vies?
neighbourhood-report-what-hint = Bijvoorbeeld: een lantaarn brandt niet.
neighbourhood-report-what-why = Dan weten wij wie het moet maken.

neighbourhood-report-where = Waar is het?
neighbourhood-report-where-hint = Een straat met een nummer, of wat u daar ziet.
neighbourhood-report-where-why = Dan vinden wij de plek snel.

neighbourhood-home-address = Om welk adres gaat het?
neighbourhood-home-address-hint = Het adres waar u woont.
neighbourhood-home-address-why = De regels zijn per adres.

neighbourhood-name = Hoe heet u?
neighbourhood-name-hint = Uw voornaam en uw achternaam.
neighbourhood-name-why = Dan kunnen wij u vinden in onze gegevens, en u een brief sturen.

neighbourhood-birth-date = Wanneer bent u geboren?
neighbourhood-birth-date-hint = Dag, maand en jaar. Bijvoorbeeld: 17-05-1980.
neighbourhood-birth-date-why = Met uw naam en geboortedatum vinden wij uw gegevens.

neighbourhood-address = Naar welk adres mogen wij u schrijven?
neighbourhood-address-hint = Heeft u geen adres? Sla deze vraag over. U krijgt uw brief straks hier mee.
neighbourhood-address-why = Op uw brief staat wat wij doen, wat u doet en wat het kost.

neighbourhood-phone = Op welk nummer kunnen wij u bellen?
neighbourhood-phone-hint = Heeft u geen telefoon? Sla deze vraag over.
neighbourhood-phone-why = Dan kunnen wij bellen als iets klaar is, of als wij iets willen vragen.

# --- taken ---

neighbourhood-task-permit = Uw parkeervergunning
neighbourhood-task-permit-summary = Uw aanvraag begint vandaag. Wij kijken of u in een gebied met vergunningen woont. Ook kijken wij hoeveel er op uw adres zijn.
neighbourhood-task-permit-when = U begint vandaag. Een medewerker zegt u hoe lang het duurt.
neighbourhood-task-permit-why = U zei dat u een parkeervergunning wilt.

neighbourhood-task-change-plate = Ander kenteken op uw vergunning
neighbourhood-task-change-plate-summary = Wij zetten het nieuwe kenteken op uw vergunning. Parkeer pas met de nieuwe auto als u bericht heeft.
neighbourhood-task-change-plate-when = U begint vandaag. Een medewerker zegt u hoe lang het duurt.
neighbourhood-task-change-plate-why = U zei dat u een andere auto heeft.

neighbourhood-task-stop-permit = Uw vergunning stoppen
neighbourhood-task-stop-permit-summary = Wij stoppen uw vergunning. Een medewerker zegt u vanaf welke dag.
neighbourhood-task-stop-permit-when = U begint vandaag
neighbourhood-task-stop-permit-why = U zei dat u wilt stoppen met uw vergunning.

neighbourhood-task-collect-waste = Wij halen uw grofvuil op
neighbourhood-task-collect-waste-summary = Een medewerker spreekt een dag met u af. Per adres mag u niet alles meegeven. Die zegt u wat kan.
neighbourhood-task-collect-waste-when = Op de dag die u afspreekt
neighbourhood-task-collect-waste-why = U zei dat u grofvuil wilt laten ophalen.

neighbourhood-task-keep-inside = Zet uw grofvuil pas op de dag zelf buiten
neighbourhood-task-keep-inside-summary = Bewaar het tot die dag binnen. Zet het zo neer dat iedereen er langs kan.
neighbourhood-task-keep-inside-when = Op de dag die u afspreekt
neighbourhood-task-keep-inside-why = U zei dat u grofvuil wilt laten ophalen. Zo blijft de stoep vrij.

neighbourhood-task-visitor-permit = Parkeren voor uw bezoek
neighbourhood-task-visitor-permit-summary = Een medewerker zegt u hoe het werkt in uw straat. Soms is het een kaart, soms een nummer om te bellen.
neighbourhood-task-visitor-permit-when = U begint vandaag
neighbourhood-task-visitor-permit-why = U zei dat het voor uw bezoek is.

neighbourhood-task-disabled-card = Een kaart voor gehandicapten
neighbourhood-task-disabled-card-summary = Met deze kaart parkeert u dichtbij, in heel Europa. Een arts kijkt soms eerst naar u. U mag de kaart ook hebben als u met iemand meerijdt.
neighbourhood-task-disabled-card-when = U begint vandaag
neighbourhood-task-disabled-card-why = U zei dat u moeilijk kunt lopen.

neighbourhood-task-mend = Wij kijken ernaar
neighbourhood-task-mend-summary = Iemand van ons gaat kijken. Is het gevaarlijk? Zeg het nu tegen een medewerker. Wilt u weten hoe het afloopt? Vraag aan de balie naar uw nummer.
neighbourhood-task-mend-when = Uiterlijk { $due_date } gaan wij kijken
neighbourhood-task-mend-why = U zei dat er iets kapot of vies is.
