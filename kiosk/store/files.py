# SPDX-License-Identifier: EUPL-1.2
"""The small files beside the database: lock, key fingerprint, journal head. None is personal.

They are outside the encrypted file because they must be told apart from its damage.
"""

from __future__ import annotations

import errno
import fcntl
import hashlib
import hmac
import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import FailureCode, KnownError
from kiosk.store.database import in_our_words

DATABASE = "loket.db"
LOCK = "lock"
FINGERPRINT = "key-fingerprint"
HEAD = "journal-head"
NUMBERS = "numbers"
SEALED_KEY = "key-sealed"
ESCROW = "key-escrow.pem"
PROMISE = "promise"
KEEPSAKES = "keepsakes"
CONTROL = "control"
WITNESS = "journal-witness"


def own_like_folder(path: Path) -> None:
    """Give what an administrator made as root to the owner of the folder: the kiosk's user."""
    if os.geteuid() != 0:
        return
    owner = path.parent.stat()
    if owner.st_uid or owner.st_gid:
        os.chown(path, owner.st_uid, owner.st_gid)


def durable_write(path: Path, data: bytes) -> None:
    """Replace a file as one step: after a power cut it holds the old or the new data whole."""
    temporary = path.with_name(path.name + ".new")
    with in_our_words():
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            if os.write(descriptor, data) != len(data):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        own_like_folder(temporary)
        temporary.replace(path)


def sync_file(path: Path) -> None:
    """Make what was written to a file durable."""
    with in_our_words(writing=True), path.open("rb") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the folder's new names durable."""
    with in_our_words():
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


class FolderLock:
    """One program at a time; the system lets go of the lock when its holder dies."""

    def __init__(self, folder: Path) -> None:
        """Take the lock. Raises KnownError DATABASE_IN_USE when another holds it."""
        with in_our_words():
            self._descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
            own_like_folder(folder / LOCK)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._descriptor)
            raise KnownError(
                FailureCode.DATABASE_IN_USE,
                "another program has this data folder open; stop the kiosk: systemctl stop loket",
            ) from None

    def release(self) -> None:
        """Let another program in."""
        os.close(self._descriptor)


def fingerprint(key: bytes) -> str:
    """Return what tells one key from another and says nothing about it.

    The key is 32 random bytes, so that there is nothing to guess from its digest.
    """
    return hmac.new(key, b"loket key fingerprint 1", hashlib.sha256).hexdigest()


def check_fingerprint(folder: Path, key: bytes) -> bool:
    """Tell whether a fingerprint is kept. Raises KnownError KEY_WRONG when it is another key's."""
    try:
        kept = (folder / FINGERPRINT).read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return False
    except (OSError, UnicodeDecodeError):
        kept = ""
    if not hmac.compare_digest(kept, fingerprint(key)):
        raise KnownError(FailureCode.KEY_WRONG, "this key did not encrypt this database")
    return True


def keep_fingerprint(folder: Path, key: bytes) -> None:
    """Write the fingerprint beside the database, durably."""
    durable_write(folder / FINGERPRINT, fingerprint(key).encode("ascii") + b"\n")
    sync_folder(folder)


@dataclass(frozen=True, slots=True)
class Head:
    """The journal's length and the hash of its last line, as last written outside the file.

    It is written after the commit, so it may lag by the last lines but never lead.
    """

    count: int
    hash: bytes


class HeadFile:
    """Keeps the :class:`Head`, sealed with the key so that nobody else can move it back."""

    def __init__(self, folder: Path, key: bytes, name: str = HEAD) -> None:
        self._path = folder / name
        self._seal_key = hmac.new(key, b"loket journal head 1", hashlib.sha256).digest()

    def _seal(self, body: str) -> str:
        return hmac.new(self._seal_key, body.encode("ascii"), hashlib.sha256).hexdigest()

    def read(self) -> Head | None:
        """Return the kept head, None when there is no file.

        Raises KnownError DATABASE_DAMAGED when the seal is broken.
        """
        try:
            text = self._path.read_text(encoding="ascii")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError):
            text = ""
        body, _, seal = text.strip().rpartition(" ")
        if not body or not hmac.compare_digest(seal, self._seal(body)):
            raise KnownError(FailureCode.DATABASE_DAMAGED, "the journal head's seal is broken")
        count, _, digest = body.partition(" ")
        return Head(int(count), bytes.fromhex(digest))

    def write(self, head: Head) -> None:
        """Replace the kept head. A cut during this leaves the old one: it only lags."""
        body = f"{head.count} {head.hash.hex()}"
        durable_write(self._path, f"{body} {self._seal(body)}\n".encode("ascii"))


def device_of(key: bytes) -> bytes | None:
    """Return the machine's own key that goes with a database key, where it is kept apart."""
    device: bytes | None = getattr(key, "device", None)
    return device


class Heads(HeadFile):
    """The head, and the same sealed with the machine's own key: whoever has the database key
    alone can move back the first and not the second."""

    def __init__(self, folder: Path, key: bytes, suffix: str = "") -> None:
        super().__init__(folder, key, HEAD + suffix)
        device = device_of(key)
        self.witness = HeadFile(folder, device, WITNESS + suffix) if device else None

    def write(self, head: Head) -> None:
        """Replace both, the one that may lag last."""
        super().write(head)
        if self.witness is not None:
            self.witness.write(head)
