# SPDX-License-Identifier: EUPL-1.2
# I am moving: questions, answers and tasks.

moving = I am moving or I have moved

# --- questions ---

moving-move = Where are you moving?
moving-move-hint = Have you moved already? You can report that here too.
moving-move-why = We arrange a move to or from another country differently.
moving-move-within = I stay in this municipality
moving-move-from-other = I come from another municipality
moving-move-from-abroad = I come from another country
moving-move-to-abroad = I go to another country
moving-move-no-home = I have no fixed home

moving-moving-on = On which day do you move?
moving-moving-on-hint = Day, month and year. Have you moved already? Then give that day.
moving-moving-on-why = You report a move from 4 weeks before until 5 days after it. We work out what that means.
moving-stay = How long do you stay in the Netherlands?
moving-stay-hint = Add up the months.
moving-stay-why = We register at an address who stays long.
moving-stay-long = 4 months or longer
moving-stay-short = Shorter than 4 months
moving-stay-unsure = I do not know

moving-away = How long do you go away?
moving-away-hint = Add up the months of one year.
moving-away-why = Who is away long is no longer registered here.
moving-away-long = 8 months or longer
moving-away-short = Shorter than 8 months
moving-away-unsure = I do not know

moving-who = Who moves with you?
moving-who-hint = Who is 16 or older reports it themselves. Partners may do it for each other.
moving-who-why = Then we know for whom you can report it.
moving-who-partner = My partner
moving-who-children = My children under 16
moving-who-others = Others of 16 or older
moving-who-only-me = Nobody, I move alone
moving-who-names = What are their names?
moving-who-names-hint = Write the names of those you report now. You may skip this.
moving-who-names-why = Then we report them together with you.

moving-lives-in = Are you moving in with somebody?
moving-lives-in-hint = Is the house in the name of somebody else? Then that person has to agree.
moving-lives-in-why = Who buys or rents the house has to give consent.
moving-lives-in-own = No, I rent or buy it myself
moving-lives-in-with-someone = Yes, I am going to live with somebody
moving-lives-in-unsure = I do not know

moving-new-address = What is your new address?
moving-new-address-hint = The address where you are going to live, or live now.
moving-new-address-why = We register you at this address.

moving-new-address-abroad = What will be your address in the other country?
moving-new-address-abroad-hint = Not known yet? Skip this question.
moving-new-address-abroad-why = Then we know where you are going.

moving-old-address = What is your old address?
moving-old-address-hint = No address? Skip this question.
moving-old-address-why = Then we can find you in our records.
moving-secret = Does your address have to stay secret?
moving-secret-hint = Then we do not give it to persons and clubs. The government still sees it.
moving-secret-why = Some people do not want somebody to find them. It is free and always possible.

moving-name = What is your name?
moving-name-hint = Your first name and your last name.
moving-name-why = Then we can find you in our records, and send you a letter.

moving-birth-date = When were you born?
moving-birth-date-hint = Day, month and year. For example: 17-05-1980.
moving-birth-date-why = With your name and date of birth we find your records.

moving-address = To which address may we write to you?
moving-address-hint = No address? Skip this question. You can take your letter with you here.
moving-address-why = Your letter says what we do, what you do and what it costs.

moving-phone = On which number can we call you?
moving-phone-hint = No telephone? Skip this question.
moving-phone-why = Then we can call you when something is ready, or when we have a question.

# --- tasks ---

moving-task-come-back = Report your move later
moving-task-come-back-summary = It is still too early. Come back or call us from this day on. You then have until 5 days after the move.
moving-task-come-back-when = From { $due_date }
moving-task-come-back-why = You report a move at the earliest 4 weeks before it.

moving-task-consent = Consent of who already lives there
moving-task-consent-summary = Who rents or buys the house gives consent. Ask that person to say it at the counter or write it down.
moving-task-consent-when = Before we register you
moving-task-consent-why = You said that you are going to live with somebody.

moving-task-report-move = Report your move
moving-task-report-move-summary = Your report starts today. You can include your partner and children right away.
moving-task-report-move-when = On { $due_date } at the latest
moving-task-report-move-why = You said that you are moving. You have to report it until 5 days after the move.

moving-task-report-move-late = Report your move
moving-task-report-move-late-summary = More than 5 days have passed. Report it all the same, today if you can. The day of your report counts as the day of the move.
moving-task-report-move-late-when = Today at the counter. The sooner, the better.
moving-task-report-move-late-why = You said that you have moved already. After 5 days the day of the report counts.

moving-task-parent-reports = A parent reports the move
moving-task-parent-reports-summary = Are you under 16? Then a parent or guardian reports it for you. Bring somebody to the counter.
moving-task-parent-reports-when = Together at the counter
moving-task-parent-reports-why = Who is 16 or older reports a move themselves. You are younger.

moving-task-others-report = Others report it themselves
moving-task-others-report-summary = Who is 16 or older reports the move themselves. They can do it here too.
moving-task-others-report-when = By the same date as you
moving-task-others-report-why = You said that others of 16 or older are moving too.

moving-task-register-from-abroad = Registering from another country
moving-task-register-from-abroad-summary = Come to the counter. A member of staff tells you which papers you need. Then we register you.
moving-task-register-from-abroad-when = As soon as you can
moving-task-register-from-abroad-why = You said that you come from another country.

moving-task-report-departure = Report your departure
moving-task-report-departure-summary = We record that you are leaving. A member of staff tells you from which day that is possible.
moving-task-report-departure-when = Before you leave
moving-task-report-departure-why = You said that you are going to another country.

moving-task-tell-others = Pass on your new address
moving-task-tell-others-summary = Think of your bank, insurance, work, school and doctor. Apply for a new parking permit too, if you need one.
moving-task-tell-others-when = Around the day of your move
moving-task-tell-others-why = You said that you are moving. They do not know by themselves.

moving-task-keep-secret = Keep your address secret
moving-task-keep-secret-summary = We put it into our records today. After that we do not give your address to persons. Are you in danger? Say so, then we help you in a separate room.
moving-task-keep-secret-when = Today, before we do anything else
moving-task-keep-secret-why = You said that your address has to stay secret.

moving-task-letter-address = An address for your post
moving-task-letter-address-summary = This is called a letter address. Your post from the government comes there. You can ask somebody who agrees, or us. With it you can also get money and care.
moving-task-letter-address-when = Today at the counter
moving-task-letter-address-why = You said that you have no fixed home.

moving-task-shelter-talk = A member of staff talks with you
moving-task-shelter-talk-summary = Do you have a place for tonight? If not, say so at once. We look together at shelter and help.
moving-task-shelter-talk-when = Today, here in the hall
moving-task-shelter-talk-why = You said that you have no fixed home.

moving-task-stay-registered = You stay registered here
moving-task-stay-registered-summary = Are you away for less than 8 months? Then you do not have to deregister. Do you stay longer after all? Tell us then, also from the other country.
moving-task-stay-registered-when = Only if your plan changes
moving-task-stay-registered-why = You said that you are away for less than 8 months.

moving-task-non-resident-number = A number for a short stay
moving-task-non-resident-number-summary = You get a citizen service number at a counter for who stays shortly. A few municipalities have one. We tell you where and help with an appointment.
moving-task-non-resident-number-when = Before you begin to work
moving-task-non-resident-number-why = You said that you stay less than 4 months.
