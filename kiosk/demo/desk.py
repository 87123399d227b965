# SPDX-License-Identifier: EUPL-1.2
"""Hall and kiosk as the dock sees them: one picture of the whole, and named things to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from kiosk.clock import local
from kiosk.demo import paper, scans
from kiosk.demo.hall import Hall
from kiosk.demo.power import Kiosk, Power

HOUR, DAY = 3600, 86_400
SHOWN_PAPERS = 6


class Desk:
    """Implements `ui.dock.window.Desk`. Used on the Qt thread only."""

    def __init__(self, hall: Hall, kiosk: Kiosk, folder: Path) -> None:
        self._hall = hall
        self._kiosk = kiosk
        self._pictures = folder / "pictures"
        self._pictures.mkdir(mode=0o700, exist_ok=True)
        self._acts: Mapping[str, Callable[[str], None]] = {
            "lay": hall.lay,
            "lay-badge": hall.lay_badge,
            **{f"scan-{what}": partial(hall.scan, what) for what in scans.WHAT},
            "take-off": lambda _: hall.take_off(),
            "tear-off": lambda _: hall.tear_off(),
            "plugged": lambda on: hall.set_plugged(on == "true"),
            "network": lambda on: hall.set_network(on == "true"),
            "receipt-cover": lambda on: self._set_receipt("cover_open", on),
            "receipt-paper": lambda on: self._set_receipt("paper_out", on),
            "letter-cover": lambda on: self._set_letter("cover_open", on),
            "letter-paper": lambda on: self._set_letter("media_empty", on),
            "cut-power": lambda _: kiosk.cut(),
            "give-power": lambda _: kiosk.start(),
            "clock": lambda seconds: hall.shift_clock(int(seconds)),
        }

    @property
    def failing(self) -> bool:
        """Whether the kiosk could not be kept running."""
        return self._kiosk.power is Power.FAILING

    @property
    def ended(self) -> bool:
        """Whether the show is over: the kiosk's window was closed, or it does not start."""
        return self._kiosk.look() in (Power.CLOSED, Power.FAILING)

    def act(self, name: str, value: str) -> None:
        """Do one thing in the hall."""
        self._acts[name](value)

    def _set_receipt(self, what: str, on: str) -> None:
        setattr(self._hall.receipt_printer, what, on == "true")

    def _set_letter(self, what: str, on: str) -> None:
        setattr(self._hall.letter_printer, what, on == "true")

    def picture(self) -> dict[str, Any]:
        """Return the state of everything, as plain values."""
        hall = self._hall
        this_year = hall.clock.now().year
        pictures = (paper.as_picture(sheet, self._pictures) for sheet in hall.papers[:SHOWN_PAPERS])
        return {
            "folder": str(hall.folder),
            "power": self._kiosk.power.value,
            "clerk": hall.clerk,
            "passphrase": hall.passphrase,
            "reader": hall.reader_kind,
            "plugged": hall.plugged,
            "onReader": hall.lies_on_reader(),
            "clerks": [
                {"id": clerk.id, "name": clerk.name, "pin": clerk.pin}
                for clerk in hall.clerks.values()
            ],
            "residents": [
                {
                    "id": resident.id,
                    "name": resident.name,
                    "description": resident.description,
                    "can": resident.can.digits if resident.can else "-",
                    "number": resident.line or resident.access.document_number.replace("<", ""),
                    "born": _day(resident.access.birth_date, this_year),
                    "expires": _day(resident.access.expiry_date, this_year + 50),
                }
                for resident in hall.residents.values()
            ],
            "receiptCover": hall.receipt_printer.cover_open,
            "receiptPaper": hall.receipt_printer.paper_out,
            "letterCover": hall.letter_printer.cover_open,
            "letterPaper": hall.letter_printer.media_empty,
            "network": hall.network,
            "clock": f"{local(hall.clock.now()):%d-%m-%Y %H:%M}",
            "shifted": hall.clock_shift != 0,
            "papers": [p.as_uri() for p in pictures if p],
            "backend": hall.backend.holdings().describe(),
        }


def _day(printed: str, latest: int) -> str:
    """Write ``YYMMDD`` as a person types it, ``DD-MM-YYYY``; no later than the year `latest`."""
    year = latest - (latest - int(printed[0:2])) % 100
    return f"{printed[4:6]}-{printed[2:4]}-{year}"
