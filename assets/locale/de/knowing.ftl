# SPDX-License-Identifier: EUPL-1.2
# Tell it once: what we know already is only looked over.

known-title = Stimmt das noch?
known-body = Das wissen wir schon. Sie müssen es nicht noch einmal ausfüllen.
known-source = Woher wir das wissen
known-yes = Ja, das stimmt noch
known-no = Nein, das hat sich geändert
known-not-needed = Benutzen Sie das nicht
known-in-research = Die Gemeinde prüft noch, ob das stimmt. Sie können es hier ändern.
# where it comes from, and how old it is
known-from-chip = Aus Ihrem Dokument, gelesen { $age }
known-from-registry = Aus dem Melderegister (BRP), abgerufen { $age }
known-from-earlier = Das haben Sie selbst ausgefüllt, { $age }
known-from-scan = Aus Ihrem Scan, { $age }
known-from-clerk = Jemand von uns hat das festgestellt, { $age }
known-from-resident = Das haben Sie selbst ausgefüllt, { $age }
known-just-now = gerade eben
known-minutes =
    { $minutes ->
        [one] vor { $minutes } Minute
       *[other] vor { $minutes } Minuten
    }
known-on = am { $known_date } um { $clock }
# waiting for the registry
looking-up-title = Wir suchen Ihre Daten heraus
looking-up-body = Das dauert ein paar Sekunden. Dann müssen Sie weniger ausfüllen.
looking-up-skip = Ich fülle es selbst aus
# why we ask nevertheless
registry-note-address-abroad = Im Melderegister steht eine Adresse im Ausland. Füllen Sie hier aus, wo Sie jetzt Post bekommen.
registry-note-address-place = Im Melderegister steht ein Ort ohne Postleitzahl. Füllen Sie hier aus, wo Sie Post bekommen.
registry-note-address-unknown = Im Melderegister steht keine Adresse von Ihnen. Jemand von uns sieht sich das mit Ihnen an.
registry-note-address-not-lived = Im Melderegister steht, dass Sie nicht mehr an Ihrer alten Adresse wohnen. Füllen Sie hier aus, wo Sie jetzt Post bekommen.
registry-note-deceased = Wir können Ihre Daten jetzt nicht abrufen. Füllen Sie sie hier aus. Jemand von uns sieht sich das mit Ihnen an.
registry-note-emigrated = Im Melderegister steht, dass Sie ins Ausland gezogen sind. Füllen Sie hier aus, wo Sie jetzt Post bekommen.
registry-note-elsewhere = Ihre Daten werden nicht von einer Gemeinde in den Niederlanden geführt. Füllen Sie sie hier aus.
registry-note-withheld = Ihre Daten werden geheim gehalten. Darum zeigen wir sie hier nicht. Füllen Sie aus, wo Sie Post bekommen.
# anything else
else-title = Können wir noch etwas für Sie tun?
else-body = Ist noch etwas anderes passiert? Wir wissen noch, wer Sie sind. Sie müssen nichts noch einmal erzählen.
else-no = Nein, ich bin fertig
else-yes = Ja, es gibt noch etwas
