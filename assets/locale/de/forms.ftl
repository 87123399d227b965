# SPDX-License-Identifier: EUPL-1.2
# In which form letters come: the choice, and what happens then.

form-title = Wie möchten Sie Ihre Briefe?
form-body = Sie bekommen einen Brief über das, was Sie regeln. Wählen Sie, wie Sie ihn möchten. Wir merken uns das für jeden späteren Brief.
form-normal = Normaler Brief
form-normal-detail = Auf Papier, in normaler Schrift
form-large = Brief in großer Schrift
form-large-detail = Die Buchstaben sind fast doppelt so groß
form-largest = Brief in sehr großer Schrift
form-largest-detail = Für alle, die wenig sehen
form-simple = Brief mit Bildern
form-simple-detail = Kurze Sätze mit Bildern. Der ganze Brief liegt dahinter
form-spoken = Brief zum Anhören
form-spoken-detail = Sie hören Ihren Brief hier und nehmen ihn als Ton mit
form-braille = Brief in Braille
form-braille-detail = Punkte, die Sie mit den Fingern lesen
form-no-spoken = In Ihrer Sprache gibt es keinen Brief zum Anhören. Auf Niederländisch gibt es ihn.
form-no-braille = In Ihrer Sprache gibt es keinen Brief in Braille. Auf Niederländisch gibt es ihn.
form-also-title = Möchten Sie auch einen normalen Brief?
form-also-body = Jemand anders kann ihn für Sie lesen. Sie können ihn auch zeigen.
form-also-yes = Ja, auch einen normalen Brief
form-also-no = Nein, das ist nicht nötig
form-braille-here = Der Braille-Drucker druckt Ihren Brief hier. Jemand von uns gibt ihn Ihnen.
form-braille-later = Hier gibt es keinen Braille-Drucker. Wir schicken Ihnen Ihren Brief in Braille mit der Post.
form-spoken-later = Gleich können Sie Ihren Brief hier mit Kopfhörern hören. Jemand von uns speichert ihn für Sie auf einem USB-Stick.
form-review = Wie Ihre Briefe kommen
form-changed = Das ist geändert. Ihre nächsten Briefe kommen so.
# In the overview of one's own data.
data-form = Wie Ihre Briefe kommen
# What a member of staff does for it. $about is which letter it is.
paper-braille = Der Brief in Braille
paper-spoken = Der Brief als Ton
data-task-emboss = Wir schicken Ihnen diesen Brief in Braille: { $about }
data-task-record = Diesen Brief bekommen Sie als Ton: { $about }
paper-loss-statement = Die Erklärung über den Verlust
paper-request = Der Brief mit dem, was noch nötig ist
paper-decision = Der Bescheid
paper-appointment = Der Brief mit Ihrem Termin
paper-cover = Der Brief in Ihrer Sprache
paper-ask-photo = Der Brief über Ihr Foto
paper-ask-sign = Der Brief zum Unterschreiben
paper-ask-still-right = Der Brief mit der Frage, ob alles noch stimmt
# The letter to listen to.
spoken-about = Von wem und für wen dieser Brief ist
spoken-part = Teil { $number } von { $count }. { $title }.
listen-open = Hören Sie Ihren Brief an
listen-part = Teil { $number } von { $count }
listen-plug-in = Ihren Brief hören Sie nur mit Kopfhörern. Stecken Sie sie bei der Zeichnung mit den Kopfhörern ein.
listen-next = Nächster Teil
listen-earlier = Voriger Teil
listen-papers = Zurück zu Ihren Papieren
form-row-braille = Ihr Brief in Braille
form-row-braille-here = Jemand von uns gibt ihn Ihnen
form-row-braille-later = Wir schicken ihn mit der Post
form-row-spoken = Ihr Brief als Ton
form-row-spoken-later = Jemand von uns gibt ihn Ihnen
