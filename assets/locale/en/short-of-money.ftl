# SPDX-License-Identifier: EUPL-1.2
# I am short of money: questions, answers and tasks.

short-of-money = I am short of money

# --- questions ---

short-of-money-urgent = Is there anything that cannot wait?
short-of-money-urgent-hint = We only use what you say here to help you. Choose all that is right.
short-of-money-urgent-why = We do first what cannot wait. Then the rest.
short-of-money-urgent-food = I have no money for food
short-of-money-urgent-home = I may have to leave my home
short-of-money-urgent-energy = Gas, electricity or water is being cut off
short-of-money-urgent-debts = I have debts
short-of-money-urgent-none-urgent = No, fortunately not

short-of-money-wanted = What do you want help with?
short-of-money-wanted-hint = Choose all that you look for. Not sure? Then choose: look at it with me.
short-of-money-wanted-why = Then we apply for what suits you.
short-of-money-wanted-no-income = Money to live on: a benefit
short-of-money-wanted-costs = High costs that I cannot pay
short-of-money-wanted-supplement = Little money for years: a supplement
short-of-money-wanted-city-pass = A city pass
short-of-money-wanted-taxes = The local taxes
short-of-money-wanted-school = Costs for school
short-of-money-wanted-study = Money while I study
short-of-money-wanted-unsure = Look at it with me

short-of-money-income-from = Where does your money come from now?
short-of-money-income-from-hint = Choose what brings you most. You do not have to say an amount.
short-of-money-income-from-why = An employee has other rules than somebody with a business.
short-of-money-income-from-work = From work for an employer
short-of-money-income-from-benefit = From a benefit
short-of-money-income-from-pension = From AOW or a pension
short-of-money-income-from-self-employed = From my own business
short-of-money-income-from-study = From study finance
short-of-money-income-from-none = I have no money now

short-of-money-household = With whom do you live?
short-of-money-household-hint = Choose what fits best.
short-of-money-household-why = A family needs more than one person.
short-of-money-household-alone = Alone
short-of-money-household-alone-children = Alone, with children
short-of-money-household-partner = With my partner
short-of-money-household-partner-children = With my partner and children
short-of-money-household-with-others = With others, or I have no fixed home

short-of-money-costs-for = What are the costs for?
short-of-money-costs-for-hint = For example: glasses, a washing machine or a lawyer.
short-of-money-costs-for-why = This is called special assistance. It is for costs that are really needed.

short-of-money-costs-on = Which day is on the bill?
short-of-money-costs-on-hint = No bill yet? Skip this question.
short-of-money-costs-on-why = Ask soon. Often the bill may not be too old.

short-of-money-children-at = To which school does your child go?
short-of-money-children-at-hint = Choose all that is right for your children.
short-of-money-children-at-why = Each kind of school has its own help.
short-of-money-children-at-primary = Primary school
short-of-money-children-at-secondary = Secondary school
short-of-money-children-at-vocational = Vocational school (mbo)

short-of-money-city-pass-held = Do you have a city pass?
short-of-money-city-pass-held-why = With a city pass, help for school often comes by itself.
short-of-money-city-pass-held-held = Yes
short-of-money-city-pass-held-not-held = No
short-of-money-city-pass-held-unsure = I do not know

short-of-money-study-limit = Can you work beside your studies?
short-of-money-study-limit-hint = Sometimes that is not possible, because of illness or a disability.
short-of-money-study-limit-why = Then there is a study allowance from the municipality.
short-of-money-study-limit-limited = No, because of illness or a disability
short-of-money-study-limit-not-limited = Yes, I can
short-of-money-study-limit-unsure = I do not know

short-of-money-name = What is your name?
short-of-money-name-hint = Your first name and your surname.
short-of-money-name-why = Then we can find you in our records, and write to you.

short-of-money-birth-date = When were you born?
short-of-money-birth-date-hint = Day, month and year. For example: 17-05-1980.
short-of-money-birth-date-why = With your name and date of birth we find your records.

