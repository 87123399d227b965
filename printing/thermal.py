# SPDX-License-Identifier: EUPL-1.2
"""A receipt printer, on the network or a USB cable: its status, and proof of a receipt.

Two kinds of questions of the ESC/POS command set are used. ``DLE EOT n`` is answered at once,
also by a printer that has stopped: it tells *why*. ``GS r 1`` is answered in its turn, after
everything before it has been printed and cut: its answer is the only proof of a receipt. No
answer is never taken for good news.
"""

from __future__ import annotations

import contextlib
import select
import time
from collections import deque

from printing.devices import (
    CoverOpen,
    Error,
    NotSent,
    Outcome,
    PaperLow,
    PaperOut,
    PrinterStatus,
    Ready,
    Sent,
    Uncertain,
    Unreachable,
    Watch,
    Wish,
    can_print,
    keep_going,
    reason_of,
)
from printing.links import Link, connect, send_all, wait_for

_QUESTIONS = (1, 2, 3, 4)
"""``DLE EOT n``: printer, cause of being offline, cause of error, paper sensors."""
_AT_ONCE = b"".join(b"\x10\x04" + bytes((n,)) for n in _QUESTIONS)
_IN_TURN = b"\x1dr\x01"
_CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""``DLE DC4 8``: forget what is in the buffer, so that nothing of it prints for the next one."""
_CLEARED = b"\x37\x25\x00"

CHUNK = 512
EMPTY_SECONDS = 0.01
"""Pause before asking a USB device again that is ready and says nothing."""


def _answers_at_once(byte: int) -> bool:
    """Tell an answer to DLE EOT (bits 1 and 4 set, 0 and 7 clear) from one to GS r (4 clear)."""
    return byte & 0x93 == 0x12


def read_status(answers: dict[int, int]) -> PrinterStatus:
    """Judge the four answers to ``DLE EOT``. A missing one means that we do not know."""
    if set(answers) != set(_QUESTIONS):
        return Unreachable()
    printer, offline, error, paper = (answers[n] for n in _QUESTIONS)
    if offline & 0x04:
        return CoverOpen()
    if paper & 0x60 or offline & 0x20:
        return PaperOut()
    if error & 0x08:
        return Error("cutter")
    if offline & 0x40 or error & 0x64:
        return Error("device")
    if printer & 0x08:
        return Error("offline")
    return PaperLow() if paper & 0x0C else Ready()


class ReceiptPrinter:
    """An ESC/POS printer at ``host:port`` or ``usb:PATH``; every job opens the wire anew."""

    def __init__(
        self, address: str, *, answer_seconds: float = 1.5, patience_seconds: float = 20.0
    ) -> None:
        """`answer_seconds` is the wait for a status, `patience_seconds` for a whole receipt."""
        self._address = address
        self._answer_seconds = answer_seconds
        self._patience = patience_seconds

    def status(self) -> PrinterStatus:
        try:
            with contextlib.closing(self._connect()) as link:
                return self._ask(link)
        except OSError:
            return Unreachable()

    def print(self, data: bytes, name: str, watch: Watch = keep_going) -> Outcome:
        try:
            link = self._connect()
        except OSError:
            return NotSent("unreachable")
        with contextlib.closing(link):
            try:
                status = self._ask(link)
            except OSError:
                return NotSent("unreachable")
            if not can_print(status):
                return NotSent(reason_of(status))
            try:
                return self._deliver(link, data, watch)
            except OSError:
                return Uncertain("dropped")

    def outcome(self, name: str, watch: Watch = keep_going) -> Outcome:
        """A receipt printer remembers nothing, so nobody can tell."""
        return Uncertain("no-memory")

    def _connect(self) -> Link:
        return connect(self._address, self._answer_seconds)

    def _ask(self, link: Link) -> PrinterStatus:
        send_all(link, _AT_ONCE, self._answer_seconds)
        answers: dict[int, int] = {}
        asked = deque(_QUESTIONS)
        end = time.monotonic() + self._answer_seconds
        while asked and (left := end - time.monotonic()) > 0:
            received = wait_for(link, left, 16)
            if not received:
                break
            _sort_answers(received, asked, answers)
        return read_status(answers)

    def _deliver(self, link: Link, data: bytes, watch: Watch) -> Outcome:
        """Send everything, then wait for the answer in turn, asking meanwhile how it goes."""
        pending = data + _IN_TURN
        asked: deque[int] = deque()
        answers: dict[int, int] = {}
        quiet_since = time.monotonic()
        while time.monotonic() - quiet_since < self._patience:
            readable, writable, _ = select.select([link], [link] if pending else [], [], 0.2)
            received = link.receive(64) if readable else b""
            if received is None:
                return Uncertain("dropped")
            if readable and not received:
                time.sleep(EMPTY_SECONDS)
            if received and _sort_answers(received, asked, answers):
                return Sent()
            if writable:
                sent = link.send(pending[:CHUNK])
                pending = pending[sent:]
                quiet_since = time.monotonic()
                continue
            if len(answers) == len(_QUESTIONS):
                status = read_status(answers)
                answers.clear()
                # A slip is done in a second or two, so a wish to leave is not worth cutting it off.
                if watch(status) is Wish.GIVE_UP or not can_print(status):
                    self._clear(link)
                    return Uncertain(f"halfway-{reason_of(status)}")
            # Questions go out only between commands: inside one they would be read as its data.
            if not received and not pending and not asked:
                link.send(_AT_ONCE)
                asked.extend(_QUESTIONS)
        return Uncertain("no-answer")

    def _clear(self, link: Link) -> None:
        """Empty the printer's buffer, and wait until it says so."""
        with contextlib.suppress(OSError):
            send_all(link, _CLEAR, self._answer_seconds)
            received = b""
            while _CLEARED not in received and (more := wait_for(link, self._answer_seconds)):
                received += more


def _sort_answers(received: bytes, asked: deque[int], answers: dict[int, int]) -> bool:
    """File answers under their questions; return whether the answer in turn was among them."""
    in_turn = False
    for byte in received:
        if _answers_at_once(byte):
            if asked:
                answers[asked.popleft()] = byte
        elif byte & 0x90 == 0:
            in_turn = True
    return in_turn
