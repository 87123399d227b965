# SPDX-License-Identifier: EUPL-1.2
"""The desk's work for clerks, on the store's thread: each look and act is journalled there."""

from __future__ import annotations

from typing import TypeAlias

from kiosk import post_work
from kiosk.cases import CaseNumber, Message
from kiosk.errors import FailureCode, KnownError
from kiosk.identity.badge_states import (
    BadgeFailed,
    BadgeProblem,
    BadgeSeen,
    ProofResult,
)
from kiosk.people import ClerkId, Method
from kiosk.store import Store
from kiosk.store.badges import BadgeState
from kiosk.store.return_codes import Revoked
from kiosk.visit.asked import RevokeCodes
from kiosk.visit.effects import (
    BlockBadges,
    DecideFee,
    ListTasks,
    OpenByCode,
    OpenCase,
    RecordIdentity,
    Reprint,
    SeeRight,
    SendAgain,
    SignIn,
    TakeCash,
)
from kiosk.visit.events import (
    BadgeFound,
    BadgeRefused,
    ClerkDone,
    ClerkSignedIn,
    Event,
)
from kiosk.visit.letter_orders import OrderLetter
from kiosk.visit.own_data import (
    ClerkSeesData,
    SetForm,
    ShowToClerk,
)
from kiosk.visit.post_values import PostWork
from kiosk.visit.registry_check import SettleComparison, SettleTask

ClerkWork: TypeAlias = (
    SignIn
    | OpenByCode
    | OpenCase
    | RecordIdentity
    | SeeRight
    | TakeCash
    | DecideFee
    | Reprint
    | OrderLetter
    | SetForm
    | BlockBadges
    | RevokeCodes
    | SettleComparison
    | SettleTask
    | ListTasks
    | ShowToClerk
    | SendAgain
)
"""What a clerk asks of the store; each is journalled there under the clerk's id."""


def clerk_work(effect: ClerkWork, store: Store) -> Event:
    """Do a clerk's work on the store's thread; each look and act is journalled there."""
    match effect:
        case SignIn():
            clerk = store.sign_in(ClerkId(effect.clerk), effect.passphrase)
            return ClerkSignedIn(clerk.id, clerk.name)
        case BlockBadges():
            blocked = store.block_badges(effect.of, "lost", effect.clerk)
            told = "badge-block-done" if blocked else "badge-block-none"
            return ClerkDone(Message(told, {"clerk": effect.of}))
        case OpenByCode():
            number = store.case_of_return_code(effect.code)
            if number is None:
                raise KnownError(FailureCode.NOT_FOUND, "no case has this return code")
            store.look(number, effect.clerk, "assist-resident")
            return case_now(store, number, None)
        case OpenCase():
            store.look(effect.number, effect.clerk, "assist-resident")
            return case_now(store, effect.number, None)
        case RecordIdentity():
            store.establish_identity(effect.number, effect.identity, effect.clerk)
            taken_back = effect.identity.method is Method.NOT_YET
            told = "compare-different-kept" if taken_back else "clerk-identity-recorded"
            return case_now(store, effect.number, Message(told))
        case SeeRight():
            store.see_right(effect.number, effect.clerk)
            return case_now(store, effect.number, Message("clerk-right-recorded"))
        case TakeCash():
            store.take_cash(effect.number, effect.amount, effect.clerk, effect.method)
            return case_now(store, effect.number, Message("clerk-cash-recorded"))
        case DecideFee():
            store.decide_fee(
                effect.number,
                effect.pays,
                effect.clerk,
                as_advised=effect.as_advised,
                reason=effect.reason,
            )
            return case_now(store, effect.number, Message("clerk-fee-recorded"))
        case SetForm():
            store.change_form(effect.number, effect.form, effect.printed_too, effect.clerk)
            return case_now(store, effect.number, Message("form-changed"))
        case Reprint():
            post = effect.reason == "by-post"
            store.reprint(effect.number, effect.document, effect.clerk, effect.reason, post=post)
            return case_now(store, effect.number, Message("clerk-reprint-queued"))
        case OrderLetter():
            store.order_letter(effect.number, effect.wanted, post=effect.post)
            told = "letter-order-in-tray" if effect.post else "letter-order-done"
            return case_now(store, effect.number, Message(told))
        case RevokeCodes():
            store.revoke_codes(effect.number, Revoked.CLERK, effect.actor)
            return case_now(store, effect.number, Message("codes-revoked"))
        case SettleComparison():
            store.settle_comparison(effect.number, effect.taken, effect.clerk)
            return case_now(store, effect.number, Message("registry-check-recorded"))
        case SettleTask():
            store.clerk_task_done(effect.task, effect.clerk, "done")
            return case_now(store, effect.number, Message("clerk-task-recorded"))
        case ShowToClerk():
            return ClerkSeesData(store.overview(effect.number, effect.clerk))
        case ListTasks():
            return ClerkDone(None, tasks=store.clerk_tasks(), refused=store.refusals())
        case SendAgain():
            store.retry_refused(effect.number, effect.clerk)
            return case_now(store, effect.number, Message("where-sent-again"))


def post_done(effect: PostWork, store: Store) -> Event:
    """Do a clerk's work with the post; it may end at a case that they have to look at."""
    told = post_work.done(effect, store)
    return case_now(store, *told) if isinstance(told, tuple) else told


def case_now(store: Store, number: CaseNumber, notice: Message | None) -> ClerkDone:
    """Tell how a case stands that the clerk has open."""
    going = store.going_of(number)
    goes = going.goes_at if going else None
    tasks = store.clerk_tasks(number)
    where = store.whereabouts(number)
    return ClerkDone(notice, store.case(number), store.payments(number), goes, tasks, where)


def known_badge(seen: BadgeSeen, store: Store) -> Event:
    """Tell whether a badge may sign somebody in; one that may not is journalled."""
    badge = store.badge(seen.fingerprint)
    if badge is None:
        problem = BadgeProblem.NOT_ENROLLED
    elif badge.state is BadgeState.BLOCKED:
        problem = BadgeProblem.BLOCKED
    elif badge.state is BadgeState.EXPIRED:
        problem = BadgeProblem.EXPIRED
    elif seen.tries == 0:
        problem = BadgeProblem.PIN_BLOCKED
    else:
        return BadgeFound(seen.fingerprint, seen.tries)
    store.badge_refused(seen.fingerprint, problem.value)
    return BadgeRefused(problem, seen.tries)


def badge_proven(fingerprint: str, result: ProofResult, store: Store) -> Event:
    """Sign a badge's clerk in, or write down why not."""
    if isinstance(result, BadgeFailed):
        store.badge_refused(fingerprint, result.problem.value)
        return BadgeRefused(result.problem, result.tries)
    clerk = store.sign_in_by_badge(fingerprint)
    return ClerkSignedIn(clerk.id, clerk.name, by_badge=True)
