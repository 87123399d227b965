# SPDX-License-Identifier: EUPL-1.2
"""The voice as it is heard: recorded at a private sound server and compared with the text."""

from __future__ import annotations

import array
import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk import languages
from kiosk.config import Voice
from tests.sound import Recorder, SoundServer, likeness, synthesised, wait_for
from tests.voice_kit import public
from ui.speech import service as speech_service
from ui.speech.espeak import Espeak
from ui.speech.service import (
    Priority,
    Ready,
    Speaking,
    SpeechService,
    SpeechState,
    Unavailable,
    UnavailableReason,
)

DUTCH = "Uw portemonnee is gestolen. Wij helpen u verder."
OTHER_DUTCH = "Leg uw identiteitskaart op de lezer naast het scherm."
ENGLISH = "Your wallet was stolen. We will help you."
OTHER_ENGLISH = "Please put your identity card on the reader."


class Voices:
    """A running speech service that remembers its states."""

    def __init__(self, voice: Voice | None = None) -> None:
        self.states: list[SpeechState] = []
        self.service = SpeechService(voice or Voice(), self.states.append)
        self.service.start()

    def until(self, wanted: Callable[[SpeechState], bool], timeout: float = 8.0) -> None:
        """Wait until the newest state is as wanted."""
        wait_for(lambda: bool(self.states) and wanted(self.states[-1]), timeout)

    def until_said(self, count: int, timeout: float = 12.0) -> None:
        """Wait until `count` utterances have begun and there is silence again."""

        def over() -> bool:
            begun = {state for state in self.states if isinstance(state, Speaking)}
            return len(begun) >= count and isinstance(self.states[-1], Ready)

        wait_for(over, timeout)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    running = SoundServer(tmp_path_factory.mktemp("sound"))
    yield running
    running.close()


@pytest.fixture(scope="module")
def recorder(server: SoundServer) -> Iterator[Recorder]:
    recording = Recorder(server.address)
    yield recording
    recording.close()


@pytest.fixture
def voices(server: SoundServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Voices]:
    monkeypatch.setenv("PULSE_SERVER", server.address)
    running = Voices()
    yield running
    running.service.stop()


