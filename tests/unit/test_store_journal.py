# SPDX-License-Identifier: EUPL-1.2
"""The journal: any line changed, removed, moved or added shows; nothing personal gets in."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.cases import CaseNumber, VisitId
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.store import Store, files, journal
from kiosk.store.database import Database
from kiosk.store.files import Head
from kiosk.store.journal import JournalProblem
from kiosk.store.migrations import load, migrate
from tests.unit.store_kit import BSN, CLERK, FAMILY_NAME, KEY, NOON, OTHER_KEY, builder


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    db = Database(tmp_path_factory.mktemp("journal") / "loket.db", KEY)
    migrate(db, load(), NOON, lambda _version: None)
    yield db
    db.close()


class _TakeBackError(Exception):
    """Ends an example without a trace, and without waiting for the disk."""


words = st.text(st.characters(categories=("L", "Zs"), max_codepoint=0x2FF), max_size=12)
line_values = st.tuples(
    st.sampled_from(["case.confirmed", "case.looked-at", "print.sent"]),
    st.one_of(st.none(), st.sampled_from(["2026-07-00001-A", "2026-07-00002-B"])),
    st.sampled_from(["resident", "clerk-1", "system"]),
    st.dictionaries(st.sampled_from(["purpose", "copy"]), st.one_of(st.integers(0, 9), words)),
)
tamperings = st.sampled_from(["alter", "remove", "swap", "cut", "insert", "rewrite"])


def _tamper(db: Database, how: str, seq: int, lines: int) -> None:
    """Do what somebody with the key and the file could do."""
    db.execute("DROP TRIGGER journal_never_changes")
    db.execute("DROP TRIGGER journal_never_shrinks")
    if how == "alter":
        db.execute("UPDATE journal SET actor = actor || 'x' WHERE seq = ?", (seq,))
    elif how == "remove":
        db.execute("DELETE FROM journal WHERE seq = ?", (seq,))
    elif how == "swap":
        other = seq % lines + 1
        db.execute("UPDATE journal SET seq = 1000000 WHERE seq = ?", (seq,))
        db.execute("UPDATE journal SET seq = ? WHERE seq = ?", (seq, other))
        db.execute("UPDATE journal SET seq = ? WHERE seq = 1000000", (other,))
    elif how == "cut":
        db.execute("DELETE FROM journal WHERE seq >= ?", (seq,))
    elif how == "insert":
        row = db.one("SELECT at, hash FROM journal WHERE seq = ?", (lines,))
        assert row is not None
        db.execute(
            "INSERT INTO journal VALUES (?, ?, 'made.up', NULL, 'nobody', '{}', ?)",
            (lines + 1, row[0], row[1]),
        )
    else:
        # The whole chain from `seq` on computed anew after a change.
        db.execute("UPDATE journal SET kind = 'case.hidden' WHERE seq = ?", (seq,))
        before = journal.GENESIS
        for row in db.all(
            "SELECT seq, at, kind, case_number, actor, detail FROM journal ORDER BY seq"
        ):
            before = journal.line_hash(before, row)
            db.execute("UPDATE journal SET hash = ? WHERE seq = ?", (before, row[0]))


@given(lines=st.lists(line_values, min_size=2, max_size=12), how=tamperings, data=st.data())
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_tampering_shows(
    database: Database,
    lines: list[tuple[str, CaseNumber | None, str, dict[str, str | int]]],
    how: str,
    data: st.DataObject,
) -> None:
    with pytest.raises(_TakeBackError), database.transaction():
        for kind, case, actor, detail in lines:
            journal.append(database, NOON, kind, case, actor, detail)
        head = journal.last(database)
        assert head.count == len(lines)
        assert journal.verify(database, head).ok
        seq = data.draw(st.integers(1, len(lines)))
        _tamper(database, how, seq, len(lines))
        verdict = journal.verify(database, head)
        assert not verdict.ok
        if how in ("cut", "remove") and seq == len(lines):
            assert verdict.problem is JournalProblem.SHORTENED
        raise _TakeBackError


@given(lag=st.integers(0, 5), wrong=st.booleans())
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_head_may_lag_but_never_lead(database: Database, lag: int, wrong: bool) -> None:
    with pytest.raises(_TakeBackError), database.transaction():
        heads = [journal.last(database)]
        for _ in range(6):
            journal.append(database, NOON, "case.looked-at", None, "clerk-1", {})
            heads.append(journal.last(database))
        head = heads[-1 - lag]
        assert journal.verify(database, head).ok
        assert journal.verify(database, head, everything=False).ok
        leading = Head(head.count + lag + 1, heads[-1].hash)
        verdict = journal.verify(database, leading)
        assert (verdict.problem, verdict.at_line) == (JournalProblem.SHORTENED, 7)
        if wrong:
            forged = dataclasses.replace(head, hash=bytes(range(32)))
            assert journal.verify(database, forged).problem is JournalProblem.ALTERED
        raise _TakeBackError


def test_the_database_itself_refuses_to_change_a_line(database: Database) -> None:
    with pytest.raises(_TakeBackError), database.transaction():
        journal.append(database, NOON, "case.looked-at", None, "clerk-1", {})
        for statement in ("UPDATE journal SET actor = 'x'", "DELETE FROM journal"):
            with pytest.raises(Exception, match="append-only"):
                database.execute(statement)
        raise _TakeBackError


def test_nothing_that_looks_personal_gets_in(tmp_path: Path) -> None:
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "07")
    for value in (BSN, f"asked about {BSN}.", "x" * 201, "two\nlines"):
        with pytest.raises(ValueError, match="journal takes") as refused:
            store.note("case.looked-at", None, "clerk-1", purpose=value)
        assert value not in str(refused.value)
    with pytest.raises(ValueError, match="personal"):
        store.note("case.looked-at", None, BSN)
    store.note("case.looked-at", None, "clerk-1", purpose="123456789 is no such number")
    assert len(store.journal()) == 1
    store.close()


def test_a_whole_visit_leaves_nothing_personal_in_the_journal(tmp_path: Path) -> None:
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "07")
    visit = VisitId("visit-1")
    case = store.confirm(visit, builder(visit))
    store.look(case.number, "clerk-1", "question at the counter")
    for job in store.print_jobs(case.number):
        store.print_submitted(job.id)
        store.print_failed(job.id, "paper-out")
    store.retry_refused(case.number, CLERK)
    text = repr(store.journal())
    for private in (BSN, FAMILY_NAME, "Testina", "1970-01-01", case.return_code):
        assert private not in text
    store.close()


def test_the_head_follows_the_journal_and_is_sealed_with_the_key(tmp_path: Path) -> None:
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "07")
    for _ in range(3):
        store.note("visit.ended", None, "system")
    assert store.verify_journal().ok
    store.close()
    head = files.HeadFile(tmp_path, KEY).read()
    assert head is not None
    assert head.count == 3
    with pytest.raises(KnownError) as broken:
        files.HeadFile(tmp_path, OTHER_KEY).read()
    assert broken.value.code is FailureCode.DATABASE_DAMAGED


def test_a_head_that_is_gone_shows(tmp_path: Path) -> None:
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "07")
    store.note("visit.ended", None, "system")
    assert store.verify_journal().ok
    (tmp_path / files.HEAD).unlink()
    assert store.verify_journal().problem is JournalProblem.HEAD_MISSING
    store.close()
