# SPDX-License-Identifier: EUPL-1.2
# Who you are, and how we know: scanning, for whom somebody comes, the BSN, a letter with a code.

## Document

document-driving-licence = Yes, my driving licence
document-driving-licence-yours = your driving licence
key-can-hint-driving-licence = Only digits, on the front of your licence.
identify-title-other = Do you have a document with you of the person you come for?
identify-scan = You can also scan the document. Hold its bottom lines under the scanner.
key-scan = Or hold the bottom lines under the scanner. We do not keep this number.
lay-how-id-card = Lay the card flat on the reader, with the photo up.
lay-how-passport = Open the passport at the page with your photo. Lay it on the reader with that page down.
lay-how-residence-permit = Lay the card flat on the reader, with the photo up.
lay-how-driving-licence = Lay the licence flat on the reader, with the photo up.
lay-how-none = Lay the document flat on the reader.
card-unresponsive = This card does not answer. Turn it over and lay it flat. There should be one card on the reader.
card-in-use = The reader is still busy. Wait a few seconds, then lay your document down again.

## What is in the drawing, for who listens

art-can-id-card = The six digits are on the front of the card, at the bottom right.
art-can-passport = The six digits are on the page with your photo, on the right.
art-can-residence-permit = The six digits are on the front of the card, at the bottom right.
art-can-none = The six digits are on the front of the document.
art-number-id-card = The document number is on the front of the card, at the top right.
art-number-passport = The document number is on the page with your photo, at the top right.
art-number-residence-permit = The document number is on the front of the card, at the top right.
art-number-driving-licence = The line is on the back of your licence, at the bottom. It begins with the letter D.
art-number-none = The document number is on the front, at the top right.
art-bsn-back = The BSN is on the back of the identity card, at the square code.
art-letter-code = The code is on your letter, beside the square code.

## Taking your document with you

take-card-title = Take your document with you
take-card-body = Your document still lies on the reader, below the screen. Take it off. Then you go on by itself.
take-card-later = I leave it there for a moment
card-left-title = There is still a document on the reader
card-left-body = Is it yours? Take it off the reader, below the screen, and take it with you.
card-left-clerk = Is it not yours? Leave it there. A staff member is coming.
card-left-next = The document is gone
farewell-card-title = Take your document with you
farewell-card-body = Your document still lies on the reader, below the screen. Take it off before you go.

## Scanning

scan-kept = Thank you. We have scanned your document. We will not ask for it again.
scan-misread = The scan was not read quite right. Please try once more, calmly.
scan-foreign = We cannot use this. You can scan a letter of this kiosk, or the bottom lines of your document.
scan-tired = Scanning does not work now. That is all right. You can type, or go on without it.
scan-not-here = Thank you, but we do not need this here. You can simply go on.
scan-letter-later = This is the code of a letter. Finish this request first, or press Stop. Then scan the letter.
scan-document-change = We have already asked who you are. Do you want to change that? You can when you check everything at the end.

## For whom

for-whom-title = For whom do you come?
for-whom-body = You may also arrange something for somebody else.
for-myself = For myself
for-other = For somebody else
acting-as-title = Why do you do this for somebody else?
acting-as-body = We write this down. A staff member will look at the papers with you later. You can begin now.
as-parent = I am the parent
as-parent-detail = Of a child under 18.
as-partner = I am the partner
as-legal = A court appointed me
as-legal-detail = As guardian, administrator or mentor.
as-mandate = I have a mandate on paper
as-mandate-detail = With the other person's signature.
acting-name-title = What is your own name?
acting-name-parent = Of you, the parent. The questions after this are about the child.
acting-name-partner = Of you, the partner. The questions after this are about your partner.
acting-name-legal = Of you. The questions after this are about the person you come for. Bring your appointment to the counter.
acting-name-mandate = Of you. The questions after this are about the person you come for. Keep the mandate.
acts-as-parent = { $name }, as parent
acts-as-partner = { $name }, as partner
acts-as-legal = { $name }, appointed by a court
acts-as-mandate = { $name }, with a mandate on paper
problem-actor-name = Type your own name, in letters.
review-for-whom = For whom you come
review-myself = For myself
note-acting = You are arranging this for somebody else. Answer about that person.
clerk-fact-bsn = BSN, as given and not checked
clerk-fact-acting = Acts for the resident

