# SPDX-License-Identifier: EUPL-1.2
"""The state of a visit: its pages, and all that the screen's truth is made of. Frozen values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias

from msgspec import field

from kiosk.cases import (
    Answers,
    Case,
    CaseNumber,
    CashPayment,
    ClerkTask,
    Message,
    PaperForm,
    QuestionId,
    SettlementKind,
    TaskId,
    VisitId,
)
from kiosk.errors import FailureCode
from kiosk.frozen import Private, Value
from kiosk.identity.states import AccessKey, CardState, NoReader, ReadFailure
from kiosk.life_events.content import Content
from kiosk.life_events.facts import Fact
from kiosk.life_events.registry import Asked
from kiosk.overview import Overview
from kiosk.people import ClerkId, Identity, Provenance, Representation
from kiosk.visit.comparison import Comparison
from kiosk.visit.more_pages import AskedByLetter, MorePages
from kiosk.visit.offering_values import Offering
from kiosk.visit.own_data import OwnPages
from kiosk.visit.post_values import Post
from kiosk.visit.registry_check import Compared
from kiosk.whereabouts import Refusal, Whereabouts

# --- comfort -------------------------------------------------------------------------------

TEXT_SIZES = 4
CONTRASTS = ("light", "high", "high-dark", "dark", "low-glare")
WAITS = (1.0, 2.0, 4.0)
"""By how much a resident may lengthen the time in which the same press counts once."""
PACES = (5.0, 3.5, 2.5, 1.7, 1.0)
"""Seconds for which the kiosk points at something, when it is worked with one switch."""


class Comfort(Value, frozen=True):
    """How this resident wants to see and hear. Reset when the visit ends."""

    language: str = "nl"
    text_size: int = 1
    contrast: str = "light"
    voice: bool = False
    volume: int = 7
    """Place in `voicing.VOLUMES_DB`: 12 dB below the loudest."""
    rate: int = 2
    """Place in `voicing.RATES`: 100 %."""
    everyone: bool = False
    """The resident chose that personal things are said to everybody's ears as well."""
    blank: bool = False
    """The screen is black: what is on it is heard only."""
    voice_refused: bool = False
    """Switched off by hand: no key switches it on again."""
    by_plug: bool = False
    """Switched on by plugging headphones in, and off by pulling them out."""
    low_reach: bool = False
    """Everything that is touched lies low, for who sits or is small."""
    wait: int = 0
    """Place in `WAITS`: a hand that trembles needs longer."""
    unhurried: bool = False
    """No time limit but the one that protects who forgot to end (`passing.UNHURRIED_LIMIT`)."""
    explore: bool = True
    """With the voice on, the first touch tells and the second acts."""
    switches: int = 0
    """With how many switches the kiosk is worked; 0: by hand."""
    pace: int = 2
    """Place in `PACES`."""


# --- pages ---------------------------------------------------------------------------------


class AtStart(Value, frozen=True):
    """The inviting page; no visit yet."""


class Resuming(Value, frozen=True):
    """After a power cut: were you busy just now?"""

    draft: Draft


class ChoosingLanguage(Value, frozen=True):
    """Asked for on the start page or from the comfort bar, at any moment."""

    over: str = "none"
    """The overlay that it was asked for over, which comes back after it."""


class ChoosingComfort(Value, frozen=True):
    """Text size, contrast and voice, before the first question."""


class WhatHappened(Value, frozen=True):
    """The life events, in the resident's words."""


class Asking(Value, frozen=True):
    """One question; `part` counts the pages of an answer that takes more than one."""

    question: QuestionId
    part: int = 0


class Document(Enum):
    """What a resident can lay on the reader, as they would name it."""

    ID_CARD = "id-card"
    PASSPORT = "passport"
    RESIDENCE_PERMIT = "residence-permit"
    DRIVING_LICENCE = "driving-licence"
    NONE = "none"


class Identifying(Value, frozen=True):
    """Which document do you have with you?"""


class EnteringCan(Value, frozen=True):
    """The six digits on the document, which open its chip."""

    document: Document


class EnteringKey(Private, frozen=True):
    """One of the three facts printed on the document that open its chip."""

    document: Document
    part: int = 0
    given: tuple[str, ...] = ()
    """Number, then birth date (``YYMMDD``), as far as they were given."""


class LayingCard(Private, frozen=True):
    """Lay your document on the reader."""

    document: Document
    access: AccessKey


class ReadingCard(Private, frozen=True):
    """The chip is being read; `progress` from 0 to 1."""

    document: Document
    access: AccessKey
    progress: float = 0.0
    name: str = ""
    """Known long before all that proves it is read."""


class CardRead(Value, frozen=True):
    """What the chip told, and how sure we are; take your card with you."""


class ReadingFailed(Private, frozen=True):
    """Why reading did not work, and what can be done now."""

    document: Document
    reason: ReadFailure
    access: AccessKey


