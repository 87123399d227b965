# SPDX-License-Identifier: EUPL-1.2
# Someone has died: questions, answers and tasks.

someone-died = Someone has died

# --- questions ---

someone-died-relation = Who has died?
someone-died-relation-hint = We are sorry for your loss. It takes about 5 minutes. You may stop at any time.
someone-died-relation-why = Then we know what you have to arrange, and what not.
someone-died-relation-partner = My partner
someone-died-relation-child = My child
someone-died-relation-family = Somebody else of my family
someone-died-relation-someone-else = Somebody I know, like a neighbour

someone-died-died-where = Where did he or she die?
someone-died-died-where-hint = It is about the place of death, not the home address.
someone-died-died-where-why = A death is reported in the municipality where somebody dies.
someone-died-died-where-here = In this municipality
someone-died-died-where-other-municipality = In another municipality
someone-died-died-where-abroad = In another country

someone-died-died-on = On which day was that?
someone-died-died-on-hint = Not exactly sure? Choose the day on which you heard it.
someone-died-died-on-why = The funeral is within 6 working days. We work out the last day for you.

someone-died-deceased-name = What was his or her name?
someone-died-deceased-name-hint = First name and surname.
someone-died-deceased-name-why = Then we find the right records.

someone-died-deceased-born = When was he or she born?
someone-died-deceased-born-hint = Day, month and year. Not sure? Skip this question.
someone-died-deceased-born-why = Sometimes two people have the same name.

someone-died-funeral-by = Who arranges the funeral?
someone-died-funeral-by-hint = An undertaker often reports the death for you.
someone-died-funeral-by-why = Then we know who reports the death.
someone-died-funeral-by-undertaker = An undertaker
someone-died-funeral-by-myself = We do it ourselves
someone-died-funeral-by-nobody = Nobody can arrange it
someone-died-funeral-by-unsure = I do not know yet

someone-died-doctor-papers = Do you have the papers of the doctor?
someone-died-doctor-papers-hint = The doctor gives two papers: A and B. The B paper is in a closed envelope.
someone-died-doctor-papers-why = With these papers you may report the death.
someone-died-doctor-papers-have = Yes, I have them
someone-died-doctor-papers-not-yet = No, not yet
someone-died-doctor-papers-not-natural = It was an accident, or not natural

someone-died-funeral-home = Where will the funeral be?
someone-died-funeral-home-hint = Not sure yet? Choose what you think now.
someone-died-funeral-home-why = Bringing somebody to the Netherlands takes time and papers.
someone-died-funeral-home-bring-home = In the Netherlands
someone-died-funeral-home-stays = In that country

someone-died-left-behind = What did he or she have?
someone-died-left-behind-hint = Choose all that you know. The rest can come later.
someone-died-left-behind-why = We stop what comes from us. Then no more bills come.
someone-died-left-behind-travel-document = A passport or identity card
someone-died-left-behind-driving-licence = A driving licence
someone-died-left-behind-benefit = Money or a city pass from the municipality
someone-died-left-behind-aid = An aid, like a wheelchair
someone-died-left-behind-parking-permit = A parking permit
someone-died-left-behind-home-alone = A home where nobody lives now
someone-died-left-behind-nothing = None of these, or I do not know

someone-died-certificate = Do you want a proof of the death?
someone-died-certificate-hint = A bank or insurer sometimes asks for it. It costs money.
someone-died-certificate-why = We only make it if you need it.

someone-died-name = What is your name?
someone-died-name-hint = Your first name and your surname.
someone-died-name-why = Then we can find you in our records, and write to you.

someone-died-birth-date = When were you born?
someone-died-birth-date-hint = Day, month and year. For example: 17-05-1980.
someone-died-birth-date-why = With your name and date of birth we find your records.

someone-died-address = To which address may we write to you?
someone-died-address-hint = No address? Skip this question. You get your letter here.
someone-died-address-why = Your letter says what we do, what you do and what it costs.

