# SPDX-License-Identifier: EUPL-1.2
# The letter with pictures. Short sentences, one thing a picture.

simple-pay = ¿Qué tiene que pagar?
simple-pay-bank = Puede pagar con su banco. La carta completa dice cómo.
simple-pay-counter = También puede pagar en el mostrador. En efectivo también.
simple-disagree = ¿No está de acuerdo con la decisión? Entonces puede presentar una objeción. La carta completa dice cómo.
simple-help = ¿Tiene una pregunta?
simple-call = Llámenos. Le ayudamos con gusto.
simple-behind = Detrás está la carta completa. Guárdelo todo.
simple-whole = Es la misma carta, completa.
# What a picture shows, for who does not see it.
simple-picture-mail = Dibujo: una carta
simple-picture-calendar = Dibujo: un calendario
simple-picture-clock = Dibujo: un reloj
simple-picture-map-pin = Dibujo: un lugar en el mapa
simple-picture-photo = Dibujo: una foto
simple-picture-pencil = Dibujo: un lápiz
simple-picture-file-certificate = Dibujo: un papel con sello
simple-picture-file-text = Dibujo: un papel con texto
simple-picture-cash = Dibujo: dinero
simple-picture-credit-card = Dibujo: una tarjeta bancaria
simple-picture-building = Dibujo: el edificio del municipio
simple-picture-message-circle = Dibujo: un bocadillo de texto
simple-picture-phone-call = Dibujo: un teléfono que suena
simple-picture-list-check = Dibujo: una lista con marcas
simple-picture-clipboard-list = Dibujo: una lista
