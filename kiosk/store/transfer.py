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
import hashlib
import hmac
import os
import secrets
from pathlib import Path
from typing import Any

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kiosk.cases import Case, CaseNumber, to_json
from kiosk.errors import FailureCode, KnownError
from kiosk.store import escrow, journal, outbox
from kiosk.store.database import Database, in_our_words
from kiosk.store.moments import to_text
from kiosk.store.outbox import StepState
from kiosk.store.owed import NewStep, StepKind
from kiosk.store.store import Store

PACKAGE, DONE = ".loket", ".done"
_MAGIC = b"loket-transfer-1\n"
_NONCE = 12


class _Step(msgspec.Struct, frozen=True):
    kind: str
    subject: str
    key: str
    at: dt.datetime
    after: tuple[str, ...]
    task: str | None
    result: str


class _Payment(msgspec.Struct, frozen=True):
    receipt: str
    amount: int
    taken_by: str
    taken_at: str


class _Package(msgspec.Struct, frozen=True):
    case: Case
    steps: tuple[_Step, ...]
    documents: tuple[tuple[str, str, str, bytes], ...]
    payments: tuple[_Payment, ...]
    acknowledge: bytes


class _Done(msgspec.Struct, frozen=True):
    case: str
    results: dict[str, str]


# --- at the kiosk --------------------------------------------------------------------------


def export(store: Store, folder: Path, certificate: bytes, kiosk_code: str) -> tuple[int, int]:
    """Write a package for each case that owes something; returns how many (written, there).

    Each file appears whole or not at all, so a stick that was pulled out is continued by running
    it again. Nothing is marked as sent: only the acknowledgement does that. Raises KnownError.
    """
    written = present = 0
    with in_our_words():
        folder.mkdir(parents=True, exist_ok=True)
    for number in store._read(_owing):
        name, package = _pack(store, number)
        path = folder / f"{name}{PACKAGE}"
        if path.exists():
            present += 1
            continue
        key, nonce = secrets.token_bytes(32), secrets.token_bytes(_NONCE)
        sealed = escrow.seal(key, certificate, kiosk_code)
        head = _MAGIC + len(sealed).to_bytes(4, "big") + sealed + nonce
        content = ChaCha20Poly1305(key).encrypt(nonce, msgspec.msgpack.encode(package), head)
        _write_whole(path, head + content)
        written += 1
    return written, present


def acknowledge(store: Store, folder: Path) -> int:
    """Read the acknowledgements in `folder`; returns how many steps they settle.

    One that was not made by who could read the package is refused: KnownError CONFIG_INVALID.
    """
    settled = 0
    for path in sorted(folder.glob(f"*{DONE}")):
        with in_our_words():
            data = path.read_bytes()
        seal, content = data[:32], data[32:]
        key = _acknowledge_key(store, path.stem)
        if not hmac.compare_digest(seal, hmac.digest(key, content, "sha256")):
            raise KnownError(FailureCode.CONFIG_INVALID, f"{path.name}: not made for this kiosk")
        done = msgspec.json.decode(content, type=_Done)
        for step in store.steps(CaseNumber(done.case)):
            if step.state is not StepState.DONE and step.key in done.results:
                store.step_done(step.id, done.results[step.key])
                settled += 1
    return settled


def _owing(db: Database) -> tuple[CaseNumber, ...]:
    rows = db.all("SELECT DISTINCT case_number FROM step WHERE state <> 'done' ORDER BY 1")
    return tuple(CaseNumber(number) for (number,) in rows)


