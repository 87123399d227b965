# SPDX-License-Identifier: EUPL-1.2
"""Encrypted backups: made while the kiosk works, verified before they count, put back with care.

A backup is the whole database under its own key, and beside it (``.json``) what must be known to
trust it: the key's fingerprint, the file's hash, the journal's head, the marks of numbers given
out, and the escrow file, so that backup and the municipality's private key are enough on a new
machine. The second file is sealed with the key and holds nothing personal.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kiosk.cases import CaseNumber
from kiosk.errors import FailureCode, KnownError
from kiosk.store import (
    files,
    journal,
    keepsakes,
    migrations,
    numbers,
    opening,
    retention,
    switching,
)
from kiosk.store.database import Database, in_our_words
from kiosk.store.retention import Gone

SUFFIX = ".loket-backup"
REPLACED = "replaced-"
_WITH_RETENTION = 3
"""Schema from which on cases go."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is known of a backup."""

    kiosk: str
    made_at: str
    fingerprint: str
    sha256: str
    schema: int
    lines: int
    head: str
    marks: dict[str, int]
    cases: int
    escrow: str = ""


@dataclass(frozen=True, slots=True)
class Newer:
    """What the present database has and the backup lacks; nothing personal."""

    lines: int
    cases: tuple[str, ...]
    readable: bool
    """False: the present database could not be opened, so only the journal's head was compared."""
    gone: tuple[Gone, ...] = ()
    """Cases of the backup that have gone since: putting it back must not bring them back."""

    @property
    def nothing(self) -> bool:
        """Tell whether the backup has all there is."""
        return not self.lines and not self.cases


def manifest_path(backup: Path) -> Path:
    """Return where the manifest of a backup lies."""
    return backup.with_name(backup.name + ".json")


def _seal(key: bytes, body: str) -> str:
    seal_key = hmac.new(key, b"loket backup 1", hashlib.sha256).digest()
    return hmac.new(seal_key, body.encode("utf-8"), hashlib.sha256).hexdigest()


