# SPDX-License-Identifier: EUPL-1.2
"""What a visit asks the desk to do. A closed union."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TypeAlias

from msgspec import field

from kiosk.cases import CaseNumber, Cents, DocumentKind, PaymentMethod, QuestionId, VisitId
from kiosk.frozen import Private, Value
from kiosk.identity.states import AccessKey
from kiosk.people import ClerkId, Identity
from kiosk.registry import Inquiry
from kiosk.visit.asked import AnswerAsk, LookAtCode, RevokeCodes
from kiosk.visit.letter_orders import DraftLetter, OrderLetter
from kiosk.visit.more_pages import LetterOpen
from kiosk.visit.own_data import (
    AskClerk,
    ChangeForm,
    PrintOverview,
    SetForm,
    ShowOwnData,
    ShowToClerk,
)
from kiosk.visit.post_values import PostWork
from kiosk.visit.registry_check import CompareRegistry, SettleComparison, SettleTask
from kiosk.visit.values import Comfort, Draft, State, Visit


class SaveDraft(Value, frozen=True):
    """Keep the visit in the encrypted database."""

    draft: Draft


class DropDraft(Value, frozen=True):
    """The draft dies with the visit."""

    visit: VisitId


class ParkDraft(Value, frozen=True):
    """Keep a draft that cannot go on, beyond its visit; `reason` goes in the journal."""

    visit: VisitId
    reason: str


class ReadChip(Value, frozen=True):
    """Read the chip that lies on the reader."""

    access: AccessKey
    life_event: str = ""
    """What the visit is about, which decides how much may be read."""


class StopReading(Value, frozen=True):
    """Let go of the card."""


class Confirm(Value, frozen=True):
    """Store the case: everything in one transaction."""

    visit: Visit
    comfort: Comfort
    at: dt.datetime


class TakenPaper(Value, frozen=True):
    """The resident says the paper is in hand."""

    case: CaseNumber


class PrintAgain(Value, frozen=True):
    """The resident says that a paper did not come out well: one more copy."""

    case: CaseNumber
    document: DocumentKind


class CancelPaper(Value, frozen=True):
    """Nothing more of this case may come out for the next resident."""

    case: CaseNumber


class OpenLetter(Private, frozen=True):
    """Look up the case of a return code; the birth date is the second fact."""

    visit: VisitId
    code: str
    birth_date: str
    """ISO, unknown parts ``00``."""


class AddToCase(Private, frozen=True):
    """Add something to the case of a letter."""

    visit: VisitId
    letter: LetterOpen
    question: QuestionId
    answer: str


class SoundAlarm(Value, frozen=True):
    """A document lies forgotten: a soft sound, and the words where `spoken`."""

    level: int
    """1 to 3: how loud and how urgent."""
    spoken: bool


class Journal(Value, frozen=True):
    """A line for the journal; never personal data."""

    kind: str
    visit: VisitId
    case: CaseNumber | None = None
    actor: str = "resident"
    detail: Mapping[str, str] = field(default_factory=dict)


class AskRegistry(Private, frozen=True):
    """Ask the population registry for what this life event needs; nobody waits for it here."""

    inquiry: Inquiry


class Wipe(Value, frozen=True):
    """The visit is over: nothing of it may stay in any room."""


class SignIn(Private, frozen=True):
    """Check a clerk's passphrase."""

    clerk: str
    passphrase: str


class LookAtBadge(Value, frozen=True):
    """Find out whether the card that lies on the reader is a badge, and whose."""


class ProveBadge(Private, frozen=True):
    """Have the badge that lies on the reader prove to be this one, with its PIN."""

    fingerprint: str
    pin: str


class ReadFace(Private, frozen=True):
    """Read the face in the chip that lies on the reader, for a clerk; journalled first."""

    ask: str
    """Comes back with the answer."""
    access: AccessKey
    clerk: ClerkId
    case: CaseNumber | None = None
    visit: VisitId | None = None
    """Whose visit it is, where there is no case yet."""


class BlockBadges(Value, frozen=True):
    """A clerk says that a badge, their own or a colleague's, is lost."""

    of: ClerkId
    clerk: ClerkId


class OpenByCode(Private, frozen=True):
    """Show a clerk the case of a letter in their hand; the look is journalled."""

    code: str
    clerk: ClerkId


class OpenCase(Value, frozen=True):
    """Show a case to a clerk; the look is journalled."""

    number: CaseNumber
    clerk: ClerkId


class RecordIdentity(Value, frozen=True):
    """A clerk established who the resident is, for a case that is already stored."""

    number: CaseNumber
    identity: Identity
    clerk: ClerkId


class SeeRight(Value, frozen=True):
    """A clerk saw by what right somebody acts for the resident of a stored case."""

    number: CaseNumber
    clerk: ClerkId


class TakeCash(Value, frozen=True):
    """A clerk took money for a case, in cash or by card."""

    number: CaseNumber
    amount: Cents
    clerk: ClerkId
    method: PaymentMethod = PaymentMethod.CASH


class DecideFee(Value, frozen=True):
    """A clerk decided what is left to pay; other than advised, with the id of a reason."""

    number: CaseNumber
    pays: Cents
    as_advised: bool
    reason: str
    clerk: ClerkId


class ReadLetter(Value, frozen=True):
    """Fetch the letter of a case in parts, to be heard."""

    visit: VisitId
    number: CaseNumber


class Reprint(Value, frozen=True):
    """A clerk wants a paper again."""

    number: CaseNumber
    document: DocumentKind
    clerk: ClerkId
    reason: str


class ListTasks(Value, frozen=True):
    """A clerk wants to see what is still to be done; nothing personal is in it."""

    clerk: ClerkId


class SendAgain(Value, frozen=True):
    """Send again what the backend refused of a case, after its cause was taken away."""

    number: CaseNumber
    clerk: ClerkId


class CallClerk(Value, frozen=True):
    """Somebody asked for help at this kiosk."""

    visit: VisitId | None


Effect: TypeAlias = (
    SaveDraft
    | DropDraft
    | ParkDraft
    | ReadChip
    | StopReading
    | Confirm
    | TakenPaper
    | PrintAgain
    | CancelPaper
    | LookAtCode
    | OpenLetter
    | AnswerAsk
    | RevokeCodes
    | AddToCase
    | SoundAlarm
    | Journal
    | AskRegistry
    | CompareRegistry
    | SettleComparison
    | SettleTask
    | ListTasks
    | ShowOwnData
    | AskClerk
    | ChangeForm
    | SetForm
    | ReadLetter
    | PrintOverview
    | ShowToClerk
    | SendAgain
    | Wipe
    | SignIn
    | LookAtBadge
    | ProveBadge
    | ReadFace
    | BlockBadges
    | OpenByCode
    | OpenCase
    | RecordIdentity
    | SeeRight
    | TakeCash
    | DecideFee
    | Reprint
    | DraftLetter
    | OrderLetter
    | PostWork
    | CallClerk
)
Effects: TypeAlias = tuple[Effect, ...]

Step: TypeAlias = tuple[State, Effects]
"""What each mover of the visit returns: the next state, and what must be done about it."""
