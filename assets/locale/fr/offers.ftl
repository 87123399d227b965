# SPDX-License-Identifier: EUPL-1.2
# What somebody may be able to get. Never a promise, never a reproach.


# --- the pages ---

offers-ask-title =
    Pouvons-nous vous poser { $count ->
        [one] encore une question
       *[other] encore { $count } questions au plus
    } ?
offers-ask-body = Nous pouvons alors voir s’il y a autre chose pour vous. Ce n’est pas obligatoire.
offers-ask-kept = Nous gardons vos réponses seulement si vous demandez ensuite quelque chose.
offers-ask-yes = Oui, posez les questions
offers-ask-no = Non, passer
offers-ask-never = Non, ne me faites pas de propositions
offers-fees-title =
    Pouvons-nous vous poser { $count ->
        [one] une question
       *[other] { $count } questions au plus
    } sur votre argent ?
offers-fees-body = Nous pouvons alors dire si vous devez sans doute payer moins. Une personne de l’équipe décide.
offers-fees-no = Non, demandez-le sans ces questions
offers-skip = Je ne sais pas ou je préfère ne pas le dire
offers-title =
    { $count ->
        [0] Nous n’avons rien trouvé d’autre pour vous
        [one] Vous pouvez peut-être aussi recevoir ceci
       *[other] Vous pouvez peut-être aussi recevoir tout ceci
    }
offers-body = Ce sont des propositions. Vous choisissez vous-même. Une personne de l’équipe décide plus tard.
offers-none = D’après vos réponses, vous n’avez sans doute droit à rien d’autre. Nous ne gardons pas cela.
offers-never = Ne me faites plus de propositions
offers-never-done = D’accord. Nous ne vous faisons plus de propositions.
offers-on = Vers l’étape suivante
offers-review = Demandé aussi
offers-review-none = Rien d’autre
offers-review-never = Vous ne voulez pas de propositions
offer-wanted = Demandé
offer-look = Regarder
offer-accept = Oui, demander cela
offer-accept-anyway = Le demander quand même
offer-decline = Non, je ne le veux pas
offer-take-back = Ne plus le demander
offer-verdict-probably = Sans doute
offer-verdict-probably-not = Sans doute pas
offer-verdict-cannot-tell = Nous ne savons pas
offer-told-probably = Vous pouvez sans doute le recevoir.
offer-told-probably-not = Vous ne pouvez sans doute pas le recevoir. Vous pouvez toujours le demander.
offer-told-cannot-tell = Nous ne pouvons pas le dire. Vous pouvez simplement le demander.
offer-missing = Nous ne savons pas ceci : { $facts }.
offer-pays = Il s’agit de { $pays_cents } par an.
offer-decides = Une personne de l’équipe décide. Ce n’est pas encore une décision.
offer-label-verdict = Ce que nous pensons
offer-label-because = Pourquoi
offer-label-missing = Ce que nous ne savons pas
offer-label-law = La loi ou la règle
offer-label-pays = Combien
offer-label-decides = Qui décide
offer-label-used = Ce que nous utilisons
offer-from-answered = vous l’avez dit
offer-from-chip = de la puce de votre document
offer-from-clerk = d’une personne de l’équipe
offer-from-registry = du { -brp }
offer-from-visit = de votre demande

# --- what we do not know ---

offer-fact-household = avec qui vous habitez
offer-fact-birth_date = votre date de naissance
offer-fact-income = vos revenus
offer-fact-savings = vos économies
offer-fact-children = l’âge de vos enfants
offer-fact-low_income_years = depuis quand vos revenus sont bas
offer-fact-own_costs = si vous avez des coûts en plus
offer-fact-local_tax = si vous devez payer notre taxe
offer-fact-study_finance = si vous recevez l’aide aux études
offer-fact-study_limit = si vous pouvez travailler à côté de vos études
offer-fact-document_days = jusqu’à quand votre document est valable
offer-fact-figure = quel montant vaut pour vous

# --- the extra questions ---