short-of-money-address = To which address may we write to you?
short-of-money-address-hint = No address? Skip this question. You get your letter here.
short-of-money-address-why = Your letter says what we do, what you do and what it costs.

short-of-money-phone = On which number can we call you?
short-of-money-phone-hint = No telephone? Skip this question.
short-of-money-phone-why = Then we can call when something is ready, or when we want to ask something.

# --- tasks ---

short-of-money-task-talk-today = A member of staff talks with you today
short-of-money-task-talk-today-summary = You do not go home today without a talk. We look together at what is needed now.
short-of-money-task-talk-today-when = Today, here in the hall
short-of-money-task-talk-today-why = You said that there is something that cannot wait.

short-of-money-task-advance = Ask for money in advance
short-of-money-task-advance-summary = You ask today for money in advance. A member of staff looks at once at what is possible. Bring your bank card or bank statement, if you have it.
short-of-money-task-advance-when = Today at the counter
short-of-money-task-advance-why = You said that you have no money for food.

short-of-money-task-food-bank = Food from the food bank
short-of-money-task-food-bank-summary = A member of staff calls the food bank with you. Is there nothing at home today? Say so.
short-of-money-task-food-bank-when = Today or tomorrow
short-of-money-task-food-bank-why = You said that you have no money for food.

short-of-money-task-debts-threat = Quick help with debts
short-of-money-task-debts-threat-summary = We talk with you soon and call for you. Often the home or the energy can stay. It is free.
short-of-money-task-debts-threat-when = A first talk by { $due_date } at the latest
short-of-money-task-debts-threat-why = You said that your home, gas, electricity or water is in danger.

short-of-money-task-debts = Help with debts
short-of-money-task-debts-summary = We make an appointment with you. Together we look at your letters and bills. It is free.
short-of-money-task-debts-when = A first talk by { $due_date } at the latest
short-of-money-task-debts-why = You said that you have debts.

short-of-money-task-call-creditor = Call who wants money from you
short-of-money-task-call-creditor-summary = Say that you are getting help from the municipality. Ask them to wait. A member of staff calls with you, if you want.
short-of-money-task-call-creditor-when = Today
short-of-money-task-call-creditor-why = You said that your home, gas, electricity or water is in danger.

short-of-money-task-benefit = Apply for a benefit
short-of-money-task-benefit-summary = You report today. We write that day down. If you get a benefit, that day usually counts. A member of staff finishes the application with you.
short-of-money-task-benefit-when = Today at the counter
short-of-money-task-benefit-why = You said that you look for money to live on.

short-of-money-task-look-for-work = Begin to look for work or school
short-of-money-task-look-for-work-summary = Are you under 27? Then we usually ask you to look for 4 weeks. Write down what you do. Not possible, because of illness or something else? Say so, then we look at it.
short-of-money-task-look-for-work-when = From today
short-of-money-task-look-for-work-why = You are under 27 and look for money to live on.

short-of-money-task-benefit-pension = Money beside your AOW
short-of-money-task-benefit-pension-summary = Do you have little AOW and little pension? Then the SVB can add to it. That is called AIO. A member of staff calls the SVB with you.
short-of-money-task-benefit-pension-when = As soon as you can
short-of-money-task-benefit-pension-why = You said that you live on AOW or a pension.

short-of-money-task-benefit-self-employed = Help for who has a business
short-of-money-task-benefit-self-employed-summary = You report today. We write that day down. Other rules hold for businesses. A member of staff says which papers are needed.
short-of-money-task-benefit-self-employed-when = Today at the counter
short-of-money-task-benefit-self-employed-why = You said that you live on your own business.

short-of-money-task-special-assistance = Help with high costs
short-of-money-task-special-assistance-summary = This is called special assistance. Your application begins today. Do not pay the bill yet, if you can wait. A member of staff says what is possible.
short-of-money-task-special-assistance-when = By { $due_date } at the latest
short-of-money-task-special-assistance-when-undated = Today at the counter. Keep the bill.
short-of-money-task-special-assistance-why = You said that you have costs that you cannot pay.

