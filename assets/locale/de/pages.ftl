# SPDX-License-Identifier: EUPL-1.2
# The resident's pages and the clerk's screens at the kiosk.

next = Weiter
skip = Überspringen
yes = Ja
no = Nein
look = Ansehen
free = Kostenlos
amount = { $amount_cents }
not-given = Nicht ausgefüllt
try-again = Noch einmal versuchen
path-event = Was passiert ist
path-questions = Fragen
path-identity = Wer Sie sind
path-plan = Ihr Plan
path-check = Prüfen

## After a power cut

resume-title = Waren Sie gerade hier beschäftigt?
resume-body = Der Kiosk war kurz aus. Was Sie ausgefüllt haben, ist noch da.
resume-yes = Ja, ich mache weiter
resume-asked-again =
    Die Fragen haben sich gerade geändert. { $count ->
        [one] Eine Antwort passt nicht mehr. Wir fragen sie noch einmal.
       *[other] { $count } Antworten passen nicht mehr. Wir fragen sie noch einmal.
    }
resume-set-aside = Diese Fragen gibt es hier nicht mehr. Was Sie ausgefüllt haben, haben wir aufbewahrt. Wählen Sie noch einmal, was passiert ist, oder bitten Sie um Hilfe.
resume-no = Nein, alles löschen

## Language and comfort

language-title = Welche Sprache möchten Sie?
comfort-title = Können Sie das gut lesen und hören?
comfort-body = Wählen Sie, was angenehm ist. Sie können es jederzeit ändern, unten auf dem Bildschirm.
comfort-text-size = Schrift: { $size }
comfort-voice = Alles vorlesen

## What happened

happened-title = Was ist passiert?

## Questions

why-asked = Warum fragen wir das?
why-title = Warum fragen wir das?
why-general = Wir fragen nur, was wir brauchen, um Ihnen zu helfen.
why-close = Zurück zur Frage
day-today = Heute
day-yesterday = Gestern
day-other-day = Ein anderer Tag
field-date = Datum
field-date-hint = Tag, Monat, Jahr. Zum Beispiel 24-11-2026
field-text = Ihre Antwort
field-amount = Betrag in Euro
field-amount-hint = Zum Beispiel 1250 oder 1250,50
field-count = Zahl
field-count-hint = Eine ganze Zahl, zum Beispiel 3
field-place = Ort
field-name = Ihr Name
field-name-hint = Vorname und Nachname
field-phone = Telefonnummer
field-phone-hint = Zum Beispiel 06 12345678
field-postcode = Postleitzahl
field-postcode-hint = Zum Beispiel 1234 AB
field-number = Hausnummer
field-number-hint = Mit Zusatz, zum Beispiel 12 B
field-street = Straße
field-town = Ort
field-given-names = Vornamen
field-family-name = Nachname
field-birth-date = Geburtsdatum
problem-date = Dieses Datum stimmt nicht. Schreiben Sie Tag, Monat und Jahr. Zum Beispiel 24-11-2026.
problem-birth-date-ahead = Dieses Geburtsdatum liegt in der Zukunft. Schreiben Sie Ihr Geburtsdatum.
problem-choose-one = Wählen Sie zuerst eine Antwort.
problem-address-postcode = Schreiben Sie Ihre Postleitzahl und Hausnummer.
problem-address-street = Schreiben Sie Ihre Straße und Ihren Ort.
problem-can = Das sind nicht sechs Ziffern. Sehen Sie noch einmal auf Ihrem Dokument nach.
problem-document-number = Diese Nummer stimmt nicht. Sehen Sie auf Ihrem Dokument nach. Sie hat Buchstaben und Ziffern.
problem-case-number = Diese Fallnummer stimmt nicht. Prüfen Sie die Zeichen.
problem-name = Schreiben Sie den Nachnamen.

## Identity

