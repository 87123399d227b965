# SPDX-License-Identifier: EUPL-1.2


## The page of the voice

settings-voice = Як звучить голос
settings-voice-title = Як Ви хочете чути голос?
settings-voice-body = Це можна й клавішами.
voice-louder = Гучніше
voice-softer = Тихіше
voice-faster = Швидше
voice-slower = Повільніше
voice-pause = Помовчати або далі
voice-blank = Зробити екран чорним
voice-blank-detail = Тоді ніхто не читає. Ви чуєте все.
voice-everyone = Казати вголос і особисте
voice-everyone-detail = Тоді чують усі. У навушниках лише Ви.
voice-off = Вимкнути голос
