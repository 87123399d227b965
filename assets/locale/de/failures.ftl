# SPDX-License-Identifier: EUPL-1.2
# When something goes wrong. First the words for the resident: what it is, that nothing is lost,
# what you can do now. Then, at -remedy, what a member of staff or an administrator does.

failure-config-missing = Dieser Kiosk ist noch nicht bereit. Sie haben nichts verloren. Bitte gehen Sie zum Schalter, dort helfen wir Ihnen.
failure-config-invalid = Dieser Kiosk ist noch nicht bereit. Sie haben nichts verloren. Bitte gehen Sie zum Schalter, dort helfen wir Ihnen.
failure-content-invalid = Dieser Kiosk kann seine Fragen nicht zeigen. Sie haben nichts verloren. Bitte gehen Sie zum Schalter, dort helfen wir Ihnen.
failure-key-missing = Dieser Kiosk kann Ihre Daten jetzt nicht sicher aufbewahren. Darum fragen wir nichts. Bitte gehen Sie zum Schalter, dort helfen wir Ihnen.
failure-key-wrong = Dieser Kiosk kann die aufbewahrten Daten jetzt nicht öffnen. Sie sind noch da. Bitte gehen Sie zum Schalter, dort helfen wir Ihnen.
failure-database-damaged = Dieser Kiosk kann jetzt nichts aufbewahren. Was an die Gemeinde geschickt wurde, ist dort sicher. Bitte gehen Sie zum Schalter. Nehmen Sie Ihren Bon mit, wenn Sie ihn haben.
failure-database-newer = Dieser Kiosk bekommt eine neue Version. Sie haben nichts verloren. Bitte gehen Sie zum Schalter, dort helfen wir Ihnen.
failure-database-in-use = Dieser Kiosk startet noch. Sie haben nichts verloren. Bitte warten Sie einen Moment oder gehen Sie zum Schalter.
failure-backup-older = Dieser Kiosk kann Ihnen jetzt nicht helfen. Sie haben nichts verloren. Bitte gehen Sie zum Schalter, dort helfen wir Ihnen.
failure-disk-full = Dieser Kiosk kann jetzt nichts Neues aufbewahren. Was Sie bestätigt haben, ist sicher. Bitte gehen Sie zum Schalter, dort machen wir es mit Ihnen fertig.
failure-disk-read-only = Dieser Kiosk kann jetzt nichts Neues aufbewahren. Was Sie bestätigt haben, ist sicher. Bitte gehen Sie zum Schalter, dort machen wir es mit Ihnen fertig.
failure-backend-unreachable = Es gibt jetzt keine Verbindung mit der Gemeinde. Ihr Antrag ist hier sicher aufbewahrt. Sie müssen nichts tun: Wir schicken ihn von selbst weiter.
failure-backend-refused = Ihr Antrag ist sicher aufbewahrt. Das Weiterschicken klappt noch nicht. Sie müssen nichts tun: Jemand von uns kümmert sich darum.
failure-backend-catalogue = Ihr Antrag ist sicher aufbewahrt. Das Weiterschicken klappt noch nicht. Sie müssen nichts tun: Jemand von uns kümmert sich darum.
failure-clock-wrong = Die Uhr dieses Kiosks geht nicht richtig. Ihr Antrag ist sicher aufbewahrt. Sie können einfach weitermachen.
failure-printer-unreachable = Das Drucken klappt jetzt nicht. Ihr Antrag ist sicher aufbewahrt. Schreiben Sie Ihre Fallnummer auf oder bitten Sie am Schalter um einen Ausdruck.
failure-sign-in-refused = Die Anmeldung klappt nicht. Es hat sich nichts geändert. Versuchen Sie es noch einmal oder fragen Sie eine Kollegin oder einen Kollegen.
failure-package-refused = Dieser Kiosk hat die neuen Fragen nicht angenommen. Die alten Fragen gelten noch.
failure-theme-refused = Diese Farben kann der Kiosk nicht benutzen. Es hat sich nichts geändert.
failure-voice-refused = Diese Stimme kann der Kiosk nicht benutzen. Es hat sich nichts geändert.
failure-badge-refused = Diese Karte kann nicht hinzugefügt werden. Es hat sich nichts geändert.
failure-trust-refused = Wir können diese Datei mit Zertifikaten nicht hinzufügen. Bitte fragen Sie jemanden von uns.
failure-not-found = Wir finden diese Fallnummer nicht an diesem Kiosk. Das heißt nicht, dass sie weg ist. Prüfen Sie die Nummer oder fragen Sie am Schalter.
failure-case-owed = Diesen Fall können wir noch nicht löschen: Die Gemeinde hat noch nicht alles bekommen.
failure-case-gone = Dieser Fall ist nicht mehr an diesem Kiosk. Die Gemeinde hat ihn. Fragen Sie am Schalter.
failure-unexpected = Hier ist etwas schiefgegangen. Was Sie bestätigt haben, ist sicher aufbewahrt. Bitte gehen Sie zum Schalter, dort helfen wir Ihnen.