def sha256_of(path: Path) -> str:
    """Return a file's digest, hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


# --- making ----------------------------------------------------------------------------------


def copy_out(db: Database, target: Path, key: bytes, between: Callable[[], None]) -> None:
    """Copy the open database's pages to ``target`` + ``.part``; runs on the store's thread."""
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        detail = f"the folder of the backup: {error.strerror or 'cannot be made'}"
        raise KnownError(FailureCode.DISK_READ_ONLY, detail) from None
    db.write_copy(part_of(target), key, between)


def part_of(target: Path) -> Path:
    """Return the name of a backup that is not verified yet."""
    return target.with_name(target.name + ".part")


def complete(folder: Path, target: Path, key: bytes, kiosk_code: str, now: dt.datetime) -> Manifest:
    """Verify a copy from end to end, describe it and give it its name. Any thread.

    Raises KnownError DATABASE_DAMAGED when the copy, and so most likely the database, is not
    sound; then there is no backup.
    """
    part = part_of(target)
    copy = Database(part, key)
    try:
        complaints = copy.check()
        verdict = journal.verify(copy, journal.last(copy))
        if complaints or not verdict.ok:
            detail = complaints[0] if complaints else "the journal is not whole"
            raise KnownError(FailureCode.DATABASE_DAMAGED, detail)
        head = journal.last(copy)
        cases = copy.one("SELECT count(*) FROM cases")
        schema = migrations.schema_version(copy)
    finally:
        copy.close()
    kept = folder / files.ESCROW
    manifest = Manifest(
        kiosk=kiosk_code,
        made_at=now.astimezone(dt.UTC).isoformat(timespec="seconds"),
        fingerprint=files.fingerprint(key),
        sha256=sha256_of(part),
        schema=schema,
        lines=head.count,
        head=head.hash.hex(),
        marks=numbers.NumberMarks(folder, key).read() or {},
        cases=int(cases[0]) if cases else 0,
        escrow=kept.read_text(encoding="ascii") if kept.exists() else "",
    )
    body = json.dumps(asdict(manifest), sort_keys=True)
    with in_our_words():
        with part.open("rb") as file:
            os.fsync(file.fileno())
        data = json.dumps({"manifest": body, "seal": _seal(key, body)}, indent=1)
        files.durable_write(manifest_path(target), data.encode("utf-8"))
        part.replace(target)
    files.sync_folder(target.parent)
    return manifest


def prune(folder: Path, kiosk_code: str, keep: int) -> int:
    """Remove the oldest nightly backups of a kiosk; returns how many."""
    for cut_short in folder.glob(f"{kiosk_code}-*{SUFFIX}.part*"):
        cut_short.unlink(missing_ok=True)
    found = sorted(folder.glob(f"{kiosk_code}-*{SUFFIX}"))
    for old in found[:-keep]:
        old.unlink(missing_ok=True)
        manifest_path(old).unlink(missing_ok=True)
    return len(found[:-keep])


def newest(folder: Path, kiosk_code: str) -> Manifest | None:
    """Return the manifest of the latest nightly backup of a kiosk; None when there is none."""
    for backup in sorted(folder.glob(f"{kiosk_code}-*{SUFFIX}"), reverse=True):
        try:
            return describe(backup)
        except KnownError:
            continue
    return None


# --- trusting --------------------------------------------------------------------------------


def describe(backup: Path) -> Manifest:
    """Read a manifest without trusting it: to learn whose key is needed, and its escrow."""
    try:
        table = json.loads(manifest_path(backup).read_text(encoding="utf-8"))
        return Manifest(**json.loads(table["manifest"]))
    except FileNotFoundError:
        raise KnownError(FailureCode.NOT_FOUND, f"no manifest beside {backup.name}") from None
    except (OSError, ValueError, KeyError, TypeError):
        raise KnownError(FailureCode.DATABASE_DAMAGED, "the manifest cannot be read") from None


def verify(backup: Path, key: bytes) -> Manifest:
    """Read all of a backup. Raises KnownError KEY_WRONG, DATABASE_DAMAGED or NOT_FOUND."""
    manifest = describe(backup)
    if not hmac.compare_digest(manifest.fingerprint, files.fingerprint(key)):
        raise KnownError(FailureCode.KEY_WRONG, "this backup was made under another key")
    table = json.loads(manifest_path(backup).read_text(encoding="utf-8"))
    if not hmac.compare_digest(str(table.get("seal")), _seal(key, table["manifest"])):
        raise KnownError(FailureCode.DATABASE_DAMAGED, "the manifest's seal is broken")
    if not backup.exists():
        raise KnownError(FailureCode.NOT_FOUND, f"{backup.name} is not there")
    if sha256_of(backup) != manifest.sha256:
        raise KnownError(FailureCode.DATABASE_DAMAGED, "the backup's hash does not match")
    return manifest


# --- putting back ----------------------------------------------------------------------------


def newer_than(folder: Path, key: bytes, backup: Path, manifest: Manifest) -> Newer:
    """Find out what would be lost. The caller holds the lock, and has verified the backup."""
    try:
        head = files.HeadFile(folder, key).read()
    except KnownError:
        head = None
    known = head.count if head else 0
    path = folder / files.DATABASE
    if not path.exists() or not path.stat().st_size:
        return Newer(max(0, known - manifest.lines), (), readable=False)
    try:
        present = Database(path, key)
    except KnownError:
        return Newer(max(0, known - manifest.lines), (), readable=False)
    try:
        with_backup = _cases(backup, key, folder)
        mine = {str(number) for (number,) in present.all("SELECT number FROM cases")}
        lines = journal.last(present).count
        return Newer(
            max(0, max(lines, known) - manifest.lines),
            tuple(sorted(mine - with_backup)),
            readable=True,
            gone=_gone(present, with_backup - mine),
        )
    except KnownError:
        return Newer(max(0, known - manifest.lines), (), readable=False)
    finally:
        present.close()


def _gone(present: Database, numbers: set[str]) -> tuple[Gone, ...]:
    if migrations.schema_version(present) < _WITH_RETENTION:
        return ()
    found = (retention.gone(present, CaseNumber(number)) for number in sorted(numbers))
    return tuple(one for one in found if one is not None)


def _cases(backup: Path, key: bytes, folder: Path) -> set[str]:
    """Read the numbers in a backup from a copy: opening a database writes beside it."""
    work = folder / "backup-work"
    try:
        with in_our_words():
            shutil.copyfile(backup, work)
        copy = Database(work, key)
        try:
            return {str(number) for (number,) in copy.all("SELECT number FROM cases")}
        finally:
            copy.close()
    finally:
        work.unlink(missing_ok=True)


def restore(
    folder: Path,
    key: bytes,
    backup: Path,
    now: dt.datetime,
    administrator: str,
    *,
    lose_newer: bool = False,
) -> Newer:
    """Put a backup in the place of the present database, which is kept aside.

    Raises KnownError BACKUP_OLDER when the present database has more than the backup and
    that was not accepted; then nothing was changed. Numbers skip ahead of all that was ever
    given out, and the journal says what was put back.
    """
    opening.make_folder(folder)
    lock = files.FolderLock(folder)
    try:
        switching.finish(folder)
        switching.forget_unordered(folder)
        manifest = verify(backup, key)
        newer = newer_than(folder, key, backup, manifest)
        if not newer.nothing and not lose_newer:
            said = f"{len(newer.cases)} cases and {newer.lines} journal lines are newer"
            raise KnownError(FailureCode.BACKUP_OLDER, said)
        marks = numbers.NumberMarks(folder, key).read()
        _prepare(folder, key, backup, now, administrator, manifest, newer, marks)
        switching.order(folder, f"{REPLACED}{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}")
        switching.finish(folder)
        return newer
    finally:
        lock.release()


def _prepare(
    folder: Path,
    key: bytes,
    backup: Path,
    now: dt.datetime,
    administrator: str,
    manifest: Manifest,
    newer: Newer,
    marks: dict[str, int] | None,
) -> None:
    coming = switching.next_of(folder, files.DATABASE)
    with in_our_words():
        shutil.copyfile(backup, coming)
        coming.chmod(0o600)
    db = Database(coming, key)
    try:
        if complaints := db.check():
            raise KnownError(FailureCode.DATABASE_DAMAGED, complaints[0])
        with db.transaction():
            # A mark from a backup says nothing of what was given out since.
            names = numbers.names_of(manifest.kiosk, now)
            skipped = numbers.skip_ahead(db, marks, names)
            # What was sent since is not known here: look it up before sending it again.
            db.execute("UPDATE step SET state = 'in-flight' WHERE state = 'waiting'")
            db.execute("UPDATE print_job SET state = 'unknown' WHERE state = 'waiting'")
            journal.append(
                db,
                now,
                "store.restored",
                None,
                administrator,
                {
                    "made_at": manifest.made_at,
                    "lines_lost": newer.lines,
                    "cases_lost": len(newer.cases),
                    "numbers_skipped": skipped,
                },
            )
        db.checkpoint()
        head = journal.last(db)
    finally:
        db.close()
    files.Heads(folder, key, switching.NEXT).write(head)
    kept = replace(keepsakes.read(folder, key), again=newer.gone)
    keepsakes.write(folder, key, kept, files.KEEPSAKES + switching.NEXT)
    files.durable_write(
        switching.next_of(folder, files.FINGERPRINT),
        files.fingerprint(key).encode("ascii") + b"\n",
    )
    if manifest.escrow and not (folder / files.ESCROW).exists():
        from kiosk.store import escrow  # heavy, and rarely needed

        escrow.read(manifest.escrow.encode("ascii"))
        files.durable_write(
            switching.next_of(folder, files.ESCROW), manifest.escrow.encode("ascii")
        )
