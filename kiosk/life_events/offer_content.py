# SPDX-License-Identifier: EUPL-1.2
"""Read ``offers.yaml`` and ``norms.yaml`` of a municipality into an offer book.

Texts follow from the names: offer ``city-pass`` is ``offer-city-pass``, its extra question
``income`` is ``offers-income``, a reason ``income`` is ``offer-because-income``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, TypeAlias

import msgspec

from kiosk.cases import Message
from kiosk.life_events import content
from kiosk.life_events.norms import Household, Norms
from kiosk.life_events.norms_content import NORMS_FILE, norms_of
from kiosk.life_events.offer_model import Condition, OfferBook, OfferRule
from kiosk.life_events.source import Source, convert, read

OFFERS_FILE = "offers.yaml"
TEXTS = "offers"
"""What the ids of texts about the extra questions begin with."""

_Id: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]{0,60}$")]
_Text: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]


class _Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every part has in common: no unknown keys."""


class _Condition(_Form, frozen=True, kw_only=True):
    id: _Id
    when: _Text


class _Task(content.TaskForm, frozen=True, kw_only=True):
    needed_when: Literal["true"] = "true"
    """It is part of the plan when the resident accepts the offer, and only then."""


class _Offer(_Form, frozen=True, kw_only=True):
    id: _Id
    icon: str
    law: _Text
    source: _Text
    applies_when: str = "true"
    conditions: Annotated[tuple[_Condition, ...], msgspec.Meta(min_length=1)]
    pays: str = ""
    task: _Task | None = None
    pays_percentage: Annotated[int, msgspec.Meta(ge=0, le=100)] | None = None


class _Offers(_Form, frozen=True, kw_only=True):
    most_questions: Annotated[int, msgspec.Meta(ge=0, le=8)] = 4
    households: dict[_Id, Household] = {}
    questions: tuple[content.QuestionForm, ...] = ()
    offers: tuple[_Offer, ...]


OffersForm = _Offers
"""How ``offers.yaml`` is written; :mod:`.schema` tells editors."""


def load(paths: dict[str, Path]) -> OfferBook:
    """Read the shared files that are there, by name; an absent file has nothing in it.

    Raises KnownError CONTENT_INVALID with file, line and reason.
    """
    tables = Norms()
    if NORMS_FILE in paths:
        tables = norms_of(_source(paths[NORMS_FILE]))
    if OFFERS_FILE not in paths:
        return OfferBook(tables)
    return _book(_source(paths[OFFERS_FILE]), tables)


def _source(path: Path) -> Source:
    return read(path, f"{content.EVENTS_FOLDER}/{path.name}")


def _book(source: Source, tables: Norms) -> OfferBook:
    form = convert(source, _Offers)
    content.no_doubles(source, "questions", [q.id for q in form.questions])
    content.no_doubles(source, "offers", [o.id for o in form.offers])
    for place, question in enumerate(form.questions):
        if question.asked_when != "true":
            message = "an extra question is asked when an offer needs it, not when this holds"
            raise source.broken(message, "questions", place, "asked_when")
    return OfferBook(
        norms=tables,
        households=form.households,
        questions=tuple(
            content.question_of(source, TEXTS, place, question)
            for place, question in enumerate(form.questions)
        ),
        offers=tuple(_offer(source, place, offer) for place, offer in enumerate(form.offers)),
        most_questions=form.most_questions,
        file=source.file,
    )


def _offer(source: Source, place: int, form: _Offer) -> OfferRule:
    here = ("offers", place)
    content.no_doubles(source, "conditions", [c.id for c in form.conditions], *here)
    if (form.task is None) == (form.pays_percentage is None):
        message = "an offer has either a “task” or a “pays_percentage”"
        raise source.broken(message, *here)
    name = f"offer-{form.id}"
    return OfferRule(
        id=form.id,
        icon=form.icon,
        title=Message(name),
        summary=Message(f"{name}-summary"),
        law=form.law,
        source=form.source,
        applies_when=form.applies_when,
        conditions=tuple(
            Condition(
                one.id,
                one.when,
                Message(f"offer-because-{one.id}"),
                source.line(*here, "conditions", number),
            )
            for number, one in enumerate(form.conditions)
        ),
        pays=form.pays,
        task=content.task_of(_inner(source, *here, "task"), "offer", 0, form.task)
        if form.task
        else None,
        pays_percentage=form.pays_percentage,
        line=source.line(*here),
    )


def _inner(source: Source, *where: str | int) -> Source:
    """Return a source in which the task at `where` stands as the first of a life event."""
    lines = {
        ("tasks", 0, *place[len(where) :]): line
        for place, line in source.lines.items()
        if place[: len(where)] == where
    }
    return Source(source.file, source.data, lines)
