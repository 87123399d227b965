# SPDX-License-Identifier: EUPL-1.2
"""A command is killed at any moment: afterwards the kiosk opens, and it was done or it was not.

The child dies at the n-th thing that it does to the disk: before or after a commit, a durable
write, a new name or a removal.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from kiosk.cases import CaseNumber, VisitId
from kiosk.clock import FixedClock
from kiosk.config import Upkeep
from kiosk.errors import KnownError
from kiosk.store import Store, backups, escrow, nightly, transfer
from kiosk.store.database import Database
from kiosk.store.outbox import StepState
from kiosk.store.retention import Periods
from tests.unit.store_kit import KEY, NOON, OTHER_KEY, builder

ADMINISTRATOR = "administrator:test"
LATER = NOON + dt.timedelta(days=2)
DONE, KILLED = 0, 9


@pytest.fixture(scope="module")
def holder() -> tuple[bytes, bytes]:
    """Return a made-up municipality's certificate and private key (PEM)."""
    key = rsa.generate_private_key(65537, 3072)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Gemeente Lindehaven")])
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name)
    made = made.public_key(key.public_key()).serial_number(x509.random_serial_number())
    made = made.not_valid_before(NOON).not_valid_after(NOON.replace(year=2099))
    form = serialization.PrivateFormat.PKCS8
    private = key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())
    return made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM), private


def opened(folder: Path, key: bytes = KEY, code: str = "07") -> Store:
    return Store.open(folder, key, FixedClock(LATER), code)


