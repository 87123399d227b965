# SPDX-License-Identifier: EUPL-1.2
"""The frozen values everything else speaks in: case, task, plan, identity, fee, settlement.

No behaviour beyond small laws (a case number's check character, the eleven-test,
adding cents). Everything here is immutable and survives a round trip through
:func:`to_json` and :func:`from_json`, which is how it is kept in the database.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NewType, TypeAlias, TypeVar

import msgspec

from kiosk import decoding
from kiosk.people import Assurance, ClerkId, Identity, Person, Provenance, Representation

CaseNumber = NewType("CaseNumber", str)
"""``YYYY-KK-NNNNN-C``: year, kiosk code, sequence at that kiosk, check character."""
VisitId = NewType("VisitId", str)
QuestionId = NewType("QuestionId", str)
TaskId = NewType("TaskId", str)
Cents = NewType("Cents", int)
"""An amount in whole euro cents. Money is never a float."""

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def check_character(text: str) -> str:
    """Return the check character of ISO 7064 MOD 37,36 over the letters and digits of `text`.

    Characters outside 0-9 A-Z (dashes, spaces) do not count.
    """
    carry = 36
    for character in text:
        if character not in _ALPHABET:
            continue
        total = (carry + _ALPHABET.index(character)) % 36 or 36
        carry = (total * 2) % 37
    return _ALPHABET[(37 - carry) % 36]


def make_case_number(year: int, kiosk_code: str, sequence: int) -> CaseNumber:
    """Build a case number; `kiosk_code` is two of 0-9 A-Z, `sequence` counts from 1.

    Raises ValueError when a part does not fit.
    """
    if len(kiosk_code) != 2 or any(c not in _ALPHABET for c in kiosk_code):
        raise ValueError("a kiosk code is two characters of 0-9 A-Z")
    if not 1 <= sequence <= 99_999 or not 2000 <= year <= 9999:
        raise ValueError("case sequence or year out of range")
    body = f"{year}-{kiosk_code}-{sequence:05d}"
    return CaseNumber(f"{body}-{check_character(body)}")


def parse_case_number(text: str) -> CaseNumber | None:
    """Read a typed case number (any case, dashes and spaces free); None when it cannot be one."""
    plain = "".join(c for c in text.upper() if c in _ALPHABET)
    if len(plain) != 12 or not (plain[:4].isdecimal() and plain[6:11].isdecimal()):
        return None
    if check_character(plain[:11]) != plain[11]:
        return None
    return CaseNumber(f"{plain[:4]}-{plain[4:6]}-{plain[6:11]}-{plain[11]}")


def is_valid_bsn(text: str) -> bool:
    """Tell whether nine digits pass the eleven-test (Wet algemene bepalingen bsn; LO GBA)."""
    if len(text) != 9 or not (text.isascii() and text.isdecimal()) or text == "000000000":
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(w * int(d) for w, d in zip(weights, text, strict=True)) % 11 == 0


def mask_bsn(text: str) -> str:
    """Show only the last three digits of a BSN, as on screens and receipts."""
    return "\u2022" * max(0, len(text) - 3) + text[-3:]


# --- words ---------------------------------------------------------------------------------

MessageArg: TypeAlias = str | int


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence still without a language: a Fluent message id and its arguments.

    An argument's name tells how it is written out by the language's rules: ``..._cents`` is an
    amount in whole cents, ``..._date`` an ISO date, ``..._time`` an ISO moment; an argument
    ``..._message`` is the id of another message. All others stand as they are.
    """

    id: str
    args: Mapping[str, MessageArg] = field(default_factory=dict)


# --- answers -------------------------------------------------------------------------------

Answer: TypeAlias = bool | str | tuple[str, ...]
"""choice and text: str; several: tuple of option ids; yes/no: bool; date: ISO str.

The question's kind says which; `kiosk.life_events.interview` validates.
"""
Answers: TypeAlias = Mapping[QuestionId, Answer]


# --- why ------------------------------------------------------------------------------------


class Said(Enum):
    """How an answer decides: what was answered, chosen from several, or left out of them."""

    ANSWERED = "answered"
    CHOSEN = "chosen"
    NOT_CHOSEN = "not-chosen"


@dataclass(frozen=True, slots=True)
class Reason:
    """One answer without which the conclusion would have been another."""

    question: QuestionId
    title: Message
    """The question, in the words in which it was asked."""
    said: Said
    answer: tuple[Message | str, ...]
    """What was answered, chosen or not chosen, in words."""


