# SPDX-License-Identifier: EUPL-1.2
# I need a document: questions, answers and tasks.

need-document = J’ai besoin d’une preuve, comme un extrait ou un certificat de bonne conduite

# --- questions ---

need-document-documents = De quel document avez-vous besoin ?
need-document-documents-hint = Choisissez tout ce qu’il vous faut.
need-document-documents-why = Nous demandons alors exactement cela.
need-document-documents-brp-extract = Un extrait : preuve de mon adresse et de mes données
need-document-documents-conduct = Une { -vog } : un certificat de bonne conduite
need-document-documents-civil-act = Un acte de naissance, de mariage ou de décès
need-document-documents-proof-alive = Une preuve que je suis en vie, pour une pension
need-document-documents-signature-true = Une preuve que ma signature est vraie
need-document-extract-for = Pourquoi avez-vous besoin de l’extrait ?
need-document-extract-for-hint = Par exemple : pour mon logement loué. Vous pouvez passer cette question.
need-document-extract-for-why = Tous les extraits ne sont pas pareils. Ainsi nous n’y mettons pas plus que nécessaire.
need-document-conduct-form = Avez-vous un formulaire pour la { -vog } ?
need-document-conduct-form-hint = Souvent, votre employeur en remplit d’abord une partie.
need-document-conduct-form-why = Sans la partie de votre employeur, nous ne pouvons pas continuer.
need-document-conduct-form-have = Oui, mon employeur l’a rempli
need-document-conduct-form-not-yet = Non, pas encore
need-document-conduct-form-for-myself = Je demande la { -vog } sans employeur
need-document-employer = Pour quel employeur ou quelle association ?
need-document-employer-hint = Le nom suffit. Vous pouvez passer cette question.
need-document-employer-why = Le nom va sur votre demande.
need-document-conduct-for = Quel travail allez-vous faire ?
need-document-conduct-for-hint = Par exemple : conduire un taxi ou travailler avec des enfants. Vous pouvez passer cette question.
need-document-conduct-for-why = La { -vog } porte sur le travail que vous allez faire.
need-document-act-of = De quel acte s’agit-il ?
need-document-act-of-hint = C’est un papier sur ce qui s’est passé.
need-document-act-of-why = Nous cherchons alors le bon.
need-document-act-of-birth = Naissance
need-document-act-of-marriage = Mariage ou partenariat
need-document-act-of-death = Décès
need-document-act-here = Dans quelle commune cela s’est-il passé ?
need-document-act-here-hint = L’acte est gardé dans la commune où cela s’est passé.
need-document-act-here-why = Seule cette commune peut vous le donner.
need-document-act-here-here = Dans cette commune
need-document-act-here-other-municipality = Dans une autre commune
need-document-act-here-unsure = Je ne sais pas
need-document-name = Comment vous appelez-vous ?
need-document-name-hint = Votre prénom et votre nom de famille.
need-document-name-why = Nous pouvons alors vous trouver dans nos données et vous envoyer une lettre.
need-document-birth-date = Quand êtes-vous né(e) ?
need-document-birth-date-hint = Jour, mois et année. Par exemple : 17-05-1980.
need-document-birth-date-why = Avec votre nom et votre date de naissance, nous trouvons vos données.
need-document-address = À quelle adresse pouvons-nous vous écrire ?
need-document-address-hint = Pas d’adresse ? Passez cette question. Vous pouvez emporter votre lettre ici.
need-document-address-why = Votre lettre dit ce que nous faisons, ce que vous faites et ce que cela coûte.
need-document-phone = À quel numéro pouvons-nous vous appeler ?
need-document-phone-hint = Pas de téléphone ? Passez cette question.
need-document-phone-why = Nous pouvons alors vous appeler quand quelque chose est prêt, ou si nous avons une question.

# --- tasks ---

need-document-task-extract = Votre extrait
need-document-task-extract-summary = Une personne de l’équipe vérifie qui vous êtes et imprime l’extrait. Il coûte la même chose partout, au guichet aussi.
need-document-task-extract-when = Aujourd’hui au guichet
need-document-task-extract-why = Vous avez dit que vous avez besoin d’un extrait.
need-document-task-employer-form = Votre employeur remplit le formulaire
need-document-task-employer-form-summary = Demandez le formulaire de la { -vog } à votre employeur. Apportez-le ensuite au guichet.
need-document-task-employer-form-when = Avant que nous puissions envoyer votre demande
need-document-task-employer-form-why = Vous avez dit que vous n’avez pas encore le formulaire.
need-document-task-conduct-application = Demander votre VOG
need-document-task-conduct-application-summary = Votre demande commence aujourd’hui. Une personne de l’équipe la termine avec vous. Ensuite nous l’envoyons à { -justis }.
need-document-task-conduct-application-when = Quand le formulaire est complet
need-document-task-conduct-application-why = Vous avez dit que vous avez besoin d’une { -vog }.
need-document-task-conduct-decision = Justis décide de votre VOG
need-document-task-conduct-decision-summary = Ce n’est pas nous, c’est { -justis } qui décide. { -justis } vous répond.
need-document-task-conduct-decision-when = Après votre demande
need-document-task-conduct-decision-why = La { -vog } vient de { -justis }. C’est dans la loi.
need-document-task-civil-act = Une copie de l’acte
need-document-task-civil-act-summary = Une personne de l’équipe cherche l’acte et fait une copie valable partout. Est-ce pour un autre pays ? Dites-le.
need-document-task-civil-act-when = Aujourd’hui au guichet, s’il est gardé ici
need-document-task-civil-act-why = Vous avez dit que vous avez besoin d’un acte.
need-document-task-civil-act-elsewhere = Le demander là où cela s’est passé
need-document-task-civil-act-elsewhere-summary = L’acte est gardé dans l’autre commune. Vous pouvez appeler ou écrire. Nous cherchons le numéro avec vous.
need-document-task-civil-act-elsewhere-when = Quand vous voulez
need-document-task-civil-act-elsewhere-why = Vous avez dit que cela s’est passé dans une autre commune.
need-document-task-proof-alive = Une preuve que vous êtes en vie
need-document-task-proof-alive-summary = Vous venez vous-même au guichet. Une personne de l’équipe vous voit et met un tampon. Votre pension a son propre formulaire ? Apportez-le.
need-document-task-proof-alive-when = Aujourd’hui au guichet
need-document-task-proof-alive-why = Vous avez dit qu’il vous faut une preuve que vous êtes en vie.
need-document-task-signature-true = Une preuve de votre signature
need-document-task-signature-true-summary = Vous signez le papier au guichet. Ne le signez donc pas encore. Une personne de l’équipe met un tampon à côté.
need-document-task-signature-true-when = Aujourd’hui au guichet
need-document-task-signature-true-why = Vous avez dit qu’il vous faut une preuve de votre signature.
