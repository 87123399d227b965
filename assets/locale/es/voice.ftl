# SPDX-License-Identifier: EUPL-1.2


## The page of the voice

settings-voice = Cómo suena la voz
settings-voice-title = ¿Cómo quiere oír la voz?
settings-voice-body = También puede hacerlo con las teclas.
voice-louder = Más fuerte
voice-softer = Más bajo
voice-faster = Más rápido
voice-slower = Más lento
voice-pause = Callar un momento, o seguir
voice-blank = Poner la pantalla negra
voice-blank-detail = Así nadie lee. Usted lo oye todo.
voice-everyone = Decir también lo personal en voz alta
voice-everyone-detail = Así todos pueden oírlo. Con auriculares solo usted.
voice-off = Apagar la voz
