# SPDX-License-Identifier: EUPL-1.2
# In which form letters come: the choice, and what happens then.

form-title = How do you want your letters?
form-body = You get a letter about what you arrange. Choose how you want it. We remember that for every later letter.
form-normal = Ordinary letter
form-normal-detail = On paper, in ordinary letters
form-large = Letter in large print
form-large-detail = The letters are almost twice as large
form-largest = Letter in very large print
form-largest-detail = For who sees little
form-simple = Letter with pictures
form-simple-detail = Short sentences with pictures. The whole letter is behind it
form-spoken = Letter to listen to
form-spoken-detail = You hear your letter here, and take it along as sound
form-braille = Letter in braille
form-braille-detail = Dots that you read with your fingers
form-no-spoken = There is no letter to listen to in your language. There is one in Dutch.
form-no-braille = There is no letter in braille in your language. There is one in Dutch.

form-also-title = Do you want an ordinary letter as well?
form-also-body = Somebody else can read it for you. You can also show it.
form-also-yes = Yes, an ordinary letter as well
form-also-no = No, that is not needed
form-braille-here = The braille printer prints your letter here. A member of staff gives it to you.
form-braille-later = There is no braille printer here. We send you your letter in braille by post.
form-spoken-later = You can hear your letter here in a moment, with headphones. A member of staff puts it on a USB stick for you.
form-review = How your letters come
form-changed = That is changed. Your next letters come like this.

clerk-do-form = Choose the form of the letters
clerk-form-title = How does the resident want the letters?
clerk-form-body = This holds for every later letter. For braille and sound there will be a task.
clerk-fact-form = Letters
clerk-form-printed-too = { $form_message }, and an ordinary letter as well

# In the overview of one's own data.
data-form = How your letters come

# What a member of staff does for it. $about is which letter it is.
paper-braille = The letter in braille
paper-spoken = The letter as sound
clerk-task-kind-emboss = send braille
clerk-task-kind-record = hand over sound
clerk-task-emboss = Make and send braille: { $about }
clerk-task-emboss-body = There is no braille printer here. Make the file with: loket paper braille. Have it embossed and send it. An ordinary letter goes along if the resident wants that.
clerk-task-record = Hand over sound: { $about }
clerk-task-record-body = Put the letter as sound on a USB stick with: loket paper spoken. Give the stick to the resident, or send it.
data-task-emboss = We send you this letter in braille: { $about }
data-task-record = You get this letter as sound: { $about }
paper-loss-statement = The statement of loss
paper-request = The letter with what is still needed
paper-decision = The decision
paper-appointment = The letter with your appointment
paper-cover = The letter in your language
paper-ask-photo = The letter about your photo
paper-ask-sign = The letter to sign
paper-ask-still-right = The letter that asks if all is still right

# The letter to listen to.
spoken-about = From whom and for whom this letter is
spoken-part = Part { $number } of { $count }. { $title }.
listen-open = Listen to your letter
listen-part = Part { $number } of { $count }
listen-plug-in = You only hear your letter with headphones. Plug them in at the drawing of headphones.
listen-next = Next part
listen-earlier = Previous part
listen-papers = Back to your papers
form-row-braille = Your letter in braille
form-row-braille-here = A member of staff gives it to you
form-row-braille-later = We send it by post
form-row-spoken = Your letter as sound
form-row-spoken-later = A member of staff gives it to you
