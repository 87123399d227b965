# SPDX-License-Identifier: EUPL-1.2
"""The certificates this kiosk believes, in a folder of an administrator's files.

``certificates/`` holds those of countries, ``signers/`` document signers that chips may leave
out, ``revoked/`` the newest revocation list of each issuer, one DER file each; their names begin
with the country, so that checking a document reads only a few. ``imports.json`` says what came
from where. Nothing in it is personal and nothing secret; what counts is who may write there.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from kiosk import decoding
from kiosk.errors import FailureCode, KnownError
from kiosk.identity.trust import certificates, lists
from kiosk.identity.trust.certificates import Certificate
from kiosk.identity.trust.faults import Unusable
from kiosk.identity.trust.lists import RevocationList

_MOST_OF_A_COUNTRY = 500
"""Files; a country has a handful."""
T = TypeVar("T")


class Trust(Protocol):
    """What checking a document asks."""

    def issuers(self, country: str) -> tuple[Certificate, ...]:
        """Return the country signing certificates of a country (two capital letters)."""
        ...

    def signers(self, country: str) -> tuple[Certificate, ...]:
        """Return the document signers of a country that were brought in by themselves."""
        ...

    def revocations(self, country: str) -> tuple[RevocationList, ...]:
        """Return the revocation lists of a country, verified when they were brought in."""
        ...

    def is_empty(self) -> bool:
        """Tell whether no certificate at all is known here."""
        ...


class Nobody:
    """Knows no issuer: for a kiosk without a trust store."""

    def issuers(self, country: str) -> tuple[Certificate, ...]:
        del country
        return ()

    def signers(self, country: str) -> tuple[Certificate, ...]:
        del country
        return ()

    def revocations(self, country: str) -> tuple[RevocationList, ...]:
        del country
        return ()

    def is_empty(self) -> bool:
        return True


class Import(msgspec.Struct, frozen=True):
    """One file that was brought in."""

    name: str
    """Its name without folder."""
    sha256: str
    kind: str
    imported_at: dt.datetime
    made_at: dt.datetime | None
    """When its maker signed it, where it says so."""
    new: int
    known: int
    refused: int
    vouched_by: str = ""
    """Fingerprint of the country signing certificate that vouches for it."""


@dataclass(slots=True)
class _Cached:
    stamp: int
    value: object


class TrustStore:
    """The folder. Reads as needed and notices changes; may be used from any thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()
        self._cache: dict[tuple[str, str], _Cached] = {}

    # What checking a document asks.

    def issuers(self, country: str) -> tuple[Certificate, ...]:
        return self._all("certificates", country, ".cer", certificates.read)

    def signers(self, country: str) -> tuple[Certificate, ...]:
        return self._all("signers", country, ".cer", certificates.read)

    def revocations(self, country: str) -> tuple[RevocationList, ...]:
        return self._all("revoked", country, ".crl", lists.read_revocation_list)

    def is_empty(self) -> bool:
        with contextlib.suppress(OSError):
            return next((self.folder / "certificates").glob("??-*.cer"), None) is None
        return True

    def _all(
        self, part: str, country: str, suffix: str, read: Callable[[bytes], T]
    ) -> tuple[T, ...]:
        """Return everything of one country that can be read; damaged files are left out."""
        folder = self.folder / part
        try:
            stamp = folder.stat().st_mtime_ns
        except OSError:
            return ()
        with self._lock:
            kept = self._cache.get((part, country))
            if kept is not None and kept.stamp == stamp:
                return kept.value  # type: ignore[return-value] # what was put there below
            found = []
            for path in sorted(folder.glob(f"{country}-*{suffix}"))[:_MOST_OF_A_COUNTRY]:
                with contextlib.suppress(OSError, Unusable):
                    found.append(read(path.read_bytes()))
            self._cache[part, country] = _Cached(stamp, tuple(found))
            return tuple(found)

    # What an administrator does.

    def countries(self) -> tuple[str, ...]:
        """Return the countries that certificates are known of."""
        names = (path.name[:2] for path in (self.folder / "certificates").glob("??-*.cer"))
        return tuple(sorted(set(names)))

    def imports(self) -> tuple[Import, ...]:
        """Return what was brought in, oldest first. Raises KnownError TRUST_REFUSED."""
        path = self.folder / "imports.json"
        try:
            return decoding.from_json(path.read_bytes(), tuple[Import, ...])
        except FileNotFoundError:
            return ()
        except (OSError, msgspec.MsgspecError):
            raise KnownError(FailureCode.TRUST_REFUSED, f"{path} cannot be read") from None

    def add_issuer(self, certificate: Certificate) -> bool:
        """Believe a country signing certificate; tell whether it is new."""
        return self._add("certificates", certificate)

    def add_signer(self, certificate: Certificate) -> bool:
        """Keep a document signer; tell whether it is new."""
        return self._add("signers", certificate)

    def add_revocations(self, revoked: RevocationList) -> bool:
        """Keep a revocation list unless a newer one of its issuer is known; tell whether so."""
        issuer = hashlib.sha256(repr(revoked.issuer).encode()).hexdigest()[:32]
        for known in self.revocations(revoked.country):
            if known.issuer == revoked.issuer and known.this_update >= revoked.this_update:
                return False
        self._write(Path("revoked") / f"{revoked.country}-{issuer}.crl", revoked.der)
        return True

    def add_import(self, done: Import) -> None:
        """Write down where something came from."""
        self._write(Path("imports.json"), msgspec.json.encode((*self.imports(), done)))

    def _add(self, part: str, certificate: Certificate) -> bool:
        name = Path(part) / f"{certificate.country}-{certificate.fingerprint[:32]}.cer"
        if (self.folder / name).exists():
            return False
        self._write(name, certificate.der)
        return True

    def _write(self, name: Path, data: bytes) -> None:
        """Write a file whole or not at all. Raises KnownError TRUST_REFUSED."""
        path = self.folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o755)
            fresh = path.with_suffix(".new")
            fresh.write_bytes(data)
            fresh.replace(path)
        except OSError as error:
            reason = error.strerror or "not writable"
            raise KnownError(FailureCode.TRUST_REFUSED, f"{path}: {reason}") from None
