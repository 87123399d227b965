# SPDX-License-Identifier: EUPL-1.2
# The letter with pictures. Short sentences, one thing a picture.

simple-pay = Що треба заплатити?
simple-pay-bank = Можна заплатити через банк. Як, сказано в усьому листі.
simple-pay-counter = Можна заплатити й біля віконця. Готівкою теж.
simple-disagree = Не згодні з рішенням? Тоді можна заперечити. Як, сказано в усьому листі.
simple-help = Є питання?
simple-call = Подзвоніть. Охоче допоможемо.
simple-behind = Далі увесь лист. Збережіть усе.
simple-whole = Це той самий лист, увесь.
# What a picture shows, for who does not see it.
simple-picture-mail = Малюнок: лист
simple-picture-calendar = Малюнок: календар
simple-picture-clock = Малюнок: годинник
simple-picture-map-pin = Малюнок: місце на карті
simple-picture-photo = Малюнок: фото
simple-picture-pencil = Малюнок: олівець
simple-picture-file-certificate = Малюнок: папір із печаткою
simple-picture-file-text = Малюнок: папір із текстом
simple-picture-cash = Малюнок: гроші
simple-picture-credit-card = Малюнок: банківська картка
simple-picture-building = Малюнок: будівля громади
simple-picture-message-circle = Малюнок: хмаринка з текстом
simple-picture-phone-call = Малюнок: телефон дзвонить
simple-picture-list-check = Малюнок: список із позначками
simple-picture-clipboard-list = Малюнок: список
