# SPDX-License-Identifier: EUPL-1.2
"""A clerk compares with the registry what a resident had to tell because it could not be asked.

The kiosk shows the differences; the clerk decides each of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.cases import Answer, Case, CaseNumber, Message, QuestionId, VisitId
from kiosk.frozen import Private, replace
from kiosk.life_events.model import LifeEvent
from kiosk.life_events.plan import BSN
from kiosk.life_events.registry import may_ask
from kiosk.people import ClerkId
from kiosk.registry import Inquiry, Note, Outcome, Reply


class Compared(Private, frozen=True):
    """What the registry says of the answers that were to be compared."""

    outcome: Outcome
    known: Mapping[QuestionId, Answer]
    notes: tuple[Note, ...] = ()
    taken: tuple[QuestionId, ...] = ()
    """Where the clerk finds the registry right."""
    kept: tuple[QuestionId, ...] = ()
    """Where the clerk finds the resident right."""


def inquiry(case: Case, event: LifeEvent) -> Inquiry | Message:
    """Return what is asked for a case, or why it cannot be asked yet."""
    person = case.identity.person
    if person is None or event.registry is None or not may_ask(event, case.identity):
        return Message("registry-check-identity-first")
    names = tuple(dict.fromkeys(_fact_of(event, id) for id in case.to_compare))
    address = case.answers.get(QuestionId("address"), "")
    return Inquiry(
        VisitId(case.visit),
        case.life_event,
        tuple(name for name in names if name),
        person,
        str(case.answers.get(BSN, "")),
        event.registry.search,
        address if isinstance(address, str) else "",
    )


def _fact_of(event: LifeEvent, id: QuestionId) -> str:
    """Return the registry's fact that could have answered a question; empty when none."""
    known = next((q.known_from for q in event.questions if q.id == id), ())
    names = [name.removeprefix("registry.") for name in known if name.startswith("registry.")]
    return names[0] if names else ""


def compared(case: Case, event: LifeEvent, reply: Reply) -> Compared:
    """Lay the registry's facts beside the answers."""
    told = {one.name: one.value for one in reply.told}
    known = {id: told[name] for id in case.to_compare if (name := _fact_of(event, id)) in told}
    return Compared(reply.outcome, known, reply.notes)


def same(left: Answer, right: Answer) -> bool:
    """Tell whether two answers say the same, however they are written."""
    if isinstance(left, str) and isinstance(right, str):
        return _bare(left) == _bare(right)
    return left == right


def _bare(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def differing(case: Case, found: Compared) -> tuple[QuestionId, ...]:
    """Return the answers that differ from the registry."""
    return tuple(
        id
        for id in case.to_compare
        if id in found.known and not same(case.answers.get(id, ""), found.known[id])
    )


def decide(found: Compared, action: str) -> Compared:
    """A clerk says who is right about one answer."""
    kind, _, which = action.partition(".")
    id = QuestionId(which)
    if kind not in ("take", "keep"):
        return found
    taken = tuple(one for one in found.taken if one != id)
    kept = tuple(one for one in found.kept if one != id)
    if kind == "take":
        return replace(found, taken=(*taken, id), kept=kept)
    return replace(found, taken=taken, kept=(*kept, id))


def is_decided(case: Case, found: Compared) -> bool:
    """Tell whether the clerk decided every difference."""
    return set(differing(case, found)) <= {*found.taken, *found.kept}


class CompareRegistry(Private, frozen=True):
    """A clerk wants a case's answers compared with the registry."""

    case: Case
    clerk: ClerkId


class SettleComparison(Private, frozen=True):
    """A clerk decided what is right."""

    number: CaseNumber
    taken: Mapping[QuestionId, Answer]
    clerk: ClerkId


class SettleTask(Private, frozen=True):
    """A clerk dealt with something that a resident asked."""

    number: CaseNumber
    task: int
    clerk: ClerkId


class ComparedWithRegistry(Private, frozen=True):
    """What came of comparing; `problem` when it could not be done."""

    number: CaseNumber
    compared: Compared | None = None
    problem: Message | None = None
