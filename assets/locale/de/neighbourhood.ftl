# SPDX-License-Identifier: EUPL-1.2
# Parking and bulky waste: questions, answers and tasks.

neighbourhood = Parken oder Sperrmüll in meiner Nachbarschaft

# --- questions ---

neighbourhood-about = Worum geht es?
neighbourhood-about-hint = Sie dürfen beides wählen.
neighbourhood-about-why = Dann fragen wir nur, was dafür nötig ist.
neighbourhood-about-permit = Ein Parkausweis
neighbourhood-about-waste = Sperrmüll abholen lassen
neighbourhood-about-report = Auf der Straße ist etwas kaputt oder schmutzig
neighbourhood-permit-for = Was möchten Sie mit dem Parkausweis?
neighbourhood-permit-for-why = Einen neuen Ausweis regeln wir anders als ein anderes Kennzeichen.
neighbourhood-permit-for-new = Ich möchte einen Ausweis
neighbourhood-permit-for-other-car = Ich habe ein anderes Auto
neighbourhood-permit-for-visitors = Für meinen Besuch
neighbourhood-permit-for-disabled = Ich kann kaum gehen: ein Parkausweis für Menschen mit Behinderung
neighbourhood-permit-for-stop = Ich möchte meinen Ausweis beenden
neighbourhood-plate = Welches Kennzeichen hat das Auto?
neighbourhood-plate-hint = Zum Beispiel: AB-123-C. Sie wissen es nicht? Überspringen Sie diese Frage.
neighbourhood-plate-why = Der Ausweis gehört zu einem Kennzeichen.
neighbourhood-waste-items = Was sollen wir abholen?
neighbourhood-waste-items-hint = Zum Beispiel: ein Sofa und zwei Stühle.
neighbourhood-waste-items-why = Dann wissen wir, was in den Wagen passen muss.
neighbourhood-report-what = Was ist kaputt oder schmutzig?
neighbourhood-report-what-hint = Zum Beispiel: Eine Straßenlampe leuchtet nicht.
neighbourhood-report-what-why = Dann wissen wir, wer es reparieren muss.
neighbourhood-report-where = Wo ist es?
neighbourhood-report-where-hint = Eine Straße mit Nummer, oder was Sie dort sehen.
neighbourhood-report-where-why = Dann finden wir die Stelle schnell.
neighbourhood-home-address = Um welche Adresse geht es?
neighbourhood-home-address-hint = Die Adresse, an der Sie wohnen.
neighbourhood-home-address-why = Die Regeln gelten für jede Adresse.
neighbourhood-name = Wie heißen Sie?
neighbourhood-name-hint = Ihr Vorname und Ihr Nachname.
neighbourhood-name-why = Dann können wir Sie in unseren Daten finden und Ihnen einen Brief schicken.
neighbourhood-birth-date = Wann sind Sie geboren?
neighbourhood-birth-date-hint = Tag, Monat und Jahr. Zum Beispiel: 17-05-1980.
neighbourhood-birth-date-why = Mit Ihrem Namen und Geburtsdatum finden wir Ihre Daten.
neighbourhood-address = An welche Adresse dürfen wir Ihnen schreiben?
neighbourhood-address-hint = Keine Adresse? Überspringen Sie diese Frage. Sie können Ihren Brief hier mitnehmen.
neighbourhood-address-why = In Ihrem Brief steht, was wir tun, was Sie tun und was es kostet.
neighbourhood-phone = Unter welcher Nummer können wir Sie anrufen?
neighbourhood-phone-hint = Kein Telefon? Überspringen Sie diese Frage.
neighbourhood-phone-why = Dann können wir Sie anrufen, wenn etwas fertig ist oder wenn wir eine Frage haben.

# --- tasks ---

