# SPDX-License-Identifier: EUPL-1.2
# Tell it once: what we know already is only looked over.

known-title = Est-ce encore juste ?
known-body = Nous savons déjà cela. Vous n’avez pas à l’écrire encore une fois.
known-source = Comment nous le savons
known-yes = Oui, c’est encore juste
known-no = Non, cela a changé
known-not-needed = N’utilisez pas cela
known-in-research = La commune vérifie encore si c’est juste. Vous pouvez le changer ici.
# where it comes from, and how old it is
known-from-chip = De votre document, lu { $age }
known-from-registry = Du { -brp }, reçu { $age }
known-from-earlier = Vous l’avez écrit vous-même, { $age }
known-from-scan = De ce que vous avez scanné, { $age }
known-from-clerk = Une personne de l’équipe l’a établi, { $age }
known-from-resident = Vous l’avez écrit vous-même, { $age }
known-just-now = à l’instant
known-minutes =
    { $minutes ->
        [one] il y a { $minutes } minute
       *[other] il y a { $minutes } minutes
    }
known-on = le { $known_date } à { $clock }
# waiting for the registry
looking-up-title = Nous cherchons vos données
looking-up-body = Cela prend quelques secondes. Vous avez alors moins à écrire.
looking-up-skip = Je l’écris moi-même
# why we ask nevertheless
registry-note-address-abroad = Le registre a une adresse à l’étranger. Écrivez ici où vous recevez votre courrier maintenant.
registry-note-address-place = Le registre a un lieu sans code postal. Écrivez ici où vous recevez votre courrier.
registry-note-address-unknown = Le registre n’a pas d’adresse de vous. Une personne de l’équipe le regarde avec vous.
registry-note-address-not-lived = Le registre dit que vous n’habitez plus à votre ancienne adresse. Écrivez ici où vous recevez votre courrier maintenant.
registry-note-deceased = Nous ne pouvons pas chercher vos données maintenant. Écrivez-les ici. Une personne de l’équipe le regarde avec vous.
registry-note-emigrated = Le registre dit que vous êtes parti(e) à l’étranger. Écrivez ici où vous recevez votre courrier maintenant.
registry-note-elsewhere = Vos données ne sont pas tenues par une commune aux Pays-Bas. Écrivez-les ici.
registry-note-withheld = Vos données sont secrètes. C’est pourquoi nous ne les montrons pas ici. Écrivez où vous recevez votre courrier.
# anything else
else-title = Pouvons-nous faire autre chose pour vous ?
else-body = S’est-il passé autre chose ? Nous savons encore qui vous êtes. Vous n’avez rien à raconter de nouveau.
else-no = Non, j’ai terminé
else-yes = Oui, il y a autre chose