offers-household = Avec qui habitez-vous ?
offers-household-why = Pour les personnes qui habitent ensemble, les montants sont différents.
offers-household-alone = J’habite seul(e)
offers-household-alone-children = J’habite seul(e) avec des enfants
offers-household-partner = J’habite avec mon ou ma partenaire
offers-household-partner-children = J’habite avec mon ou ma partenaire et des enfants
offers-household-with-others = J’habite avec d’autres adultes
offers-birth-date = Quand êtes-vous né(e) ?
offers-birth-date-why = Le montant qui vaut pour vous dépend de votre âge.
offers-income = Combien d’argent recevez-vous par mois ?
offers-income-hint = Ce que vous recevez sur votre compte, avec la part du mois de l’argent des vacances. Vous avez un ou une partenaire ? Additionnez.
offers-income-why = Ce que vous pouvez recevoir dépend de vos revenus.
offers-savings = Combien d’économies avez-vous ?
offers-savings-hint = Tout votre argent à la banque ensemble. Vous n’en avez pas ? Écrivez 0.
offers-savings-why = Avec beaucoup d’économies, on ne peut parfois rien recevoir.
offers-children = Quel âge ont vos enfants ?
offers-children-why = Il y a parfois de l’argent en plus pour les enfants qui vont à l’école.
offers-children-under-4 = Moins de 4 ans
offers-children-from-4 = De 4 à 11 ans
offers-children-from-12 = De 12 à 17 ans
offers-children-none = Je n’ai pas d’enfants de moins de 18 ans
offers-low-income-years = Depuis combien d’années vos revenus sont-ils bas ?
offers-low-income-years-hint = Moins d’un an ? Écrivez 0.
offers-low-income-years-why = Avec des revenus bas depuis longtemps, on peut recevoir un supplément.
offers-own-costs = Avez-vous des coûts que vous ne pouvez pas payer ?
offers-own-costs-hint = Par exemple des lunettes, le dentiste ou une machine à laver cassée.
offers-own-costs-why = Pour des coûts vraiment nécessaires, vous pouvez parfois recevoir de l’argent.
offers-own-costs-have = Oui
offers-own-costs-none = Non
offers-local-tax = Devez-vous payer des taxes à la commune ?
offers-local-tax-hint = Par exemple pour les déchets ou les égouts. Vous avez reçu une lettre à ce sujet.
offers-local-tax-why = Avec peu d’argent, on n’a parfois pas à payer cette taxe.
offers-local-tax-have = Oui
offers-local-tax-none = Non
offers-study-finance = Recevez-vous l’aide aux études ?
offers-study-finance-why = Le supplément d’études est pour les personnes qui reçoivent l’aide aux études.
offers-study-finance-have = Oui
offers-study-finance-none = Non
offers-study-limit = Une maladie ou un handicap vous empêche-t-il de travailler à côté de vos études ?
offers-study-limit-hint = Vous n’avez pas à dire ce que c’est.
offers-study-limit-why = Le supplément d’études est pour les personnes qui ne peuvent rien gagner à côté de leurs études à cause d’une maladie ou d’un handicap.
offers-study-limit-limited = Oui, je ne peux pas travailler
offers-study-limit-not-limited = Non, je peux travailler

# --- why or why not ---

offer-because-income =
    { $outcome ->
        [yes] Vous recevez { $income_cents } par mois. La limite est { $limit_cents }. C’est { $percentage } % de la norme du { $since_date }. Vous n’êtes pas au-dessus.
        [no] Vous recevez { $income_cents } par mois. La limite est { $limit_cents }. C’est { $percentage } % de la norme du { $since_date }. Vous êtes au-dessus.
       *[unknown] Nous ne savons pas si vos revenus sont sous la limite.
    }
offer-because-savings =
    { $outcome ->
        [yes] Vous avez { $savings_cents } d’économies. La limite est { $assets_cents } depuis le { $since_date }. Vous n’êtes pas au-dessus.
        [no] Vous avez { $savings_cents } d’économies. La limite est { $assets_cents } depuis le { $since_date }. Vous êtes au-dessus.
       *[unknown] Nous ne savons pas si vos économies sont sous la limite.
    }
offer-because-supplement-age =
    { $outcome ->
        [yes] Vous avez { $age } ans. C’est pour les personnes à partir de { $number } ans qui ne reçoivent pas encore la { -aow }.
        [no] Vous avez { $age } ans. C’est seulement pour les personnes à partir de { $number } ans qui ne reçoivent pas encore la { -aow }.
       *[unknown] Nous ne connaissons pas votre âge.
    }
