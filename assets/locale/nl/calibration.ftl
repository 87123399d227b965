# SPDX-License-Identifier: EUPL-1.2
# The sheet with which a hall checks its envelopes. For staff.

calibration-title = Proefblad voor envelop
calibration-dl-left = lang (DL), venster links
calibration-dl-right = lang (DL), venster rechts
calibration-c5-left = half blad (C5), venster links
calibration-c5-right = half blad (C5), venster rechts
calibration-address = Hier komen naam en adres. Dit vak moet u helemaal zien, hoe u de envelop ook schudt.
calibration-hidden = Deze woorden mag u niet zien in het venster.
calibration-how = Vouw dit blad op de lijnen. Doe het in de envelop. Schud de envelop naar elke kant.
calibration-good = Ziet u steeds het hele witte vak met de woorden, en niets van daarbuiten? Dan past deze envelop. Zet de naam ervan bij printers.envelope in het bestand met instellingen.
calibration-else = Ziet u iets anders? Probeer het blad van een andere envelop.
calibration-rulers = De linialen tellen in millimeters vanaf de rand van het papier. Klopt de eerste maat niet? Dan schuift de printer het papier. Stel de printer bij.