def complete(store: Store, number: CaseNumber) -> None:
    for step in store.steps(number):
        if step.state is StepState.DONE:
            continue
        store.step_started(step.id)
        store.step_done(step.id, f"https://backend/{step.id}")
    store.examined(number)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A kiosk with a case that may go and one that owes, a backup, a stick, an office."""
    place = tmp_path_factory.mktemp("world")
    clock = FixedClock(NOON)
    store = Store.open(place / "data", KEY, clock, "07")
    for name in ("complete", "owing"):
        visit = VisitId(name)
        number = store.confirm(visit, builder(visit)).number
        store.save_draft(VisitId(f"draft-{name}"), b"answers")
        if name == "complete":
            complete(store, number)
    store.back_up(place / "old.loket-backup")
    store.close()
    Store.open(place / "office", OTHER_KEY, clock, "99").close()
    (place / "away").mkdir()
    return place


def dying(left: list[int], genuine: Callable[..., object]) -> Callable[..., object]:
    """Return what dies just before, or just after, its turn has come."""

    def call(*given: object, **named: object) -> object:
        left[0] -= 1
        if left[0] == 0:
            os._exit(KILLED)
        result = genuine(*given, **named)
        left[0] -= 1
        if left[0] == 0:
            os._exit(KILLED)
        return result

    return call


def killed(command: Callable[[], object], at: int) -> bool:
    """Run a command in a child that dies at its `at`-th act; False when it came to its end."""
    pid = os.fork()
    if pid == 0:
        left = [at]
        genuine = Database.execute
        commit = dying(left, genuine)

        def execute(self: Database, sql: str, values: tuple[object, ...] = ()) -> object:
            doomed = sql.startswith(("COMMIT", "DELETE", "UPDATE"))
            return commit(self, sql, values) if doomed else genuine(self, sql, values)  # type: ignore[arg-type]

        try:
            Database.execute = execute  # type: ignore[method-assign, assignment]
            for owner, names in (
                (Path, ("replace", "unlink")),
                (os, ("link", "fsync", "fdatasync", "pwrite", "write")),
                (shutil, ("copyfile",)),
            ):
                for name in names:
                    setattr(owner, name, dying(left, getattr(owner, name)))
            command()
        except BaseException:
            os._exit(3)
        os._exit(DONE)
    _, status = os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (DONE, KILLED), code
    return code == KILLED


def sound(folder: Path, key: bytes = KEY, code: str = "07") -> set[str]:
    """Open as the next start does; returns what became of the two cases."""
    store = opened(folder, key, code)
    try:
        assert store.check_integrity() == ()
        verdict = store.verify_journal()
        assert verdict.ok, verdict.findings
        found = set()
        for name in ("complete", "owing"):
            case = store.case_of_visit(VisitId(name))
            if case is not None:
                assert len(store.steps(case.number)) == 9
                assert len(store.print_jobs(case.number)) in (0, 2)
                found.add(name)
        visit = VisitId("after")
        store.confirm(visit, builder(visit))
    finally:
        store.close()
    left = {path.name for path in folder.iterdir()}
    unfinished = (".next", ".part", ".new", "-wal", "nightly", "work", "order")
    assert not [name for name in left if any(word in name for word in unfinished)], left
    return found


def back_up(place: Path, _holder: tuple[bytes, bytes]) -> None:
    store = opened(place / "data")
    store.back_up(place / "away" / "fresh.loket-backup")


def restore(place: Path, _holder: tuple[bytes, bytes]) -> None:
    backups.restore(
        place / "data", KEY, place / "old.loket-backup", LATER, ADMINISTRATOR, lose_newer=True
    )


def night(place: Path, _holder: tuple[bytes, bytes]) -> None:
    store = opened(place / "data")
    upkeep = Upkeep(backup_folder=str(place / "away"), backups_kept=2)
    nightly.work(store, place / "data", upkeep, FixedClock(LATER), "07")


def erase(place: Path, _holder: tuple[bytes, bytes]) -> None:
    store = opened(place / "data")
    case = store.case_of_visit(VisitId("owing"))
    assert case is not None
    store.erase(case.number, ADMINISTRATOR, "asked", force=True)
    store.close()


def retain(place: Path, _holder: tuple[bytes, bytes]) -> None:
    store = opened(place / "data")
    while store.let_one_go(Periods()):
        pass
    store.sign_journal()
    store.close()


def keep_escrow(place: Path, holder: tuple[bytes, bytes]) -> None:
    escrow.keep(place / "data", KEY, holder[0], "07")


def carry_out(place: Path, holder: tuple[bytes, bytes]) -> None:
    store = opened(place / "data")
    transfer.export(store, place / "stick", holder[0], "07", ADMINISTRATOR)
    store.close()


def carry_in(place: Path, holder: tuple[bytes, bytes]) -> None:
    store = opened(place / "office", OTHER_KEY, "99")
    transfer.take_in(store, place / "stick", holder[1])
    for summary in store.case_summaries():
        complete(store, summary.number)
    transfer.answer(store, place / "stick", holder[1])
    store.close()


def after_any(place: Path, _holder: tuple[bytes, bytes], *, was_killed: bool) -> None:
    del was_killed
    assert sound(place / "data") == {"complete", "owing"}


def after_back_up(place: Path, _holder: tuple[bytes, bytes], *, was_killed: bool) -> None:
    assert sound(place / "data") == {"complete", "owing"}
    made = sorted((place / "away").glob("*.loket-backup"))
    assert was_killed or made
    for backup in made:
        assert backups.verify(backup, KEY).cases == 2


def after_erasure(place: Path, _holder: tuple[bytes, bytes], *, was_killed: bool) -> None:
    there = sound(place / "data")
    assert there in ({"complete"}, {"complete", "owing"})
    assert was_killed or there == {"complete"}


def after_retention(place: Path, _holder: tuple[bytes, bytes], *, was_killed: bool) -> None:
    there = sound(place / "data")
    assert there in ({"owing"}, {"complete", "owing"})
    assert was_killed or there == {"owing"}


def after_escrow(place: Path, holder: tuple[bytes, bytes], *, was_killed: bool) -> None:
    assert sound(place / "data") == {"complete", "owing"}
    kept = place / "data" / "key-escrow.pem"
    assert was_killed or kept.exists()
    if kept.exists():
        assert escrow.unlock(kept.read_bytes(), holder[1], None) == KEY


def after_carrying(place: Path, holder: tuple[bytes, bytes], *, was_killed: bool) -> None:
    """Whatever the stick looks like: running it all again brings it to its end."""
    del was_killed
    carry_out(place, holder)
    carry_in(place, holder)
    store = opened(place / "data")
    transfer.acknowledge(store, place / "stick")
    assert store.owing() == ()
    store.close()
    assert sound(place / "data") == {"complete", "owing"}
    assert "owing" in sound(place / "office", OTHER_KEY, "99")


@pytest.mark.parametrize(
    ("command", "judge"),
    [
        pytest.param(back_up, after_back_up, id="store-backup"),
        pytest.param(restore, after_any, id="store-restore"),
        pytest.param(night, after_back_up, id="night"),
        pytest.param(erase, after_erasure, id="cases-erase"),
        pytest.param(retain, after_retention, id="cases-retain"),
        pytest.param(keep_escrow, after_escrow, id="store-escrow"),
        pytest.param(carry_out, after_carrying, id="transfer-export"),
        pytest.param(carry_in, after_carrying, id="transfer-import"),
    ],
)
@pytest.mark.parametrize(
    "stride", [pytest.param(11, id="some"), pytest.param(1, id="all", marks=pytest.mark.slow)]
)
@pytest.mark.timeout(900)
def test_a_command_that_is_killed_was_done_or_was_not(
    world: Path,
    tmp_path: Path,
    holder: tuple[bytes, bytes],
    command: Callable[[Path, tuple[bytes, bytes]], None],
    judge: Callable[..., None],
    stride: int,
) -> None:
    at, was_killed = 2, True
    while was_killed:
        place = shutil.copytree(world, tmp_path / str(at))
        if command is carry_in:
            carry_out(place, holder)
        was_killed = killed(lambda place=place: command(place, holder), at)  # type: ignore[misc]
        judge(place, holder, was_killed=was_killed)
        shutil.rmtree(place)
        # The way to the office and back is long, and mostly the same act again and again.
        at += stride * (7 if command is carry_in else 1)


def test_a_child_that_is_not_killed_is_told_from_one_that_failed(tmp_path: Path) -> None:
    assert not killed(lambda: None, 1)
    with pytest.raises(AssertionError):
        killed(lambda: (_ for _ in ()).throw(KnownError), 1)  # type: ignore[arg-type]
