# SPDX-License-Identifier: EUPL-1.2
# What has happened? Groups, and in your own words.

group-documents = Мої папери: паспорт, права чи витяг
group-family = Народження або смерть
group-home = Моє житло або вулиця
group-letters = Лист або рішення
group-talk = Запис або розмова
group-more = Щось інше
in-group-title = Що найкраще підходить?
in-group-other = Це щось інше
say-it = Сказати своїми словами
say-it-detail = Напишіть, що сталося
say-it-title = Що сталося?
say-it-hint = Досить кількох слів. Наприклад: не можу заплатити за оренду.
say-it-body = Шукаємо, що підходить. Написане не зберігаємо.
say-it-label = Своїми словами
meant-title = Ви маєте на увазі це?
meant-body = Виберіть, що найкраще підходить.
meant-none-title = Ще не знаємо, що Ви маєте на увазі
meant-none-body = Нічого. Скажіть інакше, подивіться список або поговоріть з кимось.
meant-list = Ні, покажіть список
meant-none-list = Покажіть список
meant-again = Скажу інакше
letter-with-code = На листі є код
