# SPDX-License-Identifier: EUPL-1.2

language-not-reviewed = Cette traduction n’a pas encore été relue par une personne qui parle cette langue.
language-partly = Tout n’est pas encore traduit.
language-no-voice = Cette langue n’a pas de voix ici.
language-others = Autres langues
page-borrowed = Cette page n’est pas encore traduite dans votre langue.
key-other-script = Autres lettres
keyboard-latin = Écrivez en lettres latines, comme sur votre document.
legal-language = Seul le texte néerlandais a valeur légale. La traduction vous aide à le comprendre.
