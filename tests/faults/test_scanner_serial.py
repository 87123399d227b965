# SPDX-License-Identifier: EUPL-1.2
"""A scanner on a serial line: read whole, in pieces, and again after it was unplugged."""

from __future__ import annotations

import os
import pty
import queue
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk.scanner
from kiosk.identity.scans import LONGEST_SCAN
from kiosk.scanner import SerialScanner
from tests.unit.test_scans import TD1


class Line:
    """A serial line whose other end we hold, under a name that stays."""

    def __init__(self, folder: Path) -> None:
        self.name = folder / "scanner"
        self.far = -1
        self.near = -1
        self.plug()

    def plug(self) -> None:
        self.far, self.near = pty.openpty()
        self.name.unlink(missing_ok=True)
        self.name.symlink_to(os.ttyname(self.near))

    def unplug(self) -> None:
        self.name.unlink(missing_ok=True)
        os.close(self.near)
        os.close(self.far)

    def send(self, text: str) -> None:
        os.write(self.far, text.encode())


@pytest.fixture
def line(tmp_path: Path) -> Line:
    return Line(tmp_path)


@pytest.fixture
def scans(line: Line, monkeypatch: pytest.MonkeyPatch) -> Iterator[queue.Queue[str]]:
    monkeypatch.setattr(kiosk.scanner, "_AGAIN_SECONDS", 0.05)
    found: queue.Queue[str] = queue.Queue()
    scanner = SerialScanner(str(line.name), found.put)
    scanner.start()
    time.sleep(0.2)  # until the line is open and its echo is off
    yield found
    scanner.stop()


def test_a_line_is_a_scan(line: Line, scans: queue.Queue[str]) -> None:
    line.send("LOKET:7K3M9QX2D0VF\r")
    assert scans.get(timeout=3) == "LOKET:7K3M9QX2D0VF"
    line.send("99999")
    line.send("0408\r\n")
    assert scans.get(timeout=3) == "999990408"


def test_the_lines_of_a_zone_are_one_scan(line: Line, scans: queue.Queue[str]) -> None:
    line.send(TD1.replace("\n", "\r") + "\r")
    assert scans.get(timeout=3) == TD1


def test_endless_text_without_an_end_is_cut_off(line: Line, scans: queue.Queue[str]) -> None:
    for _ in range(10):
        line.send("A" * 100)
        time.sleep(0.02)
    assert len(scans.get(timeout=3)) <= LONGEST_SCAN + 1


def test_a_scanner_may_be_unplugged_and_plugged_in(line: Line, scans: queue.Queue[str]) -> None:
    line.unplug()
    time.sleep(0.3)
    line.plug()
    deadline = time.monotonic() + 5
    while scans.empty() and time.monotonic() < deadline:
        line.send("999990408\r")
        time.sleep(0.3)
    assert scans.get(timeout=1) == "999990408"
