# SPDX-License-Identifier: EUPL-1.2
# Who you are, and how we know: scanning, for whom somebody comes, the BSN, a letter with a code.


## Document

document-driving-licence = Так, водійські права
document-driving-licence-yours = водійські права
key-can-hint-driving-licence = Лише цифри, спереду на правах.
identify-title-other = Маєте документ людини, за яку прийшли?
identify-scan = Документ можна й сканувати. Тримайте нижні рядки під сканером.
key-scan = Або тримайте нижні рядки під сканером. Цей номер не зберігаємо.
lay-how-id-card = Покладіть картку рівно на зчитувач, фото вгору.
lay-how-passport = Відкрийте паспорт на сторінці з фото. Покладіть його на зчитувач цією сторінкою вниз.
lay-how-residence-permit = Покладіть картку рівно на зчитувач, фото вгору.
lay-how-driving-licence = Покладіть права рівно на зчитувач, фото вгору.
lay-how-none = Покладіть документ рівно на зчитувач.
card-unresponsive = Ця картка не відповідає. Переверніть її і покладіть рівно. На зчитувачі має бути одна картка.
card-in-use = Зчитувач ще зайнятий. Зачекайте кілька секунд і знову покладіть документ.

## What is in the drawing, for who listens

art-can-id-card = Шість цифр спереду на картці, внизу праворуч.
art-can-passport = Шість цифр на сторінці з фото, праворуч.
art-can-residence-permit = Шість цифр спереду на картці, внизу праворуч.
art-can-none = Шість цифр спереду на документі.
art-number-id-card = Номер документа спереду на картці, вгорі праворуч.
art-number-passport = Номер документа на сторінці з фото, вгорі праворуч.
art-number-residence-permit = Номер документа спереду на картці, вгорі праворуч.
art-number-driving-licence = Рядок ззаду на правах, внизу. Починається з літери D.
art-number-none = Номер документа спереду, вгорі праворуч.
art-bsn-back = { -bsn } ззаду на посвідченні особи, біля квадратного коду.
art-letter-code = Код у листі, біля квадратного коду.

## Taking your document with you

take-card-title = Заберіть свій документ
take-card-body = Документ ще на зчитувачі, під екраном. Заберіть його. Тоді піде далі саме.
take-card-later = Залишу ще на мить
card-left-title = На зчитувачі ще лежить документ
card-left-body = Він Ваш? Заберіть його зі зчитувача під екраном.
card-left-clerk = Не Ваш? Залиште його. Іде працівник.
card-left-next = Документа вже немає
farewell-card-title = Заберіть свій документ
farewell-card-body = Документ ще на зчитувачі, під екраном. Заберіть його, перш ніж іти.

## Scanning

scan-kept = Дякуємо. Документ відскановано. Більше не питаємо.
scan-misread = Скан прочитано погано. Спробуйте ще раз, спокійно.
scan-foreign = Це не підходить. Можна сканувати лист цього кіоска або нижні рядки документа.
scan-tired = Сканування зараз не працює. Нічого страшного. Можна друкувати або йти далі без нього.
scan-not-here = Дякуємо, але тут це не потрібно. Можна йти далі.
scan-letter-later = Це код листа. Спершу закінчіть цю заяву або натисніть Стоп. Потім скануйте лист.
scan-document-change = Ми вже питали, хто Ви. Хочете змінити? Можна в кінці, при перевірці.

## For whom

for-whom-title = Для кого Ви прийшли?
for-whom-body = Можна зробити щось і для іншої людини.
for-myself = Для себе
for-other = Для іншої людини
acting-as-title = Чому Ви робите це для іншої людини?
acting-as-body = Ми це записуємо. Працівник пізніше подивиться папери з Вами. Зараз можна починати.
as-parent = Я батько або мати
as-parent-detail = Дитини до 18 років.
as-partner = Я партнер
as-legal = Мене призначив суд
as-legal-detail = Як опікуна, керівника майном (bewindvoerder) чи mentor.
as-mandate = Маю довіреність на папері
as-mandate-detail = З підписом іншої людини.
acting-name-title = Як Вас самих звати?
acting-name-parent = Ваше ім’я як батька чи матері. Далі питання про дитину.
acting-name-partner = Ваше ім’я як партнера. Далі питання про іншу людину.
acting-name-legal = Ваше ім’я. Далі питання про людину, для якої Ви прийшли. Принесіть рішення суду до віконця.
acting-name-mandate = Ваше ім’я. Далі питання про людину, для якої Ви прийшли. Збережіть довіреність.
acts-as-parent = { $name }, батько чи мати
acts-as-partner = { $name }, партнер
acts-as-legal = { $name }, за рішенням суду
acts-as-mandate = { $name }, з довіреністю на папері
problem-actor-name = Напишіть своє ім’я літерами.
review-for-whom = Для кого Ви прийшли
review-myself = Для себе
note-acting = Ви робите це для іншої людини. Відповідайте про неї.
clerk-fact-bsn = BSN, як названо, не перевірено
clerk-fact-acting = Діє за людину

