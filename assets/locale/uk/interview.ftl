# SPDX-License-Identifier: EUPL-1.2
# Words that every life event shares: answers, what is missing, who acts.


# --- answers ---

answer-yes = Так
answer-no = Ні
answer-none = Не заповнено
answer-date = { $answer_date }
answer-amount = { $answer_cents }
bring-document-here = Так, маю з собою
bring-document-later = Принесу пізніше
bring-document-none = Не маю
bring-photo-here = Так, маю фото з собою
bring-photo-later = Принесу фото пізніше
bring-photo-none = Не маю фото

# --- when an answer does not fit ---

problem-choose-some = Виберіть, що підходить. Можна кілька.
problem-choose-none-or-some = Ці відповіді не збігаються. Виберіть ще раз.
problem-empty = Напишіть щось.
problem-too-long = Це задовго. Не більше { $most } літер.
problem-date-empty = Напишіть день, місяць і рік. Наприклад: 17-05-2026.
problem-date-form = Напишіть день, місяць і рік. Наприклад: 17-05-2026.
problem-date-none = Такої дати немає. Перевірте день і місяць.
problem-date-future = Ця дата ще попереду. Виберіть сьогодні або раніше.
problem-date-late = Ця дата задалеко. Виберіть раніший день.
problem-date-early = Ця дата задавня. Виберіть день після { $first_date }.
problem-amount = Напишіть суму в євро. Наприклад: 1250 або 1250,50.
problem-amount-least = Ця сума замала. Щонайменше { $least_cents }.
problem-amount-most = Ця сума завелика. Щонайбільше { $most_cents }.
problem-count = Напишіть ціле число. Наприклад: 3.
problem-count-least = Це число замале. Щонайменше { $least }.
problem-count-most = Це число завелике. Щонайбільше { $most }.
problem-phone = Цей номер неправильний. Нідерландський номер має 10 цифр. Наприклад: 06 12 34 56 78.
problem-name-letters = Напишіть ім’я літерами.
problem-name-empty = Напишіть ім’я.
problem-postcode = Цей індекс неправильний. Напишіть 4 цифри і 2 літери. Наприклад: 1234 AB.
problem-postcode-empty = Напишіть індекс. Наприклад: 1234 AB.
problem-number = Цей номер будинку неправильний. Наприклад: 12 або 12 B.
problem-number-empty = Напишіть номер будинку.
problem-street-empty = Напишіть вулицю.
problem-town-empty = Напишіть місто чи село.
problem-address-form = Напишіть повну адресу.

# --- who acts ---

who-municipality = Ми
who-resident = Ви
who-other = Інша організація
who-main-occupant = Хто винаймає чи купує житло
who-parent = Ваші батьки або опікун
who-employer = Ваш роботодавець
who-justis = Justis
who-housemates = Хто переїжджає з Вами

# --- what is still needed ---

need-identity = працівник, який установить, хто Ви
need-identity-document = дійсний паспорт або посвідчення особи
need-found-document = знайдений документ
need-old-document = Ваш старий документ
need-consent-main-occupant = згода того, хто винаймає чи купує житло, якщо Ви оселяєтеся в когось
need-papers-told = працівник, який скаже, які потрібні папери
need-employer-form = бланк із частиною роботодавця
need-copy-decision = лист із рішенням
need-grounds = кількома словами, чому Ви не згодні
need-late-reason = чому не вдалося за 6 тижнів
need-number-plate = номер автомобіля
need-collection-day = працівник, який домовиться про день
need-photo = фото на паспорт, не старше 6 місяців
need-in-person = Ваш особистий візит до віконця
need-signature = Ваш підпис біля віконця
need-fee-unknown = працівник, який скаже, скільки це коштує
