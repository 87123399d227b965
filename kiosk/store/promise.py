# SPDX-License-Identifier: EUPL-1.2
"""A confirmed case on its way into the database: one sealed record in a file of fixed size.

A resident waits for one short durable write and not for some thirty encrypted pages: the case is
written here first, and from then on it is confirmed. It is brought into the database right after,
before anything else is done, and the record is then overwritten with zeros. A cut between the two
leaves the record; opening brings it in. A record that was cut short itself does not open, and was
never promised to anybody. Bringing one in twice makes no second case.

The record is encrypted (ChaCha20-Poly1305, RFC 8439) under a key derived from the database key,
and the file never grows or shrinks, so that a write needs nothing of the file system but its data.
"""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import msgspec

from kiosk import decoding
from kiosk.cases import Case, from_json, to_json
from kiosk.logs import log
from kiosk.store import files
from kiosk.store.database import in_our_words
from kiosk.store.sealing import OVERHEAD, Sealer

UNREAD = "promise-unread"
"""What a record becomes that opens and cannot be understood."""
SIZE = 65_536
ROOM = 8 * 1024 * 1024
"""Octets that the disk must have free: what is promised here must still fit the database."""
_MAGIC = b"loket promise 1\n"
_HEAD = len(_MAGIC) + 4


class _Record(msgspec.Struct, frozen=True):
    at: dt.datetime
    case: bytes


class Promise:
    """The file; belongs to the thread that owns the database."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """Open the file, or make it. Raises KnownError DISK_FULL and the like."""
        self._folder = folder
        self._path = folder / files.PROMISE
        self._sealer = Sealer(key, b"loket promise 1")
        self._used = 0
        self._wiped = True
        with in_our_words():
            self._descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                files.own_like_folder(self._path)
                missing = SIZE - os.fstat(self._descriptor).st_size
                if missing > 0:
                    # Written, not merely reserved: a later write then changes nothing but data.
                    _write(self._descriptor, bytes(missing), SIZE - missing)
                    os.fsync(self._descriptor)
                    files.sync_folder(folder)
            except BaseException:
                os.close(self._descriptor)
                raise

    def has_room(self) -> bool:
        """Tell whether the disk has room for what follows from a promise."""
        with in_our_words():
            disk = os.statvfs(self._folder)
        return disk.f_bavail * disk.f_frsize >= ROOM

    def write(self, at: dt.datetime, case: Case) -> bool:
        """Promise a case, durably; False when it does not fit, and nothing was written.

        Raises KnownError when the disk fails; then nothing is promised.
        """
        content = msgspec.msgpack.encode(_Record(at, to_json(case)))
        sealed = self._sealer.seal(content)
        record = _MAGIC + len(sealed).to_bytes(4, "big") + sealed
        if len(record) > SIZE:
            return False
        self._used = len(record)
        try:
            with in_our_words(writing=True):
                _write(self._descriptor, record, 0)
                os.fdatasync(self._descriptor)
        except BaseException:
            self.wipe()
            raise
        return True

    def read(self) -> tuple[dt.datetime, Case] | None:
        """Return what was promised and when; None when there is nothing.

        A record of which the case cannot be understood is put aside for a person to look at.
        """
        with in_our_words():
            data = os.pread(self._descriptor, SIZE, 0)
        length = int.from_bytes(data[len(_MAGIC) : _HEAD], "big")
        if not any(data):
            return None
        self._used = SIZE
        if not data.startswith(_MAGIC) or not OVERHEAD <= length <= SIZE - _HEAD:
            return None
        record = data[: _HEAD + length]
        content = self._sealer.open(record[_HEAD:])
        if content is None:
            return None
        try:
            found = decoding.from_msgpack(content, _Record)
            return found.at, from_json(Case, found.case)
        except msgspec.MsgspecError:
            files.durable_write(self._folder / UNREAD, record)
            log("store.damaged", reason=UNREAD)
            return None

    def wipe(self) -> None:
        """Overwrite the record; durable after :meth:`flush`. Repeating is harmless."""
        if not self._used:
            return
        with in_our_words(writing=True):
            _write(self._descriptor, bytes(self._used), 0)
        self._used, self._wiped = 0, False

    def flush(self) -> None:
        """Make sure that a wiped record does not come back."""
        if self._wiped:
            return
        with in_our_words(writing=True):
            os.fdatasync(self._descriptor)
        self._wiped = True

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._descriptor)


def _write(descriptor: int, data: bytes, offset: int) -> None:
    while data:
        written = os.pwrite(descriptor, data, offset)
        data, offset = data[written:], offset + written