neighbourhood-task-permit = Ihr Parkausweis
neighbourhood-task-permit-summary = Ihr Antrag beginnt heute. Wir prüfen, ob Sie in einem Gebiet mit Ausweisen wohnen. Wir prüfen auch, wie viele Ihre Adresse schon hat.
neighbourhood-task-permit-when = Sie beginnen heute. Jemand von uns sagt Ihnen, wie lange es dauert.
neighbourhood-task-permit-why = Sie haben gesagt, dass Sie einen Parkausweis möchten.
neighbourhood-task-change-plate = Ein anderes Kennzeichen auf Ihrem Ausweis
neighbourhood-task-change-plate-summary = Wir tragen das neue Kennzeichen in Ihren Ausweis ein. Parken Sie mit dem neuen Auto erst, wenn Sie von uns gehört haben.
neighbourhood-task-change-plate-when = Sie beginnen heute. Jemand von uns sagt Ihnen, wie lange es dauert.
neighbourhood-task-change-plate-why = Sie haben gesagt, dass Sie ein anderes Auto haben.
neighbourhood-task-stop-permit = Ihren Ausweis beenden
neighbourhood-task-stop-permit-summary = Wir beenden Ihren Ausweis. Jemand von uns sagt Ihnen, ab welchem Tag.
neighbourhood-task-stop-permit-when = Sie beginnen heute
neighbourhood-task-stop-permit-why = Sie haben gesagt, dass Sie Ihren Ausweis beenden möchten.
neighbourhood-task-collect-waste = Wir holen Ihren Sperrmüll ab
neighbourhood-task-collect-waste-summary = Jemand von uns macht mit Ihnen einen Tag aus. Für jede Adresse gibt es eine Grenze. Wir sagen Ihnen, was möglich ist.
neighbourhood-task-collect-waste-when = An dem Tag, den Sie ausmachen
neighbourhood-task-collect-waste-why = Sie haben gesagt, dass Sie Sperrmüll abholen lassen möchten.
neighbourhood-task-keep-inside = Stellen Sie Ihren Sperrmüll erst an dem Tag selbst hinaus
neighbourhood-task-keep-inside-summary = Lassen Sie ihn bis dahin drinnen. Stellen Sie ihn so hin, dass alle vorbeikommen.
neighbourhood-task-keep-inside-when = An dem Tag, den Sie ausmachen
neighbourhood-task-keep-inside-why = Sie haben gesagt, dass Sie Sperrmüll abholen lassen möchten. So bleibt der Gehweg frei.
neighbourhood-task-visitor-permit = Parken für Ihren Besuch
neighbourhood-task-visitor-permit-summary = Jemand von uns sagt Ihnen, wie es in Ihrer Straße geht. Manchmal ist es eine Karte, manchmal eine Nummer zum Anrufen.
neighbourhood-task-visitor-permit-when = Sie beginnen heute
neighbourhood-task-visitor-permit-why = Sie haben gesagt, dass es für Ihren Besuch ist.
neighbourhood-task-disabled-card = Ein Parkausweis für Menschen mit Behinderung
neighbourhood-task-disabled-card-summary = Mit dieser Karte parken Sie nah am Ziel, in ganz Europa. Manchmal werden Sie vorher untersucht. Sie dürfen sie auch haben, wenn jemand anders Sie fährt.
neighbourhood-task-disabled-card-when = Sie beginnen heute
neighbourhood-task-disabled-card-why = Sie haben gesagt, dass Sie kaum gehen können.
neighbourhood-task-mend = Wir sehen es uns an
neighbourhood-task-mend-summary = Jemand von uns sieht es sich vor Ort an. Ist es gefährlich? Sagen Sie es jetzt jemandem von uns. Möchten Sie wissen, wie es ausgeht? Fragen Sie am Schalter mit Ihrer Nummer.
neighbourhood-task-mend-when = Wir sehen es uns spätestens am { $due_date } an
neighbourhood-task-mend-why = Sie haben gesagt, dass etwas kaputt oder schmutzig ist.
