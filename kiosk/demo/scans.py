# SPDX-License-Identifier: EUPL-1.2
"""The demo's scanner: a serial line of its own, and what lies under it.

The kiosk reads it as it reads any scanner on a serial line; that its other end is a person at
the dock, it cannot know.
"""

from __future__ import annotations

import os
import termios
import tty
from collections.abc import Sequence

from kiosk.identity.virtual_chip import MadeUpResident
from printing.codes import PREFIX

BACKS = {"NLD/SPECI2014": "999990421", "NLD/NX0000017": "999990408", "NLD/SPECX0042": "999990433"}
"""Made-up numbers in the QR on the back, by issuer and document number."""
BARCODE = "8712345678906"
"""A packet of biscuits, which nobody asked for."""


class HandScanner:
    """A pseudo-terminal; `device` is the kiosk's end of it."""

    def __init__(self) -> None:
        self._ours, self._theirs = os.openpty()
        tty.setraw(self._theirs)
        self.device = os.ttyname(self._theirs)

    def scan(self, text: str) -> None:
        """Send a scan, ended as scanners end it. What nobody has read yet is dropped."""
        termios.tcflush(self._theirs, termios.TCIFLUSH)
        os.write(self._ours, text.replace("\n", "\r").encode("ascii") + b"\r")

    def close(self) -> None:
        """Unplug it."""
        for end in (self._ours, self._theirs):
            os.close(end)


def of_lines(resident: MadeUpResident) -> str:
    """Return what a scanner reads of a document's lines; a packet of biscuits of no document."""
    if resident.line:
        return resident.line
    if resident.id == "bank-card":
        return BARCODE
    zone = resident.page.zone()
    width = 44 if resident.page.size == "TD3" else 30
    return "\n".join(zone[at : at + width] for at in range(0, len(zone), width))


def of_back(resident: MadeUpResident) -> str:
    """Return what the code on the back of a document holds."""
    page = resident.page
    return BACKS.get(f"{page.issuer}/{page.number}", BARCODE)


def of_letter(codes: Sequence[Sequence[str]]) -> str:
    """Return the code of the paper that came out last, of what each paper holds; else biscuits."""
    for paper in reversed(codes):
        for code in paper:
            if code.startswith(PREFIX):
                return code
    return BARCODE


WHAT: tuple[str, ...] = ("lines", "back", "letter", "biscuits")
"""What can be held under the scanner."""
