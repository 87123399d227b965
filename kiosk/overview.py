# SPDX-License-Identifier: EUPL-1.2
"""Everything that may be told of one case to its resident, as plain values.

:mod:`kiosk.my_data` puts it into words.
"""

from __future__ import annotations

import datetime as dt
import unicodedata

from kiosk.cases import Case, ClerkTask, QuestionId
from kiosk.frozen import Private, Value
from kiosk.people import Identity, Method, Person

BSN = QuestionId("bsn")


class Look(Value, frozen=True):
    """One use of the resident's data."""

    at: dt.datetime
    who: str
    """``resident``, ``clerk``, ``system`` or ``administrator``."""
    activity: str
    """Id in the register of processing activities."""
    purpose: str = ""
    """The reason a person gave, or empty."""


class Use(Value, frozen=True):
    """Why data is used, from the municipality's own register."""

    activity: str
    purpose: str
    law: str
    retention: str


class Overview(Private, frozen=True):
    """Everything that may be told of one case to its resident."""

    case: Case
    made_at: dt.datetime
    looks: tuple[Look, ...] = ()
    uses: tuple[Use, ...] = ()
    sent: bool = False
    """Whether the municipality's case system has it already."""
    goes: dt.datetime | None = None
    """When it leaves the kiosk; None: once the case system has all of it."""
    tasks: tuple[ClerkTask, ...] = ()
    """What the resident asked already, and a clerk still has to do."""


def is_same(case: Case, identity: Identity) -> bool:
    """Tell whether who was established now is whom a case is about.

    By BSN where both have one; else by birth date and family name, as a machine-readable zone
    writes it. A clerk helps whoever is not recognised by this.
    """
    person, known = identity.person, case.identity.person
    if person is None or identity.method not in (Method.CHIP, Method.CLERK):
        return False
    given = str(case.answers.get(BSN, ""))
    bsn = (known.bsn if known else "") or given
    if person.bsn and bsn:
        return person.bsn == bsn
    born = (known.birth_date if known else "") or str(
        case.answers.get(QuestionId("birth_date"), "")
    )
    name = full_name(known) if known else str(case.answers.get(QuestionId("name"), ""))
    family = _words(person.family_name)
    return bool(born) and person.birth_date == born and bool(family) and family <= _words(name)


def full_name(person: Person) -> str:
    """Return given names and family name."""
    return f"{person.given_names} {person.family_name}".strip()


def _words(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name.replace("-", " "))
    letters = "".join(c for c in plain if c.isascii() and (c.isalpha() or c == " "))
    return frozenset(letters.casefold().split())
