# SPDX-License-Identifier: EUPL-1.2
"""What is known of a resident in one visit, from where and since when: tell it once.

A fact has a name of two parts, where it comes from and what it is (``registry.address``). The
content says which facts could answer a question (``known_from``); such a question is not asked
but put before the resident to confirm. Facts die with the visit. What becomes part of a case is
kept there with its :class:`Origin`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from kiosk.cases import Answer, Answers, QuestionId
from kiosk.frozen import Private
from kiosk.life_events.model import LifeEvent, Question, QuestionKind
from kiosk.people import Assurance, Identity, Method, Origin, Provenance
from kiosk.registry import Doubt

__all__ = ["Doubt", "Fact", "Origin", "Provenance", "known", "of_answers", "of_identity"]


class Fact(Private, frozen=True):
    """One thing that is known in this visit."""

    name: str
    """What it is, without where it comes from: ``address``."""
    origin: Origin
    value: Answer
    """As an answer of its kind is kept; see :class:`~kiosk.life_events.model.QuestionKind`."""
    at: dt.datetime
    """When we learnt it."""
    purpose: str
    """The life event for which it was learnt."""
    doubt: Doubt = Doubt.NONE

    @property
    def full_name(self) -> str:
        """Name as content writes it."""
        return f"{self.origin.value}.{self.name}"

    @property
    def provenance(self) -> Provenance:
        """What a case keeps of where an answer came from."""
        return Provenance(self.origin, self.at, self.purpose)


KINDS: Mapping[str, QuestionKind] = {
    "chip.name": QuestionKind.NAME,
    "chip.birth_date": QuestionKind.DATE,
    "chip.expires_on": QuestionKind.DATE,
    "clerk.name": QuestionKind.NAME,
    "clerk.birth_date": QuestionKind.DATE,
    "registry.name": QuestionKind.NAME,
    "registry.birth_date": QuestionKind.DATE,
    "registry.address": QuestionKind.ADDRESS,
    "registry.nationalities": QuestionKind.TEXT,
    "registry.municipality": QuestionKind.PLACE,
}
"""The facts that there can be, with the kind of question each can answer. Beside these there is
``earlier.X``: the resident's own answer to a question X, in this life event or one before."""
REGISTRY_FACTS = tuple(
    name.removeprefix("registry.") for name in KINDS if name.startswith("registry.")
)


def known(
    question: Question, facts: Iterable[Fact], answers: Answers, event: LifeEvent, at: dt.datetime
) -> Fact | None:
    """Return the best fact that may answer a question, by the order that the content gives.

    `answers` are those of `event` so far, given now: `at` is only how old they are at most.
    """
    if not question.known_from:
        return None
    there = {fact.full_name: fact for fact in facts}
    there |= {fact.full_name: fact for fact in of_answers(event, answers, at)}
    there.pop(f"{Origin.EARLIER.value}.{question.id}", None) if question.id in answers else None
    for name in question.known_from:
        fact = there.get(name)
        if fact is not None and _fits(question, fact.value):
            return fact
    return None


def _fits(question: Question, value: Answer) -> bool:
    """Tell whether a value is an answer that this question takes."""
    ids = {option.id for option in question.options}
    match question.kind:
        case QuestionKind.YES_NO:
            return isinstance(value, bool)
        case QuestionKind.SEVERAL:
            return isinstance(value, tuple) and bool(value) and set(value) <= ids
        case QuestionKind.CHOICE:
            return isinstance(value, str) and value in ids
        case QuestionKind.DATE:
            return isinstance(value, str) and _is_day(value)
        case QuestionKind.ADDRESS:
            return isinstance(value, str) and value.count(";") == 3
        case _:
            return isinstance(value, str) and 0 < len(value) <= question.max_length


def _is_day(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def of_identity(identity: Identity, purpose: str) -> tuple[Fact, ...]:
    """Return what establishing somebody's identity told: from a chip, or from a clerk."""
    origins = {Method.CHIP: Origin.CHIP, Method.CLERK: Origin.CLERK}
    origin, person, at = origins.get(identity.method), identity.person, identity.established_at
    if origin is None or person is None or at is None or identity.assurance is Assurance.NONE:
        return ()
    told: dict[str, Answer] = {
        "name": f"{person.given_names} {person.family_name}".strip(),
        "birth_date": person.birth_date,
    }
    if identity.document is not None and identity.document.expires is not None:
        told["expires_on"] = identity.document.expires.isoformat()
    return tuple(Fact(name, origin, value, at, purpose) for name, value in told.items() if value)


def of_answers(event: LifeEvent, answers: Answers, at: dt.datetime) -> tuple[Fact, ...]:
    """Return the answers of a life event as facts for what is asked later in the visit."""
    return tuple(
        Fact(str(question.id), Origin.EARLIER, answers[question.id], at, event.id)
        for question in event.questions
        if question.id in answers and answers[question.id] not in ("", ())
    )


def merged(older: Iterable[Fact], newer: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return all facts, one of each full name: the newer one where both have it."""
    return tuple({fact.full_name: fact for fact in (*older, *newer)}.values())


def asks_registry(event: LifeEvent, answers: Answers) -> tuple[str, ...]:
    """Return the facts of the registry that this life event still needs, each once.

    They are those that a question could be known from which has no answer yet; never one that
    the life event does not declare.
    """
    allowed = event.registry.facts if event.registry else ()
    wanted = {
        name.removeprefix("registry.")
        for question in event.questions
        if question.id not in answers
        for name in question.known_from
    }
    return tuple(name for name in allowed if name in wanted)


def compared_later(
    event: LifeEvent, answers: Answers, origins: Mapping[QuestionId, Provenance]
) -> tuple[QuestionId, ...]:
    """Return the answers that the registry could have given and did not: told by the resident."""
    allowed = {f"registry.{name}" for name in (event.registry.facts if event.registry else ())}
    return tuple(
        question.id
        for question in event.questions
        if allowed & set(question.known_from)
        and answers.get(question.id)
        and getattr(origins.get(question.id), "origin", None) is not Origin.REGISTRY
    )
