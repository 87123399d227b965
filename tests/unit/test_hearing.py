# SPDX-License-Identifier: EUPL-1.2
"""Who hears what: personal words reach one pair of ears, and no page can forget that."""

from __future__ import annotations

import ast
import itertools
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.cases import Message
from kiosk.config import Voice
from kiosk.hearing import Aloud, Ears, Part, Private, Public, heard_by, part, together
from kiosk.visit import voicing
from kiosk.visit.events import HeadphonesChanged, Tick, VoiceChanged
from tests.unit.test_visit_flow import confirmed
from tests.unit.visit_kit import Walk
from tests.voice_kit import RememberingVoice, personal, public
from ui.pages.parts import Words, private
from ui.speaker import Speaker
from ui.speech.service import SpeechService

ROOT = Path(__file__).parents[2]
SECRETS = ("Noor", "Voorbeeld", "Station", "123456", "één twee drie")
"""What the resident of these tests told: name, answer, digits of the document."""


def words(walk: Walk) -> Words:
    return walk.view.words


def test_what_is_not_known_to_be_public_is_private() -> None:
    assert heard_by(Ears.EVERYBODY, [part("Noor")], "nl").text == ""
    assert heard_by(Ears.ONE, [part("Noor")], "nl").text == "Noor."
    assert heard_by(Ears.CHOSEN, [part("Noor")], "nl").text == "Noor."


def test_a_text_of_the_catalogue_is_public_until_something_is_filled_in() -> None:
    say = words(Walk())
    assert isinstance(say("next"), Public)
    assert isinstance(say("aloud-place", place=1, count=3), Public)
    assert not isinstance(say("reading-found", name="Noor"), Public)
    assert not isinstance(say(Message("reading-found", {"name": "Noor"})), Public)
    assert not isinstance(private(say("yes")), Public)


def test_whatever_is_done_with_public_words_they_are_private_until_joined_as_public() -> None:
    one, two = Public("Een"), Public("twee")
    assert not isinstance(one + two, Public)
    assert not isinstance(f"{one} {two}", Public)
    assert not isinstance(" ".join([one, two]), Public)
    assert isinstance(together(one, two), Public)
    assert not isinstance(together(one, "Noor"), Public)


@given(st.lists(st.tuples(st.booleans(), st.text(max_size=20)), max_size=8))
def test_everybody_hears_exactly_what_is_public(parts: list[tuple[bool, str]]) -> None:
    speech = [
        Part(Public("openbaar woord") if is_open else Private(f"geheim{text}", Public("")))
        for is_open, text in parts
    ]
    for ears in Ears:
        heard = heard_by(ears, speech, "xx")
        hidden = any(not is_open for is_open, _ in parts)
        assert heard.private == (hidden and ears is not Ears.EVERYBODY)
        assert ("geheim" in heard.text) == heard.private


def test_nothing_of_the_resident_is_said_to_everybody_on_any_page() -> None:
    pages: list[str] = []

    class Listening(Walk):
        """Hears each page as it comes, as everybody does."""

        def happen(self, *events: object) -> Walk:
            walk = super().happen(*events)  # type: ignore[arg-type]
            heard = self.view.heard(Ears.EVERYBODY)
            pages.append(self.key)
            assert not heard.private
            found = [secret for secret in SECRETS if secret in heard.text]
            assert not found, (self.key, found, heard.text)
            return walk

    walk = confirmed(Listening())
    number = str(walk.state.visit.case) if walk.state.visit else ""
    assert number
    everybody = walk.view.heard(Ears.EVERYBODY).text
    assert "nul nul nul" not in everybody
    assert "Uw nummer staat op het scherm" in everybody
    assert len(set(pages)) > 10


def test_pages_without_anything_personal_are_the_same_for_everybody() -> None:
    walk = Walk()
    assert walk.view.heard(Ears.EVERYBODY).text == walk.view.heard(Ears.ONE).text
    for action in ("language.nl", "next"):
        walk.choose(action) if "." in action else walk.press(action)
        assert not walk.view.heard(Ears.ONE).private, walk.key
        assert walk.view.heard(Ears.EVERYBODY).text == walk.view.heard(Ears.ONE).text