# --- fees ----------------------------------------------------------------------------------


class SettlementKind(Enum):
    """How the fees are settled. None of them ever blocks taking in a case."""

    NOTHING_DUE = "nothing-due"
    CASH = "cash"
    CARD = "card"
    INVOICE = "invoice"
    INSTALMENTS = "instalments"
    WAIVER = "waiver"
    PICK_UP = "pick-up"
    """Paid when what was asked for is fetched."""
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Fee:
    """What one task costs, from the municipality's dated table."""

    id: str
    amount: Cents
    source: str
    valid_from: dt.date
    reasons: tuple[Reason, ...] = ()
    """The answers because of which it is this fee and not another."""


@dataclass(frozen=True, slots=True)
class Instalment:
    """One part of an amount, and the day by which it is paid."""

    number: int
    amount: Cents
    due: dt.date


@dataclass(frozen=True, slots=True)
class Payee:
    """To whom is paid by transfer. `bic` may be empty."""

    name: str
    iban: str
    bic: str = ""


@dataclass(frozen=True, slots=True)
class FeeAdvice:
    """What is probably left to pay, by the answers of who asked; a person decides."""

    verdict: str
    """``probably``, ``probably-not`` or ``cannot-tell``."""
    pays: Cents
    because: tuple[Message, ...]
    law: str


@dataclass(frozen=True, slots=True)
class FeeDecision:
    """What a clerk decided is left to pay. Other than advised: never without a reason."""

    pays: Cents
    by: ClerkId
    at: dt.datetime
    as_advised: bool
    reason: str = ""
    """Id of the reason, of the clerk's list."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """The chosen way to settle and the total it was chosen for."""

    kind: SettlementKind
    total: Cents
    reference: str = ""
    """Creditor reference (ISO 11649): number of the voucher, of the invoice and of transfers."""
    instalments: tuple[Instalment, ...] = ()
    payee: Payee | None = None
    pay_by: dt.date | None = None
    advice: FeeAdvice | None = None
    """Only where the resident asked to pay less, and agreed to questions about it."""
    decision: FeeDecision | None = None

    @property
    def letter(self) -> DocumentKind | None:
        """The letter about paying that comes with the case."""
        if self.payee is None:
            return None
        return DocumentKind.PAYMENT_PLAN if self.instalments else DocumentKind.INVOICE

    @property
    def due(self) -> Cents:
        """What is to be paid: what was decided, or all of it."""
        return self.decision.pays if self.decision else self.total


class PaymentMethod(Enum):
    """How somebody paid at the counter. Of a card nothing else is known here."""

    CASH = "cash"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class CashPayment:
    """Money taken by a clerk, against a numbered receipt (``KK-YYYY-NNNN``)."""

    receipt_number: str
    case_number: CaseNumber
    amount: Cents
    taken_by: ClerkId
    taken_at: dt.datetime
    method: PaymentMethod = PaymentMethod.CASH


# --- tasks and plan ------------------------------------------------------------------------


class Actor(Enum):
    """Who has to act."""

    MUNICIPALITY = "municipality"
    RESIDENT = "resident"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Need:
    """One thing a task still needs (a photo, identity, a signature)."""

    id: str
    text: Message
    met: bool


@dataclass(frozen=True, slots=True)
class Why:
    """Why a conclusion was drawn: a sentence, the rule, and the answers it used."""

    text: Message
    rule: str
    answers: tuple[QuestionId, ...] = ()
    law: str = ""
    facts: tuple[Message, ...] = ()
    """For an accepted offer: what it rests on, a sentence each."""
    reasons: tuple[Reason, ...] = ()
    """The deciding answers, as the resident gave them; empty: no answer decided."""


@dataclass(frozen=True, slots=True)
class Task:
    """One service as it applies to this resident."""

    id: TaskId
    title: Message
    actor: Actor
    who: Message
    """Who acts, in words: "your bank", "we", "you"."""
    summary: Message
    """What happens, in one or two short sentences."""
    when: Message
    """By when, in words; `due` is the date when there is one."""
    why: Why
    due: dt.date | None = None
    fee: Fee | None = None
    needs: tuple[Need, ...] = ()
    phone: str = ""
    """A number to call, as dialled; shown large, grouped as written."""
    upl: str = ""
    """Name in the Uniforme Productnamenlijst, or empty."""
    case_type: str = ""
    """Identification of the backend's case type; a sub-case is made when the municipality acts."""
    assurance_at_intake: Assurance = Assurance.NONE
    assurance_before_decision: Assurance = Assurance.NONE


