# SPDX-License-Identifier: EUPL-1.2
# What somebody may be able to get. Never a promise, never a reproach.


# --- the pages ---

offers-ask-title =
    Можна поставити Вам { $count ->
        [one] ще одне питання
        [few] ще не більше { $count } питань
        [many] ще не більше { $count } питань
       *[other] ще не більше { $count } питань
    }?
offers-ask-body = Тоді бачимо, чи можна отримати ще щось. Це не обов’язково.
offers-ask-kept = Відповіді зберігаємо, лише якщо потім подаєте заяву.
offers-ask-yes = Так, ставте питання
offers-ask-no = Ні, пропустити
offers-ask-never = Ні, нічого не пропонуйте
offers-fees-title =
    Можна поставити Вам { $count ->
        [one] одне питання
        [few] не більше { $count } питань
        [many] не більше { $count } питань
       *[other] не більше { $count } питань
    } про гроші?
offers-fees-body = Тоді скажемо, чи Ви, мабуть, платите менше. Вирішує працівник.
offers-fees-no = Ні, подайте без цих питань
offers-skip = Не знаю або краще не скажу
offers-title =
    { $count ->
        [0] Більше нічого не знайшли
        [one] Можливо, Ви отримаєте й це
        [few] Можливо, Ви отримаєте й ці речі
        [many] Можливо, Ви отримаєте й ці речі
       *[other] Можливо, Ви отримаєте й ці речі
    }
offers-body = Це пропозиції. Вибираєте Ви. Пізніше вирішує працівник.
offers-none = За відповідями, мабуть, більше нічого не належить. Це не зберігаємо.
offers-never = Більше нічого не пропонуйте
offers-never-done = Гаразд. Більше нічого не пропонуємо.
offers-on = До наступного кроку
offers-review = Також подано
offers-review-none = Більше нічого
offers-review-never = Ви не хочете пропозицій
offer-wanted = Подано
offer-look = Подивитися
offer-accept = Так, подати
offer-accept-anyway = Усе одно подати
offer-decline = Ні, не хочу
offer-take-back = Таки не подавати
offer-verdict-probably = Мабуть, так
offer-verdict-probably-not = Мабуть, ні
offer-verdict-cannot-tell = Не знаємо
offer-told-probably = Мабуть, Ви можете це отримати.
offer-told-probably-not = Мабуть, Ви не можете це отримати. Подати можна завжди.
offer-told-cannot-tell = Не можемо сказати. Можна просто подати.
offer-missing = Цього не знаємо: { $facts }.
offer-pays = Це близько { $pays_cents } на рік.
offer-decides = Вирішує працівник. Це ще не рішення.
offer-label-verdict = Що ми думаємо
offer-label-because = Чому
offer-label-missing = Чого ми не знаємо
offer-label-law = Закон чи правило
offer-label-pays = Скільки
offer-label-decides = Хто вирішує
offer-label-used = Що ми використовуємо
offer-from-answered = Ви сказали
offer-from-chip = з чипа документа
offer-from-clerk = від працівника
offer-from-registry = з реєстру населення (BRP)
offer-from-visit = із заяви

# --- what we do not know ---

offer-fact-household = з ким Ви живете
offer-fact-birth_date = дата народження
offer-fact-income = дохід
offer-fact-savings = заощадження
offer-fact-children = вік дітей
offer-fact-low_income_years = відколи дохід низький
offer-fact-own_costs = чи є додаткові витрати
offer-fact-local_tax = чи платите наш податок
offer-fact-study_finance = чи є фінансування навчання
offer-fact-study_limit = чи можете працювати під час навчання
offer-fact-document_days = до коли дійсний документ
offer-fact-figure = яка сума для Вас

# --- the extra questions ---

