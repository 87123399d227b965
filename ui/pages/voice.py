# SPDX-License-Identifier: EUPL-1.2
"""The page of the voice: louder, faster, pause, a black screen, and who hears it."""

from __future__ import annotations

from kiosk.visit import voicing
from kiosk.visit.values import Comfort, State
from ui.pages.parts import Map, Words, row


def rows(comfort: Comfort, words: Words) -> list[Map]:
    """Return what can be set, each with how it is now; eight at most."""
    louder, faster = volume(comfort, words), rate(comfort, words)
    return [
        row("voice.louder", words("voice-louder"), detail=louder, icon="volume"),
        row("voice.softer", words("voice-softer"), detail=louder, icon="volume-2"),
        row("voice.faster", words("voice-faster"), detail=faster, icon="player-track-next"),
        row("voice.slower", words("voice-slower"), detail=faster, icon="player-track-prev"),
        row("voice.pause", words("voice-pause"), icon="player-pause"),
        row(
            "voice.blank",
            words("voice-blank"),
            detail=words("voice-blank-detail"),
            role="check",
            icon="eye-off",
            chosen=comfort.blank,
        ),
        row(
            "voice.everyone",
            words("voice-everyone"),
            detail=words("voice-everyone-detail"),
            role="check",
            icon="users",
            chosen=comfort.everyone,
        ),
        row("voice.off", words("voice-off"), icon="volume-off"),
    ]


def of_comfort(state: State, words: Words) -> Map:
    """What the controls, the screen and the speaker go by."""
    comfort = state.comfort
    dark = voicing.dark(state)
    return {
        "volumeName": volume(comfort, words),
        "volumeDb": float(voicing.VOLUMES_DB[comfort.volume]),
        "rateName": rate(comfort, words),
        "ratePercent": voicing.RATES[comfort.rate],
        "everyoneName": words("voice-everyone-on" if comfort.everyone else "voice-everyone-off"),
        "blank": dark,
        "blankName": words("voice-blank-on" if dark else "voice-blank-off"),
    }


def volume(comfort: Comfort, words: Words) -> str:
    """Return how loud it is, as a place between softest and loudest."""
    return words("voice-volume", place=comfort.volume + 1, count=len(voicing.VOLUMES_DB))


def rate(comfort: Comfort, words: Words) -> str:
    """Return how fast it is."""
    return words("voice-rate", percent=voicing.RATES[comfort.rate])
