# SPDX-License-Identifier: EUPL-1.2
"""Turn a form into a life event: its questions, when each is asked, and a report of it all."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from kiosk.life_events.conditions import LONGEST
from kiosk.life_events.model import QuestionKind
from kiosk.openforms import components
from kiosk.openforms.components import NAME_KEYS, STREET, Left, Made, plain
from kiosk.openforms.jsonlogic import Known, Translator, Unsupported
from kiosk.openforms.reading import Component, Form, Json, Step, text_of


class How(Enum):
    """What became of a part of the form."""

    SAME = "converted"
    NEARLY = "approximated"
    LEFT = "left out"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report."""

    how: How
    part: str
    said: str = ""


@dataclass(slots=True)
class Extra:
    """A task that a text or a rule of the form became."""

    id: str
    when: str
    title: str
    summary: str


@dataclass(slots=True)
class Event:
    """The life event as it will be written."""

    id: str
    title: str
    questions: list[Made] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    extras: list[Extra] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Place:
    """Where a component came from, and what shows or hides it."""

    component: Component
    step: Step
    made: Made | None = None


class Converter:
    """Converts one form."""

    def __init__(self, form: Form, today: dt.date, id: str = "") -> None:
        slug = re.sub(r"[^a-z0-9]+", "-", (id or form.slug or form.name).lower()).strip("-")
        self.form = form
        self.today = today
        self.event = Event(
            (slug[:40] if slug[:1].isalpha() else f"form-{slug[:40]}").rstrip("-"),
            plain(form.name)[:120],
        )
        self._taken: set[str] = set()
        self._places: list[_Place] = []
        self._contents: list[_Place] = []

    def convert(self) -> Event:
        """Return the life event."""
        for note in self.form.notes:
            self._row(How.LEFT, "form", note)
        for step in self.form.steps:
            self._step(step)
        self._who()
        known = {
            key: Known(made.id, made.kind, made.values, made.born)
            for made in self.event.questions
            for key in made.keys
        }
        self._logic(known)
        self._form_itself()
        return self.event

    def _row(self, how: How, part: str, said: str = "") -> None:
        row = Row(how, part, said)
        if row not in self.event.rows:
            self.event.rows.append(row)

    # --- questions ------------------------------------------------------------------------

    def _step(self, step: Step) -> None:
        address = self._address_parts(step)
        first_name: Made | None = next((m for m in self.event.questions if m.id == "name"), None)
        for component in step.components:
            place = _Place(component, step)
            part = f"{step.name} / {component.label} ({component.type})"
            key = component.key.lower()
            if component.type == "content":
                self._contents.append(place)
            elif component.type == "textfield" and NAME_KEYS.fullmatch(key):
                if first_name is None:
                    first_name = Made("name", QuestionKind.NAME, "Hoe heet u?", optional=False)
                    first_name.asked_when, first_name.max_length = "!identity.name_known", 80
                    first_name.titles = {"en": "What is your name?"}
                    self.event.questions.append(first_name)
                first_name.keys.append(component.key)
                place.made = first_name
                self._row(
                    How.NEARLY, part, "the parts of a name are one question, skipped when known"
                )
            elif component.key in address:
                made = address[component.key]
                if made not in self.event.questions:
                    self.event.questions.append(made)
                made.keys.append(component.key)
                place.made = made
                self._row(How.NEARLY, part, "the parts of an address are one question")
            else:
                place.made = self._question(component, part)
            self._places.append(place)

    def _question(self, component: Component, part: str) -> Made | None:
        made = components.question(component, self._taken, self.today)
        if isinstance(made, Left):
            self._row(How.LEFT, part, made.why)
            if made.need and made.need not in self.event.needs:
                self.event.needs.append(made.need)
            return None
        one, notes = made
        if one.born and not any(q.id == "birth_date" for q in self.event.questions):
            one.id = "birth_date"
            one.optional = False
        self.event.questions.append(one)
        prefill = component.data.get("prefill")
        if isinstance(prefill, dict) and prefill.get("plugin"):
            notes.append("it is not filled in beforehand by the form's own source")
        self._row(How.NEARLY if notes else How.SAME, part, "; ".join(dict.fromkeys(notes)))
        return one

    def _address_parts(self, step: Step) -> dict[str, Made]:
        """Return the components that together are an address, with their one question."""
        found: dict[str, str] = {}
        for component in step.components:
            if component.type not in ("textfield", "postcode", "number"):
                continue
            for part, pattern in STREET.items():
                if pattern.fullmatch(component.key.lower()):
                    found[component.key] = part
        if not {"postcode", "number"} <= set(found.values()):
            return {}
        taken = any(q.id == "address" for q in self.event.questions)
        id = components.free_id("address_of", self._taken) if taken else "address"
        made = Made(id, QuestionKind.ADDRESS, "Wat is uw adres?", max_length=200)
        made.titles = {"en": "What is your address?"}
        return dict.fromkeys(found, made)

    def _who(self) -> None:
        """Letters need a name: ask it where the form did not and nobody knows it."""
        if any(q.id == "name" for q in self.event.questions):
            return
        made = Made("name", QuestionKind.NAME, "Hoe heet u?", optional=False, max_length=80)
        made.asked_when, made.titles = "!identity.name_known", {"en": "What is your name?"}
        self.event.questions.append(made)
        self._row(How.NEARLY, "form", "the name is asked at the end, when it is not known yet")

    # --- logic ----------------------------------------------------------------------------

    def _logic(self, known: dict[str, Known]) -> None:
        constants = {
            text_of(variable.get("key")): variable.get("initial_value")
            for variable in self.form.variables
            if variable.get("source") in ("user_defined", None) and variable.get("key")
        }
        translator = Translator(known, constants)
        rules = [
            self._rule(number, rule, translator) for number, rule in enumerate(self.form.rules, 1)
        ]
        for place in (*self._places, *self._contents):
            if place.made is None and place.component.type != "content":
                continue
            shown = self._shown(place, rules, translator)
            if place.component.type == "content":
                self._content(place, shown)
            elif place.made is not None and shown != "true":
                self._ask_when(place.made, shown, known)
        for number, (rule, found) in enumerate(rules, 1):
            if found is not None:
                self._other_actions(number, rule, found)

    def _rule(self, number: int, rule: Json, translator: Translator) -> tuple[Json, str | None]:
        part = f"rule {number}"
        try:
            test = translator.condition(rule.get("json_logic_trigger"))
        except Unsupported as error:
            self._row(How.LEFT, part, str(error))
            return rule, None
        notes, translator.notes = translator.notes, []
        self._row(How.NEARLY if notes else How.SAME, part, "; ".join(dict.fromkeys(notes)) or test)
        return rule, test

    def _shown(
        self, place: _Place, rules: list[tuple[Json, str | None]], translator: Translator
    ) -> str:
        """Return when a component is shown: its own rule, its containers', and the form's."""
        shown = "true" if place.step.applicable else "false"
        for rule, test in rules:
            for action in _actions(rule):
                kind = _kind(action)
                if test is None or not _points_at(action, place.step):
                    continue
                if kind == "step-not-applicable":
                    shown = _and(shown, f"!({test})")
                elif kind == "step-applicable":
                    shown = _or(shown, test)
        for data in (*place.component.within, place.component.data):
            shown = _and(shown, self._own(data, rules, translator))
        return shown

    def _own(self, data: Json, rules: list[tuple[Json, str | None]], translator: Translator) -> str:
        shown = "false" if data.get("hidden") is True else "true"
        simple = data.get("conditional")
        key = text_of(data.get("key"))
        if isinstance(simple, dict) and simple.get("when") and simple.get("show") not in (None, ""):
            try:
                own = translator.equals(str(simple["when"]), simple.get("eq"))
                show = str(simple.get("show")).lower() == "true"
                shown = own if show else f"!({own})"
            except Unsupported as error:
                self._row(How.NEARLY, key, f"it is always asked: {error}")
        for rule, test in rules:
            for action in _actions(rule):
                target = text_of(action.get("component"))
                if test is None or target != key or _kind(action) != "property":
                    continue
                changed, state = _property(action)
                if changed == "hidden":
                    shown = _and(shown, f"!({test})") if state else _or(shown, test)
        return shown

    def _ask_when(self, made: Made, shown: str, known: dict[str, Known]) -> None:
        order = [question.id for question in self.event.questions]
        own = order.index(made.id)
        later = [
            one.id
            for one in known.values()
            if re.search(rf"\b{one.id}\b", shown) and order.index(one.id) >= own
        ]
        if later and all(id != made.id for id in later):
            self._move_after(made, later)
            order = [question.id for question in self.event.questions]
            own = order.index(made.id)
            later = [id for id in later if order.index(id) >= own]
        whole = _and(made.asked_when or "true", shown)
        if shown == "false":
            self.event.questions.remove(made)
            self._row(How.LEFT, made.title, "it is hidden and nothing shows it")
        elif later:
            self._row(How.NEARLY, made.title, f"always asked: its rule looks at {later[0]} later")
        elif len(whole) > LONGEST:
            self._row(How.NEARLY, made.title, "always asked: its rule is too long to review")
        else:
            made.asked_when = whole

    def _move_after(self, made: Made, later: list[str]) -> None:
        """Ask a question after those that its rule looks at, where nothing else rests on it."""
        questions = self.event.questions
        users = [one for one in questions if re.search(rf"\b{made.id}\b", one.asked_when)]
        if users:
            return
        questions.remove(made)
        last = max(place for place, one in enumerate(questions) if one.id in later)
        questions.insert(last + 1, made)
        self._row(How.NEARLY, made.title, "it is asked later than in the form")

    def _content(self, place: _Place, shown: str) -> None:
        said = plain(text_of(place.component.data.get("html")))[:600]
        part = f"{place.step.name} / {place.component.label} (content)"
        if not said or shown == "false":
            self._row(How.LEFT, part, "a text that nobody sees")
        elif shown == "true" or len(shown) > LONGEST:
            self._row(How.LEFT, part, f"a text between the questions: {said[:80]}")
        else:
            if any((one.when, one.summary) == (shown, said) for one in self.event.extras):
                return
            id = f"told-{len(self.event.extras) + 1}"
            self.event.extras.append(Extra(id, shown, "Lees dit", said))
            self._row(How.NEARLY, part, "a text that a rule shows stands in the plan")

    def _other_actions(self, number: int, rule: Json, test: str) -> None:
        for action in _actions(rule):
            kind, part = _kind(action), f"rule {number}"
            if kind == "disable-next":
                id = f"ask-staff-{number}"
                said = "Met deze antwoorden kan dit niet vanzelf. Een medewerker kijkt met u mee."
                self.event.extras.append(Extra(id, test, "Praat met een medewerker", said))
                self._row(How.NEARLY, part, "it stopped the form; here a member of staff helps")
            elif kind == "property":
                changed, _ = _property(action)
                if changed != "hidden":
                    self._row(How.LEFT, part, f"it changes “{changed}”, which is fixed here")
            elif kind in ("value", "variable", "set-variable"):
                self._row(How.LEFT, part, "it fills in a value; the resident answers here")
            elif kind not in ("step-not-applicable", "step-applicable"):
                self._row(How.LEFT, part, f"“{kind}” needs the form's own server")

    # --- the form -------------------------------------------------------------------------

    def _form_itself(self) -> None:
        form = self.form.data
        if form.get("payment_required") or form.get("payment_backend"):
            self._row(How.LEFT, "form", "paying: write what it costs in fees.yaml")
        if form.get("registration_backend") or form.get("registration_backends"):
            self._row(
                How.LEFT, "form", "where it is sent: the kiosk sends cases to the ZGW backend"
            )
        if form.get("authentication_backends"):
            self._row(
                How.NEARLY, "form", "signing in: the kiosk establishes who somebody is itself"
            )
        if form.get("maintenance_mode") or form.get("active") is False:
            self._row(How.LEFT, "form", "it was not active; the life event is")
        self._row(How.LEFT, "form", "the case type: write the one of your own catalogue")


