# SPDX-License-Identifier: EUPL-1.2
"""What a card on the clerk's page can be, and what asking a badge can end in. Values only."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

SHORTEST_PIN, LONGEST_PIN = 6, 8
"""Digits of a badge's PIN (NIST SP 800-73-5 part 2, 2.4.3)."""


def is_pin(text: str) -> bool:
    """Tell whether this can be a badge's PIN; nothing else is ever sent to a badge."""
    return text.isascii() and text.isdecimal() and SHORTEST_PIN <= len(text) <= LONGEST_PIN


class BadgeProblem(Enum):
    """Why a card on the clerk's page does not sign anybody in. Each has words of its own."""

    DOCUMENT = "document"
    """A passport, identity card or driving licence: the resident's, not a badge."""
    OTHER_CARD = "other-card"
    """A chip card of another kind, or something that is no chip card."""
    CANNOT_READ = "cannot-read"
    """A badge that does not show its certificate on this reader, or has none."""
    UNSUPPORTED = "unsupported"
    """A badge whose certificate or key is of a kind that is not used here."""
    NOT_ENROLLED = "not-enrolled"
    """A badge that nobody enrolled at this kiosk."""
    BLOCKED = "blocked"
    """A badge that was blocked, because it is lost or its holder has left."""
    EXPIRED = "expired"
    """A badge whose certificate is no longer valid."""
    WRONG_PIN = "wrong-pin"
    PIN_BLOCKED = "pin-blocked"
    """The badge takes no PIN any more until it is unblocked by who issued it."""
    NEEDS_CONTACT = "needs-contact"
    """A badge that opens its sign-in key over contacts only, on a contactless reader: the
    standard's virtual contact interface (SP 800-73-5 part 2, 4) is not spoken here."""
    NOT_TOUCHED = "not-touched"
    """Its PIN was right, and it did not sign: keys with a button wait for a touch."""
    NOT_GENUINE = "not-genuine"
    """It cannot prove to be the badge that was enrolled."""
    MOVED = "moved"
    """Taken away or moved while it was being asked."""
    READER_GONE = "reader-gone"
    GARBLED = "garbled"
    """Its answers cannot be understood."""


def fingerprint(certificate: bytes) -> str:
    """Return the SHA-256 of a certificate (DER) as 64 hexadecimal digits."""
    import hashlib  # not at the top: the first page is shown without it

    return hashlib.sha256(certificate).hexdigest()


@dataclass(frozen=True, slots=True)
class BadgeSeen:
    """A badge lies on the reader and showed what it shows to anybody."""

    certificate: bytes = field(repr=False)
    """Of the PIV authentication key (slot 9A), DER."""
    card_certificate: bytes = field(default=b"", repr=False)
    """Of the card authentication key (slot 9E), DER; empty when the badge has none."""
    tries: int | None = None
    """How often a wrong PIN may still be given; None when the badge does not tell."""

    @property
    def fingerprint(self) -> str:
        """Return the fingerprint of the PIV authentication certificate."""
        return fingerprint(self.certificate)


@dataclass(frozen=True, slots=True)
class BadgeProven:
    """The badge that was enrolled is here, and who holds it knows its PIN."""


@dataclass(frozen=True, slots=True)
class BadgeFailed:
    """It did not work; `tries` that are left, where the badge told."""

    problem: BadgeProblem
    tries: int | None = None


LookResult: TypeAlias = BadgeSeen | BadgeFailed
ProofResult: TypeAlias = BadgeProven | BadgeFailed
