# SPDX-License-Identifier: EUPL-1.2
# What somebody may be able to get. Never a promise, never a reproach.

# --- the pages ---

offers-ask-title = May we ask you { $count ->
    [one] one more question
   *[other] at most { $count } more questions
 }?
offers-ask-body = Then we can see whether there is something else you can get. You do not have to do this.
offers-ask-kept = We only keep your answers if you then apply for something.
offers-ask-yes = Yes, ask the questions
offers-ask-no = No, skip this
offers-ask-never = No, make me no suggestions
offers-fees-title = May we ask you { $count ->
    [one] one question
   *[other] at most { $count } questions
 } about your money?
offers-fees-body = Then we can say whether you probably have to pay less. A member of staff decides.
offers-fees-no = No, ask it without these questions
offers-skip = I do not know or would rather not say
offers-title = { $count ->
    [0] We found nothing else for you
    [one] You may be able to get this too
   *[other] You may be able to get these too
 }
offers-body = These are suggestions. You choose yourself. A member of staff decides later.
offers-none = By your answers you are probably not entitled to anything else. We do not keep this.
offers-never = Make me no more suggestions
offers-never-done = All right. We will make you no more suggestions.
offers-on = On to the next step
offers-review = Applied for as well
offers-review-none = Nothing else
offers-review-never = You want no suggestions
offer-wanted = Applied for
offer-look = Look
offer-accept = Yes, apply for this
offer-accept-anyway = Apply for it anyway
offer-decline = No, I do not want this
offer-take-back = Do not apply after all
offer-verdict-probably = Probably
offer-verdict-probably-not = Probably not
offer-verdict-cannot-tell = We do not know
offer-told-probably = You can probably get this.
offer-told-probably-not = You can probably not get this. You may always ask.
offer-told-cannot-tell = We cannot tell. You may simply apply for it.
offer-missing = This we do not know: { $facts }.
offer-pays = It is about { $pays_cents } a year.
offer-decides = A member of staff decides. This is not a decision yet.
offer-label-verdict = What we think
offer-label-because = Why
offer-label-missing = What we do not know
offer-label-law = The law or rule
offer-label-pays = How much
offer-label-decides = Who decides
offer-label-used = What we use
offer-from-answered = you said so
offer-from-chip = from the chip of your document
offer-from-clerk = from a member of staff
offer-from-registry = from the population register
offer-from-visit = from your application

# --- what we do not know ---

offer-fact-household = who you live with
offer-fact-birth_date = your date of birth
offer-fact-income = your income
offer-fact-savings = your savings
offer-fact-children = how old your children are
offer-fact-low_income_years = how long your income has been low
offer-fact-own_costs = whether you have extra costs
offer-fact-local_tax = whether you have to pay our tax
offer-fact-study_finance = whether you get student finance
offer-fact-study_limit = whether you can work beside your studies
offer-fact-document_days = until when your document is valid
offer-fact-figure = which amount applies to you

# --- the extra questions ---

offers-household = Who do you live with?
offers-household-why = Other amounts apply to people who live together.
offers-household-alone = I live alone
offers-household-alone-children = I live alone with children
offers-household-partner = I live with my partner
offers-household-partner-children = I live with my partner and children
offers-household-with-others = I live with other adults
offers-birth-date = When were you born?
offers-birth-date-why = Which amount applies to you depends on your age.
offers-income = How much money do you get in a month?
offers-income-hint = What you get in your account, with that month's share of holiday pay. Do you have a partner? Add it up.
offers-income-why = What you can get depends on your income.
offers-savings = How much savings do you have?
offers-savings-hint = All your money in the bank together. Do you have none? Enter 0.
offers-savings-why = People with a lot of savings sometimes cannot get anything.
offers-children = How old are your children?
offers-children-why = There is sometimes extra money for children who go to school.
offers-children-under-4 = Younger than 4
offers-children-from-4 = 4 to 11
offers-children-from-12 = 12 to 17
offers-children-none = I have no children under 18
offers-low-income-years = For how many years has your income been low?
offers-low-income-years-hint = Less than one year? Enter 0.
offers-low-income-years-why = People whose income has been low for long can get a supplement.
offers-own-costs = Do you have costs that you cannot pay?
offers-own-costs-hint = For example glasses, the dentist or a broken washing machine.
offers-own-costs-why = For costs that are really needed you can sometimes get money.
offers-own-costs-have = Yes
offers-own-costs-none = No
offers-local-tax = Do you have to pay tax to the municipality?
offers-local-tax-hint = For example for waste or the sewer. You got a letter about it.
offers-local-tax-why = People with little money sometimes do not have to pay this tax.
offers-local-tax-have = Yes
offers-local-tax-none = No
offers-study-finance = Do you get student finance?
offers-study-finance-why = The study allowance is for people who get student finance.
offers-study-finance-have = Yes
offers-study-finance-none = No
offers-study-limit = Does an illness or disability keep you from working beside your studies?
offers-study-limit-hint = You do not have to say what it is.
offers-study-limit-why = The study allowance is for people who cannot earn beside their studies because of an illness or disability.
offers-study-limit-limited = Yes, I cannot work
offers-study-limit-not-limited = No, I can work

