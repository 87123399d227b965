# SPDX-License-Identifier: EUPL-1.2
## The clerk compares the face in a document's chip with the person.

evidence-chip-photo = Photo in the document's chip, compared with the person
compare-open = Compare
compare-key-title = What opens the document's chip?
compare-key-body = Hold the bottom lines of the document under the scanner. Or type it.
compare-key-label = Six digits, or the line of a driving licence
compare-key-hint = The six digits are on the front of a card or on the page with the photo
compare-by-page = With number and dates
compare-by-digits = With six digits or a line
problem-compare-key = This opens no document. Type six digits, or the whole line of 30 characters.
problem-compare-page = This is not right. Type the document number, the date of birth and the expiry date.
compare-lay-title = Put the document on the reader
compare-lay-body = The kiosk reads only name, date of birth and photo. You see the photo; nothing of it is kept.
compare-take-badge = First take your own badge off the reader. You put it back later, then your judgement counts.
compare-other-key = Fill in something else
compare-reading-title = Reading the photo
compare-title = Is this the same person?
compare-body = Compare the photo with the person before you. The photo goes when you choose and is kept nowhere.
compare-badge-again = After that you put your badge back. Then your judgement counts.
compare-picture = Photo from the document's chip
compare-document = Document
compare-valid = Validity
compare-grade-genuine = Genuine
compare-grade-issuer-not-verified = Issuer not known here. Look at the document itself closely.
compare-grade-altered = Not right
compare-grade-expired = No longer valid
compare-grade-not-checked = Cannot be checked. Look at the document itself closely.
compare-same = Yes, the same person
compare-different = No, or I doubt it
compare-same-kept = The photo was compared. Now record who it is.
compare-different-kept = Recorded: not the same person, or doubt. This document does not count.
compare-not-theirs = Only who compared the photo can record this.
compare-return-title = Sign in again
compare-return-body = You compared the photo without your badge. Put your badge back, then your judgement counts.
compare-failed-title = There is no photo to compare with
compare-otherwise = You can also compare the person with the photo on the document itself, or with a photo from the register.
compare-problem-wrong-key = The chip does not open with this. See whether it belongs to this document.
compare-problem-card-moved = The document was moved or taken away. Put it down and leave it.
compare-problem-not-a-document = This is no passport, identity card or driving licence with a chip that we know.
compare-problem-badge = This is a staff badge. Put down the resident's document.
compare-problem-altered = The chip is not what its issuer put there, or is a copy. Look at the document itself closely.
compare-problem-needs-pace = The chip does not open in a way that the kiosk knows.
compare-problem-needs-mrz = This chip does not open with six digits. Use number and dates.
compare-problem-reader-gone = The card reader does not work now.
compare-problem-garbled = The kiosk does not understand the chip. Put the document down again.
compare-problem-no-picture = This chip holds no photo that the kiosk can show.
compare-problem-not-journalled = The journal could not record this. So nothing was read.

## What the clerk records of the person

clerk-bsn-label = BSN from the register (may stay empty)
clerk-bsn-hint = Fill it in only when you have looked it up yourself.
clerk-bsn-checked = The BSN given, { $bsn }, was looked up in the register
clerk-bsn-other = Fill in another BSN
problem-clerk-bsn = This BSN is not right. It has nine digits. Or leave it empty.

## A scan on the clerk's pages

clerk-scan-sign-in = Sign in first. Then you can scan.
clerk-scan-misread = The scan was not read well. Try again.
clerk-scan-foreign = This is no letter of ours, no document and no BSN.
clerk-scan-not-here = This cannot be used on this page.
clerk-scan-bsn = The BSN of the card is filled in. Look it up in the register.
clerk-scan-bsn-given = The BSN of the card is noted as given, not yet as looked up.
clerk-scan-document = The document is scanned. Choose Establish identity to compare the photo in its chip.
clerk-scan-filled = Filled in as the document says. Look at it.

## By what right somebody acts

clerk-do-right-seen = Seen: mandate, appointment or authority
clerk-right-seen-by = seen by { $clerk }
clerk-right-recorded = Recorded: you have seen that this person may act for the resident.
