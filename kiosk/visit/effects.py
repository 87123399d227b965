# SPDX-License-Identifier: EUPL-1.2
"""What a visit asks the desk to do. A closed union."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.cases import (
    CaseNumber,
    Cents,
    ClerkId,
    DocumentKind,
    Identity,
    QuestionId,
    VisitId,
)
from kiosk.identity.states import AccessKey
from kiosk.visit.more_pages import LetterOpen
from kiosk.visit.values import Comfort, Draft, Visit


@dataclass(frozen=True, slots=True)
class SaveDraft:
    """Keep the visit in the encrypted database."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class DropDraft:
    """The draft dies with the visit."""

    visit: VisitId


@dataclass(frozen=True, slots=True)
class ReadChip:
    """Read the chip that lies on the reader."""

    access: AccessKey
    life_event: str = ""
    """What the visit is about, which decides how much may be read."""


@dataclass(frozen=True, slots=True)
class StopReading:
    """Let go of the card."""


@dataclass(frozen=True, slots=True)
class Confirm:
    """Store the case: everything in one transaction."""

    visit: Visit
    comfort: Comfort
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class TakenPaper:
    """The resident says the paper is in hand."""

    case: CaseNumber


@dataclass(frozen=True, slots=True)
class PrintAgain:
    """The resident says that a paper did not come out well: one more copy."""

    case: CaseNumber
    document: DocumentKind


@dataclass(frozen=True, slots=True)
class CancelPaper:
    """Nothing more of this case may come out for the next resident."""

    case: CaseNumber


@dataclass(frozen=True, slots=True)
class OpenLetter:
    """Look up the case of a return code; the birth date is the second fact."""

    visit: VisitId
    code: str = field(repr=False)
    birth_date: str = field(repr=False)
    """ISO, unknown parts ``00``."""


@dataclass(frozen=True, slots=True)
class AddToCase:
    """Add something to the case of a letter."""

    visit: VisitId
    letter: LetterOpen
    question: QuestionId
    answer: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SoundAlarm:
    """A document lies forgotten: a soft sound, and the words where `spoken`."""

    level: int
    """1 to 3: how loud and how urgent."""
    spoken: bool


@dataclass(frozen=True, slots=True)
class Journal:
    """A line for the journal; never personal data."""

    kind: str
    visit: VisitId
    case: CaseNumber | None = None
    actor: str = "resident"
    detail: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wipe:
    """The visit is over: nothing of it may stay in any room."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """Check a clerk's passphrase."""

    clerk: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LookAtBadge:
    """Find out whether the card that lies on the reader is a badge, and whose."""


@dataclass(frozen=True, slots=True)
class ProveBadge:
    """Have the badge that lies on the reader prove to be this one, with its PIN."""

    fingerprint: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BlockBadges:
    """A clerk says that a badge, their own or a colleague's, is lost."""

    of: ClerkId
    clerk: ClerkId


@dataclass(frozen=True, slots=True)
class OpenCase:
    """Show a case to a clerk; the look is journalled."""

    number: CaseNumber
    clerk: ClerkId


@dataclass(frozen=True, slots=True)
class RecordIdentity:
    """A clerk established who the resident is, for a case that is already stored."""

    number: CaseNumber
    identity: Identity
    clerk: ClerkId


@dataclass(frozen=True, slots=True)
class TakeCash:
    """A clerk took cash for a case."""

    number: CaseNumber
    amount: Cents
    clerk: ClerkId


@dataclass(frozen=True, slots=True)
class Reprint:
    """A clerk wants a paper again."""

    number: CaseNumber
    document: DocumentKind
    clerk: ClerkId
    reason: str


@dataclass(frozen=True, slots=True)
class CallClerk:
    """Somebody asked for help at this kiosk."""

    visit: VisitId | None


Effect: TypeAlias = (
    SaveDraft
    | DropDraft
    | ReadChip
    | StopReading
    | Confirm
    | TakenPaper
    | PrintAgain
    | CancelPaper
    | OpenLetter
    | AddToCase
    | SoundAlarm
    | Journal
    | Wipe
    | SignIn
    | LookAtBadge
    | ProveBadge
    | BlockBadges
    | OpenCase
    | RecordIdentity
    | TakeCash
    | Reprint
    | CallClerk
)
Effects: TypeAlias = tuple[Effect, ...]
