# SPDX-License-Identifier: EUPL-1.2
# The start page, the frame around every page and the comfort bar. Kept small: it is read first.

language-name = English
start-title = Has something happened? We will help you.
start-body = You can arrange everything here at once. You need nothing with you. Press your language to begin.
start-begin = Start here
start-letter = I have a letter from this kiosk

chosen = chosen

frame-text-size = Text
frame-contrast = Contrast
frame-voice = Voice
frame-language = Language
frame-settings = Settings
frame-help = Help
frame-stop = Stop
frame-back = Back
frame-repeat = Repeat
frame-scroll-down = More
frame-scroll-up = Up
frame-key-space = Space
frame-key-backspace = Erase
frame-key-clear = Erase all
frame-key-shift = Capital
frame-key-signs = Signs
frame-key-typed = character entered
frame-key-letters = Letters
frame-change = Change
frame-on = on
frame-take-card = Take your document with you
frame-off = off

frame-scan-rows = Answers
frame-scan-buttons = Buttons
frame-scan-bar = Bottom row
frame-scan-keys = Keys

text-size-0 = small
text-size-1 = normal
text-size-2 = large
text-size-3 = very large
contrast-light = normal
contrast-high = high
contrast-high-dark = high, dark
contrast-dark = dark
contrast-low-glare = soft

aloud-place = { $place } of { $count }
aloud-characters = { $count ->
    [one] { $count } character entered
   *[other] { $count } characters entered
}
note-voice = The voice does not work here now. You can read everything.
note-voice-other = The usual voice does not work. You hear another voice.
note-offline = There is no connection now. Everything is kept safely here.

## The voice

frame-voice-room = The headphones are out. We do not say aloud what is personal.
frame-dark = The screen is black, so that nobody reads along. Touch it once more and you see it again.
voice-volume = Volume { $place } of { $count }
voice-rate = Speed { $percent } per cent
voice-everyone-on = We now say personal things aloud.
voice-everyone-off = We no longer say personal things aloud.
voice-blank-on = The screen is black now. Touch it twice and you see it again. The same key does that too.
voice-blank-off = The screen is on again.
aloud-on-screen = This is on the screen.
aloud-number-on-screen = Your number is on the screen.
aloud-typing-unheard = We do not say aloud what you fill in. With headphones you do hear it.
aloud-key = Key.
aloud-button-follows = Button:
aloud-step = Step { $place } of { $count }: { $step }
aloud-question = Question { $place } of { $count }