offers-household = З ким Ви живете?
offers-household-why = Для тих, хто живе разом, інші суми.
offers-household-alone = Живу сам(а)
offers-household-alone-children = Живу сам(а) з дітьми
offers-household-partner = Живу з партнером
offers-household-partner-children = Живу з партнером і дітьми
offers-household-with-others = Живу з іншими дорослими
offers-birth-date = Коли Ви народилися?
offers-birth-date-why = Сума залежить від віку.
offers-income = Скільки грошей Ви отримуєте на місяць?
offers-income-hint = Те, що приходить на рахунок, з місячною часткою відпускних. Є партнер? Складіть разом.
offers-income-why = Що можна отримати, залежить від доходу.
offers-savings = Скільки у Вас заощаджень?
offers-savings-hint = Усі гроші в банку разом. Немає? Напишіть 0.
offers-savings-why = Хто має багато заощаджень, іноді нічого не отримує.
offers-children = Скільки років дітям?
offers-children-why = Для дітей у школі іноді є додаткові гроші.
offers-children-under-4 = До 4 років
offers-children-from-4 = Від 4 до 11
offers-children-from-12 = Від 12 до 17
offers-children-none = Не маю дітей до 18
offers-low-income-years = Скільки років дохід низький?
offers-low-income-years-hint = Менше року? Напишіть 0.
offers-low-income-years-why = Хто довго має низький дохід, може отримати доплату.
offers-own-costs = Чи є витрати, які не можете заплатити?
offers-own-costs-hint = Наприклад окуляри, стоматолог чи зламана пральна машина.
offers-own-costs-why = На справді потрібні витрати іноді дають гроші.
offers-own-costs-have = Так
offers-own-costs-none = Ні
offers-local-tax = Чи треба платити податок громаді?
offers-local-tax-hint = Наприклад за сміття чи каналізацію. Про це був лист.
offers-local-tax-why = Хто має мало грошей, іноді не платить цей податок.
offers-local-tax-have = Так
offers-local-tax-none = Ні
offers-study-finance = Чи отримуєте фінансування навчання?
offers-study-finance-why = Навчальна доплата для тих, хто отримує фінансування навчання.
offers-study-finance-have = Так
offers-study-finance-none = Ні
offers-study-limit = Чи хвороба або інвалідність не дає працювати під час навчання?
offers-study-limit-hint = Не треба казати, що це.
offers-study-limit-why = Навчальна доплата для тих, хто через хворобу чи інвалідність не може заробляти під час навчання.
offers-study-limit-limited = Так, не можу працювати
offers-study-limit-not-limited = Ні, можу працювати

# --- why or why not ---

offer-because-income =
    { $outcome ->
        [yes] Ви отримуєте { $income_cents } на місяць. Межа { $limit_cents }. Це { $percentage } % норми від { $since_date }. Ви не вище.
        [no] Ви отримуєте { $income_cents } на місяць. Межа { $limit_cents }. Це { $percentage } % норми від { $since_date }. Ви вище.
       *[unknown] Не знаємо, чи дохід нижчий за межу.
    }
offer-because-savings =
    { $outcome ->
        [yes] У Вас { $savings_cents } заощаджень. Межа { $assets_cents } від { $since_date }. Ви не вище.
        [no] У Вас { $savings_cents } заощаджень. Межа { $assets_cents } від { $since_date }. Ви вище.
       *[unknown] Не знаємо, чи заощадження нижчі за межу.
    }
offer-because-supplement-age =
    { $outcome ->
        [yes] Вам { $age }. Це для людей від { $number }, які ще не мають { -aow }.
        [no] Вам { $age }. Це лише для людей від { $number }, які ще не мають { -aow }.
       *[unknown] Не знаємо Вашого віку.
    }
offer-because-student-age =
    { $outcome ->
        [yes] Вам { $age }. Це для людей від { $number }.
        [no] Вам { $age }. Це лише для людей від { $number }, які ще не мають { -aow }.
       *[unknown] Не знаємо Вашого віку.
    }
offer-because-low-income-years =
    { $outcome ->
        [yes] Дохід низький стільки років: { $low_income_years }. Має бути { $number } місяців або довше.
        [no] Дохід низький стільки років: { $low_income_years }. Має бути { $number } місяців або довше.
       *[unknown] Не знаємо, відколи дохід низький.
    }
offer-because-own-costs =
    { $outcome ->
        [yes] Є витрати, які не можете заплатити.
        [no] Ви сказали, що додаткових витрат немає.
       *[unknown] Не знаємо, чи є додаткові витрати.
    }
offer-because-local-tax =
    { $outcome ->
        [yes] Ви маєте платити податок громаді.
        [no] Ви сказали, що не платите податок громаді.
       *[unknown] Не знаємо, чи платите податок громаді.
    }
offer-because-study-finance =
    { $outcome ->
        [yes] Ви отримуєте фінансування навчання.
        [no] Ви сказали, що не отримуєте фінансування навчання.
       *[unknown] Не знаємо, чи є фінансування навчання.
    }
offer-because-study-limit =
    { $outcome ->
        [yes] Ви не можете працювати під час навчання.
        [no] Ви сказали, що можете працювати під час навчання.
       *[unknown] Не знаємо, чи можете працювати під час навчання.
    }
offer-because-school-children =
    { $outcome ->
        [yes] У Вас діти від 4 до 17.
        [no] Ви сказали, що дітей від 4 до 17 немає.
       *[unknown] Не знаємо, скільки років дітям.
    }
offer-because-document-expires =
    { $outcome ->
        [yes] Документ дійсний ще днів: { $document_days }. Це менше { $number }.
        [no] Документ дійсний ще днів: { $document_days }. Цього досить.
       *[unknown] Не знаємо, до коли дійсний документ.
    }

# --- the offers ---

