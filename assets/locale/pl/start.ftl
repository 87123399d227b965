# SPDX-License-Identifier: EUPL-1.2
# The start page, the frame around every page and the comfort bar. Kept small: it is read first.

language-name = Polski
start-title = Coś się stało? Pomożemy.
start-body = Tutaj można załatwić wszystko naraz. Nic nie trzeba mieć przy sobie. Proszę nacisnąć swój język, aby zacząć.
start-begin = Zacznij tutaj
start-letter = Mam list z tego kiosku
chosen = wybrane
frame-text-size = Tekst
frame-contrast = Kontrast
frame-voice = Głos
frame-language = Język
frame-settings = Ustawienia
frame-help = Pomoc
frame-stop = Stop
frame-back = Wstecz
frame-repeat = Powtórz
frame-scroll-down = Więcej
frame-scroll-up = W górę
frame-key-space = Spacja
frame-key-backspace = Usuń
frame-key-clear = Usuń wszystko
frame-key-shift = Duża
frame-key-signs = Znaki
frame-key-typed = wpisano znak
frame-key-letters = Litery
frame-change = Zmień
frame-on = włączone
frame-take-card = Proszę zabrać dokument
frame-off = wyłączone
frame-scan-rows = Odpowiedzi
frame-scan-buttons = Przyciski
frame-scan-bar = Dolny rząd
frame-scan-keys = Klawisze
text-size-0 = mały
text-size-1 = zwykły
text-size-2 = duży
text-size-3 = bardzo duży
contrast-light = zwykły
contrast-high = wysoki
contrast-high-dark = wysoki, ciemny
contrast-dark = ciemny
contrast-low-glare = łagodny
aloud-place = { $place } z { $count }
aloud-characters =
    { $count ->
        [one] Wpisano { $count } znak
        [few] Wpisano { $count } znaki
        [many] Wpisano { $count } znaków
       *[other] Wpisano { $count } znaku
    }
note-voice = Głos teraz tu nie działa. Wszystko można przeczytać.
note-voice-other = Zwykły głos nie działa. Słychać inny głos.
note-offline = Teraz nie ma połączenia. Wszystko jest tu bezpiecznie zapisane.

## The voice

frame-voice-room = Słuchawki są odłączone. Tego, co osobiste, nie mówimy na głos.
frame-dark = Ekran jest czarny, żeby nikt nie czytał. Proszę dotknąć go jeszcze raz, wtedy znowu go widać.
voice-volume = Głośność { $place } z { $count }
voice-rate = Szybkość { $percent } procent
voice-everyone-on = Teraz mówimy na głos to, co osobiste.
voice-everyone-off = Nie mówimy już na głos tego, co osobiste.
voice-blank-on = Ekran jest teraz czarny. Proszę dotknąć go dwa razy lub znowu nacisnąć klawisz, wtedy go widać.
voice-blank-off = Ekran znowu świeci.
aloud-on-screen = To jest na ekranie.
aloud-number-on-screen = Numer jest na ekranie.
aloud-typing-unheard = Tego, co się wpisuje, nie mówimy na głos. W słuchawkach to słychać.
aloud-key = Klawisz.
aloud-button-follows = Przycisk:
aloud-step = Krok { $place } z { $count }: { $step }
aloud-question = Pytanie { $place } z { $count }
