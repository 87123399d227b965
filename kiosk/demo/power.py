# SPDX-License-Identifier: EUPL-1.2
"""The kiosk's plug: starts it as a child process, pulls the plug, starts it again.

A kiosk that ends by itself with a failure is started again, as a service manager would; one that
keeps failing is left off, with its last words, so that nobody watches an endless flicker.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from enum import Enum
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STOP_SECONDS = 8.0
FAILURES_BEFORE_GIVING_UP = 3


class Power(Enum):
    """What the kiosk is doing."""

    OFF = "off"
    ON = "on"
    CLOSED = "closed"
    """It ended by itself in good order: somebody closed its window."""
    FAILING = "failing"
    """It failed several times in a row and is left off."""


class Kiosk:
    """One kiosk process. All methods are called on the main thread.

    The operating system ends a child when the *thread* that started it ends, so no other will do.
    """

    def __init__(self, config: Path, log: Path, environment: Mapping[str, str]) -> None:
        self._config = config
        self._log = log
        self._environment = dict(environment)
        self._process: subprocess.Popen[bytes] | None = None
        self._failures = 0
        self.power = Power.OFF
        self.starts = 0

    @property
    def pid(self) -> int | None:
        """The process, while it runs."""
        return self._process.pid if self._process and self._process.poll() is None else None

    def start(self) -> None:
        """Give it power. Nothing happens when it has."""
        if self.pid is not None:
            return
        self._log.touch(mode=0o600)
        command = [sys.executable, "-m", "kiosk.cli", "run", "--config", str(self._config)]
        if guard := shutil.which("setpriv"):
            # Whatever happens to this process, no kiosk stays behind it.
            command = [guard, "--pdeathsig", "TERM", *command]
        environment = {**os.environ, **self._environment}
        paths = [str(ROOT), *filter(None, [environment.get("PYTHONPATH")])]
        environment["PYTHONPATH"] = os.pathsep.join(paths)
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - ourselves
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=environment,
                cwd=ROOT,
                start_new_session=True,
            )
        self.starts += 1
        self.power = Power.ON

    def cut(self) -> None:
        """Take the power away, without warning and from everything the kiosk started."""
        if self._process is None or self._process.poll() is not None:
            return
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self.power = Power.OFF

    def stop(self) -> None:
        """End it in good order; when it does not listen, less so."""
        process = self._process
        if process is not None and process.poll() is None:
            process.terminate()
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        self.power = Power.OFF

    def look(self) -> Power:
        """See whether it still runs, and start it again when it failed. Call now and then."""
        if self.power is not Power.ON or self._process is None:
            return self.power
        status = self._process.poll()
        if status is None:
            return self.power
        if status == 0:
            self.power = Power.CLOSED
        else:
            self._failures += 1
            if self._failures >= FAILURES_BEFORE_GIVING_UP:
                self.power = Power.FAILING
            else:
                self.start()
        return self.power

    def last_words(self, lines: int = 6) -> str:
        """Return the end of its log."""
        try:
            text = self._log.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
        return "\n".join(text.splitlines()[-lines:])
