# SPDX-License-Identifier: EUPL-1.2
# I got a letter: questions, answers and tasks.

got-letter = I got a letter

# --- questions ---

got-letter-letter-from = Who is the letter from?
got-letter-letter-from-hint = Look at the top of the letter. Is there a code of this kiosk on it? Choose that at the bottom.
got-letter-letter-from-why = Then we know who can help you.
got-letter-letter-from-us = From this municipality
got-letter-letter-from-tax-office = From the tax office or Allowances
got-letter-letter-from-fines = A fine, from the CJIB
got-letter-letter-from-benefits = From UWV, SVB or DUO
got-letter-letter-from-collector = From a bailiff or debt collector
got-letter-letter-from-company = From a company or somebody else
got-letter-letter-from-unsure = I do not know

got-letter-letter-is = What does the letter say?
got-letter-letter-is-hint = Read the first sentences. Too difficult? Then choose: I do not understand it.
got-letter-letter-is-why = Then we know what you have to do, and by which day.
got-letter-letter-is-decision = Something was decided about me
got-letter-letter-is-pay = I have to pay
got-letter-letter-is-asks = I have to send or tell something
got-letter-letter-is-invitation = I have to come somewhere
got-letter-letter-is-tells = It only has news
got-letter-letter-is-unclear = I do not understand it

got-letter-sent-on = Which date is on the letter?
got-letter-sent-on-hint = Day, month and year. Not sure? Skip this question.
got-letter-sent-on-why = You usually have 6 weeks to object. We work out the last day.

got-letter-act-by = By which day do you have to do something?
got-letter-act-by-hint = Look for a date in the letter. Is there none? Skip this question.
got-letter-act-by-why = We put that day in your plan.

got-letter-agree = Do you agree with the letter?
got-letter-agree-hint = You may also not know. Then we read it together.
got-letter-agree-why = Do you disagree? Then you can object.
got-letter-agree-agree = Yes
got-letter-agree-disagree = No, this is not right
got-letter-agree-unsure = I do not know

got-letter-can-pay = Can you pay this?
got-letter-can-pay-hint = We only use what you say to help you.
got-letter-can-pay-why = You cannot pay it? Then we look for a way together.
got-letter-can-pay-all = Yes, in time
got-letter-can-pay-parts = Only in parts
got-letter-can-pay-nothing = No
got-letter-can-pay-paid = I have paid already

got-letter-can-come = Can you come on that day?
got-letter-can-come-why = You cannot? Then somebody has to know.
got-letter-can-come-will = Yes, I will go
got-letter-can-come-other-day = No, but on another day I can
got-letter-can-come-cannot = No, I cannot come

got-letter-reference = Which reference is on the letter?
got-letter-reference-hint = The reference is a number. Not sure? Skip this question.
got-letter-reference-why = Then we find the letter quickly.

got-letter-help-with = What can we help you with?
got-letter-help-with-hint = Choose all that you want.
got-letter-help-with-why = A member of staff simply reads with you. That is free.
got-letter-help-with-read = Read the letter with me
got-letter-help-with-reply = Help me to answer
got-letter-help-with-other-form = I want the letter in large print, braille or spoken
got-letter-help-with-other-language = I read better in another language
got-letter-help-with-no-help = No, I can do it myself

got-letter-name = What is your name?
got-letter-name-hint = Your first name and your surname.
got-letter-name-why = Then we can find you in our records, and write to you.

got-letter-birth-date = When were you born?
got-letter-birth-date-hint = Day, month and year. For example: 17-05-1980.
got-letter-birth-date-why = With your name and date of birth we find your records.

got-letter-address = To which address may we write to you?
got-letter-address-hint = No address? Skip this question. You get your letter here.
got-letter-address-why = Your letter says what we do, what you do and what it costs.

got-letter-phone = On which number can we call you?
got-letter-phone-hint = No telephone? Skip this question.
got-letter-phone-why = Then we can call when something is ready, or when we want to ask something.

# --- tasks ---

got-letter-task-is-it-real = Do not pay anything yet
got-letter-task-is-it-real-summary = Sometimes swindlers act as if they are a company or the government. Show the letter to a member of staff first. Give no PIN and click on nothing.
got-letter-task-is-it-real-when = Until you know who the letter is from
got-letter-task-is-it-real-why = You said that you do not know who the letter is from.

got-letter-task-read-together = We read the letter with you
got-letter-task-read-together-summary = Take the letter to a member of staff. We say in plain words what it says. Then you know what you have to do.
got-letter-task-read-together-when = Today, here in the hall
got-letter-task-read-together-why = You asked for help, or the letter is not clear.

got-letter-task-pay = Pay the bill
got-letter-task-pay-summary = Pay the amount in the letter. Add the number of the letter. No bank card? Ask at the counter how you can pay.
got-letter-task-pay-when = By { $due_date } at the latest
got-letter-task-pay-when-undated = Before the day in the letter
got-letter-task-pay-why = You said that you can pay it.

got-letter-task-show-paid = Show that you have paid
got-letter-task-show-paid-summary = Find the proof of the bank. Call or write to who sent the letter. A member of staff helps you, if you want.
got-letter-task-show-paid-when = This week
got-letter-task-show-paid-why = You said that you have paid already.

got-letter-task-pay-in-parts = Pay in parts, or later
got-letter-task-pay-in-parts-summary = You ask for it today. A member of staff makes a proposal with you. So it stays affordable.
got-letter-task-pay-in-parts-when = Today at the counter
got-letter-task-pay-in-parts-why = You said that you cannot pay everything at once.

