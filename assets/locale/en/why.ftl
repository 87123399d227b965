# SPDX-License-Identifier: EUPL-1.2
# Why: the answers that decided, in the resident's own words.

because-answered = This is in your plan, because to “{ $question }” you answered: “{ $answer }”.
because-chosen = This is in your plan, because for “{ $question }” you chose: “{ $answer }”.
because-not-chosen = This is in your plan, because for “{ $question }” you did not choose: “{ $answer }”.
because-asked-answered = We ask this, because to “{ $question }” you answered: “{ $answer }”.
because-asked-chosen = We ask this, because for “{ $question }” you chose: “{ $answer }”.
because-asked-not-chosen = We ask this, because for “{ $question }” you did not choose: “{ $answer }”.
because-fee-answered = This amount applies, because to “{ $question }” you answered: “{ $answer }”.
because-fee-chosen = This amount applies, because for “{ $question }” you chose: “{ $answer }”.
because-fee-not-chosen = This amount applies, because for “{ $question }” you did not choose: “{ $answer }”.
because-and-answered = And to “{ $question }” you answered: “{ $answer }”.
because-and-chosen = And for “{ $question }” you chose: “{ $answer }”.
because-and-not-chosen = And for “{ $question }” you did not choose: “{ $answer }”.
because-short-answered = because to “{ $question }” you answered: “{ $answer }”.
because-short-chosen = because for “{ $question }” you chose: “{ $answer }”.
because-short-not-chosen = because for “{ $question }” you did not choose: “{ $answer }”.
because-and-not-it = And not: “{ $answer }”.
because-list = { $most } and { $last }
because-law = This is in the law: { $law }.

why-task-title = Why is this in your plan?
why-plan-title = Why are these tasks in your plan?
why-plan-body = Each task follows from what you answered. Is an answer not right? You can still change it later.
why-plan-press = Press a task. It says why.
why-plan-task = { $task }: { $why }
why-fee-title = Why does this cost money?
why-fee = { $task } costs { $amount_cents }. That is the rate from { $valid_date }.
why-fee-free = { $task } is free.
why-fee-source = Source: { $source }
why-fee-same = The rate is the same for everybody: here, at the counter, by post and on the internet.
why-identity-title = Why do we ask who you are?
why-identity-body = Some tasks we may only do when it is certain who you are. So nobody can apply for something in your name.
why-identity-optional = You can also go on without a document. A member of staff then establishes it with you later.
why-for-whom-title = Why do we ask for whom you come?
why-for-whom-body = Somebody else may not apply for everything for you. That is why we must know.
why-review-title = Why do we show this once more?
why-review-body = This goes to the municipality. Is something not right? Change it now, by pressing the line.
why-general-title = Why do we see this page?
why-back = Back
why-ask = Why?
fact-why-fee = Why this amount
