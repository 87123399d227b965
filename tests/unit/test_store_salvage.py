# SPDX-License-Identifier: EUPL-1.2
"""A damaged database: set aside, read as far as it goes, and the kiosk serves on."""

from __future__ import annotations

import dataclasses
import os
import shutil
from pathlib import Path

import pytest

from kiosk import config
from kiosk.cases import Cents, VisitId
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.logs import captured
from kiosk.people import Method
from kiosk.store import Store, files, integrity, salvage
from kiosk.store.outbox import StepState
from kiosk.store.serving import open_store as serve
from tests.unit.store_kit import CLERK, KEY, NOON, OTHER_KEY, builder

PAGE = 4096
CASES = 12


def opened(folder: Path) -> Store:
    return Store.open(folder, KEY, FixedClock(NOON), "07")


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with a dozen cases, some of them partly at the backend."""
    folder = tmp_path_factory.mktemp("full") / "data"
    store = opened(folder)
    store.add_clerk(CLERK, "Medewerker", "a long enough passphrase")
    for number in range(CASES):
        visit = VisitId(f"visit-{number}")
        case = store.confirm(visit, builder(visit))
        for step in store.steps(case.number)[:2]:
            store.step_started(step.id)
            store.step_done(step.id, f"https://backend/{step.id}")
    store.close()
    return folder


def damaged(full: Path, folder: Path, *pages: int) -> Path:
    """A copy of the full store with these pages spoilt."""
    shutil.copytree(full, folder)
    path = folder / files.DATABASE
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE + 700] ^= 0xFF
    path.write_bytes(data)
    return folder


def page_count(folder: Path) -> int:
    return (folder / files.DATABASE).stat().st_size // PAGE


def settings(folder: Path, key: bytes = KEY) -> config.Config:
    file = folder.parent / "key"
    file.write_text(key.hex())
    file.chmod(0o600)
    hall = config.Hall(
        municipality="M", name="H", address="A", postcode_and_town="P", phone="1", rsin="123456782"
    )
    kiosk = config.Kiosk(code="07", data_folder=str(folder))
    return config.Config(
        hall=hall, kiosk=kiosk, key=config.Key(provider="demo-file", name=str(file))
    )


@pytest.mark.parametrize(
    "every", [pytest.param(7, id="some"), pytest.param(1, id="all", marks=pytest.mark.slow)]
)
def test_whatever_page_is_damaged_the_kiosk_serves_and_says_what_it_lost(
    full: Path, tmp_path: Path, every: int
) -> None:
    before = opened(shutil.copytree(full, tmp_path / "whole"))
    whole = {summary.number for summary in before.case_summaries()}
    done = {
        step.key
        for number in whole
        for step in before.steps(number)
        if step.state is StepState.DONE
    }
    before.close()
    lossless = 0
    pages = range(0, page_count(full), every)
    for page in pages:
        folder = damaged(full, tmp_path / f"page-{page}", page)
        found = salvage.salvage(folder, KEY, NOON, "07", "page")
        store = opened(folder)
        try:
            kept = {summary.number for summary in store.case_summaries()}
            assert kept <= whole
            lossless += kept == whole
            if kept != whole:
                assert found.lost.get("cases")
            assert store.verify_journal().ok
            assert store.check_integrity() == ()
            assert store.journal()[-1].kind == "store.salvaged"
            # It serves on, and no number is given twice.
            visit = VisitId("after")
            number = store.confirm(visit, builder(visit)).number
            assert number not in whole
            assert len(kept) + 1 == len(store.case_summaries())
            for case in kept:
                states = {step.key: step.state for step in store.steps(case)}
                assert len(states) == len(store.steps(number))
                # What the backend has is never taken for something that it never saw.
                assert all(states[key] is not StepState.WAITING for key in done & set(states))
        finally:
            store.close()
        aside = folder / found.aside
        assert page_count(aside) == page_count(full)
        shutil.rmtree(folder)
    assert lossless > len(pages) / 2


def test_a_damaged_first_page_costs_nothing(full: Path, tmp_path: Path) -> None:
    folder = damaged(full, tmp_path / "data", 0)
    found = salvage.salvage(folder, KEY, NOON, "07", "first page")
    assert not found.lost
    assert found.kept["cases"] == CASES
    assert found.journal_kept == found.journal_known


def test_a_database_that_is_gone_does_not_stop_the_kiosk(full: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(full, tmp_path / "data")
    (folder / files.DATABASE).unlink()
    store = serve(settings(folder), FixedClock(NOON))
    visit = VisitId("after")
    assert int(store.confirm(visit, builder(visit)).number[8:13]) > CASES
    line = next(line for line in store.journal() if line.kind == "store.salvaged")
    assert int(line.detail["lines_lost"]) > CASES
    store.close()


def test_the_kiosk_salvages_by_itself_after_a_suspicion(full: Path, tmp_path: Path) -> None:
    spoilt = page_count(full) - 1
    folder = damaged(full, tmp_path / "data", spoilt)
    integrity.suspect(folder)
    with captured() as events:
        store = serve(settings(folder), FixedClock(NOON))
    assert "store.salvaged" in [event["event"] for event in events]
    assert store.check_integrity() == ()
    assert not (folder / integrity.SUSPICION).exists()
    store.close()


def test_meeting_a_damaged_page_leaves_a_suspicion_and_tells_once(
    full: Path, tmp_path: Path
) -> None:
    folder = damaged(full, tmp_path / "data", *range(20, page_count(full)))
    told = []
    try:
        store = opened(folder)
    except KnownError as refused:
        assert refused.code is FailureCode.DATABASE_DAMAGED
        return
    store.on_damage = lambda: told.append(True)
    for _ in range(2):
        with pytest.raises(KnownError):
            store.journal()
            [store.case(summary.number) for summary in store.case_summaries()]
    store.close()
    assert told == [True]
    assert (folder / integrity.SUSPICION).exists()


def test_a_wrong_key_salvages_nothing(full: Path, tmp_path: Path) -> None:
    folder = damaged(full, tmp_path / "data", 3)
    before = (folder / files.DATABASE).read_bytes()
    for key in (OTHER_KEY,):
        with pytest.raises(KnownError) as refused:
            salvage.salvage(folder, key, NOON, "07", "wrong")
        assert refused.value.code is FailureCode.KEY_WRONG
    # Without its fingerprint a right key cannot be told from a wrong one.
    (folder / files.FINGERPRINT).unlink()
    with pytest.raises(KnownError) as refused:
        salvage.salvage(folder, OTHER_KEY, NOON, "07", "wrong")
    assert refused.value.code is FailureCode.KEY_WRONG
    assert (folder / files.DATABASE).read_bytes() == before


@pytest.mark.parametrize("after", range(1, 34, 3))
def test_a_cut_during_salvage_never_costs_more(full: Path, tmp_path: Path, after: int) -> None:
    folder = damaged(full, tmp_path / "data", 0)
    pid = os.fork()
    if pid == 0:
        left = [after]

        def dying(genuine):  # type: ignore[no-untyped-def]
            def call(*arguments, **named):  # type: ignore[no-untyped-def]
                left[0] -= 1
                if not left[0]:
                    os._exit(9)
                return genuine(*arguments, **named)

            return call

        Path.replace = dying(Path.replace)  # type: ignore[method-assign]
        Path.unlink = dying(Path.unlink)  # type: ignore[method-assign]
        os.link = dying(os.link)
        salvage.salvage(folder, KEY, NOON, "07", "cut")
        os._exit(0)
    os.waitpid(pid, 0)
    store = serve(settings(folder), FixedClock(NOON))
    assert len(store.case_summaries()) == CASES
    assert store.verify_journal().ok
    store.close()


def test_what_was_owed_later_comes_back_under_the_same_keys(tmp_path: Path) -> None:
    """A clerk established who it is and took cash; then the page with the steps is lost."""
    folder = tmp_path / "data"
    clock = FixedClock(NOON)
    store = Store.open(folder, KEY, clock, "07")
    case = store.confirm(VisitId("v"), builder(VisitId("v")))
    clock.advance(61.5)
    judged = dataclasses.replace(case.identity, method=Method.CLERK, judged_by=CLERK)
    judged = dataclasses.replace(judged, evidence=("registry-photo",))
    store.establish_identity(case.number, judged, CLERK)
    clock.advance(61.5)
    store.take_cash(case.number, Cents(100), CLERK)
    before = {(step.key, step.after) for step in store.steps(case.number)}
    sql = "SELECT rootpage FROM sqlite_schema WHERE name IN ('step', 'step_after', 'step_case')"
    roots = store.submit(lambda s: s._db.all(sql)).result()
    store.close()
    data = bytearray((folder / files.DATABASE).read_bytes())
    for (page,) in roots:
        data[(page - 1) * PAGE + 900] ^= 0xFF
    (folder / files.DATABASE).write_bytes(data)
    store = serve(settings(folder), clock)
    steps = store.steps(case.number)
    assert {step.key for step in steps} == {key for key, _ in before}
    assert all(step.state is StepState.IN_FLIGHT for step in steps)
    store.close()


def test_what_was_set_aside_is_forgotten_after_a_month(full: Path, tmp_path: Path) -> None:
    folder = damaged(full, tmp_path / "data", 0)
    aside = folder / salvage.salvage(folder, KEY, NOON, "07", "old").aside
    os.utime(aside, (NOON.timestamp(),) * 2)
    salvage.forget_old(folder, NOON)
    assert aside.exists()
    os.utime(aside, (NOON.timestamp() - 31 * 86400,) * 2)
    salvage.forget_old(folder, NOON)
    assert not aside.exists()
