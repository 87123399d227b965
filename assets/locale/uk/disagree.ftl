# SPDX-License-Identifier: EUPL-1.2
# I disagree: questions, answers and tasks.

disagree = Я з чимось не згоден/згодна

# --- questions ---

disagree-about = З чим Ви не згодні?
disagree-about-hint = Рішення є в листі. Скарга про те, як з Вами поводилися.
disagree-about-why = Проти рішення подають заперечення (bezwaar). На поведінку подають скаргу.
disagree-about-decision = З рішенням у листі
disagree-about-treatment = З тим, як зі мною поводилися
disagree-decided-by = Хто ухвалив рішення?
disagree-decided-by-hint = Це вгорі листа.
disagree-decided-by-why = Заперечення подають тому, хто ухвалив рішення.
disagree-decided-by-us = Ця громада
disagree-decided-by-other = Інша організація
disagree-decided-by-unsure = Не знаю
disagree-sent-on = Яка дата в листі?
disagree-sent-on-hint = День, місяць і рік. Не знаєте? Пропустіть це питання.
disagree-sent-on-why = У Вас 6 тижнів від дня після відправлення. Ми обчислимо останній день.
disagree-reference = Який номер (kenmerk) у листі?
disagree-reference-hint = Це номер листа. Не знаєте? Пропустіть це питання.
disagree-reference-why = Тоді ми швидко знайдемо рішення.
disagree-reason = Чому Ви не згодні?
disagree-reason-hint = Досить кількох слів. Можна сказати і біля віконця.
disagree-reason-why = Тоді ми знаємо, на що дивитися.
disagree-late-because = Чому не вдалося за 6 тижнів?
disagree-late-because-hint = Наприклад: я хворів/хворіла. Можна сказати і біля віконця.
disagree-late-because-why = 6 тижнів минули. Працівник подивиться, чи ще можна.
disagree-cannot-wait = Чи станеться щось, що не може чекати?
disagree-cannot-wait-hint = Наприклад: цього тижня треба залишити житло.
disagree-cannot-wait-why = Рішення діє, поки Ви заперечуєте. Суддя може його зупинити.
disagree-talk-first = Хочете спершу з кимось поговорити?
disagree-talk-first-hint = Працівник пояснить рішення. Іноді тоді заперечення не потрібне.
disagree-talk-first-why = Поговорити можна завжди. Заперечення чи скарга йде далі.
disagree-name = Як Вас звати?
disagree-name-hint = Ваше ім’я та прізвище.
disagree-name-why = Тоді ми знайдемо Вас у наших даних і надішлемо листа.
disagree-birth-date = Коли Ви народилися?
disagree-birth-date-hint = День, місяць і рік. Наприклад: 17-05-1980.
disagree-birth-date-why = За іменем і датою народження ми знаходимо Ваші дані.
disagree-address = На яку адресу можна Вам писати?
disagree-address-hint = Немає адреси? Пропустіть це питання. Лист можна взяти тут.
disagree-address-why = У листі сказано, що робимо ми, що робите Ви і скільки це коштує.
disagree-phone = На який номер можна Вам дзвонити?
disagree-phone-hint = Немає телефону? Пропустіть це питання.
disagree-phone-why = Тоді ми можемо подзвонити, коли щось готове або є питання.

# --- tasks ---

disagree-task-conversation = Працівник поговорить з Вами
disagree-task-conversation-summary = Візьміть лист. Працівник пояснить, що там. 6 тижнів ідуть далі.
disagree-task-conversation-when = Сьогодні, тут у залі
disagree-task-conversation-why = Ви сказали, що хочете спершу поговорити.
disagree-task-objection = Ваше заперечення
disagree-task-objection-summary = Заперечення починається сьогодні. Ще потрібен підпис. Ви отримаєте доказ, що ми його прийняли.
disagree-task-objection-when = Не пізніше { $due_date }
disagree-task-objection-why = Ви не згодні з рішенням. У Вас 6 тижнів від дня після відправлення.
disagree-task-objection-late = Ваше заперечення після 6 тижнів
disagree-task-objection-late-summary = 6 тижнів минули. Подати все одно можна. Скажіть, чому пізніше. Працівник подивиться, чи ще можна.
disagree-task-objection-late-when = Ще сьогодні
disagree-task-objection-late-why = Ви не згодні з рішенням. Лист надіслано понад 6 тижнів тому.
disagree-task-objection-undated = Ваше заперечення
disagree-task-objection-undated-summary = Ми приймемо заперечення сьогодні. Візьміть лист. Працівник подивиться, чи вчасно.
disagree-task-objection-undated-when = Ще сьогодні. У Вас 6 тижнів від дня після відправлення.
disagree-task-objection-undated-why = Ви не згодні з рішенням. Без дати ми не знаємо останній день.
disagree-task-decide-objection = Ми вирішуємо щодо заперечення
disagree-task-decide-objection-summary = Ми ще раз подивимося на рішення. Якщо не встигнемо, напишемо Вам.
disagree-task-decide-objection-when = Зазвичай до { $due_date }
disagree-task-decide-objection-why = Ви подаєте заперечення. Ми вирішуємо за 6 тижнів після кінця строку. Це може тривати довше.
disagree-task-write-to-them = Написати тому, хто ухвалив рішення
disagree-task-write-to-them-summary = У листі сказано, як подати заперечення, де і до коли. Важко? Працівник прочитає його з Вами.
disagree-task-write-to-them-when = До останнього дня в листі
disagree-task-write-to-them-why = Ви сказали, що рішення ухвалила інша організація. Ми не можемо його змінити.
disagree-task-complaint = Ваша скарга
disagree-task-complaint-summary = Скарга починається сьогодні. Працівник її прийме. Ми скажемо, що з нею робимо.
disagree-task-complaint-when = Відповідь буде за 6 тижнів. Якщо ні, напишемо Вам.
disagree-task-complaint-why = Ви сказали, що не згодні з тим, як з Вами поводилися.
disagree-task-court-now = Попросити суддю зупинити
disagree-task-court-now-summary = Заперечення не зупиняє рішення. Суддя може, якщо терміново. Це коштує грошей. Скажіть нам, що Ви це робите: іноді тоді чекаємо.
disagree-task-court-now-when = Якомога швидше
disagree-task-court-now-why = Ви сказали, що станеться щось, що не може чекати.
disagree-task-ombudsman = Ще не задоволені? Омбудсман (ombudsman)
disagree-task-ombudsman-summary = Спершу ми самі дивимося на скаргу. Потім не задоволені? Омбудсман допоможе безкоштовно.
disagree-task-ombudsman-when = Після нашої відповіді
disagree-task-ombudsman-why = Ви подали скаргу.
