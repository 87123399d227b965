# SPDX-License-Identifier: EUPL-1.2
# What receipts and letters say.


## Shared

paper-case-number = Votre numéro de dossier
paper-received = Reçu au guichet le { $received_date } à { $clock }.
paper-amount = { $amount_cents }
paper-date = { $day_date }
paper-free = Gratuit
paper-fee-unknown = Une personne de l’équipe vous le dira
paper-total = Total
paper-needs = Il faut encore :
paper-phone = Appeler { $phone }
paper-settlement-nothing-due = Vous n’avez rien à payer.
paper-settlement-cash = Vous payez en espèces au guichet.
paper-settlement-card = Vous payez avec votre carte au guichet.
paper-settlement-invoice = Vous payez avec la facture jointe.
paper-settlement-instalments = Vous payez en plusieurs fois. Une lettre dit quand.
paper-settlement-waiver = Vous demandez à ne pas payer. Nous allons regarder cela.
paper-settlement-later = Vous choisissez plus tard comment payer. Votre demande continue.
paper-settlement-pick-up = Vous payez au retrait.

## Receipt

receipt-now = Ce qui se passe maintenant
receipt-you = Ce que vous faites
receipt-costs = Ce que cela coûte
receipt-municipality = Nous faisons ceci
receipt-other = Une autre organisation fait ceci
receipt-identity = Faites établir par une personne de l’équipe qui vous êtes. Votre demande continue.
receipt-nothing-to-do = Vous n’avez rien à faire maintenant.
receipt-keep = Gardez ce ticket.
receipt-code = Scannez ce code à une borne dans le hall. Vous continuez alors votre demande. Il n’y a pas de données personnelles dans le code.
receipt-code-words = Ou tapez ce code :
receipt-questions = Des questions ? Appelez { $phone }

## Receipt for cash

cash-title = Preuve de paiement
cash-number = Numéro de cette preuve
cash-case = Numéro de dossier : { $number }
cash-amount = Payé en espèces
card-amount = Payé par carte
cash-when = Payé le { $paid_date } à { $clock }.
cash-keep = Gardez cette preuve.

## Letter