## BSN

bsn-title = Який Ваш BSN?
bsn-body = Не обов’язково. Без нього заява теж іде далі. Працівник потім знайде.
bsn-scan = Можна сканувати квадратний код ззаду на посвідченні особи.
bsn-label = Номер громадянина (BSN)
bsn-hint = Дев’ять цифр. Він у паспорті, посвідченні особи, правах чи медичній картці.
bsn-give = BSN у мене під рукою
bsn-kept = Дякуємо. BSN записано.
problem-bsn = Цей { -bsn } неправильний. У ньому дев’ять цифр. Подивіться ще раз або поверніться і пропустіть.
need-bsn = Ваш { -bsn }

## A letter of this kiosk

letter-code-title = Який код у листі?
letter-code-body = Лист можна й сканувати. Тримайте квадратний код під сканером.
letter-code-label = Код листа
letter-code-hint = Шістнадцять літер і цифр, у чотирьох групах. Старіший код має дванадцять.
problem-return-code = Цей код неправильний. Подивіться в лист ще раз. У ньому дванадцять літер і цифр.
letter-born-title = Яка дата народження?
letter-born-body = Людини, чиє ім’я в листі. Так ми знаємо, що лист не в чужих руках.
letter-opening-title = Шукаємо Вашу справу
letter-refused-title = Це не збігається
letter-refused-body = Код і дата народження не збігаються. Спробуйте ще раз.
letter-unasked = Лист може бути з іншого кіоска. Зараз не можемо перевірити, бо немає зв’язку. Пізніше зможемо.
letter-other = Хочу щось зробити
letter-elsewhere-body = З цим листом видно, на якому ми етапі. Хочете щось додати? Працівник зробить це з Вами. Ваші дані тут не показуємо.
letter-closed-title = Зараз це не працює
letter-closed-body = Код пробували забагато разів із неправильною датою. Знову можна за { $minutes } хв.
letter-refused-help = Працівник може допомогти й зараз. Візьміть лист.
letter-end = Готово
letter-open-title = Ваша справа: { $stage }
letter-open-body = З цим листом видно, на якому ми етапі. Можна й щось додати. Ваші дані тут не показуємо.
letter-added = Дякуємо. Це додано до справи.
stage-received = Отримано
stage-received-detail = { $received_date }
stage-handled = Розглядається
stage-handled-detail = Справа у працівника громади.
stage-decided = Вирішено
stage-decided-detail = Ви отримаєте лист із рішенням.
stage-ready = Можна забрати
stage-ready-detail = Забрати можна біля віконця.
stage-not-yet = Ще ні
letter-add-phone = Дати номер телефону
letter-add-phone-title = На який номер можна Вам дзвонити?
letter-add-address = Дати адресу
letter-add-address-title = На яку адресу можна писати?
letter-add-bsn = Дати BSN
letter-add-bsn-title = Який Ваш BSN?
letter-add-why = Додамо це до справи. Те, що вже було, не показуємо.
letter-add-now = Додати до моєї справи

## How sure we must be who you are

fact-assurance = Наскільки точно ми маємо знати, хто Ви
assurance-told = Для заяви: { $intake_message }. Для рішення: { $decision_message }. Зараз: { $now_message }.
assurance-none = не потрібно
assurance-low = досить точно
assurance-substantial = точно
assurance-high = дуже точно
assurance-now-none = ще невідомо
need-identity-low = щоб ми знали, хто Ви: з документом, листом із кодом або працівником
need-identity-intake = щоб ми знали, хто Ви, аби почати заяву. Заповнити можна все вже зараз

## On paper

paper-acting-parent = { $name } просить про це як батько чи мати. Забираючи, візьміть обидва документи: дитини і дорослого.
paper-acting-partner = { $name } просить про це як партнер.
paper-acting-legal = { $name } просить про це за рішенням суду. Принесіть рішення суду до віконця.
paper-acting-mandate = { $name } просить про це з довіреністю на папері. Принесіть її до віконця.

## The gap as a task in the plan

prove-title = Нехай працівник установить, хто Ви
prove-when = Під час наступного візиту. Заява йде далі.
prove-summary = Візьміть, що є: документ, лист або когось, хто Вас знає. Нічого? Усе одно приходьте. Працівник допоможе питаннями.
prove-why = Для рішення ми маємо точно знати, хто Ви. Зараз цього ще замало.
prove-for = { $level_message }, перш ніж вирішимо
prove-at-intake = { $level_message }, щоб почати
