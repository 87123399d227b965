# SPDX-License-Identifier: EUPL-1.2
# Choosing a language, and being honest about what it does not have yet.

language-not-reviewed = Ще не перевірила людина, яка говорить цією мовою.
language-partly = Перекладено ще не все.
language-no-voice = Ця мова тут не має голосу.
language-others = Інші мови
page-borrowed = Цю сторінку ще не перекладено.
key-other-script = Інші літери
keyboard-latin = Пишіть латинськими літерами, як у документі.
legal-language = Юридично діє нідерландський текст. Переклад допомагає його зрозуміти.
