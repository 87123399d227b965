# SPDX-License-Identifier: EUPL-1.2
"""What each kind of component of a form becomes on a kiosk: a question, a need, or nothing."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from html.parser import HTMLParser
from typing import Any

from kiosk.life_events.model import QuestionKind
from kiosk.openforms.reading import Component, Json, text_of

RESERVED = frozenset(
    {
        *("as", "break", "const", "continue", "else", "false", "for", "function", "if", "import"),
        *("in", "let", "loop", "package", "namespace", "null", "return", "true", "var", "void"),
        *("while", "identity", "today", "age", "days", "size", "name", "birth_date", "address"),
        *("phone", "bsn"),
    }
)
"""Words that have a meaning in conditions, or for letters and the plan."""
NAME_KEYS = re.compile(
    r"(?:voor|achter|roep)?na+m(?:en)?|voorletters|tussenvoegsels?|(?:first|last)name"
)
BORN_KEYS = re.compile(r".*(?:geboorte|birth).*")
STREET = {
    "postcode": re.compile(r"postcode|zipcode"),
    "number": re.compile(r"huisnummer\w*|huisletter|toevoeging|housenumber"),
    "street": re.compile(r"straat(?:naam)?|street(?:name)?"),
    "town": re.compile(r"(?:woon)?plaats(?:naam)?|stad|city"),
}
LONGEST_LABEL = 200


@dataclass(slots=True)
class Made:
    """A question as it will be written."""

    id: str
    kind: QuestionKind
    title: str
    hint: str = ""
    options: list[tuple[str, str]] = field(default_factory=list)
    """Ids and words."""
    optional: bool = True
    max_length: int = 0
    earliest_days: int | None = None
    latest_days: int | None = None
    least: int | None = None
    most: int | None = None
    asked_when: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    """From a value in the form to the option's id."""
    titles: dict[str, str] = field(default_factory=dict)
    """The title in other languages, where the form has it."""
    option_words: dict[str, dict[str, str]] = field(default_factory=dict)
    born: bool = False
    keys: list[str] = field(default_factory=list)
    """Keys of the components that became this question."""


@dataclass(frozen=True, slots=True)
class Left:
    """A component that becomes no question, and why; `need` is what the clerk still needs."""

    why: str
    need: str = ""


LEFT_OUT: Mapping[str, Left] = {
    "signature": Left("a kiosk takes no signature; it is asked for at the counter", "in-person"),
    "bsn": Left(
        "the kiosk knows the BSN from the chip, a scan or typing, and asks it itself", "bsn"
    ),
    "cosign": Left("a second signer is arranged by a member of staff", "in-person"),
    "coSign": Left("a second signer is arranged by a member of staff", "in-person"),
    "softRequiredErrors": Left("it only shows what was not filled in; the kiosk's review does"),
    "button": Left("the kiosk has its own buttons"),
    "password": Left("a kiosk asks for no secrets"),
    "hidden": Left("residents never see it"),
    "appointment": Left("appointments are a life event of their own"),
    "npFamilyMembers": Left("the registry knows the family; a member of staff asks after it"),
    "partners": Left("the registry knows the partner; a member of staff asks after it"),
    "productPrice": Left("prices stand in fees.yaml, one for every channel"),
}
TEXTS: Mapping[str, str] = {
    "textfield": "",
    "textarea": "",
    "email": "an e-mail address is asked as a text",
    "postcode": "a postcode alone is asked as a text",
    "iban": "an account number is asked as a text and not checked",
    "licenseplate": "a number plate is asked as a text and not checked",
    "time": "a time is asked as a text",
    "editgrid": "what repeats is asked once, as a text",
    "children": "the children are named in a text; the registry knows them",
    "customerProfile": "how to reach somebody is asked as a text",
    "digitalAddress": "how to reach somebody is asked as a text",
    "referentielijsten": "a list that is kept elsewhere is asked as a text",
}


