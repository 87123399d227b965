# SPDX-License-Identifier: EUPL-1.2
"""Cases carried on a stick to where there is a line, and the acknowledgement carried back.

For a kiosk that never has a network. One file a case, ``NUMBER-DIGEST.loket``, readable for the
municipality's private key alone: the content is encrypted with a key of its own (ChaCha20-Poly1305)
and that key as :mod:`kiosk.store.escrow` does. The digest is that of what is owed, so a file that
is there already is whole and need not be written again, and what changed since gets another name.

At the office the same steps under the same natural keys are put in a store there and sent as if
they were its own; whatever is repeated on the way is adopted and not doubled. What came of them
goes back as ``NUMBER-DIGEST.done``, which only somebody who could read the package can make.
"""

from __future__ import annotations

import datetime as dt
import hmac
import os
from pathlib import Path
from typing import Any

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kiosk import decoding
from kiosk.cases import CaseNumber, in_todays_words, to_json
from kiosk.errors import FailureCode, KnownError
from kiosk.store import escrow, journal, looks, outbox
from kiosk.store.carrying import MAGIC, NONCE, Done, Package
from kiosk.store.database import Database, in_our_words
from kiosk.store.moments import to_text
from kiosk.store.outbox import StepState
from kiosk.store.owed import NewStep, StepKind
from kiosk.store.store import Store
from kiosk.whereabouts import Where

PACKAGE, DONE = ".loket", ".done"
_CARRIED_IN = "case.carried-in"


# --- at the kiosk --------------------------------------------------------------------------


def export(
    store: Store, folder: Path, certificate: bytes, kiosk_code: str, actor: str = "administrator"
) -> tuple[int, int]:
    """Write a package for each case that owes something; returns how many (written, there).

    Each file appears whole or not at all, so a stick that was pulled out is continued by running
    it again. Nothing is marked as sent: only the acknowledgement does that. Raises KnownError.
    """
    written = present = 0
    with in_our_words():
        folder.mkdir(parents=True, exist_ok=True)
        for cut_short in folder.glob("*.part"):
            cut_short.unlink()
        there = tuple(path.stem for path in folder.glob(f"*{PACKAGE}"))
    for number in store.owing():
        packed = store.pack(number, certificate, kiosk_code, actor, there)
        if packed.data is None:
            present += 1
            continue
        _write_whole(folder / f"{packed.name}{PACKAGE}", packed.data)
        written += 1
    return written, present


def acknowledge(store: Store, folder: Path) -> tuple[int, int]:
    """Read the acknowledgements in `folder`; returns how many steps they settle, how many fail.

    One that was cut short, or that was not made by who could read the package, settles nothing
    and keeps no other from being read.
    """
    settled = refused = 0
    for path in sorted(folder.glob(f"*{DONE}")):
        with in_our_words():
            data = path.read_bytes()
        try:
            settled += store.acknowledge_package(path.stem, data)
        except KnownError as error:
            if error.code is not FailureCode.CONFIG_INVALID:
                raise
            refused += 1
    return settled, refused


def _write_whole(path: Path, data: bytes) -> None:
    temporary = path.with_suffix(".part")
    with in_our_words(writing=True):
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)


# --- at the office -------------------------------------------------------------------------


def take_in(
    store: Store, folder: Path, private: bytes, passphrase: str | None = None
) -> tuple[int, int]:
    """Put the packages of `folder` in the office's store; returns (steps new, files unreadable).

    Repeating is harmless, in any order: of two packages of a case the later one is true. A file
    that was cut short or altered is left alone and counted; the kiosk writes it again. Raises
    KnownError KEY_WRONG when the private key fits none of them.
    """
    new = unreadable = 0
    fits, wrong = False, None
    for path in sorted(folder.glob(f"*{PACKAGE}")):
        with in_our_words():
            data = path.read_bytes()
        try:
            package = _open(data, private, passphrase)
        except KnownError as error:
            package, wrong = None, error
        if package is None:
            unreadable += 1
            continue
        fits = True
        new += store.carry_in(msgspec.msgpack.encode(package))
    if wrong is not None and not fits:
        raise wrong
    return new, unreadable


def under_way(store: Store, folder: Path) -> int:
    """Count what of the packages in `folder` is still to be sent or to be compared."""
    numbers = {CaseNumber(path.stem.rpartition("-")[0]) for path in folder.glob(f"*{PACKAGE}")}
    moving = (StepState.WAITING, StepState.IN_FLIGHT)
    left = sum(step.state in moving for number in numbers for step in store.steps(number))
    return left + sum(bool(store.steps(n)) and _where(store, n) is Where.SENT for n in numbers)


def _where(store: Store, number: CaseNumber) -> Where:
    return store.whereabouts(number).where


