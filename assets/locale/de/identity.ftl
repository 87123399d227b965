# SPDX-License-Identifier: EUPL-1.2
# Who you are, and how we know: scanning, for whom somebody comes, the BSN, a letter with a code.


## Document

document-driving-licence = Ja, meinen Führerschein
document-driving-licence-yours = Ihren Führerschein
key-can-hint-driving-licence = Nur Ziffern, auf der Vorderseite Ihres Führerscheins.
identify-title-other = Haben Sie ein Dokument der Person dabei, für die Sie kommen?
identify-scan = Sie können das Dokument auch scannen. Halten Sie die unteren Zeilen unter den Scanner.
key-scan = Oder halten Sie die unteren Zeilen unter den Scanner. Diese Nummer bewahren wir nicht auf.
lay-how-id-card = Legen Sie die Karte flach auf das Lesegerät, mit dem Foto nach oben.
lay-how-passport = Öffnen Sie den Reisepass auf der Seite mit Ihrem Foto. Legen Sie ihn mit dieser Seite nach unten auf das Lesegerät.
lay-how-residence-permit = Legen Sie die Karte flach auf das Lesegerät, mit dem Foto nach oben.
lay-how-driving-licence = Legen Sie den Führerschein flach auf das Lesegerät, mit dem Foto nach oben.
lay-how-none = Legen Sie das Dokument flach auf das Lesegerät.
card-unresponsive = Diese Karte antwortet nicht. Drehen Sie sie um und legen Sie sie flach hin. Auf dem Lesegerät soll nur eine Karte liegen.
card-in-use = Das Lesegerät ist noch beschäftigt. Warten Sie ein paar Sekunden und legen Sie Ihr Dokument dann noch einmal hin.

## What is in the drawing, for who listens

art-can-id-card = Die sechs Ziffern stehen auf der Vorderseite der Karte, unten rechts.
art-can-passport = Die sechs Ziffern stehen auf der Seite mit Ihrem Foto, rechts.
art-can-residence-permit = Die sechs Ziffern stehen auf der Vorderseite der Karte, unten rechts.
art-can-none = Die sechs Ziffern stehen auf der Vorderseite des Dokuments.
art-number-id-card = Die Dokumentnummer steht auf der Vorderseite der Karte, oben rechts.
art-number-passport = Die Dokumentnummer steht auf der Seite mit Ihrem Foto, oben rechts.
art-number-residence-permit = Die Dokumentnummer steht auf der Vorderseite der Karte, oben rechts.
art-number-driving-licence = Die Zeile steht auf der Rückseite Ihres Führerscheins, unten. Sie beginnt mit dem Buchstaben D.
art-number-none = Die Dokumentnummer steht auf der Vorderseite, oben rechts.
art-bsn-back = Die { -bsn } steht auf der Rückseite des Personalausweises, bei dem viereckigen Code.
art-letter-code = Der Code steht in Ihrem Brief, neben dem viereckigen Code.

## Taking your document with you

take-card-title = Nehmen Sie Ihr Dokument mit
take-card-body = Ihr Dokument liegt noch auf dem Lesegerät, unter dem Bildschirm. Nehmen Sie es weg. Dann geht es von selbst weiter.
take-card-later = Ich lasse es noch kurz liegen
card-left-title = Auf dem Lesegerät liegt noch ein Dokument
card-left-body = Gehört es Ihnen? Nehmen Sie es vom Lesegerät unter dem Bildschirm und nehmen Sie es mit.
card-left-clerk = Gehört es Ihnen nicht? Lassen Sie es liegen. Jemand von uns kommt.
card-left-next = Das Dokument ist weg
farewell-card-title = Nehmen Sie Ihr Dokument mit
farewell-card-body = Ihr Dokument liegt noch auf dem Lesegerät, unter dem Bildschirm. Nehmen Sie es weg, bevor Sie gehen.

## Scanning