def _pack(store: Store, number: CaseNumber) -> tuple[str, _Package]:
    def documents(db: Database) -> tuple[tuple[str, str, str, bytes], ...]:
        return tuple(
            (kind, media, at, bytes(data))
            for kind, media, at, data in db.all(
                "SELECT document, media_type, made_at, data FROM document "
                "WHERE case_number = ? ORDER BY document",
                (number,),
            )
        )

    steps = tuple(
        _Step(s.kind.value, s.subject, s.key, s.at, s.after, s.task, s.result)
        for s in store.steps(number)
    )
    package = _Package(
        store.case(number),
        steps,
        store._read(documents),
        tuple(
            _Payment(p.receipt_number, p.amount, p.taken_by, to_text(p.taken_at))
            for p in store.payments(number)
        ),
        b"",
    )
    digest = hashlib.sha256(msgspec.msgpack.encode(package)).hexdigest()[:12]
    name = f"{number}-{digest}"
    key = _acknowledge_key(store, name)
    return name, msgspec.structs.replace(package, acknowledge=key)


def _acknowledge_key(store: Store, name: str) -> bytes:
    return hmac.digest(store._key, f"transfer|{name}".encode(), "sha256")


def _write_whole(path: Path, data: bytes) -> None:
    temporary = path.with_suffix(".part")
    with in_our_words():
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

    Repeating is harmless. A file that was cut short is left alone and counted; the kiosk writes
    it again. Raises KnownError KEY_WRONG when the private key does not fit.
    """
    new = unreadable = 0
    for path in sorted(folder.glob(f"*{PACKAGE}")):
        with in_our_words():
            data = path.read_bytes()
        package = _open(data, private, passphrase)
        if package is None:
            unreadable += 1
            continue
        new += store._write(lambda db, now, one=package: _keep(db, now, one))  # type: ignore[misc]
    return new, unreadable


def answer(store: Store, folder: Path, private: bytes, passphrase: str | None = None) -> int:
    """Write the acknowledgements of what was sent since; returns how many files."""
    written = 0
    for path in sorted(folder.glob(f"*{PACKAGE}")):
        package = _open(path.read_bytes(), private, passphrase)
        if package is None:
            continue
        number = package.case.number
        results = {s.key: s.result for s in store.steps(number) if s.state is StepState.DONE}
        content = msgspec.json.encode(_Done(str(number), results))
        seal = hmac.digest(package.acknowledge, content, "sha256")
        _write_whole(path.with_suffix(DONE), seal + content)
        written += 1
    return written


def _open(data: bytes, private: bytes, passphrase: str | None) -> _Package | None:
    begin = len(_MAGIC) + 4
    if not data.startswith(_MAGIC) or len(data) < begin:
        return None
    end = begin + int.from_bytes(data[len(_MAGIC) : begin], "big")
    head = data[: end + _NONCE]
    if len(data) <= len(head):
        return None
    key = escrow.unlock(data[begin:end], private, passphrase)
    try:
        content = ChaCha20Poly1305(key).decrypt(head[end:], data[len(head) :], head)
    except InvalidTag:
        return None
    return msgspec.msgpack.decode(content, type=_Package)


def _keep(db: Database, now: dt.datetime, package: _Package) -> int:
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
        journal.append(db, now, "case.carried-in", case.number, "system", {})
    elif there[0] != case.visit:
        raise KnownError(FailureCode.CONFIG_INVALID, "two kiosks have the same code")
    else:
        # Somebody may have established the identity since.
        db.execute(
            "UPDATE cases SET body = ?, identity_method = ? WHERE number = ?",
            (values[7], values[5], case.number),
        )
    for kind, media, at, data in package.documents:
        db.execute(
            "INSERT INTO document (case_number, document, media_type, made_at, data) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (case_number, document) DO NOTHING",
            (case.number, kind, media, at, data),
        )
    for paid in package.payments:
        db.execute(
            "INSERT INTO cash_payment (receipt_number, case_number, amount, taken_by, taken_at) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (receipt_number) DO NOTHING",
            (paid.receipt, case.number, paid.amount, paid.taken_by, paid.taken_at),
        )
    return _owe(db, now, package)


def _owe(db: Database, now: dt.datetime, package: _Package) -> int:
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
