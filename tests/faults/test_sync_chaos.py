# SPDX-License-Identifier: EUPL-1.2
"""A proxy that breaks what passes, a process that is killed: nothing lost, doubled, misplaced."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from kiosk.clock import SystemClock
from kiosk.config import Backend
from kiosk.errors import FailureCode
from kiosk.store.store import Store
from sync.simulator import Client, ZgwSimulator
from sync.worker import SyncWorker
from tests.faults import chaos
from tests.faults.fault_proxy import FaultProxy, Wire
from tests.faults.tls import authority, context
from tests.sync_kit import AT_ONCE, HALL, WORDS, confirm, open_steps

KEY = bytes(range(32))


def test_a_small_chaos_loses_doubles_and_disorders_nothing(tmp_path: Path) -> None:
    result = chaos.run(24, 7, tmp_path, batch=12, longest=1.5, rollbacks=1)
    assert result["rollbacks"] == 1
    assert chaos.clean(result), result


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_ten_thousand_cases_of_chaos_lose_double_and_disorder_nothing(tmp_path: Path) -> None:
    result = chaos.run(10_000, 1, tmp_path, batch=400, longest=20.0)
    assert chaos.clean(result), result


class Line(RuleBasedStateMachine):
    """Any order of taking in, breaking, syncing and putting back a backup."""

    folder: Path
    runs = 0

    def __init__(self) -> None:
        super().__init__()
        type(self).runs += 1
        self.schedule: list[Wire] = []
        self.proxy = FaultProxy(("127.0.0.1", 0), self.decide)
        self.simulator = ZgwSimulator(check=False)
        self.simulator.start(f"http://127.0.0.1:{self.proxy.port}")
        self.simulator.product.recent = {}
        self.simulator.clients["loket-kiosk"] = Client(
            self.simulator.secret, may_delete_documents=True
        )
        self.backup = self.simulator.backup()
        self.proxy.upstream = ("127.0.0.1", self.simulator.port)
        self.store = Store.open(self.folder / str(self.runs), KEY, SystemClock(), "01")
        self.numbers: list[str] = []

    def decide(self, method: str, path: str) -> Wire:
        return self.schedule.pop(0) if self.schedule else Wire.FINE

    def worker(self) -> SyncWorker:
        backend = Backend(**self.simulator.settings())
        return SyncWorker(
            self.store, backend, HALL, self.simulator.secret, SystemClock(), WORDS, pace=AT_ONCE
        )

    @rule()
    def take_in(self) -> None:
        self.numbers.append(confirm(self.store, f"visit-{len(self.numbers)}").number)

    @rule(schedule=st.lists(st.sampled_from(Wire), max_size=12))
    def sync(self, schedule: list[Wire]) -> None:
        self.schedule = list(schedule)
        self.worker().run_once()

    @rule()
    def compare(self) -> None:
        self.schedule = []
        self.worker().run_once(compare=True)

    @rule()
    def put_back(self) -> None:
        self.simulator.roll_back(self.backup)
        self.store.examine_again()

    @rule()
    def keep_a_backup(self) -> None:
        self.backup = self.simulator.backup()

    @invariant()
    def no_case_is_doubled(self) -> None:
        # What has no number of its own is doubled by who repeats requests, until it is compared.
        assert not [name for name in self.simulator.holdings().doubled() if "zaak " in name]

    def teardown(self) -> None:
        self.schedule = []
        try:
            for _ in range(4):
                self.worker().run_once(compare=True)
            held = self.simulator.holdings()
            for number in self.numbers:
                assert open_steps(self.store, number) == ()  # type: ignore[arg-type]
            assert len(held.zaken) == 2 * len(self.numbers)
            assert held.doubled() == ()
        finally:
            self.store.close()
            self.proxy.stop()
            self.simulator.stop()


def test_any_schedule_of_faults_on_the_wire_ends_whole(tmp_path: Path) -> None:
    Line.folder = tmp_path
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Line,
        settings=settings(
            max_examples=6,
            stateful_step_count=5,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "store", KEY, SystemClock(), "01")
    yield opened
    opened.close()


def test_a_name_that_resolves_to_nothing_leaves_everything_waiting(store: Store) -> None:
    made = confirm(store, "no dns")
    root = "http://backend.invalid"
    backend = Backend(zaken=f"{root}/z", documenten=f"{root}/d", catalogi=f"{root}/c")
    worker = SyncWorker(store, backend, HALL, "secret" * 8, SystemClock(), WORDS, pace=AT_ONCE)
    report = worker.run_once()
    assert (report.problem, report.reachable) == (FailureCode.BACKEND_UNREACHABLE, False)
    assert open_steps(store, made.number) == store.steps(made.number)


@pytest.mark.parametrize(("days", "arrives"), [(30, True), (-1, False)])
def test_an_expired_certificate_is_not_spoken_to_and_a_new_one_is(
    store: Store, tmp_path: Path, days: int, arrives: bool
) -> None:
    certificate, key = authority(tmp_path, days)
    proxy = FaultProxy(("127.0.0.1", 0), lambda method, path: Wire.FINE, context(certificate, key))
    simulator = ZgwSimulator(check=False)
    simulator.start(f"https://localhost:{proxy.port}")
    proxy.upstream = ("127.0.0.1", simulator.port)
    made = confirm(store, "tls")
    backend = Backend(**simulator.settings(), ca_file=str(certificate))
    worker = SyncWorker(store, backend, HALL, simulator.secret, SystemClock(), WORDS, pace=AT_ONCE)
    report = worker.run_once()
    assert report.reachable is arrives
    assert (open_steps(store, made.number) == ()) is arrives
    assert bool(simulator.exchanges) is arrives
    proxy.stop()
    simulator.stop()
