# SPDX-License-Identifier: EUPL-1.2
# The letter with pictures. Short sentences, one thing a picture.

simple-pay = Que devez-vous payer ?
simple-pay-bank = Vous pouvez payer avec votre banque. La lettre complète dit comment.
simple-pay-counter = Vous pouvez aussi payer au guichet. En espèces aussi.
simple-disagree = N’êtes-vous pas d’accord avec la décision ? Vous pouvez faire objection. La lettre complète dit comment.
simple-help = Avez-vous une question ?
simple-call = Appelez-nous. Nous vous aidons volontiers.
simple-behind = La lettre complète suit. Gardez tout.
simple-whole = C’est la même lettre, complète.
# What a picture shows, for who does not see it.
simple-picture-mail = Image : une lettre
simple-picture-calendar = Image : un calendrier
simple-picture-clock = Image : une horloge
simple-picture-map-pin = Image : un lieu sur la carte
simple-picture-photo = Image : une photo
simple-picture-pencil = Image : un crayon
simple-picture-file-certificate = Image : un papier avec un sceau
simple-picture-file-text = Image : un papier avec du texte
simple-picture-cash = Image : de l’argent
simple-picture-credit-card = Image : une carte bancaire
simple-picture-building = Image : le bâtiment de la commune
simple-picture-message-circle = Image : une bulle de texte
simple-picture-phone-call = Image : un téléphone qui sonne
simple-picture-list-check = Image : une liste avec des coches
simple-picture-clipboard-list = Image : une liste
