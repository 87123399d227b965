# SPDX-License-Identifier: EUPL-1.2
"""What can happen to a visit: what people do, and what the hall reports. A closed union."""

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

from kiosk.cases import Case, CaseNumber, CashPayment, ClerkTask, Message, VisitId
from kiosk.errors import FailureCode
from kiosk.frozen import Private, Value
from kiosk.identity.badge_states import BadgeProblem
from kiosk.identity.states import CardState, ChipRead, ReadFailed
from kiosk.people import ClerkId
from kiosk.registry import Reply
from kiosk.visit.asked import AskAnswered, CodeLookedAt
from kiosk.visit.comparison import FaceProblem, FaceShown
from kiosk.visit.letter_orders import LetterDrafted
from kiosk.visit.more_pages import AskedByLetter, LetterOpen
from kiosk.visit.own_data import ClerkSeesData, LetterRead, OwnDataShown
from kiosk.visit.post_values import ClerkSeesPost
from kiosk.visit.registry_check import ComparedWithRegistry
from kiosk.visit.values import Draft
from kiosk.whereabouts import Refusal, Whereabouts


class Touched(Value, frozen=True):
    """Any sign of life: touch, key, focus."""


class Pressed(Value, frozen=True):
    """An action was pressed: a page's primary or secondary action, or the comfort bar's."""

    id: str


class Chose(Value, frozen=True):
    """A row was pressed."""

    row: str


class Entered(Value, frozen=True):
    """A field's text as it stands now."""

    field: str
    text: str


class Scanned(Private, frozen=True):
    """Something was held under the scanner. Anybody's text, trusted in nothing."""

    text: str
    leaked: str = ""
    """Its beginning, when that had reached a field before it was known for a scan."""


class Tick(Value, frozen=True):
    """A second has passed. `busy`: something is being spoken, which stops the clock."""

    busy: bool = False


class CardChanged(Value, frozen=True):
    """The reader's state changed."""

    state: CardState


class ChipProgress(Value, frozen=True):
    """Part of the chip that was read, from 0 to 1."""

    fraction: float


class ChipFound(Private, frozen=True):
    """The name was read; whether it is true, is still being looked at."""

    name: str


class ChipDone(Value, frozen=True):
    """The reading ended."""

    outcome: ChipRead | ReadFailed


class Confirmed(Value, frozen=True):
    """The case is stored, durably."""

    visit: VisitId
    case: Case


class ConfirmFailed(Value, frozen=True):
    """Storing did not work; everything is still here."""

    visit: VisitId
    code: FailureCode


class PaperChanged(Value, frozen=True):
    """A printer or a print job reported. Names of printer states and print states."""

    device: str
    status: str
    case: CaseNumber | None = None
    job_state: str = ""


class SyncChanged(Value, frozen=True):
    """Whether the backend can be reached."""

    online: bool


class VoiceChanged(Value, frozen=True):
    """The voice's trouble in one word, or empty."""

    problem: str


class HeadphonesChanged(Value, frozen=True):
    """Headphones were plugged in or out."""

    plugged_in: bool


class LetterAnswered(Value, frozen=True):
    """What the store says to a return code and a birth date, or after something was added."""

    visit: VisitId
    opened: LetterOpen | None = None
    asked: AskedByLetter | None = None
    """What the letter asks for, which comes first."""
    minutes: int = 0
    """Not opened: how long this code stays closed; 0 while there are tries left."""
    unasked: bool = False
    """Not at this kiosk, and the backend could not be asked."""
    problem: FailureCode | None = None


class RegistryAnswered(Private, frozen=True):
    """What came of asking the population registry."""

    visit: VisitId
    life_event: str
    reply: Reply


class Recovered(Value, frozen=True):
    """At start-up: a draft of moments ago, or a case of moments ago with its paper."""

    draft: Draft | None = None
    case: Case | None = None


class ClerkSignedIn(Value, frozen=True):
    """Sign-in went well."""

    clerk: ClerkId
    name: str
    by_badge: bool = False


class BadgeFound(Value, frozen=True):
    """An enrolled badge lies on the reader; `tries` are left for its PIN, where it told."""

    fingerprint: str
    tries: int | None = None


class BadgeRefused(Value, frozen=True):
    """The card on the reader signs nobody in, or not with this PIN."""

    problem: BadgeProblem
    tries: int | None = None


class ClerkRefused(Value, frozen=True):
    """What a clerk asked for could not be done; `wait` seconds before it may be tried again."""

    code: FailureCode
    wait: int = 0


class ClerkDone(Value, frozen=True):
    """What a clerk asked for was done; the case as it is now, if one is open."""

    notice: Message | None
    case: Case | None = None
    payments: tuple[CashPayment, ...] = ()
    goes: dt.datetime | None = None
    """When the case leaves the kiosk; None while the backend does not have all of it."""
    tasks: tuple[ClerkTask, ...] = ()
    """What is still to be done: of that case, or of all."""
    where: Whereabouts | None = None
    """Where the case is on its way to the backend."""
    refused: tuple[Refusal, ...] = ()
    """What the backend would not have of all cases."""


class FaceDone(Private, frozen=True):
    """The face in a document's chip, for the clerk who asked, or why there is none."""

    ask: str
    face: FaceShown | None = None
    problem: FaceProblem | None = None


ClerkEvent: TypeAlias = (
    ClerkSignedIn
    | BadgeFound
    | BadgeRefused
    | ClerkRefused
    | ClerkDone
    | FaceDone
    | ComparedWithRegistry
    | ClerkSeesData
    | ClerkSeesPost
    | LetterDrafted
)
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
    | HeadphonesChanged
    | CodeLookedAt
    | LetterAnswered
    | AskAnswered
    | RegistryAnswered
    | OwnDataShown
    | LetterRead
    | Recovered
    | ClerkEvent
)
