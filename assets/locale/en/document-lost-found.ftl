# SPDX-License-Identifier: EUPL-1.2
# A document is lost or found: questions, answers and tasks.

document-lost-found = A document is lost or found

# --- questions ---

document-lost-found-situation = What happened?
document-lost-found-situation-why = If you lost something, we arrange other things than if you found something.
document-lost-found-situation-lost = I lost my document
document-lost-found-situation-own-found = I found my own document again
document-lost-found-situation-others-found = I found a document of somebody else

document-lost-found-documents = Which document is it about?
document-lost-found-documents-hint = Choose everything that belongs to it.
document-lost-found-documents-why = Each document has its own rules.
document-lost-found-documents-id-card = An identity card
document-lost-found-documents-passport = A passport
document-lost-found-documents-driving-licence = A driving licence
document-lost-found-documents-residence-permit = A residence permit of the IND
document-lost-found-documents-foreign-passport = A foreign passport
document-lost-found-documents-other = Something else, like a bank card or wallet

document-lost-found-reported = Did you report before that the document was gone?
document-lost-found-reported-hint = To us, to another municipality or on the internet.
document-lost-found-reported-why = After a report a document is not valid. It stays so, even if you find it.
document-lost-found-reported-done = Yes, I reported it
document-lost-found-reported-not-done = No, I reported nothing
document-lost-found-reported-unsure = I do not know

document-lost-found-card-from-2021 = Did you get your identity card in 2021 or later?
document-lost-found-card-from-2021-hint = This is about cards from 4 January 2021.
document-lost-found-card-from-2021-why = With a newer card somebody can try to log in to your DigiD. You can have that blocked.
document-lost-found-card-from-2021-newer = Yes, in 2021 or later
document-lost-found-card-from-2021-older = No, before that
document-lost-found-card-from-2021-unsure = I do not know

document-lost-found-new-documents = What do you want to apply for?
document-lost-found-new-documents-hint = You pay for each document. You can also choose later.
document-lost-found-new-documents-why = We only apply for what you really need. Then you do not pay too much.
document-lost-found-new-documents-id-card = An identity card
document-lost-found-new-documents-passport = A passport
document-lost-found-new-documents-driving-licence = A driving licence
document-lost-found-new-documents-none-now = Nothing for now

document-lost-found-lost-on = Since when is it gone?
document-lost-found-lost-on-hint = Not sure? Choose the day you noticed it.
document-lost-found-lost-on-why = The date goes into the statement that your document is gone.

document-lost-found-place = Where did you lose it?
document-lost-found-place-hint = For example: on the train or at home. Not sure? Then type: not sure.
document-lost-found-place-why = The place goes into the statement that your document is gone.

document-lost-found-name = What is your name?
document-lost-found-name-hint = Your first name and your last name.
document-lost-found-name-why = Then we can find you in our records, and send you a letter.

document-lost-found-birth-date = When were you born?
document-lost-found-birth-date-hint = Day, month and year. For example: 17-05-1980.
document-lost-found-birth-date-why = With your name and date of birth we find your records. Under 18? Then you pay less.

document-lost-found-address = To which address may we write to you?
document-lost-found-address-hint = No address? Skip this question. You can take your letter with you here.
document-lost-found-address-why = Your letter says what we do, what you do and what it costs.

document-lost-found-phone = On which number can we call you?
document-lost-found-phone-hint = No telephone? Skip this question.
document-lost-found-phone-why = Then we can call you when something is ready, or when we have a question.

# --- tasks ---

document-lost-found-task-take-in-found = Hand in the document here
document-lost-found-task-take-in-found-summary = Give the document to a member of staff. You do not have to say your name. We do the rest.
document-lost-found-task-take-in-found-when = Today at the counter. Another day is fine too.
document-lost-found-task-take-in-found-why = You said that you found a document of somebody else.

document-lost-found-task-still-valid = Your document is still valid
document-lost-found-task-still-valid-summary = You can simply use it again. Do check that the date on the document has not passed.
document-lost-found-task-still-valid-when = You do not have to do anything now
document-lost-found-task-still-valid-why = You said that you reported nothing. So your document was not made invalid.

document-lost-found-task-look-up-report = We look up whether the document is still valid
document-lost-found-task-look-up-report-summary = A member of staff looks up whether your document is listed as lost. Do not use it until then.
document-lost-found-task-look-up-report-when = Today at the counter
document-lost-found-task-look-up-report-why = You do not know whether you reported the document. A document reported as lost is not valid.

