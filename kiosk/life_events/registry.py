# SPDX-License-Identifier: EUPL-1.2
"""What is asked of the population registry (BRP), and what it answers, as plain values.

Who speaks to the registry is elsewhere (``sync/brp``). Here is only what may be asked: never more
than the facts that a life event declares and its open questions need.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.cases import Answers, QuestionId, VisitId
from kiosk.frozen import Value
from kiosk.life_events import facts
from kiosk.life_events.model import LifeEvent
from kiosk.people import Assurance, Identity, Method
from kiosk.registry import Inquiry, Note, Outcome

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
