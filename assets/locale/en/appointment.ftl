# SPDX-License-Identifier: EUPL-1.2
# Making or changing an appointment: questions, answers and tasks.

appointment = I want to make or change an appointment

# --- questions ---

appointment-wish = What do you want?
appointment-wish-hint = Being helped today is possible too. We ask that next.
appointment-wish-why = Then we know whether there is an appointment already.
appointment-wish-new = A new appointment
appointment-wish-change = Change an appointment
appointment-wish-cancel = Cancel an appointment

appointment-about = What is the appointment about?
appointment-about-hint = You do not have to say it exactly.
appointment-about-why = Then you speak the right member of staff at once.
appointment-about-document = A passport, driving licence or other document
appointment-about-family = Birth, marriage or death
appointment-about-money = Money, work or debts
appointment-about-care = Care or help at home
appointment-about-home = Living, building or parking
appointment-about-other = Something else
appointment-about-unsaid = I would rather not say

appointment-appointment-on = On which day is your appointment now?
appointment-appointment-on-hint = Not sure? Skip this question.
appointment-appointment-on-why = Then we find your appointment.

appointment-where = Where do you want to speak to us?
appointment-where-hint = You cannot come to us? Then we come to you.
appointment-where-why = Everybody has to be able to have an appointment.
appointment-where-counter = Here at the counter
appointment-where-phone-call = On the telephone
appointment-where-at-home = At my home, I cannot come

appointment-home-because = Why can you not come?
appointment-home-because-hint = For example: I am ill in bed. You may skip this.
appointment-home-because-why = Then we bring what is needed.

appointment-urgency = How soon do you need us?
appointment-urgency-hint = Can it really not wait? Then choose: today.
appointment-urgency-why = We help first who cannot wait.
appointment-urgency-today = Today, it cannot wait
appointment-urgency-this-week = Within a week
appointment-urgency-can-wait = There is no haste

appointment-days-good = Which days suit you?
appointment-days-good-hint = Choose all days that are good.
appointment-days-good-why = Then we look for a day that suits you.
appointment-days-good-monday = Monday
appointment-days-good-tuesday = Tuesday
appointment-days-good-wednesday = Wednesday
appointment-days-good-thursday = Thursday
appointment-days-good-friday = Friday
appointment-days-good-any-day = Every day is good

appointment-half-day = And which part of the day?
appointment-half-day-hint = We look for a time in that part.
appointment-half-day-why = Then you need no time off if that is not possible.
appointment-half-day-morning = The morning
appointment-half-day-afternoon = The afternoon
appointment-half-day-any-time = Both are good

appointment-wishes = What do you need at the appointment?
appointment-wishes-hint = Choose all that you need.
appointment-wishes-why = Then it is ready when you come.
appointment-wishes-interpreter = An interpreter
appointment-wishes-sign-language = A sign language interpreter
appointment-wishes-wheelchair = Room for a wheelchair
appointment-wishes-quiet = A quiet room
appointment-wishes-more-time = More time
appointment-wishes-someone-along = Somebody who comes with me
appointment-wishes-no-wishes = Nothing special

appointment-visit-address = To which address do we come?
appointment-visit-address-hint = The address where you are when we come.
appointment-visit-address-why = Then we know where we have to be.

appointment-name = What is your name?
appointment-name-hint = Your first name and your surname.
appointment-name-why = Then we can find you in our records, and write to you.

appointment-birth-date = When were you born?
appointment-birth-date-hint = Day, month and year. For example: 17-05-1980.
appointment-birth-date-why = With your name and date of birth we find your records.

appointment-address = To which address may we write to you?
appointment-address-hint = No address? Skip this question. You get your letter here.
appointment-address-why = Your letter says what we do, what you do and what it costs.

appointment-phone = On which number can we call you?
appointment-phone-hint = No telephone? Skip this question.
appointment-phone-why = Then we can call when something is ready, or when we want to ask something.

# --- tasks ---

appointment-task-help-today = A member of staff helps you today
appointment-task-help-today-summary = Stay in the hall. A member of staff calls you. You do not have to make an appointment.
appointment-task-help-today-when = Today, here in the hall
appointment-task-help-today-why = You said that it cannot wait.

appointment-task-appointment = Your appointment at the counter
appointment-task-appointment-summary = We look for a day and time that suit you. Then we call or write to you. That paper also says how to change the appointment.
appointment-task-appointment-when = We let you know, by { $due_date } at the latest
appointment-task-appointment-why = You said that you want an appointment, here at the counter.

appointment-task-phone-appointment = We call you at an agreed time
appointment-task-phone-appointment-summary = We look for a day and time that suit you. Then we call your number.
appointment-task-phone-appointment-when = We let you know, by { $due_date } at the latest
appointment-task-phone-appointment-why = You said that you prefer the telephone.

appointment-task-home-visit-today = We look for somebody for you today
appointment-task-home-visit-today-summary = Call us at once, or let somebody call for you. We say whether somebody can come today. Otherwise we help you on the telephone.
appointment-task-home-visit-today-when = Today
appointment-task-home-visit-today-why = You cannot come and it cannot wait.

appointment-task-home-visit = A member of staff comes to your home
appointment-task-home-visit-summary = Somebody calls first and agrees a day with you. They bring what is needed. It costs you nothing extra.
appointment-task-home-visit-when = We let you know, by { $due_date } at the latest
appointment-task-home-visit-why = You said that you cannot come to us.

appointment-task-change-appointment = Change your appointment
appointment-task-change-appointment-summary = We look for another day with you. The old appointment goes when there is a new one.
appointment-task-change-appointment-when = We let you know, by { $due_date } at the latest
appointment-task-change-appointment-why = You said that you want to change your appointment.

appointment-task-cancel-appointment = Cancel your appointment
appointment-task-cancel-appointment-summary = We take the appointment away. Do you need us later after all? Then you make a new one here.
appointment-task-cancel-appointment-when = Today
appointment-task-cancel-appointment-why = You said that you want to cancel your appointment.

appointment-task-interpreter = We ask for an interpreter
appointment-task-interpreter-summary = The interpreter is free for you. Is there none on that day? Then we look for another day.
appointment-task-interpreter-when = Before your appointment
appointment-task-interpreter-why = You said that you need an interpreter.

appointment-task-made-ready = We make it ready for you
appointment-task-made-ready-summary = What you asked for is ready when you come. Is something not right after all? Tell us.
appointment-task-made-ready-when = Before your appointment
appointment-task-made-ready-why = You said what you need at the appointment.

appointment-task-bring-along = What you bring
appointment-task-bring-along-summary = Bring an identity card, passport or driving licence, if you have it. Bring letters about this too. Somebody may come with you.
appointment-task-bring-along-when = On the day of the appointment
appointment-task-bring-along-why = You come to the counter. With these papers it goes faster.

appointment-task-be-at-home = Do not open the door just like that
appointment-task-be-at-home-summary = Who comes from us shows a pass and says a name. Not sure? Call us and keep the door closed.
appointment-task-be-at-home-when = On the day of the visit
appointment-task-be-at-home-why = You said that we come to your home.
