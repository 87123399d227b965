# SPDX-License-Identifier: EUPL-1.2

language-not-reviewed = Esta traducción aún no la ha revisado nadie que hable este idioma.
language-partly = Todavía no está todo traducido.
language-no-voice = Este idioma no tiene voz aquí.
language-others = Otros idiomas
page-borrowed = Esta página aún no está traducida a su idioma.
key-other-script = Otras letras
keyboard-latin = Escriba en letras latinas, como en su documento.
legal-language = El texto neerlandés es el que tiene validez legal. La traducción le ayuda a entenderlo.
