# SPDX-License-Identifier: EUPL-1.2
"""Whether headphones are plugged in: only then is anything personal said, and the voice starts.

Asked of the sound server (PulseAudio, which PipeWire also speaks), by its own tool, and asked
again whenever it tells of a change. At the first sign of a change the voice holds its breath,
until it is known who hears it. Whatever cannot be known counts as a loudspeaker, which is
everybody's.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import threading
from collections.abc import Callable
from typing import Any

from kiosk.logs import log, log_bug

PACTL = "pactl"
_AGAIN_SECONDS = 15.0
_ASK_SECONDS = 5.0
_CHANGES = (b" on sink #", b" on card #", b" on server #")
"""What the tool tells of the things that matter; streams that come and go do not."""
_DOUBTFUL = (b" on card #", b" on server #", b"'remove' on sink #")
"""What comes with a plug that is pulled. A sink changes each time it falls asleep."""
_WORN = ("headphone", "headset", "hands-free", "handset")


class Headphones:
    """Watches from `start` to `stop`; `on_change` is called on its thread with each change."""

    def __init__(
        self, on_change: Callable[[bool], None], on_doubt: Callable[[], None] = lambda: None
    ) -> None:
        """Call `on_doubt` when headphones that were in may have come out, before it is known.

        `on_change` is called afterwards, also when they are still in.
        """
        self._on_change = on_change
        self._on_doubt = on_doubt
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._listening: subprocess.Popen[bytes] | None = None
        self._told = False

    def start(self) -> None:
        """Begin to watch."""
        self._thread = threading.Thread(target=self._run, name="headphones", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End; takes a moment at most."""
        self._stopping.set()
        if self._listening is not None:
            with contextlib.suppress(OSError):
                self._listening.terminate()
        if self._thread is not None:
            self._thread.join(2.0)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._listen()
            except OSError:
                pass  # no such tool here
            except Exception as error:  # a mistake of ours must not make digits public
                log_bug(error, "headphones")
            self._tell(plugged=False)
            self._stopping.wait(_AGAIN_SECONDS)

    def _listen(self) -> None:
        environment = {**os.environ, "LC_ALL": "C"}
        with subprocess.Popen(  # noqa: S603 - a fixed program, nothing from outside
            [PACTL, "subscribe"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        ) as child:
            self._listening = child
            if self._stopping.is_set():
                child.terminate()
            self._tell(plugged=plugged_in())
            assert child.stdout is not None
            for line in child.stdout:
                if any(word in line for word in _CHANGES):
                    doubted = self._told and any(word in line for word in _DOUBTFUL)
                    if doubted:
                        self._on_doubt()
                    self._tell(plugged=plugged_in(), again=doubted)

    def _tell(self, *, plugged: bool, again: bool = False) -> None:
        if plugged == self._told and again:
            self._on_change(plugged)
        elif plugged != self._told:
            self._told = plugged
            log("headphones.changed", state="plugged-in" if plugged else "out")
            self._on_change(plugged)


def plugged_in() -> bool:
    """Ask the sound server whether what is said goes to headphones now."""
    try:
        name = _ask("get-default-sink").decode("utf-8", "replace").strip()
        sinks = json.loads(_ask("--format=json", "list", "sinks"))
    except (OSError, ValueError, subprocess.SubprocessError):
        return False
    return goes_to_headphones(sinks, name)


def goes_to_headphones(sinks: Any, default: str) -> bool:
    """Read the server's list of sinks: is the default one, or its active port, worn by one?"""
    if not isinstance(sinks, list):
        return False
    for sink in sinks:
        if not isinstance(sink, dict) or sink.get("name") != default:
            continue
        active = sink.get("active_port")
        properties = sink.get("properties")
        form = properties.get("device.form_factor", "") if isinstance(properties, dict) else ""
        if str(form).lower() in _WORN:
            return True  # a USB headset has no jack: it is there, or the whole device is gone
        for port in sink.get("ports") or []:
            if not isinstance(port, dict) or port.get("name") != active:
                continue
            kind = f"{port.get('type', '')} {active}".lower()
            there = port.get("availability") != "not available"
            return there and any(worn in kind for worn in _WORN)
    return False


def _ask(*arguments: str) -> bytes:
    done = subprocess.run(  # noqa: S603 - a fixed program, nothing from outside
        [PACTL, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_ASK_SECONDS,
        check=True,
        env={**os.environ, "LC_ALL": "C"},
    )
    return done.stdout
