# SPDX-License-Identifier: EUPL-1.2
# What the letters say besides the confirmation (paper.ftl).

letter-page-label = Seite
letter-page-of = { $page } von { $pages }

## How to object (Awb 6:4, 6:5, 6:7)

letter-objection = Sind Sie mit diesem Bescheid nicht einverstanden?
letter-objection-text = Dann können Sie Widerspruch ([nl: bezwaar]) einlegen. Das geht bis zum { $objection_date }. Schicken Sie einen Brief an { $municipality }, { $place }. Oder geben Sie Ihren Brief am Schalter ab. Ein Widerspruch ist kostenlos.
letter-objection-contents = Schreiben Sie in Ihren Brief: Ihren Namen und Ihre Adresse, das Datum, die Fallnummer { $number } und warum Sie nicht einverstanden sind. Unterschreiben Sie ihn. Legen Sie eine Kopie dieses Bescheids bei.
letter-objection-urgent = Der Bescheid gilt, während Sie Widerspruch einlegen. Ist es eilig? Dann können Sie das Gericht um eine { -voorlopige-voorziening } bitten. Das kostet Geld. Wir helfen Ihnen gern: Rufen Sie { $phone } an.

## Which language counts (Awb 2:6)

letter-legal-language = Zu diesem Brief gehört ein Brief auf Niederländisch. Der niederländische Brief ist der amtliche.

## Lines to write on

sign-place = Ort und Datum
sign-name = Name
sign-here = Unterschrift

## Statement of loss

loss-letter-title = Erklärung über den Verlust
loss-subject = Erklärung über den Verlust ([nl: verklaring van vermissing])
loss-message = Sie haben uns gesagt, dass Ihre Dokumente weg sind. Mit dieser Erklärung machen wir sie ungültig.
loss-sign = Lesen Sie diese Erklärung und unterschreiben Sie sie bei jemandem von uns
loss-sign-by = bei Ihrem nächsten Besuch
loss-found = Finden Sie ein Dokument wieder? Geben Sie es am Schalter ab
loss-found-by = sofort
loss-what = Was weg ist
loss-name = Name
loss-name-value = { $name }
loss-documents = Dokumente
loss-documents-value = { $documents }
loss-when = Seit
loss-when-value = { $lost_on }
loss-where = Wo
loss-where-value = { $lost_place }
loss-unknown = nicht bekannt
loss-declare = Was Sie erklären
loss-declare-text = Ich erkläre, dass ich diese Dokumente nicht mehr habe. Alles, was hier steht, ist wahr. Ich weiß, dass die Dokumente ungültig werden und dass das nicht rückgängig zu machen ist.
loss-after = Was danach geschieht
loss-after-text = Wir geben den Verlust weiter. Die Dokumente sind dann nicht mehr gültig, auch nicht im Ausland. Diese Erklärung kostet nichts.

## Request for what is missing (Awb 4:5)

request-letter-title = Wir brauchen noch etwas von Ihnen
request-subject = Wir brauchen noch etwas von Ihnen: { $task }
request-message = Ihr Antrag ist noch nicht vollständig. Geben Sie uns, was fehlt, spätestens am { $due_date }.
request-by = spätestens am { $due_date }
request-how = Wie Sie es uns geben
request-how-text = Bringen Sie es hierher: { $place }. Oder schicken Sie es mit der Post. Schreiben Sie die Fallnummer { $number } darauf.
request-late = Schaffen Sie es nicht rechtzeitig?
request-late-text = Rufen Sie uns vor dem { $due_date } an. Dann suchen wir zusammen eine Lösung. Hören wir nichts? Dann können wir entscheiden, Ihren Antrag nicht weiter zu behandeln.

## Decision

decision-letter-title = Bescheid
decision-subject = Bescheid: { $task }
decision-granted = Wir genehmigen Ihren Antrag: { $task }.
decision-partly = Wir genehmigen einen Teil Ihres Antrags: { $task }.
decision-refused = Wir lehnen Ihren Antrag ab: { $task }.
decision-why = Warum wir so entscheiden
decision-pay = Sie bezahlen bar oder mit Karte am Schalter oder mit unserer Rechnung. Es kostet überall gleich viel.
decision-mandate = Im Namen der Bürgermeisterei und der Beigeordneten ([nl: burgemeester en wethouders])

