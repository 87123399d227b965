# SPDX-License-Identifier: EUPL-1.2
# The start page, the frame around every page and the comfort bar. Kept small: it is read first.

language-name = Français
start-title = Il s’est passé quelque chose ? Nous vous aidons.
start-body = Ici, vous pouvez tout régler en une fois. Vous n’avez besoin de rien. Appuyez sur votre langue pour commencer.
start-begin = Commencer ici
start-letter = J’ai une lettre de cette borne
chosen = choisi
frame-text-size = Texte
frame-contrast = Contraste
frame-voice = Voix
frame-help = Aide
frame-stop = Stop
frame-back = Retour
frame-repeat = Répéter
frame-scroll-down = Plus bas
frame-scroll-up = Plus haut
frame-key-space = Espace
frame-key-backspace = Effacer
frame-key-clear = Tout effacer
frame-key-shift = Majuscule
frame-key-signs = Signes
frame-key-typed = caractère tapé
frame-key-letters = Lettres
frame-change = Changer
frame-on = activé
frame-take-card = Prenez votre document avec vous
frame-off = désactivé
text-size-0 = petit
text-size-1 = normal
text-size-2 = grand
text-size-3 = très grand
contrast-light = normal
aloud-place = { $place } sur { $count }
aloud-characters =
    { $count ->
        [one] { $count } caractère tapé
       *[other] { $count } caractères tapés
    }
note-voice = La voix ne marche pas ici maintenant. Vous pouvez tout lire.
note-offline = Il n’y a pas de connexion maintenant. Tout est gardé ici en sécurité.

## The voice