offer-because-student-age =
    { $outcome ->
        [yes] Vous avez { $age } ans. C’est pour les personnes à partir de { $number } ans.
        [no] Vous avez { $age } ans. C’est seulement pour les personnes à partir de { $number } ans qui ne reçoivent pas encore la { -aow }.
       *[unknown] Nous ne connaissons pas votre âge.
    }
offer-because-low-income-years =
    { $outcome ->
        [yes] Vos revenus sont bas depuis { $low_income_years } ans. Il faut { $number } mois ou plus.
        [no] Vos revenus sont bas depuis { $low_income_years } ans. Il faut { $number } mois ou plus.
       *[unknown] Nous ne savons pas depuis quand vos revenus sont bas.
    }
offer-because-own-costs =
    { $outcome ->
        [yes] Vous avez des coûts que vous ne pouvez pas payer.
        [no] Vous avez dit que vous n’avez pas de coûts en plus.
       *[unknown] Nous ne savons pas si vous avez des coûts en plus.
    }
offer-because-local-tax =
    { $outcome ->
        [yes] Vous devez payer des taxes à la commune.
        [no] Vous avez dit que vous n’avez pas à payer de taxes à la commune.
       *[unknown] Nous ne savons pas si vous devez payer des taxes à la commune.
    }
offer-because-study-finance =
    { $outcome ->
        [yes] Vous recevez l’aide aux études.
        [no] Vous avez dit que vous ne recevez pas l’aide aux études.
       *[unknown] Nous ne savons pas si vous recevez l’aide aux études.
    }
offer-because-study-limit =
    { $outcome ->
        [yes] Vous ne pouvez pas travailler à côté de vos études.
        [no] Vous avez dit que vous pouvez travailler à côté de vos études.
       *[unknown] Nous ne savons pas si vous pouvez travailler à côté de vos études.
    }
offer-because-school-children =
    { $outcome ->
        [yes] Vous avez des enfants de 4 à 17 ans.
        [no] Vous avez dit que vous n’avez pas d’enfants de 4 à 17 ans.
       *[unknown] Nous ne savons pas quel âge ont vos enfants.
    }
offer-because-document-expires =
    { $outcome ->
        [yes] Votre document est encore valable { $document_days } jours. C’est moins de { $number } jours.
        [no] Votre document est encore valable { $document_days } jours. C’est assez long.
       *[unknown] Nous ne savons pas jusqu’à quand votre document est valable.
    }

# --- the offers ---

offer-document-expires = Votre document expire bientôt
offer-document-expires-summary = Vous pouvez déjà demander un nouveau document. Ainsi vous en avez toujours un valable.
offer-city-pass = Pass de la ville
offer-city-pass-summary = Un pass qui vous donne une réduction sur le sport, la culture et les sorties.
offer-remission = Ne pas payer de taxe communale
offer-remission-summary = Vous n’avez alors pas à payer toute la taxe ou une partie. Cela s’appelle une { -kwijtschelding }.
offer-income-supplement = Supplément pour revenus bas depuis des années
offer-income-supplement-summary = De l’argent en plus une fois par an. Vous choisissez pour quoi vous le dépensez.
offer-special-assistance = De l’argent pour des coûts spéciaux
offer-special-assistance-summary = De l’argent pour des coûts nécessaires que vous ne pouvez pas payer. Cela s’appelle l’{ -bijzondere-bijstand }.
offer-student-allowance = Supplément d’études
offer-student-allowance-summary = De l’argent en plus chaque mois pour les personnes qui ne peuvent pas travailler à côté de leurs études à cause d’une maladie ou d’un handicap.
offer-school-costs = Aide pour les coûts de l’école
offer-school-costs-summary = De l’aide pour des choses dont votre enfant a besoin à l’école.
offer-fee-waiver = Ne rien payer
offer-fee-waiver-summary = Vous n’avez alors rien à payer pour cette demande.
offer-fee-reduction = Payer la moitié
offer-fee-reduction-summary = Vous payez alors la moitié des coûts.

# --- the tasks that come with them ---

