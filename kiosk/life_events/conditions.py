# SPDX-License-Identifier: EUPL-1.2
"""Conditions in content: CEL expressions over the answers and the facts known of a visit.

Each question's id is a name; what was not answered reads as empty ("", no options, false), so a
condition never has to ask first whether a question was answered. Beside those there are:

- ``identity``: ``established``, ``name_known``, ``has_bsn`` (true or false) and ``method``;
- ``today``: the date as ``"2026-11-23"``; dates compare as texts;
- ``age``: years of age of the resident, -1 while the birth date is not known;
- ``days``: for each date question, and each term that follows from one, the days from today
  until then: ``days.moving_on`` is -3 for three days ago. It is 0 while the date is not known.

A condition cannot call out, loop without end or change anything: CEL has no means for it.
"""

from __future__ import annotations

import datetime as dt
import importlib.machinery
import importlib.util
import itertools
import re
import sys
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from kiosk.cases import Answer, Answers, QuestionId
from kiosk.life_events.model import LifeEvent, Question, QuestionKind, Term
from kiosk.life_events.workdays import add_workdays, first_workday
from kiosk.people import Identity, Method

IDENTITY_FACTS: Mapping[str, object] = {
    "established": False,
    "method": Method.NOT_YET.value,
    "name_known": False,
    "has_bsn": False,
}
"""The facts of an identity that a condition may use, as they are before anything is known."""
KNOWN_NAMES = frozenset({"identity", "today", "age", "days"})
BIRTH_DATE = QuestionId("birth_date")
"""The question whose answer tells the age when no document told it."""
MOST_TRIES = 400
"""Combinations of answers a condition is tried on before it is believed to be a yes or no."""
MOST_LOOPS = 2
"""Loops (``exists`` ...) in one condition: more, one in another, could run for hours."""
LONGEST = 500
"""A condition of more characters than this is refused: nobody could review it."""

_BOUND = re.compile(r"\.(?:all|exists|exists_one|map|filter)\(\s*([A-Za-z_]\w*)\s*,")
_LOOP = re.compile(r"\.\s*(?:all|exists|exists_one|map|filter)\s*\(")
_IDENTITY_FIELD = re.compile(r"\bidentity\.(\w+)")
_DAYS_FIELD = re.compile(r"\bdays\.(\w+)")
_TEXTS = re.compile(r"\"[^\"]*\"|'[^']*'")
_ONE_OF = re.compile(r"(?:\"([^\"]*)\"|'([^']*)')\s+in\s+([a-z_]\w*)")
_EQUALS = re.compile(r"\b([a-z_]\w*)\s*[!=]=\s*(?:\"([^\"]*)\"|'([^']*)')")
_FUNCTIONS = frozenset({"size", "startsWith", "endsWith", "contains", "int", "string"})
"""Named functions a condition may call; operators come on top."""


class ConditionError(ValueError):
    """A condition that cannot be used, said in plain words."""


def _cel() -> ModuleType:
    """Import the CEL extension alone.

    The package's own start imports its command line, with a terminal toolkit: a fifth of a
    second and ten megabytes that a kiosk never uses.
    """
    name = "cel.cel"
    if name in sys.modules:
        return sys.modules[name]
    package = importlib.util.find_spec("cel")
    for folder in (package.submodule_search_locations or ()) if package else ():
        for suffix in importlib.machinery.EXTENSION_SUFFIXES:
            path = Path(folder) / f"cel{suffix}"
            if path.exists():
                spec = importlib.util.spec_from_file_location(name, path)
                if spec and spec.loader:
                    module = importlib.util.module_from_spec(spec)
                    spec.loader.exec_module(module)
                    sys.modules[name] = module
                    return module
    return importlib.import_module(name)


@lru_cache(maxsize=4096)
def _program(source: str) -> Any:
    if len(source) > LONGEST:
        raise ConditionError(f"the condition is longer than {LONGEST} characters")
    if len(_LOOP.findall(source)) > MOST_LOOPS:
        raise ConditionError(f"the condition has more than {MOST_LOOPS} loops (exists, all ...)")
    try:
        return _cel().compile(source)
    except ValueError as error:
        where = re.search(r"<input>:(\d+):(\d+): (.*)", str(error))
        reason = (
            f"at character {where[2]}: {where[3].split(' expecting')[0]}"
            if where
            else "it is not valid CEL"
        )
        raise ConditionError(f"the condition cannot be read, {reason}") from None


def names(source: str) -> frozenset[str]:
    """Return the names a condition uses, without those it makes itself (``exists(x, ...)``).

    Raises ConditionError when it cannot be read.
    """
    return frozenset(_program(source).variables()) - frozenset(_BOUND.findall(source))


