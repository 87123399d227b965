# SPDX-License-Identifier: EUPL-1.2
# I disagree: questions, answers and tasks.

disagree = I disagree with something

# --- questions ---

disagree-about = What do you disagree with?
disagree-about-hint = A decision is in a letter. A complaint is about how somebody treated you.
disagree-about-why = Against a decision you make an objection. About behaviour you make a complaint.
disagree-about-decision = With a decision in a letter
disagree-about-treatment = With how I was treated

disagree-decided-by = Who took the decision?
disagree-decided-by-hint = It says so at the top of the letter.
disagree-decided-by-why = You make an objection to who took the decision.
disagree-decided-by-us = This municipality
disagree-decided-by-other = Another organisation
disagree-decided-by-unsure = I do not know

disagree-sent-on = Which date is on the letter?
disagree-sent-on-hint = Day, month and year. Not sure? Skip this question.
disagree-sent-on-why = You have 6 weeks, from the day after sending. We work out the last day.

disagree-reference = Which reference is on the letter?
disagree-reference-hint = The reference is a number. Not sure? Skip this question.
disagree-reference-why = Then we find the decision quickly.

disagree-reason = Why do you disagree?
disagree-reason-hint = A few words are enough. You may also say it at the counter.
disagree-reason-why = Then we know what to look at.

disagree-late-because = Why was it not possible within 6 weeks?
disagree-late-because-hint = For example: I was ill. You may also say it at the counter.
disagree-late-because-why = The 6 weeks have passed. A member of staff sees whether it is still possible.
disagree-cannot-wait = Is something going to happen that cannot wait?
disagree-cannot-wait-hint = For example: you have to leave your home this week.
disagree-cannot-wait-why = A decision goes on while you object. A judge can stop it.

disagree-talk-first = Do you want to talk to somebody first?
disagree-talk-first-hint = A member of staff explains the decision. Sometimes an objection is then not needed.
disagree-talk-first-why = Talking is always possible. Your objection or complaint simply goes on.

disagree-name = What is your name?
disagree-name-hint = Your first name and your last name.
disagree-name-why = Then we can find you in our records, and send you a letter.

disagree-birth-date = When were you born?
disagree-birth-date-hint = Day, month and year. For example: 17-05-1980.
disagree-birth-date-why = With your name and date of birth we find your records.

disagree-address = To which address may we write to you?
disagree-address-hint = No address? Skip this question. You can take your letter with you here.
disagree-address-why = Your letter says what we do, what you do and what it costs.

disagree-phone = On which number can we call you?
disagree-phone-hint = No telephone? Skip this question.
disagree-phone-why = Then we can call you when something is ready, or when we have a question.

# --- tasks ---

disagree-task-conversation = A member of staff talks with you
disagree-task-conversation-summary = Bring your letter. A member of staff explains what it says. The 6 weeks do go on.
disagree-task-conversation-when = Today, here in the hall
disagree-task-conversation-why = You said that you want to talk to somebody first.

disagree-task-objection = Your objection
disagree-task-objection-summary = Your objection starts today. You still put your signature. You get proof that we received it.
disagree-task-objection-when = On { $due_date } at the latest
disagree-task-objection-why = You disagree with a decision. You have 6 weeks, from the day after sending.

disagree-task-objection-late = Your objection after the 6 weeks
disagree-task-objection-late-summary = The 6 weeks have passed. You may still hand it in. Say why it is later. A member of staff sees whether it is possible.
disagree-task-objection-late-when = Today
disagree-task-objection-late-why = You disagree with a decision. The letter was sent more than 6 weeks ago.

disagree-task-objection-undated = Your objection
disagree-task-objection-undated-summary = We take in your objection today. Bring the letter. A member of staff sees whether you are in time.
disagree-task-objection-undated-when = Today. You have 6 weeks, from the day after sending.
disagree-task-objection-undated-why = You disagree with a decision. Without a date we do not know the last day.

disagree-task-decide-objection = We decide on your objection
disagree-task-decide-objection-summary = We look at the decision again. If we are not in time, we write to you.
disagree-task-decide-objection-when = Usually on or before { $due_date }
disagree-task-decide-objection-why = You make an objection. We decide within 6 weeks after the time for objections has passed. That can become longer.

disagree-task-write-to-them = Write to who took the decision
disagree-task-write-to-them-summary = The letter says how to make an objection, where and until when. Is it difficult? A member of staff reads it with you.
disagree-task-write-to-them-when = Before the last day that is in the letter
disagree-task-write-to-them-why = You said that another organisation took the decision. We may not change it.

disagree-task-complaint = Your complaint
disagree-task-complaint-summary = Your complaint starts today. A member of staff takes it in. You hear from us what we do with it.
disagree-task-complaint-when = You hear within 6 weeks. If not, we write to you.
disagree-task-complaint-why = You said that you disagree with how you were treated.

disagree-task-court-now = Ask the judge to stop it
disagree-task-court-now-summary = An objection does not stop the decision. The judge can, if it is urgent. It costs money. Tell us that you do this: sometimes we wait then.
disagree-task-court-now-when = As soon as you can
disagree-task-court-now-why = You said that something happens that cannot wait.

disagree-task-ombudsman = Not satisfied yet? The ombudsman
disagree-task-ombudsman-summary = First we look at your complaint ourselves. Not satisfied after that? The ombudsman helps you for free.
disagree-task-ombudsman-when = After our answer
disagree-task-ombudsman-why = You made a complaint.
