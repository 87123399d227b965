# SPDX-License-Identifier: EUPL-1.2
# The resident's pages and the clerk's screens at the kiosk.

next = Далі
skip = Пропустити
yes = Так
no = Ні
look = Переглянути
free = Безкоштовно
amount = { $amount_cents }
not-given = Не заповнено
try-again = Спробувати ще
path-event = Що сталося
path-questions = Питання
path-identity = Хто Ви
path-plan = Ваш план
path-check = Перевірка

## After a power cut

resume-title = Ви щойно тут щось робили?
resume-body = Кіоск на мить вимкнувся. Заповнене збережено.
resume-yes = Так, іду далі
resume-asked-again =
    Питання щойно змінилися. { $count ->
        [one] Одна відповідь більше не підходить. Питаємо знову.
        [few] { $count } відповіді більше не підходять. Питаємо знову.
        [many] { $count } відповідей більше не підходять. Питаємо знову.
       *[other] { $count } відповіді більше не підходять. Питаємо знову.
    }
resume-set-aside = Цих питань тут уже немає. Заповнене збережено. Виберіть знову, що сталося, або попросіть допомоги.
resume-no = Ні, стерти все

## Language and comfort

language-title = Яку мову Ви хочете?
comfort-title = Чи добре це видно й чути?
comfort-body = Виберіть, як зручно. Завжди можна змінити внизу екрана.
comfort-text-size = Текст: { $size }
comfort-voice = Читати все вголос

## What happened

happened-title = Що сталося?

## Questions

why-asked = Чому ми це питаємо?
why-title = Чому ми це питаємо?
why-general = Питаємо лише те, що потрібно для допомоги.
why-close = Назад до питання
day-today = Сьогодні
day-yesterday = Учора
day-other-day = Інший день
field-date = Дата
field-date-hint = День, місяць, рік. Наприклад 24-11-2026
field-text = Ваша відповідь
field-amount = Сума в євро
field-amount-hint = Наприклад 1250 або 1250,50
field-count = Число
field-count-hint = Ціле число, наприклад 3
field-place = Місце
field-name = Ваше ім’я
field-name-hint = Ім’я та прізвище
field-phone = Номер телефону
field-phone-hint = Наприклад 06 12345678
field-postcode = Індекс
field-postcode-hint = Наприклад 1234 AB
field-number = Номер будинку
field-number-hint = З додатком, наприклад 12 B
field-street = Вулиця
field-town = Місто чи село
field-given-names = Імена
field-family-name = Прізвище
field-birth-date = Дата народження
problem-date = Дата неправильна. Напишіть день, місяць і рік. Наприклад 24-11-2026.
problem-birth-date-ahead = Ця дата народження в майбутньому. Напишіть дату народження.
problem-choose-one = Спершу виберіть відповідь.
problem-address-postcode = Напишіть індекс і номер будинку.
problem-address-street = Напишіть вулицю і місто.
problem-can = Це не шість цифр. Подивіться на документ ще раз.
problem-document-number = Номер неправильний. Подивіться на документ. Там літери й цифри.
problem-case-number = Номер справи неправильний. Перевірте знаки.
problem-name = Напишіть прізвище.

## Identity

identify-title = Чи є ще якийсь документ?
identify-body = З документом ми швидко знаємо, хто Ви. Нічого немає? Тоді йдемо далі.
identify-at-home = Паспорт удома зараз не допоможе. Принесіть пізніше, якщо є.
document-id-card = Так, посвідчення особи
document-passport = Так, паспорт
document-residence-permit = Так, посвідка на проживання
document-none = Ні, нічого немає
document-id-card-yours = посвідчення особи
document-passport-yours = паспорт
document-residence-permit-yours = посвідку на проживання
document-none-yours = документ
without-document = Далі без документа
key-why = З цим номером можемо прочитати чип. Не зберігаємо його.
key-can-title = Які шість цифр на документі?
key-can-label = Шість цифр (CAN)
key-can-hint-id-card = Лише цифри, спереду на картці. Це не номер документа.
key-can-hint-passport = Лише цифри, на сторінці з фото. Це не номер документа.
key-can-hint-residence-permit = Лише цифри, спереду на картці. Це не номер документа.
key-can-hint-none = Лише цифри. Це не номер документа.
key-no-can = Не бачу шести цифр
key-document-number-title = Який номер документа?
key-document-number-label = Номер документа
key-document-number-hint = Дев’ять літер і цифр, вгорі праворуч
key-birth-date-title = Яка Ваша дата народження?
key-birth-date-label = Дата народження
key-birth-date-hint = День, місяць, рік, як у документі
key-expiry-date-title = До коли дійсний документ?
key-expiry-date-label = Дійсний до
key-expiry-date-hint = День, місяць, рік, як у документі
key-again = Ввести номер ще раз
lay-title = Покладіть { $document } на зчитувач
lay-body = Зчитувач під екраном. Лишіть там документ, поки не скажемо, що готово.
no-reader-title = Зчитувач карток зараз не працює
no-reader-body = Нічого не втрачено. Можна йти далі без документа. Працівник пізніше встановить, хто Ви.
reading-title = Читаємо документ
reading-found = Вітаємо, { $name }.
reading-body = Не рухайте документ. Це кілька секунд.
card-read-title = Документ прочитано
take-card = Заберіть свій документ.
fact-name = Ім’я
fact-document = Документ
fact-expires = Дійсний до { $expires_date }
chip-genuine = Документ справжній.
chip-issuer-not-verified = Чип не змінено. Хто видав, тут невідомо.
chip-altered = Дані чипа неправильні. Працівник подивиться з Вами.
chip-expired = Документ прострочений. Ми знаємо, хто Ви. Працівник подивиться.
chip-not-checked = Чип прочитано. Не змогли перевірити, чи справжній. Працівник подивиться.
chip-because-no-security-object = На чипі немає підпису.
chip-because-unknown-algorithm = Чип підписано невідомим нам способом.
chip-because-signer-missing = Не сказано, хто підписав чип.
chip-because-signer-not-valid = Хто підписав чип, тоді не мав права.
chip-because-revoked = Країна відкликала підпис цього чипа.
chip-because-no-lists = На цьому кіоску ще немає сертифікатів країн.
chip-because-issuer-unknown = Сертифіката видавця немає на цьому кіоску.
read-wrong-key-title = Чип не відкривається
read-wrong-key-body = Щось у номері чи датах неправильне. Введіть ще раз.
read-card-moved-title = Документ зрушився
read-card-moved-body = Нічого не втрачено. Покладіть документ знову і лишіть.
read-not-a-document-title = Це не посвідчення особи і не паспорт
read-not-a-document-body = Покладіть на зчитувач посвідчення особи чи паспорт.
read-altered-title = Чип і документ не збігаються
read-altered-body = Нічого не втрачено. Працівник пізніше подивиться документ з Вами. Зараз можна йти далі.
read-needs-pace-title = Цей чип ще не можемо тут прочитати
read-needs-pace-body = Це не Ваша провина. Можна йти далі. Працівник пізніше подивиться документ.
read-needs-mrz-title = Цьому чипу потрібне інше
read-needs-mrz-body = Шести цифр тут замало. Введіть номер документа і дві дати.
read-reader-gone-title = Зчитувач карток зараз не працює
read-reader-gone-body = Нічого не втрачено. Спробуйте ще або йдіть далі без документа.
read-garbled-title = Не розуміємо цей чип
read-garbled-body = Це не Ваша провина. Спробуйте ще або йдіть далі без документа.
read-wrong-can-body = Шість цифр не від цього документа. Подивіться ще раз, куди показує малюнок.
read-key-again = Ввести ще раз
read-tired = Не виходить? Тоді йдіть далі. Працівник пізніше встановить, хто Ви.

