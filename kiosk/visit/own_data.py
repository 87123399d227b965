# SPDX-License-Identifier: EUPL-1.2
"""My data: a resident sees what is stored, has it printed, corrects it, and takes it back.

From the visit that made the case it is shown at once. With a letter's code a document has to be
read first: a code and a birth date are not enough to be shown somebody's life.
"""

from __future__ import annotations

from kiosk.cases import CaseNumber, Message, PaperForm, TaskKind, VisitId
from kiosk.errors import FailureCode
from kiosk.frozen import Private
from kiosk.my_data import FORM, OFFER
from kiosk.overview import Overview
from kiosk.people import ClerkId, Identity
from kiosk.visit.more_pages import LetterPart

ALWAYS_WITHDRAWN = frozenset({"phone", "address"})
"""Answers that are only there to reach somebody, whatever the life event."""
WHOLE = "case"
CODES = "codes"
"""The codes on the papers of a case, which are not to count any more."""
LONGEST = 200


class ShowOwnData(Private, frozen=True):
    """Show a case to its resident; with `identity` only if it is theirs."""

    visit: VisitId
    number: CaseNumber
    identity: Identity | None = None


class AskClerk(Private, frozen=True):
    """A resident wants something of theirs corrected or taken back."""

    visit: VisitId
    number: CaseNumber
    kind: TaskKind
    about: str
    said: str


class PrintOverview(Private, frozen=True):
    """Print the overview."""

    number: CaseNumber
    actor: str = "resident"


class ShowToClerk(Private, frozen=True):
    """A clerk looks at the overview with the resident."""

    number: CaseNumber
    clerk: ClerkId


class OwnDataShown(Private, frozen=True):
    """What the store says; `problem` when it cannot be shown."""

    visit: VisitId
    overview: Overview | None = None
    problem: FailureCode | None = None
    notice: Message | None = None


class LetterRead(Private, frozen=True):
    """A resident's letter in parts, to be heard; none when it cannot be read now."""

    visit: VisitId
    parts: tuple[LetterPart, ...] = ()


class OpeningData(Private, frozen=True):
    """Being looked up; lasts milliseconds."""

    number: CaseNumber


class MyData(Private, frozen=True):
    """Everything on one page."""

    overview: Overview


class MyDataItem(Private, frozen=True):
    """One line of it: is it wrong, or taken back?"""

    overview: Overview
    item: str


class Correcting(Private, frozen=True):
    """What is not right about it?"""

    overview: Overview
    item: str


class Withdrawing(Private, frozen=True):
    """Are you sure?"""

    overview: Overview
    item: str


class ChangingForm(Private, frozen=True):
    """In which form do you want your letters from now on? With `form`: printed as well?"""

    overview: Overview
    form: PaperForm | None = None


class ChangeForm(Private, frozen=True):
    """A resident wants their later letters in another form."""

    visit: VisitId
    number: CaseNumber
    form: PaperForm
    printed_too: bool


class SetForm(Private, frozen=True):
    """A clerk notes in which form the resident wants their letters."""

    number: CaseNumber
    form: PaperForm
    printed_too: bool
    clerk: ClerkId


class DataRefused(Private, frozen=True):
    """The document does not belong to the letter."""


OwnPages = OpeningData | MyData | MyDataItem | Correcting | Withdrawing | ChangingForm | DataRefused


def may_withdraw(overview: Overview, item: str, optional: frozenset[str]) -> bool:
    """Tell whether a line may be taken back by itself: what was not needed in the first place."""
    if item == WHOLE or item.startswith(OFFER):
        return True
    return item in overview.case.answers and item in ALWAYS_WITHDRAWN | optional


def items(overview: Overview) -> frozenset[str]:
    """Return the lines about which something can be asked."""
    offers = {f"{OFFER}{task.id}" for task in overview.case.plan.tasks if task.why.facts}
    return frozenset({*(str(id) for id in overview.case.answers), *offers, "identity", FORM, WHOLE})


def optional_of(questions: tuple[tuple[str, bool], ...]) -> frozenset[str]:
    """Return the questions that a resident was free to pass over."""
    return frozenset(str(id) for id, optional in questions if optional)


class ClerkSeesData(Private, frozen=True):
    """The overview of the case that a clerk has open."""

    overview: Overview
