# SPDX-License-Identifier: EUPL-1.2
"""The card thread outlives what happens to cards, readers and the PC/SC service."""

from __future__ import annotations

import contextlib
import queue
import socket
import threading
import time

import pytest

from kiosk import logs
from kiosk.identity import service as card_service
from kiosk.identity.private_pcscd import PrivatePcscd
from kiosk.identity.service import CardService
from kiosk.identity.simulated import SimulatedLink
from kiosk.identity.states import (
    CardReady,
    ChipRead,
    NoCard,
    NoReader,
    NoReaderReason,
    ReadFailed,
    ReadFailure,
    ReadResult,
)
from kiosk.identity.virtual_chip import made_up_residents
from tests.card_hall import PATIENCE, both_readers, eventually, hall, pcscd

JANSEN = made_up_residents()[0]


class Odd:
    """A card that answers every command in the same odd way."""

    atr = bytes.fromhex("3B00")

    def __init__(self, answer: bytes, pause: float = 0.0) -> None:
        self.answer = answer
        self.pause = pause
        self.asked = threading.Event()

    def reset(self) -> None:
        pass

    def transmit(self, apdu: bytes) -> bytes:
        self.asked.set()
        time.sleep(self.pause)
        return self.answer


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("simulated", "9000"),
        ("simulated", "6F00"),
        ("simulated", "00" * 200),
        ("simulated", "FF" * 60_000),
        pytest.param("pcsc", "FFFFFFFFFFFF9000", marks=pytest.mark.pcsc),
    ],
)
def test_a_card_that_answers_garbage_ends_in_a_closed_state(kind: str, answer: str):
    with hall(kind) as at:
        at.serve()
        at.host.insert(Odd(bytes.fromhex(answer)))
        at.wait_for(CardReady)
        result = at.read(JANSEN.access)
        assert isinstance(result, ReadFailed)
        assert result.reason in (ReadFailure.GARBLED, ReadFailure.NOT_A_DOCUMENT)
        at.host.insert(JANSEN.chip())
        at.wait_for(NoCard)
        at.wait_for(CardReady)
        assert isinstance(at.read(JANSEN.access), ChipRead)


@both_readers
def test_reading_without_card_or_reader_says_so_at_once(kind: str):
    with hall(kind) as at:
        at.serve()
        at.wait_for(NoCard)
        assert at.read(JANSEN.access) == ReadFailed(ReadFailure.CARD_MOVED)
        at.host.unplug()
        at.wait_for(NoReader)
        begin = time.monotonic()
        assert at.read(JANSEN.access) == ReadFailed(ReadFailure.READER_GONE)
        assert time.monotonic() - begin < 0.3
        at.host.plug()
        at.wait_for(NoCard)


@pytest.mark.pcsc
def test_a_crash_of_the_pcsc_service_is_survived_again_and_again():
    with hall("pcsc") as at:
        at.serve()
        at.host.insert(JANSEN.chip())
        at.wait_for(CardReady)
        for end in (pcscd().kill, pcscd().stop, pcscd().kill):
            end()
            assert at.wait_for(NoReader) == NoReader(NoReaderReason.SERVICE_DOWN)
            pcscd().start()
            at.wait_for(CardReady)
            assert isinstance(at.read(JANSEN.access), ChipRead)


@pytest.mark.pcsc
def test_a_service_that_comes_up_after_the_kiosk_is_found():
    with hall("pcsc") as at:
        pcscd().stop()
        at.serve()
        assert at.wait_for(NoReader) == NoReader(NoReaderReason.SERVICE_DOWN)
        pcscd().start()
        at.wait_for(NoCard)


@pytest.mark.pcsc
def test_the_pcsc_service_stopped_during_a_read_is_a_gone_reader():
    class Stopper:
        atr = JANSEN.chip().atr

        def __init__(self) -> None:
            self.chip = JANSEN.chip()
            self.left = 8

        def reset(self) -> None:
            self.chip.reset()

        def transmit(self, apdu: bytes) -> bytes:
            self.left -= 1
            if self.left == 0:
                pcscd().kill()
            return self.chip.transmit(apdu)

    with hall("pcsc") as at:
        at.serve()
        at.host.insert(Stopper())
        at.wait_for(CardReady)
        try:
            assert at.read(JANSEN.access) == ReadFailed(ReadFailure.READER_GONE)
        finally:
            pcscd().start()
        at.host.insert(JANSEN.chip())
        at.wait_for(CardReady)
        assert eventually(lambda: isinstance(at.read(JANSEN.access), ChipRead))


@pytest.mark.pcsc
def test_a_service_that_answers_nobody_is_told_and_found_again():
    with hall("pcsc") as at:
        service = at.serve()
        at.host.insert(JANSEN.chip())
        at.wait_for(CardReady)
        pcscd().freeze()
        try:
            begin = time.monotonic()
            done: queue.Queue[ReadResult] = queue.Queue()
            service.read(JANSEN.access, lambda _: None, done.put)
            # Whoever asks is not held up, and gets an answer.
            assert time.monotonic() - begin < 0.3
            assert done.get(timeout=PATIENCE) == ReadFailed(ReadFailure.READER_GONE)
            assert at.wait_for(NoReader) == NoReader(NoReaderReason.SERVICE_DOWN)
        finally:
            pcscd().thaw()
        at.wait_for(CardReady)
        assert done.empty()
        assert isinstance(at.read(JANSEN.access), ChipRead)


