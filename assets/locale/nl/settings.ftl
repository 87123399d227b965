# SPDX-License-Identifier: EUPL-1.2
# How one sees and operates the kiosk.

settings-done = Klaar
settings-all-title = Wat wilt u instellen?
settings-size = Grootte van de tekst
settings-size-title = Hoe groot wilt u de tekst?
settings-contrast = Kleuren
settings-contrast-title = Welke kleuren leest u goed?
settings-touch = Anders bedienen
settings-touch-detail = Lager op het scherm, meer tijd, of met een eigen knop
settings-touch-title = Hoe wilt u de kiosk bedienen?
settings-reach = Alles laag op het scherm
settings-unhurried = Geen tijdslimiet
settings-explore = Eerst horen, dan nog eens drukken
settings-wait = Trillende hand
settings-wait-title = Drukt u soms twee keer?
settings-wait-body = Wij tellen dezelfde druk dan maar één keer.
settings-switch = Met eigen knoppen
settings-switch-title = Hebt u een eigen knop?
settings-switch-body = Sluit uw knop aan. Met een kader op het scherm wijzen wij aan wat u kunt kiezen.
settings-pace = Snelheid van het kader
settings-pace-title = Hoe snel gaat het kader verder?
settings-pace-body = Het kader gaat vanzelf verder. Druk op uw knop als het goed staat.

contrast-light-long = Gewoon
contrast-high-long = Zwart op wit
contrast-high-dark-long = Wit op zwart
contrast-dark-long = Donker
contrast-low-glare-long = Zacht, voor wie licht niet verdraagt

wait-0 = Gewoon: een halve seconde
wait-1 = Langer: één seconde
wait-2 = Lang: twee seconden

switch-0 = Nee, ik druk op het scherm of op toetsen
switch-1 = Ja, één knop
switch-1-how = Wij wijzen aan, u drukt.
switch-2 = Ja, twee knoppen
switch-2-how = Met de ene gaat u verder, met de andere kiest u.

pace-0 = Heel langzaam: vijf seconden
pace-1 = Langzaam: drie en een halve seconde
pace-2 = Gewoon: twee en een halve seconde
pace-3 = Snel: iets minder dan twee seconden
pace-4 = Heel snel: één seconde
