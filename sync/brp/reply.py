# SPDX-License-Identifier: EUPL-1.2
"""From the registry's JSON to facts. Nothing in a reply is believed that does not fit.

What is not agreed upon is left out, and the resident is asked: an unknown date, a street called
``.``, an address abroad. A person whose record is closed, or who had it made secret, gives no
facts at all; who is deceased surely does not stand here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from kiosk import decoding
from kiosk.life_events import entries
from kiosk.registry import Doubt, Note, Outcome, Reply, Told

UNKNOWN: Final = frozenset({"", ".", "..", "0000", "onbekend"})
"""What stands in the registry where nothing is known (Logisch Ontwerp BRP, "standaardwaarde")."""
LONGEST: Final = 200


class _Loose(msgspec.Struct, frozen=True):
    """A part of a reply; what it has more than this is not looked at."""


class _Code(_Loose, frozen=True):
    code: str = ""
    omschrijving: str = ""


class _Date(_Loose, frozen=True):
    type: str = ""
    datum: str = ""
    jaar: int = 0
    maand: int = 0


class _Name(_Loose, frozen=True):
    voornamen: str = ""
    voorvoegsel: str = ""
    geslachtsnaam: str = ""
    inOnderzoek: dict[str, object] | None = None


class _Birth(_Loose, frozen=True):
    datum: _Date | None = None
    inOnderzoek: dict[str, object] | None = None


class _Living(_Loose, frozen=True):
    officieleStraatnaam: str = ""
    huisnummer: int = 0
    huisletter: str = ""
    huisnummertoevoeging: str = ""
    postcode: str = ""
    woonplaats: str = ""
    inOnderzoek: dict[str, object] | None = None


class _Residence(_Loose, frozen=True):
    type: str = ""
    verblijfadres: _Living | None = None
    indicatieVastgesteldVerblijftNietOpAdres: bool = False
    inOnderzoek: dict[str, object] | None = None


class _Nationality(_Loose, frozen=True):
    type: str = ""
    nationaliteit: _Code | None = None


class _Suspended(_Loose, frozen=True):
    reden: _Code | None = None


class Person(_Loose, frozen=True):
    """One person of a reply, as far as anything of it is ever asked."""

    burgerservicenummer: str = ""
    naam: _Name | None = None
    geboorte: _Birth | None = None
    verblijfplaats: _Residence | None = None
    nationaliteiten: tuple[_Nationality, ...] = ()
    gemeenteVanInschrijving: _Code | None = None
    geheimhoudingPersoonsgegevens: bool = False
    opschortingBijhouding: _Suspended | None = None
    rni: tuple[dict[str, object], ...] = ()


class Answer(_Loose, frozen=True):
    """A reply: the kind of question it answers, and the persons found."""

    type: str
    personen: tuple[Person, ...] = ()


def read(body: bytes, kind: str) -> tuple[Person, ...] | None:
    """Return the persons of a reply to a question of `kind`; None when it is no such reply."""
    try:
        answer = decoding.from_json(body, Answer)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return answer.personen if answer.type == kind else None


def facts(person: Person, names: Iterable[str], bsn: str) -> Reply:
    """Return what a person's record tells of these facts, and no other."""
    closed = _closed(person)
    if closed is not None:
        return Reply(Outcome.CLOSED, (), (closed,))
    if person.geheimhoudingPersoonsgegevens:
        # Others stand near a screen. The resident tells it, and a clerk compares.
        return Reply(Outcome.FOUND, (), (Note.WITHHELD,), bsn)
    told: list[Told] = []
    notes: list[Note] = []
    for name in names:
        one, found = _READERS[name](person)
        notes += found
        if one is not None:
            told.append(one)
            if one.doubt is Doubt.IN_RESEARCH:
                notes.append(Note.IN_RESEARCH)
    return Reply(Outcome.FOUND, tuple(told), tuple(dict.fromkeys(notes)), bsn)


_Read = tuple[Told | None, tuple[Note, ...]]


