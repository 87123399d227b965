# SPDX-License-Identifier: EUPL-1.2
# The letter with pictures. Short sentences, one thing a picture.

simple-pay = Was müssen Sie bezahlen?
simple-pay-bank = Sie können mit Ihrer Bank bezahlen. Im ganzen Brief steht, wie.
simple-pay-counter = Sie können auch am Schalter bezahlen. Bar geht auch.
simple-disagree = Sind Sie mit dem Bescheid nicht einverstanden? Dann können Sie Widerspruch einlegen. Im ganzen Brief steht, wie.
simple-help = Haben Sie eine Frage?
simple-call = Rufen Sie uns an. Wir helfen Ihnen gern.
simple-behind = Dahinter ist der ganze Brief. Bewahren Sie alles auf.
simple-whole = Das ist derselbe Brief, vollständig.
# What a picture shows, for who does not see it.
simple-picture-mail = Bild: ein Brief
simple-picture-calendar = Bild: ein Kalender
simple-picture-clock = Bild: eine Uhr
simple-picture-map-pin = Bild: ein Ort auf der Karte
simple-picture-photo = Bild: ein Foto
simple-picture-pencil = Bild: ein Stift
simple-picture-file-certificate = Bild: ein Papier mit Siegel
simple-picture-file-text = Bild: ein Papier mit Text
simple-picture-cash = Bild: Geld
simple-picture-credit-card = Bild: eine Bankkarte
simple-picture-building = Bild: das Gebäude der Gemeinde
simple-picture-message-circle = Bild: eine Sprechblase
simple-picture-phone-call = Bild: ein Telefon, das klingelt
simple-picture-list-check = Bild: eine Liste mit Haken
simple-picture-clipboard-list = Bild: eine Liste
