# SPDX-License-Identifier: EUPL-1.2
"""A card reader that is a TCP address: the hall's card host stands behind it.

A peer of the real reader: same protocol, same contract tests.
"""

from __future__ import annotations

import select
import socket
import time

from kiosk.identity import wire
from kiosk.identity.links import Lost
from kiosk.identity.states import CardReady, CardState, NoCard, NoReader

_CONNECT_TIMEOUT = 0.5
_ANSWER_TIMEOUT = 5.0
_RETRY = 0.1
_AGAIN = 0.02
"""Rest after a line went down before the next is tried, so that a host that always hangs up does
not keep us busy."""
_ATR_GRACE = 0.05
"""A card that lies there answers sooner than this after connecting."""


class SimulatedLink:
    """Plays vpcd's part of the wire: connects to ``host:port`` and asks for the ATR.

    A refused connection is no reader; an unanswered request for the ATR is no card.
    """

    def __init__(self, address: str) -> None:
        host, _, port = address.rpartition(":")
        self._address = (host, int(port))
        self._connection: socket.socket | None = None
        self._state: CardState = NoReader()
        self._told: CardState | None = None
        self._bell = wire.Bell()
        self._next_try = 0.0

    def watch(self, timeout: float) -> CardState:
        until = time.monotonic() + timeout
        while True:
            woken = self._look(min(_RETRY, max(0.0, until - time.monotonic())))
            if self._state != self._told or woken or time.monotonic() >= until:
                self._told = self._state
                return self._state

    def open(self) -> Lost | None:
        if not isinstance(self._state, CardReady):
            return Lost.READER_GONE if isinstance(self._state, NoReader) else Lost.CARD_MOVED
        return self._control(wire.POWER_ON)

    def transmit(self, command: bytes) -> bytes | Lost:
        if self._connection is None:
            return self._lost()
        try:
            wire.send(self._connection, command)
            answer = wire.receive(self._connection)
        except wire.Gone:
            return self._lost()
        return answer if len(answer) >= 2 else self._lost()

    def release(self) -> None:
        self._control(wire.RESET)

    def wake(self) -> None:
        self._bell.ring()

    def close(self) -> None:
        self._drop()
        self._bell.close()

    def _look(self, wait: float) -> bool:
        """Bring the state up to date, waiting at most `wait` s; True when woken."""
        if self._connection is None and time.monotonic() >= self._next_try:
            self._connect()
        if self._connection is None and isinstance(self._state, NoReader | NoCard):
            wait = min(wait, max(0.0, self._next_try - time.monotonic()))
        sockets = [self._bell.ear]
        if self._connection is not None:
            sockets.append(self._connection)
        ready, _, _ = select.select(sockets, [], [], 0 if self._state != self._told else wait)
        if self._connection in ready:
            self._hear()
        if self._bell.ear in ready:
            self._bell.hush()
            return True
        return False

    def _connect(self) -> None:
        self._next_try = time.monotonic() + _RETRY
        try:
            connection = socket.create_connection(self._address, timeout=_CONNECT_TIMEOUT)
        except OSError:
            self._state = NoReader()
            return
        wire.prepare(connection, _ANSWER_TIMEOUT)
        self._connection = connection
        self._state = NoCard()
        if self._control(wire.GET_ATR) is None:
            ready, _, _ = select.select([connection], [], [], _ATR_GRACE)
            if ready:
                self._hear()

    def _hear(self) -> None:
        """Take in what came unasked: the ATR of a card just laid down, or the end of the line."""
        if self._connection is None:
            return
        try:
            atr = wire.receive(self._connection)
        except wire.Gone:
            self._lost()
            return
        if isinstance(self._state, NoCard):
            self._state = CardReady(atr)
            self._control(wire.POWER_ON)
        else:
            self._lost()

    def _control(self, payload: bytes) -> Lost | None:
        if self._connection is None:
            return self._lost()
        try:
            wire.send(self._connection, payload)
        except wire.Gone:
            return self._lost()
        return None

    def _lost(self) -> Lost:
        """The line is down: find out whether only the card is gone, or the reader with it."""
        self._drop()
        try:
            probe = socket.create_connection(self._address, timeout=_CONNECT_TIMEOUT)
        except OSError:
            self._state = NoReader()
            self._next_try = time.monotonic() + _RETRY
            return Lost.READER_GONE
        probe.close()
        self._state = NoCard()
        self._next_try = time.monotonic() + _AGAIN
        return Lost.CARD_MOVED

    def _drop(self) -> None:
        wire.hang_up(self._connection)
        self._connection = None