def _closed(person: Person) -> Note | None:
    """Return why a record is not kept any more, or not by a municipality; None when it is."""
    suspended = person.opschortingBijhouding
    if suspended is None:
        return Note.ELSEWHERE if person.rni else None
    reasons = {"O": Note.DECEASED, "E": Note.EMIGRATED}
    return reasons.get(suspended.reden.code if suspended.reden else "", Note.ELSEWHERE)


def _clean(text: str) -> str:
    """Return a value as one visible line; nothing where the registry knows nothing."""
    plain = entries.plain(text)[:LONGEST]
    return "" if plain.strip(".").casefold() in UNKNOWN else plain


def _doubt(*parts: dict[str, object] | None) -> Doubt:
    return Doubt.IN_RESEARCH if any(parts) else Doubt.NONE


def _name(person: Person) -> _Read:
    name = person.naam
    if name is None:
        return None, ()
    words = (_clean(name.voornamen), _clean(name.voorvoegsel), _clean(name.geslachtsnaam))
    if not words[2]:
        return None, ()
    return Told("name", " ".join(filter(None, words)), _doubt(name.inOnderzoek)), ()


def _birth_date(person: Person) -> _Read:
    birth = person.geboorte
    date = birth.datum if birth else None
    if birth is None or date is None:
        return None, ()
    if date.type != "Datum" or not _is_day(date.datum):
        # A year, a year and a month, or nothing: no day that a question could take.
        return None, (Note.BIRTH_DATE_PARTLY,)
    return Told("birth_date", date.datum, _doubt(birth.inOnderzoek)), ()


def _is_day(text: str) -> bool:
    import datetime as dt

    try:
        return len(text) == 10 and bool(dt.date.fromisoformat(text))
    except ValueError:
        return False


_ELSEWHERE = {
    "VerblijfplaatsBuitenland": Note.ADDRESS_ABROAD,
    "Locatie": Note.ADDRESS_PLACE,
}


def _address(person: Person) -> _Read:
    place = person.verblijfplaats
    if place is None or place.type != "Adres":
        return None, (_ELSEWHERE.get(place.type if place else "", Note.ADDRESS_UNKNOWN),)
    if place.indicatieVastgesteldVerblijftNietOpAdres:
        return None, (Note.ADDRESS_NOT_LIVED,)
    at = place.verblijfadres
    if at is None or not at.huisnummer:
        return None, (Note.ADDRESS_UNKNOWN,)
    number = f"{at.huisnummer}{_clean(at.huisletter)}"
    if addition := _clean(at.huisnummertoevoeging):
        number = f"{number}-{addition}"
    street, town = _clean(at.officieleStraatnaam), _clean(at.woonplaats)
    try:
        written = entries.address(f"{_clean(at.postcode)};{number};{street};{town}")
    except entries.EntryError:
        return None, (Note.ADDRESS_UNKNOWN,)
    return Told("address", written, _doubt(place.inOnderzoek, at.inOnderzoek)), ()


_STATUS = {
    "BehandeldAlsNederlander": "Behandeld als Nederlander",
    "VastgesteldNietNederlander": "Vastgesteld niet-Nederlander",
    "Staatloos": "Staatloos",
}
"""What stands in the place of a nationality, in the registry's own words."""


def _nationalities(person: Person) -> _Read:
    words = [
        _STATUS.get(one.type) or _clean(one.nationaliteit.omschrijving if one.nationaliteit else "")
        for one in person.nationaliteiten
    ]
    known = [word for word in dict.fromkeys(words) if word]
    return (Told("nationalities", ", ".join(known)) if known else None), ()


def _municipality(person: Person) -> _Read:
    known = person.gemeenteVanInschrijving
    word = _clean(known.omschrijving) if known else ""
    return (Told("municipality", word) if word else None), ()


_READERS = {
    "name": _name,
    "birth_date": _birth_date,
    "address": _address,
    "nationalities": _nationalities,
    "municipality": _municipality,
}
