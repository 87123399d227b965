# SPDX-License-Identifier: EUPL-1.2
# Choosing a language, and being honest about what it does not have yet.

language-not-reviewed = Noch von niemandem geprüft, der diese Sprache spricht.
language-partly = Es ist noch nicht alles übersetzt.
language-no-voice = Für diese Sprache gibt es hier keine Stimme.
language-others = Andere Sprachen
page-borrowed = Diese Seite ist noch nicht in Ihre Sprache übersetzt.
key-other-script = Andere Buchstaben
keyboard-latin = Schreiben Sie in lateinischen Buchstaben, wie in Ihrem Dokument.
legal-language = Rechtlich gilt der niederländische Text. Die Übersetzung hilft Ihnen, ihn zu verstehen.
