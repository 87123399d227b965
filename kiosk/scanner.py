# SPDX-License-Identifier: EUPL-1.2
"""A scanner on a serial line (RS-232, or USB as CDC-ACM): one thread that reads lines.

It may be unplugged and plugged in at any time. What it sends is anybody's text: bounded, and
handed on as it is; :mod:`kiosk.identity.scans` tells what it may mean.
"""

from __future__ import annotations

import contextlib
import os
import select
import termios
import threading
from collections.abc import Callable

from kiosk.identity.scans import LONGEST_SCAN, may_go_on
from kiosk.logs import log, log_bug

_AGAIN_SECONDS = 2.0
_MORE_SECONDS = 0.15
"""So long after a line we wait for another line of the same zone."""
_WATCH_SECONDS = 0.5


class SerialScanner:
    """Reads `device`; `on_scan` is called on the scanner's thread with each scan."""

    def __init__(self, device: str, on_scan: Callable[[str], None]) -> None:
        self._device = device
        self._on_scan = on_scan
        self._stopping = threading.Event()
        self._told: bool | None = None
        self._thread = threading.Thread(target=self._run, name="scanner", daemon=True)

    def start(self) -> None:
        """Start the scanner's thread."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread; takes at most about a second."""
        self._stopping.set()
        self._thread.join(2.0)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                line = _open(self._device)
            except OSError:
                self._tell(there=False)
                self._stopping.wait(_AGAIN_SECONDS)
                continue
            self._tell(there=True)
            try:
                self._read(line)
            except OSError:
                pass  # unplugged
            except Exception as error:  # a mistake of ours must not end scanning for good
                log_bug(error, "scanner")
            finally:
                with contextlib.suppress(OSError):
                    os.close(line)

    def _tell(self, *, there: bool) -> None:
        if there != self._told:
            self._told = there
            log("scanner.changed", state="ready" if there else "absent")

    def _read(self, line: int) -> None:
        held = ""
        while not self._stopping.is_set():
            wait = _MORE_SECONDS if held.endswith("\n") else _WATCH_SECONDS
            if not select.select([line], [], [], wait)[0]:
                if held.endswith("\n"):
                    held = self._hand_on(held)
                continue
            data = os.read(line, LONGEST_SCAN)
            if not data:
                raise OSError("the line is gone")
            held += data.decode("ascii", "replace").replace("\r\n", "\n").replace("\r", "\n")
            if len(held) > LONGEST_SCAN or (held.endswith("\n") and not may_go_on(held)):
                held = self._hand_on(held)

    def _hand_on(self, text: str) -> str:
        text = text.strip("\n")[: LONGEST_SCAN + 1]
        if text:
            self._on_scan(text)
        return ""


def _open(device: str) -> int:
    """Open a serial line without echo or any reading of its own. Raises OSError."""
    line = os.open(device, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
    try:
        how = termios.tcgetattr(line)
        how[0] = how[1] = how[3] = 0
        how[2] = (how[2] | termios.CLOCAL | termios.CREAD) & ~termios.CSTOPB
        termios.tcsetattr(line, termios.TCSANOW, how)
    except termios.error as error:
        os.close(line)
        raise OSError(str(error)) from None
    return line
