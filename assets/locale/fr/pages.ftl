# SPDX-License-Identifier: EUPL-1.2
# The resident's pages and the clerk's screens at the kiosk.

next = Continuer
skip = Passer
yes = Oui
no = Non
look = Voir
free = Gratuit
amount = { $amount_cents }
not-given = Pas rempli
try-again = Essayer encore
path-event = Ce qui s’est passé
path-questions = Questions
path-identity = Qui vous êtes
path-plan = Votre plan
path-check = Vérifier

## After a power cut

resume-title = Étiez-vous en train d’utiliser la borne ?
resume-body = La borne s’est éteinte un moment. Ce que vous avez écrit est gardé.
resume-yes = Oui, je continue
resume-asked-again =
    Les questions viennent de changer. { $count ->
        [one] Une réponse ne va plus. Nous la demandons de nouveau.
       *[other] { $count } réponses ne vont plus. Nous les demandons de nouveau.
    }
resume-set-aside = Ces questions ne sont plus là. Nous avons gardé ce que vous avez écrit. Choisissez de nouveau ce qui s’est passé, ou demandez de l’aide.
resume-no = Non, tout effacer

## Language and comfort

language-title = Quelle langue voulez-vous ?
comfort-title = Pouvez-vous bien lire et entendre ceci ?
comfort-body = Choisissez ce qui est agréable. Vous pouvez le changer à tout moment, en bas de l’écran.
comfort-text-size = Texte : { $size }
comfort-voice = Tout lire à voix haute

## What happened

happened-title = Que s’est-il passé ?

## Questions

why-asked = Pourquoi demandons-nous cela ?
why-title = Pourquoi demandons-nous cela ?
why-general = Nous demandons seulement ce qu’il faut pour vous aider.
why-close = Retour à la question
day-today = Aujourd’hui
day-yesterday = Hier
day-other-day = Un autre jour
field-date = Date
field-date-hint = Jour, mois, année. Par exemple 24-11-2026
field-text = Votre réponse
field-amount = Montant en euros
field-amount-hint = Par exemple 1250 ou 1250,50
field-count = Nombre
field-count-hint = Un nombre entier, par exemple 3
field-place = Lieu
field-name = Votre nom
field-name-hint = Prénom et nom de famille
field-phone = Numéro de téléphone
field-phone-hint = Par exemple 06 12345678
field-postcode = Code postal
field-postcode-hint = Par exemple 1234 AB
field-number = Numéro de maison
field-number-hint = Avec ajout, par exemple 12 B
field-street = Rue
field-town = Ville ou village
field-given-names = Prénoms
field-family-name = Nom de famille
field-birth-date = Date de naissance
problem-date = Cette date n’est pas juste. Écrivez le jour, le mois et l’année. Par exemple 24-11-2026.
problem-birth-date-ahead = Cette date de naissance est dans le futur. Écrivez votre date de naissance.
problem-choose-one = Choisissez d’abord une réponse.
problem-address-postcode = Écrivez votre code postal et numéro de maison.
problem-address-street = Écrivez votre rue et votre ville.
problem-can = Ce ne sont pas six chiffres. Regardez encore une fois votre document.
problem-document-number = Ce numéro n’est pas juste. Regardez sur votre document. Il a des lettres et des chiffres.
problem-case-number = Ce numéro de dossier n’est pas juste. Vérifiez les caractères.
problem-name = Écrivez le nom de famille.

## Identity

