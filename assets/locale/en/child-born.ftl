# SPDX-License-Identifier: EUPL-1.2
# A child is born, or is on the way: questions, answers and tasks.

child-born = A child is born, or is on the way

# --- questions ---

child-born-situation = What happened?
child-born-situation-hint = Choose what is right for you. We are here for sad news too.
child-born-situation-why = Then we only ask what is needed now.
child-born-situation-born = My child is born
child-born-situation-expecting = My child still has to be born
child-born-situation-stillborn = My child was stillborn
child-born-situation-died-after = My child was born and then died

child-born-born-where = Where was your child born?
child-born-born-where-hint = A hospital in this municipality counts too.
child-born-born-where-why = You report the birth in the municipality where your child was born.
child-born-born-where-here = In this municipality
child-born-born-where-other-municipality = In another municipality
child-born-born-where-abroad = In another country

child-born-born-on = When was your child born?
child-born-born-on-hint = Day, month and year.
child-born-born-on-why = You report the birth within 3 days. We work out the last day for you.

child-born-how-many = Is it one child or more children?
child-born-how-many-why = We make a certificate of its own for each child.
child-born-how-many-one = One child
child-born-how-many-more = Twins or more

child-born-you = Who are you?
child-born-you-hint = A parent usually reports the birth. Sometimes somebody else may do it.
child-born-you-why = The law says who may report a birth.
child-born-you-gave-birth = I gave birth
child-born-you-other-parent = I am the other parent
child-born-you-someone-else = I was there at the birth, or I help

child-born-parents = Who are the parents?
child-born-parents-hint = Marriage and registered partnership are the same here.
child-born-parents-why = Not married? Then the second parent has to recognise the child.
child-born-parents-married = Two parents, married or registered partners
child-born-parents-together = Two parents, not married
child-born-parents-alone = One parent

child-born-recognised = Has the second parent recognised the child?
child-born-recognised-hint = Recognising means: becoming the child's parent by law.
child-born-recognised-why = Without recognition there is one parent on the certificate.
child-born-recognised-done = Yes, that is done
child-born-recognised-want = Not yet, we want to do it now
child-born-recognised-no = No, we do not do that
child-born-recognised-unsure = I do not know

child-born-first-child = Is this your first child together?
child-born-first-child-hint = Do you have a child together already? Then the surname is settled.
child-born-first-child-why = With the first child the parents choose the surname.
child-born-first-child-first = Yes, the first child together
child-born-first-child-not-first = No, we have a child together already

child-born-surname = Which surname will the child have?
child-born-surname-hint = You choose for all your children together. You may still talk about it.
child-born-surname-why = The surname stands on the birth certificate.
child-born-surname-of-birth-parent = That of the parent who gives or gave birth
child-born-surname-of-other-parent = That of the other parent
child-born-surname-both = Both, one after the other
child-born-surname-later = We do not know yet

child-born-child-names = Which first names will your child have?
child-born-child-names-hint = Write them as they will stand on the certificate. Not sure yet? Skip this.
child-born-child-names-why = The first names stand on the birth certificate.

child-born-name = What is your name?
child-born-name-hint = Your first name and your surname.
child-born-name-why = Then we can find you in our records, and write to you.

child-born-birth-date = When were you born?
child-born-birth-date-hint = Day, month and year. For example: 17-05-1980.
child-born-birth-date-why = With your name and date of birth we find your records.

child-born-address = To which address may we write to you?
child-born-address-hint = No address? Skip this question. You get your letter here.
child-born-address-why = Your letter says what we do, what you do and what it costs.

child-born-phone = On which number can we call you?
child-born-phone-hint = No telephone? Skip this question.
child-born-phone-why = Then we can call when something is ready, or when we want to ask something.

# --- tasks ---

child-born-task-be-with-you = A member of staff helps you, in a quiet room
child-born-task-be-with-you-summary = We are sorry for your loss. You do not have to do anything alone. A member of staff arranges this with you.
child-born-task-be-with-you-when = Today. Another day is fine too.
child-born-task-be-with-you-why = You said that your child has died.

child-born-task-recognise-unborn = Recognise your child before birth
child-born-task-recognise-unborn-summary = You come to the counter together. Who is pregnant has to agree. After that you are both on the certificate.
child-born-task-recognise-unborn-when = Preferably before the birth
child-born-task-recognise-unborn-why = You are not married and the child is not recognised yet.

child-born-task-recognise-at-declaration = Recognise your child when you report the birth
child-born-task-recognise-at-declaration-summary = That can be done at the same time. Who gave birth has to agree. Come together, or bring a letter.
child-born-task-recognise-at-declaration-when = When you report the birth, or later
child-born-task-recognise-at-declaration-why = You are not married and the child is not recognised yet.

child-born-task-recognise-later = You can recognise later too
child-born-task-recognise-later-summary = For now one parent will be on the certificate. Do you change your mind? It can still be done then.
child-born-task-recognise-later-when = Whenever you want
child-born-task-recognise-later-why = You said that the second parent does not recognise the child.

