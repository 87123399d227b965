# SPDX-License-Identifier: EUPL-1.2
# I only want to talk to someone.

talk-to-someone = I want to talk to someone

talk-to-someone-about = What do you want to talk about?
talk-to-someone-about-hint = Then we find the right colleague. You do not have to say it.
talk-to-someone-about-why = Then you only have to tell your story once.
talk-to-someone-about-money = About money or debts
talk-to-someone-about-letter = About a letter
talk-to-someone-about-document = About a passport, card or other paper
talk-to-someone-about-home = About my home or neighbourhood
talk-to-someone-about-other = About something else
talk-to-someone-about-unsaid = I would rather not say it here

talk-to-someone-name = What may we call you?
talk-to-someone-name-hint = This is how we call you in the hall. You may skip this.
talk-to-someone-name-why = Then you know that we mean you.

talk-to-someone-phone = Can we call you if you cannot wait?
talk-to-someone-phone-hint = No telephone? Skip this question.
talk-to-someone-phone-why = Then we call you back. You do not have to wait.

talk-to-someone-task-conversation = A member of staff talks with you
talk-to-someone-task-conversation-summary = Take a seat in the hall. A member of staff comes to you. You need nothing.
talk-to-someone-task-conversation-when = Today, here in the hall
talk-to-someone-task-conversation-why = You said that you want to talk to someone. You always can.

talk-to-someone-task-call-back = We call you if you cannot wait
talk-to-someone-task-call-back-summary = Do you have to leave? Then we call you on the number you gave.
talk-to-someone-task-call-back-when = On { $due_date } at the latest
talk-to-someone-task-call-back-why = You gave us a telephone number.