someone-died-phone = On which number can we call you?
someone-died-phone-hint = No telephone? Skip this question.
someone-died-phone-why = Then we can call when something is ready, or when we want to ask something.

# --- tasks ---

someone-died-task-doctor-comes = Call the doctor
someone-died-task-doctor-comes-summary = The doctor establishes the death. You get the papers A and B. Without those papers the death cannot be reported.
someone-died-task-doctor-comes-when = At once
someone-died-task-doctor-comes-why = You said that you do not have the papers of the doctor yet.

someone-died-task-coroner = The coroner looks at it
someone-died-task-coroner-summary = That is a doctor of the municipality. The coroner comes when a death is not natural. Sometimes the public prosecutor decides about the funeral. We help you with this.
someone-died-task-coroner-when = Before there can be a funeral
someone-died-task-coroner-why = You said that the death was not natural.

someone-died-task-undertaker-declares = Your undertaker reports the death
someone-died-task-undertaker-declares-summary = That is usually part of their work. Ask to be sure.
someone-died-task-undertaker-declares-when = Before the funeral, by { $due_date } at the latest
someone-died-task-undertaker-declares-why = You said that an undertaker arranges the funeral.

someone-died-task-declare-death = Report the death
someone-died-task-declare-death-summary = The report begins today. A member of staff makes the certificate with you. It is free. Bring the papers of the doctor.
someone-died-task-declare-death-when = Before the funeral, by { $due_date } at the latest
someone-died-task-declare-death-why = Somebody died in this municipality. You arrange the funeral yourself, or that is not known yet.

someone-died-task-funeral-permit = Permission for the funeral
someone-died-task-funeral-permit-summary = Without this paper there may be no burial or cremation. You get it when you report the death.
someone-died-task-funeral-permit-when = Together with the report, by { $due_date } at the latest
someone-died-task-funeral-permit-why = You arrange the funeral yourself, or that is not known yet.

someone-died-task-declare-elsewhere = Report the death where it happened
someone-died-task-declare-elsewhere-summary = Go to the municipality where he or she died. Bring the papers of the doctor. They pass it on to us.
someone-died-task-declare-elsewhere-when = Before the funeral, by { $due_date } at the latest
someone-died-task-declare-elsewhere-why = You said that it was in another municipality.

someone-died-task-municipal-funeral = The municipality takes care of the funeral
someone-died-task-municipal-funeral-summary = Can nobody arrange the funeral? Then we do. A member of staff begins today and asks you what you know.
someone-died-task-municipal-funeral-when = Today
someone-died-task-municipal-funeral-why = You said that nobody can arrange the funeral.

someone-died-task-funeral-days = The day of the funeral
someone-died-task-funeral-days-summary = The funeral is at least 36 hours after the death. Is it really not possible in time? Ask us, then the mayor looks at it.
someone-died-task-funeral-days-when = By { $due_date } at the latest
someone-died-task-funeral-days-why = The law says: on the sixth working day after the death at the latest.

someone-died-task-was-it-declared = We look whether it was reported
someone-died-task-was-it-declared-summary = The days for a funeral have passed. Usually the death has been reported by then. A member of staff checks it for you.
someone-died-task-was-it-declared-when = Today at the counter
someone-died-task-was-it-declared-why = The death is more than 6 working days ago.

someone-died-task-register-from-abroad = Have the death registered here
someone-died-task-register-from-abroad-summary = Bring the death certificate from that country. Sometimes a translation or stamp is needed. A member of staff checks it with you.
someone-died-task-register-from-abroad-when = As soon as you have the certificate
someone-died-task-register-from-abroad-why = You said that it was in another country.

someone-died-task-bring-home = Bringing somebody to the Netherlands
someone-died-task-bring-home-summary = Call the travel insurer or the funeral insurer. They arrange the journey and the papers. No insurance? The embassy tells you what is possible.
someone-died-task-bring-home-when = As soon as you can
someone-died-task-bring-home-why = You said that the funeral is in the Netherlands.

