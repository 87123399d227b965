# SPDX-License-Identifier: EUPL-1.2
"""How people say what stands on a page: dates, amounts, telephone numbers, codes, addresses.

A text goes in as it is read, and comes out as pieces that are said, each with the place of what
it stands for, so that the word that is being said can be shown. The rules for each language are
data (``assets/spoken/<language>.toml``): a translator adds a file. In a language without one
numbers are left to the engine, and only codes are said one by one. Pure; no engine knows of it.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "spoken"
NEAR = dt.timedelta(days=400)
"""Dates as near as this are said with their weekday: nobody says on which day they were born."""
LONGEST = 4_000
"""Characters of a text that are looked at; the rest is said as it stands."""


class Piece(NamedTuple):
    """Something to say, and which characters of the text it stands for."""

    said: str
    start: int
    end: int


@dataclass(frozen=True)
class Manner:
    """How numbers and signs are said in one language."""

    language: str
    table: Mapping[str, Any]

    def digits(self, text: str) -> str:
        """Say digits and letters one by one."""
        names: Sequence[str] = self.table.get("digits", "0123456789")
        letters: Mapping[str, str] = self.table.get("letters", {})
        each = (names[int(one)] if "0" <= one <= "9" else one.upper() for one in text)
        return " ".join(letters.get(one, one) for one in each)

    def groups(self, *texts: str) -> str:
        """Say groups one by one, with a pause between them."""
        return ", ".join(self.digits(text) for text in texts if text)

    def of(self, kind: str, **values: str) -> str:
        """Fill in one of the language's own patterns; the values alone where it has none."""
        pattern = self.table.get(kind)
        return pattern.format(**values) if pattern else " ".join(values.values())

    def counted(self, kind: str, count: int) -> str:
        """Say how many of something, by the language's rules of plurals."""
        from babel import Locale

        forms: Mapping[str, str] = self.table[kind]
        form = Locale.parse(self.language.replace("-", "_")).plural_form(count)
        return forms.get(form, forms["other"]).format(n=count)


_Say: TypeAlias = Callable[[re.Match[str], Manner, dt.date | None], str | None]


@functools.cache
def manner(language: str) -> Manner:
    """Return how a language says things; an empty manner when nobody has written that down."""
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]{2,8})*", language):
        return Manner(language, {})
    path = FOLDER / f"{language}.toml"
    if not path.is_file():
        return Manner(language, {})
    return Manner(language, tomllib.loads(path.read_text(encoding="utf-8")))


def say(text: str, language: str, today: dt.date | None = None) -> tuple[Piece, ...]:
    """Return what is said for a text, in order. Without `today` no date has its weekday."""
    how = manner(language)
    found: list[Piece] = []
    for pattern, spoken in _rules(how.language):
        for match in pattern.finditer(text, 0, LONGEST):
            start, end = match.span()
            if any(start < piece.end and piece.start < end for piece in found):
                continue
            said = spoken(match, how, today)
            if said is not None:
                found.append(Piece(said, start, end))
    found.sort(key=lambda piece: piece.start)
    return tuple(_with_words(text, found, how))


def spoken(text: str, language: str, today: dt.date | None = None) -> str:
    """Return a text as it is said."""
    return joined(say(text, language, today))


def joined(pieces: Sequence[Piece]) -> str:
    """Return pieces as one text; signs that end a clause stay with what they follow."""
    made = ""
    for piece in pieces:
        close = not made or piece.said[:1] in ".,;:!?)"
        made += piece.said if close else f" {piece.said}"
    return made


def spelled(text: str, language: str) -> str:
    """Return a number or code to copy, character by character, in the groups it is written in."""
    return manner(language).groups(*re.split(r"[\s-]+", text.strip()))


# --- what is recognised, the most certain first ------------------------------------------------


def _amount(match: re.Match[str], how: Manner, _today: dt.date | None) -> str | None:
    if "euro" not in how.table:
        return None
    number = match["before"] or match["after"]
    whole, cents = _parts(number, how)
    if whole is None:
        return None
    pieces = []
    if whole or not cents:
        pieces.append(how.counted("euro", whole))
    if cents:
        pieces.append(how.counted("cent", cents))
    said = pieces[0]
    if len(pieces) > 1:
        said = how.of("euro_and_cent", euro=pieces[0], cent=pieces[1])
    return how.of("minus", amount=said) if match["sign"] else said


