# SPDX-License-Identifier: EUPL-1.2
# I disagree: questions, answers and tasks.

disagree = Je ne suis pas d’accord avec quelque chose

# --- questions ---

disagree-about = Avec quoi n’êtes-vous pas d’accord ?
disagree-about-hint = Une décision est dans une lettre. Une plainte porte sur la façon dont on vous a traité.
disagree-about-why = Contre une décision, vous faites une objection (bezwaar). Sur un comportement, vous faites une plainte.
disagree-about-decision = Avec une décision dans une lettre
disagree-about-treatment = Avec la façon dont on m’a traité
disagree-decided-by = Qui a pris la décision ?
disagree-decided-by-hint = C’est écrit en haut de la lettre.
disagree-decided-by-why = Vous faites objection auprès de qui a pris la décision.
disagree-decided-by-us = Cette commune
disagree-decided-by-other = Une autre organisation
disagree-decided-by-unsure = Je ne sais pas
disagree-sent-on = Quelle date est sur la lettre ?
disagree-sent-on-hint = Jour, mois et année. Vous ne savez pas ? Passez cette question.
disagree-sent-on-why = Vous avez 6 semaines, à partir du jour après l’envoi. Nous calculons le dernier jour.
disagree-reference = Quelle référence (kenmerk) est sur la lettre ?
disagree-reference-hint = La référence est un numéro. Vous ne savez pas ? Passez cette question.
disagree-reference-why = Nous trouvons alors vite la décision.
disagree-reason = Pourquoi n’êtes-vous pas d’accord ?
disagree-reason-hint = Quelques mots suffisent. Vous pouvez aussi le dire au guichet.
disagree-reason-why = Nous savons alors ce que nous devons regarder.
disagree-late-because = Pourquoi n’était-ce pas possible dans les 6 semaines ?
disagree-late-because-hint = Par exemple : j’ai été malade. Vous pouvez aussi le dire au guichet.
disagree-late-because-why = Les 6 semaines sont passées. Une personne de l’équipe regarde si c’est encore possible.
disagree-cannot-wait = Va-t-il se passer quelque chose qui ne peut pas attendre ?
disagree-cannot-wait-hint = Par exemple : vous devez quitter votre logement cette semaine.
disagree-cannot-wait-why = Une décision continue pendant votre objection. Un juge peut l’arrêter.
disagree-talk-first = Voulez-vous d’abord parler à quelqu’un ?
disagree-talk-first-hint = Une personne de l’équipe explique la décision. Parfois, une objection n’est alors pas nécessaire.
disagree-talk-first-why = Parler est toujours possible. Votre objection ou votre plainte continue.
disagree-name = Comment vous appelez-vous ?
disagree-name-hint = Votre prénom et votre nom de famille.
disagree-name-why = Nous pouvons alors vous trouver dans nos données et vous envoyer une lettre.
disagree-birth-date = Quand êtes-vous né(e) ?
disagree-birth-date-hint = Jour, mois et année. Par exemple : 17-05-1980.
disagree-birth-date-why = Avec votre nom et votre date de naissance, nous trouvons vos données.
disagree-address = À quelle adresse pouvons-nous vous écrire ?
disagree-address-hint = Pas d’adresse ? Passez cette question. Vous pouvez emporter votre lettre ici.
disagree-address-why = Votre lettre dit ce que nous faisons, ce que vous faites et ce que cela coûte.
disagree-phone = À quel numéro pouvons-nous vous appeler ?
disagree-phone-hint = Pas de téléphone ? Passez cette question.
disagree-phone-why = Nous pouvons alors vous appeler quand quelque chose est prêt, ou si nous avons une question.

# --- tasks ---

disagree-task-conversation = Une personne de l’équipe parle avec vous
disagree-task-conversation-summary = Apportez votre lettre. Une personne de l’équipe explique ce qu’elle dit. Les 6 semaines continuent.
disagree-task-conversation-when = Aujourd’hui, ici dans le hall
disagree-task-conversation-why = Vous avez dit que vous voulez d’abord parler à quelqu’un.
disagree-task-objection = Votre objection
disagree-task-objection-summary = Votre objection commence aujourd’hui. Il faut encore votre signature. Vous recevez une preuve que nous l’avons reçue.
disagree-task-objection-when = Le { $due_date } au plus tard
disagree-task-objection-why = Vous n’êtes pas d’accord avec une décision. Vous avez 6 semaines, à partir du jour après l’envoi.
disagree-task-objection-late = Votre objection après les 6 semaines
disagree-task-objection-late-summary = Les 6 semaines sont passées. Vous pouvez quand même faire objection. Dites pourquoi c’est plus tard. Une personne de l’équipe regarde si c’est encore possible.
disagree-task-objection-late-when = Aujourd’hui encore
disagree-task-objection-late-why = Vous n’êtes pas d’accord avec une décision. La lettre a été envoyée il y a plus de 6 semaines.
disagree-task-objection-undated = Votre objection
disagree-task-objection-undated-summary = Nous recevons votre objection aujourd’hui. Apportez la lettre. Une personne de l’équipe regarde si vous êtes à temps.
disagree-task-objection-undated-when = Aujourd’hui encore. Vous avez 6 semaines, à partir du jour après l’envoi.
disagree-task-objection-undated-why = Vous n’êtes pas d’accord avec une décision. Sans date, nous ne connaissons pas le dernier jour.
disagree-task-decide-objection = Nous décidons sur votre objection
disagree-task-decide-objection-summary = Nous regardons la décision encore une fois. Si nous ne sommes pas à temps, nous vous écrivons.
disagree-task-decide-objection-when = Le plus souvent avant ou le { $due_date }
disagree-task-decide-objection-why = Vous faites objection. Nous décidons dans les 6 semaines après la fin du temps pour faire objection. Cela peut durer plus longtemps.
disagree-task-write-to-them = Écrire à qui a pris la décision
disagree-task-write-to-them-summary = La lettre dit comment faire objection, où et jusqu’à quand. C’est difficile ? Une personne de l’équipe la lit avec vous.
disagree-task-write-to-them-when = Avant le dernier jour qui est dans la lettre
disagree-task-write-to-them-why = Vous avez dit qu’une autre organisation a pris la décision. Nous ne pouvons pas la changer.
disagree-task-complaint = Votre plainte
disagree-task-complaint-summary = Votre plainte commence aujourd’hui. Une personne de l’équipe la reçoit. Nous vous disons ce que nous en faisons.
disagree-task-complaint-when = Vous avez une réponse dans les 6 semaines. Sinon, nous vous écrivons.
disagree-task-complaint-why = Vous avez dit que vous n’êtes pas d’accord avec la façon dont on vous a traité.
disagree-task-court-now = Demander au juge de l’arrêter
disagree-task-court-now-summary = Une objection n’arrête pas la décision. Le juge le peut, si c’est urgent. Cela coûte de l’argent. Dites-nous que vous le faites : parfois nous attendons alors.
disagree-task-court-now-when = Dès que vous pouvez
disagree-task-court-now-why = Vous avez dit qu’il se passe quelque chose qui ne peut pas attendre.
disagree-task-ombudsman = Pas encore satisfait(e) ? L’ombudsman
disagree-task-ombudsman-summary = D’abord, nous regardons nous-mêmes votre plainte. Pas satisfait(e) ensuite ? L’ombudsman vous aide gratuitement.
disagree-task-ombudsman-when = Après notre réponse
disagree-task-ombudsman-why = Vous avez fait une plainte.
