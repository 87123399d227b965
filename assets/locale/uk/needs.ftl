# SPDX-License-Identifier: EUPL-1.2
# What tasks still need, and who else does something.


# --- who acts ---

who-svb = SVB (соціальне страхування)
who-allowances = Toeslagen (доплати), податкова
who-child-health = Дитяча консультація (consultatiebureau)
who-doctor = Лікар або акушерка
who-coroner = Судовий лікар громади
who-undertaker = Похоронна служба
who-travel-insurer = Страхова
who-notary = Нотаріус
who-food-bank = Продуктовий банк (voedselbank)
who-duo = DUO
who-legal-desk = Juridisch Loket (безкоштовна правова допомога)
who-consulate = Посольство Вашої країни
who-ind = IND (міграційна служба)
who-police = Поліція
who-landlord = Власник житла
who-court = Суд
who-representative = Хто вирішує за Вас
who-cbr = { -cbr }
who-ombudsman = Омбудсман (ombudsman)
who-rni = Віконце для короткого перебування (RNI)

# --- what is still needed ---

need-consent-birth-parent = згода тієї, хто народжує чи народила
need-surname-chosen = вибране прізвище
need-both-parents = обоє батьків біля віконця або лист від другого
need-birth-proof = папір від акушерки чи лікарні
need-child-names = імена дитини
need-may-declare = хтось, хто може повідомити про народження, як батько чи мати
need-doctor-statement = папери від лікаря чи лікарні
need-doctor-forms = папери A і B від лікаря
need-foreign-birth-certificate = свідоцтво про народження з тієї країни
need-foreign-death-certificate = свідоцтво про смерть із тієї країни
need-act-ready = свідоцтво, яке нам треба спершу зробити
need-documents-deceased = документи померлої людини
need-bank-statement = виписка з банку, якщо є
need-bank-statements = виписки з банку за останні 3 місяці
need-proof-income = доказ доходу, як розрахунковий листок
need-proof-income-years = докази доходу за останні роки
need-books = цифри Вашої справи
need-debt-letters = усі листи й рахунки, навіть закриті
need-bill = рахунок або пропозиція з ціною
need-assessment = лист про податок
need-city-pass-held = міська картка або доказ доходу
need-proof-school = доказ зі школи, якщо є
need-proof-study-finance = доказ фінансування навчання
need-proof-limit = доказ від лікаря чи консультанта
need-letter-itself = лист
need-papers-asked = папери, про які просить лист
need-phone-number = Ваш номер телефону
need-appointment-date = день запису або ім’я і дата народження
need-found-thing = знайдене
need-consent-letter-address = згода того, хто дає адресу, або розмова з нами
need-paper-unsigned = папір без підпису
need-medical-look = іноді візит до лікаря
plan-fee-untold = Дещо коштує грошей. Працівник скаже скільки, перш ніж Ви платите.