identify-title = Avez-vous encore un document avec vous ?
identify-body = Avec un document, nous savons vite qui vous êtes. Rien avec vous ? Alors vous continuez simplement.
identify-at-home = Un passeport à la maison n’aide pas maintenant. Apportez-le plus tard si vous l’avez.
document-id-card = Oui, ma carte d’identité
document-passport = Oui, mon passeport
document-residence-permit = Oui, mon titre de séjour
document-none = Non, je n’ai rien avec moi
document-id-card-yours = votre carte d’identité
document-passport-yours = votre passeport
document-residence-permit-yours = votre titre de séjour
document-none-yours = votre document
without-document = Continuer sans document
key-why = Avec ce numéro, nous pouvons lire la puce. Nous ne le gardons pas.
key-can-title = Quels six chiffres sont sur votre document ?
key-can-label = Six chiffres (CAN)
key-can-hint-id-card = Seulement des chiffres, sur l’avant de votre carte. Ce n’est pas le numéro du document.
key-can-hint-passport = Seulement des chiffres, sur la page avec votre photo. Ce n’est pas le numéro du document.
key-can-hint-residence-permit = Seulement des chiffres, sur l’avant de votre carte. Ce n’est pas le numéro du document.
key-can-hint-none = Seulement des chiffres. Ce n’est pas le numéro du document.
key-no-can = Je ne vois pas six chiffres
key-document-number-title = Quel est le numéro de votre document ?
key-document-number-label = Numéro du document
key-document-number-hint = Neuf lettres et chiffres, en haut à droite de votre document
key-birth-date-title = Quelle est votre date de naissance ?
key-birth-date-label = Date de naissance
key-birth-date-hint = Jour, mois, année, comme sur votre document
key-expiry-date-title = Jusqu’à quand votre document est-il valable ?
key-expiry-date-label = Valable jusqu’au
key-expiry-date-hint = Jour, mois, année, comme sur votre document
key-again = Écrire le numéro encore une fois
lay-title = Posez { $document } sur le lecteur
lay-body = Le lecteur est sous l’écran. Laissez votre document là jusqu’à ce que nous disions que c’est fini.
no-reader-title = Le lecteur de cartes ne marche pas maintenant
no-reader-body = Rien n’est perdu. Vous pouvez continuer sans document. Une personne de l’équipe établit plus tard qui vous êtes.
reading-title = Nous lisons votre document
reading-found = Bonjour { $name }.
reading-body = Laissez le document en place. Cela prend quelques secondes.
card-read-title = Votre document est lu
take-card = Prenez votre document avec vous.
fact-name = Nom
fact-document = Document
fact-expires = Valable jusqu’au { $expires_date }
chip-genuine = Votre document est authentique.
chip-issuer-not-verified = La puce n’a pas été changée. Qui l’a délivrée n’est pas connu ici.
chip-altered = Les données de la puce ne sont pas justes. Une personne de l’équipe regarde avec vous.
chip-expired = Votre document a expiré. Nous savons quand même qui vous êtes. Une personne de l’équipe le regarde.
chip-not-checked = La puce est lue. Nous n’avons pas pu vérifier si elle est authentique. Une personne de l’équipe le regarde.
chip-because-no-security-object = Il n’y a pas de signature sur la puce.
chip-because-unknown-algorithm = La puce est signée d’une façon que nous ne connaissons pas.
chip-because-signer-missing = Il n’est pas écrit qui a signé la puce.
chip-because-signer-not-valid = Qui a signé la puce n’en avait pas le droit à ce moment.
chip-because-revoked = Le pays a retiré la signature de cette puce.
chip-because-no-lists = Il n’y a pas encore de certificats de pays sur cette borne.
chip-because-issuer-unknown = Le certificat de qui a délivré la puce n’est pas sur cette borne.
read-wrong-key-title = La puce ne s’ouvre pas
read-wrong-key-body = Quelque chose dans le numéro ou les dates n’est pas juste. Écrivez-les encore une fois.
read-card-moved-title = Votre document a bougé
read-card-moved-body = Rien n’est perdu. Posez de nouveau votre document sur le lecteur et laissez-le là.
read-not-a-document-title = Ce n’est pas une carte d’identité ou un passeport
read-not-a-document-body = Posez une carte d’identité ou un passeport sur le lecteur.
read-altered-title = La puce et votre document ne vont pas ensemble
read-altered-body = Rien n’est perdu. Une personne de l’équipe regarde plus tard votre document avec vous. Vous pouvez continuer maintenant.
read-needs-pace-title = Nous ne pouvons pas encore lire cette puce ici
read-needs-pace-body = Ce n’est pas votre faute. Vous pouvez continuer. Une personne de l’équipe regarde votre document plus tard.
read-needs-mrz-title = Cette puce demande autre chose
read-needs-mrz-body = Les six chiffres ne suffisent pas ici. Écrivez le numéro du document et deux dates.
read-reader-gone-title = Le lecteur de cartes ne marche pas maintenant
read-reader-gone-body = Rien n’est perdu. Essayez encore, ou continuez sans document.
read-garbled-title = Nous ne comprenons pas cette puce
read-garbled-body = Ce n’est pas votre faute. Essayez encore, ou continuez sans document.
read-wrong-can-body = Les six chiffres ne vont pas avec ce document. Regardez encore une fois là où le dessin montre.
read-key-again = Écrire encore une fois
read-tired = Cela ne marche pas ? Alors continuez. Une personne de l’équipe établit plus tard qui vous êtes.

