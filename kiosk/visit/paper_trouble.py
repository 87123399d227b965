# SPDX-License-Identifier: EUPL-1.2
"""When paper fails: what the resident can take along without it, and what a clerk does about it."""

from __future__ import annotations

from kiosk.frozen import replace
from kiosk.visit.effects import Step
from kiosk.visit.more_pages import WritingDown
from kiosk.visit.values import ClerkSession, ClerkStep, Devices, GivingPaper, State

FINE = ("ready", "paper-low", "busy", "absent")
PICTURES = {
    "paper-out": "printer-paper",
    "cover-open": "printer-cover",
    "error-jam": "printer-jam",
    "error-tray-full": "printer-jam",
    "error-cutter": "printer-jam",
    "error-toner": "printer-toner",
}
"""What is wrong, and the drawing of what helps; for all else the one of the cable."""
WHOLE_WORDS = (*PICTURES, "unreachable", "error-stopped", "error-not-accepting", "error-device")
DEVICES = ("receipt", "letter")


def status_of(devices: Devices, device: str) -> str:
    """Return how a printer is, in the word that the hall reported."""
    return devices.receipt if device == "receipt" else devices.letter


def in_trouble(devices: Devices) -> tuple[str, ...]:
    """Return the printers that need somebody's hands."""
    return tuple(device for device in DEVICES if status_of(devices, device) not in FINE)


def known(status: str) -> str:
    """Return the word under which the messages know a printer's trouble."""
    return status if status in WHOLE_WORDS else "other"


def write_down(state: State) -> Step:
    """Show in large type what the paper would have said."""
    return replace(state, page=WritingDown(), back=(state.page,)), ()


def written(state: State, action: str) -> Step:
    """Back to the papers, which may have come meanwhile."""
    if action == "next":
        return replace(state, page=GivingPaper(), back=()), ()
    return state, ()


def opens(action: str) -> bool:
    """Tell whether a clerk wants to see what helps a printer."""
    return action.removeprefix("printer.") in DEVICES


def open_one(state: State, session: ClerkSession, action: str) -> Step:
    """Show a clerk what helps."""
    device = action.removeprefix("printer.")
    if device not in in_trouble(state.devices):
        return state, ()
    shown = replace(
        session, step=ClerkStep.PRINTER, entries={"device": device}, problem=None, notice=None
    )
    return replace(state, clerk=shown), ()


def seen(state: State, session: ClerkSession) -> Step:
    """The clerk is done; what the printer reports tells whether it helped."""
    desk = replace(session, step=ClerkStep.DESK, entries={}, problem=None, notice=None)
    return replace(state, clerk=desk), ()