got-letter-task-ask-them-for-time = Ask to pay in parts
got-letter-task-ask-them-for-time-summary = Call who sent the letter. Say that you cannot pay everything at once. Ask for an arrangement, and ask for it on paper.
got-letter-task-ask-them-for-time-when = Before { $due_date }
got-letter-task-ask-them-for-time-when-undated = Before the day in the letter
got-letter-task-ask-them-for-time-why = You said that you cannot pay everything at once.

got-letter-task-debt-help = Help with debts
got-letter-task-debt-help-summary = We make an appointment with you and look at all your bills. It is free and stays between us. Do you have to leave your home soon? Say so today.
got-letter-task-debt-help-when = A first talk by { $due_date } at the latest
got-letter-task-debt-help-why = The letter is about a debt, or you cannot pay.

got-letter-task-legal-help = Free help with your rights
got-letter-task-legal-help-summary = The Juridisch Loket tells you what you can do. The call is free.
got-letter-task-legal-help-when = Before the day in the letter
got-letter-task-legal-help-why = You disagree, or you cannot pay.

got-letter-task-objection = Your objection
got-letter-task-objection-summary = Your objection begins today. You still put your signature. You get a proof that we received it.
got-letter-task-objection-when = By { $due_date } at the latest
got-letter-task-objection-why = You disagree with our letter. You have 6 weeks, from the day after it was sent.

got-letter-task-objection-late = Your objection after the 6 weeks
got-letter-task-objection-late-summary = The 6 weeks have passed. You may hand it in anyway. Say why it is later. A member of staff looks whether it is still possible.
got-letter-task-objection-late-when = Today
got-letter-task-objection-late-why = You disagree with our letter. It was sent more than 6 weeks ago.

got-letter-task-objection-undated = Your objection
got-letter-task-objection-undated-summary = We take in your objection today. Bring the letter. A member of staff looks whether you are in time.
got-letter-task-objection-undated-when = Today. You have 6 weeks, from the day after it was sent.
got-letter-task-objection-undated-why = You disagree with our letter. Without a date we do not know the last day.

got-letter-task-objection-elsewhere = Object with who sent the letter
got-letter-task-objection-elsewhere-summary = The letter says how you object, where and until when. Too difficult? A member of staff reads it with you.
got-letter-task-objection-elsewhere-when = Usually by { $due_date } at the latest. Look in the letter too.
got-letter-task-objection-elsewhere-when-undated = Before the last day in the letter
got-letter-task-objection-elsewhere-why = You disagree. Another organisation took the decision.

got-letter-task-objection-elsewhere-late = Ask whether you can still object
got-letter-task-objection-elsewhere-late-summary = The 6 weeks have usually passed. Call who sent the letter and say why it is later. A member of staff helps you, if you want.
got-letter-task-objection-elsewhere-late-when = Today
got-letter-task-objection-elsewhere-late-why = You disagree. The letter is more than 6 weeks old.

got-letter-task-keep-decision = Keep this letter
got-letter-task-keep-decision-summary = You do not have to do anything now. Do you change your mind? You can usually object until this day.
got-letter-task-keep-decision-when = You can usually object until { $due_date }
got-letter-task-keep-decision-when-undated = You can usually object until 6 weeks after the date of the letter
got-letter-task-keep-decision-why = The letter has a decision about you.

got-letter-task-send-papers = Give us what we ask
got-letter-task-send-papers-summary = Bring the papers to the counter. We make a copy and you keep the original. Not possible in time? Tell us, then you get more time.
got-letter-task-send-papers-when = By { $due_date } at the latest
got-letter-task-send-papers-when-undated = Before the day in the letter
got-letter-task-send-papers-why = You said that we need something from you.

got-letter-task-answer-them = Answer the letter
got-letter-task-answer-them-summary = Send what they ask, or call them. Keep a copy. A member of staff helps you to write, if you want.
got-letter-task-answer-them-when = By { $due_date } at the latest
got-letter-task-answer-them-when-undated = Before the day in the letter
got-letter-task-answer-them-why = You said that the letter asks something of you.

got-letter-task-go-there = Go to the appointment
got-letter-task-go-there-summary = Take the letter with you. Somebody may come along.
got-letter-task-go-there-when = On the day in the letter, by { $due_date } at the latest
got-letter-task-go-there-when-undated = On the day in the letter
got-letter-task-go-there-why = You said that you have to come somewhere.

got-letter-task-other-appointment = Another day, or another way
got-letter-task-other-appointment-summary = We look for another day with you. You cannot come? Then we call you or come to your home.
got-letter-task-other-appointment-when = We let you know, by { $due_date } at the latest
got-letter-task-other-appointment-why = You said that you cannot come on that day.

got-letter-task-tell-them-other-day = Tell them that you cannot come
got-letter-task-tell-them-other-day-summary = Call who sent the letter and ask for another day. Not going without a word may cost money.
got-letter-task-tell-them-other-day-when = Before { $due_date }
got-letter-task-tell-them-other-day-when-undated = Before the day in the letter
got-letter-task-tell-them-other-day-why = You said that you cannot come on that day.

got-letter-task-other-form = The letter in a form that you can read
got-letter-task-other-form-summary = We make our letters in another form: large, in braille or spoken. We read other letters with you. We remember your choice.
got-letter-task-other-form-when = By { $due_date } at the latest
got-letter-task-other-form-why = You said that you cannot read the letter well this way.

got-letter-task-keep-it = Keep this letter
got-letter-task-keep-it-summary = You do not have to do anything. Keep the letter with your papers.
got-letter-task-keep-it-when = You do not have to do anything
got-letter-task-keep-it-why = You said that it only has news.