class ShowingPlan(Value, frozen=True):
    """Everything that follows from the answers."""


class ShowingTask(Value, frozen=True):
    """One task whole, with its why."""

    task: TaskId


class Settling(Value, frozen=True):
    """How the fees are settled."""


class Reviewing(Value, frozen=True):
    """Everything said, to check and to correct."""


class Confirming(Value, frozen=True):
    """Being stored; lasts milliseconds."""


class GivingPaper(Value, frozen=True):
    """Received. The receipt and the letter are being printed."""


class Farewell(Value, frozen=True):
    """Goodbye; everything is wiped when it ends."""


class ClerkStep(Enum):
    """Where a clerk is in their screens at the kiosk."""

    SIGN_IN = "sign-in"
    BADGE_PIN = "badge-pin"
    DESK = "desk"
    FIND = "find"
    IDENTITY = "identity"
    COMPARE_KEY = "compare-key"
    COMPARE = "compare"
    PERSON = "person"
    CONFIRM = "confirm"
    CONFIRMED = "confirmed"
    CASH = "cash"
    FEE = "fee"
    REPRINT = "reprint"
    FORM = "form"
    PRINTER = "printer"
    POST = "post"
    RETURNED = "returned"
    LETTER = "letter"
    BLOCK = "block"
    TASKS = "tasks"
    TASK = "task"
    REGISTRY = "registry"
    DATA = "data"
    REFUSED = "refused"


Page: TypeAlias = (
    AtStart
    | Resuming
    | ChoosingLanguage
    | ChoosingComfort
    | WhatHappened
    | Asking
    | Identifying
    | EnteringCan
    | EnteringKey
    | LayingCard
    | ReadingCard
    | CardRead
    | ReadingFailed
    | ShowingPlan
    | ShowingTask
    | Settling
    | Reviewing
    | Confirming
    | GivingPaper
    | Farewell
    | MorePages
    | OwnPages
)


class Overlay(Enum):
    """What lies over the page and makes it wait."""

    NONE = "none"
    TIME_WARNING = "time-warning"
    TAKE_CARD = "take-card"
    HELP = "help"
    STOP = "stop"
    WHY = "why"


# --- state ---------------------------------------------------------------------------------


class ClerkSession(Value, frozen=True):
    """A clerk at the kiosk. The resident's page and comfort wait untouched below it."""

    step: ClerkStep = ClerkStep.SIGN_IN
    clerk: ClerkId | None = None
    name: str = ""
    entries: Mapping[str, str] = field(default_factory=dict)
    evidence: tuple[str, ...] = ()
    case: Case | None = None
    payments: tuple[CashPayment, ...] = ()
    goes: dt.datetime | None = None
    """When the open case leaves the kiosk; None while steps are owed."""
    problem: Message | None = None
    notice: Message | None = None
    waiting: bool = False
    by_badge: bool = False
    """Signed in with a badge: taking it off the reader signs the clerk out."""
    looking: bool = False
    """The card that lies on the reader is being looked at."""
    badge: str = ""
    """Fingerprint of the badge whose PIN is asked for."""
    tries: int | None = None
    """How often a wrong PIN may still be given, where the badge told."""
    pending: Identity | None = None
    """Judged, and waiting for a second clerk; until then it is recorded nowhere."""
    badge_away: bool = False
    """The first clerk took their badge, to make room for the second one's."""
    preview: tuple[str, ...] = ()
    """How the letter reads that is being written, a line each."""
    second: ClerkId | None = None
    second_name: str = ""
    second_by_badge: bool = False
    tasks: tuple[ClerkTask, ...] = ()
    """What is still to be done: of the open case, or of all when none is open."""
    where: Whereabouts | None = None
    """Where the open case is on its way to the backend."""
    refused: tuple[Refusal, ...] = ()
    """What the backend would not have, of all cases; when none is open."""
    registry: Compared | None = None
    """What the registry says of the open case's answers."""
    data: Overview | None = None
    """The overview that a clerk looks at with the resident."""
    comparison: Comparison | None = None
    """A face that is being compared, or what came of it."""
    post: Post | None = None
    """How far the post is, where a clerk looks at it."""
    returning: bool = False
    """The first clerk has compared without their badge, and shows it again to make it count."""