identify-title = Haben Sie noch ein Dokument dabei?
identify-body = Mit einem Dokument wissen wir schnell, wer Sie sind. Nichts dabei? Dann machen Sie einfach weiter.
identify-at-home = Ein Reisepass zu Hause hilft jetzt nicht. Bringen Sie ihn später mit, wenn Sie ihn haben.
document-id-card = Ja, meinen Personalausweis
document-passport = Ja, meinen Reisepass
document-residence-permit = Ja, meinen Aufenthaltstitel
document-none = Nein, ich habe nichts dabei
document-id-card-yours = Ihren Personalausweis
document-passport-yours = Ihren Reisepass
document-residence-permit-yours = Ihren Aufenthaltstitel
document-none-yours = Ihr Dokument
without-document = Ohne Dokument weitermachen
key-why = Mit dieser Nummer können wir den Chip lesen. Wir bewahren sie nicht auf.
key-can-title = Welche sechs Ziffern stehen auf Ihrem Dokument?
key-can-label = Sechs Ziffern (CAN)
key-can-hint-id-card = Nur Ziffern, auf der Vorderseite Ihrer Karte. Es ist nicht die Dokumentnummer.
key-can-hint-passport = Nur Ziffern, auf der Seite mit Ihrem Foto. Es ist nicht die Dokumentnummer.
key-can-hint-residence-permit = Nur Ziffern, auf der Vorderseite Ihrer Karte. Es ist nicht die Dokumentnummer.
key-can-hint-none = Nur Ziffern. Es ist nicht die Dokumentnummer.
key-no-can = Ich sehe keine sechs Ziffern
key-document-number-title = Welche Nummer hat Ihr Dokument?
key-document-number-label = Dokumentnummer
key-document-number-hint = Neun Buchstaben und Ziffern, oben rechts auf Ihrem Dokument
key-birth-date-title = Was ist Ihr Geburtsdatum?
key-birth-date-label = Geburtsdatum
key-birth-date-hint = Tag, Monat, Jahr, wie auf Ihrem Dokument
key-expiry-date-title = Bis wann ist Ihr Dokument gültig?
key-expiry-date-label = Gültig bis
key-expiry-date-hint = Tag, Monat, Jahr, wie auf Ihrem Dokument
key-again = Die Nummer noch einmal eingeben
lay-title = Legen Sie { $document } auf das Lesegerät
lay-body = Das Lesegerät ist unter dem Bildschirm. Lassen Sie Ihr Dokument dort, bis wir sagen, dass es fertig ist.
no-reader-title = Das Lesegerät für Karten geht jetzt nicht
no-reader-body = Es ist nichts verloren. Sie können ohne Dokument weitermachen. Jemand von uns stellt später fest, wer Sie sind.
reading-title = Wir lesen Ihr Dokument
reading-found = Guten Tag { $name }.
reading-body = Lassen Sie das Dokument liegen. Es dauert ein paar Sekunden.
card-read-title = Ihr Dokument ist gelesen
take-card = Nehmen Sie Ihr Dokument mit.
fact-name = Name
fact-document = Dokument
fact-expires = Gültig bis { $expires_date }
chip-genuine = Ihr Dokument ist echt.
chip-issuer-not-verified = Der Chip ist unverändert. Wer ihn ausgestellt hat, ist hier nicht bekannt.
chip-altered = Die Daten im Chip stimmen nicht. Jemand von uns sieht es sich mit Ihnen an.
chip-expired = Ihr Dokument ist abgelaufen. Wir wissen aber, wer Sie sind. Jemand von uns sieht es sich an.
chip-not-checked = Der Chip ist gelesen. Wir konnten nicht prüfen, ob er echt ist. Jemand von uns sieht es sich an.
chip-because-no-security-object = Auf dem Chip ist keine Unterschrift.
chip-because-unknown-algorithm = Der Chip ist auf eine Art unterschrieben, die wir nicht kennen.
chip-because-signer-missing = Es steht nicht da, wer den Chip unterschrieben hat.
chip-because-signer-not-valid = Wer den Chip unterschrieben hat, durfte das damals nicht.
chip-because-revoked = Das Land hat die Unterschrift auf diesem Chip zurückgezogen.
chip-because-no-lists = An diesem Kiosk gibt es noch keine Zertifikate von Ländern.
chip-because-issuer-unknown = Das Zertifikat der ausstellenden Stelle ist nicht an diesem Kiosk.
read-wrong-key-title = Der Chip geht nicht auf
read-wrong-key-body = Etwas an der Nummer oder den Daten stimmt nicht. Geben Sie sie noch einmal ein.
read-card-moved-title = Ihr Dokument hat sich bewegt
read-card-moved-body = Es ist nichts verloren. Legen Sie Ihr Dokument noch einmal auf das Lesegerät und lassen Sie es liegen.
read-not-a-document-title = Das ist kein Personalausweis oder Reisepass
read-not-a-document-body = Legen Sie einen Personalausweis oder Reisepass auf das Lesegerät.
read-altered-title = Der Chip und Ihr Dokument gehören nicht zusammen
read-altered-body = Es ist nichts verloren. Jemand von uns sieht sich Ihr Dokument später mit Ihnen an. Sie können jetzt weitermachen.
read-needs-pace-title = Diesen Chip können wir hier noch nicht lesen
read-needs-pace-body = Das liegt nicht an Ihnen. Sie können weitermachen. Jemand von uns sieht sich Ihr Dokument später an.
read-needs-mrz-title = Dieser Chip braucht etwas anderes
read-needs-mrz-body = Die sechs Ziffern reichen hier nicht. Geben Sie die Dokumentnummer und zwei Daten ein.
read-reader-gone-title = Das Lesegerät für Karten geht jetzt nicht
read-reader-gone-body = Es ist nichts verloren. Versuchen Sie es noch einmal oder machen Sie ohne Dokument weiter.
read-garbled-title = Wir verstehen diesen Chip nicht
read-garbled-body = Das liegt nicht an Ihnen. Versuchen Sie es noch einmal oder machen Sie ohne Dokument weiter.
read-wrong-can-body = Die sechs Ziffern gehören nicht zu diesem Dokument. Sehen Sie noch einmal dort nach, wohin die Zeichnung zeigt.
read-key-again = Noch einmal eingeben
read-tired = Klappt es nicht? Dann machen Sie weiter. Jemand von uns stellt später fest, wer Sie sind.