def question(
    component: Component, taken: set[str], today: dt.date
) -> tuple[Made, list[str]] | Left:
    """Return the question that a component becomes, with what is only nearly the same."""
    kind, data = component.type, component.data
    if kind in LEFT_OUT:
        return LEFT_OUT[kind]
    made = Made(free_id(component.key, taken), QuestionKind.TEXT, title(component))
    made.keys = [component.key]
    made.hint = plain(text_of(data.get("description")) or text_of(data.get("tooltip")))[:300]
    made.optional = validation(data).get("required") is not True
    made.titles = translated(data, "label")
    notes: list[str] = []
    if kind in TEXTS:
        notes += [TEXTS[kind]] if TEXTS[kind] else []
        made.max_length = _length(data, 1000 if kind in ("textarea", "editgrid") else 100)
        if validation(data).get("pattern"):
            notes.append("its pattern is not checked")
    elif kind in ("radio", "select", "selectboxes"):
        _choose(made, data, kind, notes)
    elif kind == "checkbox":
        made.kind, made.optional = QuestionKind.YES_NO, False
        if validation(data).get("required") is True:
            notes.append("it had to be ticked; here no may be answered, and a person looks")
    elif kind in ("date", "datetime"):
        made.kind = QuestionKind.DATE
        made.born = bool(BORN_KEYS.fullmatch(component.key.lower()))
        _days(made, data, today, notes)
        if kind == "datetime":
            notes.append("only the day is asked, not the time")
    elif kind in ("number", "currency"):
        _count(made, data, kind, notes)
    elif kind == "phoneNumber":
        made.kind = QuestionKind.PHONE
        notes += ["a telephone may always be passed over"] if not made.optional else []
        made.optional, made.max_length = True, 30
    elif kind == "addressNL":
        made.kind, made.max_length = QuestionKind.ADDRESS, 200
    elif kind in ("map", "leafletMap"):
        made.kind, made.max_length = QuestionKind.PLACE, 200
        notes.append("a place on a map is asked in words")
    elif kind == "file":
        made.kind, made.optional = QuestionKind.DOCUMENT, False
        notes.append("a file is not uploaded: it is asked whether the paper is here")
    else:
        return Left(f"there is no question like “{kind[:40]}” on a kiosk")
    if data.get("multiple") is True and made.kind not in (QuestionKind.SEVERAL,):
        notes.append("only one value is asked where the form takes several")
    return made, notes


def title(component: Component) -> str:
    """Return the words of a question; a container's words go before a bare label."""
    return plain(component.label)[:LONGEST_LABEL] or component.key


def validation(data: Json) -> Json:
    """Return what a component says of valid answers."""
    found = data.get("validate")
    return found if isinstance(found, dict) else {}


def translated(data: Json, key: str) -> dict[str, str]:
    """Return a property in the languages that the form has it in."""
    extra = data.get("openForms")
    words = extra.get("translations") if isinstance(extra, dict) else None
    found = {}
    for language, said in (words if isinstance(words, dict) else {}).items():
        if isinstance(said, dict) and plain(text_of(said.get(key))):
            found[str(language)] = plain(text_of(said.get(key)))[:LONGEST_LABEL]
    return found


def _length(data: Json, most: int) -> int:
    given = validation(data).get("maxLength")
    try:
        return max(1, min(most, int(given))) if given not in (None, "") else most
    except (TypeError, ValueError):
        return most


def _choose(made: Made, data: Json, kind: str, notes: list[str]) -> None:
    inner = data.get("data")
    values = data.get("values")
    if not isinstance(values, list) or kind == "select":
        values = inner.get("values") if isinstance(inner, dict) else values
    multiple = kind == "selectboxes" or data.get("multiple") is True
    options: list[tuple[str, str]] = []
    mapped: dict[str, str] = {}
    ids: set[str] = set()
    for one in values if isinstance(values, list) else ():
        if not isinstance(one, dict):
            continue
        value, label = str(one.get("value", "")), plain(text_of(one.get("label")))
        if not value or value in mapped or len(options) >= 60:
            continue
        id = _option_id(value, ids)
        options.append((id, label[:LONGEST_LABEL] or value))
        mapped[value] = id
        made.option_words[id] = translated(one, "label")
    if len(options) < 2:
        made.max_length = 200
        notes.append("its options are kept elsewhere, so it is asked as a text")
        return
    made.kind = QuestionKind.SEVERAL if multiple else QuestionKind.CHOICE
    made.options, made.values = options, mapped


