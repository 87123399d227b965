# SPDX-License-Identifier: EUPL-1.2
# What receipts and letters say.


## Shared

paper-case-number = Ihre Fallnummer
paper-received = Am Schalter erhalten am { $received_date } um { $clock }.
paper-amount = { $amount_cents }
paper-date = { $day_date }
paper-free = Kostenlos
paper-fee-unknown = Jemand von uns sagt es Ihnen
paper-total = Zusammen
paper-needs = Das ist noch nötig:
paper-phone = Anrufen: { $phone }
paper-settlement-nothing-due = Sie müssen nichts bezahlen.
paper-settlement-cash = Sie bezahlen bar am Schalter.
paper-settlement-card = Sie bezahlen mit Ihrer Karte am Schalter.
paper-settlement-invoice = Sie bezahlen mit der Rechnung, die dabei ist.
paper-settlement-instalments = Sie bezahlen in Teilen. In einem Brief steht, wann.
paper-settlement-waiver = Sie bitten darum, nicht zu bezahlen. Das sehen wir uns an.
paper-settlement-later = Sie wählen später, wie Sie bezahlen. Ihr Antrag geht weiter.
paper-settlement-pick-up = Sie bezahlen beim Abholen.

## Receipt

receipt-now = Was jetzt geschieht
receipt-you = Was Sie tun
receipt-costs = Was es kostet
receipt-municipality = Das machen wir
receipt-other = Das macht eine andere Stelle
receipt-identity = Lassen Sie jemanden von uns feststellen, wer Sie sind. Ihr Antrag geht weiter.
receipt-nothing-to-do = Sie müssen jetzt nichts tun.
receipt-keep = Bewahren Sie diesen Bon auf.
receipt-code = Scannen Sie diesen Code an einem Kiosk in der Halle. Dann machen Sie mit Ihrem Antrag weiter. In dem Code stehen keine persönlichen Daten.
receipt-code-words = Oder geben Sie diesen Code ein:
receipt-questions = Fragen? Rufen Sie { $phone } an

## Receipt for cash

cash-title = Quittung
cash-number = Nummer dieser Quittung
cash-case = Fallnummer: { $number }
cash-amount = Bar bezahlt
card-amount = Mit Karte bezahlt
cash-when = Bezahlt am { $paid_date } um { $clock }.
cash-keep = Bewahren Sie diese Quittung auf.

## Letter

