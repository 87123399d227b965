# SPDX-License-Identifier: EUPL-1.2
# The way back: codes on paper, and the one thing that a letter asks for.

code-expired-title = This code has expired
code-expired-body = The code on this paper is too old. Your case is still here.
code-expired-now = A member of staff can open your case for you now. They can also make a new letter.
code-revoked-title = This code no longer works
code-revoked-body = The code was switched off. For example because this paper was made again, or was reported lost.
code-revoked-now = Do you have a newer paper? Scan that one. Or ask a member of staff.
code-wrong-title = We do not know this code
code-wrong-body = The characters look right, but we did not make this code.
code-wrong-now = Check the code on your paper once more. Does it not work? A member of staff helps you.
code-other-municipality-title = This letter is from another municipality
code-other-municipality-body = The code does not belong to our municipality. So we cannot see your case.
code-other-municipality-now = Go to the municipality at the top of your letter. You can arrange other things here.
code-damaged-title = The code cannot be read well
code-damaged-body = The code is damaged, or was not copied completely. Nothing is lost.
code-damaged-now = You can type the characters below the square. Does that not work? A member of staff helps you.
code-closed-title = Codes do not work here for a moment
code-closed-body = Too many wrong codes were tried at this kiosk. It works again in { $minutes } minutes.
code-closed-now = A member of staff can help you now. Take your letter with you.
scan-damaged = The code on your paper cannot be read well. You can type the characters below it, or ask a member of staff.

asked-for = It is about: { $task }
asked-by = Please do so before { $by_date }.
asked-later = Not now
asked-photo-title = We ask you for a photo
asked-photo-body = Give the photo to a member of staff at the counter. They scan it and give it back.
asked-photo-now = I give the photo at the counter
asked-sign-title = We ask you to sign
asked-sign-body = You can confirm here. That counts as your signature. You can also sign on paper at the counter.
asked-sign-now = I confirm and sign with this
asked-sign-counter = I sign on paper at the counter
asked-still-right-title = Is this still right?
asked-still-right-body = You told us this. Has something changed? Then press that line.
asked-still-right-now = Yes, all of it is right
asked-still-right-counter = I talk about it at the counter
asked-document-first = For this we first ask for your passport or identity card. So we are sure that it is you.
asked-change-title = What has changed?
asked-done-yes = Thank you. Your answer is in your case.
asked-done-counter = Thank you. The counter knows that you are coming.
asked-done-changed = Thank you. A member of staff will change it.
asked-not-yours = This document does not belong to this letter. Nothing was changed. A member of staff can help you.
asked-at-counter-instead = Without a document you can do it at the counter. A member of staff sees there who you are.
born-asked-photo = Your letter asks for a photo. First this:
born-asked-sign = Your letter asks you to sign. First this:
born-asked-still-right = Your letter asks if all is still right. First this:
clerk-scan-damaged = The code of this letter cannot be read well. You can type the characters below it.
