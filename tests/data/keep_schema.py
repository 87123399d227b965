# SPDX-License-Identifier: EUPL-1.2
"""Keep a database of the present schema for the tests: ``python -m tests.data.keep_schema``.

Run once for each release that changes the schema. The database holds two made-up cases, a draft,
a clerk and cash, under the tests' key; a file that is there already is never replaced.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from kiosk.cases import CaseNumber, Cents, VisitId
from kiosk.clock import FixedClock
from kiosk.store import Store, files
from kiosk.store.migrations import Migration, load
from tests.unit.store_kit import CLERK, KEY, NOON, builder

FOLDER = Path(__file__).parent


def path_of(version: int) -> Path:
    """Return where the database of a schema version is kept."""
    return FOLDER / f"schema-{version:04d}.db"


def fill(folder: Path) -> None:
    """Make a database with something of everything."""
    store = Store.open(folder, KEY, FixedClock(NOON), "07")
    store.add_clerk(CLERK, "Medewerker", "a long enough passphrase")
    for name in ("first", "second"):
        visit = VisitId(name)
        store.save_draft(visit, b"draft")
        number: CaseNumber = store.confirm(visit, builder(visit)).number
    store.take_cash(number, Cents(7765), CLERK)
    store.save_draft(VisitId("parked"), b"draft")
    store.park_draft(VisitId("parked"), "asked-clerk")
    store.close()


def main(migrations: tuple[Migration, ...] = load()) -> None:
    """Keep the present schema."""
    target = path_of(len(migrations))
    if target.exists():
        print(f"{target.name} is there already")
        return
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder))
        shutil.copyfile(Path(folder) / files.DATABASE, target)
    print(f"kept {target.name}")


if __name__ == "__main__":
    main()
