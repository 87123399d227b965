# SPDX-License-Identifier: EUPL-1.2
"""A database of every released schema opens in this release, with all that was in it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.cases import Cents, VisitId
from kiosk.clock import FixedClock
from kiosk.store import Store, files, opening
from kiosk.store.migrations import load
from tests.data.keep_schema import FOLDER, path_of
from tests.unit.store_kit import BSN, CLERK, KEY, NOON, builder

KEPT = sorted(FOLDER.glob("schema-*.db"))


def test_a_database_of_every_schema_is_kept() -> None:
    """A new migration needs: ``python -m tests.data.keep_schema``."""
    assert [path_of(migration.version) for migration in load()] == KEPT


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_a_released_database_opens_with_all_that_was_in_it(kept: Path, tmp_path: Path) -> None:
    shutil.copyfile(kept, tmp_path / files.DATABASE)
    files.keep_fingerprint(tmp_path, KEY)
    # It comes without its companions, as after a disk was rescued: an administrator vouches.
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "07", trust_journal=True)
    try:
        first, second = (store.case_of_visit(VisitId(name)) for name in ("first", "second"))
        assert first is not None
        assert second is not None
        assert first.identity.person is not None
        assert first.identity.person.bsn == BSN
        assert [paid.amount for paid in store.payments(second.number)] == [Cents(7765)]
        assert store.sign_in(CLERK, "a long enough passphrase").name == "Medewerker"
        assert [(info.visit, info.parked) for info in store.drafts()] == [("parked", True)]
        assert len(store.steps(first.number)) > 4
        assert store.verify_journal().ok
        assert store.check_integrity() == ()
        visit = VisitId("third")
        assert store.confirm(visit, builder(visit)).number > second.number
    finally:
        store.close()
    behind = int(kept.stem[-4:]) < len(load())
    assert (tmp_path / opening.BEFORE_MIGRATION).exists() == behind
