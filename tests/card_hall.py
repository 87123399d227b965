# SPDX-License-Identifier: EUPL-1.2
"""Card readers for the tests: the simulated one, and the real PC/SC path with a virtual card."""

from __future__ import annotations

import atexit
import functools
import os
import queue
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from kiosk.clock import Clock
from kiosk.identity import private_pcscd
from kiosk.identity.links import ReaderLink
from kiosk.identity.private_pcscd import PrivatePcscd
from kiosk.identity.service import CardService
from kiosk.identity.simulated import SimulatedLink
from kiosk.identity.states import AccessKey, CardState, NoCard, NoReader, Purpose, ReadResult
from kiosk.identity.virtual_chip import CardHost

PATIENCE = 8.0
"""Longest that anything at a reader may take before a test gives up, in seconds."""

both_readers = pytest.mark.parametrize(
    "kind", ["simulated", pytest.param("pcsc", marks=pytest.mark.pcsc)]
)


@functools.cache
def pcscd() -> PrivatePcscd:
    """Start the one PC/SC service of this test process: its clients look for it only once."""
    reason = private_pcscd.why_not()
    if reason:
        pytest.skip(f"no private PC/SC service: {reason}")
    service = PrivatePcscd()
    service.start()
    atexit.register(service.close)
    os.environ.update(service.environment)
    return service


@dataclass
class Hall:
    """A reader, the hand that lays cards on it, and what the kiosk notices."""

    host: CardHost
    link: ReaderLink
    states: queue.Queue[CardState] = field(default_factory=queue.Queue)
    service: CardService | None = None

    def serve(self, clock: Clock | None = None) -> CardService:
        """Start the card service on the reader."""
        self.service = CardService(self.link, self.states.put, clock)
        self.service.start()
        return self.service

    def wait_for(self, kind: type[CardState]) -> CardState:
        """Wait until the service tells a state of this kind; other states pass by."""
        until = time.monotonic() + PATIENCE
        while True:
            state = self.states.get(timeout=max(0.01, until - time.monotonic()))
            if isinstance(state, kind):
                return state

    def read(self, access: AccessKey, purpose: Purpose = Purpose.NAME) -> ReadResult:
        """Read the card and wait for the outcome."""
        done: queue.Queue[ReadResult] = queue.Queue()
        assert self.service is not None
        self.service.read(access, lambda _: None, done.put, purpose=purpose)
        return done.get(timeout=PATIENCE)


@contextmanager
def hall(kind: str) -> Iterator[Hall]:
    """Build a hall with a ``simulated`` or a ``pcsc`` reader, and take it down after."""
    made = _simulated() if kind == "simulated" else _pcsc()
    try:
        yield made
    finally:
        if made.service is not None:
            made.service.stop()
        else:
            made.link.close()
        made.host.stop()


def _simulated() -> Hall:
    host = CardHost.listening()
    host.start()
    return Hall(host, SimulatedLink(host.address))


def _pcsc() -> Hall:
    service = pcscd()
    service.start()
    from kiosk.identity.readers import PcscLink

    # The service may still believe in the card of the test before: it looks every 0.4 s.
    before = PcscLink()
    assert eventually(lambda: isinstance(before.watch(0.1), NoCard | NoReader))
    before.close()
    host = CardHost.for_vpcd(service.port, on_unplug=service.stop, on_plug=service.start)
    host.start()
    return Hall(host, PcscLink())


def eventually(holds: Callable[[], bool]) -> bool:
    """Wait until something holds; False when it never does."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if holds():
            return True
        time.sleep(0.005)
    return False
