# SPDX-License-Identifier: EUPL-1.2
"""JsonLogic, with what Open Formulieren adds for dates, as a condition in CEL.

Numbers are whole in conditions: an amount counts in cents, and a number with decimals is counted
in tenths or hundredths on both sides. What has no equal raises :class:`Unsupported` with the
reason in plain words; what is nearly the same adds a note.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from kiosk.life_events.model import QuestionKind

DEEPEST = 40


class Unsupported(ValueError):
    """A piece of logic that has no condition here; says why."""


@dataclass(frozen=True, slots=True)
class Known:
    """A question that logic may look at."""

    id: str
    kind: QuestionKind
    options: Mapping[str, str] = field(default_factory=dict)
    """From the value in the form to the option's id."""
    born: bool = False
    """It is the birth date, from which the age is known."""


@dataclass(frozen=True, slots=True)
class Value:
    """A piece of a condition: its text, what it is, and for numbers what one unit counts."""

    cel: str
    kind: str
    """bool, text, list, number, date, null, today or span."""
    scale: int = 1
    literal: Any = None
    question: Known | None = None


COMPARE = {"==": "==", "===": "==", "!=": "!=", "!==": "!=", "<": "<", "<=": "<=", ">": ">"}
COMPARE[">="] = ">="
TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}


