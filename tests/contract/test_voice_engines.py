# SPDX-License-Identifier: EUPL-1.2
"""Other voices than the one that is always there: Piper and speech-dispatcher, for real.

The real Piper is used where it is installed (`LOKET_TEST_PIPER` or on the path), with a voice of
550 octets that hums; a program that behaves as badly as one can takes its place for the faults.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.config import Voice
from kiosk.errors import FailureCode, KnownError
from kiosk.hearing import Ears, Part, Span, heard_by, open_words
from kiosk.voices import VoiceShelf
from tests.sound import Recorder, SoundServer, wait_for
from tests.voice_kit import public
from ui.speech.service import Ready, Speaking, SpeechService, SpeechState

VOICE = Path(__file__).parents[1] / "data" / "voice" / "nl_NL-toon-low.onnx"
PIPER = os.environ.get("LOKET_TEST_PIPER") or shutil.which("piper") or ""
needs_piper = pytest.mark.skipif(not PIPER, reason="the program piper is not installed")
TODAY = dt.date(2026, 11, 24)


class Hall:
    """A sound server, and voices with any settings."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.server = SoundServer(folder)
        self.recorder = Recorder(self.server.address)
        self.shelf = VoiceShelf(folder / "voices")
        self.shelf.install(VOICE, "CC0-1.0", TODAY)
        self.services: list[SpeechService] = []

    def speak(self, **settings: object) -> tuple[SpeechService, list[SpeechState], list[Span]]:
        states: list[SpeechState] = []
        words: list[Span] = []
        voice = Voice(folder=str(self.shelf.folder), **settings)  # type: ignore[arg-type]
        service = SpeechService(voice, states.append, lambda span: words.append(span or NONE))
        service.start()
        self.services.append(service)
        return service, states, words

    def close(self) -> None:
        for service in self.services:
            service.stop()
        self.recorder.close()
        self.server.close()


NONE = Span(0, 0, "", "", 0, 0)


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/native")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    running = Hall(tmp_path)
    yield running
    running.close()


def said(states: list[SpeechState]) -> Callable[[], bool]:
    return lambda: len(states) > 2 and isinstance(states[-1], Ready)


@needs_piper
def test_piper_speaks_with_an_installed_voice_soon_after_it_was_asked(hall: Hall) -> None:
    service, states, words = hall.speak(engine="piper", program=PIPER)
    service.warm_up("nl")
    time.sleep(2.0)
    moment = time.monotonic()
    text = open_words("Goedemorgen. U krijgt een brief.")
    service.say(heard_by(Ears.EVERYBODY, (Part(text, "title"),), "nl"))
    wait_for(lambda: hall.recorder.loud_times(moment), 8.0)
    assert hall.recorder.loud_times(moment)[0] - moment < 1.0
    wait_for(said(states), 12.0)
    assert Speaking(1, other=False) in states
    shown = [text[word.shown_start : word.shown_end] for word in words if word is not NONE]
    assert shown[:2] == ["Goedemorgen.", "U"]


@needs_piper
def test_piper_is_silent_at_once_when_it_is_interrupted(hall: Hall) -> None:
    service, states, _ = hall.speak(engine="piper", program=PIPER)
    service.say(public("Een lange zin die door blijft gaan. " * 8))
    wait_for(lambda: isinstance(states[-1], Speaking), 12.0)
    time.sleep(0.3)
    service.interrupt()
    stopped = time.monotonic()
    time.sleep(0.6)
    assert all(at - stopped < 0.25 for at in hall.recorder.loud_times(stopped))


