# SPDX-License-Identifier: EUPL-1.2
"""The form of a letter is kept with the case, and what only knew large print is still read."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from kiosk.cases import Case, PaperForm, VisitId, from_json, to_json
from kiosk.clock import FixedClock
from kiosk.store import Store, files, promise, transfer
from kiosk.store.carrying import Package
from kiosk.store.database import Database
from tests.data.keep_schema import path_of
from tests.paper_sample import sample_case
from tests.unit.store_kit import KEY, NOON


def of_before(case: Case, large: bool) -> bytes:
    """Return a case as it was written before there were forms."""
    plain = msgspec.json.decode(to_json(case))
    del plain["form"], plain["printed_too"]
    return msgspec.json.encode({**plain, "large_print": large})


@pytest.mark.parametrize("form", PaperForm)
def test_every_form_is_kept_and_read(form: PaperForm) -> None:
    case = sample_case(form=form)
    assert from_json(Case, to_json(case)).form is form


@pytest.mark.parametrize(("large", "form"), [(True, PaperForm.LARGE), (False, PaperForm.NORMAL)])
def test_a_case_of_before_is_read_in_its_form(large: bool, form: PaperForm) -> None:
    case = sample_case(form=form)
    assert from_json(Case, of_before(case, large)) == case


def test_a_database_of_before_is_brought_to_forms(tmp_path: Path) -> None:
    shutil.copyfile(path_of(9), tmp_path / files.DATABASE)
    db = Database(tmp_path / files.DATABASE, KEY)
    row = db.one("SELECT body FROM cases WHERE visit = 'first'")
    assert row is not None
    assert b'"large_print":false' in row[0]
    body = row[0].replace(b'"large_print":false', b'"large_print":true')
    db.execute("UPDATE cases SET body = ? WHERE visit = 'first'", (body,))
    db.execute(
        "INSERT INTO clerk_task (case_number, kind, about, said, made_at) "
        "SELECT number, 'correct', 'where', 'Kanaal', received_at FROM cases "
        "WHERE visit = 'first'"
    )
    db.close()
    files.keep_fingerprint(tmp_path, KEY)
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "07", trust_journal=True)
    found = [store.case_of_visit(VisitId(name)) for name in ("first", "second")]
    tasks = store.clerk_tasks()
    store.close()
    assert [case and case.form for case in found] == [PaperForm.LARGE, PaperForm.NORMAL]
    assert [(task.about, task.said) for task in tasks] == [("where", "Kanaal")]
    db = Database(tmp_path / files.DATABASE, KEY)
    bodies = [row[0] for row in db.all("SELECT body FROM cases")]
    db.close()
    assert not any(b"large_print" in body for body in bodies)


def test_a_promise_of_before_is_kept_in_its_form(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = sample_case(form=PaperForm.LARGE)
    kept = promise.Promise(tmp_path, KEY)
    monkeypatch.setattr(promise, "to_json", lambda written: of_before(written, True))
    assert kept.write(NOON, case)
    assert kept.read() == (NOON, case)
    kept.close()


def test_a_package_of_before_is_read_in_its_form() -> None:
    case = sample_case(form=PaperForm.LARGE)
    package = Package(
        case, (), (("confirmation", "application/pdf", "", b"\xff%PDF"),), (), b"\x00"
    )
    plain = msgspec.msgpack.decode(msgspec.msgpack.encode(package))
    plain["case"] = msgspec.json.decode(of_before(case, True))
    assert transfer._package(msgspec.msgpack.encode(plain)) == package