## Plan

plan-title =
    { $count ->
        [one] Nous réglons cette chose
       *[other] Nous réglons ces { $count } choses
    }
plan-body = Appuyez sur une ligne pour une explication.
plan-total = Ensemble, cela coûte { $total_cents }. Vous pouvez aussi payer plus tard.
plan-free = Cela ne vous coûte rien.
back-to-plan = Retour à votre plan
call-now = Appelez maintenant, avec le téléphone du hall
fact-who = Qui le fait
fact-when = Quand
fact-cost = Coût
fact-needed = Il faut encore
fact-met = Dans l’ordre
fact-why = Pourquoi
settle-title = Comment voulez-vous payer { $total_cents } ?
settle-body = Vous n’avez pas à payer maintenant. Votre demande continue toujours.
settle-cash = En espèces au guichet
settle-cash-detail = Vous recevez un reçu numéroté.
settle-card = Par carte au guichet
settle-card-detail = La carte de quelqu’un d’autre va aussi.
settle-invoice = Avec une facture par lettre
settle-invoice-detail = Vous payez dans les 30 jours.
settle-instalments = En plusieurs fois
settle-instalments-detail = Vous choisissez en combien de fois.
settle-waiver = Je ne peux pas payer cela
settle-waiver-detail = Une personne de l’équipe regarde si vous payez moins ou rien.
settle-later = Plus tard
settle-later-detail = Vous choisissez une autre fois comment payer.
settle-nothing-due = Rien à payer

## Review

review-title = Tout est-il juste ?
review-body = Appuyez sur une ligne pour la changer.
review-identity = Qui vous êtes
review-identity-later = Une personne de l’équipe l’établit plus tard
review-plan =
    { $count ->
        [one] 1 chose à régler
       *[other] { $count } choses à régler
    }
review-settlement = Paiement : { $total_cents }
review-confirm = Oui, c’est juste. Envoyer
confirming-title = Nous enregistrons votre demande

## Received, paper, goodbye

received-title = Nous avons reçu votre demande
received-body = Tout est enregistré en sécurité. Voici votre numéro de dossier.
received-number = Votre numéro de dossier
paper-receipt = Votre ticket
paper-letter = Votre lettre
paper-confirmation = Lettre : confirmation
paper-cash-receipt = Reçu
paper-coming = Va sortir de l’imprimante
paper-out = Est dans le bac
paper-take = Prenez votre ticket et votre lettre dans le bac sous l’écran.
paper-taken = J’ai mes papiers
paper-trouble = Votre demande est reçue, même sans papier. Notez le numéro, ou demandez à une personne de l’équipe.
paper-again-receipt = Imprimer le ticket encore une fois
paper-again-letter = Imprimer la lettre encore une fois
paper-without = Je continue sans papier
farewell-title = C’était tout. Nous vous souhaitons bon courage
farewell-body = Votre plan est sur le ticket et dans la lettre. Vous avez une question ? Donnez votre numéro de dossier.
farewell-wiped = Vos données quittent maintenant cet écran.
farewell-end = Terminé

## Over the page

time-warning-title = Êtes-vous encore là ?
time-warning-body = Dans { $seconds } secondes, nous arrêtons et effaçons l’écran. Touchez n’importe quoi pour continuer.
time-warning-continue = Oui, je suis encore là
help-title = Une personne de l’équipe vient
help-body = Nous avons appelé une personne de l’équipe. Restez ici. Ce que vous avez écrit reste.
help-phone = Vous pouvez aussi appeler : { $phone }
help-continue = Je continue moi-même
help-clerk = Je suis du personnel
stop-title = Voulez-vous arrêter ?
stop-body = Si vous arrêtez, nous effaçons tout ce que vous avez écrit.
stop-go-on = Non, je continue
stop-erase = Oui, arrêter et tout effacer

## Clerk

clerk-case-number = Numéro de dossier
clerk-received = { $received_time }
clerk-fact-received = Reçu
clerk-goes-at = { $goes_time }
