# SPDX-License-Identifier: EUPL-1.2
"""Help runs the hall's own program, and a program that is not there stops nobody."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from kiosk.__main__ import _Rooms
from kiosk.clock import SystemClock
from kiosk.config import Config, Kiosk
from kiosk.content_home import Home
from tests.sync_kit import HALL
from tests.unit.visit_kit import CATALOGUE


def _call(*command: str) -> None:
    config = Config(hall=HALL, kiosk=Kiosk(code="01", data_folder="/nowhere", help_command=command))
    _Rooms(config, SystemClock(), CATALOGUE, Home())._call_clerk()


def test_the_light_goes_on(tmp_path: Path) -> None:
    lit = tmp_path / "lit"
    _call(sys.executable, "-c", f"open({str(lit)!r}, 'w').close()")
    deadline = time.monotonic() + 10
    while not lit.exists():
        assert time.monotonic() < deadline, "the program did not run"
        time.sleep(0.02)


@pytest.mark.parametrize("command", [(), ("/nowhere/light",)])
def test_without_a_light_nothing_breaks(command: tuple[str, ...]) -> None:
    _call(*command)