scan-kept = Danke. Wir haben Ihr Dokument gescannt. Wir fragen nicht noch einmal danach.
scan-misread = Der Scan wurde nicht ganz richtig gelesen. Bitte versuchen Sie es noch einmal, in Ruhe.
scan-foreign = Das können wir nicht verwenden. Sie können einen Brief dieses Kiosks scannen oder die unteren Zeilen Ihres Dokuments.
scan-tired = Das Scannen klappt jetzt nicht. Das macht nichts. Sie können tippen oder ohne weitermachen.
scan-not-here = Danke, aber das brauchen wir hier nicht. Sie können einfach weitermachen.
scan-letter-later = Das ist der Code eines Briefes. Machen Sie zuerst diesen Antrag fertig, oder drücken Sie Stopp. Scannen Sie danach den Brief.
scan-document-change = Wir haben schon gefragt, wer Sie sind. Möchten Sie das ändern? Das geht am Ende, wenn Sie alles prüfen.

## For whom

for-whom-title = Für wen kommen Sie?
for-whom-body = Sie dürfen auch für jemand anderen etwas regeln.
for-myself = Für mich selbst
for-other = Für jemand anderen
acting-as-title = Warum tun Sie das für jemand anderen?
acting-as-body = Wir schreiben das auf. Jemand von uns sieht die Papiere später mit Ihnen an. Sie können jetzt beginnen.
as-parent = Ich bin ein Elternteil
as-parent-detail = Von einem Kind unter 18.
as-partner = Ich bin Partnerin oder Partner
as-legal = Ein Gericht hat mich eingesetzt
as-legal-detail = Als Vormund, Verwalter (bewindvoerder) oder Betreuer (mentor).
as-mandate = Ich habe eine Vollmacht auf Papier
as-mandate-detail = Mit der Unterschrift der anderen Person.
acting-name-title = Wie heißen Sie selbst?
acting-name-parent = Ihr Name, als Elternteil. Die Fragen danach sind über das Kind.
acting-name-partner = Ihr Name, als Partnerin oder Partner. Die Fragen danach sind über die andere Person.
acting-name-legal = Ihr eigener Name. Die Fragen danach sind über die Person, für die Sie kommen. Bringen Sie den Beschluss des Gerichts zum Schalter mit.
acting-name-mandate = Ihr eigener Name. Die Fragen danach sind über die Person, für die Sie kommen. Bewahren Sie die Vollmacht auf.
acts-as-parent = { $name }, als Elternteil
acts-as-partner = { $name }, als Partnerin oder Partner
acts-as-legal = { $name }, vom Gericht eingesetzt
acts-as-mandate = { $name }, mit einer Vollmacht auf Papier
problem-actor-name = Schreiben Sie Ihren eigenen Namen, in Buchstaben.
review-for-whom = Für wen Sie kommen
review-myself = Für mich selbst
note-acting = Sie regeln das für jemand anderen. Antworten Sie für diese Person.
clerk-fact-bsn = { -bsn }, wie angegeben und nicht geprüft
clerk-fact-acting = Handelt für die Person

## BSN

bsn-title = Wie ist Ihre BSN?
bsn-body = Sie müssen das nicht. Ohne sie geht Ihr Antrag auch weiter. Jemand von uns sucht sie später heraus.
bsn-scan = Sie können auch den viereckigen Code auf der Rückseite Ihres Personalausweises scannen.
bsn-label = Bürgerservicenummer (BSN)
bsn-hint = Neun Ziffern. Sie steht in Ihrem Reisepass, Personalausweis oder Führerschein oder auf Ihrer Krankenkassenkarte.
bsn-give = Ich habe meine { -bsn } zur Hand
bsn-kept = Danke. Ihre BSN ist notiert.
problem-bsn = Diese { -bsn } stimmt nicht. Sie hat neun Ziffern. Sehen Sie noch einmal nach, oder gehen Sie zurück und überspringen Sie sie.
need-bsn = Ihre { -bsn }

## A letter of this kiosk

