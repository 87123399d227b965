# SPDX-License-Identifier: EUPL-1.2
# The resident's pages and the clerk's screens at the kiosk.

next = Continue
skip = Skip
yes = Yes
no = No
look = View
free = Free
amount = { $amount_cents }
not-given = Not filled in
try-again = Try again

path-event = What happened
path-questions = Questions
path-identity = Who you are
path-plan = Your plan
path-check = Check

## After a power cut

resume-title = Were you busy here just now?
resume-body = The kiosk went off for a moment. What you had filled in is kept.
resume-yes = Yes, I will go on
resume-asked-again = The questions have just changed. { $count ->
    [one] One answer does not fit any more. We ask it again.
   *[other] { $count } answers do not fit any more. We ask them again.
}
resume-set-aside = These questions are not here any more. We kept what you had filled in. Choose again what happened, or ask for help.
resume-no = No, erase everything

## Language and comfort

language-title = Which language do you want?
comfort-title = Can you read and hear this well?
comfort-body = Choose what is comfortable. You can change it at any time, at the bottom of the screen.
comfort-text-size = Text: { $size }
comfort-voice = Read everything aloud

## What happened

happened-title = What has happened?

## Questions

why-asked = Why do we ask this?
why-title = Why do we ask this?
why-general = We only ask what we need to help you.
why-close = Back to the question
day-today = Today
day-yesterday = Yesterday
day-other-day = Another day

field-date = Date
field-date-hint = Day, month, year. For example 24-11-2026
field-text = Your answer
field-amount = Amount in euros
field-amount-hint = For example 1250 or 1250,50
field-count = Number
field-count-hint = A whole number, for example 3
field-place = Place
field-name = Your name
field-name-hint = First name and last name
field-phone = Phone number
field-phone-hint = For example 06 12345678
field-postcode = Postcode
field-postcode-hint = For example 1234 AB
field-number = House number
field-number-hint = With addition, for example 12 B
field-street = Street
field-town = Town
field-given-names = First names
field-family-name = Last name
field-birth-date = Date of birth

problem-date = This date is not right. Fill in day, month and year. For example 24-11-2026.
problem-birth-date-ahead = This date of birth lies in the future. Fill in your date of birth.
problem-choose-one = Choose an answer first.
problem-address-postcode = Fill in your postcode and house number.
problem-address-street = Fill in your street and town.
problem-can = These are not six digits. Look at your document once more.
problem-document-number = This number is not right. Look on your document. It has letters and digits.
problem-case-number = This case number is not right. Check the characters.
problem-name = Fill in the last name.
problem-no-evidence = Choose at least one kind of evidence.
problem-sign-in-empty = Fill in your code and your passphrase.

## Identity

identify-title = Do you still have a document with you?
identify-body = With a document we soon know who you are. Nothing with you? Then you just go on.
identify-at-home = A passport at home does not help now. Bring it later if you have it.
document-id-card = Yes, my ID card
document-passport = Yes, my passport
document-residence-permit = Yes, my residence permit
document-none = No, I have nothing with me
document-id-card-yours = your ID card
document-passport-yours = your passport
document-residence-permit-yours = your residence permit
document-none-yours = your document
without-document = Go on without a document

key-why = With this number we can read the chip. We do not keep it.
key-can-title = Which six digits are on your document?
key-can-label = Six digits (CAN)
key-can-hint-id-card = Only digits, on the front of your card. It is not the document number.
key-can-hint-passport = Only digits, on the page with your photo. It is not the document number.
key-can-hint-residence-permit = Only digits, on the front of your card. It is not the document number.
key-can-hint-none = Only digits. It is not the document number.
key-no-can = I see no six digits
key-document-number-title = What is the number of your document?
key-document-number-label = Document number
key-document-number-hint = Nine letters and digits, at the top right of your document
key-birth-date-title = What is your date of birth?
key-birth-date-label = Date of birth
key-birth-date-hint = Day, month, year, as on your document
key-expiry-date-title = Until when is your document valid?
key-expiry-date-label = Valid until
key-expiry-date-hint = Day, month, year, as on your document
key-again = Fill in the number again