letter-title = Confirmation de votre demande
letter-subject = Votre demande : { $title }
letter-date = Date
letter-number = Numéro de dossier
letter-contact = Questions
letter-hand-over = Remise dans le hall
letter-resident = À la personne qui a fait la demande
letter-message = Nous avons reçu votre demande le { $received_date } à { $clock }.
letter-number-sentence = Votre numéro de dossier est { $number }. Ayez-le avec vous quand vous nous appelez.
letter-now = Ce que vous devez faire maintenant
letter-nothing-now = Vous n’avez rien à faire maintenant. Nous commençons.
letter-prove = Faites établir par une personne de l’équipe qui vous êtes
letter-prove-when = À votre prochaine visite
letter-plan = Ce qui se passe
letter-plan-intro = Voici toutes les étapes, dans le meilleur ordre.
letter-who = Qui
letter-when = Quand
letter-phone = Téléphone
letter-cost = Coût
letter-needs = Il faut encore
letter-why = Pourquoi
letter-identity = Qui vous êtes
letter-identity-not-yet = Nous ne savons pas encore avec certitude qui vous êtes. Cela n’arrête pas votre demande. Une personne de l’équipe l’établit avec vous. Avez-vous encore un passeport, une carte d’identité ou un permis de conduire ? Apportez-le. Vous n’avez plus rien ? Venez quand même. Il y a toujours un moyen.
letter-identity-chip-genuine = Nous avons lu la puce de votre document. Le document est authentique.
letter-identity-chip-issuer-not-verified = Nous avons lu la puce de votre document. Les données de la puce n’ont pas été changées. Qui l’a délivré n’est pas encore vérifié. Nous devons encore le faire.
letter-identity-chip-expired = Nous avons lu la puce de votre document. Votre document a expiré. Une personne de l’équipe le vérifie avec vous.
letter-identity-chip-other = Nous avons lu la puce de votre document. La vérification n’est pas finie. Une personne de l’équipe la fait avec vous.
letter-identity-clerk = Une personne de l’équipe a établi qui vous êtes.
letter-identity-clerks = Deux personnes de l’équipe ont établi ensemble qui vous êtes.
letter-identity-letter-code = Vous avez continué avec le code d’une lettre. Une personne de l’équipe établit plus tard qui vous êtes.
letter-costs = Ce que cela coûte et comment vous payez
letter-costs-none = Votre demande ne coûte rien.
letter-pay-intro = Vous pouvez choisir un autre moyen. Chaque moyen coûte la même chose :
letter-pay-cash = en espèces au guichet, vous recevez un reçu
letter-pay-card = avec votre carte au guichet
letter-pay-invoice = avec une facture que nous vous envoyons
letter-pay-instalments = en plusieurs fois, avec nous
letter-pay-pick-up = au retrait
letter-pay-waiver = vous avez trop peu d’argent ? Demandez-nous si vous pouvez ne pas payer
letter-pay-never-stops = Le paiement n’arrête pas votre demande.
letter-wrong = Quelque chose n’est pas juste ?
letter-wrong-text = Appelez-nous ou passez. Nous le changeons. Cette lettre n’est pas encore une décision. Vous recevez plus tard une décision et vous n’êtes pas d’accord ? Alors vous pouvez faire objection (bezwaar). La décision dit comment faire et combien de temps vous avez.
letter-questions = Avez-vous des questions ?
letter-questions-text = Appelez { $phone } ou venez à { $place }. Ayez votre numéro de dossier avec vous.
letter-formats = Voulez-vous une autre lettre ?
letter-formats-text = Voulez-vous cette lettre en gros caractères, en braille ou lue à voix haute ? Demandez-nous. Cela ne coûte rien.
letter-privacy = Vos données
letter-privacy-text = Nous utilisons vos données seulement pour cette demande. Vous pouvez les voir et les faire corriger.
letter-privacy-where = Vous pouvez en lire plus sur { $website }. Ou demandez au guichet.
letter-privacy-ask = Demandez au guichet comment cela marche.
letter-greeting = Meilleures salutations,
letter-code = Avec ce code, vous continuez votre demande. Scannez-le à une borne dans le hall, ou tapez les lettres et les chiffres. Il n’y a pas de données personnelles dans le code.
letter-code-alternative = Code QR pour continuer votre demande à une borne. Le code en lettres et chiffres est { $code }.
letter-page = Numéro de dossier { $number } · page { $page } de { $pages }

## Voucher for the till

receipt-voucher = Bon de paiement. Montrez ces barres quand vous payez.

## Invoice and payment in parts

invoice-letter-title = Facture
invoice-subject = Facture : { $title }
invoice-pay = Payez { $pay_cents } le { $pay_date } au plus tard.
invoice-what = Ce que vous payez
invoice-code = Scannez ce code avec l’application de votre banque. { $pay_cents } est alors déjà rempli. Cela ne marche pas ? Tapez alors ce qui est écrit ici.
instalments-letter-title = Payer en plusieurs fois
instalments-subject = Payer en plusieurs fois : { $title }
instalments-agreed = Vous payez en { $count } fois. Cela ne coûte pas plus.
instalments-when = Quand vous payez
instalment-row = Partie { $number }, avant le { $part_date }
instalments-early = Vous pouvez toujours payer plus tôt.
instalments-code = Scannez ce code avec l’application de votre banque pour la première partie. { $pay_cents } est alors déjà rempli. La référence est chaque fois la même.
pay-how = Comment vous payez
pay-counter = Vous préférez payer en espèces ou par carte ? C’est possible, sans coût en plus, ici : { $place }. Apportez cette lettre.
pay-trouble = Vous ne pouvez pas payer ?
pay-trouble-text = Appelez { $phone } ou passez. Nous trouvons ensemble une solution.
pay-code-alternative = Code QR pour votre banque : { $pay_cents } à { $iban }. Référence { $reference }.
