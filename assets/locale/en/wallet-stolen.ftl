# SPDX-License-Identifier: EUPL-1.2
# My wallet was stolen: questions, answers and tasks.

wallet-stolen = My wallet was stolen

# --- questions ---

wallet-stolen-contents = What was in your wallet?
wallet-stolen-contents-hint = We will help you. It takes about 5 minutes. Choose everything that is gone.
wallet-stolen-contents-why = Then we know what you need again. And what must be blocked right away.
wallet-stolen-contents-bank-card = A bank card
wallet-stolen-contents-id-card = My identity card
wallet-stolen-contents-passport = My passport
wallet-stolen-contents-driving-licence = My driving licence
wallet-stolen-contents-city-pass = My city pass
wallet-stolen-contents-foreign-passport = A foreign passport
wallet-stolen-contents-residence-permit = A residence permit of the IND
wallet-stolen-contents-other = Something else, such as money or a travel card

wallet-stolen-card-from-2021 = Did you get your identity card in 2021 or later?
wallet-stolen-card-from-2021-hint = This is about cards from 4 January 2021.
wallet-stolen-card-from-2021-why = With a newer card somebody can try to log in to your DigiD. You can have that blocked.
wallet-stolen-card-from-2021-newer = Yes, in 2021 or later
wallet-stolen-card-from-2021-older = No, before that
wallet-stolen-card-from-2021-unsure = I do not know

wallet-stolen-new-documents = What do you want to apply for?
wallet-stolen-new-documents-hint = One of the two is enough to show who you are. You pay for each document.
wallet-stolen-new-documents-why = We only apply for what you really need. Then you do not pay too much.
wallet-stolen-new-documents-id-card = An identity card
wallet-stolen-new-documents-passport = A passport
wallet-stolen-new-documents-none-now = Nothing for now

wallet-stolen-stolen-on = When did it happen?
wallet-stolen-stolen-on-hint = Not sure? Choose the day you noticed it.
wallet-stolen-stolen-on-why = The date goes into the statement that your documents are gone.

wallet-stolen-place = Where did it happen?
wallet-stolen-place-hint = For example: on the train, at the market or at home. Not sure? Then type: not sure.
wallet-stolen-place-why = The place goes into the statement that your documents are gone.

wallet-stolen-police = Do you want to report it to the police?
wallet-stolen-police-hint = You do not have to. You get new documents without a report too.
wallet-stolen-police-why = Your insurance sometimes asks for a report. Then we put in your plan how to do it.
wallet-stolen-police-want = Yes, I want to do that
wallet-stolen-police-done = I have done that already
wallet-stolen-police-no = No, I do not want to

wallet-stolen-name = What is your name?
wallet-stolen-name-hint = Your first name and your last name.
wallet-stolen-name-why = Then we can find you in our records, and send you a letter.

wallet-stolen-birth-date = When were you born?
wallet-stolen-birth-date-hint = Day, month and year. For example: 17-05-1980.
wallet-stolen-birth-date-why = With your name and date of birth we find your records. Under 18? Then you pay less.

wallet-stolen-address = To which address may we write to you?
wallet-stolen-address-hint = No address? Skip this question. You can take your letter with you here.
wallet-stolen-address-why = Your letter says what we do, what you do and what it costs.

wallet-stolen-phone = On which number can we call you?
wallet-stolen-phone-hint = No telephone? Skip this question.
wallet-stolen-phone-why = Then we can call you when something is ready, or when we have a question.

# --- tasks ---

wallet-stolen-task-block-bank-cards = Have your bank cards blocked
wallet-stolen-task-block-bank-cards-summary = Call now with the telephone in the hall. It is free, day and night. Already done? Then this is finished.
wallet-stolen-task-block-bank-cards-when = Right now
wallet-stolen-task-block-bank-cards-why = You said that your bank card is gone. Once it is blocked, nobody can pay with it.

wallet-stolen-task-police-report = Report it to the police
wallet-stolen-task-police-report-summary = Call the police for an appointment. You tell them what is gone, where and when. You do not have to. You only pay for the call.
wallet-stolen-task-police-report-when = As soon as you can
wallet-stolen-task-police-report-why = You said that you want to report it. Your insurance sometimes asks for it.

