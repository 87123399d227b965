# SPDX-License-Identifier: EUPL-1.2
# I need a document: questions, answers and tasks.

need-document = Потрібна довідка, як витяг чи довідка про несудимість

# --- questions ---

need-document-documents = Який документ потрібен?
need-document-documents-hint = Виберіть усе потрібне.
need-document-documents-why = Тоді подаємо саме на це.
need-document-documents-brp-extract = Витяг: доказ адреси й даних
need-document-documents-conduct = VOG: довідка про добру поведінку
need-document-documents-civil-act = Свідоцтво про народження, шлюб чи смерть
need-document-documents-proof-alive = Доказ, що я живий/жива, для пенсії
need-document-documents-signature-true = Доказ, що мій підпис справжній
need-document-extract-for = Для чого витяг?
need-document-extract-for-hint = Наприклад: для оренди житла. Це можна пропустити.
need-document-extract-for-why = Витяги різні. Тоді не пишемо зайвого.
need-document-conduct-form = Чи є бланк для VOG?
need-document-conduct-form-hint = Часто роботодавець спершу заповнює частину.
need-document-conduct-form-why = Без частини роботодавця далі не можна.
need-document-conduct-form-have = Так, роботодавець заповнив
need-document-conduct-form-not-yet = Ні, ще ні
need-document-conduct-form-for-myself = Подаю на VOG без роботодавця
need-document-employer = Для якого роботодавця чи клубу?
need-document-employer-hint = Досить назви. Це можна пропустити.
need-document-employer-why = Назва йде в заяву.
need-document-conduct-for = Яку роботу Ви робитимете?
need-document-conduct-for-hint = Наприклад: водити таксі чи працювати з дітьми. Це можна пропустити.
need-document-conduct-for-why = { -vog } про роботу, яку Ви робитимете.
need-document-act-of = Яке свідоцтво?
need-document-act-of-hint = Це папір про те, що сталося.
need-document-act-of-why = Тоді шукаємо потрібне.
need-document-act-of-birth = Народження
need-document-act-of-marriage = Шлюб чи партнерство
need-document-act-of-death = Смерть
need-document-act-here = У якій громаді це було?
need-document-act-here-hint = Свідоцтво зберігають у громаді, де це було.
need-document-act-here-why = Лише та громада може його дати.
need-document-act-here-here = У цій громаді
need-document-act-here-other-municipality = В іншій громаді
need-document-act-here-unsure = Не знаю
need-document-name = Як Вас звати?
need-document-name-hint = Ваше ім’я та прізвище.
need-document-name-why = Тоді ми знайдемо Вас у наших даних і надішлемо листа.
need-document-birth-date = Коли Ви народилися?
need-document-birth-date-hint = День, місяць і рік. Наприклад: 17-05-1980.
need-document-birth-date-why = За іменем і датою народження ми знаходимо Ваші дані.
need-document-address = На яку адресу можна Вам писати?
need-document-address-hint = Немає адреси? Пропустіть це питання. Лист можна взяти тут.
need-document-address-why = У листі сказано, що робимо ми, що робите Ви і скільки це коштує.
need-document-phone = На який номер можна Вам дзвонити?
need-document-phone-hint = Немає телефону? Пропустіть це питання.
need-document-phone-why = Тоді ми можемо подзвонити, коли щось готове або є питання.

# --- tasks ---

need-document-task-extract = Ваш витяг
need-document-task-extract-summary = Працівник перевірить, хто Ви, і надрукує витяг. Скрізь коштує однаково, біля віконця теж.
need-document-task-extract-when = Сьогодні біля віконця
need-document-task-extract-why = Ви сказали, що потрібен витяг.
need-document-task-employer-form = Роботодавець заповнює бланк
need-document-task-employer-form-summary = Попросіть у роботодавця бланк { -vog }. Потім принесіть до віконця.
need-document-task-employer-form-when = Перш ніж надішлемо заяву
need-document-task-employer-form-why = Ви сказали, що бланка ще немає.
need-document-task-conduct-application = Заява на VOG
need-document-task-conduct-application-summary = Ваша заява починається сьогодні. Працівник закінчить її з Вами. Потім надсилаємо до { -justis }.
need-document-task-conduct-application-when = Коли бланк повний
need-document-task-conduct-application-why = Ви сказали, що потрібна VOG.
need-document-task-conduct-decision = Про VOG вирішує Justis
need-document-task-conduct-decision-summary = Вирішуємо не ми, а { -justis }. Вам відповість { -justis }.
need-document-task-conduct-decision-when = Після заяви
need-document-task-conduct-decision-why = { -vog } дає { -justis }. Так у законі.
need-document-task-civil-act = Копія свідоцтва
need-document-task-civil-act-summary = Працівник знайде свідоцтво і зробить копію, дійсну скрізь. Для іншої країни? Скажіть.
need-document-task-civil-act-when = Сьогодні біля віконця, якщо зберігають тут
need-document-task-civil-act-why = Ви сказали, що потрібне свідоцтво.
need-document-task-civil-act-elsewhere = Попросити там, де це було
need-document-task-civil-act-elsewhere-summary = Свідоцтво зберігають в іншій громаді. Можна подзвонити чи написати. Разом знайдемо номер.
need-document-task-civil-act-elsewhere-when = Коли захочете
need-document-task-civil-act-elsewhere-why = Ви сказали, що це було в іншій громаді.
need-document-task-proof-alive = Доказ, що Ви живі
need-document-task-proof-alive-summary = Ви приходите до віконця самі. Працівник бачить Вас і ставить печатку. У пенсії свій бланк? Візьміть його.
need-document-task-proof-alive-when = Сьогодні біля віконця
need-document-task-proof-alive-why = Ви сказали, що потрібен доказ, що Ви живі.
need-document-task-signature-true = Доказ Вашого підпису
need-document-task-signature-true-summary = Папір підписують біля віконця. Тож поки не підписуйте. Працівник поставить печатку поруч.
need-document-task-signature-true-when = Сьогодні біля віконця
need-document-task-signature-true-why = Ви сказали, що потрібен доказ підпису.
