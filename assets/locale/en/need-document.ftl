# SPDX-License-Identifier: EUPL-1.2
# I need a document: questions, answers and tasks.

need-document = I need a proof, like an extract or certificate of conduct

# --- questions ---

need-document-documents = Which document do you need?
need-document-documents-hint = Choose everything you need.
need-document-documents-why = Then we apply for exactly that.
need-document-documents-brp-extract = An extract: proof of my address and data
need-document-documents-conduct = A VOG: a certificate of good conduct
need-document-documents-civil-act = A certificate of birth, marriage or death
need-document-documents-proof-alive = A proof that I am alive, for a pension
need-document-documents-signature-true = A proof that my signature is real

need-document-extract-for = What do you need the extract for?
need-document-extract-for-hint = For example: for my rented house. You may skip this.
need-document-extract-for-why = Not every extract is the same. Then we put no more on it than needed.

need-document-conduct-form = Do you have a form for the VOG?
need-document-conduct-form-hint = Often your employer fills in a part first.
need-document-conduct-form-why = Without the part of your employer we cannot go on.
need-document-conduct-form-have = Yes, my employer has filled it in
need-document-conduct-form-not-yet = No, not yet
need-document-conduct-form-for-myself = I apply for the VOG without an employer

need-document-employer = For which employer or club is it?
need-document-employer-hint = The name is enough. You may skip this.
need-document-employer-why = The name goes on your application.

need-document-conduct-for = What work are you going to do?
need-document-conduct-for-hint = For example: driving a taxi or working with children. You may skip this.
need-document-conduct-for-why = The VOG is about the work that you are going to do.
need-document-act-of = Which certificate is it?
need-document-act-of-hint = It is a paper about what has happened.
need-document-act-of-why = Then we look for the right one.
need-document-act-of-birth = Birth
need-document-act-of-marriage = Marriage or partnership
need-document-act-of-death = Death

need-document-act-here = In which municipality did it happen?
need-document-act-here-hint = The certificate is kept in the municipality where it happened.
need-document-act-here-why = Only that municipality can give it to you.
need-document-act-here-here = In this municipality
need-document-act-here-other-municipality = In another municipality
need-document-act-here-unsure = I do not know

need-document-name = What is your name?
need-document-name-hint = Your first name and your last name.
need-document-name-why = Then we can find you in our records, and send you a letter.

need-document-birth-date = When were you born?
need-document-birth-date-hint = Day, month and year. For example: 17-05-1980.
need-document-birth-date-why = With your name and date of birth we find your records.

need-document-address = To which address may we write to you?
need-document-address-hint = No address? Skip this question. You can take your letter with you here.
need-document-address-why = Your letter says what we do, what you do and what it costs.

need-document-phone = On which number can we call you?
need-document-phone-hint = No telephone? Skip this question.
need-document-phone-why = Then we can call you when something is ready, or when we have a question.

# --- tasks ---

need-document-task-extract = Your extract
need-document-task-extract-summary = A member of staff checks who you are and prints the extract. It costs the same everywhere, at the counter too.
need-document-task-extract-when = Today at the counter
need-document-task-extract-why = You said that you need an extract.

need-document-task-employer-form = Your employer fills in the form
need-document-task-employer-form-summary = Ask your employer for the VOG form. Then bring it to the counter.
need-document-task-employer-form-when = Before we can send your application
need-document-task-employer-form-why = You said that you do not have the form yet.

need-document-task-conduct-application = Applying for your VOG
need-document-task-conduct-application-summary = Your application starts today. A member of staff completes it with you. Then we send it to Justis.
need-document-task-conduct-application-when = When the form is complete
need-document-task-conduct-application-why = You said that you need a VOG.

need-document-task-conduct-decision = Justis decides about your VOG
need-document-task-conduct-decision-summary = Not we but Justis decides. You hear from Justis.
need-document-task-conduct-decision-when = After your application
need-document-task-conduct-decision-why = You get a VOG from Justis. That is in the law.

need-document-task-civil-act = A copy of the certificate
need-document-task-civil-act-summary = A member of staff looks for the certificate and makes a copy that is valid everywhere. Is it for another country? Say so.
need-document-task-civil-act-when = Today at the counter, if it is kept here
need-document-task-civil-act-why = You said that you need a certificate.

need-document-task-civil-act-elsewhere = Ask for it where it happened
need-document-task-civil-act-elsewhere-summary = The certificate is kept in the other municipality. You can call or write. We look up the number with you.
need-document-task-civil-act-elsewhere-when = Whenever you want
need-document-task-civil-act-elsewhere-why = You said that it happened in another municipality.

need-document-task-proof-alive = A proof that you are alive
need-document-task-proof-alive-summary = You come to the counter yourself. A member of staff sees you and puts a stamp. Does your pension have its own form? Bring it.
need-document-task-proof-alive-when = Today at the counter
need-document-task-proof-alive-why = You said that you need a proof that you are alive.

need-document-task-signature-true = A proof of your signature
need-document-task-signature-true-summary = You sign the paper at the counter. So do not sign it yet. A member of staff puts a stamp beside it.
need-document-task-signature-true-when = Today at the counter
need-document-task-signature-true-why = You said that you need a proof of your signature.