# --- why or why not ---

offer-because-income = { $outcome ->
    [yes] You get { $income_cents } a month. The limit is { $limit_cents }. That is { $percentage } % of the norm of { $since_date }. You are not above it.
    [no] You get { $income_cents } a month. The limit is { $limit_cents }. That is { $percentage } % of the norm of { $since_date }. You are above it.
   *[unknown] We do not know whether your income is below the limit.
 }
offer-because-savings = { $outcome ->
    [yes] You have { $savings_cents } in savings. The limit is { $assets_cents } since { $since_date }. You are not above it.
    [no] You have { $savings_cents } in savings. The limit is { $assets_cents } since { $since_date }. You are above it.
   *[unknown] We do not know whether your savings are below the limit.
 }
offer-because-supplement-age = { $outcome ->
    [yes] You are { $age }. It is for people from { $number } on who get no state pension yet.
    [no] You are { $age }. It is only for people from { $number } on who get no state pension yet.
   *[unknown] We do not know your age.
 }
offer-because-student-age = { $outcome ->
    [yes] You are { $age }. It is for people from { $number } on.
    [no] You are { $age }. It is only for people from { $number } on who get no state pension yet.
   *[unknown] We do not know your age.
 }
offer-because-low-income-years = { $outcome ->
    [yes] Your income has been low for { $low_income_years } years. It has to be { $number } months or longer.
    [no] Your income has been low for { $low_income_years } years. It has to be { $number } months or longer.
   *[unknown] We do not know how long your income has been low.
 }
offer-because-own-costs = { $outcome ->
    [yes] You have costs that you cannot pay.
    [no] You said that you have no extra costs.
   *[unknown] We do not know whether you have extra costs.
 }
offer-because-local-tax = { $outcome ->
    [yes] You have to pay tax to the municipality.
    [no] You said that you do not have to pay tax to the municipality.
   *[unknown] We do not know whether you have to pay tax to the municipality.
 }
offer-because-study-finance = { $outcome ->
    [yes] You get student finance.
    [no] You said that you do not get student finance.
   *[unknown] We do not know whether you get student finance.
 }
offer-because-study-limit = { $outcome ->
    [yes] You cannot work beside your studies.
    [no] You said that you can work beside your studies.
   *[unknown] We do not know whether you can work beside your studies.
 }
offer-because-school-children = { $outcome ->
    [yes] You have children from 4 to 17.
    [no] You said that you have no children from 4 to 17.
   *[unknown] We do not know how old your children are.
 }
offer-because-document-expires = { $outcome ->
    [yes] Your document is valid for { $document_days } more days. That is less than { $number } days.
    [no] Your document is valid for { $document_days } more days. That is long enough.
   *[unknown] We do not know until when your document is valid.
 }

# --- the offers ---

offer-document-expires = Your document expires soon
offer-document-expires-summary = You can already apply for a new document. Then you always have a valid one.
offer-city-pass = City pass
offer-city-pass-summary = A pass that gives you a discount on sports, culture and outings.
offer-remission = Paying no local tax
offer-remission-summary = You then do not have to pay some or all of the tax. This is called remission.
offer-income-supplement = Supplement for a low income over years
offer-income-supplement-summary = Extra money once a year. You choose what you spend it on.
offer-special-assistance = Money for special costs
offer-special-assistance-summary = Money for costs that are needed and that you cannot pay. This is called special assistance.
offer-student-allowance = Study allowance
offer-student-allowance-summary = Extra money each month for people who cannot work beside their studies because of an illness or disability.
offer-school-costs = Help with school costs
offer-school-costs-summary = Help with things that your child needs for school.
offer-fee-waiver = Paying nothing
offer-fee-waiver-summary = You then do not have to pay anything for this application.
offer-fee-reduction = Paying half
offer-fee-reduction-summary = You then pay half of the costs.

# --- the tasks that come with them ---