def test_only_two_places_can_call_words_public() -> None:
    """`Public(...)` is written in the type's own module and where the catalogue is read."""
    found = set()
    for room in ("kiosk", "ui", "sync", "printing"):
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    if node.func.id == "Aloud":
                        assert path.name == "hearing.py", path
                    empty = node.args and isinstance(node.args[0], ast.Constant)
                    if node.func.id == "Public" and not empty:
                        found.add(path.name)
    assert found == {"hearing.py", "parts.py"}


def test_the_type_checker_refuses_private_words_for_the_voice(tmp_path: Path) -> None:
    """The promise itself: this is what a forgetful programmer would write."""
    import subprocess
    import sys

    careless = tmp_path / "careless.py"
    careless.write_text(
        "from kiosk.hearing import Part, Public\n"
        "from ui.speech.service import SpeechService\n"
        "def say(service: SpeechService, name: str) -> None:\n"
        "    service.say(name)\n"
        "    Part(f'Dag {name}')\n"
        "    together: Public = Public('Dag ') + name\n"
    )
    command = [sys.executable, "-m", "mypy", "--config-file=", "--no-incremental"]
    command += ["--ignore-missing-imports", "--follow-imports=silent", str(careless)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    for line in (4, 5, 6):
        assert f"careless.py:{line}: error" in done.stdout, done.stdout


# --- the last door: the voice itself -----------------------------------------------------------


def said_by(*steps: object) -> list[int]:
    """Return lengths of what the service would have said; nothing is spoken here."""
    service = SpeechService(Voice(engine="none"), lambda _: None)
    taken: list[int] = []
    service._step = lambda result: taken.append(len(result[0].waiting) + 1)  # type: ignore
    for step in steps:
        if isinstance(step, Aloud):
            service.say(step)
        elif step == "in":
            service.headphones(plugged_in=True)
        elif step == "out":
            service.headphones(plugged_in=False)
        else:
            service.everyone(chosen=step == "chosen")
        while not service._mail.empty():
            service._handle(service._mail.get())
    return taken


def test_the_voice_drops_private_words_unless_one_hears_them_or_it_was_chosen() -> None:
    secret = personal("Noor")
    assert len(said_by(public("Dag"))) == 1
    assert said_by(secret) == []
    assert len(said_by("in", secret)) == 1
    assert len(said_by("chosen", secret)) == 1
    # Unplugging itself makes one step: it forgets all.
    assert len(said_by("in", "out", secret)) == 1
    assert len(said_by("chosen", "in", "out", secret)) == 1


# --- headphones, keys and choices --------------------------------------------------------------


def test_headphones_start_the_voice_and_pulling_them_out_ends_it() -> None:
    walk = Walk().happen(HeadphonesChanged(True))
    assert walk.state.comfort.voice
    assert walk.view.ears is Ears.ONE
    walk.happen(HeadphonesChanged(False))
    assert not walk.state.comfort.voice
    assert walk.view.ears is Ears.EVERYBODY


def test_who_had_the_voice_on_before_keeps_it_for_what_everybody_may_hear() -> None:
    walk = Walk().begin().press("voice.on").press("voice.everyone")
    assert walk.view.ears is Ears.CHOSEN
    walk.happen(HeadphonesChanged(True)).happen(HeadphonesChanged(False))
    assert walk.state.comfort.voice
    assert walk.view.ears is Ears.EVERYBODY, "what was chosen for the room is asked again"


def test_a_key_starts_the_voice_but_not_for_who_switched_it_off() -> None:
    walk = Walk().press("voice.key")
    assert walk.state.comfort.voice
    walk.press("voice.off").press("voice.key")
    assert not walk.state.comfort.voice


def test_volume_and_rate_go_in_steps_as_the_standards_ask() -> None:
    volumes = voicing.VOLUMES_DB
    steps = [high - low for low, high in itertools.pairwise(volumes)]
    assert max(steps) <= 10
    assert volumes[-1] - volumes[0] >= 50
    assert volumes[0] + 12 in volumes
    assert (voicing.RATES[0], voicing.RATES[-1], len(voicing.RATES)) == (50, 200, 7)


def test_louder_and_faster_stop_at_their_ends_and_all_is_reset_with_the_visit() -> None:
    walk = Walk().begin()
    before = walk.state.comfort
    for _ in range(20):
        walk.press("voice.louder").press("voice.faster")
    assert walk.view.comfort["volumeDb"] == 0.0
    assert walk.view.comfort["ratePercent"] == 200
    for _ in range(20):
        walk.press("voice.softer").press("voice.slower")
    assert walk.view.comfort["volumeDb"] == -54.0
    assert walk.view.comfort["ratePercent"] == 50
    walk.press("voice.blank").press("voice.everyone")
    walk.press("stop").press("erase")
    assert walk.state.comfort.volume == before.volume
    assert not (walk.state.comfort.blank or walk.state.comfort.everyone or walk.state.comfort.voice)


def test_the_screen_is_never_black_when_there_is_nothing_to_hear() -> None:
    walk = Walk().begin().press("voice.blank")
    assert walk.view.comfort["blank"]
    assert walk.state.comfort.voice
    walk.happen(VoiceChanged("crashed"))
    assert not walk.view.comfort["blank"]
    walk.happen(VoiceChanged(""))
    assert walk.view.comfort["blank"]
    walk.press("voice.off")
    assert not walk.view.comfort["blank"]


def test_a_black_screen_stays_black_when_the_headphones_come_out() -> None:
    walk = Walk().begin().happen(HeadphonesChanged(True)).press("voice.blank")
    walk.happen(HeadphonesChanged(False))
    assert walk.view.comfort["blank"]
    assert walk.state.comfort.voice
    walk.clock.advance(121)
    walk.happen(Tick())
    assert not walk.view.comfort["blank"], "the next resident sees the screen"


def test_what_changes_is_told_and_a_louder_voice_says_how_loud() -> None:
    voice = RememberingVoice()
    speaker = Speaker(voice)  # type: ignore[arg-type]
    walk = Walk().begin().press("voice.on")
    speaker.shown(walk.view, walk.view, on=True)
    before = walk.view
    walk.press("voice.louder")
    speaker.shown(walk.view, before, on=True)
    assert voice.said[-1] == "Volume 9 van 10."
    assert voice.gain_db == -6.0
    before = walk.view
    walk.press("voice.blank")
    speaker.shown(walk.view, before, on=True)
    assert voice.said[-1].startswith("Het scherm is nu zwart.")


def test_position_is_told() -> None:
    walk = Walk().wallet("bank-card")
    assert "Stap 3 van 5" in walk.view.heard().text
    walk = Walk().begin().press("next").choose("event.wallet-stolen").choose("for.myself")
    assert walk.view.heard().text.startswith("Wat zat er in uw portemonnee? Vraag 1 van 8.")


def test_typed_characters_are_told_to_nobody_but_their_owner() -> None:
    walk = Walk().begin().press("next").choose("say")
    voice = RememberingVoice()
    speaker = Speaker(voice)  # type: ignore[arg-type]
    speaker.shown(walk.view, walk.view, on=True)
    assert "zeggen wij niet hardop" in voice.said[-1]
    speaker.typed("k", walk.view)
    speaker.focused("key.k", "k", walk.view)
    speaker.focused("key.k", "k", walk.view)
    assert "k" not in [said.strip(".") for said in voice.said]
    walk.happen(HeadphonesChanged(True))
    speaker.typed("k", walk.view)
    assert voice.said[-1] == "k"


def test_the_clock_stands_still_while_the_warning_is_being_said() -> None:
    walk = Walk().wallet("bank-card")
    walk.clock.advance(95)
    walk.happen(Tick())
    assert walk.view.overlay["key"] == "time-warning"
    for _ in range(40):
        walk.clock.advance(1)
        walk.happen(Tick(busy=True))
    assert walk.view.overlay["key"] == "time-warning"
    walk.clock.advance(15)
    walk.happen(Tick())
    assert walk.key != "start", "the warning's own time began after it was said"


def test_a_press_is_heard_at_once() -> None:
    voice = RememberingVoice()
    speaker = Speaker(voice)  # type: ignore[arg-type]
    walk = Walk().begin()
    speaker.answer()
    assert voice.did == []
    speaker.shown(walk.view, walk.view, on=True)
    speaker.answer()
    assert voice.did[-1] == "tick"


def test_what_is_wrong_is_said_at_once_with_what_to_do() -> None:
    voice = RememberingVoice()
    speaker = Speaker(voice)  # type: ignore[arg-type]
    walk = Walk().wallet("bank-card").choose("document.id-card").type(can="12")
    speaker.shown(walk.view, walk.view, on=True)
    before = walk.view
    walk.press("next")
    speaker.shown(walk.view, before, on=True)
    assert walk.view.page["error"]
    assert voice.said[-1].rstrip(".") == walk.view.page["error"].rstrip(".")
    assert "12" not in voice.said[-1]
