# SPDX-License-Identifier: EUPL-1.2
# The start page, the frame around every page and the comfort bar. Kept small: it is read first.

language-name = Deutsch
start-title = Ist etwas passiert? Wir helfen Ihnen.
start-body = Hier können Sie alles auf einmal regeln. Sie brauchen nichts dabeizuhaben. Drücken Sie Ihre Sprache, um zu beginnen.
start-begin = Hier beginnen
start-letter = Ich habe einen Brief von diesem Kiosk
chosen = gewählt
frame-text-size = Schrift
frame-contrast = Kontrast
frame-voice = Stimme
frame-help = Hilfe
frame-stop = Stopp
frame-back = Zurück
frame-repeat = Wiederholen
frame-scroll-down = Mehr
frame-scroll-up = Nach oben
frame-key-space = Leerzeichen
frame-key-backspace = Löschen
frame-key-clear = Alles löschen
frame-key-shift = Groß
frame-key-signs = Zeichen
frame-key-typed = Zeichen eingegeben
frame-key-letters = Buchstaben
frame-change = Ändern
frame-on = an
frame-take-card = Nehmen Sie Ihr Dokument mit
frame-off = aus
text-size-0 = klein
text-size-1 = normal
text-size-2 = groß
text-size-3 = sehr groß
contrast-light = normal
aloud-place = { $place } von { $count }
aloud-characters =
    { $count ->
        [one] { $count } Zeichen eingegeben
       *[other] { $count } Zeichen eingegeben
    }
note-voice = Die Stimme geht hier jetzt nicht. Sie können alles lesen.
note-offline = Es gibt jetzt keine Verbindung. Alles ist hier sicher aufbewahrt.

## The voice

