# SPDX-License-Identifier: EUPL-1.2
"""Whatever breaks between kiosk and backend, in any order: each thing once, in order, none lost."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.clock import SystemClock
from kiosk.errors import FailureCode
from kiosk.people import Assurance, ClerkId, Identity, Method
from kiosk.store.outbox import StepState
from kiosk.store.store import Store
from sync.pace import Pace
from sync.simulator import Fault, FaultKind, ZgwSimulator
from sync.simulator.problems import denied
from sync.simulator.product import Reply
from sync.simulator.state import Holdings, State
from tests.sync_kit import LETTER, confirm, open_steps, person, worker

KEY = bytes(range(32))
ROUNDS = 80
"""More than any schedule of faults needs."""


class PowerCut(BaseException):
    """The machine stops here."""


class FragileStore:
    """The real store, behind a mains plug that is pulled at one call."""

    _CALLS = ("next_step", "step_started", "steps_done", "step_failed", "step_unknown", "case")

    def __init__(self, store: Store, pull_at: int, after: bool) -> None:
        self._store = store
        self._left = pull_at
        self._after = after

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._store, name)
        if name not in self._CALLS:
            return method

        def call(*args: object, **named: object) -> object:
            self._left -= 1
            if self._left == 0 and not self._after:
                raise PowerCut
            result = method(*args, **named)
            if self._left == 0:
                raise PowerCut
            return result

        return call


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = Store.open(tmp_path_factory.mktemp("store"), KEY, SystemClock(), "01")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def simulator() -> Iterator[ZgwSimulator]:
    made = ZgwSimulator(check=False)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[tuple[Store, ZgwSimulator]]:
    """A store and a backend for one test alone."""
    store = Store.open(tmp_path, KEY, SystemClock(), "01")
    simulator = ZgwSimulator()
    simulator.start()
    yield store, simulator
    simulator.stop()
    store.close()


def assert_complete(holdings: Holdings, number: str, subs: int = 1) -> None:
    """The backend holds everything of a case exactly once, hung together rightly."""
    names = [number, *(f"{number}-{place:02d}" for place in range(1, subs + 1))]
    mine = [z for z in holdings.zaken if z["identificatie"].startswith(number)]
    assert sorted(z["identificatie"] for z in mine) == names
    urls = {z["url"]: z for z in mine}
    main = next(z for z in mine if z["identificatie"] == number)
    assert all(z["hoofdzaak"] == (None if z is main else main["url"]) for z in mine)
    assert sorted(s["zaak"] for s in holdings.statussen if s["zaak"] in urls) == sorted(urls)
    assert sorted(r["zaak"] for r in holdings.rollen if r["zaak"] in urls) == sorted(urls)
    (document,) = [d for d in holdings.documenten if d["identificatie"] == f"{number}-D1"]
    assert document["bestandsomvang"] == len(LETTER)
    (relation,) = [r for r in holdings.relaties if r["zaak"] in urls]
    assert (relation["zaak"], relation["informatieobject"]) == (main["url"], document["url"])
    assert holdings.doubled() == ()


FAULTS = st.one_of(
    st.none(),
    st.sampled_from(
        [
            FaultKind.CUT_BEFORE_REQUEST,
            FaultKind.CUT_DURING_REQUEST,
            FaultKind.CUT_BEFORE_REPLY,
            FaultKind.CUT_DURING_REPLY,
            FaultKind.CUT_AFTER_REPLY,
            FaultKind.PORTAL,
            FaultKind.GARBLED,
        ]
    ).map(Fault),
    st.builds(
        Fault,
        st.sampled_from([FaultKind.STATUS, FaultKind.STATUS_AFTER_COMMIT]),
        st.sampled_from([500, 502, 503, 429, 404, 302]),
    ),
)
VISITS = count(1)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    schedule=st.lists(FAULTS, max_size=40),
    power_cuts=st.lists(st.tuples(st.integers(1, 40), st.booleans()), max_size=4),
)
def test_a_case_arrives_once_and_whole_after_any_schedule_of_faults(
    store: Store,
    simulator: ZgwSimulator,
    schedule: list[Fault | None],
    power_cuts: list[tuple[int, bool]],
) -> None:
    case = confirm(store, f"faults-{next(VISITS)}")
    simulator.faults.clear()
    simulator.faults.add(*schedule)
    for pull_at, after in power_cuts:
        fragile: Any = FragileStore(store, pull_at, after)
        with contextlib.suppress(PowerCut):
            worker(fragile, simulator).run_once()
    sync = worker(store, simulator)
    for _ in range(ROUNDS):
        if not open_steps(store, case.number):
            break
        sync.run_once()
    assert open_steps(store, case.number) == ()
    assert_complete(simulator.holdings(), case.number)
    simulator.roll_back(State())


@pytest.mark.slow
@pytest.mark.timeout(1800)
@settings(max_examples=1000, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    schedule=st.lists(FAULTS, max_size=120),
    power_cuts=st.lists(st.tuples(st.integers(1, 60), st.booleans()), max_size=8),
)
def test_long_schedules_of_faults_lose_and_double_nothing(
    store: Store,
    simulator: ZgwSimulator,
    schedule: list[Fault | None],
    power_cuts: list[tuple[int, bool]],
) -> None:
    test_a_case_arrives_once_and_whole_after_any_schedule_of_faults.hypothesis.inner_test(  # type: ignore[attr-defined]
        store, simulator, schedule, power_cuts
    )


def test_after_an_unknown_outcome_it_looks_before_it_sends_again(
    fresh: tuple[Store, ZgwSimulator],
) -> None:
    store, simulator = fresh
    case = confirm(store, "unknown")
    sync = worker(store, simulator, at_once=False)
    sync.run_once()
    whole = [(e.method, e.path) for e in simulator.exchanges]
    expected = [kind(path) for method, path in whole if method == "POST"]
    for place, (method, _) in enumerate(whole):
        if method != "POST":
            continue
        simulator.roll_back(State())
        simulator.exchanges.clear()
        again = confirm(store, f"unknown-{place}")
        simulator.faults.add(*[None] * place, Fault(FaultKind.CUT_BEFORE_REPLY))
        for _ in range(3):
            worker(store, simulator, at_once=False).run_once()
        assert_complete(simulator.holdings(), again.number)
        posted = [kind(e.path) for e in simulator.exchanges if e.method == "POST"]
        assert sorted(posted) == sorted(expected)
    assert open_steps(store, case.number) == ()


@pytest.mark.parametrize("phase", [FaultKind.CUT_BEFORE_REPLY, FaultKind.STATUS_AFTER_COMMIT])
def test_a_case_made_at_once_and_cut_is_adopted_with_all_its_parts(
    fresh: tuple[Store, ZgwSimulator], phase: FaultKind
) -> None:
    store, simulator = fresh
    confirm(store, "whole")
    worker(store, simulator).run_once()
    paths = [e.path for e in simulator.exchanges]
    assert sum(path.endswith("zaak_registreren") for path in paths) == 2
    assert not any(path.endswith(("/zaken", "/statussen")) for path in paths)
    for place in range(len(paths)):
        simulator.roll_back(State())
        answers = {"name": "T", "address": "1234 AB;5;Lindelaan;Lindehaven"}
        again = confirm(store, f"cut-{place}", answers=answers, identity=judged())
        simulator.faults.add(*[None] * place, Fault(phase, status=500))
        for _ in range(3):
            worker(store, simulator).run_once()
        simulator.faults.clear()
        assert open_steps(store, again.number) == ()
        held = simulator.holdings()
        assert held.doubled() == ()
        assert (len(held.zaken), len(held.rollen), len(held.objecten)) == (2, 3, 1)
    assert simulator.violations == ()


@pytest.mark.parametrize("status", [403, 404])
def test_a_backend_without_the_call_for_all_at_once_gets_the_separate_ones(
    fresh: tuple[Store, ZgwSimulator], status: int
) -> None:
    store, simulator = fresh
    simulator.product.composite = status != 404
    original = simulator.product.answer

    def answer(request):  # type: ignore[no-untyped-def]
        if status == 403 and request.path.endswith("zaak_registreren"):
            body = json.dumps(denied().body("http://x")).encode()
            return Reply(403, body, {"content-type": "application/json"})
        return original(request)

    simulator.product.answer = answer  # type: ignore[method-assign]
    for place in range(3):
        confirm(store, f"separate-{place}")
    # One after another: hands that work side by side each find out for themselves.
    sync = worker(store, simulator, parallel=1)
    assert sync.run_once().waiting == 0
    asked = sum(e.path.endswith("zaak_registreren") for e in simulator.exchanges)
    assert asked == 1
    held = simulator.holdings()
    assert (len(held.zaken), held.doubled()) == (6, ())


def test_a_request_that_outlives_its_time_out_is_waited_for_and_adopted(
    fresh: tuple[Store, ZgwSimulator],
) -> None:
    store, simulator = fresh
    case = confirm(store, "late")
    simulator.faults.add(*[None] * 6, Fault(FaultKind.LATE, seconds=0.6))
    patient = Pace(first=0.0, settle=0.8)
    sync = worker(store, simulator, pace=patient, seconds=0.3)
    sync.run_once()
    (first, *_) = store.steps(case.number)
    assert first.state is StepState.IN_FLIGHT
    time.sleep(0.5)
    sync.run_once()
    assert open_steps(store, case.number) == ()
    assert_complete(simulator.holdings(), case.number)


def test_without_a_network_nothing_is_lost_and_work_goes_on_by_itself_when_it_is_back(
    fresh: tuple[Store, ZgwSimulator],
) -> None:
    store, simulator = fresh
    simulator.cut()
    case = confirm(store, "no network")
    seen = []
    sync = worker(store, simulator, pace=Pace(first=0.02, settle=0.0), on_status=seen.append)
    sync.start()
    try:
        wait_until(lambda: seen and not seen[-1].reachable)
        assert seen[-1].problem is FailureCode.BACKEND_UNREACHABLE
        assert simulator.holdings().zaken == ()
        simulator.restore()
        wait_until(lambda: not open_steps(store, case.number))
        wait_until(lambda: seen[-1].waiting == 0)
    finally:
        sync.stop()
    assert seen[-1].reachable and seen[-1].problem is None
    assert_complete(simulator.holdings(), case.number)


def test_the_worker_wakes_for_a_new_case_and_for_its_letter(
    fresh: tuple[Store, ZgwSimulator],
) -> None:
    store, simulator = fresh
    sync = worker(store, simulator, pace=Pace(first=60.0, idle=60.0))
    sync.start()
    try:
        case = confirm(store, "letter later", letter=False)
        wait_until(lambda: len(open_steps(store, case.number)) == 2)
        assert simulator.holdings().documenten == ()
        from kiosk.cases import DocumentKind

        store.put_document(case.number, DocumentKind.CONFIRMATION, "application/pdf", LETTER)
        wait_until(lambda: not open_steps(store, case.number))
    finally:
        sync.stop()
    assert_complete(simulator.holdings(), case.number)


def test_a_poisoned_case_holds_up_no_other(fresh: tuple[Store, ZgwSimulator]) -> None:
    store, simulator = fresh
    poisoned = confirm(store, "poisoned", case_type="BESTAAT-NIET")
    healthy = confirm(store, "healthy")
    report = worker(store, simulator).run_once()
    assert report.problem is FailureCode.BACKEND_CATALOGUE
    assert open_steps(store, healthy.number) == ()
    assert len(open_steps(store, poisoned.number)) == len(store.steps(poisoned.number))
    assert_complete(simulator.holdings(), healthy.number)


def test_a_kiosk_with_another_ones_code_does_not_take_over_its_case(
    fresh: tuple[Store, ZgwSimulator], tmp_path: Path
) -> None:
    store, simulator = fresh
    case = confirm(store, "first kiosk")
    worker(store, simulator).run_once()
    other = Store.open(tmp_path / "other", KEY, SystemClock(), "01")
    try:
        twin = confirm(other, "second kiosk")
        assert twin.number == case.number
        report = worker(other, simulator).run_once()
        assert report.problem is FailureCode.BACKEND_REFUSED
        (first, *_) = other.steps(twin.number)
        assert first.state is StepState.REFUSED
        assert first.reason == "the case number is in use by another case"
    finally:
        other.close()
    assert_complete(simulator.holdings(), case.number)


def judged() -> Identity:
    """Return a resident whom a clerk has judged by a photo."""
    return Identity(
        Method.CLERK,
        Assurance.SUBSTANTIAL,
        person(),
        evidence=("registry-photo",),
        judged_by=ClerkId("m-17"),
    )


def kind(path: str) -> str:
    """Return what a request makes."""
    return path.rpartition("/")[2]


def wait_until(condition: Any, seconds: float = 10.0) -> None:
    """Wait for the worker's thread."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it took too long"
        time.sleep(0.01)