def _parts(number: str, how: Manner) -> tuple[int | None, int]:
    """Return euros and cents of a number as this language writes it; None when it does not."""
    plain = re.sub(rf"[{re.escape(how.table['thousands'])}\s\u00a0\u202f]", "", number)
    whole, _, rest = plain.partition(how.table["decimal"])
    if not whole.isdecimal() or not (rest in ("", "-") or (rest.isdecimal() and len(rest) == 2)):
        return None, 0
    return int(whole), int(rest) if rest.isdecimal() else 0


def _day(match: re.Match[str], how: Manner, today: dt.date | None) -> str | None:
    from babel.dates import format_date

    part = match.groupdict()
    month = part.get("month") or ""
    number = int(month) if month.isdecimal() else _months(how.language)[month.lower()]
    try:
        day = dt.date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None
    near = today is not None and abs(day - today) <= NEAR
    told = _ends_with_weekday(match.string[: match.start()], how.language)
    locale = _locale(how.language)
    return str(format_date(day, "full" if near and not told else "long", locale=locale))


def _time(match: re.Match[str], how: Manner, _today: dt.date | None) -> str | None:
    if "time" not in how.table:
        return None
    hour, minute = str(int(match["hour"])), int(match["minute"])
    if not minute:
        return how.of("whole_hour", hour=hour)
    said = str(minute)
    if minute < 10 and "small_minute" in how.table:
        said = how.of("small_minute", minute=said)
    return how.of("time", hour=hour, minute=said)


def _iban(match: re.Match[str], how: Manner, _today: dt.date | None) -> str:
    plain = "".join(match[0].split())
    return how.groups(*(plain[at : at + 4] for at in range(0, len(plain), 4)))


def _code(match: re.Match[str], how: Manner, _today: dt.date | None) -> str:
    return how.groups(*re.split(r"[\s-]+", match[0]))


def _number_of_document(match: re.Match[str], how: Manner, _today: dt.date | None) -> str | None:
    text = match[0]
    if text.isdecimal() or text.isalpha():
        return None
    return how.groups(*(text[at : at + 3] for at in range(0, len(text), 3)))


def _nine_digits(match: re.Match[str], how: Manner, _today: dt.date | None) -> str:
    plain = "".join(match[0].split())
    return how.groups(plain[:3], plain[3:6], plain[6:])


def _masked(match: re.Match[str], how: Manner, _today: dt.date | None) -> str:
    return how.of("ends_in", digits=how.digits(match["seen"]))


def _postcode(match: re.Match[str], how: Manner, _today: dt.date | None) -> str:
    number, letters = match["number"], match["letters"]
    if not how.table.get("postcode_as_pairs"):
        return how.groups(number, letters)
    first, second = number[:2], number[2:]
    said = second if second[0] != "0" else how.digits(second)
    return f"{first} {said}, {how.digits(letters)}"


def _telephone(match: re.Match[str], how: Manner, _today: dt.date | None) -> str | None:
    groups = [group for group in re.split(r"[\s-]+", match[0].lstrip("+")) if group]
    foreign = match[0].startswith("+")
    count = sum(map(len, groups))
    short = groups[0] in ("0800", "0900") and count in (8, 11)
    hall = groups[0] == "14" and len(groups) == 2 and groups[1].startswith("0")
    if not (foreign or short or hall or (groups[0][0] == "0" and count == 10)):
        return None
    if len(groups) == 1 and not foreign:
        area = 2 if groups[0].startswith("06") else 3
        groups = [groups[0][:area], groups[0][area:]]
    first, *rest = groups
    if hall:
        return f"{first}, {_area(rest[0], how)}"
    parts = [part for group in rest for part in _small_groups(group)]
    plus = "plus " if foreign else ""
    start = plus + (first if foreign else _area(first, how))
    return ", ".join([start, *(how.digits(part) for part in parts)])