@pytest.mark.parametrize(
    "fault", ["missing", "dies at once", "dies while speaking", "says nothing"]
)
def test_when_piper_cannot_the_sentence_is_said_all_the_same_and_that_is_told(
    hall: Hall, fault: str
) -> None:
    program = hall.folder / "piper"
    lines = {
        "missing": "",
        "dies at once": "import sys; sys.exit(1)",
        "dies while speaking": "import sys; sys.stdin.read(); sys.exit(1)",
        "says nothing": "import sys; sys.stdin.read()",
    }
    if lines[fault]:
        program.write_text(f"#!{sys.executable}\n{lines[fault]}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    service, states, _ = hall.speak(engine="piper", program=str(program))
    moment = time.monotonic()
    service.say(public("U hoort een andere stem."))
    wait_for(lambda: Speaking(1, other=True) in states, 8.0)
    wait_for(lambda: hall.recorder.loud_times(moment), 5.0)
    service.interrupt()
    service.say(public("This is said by the voice that is always there.", "en"))
    wait_for(lambda: Speaking(2, other=False) in states, 8.0)


@pytest.mark.skipif(not shutil.which("speech-dispatcher"), reason="it is not installed")
def test_speech_dispatcher_speaks_tells_words_and_can_be_interrupted(hall: Hall) -> None:
    service, states, words = hall.speak(engine="speech-dispatcher")
    moment = time.monotonic()
    text = open_words("Goedemorgen, u krijgt een brief van ons.")
    service.say(heard_by(Ears.EVERYBODY, (Part(text, "title"),), "nl"))
    wait_for(lambda: hall.recorder.loud_times(moment), 10.0)
    wait_for(said(states), 10.0)
    assert Speaking(1, other=False) in states
    shown = [text[word.shown_start : word.shown_end] for word in words if word is not NONE]
    assert shown[-3:] == ["brief", "van", "ons."]
    service.say(public("Een lange zin die door blijft gaan. " * 8))
    wait_for(lambda: isinstance(states[-1], Speaking), 8.0)
    time.sleep(0.5)
    service.interrupt()
    stopped = time.monotonic()
    time.sleep(0.8)
    assert all(at - stopped < 0.5 for at in hall.recorder.loud_times(stopped))


def test_without_a_speech_dispatcher_the_other_voice_speaks(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(hall.folder))
    service, states, _ = hall.speak(engine="speech-dispatcher")
    service.say(public("U hoort een andere stem."))
    wait_for(lambda: Speaking(1, other=True) in states, 10.0)


# --- installing ---------------------------------------------------------------------------------


def test_a_voice_is_kept_with_its_hash_and_licence_and_damage_is_found(tmp_path: Path) -> None:
    shelf = VoiceShelf(tmp_path)
    voice = shelf.install(VOICE, "CC0-1.0", TODAY)
    assert (voice.language, voice.quality, voice.licence) == ("nl", "low", "CC0-1.0")
    assert shelf.all() == (voice,)
    assert shelf.whole(voice)
    assert shelf.by_language() == {"nl": str(tmp_path / "nl_NL-toon-low.onnx")}
    shelf.file(voice.name).write_bytes(b"cut off")
    assert not shelf.whole(voice)
    assert shelf.remove(voice.name)
    assert list(tmp_path.iterdir()) == []
    assert not shelf.remove("../etc/passwd")


def test_the_card_beside_a_voice_tells_its_licence(tmp_path: Path) -> None:
    for path in (VOICE, VOICE.with_name(VOICE.name + ".json")):
        shutil.copy(path, tmp_path)
    (tmp_path / "MODEL_CARD").write_text("# Model card\n\n* Language: nl\n* License: CC BY 4.0\n")
    voice = VoiceShelf(tmp_path / "shelf").install(tmp_path / VOICE.name, "", TODAY)
    assert voice.licence == "CC BY 4.0"


@pytest.mark.parametrize("fault", ["no licence", "no description", "odd description", "odd name"])
def test_what_is_no_voice_is_refused_and_leaves_nothing(tmp_path: Path, fault: str) -> None:
    source = tmp_path / ("-voice.onnx" if fault == "odd name" else "voice.onnx")
    shutil.copy(VOICE, source)
    described = source.with_name(source.name + ".json")
    if fault != "no description":
        shutil.copy(VOICE.with_name(VOICE.name + ".json"), described)
    if fault == "odd description":
        described.write_text('{"language": ["nl"]}')
    shelf = VoiceShelf(tmp_path / "shelf")
    with pytest.raises(KnownError) as refused:
        shelf.install(source, "" if fault == "no licence" else "CC0-1.0", TODAY)
    assert refused.value.code is FailureCode.VOICE_REFUSED
    assert shelf.all() == ()


def test_the_commands_show_install_check_and_remove(tmp_path: Path) -> None:
    settings = tmp_path / "loket.toml"
    program = PIPER or "nopiper"
    settings.write_text(
        '[hall]\nmunicipality = "Voorbeeldstad"\nname = "Hal"\nphone = "14 020"\n'
        'address = "Plein 1"\npostcode_and_town = "1234 AB Stad"\nrsin = "002220647"\n'
        f'[kiosk]\ncode = "K1"\ndata_folder = "{tmp_path}"\n'
        f'[voice]\nengine = "piper"\nfolder = "{tmp_path}/shelf"\nprogram = "{program}"\n'
    )

    def loket(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "kiosk", "voices", *arguments, "--config", str(settings)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    done = loket("install", str(VOICE), "--licence", "CC0-1.0")
    assert done.returncode == 0, done.stderr
    listed = loket("list").stdout
    assert "CC0-1.0" in listed
    assert VoiceShelf(tmp_path / "shelf").all()[0].sha256 in listed
    checked = loket("check")
    if PIPER:
        assert "speaks, after" in checked.stdout
    else:
        assert checked.returncode != 0
        assert "is not installed" in checked.stdout
    assert loket("install", str(tmp_path / "nothing.onnx")).returncode == 2
    assert "removed" in loket("remove", "nl_NL-toon-low").stdout


def test_the_doctor_tells_who_speaks_each_language_and_that_one_has_no_voice(
    hall: Hall, tmp_path: Path
) -> None:
    from kiosk import config as settings
    from kiosk.doctor import Health
    from kiosk.probes import voice_row

    file = tmp_path / "loket.toml"
    file.write_text(
        '[hall]\nmunicipality = "Voorbeeldstad"\nname = "Hal"\nphone = "14 020"\n'
        'address = "Plein 1"\npostcode_and_town = "1234 AB Stad"\nrsin = "002220647"\n'
        f'[kiosk]\ncode = "K1"\ndata_folder = "{tmp_path}"\nlanguages = ["nl", "en", "fy"]\n'
        f'[voice]\nengine = "piper"\nfolder = "{hall.shelf.folder}"\nprogram = "nopiper"\n'
    )
    row = voice_row(settings.load(file))
    assert row.state is Health.ATTENTION
    assert "piper does not speak: nl espeak-ng" in row.seen
    assert "fy no voice" in row.seen
    hall.shelf.file("nl_NL-toon-low").write_bytes(b"cut off")
    row = voice_row(settings.load(file))
    assert (row.state, row.seen) == (Health.FAILS, "altered or cut off: nl_NL-toon-low")