someone-died-task-certificate = Proof of the death
someone-died-task-certificate-summary = This is a copy of the certificate. Banks and insurers sometimes ask for it. Often one is enough.
someone-died-task-certificate-when = When the certificate is ready
someone-died-task-certificate-why = You said that you want a proof.

someone-died-task-quiet-post = We send no more post to the deceased
someone-died-task-quiet-post-summary = We stop our letters to him or her. We do not offer you anything now either. Does something still come? Tell us.
someone-died-task-quiet-post-when = By { $due_date } at the latest
someone-died-task-quiet-post-why = Somebody has died. Post to somebody who died hurts.

someone-died-task-hand-in-documents = Hand in the passport or identity card
someone-died-task-hand-in-documents-summary = Hand in the document with us. Do you want to keep it? Ask. Sometimes we make it invalid and give it back to you.
someone-died-task-hand-in-documents-when = When you are ready for it
someone-died-task-hand-in-documents-why = You said that there was a passport or identity card.

someone-died-task-hand-in-licence = Hand in the driving licence
someone-died-task-hand-in-licence-summary = You may hand in the driving licence with us. Then nobody can use it.
someone-died-task-hand-in-licence-when = When you are ready for it
someone-died-task-hand-in-licence-why = You said that there was a driving licence.

someone-died-task-stop-benefit = We stop the benefit or city pass
someone-died-task-stop-benefit-summary = You do not have to do anything for this. Was too much or too little paid? Then you hear that from us.
someone-died-task-stop-benefit-when = After the death is reported
someone-died-task-stop-benefit-why = You said that he or she had money or a pass from us.

someone-died-task-return-aid = The aid goes back
someone-died-task-return-aid-summary = We agree with you when it is collected. You do not have to bring it yourself.
someone-died-task-return-aid-when = We call you about it
someone-died-task-return-aid-why = You said that there is an aid of the municipality.

someone-died-task-stop-permit = We stop the parking permit
someone-died-task-stop-permit-summary = Does somebody still use the car? Tell us. Then we look at what is possible.
someone-died-task-stop-permit-when = After the death is reported
someone-died-task-stop-permit-why = You said that there was a parking permit.

someone-died-task-empty-home = The home
someone-died-task-empty-home-summary = Call the landlord or the bank. Also end the energy, the water and the insurance. We change the local taxes.
someone-died-task-empty-home-when = In the first weeks
someone-died-task-empty-home-why = You said that nobody lives in the home now.

someone-died-task-survivor-benefit = Money after the death of your partner
someone-died-task-survivor-benefit-summary = Perhaps you get money from the SVB. The SVB hears of the death. Nothing after a few weeks? Call the SVB.
someone-died-task-survivor-benefit-when = In the first month
someone-died-task-survivor-benefit-why = You said that your partner has died.

someone-died-task-child-benefit-ends = The child benefit
someone-died-task-child-benefit-ends-summary = The SVB hears of the death and writes to you about it. You do not have to do anything now.
someone-died-task-child-benefit-ends-when = The SVB writes to you
someone-died-task-child-benefit-ends-why = You said that your child has died.

someone-died-task-inheritance = The inheritance
someone-died-task-inheritance-summary = Wait with paying and deciding if there are debts. A notary tells you what you can do.
someone-died-task-inheritance-when = Before you sign or pay anything
someone-died-task-inheritance-why = It is family. Then you may be an heir.

someone-died-task-tell-others = Whom you tell yourself
someone-died-task-tell-others-summary = Think of the bank, the insurer and the telephone. The tax office, the pension and the AOW usually hear it by themselves.
someone-died-task-tell-others-when = In the first weeks
someone-died-task-tell-others-why = Not everybody hears it from us.
