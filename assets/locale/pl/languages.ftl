# SPDX-License-Identifier: EUPL-1.2
# Choosing a language, and being honest about what it does not have yet.

language-not-reviewed = Jeszcze nie sprawdziła tego osoba, która mówi w tym języku.
language-partly = Jeszcze nie wszystko jest przetłumaczone.
language-no-voice = Ten język nie ma tu głosu.
language-others = Inne języki
page-borrowed = Ta strona nie jest jeszcze przetłumaczona.
key-other-script = Inne litery
keyboard-latin = Proszę pisać literami łacińskimi, jak w dokumencie.
legal-language = Prawnie obowiązuje tekst niderlandzki. Tłumaczenie pomaga go zrozumieć.
