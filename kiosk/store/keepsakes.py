# SPDX-License-Identifier: EUPL-1.2
"""What must outlive the database file: the kiosk's own keys, and what was erased on request.

A salvaged database must sign with the same key as before, or nobody could tell its journal from a
forged one; and a case that a resident had erased must not come back with yesterday's files. Both
are kept in one small file beside the database, encrypted (ChaCha20-Poly1305) under a key derived
from the database key, and looked at whenever the database is opened.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk import decoding
from kiosk.cases import CaseNumber
from kiosk.store import device, files, retention
from kiosk.store.database import Database
from kiosk.store.retention import Gone

if TYPE_CHECKING:
    from kiosk.store.sealing import Sealer

_MAGIC = b"loket keepsakes 1\n"


@dataclass(frozen=True, slots=True)
class Keepsakes:
    """The file's content."""

    secrets: dict[str, tuple[bytes, bytes, str]] = field(default_factory=dict)
    """By name: secret, public half (or nothing), when made."""
    erased: frozenset[str] = frozenset()
    """Numbers of cases that were erased on request; nothing else about them."""
    again: tuple[Gone, ...] = ()
    """Cases that had gone before a backup was put back: they go again at the next opening."""


def read(folder: Path, key: bytes) -> Keepsakes:
    """Return what is kept; nothing when there is no file or it is not what was written."""
    try:
        data = (folder / files.KEEPSAKES).read_bytes()
    except OSError:
        return Keepsakes()
    content = _sealer(key).open(data[len(_MAGIC) :]) if data.startswith(_MAGIC) else None
    try:
        return decoding.from_msgpack(content or b"", Keepsakes)
    except msgspec.MsgspecError:
        return Keepsakes()


def write(folder: Path, key: bytes, kept: Keepsakes, name: str = files.KEEPSAKES) -> None:
    """Replace what is kept, durably. Raises KnownError DISK_FULL and the like."""
    sealed = _sealer(key).seal(msgspec.msgpack.encode(kept))
    files.durable_write(folder / name, _MAGIC + sealed)
    files.sync_folder(folder)


def _sealer(key: bytes) -> Sealer:
    from kiosk.store.sealing import Sealer  # a heavy library

    return Sealer(key, b"loket keepsakes 1")


def look_after(db: Database, folder: Path, key: bytes, now: dt.datetime) -> bool:
    """Give a database back what it lost, and keep what it has; belongs to opening.

    Keys that are missing come back, and are made when there never were any. Cases that came back
    although they had gone, go again; returns whether there were any. Raises KnownError.
    """
    kept = read(folder, key)
    there = device.all_secrets(db)
    if lost := {name: kept.secrets[name] for name in kept.secrets.keys() - there.keys()}:
        with db.transaction():
            device.put_back(db, lost)
    if missing := device.NAMES - there.keys() - lost.keys():
        with db.transaction():
            device.make(db, now, missing)
    left = {one.number: one for one in kept.again}
    back = [
        CaseNumber(number)
        for number in sorted(kept.erased | left.keys())
        if db.one("SELECT 1 FROM cases WHERE number = ?", (number,)) is not None
    ]
    for number in back:
        with db.transaction():
            retention.go_again(db, now, number, left.get(number))
    if lost or missing or kept.again or there != kept.secrets:
        write(folder, key, replace(kept, secrets=device.all_secrets(db), again=()))
    return bool(back)


def remember_erased(folder: Path, key: bytes, *numbers: str) -> None:
    """Keep that these cases were erased on request, durably."""
    kept = read(folder, key)
    if not kept.erased.issuperset(numbers):
        write(folder, key, replace(kept, erased=kept.erased | frozenset(numbers)))
