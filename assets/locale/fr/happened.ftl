# SPDX-License-Identifier: EUPL-1.2
# What has happened? Groups, and in your own words.

group-documents = Mes papiers : passeport, permis de conduire ou extrait
group-family = Naissance ou décès
group-home = Mon logement ou ma rue
group-letters = Une lettre ou une décision
group-talk = Un rendez-vous ou un entretien
group-more = Autre chose
in-group-title = Qu’est-ce qui convient le mieux ?
in-group-other = C’est autre chose
say-it = Le dire avec mes propres mots
say-it-detail = Écrivez ce qui s’est passé
say-it-title = Que s’est-il passé ?
say-it-hint = Quelques mots suffisent. Par exemple : je ne peux pas payer le loyer.
say-it-body = Nous cherchons ce qui convient. Nous ne gardons pas ce que vous écrivez.
say-it-label = Avec vos propres mots
meant-title = Est-ce que c’est cela ?
meant-body = Choisissez ce qui convient le mieux.
meant-none-title = Nous ne savons pas encore ce que vous voulez dire
meant-none-body = Ce n’est pas grave. Dites-le autrement, regardez la liste ou parlez à quelqu’un.
meant-list = Non, montrez-moi la liste
meant-none-list = Montrez-moi la liste
meant-again = Je le dis autrement
letter-with-code = Il y a un code sur la lettre
