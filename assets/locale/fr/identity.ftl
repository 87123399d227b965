# SPDX-License-Identifier: EUPL-1.2
# Who you are, and how we know: scanning, for whom somebody comes, the BSN, a letter with a code.


## Document

document-driving-licence = Oui, mon permis de conduire
document-driving-licence-yours = votre permis de conduire
key-can-hint-driving-licence = Seulement des chiffres, sur l’avant de votre permis.
identify-title-other = Avez-vous un document de la personne pour qui vous venez ?
identify-scan = Vous pouvez aussi scanner le document. Tenez les lignes du bas sous le scanner.
key-scan = Ou tenez les lignes du bas sous le scanner. Nous ne gardons pas ce numéro.
lay-how-id-card = Posez la carte à plat sur le lecteur, la photo vers le haut.
lay-how-passport = Ouvrez le passeport à la page avec votre photo. Posez-le sur le lecteur, cette page vers le bas.
lay-how-residence-permit = Posez la carte à plat sur le lecteur, la photo vers le haut.
lay-how-driving-licence = Posez le permis à plat sur le lecteur, la photo vers le haut.
lay-how-none = Posez le document à plat sur le lecteur.
card-unresponsive = Cette carte ne répond pas. Retournez-la et posez-la à plat. Il doit y avoir une seule carte sur le lecteur.
card-in-use = Le lecteur est encore occupé. Attendez quelques secondes, puis posez de nouveau votre document.

## What is in the drawing, for who listens

art-can-id-card = Les six chiffres sont sur l’avant de la carte, en bas à droite.
art-can-passport = Les six chiffres sont sur la page avec votre photo, à droite.
art-can-residence-permit = Les six chiffres sont sur l’avant de la carte, en bas à droite.
art-can-none = Les six chiffres sont sur l’avant du document.
art-number-id-card = Le numéro du document est sur l’avant de la carte, en haut à droite.
art-number-passport = Le numéro du document est sur la page avec votre photo, en haut à droite.
art-number-residence-permit = Le numéro du document est sur l’avant de la carte, en haut à droite.
art-number-driving-licence = La ligne est au dos de votre permis, en bas. Elle commence par la lettre D.
art-number-none = Le numéro du document est sur l’avant, en haut à droite.
art-bsn-back = Le { -bsn } est au dos de la carte d’identité, près du code carré.
art-letter-code = Le code est sur votre lettre, à côté du code carré.

## Taking your document with you

take-card-title = Prenez votre document avec vous
take-card-body = Votre document est encore sur le lecteur, sous l’écran. Enlevez-le. Cela continue alors tout seul.
take-card-later = Je le laisse encore un moment
card-left-title = Il y a encore un document sur le lecteur
card-left-body = Il est à vous ? Enlevez-le du lecteur, sous l’écran, et prenez-le avec vous.
card-left-clerk = Il n’est pas à vous ? Laissez-le là. Une personne de l’équipe vient.
card-left-next = Le document n’est plus là
farewell-card-title = Prenez votre document avec vous
farewell-card-body = Votre document est encore sur le lecteur, sous l’écran. Enlevez-le avant de partir.

## Scanning

scan-kept = Merci. Nous avons scanné votre document. Nous ne le demandons plus.
scan-misread = Le scan n’a pas été bien lu. Essayez encore une fois, calmement.
scan-foreign = Nous ne pouvons pas utiliser cela. Vous pouvez scanner une lettre de cette borne, ou les lignes du bas de votre document.
scan-tired = Le scan ne marche pas maintenant. Ce n’est pas grave. Vous pouvez taper, ou continuer sans.
scan-not-here = Merci, mais nous n’en avons pas besoin ici. Vous pouvez continuer.
scan-letter-later = C’est le code d’une lettre. Terminez d’abord cette demande, ou appuyez sur Stop. Scannez ensuite la lettre.
scan-document-change = Nous avons déjà demandé qui vous êtes. Vous voulez changer cela ? C’est possible à la fin, quand vous vérifiez tout.

## For whom

for-whom-title = Pour qui venez-vous ?
for-whom-body = Vous pouvez aussi régler quelque chose pour quelqu’un d’autre.
for-myself = Pour moi-même
for-other = Pour quelqu’un d’autre
acting-as-title = Pourquoi faites-vous cela pour quelqu’un d’autre ?
acting-as-body = Nous notons cela. Une personne de l’équipe regarde les papiers avec vous plus tard. Vous pouvez commencer maintenant.
as-parent = Je suis le parent
as-parent-detail = D’un enfant de moins de 18 ans.
as-partner = Je suis le ou la partenaire
as-legal = Un juge m’a nommé(e)
as-legal-detail = Comme tuteur, administrateur (bewindvoerder) ou mentor.
as-mandate = J’ai une procuration sur papier
as-mandate-detail = Avec la signature de l’autre personne.
acting-name-title = Quel est votre propre nom ?
acting-name-parent = Votre nom, comme parent. Les questions suivantes concernent l’enfant.
acting-name-partner = Votre nom, comme partenaire. Les questions suivantes concernent l’autre personne.
acting-name-legal = Votre nom. Les questions suivantes concernent la personne pour qui vous venez. Apportez la décision du juge au guichet.
acting-name-mandate = Votre nom. Les questions suivantes concernent la personne pour qui vous venez. Gardez la procuration.
acts-as-parent = { $name }, comme parent
acts-as-partner = { $name }, comme partenaire
acts-as-legal = { $name }, nommé(e) par un juge
acts-as-mandate = { $name }, avec une procuration sur papier
problem-actor-name = Écrivez votre propre nom, en lettres.
review-for-whom = Pour qui vous venez
review-myself = Pour moi-même
note-acting = Vous réglez cela pour quelqu’un d’autre. Répondez pour cette personne.
clerk-fact-bsn = BSN, donné et pas vérifié
clerk-fact-acting = Agit pour la personne

