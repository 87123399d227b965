# SPDX-License-Identifier: EUPL-1.2
"""Whatever a clerk does at the kiosk is in the journal under their id."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.cases import Case, CaseNumber, Cents, DocumentKind, PaymentMethod, VisitId
from kiosk.clock import FixedClock
from kiosk.desk import Desk
from kiosk.frozen import replace
from kiosk.people import Assurance, Capacity, ClerkId, Identity, Method, Person, Representation
from kiosk.store import Store
from kiosk.visit.effects import (
    DecideFee,
    Effect,
    OpenByCode,
    OpenCase,
    RecordIdentity,
    Reprint,
    SeeRight,
    SignIn,
    TakeCash,
)
from kiosk.visit.events import ClerkDone, ClerkSignedIn, Event
from tests.unit.store_kit import builder
from tests.unit.visit_kit import START

SMIT, BAKKER = ClerkId("b.smit"), ClerkId("c.bakker")
KNOWN = Identity(
    Method.CLERK,
    Assurance.SUBSTANTIAL,
    Person("Voorbeeld", "Noor", "1980-02-01"),
    evidence=("known-person",),
    judged_by=SMIT,
    confirmed_by=BAKKER,
    established_at=START,
)
WORKS: dict[str, tuple[Callable[[Case], Effect], set[str]]] = {
    "sign-in": (lambda _: SignIn(SMIT, "juist paard batterij"), {"clerk.signed-in"}),
    "open": (lambda case: OpenCase(case.number, SMIT), {"case.looked-at"}),
    "open by letter": (lambda case: OpenByCode(case.return_code, SMIT), {"case.looked-at"}),
    "identity": (
        lambda case: RecordIdentity(case.number, KNOWN, SMIT),
        {"identity.established"},
    ),
    "taken back": (
        lambda case: RecordIdentity(case.number, Identity(), SMIT),
        {"identity.taken-back"},
    ),
    "right": (lambda case: SeeRight(case.number, SMIT), {"representation.seen"}),
    "cash": (lambda case: TakeCash(case.number, Cents(1000), SMIT), {"cash.taken"}),
    "card": (
        lambda case: TakeCash(case.number, Cents(1000), SMIT, PaymentMethod.CARD),
        {"card.taken"},
    ),
    "fee": (
        lambda case: DecideFee(case.number, Cents(0), False, "hardship", SMIT),
        {"fee.decided"},
    ),
    "reprint": (
        lambda case: Reprint(case.number, DocumentKind.RECEIPT, SMIT, "lost"),
        {"print.repeated"},
    ),
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path, bytes(range(32)), FixedClock(START), "A1")
    opened.add_clerk(SMIT, "B. Smit", "juist paard batterij")
    opened.add_clerk(BAKKER, "C. Bakker", None)
    yield opened
    opened.close()


def work(store: Store, effect: Effect) -> Event:
    events: queue.Queue[Event] = queue.Queue()
    desk = Desk(store, SimpleNamespace(), FixedClock(START), events.put)  # type: ignore[arg-type]
    desk.perform(effect)
    return events.get(timeout=20)


@pytest.mark.parametrize("name", WORKS)
def test_every_act_of_a_clerk_has_a_line_with_their_id(store: Store, name: str) -> None:
    acting = Representation(Capacity.LEGAL, Person("Voorbeeld"))

    def build(number: CaseNumber, code: str) -> Case:
        return replace(builder(VisitId("v"))(number, code), representation=acting)

    case = store.confirm(VisitId("v"), build)
    before = len(store.journal())
    make, kinds = WORKS[name]
    answer = work(store, make(case))
    assert isinstance(answer, ClerkDone | ClerkSignedIn)
    told = {line.kind for line in store.journal()[before:] if line.actor == SMIT}
    assert kinds <= told
    assert store.verify_journal().ok


def test_a_second_clerk_who_confirms_has_a_line_of_their_own(store: Store) -> None:
    case = store.confirm(VisitId("v"), builder(VisitId("v")))
    work(store, RecordIdentity(case.number, KNOWN, SMIT))
    lines = [(line.kind, line.actor) for line in store.journal(case.number)]
    assert ("identity.established", SMIT) in lines
    assert ("identity.confirmed", BAKKER) in lines