lay-title = Lay { $document } on the reader
lay-body = The reader is below the screen. Leave your document there until we say it is done.
no-reader-title = The card reader does not work now
no-reader-body = Nothing is lost. You can go on without a document. A staff member will establish who you are later.
reading-title = We are reading your document
reading-found = Hello { $name }.
reading-body = Leave the document still. This takes a few seconds.
card-read-title = Your document has been read
take-card = Take your document with you.
fact-name = Name
fact-document = Document
fact-expires = Valid until { $expires_date }

chip-genuine = Your document is genuine.
chip-issuer-not-verified = The chip is unaltered. Its issuer is not known here.
chip-altered = The data on the chip are not right. A staff member will look with you.
chip-expired = Your document has expired. We do know who you are. A staff member will look at it.
chip-not-checked = The chip has been read. We could not check whether it is genuine. A staff member will look at it.
chip-because-no-security-object = There is no signature on the chip.
chip-because-unknown-algorithm = The chip is signed in a way that we do not know.
chip-because-signer-missing = It does not say who signed the chip.
chip-because-signer-not-valid = Whoever signed the chip was not allowed to do so then.
chip-because-revoked = The country has withdrawn the signature on this chip.
chip-because-no-lists = There are no certificates of countries on this kiosk yet.
chip-because-issuer-unknown = The issuer's certificate is not on this kiosk.

read-wrong-key-title = The chip does not open
read-wrong-key-body = Something in the number or the dates is not right. Fill them in once more.
read-card-moved-title = Your document moved
read-card-moved-body = Nothing is lost. Lay your document on the reader again and leave it there.
read-not-a-document-title = This is not an ID card or passport
read-not-a-document-body = Lay an ID card or a passport on the reader.
read-altered-title = The chip and your document do not belong together
read-altered-body = Nothing is lost. A staff member will look at your document with you later. You can go on now.
read-needs-pace-title = We cannot read this chip here yet
read-needs-pace-body = That is not your fault. You can go on. A staff member will look at your document later.
read-needs-mrz-title = This chip needs something else
read-needs-mrz-body = The six digits are not enough here. Fill in the document number and two dates.
read-reader-gone-title = The card reader does not work now
read-reader-gone-body = Nothing is lost. Try again, or go on without a document.
read-garbled-title = We do not understand this chip
read-garbled-body = That is not your fault. Try again, or go on without a document.
read-wrong-can-body = The six digits do not belong to this document. Look once more where the drawing points.
read-key-again = Fill it in again
read-tired = Does it not work? Then go on. A staff member will establish who you are later.

## Plan

plan-title = { $count ->
    [one] We will arrange this one thing
   *[other] We will arrange these { $count } things
}
plan-body = Press a line for an explanation.
plan-total = Together this costs { $total_cents }. You can also pay later.
plan-free = This costs you nothing.
back-to-plan = Back to your plan
call-now = Call now, with the phone in the hall
fact-who = Who does this
fact-when = When
fact-cost = Cost
fact-needed = Still needed
fact-met = In order
fact-why = Why

settle-title = How do you want to pay { $total_cents }?
settle-body = You do not have to pay now. Your application always goes on.
settle-cash = Cash at the counter
settle-cash-detail = You get a numbered receipt.
settle-card = With a card at the counter
settle-card-detail = Somebody else's card is fine too.
settle-invoice = With an invoice by letter
settle-invoice-detail = You pay within 30 days.
settle-instalments = In parts
settle-instalments-detail = You choose in how many parts.
settle-waiver = I cannot pay this
settle-waiver-detail = A staff member looks whether you pay less or nothing.
settle-later = Later
settle-later-detail = You choose how to pay another time.
settle-nothing-due = Nothing to pay

## Review

