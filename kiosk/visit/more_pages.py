# SPDX-License-Identifier: EUPL-1.2
"""Pages beside the straight way of a visit: acting for somebody, the BSN, a letter's case."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TypeAlias

from kiosk.cases import CaseNumber, CaseStage, QuestionId

# --- for whom ------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ForWhom:
    """For whom do you come: for yourself, or for somebody else, and as what?"""


@dataclass(frozen=True, slots=True)
class ActingAs:
    """In what capacity do you act for somebody else?"""


@dataclass(frozen=True, slots=True)
class NamingActor:
    """Who are you, who acts for somebody else?"""

    capacity: str


# --- the citizen service number ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EnteringBsn:
    """The BSN, typed by who has it at hand. Never required."""


# --- a letter's case -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EnteringCode:
    """The return code on a letter of ours."""


@dataclass(frozen=True, slots=True)
class EnteringFact:
    """The second fact that goes with a return code: the resident's birth date."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OpeningLetter:
    """Being looked up; lasts milliseconds."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class LetterRefused:
    """Code and birth date do not go together, or were wrong too often."""

    code: str = field(repr=False)
    minutes: int = 0
    """How long this code stays closed; 0 while there are tries left."""


@dataclass(frozen=True, slots=True)
class LetterOpen:
    """How far the case is, and what may still be added. Nothing else of it is known here."""

    case: CaseNumber
    stage: CaseStage
    received_at: dt.datetime
    added: tuple[QuestionId, ...] = ()
    """What was added in this visit."""


@dataclass(frozen=True, slots=True)
class Adding:
    """One thing that is added to the case; `part` counts the pages of an address."""

    letter: LetterOpen
    question: QuestionId
    part: int = 0


# --- a forgotten document ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CardLeft:
    """The visit has ended and a document still lies on the reader."""


MorePages: TypeAlias = (
    ForWhom
    | ActingAs
    | NamingActor
    | EnteringBsn
    | EnteringCode
    | EnteringFact
    | OpeningLetter
    | LetterRefused
    | LetterOpen
    | Adding
    | CardLeft
)
