# SPDX-License-Identifier: EUPL-1.2
"""What the rules of the simulated product judge by, and the two that all of them share."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass

from sync.simulator.access import Client
from sync.simulator.catalogue import Catalogue
from sync.simulator.problems import denied, invalid
from sync.simulator.state import Item, State

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

    def address(self, api: str, kind: str) -> tuple[str, str]:
        """Return a fresh (address, uuid)."""
        fresh = str(uuid.uuid4())
        return f"{self.base}/{api}/api/v1/{kind}/{fresh}", fresh

    def permit(self, zaaktype: Item) -> None:
        """Refuse when the client may not use this version of a case type."""
        allowed = self.client.case_types
        if allowed is not None and zaaktype["identificatie"] not in allowed:
            raise denied()


def named(found: dict[str, Item], body: Item, field: str) -> Item:
    """Return the resource that a field names; refuse when there is none."""
    try:
        return found[body[field]]
    except KeyError:
        raise invalid((field, "does_not_exist", _MISSING)) from None


def check_unique(items: dict[str, Item], body: Item) -> None:
    """Refuse an identification that the organisation has used before; letters' case counts."""
    wanted = (body.get("identificatie"), body["bronorganisatie"])
    if any((i["identificatie"], i["bronorganisatie"]) == wanted for i in items.values()):
        reason = f"Deze identificatie ({wanted[0]}) bestaat al voor deze bronorganisatie"
        raise invalid(("identificatie", "identificatie-niet-uniek", reason))