def _area(text: str, how: Manner) -> str:
    """Say "020" as people do: nul twintig; "0570" nul vijf zeventig; "0800" nul achthonderd."""
    rest = text[1:]
    if not how.table.get("area_as_number") or not rest or rest[0] == "0":
        return how.digits(text)
    if len(rest) <= 2 or rest.endswith("00"):
        return f"{how.digits('0')} {rest}"
    if rest[1] == "0":
        return how.digits(text)
    return f"{how.digits('0')} {how.digits(rest[0])} {rest[1:]}"


def _small_groups(digits: str) -> list[str]:
    """Cut digits as people say them: in twos, and a three first when they are odd."""
    if len(digits) <= 4:
        return [digits] if len(digits) <= 3 else [digits[:2], digits[2:]]
    first = 3 if len(digits) % 2 else 2
    return [digits[:first]] + [digits[at : at + 2] for at in range(first, len(digits), 2)]


def _house(match: re.Match[str], how: Manner, _today: dt.date | None) -> str:
    if match["letter"]:
        return how.of("house_letter", number=match["number"], letter=how.digits(match["letter"]))
    suffix = match["suffix"]
    said = suffix if suffix.isdecimal() else how.digits(suffix)
    return how.of("house", number=match["number"], suffix=said)


def _range(match: re.Match[str], how: Manner, _today: dt.date | None) -> str | None:
    if "range" not in how.table:
        return None
    return how.of("range", **{"from": match["low"], "to": match["high"]})


def _grouped(match: re.Match[str], how: Manner, _today: dt.date | None) -> str | None:
    mark = how.table.get("thousands")
    return match[0].replace(mark, "") if mark and mark in match[0] else None


def _online(match: re.Match[str], how: Manner, _today: dt.date | None) -> str | None:
    signs: Mapping[str, str] = how.table.get("signs", {})
    if not signs:
        return None
    text = re.sub(r"^https?://|^www\.|(?<=//)www\.|/$", "", match[0])
    return re.sub(r"[@._/-]", lambda one: f" {signs.get(one[0], one[0])} ", text).strip()


_NUMBER = r"\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+(?:[.,](?:\d{2}|-))?|\d+(?:[.,](?:\d{2}|-))?"
_EDGE = r"(?<![\w.,-])"
_END = r"(?![\w-])"
_SET_APART = "\u2066\u2067\u2068\u2069\u200e\u200f"
"""Signs that only say in which direction a text runs."""
_DOMAINS = "nl|com|org|eu|net|be|de"
_FIXED: tuple[tuple[str, _Say], ...] = (
    (rf"{_EDGE}[\w.+-]+@[\w-]+(?:\.[\w-]+)+", _online),
    (
        rf"{_EDGE}(?:https?://)?(?:[A-Za-z0-9-]+\.)+(?:nl|com|org|eu|net|be|de)(?:/[\w/-]*)?",
        _online,
    ),
    (rf"{_EDGE}(?P<year>\d{{4}})-(?P<month>\d{{2}})-(?P<day>\d{{2}}){_END}", _day),
    (
        rf"{_EDGE}(?P<day>\d{{1,2}})[-/](?P<month>\d{{1,2}})[-/](?P<year>(?:19|20)\d{{2}}){_END}",
        _day,
    ),
    (rf"{_EDGE}\d{{4}}-[0-9A-Z]{{2}}-\d{{5}}-[0-9A-Z]{_END}", _code),
    (rf"{_EDGE}[A-Z]{{2}}\d{{2}}(?:\s?[A-Z0-9]{{4}}){{2,7}}(?:\s?[A-Z0-9]{{1,4}})?{_END}", _iban),
    (
        rf"{_EDGE}(?P<sign>[-\u2212]?)(?:€\s?(?P<before>{_NUMBER})|(?P<after>{_NUMBER})\s?€)"
        rf"(?!\d)",
        _amount,
    ),
    (rf"{_EDGE}(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d){_END}", _time),
    (rf"{_EDGE}(?P<number>[1-9]\d{{3}})\s?(?P<letters>[A-Z]{{2}}){_END}", _postcode),
    (rf"{_EDGE}(?:\+\d{{1,3}}|0\d{{1,9}}|14)(?:[\s-]?\d{{1,8}})*{_END}", _telephone),
    (r"[•*]{2,}(?P<seen>\d{1,4})(?!\w)", _masked),
    (rf"{_EDGE}(?:\d{{9}}|\d{{3}} \d{{3}} \d{{3}}){_END}", _nine_digits),
    (rf"{_EDGE}(?=[A-Z0-9-]*\d)[A-Z0-9]{{3,}}(?:-[A-Z0-9]{{3,}})+{_END}", _code),
    (rf"{_EDGE}[A-Z0-9]{{6,14}}{_END}", _number_of_document),
    (
        r"(?<=[a-zà-ÿ.] )(?P<number>[1-9]\d{0,4})(?:(?P<letter>[A-Za-z])|-(?P<suffix>\w{1,4}))"
        r"(?=\s*(?:,|\n|$))",
        _house,
    ),
    (rf"{_EDGE}(?P<low>\d{{1,3}})\s?[-–]\s?(?P<high>\d{{1,3}}){_END}", _range),
    (rf"{_EDGE}\d{{1,3}}(?:[.,]\d{{3}})+{_END}", _grouped),
)


