# SPDX-License-Identifier: EUPL-1.2
# Choosing a language, and being honest about what it does not have yet.

language-not-reviewed = Pas encore vérifié par une personne qui parle cette langue.
language-partly = Tout n’est pas encore traduit.
language-no-voice = Cette langue n’a pas de voix ici.
language-others = Autres langues
page-borrowed = Cette page n’est pas encore traduite dans votre langue.
key-other-script = Autres lettres
keyboard-latin = Écrivez en lettres latines, comme sur votre document.
legal-language = Le texte néerlandais est le texte légal. La traduction vous aide à le comprendre.
