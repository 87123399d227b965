# SPDX-License-Identifier: EUPL-1.2
# De brief met plaatjes. Korte zinnen, één ding per plaatje.

simple-pay = Wat moet u betalen?
simple-pay-bank = U kunt betalen met uw bank. Hoe dat gaat, staat in de hele brief.
simple-pay-counter = U kunt ook betalen aan de balie. Contant mag.
simple-disagree = Bent u het niet eens met het besluit? Dan kunt u bezwaar maken. Hoe dat gaat, staat in de hele brief.
simple-help = Heeft u een vraag?
simple-call = Bel ons. Wij helpen u graag.
simple-behind = Hierachter zit de hele brief. Bewaar alles goed.
simple-whole = Dit is dezelfde brief, helemaal.

# Wat een plaatje laat zien, voor wie het niet ziet.
simple-picture-mail = Plaatje: een brief
simple-picture-calendar = Plaatje: een kalender
simple-picture-clock = Plaatje: een klok
simple-picture-map-pin = Plaatje: een plek op de kaart
simple-picture-photo = Plaatje: een foto
simple-picture-pencil = Plaatje: een potlood
simple-picture-file-certificate = Plaatje: een papier met een zegel
simple-picture-file-text = Plaatje: een papier met tekst
simple-picture-cash = Plaatje: geld
simple-picture-credit-card = Plaatje: een bankpas
simple-picture-building = Plaatje: het gebouw van de gemeente
simple-picture-message-circle = Plaatje: een tekstballon
simple-picture-phone-call = Plaatje: een telefoon die gaat
simple-picture-list-check = Plaatje: een lijst met vinkjes
simple-picture-clipboard-list = Plaatje: een lijst
