# SPDX-License-Identifier: EUPL-1.2
# Ik wil alleen met iemand praten.

talk-to-someone = Ik wil met iemand praten

talk-to-someone-about = Waar wilt u over praten?
talk-to-someone-about-hint = Dan zoeken wij de juiste collega. U hoeft het niet te zeggen.
talk-to-someone-about-why = Zo hoeft u uw verhaal maar één keer te vertellen.
talk-to-someone-about-money = Over geld of schulden
talk-to-someone-about-letter = Over een brief
talk-to-someone-about-document = Over een paspoort, kaart of ander papier
talk-to-someone-about-home = Over wonen of mijn buurt
talk-to-someone-about-other = Over iets anders
talk-to-someone-about-unsaid = Dat zeg ik liever niet hier

talk-to-someone-name = Hoe mogen wij u noemen?
talk-to-someone-name-hint = Zo roepen wij u in de hal. U mag dit overslaan.
talk-to-someone-name-why = Dan weet u dat wij u bedoelen.

talk-to-someone-phone = Kunnen wij u bellen als u niet kunt wachten?
talk-to-someone-phone-hint = Heeft u geen telefoon? Sla deze vraag over.
talk-to-someone-phone-why = Dan bellen wij u terug. U hoeft niet te wachten.

talk-to-someone-task-conversation = Een medewerker praat met u
talk-to-someone-task-conversation-summary = Neem plaats in de hal. Een medewerker komt naar u toe. U heeft niets nodig.
talk-to-someone-task-conversation-when = Vandaag, hier in de hal
talk-to-someone-task-conversation-why = U zei dat u met iemand wilt praten. Dat kan altijd.

talk-to-someone-task-call-back = Wij bellen u als u niet kunt wachten
talk-to-someone-task-call-back-summary = Moet u weg? Dan bellen wij u op het nummer dat u gaf.
talk-to-someone-task-call-back-when = Uiterlijk { $due_date }
talk-to-someone-task-call-back-why = U gaf ons een telefoonnummer.
