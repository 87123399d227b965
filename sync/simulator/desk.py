# SPDX-License-Identifier: EUPL-1.2
"""What the rules of the simulated product judge by, and the two that all of them share."""

from __future__ import annotations

import datetime as dt
import time
import uuid
from dataclasses import dataclass

from sync.simulator.access import Client
from sync.simulator.catalogue import Catalogue
from sync.simulator.problems import Rejection, denied, invalid
from sync.simulator.state import Item, State

RACE_SECONDS = 0.05
"""Requests that come within so long of each other are at work at the same time."""
_MISSING = "Ongeldige hyperlink - Object bestaat niet."


def stamp(moment: dt.datetime) -> str:
    """Write a moment as the product does."""
    return moment.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class Desk:
    """What a rule needs to judge by. `now` is the server's clock."""

    base: str
    state: State
    catalogue: Catalogue
    client: Client
    now: dt.datetime
    recent: dict[str, float] | None = None
    """When which unique thing was last made; None: requests at the same time do not race."""

    def races(self, what: str) -> bool:
        """Tell whether `what` was made at the same time, so that its uniqueness went unseen."""
        if self.recent is None:
            return False
        return time.monotonic() - self.recent.get(what, -1.0) < RACE_SECONDS

    def made(self, what: str) -> None:
        """Remember that something unique was made just now."""
        if self.recent is not None:
            self.recent[what] = time.monotonic()

    def check_open(self, zaak: Item) -> None:
        """Refuse a change of a case that was closed."""
        if zaak["einddatum"] is not None:
            raise denied("zaak-closed", "Je mag geen gegevens aanpassen van een gesloten zaak.")

    def address(self, api: str, kind: str) -> tuple[str, str]:
        """Return a fresh (address, uuid)."""
        fresh = str(uuid.uuid4())
        return f"{self.base}/{api}/api/v1/{kind}/{fresh}", fresh

    def permit(self, zaaktype: Item) -> None:
        """Refuse when the client may not use this version of a case type."""
        allowed = self.client.case_types
        if allowed is not None and not {zaaktype["identificatie"], zaaktype["url"]} & allowed:
            raise denied()


def named(found: dict[str, Item], body: Item, field: str) -> Item:
    """Return the resource that a field names; refuse when there is none."""
    try:
        return found[body[field]]
    except KeyError:
        raise invalid((field, "does_not_exist", _MISSING)) from None


def check_unique(desk: Desk, kind: str, body: Item) -> None:
    """Refuse an identification that the organisation has used before; letters' case counts.

    Two requests at the same time both pass for documents, as measured; for cases one of them
    may end in a server error.
    """
    wanted = (body.get("identificatie"), body["bronorganisatie"])
    there = desk.state.by(kind, str(wanted[0]))
    if any((i["identificatie"], i["bronorganisatie"]) == wanted for i in there):
        if desk.races(f"{kind} {wanted}"):
            if kind == "zaken":
                raise Rejection("APIException", 500, "error")
            return
        reason = f"Deze identificatie ({wanted[0]}) bestaat al voor deze bronorganisatie"
        raise invalid(("identificatie", "identificatie-niet-uniek", reason))
