# SPDX-License-Identifier: EUPL-1.2
# What receipts and letters say.


## Shared

paper-case-number = Ваш номер справи
paper-received = Отримано біля віконця { $received_date } о { $clock }.
paper-amount = { $amount_cents }
paper-date = { $day_date }
paper-free = Безкоштовно
paper-fee-unknown = Працівник Вам скаже
paper-total = Разом
paper-needs = Ще потрібно:
paper-phone = Дзвоніть { $phone }
paper-settlement-nothing-due = Платити нічого не треба.
paper-settlement-cash = Платите готівкою біля віконця.
paper-settlement-card = Платите карткою біля віконця.
paper-settlement-invoice = Платите за доданим рахунком.
paper-settlement-instalments = Платите частинами. Лист каже, коли.
paper-settlement-waiver = Ви просите не платити. Ми подивимося.
paper-settlement-later = Як платити, вибираєте пізніше. Заява йде далі.
paper-settlement-pick-up = Платите, коли заберете.

## Receipt

receipt-now = Що буде зараз
receipt-you = Що робите Ви
receipt-costs = Скільки коштує
receipt-municipality = Це робимо ми
receipt-other = Це робить інша організація
receipt-identity = Нехай працівник установить, хто Ви. Заява йде далі.
receipt-nothing-to-do = Зараз нічого не треба робити.
receipt-keep = Збережіть цей чек.
receipt-code = Скануйте цей код на кіоску в залі. Тоді йдете далі із заявою. У коді немає особистих даних.
receipt-code-words = Або введіть цей код:
receipt-questions = Питання? Дзвоніть { $phone }

## Receipt for cash

cash-title = Доказ оплати
cash-number = Номер цього доказу
cash-case = Номер справи: { $number }
cash-amount = Сплачено готівкою
card-amount = Сплачено карткою
cash-when = Сплачено { $paid_date } о { $clock }.
cash-keep = Збережіть цей доказ.

## Letter

letter-title = Підтвердження заяви
letter-subject = Ваша заява: { $title }
letter-date = Дата
letter-number = Номер справи
letter-contact = Питання
letter-hand-over = Вручено в залі
letter-resident = Людині, яка подала заяву
letter-message = Ми отримали Вашу заяву { $received_date } о { $clock }.
letter-number-sentence = Номер справи { $number }. Тримайте його під рукою, коли дзвоните.
letter-now = Що треба зробити зараз
letter-nothing-now = Зараз нічого не треба робити. Ми беремося до роботи.
letter-prove = Нехай працівник установить, хто Ви
letter-prove-when = Під час наступного візиту
letter-plan = Що буде
letter-plan-intro = Це всі кроки в найкращому порядку.
letter-who = Хто
letter-when = Коли
letter-phone = Телефон
letter-cost = Вартість
letter-needs = Ще потрібно
letter-why = Чому
letter-identity = Хто Ви
letter-identity-not-yet = Ми ще не знаємо точно, хто Ви. Це не зупиняє заяву. Працівник установить це з Вами. Є ще паспорт, посвідчення особи чи водійські права? Візьміть. Нічого не лишилося? Усе одно приходьте. Спосіб є завжди.
letter-identity-chip-genuine = Ми прочитали чип документа. Документ справжній.
letter-identity-chip-issuer-not-verified = Ми прочитали чип документа. Дані чипа не змінено. Видавця ще не перевірено. Це ми ще маємо зробити.
letter-identity-chip-expired = Ми прочитали чип документа. Документ прострочений. Працівник перевірить це з Вами.
letter-identity-chip-other = Ми прочитали чип документа. Перевірку не закінчено. Працівник зробить її з Вами.
letter-identity-clerk = Працівник установив, хто Ви.
letter-identity-clerks = Двоє працівників разом установили, хто Ви.
letter-identity-letter-code = Ви пішли далі з кодом листа. Працівник пізніше встановить, хто Ви.
letter-costs = Скільки коштує і як Ви платите
letter-costs-none = Заява нічого не коштує.
letter-pay-intro = Можна вибрати інший спосіб. Кожен коштує однаково:
letter-pay-cash = готівкою біля віконця, отримаєте доказ оплати
letter-pay-card = карткою біля віконця
letter-pay-invoice = за рахунком, який надішлемо
letter-pay-instalments = частинами, разом з нами
letter-pay-pick-up = коли заберете
letter-pay-waiver = замало грошей? Запитайте нас, чи можна не платити
letter-pay-never-stops = Оплата не зупиняє заяву.
letter-wrong = Щось не так?
letter-wrong-text = Подзвоніть або прийдіть. Ми змінимо. Цей лист ще не рішення. Пізніше прийде рішення, і Ви не згодні? Тоді можна подати заперечення (bezwaar). У рішенні сказано, як і скільки часу є.
letter-questions = Є питання?
letter-questions-text = Дзвоніть { $phone } або прийдіть: { $place }. Тримайте номер справи під рукою.
letter-formats = Хочете інший лист?
letter-formats-text = Хочете цей лист великими літерами, шрифтом Брайля чи вголос? Запитайте нас. Це нічого не коштує.
letter-privacy = Ваші дані
letter-privacy-text = Ваші дані використовуємо лише для цієї заяви. Їх можна побачити і виправити.
letter-privacy-where = Більше на { $website }. Або запитайте біля віконця.
letter-privacy-ask = Запитайте біля віконця, як це робиться.
letter-greeting = З повагою
letter-code = З цим кодом йдете далі із заявою. Скануйте його на кіоску в залі або введіть літери й цифри. У коді немає особистих даних.
letter-code-alternative = QR-код, щоб іти далі із заявою на кіоску. Код літерами й цифрами: { $code }.
letter-page = Номер справи { $number } · сторінка { $page } з { $pages }

## Voucher for the till

receipt-voucher = Квиток на оплату. Покажіть ці смужки, коли платите.

## Invoice and payment in parts

invoice-letter-title = Рахунок
invoice-subject = Рахунок: { $title }
invoice-pay = Заплатіть { $pay_cents } не пізніше { $pay_date }.
invoice-what = За що платите
invoice-code = Скануйте цей код застосунком банку. Тоді { $pay_cents } вже вписано. Не виходить? Тоді введіть те, що тут.
instalments-letter-title = Оплата частинами
instalments-subject = Оплата частинами: { $title }
instalments-agreed = Частин: { $count }. Дорожче не буде.
instalments-when = Коли платите
instalment-row = Частина { $number }, до { $part_date }
instalments-early = Заплатити раніше можна завжди.
instalments-code = Для першої частини скануйте цей код застосунком банку. Тоді { $pay_cents } вже вписано. Номер платежу щоразу той самий.
pay-how = Як платите
pay-counter = Краще готівкою чи карткою? Можна, без доплати, тут: { $place }. Візьміть цей лист.
pay-trouble = Не можете заплатити?
pay-trouble-text = Дзвоніть { $phone } або прийдіть. Разом знайдемо вихід.
pay-code-alternative = QR-код для банку: { $pay_cents } на { $iban }. Номер платежу { $reference }.
