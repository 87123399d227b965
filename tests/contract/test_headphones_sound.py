# SPDX-License-Identifier: EUPL-1.2
"""A headset plugged in and pulled out of a real sound server in the middle of a sentence.

Two devices without hardware: a headset, which comes and goes as a module of the server, and the
loudspeaker of the hall, on which everything is recorded.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.config import Voice
from tests.sound import Recorder, SoundServer, wait_for
from tests.voice_kit import personal, public
from ui.speech.headphones import Headphones
from ui.speech.service import Ready, Speaking, SpeechService, SpeechState

SECRET = "Uw burgerservicenummer eindigt op zeven acht twee, en u heet Noor Voorbeeld. " * 3


class Hall:
    """A sound server, a voice, and somebody who listens at the loudspeaker."""

    def __init__(self, folder: Path) -> None:
        self.server = SoundServer(folder)
        self.ask("load-module", "module-rescue-streams")
        self.ask("set-default-sink", "loket")
        # Otherwise the recorder goes along with the headset.
        self.ask("set-default-source", "loket.monitor")
        self.recorder = Recorder(self.server.address)
        self.states: list[SpeechState] = []
        self.plugged: list[bool] = []
        self.service = SpeechService(Voice(), self.states.append)
        self.headphones = Headphones(self._changed, self.service.doubt)
        self.service.start()
        self.headphones.start()
        self.module = ""

    def _changed(self, plugged: bool) -> None:
        self.service.headphones(plugged_in=plugged)
        self.plugged.append(plugged)

    def ask(self, *arguments: str) -> str:
        environment = {**os.environ, "PULSE_SERVER": self.server.address}
        command = ["pactl", *arguments]
        return subprocess.run(
            command, check=True, capture_output=True, text=True, env=environment
        ).stdout.strip()

    def plug_in(self) -> None:
        """Connect a USB headset, which becomes the device to use."""
        self.module = self.ask(
            "load-module",
            "module-null-sink",
            "sink_name=headset",
            "rate=22050",
            "sink_properties=device.form_factor=headset",
        )
        self.ask("set-default-sink", "headset")
        wait_for(lambda: self.plugged[-1:] == [True], 8.0)

    def pull_out(self) -> None:
        self.ask("unload-module", self.module)

    def until_speaking(self) -> None:
        wait_for(lambda: bool(self.states) and isinstance(self.states[-1], Speaking), 8.0)

    def close(self) -> None:
        self.headphones.stop()
        self.service.stop()
        self.recorder.close()
        self.server.close()


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/native")
    running = Hall(tmp_path)
    yield running
    running.close()


def test_nothing_personal_is_heard_at_the_loudspeaker_when_the_plug_is_pulled(hall: Hall) -> None:
    hall.service.say(personal(SECRET))
    time.sleep(0.5)
    assert not any(isinstance(state, Speaking) for state in hall.states), "nobody may hear it yet"
    hall.plug_in()
    begun = time.monotonic()
    hall.service.say(personal(SECRET))
    hall.until_speaking()
    time.sleep(0.7)
    assert hall.recorder.loud_times(begun) == [], "the headset has it for itself"
    pulled = time.monotonic()
    hall.pull_out()
    wait_for(lambda: hall.plugged[-1:] == [False], 8.0)
    time.sleep(0.6)
    leaked = hall.recorder.loud_times(pulled)
    # What the server had already taken may come out where it is moved to: less than a syllable.
    assert not leaked or leaked[-1] - leaked[0] < 0.15
    heard = [at for at in hall.recorder.loud_times(pulled) if at - pulled > 0.4]
    assert heard == []
    hall.service.say(personal(SECRET))
    hall.service.repeat()
    time.sleep(0.5)
    assert [at for at in hall.recorder.loud_times(pulled) if at - pulled > 0.5] == []
    moment = time.monotonic()
    hall.service.say(public("Uw nummer staat op het scherm."))
    wait_for(lambda: hall.recorder.loud_times(moment), 8.0)


def test_another_device_that_comes_and_goes_interrupts_for_a_moment_only(hall: Hall) -> None:
    hall.plug_in()
    hall.service.say(personal(SECRET))
    hall.until_speaking()
    other = hall.ask("load-module", "module-null-sink", "sink_name=other")
    time.sleep(0.2)
    hall.ask("unload-module", other)
    time.sleep(1.0)
    assert isinstance(hall.states[-1], Speaking), hall.states[-3:]
    hall.service.interrupt()
    wait_for(lambda: isinstance(hall.states[-1], Ready), 8.0)


def test_a_loudspeaker_that_is_exchanged_while_it_speaks_breaks_nothing(hall: Hall) -> None:
    hall.service.say(public("Een lange zin die door blijft gaan. " * 6))
    hall.until_speaking()
    new = hall.ask("load-module", "module-null-sink", "sink_name=new", "rate=22050")
    hall.ask("set-default-sink", "new")
    time.sleep(0.3)
    hall.ask("unload-module", new)
    time.sleep(0.3)
    moment = time.monotonic()
    hall.service.interrupt()
    hall.service.say(public("Wij gaan verder."))
    wait_for(lambda: hall.recorder.loud_times(moment), 8.0)
