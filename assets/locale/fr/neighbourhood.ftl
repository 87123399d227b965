# SPDX-License-Identifier: EUPL-1.2
# Parking and bulky waste: questions, answers and tasks.

neighbourhood = Stationnement ou encombrants dans mon quartier

# --- questions ---

neighbourhood-about = De quoi s’agit-il ?
neighbourhood-about-hint = Vous pouvez choisir les deux.
neighbourhood-about-why = Nous demandons alors seulement ce qu’il faut pour cela.
neighbourhood-about-permit = Un permis de stationnement
neighbourhood-about-waste = Faire enlever des encombrants
neighbourhood-about-report = Quelque chose est cassé ou sale dans la rue
neighbourhood-permit-for = Que voulez-vous pour le permis de stationnement ?
neighbourhood-permit-for-why = Un nouveau permis se règle autrement qu’une autre plaque.
neighbourhood-permit-for-new = Je veux un permis
neighbourhood-permit-for-other-car = J’ai une autre voiture
neighbourhood-permit-for-visitors = Pour mes visiteurs
neighbourhood-permit-for-disabled = Je peux à peine marcher : une carte de stationnement pour personnes handicapées
neighbourhood-permit-for-stop = Je veux arrêter mon permis
neighbourhood-plate = Quelle est la plaque de la voiture ?
neighbourhood-plate-hint = Par exemple : AB-123-C. Vous ne savez pas ? Passez cette question.
neighbourhood-plate-why = Le permis va avec une plaque.
neighbourhood-waste-items = Que devons-nous enlever ?
neighbourhood-waste-items-hint = Par exemple : un canapé et deux chaises.
neighbourhood-waste-items-why = Nous savons alors ce qui doit entrer dans le camion.
neighbourhood-report-what = Qu’est-ce qui est cassé ou sale ?
neighbourhood-report-what-hint = Par exemple : une lampe de rue ne marche pas.
neighbourhood-report-what-why = Nous savons alors qui doit le réparer.
neighbourhood-report-where = Où est-ce ?
neighbourhood-report-where-hint = Une rue avec un numéro, ou ce que vous y voyez.
neighbourhood-report-where-why = Nous trouvons alors vite l’endroit.
neighbourhood-home-address = De quelle adresse s’agit-il ?
neighbourhood-home-address-hint = L’adresse où vous habitez.
neighbourhood-home-address-why = Les règles sont par adresse.
neighbourhood-name = Comment vous appelez-vous ?
neighbourhood-name-hint = Votre prénom et votre nom de famille.
neighbourhood-name-why = Nous pouvons alors vous trouver dans nos données et vous envoyer une lettre.
neighbourhood-birth-date = Quand êtes-vous né(e) ?
neighbourhood-birth-date-hint = Jour, mois et année. Par exemple : 17-05-1980.
neighbourhood-birth-date-why = Avec votre nom et votre date de naissance, nous trouvons vos données.
neighbourhood-address = À quelle adresse pouvons-nous vous écrire ?
neighbourhood-address-hint = Pas d’adresse ? Passez cette question. Vous pouvez emporter votre lettre ici.
neighbourhood-address-why = Votre lettre dit ce que nous faisons, ce que vous faites et ce que cela coûte.
neighbourhood-phone = À quel numéro pouvons-nous vous appeler ?
neighbourhood-phone-hint = Pas de téléphone ? Passez cette question.
neighbourhood-phone-why = Nous pouvons alors vous appeler quand quelque chose est prêt, ou si nous avons une question.

# --- tasks ---

neighbourhood-task-permit = Votre permis de stationnement
neighbourhood-task-permit-summary = Votre demande commence aujourd’hui. Nous vérifions si vous habitez dans une zone avec permis. Nous vérifions aussi combien il y en a à votre adresse.
neighbourhood-task-permit-when = Vous commencez aujourd’hui. Une personne de l’équipe vous dit combien de temps cela prend.
neighbourhood-task-permit-why = Vous avez dit que vous voulez un permis de stationnement.
neighbourhood-task-change-plate = Une autre plaque sur votre permis
neighbourhood-task-change-plate-summary = Nous mettons la nouvelle plaque sur votre permis. Stationnez avec la nouvelle voiture seulement quand nous vous avons répondu.
neighbourhood-task-change-plate-when = Vous commencez aujourd’hui. Une personne de l’équipe vous dit combien de temps cela prend.
neighbourhood-task-change-plate-why = Vous avez dit que vous avez une autre voiture.
neighbourhood-task-stop-permit = Arrêter votre permis
neighbourhood-task-stop-permit-summary = Nous arrêtons votre permis. Une personne de l’équipe vous dit à partir de quel jour.
neighbourhood-task-stop-permit-when = Vous commencez aujourd’hui
neighbourhood-task-stop-permit-why = Vous avez dit que vous voulez arrêter votre permis.
neighbourhood-task-collect-waste = Nous enlevons vos encombrants
neighbourhood-task-collect-waste-summary = Une personne de l’équipe fixe un jour avec vous. Il y a une limite par adresse. On vous dit ce qui est possible.
neighbourhood-task-collect-waste-when = Le jour que vous fixez
neighbourhood-task-collect-waste-why = Vous avez dit que vous voulez faire enlever des encombrants.
neighbourhood-task-keep-inside = Mettez vos encombrants dehors seulement le jour même
neighbourhood-task-keep-inside-summary = Gardez-les à l’intérieur jusqu’à ce jour. Posez-les de façon que tout le monde puisse passer.
neighbourhood-task-keep-inside-when = Le jour que vous fixez
neighbourhood-task-keep-inside-why = Vous avez dit que vous voulez faire enlever des encombrants. Ainsi le trottoir reste libre.
neighbourhood-task-visitor-permit = Stationnement pour vos visiteurs
neighbourhood-task-visitor-permit-summary = Une personne de l’équipe dit comment cela marche dans votre rue. Parfois c’est une carte, parfois un numéro à appeler.
neighbourhood-task-visitor-permit-when = Vous commencez aujourd’hui
neighbourhood-task-visitor-permit-why = Vous avez dit que c’est pour vos visiteurs.
neighbourhood-task-disabled-card = Une carte de stationnement pour personnes handicapées
neighbourhood-task-disabled-card-summary = Avec cette carte, vous stationnez tout près, dans toute l’Europe. Parfois un médecin vous voit d’abord. Vous pouvez aussi l’avoir quand quelqu’un d’autre vous conduit.
neighbourhood-task-disabled-card-when = Vous commencez aujourd’hui
neighbourhood-task-disabled-card-why = Vous avez dit que vous pouvez à peine marcher.
neighbourhood-task-mend = Nous allons voir
neighbourhood-task-mend-summary = Quelqu’un de chez nous va voir. C’est dangereux ? Dites-le maintenant à une personne de l’équipe. Vous voulez savoir comment cela finit ? Demandez au guichet avec votre numéro.
neighbourhood-task-mend-when = Nous allons voir le { $due_date } au plus tard
neighbourhood-task-mend-why = Vous avez dit que quelque chose est cassé ou sale.