@lru_cache(maxsize=4096)
def _used(source: str) -> tuple[str, ...]:
    return tuple(_program(source).variables())


def environment(
    questions: Iterable[Question], answers: Answers, facts: Mapping[str, object]
) -> dict[str, Any]:
    """Return what a condition can see: every question's answer or its empty value, and facts."""
    seen: dict[str, Any] = {q.id: seen_of(q.kind, answers.get(q.id)) for q in questions}
    told = facts.get("identity")
    seen["identity"] = {**IDENTITY_FACTS, **(told if isinstance(told, Mapping) else {})}
    today = str(facts.get("today", ""))
    birth = seen["identity"].pop("birth_date", "") or answers.get(BIRTH_DATE, "")
    seen["today"] = today
    seen["age"] = age_on(str(birth), today)
    seen["days"] = {}
    for question in questions:
        seen["days"] |= days_until(question, answers.get(question.id, ""), today)
    return {name: seen_as(value) for name, value in seen.items()}


def days_until(question: Question, answer: Answer, today: str) -> dict[str, int]:
    """Return the days from today until an answered date and each of its terms; 0 when unknown."""
    if question.kind is not QuestionKind.DATE:
        return {}
    try:
        now, day = dt.date.fromisoformat(today), dt.date.fromisoformat(str(answer))
    except ValueError:
        return dict.fromkeys((str(question.id), *(term.id for term in question.terms)), 0)
    ends = {term.id: (term_day(term, day) - now).days for term in question.terms}
    return {str(question.id): (day - now).days, **ends}


def term_day(term: Term, day: dt.date) -> dt.date:
    """Return the day of a term that follows from `day`."""
    counted = dt.timedelta(days=term.days)
    end = add_workdays(day, term.workdays) if term.workdays else day + counted
    if term.least_workdays:
        end = max(end, add_workdays(day, term.least_workdays))
    return first_workday(end) if term.first_workday else end


def days_used(source: str) -> frozenset[str]:
    """Return the dates and terms a condition counts the days to."""
    return frozenset(_DAYS_FIELD.findall(_TEXTS.sub('""', source)))


def dated(question: Question) -> frozenset[str]:
    """Return the names under which the days to a question's date are known."""
    if question.kind is not QuestionKind.DATE:
        return frozenset()
    return frozenset({str(question.id), *(term.id for term in question.terms)})


def seen_of(kind: QuestionKind, answer: Answer | None) -> Any:
    """Return an answer as conditions see it; what was not answered reads as empty.

    An amount is a whole number of cents, a number a whole number, and 0 when not answered.
    """
    if kind in (QuestionKind.AMOUNT, QuestionKind.NUMBER):
        try:
            return int(str(answer or 0))
        except ValueError:
            return 0
    return seen_as(empty(kind) if answer is None else answer)


def seen_as(value: Any) -> Any:
    """Return a value as conditions see it: CEL knows lists, not tuples."""
    return list(value) if isinstance(value, tuple) else value


def empty(kind: QuestionKind) -> bool | str | tuple[str, ...]:
    """Return what an unanswered question of a kind reads as."""
    if kind is QuestionKind.YES_NO:
        return False
    return () if kind is QuestionKind.SEVERAL else ""


def facts_of(identity: Identity, today: dt.date) -> dict[str, object]:
    """Return the facts an interview starts from: who the resident is known to be, and today.

    A name that was only typed is an answer, not a known fact.
    """
    established = identity.method is not Method.NOT_YET
    person = identity.person if established else None
    return {
        "identity": {
            "established": established,
            "method": identity.method.value,
            "name_known": bool(person and person.family_name),
            "has_bsn": bool(person and person.bsn),
            "birth_date": person.birth_date if person else "",
        },
        "today": today.isoformat(),
    }


def age_on(birth_date: str, today: str) -> int:
    """Return whole years of age; -1 when unknown.

    A birth date whose day or month is unknown (``00``) counts as late as it can be: a fee that
    depends on age then falls to the resident's advantage.
    """
    try:
        year, month, day = (int(part) for part in birth_date.split("-"))
        now = dt.date.fromisoformat(today)
    except ValueError:
        return -1
    if year < 1:
        return -1
    return max(-1, now.year - year - ((now.month, now.day) < (month or 12, day or 31)))