## BSN

bsn-title = Quel est votre BSN ?
bsn-body = Ce n’est pas obligatoire. Sans lui, votre demande continue aussi. Une personne de l’équipe le cherche plus tard.
bsn-scan = Vous pouvez aussi scanner le code carré au dos de votre carte d’identité.
bsn-label = Numéro de citoyen (BSN)
bsn-hint = Neuf chiffres. Il est sur votre passeport, carte d’identité, permis de conduire ou carte d’assurance maladie.
bsn-give = J’ai mon { -bsn } sous la main
bsn-kept = Merci. Votre BSN est noté.
problem-bsn = Ce { -bsn } n’est pas juste. Il a neuf chiffres. Regardez encore une fois, ou retournez et passez la question.
need-bsn = votre { -bsn }

## A letter of this kiosk

letter-code-title = Quel code est sur votre lettre ?
letter-code-body = Vous pouvez aussi scanner la lettre. Tenez le code carré sous le scanner.
letter-code-label = Code de votre lettre
letter-code-hint = Seize lettres et chiffres, en quatre groupes. Un code plus ancien en a douze.
problem-return-code = Ce code n’est pas juste. Regardez encore une fois votre lettre. Il a douze lettres et chiffres.
letter-born-title = Quelle est la date de naissance ?
letter-born-body = De la personne dont le nom est sur la lettre. Nous savons ainsi que la lettre n’est pas chez un inconnu.
letter-opening-title = Nous cherchons votre dossier
letter-refused-title = Cela ne va pas ensemble
letter-refused-body = Le code et la date de naissance ne vont pas ensemble. Essayez encore une fois.
letter-unasked = Votre lettre est peut-être d’une autre borne. Nous ne pouvons pas le vérifier maintenant, car la connexion ne marche pas. Plus tard, ce sera possible.
letter-other = Je veux régler quelque chose
letter-elsewhere-body = Avec cette lettre, vous voyez où nous en sommes. Vous voulez ajouter quelque chose ? Une personne de l’équipe le fait avec vous. Nous ne montrons pas vos données ici.
letter-closed-title = Ce n’est pas possible maintenant
letter-closed-body = Le code a été essayé trop souvent avec une mauvaise date. Ce sera possible dans { $minutes } minutes.
letter-refused-help = Une personne de l’équipe peut aussi vous aider maintenant. Prenez votre lettre avec vous.
letter-end = Terminé
letter-open-title = Votre dossier : { $stage }
letter-open-body = Avec cette lettre, vous voyez où nous en sommes. Vous pouvez aussi ajouter quelque chose. Nous ne montrons pas vos données ici.
letter-added = Merci. C’est ajouté à votre dossier.
stage-received = Reçu
stage-received-detail = Le { $received_date }
stage-handled = En cours
stage-handled-detail = Une personne de la commune s’occupe de votre dossier.
stage-decided = Décidé
stage-decided-detail = Vous recevez une lettre avec la décision.
stage-ready = Prêt à être retiré
stage-ready-detail = Vous pouvez venir le chercher au guichet.
stage-not-yet = Pas encore
letter-add-phone = Donner un numéro de téléphone
letter-add-phone-title = À quel numéro pouvons-nous vous appeler ?
letter-add-address = Donner une adresse
letter-add-address-title = À quelle adresse pouvons-nous écrire ?
letter-add-bsn = Donner votre BSN
letter-add-bsn-title = Quel est votre BSN ?
letter-add-why = Nous l’ajoutons à votre dossier. Nous ne montrons pas ce qui y était déjà.
letter-add-now = Ajouter à mon dossier

## How sure we must be who you are

fact-assurance = À quel point nous devons être sûrs de qui vous êtes
assurance-told = Pour la demande : { $intake_message }. Pour la décision : { $decision_message }. Maintenant : { $now_message }.
assurance-none = pas nécessaire
assurance-low = assez sûr
assurance-substantial = sûr
assurance-high = très sûr
assurance-now-none = pas encore connu
need-identity-low = que nous sachions qui vous êtes : avec un document, une lettre avec un code ou une personne de l’équipe
need-identity-intake = que nous sachions qui vous êtes, pour commencer la demande. Vous pouvez déjà tout remplir

## On paper

paper-acting-parent = { $name } l’a demandé, comme parent. Apportez les deux documents au retrait : celui de l’enfant et celui du parent.
paper-acting-partner = { $name } l’a demandé, comme partenaire.
paper-acting-legal = { $name } l’a demandé, nommé(e) par un juge. Apportez la décision du juge au guichet.
paper-acting-mandate = { $name } l’a demandé, avec une procuration sur papier. Apportez cette procuration au guichet.

## The gap as a task in the plan

prove-title = Faire établir par une personne de l’équipe qui vous êtes
prove-when = À votre prochaine visite. Votre demande continue.
prove-summary = Apportez ce que vous avez : un document, une lettre ou quelqu’un qui vous connaît. Rien ? Venez quand même. Une personne de l’équipe vous aide alors avec des questions.
prove-why = Pour la décision, nous devons être sûrs de qui vous êtes. Ce n’est pas encore assez sûr maintenant.
prove-for = { $level_message }, avant que nous décidions
prove-at-intake = { $level_message }, pour commencer
