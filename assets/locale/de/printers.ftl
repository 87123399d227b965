# SPDX-License-Identifier: EUPL-1.2
# When paper does not come: words for the resident, and what a clerk does.
printer-paper-out = Das Papier ist alle. Jemand von uns füllt es nach. Sie können auch ohne Papier weitermachen.
printer-cover-open = Die Klappe des Druckers ist offen. Jemand von uns schließt sie. Sie können auch ohne Papier weitermachen.
printer-unreachable = Der Drucker geht jetzt nicht. Wir drucken das am Schalter für Sie, oder an einem anderen Kiosk mit Ihrem Code.
printer-error-jam = Im Drucker steckt Papier fest. Jemand von uns nimmt es heraus. Sie können auch ohne Papier weitermachen.
printer-error-tray-full = Das Fach des Druckers ist voll. Jemand von uns leert es.
printer-error-cutter = Der Drucker kann das Papier nicht schneiden. Jemand von uns hilft Ihnen.
printer-error-toner = Der Drucker hat keine Tinte mehr. Wir drucken das am Schalter für Sie, oder an einem anderen Kiosk mit Ihrem Code.
printer-error-stopped = Der Drucker hat angehalten. Wir drucken das am Schalter für Sie, oder an einem anderen Kiosk mit Ihrem Code.
printer-error-not-accepting = Der Drucker nimmt jetzt nichts an. Wir drucken das am Schalter für Sie, oder an einem anderen Kiosk mit Ihrem Code.
printer-error-device = Der Drucker ist kaputt. Wir drucken das am Schalter für Sie, oder an einem anderen Kiosk mit Ihrem Code.
printer-other = Das Drucken klappt jetzt nicht. Wir drucken das am Schalter für Sie, oder an einem anderen Kiosk mit Ihrem Code.
paper-halfway = Das Drucken hat mittendrin aufgehört. Sehen Sie nach, ob alles da ist. Wenn nicht: Drucken Sie es noch einmal.
paper-write = Ich schreibe es auf
write-title = Schreiben Sie das auf oder fragen Sie jemanden von uns
write-body = Mit der Nummer und dem Code können Sie überall weitermachen: an einem anderen Kiosk und am Schalter. Ihr Antrag ist eingegangen.
write-code = Ihr Code für einen anderen Kiosk
write-done = Ich habe es aufgeschrieben
printer-helped = Der Drucker geht wieder. Was gewartet hat, kommt jetzt heraus.
printer-seen = Zurück zum Anfang