def holds(source: str, seen: Mapping[str, Any]) -> bool:
    """Tell whether a condition holds in an environment.

    Raises ConditionError when it uses unknown names, mixes kinds, or is not a yes or no.
    """
    if source == "true":
        return True
    try:
        program, used = _program(source), _used(source)
        result = program.execute({name: seen[name] for name in used if name in seen})
    except ConditionError:
        raise
    except (KeyError, RuntimeError) as error:
        raise ConditionError(f"the condition uses what does not exist: {error}") from error
    except Exception as error:  # the library raises Python's own errors for CEL's
        raise ConditionError("the condition compares or combines different kinds") from error
    if not isinstance(result, bool):
        raise ConditionError("the condition is not a yes or no")
    return result


def problems(source: str, questions: Iterable[Question]) -> list[str]:
    """List what is wrong with a condition that may use these questions, in plain words."""
    by_id = {str(q.id): q for q in questions}
    try:
        used = names(source)
        program = _program(source)
    except ConditionError as error:
        return [str(error)]
    found = [
        f"the condition uses “{name}”, which is not a question asked before it"
        for name in sorted(used - KNOWN_NAMES - by_id.keys())
    ]
    found += [
        f"the condition calls “{name}”, which does not exist"
        for name in program.functions()
        if name.isidentifier() and not name.startswith("_") and name not in _FUNCTIONS
    ]
    plain = _TEXTS.sub('""', source)
    found += [
        f"the condition uses “identity.{name}”, which does not exist"
        for name in sorted(set(_IDENTITY_FIELD.findall(plain)) - IDENTITY_FACTS.keys())
    ]
    known = frozenset[str]().union(*(dated(question) for question in by_id.values()))
    found += [
        f"the condition uses “days.{name}”, which is not a date or term asked before it"
        for name in sorted(days_used(source) - known)
    ]
    pairs = [(name, a or b) for a, b, name in _ONE_OF.findall(source)]
    pairs += [(name, a or b) for name, a, b in _EQUALS.findall(source)]
    for name, value in pairs:
        question = by_id.get(name)
        if question and question.options and value and value not in _ids(question):
            found.append(f"“{value}” is not an answer to “{name}”")
    if not found:
        found += _wrong_kind(source, by_id.values())
    return found


def _ids(question: Question) -> frozenset[str]:
    return frozenset(option.id for option in question.options)


def _wrong_kind(source: str, questions: Iterable[Question]) -> list[str]:
    """Try the condition on what may be answered to the questions it uses, with each other."""
    used = names(source) | days_used(source)
    asked = tuple(q for q in questions if q.id in used or used & dated(q))
    given = [_tries(question) for question in asked]
    for answers in itertools.islice(itertools.product(*given), MOST_TRIES):
        standing = {q.id: a for q, a in zip(asked, answers, strict=True) if a is not None}
        for method in (Method.NOT_YET, Method.CHIP):
            facts = {"today": "2026-01-01", "identity": {"method": method.value}}
            try:
                holds(source, environment(asked, standing, facts))
            except ConditionError as error:
                return [str(error)]
    return []


def _tries(question: Question) -> list[Answer | None]:
    """Return answers to try a condition on: none, each option, and some valid one."""
    ids = [option.id for option in question.options]
    if question.kind is QuestionKind.SEVERAL:
        return [None, *((id,) for id in ids), tuple(ids)]
    if question.kind is QuestionKind.YES_NO:
        return [None, True]
    return [None, *ids] if ids else [None, sample(question)]


def sample(question: Question) -> bool | str | tuple[str, ...]:
    """Return some valid answer to a question, for trying out content."""
    first = question.options[0].id if question.options else ""
    if question.id == BIRTH_DATE:
        return "1990-05-17"
    samples: dict[QuestionKind, bool | str | tuple[str, ...]] = {
        QuestionKind.YES_NO: True,
        QuestionKind.SEVERAL: (first,),
        QuestionKind.CHOICE: first,
        QuestionKind.DOCUMENT: first,
        QuestionKind.PHOTO: first,
        QuestionKind.DATE: "2026-01-01",
        QuestionKind.AMOUNT: str(max(10_000, question.least or 0)),
        QuestionKind.NUMBER: str(max(2, question.least or 0)),
        QuestionKind.ADDRESS: "1234 AB;12;Dorpsstraat;Voorbeeldstad",
        QuestionKind.PHONE: "0612345678",
    }
    return samples.get(question.kind, "Voorbeeld")


def used_questions(source: str, event: LifeEvent) -> tuple[QuestionId, ...]:
    """Return which questions of an event a condition rests on, in the order they are asked."""
    used, counted = names(source), days_used(source)
    return tuple(q.id for q in event.questions if q.id in used or counted & dated(q))
