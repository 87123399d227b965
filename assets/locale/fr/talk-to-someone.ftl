# SPDX-License-Identifier: EUPL-1.2
# I only want to talk to someone.

talk-to-someone = Je veux parler à quelqu’un
talk-to-someone-about = De quoi voulez-vous parler ?
talk-to-someone-about-hint = Nous trouvons alors la bonne personne. Vous n’avez pas à le dire.
talk-to-someone-about-why = Vous ne racontez alors votre histoire qu’une fois.
talk-to-someone-about-money = D’argent ou de dettes
talk-to-someone-about-letter = D’une lettre
talk-to-someone-about-document = D’un passeport, d’une carte ou d’un autre papier
talk-to-someone-about-home = De mon logement ou de mon quartier
talk-to-someone-about-other = D’autre chose
talk-to-someone-about-unsaid = Je préfère ne pas le dire ici
talk-to-someone-name = Comment pouvons-nous vous appeler ?
talk-to-someone-name-hint = C’est le nom que nous disons dans le hall. Vous pouvez passer cette question.
talk-to-someone-name-why = Vous savez alors que c’est vous.
talk-to-someone-phone = Pouvons-nous vous téléphoner si vous ne pouvez pas attendre ?
talk-to-someone-phone-hint = Pas de téléphone ? Passez cette question.
talk-to-someone-phone-why = Nous vous rappelons alors. Vous n’avez pas à attendre.
talk-to-someone-task-conversation = Une personne de l’équipe parle avec vous
talk-to-someone-task-conversation-summary = Asseyez-vous dans le hall. Une personne de l’équipe vient vers vous. Vous n’avez besoin de rien.
talk-to-someone-task-conversation-when = Aujourd’hui, ici dans le hall
talk-to-someone-task-conversation-why = Vous avez dit que vous voulez parler à quelqu’un. C’est toujours possible.
talk-to-someone-task-call-back = Nous vous appelons si vous ne pouvez pas attendre
talk-to-someone-task-call-back-summary = Vous devez partir ? Alors nous vous appelons au numéro que vous avez donné.
talk-to-someone-task-call-back-when = Le { $due_date } au plus tard
talk-to-someone-task-call-back-why = Vous nous avez donné un numéro de téléphone.
