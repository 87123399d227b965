# SPDX-License-Identifier: EUPL-1.2


## The page of the voice

settings-voice = Wie die Stimme klingt
settings-voice-title = Wie möchten Sie die Stimme hören?
settings-voice-body = Das geht auch mit den Tasten.
voice-louder = Lauter
voice-softer = Leiser
voice-faster = Schneller
voice-slower = Langsamer
voice-pause = Kurz still sein oder weitersprechen
voice-blank = Den Bildschirm schwarz machen
voice-blank-detail = Dann liest niemand mit. Sie hören alles.
voice-everyone = Auch Persönliches laut sagen
voice-everyone-detail = Dann können es alle hören. Mit Kopfhörern nur Sie.
voice-off = Die Stimme ausschalten
