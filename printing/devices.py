# SPDX-License-Identifier: EUPL-1.2
"""What any printer can be and do, as closed unions: a printer never raises for the world.

A status says whether a job may start; an outcome says what is *known* about a job after it.
`Uncertain` is a real answer: some bytes left, and nobody can tell what is on the paper.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, TypeAlias

# --- status --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ready:
    """It prints when asked."""


@dataclass(frozen=True, slots=True)
class PaperLow:
    """It prints, but somebody must bring paper soon."""


@dataclass(frozen=True, slots=True)
class PaperOut:
    """There is no paper."""


@dataclass(frozen=True, slots=True)
class CoverOpen:
    """A cover or door is open."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Nobody answers, or what answers is not this printer."""


@dataclass(frozen=True, slots=True)
class Absent:
    """This kiosk has no such printer."""


@dataclass(frozen=True, slots=True)
class Error:
    """Something else stops it; `reason` is a short keyword for the clerk (``cutter``, ``jam``)."""

    reason: str


PrinterStatus: TypeAlias = Ready | PaperLow | PaperOut | CoverOpen | Unreachable | Absent | Error


def can_print(status: PrinterStatus) -> bool:
    """Tell whether a job may start in this status."""
    return isinstance(status, Ready | PaperLow)


def reason_of(status: PrinterStatus) -> str:
    """Return the keyword that the ledger and the messages use for a status."""
    match status:
        case Ready():
            return "ready"
        case PaperLow():
            return "paper-low"
        case PaperOut():
            return "paper-out"
        case CoverOpen():
            return "cover-open"
        case Unreachable():
            return "unreachable"
        case Absent():
            return "absent"
        case Error(reason):
            return f"error-{reason}"


# --- outcome -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sent:
    """The printer says it has done it. Not: the resident has it. `reference` is its job id."""

    reference: str = ""


@dataclass(frozen=True, slots=True)
class NotSent:
    """Surely nothing is on paper; `reason` is a keyword. Trying again is safe."""

    reason: str


@dataclass(frozen=True, slots=True)
class Uncertain:
    """Nobody can tell: never again by itself. `reason` is a keyword."""

    reason: str


Outcome: TypeAlias = Sent | NotSent | Uncertain


class Wish(Enum):
    """What the one who watches a job wants."""

    GO_ON = "go-on"
    GIVE_UP = "give-up"
    """Take the job out of the printer: nothing of it may come out for the next resident."""
    LEAVE = "leave"
    """Stop watching; the job stays at the printer and is asked after later."""


Watch: TypeAlias = Callable[[PrinterStatus], Wish]
"""Called with each status seen while printing."""


def keep_going(status: PrinterStatus) -> Wish:
    """Watch nothing and never give up."""
    return Wish.GO_ON


class Printer(Protocol):
    """One printer, for one thread."""

    def status(self) -> PrinterStatus:
        """Ask the printer how it is."""
        ...

    def print(self, data: bytes, name: str, watch: Watch = keep_going) -> Outcome:
        """Print `data` under the ledger's `name`, and stay until the outcome is known."""
        ...

    def outcome(self, name: str, watch: Watch = keep_going) -> Outcome:
        """Ask afterwards what became of the job with this name, and stay until it is known."""
        ...


class NoPrinter:
    """The printer of a kiosk without one."""

    def status(self) -> PrinterStatus:
        return Absent()

    def print(self, data: bytes, name: str, watch: Watch = keep_going) -> Outcome:
        return NotSent("absent")

    def outcome(self, name: str, watch: Watch = keep_going) -> Outcome:
        return Uncertain("absent")
