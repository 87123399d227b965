# SPDX-License-Identifier: EUPL-1.2
"""After a sync the backend holds what was sent, once: what is doubled or lost is mended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.cases import Case, Cents, DocumentKind
from kiosk.clock import SystemClock
from kiosk.people import ClerkId, Identity
from kiosk.store import backups
from kiosk.store.examining import Examined
from kiosk.store.outbox import StepKind, StepState
from kiosk.store.store import Store
from sync.simulator import Client, Fault, FaultKind, ZgwSimulator
from sync.simulator.product import Product, Reply, Request
from sync.simulator.state import State
from sync.worker import SyncWorker
from tests.faults.test_sync_faults import judged, wait_until
from tests.sync_kit import AT_ONCE, HALL, LETTER, WORDS, backend, confirm, open_steps

KEY = bytes(range(32))
CLERK = ClerkId("m-17")
ADDRESS = {"name": "T. Kanarie", "address": "1234 AB;5;Lindelaan;Lindehaven"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "store", KEY, SystemClock(), "01")
    yield opened
    opened.close()


@pytest.fixture
def simulator() -> Iterator[ZgwSimulator]:
    made = ZgwSimulator()
    made.start()
    yield made
    assert made.violations == ()
    made.stop()


def rich(store: Store) -> Case:
    """Take in a case with everything there is to tell of it."""
    made = confirm(store, "rich", answers=ADDRESS)
    store.establish_identity(made.number, judged(), CLERK)
    return made


def configured(store: Store, simulator: ZgwSimulator, **settings: Any) -> SyncWorker:
    """Return a worker with more settings of the backend."""
    changed = msgspec.structs.replace(backend(simulator), parallel=1, **settings)
    return SyncWorker(store, changed, HALL, simulator.secret, SystemClock(), WORDS, pace=AT_ONCE)


def doubling(product: Product) -> None:
    """Let a middlebox send every POST twice, the second in the shadow of the first."""
    original = product.answer
    product.recent = {}

    def answer(request: Request) -> Reply:
        reply = original(request)
        if request.method == "POST":
            again = original(request)
            return again if again.status < 300 else reply
        return reply

    product.answer = answer  # type: ignore[method-assign]


@pytest.mark.parametrize("at_once", [True, False])
def test_what_a_middlebox_doubled_is_removed_again(
    store: Store, simulator: ZgwSimulator, at_once: bool
) -> None:
    simulator.clients["loket-kiosk"] = Client(simulator.secret, may_delete_documents=True)
    doubling(simulator.product)
    made = rich(store)
    sync = configured(store, simulator, at_once=at_once)
    sync.run_once()
    assert len(simulator.holdings().doubled()) >= 5
    sync.run_once(compare=True)
    held = simulator.holdings()
    assert held.doubled() == ()
    assert open_steps(store, made.number) == ()
    for step in store.steps(made.number):
        if step.kind in (StepKind.ROLE, StepKind.CLERK):
            assert step.result in [rol["url"] for rol in held.rollen]
    examined = store.examination(made.number)
    assert examined is not None
    assert examined.state is Examined.FINE
    assert store.examinations_due() == 0


def test_a_resident_doubled_before_it_was_known_who_they_are_holds_nothing_up(
    store: Store, simulator: ZgwSimulator
) -> None:
    doubling(simulator.product)
    made = confirm(store, "unknown", answers=ADDRESS)
    sync = configured(store, simulator, at_once=False)
    sync.run_once()
    assert any("initiator" in line for line in simulator.holdings().doubled())
    store.establish_identity(made.number, judged(), CLERK)
    sync.run_once()
    assert open_steps(store, made.number) == ()
    assert not any("initiator" in line for line in simulator.holdings().doubled())


def test_a_property_doubled_before_it_was_corrected_is_there_once_afterwards(
    store: Store, simulator: ZgwSimulator
) -> None:
    doubling(simulator.product)
    made = confirm(store, "corrected", answers=ADDRESS, identity=Identity())
    sync = configured(store, simulator, at_once=False)
    sync.run_once()
    assert any("property" in line for line in simulator.holdings().doubled())
    store.establish_identity(made.number, judged(), CLERK)
    sync.run_once()
    sync.run_once(compare=True)
    assert not any("property" in line for line in simulator.holdings().doubled())
    values = {item["waarde"] for item in simulator.holdings().eigenschappen}
    assert "nog niet vastgesteld" not in values
    assert "medewerker" in values
    assert open_steps(store, made.number) == ()


def test_a_double_that_may_not_be_removed_is_said(store: Store, simulator: ZgwSimulator) -> None:
    doubling(simulator.product)
    made = rich(store)
    configured(store, simulator).run_once(compare=True)
    assert simulator.holdings().doubled() == (f"document {made.number}-D1",)
    examined = store.examination(made.number)
    assert examined is not None
    assert (examined.state, examined.findings) == (
        Examined.DIFFERS,
        (f"doubled {made.number}-D1",),
    )


def test_what_somebody_else_added_at_the_backend_stays(
    store: Store, simulator: ZgwSimulator
) -> None:
    made = rich(store)
    sync = configured(store, simulator)
    sync.run_once()
    state = simulator.product.state
    clerk = next(r for r in state.rollen.values() if r["betrokkeneType"] == "medewerker")
    url = clerk["url"][:-4] + "0000"
    person = clerk["betrokkeneIdentificatie"] | {"identificatie": "backoffice-3"}
    state.add("rollen", clerk | {"url": url, "betrokkeneIdentificatie": person})
    state.zaken[clerk["zaak"]]["rollen"].append(url)
    sync.run_once(compare=True)
    assert url in simulator.product.state.rollen
    examined = store.examination(made.number)
    assert examined is not None
    assert examined.state is Examined.FINE


def test_a_backend_put_back_to_yesterday_gets_everything_again_by_itself(
    store: Store, simulator: ZgwSimulator
) -> None:
    made = rich(store)
    sync = configured(store, simulator)
    sync.run_once(compare=True)
    before = simulator.holdings()
    simulator.roll_back(State())
    assert store.examine_again((made.number,)) == 1
    sync.run_once(compare=True)
    after = simulator.holdings()
    assert open_steps(store, made.number) == ()
    assert (after.counts, after.doubled()) == (before.counts, ())
    assert len(after.eigenschappen) == len(before.eigenschappen)
    assert len(after.objecten) == 1


def test_a_single_property_that_was_lost_is_sent_again(
    store: Store, simulator: ZgwSimulator
) -> None:
    made = rich(store)
    sync = configured(store, simulator)
    sync.run_once(compare=True)
    state = simulator.product.state
    lost = next(iter(state.eigenschappen))
    zaak = state.remove("eigenschappen", lost)["zaak"]
    state.zaken[zaak]["eigenschappen"].remove(lost)
    store.examine_again()
    sync.run_once(compare=True)
    assert len(simulator.holdings().eigenschappen) == 4
    assert simulator.holdings().doubled() == ()
    assert open_steps(store, made.number) == ()


def test_a_backend_put_back_in_the_middle_of_a_case_refuses_nothing(
    store: Store, simulator: ZgwSimulator
) -> None:
    made = rich(store)
    sync = configured(store, simulator, at_once=False)
    for place in range(1, 12):
        simulator.faults.clear()
        simulator.faults.add(*[None] * (9 + place), Fault(FaultKind.PORTAL))
        sync.run_once()
        simulator.roll_back(State())
    simulator.faults.clear()
    for _ in range(4):
        sync.run_once(compare=True)
    assert open_steps(store, made.number) == ()
    assert simulator.holdings().doubled() == ()
    assert len(simulator.holdings().zaken) == 2


def test_a_running_kiosk_finds_out_that_the_backend_lost_a_case(
    store: Store, simulator: ZgwSimulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.pull.EVERY_SECONDS", 0.05)
    made = rich(store)
    sync = configured(store, simulator)
    sync.start()
    try:
        wait_until(lambda: store.told(made.number) is not None)
        told = store.told(made.number)
        assert told is not None
        assert told.words == "Ontvangen"
        assert told.since is not None
        simulator.roll_back(State())
        wait_until(lambda: len(simulator.holdings().relaties) == 1)
        wait_until(lambda: not open_steps(store, made.number))
    finally:
        sync.stop()
    assert simulator.holdings().doubled() == ()


@pytest.mark.parametrize("cut", [None, 1, 5, 9, 12])
def test_what_ends_at_the_kiosk_is_closed_after_everything_else(
    store: Store, simulator: ZgwSimulator, cut: int | None
) -> None:
    # Received a moment ago: two statuses of a case cannot have the same second.
    at = SystemClock().now() - dt.timedelta(seconds=30)
    made = confirm(store, "rich", answers=ADDRESS, identity=judged(), at=at)
    wanted = {"LEVENSGEBEURTENIS-PORTEMONNEE": "verleend", "AANVRAAG-IDENTITEITSKAART": "Verleend"}
    simulator.clients["loket-kiosk"] = Client(simulator.secret, every_status=True)
    sync = configured(store, simulator, close=wanted)
    sync.run_once()
    assert all(zaak["einddatum"] is None for zaak in simulator.holdings().zaken)
    if cut is not None:
        simulator.faults.add(*[None] * cut, Fault(FaultKind.CUT_BEFORE_REPLY))
    for _ in range(3):
        sync.run_once(compare=True)
    held = simulator.holdings()
    assert open_steps(store, made.number) == ()
    assert all(zaak["einddatum"] for zaak in held.zaken)
    assert (len(held.resultaten), held.doubled()) == (2, ())
    main, sub = (
        next(z for z in held.zaken if bool(z["hoofdzaak"]) is own) for own in (False, True)
    )
    last = [s["zaak"] for s in held.statussen[-2:]]
    assert last == [sub["url"], main["url"]]


def test_a_case_that_was_closed_at_the_backend_is_not_forced_open(
    store: Store, simulator: ZgwSimulator
) -> None:
    made = confirm(store, "closed early", letter=False)
    sync = configured(store, simulator)
    sync.run_once()
    for zaak in simulator.product.state.zaken.values():
        zaak["einddatum"] = "2026-11-23"
    store.put_document(made.number, DocumentKind.CONFIRMATION, "application/pdf", LETTER)
    store.take_cash(made.number, Cents(38), CLERK)
    sync.run_once()
    refused = [s for s in store.steps(made.number) if s.state is StepState.REFUSED]
    assert {s.kind for s in refused} == {StepKind.DOCUMENT_LINK, StepKind.PAYMENT}
    assert all("gesloten zaak" in s.reason for s in refused)


# --- official numbers ------------------------------------------------------------------------


def test_official_numbers_are_fetched_beforehand_and_used_once_each(
    store: Store, simulator: ZgwSimulator
) -> None:
    sync = configured(store, simulator, numbers="reserved", reserve=3)
    sync.run_once(compare=True)
    assert store.official_stock() == 3
    simulator.cut()
    made = [confirm(store, f"offline-{place}") for place in range(4)]
    given = [case.official_number for case in made]
    assert given[:3] == simulator.product.state.gereserveerd
    assert given[3] == ""
    simulator.restore()
    sync.run_once(compare=True)
    names = simulator.holdings().identifications
    for case in made:
        own = case.official_number or str(case.number)
        assert (own in names, f"{own}-01" in names) == (True, True)
    marked = [z["kenmerken"] for z in simulator.holdings().zaken]
    assert {"kenmerk": str(made[0].number), "bron": "Loket zaaknummer"} in marked[0]
    assert store.official_stock() == 3
    assert simulator.holdings().doubled() == ()


def test_a_database_that_was_put_back_uses_no_official_number_again(
    store: Store, simulator: ZgwSimulator, tmp_path: Path
) -> None:
    sync = configured(store, simulator, numbers="reserved", reserve=5)
    sync.run_once(compare=True)
    store.back_up(tmp_path / "backup")
    used = confirm(store, "after the backup").official_number
    assert used
    store.close()
    backups.restore(
        tmp_path / "store", KEY, tmp_path / "backup", SystemClock().now(), "admin", lose_newer=True
    )
    again = Store.open(tmp_path / "store", KEY, SystemClock(), "01")
    try:
        assert again.official_stock() == 0
        assert confirm(again, "later").official_number == ""
    finally:
        again.close()


def test_a_backend_that_reserves_nothing_leaves_the_kiosks_own_numbers(
    store: Store, simulator: ZgwSimulator
) -> None:
    simulator.product.composite = False
    sync = configured(store, simulator, numbers="reserved")
    sync.run_once(compare=True)
    made = confirm(store, "own number")
    sync.run_once(compare=True)
    assert made.official_number == ""
    assert simulator.holdings().identifications[0] == made.number
