# SPDX-License-Identifier: EUPL-1.2
# I need a document: questions, answers and tasks.

need-document = Ich brauche einen Nachweis, zum Beispiel einen Auszug oder ein Führungszeugnis

# --- questions ---

need-document-documents = Welches Dokument brauchen Sie?
need-document-documents-hint = Wählen Sie alles, was Sie brauchen.
need-document-documents-why = Dann beantragen wir genau das.
need-document-documents-brp-extract = Einen Auszug: Nachweis meiner Adresse und Daten
need-document-documents-conduct = Eine VOG: ein Führungszeugnis
need-document-documents-civil-act = Eine Urkunde über Geburt, Heirat oder Todesfall
need-document-documents-proof-alive = Einen Nachweis, dass ich lebe, für eine Rente
need-document-documents-signature-true = Einen Nachweis, dass meine Unterschrift echt ist
need-document-extract-for = Wofür brauchen Sie den Auszug?
need-document-extract-for-hint = Zum Beispiel: für meine Mietwohnung. Sie dürfen das überspringen.
need-document-extract-for-why = Nicht jeder Auszug ist gleich. Dann schreiben wir nicht mehr hinein als nötig.
need-document-conduct-form = Haben Sie ein Formular für die { -vog }?
need-document-conduct-form-hint = Oft füllt Ihre Arbeitsstelle zuerst einen Teil aus.
need-document-conduct-form-why = Ohne den Teil Ihrer Arbeitsstelle können wir nicht weitermachen.
need-document-conduct-form-have = Ja, meine Arbeitsstelle hat es ausgefüllt
need-document-conduct-form-not-yet = Nein, noch nicht
need-document-conduct-form-for-myself = Ich beantrage die { -vog } ohne Arbeitsstelle
need-document-employer = Für welche Arbeitsstelle oder welchen Verein ist es?
need-document-employer-hint = Der Name reicht. Sie dürfen das überspringen.
need-document-employer-why = Der Name kommt auf Ihren Antrag.
need-document-conduct-for = Welche Arbeit werden Sie tun?
need-document-conduct-for-hint = Zum Beispiel: Taxi fahren oder mit Kindern arbeiten. Sie dürfen das überspringen.
need-document-conduct-for-why = Bei der { -vog } geht es um die Arbeit, die Sie tun werden.
need-document-act-of = Welche Urkunde ist es?
need-document-act-of-hint = Das ist ein Papier darüber, was geschehen ist.
need-document-act-of-why = Dann suchen wir die richtige.
need-document-act-of-birth = Geburt
need-document-act-of-marriage = Heirat oder Partnerschaft
need-document-act-of-death = Todesfall
need-document-act-here = In welcher Gemeinde ist es geschehen?
need-document-act-here-hint = Die Urkunde liegt in der Gemeinde, in der es geschehen ist.
need-document-act-here-why = Nur diese Gemeinde kann sie Ihnen geben.
need-document-act-here-here = In dieser Gemeinde
need-document-act-here-other-municipality = In einer anderen Gemeinde
need-document-act-here-unsure = Das weiß ich nicht
need-document-name = Wie heißen Sie?
need-document-name-hint = Ihr Vorname und Ihr Nachname.
need-document-name-why = Dann können wir Sie in unseren Daten finden und Ihnen einen Brief schicken.
need-document-birth-date = Wann sind Sie geboren?
need-document-birth-date-hint = Tag, Monat und Jahr. Zum Beispiel: 17-05-1980.
need-document-birth-date-why = Mit Ihrem Namen und Geburtsdatum finden wir Ihre Daten.
need-document-address = An welche Adresse dürfen wir Ihnen schreiben?
need-document-address-hint = Keine Adresse? Überspringen Sie diese Frage. Sie können Ihren Brief hier mitnehmen.
need-document-address-why = In Ihrem Brief steht, was wir tun, was Sie tun und was es kostet.
need-document-phone = Unter welcher Nummer können wir Sie anrufen?
need-document-phone-hint = Kein Telefon? Überspringen Sie diese Frage.
need-document-phone-why = Dann können wir Sie anrufen, wenn etwas fertig ist oder wenn wir eine Frage haben.

# --- tasks ---

need-document-task-extract = Ihr Auszug
need-document-task-extract-summary = Jemand von uns prüft, wer Sie sind, und druckt den Auszug. Er kostet überall gleich viel, auch am Schalter.
need-document-task-extract-when = Heute am Schalter
need-document-task-extract-why = Sie haben gesagt, dass Sie einen Auszug brauchen.
need-document-task-employer-form = Ihre Arbeitsstelle füllt das Formular aus
need-document-task-employer-form-summary = Bitten Sie Ihre Arbeitsstelle um das Formular für die { -vog }. Bringen Sie es danach zum Schalter.
need-document-task-employer-form-when = Bevor wir Ihren Antrag abschicken können
need-document-task-employer-form-why = Sie haben gesagt, dass Sie das Formular noch nicht haben.
need-document-task-conduct-application = Ihre VOG beantragen
need-document-task-conduct-application-summary = Ihr Antrag beginnt heute. Jemand von uns macht ihn mit Ihnen fertig. Dann schicken wir ihn an { -justis }.
need-document-task-conduct-application-when = Wenn das Formular vollständig ist
need-document-task-conduct-application-why = Sie haben gesagt, dass Sie eine { -vog } brauchen.
need-document-task-conduct-decision = Justis entscheidet über Ihre VOG
need-document-task-conduct-decision-summary = Nicht wir, sondern { -justis } entscheidet. Sie hören von { -justis }.
need-document-task-conduct-decision-when = Nach Ihrem Antrag
need-document-task-conduct-decision-why = Eine { -vog } bekommen Sie von { -justis }. So steht es im Gesetz.
need-document-task-civil-act = Eine Abschrift der Urkunde
need-document-task-civil-act-summary = Jemand von uns sucht die Urkunde heraus und macht eine Abschrift, die überall gilt. Ist sie für ein anderes Land? Sagen Sie es.
need-document-task-civil-act-when = Heute am Schalter, wenn sie hier liegt
need-document-task-civil-act-why = Sie haben gesagt, dass Sie eine Urkunde brauchen.
need-document-task-civil-act-elsewhere = Dort fragen, wo es geschehen ist
need-document-task-civil-act-elsewhere-summary = Die Urkunde liegt in der anderen Gemeinde. Sie können anrufen oder schreiben. Wir suchen die Nummer mit Ihnen.
need-document-task-civil-act-elsewhere-when = Wann Sie möchten
need-document-task-civil-act-elsewhere-why = Sie haben gesagt, dass es in einer anderen Gemeinde geschehen ist.
need-document-task-proof-alive = Ein Nachweis, dass Sie leben
need-document-task-proof-alive-summary = Sie kommen selbst an den Schalter. Jemand von uns sieht Sie und setzt einen Stempel. Hat Ihre Rente ein eigenes Formular? Bringen Sie es mit.
need-document-task-proof-alive-when = Heute am Schalter
need-document-task-proof-alive-why = Sie haben gesagt, dass Sie einen Nachweis brauchen, dass Sie leben.
need-document-task-signature-true = Ein Nachweis für Ihre Unterschrift
need-document-task-signature-true-summary = Sie unterschreiben das Papier am Schalter. Unterschreiben Sie also noch nicht. Jemand von uns setzt einen Stempel daneben.
need-document-task-signature-true-when = Heute am Schalter
need-document-task-signature-true-why = Sie haben gesagt, dass Sie einen Nachweis für Ihre Unterschrift brauchen.
