# SPDX-License-Identifier: EUPL-1.2
# Parking and bulky waste: questions, answers and tasks.

neighbourhood = Паркування чи великі відходи в моєму районі

# --- questions ---

neighbourhood-about = Про що йдеться?
neighbourhood-about-hint = Можна вибрати обидва.
neighbourhood-about-why = Тоді питаємо лише потрібне для цього.
neighbourhood-about-permit = Дозвіл на паркування
neighbourhood-about-waste = Вивезти великі відходи
neighbourhood-about-report = На вулиці щось зламане чи брудне
neighbourhood-permit-for = Що Ви хочете з дозволом на паркування?
neighbourhood-permit-for-why = Новий дозвіл робимо інакше, ніж інший номер.
neighbourhood-permit-for-new = Хочу дозвіл
neighbourhood-permit-for-other-car = У мене інше авто
neighbourhood-permit-for-visitors = Для моїх гостей
neighbourhood-permit-for-disabled = Майже не ходжу: картка паркування для людей з інвалідністю
neighbourhood-permit-for-stop = Хочу припинити дозвіл
neighbourhood-plate = Який номер авто?
neighbourhood-plate-hint = Наприклад: AB-123-C. Не знаєте? Пропустіть це питання.
neighbourhood-plate-why = Дозвіл належить до номера.
neighbourhood-waste-items = Що забрати?
neighbourhood-waste-items-hint = Наприклад: диван і два стільці.
neighbourhood-waste-items-why = Тоді ми знаємо, що має вміститися.
neighbourhood-report-what = Що зламане чи брудне?
neighbourhood-report-what-hint = Наприклад: ліхтар не світить.
neighbourhood-report-what-why = Тоді ми знаємо, хто має лагодити.
neighbourhood-report-where = Де це?
neighbourhood-report-where-hint = Вулиця з номером або що там видно.
neighbourhood-report-where-why = Тоді швидко знайдемо місце.
neighbourhood-home-address = Про яку адресу йдеться?
neighbourhood-home-address-hint = Адреса, де Ви живете.
neighbourhood-home-address-why = Правила для кожної адреси.
neighbourhood-name = Як Вас звати?
neighbourhood-name-hint = Ваше ім’я та прізвище.
neighbourhood-name-why = Тоді ми знайдемо Вас у наших даних і надішлемо листа.
neighbourhood-birth-date = Коли Ви народилися?
neighbourhood-birth-date-hint = День, місяць і рік. Наприклад: 17-05-1980.
neighbourhood-birth-date-why = За іменем і датою народження ми знаходимо Ваші дані.
neighbourhood-address = На яку адресу можна Вам писати?
neighbourhood-address-hint = Немає адреси? Пропустіть це питання. Лист можна взяти тут.
neighbourhood-address-why = У листі сказано, що робимо ми, що робите Ви і скільки це коштує.
neighbourhood-phone = На який номер можна Вам дзвонити?
neighbourhood-phone-hint = Немає телефону? Пропустіть це питання.
neighbourhood-phone-why = Тоді ми можемо подзвонити, коли щось готове або є питання.

# --- tasks ---

neighbourhood-task-permit = Ваш дозвіл на паркування
neighbourhood-task-permit-summary = Ваша заява починається сьогодні. Перевіримо, чи Ви живете в зоні з дозволами. Перевіримо й скільки їх на адресу.
neighbourhood-task-permit-when = Починаєте сьогодні. Працівник скаже, скільки це триває.
neighbourhood-task-permit-why = Ви сказали, що хочете дозвіл.
neighbourhood-task-change-plate = Інший номер у дозволі
neighbourhood-task-change-plate-summary = Впишемо новий номер у дозвіл. Паркуйтеся новим авто лише після нашої відповіді.
neighbourhood-task-change-plate-when = Починаєте сьогодні. Працівник скаже, скільки це триває.
neighbourhood-task-change-plate-why = Ви сказали, що у Вас інше авто.
neighbourhood-task-stop-permit = Припинити дозвіл
neighbourhood-task-stop-permit-summary = Ми припиняємо дозвіл. Працівник скаже, від якого дня.
neighbourhood-task-stop-permit-when = Починаєте сьогодні
neighbourhood-task-stop-permit-why = Ви сказали, що хочете припинити дозвіл.
neighbourhood-task-collect-waste = Ми заберемо великі відходи
neighbourhood-task-collect-waste-summary = Працівник домовиться про день. Для кожної адреси є межа. Скаже, що можна.
neighbourhood-task-collect-waste-when = У домовлений день
neighbourhood-task-collect-waste-why = Ви сказали, що хочете вивезти великі відходи.
neighbourhood-task-keep-inside = Виносьте великі відходи лише того дня
neighbourhood-task-keep-inside-summary = До того дня тримайте всередині. Поставте так, щоб усі пройшли.
neighbourhood-task-keep-inside-when = У домовлений день
neighbourhood-task-keep-inside-why = Ви сказали, що хочете вивезти великі відходи. Тоді тротуар вільний.
neighbourhood-task-visitor-permit = Паркування для гостей
neighbourhood-task-visitor-permit-summary = Працівник скаже, як це на Вашій вулиці. Іноді це картка, іноді номер для дзвінка.
neighbourhood-task-visitor-permit-when = Починаєте сьогодні
neighbourhood-task-visitor-permit-why = Ви сказали, що це для гостей.
neighbourhood-task-disabled-card = Картка паркування для людей з інвалідністю
neighbourhood-task-disabled-card-summary = З цією карткою паркуються поруч, у всій Європі. Іноді спершу оглядає лікар. Можна мати її, і коли везе хтось інший.
neighbourhood-task-disabled-card-when = Починаєте сьогодні
neighbourhood-task-disabled-card-why = Ви сказали, що майже не ходите.
neighbourhood-task-mend = Ми подивимося
neighbourhood-task-mend-summary = Хтось від нас піде подивитися. Небезпечно? Скажіть працівникові зараз. Хочете знати, чим закінчиться? Запитайте біля віконця з номером.
neighbourhood-task-mend-when = Подивимося до { $due_date }
neighbourhood-task-mend-why = Ви сказали, що щось зламане чи брудне.
