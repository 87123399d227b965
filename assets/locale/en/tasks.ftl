# SPDX-License-Identifier: EUPL-1.2
# What a member of staff still does for a case, and comparing with the population registry.

clerk-do-tasks = { $count ->
    [one] { $count } case waits for you
   *[other] { $count } cases wait for you
}
clerk-do-compare = { $count ->
    [one] Compare { $count } answer with the registry
   *[other] Compare { $count } answers with the registry
}
clerk-tasks-title = Cases that wait for a member of staff: { $count }
clerk-tasks-body = Open a case. What you look at is journalled.
clerk-task-kind-compare = compare with the registry
clerk-task-kind-correct = something is wrong
clerk-task-kind-withdraw = withdraw
clerk-task-correct = Not right: { $about }
clerk-task-withdraw = Withdraw: { $about }
clerk-task-correct-body = The resident says that this is not right. Talk about it, change it in the case system, and record that it is done.
clerk-task-withdraw-body = The resident withdraws this. Take it out of the case system, and record that it is done.
clerk-task-said = What the resident said
clerk-task-done = Done
clerk-task-recorded = Recorded: done.
task-about-case = the whole case

registry-check-title = Compare answers with the registry
registry-check-body = The resident told this, because the registry could not be reached. You decide what is right.
registry-check-same = There is no difference. You can record this.
registry-check-equal = as in the registry
registry-check-unknown = the registry says nothing about it
registry-check-differs = The registry says something else. Ask the resident about it.
registry-check-keep = Keep what the resident said
registry-check-take = Take over from the registry
registry-check-record = Record
registry-check-recorded = The comparison with the registry is recorded.
registry-check-undecided = Decide every difference first.
registry-check-identity-first = Establish first who the resident is. After that you may consult the registry.
registry-check-unreachable = The registry cannot be reached now. The case stays on the list. Try again later.
registry-outcome-not-found = The registry knows nobody with this name and birth date.
registry-outcome-several = The registry has more people of this name and birth date. Ask for the BSN.
registry-outcome-no-number = No BSN is known. This service may not search for it.
registry-outcome-closed = The record in the registry is closed.
registry-outcome-unreachable = The registry cannot be reached now. The case stays on the list.
registry-outcome-refused = The registry does not let this kiosk in. Tell the administrator.
registry-outcome-unclear = The registry gave an answer that cannot be used. Try again later.
registry-clerk-withheld = Secrecy: the kiosk fetches nothing. Compare in your own system.
registry-clerk-in-research = The registry is looking into this.
registry-clerk-deceased = According to the registry this person has died. Establish again who stands before you.
registry-clerk-emigrated = According to the registry this person has emigrated.
registry-clerk-elsewhere = This person is not registered with a municipality.
registry-clerk-address-abroad = The registry has an address abroad.
registry-clerk-address-place = The registry has a place without a postcode.
registry-clerk-address-unknown = The registry has no address.
registry-clerk-address-not-lived = It was established that the person does not live at the registry's address.
registry-clerk-birth-date-partly = The birth date in the registry is not complete.
