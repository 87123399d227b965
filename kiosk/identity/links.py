# SPDX-License-Identifier: EUPL-1.2
"""The protocol of a card reader: as small as its use. Real and simulated readers are peers."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from kiosk.identity.states import CardState

MAX_RESPONSE = 65_538
"""Longest answer to a command in octets: 65,536 of data and two of status (ISO/IEC 7816-4)."""


class Lost(Enum):
    """Why an exchange with a card did not happen."""

    CARD_MOVED = "card-moved"
    READER_GONE = "reader-gone"
    IN_USE = "in-use"


class ReaderLink(Protocol):
    """One reader. All methods but :meth:`wake` are called on one thread, and none raises."""

    def watch(self, timeout: float) -> CardState:
        """Return the state as soon as it differs from the last returned, or after `timeout` s.

        The first call returns at once, as far as the state is known.
        """
        ...

    def open(self) -> Lost | None:
        """Take hold of the card that lies there; None when it is ours."""
        ...

    def transmit(self, command: bytes) -> bytes | Lost:
        """Exchange one command APDU for its response, status words included.

        An answer too short for status words is no answer: the card is lost.
        """
        ...

    def release(self) -> None:
        """Let go of the card and reset it, so that no session of it stays open."""
        ...

    def wake(self) -> None:
        """Make a waiting :meth:`watch` return soon. May be called from any thread."""
        ...

    def close(self) -> None:
        """Give up the reader."""
        ...
