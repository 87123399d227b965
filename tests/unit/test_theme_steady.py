# SPDX-License-Identifier: EUPL-1.2
"""The interpreter survives any number of Qt calls."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import ui
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal()

one = Sender()
one.sent.connect(lambda: None)
for _ in range(20_000):
    one.sent.emit()
    one.setObjectName("x")
print("alive")
"""


def test_twenty_thousand_signals_do_not_end_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr[-500:]
