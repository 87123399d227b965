# SPDX-License-Identifier: EUPL-1.2
"""The real card reader, over PC/SC. The only file that imports pyscard.

Own polling loop on the plain calls: the monitors of pyscard end silently when the service stops.
On any error of the service the context is dropped and built anew.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping

from smartcard import scard

from kiosk.identity.links import Lost
from kiosk.identity.states import (
    CardError,
    CardErrorReason,
    CardReady,
    CardState,
    NoCard,
    NoReader,
    NoReaderReason,
)

_NEW_READER = "\\\\?PnP?\\Notification"
_FIRST_SLICE, _LAST_SLICE = 0.01, 0.2
"""Shortest and longest wait inside one PC/SC call, in seconds.

A cancel that comes just before such a call is lost, and then costs one wait; cancels come soon
after something happened, so the waits begin short and grow.
"""
_FIRST_RETRY, _LAST_RETRY = 0.1, 0.25
_GONE = frozenset(
    {
        scard.SCARD_E_READER_UNAVAILABLE,
        scard.SCARD_E_UNKNOWN_READER,
        scard.SCARD_E_NO_READERS_AVAILABLE,
    }
)
_SERVICE_DOWN = frozenset(
    {
        scard.SCARD_E_NO_SERVICE,
        scard.SCARD_E_SERVICE_STOPPED,
        scard.SCARD_F_COMM_ERROR,
        scard.SCARD_E_INVALID_HANDLE,
        scard.SCARD_F_INTERNAL_ERROR,
    }
)


class PcscLink:
    """The first PC/SC reader whose name contains `name`, or the one of them that has a card."""

    def __init__(self, name: str = "") -> None:
        self._name = name
        self._context: int | None = None
        self._card: int | None = None
        self._protocol = 0
        self._known: dict[str, int] = {}
        self._atrs: dict[str, bytes] = {}
        self._reader = ""
        self._state: CardState = NoReader(NoReaderReason.SERVICE_DOWN)
        self._told: CardState | None = None
        self._next: CardState | None = None
        """What is to be told after the state, because it came too soon after it."""
        self._woken = threading.Event()
        self._lock = threading.Lock()
        self._canceller: threading.Thread | None = None
        self._cancel_asked = threading.Event()
        self._closed = False
        self._slice = _FIRST_SLICE
        self._retry = _FIRST_RETRY

    def watch(self, timeout: float) -> CardState:
        until = time.monotonic() + timeout
        while True:
            left = max(0.0, until - time.monotonic())
            hurry = self._told is None or self._woken.is_set()
            self._look(0.0 if hurry else min(left, self._slice))
            self._slice = min(self._slice * 2, _LAST_SLICE)
            woken = self._woken.is_set()
            if self._state != self._told or woken or time.monotonic() >= until:
                self._woken.clear()
                if self._state != self._told:
                    self._slice = _FIRST_SLICE
                self._told = self._state
                return self._state

    def open(self) -> Lost | None:
        if self._context is None or not self._reader:
            return Lost.READER_GONE
        result, card, protocol = scard.SCardConnect(
            self._context,
            self._reader,
            # Alone: no other program may slip a command into a session.
            scard.SCARD_SHARE_EXCLUSIVE,
            scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1,
        )
        if result != scard.SCARD_S_SUCCESS:
            return self._failed(result)
        self._card, self._protocol = card, protocol
        return None

    def transmit(self, command: bytes) -> bytes | Lost:
        if self._card is None:
            return Lost.CARD_MOVED
        if self._protocol == scard.SCARD_PROTOCOL_T0:
            command = _for_t0(command)
        result, answer = scard.SCardTransmit(self._card, self._protocol, list(command))
        if result != scard.SCARD_S_SUCCESS:
            return self._failed(result)
        # A card torn away in mid-command shows as success without an answer.
        return bytes(answer) if len(answer) >= 2 else Lost.CARD_MOVED

    def release(self) -> None:
        if self._card is not None:
            scard.SCardDisconnect(self._card, scard.SCARD_RESET_CARD)
            self._card = None
        self._slice = _FIRST_SLICE

    def wake(self) -> None:
        self._woken.set()
        # A service that answers nobody keeps SCardCancel too: whoever wakes does not wait for it.
        with self._lock:
            if self._canceller is None:
                self._canceller = threading.Thread(target=self._cancel, name="wake", daemon=True)
                self._canceller.start()
        self._cancel_asked.set()

    def _cancel(self) -> None:
        while not self._closed:
            self._cancel_asked.wait()
            self._cancel_asked.clear()
            context = self._context
            if context is not None:
                scard.SCardCancel(context)

    def close(self) -> None:
        self._closed = True
        self._cancel_asked.set()
        self.release()
        self._drop_context()

    # The loop.

    def _look(self, wait: float) -> None:
        """Bring the state up to date, waiting at most `wait` seconds for a change."""
        if self._next is not None:
            self._state, self._next = self._next, None
            return
        if self._context is None and not self._establish():
            self._woken.wait(min(wait, self._retry))
            return
        readers = self._readers()
        if readers is None:
            return
        asked = [(_NEW_READER, len(readers) << 16)]
        asked += [(name, self._known.get(name, scard.SCARD_STATE_UNAWARE)) for name in readers]
        result, states = scard.SCardGetStatusChange(self._context, int(wait * 1000), asked)
        if result in (scard.SCARD_E_TIMEOUT, scard.SCARD_E_CANCELLED):
            return
        if result in _GONE:
            # It went between the list and the question; the next look has a new list.
            self._known.clear()
            return
        if result != scard.SCARD_S_SUCCESS:
            self._failed(result)
            return
        seen = [entry for entry in states if entry[0] != _NEW_READER]
        before, self._known = (
            self._known,
            {name: event & ~scard.SCARD_STATE_CHANGED for name, event, _ in seen},
        )
        self._atrs = {name: bytes(atr) for name, _, atr in seen}
        self._settle(before)

    def _readers(self) -> list[str] | None:
        result, names = scard.SCardListReaders(self._context, [])
        if result in _GONE:
            names = []
        elif result != scard.SCARD_S_SUCCESS:
            self._failed(result)
            return None
        readers = [name for name in names if self._name in name]
        if set(readers) != set(self._known):
            self._known = {name: self._known[name] for name in readers if name in self._known}
        if not readers:
            self._reader, self._next = "", None
            self._state = NoReader(NoReaderReason.NONE_CONNECTED)
        return readers

    def _settle(self, before: Mapping[str, int]) -> None:
        """Choose the reader that counts, and say what lies on it.

        When another card took the place of the one that lay there, on the same reader or on
        another, and nobody saw the moment between, that moment is told all the same.
        """
        if not self._known:
            self._reader = ""
            self._state = NoReader(NoReaderReason.NONE_CONNECTED)
            return
        present = [n for n, event in self._known.items() if event & scard.SCARD_STATE_PRESENT]
        had = self._reader if isinstance(self._state, CardReady) else ""
        keep = self._reader if self._reader in present else ""
        self._reader = keep or (present or list(self._known))[0]
        event = self._known[self._reader]
        self._state = self._said(event)
        changed = had != self._reader or _count(before.get(had, event)) != _count(event)
        if had and changed and isinstance(self._state, CardReady):
            self._next, self._state = self._state, NoCard()

    def _said(self, event: int) -> CardState:
        """Turn what PC/SC says of a reader into a state."""
        if event & (scard.SCARD_STATE_UNKNOWN | scard.SCARD_STATE_UNAVAILABLE):
            return NoReader(NoReaderReason.NONE_CONNECTED)
        if not event & scard.SCARD_STATE_PRESENT:
            return NoCard()
        if event & scard.SCARD_STATE_MUTE:
            return CardError(CardErrorReason.UNRESPONSIVE)
        if event & scard.SCARD_STATE_EXCLUSIVE and self._card is None:
            return CardError(CardErrorReason.IN_USE)
        return CardReady(self._atrs[self._reader])

    def _establish(self) -> bool:
        result, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM)
        if result != scard.SCARD_S_SUCCESS:
            self._state = NoReader(NoReaderReason.SERVICE_DOWN)
            self._retry = min(self._retry * 2, _LAST_RETRY)
            return False
        self._context = context
        self._retry = _FIRST_RETRY
        return True

    def _failed(self, result: int) -> Lost:
        """Sort an error of PC/SC; one of the service itself costs the context."""
        if result in _SERVICE_DOWN:
            self._drop_context()
            self._state = NoReader(NoReaderReason.SERVICE_DOWN)
            return Lost.READER_GONE
        if result in _GONE:
            return Lost.READER_GONE
        if result == scard.SCARD_E_SHARING_VIOLATION:
            return Lost.IN_USE
        return Lost.CARD_MOVED

    def _drop_context(self) -> None:
        self._card = self._next = None
        self._known.clear()
        self._reader = ""
        context, self._context = self._context, None
        if context is not None:
            scard.SCardReleaseContext(context)


def _count(event: int) -> int:
    """Return how often cards came and went at a reader, as PC/SC counts it."""
    return event >> 16 & 0xFFFF


def _for_t0(command: bytes) -> bytes:
    """Leave out how much is expected where data is sent too: T=0 has no form for both.

    The card then says how much there is, to be fetched (ISO/IEC 7816-3, 12.2.5).
    """
    if len(command) > 5 and len(command) == 6 + command[4]:
        return command[:-1]
    return command
