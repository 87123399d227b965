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
text-size-0 = mały
text-size-1 = zwykły
text-size-2 = duży
text-size-3 = bardzo duży
contrast-light = zwykły
aloud-place = { $place } z { $count }
aloud-characters =
    { $count ->
        [one] Wpisano { $count } znak
        [few] Wpisano { $count } znaki
        [many] Wpisano { $count } znaków
       *[other] Wpisano { $count } znaku
    }
note-voice = Głos teraz tu nie działa. Wszystko można przeczytać.
note-offline = Teraz nie ma połączenia. Wszystko jest tu bezpiecznie zapisane.

## The voice

