# SPDX-License-Identifier: EUPL-1.2
# What the letters say besides the confirmation (paper.ftl).

letter-page-label = Сторінка
letter-page-of = { $page } з { $pages }

## How to object (Awb 6:4, 6:5, 6:7)

letter-objection = Не згодні з цим рішенням?
letter-objection-text = Тоді можна подати заперечення ([nl: bezwaar]). Це можна до { $objection_date }. Надішліть лист: { $municipality }, { $place }. Або віддайте лист біля віконця. Заперечення безкоштовне.
letter-objection-contents = Напишіть у листі: ім’я й адресу, дату, номер справи { $number } і чому Ви не згодні. Підпишіть. Додайте копію цього рішення.
letter-objection-urgent = Рішення діє, поки Ви заперечуєте. Терміново? Тоді можна просити суддю про { -voorlopige-voorziening }. Це коштує грошей. Охоче допоможемо: дзвоніть { $phone }.

## Which language counts (Awb 2:6)

letter-legal-language = До цього листа додано лист нідерландською. Офіційний лист нідерландський.

## Lines to write on

sign-place = Місце і дата
sign-name = Ім’я
sign-here = Підпис

## Statement of loss

loss-letter-title = Заява про зникнення
loss-subject = Заява про зникнення ([nl: verklaring van vermissing])
loss-message = Ви сказали, що документів немає. Цією заявою робимо їх недійсними.
loss-sign = Прочитайте цю заяву і підпишіть при працівникові
loss-sign-by = під час наступного візиту
loss-found = Документ знайшовся? Віддайте його біля віконця
loss-found-by = одразу
loss-what = Що зникло
loss-name = Ім’я
loss-name-value = { $name }
loss-documents = Документи
loss-documents-value = { $documents }
loss-when = Відколи
loss-when-value = { $lost_on }
loss-where = Де
loss-where-value = { $lost_place }
loss-unknown = невідомо
loss-declare = Що Ви заявляєте
loss-declare-text = Заявляю, що цих документів у мене більше немає. Усе тут правда. Знаю, що документи стають недійсними і це не можна скасувати.
loss-after = Що буде потім
loss-after-text = Ми передаємо про зникнення. Тоді документи недійсні, за кордоном теж. Ця заява нічого не коштує.

## Request for what is missing (Awb 4:5)

request-letter-title = Нам ще щось потрібно від Вас
request-subject = Нам ще щось потрібно від Вас: { $task }
request-message = Заява ще не повна. Дайте нам те, чого бракує, не пізніше { $due_date }.
request-by = не пізніше { $due_date }
request-how = Як нам це дати
request-how-text = Принесіть сюди: { $place }. Або надішліть поштою. Напишіть номер справи { $number }.
request-late = Не встигаєте?
request-late-text = Подзвоніть до { $due_date }. Тоді разом шукаємо вихід. Нічого не чуємо? Тоді можемо вирішити не розглядати заяву далі.

## Decision

decision-letter-title = Рішення
decision-subject = Рішення: { $task }
decision-granted = Ми задовольняємо Вашу заяву: { $task }.
decision-partly = Ми задовольняємо частину Вашої заяви: { $task }.
decision-refused = Ми відмовляємо: { $task }.
decision-why = Чому ми так вирішили
decision-pay = Платите готівкою чи карткою біля віконця або за нашим рахунком. Скрізь коштує однаково.
decision-mandate = Від імені управи громади ([nl: burgemeester en wethouders])

## Appointment

meeting-letter-title = Ваша зустріч
meeting-subject = Ваша зустріч: { $task }
meeting-message = Чекаємо Вас { $at_date } о { $at_clock }.
meeting-about = Для
meeting-about-value = { $task }
meeting-day = День
meeting-day-value = { $at_date }
meeting-time = Час
meeting-time-value = { $at_clock }
meeting-place = Де
meeting-place-value = { $place }
meeting-bring = Візьміть із собою
meeting-other = Не можете прийти?
meeting-other-text = Дзвоніть { $phone }. Разом домовимося про інший час.
meeting-help = Потрібна допомога чи перекладач, або важко довго стояти? Скажіть заздалегідь. Хтось завжди може прийти з Вами.

## Cover letter in another language

cover-letter-title = Про Ваш лист від громади
cover-subject = Про Ваш лист: { $title }
cover-message = Ми отримали заяву. Номер справи { $number }. Нижче сказано, що треба зробити.
cover-costs = Скільки коштує
cover-read-aloud = Хочете, щоб хтось прочитав нідерландський лист з Вами? Прийдіть. Це нічого не коштує.

## Letters that ask for one thing

ask-code = Скануйте цей код на кіоску в залі. Тоді одразу бачите це питання. Або введіть літери й цифри. У коді немає особистих даних.
ask-by = не пізніше { $due_date }
ask-photo-letter-title = Нам потрібне Ваше фото на паспорт
ask-photo-subject = Принесіть фото на паспорт
ask-photo-message = Нам потрібне Ваше фото для: { $task }.
ask-photo-picture = Фото на паспорт, не старше 6 місяців, обличчя прямо.
ask-photo-step = Принесіть фото сюди: { $place }
ask-photo-why = Без фото далі не можна. Немає грошей на фото? Скажіть. Знайдемо вихід.
ask-sign-letter-title = Нам потрібен Ваш підпис
ask-sign-subject = Підпишіть тут
ask-sign-message = Нам потрібен Ваш підпис для: { $task }.
ask-sign-picture = Спершу прочитайте, що нижче. Потім підпишіть.
ask-sign-step = Підпишіть цей лист і віддайте тут: { $place }
ask-sign-statement = { $statement }
ask-sign-why = Щось неясно? Тоді поки не підписуйте. Спершу подзвоніть нам.
ask-right-letter-title = Чи це ще так?
ask-right-subject = Чи це ще так?
ask-right-message = Це Ви сказали для: { $task }. Чи ще так?
ask-right-picture = Подивіться, чи все ще так.
ask-right-what = Це ми знаємо про Вас
ask-right-step = Дайте знати: на кіоску, біля віконця або { $phone }
ask-right-why = Усе так? Скажіть і це. Тоді можемо йти далі.

## Paying by transfer

pay-to = Кому
pay-iban = Рахунок
pay-iban-words = Рахунок словами
pay-amount = Сума
pay-with = Номер платежу
pay-trouble-short = Не можете заплатити? Дзвоніть { $phone } або прийдіть. Разом знайдемо вихід.
digit-0 = нуль
digit-1 = один
digit-2 = два
digit-3 = три
digit-4 = чотири
digit-5 = п’ять
digit-6 = шість
digit-7 = сім
digit-8 = вісім
digit-9 = дев’ять

## The clerk writes a letter

letter-statement = { $statement }
