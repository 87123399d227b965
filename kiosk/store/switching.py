# SPDX-License-Identifier: EUPL-1.2
"""Putting another database in the place of the present one, whole or not at all.

Rotation of the key, salvage and restore all end here. What is to come is first written beside
the old files, each under its name with ``.next``, checked and durable. Then one small file, the
order, is written: from that moment the switch will be finished, now or at the next start, after
however many cuts. Before that moment nothing has happened and the ``.next`` files are rubbish.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

from kiosk.store.database import in_our_words
from kiosk.store.files import (
    DATABASE,
    ESCROW,
    FINGERPRINT,
    HEAD,
    KEEPSAKES,
    NUMBERS,
    SEALED_KEY,
    WITNESS,
    durable_write,
    own_like_folder,
    sync_folder,
)

ORDER = "switch-order"
NEXT = ".next"
SWITCHED = (FINGERPRINT, HEAD, NUMBERS, SEALED_KEY, ESCROW, KEEPSAKES, WITNESS)
"""Companions that may change together with the database."""
_LOG_FILES = (DATABASE + "-wal", DATABASE + "-shm")


def next_of(folder: Path, name: str) -> Path:
    """Return where the coming version of a file is prepared."""
    return folder / (name + NEXT)


def ordered(folder: Path) -> bool:
    """Tell whether a switch was ordered and is not finished."""
    return (folder / ORDER).exists()


def forget_unordered(folder: Path) -> None:
    """Remove what a cut left of a switch that was never ordered."""
    if ordered(folder):
        return
    with in_our_words():
        for name in (DATABASE, *SWITCHED, *_LOG_FILES):
            next_of(folder, name).unlink(missing_ok=True)
        for log in ("-wal", "-shm"):
            (folder / (DATABASE + NEXT + log)).unlink(missing_ok=True)


def order(folder: Path, aside: str = "") -> None:
    """Decide: from here on the switch happens. `aside` names the folder for the old files.

    The database ``.next`` must be closed, complete and durable. Raises KnownError; then nothing
    was decided.
    """
    with in_our_words():
        for name in (DATABASE, *SWITCHED):
            path = next_of(folder, name)
            if path.exists():
                own_like_folder(path)
                with path.open("rb") as file:
                    os.fsync(file.fileno())
    sync_folder(folder)
    durable_write(folder / ORDER, json.dumps({"aside": aside}).encode("ascii"))
    sync_folder(folder)


def finish(folder: Path) -> bool:
    """Carry out an ordered switch; returns whether there was one. Repeating is harmless."""
    if not ordered(folder):
        return False
    with in_our_words():
        aside = str(json.loads((folder / ORDER).read_text(encoding="ascii"))["aside"])
        if next_of(folder, DATABASE).exists():
            if aside:
                _set_aside(folder, folder / aside)
            # A log of the old file would be replayed onto the new one.
            for name in _LOG_FILES:
                (folder / name).unlink(missing_ok=True)
            sync_folder(folder)
            next_of(folder, DATABASE).replace(folder / DATABASE)
        for name in SWITCHED:
            if next_of(folder, name).exists():
                next_of(folder, name).replace(folder / name)
        sync_folder(folder)
        (folder / ORDER).unlink()
    sync_folder(folder)
    return True


def _set_aside(folder: Path, aside: Path) -> None:
    """Keep the old files as they are, under their own names in a folder of their own."""
    aside.mkdir(mode=0o700, exist_ok=True)
    own_like_folder(aside)
    for name in (DATABASE, *_LOG_FILES, HEAD, NUMBERS, FINGERPRINT):
        source, target = folder / name, aside / name
        if not source.exists() or target.exists():
            continue
        if name == DATABASE:
            os.link(source, target)
        else:
            part = target.with_name(name + ".part")
            shutil.copyfile(source, part)
            own_like_folder(part)
            with part.open("rb") as file:
                os.fsync(file.fileno())
            part.replace(target)
    sync_folder(aside)
