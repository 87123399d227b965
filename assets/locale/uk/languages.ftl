# SPDX-License-Identifier: EUPL-1.2

language-not-reviewed = Цей переклад ще не перевірила людина, яка розмовляє цією мовою.
language-partly = Ще не все перекладено.
language-no-voice = Для цієї мови тут немає голосу.
language-others = Інші мови
page-borrowed = Цю сторінку ще не перекладено Вашою мовою.
key-other-script = Інші літери
keyboard-latin = Пишіть латинськими літерами, як у Вашому документі.
legal-language = Юридичну силу має текст нідерландською мовою. Переклад допомагає його зрозуміти.
