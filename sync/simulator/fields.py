# SPDX-License-Identifier: EUPL-1.2
"""Checks of single fields, with the reference product's codes and sentences."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sync.simulator.problems import Param, invalid

Check = Callable[[Any], tuple[str, str] | None]
"""Return (code, reason) when the value is wrong."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a body. `limit` is the largest number of characters; 0: no limit."""

    name: str
    required: bool = False
    nullable: bool = False
    blank: bool = True
    limit: int = 0
    check: Check | None = None


def check_fields(body: Mapping[str, Any], fields: tuple[Field, ...]) -> None:
    """Refuse with every wrong field at once, in the order of `fields`."""
    wrong: list[Param] = []
    for field in fields:
        fault = _fault(body, field)
        if fault:
            wrong.append((field.name, *fault))
    if wrong:
        raise invalid(*wrong)


def _fault(body: Mapping[str, Any], field: Field) -> tuple[str, str] | None:
    if field.name not in body:
        return ("required", "Dit veld is verplicht.") if field.required else None
    value = body[field.name]
    if value is None:
        return None if field.nullable else ("null", "Dit veld mag niet leeg zijn.")
    if value == "" and isinstance(value, str):
        if field.blank and not field.required:
            return None
        return ("blank", "Dit veld mag niet leeg zijn.")
    if field.limit:
        if not isinstance(value, str):
            return ("invalid", "Geen geldige tekst.")
        if len(value) > field.limit:
            reason = f"Zorg ervoor dat dit veld niet meer dan {field.limit} karakters bevat."
            return ("max_length", reason)
    return field.check(value) if field.check else None


def _eleven_test(digits: str, last_weight: int) -> bool:
    weights = (9, 8, 7, 6, 5, 4, 3, 2, last_weight)
    return sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0


def _nine_digits(value: Any, name: str) -> tuple[str, str] | None:
    if not isinstance(value, str) or len(value) != 9:
        return ("invalid-length", f"{name} moet 9 tekens lang zijn")
    if not (value.isascii() and value.isdecimal()):
        return ("only-digits", "Voer een numerieke waarde in")
    if not _eleven_test(value, -1):
        return ("invalid", f"Onjuist {name} nummer")
    return None


def rsin(value: Any) -> tuple[str, str] | None:
    """Check an organisation number."""
    return _nine_digits(value, "RSIN")


def bsn(value: Any) -> tuple[str, str] | None:
    """Check a citizen service number."""
    return _nine_digits(value, "BSN")


def date(value: Any) -> tuple[str, str] | None:
    """Check ``YYYY-MM-DD``."""
    try:
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
            dt.date.fromisoformat(value)
            return None
    except ValueError:
        pass
    return (
        "invalid",
        "Datum heeft het verkeerde formaat, gebruik 1 van deze formaten: YYYY-MM-DD.",
    )


def parse_moment(value: str) -> dt.datetime:
    """Read a moment; one without an offset is UTC. Raises ValueError."""
    moment = dt.datetime.fromisoformat(value)
    return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment.astimezone(dt.UTC)


def moment(value: Any) -> tuple[str, str] | None:
    """Check a date and time."""
    try:
        parse_moment(value)
    except (TypeError, ValueError):
        return ("invalid", "Datetime heeft een ongeldig formaat.")
    return None


def choice(*options: str) -> Check:
    """Return a check that the value is one of `options`."""

    def check(value: Any) -> tuple[str, str] | None:
        return (
            None if value in options else ("invalid_choice", f'"{value}" is een ongeldige keuze.')
        )

    return check


def url(value: Any) -> tuple[str, str] | None:
    """Check an absolute address."""
    if isinstance(value, str) and re.match(r"https?://[^/]+/.+", value):
        return None
    return ("invalid", "Voer een geldige URL in.")


def items_of(*fields: Field) -> Check:
    """Return a check for a list of objects with `fields`."""

    def check(value: Any) -> tuple[str, str] | None:
        if not isinstance(value, list):
            return ("not_a_list", "Verwachtte een lijst met items.")
        for item in value:
            if not isinstance(item, dict):
                return ("invalid", "Ongeldige gegevens.")
            for field in fields:
                fault = _fault(item, field)
                if fault:
                    return fault
        return None

    return check


CONFIDENTIALITY = choice(
    "openbaar",
    "beperkt_openbaar",
    "intern",
    "zaakvertrouwelijk",
    "vertrouwelijk",
    "confidentieel",
    "geheim",
    "zeer_geheim",
)
