# SPDX-License-Identifier: EUPL-1.2
"""The sound of a forgotten document, as it is heard: soft, growing, and followed by words."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kiosk.config import Voice
from tests.sound import Recorder, SoundServer, wait_for
from tests.voice_kit import public
from ui.speech.service import Ready, SpeechService, SpeechState


def loudest(recorder: Recorder, moment: float) -> int:
    return max((abs(one) for one in recorder.since(moment)), default=0)


def test_the_sound_is_heard_without_the_voice_and_grows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = SoundServer(tmp_path)
    recorder = Recorder(server.address)
    monkeypatch.setenv("PULSE_SERVER", server.address)
    states: list[SpeechState] = []
    service = SpeechService(Voice(), states.append)
    service.start()
    try:
        heard = []
        for level in (1, 3):
            moment = time.monotonic()
            service.chime(level)
            wait_for(lambda since=moment: loudest(recorder, since) > 1500, 8.0)
            time.sleep(1.9 if level == 3 else 0.8)
            heard.append(loudest(recorder, moment))
        assert heard[0] < 5_000
        assert heard[1] > 2 * heard[0]
        moment = time.monotonic()
        service.chime(1)
        service.say(public("Neem uw document mee.", "nl"))
        wait_for(lambda: len(recorder.loud_times(moment)) > 10, 8.0)
        assert isinstance(states[0], Ready)
    finally:
        service.stop()
        recorder.close()
        server.close()
