# SPDX-License-Identifier: EUPL-1.2
"""Who somebody is, how we know, and for whom somebody acts. Frozen values, as in `kiosk.cases`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import NewType

ClerkId = NewType("ClerkId", str)


class Origin(Enum):
    """Where something that is known of a resident comes from."""

    RESIDENT = "resident"
    """Told here and now."""
    CHIP = "chip"
    REGISTRY = "registry"
    """The population registry (BRP)."""
    EARLIER = "earlier"
    """The resident's own answer earlier in the same visit."""
    SCAN = "scan"
    """Scanned from a letter or a document."""
    CLERK = "clerk"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an answer came from that the resident confirmed instead of giving it."""

    origin: Origin
    at: dt.datetime
    """When we learnt it (aware, UTC)."""
    purpose: str
    """The life event for which it was learnt."""


class Method(Enum):
    """How we know who the resident is."""

    NOT_YET = "not-yet"
    CHIP = "chip"
    CLERK = "clerk"
    LETTER_CODE = "letter-code"


class Assurance(IntEnum):
    """How sure we are, in the order of the eIDAS levels (EU 910/2014, article 8)."""

    NONE = 0
    LOW = 1
    SUBSTANTIAL = 2
    HIGH = 3


class ChipGrade(Enum):
    """The outcome of checking a chip, in grades a person can be told."""

    GENUINE = "genuine"
    """Its issuer's, and unchanged."""
    ISSUER_NOT_VERIFIED = "issuer-not-verified"
    """Unchanged since it was signed, by an issuer that is not known here."""
    ALTERED = "altered"
    """Not what its issuer put there, or a copy, or not of the document shown."""
    EXPIRED = "expired"
    """Unchanged; the document's last day has passed."""
    NOT_CHECKED = "not-checked"
    """Could not be checked; :class:`Because` tells why."""


class Because(Enum):
    """Why a chip could not be graded better than it was."""

    NO_SECURITY_OBJECT = "no-security-object"
    """The chip has no list of what it should hold."""
    UNKNOWN_ALGORITHM = "unknown-algorithm"
    """It is signed in a way that is not known here."""
    SIGNER_MISSING = "signer-missing"
    """The certificate of its signer is neither in the chip nor here."""
    SIGNER_NOT_VALID = "signer-not-valid"
    """Its signer was not certified for documents, or not when it signed."""
    REVOKED = "revoked"
    """Its issuer took the signer's certificate back."""
    NO_LISTS = "no-lists"
    """No certificates of countries were brought in here."""
    ISSUER_UNKNOWN = "issuer-unknown"
    """Certificates are known here, and none of them is of this issuer."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who someone is. `birth_date` is ISO ``YYYY-MM-DD`` where unknown parts are ``00``."""

    family_name: str
    given_names: str = ""
    birth_date: str = ""
    bsn: str = ""


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What a document's chip told about itself. `kind` is ``P``, ``I``, ``R`` or ``D``."""

    kind: str
    issuer: str
    number: str
    expires: dt.date | None
    grade: ChipGrade
    because: Because | None = None
    """Why no better grade, where there is a reason to tell."""


SEEN_EVIDENCE = frozenset({"chip-photo", "other-document", "registry-photo", "archive-photo"})
"""Kinds of evidence that a clerk looked at: a document of the resident's, or a photo on file.
All others are somebody's word."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who the resident is, and how we know."""

    method: Method = Method.NOT_YET
    assurance: Assurance = Assurance.NONE
    person: Person | None = None
    document: DocumentFacts | None = None
    evidence: tuple[str, ...] = ()
    """Ids of the kinds of evidence a clerk used (``registry-photo``, ``witness`` ...)."""
    judged_by: ClerkId | None = None
    established_at: dt.datetime | None = None
    confirmed_by: ClerkId | None = None
    """The second clerk, where nothing but words was there to judge by (four eyes)."""

    @property
    def needs_second(self) -> bool:
        """Whether a clerk judged without any document or photo, so that a second must confirm."""
        judged = self.method is Method.CLERK and self.judged_by is not None
        return judged and not any(kind in SEEN_EVIDENCE for kind in self.evidence)

    @property
    def confirmed(self) -> bool:
        """Whether the second clerk that is needed has confirmed, and is another one."""
        return not self.needs_second or self.confirmed_by not in (None, self.judged_by)


class Capacity(Enum):
    """As what somebody acts for the resident."""

    PARENT = "parent"
    """With parental authority over a minor (BW 1:245, 1:247)."""
    PARTNER = "partner"
    LEGAL = "legal"
    """Guardian, administrator or mentor, appointed by a court (BW 1:378, 1:431, 1:450)."""
    MANDATE = "mandate"
    """With the resident's own written mandate (Awb 2:1)."""


@dataclass(frozen=True, slots=True)
class Representation:
    """Who acts for the resident, and as what: told, until a clerk has seen by what right."""

    capacity: Capacity
    person: Person | None = None
    seen_by: ClerkId | None = None
    """The clerk who saw the mandate or appointment, or looked up the authority or partnership."""
    seen_at: dt.datetime | None = None
