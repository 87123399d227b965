# SPDX-License-Identifier: EUPL-1.2
# Choosing a language, and being honest about what it does not have yet.

language-not-reviewed = Aún no revisado por alguien que habla este idioma.
language-partly = Aún no está todo traducido.
language-no-voice = Este idioma no tiene voz aquí.
language-others = Otros idiomas
page-borrowed = Esta página aún no está traducida a su idioma.
key-other-script = Otras letras
keyboard-latin = Escriba con letras latinas, como en su documento.
legal-language = El texto legal es el holandés. La traducción le ayuda a entenderlo.
