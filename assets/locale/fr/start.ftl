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
frame-language = Langue
frame-settings = Réglages
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
frame-scan-rows = Réponses
frame-scan-buttons = Boutons
frame-scan-bar = Rangée du bas
frame-scan-keys = Touches
text-size-0 = petit
text-size-1 = normal
text-size-2 = grand
text-size-3 = très grand
contrast-light = normal
contrast-high = élevé
contrast-high-dark = élevé, sombre
contrast-dark = sombre
contrast-low-glare = doux
aloud-place = { $place } sur { $count }
aloud-characters =
    { $count ->
        [one] { $count } caractère tapé
       *[other] { $count } caractères tapés
    }
note-voice = La voix ne marche pas ici maintenant. Vous pouvez tout lire.
note-voice-other = La voix habituelle ne marche pas. Vous entendez une autre voix.
note-offline = Il n’y a pas de connexion maintenant. Tout est gardé ici en sécurité.

## The voice

frame-voice-room = Le casque est débranché. Nous ne disons pas à voix haute ce qui est personnel.
frame-dark = L’écran est noir, pour que personne ne lise. Touchez-le encore une fois et vous le voyez de nouveau.
voice-volume = Volume { $place } sur { $count }
voice-rate = Vitesse { $percent } pour cent
voice-everyone-on = Nous disons maintenant à voix haute ce qui est personnel.
voice-everyone-off = Nous ne disons plus à voix haute ce qui est personnel.
voice-blank-on = L’écran est noir maintenant. Touchez-le deux fois, ou appuyez encore sur la touche, et vous le voyez de nouveau.
voice-blank-off = L’écran est de nouveau allumé.
aloud-on-screen = Ceci est à l’écran.
aloud-number-on-screen = Votre numéro est à l’écran.
aloud-typing-unheard = Nous ne disons pas à voix haute ce que vous écrivez. Avec un casque, vous l’entendez.
aloud-key = Touche.
aloud-button-follows = Bouton :
aloud-step = Étape { $place } sur { $count } : { $step }
aloud-question = Question { $place } sur { $count }
