# SPDX-License-Identifier: EUPL-1.2
"""Bringing certificates in: what is believed, and on whose word (ICAO 9303-12, 5.1 and 9).

- A master list is believed when its signer's certificate was issued by a country signing
  certificate that is known already or was given as root.
- A self-signed country signing certificate that an administrator brings in by itself (PEM, DER)
  is believed on the administrator's word; one out of a directory file (LDIF) is not.
- A link certificate and a document signer have to be issued by a known certificate.
- A revocation list has to be signed by the issuer it is of.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import FailureCode, KnownError
from kiosk.identity.trust import formats
from kiosk.identity.trust.certificates import Certificate
from kiosk.identity.trust.faults import Unusable
from kiosk.identity.trust.formats import Found
from kiosk.identity.trust.lists import MasterList, RevocationList
from kiosk.identity.trust.store import Import, TrustStore


@dataclass(slots=True)
class Outcome:
    """What bringing a file in came to."""

    new: int = 0
    known: int = 0
    unreadable: int = 0
    refused: int = 0
    """Readable, and vouched for by nobody known here."""
    reason: str = ""
    """Why the first of those was refused."""
    revocations: int = 0
    vouched_by: str = ""
    made_at: dt.datetime | None = None

    def refuse(self, reason: str, count: int = 1) -> None:
        """Count what is not believed; the first reason is kept."""
        self.refused += count
        self.reason = self.reason or reason


def bring_in(store: TrustStore, path: Path, root: Path | None, now: dt.datetime) -> Outcome:
    """Bring in a file, and `root` before it, which the administrator vouches for.

    Raises KnownError TRUST_REFUSED when nothing of it can be believed.
    """
    if root is not None:
        _take(store, _read(root), Outcome(), own_word=True)
    data = _octets(path)
    found = _parse(data, path)
    outcome = Outcome(unreadable=found.unreadable)
    _take(store, found, outcome, own_word=found.kind != "LDIF")
    if outcome.refused and not (outcome.new or outcome.known or outcome.revocations):
        raise KnownError(FailureCode.TRUST_REFUSED, f"{path.name}: {outcome.reason}")
    store.add_import(
        Import(
            name=path.name,
            sha256=hashlib.sha256(data).hexdigest(),
            kind=found.kind,
            imported_at=now,
            made_at=outcome.made_at,
            new=outcome.new,
            known=outcome.known,
            refused=outcome.refused + outcome.unreadable,
            vouched_by=outcome.vouched_by,
        )
    )
    return outcome


def _octets(path: Path) -> bytes:
    try:
        if path.stat().st_size > formats.LONGEST_FILE:
            raise KnownError(FailureCode.TRUST_REFUSED, f"{path}: file too long")
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or "unreadable"
        raise KnownError(FailureCode.TRUST_REFUSED, f"{path}: {reason}") from None


def _parse(data: bytes, path: Path) -> Found:
    try:
        return formats.read(data)
    except Unusable as fault:
        raise KnownError(FailureCode.TRUST_REFUSED, f"{path}: {fault}") from None


def _read(path: Path) -> Found:
    return _parse(_octets(path), path)


def _take(store: TrustStore, found: Found, outcome: Outcome, *, own_word: bool) -> None:
    countries = [c for c in found.certificates if c.is_ca]
    signers = [c for c in found.certificates if not c.is_ca]
    # What one list brings may vouch for the next: go round until nothing more is believed.
    waiting_lists, waiting = list(found.master_lists), []
    for certificate in countries:
        if own_word and _signed_by_itself(certificate):
            _count(outcome, store.add_issuer(certificate))
        else:
            waiting.append(certificate)
    while True:
        before = (len(waiting_lists), len(waiting))
        waiting_lists = [m for m in waiting_lists if not _take_list(store, m, outcome)]
        waiting = [c for c in waiting if not _take_vouched(store, c, outcome)]
        if before == (len(waiting_lists), len(waiting)):
            break
    for left in waiting_lists:
        outcome.refuse(_why_not(left), len(left.certificates))
    if waiting:
        outcome.refuse("certificates that no known certificate vouches for", len(waiting))
    for signer in signers:
        if _voucher(store, signer) is None:
            outcome.refuse("document signers of an issuer unknown here")
        else:
            _count(outcome, store.add_signer(signer))
    for revoked in found.revocations:
        if any(_right(revoked, issuer) for issuer in store.issuers(revoked.country)):
            outcome.revocations += 1
            store.add_revocations(revoked)
        else:
            outcome.refuse("a revocation list of an issuer unknown here")


def _count(outcome: Outcome, is_new: bool) -> None:
    if is_new:
        outcome.new += 1
    else:
        outcome.known += 1


def _take_list(store: TrustStore, master: MasterList, outcome: Outcome) -> bool:
    """Believe a list when its signer's issuer is known; False when it is not, or not yet."""
    try:
        signer = master.signer()
    except Unusable:
        return False
    voucher = _voucher(store, signer)
    if voucher is None:
        return False
    for certificate in master.certificates:
        _count(outcome, store.add_issuer(certificate))
    outcome.unreadable += master.unreadable
    outcome.vouched_by = outcome.vouched_by or voucher.fingerprint
    when = master.signed.signing_time
    if when is not None:
        outcome.made_at = max(when, outcome.made_at or when)
    return True


def _why_not(master: MasterList) -> str:
    try:
        signer = master.signer()
    except Unusable as fault:
        return str(fault)
    name = ", ".join(value for _, value in signer.issuer)
    return (
        f"the list is signed under “{name}”, which is not known here: "
        "give that certificate with --root, from a source you trust"
    )


def _take_vouched(store: TrustStore, certificate: Certificate, outcome: Outcome) -> bool:
    if _voucher(store, certificate) is None:
        return False
    _count(outcome, store.add_issuer(certificate))
    return True


def _voucher(store: TrustStore, certificate: Certificate) -> Certificate | None:
    """Return the known certificate that issued this one; itself when it is known."""
    country = certificate.country
    for issuer in store.issuers(country):
        if issuer.der == certificate.der:
            return issuer
        if issuer.subject == certificate.issuer and _right(certificate, issuer):
            return issuer
    return None


def _right(signed: Certificate | RevocationList, issuer: Certificate) -> bool:
    try:
        return signed.signed_by(issuer)
    except Unusable:
        return False


def _signed_by_itself(certificate: Certificate) -> bool:
    return certificate.is_self_issued and _right(certificate, certificate)
