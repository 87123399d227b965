# SPDX-License-Identifier: EUPL-1.2
"""What somebody is probably entitled to: pure functions from facts and norms to offers.

Each offer has conditions in CEL. What is not known is left out of what a condition sees; one that
can be told without it (``false && ...``) is told, every other one is *unknown*. So the answer is
*probably*, *probably not*, or *cannot tell, because* of what is missing: never a guess. An offer
is a suggestion that the resident accepts and a person decides on (AVG 22); what is not accepted
is kept nowhere.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.cases import Answer, Answers, Cents, Message, MessageArg
from kiosk.life_events import conditions, norms
from kiosk.life_events.conditions import ConditionError
from kiosk.life_events.model import LifeEvent, Question, QuestionKind
from kiosk.life_events.norms import Figure, Household
from kiosk.life_events.offer_model import Condition, OfferBook, OfferRule, Verdict

HOUSEHOLD, BIRTH_DATE = "household", "birth_date"
NO_FIGURE = "figure"
"""Named as missing where our own tables have nothing for this day, age or household."""
PLAN_FACTS = ("plan", "event", "fees")
"""What is always known of a visit: the tasks in the plan, the life event, what it all costs."""
DERIVED: Mapping[str, tuple[str, ...]] = {
    "age": (BIRTH_DATE,),
    "pensioner": (BIRTH_DATE,),
}
"""Facts that follow from others."""
DOCUMENT_FACTS = ("document_days", "document_kind")
"""What the chip of a document told; never asked."""
_FIGURES: Mapping[str, tuple[str, ...]] = {
    "limit": (HOUSEHOLD, BIRTH_DATE),
    "assets": (HOUSEHOLD,),
    "number": (),
}
"""Kinds of figures that a condition may use, and the facts that they depend on."""
_FIGURE = re.compile(r"\b(limit|assets|number)\.([a-z][a-z0-9_]*)")
_TEXTS = re.compile(r"\"[^\"]*\"|'[^']*'")


@dataclass(frozen=True, slots=True)
class Known:
    """A fact, and where it is from: ``answered``, ``chip``, ``clerk``, ``registry``, ``visit``."""

    value: Any
    origin: str = "answered"
    money: bool = False
    """Whether the value is an amount in cents."""


Facts = Mapping[str, Known]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one condition turned out; None: it cannot be told."""

    id: str
    holds: bool | None
    text: Message


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be said of one offer for one resident, with everything that it rests on."""

    rule: OfferRule
    verdict: Verdict
    outcomes: tuple[Outcome, ...]
    missing: tuple[str, ...] = ()
    """The facts that are not known and matter, each once; :data:`NO_FIGURE` for our own."""
    used: tuple[tuple[str, Known], ...] = ()
    pays: Cents | None = None
    """What it pays, where that is known for this household."""

    @property
    def because(self) -> tuple[Message, ...]:
        """The sentences that explain it: what decided it comes first."""
        order = {False: 0, None: 1, True: 2}
        decisive = sorted(self.outcomes, key=lambda outcome: order[outcome.holds])
        if self.verdict is Verdict.PROBABLY_NOT:
            decisive = [outcome for outcome in decisive if outcome.holds is False]
        return tuple(outcome.text for outcome in decisive)


# --- which offers there are -----------------------------------------------------------------


def suppressed(event: LifeEvent, facts: Facts) -> bool:
    """Tell whether nothing may be offered at all: somebody died, or nobody may know of them."""
    told = (facts.get(name) for name in ("death_in_household", "secrecy"))
    plan = facts.get("plan")
    if (
        plan is not None
        and isinstance(plan.value, list)
        and set(event.no_offers_with) & set(plan.value)
    ):
        return True
    return event.after_death or any(fact is not None and fact.value is True for fact in told)


def considered(
    event: LifeEvent, book: OfferBook, facts: Facts, today: dt.date
) -> tuple[Offer, ...]:
    """Return what can be said of each offer of a life event, in the order of the event."""
    if suppressed(event, facts):
        return ()
    rules = (book.offer(id) for id in event.offers)
    return tuple(
        judge(rule, book, facts, today)
        for rule in rules
        if rule is not None and applies(rule, book, facts, today)
    )


def applies(rule: OfferRule, book: OfferBook, facts: Facts, today: dt.date) -> bool:
    """Tell whether an offer makes sense here; what is not known does not stand in its way."""
    seen = _seen(book, facts, today)
    return _holds(rule.applies_when, seen) is not False


def judge(rule: OfferRule, book: OfferBook, facts: Facts, today: dt.date) -> Offer:
    """Return what can be said of an offer. Raises ConditionError for content the check refuses."""
    seen = _seen(book, facts, today)
    outcomes = []
    missing: dict[str, None] = {}
    used: dict[str, None] = {}
    money = frozenset(name for name, known in facts.items() if known.money)
    for condition in rule.conditions:
        held = _holds(condition.when, seen)
        names, figures = used_names(condition.when)
        lacking = _missing(names, figures, seen, facts)
        used.update(dict.fromkeys(_sources(names, figures)))
        if held is None:
            missing.update(dict.fromkeys(lacking))
        outcomes.append(Outcome(condition.id, held, _told(condition, held, seen, money)))
    verdict = Verdict.PROBABLY
    if any(outcome.holds is False for outcome in outcomes):
        verdict, missing = Verdict.PROBABLY_NOT, {}
    elif any(outcome.holds is None for outcome in outcomes):
        verdict = Verdict.CANNOT_TELL
    return Offer(
        rule,
        verdict,
        tuple(outcomes),
        tuple(missing),
        tuple((name, facts[name]) for name in used if name in facts),
        _pays(rule, book, facts, today),
    )


def _pays(rule: OfferRule, book: OfferBook, facts: Facts, today: dt.date) -> Cents | None:
    household = _household(book, facts)
    if not rule.pays or household is None:
        return None
    figure = norms.household_amount(book.norms.amounts.get(rule.pays), household, today)
    return Cents(figure.value) if figure else None


# --- what may be asked ----------------------------------------------------------------------


def wanted(offers: Iterable[Offer], book: OfferBook) -> tuple[Question, ...]:
    """Return the questions whose answers could still make an offer plain, in their order."""
    missing = {
        name for offer in offers if offer.verdict is Verdict.CANNOT_TELL for name in offer.missing
    }
    return tuple(question for question in book.questions if question.id in missing)


def next_question(
    event: LifeEvent,
    book: OfferBook,
    facts: Facts,
    answers: Answers,
    today: dt.date,
    only: str = "",
) -> Question | None:
    """Return the next extra question; None when there is none that helps, or enough was asked.

    `answers` are those to extra questions so far, passed over ones included. `only`: what the
    fees depend on (``fees``) is wanted, or the rest.
    """
    if len(answers) >= book.most_questions:
        return None
    told = {**facts, **of_answers(book.questions, answers)}
    offers = relevant(considered(event, book, told, today), only)
    return next((q for q in wanted(offers, book) if q.id not in answers), None)


def relevant(offers: Iterable[Offer], only: str) -> tuple[Offer, ...]:
    """Return the offers about fees for ``fees``, all others for the empty text."""
    about_fees = only == "fees"
    return tuple(o for o in offers if (o.rule.pays_percentage is not None) == about_fees)


def of_answers(questions: Iterable[Question], answers: Answers) -> dict[str, Known]:
    """Return the answers given as facts; one that was passed over is not known."""
    found: dict[str, Known] = {}
    for question in questions:
        answer = answers.get(question.id)
        if answer is None or answer in ("", ()):
            continue
        money = question.kind is QuestionKind.AMOUNT
        found[str(question.id)] = Known(_value(question.kind, answer), money=money)
    return found


def _value(kind: QuestionKind, answer: Answer) -> Any:
    if kind in (QuestionKind.AMOUNT, QuestionKind.NUMBER):
        return int(str(answer))
    return conditions.seen_as(answer)


def facts_of_event(event: LifeEvent, book: OfferBook, answers: Answers) -> dict[str, Known]:
    """Return what the answers to a life event's own questions tell: nothing is asked twice.

    A question of the event counts when it has the id and kind of an extra question.
    """
    extra = {question.id: question.kind for question in book.questions}
    same = [question for question in event.questions if extra.get(question.id) is question.kind]
    return of_answers(same, answers)


# --- what a condition sees ------------------------------------------------------------------


def _household(book: OfferBook, facts: Facts) -> Household | None:
    known = facts.get(HOUSEHOLD)
    return book.households.get(str(known.value)) if known else None


def _months(facts: Facts, today: dt.date) -> int | None:
    known = facts.get(BIRTH_DATE)
    return norms.months_on(str(known.value), today) if known else None


@dataclass(frozen=True, slots=True)
class _Seen:
    """What conditions can see; `figures` tells where the figures are from."""

    values: dict[str, Any]
    figures: dict[tuple[str, str], Figure] = field(default_factory=dict)


def _seen(book: OfferBook, facts: Facts, today: dt.date) -> _Seen:
    tables = book.norms
    values = {name: known.value for name, known in facts.items()}
    months, household = _months(facts, today), _household(book, facts)
    if months is not None:
        values["age"] = months // 12
        pension = norms.pension_months(tables, today)
        if pension is not None:
            values["pensioner"] = months >= pension
    figures: dict[tuple[str, str], Figure] = {}
    for name in tables.numbers:
        if figure := norms.number_of(tables, name, today):
            figures["number", name] = figure
    if household is not None:
        for name, amounts in tables.assets.items():
            if figure := norms.household_amount(amounts, household, today):
                figures["assets", name] = figure
        for name in tables.limits if months is not None else ():
            if figure := norms.limit_of(tables, name, household, months or 0, today):
                figures["limit", name] = figure
    for kind in _FIGURES:
        values[kind] = {name: f.value for (of, name), f in figures.items() if of == kind}
    return _Seen(values, figures)


def used_names(source: str) -> tuple[frozenset[str], tuple[tuple[str, str], ...]]:
    """Return the facts that a condition uses, and the figures."""
    figures = tuple(dict.fromkeys(_FIGURE.findall(_TEXTS.sub('""', source))))
    return conditions.names(source) - _FIGURES.keys(), figures


def sources(source: str) -> list[str]:
    """Return the facts that a condition rests on, as they are told or asked."""
    return _sources(*used_names(source))


def holds(source: str, book: OfferBook, facts: Facts, today: dt.date) -> bool | None:
    """Return whether a condition holds given these facts; None when that cannot be told."""
    return _holds(source, _seen(book, facts, today))


def _sources(names: Iterable[str], figures: Iterable[tuple[str, str]]) -> list[str]:
    """Return the facts as they are told or asked, which others follow from."""
    found = [one for name in sorted(names) for one in DERIVED.get(name, (name,))]
    return found + [one for kind, _ in figures for one in _FIGURES[kind]]


def _missing(
    names: Iterable[str],
    figures: Iterable[tuple[str, str]],
    seen: _Seen,
    facts: Facts,
) -> list[str]:
    lacking = [one for one in _sources(names, figures) if one not in facts]
    if not lacking and any(
        figure not in seen.figures for figure in figures
    ):  # the resident told all; it is our table that has nothing
        lacking.append(NO_FIGURE)
    if not lacking and any(name not in seen.values for name in names):
        lacking.append(NO_FIGURE)
    return lacking


def _holds(source: str, seen: _Seen) -> bool | None:
    """Return whether a condition holds; None when it depends on what is not known.

    CEL tells ``false && x`` and ``true || x`` without x, whichever stands first. Raises
    ConditionError when it fails although everything that it uses is known.
    """
    names, figures = used_names(source)
    whole = all(name in seen.values for name in names) and all(
        figure in seen.figures for figure in figures
    )
    if whole:
        return conditions.holds(source, seen.values)
    try:
        return conditions.holds(source, seen.values)
    except ConditionError:
        return None


def _told(
    condition: Condition,
    held: bool | None,
    seen: _Seen,
    money: frozenset[str],
) -> Message:
    """Return the sentence of a condition with the values that were looked at."""
    words = {True: "yes", False: "no", None: "unknown"}
    args: dict[str, MessageArg] = {"outcome": words[held]}
    names, figures = used_names(condition.when)
    for name in sorted(names):
        value = seen.values.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            args[f"{name}_cents" if name in money else name] = value
    for kind, name in figures:
        figure = seen.figures.get((kind, name))
        if figure is None:
            continue
        args[kind if kind == "number" else f"{kind}_cents"] = figure.value
        args["percentage"] = figure.percentage
        args["since_date"] = figure.dated.valid_from.isoformat()
        if figure.norm:
            args["norm_cents"] = int(figure.norm)
    return Message(condition.text.id, args)
