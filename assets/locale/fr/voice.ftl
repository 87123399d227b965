# SPDX-License-Identifier: EUPL-1.2


## The page of the voice

settings-voice = Le son de la voix
settings-voice-title = Comment voulez-vous entendre la voix ?
settings-voice-body = C’est possible aussi avec les touches.
voice-louder = Plus fort
voice-softer = Moins fort
voice-faster = Plus vite
voice-slower = Plus lentement
voice-pause = Se taire un moment, ou continuer
voice-blank = Rendre l’écran noir
voice-blank-detail = Personne ne lit alors. Vous entendez tout.
voice-everyone = Dire aussi ce qui est personnel
voice-everyone-detail = Tout le monde peut alors l’entendre. Avec un casque, vous seul.
voice-off = Éteindre la voix
