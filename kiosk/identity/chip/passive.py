# SPDX-License-Identifier: EUPL-1.2
"""Passive authentication: who signed the chip's files, and is nothing changed since?

ICAO 9303-11, 5.1, and 9303-12: the hash of each data group that was read, the signature of the
document signer over all hashes, and the signer's certificate under one of the country signing
certificates that are believed here, valid when it was used and not revoked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.identity.chip.security_object import SecurityObject, Verdict
from kiosk.identity.trust import countries
from kiosk.identity.trust.certificates import Certificate
from kiosk.identity.trust.faults import Unusable
from kiosk.identity.trust.lists import RevocationList
from kiosk.identity.trust.signed_data import SignedData
from kiosk.identity.trust.store import Trust
from kiosk.people import Because, ChipGrade

_ROLES = "2.23.136.1.1."
"""Extended key usages of other signers; those of documents have none."""
_SIGNS = frozenset({"digital_signature", "non_repudiation"})
"""Key usages, one of which a document signer has."""
_UNIQUE_SERIAL = 1 << 48
"""Serial numbers from here on are drawn at random (9303-12, 7.1) and no two are alike."""
_MOST_TRIES = 40
"""Country signing certificates that are tried for one document."""


@dataclass(frozen=True, slots=True)
class Passive:
    """How good the chip's files are. Never EXPIRED: that is about the document, not its files."""

    grade: ChipGrade
    because: Because | None = None


def authenticate(
    found: SecurityObject | None,
    groups: Mapping[int, bytes],
    issuer: str,
    trust: Trust,
    now: dt.datetime,
    kind: str = "",
) -> Passive:
    """Grade the data groups (number to whole file) that a document of `issuer` gave.

    `issuer` is the three-letter code in the data themselves, `kind` the document code.
    """
    if found is None:
        return Passive(ChipGrade.NOT_CHECKED, Because.NO_SECURITY_OBJECT)
    try:
        verdict = found.compare(groups)
        if verdict is Verdict.DIFFERS:
            return Passive(ChipGrade.ALTERED)
        if verdict is not Verdict.MATCHES:
            # A signature over hashes says nothing while the hashes themselves are not compared.
            return Passive(ChipGrade.NOT_CHECKED, Because.UNKNOWN_ALGORITHM)
        signed = _signed(found, issuer, trust)
        if isinstance(signed, Passive):
            return signed
        return _issued(found, signed, issuer, trust, now, kind)
    except Unusable:
        return Passive(ChipGrade.NOT_CHECKED, Because.UNKNOWN_ALGORITHM)


def vouch(signed: SignedData, issuer: str, trust: Trust, now: dt.datetime) -> Passive:
    """Grade signed data that are no security object: their content may be used when GENUINE."""
    found = SecurityObject(signed, "", {})
    try:
        if not signed.content_is_whole:
            return Passive(ChipGrade.ALTERED)
        signer = _signed(found, issuer, trust)
        if isinstance(signer, Passive):
            return signer
        return _issued(found, signer, issuer, trust, now)
    except Unusable:
        return Passive(ChipGrade.NOT_CHECKED, Because.UNKNOWN_ALGORITHM)


def _signed(found: SecurityObject, issuer: str, trust: Trust) -> Certificate | Passive:
    """Return the certificate whose key made the signature."""
    signer = found.signed.signer()
    if signer is None:
        listed = (c for two in countries.signs_for(issuer) for c in trust.signers(two))
        signer = next((c for c in listed if found.signed.is_of(c)), None)
    if signer is None:
        return Passive(ChipGrade.NOT_CHECKED, Because.SIGNER_MISSING)
    if not found.signed.is_signed_by(signer.key):
        return Passive(ChipGrade.ALTERED)
    return signer


def _issued(
    found: SecurityObject,
    signer: Certificate,
    issuer: str,
    trust: Trust,
    now: dt.datetime,
    kind: str = "",
) -> Passive:
    """Look for the country behind the document signer."""
    if trust.is_empty():
        return Passive(ChipGrade.ISSUER_NOT_VERIFIED, Because.NO_LISTS)
    known = [c for two in countries.signs_for(issuer) for c in trust.issuers(two)]
    likely = [c for c in known if _may_have_issued(c, signer)]
    # Names are not always written as they should be: the country's others are tried too.
    others = [c for c in known if not _may_have_issued(c, signer)]
    puzzled = False
    for country in (likely + others)[:_MOST_TRIES]:
        try:
            right = country.der == signer.der or signer.signed_by(country)
        except Unusable:
            puzzled = puzzled or country in likely
            continue
        if right:
            if not _may_sign(signer, kind):
                return Passive(ChipGrade.NOT_CHECKED, Because.SIGNER_NOT_VALID)
            return _in_time(found, signer, country, trust, now)
    if puzzled:
        return Passive(ChipGrade.NOT_CHECKED, Because.UNKNOWN_ALGORITHM)
    if any(signer.issuer_key_id and c.key_id == signer.issuer_key_id for c in likely):
        # It names a key that is known here, and that key did not sign it.
        return Passive(ChipGrade.ALTERED)
    return Passive(ChipGrade.ISSUER_NOT_VERIFIED, Because.ISSUER_UNKNOWN)


def _may_sign(signer: Certificate, kind: str) -> bool:
    """Tell whether a certificate is one for signing documents of this kind (9303-12, 7.1.1)."""
    if any(purpose.startswith(_ROLES) for purpose in signer.purposes or ()):
        # Certified for lists, barcodes or the like (9303-12, 7.1.1.3).
        return False
    if signer.usages is not None and not signer.usages & _SIGNS:
        return False
    types = signer.document_types
    return types is None or not kind or bool(types & {kind, kind[:1]})


def _may_have_issued(country: Certificate, signer: Certificate) -> bool:
    if country.der == signer.der:
        return True
    same_key = bool(signer.issuer_key_id) and country.key_id == signer.issuer_key_id
    return same_key or country.subject == signer.issuer


def _in_time(
    found: SecurityObject,
    signer: Certificate,
    country: Certificate,
    trust: Trust,
    now: dt.datetime,
) -> Passive:
    """Check what was valid when: the document was signed once and is shown for ten years."""
    signed_at = found.signed.signing_time
    if signed_at is not None and signed_at > now + dt.timedelta(days=1):
        return Passive(ChipGrade.NOT_CHECKED, Because.SIGNER_NOT_VALID)
    in_time = country.valid_at(signer.not_before) and (
        signer.valid_at(signed_at) if signed_at is not None else signer.not_before <= now
    )
    if not in_time:
        return Passive(ChipGrade.NOT_CHECKED, Because.SIGNER_NOT_VALID)
    for revoked in trust.revocations(country.country):
        if _takes_back(revoked, signer) or _takes_back(revoked, country):
            return Passive(ChipGrade.NOT_CHECKED, Because.REVOKED)
    return Passive(ChipGrade.GENUINE)


def _takes_back(revoked: RevocationList, certificate: Certificate) -> bool:
    """Tell whether a list of the certificate's country takes it back.

    A country's newest key signs one list for all that its keys ever certified (9303-12, 7.2), and
    may have another name than the key before it.
    """
    if certificate.serial not in revoked.serials:
        return False
    return revoked.issuer == certificate.issuer or abs(certificate.serial) >= _UNIQUE_SERIAL
