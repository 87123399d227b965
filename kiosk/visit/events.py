# SPDX-License-Identifier: EUPL-1.2
"""What can happen to a visit: what people do, and what the hall reports. A closed union."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.cases import (
    Case,
    CaseNumber,
    CashPayment,
    ClerkId,
    Message,
    VisitId,
)
from kiosk.errors import FailureCode
from kiosk.identity.badge_states import BadgeProblem
from kiosk.identity.states import CardState, ChipRead, ReadFailed
from kiosk.visit.more_pages import LetterOpen
from kiosk.visit.values import Draft


@dataclass(frozen=True, slots=True)
class Touched:
    """Any sign of life: touch, key, focus."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """An action was pressed: a page's primary or secondary action, or the comfort bar's."""

    id: str


@dataclass(frozen=True, slots=True)
class Chose:
    """A row was pressed."""

    row: str


@dataclass(frozen=True, slots=True)
class Entered:
    """A field's text as it stands now."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Scanned:
    """Something was held under the scanner. Anybody's text, trusted in nothing."""

    text: str = field(repr=False)
    leaked: str = field(default="", repr=False)
    """Its beginning, when that had reached a field before it was known for a scan."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A second has passed. `busy`: something is being spoken, which stops the clock."""

    busy: bool = False


@dataclass(frozen=True, slots=True)
class CardChanged:
    """The reader's state changed."""

    state: CardState


@dataclass(frozen=True, slots=True)
class ChipProgress:
    """Part of the chip that was read, from 0 to 1."""

    fraction: float


@dataclass(frozen=True, slots=True)
class ChipFound:
    """The name was read; whether it is true, is still being looked at."""

    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChipDone:
    """The reading ended."""

    outcome: ChipRead | ReadFailed


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The case is stored, durably."""

    visit: VisitId
    case: Case


@dataclass(frozen=True, slots=True)
class ConfirmFailed:
    """Storing did not work; everything is still here."""

    visit: VisitId
    code: FailureCode


@dataclass(frozen=True, slots=True)
class PaperChanged:
    """A printer or a print job reported. Names of printer states and print states."""

    device: str
    status: str
    case: CaseNumber | None = None
    job_state: str = ""


@dataclass(frozen=True, slots=True)
class SyncChanged:
    """Whether the backend can be reached."""

    online: bool


@dataclass(frozen=True, slots=True)
class VoiceChanged:
    """The voice's trouble in one word, or empty."""

    problem: str


@dataclass(frozen=True, slots=True)
class LetterAnswered:
    """What the store says to a return code and a birth date, or after something was added."""

    visit: VisitId
    opened: LetterOpen | None = None
    minutes: int = 0
    """Not opened: how long this code stays closed; 0 while there are tries left."""
    problem: FailureCode | None = None


@dataclass(frozen=True, slots=True)
class Recovered:
    """At start-up: a draft of moments ago, or a case of moments ago with its paper."""

    draft: Draft | None = None
    case: Case | None = None


@dataclass(frozen=True, slots=True)
class ClerkSignedIn:
    """Sign-in went well."""

    clerk: ClerkId
    name: str
    by_badge: bool = False


@dataclass(frozen=True, slots=True)
class BadgeFound:
    """An enrolled badge lies on the reader; `tries` are left for its PIN, where it told."""

    fingerprint: str
    tries: int | None = None


@dataclass(frozen=True, slots=True)
class BadgeRefused:
    """The card on the reader signs nobody in, or not with this PIN."""

    problem: BadgeProblem
    tries: int | None = None


@dataclass(frozen=True, slots=True)
class ClerkRefused:
    """What a clerk asked for could not be done; `wait` seconds before it may be tried again."""

    code: FailureCode
    wait: int = 0


@dataclass(frozen=True, slots=True)
class ClerkDone:
    """What a clerk asked for was done; the case as it is now, if one is open."""

    notice: Message | None
    case: Case | None = None
    payments: tuple[CashPayment, ...] = ()
    goes: dt.datetime | None = None
    """When the case leaves the kiosk; None while the backend does not have all of it."""


ClerkEvent: TypeAlias = ClerkSignedIn | BadgeFound | BadgeRefused | ClerkRefused | ClerkDone
Event: TypeAlias = (
    Touched
    | Pressed
    | Chose
    | Entered
    | Scanned
    | Tick
    | CardChanged
    | ChipProgress
    | ChipFound
    | ChipDone
    | Confirmed
    | ConfirmFailed
    | PaperChanged
    | SyncChanged
    | VoiceChanged
    | LetterAnswered
    | Recovered
    | ClerkEvent
)
