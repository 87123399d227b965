# SPDX-License-Identifier: EUPL-1.2

## The page of the voice

settings-voice = Hoe de stem klinkt
settings-voice-title = Hoe wilt u de stem horen?
settings-voice-body = U kunt dit ook met de toetsen doen.
voice-louder = Harder
voice-softer = Zachter
voice-faster = Sneller
voice-slower = Langzamer
voice-pause = Even stil, of weer verder
voice-blank = Maak het scherm zwart
voice-blank-detail = Niemand leest dan mee. U hoort alles.
voice-everyone = Zeg ook persoonlijke dingen hardop
voice-everyone-detail = Dan kan iedereen het horen. Met een koptelefoon hoort alleen u het.
voice-off = Zet de stem uit