## Appointment

meeting-letter-title = Ihr Termin
meeting-subject = Ihr Termin: { $task }
meeting-message = Wir erwarten Sie am { $at_date } um { $at_clock }.
meeting-about = Für
meeting-about-value = { $task }
meeting-day = Tag
meeting-day-value = { $at_date }
meeting-time = Zeit
meeting-time-value = { $at_clock }
meeting-place = Wo
meeting-place-value = { $place }
meeting-bring = Bringen Sie mit
meeting-other = Können Sie nicht kommen?
meeting-other-text = Rufen Sie { $phone } an. Dann machen wir zusammen einen anderen Termin.
meeting-help = Brauchen Sie Hilfe oder jemanden zum Dolmetschen, oder können Sie nicht lange stehen? Sagen Sie es uns vorher. Jemand darf immer mitkommen.

## Cover letter in another language

cover-letter-title = Zu Ihrem Brief von der Gemeinde
cover-subject = Zu Ihrem Brief: { $title }
cover-message = Wir haben Ihren Antrag erhalten. Ihre Fallnummer ist { $number }. Unten steht, was Sie tun müssen.
cover-costs = Was es kostet
cover-read-aloud = Möchten Sie, dass jemand den niederländischen Brief mit Ihnen liest? Kommen Sie vorbei. Das kostet nichts.

## Letters that ask for one thing

ask-code = Scannen Sie diesen Code an einem Kiosk in der Halle. Dann sehen Sie diese Frage sofort. Oder geben Sie die Buchstaben und Ziffern ein. In dem Code stehen keine persönlichen Daten.
ask-by = spätestens am { $due_date }
ask-photo-letter-title = Wir brauchen ein Passfoto von Ihnen
ask-photo-subject = Bringen Sie ein Passfoto
ask-photo-message = Wir brauchen ein Passfoto von Ihnen für: { $task }.
ask-photo-picture = Ein Passfoto, höchstens 6 Monate alt, mit dem Gesicht gerade von vorn.
ask-photo-step = Bringen Sie Ihr Foto hierher: { $place }
ask-photo-why = Ohne Foto können wir nicht weitermachen. Haben Sie kein Geld für ein Foto? Sagen Sie es uns. Wir finden eine Lösung.
ask-sign-letter-title = Wir brauchen Ihre Unterschrift
ask-sign-subject = Unterschreiben Sie hier
ask-sign-message = Wir brauchen Ihre Unterschrift für: { $task }.
ask-sign-picture = Lesen Sie zuerst, was unten steht. Unterschreiben Sie danach.
ask-sign-step = Unterschreiben Sie diesen Brief und geben Sie ihn hier ab: { $place }
ask-sign-statement = { $statement }
ask-sign-why = Ist etwas nicht klar? Dann unterschreiben Sie noch nicht. Rufen Sie uns zuerst an.
ask-right-letter-title = Stimmt das noch?
ask-right-subject = Stimmt das noch?
ask-right-message = Das haben Sie uns gesagt für: { $task }. Ist es noch so?
ask-right-picture = Sehen Sie nach, ob alles noch stimmt.
ask-right-what = Das wissen wir von Ihnen
ask-right-step = Geben Sie Bescheid: an einem Kiosk, am Schalter oder unter { $phone }
ask-right-why = Stimmt alles? Sagen Sie uns auch das. Dann können wir weitermachen.

## Paying by transfer

pay-to = An
pay-iban = Konto
pay-iban-words = Konto in Worten
pay-amount = Betrag
pay-with = Zahlungszeichen
pay-trouble-short = Können Sie nicht bezahlen? Rufen Sie { $phone } an oder kommen Sie vorbei. Wir finden zusammen einen Weg.
digit-0 = null
digit-1 = eins
digit-2 = zwei
digit-3 = drei
digit-4 = vier
digit-5 = fünf
digit-6 = sechs
digit-7 = sieben
digit-8 = acht
digit-9 = neun

## The clerk writes a letter

letter-statement = { $statement }
