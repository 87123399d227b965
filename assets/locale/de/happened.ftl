# SPDX-License-Identifier: EUPL-1.2
# What has happened? Groups, and in your own words.

group-documents = Meine Papiere: Reisepass, Führerschein oder Auszug
group-family = Geburt oder Todesfall
group-home = Meine Wohnung oder meine Straße
group-letters = Ein Brief oder ein Bescheid
group-talk = Ein Termin oder ein Gespräch
group-more = Etwas anderes
in-group-title = Was passt am besten?
in-group-other = Es ist etwas anderes
say-it = Mit eigenen Worten sagen
say-it-detail = Schreiben Sie, was passiert ist
say-it-title = Was ist passiert?
say-it-hint = Ein paar Worte reichen. Zum Beispiel: Ich kann die Miete nicht bezahlen.
say-it-body = Wir suchen, was dazu passt. Was Sie schreiben, bewahren wir nicht auf.
say-it-label = Mit eigenen Worten
meant-title = Meinen Sie das?
meant-body = Wählen Sie, was am besten passt.
meant-none-title = Wir wissen noch nicht, was Sie meinen
meant-none-body = Das macht nichts. Sagen Sie es anders, sehen Sie die Liste an oder sprechen Sie mit jemandem.
meant-list = Nein, zeigen Sie mir die Liste
meant-none-list = Zeigen Sie mir die Liste
meant-again = Ich sage es anders
letter-with-code = Auf dem Brief steht ein Code