@functools.cache
def _rules(language: str) -> tuple[tuple[re.Pattern[str], _Say], ...]:
    names = "|".join(sorted(map(re.escape, _months(language)), key=len, reverse=True))
    long = rf"{_EDGE}(?P<day>[0-3]?\d)\.? (?:de |of )?(?P<month>{names}) (?:de )?(?P<year>\d{{4}})"
    hour_word = manner(language).table.get("hour_word", "")
    rules: list[tuple[re.Pattern[str], _Say]] = []
    if names:
        rules.append((re.compile(long + _END, re.IGNORECASE), _day))
    for pattern, spoken_as in _FIXED:
        with_word = rf"(?:\s{hour_word}\b)?" if spoken_as is _time and hour_word else ""
        rules.append((re.compile(pattern + with_word), spoken_as))
    return tuple(rules)


@functools.cache
def _months(language: str) -> Mapping[str, int]:
    """Return the names of the months as they stand in dates; none for a language not known."""
    from babel import Locale, UnknownLocaleError

    try:
        months = Locale.parse(_locale(language)).months["format"]["wide"]
    except (UnknownLocaleError, ValueError):
        return {}
    return {str(name).lower(): number for number, name in months.items()}


@functools.cache
def _weekdays(language: str) -> tuple[str, ...]:
    from babel import Locale

    return tuple(
        str(d).lower() for d in Locale.parse(_locale(language)).days["format"]["wide"].values()
    )


def _ends_with_weekday(before: str, language: str) -> bool:
    return before.rstrip(" ,").lower().endswith(_weekdays(language))


def _locale(language: str) -> str:
    return {"en": "en_GB"}.get(language, language.replace("-", "_"))


# --- what is left: words ------------------------------------------------------------------------


def _with_words(text: str, found: Sequence[Piece], how: Manner) -> list[Piece]:
    pieces: list[Piece] = []
    at = 0
    for piece in (*found, Piece("", len(text), len(text))):
        pieces += _words(text, at, piece.start, how)
        if piece.said:
            pieces.append(piece)
        at = piece.end
    return pieces


def _words(text: str, start: int, end: int, how: Manner) -> list[Piece]:
    table: Mapping[str, str] = how.table.get("words", {})
    pieces: list[Piece] = []
    for match in re.compile(r"\S+").finditer(text, start, end):
        word = match[0]
        bare = word.rstrip(".,;:!?)")
        if not word.strip(_SET_APART):
            continue
        said = table.get(word) or (table[bare] + word[len(bare) :] if bare in table else word)
        if said in "·•→–|":
            # A sign between two words is a breath.
            if not pieces or pieces[-1].said[-1] in ".,;:!?":
                continue
            said = ","
        pieces.append(Piece(said, match.start(), match.end()))
    return pieces
