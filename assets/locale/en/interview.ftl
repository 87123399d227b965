# SPDX-License-Identifier: EUPL-1.2
# Words that every life event shares: answers, what is missing, who acts.

# --- answers ---

answer-yes = Yes
answer-no = No
answer-none = Not filled in
answer-date = { $answer_date }
answer-amount = { $answer_cents }
bring-document-here = Yes, I have it with me
bring-document-later = I will bring it later
bring-document-none = I do not have it
bring-photo-here = Yes, I have a photo with me
bring-photo-later = I will bring a photo later
bring-photo-none = I have no photo

# --- when an answer does not fit ---

problem-choose-some = Choose what applies. You may choose more than one.
problem-choose-none-or-some = These answers do not go together. Please choose again.
problem-empty = Please fill in something.
problem-too-long = This is too long. Use at most { $most } letters.
problem-date-empty = Type the day, the month and the year. For example: 17-05-2026.
problem-date-form = Type the day, the month and the year. For example: 17-05-2026.
problem-date-none = This date does not exist. Look at the day and the month.
problem-date-future = This date is still to come. Choose today or an earlier day.
problem-date-late = This date is too far ahead. Choose an earlier day.
problem-date-early = This date is too long ago. Choose a day after { $first_date }.
problem-amount = Type an amount in euros. For example: 1250 or 1250,50.
problem-amount-least = This amount is too low. It is at least { $least_cents }.
problem-amount-most = This amount is too high. It is at most { $most_cents }.
problem-count = Type a whole number. For example: 3.
problem-count-least = This number is too low. It is at least { $least }.
problem-count-most = This number is too high. It is at most { $most }.
problem-phone = This number is not right. A Dutch number has 10 digits. For example: 06 12 34 56 78.
problem-name-letters = Type your name in letters.
problem-name-empty = Type your name.
problem-postcode = This postcode is not right. Type 4 digits and 2 letters. For example: 1234 AB.
problem-postcode-empty = Type your postcode. For example: 1234 AB.
problem-number = This house number is not right. For example: 12 or 12 B.
problem-number-empty = Type your house number.
problem-street-empty = Type your street.
problem-town-empty = Type your town.
problem-address-form = Please fill in your whole address.

# --- who acts ---

who-municipality = We
who-resident = You
who-other = Another organisation
who-main-occupant = Who rents or buys the house
who-parent = Your parent or guardian
who-employer = Your employer
who-justis = Justis
who-housemates = Who moves with you

# --- what is still needed ---

need-identity = a member of staff who establishes who you are
need-identity-document = a valid passport or a valid identity card
need-found-document = the document that you found
need-old-document = your old document
need-consent-main-occupant = consent of who rents or buys the house, if you move in with somebody
need-papers-told = a member of staff who tells you which papers are needed
need-employer-form = the form with the part of your employer
need-copy-decision = the letter with the decision
need-grounds = in a few words why you disagree
need-late-reason = why it was not possible within 6 weeks
need-number-plate = the number plate of your car
need-collection-day = a member of staff who agrees a day with you
need-photo = a passport photo, at most 6 months old
need-in-person = a visit to the counter by you yourself
need-signature = your signature, at the counter
need-fee-unknown = a member of staff who tells you what it costs
