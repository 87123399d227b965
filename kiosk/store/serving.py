# SPDX-License-Identifier: EUPL-1.2
"""Opening the store as the kiosk does: whatever can be served, is served.

A damaged database is set aside and salvaged, and the kiosk goes on. A wrong or missing key, a
full or read-only disk, a newer schema or a second program cannot be helped from here: each stays
its own answer, and whoever waits tries again, because most of them are taken away from outside.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.clock import Clock
from kiosk.config import Config
from kiosk.errors import FailureCode, KnownError
from kiosk.store.code_keys import usable
from kiosk.store.keys import database_key
from kiosk.store.store import Store

WAIT_FOR = frozenset(
    {
        FailureCode.KEY_MISSING,
        FailureCode.KEY_WRONG,
        FailureCode.DATABASE_DAMAGED,
        FailureCode.DATABASE_NEWER,
        FailureCode.DATABASE_IN_USE,
        FailureCode.DISK_FULL,
        FailureCode.DISK_READ_ONLY,
    }
)
"""What the screen shows an out-of-order page for, while opening is tried again."""


def open_store(config: Config, clock: Clock) -> Store:
    """Open the store, salvaging what is damaged. Raises KnownError, see :data:`WAIT_FOR`."""
    folder, code = Path(config.kiosk.data_folder), config.kiosk.code
    key = database_key(config.key, folder)
    try:
        return _with_codes(Store.open(folder, key, clock, code), config, key)
    except KnownError as error:
        if error.code is not FailureCode.DATABASE_DAMAGED:
            raise
        reason = error.detail
    from kiosk.store import salvage  # only then

    salvage.salvage(folder, key, clock.now(), code, reason)
    return _with_codes(Store.open(folder, key, clock, code), config, key)


def _with_codes(store: Store, config: Config, key: bytes) -> Store:
    store.code_keys = usable(config, key)
    return store
