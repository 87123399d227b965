# SPDX-License-Identifier: EUPL-1.2
"""How work with a chip breaks off. Stays inside ``kiosk.identity``: callers get a value."""

from __future__ import annotations

from kiosk.identity.states import ReadFailure


class ChipFault(Exception):
    """Reading cannot go on; `reason` is what the resident is told. Carries no data of the chip."""

    def __init__(self, reason: ReadFailure) -> None:
        super().__init__(reason.value)
        self.reason = reason


class Cancelled(Exception):
    """Whoever asked for the read no longer wants it."""


def garbled() -> ChipFault:
    """Return the fault for an answer that cannot be understood."""
    return ChipFault(ReadFailure.GARBLED)
