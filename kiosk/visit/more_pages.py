# SPDX-License-Identifier: EUPL-1.2
"""Pages beside the straight way of a visit: acting for somebody, the BSN, a letter's case."""

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

from kiosk.cases import Ask, AskKind, Case, CaseNumber, CaseStage, PaperForm, QuestionId
from kiosk.frozen import Private, Value

# --- how one sees and operates it ----------------------------------------------------------


class Settings(Value, frozen=True):
    """How the resident wants to see and operate the kiosk; `part` is one of its pages."""

    part: str = ""


# --- what happened -------------------------------------------------------------------------


class InGroup(Value, frozen=True):
    """The life events of one group."""

    group: str


class SayingIt(Value, frozen=True):
    """What happened, typed in the resident's own words."""


class Meant(Value, frozen=True):
    """Do you mean one of these? None is an answer too."""

    events: tuple[str, ...]


# --- for whom ------------------------------------------------------------------------------


class ForWhom(Value, frozen=True):
    """For whom do you come: for yourself, or for somebody else, and as what?"""


class ActingAs(Value, frozen=True):
    """In what capacity do you act for somebody else?"""


class NamingActor(Value, frozen=True):
    """Who are you, who acts for somebody else?"""

    capacity: str


# --- the citizen service number ------------------------------------------------------------


class EnteringBsn(Value, frozen=True):
    """The BSN, typed by who has it at hand. Never required."""


# --- what is known already ------------------------------------------------------------------


class ConfirmingFact(Value, frozen=True):
    """Is this still right? A question whose answer is known already."""

    question: QuestionId


class LookingUp(Value, frozen=True):
    """The registry is being asked; lasts seconds at most."""


class AnythingElse(Value, frozen=True):
    """The paper is in hand: is there anything else?"""


class WritingDown(Value, frozen=True):
    """No paper: its number, its code and what comes next, in large type."""


# --- a letter's case -----------------------------------------------------------------------


class EnteringCode(Value, frozen=True):
    """The return code on a letter of ours."""


class EnteringFact(Private, frozen=True):
    """The second fact that goes with a return code: the resident's birth date."""

    code: str
    ask: AskKind | None = None
    """What the letter asks for, as far as the code tells."""


class CodeRefused(Value, frozen=True):
    """The code of a paper does not count, or is none; `why` is the name of a verdict."""

    why: str
    minutes: int = 0
    """How long no code is looked at here, after too many wrong ones."""


class OpeningLetter(Private, frozen=True):
    """Being looked up; lasts milliseconds."""

    code: str


class LetterRefused(Private, frozen=True):
    """Code and birth date do not go together, or were wrong too often."""

    code: str
    minutes: int = 0
    """How long this code stays closed; 0 while there are tries left."""
    unasked: bool = False
    """It may be a letter of another kiosk, and the backend could not be asked."""


class LetterOpen(Value, frozen=True):
    """How far the case is, and what may still be added. Nothing else of it is known here."""

    case: CaseNumber
    stage: CaseStage
    received_at: dt.datetime
    added: tuple[QuestionId, ...] = ()
    """What was added in this visit."""
    elsewhere: bool = False
    """The case is not at this kiosk: the backend told, and nothing can be added here."""


class AskedByLetter(Private, frozen=True):
    """The one thing that a letter asks for, before all else."""

    letter: LetterOpen
    code: str
    ask: Ask
    case: Case
    """As much of the case as the page shows: its title and the answers that are asked about."""
    sure: bool = False
    """We know who answers as surely as the service demands."""


class NotRight(Private, frozen=True):
    """What of it is not right any more?"""

    asked: AskedByLetter
    question: QuestionId


class Adding(Value, frozen=True):
    """One thing that is added to the case; `part` counts the pages of an address."""

    letter: LetterOpen
    question: QuestionId
    part: int = 0


# --- offers ----------------------------------------------------------------------------------


class MayWeAsk(Value, frozen=True):
    """May we ask a few more questions, to see what else somebody may get, or need not pay?"""

    for_fees: bool = False


class AskingMore(Value, frozen=True):
    """One extra question; `part` counts the pages of an answer that takes more than one."""

    question: QuestionId
    part: int = 0
    for_fees: bool = False


class ShowingOffers(Value, frozen=True):
    """What somebody may be entitled to."""


class ShowingOffer(Value, frozen=True):
    """One offer whole, with its why."""

    offer: str


class ShowingAdvice(Value, frozen=True):
    """What is probably left to pay, and why."""


class ChoosingInstalments(Value, frozen=True):
    """In how many parts somebody pays."""


# --- a forgotten document ------------------------------------------------------------------


class CardLeft(Value, frozen=True):
    """The visit has ended and a document still lies on the reader."""


class LetterPart(Private, frozen=True):
    """A part of a letter: its title, and what it says."""

    title: str
    texts: tuple[str, ...]


class ListeningToLetter(Private, frozen=True):
    """Hearing one's own letter, part by part."""

    parts: tuple[LetterPart, ...]
    at: int = 0


# --- in which form letters come --------------------------------------------------------------


class ChoosingForm(Value, frozen=True):
    """In which form do you want your letters? With `form` chosen: and a printed one as well?"""

    form: PaperForm | None = None


MorePages: TypeAlias = (
    Settings
    | InGroup
    | SayingIt
    | Meant
    | ForWhom
    | ConfirmingFact
    | LookingUp
    | AnythingElse
    | WritingDown
    | ActingAs
    | NamingActor
    | EnteringBsn
    | EnteringCode
    | EnteringFact
    | OpeningLetter
    | CodeRefused
    | LetterRefused
    | LetterOpen
    | AskedByLetter
    | NotRight
    | Adding
    | MayWeAsk
    | AskingMore
    | ShowingOffers
    | ShowingOffer
    | ChoosingInstalments
    | ShowingAdvice
    | ChoosingForm
    | ListeningToLetter
    | CardLeft
)
