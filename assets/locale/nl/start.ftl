# SPDX-License-Identifier: EUPL-1.2
# The start page, the frame around every page and the comfort bar. Kept small: it is read first.

language-name = Nederlands
start-title = Is er iets gebeurd? Wij helpen u.
start-body = U regelt hier alles in één keer. U hoeft niets bij u te hebben. Druk op uw taal om te beginnen.
start-begin = Begin hier
start-letter = Ik heb een brief van deze kiosk

chosen = gekozen

frame-text-size = Tekst
frame-contrast = Contrast
frame-voice = Stem
frame-language = Taal
frame-settings = Instellen
frame-help = Hulp
frame-stop = Stoppen
frame-back = Terug
frame-repeat = Herhaal
frame-scroll-down = Meer
frame-scroll-up = Omhoog
frame-key-space = Spatie
frame-key-backspace = Wis
frame-key-clear = Alles wissen
frame-key-shift = Hoofdletter
frame-key-signs = Tekens
frame-key-typed = teken ingevuld
frame-key-letters = Letters
frame-change = Wijzig
frame-on = aan
frame-take-card = Neem uw document mee
frame-off = uit

frame-scan-rows = Antwoorden
frame-scan-buttons = Knoppen
frame-scan-bar = Onderste rij
frame-scan-keys = Toetsen

text-size-0 = klein
text-size-1 = gewoon
text-size-2 = groot
text-size-3 = heel groot
contrast-light = gewoon
contrast-high = hoog
contrast-high-dark = hoog, donker
contrast-dark = donker
contrast-low-glare = zacht

aloud-place = { $place } van { $count }
aloud-characters = { $count ->
    [one] { $count } teken ingevuld
   *[other] { $count } tekens ingevuld
}
note-voice = De stem werkt hier nu niet. U kunt alles lezen.
note-voice-other = De gewone stem werkt niet. U hoort een andere stem.
note-offline = Er is nu geen verbinding. Wij bewaren alles hier veilig.

## The voice

frame-voice-room = De koptelefoon is eruit. Wat persoonlijk is, zeggen wij niet hardop.
frame-dark = Het scherm is zwart, zodat niemand meeleest. Raak het nog een keer aan en u ziet het weer.
voice-volume = Volume { $place } van { $count }
voice-rate = Snelheid { $percent } procent
voice-everyone-on = Persoonlijke dingen zeggen wij nu hardop.
voice-everyone-off = Persoonlijke dingen zeggen wij niet meer hardop.
voice-blank-on = Het scherm is nu zwart. U ziet het weer als u het twee keer aanraakt. Dezelfde toets doet dat ook.
voice-blank-off = Het scherm is weer aan.
aloud-on-screen = Dit staat op het scherm.
aloud-number-on-screen = Uw nummer staat op het scherm.
aloud-typing-unheard = Wat u invult, zeggen wij niet hardop. Met een koptelefoon hoort u het wel.
aloud-key = Toets.
aloud-button-follows = Knop:
aloud-step = Stap { $place } van { $count }: { $step }
aloud-question = Vraag { $place } van { $count }
