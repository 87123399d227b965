# SPDX-License-Identifier: EUPL-1.2
# In which form letters come: the choice, and what happens then.

form-title = Як Ви хочете отримувати листи?
form-body = Прийде лист про те, що Ви робите. Виберіть його форму. Запам’ятаємо для кожного наступного листа.
form-normal = Звичайний лист
form-normal-detail = На папері, звичайними літерами
form-large = Лист великими літерами
form-large-detail = Літери майже вдвічі більші
form-largest = Лист дуже великими літерами
form-largest-detail = Для тих, хто погано бачить
form-simple = Лист із малюнками
form-simple-detail = Короткі речення з малюнками. Увесь лист далі
form-spoken = Лист для слухання
form-spoken-detail = Лист слухаєте тут і берете із собою як звук
form-braille = Лист шрифтом Брайля
form-braille-detail = Крапки, які читають пальцями
form-no-spoken = Вашою мовою листа для слухання немає. Є нідерландською.
form-no-braille = Вашою мовою листа шрифтом Брайля немає. Є нідерландською.
form-also-title = Хочете ще й звичайний лист?
form-also-body = Хтось може прочитати його Вам. Його можна й показати.
form-also-yes = Так, ще й звичайний лист
form-also-no = Ні, не треба
form-braille-here = Принтер Брайля друкує лист тут. Працівник дасть його Вам.
form-braille-later = Тут немає принтера Брайля. Лист шрифтом Брайля надішлемо поштою.
form-spoken-later = Скоро лист можна послухати тут у навушниках. Працівник запише його на USB-накопичувач.
form-review = У якій формі приходять листи
form-changed = Змінено. Наступні листи прийдуть так.
# In the overview of one's own data.
data-form = У якій формі приходять листи
# What a member of staff does for it. $about is which letter it is.
paper-braille = Лист шрифтом Брайля
paper-spoken = Лист як звук
data-task-emboss = Надсилаємо цей лист шрифтом Брайля: { $about }
data-task-record = Цей лист буде як звук: { $about }
paper-loss-statement = Заява про зникнення
paper-request = Лист про те, що ще потрібно
paper-decision = Рішення
paper-appointment = Лист про зустріч
paper-cover = Лист Вашою мовою
paper-ask-photo = Лист про фото
paper-ask-sign = Лист на підпис
paper-ask-still-right = Лист, який питає, чи все ще так
# The letter to listen to.
spoken-about = Від кого і для кого цей лист
spoken-part = Частина { $number } з { $count }. { $title }.
listen-open = Послухайте свій лист
listen-part = Частина { $number } з { $count }
listen-plug-in = Лист чути лише в навушниках. Увімкніть їх біля малюнка навушників.
listen-next = Наступна частина
listen-earlier = Попередня частина
listen-papers = Назад до паперів
form-row-braille = Ваш лист шрифтом Брайля
form-row-braille-here = Працівник дасть його Вам
form-row-braille-later = Надішлемо поштою
form-row-spoken = Ваш лист як звук
form-row-spoken-later = Працівник дасть його Вам