review-title = Is everything right?
review-body = Press a line to change it.
review-identity = Who you are
review-identity-later = A staff member will establish this later
review-plan = { $count ->
    [one] 1 thing to arrange
   *[other] { $count } things to arrange
}
review-settlement = Payment: { $total_cents }
review-confirm = Yes, this is right. Send
confirming-title = We are storing your application

## Received, paper, goodbye

received-title = We have received your application
received-body = Everything is safely stored. This is your case number.
received-number = Your case number
paper-receipt = Your receipt
paper-letter = Your letter
paper-confirmation = Letter: confirmation
paper-cash-receipt = Cash receipt
paper-coming = Will come out of the printer
paper-out = Lies in the tray
paper-take = Take your receipt and your letter from the tray below the screen.
paper-taken = I have my papers
paper-trouble = Your application has been received, also without paper. Write down the number, or ask a staff member.
paper-again-receipt = Print the receipt once more
paper-again-letter = Print the letter once more
paper-without = I go on without paper
farewell-title = That was everything. We wish you strength
farewell-body = Your plan is on the receipt and in the letter. Do you have a question? Give your case number.
farewell-wiped = Your data now leave this screen.
farewell-end = Done

## Over the page

time-warning-title = Are you still there?
time-warning-body = In { $seconds } seconds we stop and erase the screen. Touch anything to go on.
time-warning-continue = Yes, I am still here
help-title = A staff member is coming
help-body = We have called a staff member. Stay here. What you have filled in stays.
help-phone = You can also call: { $phone }
help-continue = I will go on myself
help-clerk = I am a staff member
stop-title = Do you want to stop?
stop-body = If you stop, we erase everything you have filled in.
stop-go-on = No, I will go on
stop-erase = Yes, stop and erase everything

## Clerk

clerk-sign-in-title = Sign in as staff
clerk-id = Staff code
clerk-passphrase = Passphrase
clerk-sign-in = Sign in
clerk-leave = Sign out, back to the resident
clerk-desk-title = Staff: { $name }
clerk-visit-open = The resident is still busy. The case has not been sent yet.
clerk-nothing-open = No case is open.
clerk-case-open = Case { $number }
clerk-do-identity = Establish identity
clerk-do-cash = Cash payment
clerk-do-reprint = Print again
clerk-do-find = Open another case
clerk-find-title = Which case do you want to open?
clerk-case-number = Case number
clerk-open = Open
clerk-received = { $received_time }
clerk-fact-event = Life event
clerk-fact-received = Received
clerk-fact-goes = Erased here
clerk-goes-at = { $goes_time }
clerk-goes-later = Not yet: the municipality does not have all of it
clerk-fact-identity = Identity
clerk-money = { $total_cents }, paid { $paid_cents }
clerk-receipt-number = Cash receipt { $number }
clerk-identity-title = With what do you establish the identity?
clerk-identity-body = Choose everything you used. You judge; the kiosk gives no score.
clerk-identity-recorded = The identity has been recorded.
clerk-person-title = Who is the resident?
clerk-record-identity = Record under my name
clerk-cash-title = Cash received: { $due_cents }
clerk-cash-body = Count the money. Then the kiosk prints a numbered receipt.
clerk-cash-taken = I have received { $due_cents }
clerk-cash-recorded = The payment has been recorded. The receipt is being printed.
clerk-reprint-title = What do you want to print again?
clerk-reprint-reason-title = Why again?
clerk-reprint-queued = The paper is being printed again.
reprint-not-printed = It did not come out of the printer
reprint-unreadable = It cannot be read well
reprint-lost = The resident lost it
reprint-extra-copy = An extra copy is needed
method-not-yet = not known yet
method-chip = chip read
method-clerk = by a staff member
method-letter-code = with a code from a letter
evidence-other-document = Another valid document
evidence-registry-photo = Photo from the register of travel documents
evidence-archive-photo = Photo from the archive (RAAS)
evidence-control-questions = Control questions from the population register
evidence-witness = A witness with their own document
evidence-known-person = Known personally to a colleague
