# SPDX-License-Identifier: EUPL-1.2
# Parking and bulky waste: questions, answers and tasks.

neighbourhood = Parking or bulky waste in my neighbourhood

# --- questions ---

neighbourhood-about = What is it about?
neighbourhood-about-hint = You may choose both.
neighbourhood-about-why = Then we only ask what is needed for that.
neighbourhood-about-permit = A parking permit
neighbourhood-about-waste = Having bulky waste collected
neighbourhood-about-report = Something is broken or dirty in the street

neighbourhood-permit-for = What do you want with the parking permit?
neighbourhood-permit-for-why = We arrange a new permit differently from another number plate.
neighbourhood-permit-for-new = I want a permit
neighbourhood-permit-for-other-car = I have another car
neighbourhood-permit-for-visitors = For my visitors
neighbourhood-permit-for-disabled = I can hardly walk: a disabled parking card
neighbourhood-permit-for-stop = I want to stop my permit

neighbourhood-plate = What is the number plate of the car?
neighbourhood-plate-hint = For example: AB-123-C. Not sure? Skip this question.
neighbourhood-plate-why = The permit belongs to a number plate.

neighbourhood-waste-items = What do we have to collect?
neighbourhood-waste-items-hint = For example: a sofa and two chairs.
neighbourhood-waste-items-why = Then we know what has to fit in the truck.
neighbourhood-report-what = What is broken or dirty?
neighbourhood-report-what-hint = For example: a street light does not work.
neighbourhood-report-what-why = Then we know who has to mend it.

neighbourhood-report-where = Where is it?
neighbourhood-report-where-hint = A street with a number, or what you see there.
neighbourhood-report-where-why = Then we find the place quickly.

neighbourhood-home-address = Which address is it about?
neighbourhood-home-address-hint = The address where you live.
neighbourhood-home-address-why = The rules are per address.

neighbourhood-name = What is your name?
neighbourhood-name-hint = Your first name and your last name.
neighbourhood-name-why = Then we can find you in our records, and send you a letter.

neighbourhood-birth-date = When were you born?
neighbourhood-birth-date-hint = Day, month and year. For example: 17-05-1980.
neighbourhood-birth-date-why = With your name and date of birth we find your records.

neighbourhood-address = To which address may we write to you?
neighbourhood-address-hint = No address? Skip this question. You can take your letter with you here.
neighbourhood-address-why = Your letter says what we do, what you do and what it costs.

neighbourhood-phone = On which number can we call you?
neighbourhood-phone-hint = No telephone? Skip this question.
neighbourhood-phone-why = Then we can call you when something is ready, or when we have a question.

# --- tasks ---

neighbourhood-task-permit = Your parking permit
neighbourhood-task-permit-summary = Your application starts today. We check whether you live in an area with permits. We also check how many your address has.
neighbourhood-task-permit-when = You start today. A member of staff tells you how long it takes.
neighbourhood-task-permit-why = You said that you want a parking permit.

neighbourhood-task-change-plate = Another number plate on your permit
neighbourhood-task-change-plate-summary = We put the new number plate on your permit. Only park with the new car when you have heard from us.
neighbourhood-task-change-plate-when = You start today. A member of staff tells you how long it takes.
neighbourhood-task-change-plate-why = You said that you have another car.

neighbourhood-task-stop-permit = Stopping your permit
neighbourhood-task-stop-permit-summary = We stop your permit. A member of staff tells you from which day.
neighbourhood-task-stop-permit-when = You start today
neighbourhood-task-stop-permit-why = You said that you want to stop your permit.

neighbourhood-task-collect-waste = We collect your bulky waste
neighbourhood-task-collect-waste-summary = A member of staff agrees a day with you. There is a limit for each address. They tell you what is possible.
neighbourhood-task-collect-waste-when = On the day that you agree
neighbourhood-task-collect-waste-why = You said that you want bulky waste collected.

neighbourhood-task-keep-inside = Put your bulky waste outside only on the day itself
neighbourhood-task-keep-inside-summary = Keep it inside until that day. Put it so that everybody can pass.
neighbourhood-task-keep-inside-when = On the day that you agree
neighbourhood-task-keep-inside-why = You said that you want bulky waste collected. Then the pavement stays free.

neighbourhood-task-visitor-permit = Parking for your visitors
neighbourhood-task-visitor-permit-summary = A member of staff says how it works in your street. Sometimes it is a card, sometimes a number to call.
neighbourhood-task-visitor-permit-when = You begin today
neighbourhood-task-visitor-permit-why = You said that it is for your visitors.

neighbourhood-task-disabled-card = A disabled parking card
neighbourhood-task-disabled-card-summary = With this card you park close by, in all of Europe. Sometimes a doctor sees you first. You may also have it when somebody else drives you.
neighbourhood-task-disabled-card-when = You begin today
neighbourhood-task-disabled-card-why = You said that you can hardly walk.

neighbourhood-task-mend = We look at it
neighbourhood-task-mend-summary = Somebody of ours goes to look. Is it dangerous? Tell a member of staff now. Do you want to know how it ends? Ask at the counter with your number.
neighbourhood-task-mend-when = We go and look by { $due_date }
neighbourhood-task-mend-why = You said that something is broken or dirty.
