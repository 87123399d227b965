# SPDX-License-Identifier: EUPL-1.2
# Where a case is, for clerks and administrators.
where-label = On its way to the municipality
where-here = Only here. Nothing has been sent yet.
where-sending = Being sent. The municipality has not confirmed anything yet.
where-partly = Partly at the municipality: { $done } of { $steps } parts. The rest follows by itself.
where-refused = The case system refused something. { $done } of { $steps } parts are there.
where-sent = Sent completely. Still to be compared.
where-checked = Completely at the municipality, compared at { $at_time }.
where-differs = Sent, but something is there otherwise or twice. Have it looked at there.
where-gone = Completely at the municipality. Erased here at { $at_time }.
where-next-try = Next attempt: { $at_time }.
where-asked-label = At the municipality
where-status = Status “{ $status }” since { $since_time }.
where-stage-received = Received.
where-stage-handled = Being handled.
where-stage-decided = There is a decision.
where-stage-ready = Ready.
where-age =
    { $hours ->
        [0] { $minutes ->
            [0] Asked just now.
            [one] Asked one minute ago.
           *[other] Asked { $minutes } minutes ago.
        }
        [one] Asked an hour ago.
       *[other] Asked { $hours } hours ago.
    }
where-refused-what = Refused: { $what }
where-said = The case system says: “{ $reason }”
where-send-again = Send again
where-sent-again = It will be sent again.
where-list =
    { $count ->
        [one] One case was refused by the case system
       *[other] { $count } cases were refused by the case system
    }
where-list-title =
    { $count ->
        [one] One refused case
       *[other] { $count } refused cases
    }
where-list-body = Nothing is lost. Take the cause away and send again.
where-step-case = the case
where-step-subcase = the sub-case
where-step-role = the resident
where-step-status = the status
where-step-document = the letter
where-step-document-link = the letter with the case
where-step-object = the address
where-step-properties = the details of the case
where-step-clerk = the clerk
where-step-mandate = the mandate holder
where-step-identity = the established identity
where-step-payment = the payment
where-step-answer = the answer to a letter
where-step-result = the result
where-step-close = the closing
where-remedy-number = Another case has this number. Has another kiosk the same code? Ask the administrator.
where-remedy-person = Somebody else is there at the municipality, or the BSN is wrong. Check the identity and send again.
where-remedy-document = The letter did not arrive well. Ask the administrator of the case system.
where-remedy-closed = The case is closed at the municipality already. Have it opened again there, or enter this there by hand.
where-remedy-permission = The kiosk may not do this. Ask the administrator of the case system for the right, and send again.
where-remedy-other = Take the cause away and send again. No success? Ask the administrator of the case system.
paper-official-number = Number at the municipality: { $number }
letter-official-number = Number at the municipality
