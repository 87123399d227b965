# SPDX-License-Identifier: EUPL-1.2
"""Ears for the tests: a sound server without hardware, a recorder, and a comparison of speech."""

from __future__ import annotations

import array
import math
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RATE = 22_050
LOUD = 500
PAREC = ("--raw", "--latency-msec=10", f"--rate={RATE}", "--channels=1", "--format=s16le")
PULSE = ("--daemonize=no", "--exit-idle-time=-1", "-n", "--use-pid-file=no", "-L")
PULSE += (f"module-null-sink sink_name=loket rate={RATE} channels=1",)
MODULE = "auth-anonymous=1 socket"


class Recorder:
    """Records what a sound server plays, with the moment at which each piece arrived."""

    def __init__(self, server: str) -> None:
        self._process = subprocess.Popen(
            ["parec", f"--server={server}", "-d", "loket.monitor", *PAREC],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._pieces: list[tuple[float, array.array[int]]] = []
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()
        wait_for(lambda: self._pieces, 5.0)

    def _read(self) -> None:
        assert self._process.stdout
        while data := os.read(self._process.stdout.fileno(), 8192):
            samples = array.array("h")
            samples.frombytes(data[: len(data) // 2 * 2])
            self._pieces.append((time.monotonic(), samples))

    def since(self, moment: float) -> array.array[int]:
        """Return everything that arrived after `moment`."""
        heard = array.array("h")
        for at, samples in list(self._pieces):
            if at >= moment:
                heard.extend(samples)
        return heard

    def loud_times(self, moment: float) -> list[float]:
        """Return when loud pieces arrived after `moment`."""
        return [at for at, s in list(self._pieces) if at >= moment and is_loud(s)]

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()
        self._thread.join(2.0)
        assert self._process.stdout
        self._process.stdout.close()


class SoundServer:
    """A PulseAudio without hardware, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.address = f"unix:{folder}/native"
        env = {**os.environ, "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}
        env.pop("PULSE_SERVER", None)
        self._process = subprocess.Popen(
            ["pulseaudio", *PULSE, "-L", f"module-native-protocol-unix {MODULE}={folder}/native"],
            env=env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for((folder / "native").exists, 10.0)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


def wait_for(condition: Callable[[], object], timeout: float) -> None:
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, "waited too long"
        time.sleep(0.005)


def is_loud(samples: array.array[int]) -> bool:
    return any(abs(value) > LOUD for value in samples)


def envelope(samples: array.array[int]) -> list[list[float]]:
    """Return log energies in speech bands for each 20 ms from the first sound on."""
    start = next((i for i, value in enumerate(samples) if abs(value) > LOUD), 0)
    size = RATE // 50
    bands = [2 * math.cos(2 * math.pi * hz / RATE) for hz in (200, 350, 600, 1000, 1700, 2800)]
    frames = []
    for at in range(start, min(len(samples), start + 2 * RATE) - size, size):
        frame = samples[at : at + size]
        energies = []
        for factor in bands:
            one = two = 0.0
            for value in frame:
                one, two = value + factor * one - two, one
            energies.append(math.log(1e4 + one * one + two * two - factor * one * two))
        frames.append(energies)
    return frames


def as_loud(samples: array.array[int], other: array.array[int]) -> array.array[int]:
    """Return samples as loud as others: the volume begins below the loudest."""
    peaks = [max((abs(value) for value in one), default=0) for one in (samples, other)]
    factor = peaks[1] / peaks[0] if all(peaks) else 1.0
    return array.array("h", (int(value * factor) for value in samples))


def likeness(heard: array.array[int], expected: array.array[int]) -> float:
    """Correlate two recordings by their spectral envelopes; 1.0 is the same, however loud."""
    one, two = envelope(as_loud(heard, expected)), envelope(expected)
    best = -1.0
    for shift in range(-3, 4):
        pairs = list(zip(one[max(0, shift) :], two[max(0, -shift) :], strict=False))
        x = [value for frame, _ in pairs for value in frame]
        y = [value for _, frame in pairs for value in frame]
        if len(x) < 60:
            continue
        mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
        cross = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
        power = sum((a - mean_x) ** 2 for a in x) * sum((b - mean_y) ** 2 for b in y)
        best = max(best, cross / math.sqrt(power or 1.0))
    return best


def synthesised(text: str, language: str) -> array.array[int]:
    """Return a fresh synthesis of a text, made in a process of its own."""
    program = (
        "import sys; from ui.speech.espeak import Espeak; engine = Espeak();"
        "language, text = sys.argv[1:]; engine.choose(language);"
        "sink = type('', (), {'samples': lambda _, data: bool(sys.stdout.buffer.write(data)) or 1,"
        " 'word': lambda *_: None})();"
        "engine.speak(text, 100, sink)"
    )
    command = [sys.executable, "-c", program, language, text]
    data = subprocess.run(command, check=True, capture_output=True, cwd=ROOT).stdout
    samples = array.array("h")
    samples.frombytes(data)
    return samples
