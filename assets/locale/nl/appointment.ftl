# SPDX-License-Identifier: EUPL-1.2
# Een afspraak maken of veranderen: vragen, antwoorden en taken.

appointment = Ik wil een afspraak maken of veranderen

# --- vragen ---

appointment-wish = Wat wilt u?
appointment-wish-hint = Wij kunnen u ook vandaag helpen. Dat vragen wij zo.
appointment-wish-why = Dan weten wij of er al een afspraak is.
appointment-wish-new = Een nieuwe afspraak
appointment-wish-change = Een afspraak veranderen
appointment-wish-cancel = Een afspraak afzeggen

appointment-about = Waar gaat de afspraak over?
appointment-about-hint = U hoeft het niet precies te zeggen.
appointment-about-why = Dan spreekt u meteen de juiste medewerker.
appointment-about-document = Een paspoort, rijbewijs of ander document
appointment-about-family = Geboorte, trouwen of overlijden
appointment-about-money = Geld, werk of schulden
appointment-about-care = Zorg of hulp thuis
appointment-about-home = Wonen, bouwen of parkeren
appointment-about-other = Iets anders
appointment-about-unsaid = Dat zeg ik liever niet

appointment-appointment-on = Op welke dag is uw afspraak nu?
appointment-appointment-on-hint = Weet u het niet? Sla deze vraag over.
appointment-appointment-on-why = Dan vinden wij uw afspraak terug.

appointment-where = Waar wilt u ons spreken?
appointment-where-hint = Kunt u niet naar ons toe komen? Dan komen wij bij u.
appointment-where-why = Iedereen moet een afspraak kunnen hebben.
appointment-where-counter = Hier aan de balie
appointment-where-phone-call = Aan de telefoon
appointment-where-at-home = Bij mij thuis, ik kan niet komen

appointment-home-because = Waarom kunt u niet komen?
appointment-home-because-hint = Bijvoorbeeld: ik lig op bed. U mag dit overslaan.
appointment-home-because-why = Dan nemen wij mee wat nodig is.

appointment-urgency = Hoe snel heeft u ons nodig?
appointment-urgency-hint = Kan het echt niet wachten? Kies dan: vandaag.
appointment-urgency-why = Wie niet kan wachten, helpen wij eerst.
appointment-urgency-today = Vandaag, het kan niet wachten
appointment-urgency-this-week = Binnen een week
appointment-urgency-can-wait = Het heeft geen haast

appointment-days-good = Welke dagen kunt u?
appointment-days-good-hint = Kies alle dagen die goed zijn.
appointment-days-good-why = Dan zoeken wij een dag die u past.
appointment-days-good-monday = Maandag
appointment-days-good-tuesday = Dinsdag
appointment-days-good-wednesday = Woensdag
appointment-days-good-thursday = Donderdag
appointment-days-good-friday = Vrijdag
appointment-days-good-any-day = Elke dag is goed

appointment-half-day = En welk deel van de dag?
appointment-half-day-hint = Wij zoeken een tijd in dat deel.
appointment-half-day-why = Dan hoeft u geen vrij te nemen als dat niet kan.
appointment-half-day-morning = De ochtend
appointment-half-day-afternoon = De middag
appointment-half-day-any-time = Allebei is goed

appointment-wishes = Wat heeft u nodig bij de afspraak?
appointment-wishes-hint = Kies alles wat voor u nodig is.
appointment-wishes-why = Dan staat het klaar als u komt.
appointment-wishes-interpreter = Een tolk
appointment-wishes-sign-language = Een tolk gebarentaal
appointment-wishes-wheelchair = Plaats voor een rolstoel
appointment-wishes-quiet = Een rustige ruimte
appointment-wishes-more-time = Meer tijd
appointment-wishes-someone-along = Iemand die met mij meekomt
appointment-wishes-no-wishes = Niets bijzonders

appointment-visit-address = Op welk adres komen wij?
appointment-visit-address-hint = Het adres waar u bent als wij komen.
appointment-visit-address-why = Dan weten wij waar wij moeten zijn.

appointment-name = Hoe heet u?
appointment-name-hint = Uw voornaam en uw achternaam.
appointment-name-why = Dan kunnen wij u vinden in onze gegevens, en u een brief sturen.

appointment-birth-date = Wanneer bent u geboren?
appointment-birth-date-hint = Dag, maand en jaar. Bijvoorbeeld: 17-05-1980.
appointment-birth-date-why = Met uw naam en geboortedatum vinden wij uw gegevens.