@pytest.mark.pcsc
def test_a_service_that_answers_nobody_holds_up_nobody_who_cancels():
    with hall("pcsc") as at:
        service = at.serve()
        at.host.insert(JANSEN.chip())
        at.wait_for(CardReady)
        time.sleep(1.5)  # until the card thread waits in the service itself
        pcscd().freeze()
        try:
            asker = threading.Thread(target=service.cancel, daemon=True)
            asker.start()
            asker.join(PATIENCE)
            assert not asker.is_alive()
        finally:
            pcscd().thaw()
        assert eventually(lambda: isinstance(at.read(JANSEN.access), ChipRead))


def test_a_card_that_never_answers_is_given_up(monkeypatch):
    monkeypatch.setattr(card_service, "_EXCHANGE_SECONDS", 0.3)
    with hall("simulated") as at:
        at.serve()
        at.host.insert(Odd(b"\x90\x00", pause=2.5))
        at.wait_for(CardReady)
        assert at.read(JANSEN.access) == ReadFailed(ReadFailure.READER_GONE)
        at.wait_for(NoReader)
        at.wait_for(CardReady)
        at.host.insert(JANSEN.chip())
        at.wait_for(NoCard)
        at.wait_for(CardReady)
        assert isinstance(at.read(JANSEN.access), ChipRead)


def test_a_cancelled_read_says_nothing_more():
    with hall("simulated") as at:
        service = at.serve()
        slow = Odd(b"\x90\x00", pause=0.1)
        at.host.insert(slow)
        at.wait_for(CardReady)
        done: queue.Queue[ReadResult] = queue.Queue()
        service.read(JANSEN.access, lambda _: None, done.put)
        assert slow.asked.wait(PATIENCE)
        service.cancel()
        at.host.insert(JANSEN.chip())
        at.wait_for(CardReady)
        assert isinstance(at.read(JANSEN.access), ChipRead)
        assert done.empty()


def test_a_new_read_takes_the_place_of_the_old_one():
    with hall("simulated") as at:
        service = at.serve()
        slow = Odd(b"\x6f\x00", pause=0.1)
        at.host.insert(slow)
        at.wait_for(CardReady)
        done: queue.Queue[ReadResult] = queue.Queue()
        service.read(JANSEN.access, lambda _: None, done.put)
        assert slow.asked.wait(PATIENCE)
        assert at.read(JANSEN.access) == ReadFailed(ReadFailure.NOT_A_DOCUMENT)
        assert done.empty()


def test_the_service_stops_in_mid_read():
    with hall("simulated") as at:
        service = at.serve()
        slow = Odd(b"\x90\x00", pause=0.1)
        at.host.insert(slow)
        at.wait_for(CardReady)
        service.read(JANSEN.access, lambda _: None, lambda _: None)
        assert slow.asked.wait(PATIENCE)
        begin = time.monotonic()
        service.stop()
        assert time.monotonic() - begin < 1.0


def test_a_card_is_noticed_and_missed_within_a_third_of_a_second():
    with hall("simulated") as at:
        at.serve()
        at.wait_for(NoCard)
        for _ in range(3):
            begin = time.monotonic()
            at.host.insert(JANSEN.chip())
            at.wait_for(CardReady)
            at.host.remove()
            at.wait_for(NoCard)
            assert time.monotonic() - begin < 0.3


def test_a_host_that_always_hangs_up_does_not_keep_the_thread_busy():
    listener = socket.create_server(("127.0.0.1", 0))
    calls = 0

    def hang_up() -> None:
        nonlocal calls
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                connection.close()
                calls += 1

    host = threading.Thread(target=hang_up)
    host.start()
    service = CardService(SimulatedLink(f"127.0.0.1:{listener.getsockname()[1]}"), lambda _: None)
    service.start()
    time.sleep(0.4)
    service.stop()
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    host.join(PATIENCE)
    assert 1 <= calls < 80


def test_a_mistake_in_a_callback_or_in_reading_does_not_end_the_thread(monkeypatch):
    from kiosk.identity.chip import judging

    with logs.captured() as lines, hall("simulated") as at:
        service = at.serve()
        at.host.insert(JANSEN.chip())
        at.wait_for(CardReady)
        called = threading.Event()

        def mistaken(result: ReadResult) -> None:
            called.set()
            raise RuntimeError("Jansen")

        service.read(JANSEN.access, lambda _: None, mistaken)
        assert called.wait(PATIENCE)
        with monkeypatch.context() as patch:
            patch.setattr(judging.mrz, "readable_name", lambda *_: 1 / 0)
            assert at.read(JANSEN.access) == ReadFailed(ReadFailure.GARBLED)
        assert isinstance(at.read(JANSEN.access), ChipRead)
    assert [line["event"] for line in lines] == ["kiosk.bug", "kiosk.bug"]
    assert "Jansen" not in str(lines)


def test_nothing_is_logged_of_a_card_that_is_read_or_refused():
    with logs.captured() as lines, hall("simulated") as at:
        at.serve()
        for resident in made_up_residents():
            at.host.insert(resident.chip())
            at.wait_for(CardReady)
            at.read(resident.access)
            at.host.remove()
            at.wait_for(NoCard)
    assert lines == []


@pytest.mark.pcsc
def test_private_services_live_side_by_side():
    first = pcscd()
    with PrivatePcscd() as second:
        assert second.port not in (first.port, first.port + 1)
        assert second.socket_name != first.socket_name
