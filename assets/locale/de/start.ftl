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
frame-language = Sprache
frame-settings = Einstellungen
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
frame-scan-rows = Antworten
frame-scan-buttons = Knöpfe
frame-scan-bar = Untere Reihe
frame-scan-keys = Tasten
text-size-0 = klein
text-size-1 = normal
text-size-2 = groß
text-size-3 = sehr groß
contrast-light = normal
contrast-high = hoch
contrast-high-dark = hoch, dunkel
contrast-dark = dunkel
contrast-low-glare = sanft
aloud-place = { $place } von { $count }
aloud-characters =
    { $count ->
        [one] { $count } Zeichen eingegeben
       *[other] { $count } Zeichen eingegeben
    }
note-voice = Die Stimme geht hier jetzt nicht. Sie können alles lesen.
note-voice-other = Die gewohnte Stimme geht nicht. Sie hören eine andere Stimme.
note-offline = Es gibt jetzt keine Verbindung. Alles ist hier sicher aufbewahrt.

## The voice

frame-voice-room = Die Kopfhörer sind ausgesteckt. Was persönlich ist, sagen wir nicht laut.
frame-dark = Der Bildschirm ist schwarz, damit niemand mitliest. Berühren Sie ihn noch einmal, dann sehen Sie ihn wieder.
voice-volume = Lautstärke { $place } von { $count }
voice-rate = Tempo { $percent } Prozent
voice-everyone-on = Persönliches sagen wir jetzt laut.
voice-everyone-off = Persönliches sagen wir nicht mehr laut.
voice-blank-on = Der Bildschirm ist jetzt schwarz. Berühren Sie ihn zweimal oder drücken Sie die Taste noch einmal, dann sehen Sie ihn wieder.
voice-blank-off = Der Bildschirm ist wieder an.
aloud-on-screen = Das steht auf dem Bildschirm.
aloud-number-on-screen = Ihre Nummer steht auf dem Bildschirm.
aloud-typing-unheard = Was Sie eingeben, sagen wir nicht laut. Mit Kopfhörern hören Sie es.
aloud-key = Taste.
aloud-button-follows = Knopf:
aloud-step = Schritt { $place } von { $count }: { $step }
aloud-question = Frage { $place } von { $count }
