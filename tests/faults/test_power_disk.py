# SPDX-License-Identifier: EUPL-1.2
"""A disk that is full or read-only: said in our words, and nothing promised is lost."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cases import VisitId
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.store import Store, files
from kiosk.store.database import known_os_error
from tests.unit.store_kit import CLERK, KEY, NOON, builder

ROOT = Path(__file__).parents[2]
VISIT = VisitId("visit-1")


def _mount(*arguments: str) -> bool:
    result = subprocess.run(["mount", *arguments], capture_output=True, check=False)
    return result.returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.geteuid() != 0 or not _mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)):
        pytest.skip("mounting a small disk needs more rights than this machine gives")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def open_store(folder: Path) -> Store:
    return Store.open(folder / "data", KEY, FixedClock(NOON), "07")


def fill(folder: Path) -> Path:
    """Leave not a single page free."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 4096):
                pass
        except OSError as error:
            assert error.errno == errno.ENOSPC
    return ballast


def test_on_a_full_disk_confirm_says_so_and_works_once_there_is_room(small_disk: Path) -> None:
    store = open_store(small_disk)
    first = store.confirm(VISIT, builder(VISIT))
    waiting = VisitId("visit-2")
    store.save_draft(waiting, b"answers")
    ballast = fill(small_disk)
    for _ in range(3):
        with pytest.raises(KnownError) as full:
            for _ in range(200):
                store.save_draft(VisitId("big"), os.urandom(4000))
                store.note("visit.ended", None, "system")
        assert full.value.code is FailureCode.DISK_FULL
        with pytest.raises(KnownError) as refused:
            store.confirm(waiting, builder(waiting))
        assert refused.value.code is FailureCode.DISK_FULL
        assert store.case_of_visit(waiting) is None
        assert store.draft(waiting) == b"answers"
        assert store.case(first.number) == first
    ballast.unlink()
    second = store.confirm(waiting, builder(waiting))
    assert second.number.startswith("2026-07-00002-")
    store.take_cash(second.number, first.settlement.total, CLERK)
    store.close()
    again = open_store(small_disk)
    assert again.case(second.number) == second
    assert again.verify_journal().ok
    assert again.check_integrity() == ()
    again.close()


def test_a_full_disk_at_start_is_said_and_heals(small_disk: Path) -> None:
    ballast = fill(small_disk)
    with pytest.raises(KnownError) as full:
        open_store(small_disk)
    assert full.value.code is FailureCode.DISK_FULL
    ballast.unlink()
    open_store(small_disk).close()


def test_closing_on_a_full_disk_loses_nothing(small_disk: Path) -> None:
    store = open_store(small_disk)
    case = store.confirm(VISIT, builder(VISIT))
    ballast = fill(small_disk)
    store.close()
    ballast.unlink()
    again = open_store(small_disk)
    assert again.case(case.number) == case
    assert again.verify_journal().ok
    again.close()


def test_a_read_only_disk_is_said(small_disk: Path) -> None:
    store = open_store(small_disk)
    case = store.confirm(VISIT, builder(VISIT))
    store.close()
    assert _mount("-o", "remount,ro", str(small_disk))
    with pytest.raises(KnownError) as read_only:
        open_store(small_disk)
    assert read_only.value.code is FailureCode.DISK_READ_ONLY
    assert _mount("-o", "remount,rw", str(small_disk))
    again = open_store(small_disk)
    assert again.case(case.number) == case
    again.close()


def test_a_file_size_limit_reads_as_a_full_disk(tmp_path: Path) -> None:
    """Without the right to mount: writes beyond a limit fail in the same way."""
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from tests.faults.test_power_disk import open_store, VISIT, builder\n"
        "from kiosk.errors import KnownError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "store = open_store(Path(sys.argv[1]))\n"
        "case = store.confirm(VISIT, builder(VISIT))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "try:\n"
        "    for n in range(200): store.save_draft(f'v{n}', bytes(5000))\n"
        "except KnownError as error: print(error.code.value)\n"
        "print(store.case(case.number) == case)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.split() == ["disk-full", "True"], result.stderr
    again = open_store(tmp_path)
    assert again.case_of_visit(VISIT) is not None
    assert again.verify_journal().ok
    again.close()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    for number, code in (
        (errno.ENOSPC, FailureCode.DISK_FULL),
        (errno.EDQUOT, FailureCode.DISK_FULL),
        (errno.EROFS, FailureCode.DISK_READ_ONLY),
        (errno.EACCES, FailureCode.DISK_READ_ONLY),
        (errno.EIO, FailureCode.DATABASE_DAMAGED),
    ):
        known = known_os_error(OSError(number, "words", str(tmp_path / "private")))
        assert known is not None
        assert known.code is code
        assert "private" not in str(known)
    assert known_os_error(OSError(errno.ENOENT, "words")) is None
    assert not (tmp_path / files.DATABASE).exists()