class Translator:
    """Turns JsonLogic into CEL, given the questions and the constants that there are."""

    def __init__(self, questions: Mapping[str, Known], constants: Mapping[str, Any]) -> None:
        self._questions = questions
        self._constants = constants
        self.notes: list[str] = []
        self.used: set[str] = set()

    def condition(self, logic: Any) -> str:
        """Return a condition. Raises Unsupported."""
        return self._truth(self._value(logic, 0))

    def equals(self, key: str, literal: Any) -> str:
        """Return the condition of the simple editor: this component has this value."""
        return self._truth(self._compared("==", self._var(key), self._literal(literal)))

    # --- values ---------------------------------------------------------------------------

    def _value(self, logic: Any, depth: int) -> Value:
        if depth > DEEPEST:
            raise Unsupported("the logic is nested too deeply")
        if not isinstance(logic, dict):
            return self._literal(logic)
        if len(logic) != 1:
            raise Unsupported("a rule has more than one operator")
        ((name, given),) = logic.items()
        arguments = given if isinstance(given, list) else [given]
        if name == "var":
            return self._var(arguments[0] if arguments else "")
        if name in ("today", "datetime") and name == "today":
            return Value("today", "today", literal=(0, 0, 0))
        if name == "rdelta":
            return self._span(arguments)
        if name == "duration":
            return self._duration(arguments)
        if name in ("missing", "missing_some"):
            return self._missing(name, arguments)
        if name in ("map", "filter", "reduce", "all", "some", "none", "count"):
            raise Unsupported(f"“{name}” goes through a list, which a condition here cannot")
        values = [self._value(one, depth + 1) for one in arguments]
        return self._operator(name, values)

    def _operator(self, name: str, values: list[Value]) -> Value:
        if name in COMPARE:
            return self._comparison(COMPARE[name], values)
        simple: Mapping[str, Callable[[list[Value]], Value]] = {
            "and": lambda all: self._joined("&&", all),
            "or": lambda all: self._joined("||", all),
            "!": lambda one: _bool(f"!({self._truth(_first(one))})"),
            "!!": lambda one: _bool(self._truth(_first(one))),
            "if": self._choice,
            "?:": self._choice,
            "in": self._within,
            "cat": self._cat,
            "date": _first,
            "datetime": _first,
            "log": _first,
            "merge": self._merged,
            "+": lambda all: self._sum("+", all),
            "-": lambda all: self._sum("-", all),
            "*": self._times,
            "/": self._divided,
            "%": self._rest,
            "min": lambda all: self._extreme("<", all),
            "max": lambda all: self._extreme(">", all),
        }
        if name not in simple:
            raise Unsupported(f"the operator “{name[:40]}” has no equal in a condition")
        return simple[name](values)

    def _literal(self, value: Any) -> Value:
        if value is None:
            return Value('""', "null")
        if isinstance(value, bool):
            return Value("true" if value else "false", "bool", literal=value)
        if isinstance(value, int | float):
            return _number(value)
        if isinstance(value, str):
            return Value(_quoted(value), "text", literal=value)
        if isinstance(value, list):
            parts = [self._value(one, 1) for one in value]
            return Value("", "list", literal=parts)
        raise Unsupported("a value of this form cannot be compared")

    def _var(self, given: Any) -> Value:
        key = given[0] if isinstance(given, list) and given else given
        if not isinstance(key, str) or not key:
            raise Unsupported("it looks at the whole form at once")
        question = self._questions.get(key)
        if question is not None:
            self.used.add(key)
            return _of_question(question)
        whole, _, part = key.rpartition(".")
        question = self._questions.get(whole)
        if question is not None and question.kind is QuestionKind.SEVERAL:
            self.used.add(whole)
            if part not in question.options:
                raise Unsupported(f"“{whole}” has no option “{part}”")
            return _bool(f'"{question.options[part]}" in {question.id}')
        if key in ("today", "now"):
            return Value("today", "today", literal=(0, 0, 0))
        if key in self._constants:
            return self._literal(self._constants[key])
        raise Unsupported(f"it looks at “{key[:60]}”, which is not asked here")

    def _missing(self, name: str, arguments: list[Any]) -> Value:
        keys: list[Any] = list(arguments)
        if name == "missing_some":
            keys = arguments[1] if len(arguments) > 1 and isinstance(arguments[1], list) else []
        empty = [f"!({self._truth(self._var(key))})" for key in keys]
        return _bool(f"({' || '.join(empty)})" if empty else "false")

    # --- truth ----------------------------------------------------------------------------

    def _truth(self, value: Value) -> str:
        """Return whether a value counts as true, as JsonLogic has it."""
        if value.kind == "bool":
            return value.cel
        if value.kind == "number":
            return f"{value.cel} != 0"
        if value.kind == "list":
            return f"size({value.cel}) > 0" if value.cel else str(bool(value.literal)).lower()
        if value.kind == "null":
            return "false"
        if value.kind == "span":
            raise Unsupported("a stretch of time where yes or no is asked")
        return f'{value.cel} != ""'

    def _joined(self, operator: str, values: list[Value]) -> Value:
        if not values:
            raise Unsupported(f"“{operator}” without anything")
        return _bool("(" + f" {operator} ".join(self._truth(value) for value in values) + ")")

    def _choice(self, values: list[Value]) -> Value:
        if len(values) < 2:
            raise Unsupported("“if” without an answer")
        otherwise = values[-1] if len(values) % 2 else _bool("false")
        pairs = list(zip(values[0::2], values[1::2], strict=False))
        made = otherwise
        for test, then in reversed(pairs):
            if then.kind == "bool" or made.kind == "bool":
                cel = f"({self._truth(test)} ? {self._truth(then)} : {self._truth(made)})"
                made = _bool(cel)
            elif then.cel and then.kind == made.kind and then.scale == made.scale:
                cel = f"({self._truth(test)} ? {then.cel} : {made.cel})"
                made = Value(cel, then.kind, then.scale)
            else:
                raise Unsupported("“if” gives values of different kinds")
        return made

    # --- comparing ------------------------------------------------------------------------

    def _comparison(self, operator: str, values: list[Value]) -> Value:
        if len(values) == 3 and operator in ("<", "<="):
            first = self._compared(operator, values[0], values[1])
            second = self._compared(operator, values[1], values[2])
            return _bool(f"({first.cel} && {second.cel})")
        if len(values) != 2:
            raise Unsupported(f"“{operator}” with {len(values)} sides")
        return self._compared(operator, values[0], values[1])

    def _compared(self, operator: str, left: Value, right: Value) -> Value:
        if left.question is None and right.question is not None:
            left, right, operator = right, left, TURNED[operator]
        if "today" in (left.kind, right.kind):
            if left.kind == "today":
                left, right, operator = right, left, TURNED[operator]
            return self._against_today(operator, left, right)
        if "null" in (left.kind, right.kind):
            value = right if left.kind == "null" else left
            filled = self._truth(value)
            return _bool(filled if operator == "!=" else f"!({filled})")
        if left.kind == "bool" or right.kind == "bool":
            return self._equal_truth(operator, left, right)
        question = left.question
        if question is not None and question.options and right.kind in ("text", "number"):
            return self._chosen(operator, question, right)
        if left.kind == "number" or right.kind == "number":
            return self._numbers(operator, left, right)
        if left.kind == "list" or right.kind == "list":
            raise Unsupported("lists are compared as a whole")
        same = f"{left.cel} {operator} {right.cel}"
        if left.kind == "date" and operator in ("<", "<="):
            return _bool(f'({left.cel} != "" && {same})')  # what is empty comes before nothing
        return _bool(same)

    def _equal_truth(self, operator: str, left: Value, right: Value) -> Value:
        if left.kind != "bool":
            left, right = right, left
        if right.kind == "bool":
            wanted = right.literal
        elif right.literal in ("true", "True", 1):
            wanted = True
        elif right.literal in ("false", "False", 0, ""):
            wanted = False
        else:
            raise Unsupported("a yes or no is compared with something else")
        if wanted is None:
            return _bool(f"({left.cel}) {operator} ({right.cel})")
        if operator not in ("==", "!="):
            raise Unsupported("a yes or no is not more or less")
        return _bool(left.cel if wanted is (operator == "==") else f"!({left.cel})")

    def _chosen(self, operator: str, question: Known, right: Value) -> Value:
        value = str(right.literal)
        if operator not in ("==", "!="):
            raise Unsupported("an option is not more or less than another")
        if value == "":
            filled = self._truth(_of_question(question))
            return _bool(filled if operator == "!=" else f"!({filled})")
        option = question.options.get(value)
        if option is None:
            raise Unsupported(f"“{question.id}” has no option “{value[:40]}”")
        if question.kind is QuestionKind.SEVERAL:
            chosen = f'"{option}" in {question.id}'
            return _bool(chosen if operator == "==" else f"!({chosen})")
        return _bool(f'{question.id} {operator} "{option}"')

    def _numbers(self, operator: str, left: Value, right: Value) -> Value:
        left, right = self._numeric(left), self._numeric(right)
        scale = max(left.scale, right.scale)
        one, other = (_scaled(value, scale) for value in (left, right))
        return _bool(f"{one} {operator} {other}")

    def _numeric(self, value: Value) -> Value:
        if value.kind == "number":
            return value
        if value.kind == "text" and isinstance(value.literal, str):
            try:
                return _number(Decimal(value.literal or "0"))
            except InvalidOperation:
                pass
        raise Unsupported("a number is compared with something that is none")

    def _against_today(self, operator: str, left: Value, right: Value) -> Value:
        """Compare a date with today, or with some time before or after it."""
        years, months, days = right.literal
        if left.kind == "today":
            raise Unsupported("today is compared with today")
        if left.kind == "text" and isinstance(left.literal, str) and not (years or months or days):
            return _bool(f"{left.cel} {operator} today")
        question = left.question
        if question is None or left.kind != "date":
            raise Unsupported("something that is no date is compared with today")
        filled = f'{question.id} != ""'
        if question.born and years < 0 and not months and not days:
            if operator in (">=", "<"):
                self.notes.append("the day of the birthday itself counts with the older ones")
            young = operator in (">", ">=")
            test = f"age < {-years}" if young else f"age >= {-years}"
            return _bool(f"(age >= 0 && {test})")
        distance = round(years * 365.2425 + months * 30.436875) + days
        if years or months:
            self.notes.append("years and months are counted in days, and may differ by a day")
        return _bool(f"({filled} && days.{question.id} {operator} {distance})")

    # --- counting -------------------------------------------------------------------------

    def _sum(self, operator: str, values: list[Value]) -> Value:
        if len(values) == 2 and {"today", "span"} & {value.kind for value in values}:
            return self._moved(operator, values[0], values[1])
        if len(values) == 1:
            one = self._numeric(values[0])
            return Value(f"-({one.cel})", "number", one.scale) if operator == "-" else one
        numbers = [self._numeric(value) for value in values]
        if not numbers:
            raise Unsupported("a sum of nothing")
        scale = max(number.scale for number in numbers)
        parts = f" {operator} ".join(_scaled(number, scale) for number in numbers)
        return Value(f"({parts})", "number", scale)

    def _moved(self, operator: str, left: Value, right: Value) -> Value:
        if left.kind == "span":
            left, right = right, left
        if right.kind != "span":
            raise Unsupported("two dates are subtracted")
        sign = -1 if operator == "-" else 1
        if left.kind == "today":
            moved = [a + sign * b for a, b in zip(left.literal, right.literal, strict=True)]
            return Value("today", "today", literal=tuple(moved))
        raise Unsupported("a date is moved before it is compared")

    def _times(self, values: list[Value]) -> Value:
        numbers = [self._numeric(value) for value in values]
        scale = 1
        for number in numbers:
            scale *= number.scale
        return Value("(" + " * ".join(n.cel for n in numbers) + ")", "number", scale)

    def _divided(self, values: list[Value]) -> Value:
        if len(values) != 2:
            raise Unsupported("a division with more than two sides")
        left, right = (self._numeric(value) for value in values)
        if right.literal in (None, 0):
            raise Unsupported("it divides by an answer, which may be zero")
        upper = left.cel if right.scale == 1 else f"{left.cel} * {right.scale}"
        self.notes.append("a division is rounded down to whole units")
        return Value(f"({upper} / {right.cel})", "number", left.scale)

    def _rest(self, values: list[Value]) -> Value:
        if len(values) != 2:
            raise Unsupported("“%” without two sides")
        left, right = (self._numeric(value) for value in values)
        if left.scale != 1 or right.scale != 1 or right.literal in (None, 0):
            raise Unsupported("the rest of a division by an answer or with decimals")
        return Value(f"({left.cel} % {right.cel})", "number")

    def _extreme(self, operator: str, values: list[Value]) -> Value:
        numbers = [self._numeric(value) for value in values]
        if not numbers or len(numbers) > 3:
            raise Unsupported("the least or most of this many numbers")
        scale = max(number.scale for number in numbers)
        made = _scaled(numbers[0], scale)
        for number in numbers[1:]:
            other = _scaled(number, scale)
            made = f"({made} {operator} {other} ? {made} : {other})"
        return Value(made, "number", scale)

    # --- texts and lists ------------------------------------------------------------------

    def _within(self, values: list[Value]) -> Value:
        if len(values) != 2:
            raise Unsupported("“in” without a list")
        needle, hay = values
        if hay.kind == "list" and isinstance(hay.literal, list):
            tests = [self._compared("==", needle, one).cel for one in hay.literal]
            return _bool(f"({' || '.join(tests)})" if tests else "false")
        question = hay.question
        if question is not None and question.kind is QuestionKind.SEVERAL:
            return self._chosen("==", question, needle)
        if hay.kind == "text" and needle.kind == "text":
            return _bool(f"{hay.cel}.contains({needle.cel})")
        raise Unsupported("“in” looks into something that is no list and no text")

    def _cat(self, values: list[Value]) -> Value:
        if any(value.kind not in ("text", "date") for value in values) or not values:
            raise Unsupported("texts are joined with something else")
        return Value("(" + " + ".join(value.cel for value in values) + ")", "text")

    def _merged(self, values: list[Value]) -> Value:
        parts: list[Value] = []
        for value in values:
            if value.kind == "list" and not isinstance(value.literal, list):
                raise Unsupported("“merge” of an answer")
            parts += value.literal if value.kind == "list" else [value]
        return Value("", "list", literal=parts)

    # --- time -----------------------------------------------------------------------------

    def _span(self, arguments: Sequence[Any]) -> Value:
        given = [one for one in arguments if isinstance(one, int)]
        if len(given) != len(arguments) or not 1 <= len(given) <= 3:
            raise Unsupported("a time that follows from an answer")
        years, months, days = (*given, 0, 0)[:3]
        return Value("", "span", literal=(years, months, days))

    def _duration(self, arguments: Sequence[Any]) -> Value:
        text = arguments[0] if arguments else ""
        found = re.fullmatch(r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?", str(text))
        if not found:
            raise Unsupported("a time in hours or minutes")
        sign = -1 if found[1] else 1
        years, months, weeks, days = (int(part or 0) for part in found.groups()[1:])
        return Value("", "span", literal=(sign * years, sign * months, sign * (weeks * 7 + days)))


def _first(values: list[Value]) -> Value:
    if not values:
        raise Unsupported("an operator without anything")
    value = values[0]
    if value.kind == "text" and isinstance(value.literal, str):
        try:
            day = dt.date.fromisoformat(value.literal[:10])
        except ValueError:
            return value
        return Value(f'"{day.isoformat()}"', "text", literal=day.isoformat())
    return value


def _of_question(question: Known) -> Value:
    kinds = {
        QuestionKind.YES_NO: "bool",
        QuestionKind.SEVERAL: "list",
        QuestionKind.AMOUNT: "number",
        QuestionKind.NUMBER: "number",
        QuestionKind.DATE: "date",
    }
    scale = 100 if question.kind is QuestionKind.AMOUNT else 1
    return Value(question.id, kinds.get(question.kind, "text"), scale, question=question)


def _bool(cel: str) -> Value:
    return Value(cel, "bool")


def _number(value: float | Decimal) -> Value:
    exact = Decimal(str(value))
    if not exact.is_finite() or abs(exact) > 10**12:
        raise Unsupported("a number that is too large")
    places = max(0, -int(exact.normalize().as_tuple().exponent))
    if places > 4:
        raise Unsupported("a number with more than four decimals")
    scale = 1
    while exact * scale != int(exact * scale):
        scale *= 10
    return Value(str(int(exact * scale)), "number", scale, literal=exact * scale)


def _scaled(value: Value, scale: int) -> str:
    factor = scale // value.scale
    if factor == 1:
        return value.cel
    if value.literal is not None:
        return str(int(value.literal * factor))
    return f"{value.cel} * {factor}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
