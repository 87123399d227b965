# SPDX-License-Identifier: EUPL-1.2

## The page of the voice

settings-voice = How the voice sounds
settings-voice-title = How do you want to hear the voice?
settings-voice-body = You can do this with the keys as well.
voice-louder = Louder
voice-softer = Softer
voice-faster = Faster
voice-slower = Slower
voice-pause = Be quiet for a moment, or go on
voice-blank = Make the screen black
voice-blank-detail = Then nobody reads along. You hear everything.
voice-everyone = Say personal things aloud too
voice-everyone-detail = Then everybody can hear them. With headphones only you do.
voice-off = Turn the voice off