@dataclass(frozen=True, slots=True)
class Plan:
    """The ordered tasks that follow from the answers."""

    tasks: tuple[Task, ...]

    @property
    def total(self) -> Cents:
        """Sum of all fees, in cents."""
        return Cents(sum(task.fee.amount for task in self.tasks if task.fee))


# --- case ----------------------------------------------------------------------------------


class CaseStage(Enum):
    """How far a case is, as a resident may ask; each stage includes those before it."""

    RECEIVED = "received"
    HANDLED = "handled"
    DECIDED = "decided"
    READY = "ready"


class DocumentKind(Enum):
    """What can be printed of a case."""

    RECEIPT = "receipt"
    CONFIRMATION = "confirmation"
    CASH_RECEIPT = "cash-receipt"
    DATA_OVERVIEW = "data-overview"
    """What is stored about the resident; made anew for each copy, and kept nowhere."""
    INVOICE = "invoice"
    PAYMENT_PLAN = "payment-plan"
    """When which part is paid, for who pays in instalments."""
    LOSS_STATEMENT = "loss-statement"
    """The declaration that documents are gone, to sign."""
    REQUEST = "request"
    """What is still missing, and by when (Awb 4:5)."""
    DECISION = "decision"
    """What was decided, why, and how to object."""
    APPOINTMENT = "appointment"
    COVER = "cover"
    """The letter in the resident's language that goes along with the Dutch one."""
    ASK_PHOTO = "ask-photo"
    ASK_SIGN = "ask-sign"
    ASK_STILL_RIGHT = "ask-still-right"
    BRAILLE = "braille"
    """A letter of the case in braille, for the embosser or a clerk."""
    SPOKEN = "spoken"
    """A letter of the case as a recording, which a clerk hands over."""


class AskKind(Enum):
    """The one thing that a letter asks for."""

    PHOTO = "photo"
    """Bring a photo: handed over at the counter, or scanned there."""
    SIGN = "sign"
    """Sign: on paper before a clerk, or by confirming at the kiosk."""
    STILL_RIGHT = "still-right"
    """Are these answers still right? Yes, or changed."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What one letter asks for. Whoever scans its return code sees this page first."""

    kind: AskKind
    task: TaskId | None = None
    """The task of the plan that waits for it; its title stands on the page."""
    questions: tuple[QuestionId, ...] = ()
    """STILL_RIGHT: the case's answers that are shown. Others are not asked about."""
    statement: Message | None = None
    """SIGN: what is declared by signing, in the words of the letter."""
    assurance: Assurance = Assurance.LOW
    """How sure we must be of who answers: what the service demands for it."""
    answer_by: dt.date | None = None


class AskAnswer(Enum):
    """How somebody answers what a letter asks for."""

    YES = "yes"
    """It is still right; or: I sign."""
    COUNTER = "counter"
    """I hand it over, or sign on paper, before a clerk."""
    CHANGED = "changed"
    """It is not right any more."""


@dataclass(frozen=True, slots=True)
class LetterAnswer:
    """An answer that was given with a letter's return code, as an addition to the case."""

    kind: AskKind
    how: AskAnswer
    at: dt.datetime
    assurance: Assurance
    task: TaskId | None = None


@dataclass(frozen=True, slots=True)
class LetterOrder:
    """One letter of a case besides its confirmation, with what only this letter says."""

    number: int
    """Counts from 1 within the case; the letter's name in ledger and outbox."""
    kind: DocumentKind
    made_at: dt.datetime
    by: ClerkId | None = None
    """The clerk who ordered it; None: it follows from the plan."""
    task: TaskId | None = None
    outcome: str = ""
    """Of a decision: ``granted``, ``partly`` or ``refused``."""
    reasons: tuple[str, ...] = ()
    """Why, in the clerk's own words: a paragraph each."""
    needs: tuple[str, ...] = ()
    """Ids of what is missing; empty: all that the case still needs."""
    day: dt.date | None = None
    """The last day to answer, or the day of an appointment."""
    clock: str = ""
    """Time of an appointment, ``HH:MM``."""
    ask: Ask | None = None


