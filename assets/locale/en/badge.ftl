# SPDX-License-Identifier: EUPL-1.2
## The badge of a member of staff: signing in with it, four eyes, and a lost badge.

badge-for-document = This is the badge of a member of staff. Take it away and lay down your own document.

badge-lay = Lay your badge on the reader. Or sign in with your code and passphrase.
badge-looking = The kiosk is looking at the badge.
badge-pin-title = What is the PIN of your badge?
badge-pin = PIN
badge-pin-hint = { $tries ->
    [one] This is the last try. After it your badge is blocked.
    [2] You have two tries left.
    [3] You have three tries left.
    [4] You have four tries left.
    [5] You have five tries left.
   *[other] You have { $tries } tries left.
}
badge-pin-form = A PIN has 6, 7 or 8 digits.
badge-sign-in = Sign in
badge-passphrase-instead = With code and passphrase

badge-problem-document = This is a resident's document. Nothing of it was read. Lay down your badge, or use your passphrase.
badge-problem-other-card = This card is not a staff badge. Lay down your badge, or use your passphrase.
badge-problem-cannot-read = Your badge does not open on this reader. Use your passphrase. The administrator can look at the badge.
badge-problem-unsupported = This kind of badge does not work here. Use your passphrase.
badge-problem-not-enrolled = This badge is not known at this kiosk. Use your passphrase. The administrator can add the badge.
badge-problem-blocked = This badge is blocked. Found it? Give it to the administrator.
badge-problem-expired = This badge is no longer valid. Use your passphrase and ask for a new badge.
badge-problem-wrong-pin = This PIN is not right.
badge-problem-pin-blocked = The PIN of this badge is blocked. Use your passphrase. With the PUK code your administrator gives it a new PIN.
badge-problem-needs-contact = This badge opens only on a reader with contacts. Use your passphrase, or a reader that you put the badge into.
badge-problem-not-touched = The PIN is right, but the badge did not sign. Does it have a button? Try again and touch the button.
badge-problem-not-genuine = This is not the badge that was added. Use your passphrase and tell the administrator.
badge-problem-moved = The badge was taken away or moved. Lay it down again.
badge-problem-reader-gone = The card reader does not work now. Use your passphrase.
badge-problem-garbled = The kiosk does not understand this badge. Lay it down again, or use your passphrase.

clerk-wait = There were too many tries. Wait { $seconds } seconds and then try again.
badge-stays = Leave your badge where it is. Taking it away signs you out.
badge-laid-instead = If you sign in with a badge, lay it down now.

## Four eyes

four-eyes-rule = Do you use no document and no photo? Then a colleague confirms it.
four-eyes-person-note = You used no document and no photo. A colleague has to confirm this next.
four-eyes-sign-in-title = A colleague confirms
four-eyes-sign-in-body = Without a document or photo your judgement counts only when a colleague confirms it. Let the colleague sign in here.
four-eyes-take-badge = First take your own badge away.
four-eyes-same = You cannot confirm your own judgement. Ask a colleague.
four-eyes-title = Do you confirm this judgement?
four-eyes-body = { $name }, confirm only what you have checked yourself.
four-eyes-refuse-later = Back, without a colleague
four-eyes-born = born { $birth_date }
four-eyes-person = Resident
four-eyes-evidence = Used
four-eyes-judged = Judged by
four-eyes-confirmed = Confirmed by
four-eyes-confirm = Yes, I confirm this
four-eyes-refuse = No, I do not confirm this
four-eyes-refused = Your colleague did not confirm it. Nothing was recorded.
four-eyes-done-title = The identity has been recorded
four-eyes-done-body = Judged by { $judged }, confirmed by { $confirmed }. You are both signed out.
four-eyes-done-leave = Back to the resident
four-eyes-recorded = The identity has been recorded and confirmed.

## A lost badge

clerk-do-block = Badge lost or stolen
badge-block-title = Whose badge is lost?
badge-block-body = After this the badge signs nobody in here. The passphrase keeps working.
badge-block-code = Staff code
badge-block = Block the badge
badge-block-done = The badge of { $clerk } is blocked. Also tell whoever issued it.
badge-block-none = There is no badge of { $clerk } to block.
