# SPDX-License-Identifier: EUPL-1.2

language-not-reviewed = Tego tłumaczenia nie sprawdziła jeszcze osoba mówiąca w tym języku.
language-partly = Nie wszystko jest jeszcze przetłumaczone.
language-no-voice = Ten język nie ma tutaj głosu.
language-others = Inne języki
page-borrowed = Ta strona nie jest jeszcze przetłumaczona na Państwa język.
key-other-script = Inne litery
keyboard-latin = Proszę pisać literami łacińskimi, jak w dokumencie.
legal-language = Obowiązuje tekst niderlandzki. Tłumaczenie pomaga go zrozumieć.