class PaperForm(Enum):
    """In which form somebody wants their letters; all say the same."""

    NORMAL = "normal"
    LARGE = "large"
    """Set again at 18 points."""
    LARGEST = "largest"
    """Set again at 24 points."""
    BRAILLE = "braille"
    SPOKEN = "spoken"
    """Read aloud, as a recording."""
    SIMPLE = "simple"
    """In short sentences with pictures, and the whole letter behind it."""

    @property
    def is_printed(self) -> bool:
        """Whether it is ink on paper. Of the others a printed letter may come as well."""
        return self not in (PaperForm.BRAILLE, PaperForm.SPOKEN)

    @property
    def on_paper(self) -> PaperForm:
        """The form of what is printed, by itself or beside braille or a recording."""
        return self if self.is_printed else PaperForm.NORMAL


@dataclass(frozen=True, slots=True)
class Case:
    """What is stored, printed and synced. Made at confirm, then changed only by a clerk's acts."""

    number: CaseNumber
    visit: VisitId
    life_event: str
    content_version: str
    case_type: str
    title: Message
    language: str
    received_at: dt.datetime
    """When the resident confirmed: the legal time of receipt at the counter (aware, UTC)."""
    identity: Identity
    answers: Answers
    plan: Plan
    settlement: Settlement
    return_code: str
    form: PaperForm = PaperForm.NORMAL
    """The resident's choice, for this letter and every later one."""
    printed_too: bool = True
    """With braille or a recording a printed letter comes as well."""
    representation: Representation | None = None
    """Who acts for the resident and as what, when somebody does."""
    mandate_holder: Person | None = None
    """Who acts for the resident on a mandate, when somebody does."""
    no_offers: bool = False
    """The resident wants to be offered nothing."""
    official_number: str = ""
    """The backend's own number, set apart beforehand; empty: it takes the kiosk's number."""
    origins: Mapping[QuestionId, Provenance] = field(default_factory=dict)
    """Where answers came from that the resident confirmed; all others the resident gave here."""
    to_compare: tuple[QuestionId, ...] = ()
    """Answers that the registry would have given, had it been asked in time: a clerk compares."""
    letters: tuple[LetterOrder, ...] = ()
    """Letters besides the confirmation and those about paying, in the order they were made."""
    said_by_letter: tuple[LetterAnswer, ...] = ()
    """What was answered with the return codes of its letters, in that order."""


class TaskKind(Enum):
    """What a clerk still has to do for a case, because only a person may decide it."""

    COMPARE = "compare"
    """Compare an answer with the population registry."""
    CORRECT = "correct"
    """Correct what the resident says is wrong."""
    WITHDRAW = "withdraw"
    """Take back what the resident takes back."""
    EMBOSS = "emboss"
    """Have a letter embossed elsewhere, and send it."""
    RECORD = "record"
    """Hand over a letter as sound, or send it."""
    PHOTO = "photo"
    """Take in the photo that a letter asked for."""
    SIGN = "sign"
    """Have what a letter asked for signed on paper."""
    CAME_BACK = "came-back"
    """Find the address of a letter that could not be delivered."""


@dataclass(frozen=True, slots=True)
class ClerkTask:
    """One thing that a clerk still has to do."""

    id: int
    case: CaseNumber
    kind: TaskKind
    about: str
    """A question's id, or ``case`` for all of it."""
    said: str
    """The resident's own words."""
    made_at: dt.datetime


T = TypeVar("T")


def to_json(value: object) -> bytes:
    """Encode any value of this module as UTF-8 JSON."""
    return msgspec.json.encode(value)


def from_json(kind: type[T], data: bytes) -> T:
    """Decode JSON made by :func:`to_json`.

    Raises msgspec.ValidationError when the data is not a `kind`. A case that only knew "large
    print" is read as one in 18 points.
    """
    if kind is Case and b'"large_print"' in data:
        data = msgspec.json.encode(in_todays_words(msgspec.json.decode(data)))
    return decoding.from_json(data, kind)


def in_todays_words(case: object) -> object:
    """Return a case as decoded without its type, with its form where it knew only large print."""
    if not isinstance(case, dict) or "large_print" not in case:
        return case
    rest = {name: value for name, value in case.items() if name != "large_print"}
    form = PaperForm.LARGE if case["large_print"] is True else PaperForm.NORMAL
    return {"form": form.value, **rest}