offer-task-offer-document-expires = Apply for a new document
offer-task-offer-document-expires-summary = We make a new document for you. A member of staff tells you what it costs.
offer-task-offer-document-expires-when = Ready on { $due_date }
offer-task-offer-document-expires-why = Your document expires soon and you want a new one.
offer-task-offer-city-pass = Apply for a city pass
offer-task-offer-city-pass-summary = We look whether you get a city pass. You get a letter about it.
offer-task-offer-city-pass-when = Within 8 weeks
offer-task-offer-city-pass-why = You want a city pass. You can probably get it, or we were not sure.
offer-task-offer-remission = Apply for remission
offer-task-offer-remission-summary = We look whether you have to pay less tax. You get a letter about it.
offer-task-offer-remission-when = Within 8 weeks
offer-task-offer-remission-why = You want to ask whether you have to pay less tax.
offer-task-offer-income-supplement = Apply for the supplement
offer-task-offer-income-supplement-summary = We look whether you get the supplement. You get a letter about it.
offer-task-offer-income-supplement-when = Within 8 weeks
offer-task-offer-income-supplement-why = Your income has been low for long and you want to ask for the supplement.
offer-task-offer-special-assistance = Apply for special assistance
offer-task-offer-special-assistance-summary = We look whether you get money for your costs. You get a letter about it.
offer-task-offer-special-assistance-when = Within 8 weeks
offer-task-offer-special-assistance-why = You have costs that you cannot pay and want to ask for help.
offer-task-offer-student-allowance = Apply for the study allowance
offer-task-offer-student-allowance-summary = We look whether you get the study allowance. You get a letter about it.
offer-task-offer-student-allowance-when = Within 8 weeks
offer-task-offer-student-allowance-why = You cannot work beside your studies and want to ask for the allowance.
offer-task-offer-school-costs = Apply for help with school costs
offer-task-offer-school-costs-summary = We look whether you get help with things for school. You get a letter about it.
offer-task-offer-school-costs-when = Within 8 weeks
offer-task-offer-school-costs-why = You have children at school and want to ask for help.

# --- what is still needed for them ---

need-means-proof = proof of your income, for example a payslip
need-means-years = proof of your income over the last three years
need-tax-letter = the letter about the tax
need-costs-bill = the bill or the price of what you need
need-study-proof = the letter about your student finance
need-limit-proof = a letter from a doctor or counsellor
need-school-proof = proof that your child goes to school

# --- paying ---

settle-pick-up = Pay when I fetch it
settle-pick-up-detail = You only pay when it is ready.
instalments-title = In how many parts will you pay { $total_cents }?
instalments-body = It does not cost more. You get a letter with all amounts and days.
instalments-parts = In { $count } parts
instalments-same = { $count } times { $first_cents }. The first on { $first_date }, the last on { $last_date }.
instalments-first = The first time { $first_cents }, then { $rest_cents }. The last time { $last_cents }, on { $last_date }.
advice-nothing = You probably have to pay nothing
advice-probably = You will probably pay { $pays_cents }
advice-probably-not = You will probably pay all of it
advice-cannot-tell = We do not know how much you have to pay
advice-total = The whole amount is { $total_cents }.
advice-decides = A member of staff decides. Your application simply goes on.

# --- the clerk and money ---

clerk-do-pay = Payment at the counter
clerk-do-fee = Decide how much is to be paid
clerk-pay-title = Still to be paid: { $due_cents }
clerk-pay-body = Have you counted the money, or was the card used? Then record it. A part is fine too. The kiosk prints a numbered receipt.
clerk-pay-amount = Amount
clerk-pay-cash = Received in cash
clerk-pay-card = Paid by card
clerk-fact-reference = Payment reference
clerk-fact-advice = Advice
clerk-fact-decision = Decided
clerk-fee-title = How much of { $total_cents } is to be paid?
clerk-fee-no-advice = There is no advice. The resident wanted no questions about money.
clerk-fee-advised = As advised: { $pays_cents }
clerk-fee-nothing = Nothing: { $pays_cents }
clerk-fee-half = Half: { $pays_cents }
clerk-fee-all = All: { $pays_cents }
clerk-fee-reason-title = Why { $pays_cents }?
clerk-fee-reason-body = This was not advised. Choose a reason. It goes into the journal.
clerk-fee-recorded = Your decision is recorded.
clerk-fee-decided-advised = { $pays_cents }, as advised, by { $clerk }
clerk-fee-decided-otherwise = { $pays_cents }, by { $clerk }. { $reason_message }
fee-reason-proof-seen = I saw proof of the income
fee-reason-income-other = The income is other than was told
fee-reason-hardship = Otherwise it is too hard on this resident
fee-reason-rule-differs = Another rule applies to this case
paper-invoice = The invoice
paper-payment-plan = The letter about paying in parts