def answer(store: Store, folder: Path, private: bytes, passphrase: str | None = None) -> int:
    """Write the acknowledgements of what was sent since; returns how many files."""
    written = 0
    for path in sorted(folder.glob(f"*{PACKAGE}")):
        with in_our_words():
            data = path.read_bytes()
        try:
            package = _open(data, private, passphrase)
        except KnownError:
            package = None
        if package is None:
            continue
        number = package.case.number
        done = [s for s in store.steps(number) if s.state is StepState.DONE]
        if done and _where(store, number) not in (Where.CHECKED, Where.DIFFERS):
            # A letter is there when it was compared: until then the kiosk keeps it.
            done = [s for s in done if s.kind is not StepKind.DOCUMENT]
        results = {s.key: s.result for s in done}
        content = msgspec.json.encode(Done(str(number), results))
        seal = hmac.digest(package.acknowledge, content, "sha256")
        _write_whole(path.with_suffix(DONE), seal + content)
        written += 1
    return written


def _open(data: bytes, private: bytes, passphrase: str | None) -> Package | None:
    begin = len(MAGIC) + 4
    if not data.startswith(MAGIC) or len(data) < begin:
        return None
    end = begin + int.from_bytes(data[len(MAGIC) : begin], "big")
    head = data[: end + NONCE]
    if len(data) <= len(head):
        return None
    key = escrow.unlock(data[begin:end], private, passphrase)
    try:
        content = ChaCha20Poly1305(key).decrypt(head[end:], data[len(head) :], head)
        return _package(content)
    except (InvalidTag, msgspec.MsgspecError):
        return None


def _package(content: bytes) -> Package:
    """Read a package; one of an earlier release is put in today's words first."""
    if b"large_print" in content:
        plain = msgspec.msgpack.decode(content)
        if isinstance(plain, dict) and "case" in plain:
            plain["case"] = in_todays_words(plain["case"])
            content = msgspec.msgpack.encode(plain)
    return decoding.from_msgpack(content, Package)


def keep(db: Database, now: dt.datetime, package: Package) -> int:
    """Insert what is not there yet; belongs in one transaction. Returns the number of new steps."""
    case = package.case
    values: tuple[Any, ...] = (
        case.number,
        case.visit,
        f"{case.number}|{case.return_code}",
        case.life_event,
        to_text(case.received_at),
        case.identity.method.value,
        case.settlement.kind.value,
        to_json(case),
    )
    there = db.one("SELECT visit FROM cases WHERE number = ?", (case.number,))
    if there is None:
        db.execute(
            "INSERT INTO cases (number, visit, return_code, life_event, received_at, "
            "identity_method, settlement, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        _carried_in(db, now, package)
    elif there[0] != case.visit:
        raise KnownError(FailureCode.CONFIG_INVALID, "two kiosks have the same code")
    elif package.made > _last_carried_in(db, package):
        # Somebody may have established the identity since.
        db.execute(
            "UPDATE cases SET body = ?, identity_method = ? WHERE number = ?",
            (values[7], values[5], case.number),
        )
        _carried_in(db, now, package)
    for kind, media, at, data in package.documents:
        db.execute(
            "INSERT INTO document (case_number, document, media_type, made_at, data) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (case_number, document) DO NOTHING",
            (case.number, kind, media, at, data),
        )
    for paid in package.payments:
        db.execute(
            "INSERT INTO cash_payment "
            "(receipt_number, case_number, amount, taken_by, taken_at, method) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (receipt_number) DO NOTHING",
            (paid.receipt, case.number, paid.amount, paid.taken_by, paid.taken_at, paid.method),
        )
    return _owe(db, now, package)


def _carried_in(db: Database, now: dt.datetime, package: Package) -> None:
    number = package.case.number
    journal.append(db, now, _CARRIED_IN, number, "system", {}, {"made": str(package.made)})
    looks.processed(db, now, number, "system", looks.Activity.SEND, "transfer-import")


def _last_carried_in(db: Database, package: Package) -> int:
    """Return when the latest package of a case was made that was taken in."""
    lines = journal.lines(db, package.case.number)
    return max(
        (int(one.detail.get("made", 0)) for one in lines if one.kind == _CARRIED_IN), default=0
    )


def _owe(db: Database, now: dt.datetime, package: Package) -> int:
    number = package.case.number
    known = {step.key for step in outbox.steps(db, number)}
    fresh = [step for step in package.steps if step.key not in known]
    if not fresh:
        return 0
    owed = tuple(
        NewStep(StepKind(s.kind), s.subject, s.key, s.at, s.after, s.task)  # type: ignore[arg-type]
        for s in fresh
    )
    if known:
        outbox.add_later(db, number, owed)
    else:
        outbox.add(db, number, owed)
    results = {step.key: step.result for step in fresh if step.result}
    for step in outbox.steps(db, number):
        if step.key in results and step.state is not StepState.DONE:
            outbox.done(db, now, step.id, results[step.key])
    return len(fresh) - len(results)
