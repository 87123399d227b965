# SPDX-License-Identifier: EUPL-1.2
"""What somebody at the kiosk could do on a page, from what the accessible tree offers."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from tests.accessibility.walk.seeing import FIELD_ROLES, Looked
from ui.outside import Node


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: press these in order, or fill in fields and go on, or wait."""

    kind: str
    """``press``, ``tick``, ``fill``, ``lay`` or ``wait``."""
    names: tuple[str, ...] = ()
    label: str = ""
    """What makes it another step than the others of the same page."""


LAYING = ("lay-card",)
WAITING = ("reading", "looking-up", "confirming", "working", "opening-letter", "asking-registry")
CAN, RESIDENT = "123456", "yilmaz"
"""The six digits and the document that is laid on the reader, of a made-up resident."""


def _dates() -> tuple[str, ...]:
    today = dt.datetime.now(dt.UTC).date()
    near = [today - dt.timedelta(2), today + dt.timedelta(21), today + dt.timedelta(200)]
    return (*(f"{day:%d-%m-%Y}" for day in near), "01-02-1990", "01-02-1939")


VALUES: dict[str, tuple[str, ...]] = {
    "date": _dates(),
    "can": (CAN,),
    "postcode": ("1234 AB",),
    "number": ("12",),
    "street": ("Dorpsstraat",),
    "town": ("Voorbeeldstad",),
    "bsn": ("111222333",),
    "said": ("paspoort",),
    "document-number": ("SPECX0042",),
    "birth-date": ("01-01-1980",),
    "expiry-date": ("05-01-2029",),
}
"""Good values by the name of the field; several are tried one after the other."""
ANY = ("Noor Voorbeeld", "06 12345678", "2", "100", "2026-A1-00001", "01-02-1990")
TRIES = max(len(ANY), len(_dates()))


def value(field: str, attempt: int) -> str:
    """Return what to write in a field the n-th time."""
    good = VALUES.get(field.removeprefix("field."), ANY)
    return good[attempt % len(good)]


def steps(looked: Looked) -> list[Step]:
    """Return the ways on from here, those that the page is for first."""
    key = looked.key.rpartition("/")[2]
    enabled = [n for n in looked.controls if n.has("enabled")]
    prefix = "overlay." if "/" in looked.key else ""
    rows = [n for n in enabled if n.id.startswith(f"{prefix}row.")]
    fields = [n for n in enabled if n.role in FIELD_ROLES]
    actions = [n.id for n in enabled if n.id.startswith(f"{prefix}action.")]
    primary = f"{prefix}primary"
    has_primary = any(n.id == primary for n in enabled)
    if key in LAYING:
        return [Step("lay"), *(Step("press", (name,)) for name in actions)]
    if fields:
        filled = Step("fill", (*(n.id for n in fields), primary))
        found = [filled] if has_primary else []
        return [*found, *_presses(rows), *(Step("press", (name,)) for name in actions)]
    ticks = [n for n in rows if n.role == "check box"]
    found = []
    if ticks and has_primary:
        found.append(Step("tick", (*(n.id for n in ticks), primary), "all"))
        found += [Step("tick", (n.id, primary), n.id) for n in ticks]
    found += _presses([n for n in rows if n.role != "check box"])
    found += [Step("press", (name,)) for name in actions]
    if has_primary and not ticks:
        found.append(Step("press", (primary,)))
    if not found or key in WAITING:
        found.append(Step("wait"))
    return found


def _presses(rows: list[Node]) -> list[Step]:
    return [Step("press", (node.id,)) for node in rows]
