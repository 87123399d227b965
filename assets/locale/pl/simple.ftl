# SPDX-License-Identifier: EUPL-1.2
# The letter with pictures. Short sentences, one thing a picture.

simple-pay = Co trzeba zapłacić?
simple-pay-bank = Można zapłacić w banku. Cały list mówi, jak.
simple-pay-counter = Można też zapłacić przy okienku. Gotówką też.
simple-disagree = Nie ma zgody na decyzję? Wtedy można złożyć sprzeciw. Cały list mówi, jak.
simple-help = Jest pytanie?
simple-call = Proszę zadzwonić. Chętnie pomożemy.
simple-behind = Z tyłu jest cały list. Proszę zachować wszystko.
simple-whole = To jest ten sam list, w całości.
# What a picture shows, for who does not see it.
simple-picture-mail = Obrazek: list
simple-picture-calendar = Obrazek: kalendarz
simple-picture-clock = Obrazek: zegar
simple-picture-map-pin = Obrazek: miejsce na mapie
simple-picture-photo = Obrazek: zdjęcie
simple-picture-pencil = Obrazek: ołówek
simple-picture-file-certificate = Obrazek: papier z pieczęcią
simple-picture-file-text = Obrazek: papier z tekstem
simple-picture-cash = Obrazek: pieniądze
simple-picture-credit-card = Obrazek: karta bankowa
simple-picture-building = Obrazek: budynek gminy
simple-picture-message-circle = Obrazek: dymek z tekstem
simple-picture-phone-call = Obrazek: dzwoniący telefon
simple-picture-list-check = Obrazek: lista z zaznaczeniami
simple-picture-clipboard-list = Obrazek: lista
