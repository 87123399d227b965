# SPDX-License-Identifier: EUPL-1.2
# Words that every life event shares: answers, what is missing, who acts.


# --- answers ---

answer-yes = Ja
answer-no = Nein
answer-none = Nicht ausgefüllt
answer-date = { $answer_date }
answer-amount = { $answer_cents }
bring-document-here = Ja, ich habe es dabei
bring-document-later = Ich bringe es später mit
bring-document-none = Ich habe es nicht
bring-photo-here = Ja, ich habe ein Foto dabei
bring-photo-later = Ich bringe später ein Foto mit
bring-photo-none = Ich habe kein Foto

# --- when an answer does not fit ---

problem-choose-some = Wählen Sie, was stimmt. Sie dürfen mehr als eins wählen.
problem-choose-none-or-some = Diese Antworten passen nicht zusammen. Bitte wählen Sie noch einmal.
problem-empty = Bitte füllen Sie etwas aus.
problem-too-long = Das ist zu lang. Benutzen Sie höchstens { $most } Buchstaben.
problem-date-empty = Schreiben Sie Tag, Monat und Jahr. Zum Beispiel: 17-05-2026.
problem-date-form = Schreiben Sie Tag, Monat und Jahr. Zum Beispiel: 17-05-2026.
problem-date-none = Dieses Datum gibt es nicht. Sehen Sie sich Tag und Monat an.
problem-date-future = Dieses Datum kommt erst noch. Wählen Sie heute oder einen früheren Tag.
problem-date-late = Dieses Datum ist zu weit weg. Wählen Sie einen früheren Tag.
problem-date-early = Dieses Datum ist zu lange her. Wählen Sie einen Tag nach dem { $first_date }.
problem-amount = Schreiben Sie einen Betrag in Euro. Zum Beispiel: 1250 oder 1250,50.
problem-amount-least = Dieser Betrag ist zu niedrig. Es sind mindestens { $least_cents }.
problem-amount-most = Dieser Betrag ist zu hoch. Es sind höchstens { $most_cents }.
problem-count = Schreiben Sie eine ganze Zahl. Zum Beispiel: 3.
problem-count-least = Diese Zahl ist zu niedrig. Es sind mindestens { $least }.
problem-count-most = Diese Zahl ist zu hoch. Es sind höchstens { $most }.
problem-phone = Diese Nummer stimmt nicht. Eine niederländische Nummer hat 10 Ziffern. Zum Beispiel: 06 12 34 56 78.
problem-name-letters = Schreiben Sie Ihren Namen in Buchstaben.
problem-name-empty = Schreiben Sie Ihren Namen.
problem-postcode = Diese Postleitzahl stimmt nicht. Schreiben Sie 4 Ziffern und 2 Buchstaben. Zum Beispiel: 1234 AB.
problem-postcode-empty = Schreiben Sie Ihre Postleitzahl. Zum Beispiel: 1234 AB.
problem-number = Diese Hausnummer stimmt nicht. Zum Beispiel: 12 oder 12 B.
problem-number-empty = Schreiben Sie Ihre Hausnummer.
problem-street-empty = Schreiben Sie Ihre Straße.
problem-town-empty = Schreiben Sie Ihren Ort.
problem-address-form = Bitte füllen Sie Ihre ganze Adresse aus.

# --- who acts ---

who-municipality = Wir
who-resident = Sie
who-other = Eine andere Behörde oder Firma
who-main-occupant = Wer die Wohnung mietet oder kauft
who-parent = Ihr Elternteil oder Vormund
who-employer = Ihre Arbeitsstelle
who-justis = Justis
who-housemates = Wer mit Ihnen umzieht

# --- what is still needed ---

need-identity = jemand von uns, der feststellt, wer Sie sind
need-identity-document = ein gültiger Reisepass oder ein gültiger Personalausweis
need-found-document = das Dokument, das Sie gefunden haben
need-old-document = Ihr altes Dokument
need-consent-main-occupant = das Einverständnis von der Person, die die Wohnung mietet oder kauft, wenn Sie bei jemandem einziehen
need-papers-told = jemand von uns, der Ihnen sagt, welche Papiere nötig sind
need-employer-form = das Formular mit dem Teil Ihrer Arbeitsstelle
need-copy-decision = der Brief mit dem Bescheid
need-grounds = in ein paar Worten, warum Sie nicht einverstanden sind
need-late-reason = warum es nicht innerhalb von 6 Wochen ging
need-number-plate = das Kennzeichen Ihres Autos
need-collection-day = jemand von uns, der mit Ihnen einen Tag ausmacht
need-photo = ein Passfoto, höchstens 6 Monate alt
need-in-person = ein Besuch am Schalter von Ihnen selbst
need-signature = Ihre Unterschrift, am Schalter
need-fee-unknown = jemand von uns, der Ihnen sagt, was es kostet
