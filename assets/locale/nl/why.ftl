# SPDX-License-Identifier: EUPL-1.2
# Waarom: de antwoorden die beslisten, in de woorden van de inwoner.

because-answered = Dit staat in uw plan, want op “{ $question }” antwoordde u: “{ $answer }”.
because-chosen = Dit staat in uw plan, want op “{ $question }” koos u: “{ $answer }”.
because-not-chosen = Dit staat in uw plan, want op “{ $question }” koos u niet: “{ $answer }”.
because-asked-answered = Wij vragen dit, want op “{ $question }” antwoordde u: “{ $answer }”.
because-asked-chosen = Wij vragen dit, want op “{ $question }” koos u: “{ $answer }”.
because-asked-not-chosen = Wij vragen dit, want op “{ $question }” koos u niet: “{ $answer }”.
because-fee-answered = Dit bedrag geldt, want op “{ $question }” antwoordde u: “{ $answer }”.
because-fee-chosen = Dit bedrag geldt, want op “{ $question }” koos u: “{ $answer }”.
because-fee-not-chosen = Dit bedrag geldt, want op “{ $question }” koos u niet: “{ $answer }”.
because-and-answered = En op “{ $question }” antwoordde u: “{ $answer }”.
because-and-chosen = En op “{ $question }” koos u: “{ $answer }”.
because-and-not-chosen = En op “{ $question }” koos u niet: “{ $answer }”.
because-short-answered = want op “{ $question }” antwoordde u: “{ $answer }”.
because-short-chosen = want op “{ $question }” koos u: “{ $answer }”.
because-short-not-chosen = want op “{ $question }” koos u niet: “{ $answer }”.
because-and-not-it = En niet: “{ $answer }”.
because-list = { $most } en { $last }
because-law = Dit staat in de wet: { $law }.

why-task-title = Waarom staat dit in uw plan?
why-plan-title = Waarom staan deze taken in uw plan?
why-plan-body = Elke taak volgt uit wat u antwoordde. Klopt een antwoord niet? U kunt het straks nog veranderen.
why-plan-press = Druk op een taak. Daar staat bij elke taak waarom.
why-plan-task = { $task }: { $why }
why-fee-title = Waarom kost dit geld?
why-fee = { $task } kost { $amount_cents }. Dat is het tarief vanaf { $valid_date }.
why-fee-free = { $task } is gratis.
why-fee-source = Bron: { $source }
why-fee-same = Het tarief is voor iedereen gelijk. Hier, aan de balie, met de post en via internet.
why-identity-title = Waarom vragen wij wie u bent?
why-identity-body = Sommige taken mogen wij alleen doen als zeker is wie u bent. Zo kan niemand iets op uw naam aanvragen.
why-identity-optional = U mag ook verder zonder document. Een medewerker stelt het dan later met u vast.
why-for-whom-title = Waarom vragen wij voor wie u komt?
why-for-whom-body = Iemand anders mag niet alles voor u aanvragen. Daarom moeten wij het weten.
why-review-title = Waarom laten wij dit nog een keer zien?
why-review-body = Dit gaat naar de gemeente. Klopt er iets niet? Verander het nu. Dat kan met een druk op de regel.
why-general-title = Waarom zien wij deze pagina?
why-back = Terug
why-ask = Waarom?
fact-why-fee = Waarom dit bedrag
