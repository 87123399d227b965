# SPDX-License-Identifier: EUPL-1.2
# Ik ben het niet eens: vragen, antwoorden en taken.

disagree = Ik ben het ergens niet mee eens

# --- vragen ---

disagree-about = Waar bent u het niet mee eens?
disagree-about-hint = Een besluit staat in een brief. Een klacht gaat over hoe iemand u behandelde.
disagree-about-why = Tegen een besluit maakt u bezwaar. Over gedrag maakt u een klacht.
disagree-about-decision = Met een besluit in een brief
disagree-about-treatment = Met hoe ik ben behandeld

disagree-decided-by = Wie nam het besluit?
disagree-decided-by-hint = Dat staat boven aan de brief.
disagree-decided-by-why = U maakt bezwaar bij wie het besluit nam.
disagree-decided-by-us = Deze gemeente
disagree-decided-by-other = Een andere organisatie
disagree-decided-by-unsure = Dat weet ik niet

disagree-sent-on = Welke datum staat op de brief?
disagree-sent-on-hint = Dag, maand en jaar. Weet u het niet? Sla deze vraag over.
disagree-sent-on-why = U heeft 6 weken, vanaf de dag na het versturen. Wij rekenen de laatste dag voor u uit.

disagree-reference = Welk kenmerk staat op de brief?
disagree-reference-hint = Het kenmerk is een nummer. Weet u het niet? Sla deze vraag over.
disagree-reference-why = Dan vinden wij het besluit snel.

disagree-reason = Waarom bent u het niet eens?
disagree-reason-hint = Een paar woorden is genoeg. U mag dit ook aan de balie zeggen.
disagree-reason-why = Dan weten wij waar wij naar moeten kijken.

disagree-late-because = Waarom lukte het niet binnen 6 weken?
disagree-late-because-hint = Bijvoorbeeld: ik was ziek. U mag dit ook aan de balie zeggen.
disagree-late-because-why = De 6 weken zijn voorbij. Een medewerker kijkt of het nog kan.
disagree-cannot-wait = Gebeurt er iets dat niet kan wachten?
disagree-cannot-wait-hint = Bijvoorbeeld: u moet deze week uw huis uit.
disagree-cannot-wait-why = Een besluit gaat gewoon door als u bezwaar maakt. Een rechter kan het stoppen.

disagree-talk-first = Wilt u eerst met iemand praten?
disagree-talk-first-hint = Een medewerker legt het besluit uit. Soms is een bezwaar dan niet nodig.
disagree-talk-first-why = Praten kan altijd. Uw bezwaar of klacht gaat gewoon door.

disagree-name = Hoe heet u?
disagree-name-hint = Uw voornaam en uw achternaam.
disagree-name-why = Dan kunnen wij u vinden in onze gegevens, en u een brief sturen.

disagree-birth-date = Wanneer bent u geboren?
disagree-birth-date-hint = Dag, maand en jaar. Bijvoorbeeld: 17-05-1980.
disagree-birth-date-why = Met uw naam en geboortedatum vinden wij uw gegevens.

disagree-address = Naar welk adres mogen wij u schrijven?
disagree-address-hint = Heeft u geen adres? Sla deze vraag over. U krijgt uw brief straks hier mee.
disagree-address-why = Op uw brief staat wat wij doen, wat u doet en wat het kost.

disagree-phone = Op welk nummer kunnen wij u bellen?
disagree-phone-hint = Heeft u geen telefoon? Sla deze vraag over.
disagree-phone-why = Dan kunnen wij bellen als iets klaar is, of als wij iets willen vragen.

# --- taken ---

disagree-task-conversation = Een medewerker praat met u
disagree-task-conversation-summary = Neem uw brief mee. Een medewerker legt uit wat er staat. De 6 weken lopen wel door.
disagree-task-conversation-when = Vandaag, hier in de hal
disagree-task-conversation-why = U zei dat u eerst met iemand wilt praten.

disagree-task-objection = Uw bezwaar
disagree-task-objection-summary = Uw bezwaar begint vandaag. U zet nog uw handtekening. U krijgt een bewijs dat wij het hebben ontvangen.
disagree-task-objection-when = Uiterlijk { $due_date }
disagree-task-objection-why = U bent het niet eens met een besluit. U heeft 6 weken, vanaf de dag na het versturen.

disagree-task-objection-late = Uw bezwaar na de 6 weken
disagree-task-objection-late-summary = De 6 weken zijn voorbij. U mag toch bezwaar maken. Zeg waarom het later is. Een medewerker kijkt of het nog kan.
disagree-task-objection-late-when = Vandaag nog
disagree-task-objection-late-why = U bent het niet eens met een besluit. De brief is langer dan 6 weken geleden verstuurd.

disagree-task-objection-undated = Uw bezwaar
disagree-task-objection-undated-summary = Wij nemen uw bezwaar vandaag aan. Neem de brief mee. Een medewerker kijkt of u op tijd bent.
disagree-task-objection-undated-when = Vandaag nog. U heeft 6 weken, vanaf de dag na het versturen.
disagree-task-objection-undated-why = U bent het niet eens met een besluit. Zonder datum weten wij de laatste dag niet.

disagree-task-decide-objection = Wij beslissen op uw bezwaar
disagree-task-decide-objection-summary = Wij bekijken het besluit opnieuw. Lukt het niet op tijd, dan schrijven wij u dat.
disagree-task-decide-objection-when = Meestal voor of op { $due_date }
disagree-task-decide-objection-why = U maakt bezwaar. Wij beslissen binnen 6 weken nadat de tijd voor bezwaar voorbij is. Die tijd kan langer worden.

disagree-task-write-to-them = Schrijf naar wie het besluit nam
disagree-task-write-to-them-summary = In de brief staat hoe u bezwaar maakt, waar en tot wanneer. Komt u er niet uit? Een medewerker leest hem met u.
disagree-task-write-to-them-when = Voor de laatste dag die in de brief staat
disagree-task-write-to-them-why = U zei dat een andere organisatie het besluit nam. Wij mogen dat niet veranderen.

disagree-task-complaint = Uw klacht
disagree-task-complaint-summary = Uw klacht begint vandaag. Een medewerker neemt hem aan. U hoort van ons wat wij ermee doen.
disagree-task-complaint-when = U hoort het binnen 6 weken. Lukt dat niet, dan schrijven wij u.
disagree-task-complaint-why = U zei dat u het niet eens bent met hoe u bent behandeld.

disagree-task-court-now = Vraag de rechter om het te stoppen
disagree-task-court-now-summary = Een bezwaar stopt het besluit niet. De rechter kan dat wel, als het snel moet. Het kost geld. Zeg ons dat u dit doet: soms wachten wij dan.
disagree-task-court-now-when = Zo snel als u kunt
disagree-task-court-now-why = U zei dat er iets gebeurt dat niet kan wachten.

disagree-task-ombudsman = Nog niet tevreden? De ombudsman
disagree-task-ombudsman-summary = Eerst kijken wij zelf naar uw klacht. Bent u daarna niet tevreden? De ombudsman helpt u gratis.
disagree-task-ombudsman-when = Na ons antwoord
disagree-task-ombudsman-why = U diende een klacht in.
