# SPDX-License-Identifier: EUPL-1.2

language-not-reviewed = Bu çeviriyi bu dili konuşan biri henüz kontrol etmedi.
language-partly = Her şey henüz çevrilmedi.
language-no-voice = Bu dil için burada ses yok.
language-others = Diğer diller
page-borrowed = Bu sayfa henüz dilinize çevrilmedi.
key-other-script = Diğer harfler
keyboard-latin = Belgenizdeki gibi Latin harfleriyle yazın.
legal-language = Geçerli olan metin Hollandacadır. Çeviri, metni anlamanıza yardım eder.
