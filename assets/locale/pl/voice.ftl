# SPDX-License-Identifier: EUPL-1.2


## The page of the voice

settings-voice = Brzmienie głosu
settings-voice-title = Jak ma brzmieć głos?
settings-voice-body = Można to też robić klawiszami.
voice-louder = Głośniej
voice-softer = Ciszej
voice-faster = Szybciej
voice-slower = Wolniej
voice-pause = Cisza na chwilę lub dalej
voice-blank = Czarny ekran
voice-blank-detail = Wtedy nikt nie czyta. Wszystko słychać.
voice-everyone = Mów na głos także to, co osobiste
voice-everyone-detail = Wtedy słyszą wszyscy. W słuchawkach tylko jedna osoba.
voice-off = Wyłącz głos
