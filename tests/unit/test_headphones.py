# SPDX-License-Identifier: EUPL-1.2
"""Digits of a document are said to headphones alone; a loudspeaker is everybody's."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path
from typing import Any

import pytest

from kiosk.identity.states import NoCard
from kiosk.visit.events import CardChanged, HeadphonesChanged
from tests.unit.visit_kit import Walk
from tests.voice_kit import RememberingVoice
from ui.speaker import Speaker
from ui.speech import headphones
from ui.speech.headphones import Headphones, goes_to_headphones


def typed(page: str, *, plugged_in: bool) -> list[str]:
    voice = RememberingVoice()
    speaker = Speaker(voice)  # type: ignore[arg-type]
    walk = Walk().wallet("bank-card").happen(CardChanged(NoCard()))
    walk.happen(HeadphonesChanged(plugged_in))
    if page == "can":
        walk.choose("document.id-card")
    before = walk.view
    speaker.shown(before, before, on=True)
    voice.said.clear()
    if page == "bsn":
        from kiosk.frozen import replace
        from kiosk.visit.more_pages import EnteringBsn

        walk.state = replace(walk.state, page=EnteringBsn())
    speaker.typed("7", walk.view)
    return voice.said


def test_a_documents_digits_are_said_to_headphones_only() -> None:
    assert typed("can", plugged_in=True) == ["7"]
    (said,) = typed("can", plugged_in=False)
    assert "7" not in said


def test_a_bsn_is_never_said() -> None:
    (said,) = typed("bsn", plugged_in=True)
    assert "7" not in said


def sink(active: str, *ports: tuple[str, str, str], name: str = "alsa") -> dict[str, Any]:
    keys = ("name", "type", "availability")
    listed = [dict(zip(keys, port, strict=True)) for port in ports]
    return {"name": name, "active_port": active, "ports": listed}


SPEAKER = ("analog-output-speaker", "Speaker", "availability unknown")
PLUGGED = ("analog-output-headphones", "Headphones", "available")
OUT = ("analog-output-headphones", "Headphones", "not available")


@pytest.mark.parametrize(
    ("sinks", "private"),
    [
        ([sink(PLUGGED[0], SPEAKER, PLUGGED)], True),
        ([sink(SPEAKER[0], SPEAKER, PLUGGED)], False),
        ([sink(PLUGGED[0], SPEAKER, OUT)], False),
        ([sink("usb-headset", ("usb-headset", "Headset", "available"))], True),
        ([sink(PLUGGED[0], PLUGGED, name="another")], False),
        ([{"name": "alsa"}], False),
        ([{"name": "alsa", "active_port": None, "ports": None}], False),
        ({"no": "list"}, False),
        (["odd", 3, None], False),
    ],
)
def test_only_the_port_in_use_counts(sinks: Any, private: bool) -> None:
    assert goes_to_headphones(sinks, "alsa") is private


def test_plugging_in_is_noticed_and_a_dead_sound_server_makes_all_public(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "pactl"
    state = tmp_path / "state"
    pipe = tmp_path / "events"
    os.mkfifo(pipe)
    state.write_text("analog-output-speaker")
    tool.write_text(
        "#!/bin/sh\n"
        'case "$1" in\n'
        f"subscribe) exec cat {pipe} ;;\n"
        "get-default-sink) echo alsa ;;\n"
        '*) printf \'[{"name":"alsa","active_port":"%s","ports":[{"name":"%s",'
        f'"type":"x","availability":"available"}}]}}]\' "$(cat {state})" "$(cat {state})" ;;\n'
        "esac\n"
    )
    tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(headphones, "PACTL", str(tool))
    told: list[bool] = []
    changed = threading.Event()

    def on_change(plugged: bool) -> None:
        told.append(plugged)
        changed.set()

    watching = Headphones(on_change)
    watching.start()
    with pipe.open("w") as events:
        state.write_text("analog-output-headphones")
        events.write("Event 'change' on sink #1\n")
        events.flush()
        assert changed.wait(10)
        changed.clear()
    # The sound server is gone: what cannot be known is a loudspeaker.
    assert changed.wait(10)
    watching.stop()
    assert told == [True, False]