def _actions(rule: Json) -> Iterator[Json]:
    actions = rule.get("actions")
    for action in actions if isinstance(actions, list) else ():
        if isinstance(action, dict):
            yield action


def _kind(action: Json) -> str:
    inner = action.get("action")
    return text_of(inner.get("type")) if isinstance(inner, dict) else ""


def _property(action: Json) -> tuple[str, bool]:
    inner = action.get("action")
    inner = inner if isinstance(inner, dict) else {}
    changed = inner.get("property")
    name = text_of(changed.get("value")) if isinstance(changed, dict) else text_of(changed)
    state = inner.get("state", inner.get("value"))
    return name, state is True or str(state).lower() == "true"


def _points_at(action: Json, step: Step) -> bool:
    targets = {text_of(action.get(key)) for key in ("form_step_uuid", "form_step")}
    targets |= {target.rstrip("/").rpartition("/")[2] for target in targets}
    return bool((targets - {""}) & step.names)


def _and(one: str, other: str) -> str:
    if "false" in (one, other):
        return "false"
    if one == "true":
        return other
    return one if other == "true" else f"({one}) && ({other})"


def _or(one: str, other: str) -> str:
    if "true" in (one, other):
        return "true"
    if one == "false":
        return other
    return one if other == "false" else f"({one}) || ({other})"