class Visit(Private, frozen=True):
    """Everything known of the visit that is going on."""

    id: VisitId
    life_event: str = ""
    answers: Answers = field(default_factory=dict)
    identity: Identity = field(default_factory=Identity)
    identity_asked: bool = False
    settlement: SettlementKind | None = None
    instalments: int = 0
    """In how many parts the resident wants to pay."""
    correcting: bool = False
    case: CaseNumber | None = None
    for_whom_asked: bool = False
    representation: Representation | None = None
    bsn: str = ""
    """As scanned or typed, and then nobody has checked whose it is; or as the registry told."""
    facts: tuple[Fact, ...] = ()
    """What the registry and earlier answers told. They die with the visit."""
    origins: Mapping[QuestionId, Provenance] = field(default_factory=dict)
    """Where the answers came from that were confirmed and not given."""
    changed: tuple[QuestionId, ...] = ()
    """Questions of which the resident said that what we know is not right any more."""
    registry: Asked | None = None
    offering: Offering = field(default_factory=Offering)
    earlier: tuple[CaseNumber, ...] = ()
    """Cases that this resident made in the same visit before."""
    form: PaperForm | None = None
    """How the resident wants their letters, once they chose."""
    printed_too: bool = True
    """With braille or a recording they want a printed letter as well."""
    own_data: CaseNumber | None = None
    """The case that its resident wants to see, once their document was read."""
    asking: AskedByLetter | None = None
    """What a letter asks for, to be answered once the resident's document was read."""


class Devices(Value, frozen=True):
    """The hall's devices as last reported; outlives visits."""

    card: CardState = field(default_factory=NoReader)
    receipt: str = "ready"
    letter: str = "ready"
    online: bool = True
    voice_problem: str = ""
    headphones: bool = False
    """What is said is heard by one pair of ears alone."""


FAILED_PRINTS = ("failed", "unknown")
"""Print states in which nothing prints again by itself."""


class Paper(Value, frozen=True):
    """How far the papers of this visit's case are: state names of the print ledger."""

    receipt: str = "waiting"
    letter: str = "waiting"
    again: int = 0
    """How often the resident asked for one more copy."""
    code: str = ""
    """The return code of the receipt, for who goes without paper."""
    moved_at: float = 0.0
    """Monotonic seconds since when nothing was heard of a printer."""
    case: Case | None = None
    """What the papers tell, for who hears it instead of reading it."""


class ScannedKey(Private, frozen=True):
    """A document whose access key was scanned: it is not asked for again."""

    document: Document
    access: AccessKey


class CardOnReader(Value, frozen=True):
    """What we know of the document that this visit laid on the reader."""

    ours: bool = False
    """It was read in this visit and still lies there."""
    left_at: float | None = None
    """Monotonic seconds since when it should have been taken; None: not yet."""
    sounded_at: float = 0.0
    helped: bool = False
    """A clerk was called for it."""


class State(Value, frozen=True):
    """All of the screen's truth."""

    page: Page = field(default_factory=AtStart)
    visit: Visit | None = None
    comfort: Comfort = field(default_factory=Comfort)
    back: tuple[Page, ...] = ()
    entries: Mapping[str, str] = field(default_factory=dict)
    """What is being typed on this page, by field."""
    picked: tuple[str, ...] = ()
    """Rows ticked on this page."""
    problem: Message | None = None
    notice: Message | None = None
    """Something good that just happened: what was scanned is kept."""
    overlay: Overlay = Overlay.NONE
    last_action: float = 0.0
    """Monotonic seconds of the last sign of life."""
    paper: Paper = field(default_factory=Paper)
    tries: int = 0
    clerk: ClerkSession | None = None
    devices: Devices = field(default_factory=Devices)
    help_called: bool = False
    scanned: ScannedKey | None = None
    """What a scan gave before it was needed."""
    opened: ScannedKey | None = None
    """What opened this visit's document; a clerk who compares the face need not ask again."""
    scan_tries: int = 0
    """Scans after each other that were of no use."""
    card: CardOnReader = field(default_factory=CardOnReader)


class Moment(Value, frozen=True):
    """Now, and a fresh random id, so that the function that uses them stays pure."""

    at: dt.datetime
    monotonic: float
    fresh: str


class Forms(Value, frozen=True):
    """What forms of letters this kiosk can give, beside print."""

    braille: frozenset[str] = frozenset()
    """Languages in which braille can be written."""
    spoken: frozenset[str] = frozenset()
    """Languages that have a voice."""
    embosser: bool = False
    """Whether braille is embossed here; else it comes by post."""


class Rules(Value, frozen=True):
    """What a visit is played by: content and the hall's settings."""

    content: Content
    languages: tuple[str, ...]
    """Those that this kiosk offers, as a chooser lists them; the first is the staff's."""
    idle_seconds: float
    warning_seconds: float
    voice_at_start: bool = False
    registry: bool = False
    """Whether there is a population registry that may be asked."""
    forms: Forms = Forms()
    voice_by_key: bool = True
    """Whether steering with keys starts the voice."""
    ignored_seconds: float = 0.5
    """How long the same press again counts as one (EN 301 549 5.8)."""
    partly: frozenset[str] = frozenset()
    """Offered languages in which not every text is there yet."""


class Draft(Value, frozen=True):
    """What is saved at each forward step, and enough to go on after a power cut."""

    visit: Visit
    comfort: Comfort
    content_version: str


def failure(code: FailureCode) -> Message:
    """Return the resident's words for a failure."""
    return Message(f"failure-{code.value}")
