# SPDX-License-Identifier: EUPL-1.2
"""The outbox drained against the simulated backend, with the real store and the real content."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cases import (
    Case,
    CaseNumber,
    DocumentKind,
    QuestionId,
    Settlement,
    SettlementKind,
    VisitId,
)
from kiosk.clock import FixedClock, SystemClock
from kiosk.config import Backend
from kiosk.errors import FailureCode
from kiosk.life_events import content, plan
from kiosk.logs import captured
from kiosk.people import ClerkId, Identity
from kiosk.store.outbox import StepKind, StepState
from kiosk.store.retention import Period, Periods
from kiosk.store.store import Store
from kiosk.whereabouts import Where
from sync import reconcile
from sync.simulator import Client, ZgwSimulator, resources
from sync.simulator.desk import Desk
from sync.simulator.product import Reply
from sync.worker import SyncReport, SyncWorker
from sync.zgw.client import ZgwClient
from sync.zgw.errors import Conflict
from tests.sync_kit import (
    BSN,
    CARD_TYPE,
    FAMILY_NAME,
    HALL,
    LETTER,
    OTHER_BSN,
    ROOT,
    WORDS,
    backend,
    confirm,
    open_steps,
    worker,
)

KEY = bytes(range(32))
AT_ONCE_GONE = Periods((Period(dt.date(1, 1, 1), dt.timedelta(0)),))
SERVER_NOW = dt.datetime(2026, 11, 23, 14, 0, tzinfo=dt.UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path, KEY, SystemClock(), "01")
    yield opened
    opened.close()


@pytest.fixture
def simulator() -> Iterator[ZgwSimulator]:
    made = ZgwSimulator()
    made.start()
    yield made
    assert made.violations == ()
    made.stop()


def confirm_wallet(store: Store) -> Case:
    """Take in the real life event as content has it, with nobody established."""
    loaded = content.load(ROOT / "assets" / "life-events")
    event = loaded.events["wallet-stolen"]
    answers = {
        QuestionId("contents"): ("bank-card", "id-card", "driving-licence", "city-pass"),
        QuestionId("card_from_2021"): "newer",
        QuestionId("stolen_on"): "2026-11-22",
        QuestionId("place"): "Markt",
        QuestionId("police"): "no",
        QuestionId("name"): "Testina Kanarie",
        QuestionId("birth_date"): "1970-01-01",
        QuestionId("phone"): "06 12345678",
    }
    made = plan.make(event, answers, Identity(), loaded, dt.date(2026, 11, 23))

    def build(number: CaseNumber, code: str) -> Case:
        return Case(
            number=number,
            visit=VisitId("wallet"),
            life_event=event.id,
            content_version=loaded.version,
            case_type=event.case_type,
            title=event.title,
            language="nl",
            received_at=dt.datetime.now(dt.UTC),
            identity=Identity(),
            answers=answers,
            plan=made,
            settlement=Settlement(SettlementKind.CASH, made.total),
            return_code=code,
        )

    return store.confirm(VisitId("wallet"), build)


def test_the_stolen_wallet_arrives_as_a_main_case_with_its_sub_cases(
    store: Store, simulator: ZgwSimulator
) -> None:
    case = confirm_wallet(store)
    store.put_document(case.number, DocumentKind.CONFIRMATION, "application/pdf", LETTER)
    reports: list[SyncReport] = []
    report = worker(store, simulator, on_status=reports.append).run_once()
    assert report == SyncReport(done=18, waiting=0, refused=0, reachable=True, problem=None)
    done = [r.done for r in reports]
    assert done == sorted(set(done))
    assert done[-1] == 18
    holdings = simulator.holdings()
    assert holdings.identifications == (
        case.number,
        *(f"{case.number}-0{place}" for place in range(1, 5)),
    )
    titles = {holdings.case_types[z["zaaktype"]] for z in holdings.zaken[1:]}
    assert titles == {
        "Verklaring van vermissing van een document",
        "Identiteitskaart aanvragen",
        "Rijbewijs aanvragen",
        "Stadspas vervangen",
    }
    assert all(len(z["productenOfDiensten"]) == 1 for z in holdings.zaken[1:])
    assert "«" not in str(holdings.zaken) + str(holdings.rollen) + str(holdings.documenten)
    assert holdings.doubled() == ()


def test_a_second_run_sends_nothing(store: Store, simulator: ZgwSimulator) -> None:
    confirm(store, "once")
    worker(store, simulator).run_once()
    sent = len(simulator.exchanges)
    worker(store, simulator).run_once()
    assert len(simulator.exchanges) == sent


def test_a_refused_step_is_parked_with_the_servers_reason_and_the_rest_goes_on(
    store: Store, simulator: ZgwSimulator
) -> None:
    simulator.clients["loket-kiosk"] = Client(
        simulator.secret, case_types=frozenset({"LEVENSGEBEURTENIS-PORTEMONNEE"})
    )
    case = confirm(store, "refused")
    report = worker(store, simulator).run_once()
    assert (report.refused, report.problem) == (1, FailureCode.BACKEND_REFUSED)
    parked = [s for s in store.steps(case.number) if s.state is StepState.REFUSED]
    assert [s.kind for s in parked] == [StepKind.SUBCASE]
    assert parked[0].reason.startswith("403 permission_denied: Je hebt geen toestemming")
    # Everything of the main case is there; only what follows from the refused step waits.
    assert simulator.holdings().counts == {
        "zaken": 1,
        "statussen": 1,
        "rollen": 1,
        "documenten": 1,
        "relaties": 1,
    }
    simulator.clients["loket-kiosk"] = Client(simulator.secret)
    assert store.retry_refused(case.number, ClerkId("clerk-1")) == 1
    assert worker(store, simulator).run_once().problem is None
    assert open_steps(store, case.number) == ()


def test_no_reason_or_report_says_anything_about_the_resident(
    store: Store, simulator: ZgwSimulator, capsys: pytest.CaptureFixture[str]
) -> None:
    case = confirm(store, "private", answers={"name": FAMILY_NAME, "phone": "06 12345678"})
    worker(store, simulator).run_once()
    reasons = " ".join(step.reason for step in store.steps(case.number))
    output = capsys.readouterr()
    for secret in (BSN, FAMILY_NAME, "Testina", "12345678"):
        assert secret not in reasons + output.out + output.err


@pytest.mark.parametrize("hours", [-72, -1.5, 1.5, 72])
def test_a_kiosk_with_a_wrong_clock_delivers_all_the_same(
    tmp_path: Path, simulator: ZgwSimulator, hours: float
) -> None:
    simulator.now = lambda: SERVER_NOW
    clock = FixedClock(SERVER_NOW + dt.timedelta(hours=hours))
    store = Store.open(tmp_path, KEY, clock, "01")
    case = confirm(store, "wrong clock", at=clock.now())
    with captured() as lines:
        report = worker(store, simulator, clock=clock).run_once()
    assert report.problem is None
    skews = [line["ahead_seconds"] for line in lines if line["event"] == "clock.skew"]
    assert skews == [hours * 3600]
    assert open_steps(store, case.number) == ()
    holdings = simulator.holdings()
    moments = {dt.datetime.fromisoformat(s["datumStatusGezet"]) for s in holdings.statussen}
    assert moments == {min(clock.now(), SERVER_NOW)}
    assert all(z["startdatum"] <= "2026-11-23" for z in holdings.zaken)
    store.close()


def test_a_clock_that_cannot_be_corrected_is_reported_and_loses_nothing(
    tmp_path: Path, simulator: ZgwSimulator
) -> None:
    simulator.now = lambda: SERVER_NOW
    simulator.tells_time = False
    clock = FixedClock(SERVER_NOW - dt.timedelta(hours=3))
    store = Store.open(tmp_path, KEY, clock, "01")
    case = confirm(store, "slow clock", at=clock.now())
    report = worker(store, simulator, clock=clock).run_once()
    assert report.problem is FailureCode.CLOCK_WRONG
    assert len(open_steps(store, case.number)) == len(store.steps(case.number))
    clock.moment = SERVER_NOW
    assert worker(store, simulator, clock=clock).run_once().problem is None
    assert open_steps(store, case.number) == ()
    store.close()


def test_the_servers_time_is_learnt_from_a_new_case_when_there_is_no_date(
    tmp_path: Path, simulator: ZgwSimulator
) -> None:
    simulator.now = lambda: SERVER_NOW
    simulator.tells_time = False
    # Two seconds ahead: the token passes, but no status may lie in the future.
    clock = FixedClock(SERVER_NOW + dt.timedelta(seconds=2))
    store = Store.open(tmp_path, KEY, clock, "01")
    case = confirm(store, "two seconds", at=clock.now())
    worker(store, simulator, clock=clock).run_once()
    assert open_steps(store, case.number) == ()
    store.close()


def test_a_wrong_secret_stops_everything_and_refuses_nothing(
    store: Store, simulator: ZgwSimulator
) -> None:
    case = confirm(store, "secret")
    report = worker(store, simulator, secret="another secret" * 4).run_once()
    assert (report.problem, report.refused) == (FailureCode.BACKEND_REFUSED, 0)
    assert report.reachable
    assert {step.state for step in store.steps(case.number)} == {StepState.WAITING}
    assert worker(store, simulator).run_once().waiting == 0


def test_a_backend_that_sets_the_first_status_itself_is_not_contradicted(
    store: Store, simulator: ZgwSimulator
) -> None:
    case = confirm(store, "own status")
    product = simulator.product
    sync = worker(store, simulator)
    original = product.answer

    def answer(request):  # type: ignore[no-untyped-def]
        reply = original(request)
        if request.method == "POST" and request.path.endswith("/zaken") and reply.status == 201:
            zaak = list(product.state.zaken.values())[-1]
            statustype = next(
                url
                for url, item in product.catalogue.statustypen.items()
                if item["zaaktype"] == zaak["zaaktype"]
            )
            at = simulator.now()
            desk = Desk(
                product.base, product.state, product.catalogue, Client(simulator.secret), at
            )
            body = {
                "zaak": zaak["url"],
                "statustype": statustype,
                "datumStatusGezet": at.isoformat(),
            }
            resources.create_status(desk, body)
        return reply

    product.answer = answer  # type: ignore[method-assign]
    sync.run_once()
    assert open_steps(store, case.number) == ()
    assert len(simulator.holdings().statussen) == 2
    assert "POST" not in {e.method for e in simulator.exchanges if e.path.endswith("/statussen")}


def test_a_stored_letter_that_differs_is_not_taken_for_ours(
    store: Store, simulator: ZgwSimulator
) -> None:
    case = confirm(store, "damaged letter")
    product = simulator.product
    original = product.answer

    def answer(request):  # type: ignore[no-untyped-def]
        reply = original(request)
        if request.method == "POST" and "enkelvoudig" in request.path:
            for url, data in product.state.inhoud.items():
                product.state.inhoud[url] = data[:-1] + b"?"
        return reply

    product.answer = answer  # type: ignore[method-assign]
    sync = worker(store, simulator)
    assert sync.run_once().refused == 0
    assert not store.let_one_go(AT_ONCE_GONE), "nothing goes before its letter was compared"
    assert sync.run_once(compare=True).refused == 1
    (parked,) = [s for s in store.steps(case.number) if s.state is StepState.REFUSED]
    assert (parked.kind, parked.reason) == (
        StepKind.DOCUMENT,
        "the stored document differs from what was sent",
    )
    assert store.whereabouts(case.number).where is Where.REFUSED
    assert not store.let_one_go(AT_ONCE_GONE), "what the backend does not hold stays here"
    # Sent again before anybody mended it: found, compared, and still not taken for ours.
    store.retry_refused(case.number, ClerkId("m-17"))
    assert sync.run_once(compare=True).refused == 1
    product.answer = original  # type: ignore[method-assign]
    for url in product.state.inhoud:
        product.state.inhoud[url] = LETTER
    store.retry_refused(case.number, ClerkId("m-17"))
    assert sync.run_once(compare=True).refused == 0
    assert store.whereabouts(case.number).where is Where.CHECKED
    assert simulator.holdings().doubled() == ()
    assert store.let_one_go(AT_ONCE_GONE)


def test_a_letter_that_may_not_be_read_back_is_not_taken_for_ours(
    store: Store,
) -> None:
    simulator = ZgwSimulator(check=False)  # this reply is the test's, not the product's
    simulator.start()
    case = confirm(store, "unreadable letter")
    product = simulator.product
    original = product.answer

    def answer(request):  # type: ignore[no-untyped-def]
        if "/download" in request.path:
            problem = {"type": "made-up", "code": "permission_denied", "title": "Geen toegang"}
            problem |= {"status": 403, "detail": "", "instance": "made-up"}  # type: ignore[dict-item]
            return Reply(
                403, json.dumps(problem).encode(), {"content-type": "application/problem+json"}
            )
        return original(request)

    product.answer = answer  # type: ignore[method-assign]
    sync = worker(store, simulator)
    assert sync.run_once(compare=True).refused == 1
    assert store.whereabouts(case.number).where is Where.REFUSED
    assert not store.let_one_go(AT_ONCE_GONE)
    simulator.stop()


def test_another_person_as_initiator_is_not_taken_for_ours(
    store: Store, simulator: ZgwSimulator
) -> None:
    case = confirm(store, "other person")
    simulator.fail_next(500)
    sync = worker(store, simulator)
    sync.run_once()
    # Let the backend hold the part already, with somebody else in it.
    state = simulator.product.state
    for rol in state.rollen.values():
        rol["betrokkeneIdentificatie"]["inpBsn"] = OTHER_BSN
    for step in store.steps(case.number):
        assert step.state is StepState.DONE
    client = ZgwClient(backend(simulator), simulator.secret, SystemClock())
    (held, *_) = state.rollen.values()
    with pytest.raises(Conflict):
        reconcile.find_initiator(client, case, held["zaak"], held["roltype"])
    client.close()


def test_a_new_version_of_a_case_type_in_mid_case_does_not_matter(
    store: Store, simulator: ZgwSimulator
) -> None:
    case = confirm(store, "new version", letter=False)

    product = simulator.product
    # The case is made with the old version; then the catalogue gets a newer one.
    sync = worker(store, simulator)
    sync.run_once()
    old = product.catalogue.address_of("LEVENSGEBEURTENIS-PORTEMONNEE")
    newer = dict(product.catalogue.zaaktypen[old]) | {
        "url": f"{old[:-4]}ffff",
        "versiedatum": "2026-11-01",
        "beginGeldigheid": "2026-11-01",
    }
    product.catalogue.zaaktypen[newer["url"]] = newer
    store.put_document(case.number, DocumentKind.CONFIRMATION, "application/pdf", LETTER)
    worker(store, simulator).run_once()
    assert open_steps(store, case.number) == ()


def test_without_a_backend_in_the_configuration_cases_wait(store: Store) -> None:
    case = confirm(store, "no backend")
    sync = SyncWorker(store, Backend(), HALL, "", SystemClock(), WORDS)
    sync.start()
    assert sync.run_once() == SyncReport(waiting=len(store.steps(case.number)), reachable=False)
    sync.stop()


def test_a_case_type_that_appears_later_lets_the_case_go_on(
    store: Store, simulator: ZgwSimulator
) -> None:
    case = confirm(store, "early")
    catalogue = simulator.product.catalogue
    kept = catalogue.address_of(CARD_TYPE)
    item = catalogue.zaaktypen.pop(kept)
    report = worker(store, simulator).run_once()
    assert (report.problem, report.refused) == (FailureCode.BACKEND_CATALOGUE, 0)
    assert CARD_TYPE in next(s.reason for s in open_steps(store, case.number) if s.reason)
    catalogue.zaaktypen[kept] = item
    assert worker(store, simulator).run_once().problem is None
    assert open_steps(store, case.number) == ()