offer-task-offer-document-expires = Demander un nouveau document
offer-task-offer-document-expires-summary = Nous faisons un nouveau document pour vous. Une personne de l’équipe vous dit ce qu’il coûte.
offer-task-offer-document-expires-when = Prêt le { $due_date }
offer-task-offer-document-expires-why = Votre document expire bientôt et vous en voulez un nouveau.
offer-task-offer-city-pass = Demander un pass de la ville
offer-task-offer-city-pass-summary = Nous regardons si vous recevez un pass de la ville. Vous recevez une lettre à ce sujet.
offer-task-offer-city-pass-when = Dans les 8 semaines
offer-task-offer-city-pass-why = Vous voulez un pass de la ville. Vous pouvez sans doute le recevoir, ou nous n’étions pas sûrs.
offer-task-offer-remission = Demander une remise
offer-task-offer-remission-summary = Nous regardons si vous devez payer moins de taxe. Vous recevez une lettre à ce sujet.
offer-task-offer-remission-when = Dans les 8 semaines
offer-task-offer-remission-why = Vous voulez demander si vous devez payer moins de taxe.
offer-task-offer-income-supplement = Demander le supplément
offer-task-offer-income-supplement-summary = Nous regardons si vous recevez le supplément. Vous recevez une lettre à ce sujet.
offer-task-offer-income-supplement-when = Dans les 8 semaines
offer-task-offer-income-supplement-why = Vos revenus sont bas depuis longtemps et vous voulez demander le supplément.
offer-task-offer-special-assistance = Demander l’aide spéciale
offer-task-offer-special-assistance-summary = Nous regardons si vous recevez de l’argent pour vos coûts. Vous recevez une lettre à ce sujet.
offer-task-offer-special-assistance-when = Dans les 8 semaines
offer-task-offer-special-assistance-why = Vous avez des coûts que vous ne pouvez pas payer et voulez demander de l’aide.
offer-task-offer-student-allowance = Demander le supplément d’études
offer-task-offer-student-allowance-summary = Nous regardons si vous recevez le supplément d’études. Vous recevez une lettre à ce sujet.
offer-task-offer-student-allowance-when = Dans les 8 semaines
offer-task-offer-student-allowance-why = Vous ne pouvez pas travailler à côté de vos études et voulez demander le supplément.
offer-task-offer-school-costs = Demander de l’aide pour les coûts de l’école
offer-task-offer-school-costs-summary = Nous regardons si vous recevez de l’aide pour des choses de l’école. Vous recevez une lettre à ce sujet.
offer-task-offer-school-costs-when = Dans les 8 semaines
offer-task-offer-school-costs-why = Vous avez des enfants à l’école et voulez demander de l’aide.

# --- what is still needed for them ---

need-means-proof = une preuve de vos revenus, par exemple une fiche de paie
need-means-years = des preuves de vos revenus des trois dernières années
need-tax-letter = la lettre sur la taxe
need-costs-bill = la facture ou le prix de ce qu’il vous faut
need-study-proof = la lettre sur votre aide aux études
need-limit-proof = une lettre d’un médecin ou d’un conseiller
need-school-proof = une preuve que votre enfant va à l’école

# --- paying ---

settle-pick-up = Payer au retrait
settle-pick-up-detail = Vous payez seulement quand c’est prêt.
instalments-title = En combien de fois voulez-vous payer { $total_cents } ?
instalments-body = Cela ne coûte pas plus. Vous recevez une lettre avec tous les montants et les jours.
instalments-parts = En { $count } fois
instalments-same = { $count } fois { $first_cents }. La première le { $first_date }, la dernière le { $last_date }.
instalments-first = La première fois { $first_cents }, ensuite { $rest_cents }. La dernière fois { $last_cents }, le { $last_date }.
advice-nothing = Vous n’avez sans doute rien à payer
advice-probably = Vous payez sans doute { $pays_cents }
advice-probably-not = Vous payez sans doute tout
advice-cannot-tell = Nous ne savons pas combien vous devez payer
advice-total = Le montant complet est { $total_cents }.
advice-decides = Une personne de l’équipe décide. Votre demande continue.

# --- the clerk and money ---

clerk-pay-amount = Montant
clerk-pay-card = Payé par carte
clerk-fact-decision = Décidé
paper-invoice = La facture
paper-payment-plan = La lettre sur le paiement en plusieurs fois
