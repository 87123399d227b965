# SPDX-License-Identifier: EUPL-1.2
# My document expires: questions, answers and tasks.

document-expires = My passport, card or driving licence expires

# --- questions ---

document-expires-documents = Which document expires?
document-expires-documents-hint = Or has already expired. Choose everything that applies.
document-expires-documents-why = Then we know what you need again.
document-expires-documents-id-card = My identity card
document-expires-documents-passport = My passport
document-expires-documents-driving-licence = My driving licence
document-expires-documents-residence-permit = A residence permit of the IND
document-expires-documents-foreign-passport = A foreign passport

document-expires-id-card-until = Until when is your identity card valid?
document-expires-id-card-until-hint = The date is on the card. Not sure? Skip this question.
document-expires-id-card-until-why = Then a member of staff sees whether the card is still valid.

document-expires-passport-until = Until when is your passport valid?
document-expires-passport-until-hint = The date is next to your photo. Not sure? Skip this question.
document-expires-passport-until-why = Then a member of staff sees whether the passport is still valid.

document-expires-licence-until = Until when is your driving licence valid?
document-expires-licence-until-hint = The date is on your licence at 4b. Not sure? Skip this question.
document-expires-licence-until-why = With an expired licence you may not drive. We tell you so then.
document-expires-licence-kind = What do you drive with this licence?
document-expires-licence-kind-hint = Choose the heaviest vehicle that you want to keep driving.
document-expires-licence-kind-why = For a bus or lorry the CBR first looks at your health.
document-expires-licence-kind-car = A car, motorcycle or moped
document-expires-licence-kind-truck-bus = A lorry or bus
document-expires-licence-kind-unsure = I do not know

document-expires-not-here = Have you lost one of these documents?
document-expires-not-here-hint = Choose what is gone. Do you still have everything? Then choose: no.
document-expires-not-here-why = We make a document that is gone invalid. Then nobody can use it.
document-expires-not-here-id-card = My identity card is gone
document-expires-not-here-passport = My passport is gone
document-expires-not-here-driving-licence = My driving licence is gone
document-expires-not-here-none-lost = No, I still have everything

document-expires-haste = What do you need within a week?
document-expires-haste-hint = Haste costs more. A member of staff tells you whether it is possible.
document-expires-haste-why = We only ask for haste when you want it.
document-expires-haste-id-card = My identity card
document-expires-haste-passport = My passport
document-expires-haste-driving-licence = My driving licence
document-expires-haste-no-haste = Nothing, there is no hurry

document-expires-name = What is your name?
document-expires-name-hint = Your first name and your last name.
document-expires-name-why = Then we can find you in our records, and send you a letter.

document-expires-birth-date = When were you born?
document-expires-birth-date-hint = Day, month and year. For example: 17-05-1980.
document-expires-birth-date-why = With your name and date of birth we find your records. Under 18? Then you pay less.

document-expires-address = To which address may we write to you?
document-expires-address-hint = No address? Skip this question. You can take your letter with you here.
document-expires-address-why = Your letter says what we do, what you do and what it costs.

document-expires-phone = On which number can we call you?
document-expires-phone-hint = No telephone? Skip this question.
document-expires-phone-why = Then we can call you when something is ready, or when we have a question.

# --- tasks ---

document-expires-task-stop-driving = Do not drive until you have a new licence
document-expires-task-stop-driving-summary = Your driving licence has expired. Wait with driving until you have the new one.
document-expires-task-stop-driving-when = From now on
document-expires-task-stop-driving-why = The date you gave has passed.

document-expires-task-declaration-of-loss = Statement that your document is gone
document-expires-task-declaration-of-loss-summary = We record that your document is gone. It is free. Did you find it? Then hand it in to us.
document-expires-task-declaration-of-loss-when = Today at the counter. Another day is fine too.
document-expires-task-declaration-of-loss-why = You said that you no longer have your identity card or passport.

document-expires-task-report-licence = Report that your driving licence is gone
document-expires-task-report-licence-summary = We report that your licence is gone. You need no police report.
document-expires-task-report-licence-when = Today at the counter. Another day is fine too.
document-expires-task-report-licence-why = You said that you no longer have your driving licence.

document-expires-task-new-id-card = New identity card
document-expires-task-new-id-card-summary = Your application starts today. A member of staff completes it with you. You collect the card yourself.
document-expires-task-new-id-card-when = Usually ready on { $due_date }, if all is complete today
document-expires-task-new-id-card-why = You said that your identity card expires.

document-expires-task-rush-id-card = Haste for your identity card
document-expires-task-rush-id-card-summary = Tell the counter before 14:00 that you are in a hurry. They tell you whether it is possible, and when it is ready.
document-expires-task-rush-id-card-when = Today before 14:00, or another working day
document-expires-task-rush-id-card-why = You said that you need the card within a week.

document-expires-task-new-passport = New passport
document-expires-task-new-passport-summary = Your application starts today. A member of staff completes it with you. You collect the passport yourself.
document-expires-task-new-passport-when = Usually ready on { $due_date }, if all is complete today
document-expires-task-new-passport-why = You said that your passport expires.

document-expires-task-rush-passport = Haste for your passport
document-expires-task-rush-passport-summary = Tell the counter before 14:00 that you are in a hurry. They tell you whether it is possible, and when it is ready.
document-expires-task-rush-passport-when = Today before 14:00, or another working day
document-expires-task-rush-passport-why = You said that you need the passport within a week.

document-expires-task-new-driving-licence = New driving licence
document-expires-task-new-driving-licence-summary = You first show who you are. A member of staff sees whether you need anything else. You collect the licence yourself.
document-expires-task-new-driving-licence-when = Usually ready on { $due_date }
document-expires-task-new-driving-licence-why = You said that your driving licence expires.

document-expires-task-rush-driving-licence = Haste for your driving licence
document-expires-task-rush-driving-licence-summary = Tell the counter that you are in a hurry. They tell you whether it is possible.
document-expires-task-rush-driving-licence-when = Usually ready on { $due_date }
document-expires-task-rush-driving-licence-why = You said that you need the licence within a week.

document-expires-task-health-declaration = The CBR looks at your health
document-expires-task-health-declaration-summary = You answer questions about your health. Sometimes a doctor sees you. Begin in time, for this can take months. No computer? Ask us for a paper.
document-expires-task-health-declaration-when = Before you apply for the licence
document-expires-task-health-declaration-why = You are 75 or older, or you drive a bus or lorry.

document-expires-task-parent-consent = A parent or guardian has to agree
document-expires-task-parent-consent-summary = Are you under 18? Then a parent or guardian signs too. Coming together is easiest. Otherwise they give you a letter.
document-expires-task-parent-consent-when = At your visit to the counter
document-expires-task-parent-consent-why = You are under 18 and you apply for a document.

document-expires-task-residence-permit = Renew your residence permit with the IND
document-expires-task-residence-permit-summary = The IND decides about your stay, not the municipality. Apply before the permit expires. A member of staff helps you to call.
document-expires-task-residence-permit-when = As soon as you can
document-expires-task-residence-permit-why = You said that your residence permit expires.

document-expires-task-consulate = Renew your passport with your embassy
document-expires-task-consulate-summary = Only your own country renews this passport. We look up the number with you.
document-expires-task-consulate-when = As soon as you can
document-expires-task-consulate-why = You said that your foreign passport expires.
