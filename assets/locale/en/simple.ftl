# SPDX-License-Identifier: EUPL-1.2
# The letter with pictures. Short sentences, one thing a picture.

simple-pay = What must you pay?
simple-pay-bank = You can pay with your bank. The whole letter says how.
simple-pay-counter = You can also pay at the desk. Cash is fine.
simple-disagree = Do you not agree with the decision? Then you can object. The whole letter says how.
simple-help = Do you have a question?
simple-call = Call us. We are glad to help.
simple-behind = Behind this is the whole letter. Keep all of it.
simple-whole = This is the same letter, in full.

# What a picture shows, for who does not see it.
simple-picture-mail = Picture: a letter
simple-picture-calendar = Picture: a calendar
simple-picture-clock = Picture: a clock
simple-picture-map-pin = Picture: a place on the map
simple-picture-photo = Picture: a photo
simple-picture-pencil = Picture: a pencil
simple-picture-file-certificate = Picture: a paper with a seal
simple-picture-file-text = Picture: a paper with text
simple-picture-cash = Picture: money
simple-picture-credit-card = Picture: a bank card
simple-picture-building = Picture: the building of the municipality
simple-picture-message-circle = Picture: a speech balloon
simple-picture-phone-call = Picture: a telephone that rings
simple-picture-list-check = Picture: a list with ticks
simple-picture-clipboard-list = Picture: a list