child-born-task-name-choice = Choose the surname
child-born-task-name-choice-summary = The parents choose together, at the counter. The name also holds for your next children. If you do not choose, a member of staff says which name it will be.
child-born-task-name-choice-when = When you report the birth at the latest
child-born-task-name-choice-why = You said that this is your first child together.

child-born-task-declare-birth = Report the birth
child-born-task-declare-birth-summary = The report begins today. A member of staff makes the certificate with you. It is free. Your child is then registered at your address.
child-born-task-declare-birth-when = By { $due_date } at the latest
child-born-task-declare-birth-why = Your child was born in this municipality. You report it within 3 days, with some extra days around a weekend or holiday.

child-born-task-declare-birth-late = Report the birth
child-born-task-declare-birth-late-summary = The 3 days have passed. Report it anyway, preferably today. A member of staff tells you what happens then.
child-born-task-declare-birth-late-when = Today
child-born-task-declare-birth-late-why = Your child was born in this municipality and the last day has passed.

child-born-task-each-child = A certificate for each child
child-born-task-each-child-summary = Each child has its own certificate, with the hour of birth. We do it in one visit. So you come only once.
child-born-task-each-child-when = At the same visit
child-born-task-each-child-why = You said that it is more than one child.

child-born-task-act-stillborn = A certificate for your child
child-born-task-act-stillborn-summary = Your child has a certificate of its own, with a name if you want. Sometimes your child can also be entered in the population register. A member of staff explains it calmly.
child-born-task-act-stillborn-when = Before the funeral
child-born-task-act-stillborn-why = You said that your child was stillborn, in this municipality.

child-born-task-declare-death-child = Report the death
child-born-task-declare-death-child-summary = We make two certificates: of the birth and of the death. Do you have an undertaker? They may do this for you.
child-born-task-declare-death-child-when = Before the funeral
child-born-task-declare-death-child-why = You said that your child died after the birth.

child-born-task-declare-elsewhere = Report the birth where your child was born
child-born-task-declare-elsewhere-summary = Go to the municipality where your child was born. They pass it on to us. Is that not possible? Ask us for help.
child-born-task-declare-elsewhere-when = By { $due_date } at the latest
child-born-task-declare-elsewhere-why = You said that your child was born in another municipality.

child-born-task-declare-elsewhere-late = Report the birth where your child was born
child-born-task-declare-elsewhere-late-summary = The 3 days have passed. Call the municipality where your child was born. Ask whether the birth was reported.
child-born-task-declare-elsewhere-late-when = Today
child-born-task-declare-elsewhere-late-why = Your child was born in another municipality and the last day has passed.

child-born-task-register-from-abroad = Register your child with the foreign certificate
child-born-task-register-from-abroad-summary = Bring the birth certificate from that country. Sometimes a translation or stamp is needed. A member of staff checks it with you.
child-born-task-register-from-abroad-when = As soon as you have the certificate
child-born-task-register-from-abroad-why = You said that your child was born in another country.

child-born-task-young-parent = A member of staff looks at it with you
child-born-task-young-parent-summary = Are you under 18? Then sometimes somebody else decides for your child. A member of staff explains it calmly.
child-born-task-young-parent-when = Today, here in the hall
child-born-task-young-parent-why = You are under 18.

child-born-task-health-insurance = Insure your child for health care
child-born-task-health-insurance-summary = Tell your health insurer about your child. It is free for children. Do it soon, then everything is covered.
child-born-task-health-insurance-when = In the first weeks
child-born-task-health-insurance-why = Your child is born and has to be insured.

child-born-task-child-benefit = Child benefit from the SVB
child-born-task-child-benefit-summary = The SVB hears from us that your child is born. After that you usually get a letter. Nothing comes? Call the SVB.
child-born-task-child-benefit-when = In the weeks after you report the birth
child-born-task-child-benefit-why = Nearly everybody with a child gets child benefit.

child-born-task-child-budget = See whether your allowances change
child-born-task-child-budget-summary = With a child your allowances may change. Think of money for the child and for childcare. The tax office helps you with it. Do you have a city pass? Tell us, then your child gets one too.
child-born-task-child-budget-when = This month
child-born-task-child-budget-why = Your child is born.

child-born-task-child-health = Health care for your baby comes to you
child-born-task-child-health-summary = Somebody comes to your home for a heel prick and a hearing test. After that the child health centre calls. Nothing after a week? Call your midwife.
child-born-task-child-health-when = In the first days
child-born-task-child-health-why = Your child is born. This care begins after you report the birth.

child-born-task-tell-employer = Ask for your leave
child-born-task-tell-employer-summary = Do you work? Tell your employer about the birth. The partner has a right to leave too.
child-born-task-tell-employer-when = This week
child-born-task-tell-employer-why = Your child is born.

child-born-task-before-birth = Later: report the birth
child-born-task-before-birth-summary = After the birth you report it within 3 days. You do that in the municipality where your child is born. Bring your papers and the paper of the midwife.
child-born-task-before-birth-when = After the birth
child-born-task-before-birth-why = You said that your child still has to be born.

child-born-task-lasting-support = Help for later
child-born-task-lasting-support-summary = Your doctor or midwife can help you. Also if you need it only after some time.
child-born-task-lasting-support-when = Whenever you want
child-born-task-lasting-support-why = You said that your child has died.