letter-code-title = Welcher Code steht in Ihrem Brief?
letter-code-body = Sie können den Brief auch scannen. Halten Sie den viereckigen Code unter den Scanner.
letter-code-label = Code Ihres Briefes
letter-code-hint = Sechzehn Buchstaben und Ziffern, in vier Gruppen. Ein älterer Code hat zwölf.
problem-return-code = Dieser Code stimmt nicht. Sehen Sie noch einmal in Ihrem Brief nach. Er hat zwölf Buchstaben und Ziffern.
letter-born-title = Wie ist das Geburtsdatum?
letter-born-body = Von der Person, deren Name auf dem Brief steht. So wissen wir, dass niemand Fremdes den Brief hat.
letter-opening-title = Wir suchen Ihren Fall
letter-refused-title = Das gehört nicht zusammen
letter-refused-body = Der Code und das Geburtsdatum gehören nicht zusammen. Versuchen Sie es noch einmal.
letter-unasked = Ihr Brief ist vielleicht von einem anderen Kiosk. Das können wir jetzt nicht nachsehen, weil die Verbindung nicht klappt. Später geht es wieder.
letter-other = Ich möchte etwas regeln
letter-elsewhere-body = Mit diesem Brief sehen Sie, wie weit wir sind. Möchten Sie etwas hinzufügen? Jemand von uns macht das mit Ihnen. Ihre Daten zeigen wir hier nicht.
letter-closed-title = Das geht jetzt nicht
letter-closed-body = Der Code wurde zu oft mit einem falschen Datum versucht. In { $minutes } Minuten geht es wieder.
letter-refused-help = Jemand von uns kann Ihnen auch jetzt helfen. Nehmen Sie Ihren Brief mit.
letter-end = Fertig
letter-open-title = Ihr Fall: { $stage }
letter-open-body = Mit diesem Brief sehen Sie, wie weit wir sind. Sie können auch etwas hinzufügen. Ihre Daten zeigen wir hier nicht.
letter-added = Danke. Das wurde zu Ihrem Fall hinzugefügt.
stage-received = Erhalten
stage-received-detail = Am { $received_date }
stage-handled = Wird bearbeitet
stage-handled-detail = Ihr Fall liegt bei der Gemeinde bei jemandem, der ihn bearbeitet.
stage-decided = Entschieden
stage-decided-detail = Sie bekommen einen Brief mit dem Bescheid.
stage-ready = Liegt zum Abholen bereit
stage-ready-detail = Sie können dafür zum Schalter kommen.
stage-not-yet = Noch nicht
letter-add-phone = Eine Telefonnummer angeben
letter-add-phone-title = Unter welcher Nummer können wir Sie anrufen?
letter-add-address = Eine Adresse angeben
letter-add-address-title = An welche Adresse dürfen wir schreiben?
letter-add-bsn = Ihre BSN angeben
letter-add-bsn-title = Wie ist Ihre BSN?
letter-add-why = Das fügen wir zu Ihrem Fall hinzu. Was schon da war, zeigen wir nicht.
letter-add-now = Zu meinem Fall hinzufügen

## How sure we must be who you are

fact-assurance = Wie sicher wir sein müssen, wer Sie sind
assurance-told = Für den Antrag: { $intake_message }. Für den Bescheid: { $decision_message }. Jetzt: { $now_message }.
assurance-none = nicht nötig
assurance-low = ziemlich sicher
assurance-substantial = sicher
assurance-high = sehr sicher
assurance-now-none = noch nicht bekannt
need-identity-low = dass wir wissen, wer Sie sind: mit einem Dokument, einem Brief mit Code oder jemandem von uns
need-identity-intake = dass wir wissen, wer Sie sind, um den Antrag zu beginnen. Ausfüllen können Sie alles schon

## On paper

paper-acting-parent = { $name } hat das beantragt, als Elternteil. Bringen Sie beim Abholen beide Dokumente mit: das des Kindes und das des Elternteils.
paper-acting-partner = { $name } hat das beantragt, als Partnerin oder Partner.
paper-acting-legal = { $name } hat das beantragt, vom Gericht eingesetzt. Bringen Sie den Beschluss des Gerichts zum Schalter mit.
paper-acting-mandate = { $name } hat das beantragt, mit einer Vollmacht auf Papier. Bringen Sie die Vollmacht zum Schalter mit.

## The gap as a task in the plan

prove-title = Von jemandem von uns feststellen lassen, wer Sie sind
prove-when = Bei Ihrem nächsten Besuch. Ihr Antrag geht weiter.
prove-summary = Bringen Sie mit, was Sie haben: ein Dokument, einen Brief oder jemanden, der Sie kennt. Nichts? Kommen Sie trotzdem. Jemand von uns hilft Ihnen dann mit Fragen.
prove-why = Für den Bescheid müssen wir sicher sein, wer Sie sind. Jetzt ist das noch nicht sicher genug.
prove-for = { $level_message }, bevor wir entscheiden
prove-at-intake = { $level_message }, um zu beginnen
