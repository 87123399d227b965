# SPDX-License-Identifier: EUPL-1.2
"""What a life event is made of: frozen values read from content files, used by interview and plan.

Conditions are kept as the text that the municipality wrote; :mod:`.conditions` compiles them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cases import Actor, Cents, Fee, Message, Payee, QuestionId, TaskId
from kiosk.people import Assurance

if TYPE_CHECKING:
    from kiosk.life_events.offer_model import OfferBook

RECENT_DAYS = 3660
"""A date at most this many days back happened to the resident not long ago."""


class QuestionKind(Enum):
    """What sort of answer a question takes; the kind also says how an answer is stored.

    choice, document, photo: an option's id; several: a tuple of option ids; yes-no: bool;
    date: ISO date; amount: whole cents as digits; number: digits, perhaps after a minus;
    address: ``postcode;number;street;town``; the others: the text itself. The empty text is the
    answer to an optional question that was passed over.

    A document or photo is asked *for*: whether it is here now, comes later or does not exist. It
    is never copied or stored.
    """

    CHOICE = "choice"
    SEVERAL = "several"
    YES_NO = "yes-no"
    DATE = "date"
    TEXT = "text"
    PLACE = "place"
    NAME = "name"
    PHONE = "phone"
    ADDRESS = "address"
    AMOUNT = "amount"
    NUMBER = "number"
    DOCUMENT = "document"
    PHOTO = "photo"


CHOOSES_ONE = frozenset({QuestionKind.CHOICE, QuestionKind.DOCUMENT, QuestionKind.PHOTO})
"""Kinds whose answer is the id of one option."""
BROUGHT = ("here", "later", "none")
"""The answers to a question for a document or a photo."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose from."""

    id: str
    text: Message
    icon: str = ""
    exclusive: bool = False
    """Chosen in a `several` question, it takes all others away ("none of these")."""
    offered_when: str = "true"
    was: tuple[str, ...] = ()
    """What it was called in earlier versions of the content."""


@dataclass(frozen=True, slots=True)
class Term:
    """A day that follows from an answered date: `days` calendar days after it (before, if < 0).

    With `workdays` it is that many working days after it; `days` is then about as far.
    """

    id: str
    days: int
    first_workday: bool = False
    """A last day on a weekend or holiday moves to the next working day (Algemene termijnenwet
    1)."""
    source: str = ""
    workdays: int = 0
    least_workdays: int = 0
    """A term is made longer until it has this many working days (Algemene termijnenwet 2)."""


@dataclass(frozen=True, slots=True)
class Question:
    """One page, one question."""

    id: QuestionId
    kind: QuestionKind
    title: Message
    why: Message
    hint: Message | None = None
    options: tuple[Option, ...] = ()
    asked_when: str = "true"
    optional: bool = False
    max_length: int = 100
    """Characters that a text may have."""
    earliest_days: int | None = None
    """For a date: how many days before today it may lie at most; None: no limit."""
    latest_days: int | None = None
    """For a date: how many days after today it may lie at most (0: not in the future)."""
    terms: tuple[Term, ...] = ()
    """For a date: the days that follow from it."""
    known_from: tuple[str, ...] = ()
    """Facts (``registry.address``) that may answer it, the best first: then the resident is only
    asked whether that is still right. See :mod:`kiosk.life_events.facts`."""
    least: int | None = None
    """For an amount (in cents) or number: the least it may be; None: 0 for an amount."""
    most: int | None = None
    """For an amount (in cents) or number: the most it may be; None: no limit but its length."""
    was: tuple[QuestionId, ...] = ()
    """What it was called in earlier versions of the content."""
    line: int = 0

    @property
    def recent(self) -> bool:
        """Whether a date is asked that may well be today or yesterday (not a birth date)."""
        return self.earliest_days is not None and self.earliest_days <= RECENT_DAYS


@dataclass(frozen=True, slots=True)
class Deadline:
    """How a task's date is computed: `workdays` after the latest of today and other tasks.

    With `term` it is that term of an answered date instead, and may lie in the past.
    """

    workdays: int = 0
    after: tuple[TaskId, ...] = ()
    source: str = ""
    term: str = ""


@dataclass(frozen=True, slots=True)
class FeeRule:
    """A fee that applies when its condition holds; the first that holds counts."""

    fee: str
    when: str = "true"


