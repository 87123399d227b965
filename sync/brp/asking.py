# SPDX-License-Identifier: EUPL-1.2
"""Which questions are put to the registry for one resident, and no more than those.

With a BSN out of a chip the record is consulted at once. Without one the resident is looked for
by name and birth date, of which only the BSN is fetched; a BSN that was typed or scanned counts
only when the registry finds it that way. Several people of one name and birth date are told
apart by their address, or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol

from kiosk.cases import is_valid_bsn
from kiosk.life_events.entries import EntryError, address
from kiosk.life_events.registry import fields_of
from kiosk.people import Person
from kiosk.registry import Inquiry, Outcome, Reply
from sync.brp import reply
from sync.zgw.errors import AccessProblem, Busy, Refused, Unreachable, ZgwError

CONSULT: Final = "RaadpleegMetBurgerservicenummer"
BY_NAME: Final = "ZoekMetGeslachtsnaamEnGeboortedatum"
BY_ADDRESS: Final = "ZoekMetPostcodeEnHuisnummer"
ONLY_BSN: Final = ("burgerservicenummer",)

PARTICLES: Final = (
    "van der", "van den", "van de", "van het", "van 't", "in 't", "in der", "in de", "op de",
    "op den", "op 't", "uit de", "uit den", "voor de", "aan de", "bij de", "von der", "de la",
    "van", "von", "de", "den", "der", "het", "'t", "ten", "ter", "te", "du", "la", "le", "el",
    "al", "da", "dos", "do", "di", "af", "av", "zu",
)  # fmt: skip
"""Words before a family name that the registry keeps apart from it, the longest first."""


class Line(Protocol):
    """Puts one question to the registry. Raises ZgwError."""

    def ask(self, question: Mapping[str, object]) -> bytes: ...


def ask(line: Line, inquiry: Inquiry) -> Reply:
    """Ask for everything that is wanted of one resident; never raises for the world."""
    try:
        bsn = inquiry.person.bsn if is_valid_bsn(inquiry.person.bsn) else ""
        if not bsn:
            if not inquiry.may_search:
                return Reply(Outcome.NO_NUMBER)
            bsn, outcome = _search(line, inquiry)
            if not bsn:
                return Reply(outcome)
        return _consult(line, inquiry, bsn)
    except (Unreachable, Busy):
        return Reply(Outcome.UNREACHABLE)
    except (AccessProblem, Refused):
        return Reply(Outcome.REFUSED)
    except ZgwError:
        return Reply(Outcome.UNCLEAR)


def _consult(line: Line, inquiry: Inquiry, bsn: str) -> Reply:
    question = {
        "type": CONSULT,
        "burgerservicenummer": [bsn],
        "fields": list(fields_of(inquiry.names)),
    }
    persons = reply.read(line.ask(question), CONSULT)
    if persons is None or len(persons) > 1:
        return Reply(Outcome.UNCLEAR)
    return reply.facts(persons[0], inquiry.names, bsn) if persons else Reply(Outcome.NOT_FOUND)


def _search(line: Line, inquiry: Inquiry) -> tuple[str, Outcome]:
    """Return the one BSN that belongs to this person, or why there is none."""
    person = inquiry.person
    if not _is_whole(person.birth_date) or not person.family_name:
        return "", Outcome.NOT_FOUND
    particle, family = split_name(person.family_name)
    question: dict[str, object] = {
        "type": BY_NAME,
        "geslachtsnaam": family,
        "geboortedatum": person.birth_date,
        "fields": list(ONLY_BSN),
    }
    if particle:
        question["voorvoegsel"] = particle
    if first := first_name(person):
        question["voornamen"] = f"{first}*"
    found = _numbers(line, question)
    if found is None:
        return "", Outcome.UNCLEAR
    if inquiry.told_bsn in found:
        return inquiry.told_bsn, Outcome.FOUND
    if len(found) > 1 and inquiry.address:
        near = _at_address(line, inquiry.address, family, person.birth_date)
        here = found & near if near else frozenset[str]()
        if len(here) == 1:
            return next(iter(here)), Outcome.FOUND
    if len(found) == 1:
        return next(iter(found)), Outcome.FOUND
    return "", Outcome.SEVERAL if found else Outcome.NOT_FOUND


def _at_address(line: Line, told: str, family: str, born: str) -> frozenset[str] | None:
    try:
        postcode, number, _street, _town = address(told).split(";")
    except EntryError:
        return None
    digits = number[: len(number) - len(number.lstrip("0123456789"))]
    question = {
        "type": BY_ADDRESS,
        "postcode": postcode.replace(" ", ""),
        "huisnummer": int(digits or 0),
        "geslachtsnaam": family,
        "geboortedatum": born,
        "fields": list(ONLY_BSN),
    }
    return _numbers(line, question)


def _numbers(line: Line, question: Mapping[str, object]) -> frozenset[str] | None:
    persons = reply.read(line.ask(question), str(question["type"]))
    if persons is None:
        return None
    numbers = frozenset(person.burgerservicenummer for person in persons)
    return numbers if all(is_valid_bsn(number) for number in numbers) else None


def split_name(family: str) -> tuple[str, str]:
    """Return the words before a family name, and the name: ``van der`` and ``Berg``."""
    plain = " ".join(family.split())
    for particle in PARTICLES:
        if plain.casefold().startswith(f"{particle} ") and len(plain) > len(particle) + 1:
            return particle, plain[len(particle) + 1 :]
    return "", plain


def first_name(person: Person) -> str:
    """Return the first of the given names: a machine-readable zone may break off the others."""
    names = person.given_names.split()
    return names[0] if names else ""


def _is_whole(day: str) -> bool:
    return len(day) == 10 and "-00" not in day and not day.startswith("0000")