letter-title = Bestätigung Ihres Antrags
letter-subject = Ihr Antrag: { $title }
letter-date = Datum
letter-number = Fallnummer
letter-contact = Fragen
letter-hand-over = In der Halle übergeben
letter-resident = An die Person, die den Antrag gestellt hat
letter-message = Wir haben Ihren Antrag am { $received_date } um { $clock } erhalten.
letter-number-sentence = Ihre Fallnummer ist { $number }. Bitte halten Sie sie bereit, wenn Sie uns anrufen.
letter-now = Was Sie jetzt tun müssen
letter-nothing-now = Sie müssen jetzt nichts tun. Wir fangen an.
letter-prove = Lassen Sie jemanden von uns feststellen, wer Sie sind
letter-prove-when = Bei Ihrem nächsten Besuch
letter-plan = Was geschieht
letter-plan-intro = Das sind alle Schritte, in der besten Reihenfolge.
letter-who = Wer
letter-when = Wann
letter-phone = Telefon
letter-cost = Kosten
letter-needs = Noch nötig
letter-why = Warum
letter-identity = Wer Sie sind
letter-identity-not-yet = Wir wissen noch nicht sicher, wer Sie sind. Ihr Antrag geht trotzdem weiter. Jemand von uns stellt es mit Ihnen fest. Haben Sie noch einen Reisepass, Personalausweis oder Führerschein? Bringen Sie ihn mit. Haben Sie nichts mehr? Kommen Sie trotzdem. Es gibt immer einen Weg.
letter-identity-chip-genuine = Wir haben den Chip Ihres Dokuments gelesen. Das Dokument ist echt.
letter-identity-chip-issuer-not-verified = Wir haben den Chip Ihres Dokuments gelesen. Die Daten im Chip sind nicht verändert. Wer es ausgestellt hat, ist noch nicht geprüft. Das müssen wir noch tun.
letter-identity-chip-expired = Wir haben den Chip Ihres Dokuments gelesen. Ihr Dokument ist abgelaufen. Jemand von uns sieht das mit Ihnen nach.
letter-identity-chip-other = Wir haben den Chip Ihres Dokuments gelesen. Die Prüfung ist noch nicht fertig. Jemand von uns macht sie mit Ihnen.
letter-identity-clerk = Jemand von uns hat festgestellt, wer Sie sind.
letter-identity-clerks = Zwei von uns haben zusammen festgestellt, wer Sie sind.
letter-identity-letter-code = Sie haben mit dem Code eines Briefes weitergemacht. Jemand von uns stellt später fest, wer Sie sind.
letter-costs = Was es kostet und wie Sie bezahlen
letter-costs-none = Ihr Antrag kostet nichts.
letter-pay-intro = Sie dürfen auch anders bezahlen. Jede Art kostet gleich viel:
letter-pay-cash = bar am Schalter, Sie bekommen eine Quittung
letter-pay-card = mit Ihrer Karte am Schalter
letter-pay-invoice = mit einer Rechnung, die wir Ihnen schicken
letter-pay-instalments = in Teilen, zusammen mit uns
letter-pay-pick-up = beim Abholen
letter-pay-waiver = haben Sie zu wenig Geld? Fragen Sie uns, ob Sie nicht bezahlen müssen
letter-pay-never-stops = Das Bezahlen hält Ihren Antrag nicht auf.
letter-wrong = Stimmt etwas nicht?
letter-wrong-text = Rufen Sie uns an oder kommen Sie vorbei. Wir ändern es. Dieser Brief ist noch kein Bescheid. Bekommen Sie später einen Bescheid und sind nicht einverstanden? Dann können Sie Widerspruch einlegen. Im Bescheid steht, wie das geht und wie viel Zeit Sie haben.
letter-questions = Haben Sie Fragen?
letter-questions-text = Rufen Sie { $phone } an oder kommen Sie zu { $place }. Bitte halten Sie Ihre Fallnummer bereit.
letter-formats = Möchten Sie einen anderen Brief?
letter-formats-text = Möchten Sie diesen Brief in großer Schrift, in Braille oder vorgelesen? Fragen Sie uns. Es kostet nichts.
letter-privacy = Ihre Daten
letter-privacy-text = Wir benutzen Ihre Daten nur für diesen Antrag. Sie dürfen sie sehen und berichtigen lassen.
letter-privacy-where = Mehr dazu lesen Sie auf { $website }. Oder fragen Sie am Schalter.
letter-privacy-ask = Fragen Sie am Schalter, wie das geht.
letter-greeting = Mit freundlichen Grüßen
letter-code = Mit diesem Code machen Sie mit Ihrem Antrag weiter. Scannen Sie ihn an einem Kiosk in der Halle oder geben Sie die Buchstaben und Ziffern ein. In dem Code stehen keine persönlichen Daten.
letter-code-alternative = QR-Code, mit dem Sie an einem Kiosk mit Ihrem Antrag weitermachen. Der Code in Buchstaben und Ziffern ist { $code }.
letter-page = Fallnummer { $number } · Seite { $page } von { $pages }

## Voucher for the till

receipt-voucher = Zahlungsbeleg. Zeigen Sie diese Striche, wenn Sie bezahlen.

## Invoice and payment in parts

invoice-letter-title = Rechnung
invoice-subject = Rechnung: { $title }
invoice-pay = Bezahlen Sie { $pay_cents } spätestens am { $pay_date }.
invoice-what = Wofür Sie bezahlen
invoice-code = Scannen Sie diesen Code mit der App Ihrer Bank. Dann steht { $pay_cents } schon da. Klappt es nicht? Dann geben Sie ein, was hier steht.
instalments-letter-title = In Teilen bezahlen
instalments-subject = In Teilen bezahlen: { $title }
instalments-agreed = Sie bezahlen in { $count } Teilen. Das kostet nicht mehr.
instalments-when = Wann Sie bezahlen
instalment-row = Teil { $number }, spätestens am { $part_date }
instalments-early = Sie dürfen immer früher bezahlen.
instalments-code = Scannen Sie für den ersten Teil diesen Code mit der App Ihrer Bank. Dann steht { $pay_cents } schon da. Das Zahlungszeichen ist jedes Mal gleich.
pay-how = Wie Sie bezahlen
pay-counter = Möchten Sie lieber bar oder mit Karte bezahlen? Das geht ohne zusätzliche Kosten, hier: { $place }. Bringen Sie diesen Brief mit.
pay-trouble = Können Sie nicht bezahlen?
pay-trouble-text = Rufen Sie { $phone } an oder kommen Sie vorbei. Wir finden zusammen einen Weg.
pay-code-alternative = QR-Code für Ihre Bank: { $pay_cents } an { $iban }. Zahlungszeichen { $reference }.