def _option_id(value: str, taken: set[str]) -> str:
    base = re.sub(r"[^a-z0-9]+", "-", value.lower()).strip("-")[:50]
    base = base if base[:1].isalpha() else f"o-{base}".rstrip("-")
    id, number = base, 1
    while id in taken:
        number += 1
        id = f"{base}-{number}"
    taken.add(id)
    return id


def _days(made: Made, data: Json, today: dt.date, notes: list[str]) -> None:
    if made.born:
        made.earliest_days, made.latest_days = 45_000, 0
        return
    extra = data.get("openForms")
    extra = extra if isinstance(extra, dict) else {}
    for key, name in (("minDate", "earliest_days"), ("maxDate", "latest_days")):
        rule = extra.get(key)
        mode = rule.get("mode") if isinstance(rule, dict) else None
        if mode in ("future", "past"):
            setattr(made, name, 0)
        elif mode:
            notes.append("one bound of the date follows from another answer and is not checked")
    picker = data.get("datePicker")
    fixed = picker if isinstance(picker, dict) else {}
    for key, name, sign in (("minDate", "earliest_days", 1), ("maxDate", "latest_days", -1)):
        try:
            day = dt.date.fromisoformat(str(fixed.get(key) or "")[:10])
        except ValueError:
            continue
        distance = (today - day).days * sign
        if getattr(made, name) is None and 0 <= distance <= 50_000:
            setattr(made, name, distance)
            notes.append(f"the bound {day.isoformat()} is kept as days from the day of import")


def _count(made: Made, data: Json, kind: str, notes: list[str]) -> None:
    money = kind == "currency"
    made.kind = QuestionKind.AMOUNT if money else QuestionKind.NUMBER
    made.max_length = 20
    rules = validation(data)
    for key, name in (("min", "least"), ("max", "most")):
        try:
            bound = Decimal(str(rules.get(key)))
        except InvalidOperation:
            continue
        if bound.is_finite() and abs(bound) < 10**8:
            setattr(made, name, int(bound * 100 if money else bound))
    decimals = data.get("decimalLimit")
    if not money and isinstance(decimals, int) and decimals > 0:
        notes.append("whole numbers are asked, without decimals")
    if money and (made.least or 0) < 0:
        made.least = 0
        notes.append("an amount below zero is not taken")


def free_id(key: str, taken: set[str]) -> str:
    """Return a name for a question: small letters, digits and underscores, and not taken."""
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", key).lower()
    base = re.sub(r"[^a-z0-9]+", "_", words).strip("_")[:32]
    if not base[:1].isalpha() or base in RESERVED:
        base = f"q_{base}".rstrip("_")
    id, number = base, 1
    while id in taken:
        number += 1
        id = f"{base}_{number}"
    taken.add(id)
    return id


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._skip = 0

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self._skip += tag in ("script", "style")
        if tag in ("p", "br", "li", "h1", "h2", "h3", "h4", "div", "tr"):
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._skip = max(0, self._skip - (tag in ("script", "style")))
        if tag in ("p", "li", "h1", "h2", "h3", "h4", "div"):
            self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._skip:
            self.parts.append(data)


def plain(html: str) -> str:
    """Return what HTML says, as one line without markup, values and unseen characters."""
    reader = _Text()
    try:
        reader.feed(html[:20_000])
        reader.close()
        said = "".join(reader.parts)
    except (ValueError, AssertionError):
        said = re.sub(r"<[^>]*>", " ", html[:20_000])
    said = re.sub(r"\{\{.*?\}\}|\{%.*?%\}", "…", said)
    said = "".join(c if c.isprintable() else " " for c in said)
    return " ".join(said.replace("!", ".").split())
