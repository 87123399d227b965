# SPDX-License-Identifier: EUPL-1.2
"""What a visit asks of the store about codes and what letters ask for, and what it answers."""

from __future__ import annotations

from kiosk.cases import AskAnswer, AskKind, CaseNumber, Message, QuestionId, VisitId
from kiosk.errors import FailureCode
from kiosk.frozen import Private
from kiosk.people import Identity


class LookAtCode(Private, frozen=True):
    """Tell whether a code counts, before anything else is asked."""

    visit: VisitId
    code: str


class AnswerAsk(Private, frozen=True):
    """Put the answer to what a letter asks for into its case."""

    visit: VisitId
    code: str
    how: AskAnswer
    question: QuestionId | None = None
    said: str = ""
    identity: Identity | None = None
    """Who answers, where the service wants to be surer than a code and a date."""


class RevokeCodes(Private, frozen=True):
    """The codes on a case's papers are not to count any more: the resident's or a clerk's wish."""

    number: CaseNumber
    actor: str
    visit: VisitId | None = None
    """Whose own data is shown again; None: a clerk has the case open."""


class CodeLookedAt(Private, frozen=True):
    """What became of a code: the name of a verdict."""

    visit: VisitId
    code: str
    verdict: str
    ask: AskKind | None = None
    minutes: int = 0


class AskAnswered(Private, frozen=True):
    """Whether the answer is in the case."""

    visit: VisitId
    notice: Message | None = None
    problem: FailureCode | None = None
    others: bool = False
    """It was answered by somebody else than the letter is for: nothing was changed."""
