# SPDX-License-Identifier: EUPL-1.2
# Texts that a case worker reads in the municipality's own system. Always sent in Dutch.

backend-channel = Counter
backend-received = Case { $number }, received at the kiosk on { $received_time }.
backend-task = Task: { $task } ({ $actor }).
backend-actor-municipality = municipality
backend-actor-resident = resident
backend-actor-other = other organisation
backend-told = Told to the resident: { $text }
backend-why = Why: { $text }
backend-needs = Still needed: { $needs }
backend-fee = Cost: { $fee_cents }.
backend-status = Received at the kiosk.
backend-result = Completed at the kiosk.
backend-closed = Closed at the kiosk.
backend-letter-confirmation = Confirmation of receipt
backend-letter-invoice = Invoice
backend-letter-payment-plan = Payment plan
backend-letter-loss-statement = Statement of loss
backend-letter-request = Request for completion
backend-letter-decision = Decision
backend-letter-appointment = Confirmation of appointment
backend-letter-ask-photo = Request for a photo
backend-letter-ask-sign = Request for a signature
backend-letter-ask-still-right = Request to confirm
backend-name-unknown = No name given
backend-address = Address given: { $address }.
backend-phone = Telephone number given: { $phone }.
backend-bsn = The resident gave this BSN, nobody has checked it: { $bsn }.

backend-identity-not-yet = Identity still has to be established. The resident gave this name.
backend-identity-chip = Identity read from the chip of a document.
backend-identity-clerk = Identity established by a member of staff.
backend-identity-letter-code = Case opened with the code on a letter. Identity was not established again.

backend-settlement = Cost: { $total_cents }. { $settlement }
backend-settlement-nothing-due = Nothing is due.
backend-settlement-cash = The resident pays cash at the counter.
backend-settlement-card = The resident pays by card at the counter.
backend-settlement-invoice = The resident wants an invoice.
backend-settlement-instalments = The resident wants to pay in instalments.
backend-settlement-waiver = The resident asks for a waiver.
backend-settlement-later = The resident pays later.
backend-settlement-pick-up = The resident pays on collection.

backend-clerk = Clerk at the counter who established the identity.
backend-mandate = Acts for the resident, on a mandate.
backend-close = Settled at the counter.

# Names of the case type's properties (eigenschappen), at most 20 characters; others are not sent.
backend-property-identity = Way of identifying
backend-property-assurance = Assurance
backend-property-channel = Return channel
backend-property-language = Language
backend-property-kiosk = Kiosk number
backend-value-identity-not-yet = not established yet
backend-value-identity-chip = chip of a document
backend-value-identity-clerk = clerk
backend-value-identity-letter-code = code on a letter
backend-value-assurance-none = none
backend-value-assurance-low = low
backend-value-assurance-substantial = substantial
backend-value-assurance-high = high
backend-value-channel-phone = telephone
backend-value-channel-letter = letter
backend-said-photo-counter = Letter: the resident brings a photo to the counter ({ $at_time }).
backend-said-sign-yes = Letter: the resident signed at the kiosk on { $at_time }. Certainty about who: { $assurance }.
backend-said-sign-counter = Letter: the resident signs on paper at the counter ({ $at_time }).
backend-said-still-right-yes = Letter: on { $at_time } the resident said that the facts are still right. Certainty about who: { $assurance }.
backend-said-still-right-changed = Letter: on { $at_time } the resident said that something has changed; a member of staff handles it.
backend-said-still-right-counter = Letter: the resident discusses the facts at the counter ({ $at_time }).
backend-said-photo-yes = Letter: the photo is there ({ $at_time }).
backend-said-photo-changed = Letter: something is wrong with the photo ({ $at_time }).
backend-said-sign-changed = Letter: the resident does not sign; a member of staff calls ({ $at_time }).
