# SPDX-License-Identifier: EUPL-1.2
"""One price for every channel: what the kiosk asks beside what the other channels say.

The other channels' prices come as CSV, exported or typed over, with a line for each price:
``channel;fee;euro``, for example ``website;id-card;70,38``.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.cases import Cents
from kiosk.life_events.model import FeeTable
from kiosk.life_events.source import LARGEST, invalid

KIOSK = "kiosk"


@dataclass(frozen=True, slots=True)
class Price:
    """What one channel asks for one thing."""

    channel: str
    fee: str
    amount: Cents
    line: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One fee, what the kiosk asks on a day, and what each channel asks."""

    fee: str
    kiosk: Cents | None
    source: str
    others: tuple[Price, ...]

    @property
    def differs(self) -> bool:
        """Whether any channel asks another amount than the kiosk."""
        return any(price.amount != self.kiosk for price in self.others)


def read_channels(path: Path) -> tuple[Price, ...]:
    """Read the prices of other channels.

    Raises KnownError CONTENT_INVALID with file and line.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise invalid(path.name, 1, "the file is too large")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = error.strerror or "unreadable"
        raise invalid(path.name, 1, f"the file cannot be read: {reason}") from None
    except UnicodeDecodeError:
        raise invalid(path.name, 1, "the file is not UTF-8 text") from None
    found = []
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=";" if ";" in text else ","))
    except csv.Error:
        raise invalid(path.name, 1, "this is not a CSV file") from None
    for line, row in enumerate(rows, start=1):
        cells = [cell.strip() for cell in row]
        if not any(cells) or (line == 1 and [c.lower() for c in cells[:2]] == ["channel", "fee"]):
            continue
        if len(cells) != 3:
            raise invalid(path.name, line, "a line has three parts: channel;fee;euro")
        euro = re.fullmatch(r"€?\s*(\d{1,6})[.,](\d{2})", cells[2], re.ASCII)
        if euro is None:
            raise invalid(path.name, line, "write the amount in euros and cents, as 51,10")
        cents = Cents(int(euro[1]) * 100 + int(euro[2]))
        found.append(Price(cells[0], cells[1], cents, line))
    return tuple(found)


def compare(fees: FeeTable, channels: tuple[Price, ...], day: dt.date) -> tuple[Row, ...]:
    """Return every fee, with what the kiosk and the channels ask on a day."""
    names = [*fees.fees, *(price.fee for price in channels if price.fee not in fees.fees)]
    rows = []
    for name in dict.fromkeys(names):
        fee = fees.at(name, day)
        others = tuple(price for price in channels if price.fee == name)
        rows.append(Row(name, fee.amount if fee else None, fee.source if fee else "", others))
    return tuple(rows)


def tell(rows: tuple[Row, ...], day: dt.date) -> Iterator[str]:
    """Yield the report, the differences marked."""
    yield f"Prices on {day.isoformat()}. The kiosk has one price, whoever asks and however."
    for row in rows:
        asked = euro(row.kiosk) if row.kiosk is not None else "no price"
        yield f"  {row.fee}: {KIOSK} {asked}{f' ({row.source})' if row.source else ''}"
        for price in row.others:
            mark = "" if price.amount == row.kiosk else "   <-- differs"
            yield f"    {price.channel} {euro(price.amount)}{mark}"
    different = [row for row in rows if row.differs]
    if different:
        yield f"{len(different)} of {len(rows)} prices differ between channels."
    elif any(row.others for row in rows):
        yield "No price differs between channels."


def euro(cents: Cents) -> str:
    """Write cents as euros, for staff."""
    return f"€ {cents // 100},{cents % 100:02d}"
