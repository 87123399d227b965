# SPDX-License-Identifier: EUPL-1.2
# Choosing a language, and being honest about what it does not have yet.

language-not-reviewed = Bu dili konuşan biri henüz kontrol etmedi.
language-partly = Henüz her şey çevrilmedi.
language-no-voice = Bu dilin burada sesi yok.
language-others = Diğer diller
page-borrowed = Bu sayfa henüz dilinize çevrilmedi.
key-other-script = Diğer harfler
keyboard-latin = Belgenizdeki gibi Latin harfleriyle yazın.
legal-language = Hukuken geçerli olan Hollandaca metindir. Çeviri anlamanıza yardım eder.
