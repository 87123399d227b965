# SPDX-License-Identifier: EUPL-1.2
"""What is asked of the population registry (BRP) and what it answers, as plain values.

Who speaks to it is in ``sync/brp``, what may be asked in :mod:`kiosk.life_events.registry`.
"""

from __future__ import annotations

from enum import Enum

from kiosk.cases import Answer, VisitId
from kiosk.frozen import Private
from kiosk.people import Person


class Doubt(Enum):
    """Why a fact may not be right, as its source says itself."""

    NONE = ""
    IN_RESEARCH = "in-research"
    """The registry is finding out whether this is still so (inOnderzoek)."""


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
