# SPDX-License-Identifier: EUPL-1.2
# I only want to talk to someone.

talk-to-someone = Хочу з кимось поговорити
talk-to-someone-about = Про що Ви хочете поговорити?
talk-to-someone-about-hint = Тоді знайдемо потрібну людину. Казати не треба.
talk-to-someone-about-why = Тоді розповісти досить один раз.
talk-to-someone-about-money = Про гроші чи борги
talk-to-someone-about-letter = Про лист
talk-to-someone-about-document = Про паспорт, картку чи інший папір
talk-to-someone-about-home = Про житло чи район
talk-to-someone-about-other = Про щось інше
talk-to-someone-about-unsaid = Тут краще не скажу
talk-to-someone-name = Як Вас кликати?
talk-to-someone-name-hint = Так покличемо в залі. Це можна пропустити.
talk-to-someone-name-why = Тоді Ви знаєте, що це Вас.
talk-to-someone-phone = Чи можна подзвонити, якщо не можете чекати?
talk-to-someone-phone-hint = Немає телефону? Пропустіть це питання.
talk-to-someone-phone-why = Тоді передзвонимо. Чекати не треба.
talk-to-someone-task-conversation = Працівник поговорить з Вами
talk-to-someone-task-conversation-summary = Сідайте в залі. Працівник підійде. Нічого не потрібно.
talk-to-someone-task-conversation-when = Сьогодні, тут у залі
talk-to-someone-task-conversation-why = Ви сказали, що хочете поговорити. Завжди можна.
talk-to-someone-task-call-back = Подзвонимо, якщо не можете чекати
talk-to-someone-task-call-back-summary = Треба йти? Тоді подзвонимо на Ваш номер.
talk-to-someone-task-call-back-when = Не пізніше { $due_date }
talk-to-someone-task-call-back-why = Ви дали номер телефону.