short-of-money-task-special-assistance-late = Help with high costs
short-of-money-task-special-assistance-late-summary = The bill is a bit older. You may ask anyway. Say why it is later. A member of staff looks whether it is still possible.
short-of-money-task-special-assistance-late-when = Today at the counter
short-of-money-task-special-assistance-late-why = You said that you have costs. The bill is older than the rule asks.

short-of-money-task-income-supplement = Supplement for years of little money
short-of-money-task-income-supplement-summary = This is called the individual income supplement. Your application begins today. A member of staff looks at the last years.
short-of-money-task-income-supplement-when = You hear from us after you apply
short-of-money-task-income-supplement-why = You said that you have had little money for years.

short-of-money-task-supplement-otherwise = See what there is instead
short-of-money-task-supplement-otherwise-summary = This supplement is for people from 21 years until the AOW. There is often something else for you. A member of staff looks with you.
short-of-money-task-supplement-otherwise-when = Today, here in the hall
short-of-money-task-supplement-otherwise-why = You asked for a supplement. Your age does not fit it.

short-of-money-task-city-pass = A city pass
short-of-money-task-city-pass-summary = Your application begins today. The pass comes by post. With the pass many things cost less or nothing.
short-of-money-task-city-pass-when = You hear from us after you apply
short-of-money-task-city-pass-why = You said that you want a city pass.

short-of-money-task-remission = No or less local tax
short-of-money-task-remission-summary = This is called remission. Your application begins today. Bring the tax bill.
short-of-money-task-remission-when = Preferably before you have to pay
short-of-money-task-remission-why = You said that the local taxes are too much.

short-of-money-task-school-help = Help with costs for school
short-of-money-task-school-help-summary = Think of a bicycle, a laptop or a school trip. Do you have a city pass? Then it often goes by itself.
short-of-money-task-school-help-when = You hear from us after you apply
short-of-money-task-school-help-why = You said that you have costs for school.

short-of-money-task-vocational-duo = Money for vocational school
short-of-money-task-vocational-duo-summary = Your child may get money from DUO. That depends on age. We help you to apply.
short-of-money-task-vocational-duo-when = As soon as you can
short-of-money-task-vocational-duo-why = You said that your child goes to vocational school.

short-of-money-task-study-allowance = Allowance while you study
short-of-money-task-study-allowance-summary = You get it if you cannot work beside your studies. A doctor or counsellor says something about your situation, not the municipality.
short-of-money-task-study-allowance-when = You hear from us after you apply
short-of-money-task-study-allowance-why = Illness or a disability keeps you from working beside your studies. Or you do not know yet.

short-of-money-task-study-duo = Study finance
short-of-money-task-study-duo-summary = You arrange this with DUO. Do you not have it yet? A member of staff helps you to apply.
short-of-money-task-study-duo-when = As soon as you can
short-of-money-task-study-duo-why = You said that you look for money while you study.

short-of-money-task-look-together = We look at it with you
short-of-money-task-look-together-summary = A member of staff goes through everything with you. You do not have to find out anything. The talk is free.
short-of-money-task-look-together-when = Today, here in the hall
short-of-money-task-look-together-why = You said that you do not know what suits you.

short-of-money-task-allowances = See whether you have all allowances
short-of-money-task-allowances-summary = Think of money for rent, care and children. The tax office pays that. The call is free.
short-of-money-task-allowances-when = This week
short-of-money-task-allowances-why = You said that you have little money. Many people miss an allowance.

short-of-money-task-we-decide = We decide
short-of-money-task-we-decide-summary = A person decides, not this kiosk. You get a letter with the result and the reason. Do you disagree? Then you can object.
short-of-money-task-we-decide-when = We decide within 8 weeks, if all is complete
short-of-money-task-we-decide-why = You apply for something. We may take 8 weeks at most, where no other time is set.
