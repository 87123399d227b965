# SPDX-License-Identifier: EUPL-1.2
# Words that every life event shares: answers, what is missing, who acts.


# --- answers ---

answer-yes = Oui
answer-no = Non
answer-none = Pas rempli
answer-date = { $answer_date }
answer-amount = { $answer_cents }
bring-document-here = Oui, je l’ai avec moi
bring-document-later = Je l’apporterai plus tard
bring-document-none = Je ne l’ai pas
bring-photo-here = Oui, j’ai une photo avec moi
bring-photo-later = J’apporterai une photo plus tard
bring-photo-none = Je n’ai pas de photo

# --- when an answer does not fit ---

problem-choose-some = Choisissez ce qui est vrai. Vous pouvez choisir plusieurs réponses.
problem-choose-none-or-some = Ces réponses ne vont pas ensemble. Choisissez de nouveau.
problem-empty = Écrivez quelque chose.
problem-too-long = C’est trop long. Utilisez { $most } lettres au plus.
problem-date-empty = Écrivez le jour, le mois et l’année. Par exemple : 17-05-2026.
problem-date-form = Écrivez le jour, le mois et l’année. Par exemple : 17-05-2026.
problem-date-none = Cette date n’existe pas. Regardez le jour et le mois.
problem-date-future = Cette date est encore à venir. Choisissez aujourd’hui ou un jour plus tôt.
problem-date-late = Cette date est trop loin. Choisissez un jour plus tôt.
problem-date-early = Cette date est trop ancienne. Choisissez un jour après le { $first_date }.
problem-amount = Écrivez un montant en euros. Par exemple : 1250 ou 1250,50.
problem-amount-least = Ce montant est trop petit. C’est au moins { $least_cents }.
problem-amount-most = Ce montant est trop grand. C’est { $most_cents } au plus.
problem-count = Écrivez un nombre entier. Par exemple : 3.
problem-count-least = Ce nombre est trop petit. C’est au moins { $least }.
problem-count-most = Ce nombre est trop grand. C’est { $most } au plus.
problem-phone = Ce numéro n’est pas juste. Un numéro néerlandais a 10 chiffres. Par exemple : 06 12 34 56 78.
problem-name-letters = Écrivez votre nom en lettres.
problem-name-empty = Écrivez votre nom.
problem-postcode = Ce code postal n’est pas juste. Écrivez 4 chiffres et 2 lettres. Par exemple : 1234 AB.
problem-postcode-empty = Écrivez votre code postal. Par exemple : 1234 AB.
problem-number = Ce numéro de maison n’est pas juste. Par exemple : 12 ou 12 B.
problem-number-empty = Écrivez votre numéro de maison.
problem-street-empty = Écrivez votre rue.
problem-town-empty = Écrivez votre ville ou village.
problem-address-form = Écrivez votre adresse complète.

# --- who acts ---

who-municipality = Nous
who-resident = Vous
who-other = Une autre organisation
who-main-occupant = Qui loue ou achète le logement
who-parent = Votre parent ou tuteur
who-employer = Votre employeur
who-justis = Justis
who-housemates = Qui déménage avec vous

# --- what is still needed ---

need-identity = une personne de l’équipe qui établit qui vous êtes
need-identity-document = un passeport valable ou une carte d’identité valable
need-found-document = le document que vous avez trouvé
need-old-document = votre ancien document
need-consent-main-occupant = l’accord de qui loue ou achète le logement, si vous emménagez chez quelqu’un
need-papers-told = une personne de l’équipe qui vous dit quels papiers il faut
need-employer-form = le formulaire avec la partie de votre employeur
need-copy-decision = la lettre avec la décision
need-grounds = en quelques mots, pourquoi vous n’êtes pas d’accord
need-late-reason = pourquoi ce n’était pas possible dans les 6 semaines
need-number-plate = la plaque de votre voiture
need-collection-day = une personne de l’équipe qui fixe un jour avec vous
need-photo = une photo d’identité, de moins de 6 mois
need-in-person = une visite au guichet de vous-même
need-signature = votre signature, au guichet
need-fee-unknown = une personne de l’équipe qui vous dit ce que cela coûte
