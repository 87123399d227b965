# SPDX-License-Identifier: EUPL-1.2
# What the letters say besides the confirmation (paper.ftl).

letter-page-label = Page
letter-page-of = { $page } of { $pages }

## How to object (Awb 6:4, 6:5, 6:7)

letter-objection = Do you disagree with this decision?
letter-objection-text = Then you can make an objection ([nl: bezwaar]). You can do so until { $objection_date }. Send a letter to { $municipality }, { $place }. Or hand in your letter at the counter. An objection is free.
letter-objection-contents = Write in your letter: your name and address, the date, case number { $number } and why you disagree. Sign it. Add a copy of this decision.
letter-objection-urgent = The decision holds while you object. Is it urgent? Then you can ask the judge for a provisional ruling ([nl: voorlopige voorziening]). That costs money. We are glad to help: call { $phone }.

## Which language counts (Awb 2:6)

letter-legal-language = A letter in Dutch comes with this letter. The Dutch letter is the official one.

## Lines to write on

sign-place = Place and date
sign-name = Name
sign-here = Signature

## Statement of loss

loss-letter-title = Statement of loss
loss-subject = Statement of loss ([nl: verklaring van vermissing])
loss-message = You told us that your documents are gone. With this statement we make them invalid.
loss-sign = Read this statement, and sign it with a clerk
loss-sign-by = at your next visit
loss-found = Do you find a document again? Hand it in at the counter
loss-found-by = at once
loss-what = What is gone
loss-name = Name
loss-name-value = { $name }
loss-documents = Documents
loss-documents-value = { $documents }
loss-when = Since
loss-when-value = { $lost_on }
loss-where = Where
loss-where-value = { $lost_place }
loss-unknown = not known
loss-declare = What you declare
loss-declare-text = I declare that I no longer have these documents. All that stands here is true. I know that the documents become invalid and that this cannot be undone.
loss-after = What happens then
loss-after-text = We pass the loss on. The documents are then no longer valid, not abroad either. This statement costs nothing.

## Request for what is missing (Awb 4:5)

request-letter-title = We still need something from you
request-subject = We still need something from you: { $task }
request-message = Your application is not complete yet. Give us what is missing, at the latest on { $due_date }.
request-by = at the latest { $due_date }
request-how = How you give it to us
request-how-text = Bring it to { $place }. Or send it by post. Write case number { $number } on it.
request-late = Can you not make it in time?
request-late-text = Call us before { $due_date }. Then we look for a solution together. Do we hear nothing? Then we can decide not to go on with your application.

## Decision

decision-letter-title = Decision
decision-subject = Decision: { $task }
decision-granted = We approve your application: { $task }.
decision-partly = We approve a part of your application: { $task }.
decision-refused = We refuse your application: { $task }.
decision-why = Why we decide this
decision-pay = You pay in cash or by card at the counter, or with our invoice. It costs the same everywhere.
decision-mandate = On behalf of the mayor and aldermen

## Appointment

meeting-letter-title = Your appointment
meeting-subject = Your appointment: { $task }
meeting-message = We expect you on { $at_date } at { $at_clock }.
meeting-about = For
meeting-about-value = { $task }
meeting-day = Day
meeting-day-value = { $at_date }
meeting-time = Time
meeting-time-value = { $at_clock }
meeting-place = Where
meeting-place-value = { $place }
meeting-bring = Bring this
meeting-other = Can you not come?
meeting-other-text = Call { $phone }. Then we make another appointment together.
meeting-help = Do you need help or an interpreter, or can you not stand for long? Tell us before. You may always bring somebody.

## Cover letter in another language

cover-letter-title = About your letter from the municipality
cover-subject = About your letter: { $title }
cover-message = We have received your application. Your case number is { $number }. Below stands what you have to do.
cover-costs = What it costs
cover-read-aloud = Do you want somebody to read the Dutch letter with you? Come by. That costs nothing.

## Letters that ask for one thing

ask-code = Scan this code at a kiosk in the hall. Then you see this question at once. Or type the letters and digits. There are no personal data in the code.
ask-by = at the latest { $due_date }
ask-photo-letter-title = We need a passport photo of you
ask-photo-subject = Bring a passport photo
ask-photo-message = We need a passport photo of you for: { $task }.
ask-photo-picture = A passport photo, at most 6 months old, with your face straight from the front.
ask-photo-step = Bring your photo to { $place }
ask-photo-why = Without a photo we cannot go on. Do you have no money for a photo? Tell us. We will find a solution.
ask-sign-letter-title = We need your signature
ask-sign-subject = Sign here
ask-sign-message = We need your signature for: { $task }.
ask-sign-picture = First read what stands below. Then sign.
ask-sign-step = Sign this letter and hand it in at { $place }
ask-sign-statement = { $statement }
ask-sign-why = Is something not clear? Then do not sign yet. Call us first.
ask-right-letter-title = Is this still right?
ask-right-subject = Is this still right?
ask-right-message = You told us this for: { $task }. Is it still so?
ask-right-picture = Look whether all of it is still right.
ask-right-what = This is what we know of you
ask-right-step = Let us know: at a kiosk, at the counter or call { $phone }
ask-right-why = Is everything right? Then tell us that too. Then we can go on.

## Paying by transfer

pay-to = To
pay-iban = Account
pay-iban-words = Account in words
pay-amount = Amount
pay-with = Reference
pay-trouble-short = Can you not pay? Call { $phone } or come by. We will find a way together.
digit-0 = zero
digit-1 = one
digit-2 = two
digit-3 = three
digit-4 = four
digit-5 = five
digit-6 = six
digit-7 = seven
digit-8 = eight
digit-9 = nine

## The clerk writes a letter

clerk-do-letter = Write a letter
letter-order-title = Which letter?
letter-order-about = What is the letter about?
letter-order-outcome = What is the decision?
letter-order-granted = We approve it
letter-order-partly = We approve a part
letter-order-refused = We refuse it
letter-order-day = Day (of a question: the last day to answer)
letter-order-clock = Time, such as 10:15
letter-order-reason = What has to stand in it: the reason, or what is missing
letter-order-statement = What the resident declares and signs
letter-order-show = See the letter
letter-order-read = This is how the letter reads. Is all of it right?
letter-order-print = Print and hand over
letter-order-post = By post
letter-order-done = The letter is being printed and goes to the case system.
letter-order-in-tray = The letter lies ready for the post and goes to the case system.
letter-order-incomplete = First choose which letter and about what.
letter-order-no-day = Fill in a day.
letter-order-no-clock = Fill in a time, such as 10:15.
letter-order-no-reason = Fill in why. Without a reason the letter cannot go.
letter-order-no-statement = Fill in what the resident declares.
letter-statement = { $statement }
