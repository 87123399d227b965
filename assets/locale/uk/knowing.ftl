# SPDX-License-Identifier: EUPL-1.2
# Tell it once: what we know already is only looked over.

known-title = Чи це ще так?
known-body = Це ми вже знаємо. Не треба заповнювати знову.
known-source = Звідки ми знаємо
known-yes = Так, це ще так
known-no = Ні, це змінилося
known-not-needed = Не використовуйте це
known-in-research = Громада ще з’ясовує, чи це так. Тут можна змінити.
# where it comes from, and how old it is
known-from-chip = З документа, прочитано { $age }
known-from-registry = З реєстру населення (BRP), отримано { $age }
known-from-earlier = Ви заповнили самі, { $age }
known-from-scan = З відсканованого, { $age }
known-from-clerk = Установив працівник, { $age }
known-from-resident = Ви заповнили самі, { $age }
known-just-now = щойно
known-minutes =
    { $minutes ->
        [one] { $minutes } хвилину тому
        [few] { $minutes } хвилини тому
        [many] { $minutes } хвилин тому
       *[other] { $minutes } хвилини тому
    }
known-on = { $known_date } о { $clock }
# waiting for the registry
looking-up-title = Шукаємо Ваші дані
looking-up-body = Це триває кілька секунд. Тоді заповнювати менше.
looking-up-skip = Заповню сам(а)
# why we ask nevertheless
registry-note-address-abroad = У реєстрі адреса за кордоном. Напишіть, де зараз отримуєте пошту.
registry-note-address-place = У реєстрі місце без індексу. Напишіть, де отримуєте пошту.
registry-note-address-unknown = У реєстрі немає Вашої адреси. Працівник подивиться з Вами.
registry-note-address-not-lived = За реєстром Ви вже не живете за старою адресою. Напишіть, де зараз отримуєте пошту.
registry-note-deceased = Зараз не можемо отримати дані. Заповніть тут. Працівник подивиться з Вами.
registry-note-emigrated = За реєстром Ви переїхали за кордон. Напишіть, де зараз отримуєте пошту.
registry-note-elsewhere = Ваші дані не веде громада в Нідерландах. Заповніть тут.
registry-note-withheld = Ваші дані таємні. Тому тут не показуємо. Напишіть, де отримуєте пошту.
# anything else
else-title = Чи можемо зробити ще щось?
else-body = Сталося ще щось? Ми ще знаємо, хто Ви. Нічого не треба розповідати знову.
else-no = Ні, це все
else-yes = Так, є ще щось