## Plan

plan-title =
    { $count ->
        [one] Das regeln wir für Sie
       *[other] Diese { $count } Dinge regeln wir für Sie
    }
plan-body = Drücken Sie auf eine Zeile für eine Erklärung.
plan-total = Zusammen kostet das { $total_cents }. Sie können auch später bezahlen.
plan-free = Das kostet Sie nichts.
back-to-plan = Zurück zu Ihrem Plan
call-now = Rufen Sie jetzt an, mit dem Telefon in der Halle
fact-who = Wer das macht
fact-when = Wann
fact-cost = Kosten
fact-needed = Noch nötig
fact-met = Der Reihe nach
fact-why = Warum
settle-title = Wie möchten Sie { $total_cents } bezahlen?
settle-body = Sie müssen jetzt nicht bezahlen. Ihr Antrag geht immer weiter.
settle-cash = Bar am Schalter
settle-cash-detail = Sie bekommen eine Quittung mit Nummer.
settle-card = Mit Karte am Schalter
settle-card-detail = Die Karte einer anderen Person ist auch gut.
settle-invoice = Mit einer Rechnung per Brief
settle-invoice-detail = Sie bezahlen innerhalb von 30 Tagen.
settle-instalments = In Teilen
settle-instalments-detail = Sie wählen, in wie vielen Teilen.
settle-waiver = Ich kann das nicht bezahlen
settle-waiver-detail = Jemand von uns sieht, ob Sie weniger oder nichts bezahlen.
settle-later = Später
settle-later-detail = Sie wählen ein anderes Mal, wie Sie bezahlen.
settle-nothing-due = Nichts zu bezahlen

## Review

review-title = Stimmt alles?
review-body = Drücken Sie auf eine Zeile, um sie zu ändern.
review-identity = Wer Sie sind
review-identity-later = Das stellt später jemand von uns fest
review-plan =
    { $count ->
        [one] 1 Sache zu regeln
       *[other] { $count } Dinge zu regeln
    }
review-settlement = Bezahlen: { $total_cents }
review-confirm = Ja, das stimmt. Abschicken
confirming-title = Wir speichern Ihren Antrag

## Received, paper, goodbye

received-title = Wir haben Ihren Antrag erhalten
received-body = Alles ist sicher gespeichert. Das ist Ihre Fallnummer.
received-number = Ihre Fallnummer
paper-receipt = Ihr Bon
paper-letter = Ihr Brief
paper-confirmation = Brief: Bestätigung
paper-cash-receipt = Quittung
paper-coming = Kommt gleich aus dem Drucker
paper-out = Liegt im Fach
paper-take = Nehmen Sie Ihren Bon und Ihren Brief aus dem Fach unter dem Bildschirm.
paper-taken = Ich habe meine Papiere
paper-trouble = Ihr Antrag ist eingegangen, auch ohne Papier. Schreiben Sie die Nummer auf oder fragen Sie jemanden von uns.
paper-again-receipt = Den Bon noch einmal drucken
paper-again-letter = Den Brief noch einmal drucken
paper-without = Ich mache ohne Papier weiter
farewell-title = Das war alles. Wir wünschen Ihnen viel Kraft
farewell-body = Ihr Plan steht auf dem Bon und in dem Brief. Haben Sie eine Frage? Nennen Sie Ihre Fallnummer.
farewell-wiped = Ihre Daten verschwinden jetzt von diesem Bildschirm.
farewell-end = Fertig

## Over the page

time-warning-title = Sind Sie noch da?
time-warning-body = In { $seconds } Sekunden hören wir auf und löschen den Bildschirm. Berühren Sie irgendetwas, um weiterzumachen.
time-warning-continue = Ja, ich bin noch da
help-title = Jemand von uns kommt
help-body = Wir haben jemanden gerufen. Bleiben Sie hier. Was Sie ausgefüllt haben, bleibt stehen.
help-phone = Sie können auch anrufen: { $phone }
help-continue = Ich mache selbst weiter
help-clerk = Ich gehöre zum Personal
stop-title = Möchten Sie aufhören?
stop-body = Wenn Sie aufhören, löschen wir alles, was Sie ausgefüllt haben.
stop-go-on = Nein, ich mache weiter
stop-erase = Ja, aufhören und alles löschen

## Clerk

clerk-case-number = Fallnummer
clerk-received = { $received_time }
clerk-fact-received = Erhalten
clerk-goes-at = { $goes_time }
