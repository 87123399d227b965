# SPDX-License-Identifier: EUPL-1.2
"""What tests of certificates share: stores in memory, and real lists where there are any."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.identity.trust import certificates, lists
from kiosk.identity.trust.certificates import Certificate
from kiosk.identity.trust.lists import RevocationList
from kiosk.identity.virtual_chip.signing import Signer


@dataclass(frozen=True)
class Believed:
    """A trust store in memory."""

    known: tuple[Certificate, ...] = ()
    loose: tuple[Certificate, ...] = ()
    revoked: tuple[RevocationList, ...] = ()

    def issuers(self, country: str) -> tuple[Certificate, ...]:
        return tuple(c for c in self.known if c.country == country)

    def signers(self, country: str) -> tuple[Certificate, ...]:
        return tuple(c for c in self.loose if c.country == country)

    def revocations(self, country: str) -> tuple[RevocationList, ...]:
        return tuple(r for r in self.revoked if r.country == country)

    def is_empty(self) -> bool:
        return not self.known


def believe(*signers: Signer, revoked: bytes = b"", loose: tuple[Signer, ...] = ()) -> Believed:
    """Believe these country signing certificates, and a revocation list."""
    return Believed(
        tuple(certificates.read(signer.der) for signer in signers),
        tuple(certificates.read(signer.der) for signer in loose),
        (lists.read_revocation_list(revoked),) if revoked else (),
    )


def real_data(pattern: str) -> Path:
    """Return the newest file of real published data that fits; skips the test without one.

    LOKET_TEST_DATA names the folder; else a ``shared/data`` beside a folder above this one is it.
    """
    named = os.environ.get("LOKET_TEST_DATA")
    above = [folder / "shared" / "data" for folder in Path(__file__).resolve().parents]
    for folder in [Path(named)] if named else above:
        found = sorted(folder.glob(pattern))
        if found:
            return found[-1]
    pytest.skip("no real master list here (LOKET_TEST_DATA)")
