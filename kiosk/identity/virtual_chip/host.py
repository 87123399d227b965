# SPDX-License-Identifier: EUPL-1.2
"""The hand that lays a virtual chip on a virtual reader, and takes it off at the worst moment.

Two ways: :meth:`CardHost.listening` is reader and card in one for `SimulatedLink`;
:meth:`CardHost.for_vpcd` is a card for the virtual reader of a real PC/SC service.
"""

from __future__ import annotations

import contextlib
import select
import socket
import threading
import time
from collections.abc import Callable
from types import TracebackType

from kiosk.identity import wire
from kiosk.identity.virtual_chip.chip import Chip

_RETRY = 0.1
_HAND_SECONDS = 0.5
"""How long a hand takes to change one card for another. The PC/SC service looks every 0.4 s and
does not see a quicker change."""
_HOST = "127.0.0.1"


class CardHost:
    """Holds at most one chip on the reader. Its methods may be called from any thread."""

    def __init__(
        self,
        listen_on: int | None,
        connect_to: int | None,
        on_unplug: Callable[[], None] | None = None,
        on_plug: Callable[[], None] | None = None,
    ) -> None:
        self._listen_on = listen_on
        self._connect_to = connect_to
        self._on_unplug = on_unplug
        self._on_plug = on_plug
        self._lock = threading.Lock()
        self._bell = wire.Bell()
        self._thread: threading.Thread | None = None
        self._stopping = False
        self._plugged = True
        self._chip: Chip | None = None
        self._left: int | None = None
        self._served: Chip | None = None
        self._listener: socket.socket | None = None
        self._connection: socket.socket | None = None
        self._atr_owed = False
        self._off_since = 0.0
        self.exchanges = 0
        """Commands answered since the start."""

    @classmethod
    def listening(cls, port: int = 0) -> CardHost:
        """Play reader and card for a `SimulatedLink`; port 0 takes a free one."""
        return cls(listen_on=port, connect_to=None)

    @classmethod
    def for_vpcd(
        cls,
        port: int = wire.VPCD_PORT,
        *,
        on_unplug: Callable[[], None] | None = None,
        on_plug: Callable[[], None] | None = None,
    ) -> CardHost:
        """Play a card for vpcd's slot on `port`.

        vpcd's reader cannot be unplugged; `on_unplug` and `on_plug` do what comes nearest, such
        as stopping and starting the private PC/SC service.
        """
        return cls(listen_on=None, connect_to=port, on_unplug=on_unplug, on_plug=on_plug)

    @property
    def address(self) -> str:
        """``host:port`` for `SimulatedLink`, or of the slot that the card goes to."""
        return f"{_HOST}:{self._connect_to or self._listen_on}"

    @property
    def chip(self) -> Chip | None:
        """The chip that lies on the reader."""
        with self._lock:
            return self._chip

    def start(self) -> None:
        """Begin to serve. A listening host has its address from here on."""
        if self._listen_on is not None:
            self._listen()
        self._thread = threading.Thread(target=self._run, name="card-host", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Take card and reader away for good."""
        with self._lock:
            self._stopping = True
        self._bell.ring()
        if self._thread is not None:
            self._thread.join(5)
            self._thread = None
        self._bell.close()

    def __enter__(self) -> CardHost:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    # The hand.

    def insert(self, chip: Chip) -> None:
        """Lay a chip on the reader, in place of the one that lies there."""
        chip.reset()
        self._change(chip, None)

    def remove(self) -> None:
        """Take the chip off."""
        self._change(None, None)

    def remove_after(self, exchanges: int) -> None:
        """Tear the chip away: it answers so many commands more, and is gone during the next."""
        with self._lock:
            self._left = exchanges

    def unplug(self) -> None:
        """Pull the reader's plug; a chip stays lying on it."""
        with self._lock:
            self._plugged = False
        self._bell.ring()
        if self._on_unplug:
            self._on_unplug()

    def plug(self) -> None:
        """Put the plug back."""
        if self._on_plug:
            self._on_plug()
        with self._lock:
            self._plugged = True
        self._bell.ring()

    def _change(self, chip: Chip | None, left: int | None) -> None:
        with self._lock:
            self._chip = chip
            self._left = left
        self._bell.ring()

    # The thread.

    def _run(self) -> None:
        while True:
            with self._lock:
                stopping, plugged, chip = self._stopping, self._plugged, self._chip
            if stopping:
                break
            again = self._settle(plugged, chip)
            sockets = [s for s in (self._listener, self._connection) if s is not None]
            ready, _, _ = select.select([self._bell.ear, *sockets], [], [], again)
            if self._bell.ear in ready:
                self._bell.hush()
            elif self._listener in ready:
                self._accept()
            elif ready:
                self._answer()
        self._hang_up()
        self._close_listener()

    def _settle(self, plugged: bool, chip: Chip | None) -> float | None:
        """Make the sockets what the hand wants; return seconds after which to try again."""
        if not plugged:
            # First the door, then the line: whoever notices the line go finds no reader.
            self._close_listener()
        if chip is not self._served or not plugged:
            if self._served is not None or not plugged:
                self._hang_up()
            self._served = chip if plugged else None
        if self._listen_on is not None:
            if plugged and self._listener is None:
                self._listen()
            if self._atr_owed and self._served is not None:
                self._give_atr(self._served)
            return None
        if plugged and chip is not None and self._connection is None:
            wait = self._off_since + _HAND_SECONDS - time.monotonic()
            if wait > 0:
                return wait
            self._connect()
            return _RETRY if self._connection is None else None
        return None

    def _listen(self) -> None:
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((_HOST, self._listen_on or 0))
        listener.listen(4)
        self._listen_on = listener.getsockname()[1]
        self._listener = listener

    def _accept(self) -> None:
        if self._listener is None:
            return
        with contextlib.suppress(OSError):
            connection, _ = self._listener.accept()
            # One reader, one kiosk: a new one takes the place of a dead one.
            self._hang_up()
            wire.prepare(connection, 5.0)
            self._connection = connection

    def _connect(self) -> None:
        with contextlib.suppress(OSError):
            connection = socket.create_connection((_HOST, self._connect_to or 0), timeout=0.5)
            wire.prepare(connection, 5.0)
            self._connection = connection

    def _answer(self) -> None:
        connection, chip = self._connection, self._served
        if connection is None:
            return
        try:
            payload = wire.receive(connection)
            if len(payload) == 1:
                self._control(payload)
            elif chip is None or not self._may_answer():
                self._hang_up()
            else:
                wire.send(connection, chip.transmit(payload))
                self.exchanges += 1
        except wire.Gone:
            self._hang_up()

    def _control(self, payload: bytes) -> None:
        if payload == wire.GET_ATR:
            if self._served is None:
                self._atr_owed = True
            else:
                self._give_atr(self._served)
        elif self._served is not None:
            self._served.reset()

    def _give_atr(self, chip: Chip) -> None:
        self._atr_owed = False
        if self._connection is not None:
            try:
                wire.send(self._connection, chip.atr)
            except wire.Gone:
                self._hang_up()

    def _may_answer(self) -> bool:
        """Count down to the moment when the card is torn away."""
        with self._lock:
            if self._left is None:
                return True
            if self._left > 0:
                self._left -= 1
                return True
            self._left = None
            self._chip = None
        return False

    def _hang_up(self) -> None:
        if self._connection is not None:
            wire.hang_up(self._connection)
            self._connection = None
            self._off_since = time.monotonic()
        self._atr_owed = False
        if self._served is not None:
            self._served.reset()

    def _close_listener(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None
