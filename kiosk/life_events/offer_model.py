# SPDX-License-Identifier: EUPL-1.2
"""What an offer is made of: frozen values read from ``offers.yaml``, used by :mod:`.offers`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from kiosk.cases import Message
from kiosk.life_events.model import Question, TaskRule
from kiosk.life_events.norms import Household, Norms


class Verdict(Enum):
    """What can be said of an offer. Never a decision: a person decides."""

    PROBABLY = "probably"
    PROBABLY_NOT = "probably-not"
    CANNOT_TELL = "cannot-tell"


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that an offer depends on, and the words for how it turned out.

    `text` is told with ``outcome`` (``yes``, ``no`` or ``unknown``) and the values looked at.
    """

    id: str
    when: str
    text: Message
    line: int = 0


@dataclass(frozen=True, slots=True)
class OfferRule:
    """Something that a resident may be entitled to, and when."""

    id: str
    icon: str
    title: Message
    summary: Message
    """What it is, in one or two short sentences."""
    law: str
    source: str
    conditions: tuple[Condition, ...]
    """All of them have to hold."""
    applies_when: str = "true"
    """Looks only at what is known for certain; where it does not hold there is no offer at all."""
    pays: str = ""
    """Name of the amounts by household that it pays, when that is known."""
    task: TaskRule | None = None
    """What becomes part of the plan when it is accepted; None when it lowers the fees."""
    pays_percentage: int | None = None
    """Which part of the fees is left to pay; None when it has nothing to do with fees."""
    line: int = 0


@dataclass(frozen=True, slots=True)
class OfferBook:
    """Everything in ``offers.yaml``, and the norms it goes by."""

    norms: Norms = field(default_factory=Norms)
    households: Mapping[str, Household] = field(default_factory=dict)
    """What the answers about the household are called in the norms."""
    questions: tuple[Question, ...] = ()
    """What may be asked to find out, in the order of asking. Each may be passed over."""
    offers: tuple[OfferRule, ...] = ()
    most_questions: int = 4
    """Never more questions than this in one visit."""
    file: str = ""

    def offer(self, id: str) -> OfferRule | None:
        """Return an offer by its id."""
        return next((rule for rule in self.offers if rule.id == id), None)

    def question(self, id: str) -> Question | None:
        """Return one of the extra questions by its id."""
        return next((question for question in self.questions if question.id == id), None)
