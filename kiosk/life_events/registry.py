# SPDX-License-Identifier: EUPL-1.2
"""What is asked of the population registry (BRP), and what it answers, as plain values.

Who speaks to the registry is elsewhere (``sync/brp``). Here is only what may be asked: never more
than the facts that a life event declares and its open questions need.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from kiosk.cases import Answer, Answers, Assurance, Identity, Method, Person, QuestionId, VisitId
from kiosk.frozen import Private, Value
from kiosk.life_events import facts
from kiosk.life_events.facts import Doubt
from kiosk.life_events.model import LifeEvent

FIELDS: Mapping[str, tuple[str, ...]] = {
    "name": ("naam.voornamen", "naam.voorvoegsel", "naam.geslachtsnaam"),
    "birth_date": ("geboorte.datum",),
    "address": (
        "verblijfplaats.verblijfadres.officieleStraatnaam",
        "verblijfplaats.verblijfadres.huisnummer",
        "verblijfplaats.verblijfadres.huisletter",
        "verblijfplaats.verblijfadres.huisnummertoevoeging",
        "verblijfplaats.verblijfadres.postcode",
        "verblijfplaats.verblijfadres.woonplaats",
    ),
    "nationalities": ("nationaliteiten.nationaliteit",),
    "municipality": ("gemeenteVanInschrijving",),
}
"""What each fact needs of the registry, by the names of Haal Centraal BRP Personen 2.x."""


def fields_of(names: Iterable[str]) -> tuple[str, ...]:
    """Return the fields that these facts need: no more, each once, in a fixed order."""
    wanted = set(names)
    return tuple(field for name, needs in FIELDS.items() if name in wanted for field in needs)


class Outcome(Enum):
    """How asking the registry ended."""

    FOUND = "found"
    NOT_FOUND = "not-found"
    SEVERAL = "several"
    """More than one person has this name and birth date: none of them is taken."""
    NO_NUMBER = "no-number"
    """There is no BSN, and this life event may not search for one."""
    CLOSED = "closed"
    """The record is not kept any more, or not here: deceased, emigrated, an error."""
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    """The registry does not let us in, or does not understand what we ask."""
    UNCLEAR = "unclear"
    """It answered something that is not what was agreed."""


class Note(Enum):
    """What the registry said that a resident or a clerk should know."""

    WITHHELD = "withheld"
    """The resident asked the municipality not to give out their data (geheimhouding)."""
    IN_RESEARCH = "in-research"
    DECEASED = "deceased"
    EMIGRATED = "emigrated"
    ELSEWHERE = "elsewhere"
    """Kept in the record of non-residents, or suspended for another reason."""
    ADDRESS_ABROAD = "address-abroad"
    ADDRESS_PLACE = "address-place"
    """A described place without postcode: a boat, a caravan (locatie)."""
    ADDRESS_UNKNOWN = "address-unknown"
    ADDRESS_NOT_LIVED = "address-not-lived"
    """It was established that the resident does not live there."""
    BIRTH_DATE_PARTLY = "birth-date-partly"
    """Of the birth date the day, the month or everything is unknown."""


class Told(Private, frozen=True):
    """One fact as the registry told it."""

    name: str
    value: Answer
    doubt: Doubt = Doubt.NONE


class Inquiry(Private, frozen=True):
    """What is asked about one resident, for one life event."""

    visit: VisitId
    life_event: str
    names: tuple[str, ...]
    """Facts that are wanted."""
    person: Person
    """As established by a chip or a clerk."""
    told_bsn: str = ""
    """Scanned or typed: counts only when the registry knows this person by it."""
    may_search: bool = False
    address: str = ""
    """As the resident told it, to tell apart people of one name and birth date."""


class Reply(Private, frozen=True):
    """What came of it."""

    outcome: Outcome
    told: tuple[Told, ...] = ()
    notes: tuple[Note, ...] = ()
    bsn: str = ""
    """The BSN by which the registry knows this person; empty when it was not found."""


class Asked(Value, frozen=True):
    """What a visit remembers of asking the registry."""

    life_event: str
    at: float
    """Monotonic seconds."""
    names: tuple[str, ...] = ()
    outcome: Outcome | None = None
    """None while the answer is awaited."""
    notes: tuple[Note, ...] = ()
    by_address: bool = False
    """Asked once more, with the address, because there were several."""


def may_ask(event: LifeEvent, identity: Identity) -> bool:
    """Tell whether it is sure enough who this is to ask the registry for this life event."""
    return (
        event.registry is not None
        and identity.method in (Method.CHIP, Method.CLERK)
        and identity.assurance >= max(event.registry.assurance, Assurance.SUBSTANTIAL)
        and identity.person is not None
        and identity.confirmed
    )


def inquiry(
    visit: VisitId, event: LifeEvent, answers: Answers, identity: Identity, told_bsn: str
) -> Inquiry | None:
    """Return what may be asked now; None when nothing is needed or it is not allowed."""
    if event.registry is None or identity.person is None or not may_ask(event, identity):
        return None
    names = facts.asks_registry(event, answers)
    if not names:
        return None
    address = answers.get(QuestionId("address"), "")
    return Inquiry(
        visit,
        event.id,
        names,
        identity.person,
        told_bsn,
        event.registry.search,
        address if isinstance(address, str) else "",
    )