## Plan

plan-title =
    { $count ->
        [one] Ми зробимо цю справу
        [few] Ми зробимо ці { $count } справи
        [many] Ми зробимо ці { $count } справ
       *[other] Ми зробимо ці { $count } справи
    }
plan-body = Натисніть рядок для пояснення.
plan-total = Разом коштує { $total_cents }. Заплатити можна й пізніше.
plan-free = Це нічого не коштує.
back-to-plan = Назад до плану
call-now = Подзвоніть зараз, з телефону в залі
fact-who = Хто це робить
fact-when = Коли
fact-cost = Вартість
fact-needed = Ще потрібно
fact-met = По порядку
fact-why = Чому
settle-title = Як Ви хочете заплатити { $total_cents }?
settle-body = Зараз платити не треба. Заява завжди йде далі.
settle-cash = Готівкою біля віконця
settle-cash-detail = Ви отримаєте квитанцію з номером.
settle-card = Карткою біля віконця
settle-card-detail = Картка іншої людини теж підходить.
settle-invoice = За рахунком у листі
settle-invoice-detail = Платите протягом 30 днів.
settle-instalments = Частинами
settle-instalments-detail = На скільки частин, вибираєте Ви.
settle-waiver = Не можу це заплатити
settle-waiver-detail = Працівник подивиться, чи платите менше або нічого.
settle-later = Пізніше
settle-later-detail = Як платити, вибираєте іншим разом.
settle-nothing-due = Платити нічого

## Review

review-title = Чи все так?
review-body = Натисніть рядок, щоб змінити.
review-identity = Хто Ви
review-identity-later = Пізніше встановить працівник
review-plan =
    { $count ->
        [one] 1 справа
        [few] { $count } справи
        [many] { $count } справ
       *[other] { $count } справи
    }
review-settlement = Оплата: { $total_cents }
review-confirm = Так, усе так. Надіслати
confirming-title = Зберігаємо заяву

## Received, paper, goodbye

received-title = Ми отримали Вашу заяву
received-body = Усе безпечно збережено. Це номер справи.
received-number = Ваш номер справи
paper-receipt = Ваш чек
paper-letter = Ваш лист
paper-confirmation = Лист: підтвердження
paper-cash-receipt = Квитанція
paper-coming = Зараз вийде з принтера
paper-out = Лежить у лотку
paper-take = Візьміть чек і лист із лотка під екраном.
paper-taken = Папери в мене
paper-trouble = Заяву отримано й без паперу. Запишіть номер або запитайте працівника.
paper-again-receipt = Надрукувати чек ще раз
paper-again-letter = Надрукувати лист ще раз
paper-without = Далі без паперу
farewell-title = Це все. Бажаємо Вам сил
farewell-body = План на чеку й у листі. Є питання? Назвіть номер справи.
farewell-wiped = Ваші дані зараз зникають з екрана.
farewell-end = Готово

## Over the page

time-warning-title = Ви ще тут?
time-warning-body = За { $seconds } с зупиняємося і стираємо екран. Торкніться будь-чого, щоб іти далі.
time-warning-continue = Так, я тут
help-title = Іде працівник
help-body = Ми покликали працівника. Лишайтеся тут. Заповнене збережено.
help-phone = Можна й подзвонити: { $phone }
help-continue = Далі сам(а)
help-clerk = Я працівник
stop-title = Хочете зупинитися?
stop-body = Якщо зупинитеся, ми стираємо все заповнене.
stop-go-on = Ні, іду далі
stop-erase = Так, зупинити і стерти все

## Clerk

clerk-case-number = Номер справи
clerk-received = { $received_time }
clerk-fact-received = Отримано
clerk-goes-at = { $goes_time }
