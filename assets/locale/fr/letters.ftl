# SPDX-License-Identifier: EUPL-1.2
# What the letters say besides the confirmation (paper.ftl).

letter-page-label = Page
letter-page-of = { $page } sur { $pages }

## How to object (Awb 6:4, 6:5, 6:7)

letter-objection = N’êtes-vous pas d’accord avec cette décision ?
letter-objection-text = Vous pouvez alors faire objection ([nl: bezwaar]). C’est possible jusqu’au { $objection_date }. Envoyez une lettre à { $municipality }, { $place }. Ou remettez votre lettre au guichet. Une objection est gratuite.
letter-objection-contents = Écrivez dans votre lettre : votre nom et votre adresse, la date, le numéro de dossier { $number } et pourquoi vous n’êtes pas d’accord. Signez-la. Ajoutez une copie de cette décision.
letter-objection-urgent = La décision reste valable pendant votre objection. Est-ce urgent ? Vous pouvez alors demander au juge une { -voorlopige-voorziening }. Cela coûte de l’argent. Nous vous aidons volontiers : appelez { $phone }.

## Which language counts (Awb 2:6)

letter-legal-language = Une lettre en néerlandais accompagne cette lettre. La lettre en néerlandais est la lettre officielle.

## Lines to write on

sign-place = Lieu et date
sign-name = Nom
sign-here = Signature

## Statement of loss

loss-letter-title = Déclaration de perte
loss-subject = Déclaration de perte ([nl: verklaring van vermissing])
loss-message = Vous nous avez dit que vos documents ont disparu. Avec cette déclaration, nous les rendons non valables.
loss-sign = Lisez cette déclaration et signez-la devant une personne de l’équipe
loss-sign-by = à votre prochaine visite
loss-found = Vous retrouvez un document ? Rendez-le au guichet
loss-found-by = tout de suite
loss-what = Ce qui a disparu
loss-name = Nom
loss-name-value = { $name }
loss-documents = Documents
loss-documents-value = { $documents }
loss-when = Depuis
loss-when-value = { $lost_on }
loss-where = Où
loss-where-value = { $lost_place }
loss-unknown = pas connu
loss-declare = Ce que vous déclarez
loss-declare-text = Je déclare que je n’ai plus ces documents. Tout ce qui est écrit ici est vrai. Je sais que les documents ne seront plus valables et que cela ne peut pas être annulé.
loss-after = Ce qui se passe ensuite
loss-after-text = Nous transmettons la perte. Les documents ne sont alors plus valables, à l’étranger non plus. Cette déclaration ne coûte rien.

## Request for what is missing (Awb 4:5)

request-letter-title = Nous avons encore besoin de quelque chose
request-subject = Nous avons encore besoin de quelque chose : { $task }
request-message = Votre demande n’est pas encore complète. Donnez-nous ce qui manque, le { $due_date } au plus tard.
request-by = le { $due_date } au plus tard
request-how = Comment nous le donner
request-how-text = Apportez-le ici : { $place }. Ou envoyez-le par la poste. Écrivez dessus le numéro de dossier { $number }.
request-late = Vous n’y arrivez pas à temps ?
request-late-text = Appelez-nous avant le { $due_date }. Nous cherchons alors ensemble une solution. Pas de nouvelles ? Nous pouvons alors décider de ne pas continuer votre demande.

## Decision

decision-letter-title = Décision
decision-subject = Décision : { $task }
decision-granted = Nous acceptons votre demande : { $task }.
decision-partly = Nous acceptons une partie de votre demande : { $task }.
decision-refused = Nous refusons votre demande : { $task }.
decision-why = Pourquoi nous décidons cela
decision-pay = Vous payez en espèces ou par carte au guichet, ou avec notre facture. Cela coûte la même chose partout.
decision-mandate = Au nom du maire et des adjoints ([nl: burgemeester en wethouders])

## Appointment

meeting-letter-title = Votre rendez-vous
meeting-subject = Votre rendez-vous : { $task }
meeting-message = Nous vous attendons le { $at_date } à { $at_clock }.
meeting-about = Pour
meeting-about-value = { $task }
meeting-day = Jour
meeting-day-value = { $at_date }
meeting-time = Heure
meeting-time-value = { $at_clock }
meeting-place = Où
meeting-place-value = { $place }
meeting-bring = À apporter
meeting-other = Vous ne pouvez pas venir ?
meeting-other-text = Appelez { $phone }. Nous prenons alors ensemble un autre rendez-vous.
meeting-help = Avez-vous besoin d’aide ou d’un interprète, ou ne pouvez-vous pas rester longtemps debout ? Dites-le-nous avant. Quelqu’un peut toujours venir avec vous.

## Cover letter in another language

cover-letter-title = Sur votre lettre de la commune
cover-subject = Sur votre lettre : { $title }
cover-message = Nous avons reçu votre demande. Votre numéro de dossier est { $number }. Ce que vous devez faire est écrit plus bas.
cover-costs = Ce que cela coûte
cover-read-aloud = Voulez-vous que quelqu’un lise la lettre en néerlandais avec vous ? Passez chez nous. Cela ne coûte rien.

## Letters that ask for one thing

ask-code = Scannez ce code à une borne dans le hall. Vous voyez alors tout de suite cette question. Ou tapez les lettres et les chiffres. Il n’y a pas de données personnelles dans le code.
ask-by = le { $due_date } au plus tard
ask-photo-letter-title = Nous avons besoin d’une photo d’identité de vous
ask-photo-subject = Apportez une photo d’identité
ask-photo-message = Nous avons besoin d’une photo d’identité de vous pour : { $task }.
ask-photo-picture = Une photo d’identité de moins de 6 mois, le visage droit de face.
ask-photo-step = Apportez votre photo ici : { $place }
ask-photo-why = Sans photo, nous ne pouvons pas continuer. Pas d’argent pour une photo ? Dites-le-nous. Nous trouvons une solution.
ask-sign-letter-title = Nous avons besoin de votre signature
ask-sign-subject = Signez ici
ask-sign-message = Nous avons besoin de votre signature pour : { $task }.
ask-sign-picture = Lisez d’abord ce qui est écrit plus bas. Signez ensuite.
ask-sign-step = Signez cette lettre et remettez-la ici : { $place }
ask-sign-statement = { $statement }
ask-sign-why = Quelque chose n’est pas clair ? Ne signez pas encore. Appelez-nous d’abord.
ask-right-letter-title = Est-ce encore juste ?
ask-right-subject = Est-ce encore juste ?
ask-right-message = Vous nous avez dit ceci pour : { $task }. Est-ce encore vrai ?
ask-right-picture = Regardez si tout est encore juste.
ask-right-what = Ce que nous savons de vous
ask-right-step = Répondez-nous : à une borne, au guichet ou au { $phone }
ask-right-why = Tout est juste ? Dites-le-nous aussi. Nous pouvons alors continuer.

## Paying by transfer

pay-to = À
pay-iban = Compte
pay-iban-words = Compte en mots
pay-amount = Montant
pay-with = Référence
pay-trouble-short = Vous ne pouvez pas payer ? Appelez { $phone } ou passez. Nous trouvons ensemble une solution.
digit-0 = zéro
digit-1 = un
digit-2 = deux
digit-3 = trois
digit-4 = quatre
digit-5 = cinq
digit-6 = six
digit-7 = sept
digit-8 = huit
digit-9 = neuf

## The clerk writes a letter

letter-statement = { $statement }
