# SPDX-License-Identifier: EUPL-1.2
"""Made-up cases and a hall for the tests of the sync. Nobody in here exists."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import msgspec

from kiosk.cases import (
    Actor,
    Case,
    CaseNumber,
    Cents,
    DocumentKind,
    Fee,
    Message,
    Need,
    Plan,
    QuestionId,
    Settlement,
    SettlementKind,
    Task,
    TaskId,
    VisitId,
    Why,
)
from kiosk.clock import Clock, SystemClock
from kiosk.config import Backend, Hall
from kiosk.messages import Catalogue
from kiosk.people import Assurance, Identity, Method, Person
from kiosk.store.outbox import Step, StepState
from kiosk.store.store import Store
from sync.pace import Pace
from sync.simulator import ZgwSimulator
from sync.worker import SyncReport, SyncWorker

ROOT = Path(__file__).resolve().parents[1]
BSN = "999990408"
OTHER_BSN = "999991772"
FAMILY_NAME = "Zandvliet-Kanarie"
LETTER = b"%PDF-1.7 made up letter " * 40
HALL = Hall(
    municipality="Gemeente Lindehaven",
    name="Stadhuis Lindehaven",
    address="Havenplein 1",
    postcode_and_town="1234 AB  Lindehaven",
    phone="14 0555",
    rsin="002564440",
)
MAIN_TYPE = "LEVENSGEBEURTENIS-PORTEMONNEE"
CARD_TYPE = "AANVRAAG-IDENTITEITSKAART"
WORDS = Catalogue(ROOT / "assets" / "locale", ("nl", "en"))
AT_ONCE = Pace(first=0.0, settle=0.0, idle=0.05)
"""No waiting: what a schedule of faults does not need to sit out."""


def task(
    name: str = "new-id-card",
    actor: Actor = Actor.MUNICIPALITY,
    case_type: str = CARD_TYPE,
    upl: str = "identiteitskaart",
) -> Task:
    """Return a made-up task."""
    words = Message("backend-letter-confirmation")
    return Task(
        id=TaskId(name),
        title=words,
        actor=actor,
        who=words,
        summary=words,
        when=words,
        why=Why(words, "true"),
        fee=Fee("card", Cents(7038), "made up", dt.date(2026, 1, 1)),
        needs=(Need("photo", Message("backend-letter-confirmation"), met=False),),
        upl=upl,
        case_type=case_type,
    )


def person(bsn: str = BSN) -> Person:
    """Return a made-up resident."""
    return Person(FAMILY_NAME, "Testina", "1970-01-01", bsn)


def case(
    number: str = "2026-01-00001-C",
    visit: str = "visit-1",
    *,
    at: dt.datetime | None = None,
    tasks: tuple[Task, ...] | None = None,
    identity: Identity | None = None,
    answers: dict[str, str] | None = None,
    case_type: str = MAIN_TYPE,
    code: str = "ABCD",
) -> Case:
    """Return a made-up case; received a moment ago unless told otherwise."""
    plan = Plan((task(), task("bank", Actor.RESIDENT, "")) if tasks is None else tasks)
    given = {"name": "Testina Kanarie", "phone": "06 12345678"} if answers is None else answers
    return Case(
        number=CaseNumber(number),
        visit=VisitId(visit),
        life_event="wallet-stolen",
        content_version="made-up",
        case_type=case_type,
        title=Message("backend-letter-confirmation"),
        language="nl",
        received_at=at or dt.datetime.now(dt.UTC),
        identity=identity or Identity(Method.CHIP, Assurance.LOW, person()),
        answers={QuestionId(name): value for name, value in given.items()},
        plan=plan,
        settlement=Settlement(SettlementKind.CASH, plan.total),
        return_code=code,
    )


def confirm(store: Store, visit: str, *, letter: bool = True, **more: object) -> Case:
    """Take in a case, with its letter already made."""

    def build(number: CaseNumber, code: str) -> Case:
        return case(number, visit, code=code, **more)  # type: ignore[arg-type]

    made = store.confirm(VisitId(visit), build)
    if letter:
        store.put_document(made.number, DocumentKind.CONFIRMATION, "application/pdf", LETTER)
    return made


def backend(simulator: ZgwSimulator, seconds: float = 5.0) -> Backend:
    """Return the configuration for a simulated backend."""
    return Backend(**simulator.settings(), timeout_seconds=seconds)


def worker(
    store: Store,
    simulator: ZgwSimulator,
    *,
    clock: Clock | None = None,
    pace: Pace = AT_ONCE,
    seconds: float = 5.0,
    secret: str = "",
    parallel: int = 4,
    at_once: bool = True,
    on_status: Callable[[SyncReport], None] = lambda report: None,
) -> SyncWorker:
    """Return a worker that does not wait between attempts."""
    return SyncWorker(
        store,
        msgspec.structs.replace(backend(simulator, seconds), parallel=parallel, at_once=at_once),
        HALL,
        secret or simulator.secret,
        clock or SystemClock(),
        WORDS,
        on_status,
        pace,
    )


def open_steps(store: Store, number: CaseNumber) -> tuple[Step, ...]:
    """Return the steps of a case that are not done."""
    return tuple(step for step in store.steps(number) if step.state is not StepState.DONE)