offer-document-expires = Документ скоро закінчується
offer-document-expires-summary = Уже можна подати на новий документ. Тоді завжди є дійсний.
offer-city-pass = Міська картка
offer-city-pass-summary = Картка зі знижкою на спорт, культуру і поїздки.
offer-remission = Не платити податок громаді
offer-remission-summary = Тоді не треба платити весь податок чи його частину. Це { -kwijtschelding }.
offer-income-supplement = Доплата за роки низького доходу
offer-income-supplement-summary = Додаткові гроші раз на рік. На що витратити, вибираєте Ви.
offer-special-assistance = Гроші на особливі витрати
offer-special-assistance-summary = Гроші на потрібні витрати, які не можете заплатити. Це { -bijzondere-bijstand }.
offer-student-allowance = Навчальна доплата
offer-student-allowance-summary = Додаткові гроші щомісяця для тих, хто через хворобу чи інвалідність не може працювати під час навчання.
offer-school-costs = Допомога зі шкільними витратами
offer-school-costs-summary = Допомога з тим, що дитині потрібно для школи.
offer-fee-waiver = Нічого не платити
offer-fee-waiver-summary = Тоді за цю заяву нічого не платите.
offer-fee-reduction = Платити половину
offer-fee-reduction-summary = Тоді платите половину витрат.

# --- the tasks that come with them ---

offer-task-offer-document-expires = Заява на новий документ
offer-task-offer-document-expires-summary = Зробимо новий документ. Працівник скаже, скільки він коштує.
offer-task-offer-document-expires-when = Готове { $due_date }
offer-task-offer-document-expires-why = Документ скоро закінчується, і Ви хочете новий.
offer-task-offer-city-pass = Заява на міську картку
offer-task-offer-city-pass-summary = Подивимося, чи належить міська картка. Про це прийде лист.
offer-task-offer-city-pass-when = Протягом 8 тижнів
offer-task-offer-city-pass-why = Ви хочете міську картку. Мабуть, належить, або ми не були певні.
offer-task-offer-remission = Заява на звільнення від податку
offer-task-offer-remission-summary = Подивимося, чи платите менше податку. Про це прийде лист.
offer-task-offer-remission-when = Протягом 8 тижнів
offer-task-offer-remission-why = Ви хочете запитати, чи платите менше податку.
offer-task-offer-income-supplement = Заява на доплату
offer-task-offer-income-supplement-summary = Подивимося, чи належить доплата. Про це прийде лист.
offer-task-offer-income-supplement-when = Протягом 8 тижнів
offer-task-offer-income-supplement-why = Дохід довго низький, і Ви хочете доплату.
offer-task-offer-special-assistance = Заява на особливу допомогу
offer-task-offer-special-assistance-summary = Подивимося, чи належать гроші на витрати. Про це прийде лист.
offer-task-offer-special-assistance-when = Протягом 8 тижнів
offer-task-offer-special-assistance-why = Є витрати, які не можете заплатити, і Ви просите допомоги.
offer-task-offer-student-allowance = Заява на навчальну доплату
offer-task-offer-student-allowance-summary = Подивимося, чи належить навчальна доплата. Про це прийде лист.
offer-task-offer-student-allowance-when = Протягом 8 тижнів
offer-task-offer-student-allowance-why = Ви не можете працювати під час навчання і хочете доплату.
offer-task-offer-school-costs = Заява на допомогу зі шкільними витратами
offer-task-offer-school-costs-summary = Подивимося, чи належить допомога для школи. Про це прийде лист.
offer-task-offer-school-costs-when = Протягом 8 тижнів
offer-task-offer-school-costs-why = У Вас діти в школі, і Ви просите допомоги.

# --- what is still needed for them ---

need-means-proof = доказ доходу, наприклад розрахунковий листок
need-means-years = докази доходу за останні три роки
need-tax-letter = лист про податок
need-costs-bill = рахунок або ціна потрібного
need-study-proof = лист про фінансування навчання
need-limit-proof = лист від лікаря чи консультанта
need-school-proof = доказ, що дитина ходить до школи

# --- paying ---

settle-pick-up = Заплатити, коли заберу
settle-pick-up-detail = Платите лише, коли готове.
instalments-title = На скільки частин поділити { $total_cents }?
instalments-body = Дорожче не буде. Прийде лист з усіма сумами й днями.
instalments-parts = Частин: { $count }
instalments-same = { $count } разів по { $first_cents }. Перший { $first_date }, останній { $last_date }.
instalments-first = Перший раз { $first_cents }, потім { $rest_cents }. Останній раз { $last_cents }, { $last_date }.
advice-nothing = Мабуть, платити нічого не треба
advice-probably = Мабуть, заплатите { $pays_cents }
advice-probably-not = Мабуть, заплатите все
advice-cannot-tell = Не знаємо, скільки треба платити
advice-total = Уся сума { $total_cents }.
advice-decides = Вирішує працівник. Заява йде далі.

# --- the clerk and money ---

clerk-pay-amount = Сума
clerk-pay-card = Сплачено карткою
clerk-fact-decision = Вирішено
paper-invoice = Рахунок
paper-payment-plan = Лист про оплату частинами