appointment-address = Naar welk adres mogen wij u schrijven?
appointment-address-hint = Heeft u geen adres? Sla deze vraag over. U krijgt uw brief straks hier mee.
appointment-address-why = Op uw brief staat wat wij doen, wat u doet en wat het kost.

appointment-phone = Op welk nummer kunnen wij u bellen?
appointment-phone-hint = Heeft u geen telefoon? Sla deze vraag over.
appointment-phone-why = Dan kunnen wij bellen als iets klaar is, of als wij iets willen vragen.

# --- taken ---

appointment-task-help-today = Een medewerker helpt u vandaag
appointment-task-help-today-summary = Blijf in de hal. Een medewerker roept u. U hoeft geen afspraak te maken.
appointment-task-help-today-when = Vandaag, hier in de hal
appointment-task-help-today-why = U zei dat het niet kan wachten.

appointment-task-appointment = Uw afspraak aan de balie
appointment-task-appointment-summary = Wij zoeken een dag en tijd die u past. Daarna bellen wij u of schrijven wij u. Op dat papier staat ook hoe u de afspraak verandert.
appointment-task-appointment-when = Wij laten het weten, uiterlijk { $due_date }
appointment-task-appointment-why = U zei dat u een afspraak wilt, hier aan de balie.

appointment-task-phone-appointment = Wij bellen u op een afgesproken tijd
appointment-task-phone-appointment-summary = Wij zoeken een dag en tijd die u past. Daarna bellen wij u op uw nummer.
appointment-task-phone-appointment-when = Wij laten het weten, uiterlijk { $due_date }
appointment-task-phone-appointment-why = U zei dat u het liever aan de telefoon doet.

appointment-task-home-visit-today = Wij zoeken vandaag iemand voor u
appointment-task-home-visit-today-summary = Bel ons meteen, of laat iemand voor u bellen. Wij zeggen of er vandaag iemand kan komen. Anders helpen wij u aan de telefoon.
appointment-task-home-visit-today-when = Vandaag
appointment-task-home-visit-today-why = U kunt niet komen en het kan niet wachten.

appointment-task-home-visit = Een medewerker komt bij u thuis
appointment-task-home-visit-summary = Iemand belt eerst en spreekt een dag met u af. Hij of zij neemt mee wat nodig is. Het kost u niets extra.
appointment-task-home-visit-when = Wij laten het weten, uiterlijk { $due_date }
appointment-task-home-visit-why = U zei dat u niet naar ons kunt komen.

appointment-task-change-appointment = Uw afspraak veranderen
appointment-task-change-appointment-summary = Wij zoeken een andere dag met u. De oude afspraak vervalt als er een nieuwe is.
appointment-task-change-appointment-when = Wij laten het weten, uiterlijk { $due_date }
appointment-task-change-appointment-why = U zei dat u uw afspraak wilt veranderen.

appointment-task-cancel-appointment = Uw afspraak afzeggen
appointment-task-cancel-appointment-summary = Wij halen de afspraak weg. Heeft u ons later toch nodig? Dan maakt u hier een nieuwe.
appointment-task-cancel-appointment-when = Vandaag
appointment-task-cancel-appointment-why = U zei dat u uw afspraak wilt afzeggen.

appointment-task-interpreter = Wij vragen een tolk
appointment-task-interpreter-summary = De tolk is gratis voor u. Is er op die dag geen tolk? Dan zoeken wij een andere dag.
appointment-task-interpreter-when = Voor uw afspraak
appointment-task-interpreter-why = U zei dat u een tolk nodig heeft.

appointment-task-made-ready = Wij zetten het voor u klaar
appointment-task-made-ready-summary = Wat u vroeg, staat klaar als u komt. Is er toch iets niet goed? Zeg het ons dan.
appointment-task-made-ready-when = Voor uw afspraak
appointment-task-made-ready-why = U zei wat u nodig heeft bij de afspraak.

appointment-task-bring-along = Wat u meeneemt
appointment-task-bring-along-summary = Neem een identiteitskaart, paspoort of rijbewijs mee, als u dat heeft. Neem ook brieven mee over dit onderwerp. Iemand mag met u meekomen.
appointment-task-bring-along-when = Op de dag van de afspraak
appointment-task-bring-along-why = U komt naar de balie. Met deze papieren gaat het sneller.

appointment-task-be-at-home = Doe niet zomaar open
appointment-task-be-at-home-summary = Wie van ons komt, laat een pas zien en zegt een naam. Twijfelt u? Bel ons en laat de deur dicht.
appointment-task-be-at-home-when = Op de dag van het bezoek
appointment-task-be-at-home-why = U zei dat wij bij u thuis komen.