## BSN

bsn-title = What is your BSN?
bsn-body = You do not have to. Without it your request goes on as well. A staff member will look it up later.
bsn-scan = You can also scan the square code on the back of your identity card.
bsn-label = Citizen service number (BSN)
bsn-hint = Nine digits. It is on your passport, identity card, driving licence or health card.
bsn-give = I have my BSN at hand
bsn-kept = Thank you. Your BSN has been noted.
problem-bsn = This BSN is not right. It has nine digits. Look once more, or go back and skip it.
need-bsn = your BSN (a staff member can look it up too)

## A letter of this kiosk

letter-code-title = Which code is on your letter?
letter-code-body = You can also scan the letter. Hold the square code under the scanner.
letter-code-label = Code of your letter
letter-code-hint = Sixteen letters and digits, in four groups. An older code has twelve.
problem-return-code = This code is not right. Look at your letter once more. It has twelve letters and digits.
letter-born-title = What is the date of birth?
letter-born-body = Of the person whose name is on the letter. That tells us that no stranger has the letter.
letter-opening-title = We are looking for your case
letter-refused-title = These do not belong together
letter-refused-body = The code and the date of birth do not belong together. Try once more.
letter-unasked = Your letter may be of another kiosk. We cannot look that up now, because the connection does not work. Later we can.
letter-other = I want to arrange something
letter-elsewhere-body = With this letter you see how far we are. Do you want to add something? A member of staff does that with you. We do not show your details here.
letter-closed-title = This does not work now
letter-closed-body = The code was tried too often with a wrong date. It can be tried again in { $minutes } minutes.
letter-refused-help = A member of staff can also help you now. Take your letter with you.
letter-end = Done
letter-open-title = Your case: { $stage }
letter-open-body = With this letter you see how far we are. You can also add something. We do not show your details here.
letter-added = Thank you. This was added to your case.
stage-received = Received
stage-received-detail = On { $received_date }
stage-handled = Being handled
stage-handled-detail = A staff member of the municipality has your case.
stage-decided = Decided
stage-decided-detail = You will get a letter with the decision.
stage-ready = Ready to be collected
stage-ready-detail = You can come to the counter for it.
stage-not-yet = Not yet
letter-add-phone = Give a telephone number
letter-add-phone-title = On which number can we call you?
letter-add-address = Give an address
letter-add-address-title = To which address may we write?
letter-add-bsn = Give your BSN
letter-add-bsn-title = What is your BSN?
letter-add-why = We add this to your case. We do not show what was there already.
letter-add-now = Add to my case

## How sure we must be who you are

fact-assurance = How sure we must be who you are
assurance-told = To apply: { $intake_message }. For the decision: { $decision_message }. Now: { $now_message }.
assurance-none = not needed
assurance-low = fairly sure
assurance-substantial = sure
assurance-high = very sure
assurance-now-none = not known yet
need-identity-low = that we know who you are: with a document, a letter with a code or a staff member
need-identity-intake = that we know who you are, to begin the request. You can fill in everything already

## On paper

paper-acting-parent = { $name } asked for this, as parent. Bring both documents when you collect: the child's and the parent's.
paper-acting-partner = { $name } asked for this, as partner.
paper-acting-legal = { $name } asked for this, appointed by a court. Bring the appointment to the counter.
paper-acting-mandate = { $name } asked for this, with a mandate on paper. Bring that mandate to the counter.

## The gap as a task in the plan

prove-title = Have a staff member establish who you are
prove-when = At your next visit. Your request goes on.
prove-summary = Bring what you have: a document, a letter or somebody who knows you. Nothing? Come anyway. A staff member will then help you with questions.
prove-why = For the decision we must be sure who you are. Now that is not sure enough yet.
prove-for = { $level_message }, before we decide
prove-at-intake = { $level_message }, to begin