@pytest.fixture
def silent_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Hide every sound server and device; returns where a sound server may come up."""
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/native")
    monkeypatch.setenv("ALSA_CONFIG_PATH", "/dev/null")
    return tmp_path


def test_what_is_heard_is_what_was_said_in_dutch_and_in_english(
    voices: Voices, recorder: Recorder
) -> None:
    for count, (text, other, language) in enumerate(
        [(DUTCH, OTHER_DUTCH, "nl"), (ENGLISH, OTHER_ENGLISH, "en")], start=1
    ):
        moment = time.monotonic()
        voices.service.say(public(text, language))
        voices.until_said(count)
        heard = recorder.since(moment)
        right = likeness(heard, synthesised(text, language))
        wrong = likeness(heard, synthesised(other, language))
        assert right > 0.7
        assert right > wrong + 0.25


def test_sound_follows_the_request_at_once_and_stops_at_an_interruption(
    voices: Voices, recorder: Recorder
) -> None:
    voices.service.say(public("Ja.", "nl"))
    voices.until_said(1)
    time.sleep(0.15)
    asked = time.monotonic()
    voices.service.say(public(DUTCH, "nl"))
    wait_for(lambda: recorder.loud_times(asked), 2.0)
    assert recorder.loud_times(asked)[0] - asked < 0.25
    time.sleep(0.3)
    voices.service.interrupt()
    stopped = time.monotonic()
    time.sleep(0.5)
    assert all(at - stopped < 0.2 for at in recorder.loud_times(stopped))
    assert isinstance(voices.states[-1], Ready)


def test_something_urgent_cuts_in_and_what_it_cut_off_is_said_afterwards(voices: Voices) -> None:
    voices.service.say(public("Dit is een rustige zin die even duurt.", "nl"))
    voices.until(lambda state: state == Speaking(1))
    voices.service.say(public("Let op.", "nl"), Priority.NOW)
    voices.until_said(2)
    spoken = [state.number for state in voices.states if isinstance(state, Speaking)]
    assert spoken == [1, 2, 1]


def test_repeat_is_heard_as_the_same_words(voices: Voices, recorder: Recorder) -> None:
    voices.service.say(public("Wat is er gebeurd?", "nl"))
    voices.until_said(1)
    moment = time.monotonic()
    voices.service.repeat()
    voices.until_said(2)
    right = likeness(recorder.since(moment), synthesised("Wat is er gebeurd?", "nl"))
    assert right > 0.7


def test_a_killed_engine_is_reported_and_the_sentence_is_said_again(
    voices: Voices, recorder: Recorder
) -> None:
    voices.service.say(public(DUTCH, "nl"))
    voices.until(lambda state: isinstance(state, Speaking))
    first = voices.service.helper_pid
    assert first
    os.kill(first, signal.SIGKILL)
    voices.until(lambda state: state == Unavailable(UnavailableReason.CRASHED))
    moment = time.monotonic()
    voices.until(lambda state: isinstance(state, Speaking))
    assert voices.service.helper_pid not in (None, first)
    wait_for(lambda: recorder.loud_times(moment), 2.0)


def test_an_engine_that_dies_again_and_again_is_tried_less_and_less(
    voices: Voices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speech_service, "Helper", dying_helper)
    moment = time.monotonic()
    voices.service.say(public(DUTCH, "nl"))
    time.sleep(1.2)
    assert time.monotonic() - moment < 2.0
    assert voices.states[-1] == Unavailable(UnavailableReason.CRASHED)
    assert 2 <= len(deaths) <= 4


deaths: list[float] = []


def dying_helper(on_reply: Callable[[object, object], None], *rest: object) -> object:
    """A helper whose process ends as soon as it has started."""
    helper = speech_service_helper(on_reply, *rest)  # type: ignore[arg-type]
    deaths.append(time.monotonic())
    os.kill(helper.pid, signal.SIGKILL)
    return helper


speech_service_helper = speech_service.Helper


def test_an_engine_that_hangs_is_replaced(voices: Voices, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech_service, "BEGIN_WITHIN", 0.4)
    voices.service.say(public("Ja.", "nl"))
    voices.until_said(1)
    hanging = voices.service.helper_pid
    assert hanging
    os.kill(hanging, signal.SIGSTOP)
    voices.service.say(public("Nog een keer.", "nl"))
    voices.until(lambda state: state == Unavailable(UnavailableReason.CRASHED))
    voices.until_said(2)
    assert not Path(f"/proc/{hanging}").exists()


def test_no_sound_device_is_said_at_once_and_sound_that_comes_later_is_used(
    silent_machine: Path,
) -> None:
    voices = Voices()
    try:
        moment = time.monotonic()
        voices.service.say(public(DUTCH, "nl"))
        assert time.monotonic() - moment < 0.1
        voices.until(lambda state: state == Unavailable(UnavailableReason.NO_SOUND), 3.0)
        server = SoundServer(silent_machine)
        try:
            voices.service.repeat()
            voices.until(lambda state: isinstance(state, Speaking))
        finally:
            server.close()
        voices.until(lambda state: state == Unavailable(UnavailableReason.NO_SOUND))
    finally:
        voices.service.stop()


def test_without_a_sound_server_the_sound_card_is_used(
    silent_machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = silent_machine / "heard.raw"
    settings = silent_machine / "asound.conf"
    settings.write_text(
        'pcm.none { type null }\npcm.!default { type file slave.pcm "none" format "raw" '
        f'file "{heard}" }}\n'
    )
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(settings))
    voices = Voices()
    try:
        voices.service.say(public(DUTCH, "nl"))
        voices.until_said(1)
    finally:
        voices.service.stop()
    samples = array.array("h")
    data = heard.read_bytes()
    samples.frombytes(data[: len(data) // 2 * 2])
    assert likeness(samples, synthesised(DUTCH, "nl")) > 0.6


def test_a_language_without_a_voice_is_said_on_the_screen(voices: Voices) -> None:
    voices.service.say(public("Koj pab tau kuv?", "hmn"))
    voices.until(lambda state: state == Unavailable(UnavailableReason.NO_VOICE))


def test_a_voice_that_is_switched_off_never_starts_an_engine() -> None:
    voices = Voices(Voice(engine="none"))
    voices.service.say(public(DUTCH, "nl"))
    voices.until(lambda state: state == Unavailable(UnavailableReason.SWITCHED_OFF))
    voices.service.stop()
    assert voices.service.helper_pid is None


def test_words_are_in_no_argument_or_environment_and_the_engine_goes_with_the_kiosk(
    voices: Voices,
) -> None:
    voices.service.say(public("Uw geheime woord is vlinder.", "nl"))
    voices.until(lambda state: isinstance(state, Speaking))
    pid = voices.service.helper_pid
    for name in ("cmdline", "environ"):
        assert b"vlinder" not in Path(f"/proc/{pid}/{name}").read_bytes()
    moment = time.monotonic()
    voices.service.stop()
    assert time.monotonic() - moment < 2.0
    assert not Path(f"/proc/{pid}").exists()


def test_every_language_of_the_screens_has_a_voice() -> None:
    engine, folder = Espeak(), Path(__file__).parents[2] / "assets/locale"
    for language in languages.present([folder]):
        assert engine.choose(languages.of(language, [folder]).voice), language
    assert not engine.choose("no-such-voice")
