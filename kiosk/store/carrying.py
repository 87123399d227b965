# SPDX-License-Identifier: EUPL-1.2
"""The part of the store that packs cases for the road and hears what came of them.

Mixed into :class:`kiosk.store.store.Store`, which says how methods behave. What a package is, and
what becomes of it at the office, is in :mod:`kiosk.store.transfer`.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import secrets
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import msgspec

from kiosk import decoding
from kiosk.cases import Case, CaseNumber, CashPayment
from kiosk.clock import Clock
from kiosk.errors import FailureCode, KnownError
from kiosk.store import looks
from kiosk.store.database import Database
from kiosk.store.examining import Examination, Examined
from kiosk.store.moments import to_text
from kiosk.store.outbox import Step, StepState

T = TypeVar("T")

MAGIC = b"loket-transfer-1\n"
NONCE = 12
_SEAL = 32


class PackedStep(msgspec.Struct, frozen=True):
    """A step as it travels."""

    kind: str
    subject: str
    key: str
    at: dt.datetime
    after: tuple[str, ...]
    task: str | None
    result: str


class PackedPayment(msgspec.Struct, frozen=True):
    """A payment as it travels."""

    receipt: str
    amount: int
    taken_by: str
    taken_at: str
    method: str = "cash"


class Package(msgspec.Struct, frozen=True):
    """All that a package holds."""

    case: Case
    steps: tuple[PackedStep, ...]
    documents: tuple[tuple[str, str, str, bytes], ...]
    payments: tuple[PackedPayment, ...]
    acknowledge: bytes
    """Key with which the office proves that it could read the package."""
    made: int = 0
    """When, in milliseconds since 1970: of two packages of a case the later one is true."""


class Done(msgspec.Struct, frozen=True):
    """What came of a package."""

    case: str
    results: dict[str, str]


@dataclass(frozen=True, slots=True)
class Packed:
    """A package by its name, and its sealed content unless it is there already."""

    name: str
    data: bytes | None


class Host(Protocol):
    """What this part needs of the whole store."""

    _clock: Clock
    _key: bytes

    def _read(self, work: Callable[[Database], T]) -> T: ...
    def _write(
        self, work: Callable[[Database, dt.datetime], T], *, one_of_many: bool = False
    ) -> T: ...
    def case(self, number: CaseNumber) -> Case: ...
    def steps(self, case: CaseNumber) -> tuple[Step, ...]: ...
    def payments(self, number: CaseNumber) -> tuple[CashPayment, ...]: ...
    def step_done(self, step: int, result: str) -> None: ...
    def examination(self, number: CaseNumber) -> Examination | None: ...
    def examined(self, number: CaseNumber, findings: Sequence[str] = ()) -> None: ...


class Carrying:
    """Packages out, acknowledgements in."""

    def owing(self: Host) -> tuple[CaseNumber, ...]:
        """Return the cases that owe the backend something, oldest first."""
        return self._read(_owing)

    def pack(
        self: Host,
        number: CaseNumber,
        certificate: bytes,
        kiosk_code: str,
        actor: str,
        there: Collection[str] = (),
    ) -> Packed:
        """Return a case's package, sealed for the holder of the certificate (PEM).

        One that is named in `there` is not made again. That personal data leaves the kiosk is in
        the journal before it does. Raises KnownError NOT_FOUND, CONFIG_INVALID.
        """
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        from kiosk.store import escrow

        name, package = _package(self, number)
        if name in there:
            return Packed(name, None)
        key, nonce = secrets.token_bytes(32), secrets.token_bytes(NONCE)
        sealed = escrow.seal(key, certificate, kiosk_code)
        head = MAGIC + len(sealed).to_bytes(4, "big") + sealed + nonce
        content = ChaCha20Poly1305(key).encrypt(nonce, msgspec.msgpack.encode(package), head)
        self._write(
            lambda db, now: looks.processed(
                db, now, number, actor, looks.Activity.SEND, "transfer-export"
            )
        )
        return Packed(name, head + content)

    def carry_in(self: Host, package: bytes) -> int:
        """Take in a case that another kiosk packed (:class:`Package`); returns how many steps.

        Repeating is harmless; of two packages of a case the later one is true. Raises KnownError
        CONFIG_INVALID when another kiosk has this kiosk's code, ValueError when it is no package.
        """
        from kiosk.store import transfer

        content = decoding.from_msgpack(package, Package)
        return self._write(lambda db, now: transfer.keep(db, now, content))

    def acknowledge_package(self: Host, name: str, data: bytes) -> int:
        """Settle what an acknowledgement of the package `name` tells; returns how many steps.

        Raises KnownError CONFIG_INVALID when it was not made by who could read that package.
        """
        seal, content = data[:_SEAL], data[_SEAL:]
        if not hmac.compare_digest(
            seal, hmac.digest(_acknowledge_key(self, name), content, "sha256")
        ):
            raise KnownError(FailureCode.CONFIG_INVALID, f"{name}: not made for this kiosk")
        done = decoding.from_json(content, Done)
        if not name.startswith(f"{done.case}-"):
            raise KnownError(FailureCode.CONFIG_INVALID, f"{name}: speaks of another case")
        settled, steps = 0, self.steps(CaseNumber(done.case))
        for step in steps:
            if step.state is not StepState.DONE and step.key in done.results:
                self.step_done(step.id, done.results[step.key])
                settled += 1
        compared = self.examination(CaseNumber(done.case))
        everything = all(step.key in done.results for step in steps)
        if everything and compared is not None and compared.state is Examined.DUE:
            self.examined(CaseNumber(done.case))  # the office did, before it said so
        return settled


def _owing(db: Database) -> tuple[CaseNumber, ...]:
    rows = db.all("SELECT DISTINCT case_number FROM step WHERE state <> 'done' ORDER BY 1")
    return tuple(CaseNumber(number) for (number,) in rows)


def _package(store: Host, number: CaseNumber) -> tuple[str, Package]:
    def documents(db: Database) -> tuple[tuple[str, str, str, bytes], ...]:
        return tuple(
            (kind, media, at, bytes(data))
            for kind, media, at, data in db.all(
                "SELECT document, media_type, made_at, data FROM document "
                "WHERE case_number = ? ORDER BY document",
                (number,),
            )
        )

    package = Package(
        store.case(number),
        tuple(
            PackedStep(s.kind.value, s.subject, s.key, s.at, s.after, s.task, s.result)
            for s in store.steps(number)
        ),
        store._read(documents),
        tuple(
            PackedPayment(
                p.receipt_number, p.amount, p.taken_by, to_text(p.taken_at), p.method.value
            )
            for p in store.payments(number)
        ),
        b"",
    )
    # Neither the moment nor the key is part of the name: what is the same need not travel twice.
    name = f"{number}-{hashlib.sha256(msgspec.msgpack.encode(package)).hexdigest()[:12]}"
    made = int(store._clock.now().timestamp() * 1000)
    key = _acknowledge_key(store, name)
    return name, msgspec.structs.replace(package, acknowledge=key, made=made)


def _acknowledge_key(store: Host, name: str) -> bytes:
    return hmac.digest(store._key, f"transfer|{name}".encode(), "sha256")