wallet-stolen-task-declaration-of-loss = Statement that your document is gone
wallet-stolen-task-declaration-of-loss-summary = We record that your document is gone. After that it is not valid anywhere. Did you find it? Then hand it in to us.
wallet-stolen-task-declaration-of-loss-when = Today at the counter. Another day is fine too.
wallet-stolen-task-declaration-of-loss-why = You said that your identity card or passport is gone. Without a statement somebody else can use it.

wallet-stolen-task-block-digid = Block logging in with your card
wallet-stolen-task-block-digid-summary = Call the DigiD helpdesk. Say that your identity card was stolen. You only pay for the call.
wallet-stolen-task-block-digid-when = Today
wallet-stolen-task-block-digid-why = Your card may be from 2021 or later. With such a card somebody can try to log in to DigiD.

wallet-stolen-task-new-id-card = New identity card
wallet-stolen-task-new-id-card-summary = Your application starts today. A member of staff completes it with you. You collect the card yourself.
wallet-stolen-task-new-id-card-when = Usually ready on { $due_date }, if all is complete today
wallet-stolen-task-new-id-card-why = You said that your identity card is gone.

wallet-stolen-task-new-passport = New passport
wallet-stolen-task-new-passport-summary = Your application starts today. A member of staff completes it with you. You collect the passport yourself.
wallet-stolen-task-new-passport-when = Usually ready on { $due_date }, if all is complete today
wallet-stolen-task-new-passport-why = You said that your passport is gone.

wallet-stolen-task-new-driving-licence = New driving licence
wallet-stolen-task-new-driving-licence-summary = We report your old licence as stolen. It is then invalid at once. For a new licence you first show who you are.
wallet-stolen-task-new-driving-licence-when = Usually ready on { $due_date }
wallet-stolen-task-new-driving-licence-why = You said that your driving licence is gone. Without it you may not drive.

wallet-stolen-task-new-city-pass = New city pass
wallet-stolen-task-new-city-pass-summary = You apply for the new pass here and now. We block the old pass. The new one comes by post.
wallet-stolen-task-new-city-pass-when = On { $due_date } at the latest
wallet-stolen-task-new-city-pass-why = You said that your city pass is gone.

wallet-stolen-task-other-cards = See what else is gone
wallet-stolen-task-other-cards-summary = Think of your health card, travel card and library card. Call who gave you the card. They make a new one.
wallet-stolen-task-other-cards-when = This week
wallet-stolen-task-other-cards-why = You said that something else is gone too.

wallet-stolen-task-identity-fraud = Watch for misuse of your data
wallet-stolen-task-identity-fraud-summary = Do you get post or bills that you do not know? Then call the identity fraud helpline, on a working day. They will help you. You only pay for the call.
wallet-stolen-task-identity-fraud-when = If you notice something strange
wallet-stolen-task-identity-fraud-why = Your document says who you are. A thief sometimes uses that information.

wallet-stolen-task-parent-consent = A parent or guardian has to agree
wallet-stolen-task-parent-consent-summary = Are you under 18? Then a parent or guardian signs too. Coming together is easiest. Otherwise they give you a letter.
wallet-stolen-task-parent-consent-when = At your visit to the counter
wallet-stolen-task-parent-consent-why = You are under 18 and you apply for a new document.

wallet-stolen-task-consulate = Call the embassy of your country
wallet-stolen-task-consulate-summary = Only your country makes a new passport. Sometimes you get a paper to travel home with. We look up the number with you. The embassy often asks for a police report.
wallet-stolen-task-consulate-when = Today or tomorrow
wallet-stolen-task-consulate-why = You said that your foreign passport is gone.

wallet-stolen-task-residence-permit = Tell the IND
wallet-stolen-task-residence-permit-summary = The IND makes your residence permit. Tell them that it is gone and apply for a new one. The IND often asks for a police report. A member of staff helps you to call.
wallet-stolen-task-residence-permit-when = As soon as you can
wallet-stolen-task-residence-permit-why = You said that your residence permit is gone.
