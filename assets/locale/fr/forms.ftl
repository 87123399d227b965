# SPDX-License-Identifier: EUPL-1.2
# In which form letters come: the choice, and what happens then.

form-title = Comment voulez-vous vos lettres ?
form-body = Vous recevez une lettre sur ce que vous réglez. Choisissez comment vous la voulez. Nous le retenons pour chaque lettre suivante.
form-normal = Lettre ordinaire
form-normal-detail = Sur papier, en caractères ordinaires
form-large = Lettre en gros caractères
form-large-detail = Les lettres sont presque deux fois plus grandes
form-largest = Lettre en très gros caractères
form-largest-detail = Pour qui voit peu
form-simple = Lettre avec des images
form-simple-detail = Des phrases courtes avec des images. La lettre complète suit
form-spoken = Lettre à écouter
form-spoken-detail = Vous écoutez votre lettre ici, et vous l’emportez en son
form-braille = Lettre en braille
form-braille-detail = Des points que vous lisez avec les doigts
form-no-spoken = Il n’y a pas de lettre à écouter dans votre langue. Il y en a une en néerlandais.
form-no-braille = Il n’y a pas de lettre en braille dans votre langue. Il y en a une en néerlandais.
form-also-title = Voulez-vous aussi une lettre ordinaire ?
form-also-body = Quelqu’un d’autre peut la lire pour vous. Vous pouvez aussi la montrer.
form-also-yes = Oui, une lettre ordinaire aussi
form-also-no = Non, ce n’est pas nécessaire
form-braille-here = L’imprimante braille imprime votre lettre ici. Une personne de l’équipe vous la donne.
form-braille-later = Il n’y a pas d’imprimante braille ici. Nous vous envoyons votre lettre en braille par la poste.
form-spoken-later = Vous pouvez bientôt écouter votre lettre ici, avec un casque. Une personne de l’équipe la met sur une clé USB pour vous.
form-review = Comment viennent vos lettres
form-changed = C’est changé. Vos prochaines lettres viennent ainsi.
# In the overview of one's own data.
data-form = Comment viennent vos lettres
# What a member of staff does for it. $about is which letter it is.
paper-braille = La lettre en braille
paper-spoken = La lettre en son
data-task-emboss = Nous vous envoyons cette lettre en braille : { $about }
data-task-record = Vous recevez cette lettre en son : { $about }
paper-loss-statement = La déclaration de perte
paper-request = La lettre avec ce qu’il faut encore
paper-decision = La décision
paper-appointment = La lettre avec votre rendez-vous
paper-cover = La lettre dans votre langue
paper-ask-photo = La lettre sur votre photo
paper-ask-sign = La lettre à signer
paper-ask-still-right = La lettre qui demande si tout est encore juste
# The letter to listen to.
spoken-about = De qui et pour qui est cette lettre
spoken-part = Partie { $number } sur { $count }. { $title }.
listen-open = Écoutez votre lettre
listen-part = Partie { $number } sur { $count }
listen-plug-in = Vous entendez votre lettre seulement avec un casque. Branchez-le au dessin du casque.
listen-next = Partie suivante
listen-earlier = Partie précédente
listen-papers = Retour à vos papiers
form-row-braille = Votre lettre en braille
form-row-braille-here = Une personne de l’équipe vous la donne
form-row-braille-later = Nous l’envoyons par la poste
form-row-spoken = Votre lettre en son
form-row-spoken-later = Une personne de l’équipe vous la donne
