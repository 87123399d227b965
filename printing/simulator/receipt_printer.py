# SPDX-License-Identifier: EUPL-1.2
"""A receipt printer on loopback: answers status bytes, prints to text, codes and pictures.

It behaves as real ones do where it hurts: without paper it takes data and stops, it answers
``GS r`` only in its turn, and it says nothing when a connection dies.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from printing.simulator.picture import draw
from printing.simulator.strip import Cut, Element, QrCode, Question, Strip, TextLine

_AT_ONCE = re.compile(rb"\x10\x04([\x01-\x04])|\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08")


@dataclass(frozen=True, slots=True)
class PrintedReceipt:
    """One slip that fell out. `whole` is False when the paper ended before the cut."""

    text: str
    codes: tuple[str, ...]
    whole: bool
    picture: Path | None


def _nothing(kind: str, path: Path) -> None:
    """Tell nobody."""


class VirtualReceiptPrinter:
    """One printer; serves one connection at a time, as the real ones."""

    def __init__(
        self,
        folder: Path | None = None,
        on_paper: Callable[[str, Path], None] = _nothing,
        port: int = 0,
    ) -> None:
        """Pictures go to `folder` as ``receipt-0001.png``; None: no pictures, only text.

        `on_paper` is called with ``"receipt"`` and the picture, on the printer's thread.
        """
        self.cover_open = False
        self.paper_out = False
        self.paper_low = False
        self.mute = False
        """Takes everything and answers nothing."""
        self.drop_mid_job = False
        """Breaks the next connection after half of its data; resets itself."""
        self.paper_left: int | None = None
        """Elements (lines) until the paper runs out; None: enough."""
        self.receipts: list[PrintedReceipt] = []
        self.complaints: list[str] = []
        self._folder = folder
        self._on_paper = on_paper
        self._port = port
        self._server: socket.socket | None = None
        self._thread: threading.Thread | None = None
        self._link: socket.socket | None = None
        self._buffer = b""
        self._queue: deque[Element] = deque()
        self._printed: list[Element] = []
        self._strip = Strip()

    @property
    def address(self) -> str:
        """``host:port``, once started."""
        return f"127.0.0.1:{self._port}"

    def start(self) -> str:
        """Plug in; return the address."""
        server = socket.create_server(("127.0.0.1", self._port))
        self._port = server.getsockname()[1]
        self._server = server
        self._thread = threading.Thread(
            target=self._serve, args=(server,), name="virtual-receipt-printer", daemon=True
        )
        self._thread.start()
        return self.address

    def stop(self) -> None:
        """Pull the plug: connections break, what was not printed is forgotten."""
        server, self._server = self._server, None
        for end in (server, self._link):
            if end is not None:
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
                end.close()
        if self._thread is not None:
            self._thread.join(5)
            self._thread = None
        self._forget()

    def refill(self) -> None:
        """Put paper in and close the cover; what was waiting in the buffer prints on."""
        self.paper_out = self.paper_low = self.cover_open = False
        self.paper_left = None

    def _serve(self, server: socket.socket) -> None:
        while self._server is server:
            try:
                link, _ = server.accept()
            except OSError:
                return
            with link, contextlib.suppress(OSError):
                link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._link = link
                self._converse(link)
            self._link = None

    def _converse(self, link: socket.socket) -> None:
        link.settimeout(0.05)
        while self._server is not None:
            try:
                received = link.recv(4096)
            except TimeoutError:
                self._work(link)
                continue
            if not received:
                return
            rest = self._at_once(link, received)
            if self.drop_mid_job and rest:
                self.drop_mid_job = False
                self._buffer += rest[: len(rest) // 2]
                self._work(None)
                return
            self._buffer += rest
            self._work(link)

    def _at_once(self, link: socket.socket, received: bytes) -> bytes:
        """Answer the real-time questions in what came in, and take them out of the stream."""
        for found in _AT_ONCE.finditer(received):
            if found[1] is None:
                self._forget()
                if not self.mute:
                    link.sendall(b"\x37\x25\x00")
            elif not self.mute:
                link.sendall(bytes((self._status(found[1][0]),)))
        return _AT_ONCE.sub(b"", received)

    def _status(self, question: int) -> int:
        stopped = self.cover_open or self.paper_out
        match question:
            case 1:
                return 0x12 | (0x08 if stopped else 0)
            case 2:
                return 0x12 | (0x04 if self.cover_open else 0) | (0x20 if self.paper_out else 0)
            case 4:
                low = 0x0C if self.paper_low or self.paper_out else 0
                return 0x12 | low | (0x60 if self.paper_out else 0)
            case _:
                return 0x12

    def _work(self, link: socket.socket | None) -> None:
        """Print what was received, as far as paper and cover allow."""
        used = self._strip.read(self._buffer)
        self._buffer = self._buffer[used:]
        self._queue += self._strip.elements
        self._strip.elements.clear()
        self.complaints += self._strip.complaints
        self._strip.complaints.clear()
        while self._queue and not self.cover_open and not self.paper_out:
            if self.paper_left is not None:
                if self.paper_left <= 0:
                    self.paper_out, self.paper_left = True, None
                    return
                self.paper_left -= 1
            element = self._queue.popleft()
            if isinstance(element, Question):
                if link is not None and not self.mute:
                    link.sendall(b"\x03" if self.paper_low else b"\x00")
                continue
            self._printed.append(element)
            if isinstance(element, Cut):
                self._fall(whole=True)

    def _forget(self) -> None:
        """Empty the buffer; what is half printed falls."""
        self._buffer = b""
        self._queue.clear()
        self._strip = Strip()
        self._fall(whole=False)

    def _fall(self, whole: bool) -> None:
        """Let what was printed fall into the tray."""
        elements, self._printed = self._printed, []
        if not elements:
            return
        lines = [element.text for element in elements if isinstance(element, TextLine)]
        codes = tuple(element.content for element in elements if isinstance(element, QrCode))
        picture = None
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            picture = self._folder / f"receipt-{len(self.receipts) + 1:04d}.png"
            draw(elements, picture)
        self.receipts.append(PrintedReceipt("\n".join(lines), codes, whole, picture))
        if picture is not None:
            self._on_paper("receipt", picture)