document-lost-found-task-hand-in-own = Hand in the old document
document-lost-found-task-hand-in-own-summary = The document is not valid and stays so. Do not use it any more. Give it to a member of staff.
document-lost-found-task-hand-in-own-when = Today at the counter. Another day is fine too.
document-lost-found-task-hand-in-own-why = You said that you reported the document before. After a report you have to hand it in.

document-lost-found-task-declaration-of-loss = Statement that your document is gone
document-lost-found-task-declaration-of-loss-summary = We record that your document is gone. It is free. After that it is not valid anywhere, even if you find it.
document-lost-found-task-declaration-of-loss-when = Today at the counter. Another day is fine too.
document-lost-found-task-declaration-of-loss-why = You said that you lost your identity card or passport. Without a statement somebody else can use it.

document-lost-found-task-block-digid = Block logging in with your card
document-lost-found-task-block-digid-summary = Call the DigiD helpdesk. Say that you lost your identity card. You only pay for the call.
document-lost-found-task-block-digid-when = Today
document-lost-found-task-block-digid-why = Your card may be from 2021 or later. With such a card somebody can try to log in to DigiD.

document-lost-found-task-report-licence = Report that your driving licence is gone
document-lost-found-task-report-licence-summary = We report that your licence is gone. It is then invalid at once. You need no police report.
document-lost-found-task-report-licence-when = Today at the counter. Another day is fine too.
document-lost-found-task-report-licence-why = You said that you lost your driving licence. After the report nobody can use it any more.

document-lost-found-task-new-id-card = New identity card
document-lost-found-task-new-id-card-summary = Your application starts today. A member of staff completes it with you. You collect the card yourself.
document-lost-found-task-new-id-card-when = Usually ready on { $due_date }, if all is complete today
document-lost-found-task-new-id-card-why = You said that you want a new identity card.

document-lost-found-task-new-passport = New passport
document-lost-found-task-new-passport-summary = Your application starts today. A member of staff completes it with you. You collect the passport yourself.
document-lost-found-task-new-passport-when = Usually ready on { $due_date }, if all is complete today
document-lost-found-task-new-passport-why = You said that you want a new passport.

document-lost-found-task-new-driving-licence = New driving licence
document-lost-found-task-new-driving-licence-summary = Your application starts today. You first show who you are. You collect the licence yourself.
document-lost-found-task-new-driving-licence-when = Usually ready on { $due_date }
document-lost-found-task-new-driving-licence-why = You said that you want a new driving licence. Without it you may not drive.

document-lost-found-task-identity-fraud = Watch for misuse of your data
document-lost-found-task-identity-fraud-summary = Do you get post or bills that you do not know? Then call the identity fraud helpline, on a working day. They will help you. You only pay for the call.
document-lost-found-task-identity-fraud-when = If you notice something strange
document-lost-found-task-identity-fraud-why = Your document says who you are. Sometimes somebody else uses that information.

document-lost-found-task-parent-consent = A parent or guardian has to agree
document-lost-found-task-parent-consent-summary = Are you under 18? Then a parent or guardian signs too. Coming together is easiest. Otherwise they give you a letter.
document-lost-found-task-parent-consent-when = At your visit to the counter
document-lost-found-task-parent-consent-why = You are under 18 and you apply for a new document.

document-lost-found-task-residence-permit = Tell the IND
document-lost-found-task-residence-permit-summary = The IND makes your residence permit. Tell them that it is gone and apply for a new one. The IND often asks for a police report. A member of staff helps you to call.
document-lost-found-task-residence-permit-when = As soon as you can
document-lost-found-task-residence-permit-why = You said that your residence permit is gone.

document-lost-found-task-consulate = Call the embassy of your country
document-lost-found-task-consulate-summary = Only your country makes a new passport. Sometimes you get a paper to travel home with. We look up the number with you. The embassy often asks for a police report.
document-lost-found-task-consulate-when = Today or tomorrow
document-lost-found-task-consulate-why = You said that your foreign passport is gone.

document-lost-found-task-found-things = Hand in what you found
document-lost-found-task-found-things-summary = We write down what you found and where. Then we look for the owner. You do not have to say your name. Do you want to keep it later if nobody comes? Then do tell us your name.
document-lost-found-task-found-things-when = Today at the counter
document-lost-found-task-found-things-why = You said that you found something of somebody else.
