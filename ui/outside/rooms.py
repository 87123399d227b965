# SPDX-License-Identifier: EUPL-1.2
"""Places to run a window in when the machine has none: a virtual screen, a private session.

Both are child processes that end with their `with` block, and both give the environment that a
program needs to be in them.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import shutil
import subprocess
import tempfile
from types import TracebackType
from typing import Self

START_WITHIN = 15.0
"""Seconds in which a screen or a bus has to be there, on a slow and busy machine."""


_XVFB = ("-nolisten", "tcp", "-dpi", "82")


class RoomProblem(Exception):
    """A program needed for the room is missing or did not start."""


class _Room:
    """A child process that tells one line when it is ready."""

    env: dict[str, str]
    _process: subprocess.Popen[bytes]

    def _start(self, command: list[str], env: dict[str, str] | None = None) -> str:
        if shutil.which(command[0]) is None:
            raise RoomProblem(f"{command[0]} is not installed")
        if guard := shutil.which("setpriv"):
            # Whatever happens to us, the room does not stay behind.
            command = [guard, "--pdeathsig", "TERM", *command]
        self._process = subprocess.Popen(  # noqa: S603 (fixed programs, no input from outside)
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=env,
        )
        line = _line(self._process)
        if not line:
            self.close()
            raise RoomProblem(f"{command[0]} did not start")
        return line

    def close(self) -> None:
        """End the process."""
        self._process.terminate()
        try:
            self._process.wait(3.0)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class VirtualScreen(_Room):
    """An X screen without a panel (Xvfb) on a free display number. `env` holds DISPLAY."""

    def __init__(self, width: int = 1080, height: int = 1920) -> None:
        """Start it; sizes in pixels. Raises RoomProblem."""
        number = self._start(
            ["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-noreset", *_XVFB]
        )
        self.display = f":{number}"
        self.env = {"DISPLAY": self.display}


class PrivateSession(_Room):
    """A session bus of its own, on which the accessibility bus starts by itself.

    `env` holds what a Qt program needs to be seen on it. Two sessions do not see each other:
    each has its own runtime folder for the sockets of its buses.
    """

    def __init__(self, display: str | None = None) -> None:
        """Start it, for windows on `display`. Raises RoomProblem."""
        self._folder = tempfile.mkdtemp(prefix="loket-session-")
        env = {**os.environ, "XDG_RUNTIME_DIR": self._folder}
        env.pop("DBUS_SESSION_BUS_ADDRESS", None)
        env.pop("AT_SPI_BUS_ADDRESS", None)
        if display:
            env["DISPLAY"] = display
        try:
            self.address = self._start(
                ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"], env
            )
        except RoomProblem:
            self._remove()
            raise
        self.env = {
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def close(self) -> None:
        """End the buses and remove their folder."""
        super().close()
        self._remove()

    def _remove(self) -> None:
        with contextlib.suppress(OSError):
            shutil.rmtree(self._folder)


def _line(process: subprocess.Popen[bytes]) -> str:
    """Read the first line, or return an empty text when none comes in time."""
    if process.stdout is None:
        return ""
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        if not selector.select(START_WITHIN):
            return ""
    return process.stdout.readline().decode().strip()
