# SPDX-License-Identifier: EUPL-1.2
# Choosing a language, and being honest about what it does not have yet.

language-not-reviewed = Not yet checked by someone who speaks this language.
language-partly = Not everything is translated yet.
language-no-voice = This language has no voice here.
language-others = Other languages
page-borrowed = This page is not translated into your language yet.
key-other-script = Other letters
keyboard-latin = Write in Latin letters, as on your document.
legal-language = The Dutch text is the legal one. The translation helps you to understand it.
