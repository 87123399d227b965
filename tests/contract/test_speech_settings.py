# SPDX-License-Identifier: EUPL-1.2
"""How loud, how fast, at which pitch, and which word: measured in what is heard."""

from __future__ import annotations

import array
import math
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.config import Voice
from kiosk.hearing import Ears, Part, Span, heard_by, open_words
from kiosk.visit.voicing import RATES, VOLUMES_DB
from tests.sound import RATE, Recorder, SoundServer, wait_for
from tests.voice_kit import public
from ui.speech.engines import RATES as ENGINE_RATES
from ui.speech.espeak import Espeak
from ui.speech.service import Ready, Speaking, SpeechService, SpeechState

DUTCH = "Uw portemonnee is gestolen. Wij helpen u verder."


class Keeping:
    """A sink that keeps everything."""

    def __init__(self) -> None:
        self.made = array.array("h")
        self.words: list[tuple[int, int, float]] = []

    def samples(self, data: bytes) -> bool:
        self.made.frombytes(data)
        return True

    def word(self, start: int, length: int, seconds: float) -> None:
        self.words.append((start, length, seconds))


def spoken(rate: int) -> Keeping:
    engine, kept = Espeak(), Keeping()
    assert engine.choose("nl")
    engine.speak(DUTCH, rate, kept)
    return kept


def pitch(samples: array.array[int]) -> float:
    """Return the median pitch of the voiced parts in hertz, by autocorrelation."""
    found = []
    step = 4
    thin = samples[::step]
    rate, size = RATE // step, 220
    for at in range(0, len(thin) - 2 * size, 3 * size):
        frame = thin[at : at + 2 * size]
        power = sum(v * v for v in frame[:size])
        if power < size * 1_000_000:
            continue
        lags = range(rate // 250, rate // 60)
        best = max(lags, key=lambda lag: sum(frame[i] * frame[i + lag] for i in range(size)))
        found.append(rate / best)
    return statistics.median(found)


def test_seven_rates_from_half_to_double_at_the_same_pitch() -> None:
    assert tuple(ENGINE_RATES) == RATES
    normal = spoken(100)
    high = pitch(normal.made)
    for rate in RATES:
        kept = spoken(rate)
        assert len(kept.made) / len(normal.made) == pytest.approx(100 / rate, rel=0.08), rate
        if rate in (50, 200):
            assert pitch(kept.made) == pytest.approx(high, rel=0.08), rate


@pytest.mark.parametrize("rate", [50, 100, 200])
def test_words_are_told_in_order_at_their_times(rate: int) -> None:
    kept = spoken(rate)
    told = [DUTCH[start : start + length] for start, length, _ in kept.words]
    assert told == DUTCH.split()
    times = [seconds for _, _, seconds in kept.words]
    assert times == sorted(times)
    assert times[-1] < len(kept.made) / RATE


# --- at the loudspeaker -------------------------------------------------------------------------


class Room:
    """A service at a sound server, and its recorder."""

    def __init__(self, folder: Path) -> None:
        self.server = SoundServer(folder)
        self.recorder = Recorder(self.server.address)
        self.states: list[SpeechState] = []
        self.words: list[Span | None] = []
        self.service = SpeechService(Voice(), self.states.append, self.words.append)
        self.service.start()

    def until_silent(self) -> None:
        wait_for(lambda: len(self.states) > 1 and isinstance(self.states[-1], Ready), 12.0)

    def loudness(self, gain_db: float) -> float:
        """Return how loud a sentence is heard, in dB of full scale."""
        self.service.settings(gain_db, 100)
        self.states.clear()
        moment = time.monotonic()
        self.service.say(public("Ja, wij helpen u."))
        wait_for(lambda: any(isinstance(state, Speaking) for state in self.states), 8.0)
        wait_for(lambda: isinstance(self.states[-1], Ready), 8.0)
        time.sleep(0.2)
        heard = self.recorder.since(moment)
        power = sum(v * v for v in heard if abs(v) > 2)
        count = sum(1 for v in heard if abs(v) > 2)
        return 10 * math.log10(power / count) - 90.3 if count else -120.0

    def close(self) -> None:
        self.service.stop()
        self.recorder.close()
        self.server.close()


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/native")
    made = Room(tmp_path)
    yield made
    made.close()


def test_each_step_of_the_volume_is_heard_as_one(room: Room) -> None:
    top, one, two = (room.loudness(float(db)) for db in VOLUMES_DB[:-4:-1])
    assert top - one == pytest.approx(6.0, abs=1.0)
    assert one - two == pytest.approx(6.0, abs=1.0)
    assert room.loudness(float(VOLUMES_DB[0])) < top - 40


def test_louder_is_heard_in_the_middle_of_a_sentence(room: Room) -> None:
    room.service.settings(-30.0, 100)
    room.service.say(public("Een lange zin die door blijft gaan. " * 3))
    wait_for(lambda: any(isinstance(state, Speaking) for state in room.states), 8.0)
    time.sleep(0.5)
    moment = time.monotonic()
    room.service.settings(0.0, 100)
    time.sleep(0.5)
    before = room.recorder.since(moment - 0.4)[: RATE // 4]
    after = room.recorder.since(moment + 0.1)
    assert max(map(abs, after)) > 10 * max(map(abs, before))


def test_the_word_that_is_heard_is_the_word_that_is_shown(room: Room) -> None:
    text = open_words("U betaalt € 51,10 vóór 8 december 2026.")
    room.service.say(heard_by(Ears.EVERYBODY, (Part(text, "body.0"),), "nl"))
    room.until_silent()
    shown = [text[one.shown_start : one.shown_end] for one in room.words if one]
    assert shown == ["U", "betaalt", "€ 51,10", "vóór", "8 december 2026", "."] or shown == [
        "U", "betaalt", "€ 51,10", "vóór", "8 december 2026"
    ]  # fmt: skip
    assert room.words[-1] is None, "nothing stays marked"


def test_a_pause_holds_and_goes_on_in_the_same_sentence(room: Room) -> None:
    text = open_words("De eerste zin. De tweede zin is een stuk langer dan de eerste.")
    room.service.say(heard_by(Ears.EVERYBODY, (Part(text, "body.0"),), "nl"))
    wait_for(lambda: any(one and one.shown_start > 20 for one in room.words), 8.0)
    room.service.pause()
    paused = time.monotonic()
    time.sleep(0.8)
    assert all(at - paused < 0.25 for at in room.recorder.loud_times(paused))
    room.words.clear()
    room.states.clear()
    room.service.pause()
    room.until_silent()
    again = [text[one.shown_start : one.shown_end] for one in room.words if one]
    assert again[:2] == ["De", "tweede"]


def test_a_press_is_heard_before_anything_is_said_about_it(room: Room) -> None:
    room.service.warm_up("nl")
    room.service.say(public("Ja."))
    room.until_silent()
    time.sleep(0.3)
    moment = time.monotonic()
    room.service.tick()
    wait_for(lambda: room.recorder.loud_times(moment), 2.0)
    assert room.recorder.loud_times(moment)[0] - moment < 0.1
    time.sleep(0.3)
    assert room.recorder.loud_times(moment)[-1] - moment < 0.3
