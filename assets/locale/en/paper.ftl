# SPDX-License-Identifier: EUPL-1.2
# What receipts and letters say.

## Shared

paper-case-number = Your case number
paper-received = Received at the counter on { $received_date } at { $clock }.
paper-amount = { $amount_cents }
paper-date = { $day_date }
paper-free = Free
paper-fee-unknown = A clerk will tell you
paper-total = Total
paper-needs = This is still needed:
paper-phone = Call { $phone }
paper-settlement-nothing-due = You do not have to pay anything.
paper-settlement-cash = You pay in cash at the counter.
paper-settlement-card = You pay with your card at the counter.
paper-settlement-invoice = You pay with the invoice that comes with this.
paper-settlement-instalments = You pay in parts. A letter says when.
paper-settlement-waiver = You ask not to pay. We will look into that.
paper-settlement-later = You choose later how you pay. Your application goes on.
paper-settlement-pick-up = You pay when you fetch it.

## Receipt

receipt-now = What happens now
receipt-you = What you do
receipt-costs = What it costs
receipt-municipality = We do this
receipt-other = Another organisation does this
receipt-identity = Let a clerk establish who you are. Your application goes on.
receipt-nothing-to-do = You do not have to do anything now.
receipt-keep = Keep this receipt.
receipt-code = Scan this code at a kiosk in the hall. Then you carry on with your application. There is no personal data in the code.
receipt-code-words = Or type this code:
receipt-questions = Questions? Call { $phone }

## Receipt for cash

cash-title = Proof of payment
cash-number = Number of this proof
cash-case = Case number: { $number }
cash-amount = Paid in cash
card-amount = Paid by card
cash-when = Paid on { $paid_date } at { $clock }.
cash-keep = Keep this proof.

## Letter

letter-title = Confirmation of your application
letter-subject = Your application: { $title }
letter-date = Date
letter-number = Case number
letter-contact = Questions
letter-hand-over = Handed over in the hall
letter-resident = To the resident
letter-message = We received your application on { $received_date } at { $clock }.
letter-number-sentence = Your case number is { $number }. Please have it ready when you call us.
letter-now = What you must do now
letter-nothing-now = You do not have to do anything now. We are getting to work.
letter-prove = Let a clerk establish who you are
letter-prove-when = At your next visit
letter-plan = What happens
letter-plan-intro = These are all the steps, in the best order.
letter-who = Who
letter-when = When
letter-phone = Phone
letter-cost = Cost
letter-needs = Still needed
letter-why = Why
letter-identity = Who you are
letter-identity-not-yet = We do not know for certain yet who you are. That does not hold up your application. A clerk will establish it with you. Do you still have a passport, identity card or driving licence? Bring it with you. Do you have nothing left? Come anyway. There is always a way.
letter-identity-chip-genuine = We read the chip of your document. The document is genuine.
letter-identity-chip-issuer-not-verified = We read the chip of your document. The data on the chip has not been changed. The issuer is not yet verified. We still have to do that.
letter-identity-chip-expired = We read the chip of your document. Your document has expired. A clerk will check this with you.
letter-identity-chip-other = We read the chip of your document. The check is not finished. A clerk will do it with you.
letter-identity-clerk = A clerk has established who you are.
letter-identity-clerks = Two clerks together have established who you are.
letter-identity-letter-code = You carried on with the code from a letter. A clerk will establish later who you are.
letter-costs = What it costs and how you pay
letter-costs-none = Your application costs nothing.
letter-pay-intro = You may choose another way. Every way costs the same:
letter-pay-cash = in cash at the counter, you get a proof of payment
letter-pay-card = with your card at the counter
letter-pay-invoice = with a bill that we send you
letter-pay-instalments = in parts, together with us
letter-pay-pick-up = when you fetch it
letter-pay-waiver = do you have too little money? Ask us if you can leave it unpaid
letter-pay-never-stops = Payment does not hold up your application.
letter-wrong = Is something not right?
letter-wrong-text = Call us or come by. We will change it. This letter is not a decision yet. Do you get a decision later and do you disagree? Then you can object. The decision says how to do that and how much time you have.
letter-questions = Do you have questions?
letter-questions-text = Call { $phone } or come to { $place }. Please have your case number ready.
letter-formats = Would you like a different letter?
letter-formats-text = Would you like this letter in large print, in braille or read aloud? Ask us. It costs nothing.
letter-privacy = Your data
letter-privacy-text = We use your data only for this application. You may see it and have it corrected.
letter-privacy-where = You can read more at { $website }. Or ask at the counter.
letter-privacy-ask = Ask at the counter how this works.
letter-greeting = Kind regards,
letter-code = With this code you carry on with your application. Scan it at a kiosk in the hall, or type the letters and digits. There is no personal data in the code.
letter-code-alternative = QR code to carry on with your application at a kiosk. The code in letters and digits is { $code }.
letter-page = Case number { $number } · page { $page } of { $pages }

## Voucher for the till

receipt-voucher = Payment voucher. Show these bars when you pay.

## Invoice and payment in parts

invoice-letter-title = Invoice
invoice-subject = Invoice: { $title }
invoice-pay = Pay { $pay_cents } on or before { $pay_date }.
invoice-what = What you pay for
invoice-code = Scan this code with your bank's app. Then { $pay_cents } is filled in already. Does it not work? Then type what stands here.
instalments-letter-title = Paying in parts
instalments-subject = Paying in parts: { $title }
instalments-agreed = You pay in { $count } parts. That does not cost more.
instalments-when = When you pay
instalment-row = Part { $number }, by { $part_date }
instalments-early = You may always pay earlier.
instalments-code = Scan this code with your bank's app for the first part. Then { $pay_cents } is filled in already. The reference is the same each time.
pay-how = How you pay
pay-counter = Would you rather pay in cash or by card? You can, at no extra cost, at { $place }. Bring this letter.
pay-trouble = Can you not pay?
pay-trouble-text = Call { $phone } or come by. We will find a way together.
pay-code-alternative = QR code for your bank: { $pay_cents } to { $iban }. Reference { $reference }.