@dataclass(frozen=True, slots=True)
class NeedRule:
    """Something a task needs; `identity` is met by enough assurance, others by their condition."""

    id: str
    text: Message
    met_when: str = "false"


@dataclass(frozen=True, slots=True)
class TaskRule:
    """When a task is part of the plan, and what it then says."""

    id: TaskId
    needed_when: str
    actor: Actor
    title: Message
    who: Message
    summary: Message
    when: Message
    why: Message
    law: str = ""
    upl: str = ""
    case_type: str = ""
    phone: str = ""
    deadline: Deadline | None = None
    fees: tuple[FeeRule, ...] = ()
    needs: tuple[NeedRule, ...] = ()
    assurance_at_intake: Assurance = Assurance.NONE
    assurance_before_decision: Assurance = Assurance.NONE
    excludes: tuple[TaskId, ...] = ()
    """Tasks that never stand in one plan with this one; only the simulation looks at it."""
    line: int = 0


@dataclass(frozen=True, slots=True)
class RegistryUse:
    """What a life event may ask the population registry for, and from whom."""

    facts: tuple[str, ...]
    """Names of facts of the registry; nothing else is fetched."""
    assurance: Assurance
    """How sure it must be who the resident is, before anything is asked."""
    law: str
    search: bool = False
    """Whether somebody whose BSN is not known may be looked for by name and birth date."""
    line: int = 0


@dataclass(frozen=True, slots=True)
class LifeEvent:
    """What happened, in the resident's words, and everything that may follow from it."""

    id: str
    title: Message
    icon: str
    case_type: str
    questions: tuple[Question, ...]
    tasks: tuple[TaskRule, ...]
    registry: RegistryUse | None = None
    offers: tuple[str, ...] = ()
    """Offers that may be made, in this order."""
    after_death: bool = False
    """Somebody died: nothing is ever offered."""
    no_offers_with: tuple[TaskId, ...] = ()
    """Nothing is offered either when one of these tasks is in the plan: a child has died."""
    order: int = 100
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class DatedAmount:
    """An amount that holds from a day, and where it was read."""

    amount: Cents
    valid_from: dt.date
    source: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class SettlingRules:
    """How a municipality is paid later: to whom, by when, in how many parts."""

    payee: Payee
    invoice_days: int
    """Days after today by which an invoice is to be paid."""
    most_instalments: int
    least_instalment: Cents
    first_days: int
    """Days after today by which the first part is due."""
    rest_first: bool
    """Whether cents left over come with the first part; else with the last."""
    source: str


@dataclass(frozen=True, slots=True)
class FeeTable:
    """All dated fees of a municipality, and the legal maxima they stay under."""

    fees: Mapping[str, tuple[DatedAmount, ...]] = field(default_factory=dict)
    maxima: Mapping[str, tuple[DatedAmount, ...]] = field(default_factory=dict)
    maximum_of: Mapping[str, str] = field(default_factory=dict)
    """Which legal maximum binds a fee."""
    settling: SettlingRules | None = None
    """None: nobody is sent an invoice, and nothing is paid in parts."""
    file: str = ""

    def at(self, fee: str, day: dt.date) -> Fee | None:
        """Return a fee as it holds on a day; None when the table has none for that day."""
        found = in_force(self.fees.get(fee, ()), day)
        if found is None:
            return None
        return Fee(fee, found.amount, found.source, found.valid_from)


def in_force(amounts: tuple[DatedAmount, ...], day: dt.date) -> DatedAmount | None:
    """Return the youngest amount that already holds on a day."""
    begun = [amount for amount in amounts if amount.valid_from <= day]
    return max(begun, key=lambda amount: amount.valid_from, default=None)


@dataclass(frozen=True, slots=True)
class Content:
    """Everything a municipality wrote, loaded and checked for form."""

    events: Mapping[str, LifeEvent]
    """By id, in the order in which a resident chooses from them."""
    fees: FeeTable
    version: str
    """The first 12 hexadecimal characters of the SHA-256 over all content files."""
    folder: Path
    offers: OfferBook | None = None
    """What may be offered; None where content is made up without it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to repair in content: where, and what, in plain words."""

    file: str
    line: int
    message: str
    advice: bool = False
    """It works, and could be better: a sentence that is too hard."""

    def __str__(self) -> str:
        """Return the finding as one line, ``file:line: message``."""
        where = f"{self.file}:{self.line}: " if self.line else f"{self.file}: "
        return f"{where if self.file else ''}{self.message}"
