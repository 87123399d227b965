# SPDX-License-Identifier: EUPL-1.2
"""How one sees and operates the kiosk: one choice a page, each shown by a sample of itself."""

from __future__ import annotations

from kiosk.visit.values import CONTRASTS, PACES, TEXT_SIZES, WAITS, Comfort, State
from ui.pages import voice
from ui.pages.parts import Map, Words, page, primary, row, together


def first(state: State, words: Words) -> Map:
    """The page before the questions: can you read and hear this?"""
    return page(
        "comfort",
        "choices",
        words("comfort-title"),
        body=[words("comfort-body")],
        rows=_leading(state.comfort, words),
        main=primary(words("next")),
    )


def settings(state: State, part: str, words: Words) -> Map:
    """A page of the settings, opened from the bar in the middle of a visit."""
    comfort = state.comfort
    rows = {
        "size": _sizes,
        "contrast": _contrasts,
        "touch": _touch,
        "wait": _waits,
        "switch": _switches,
        "pace": _paces,
        "voice": voice.rows,
    }.get(part, _leading)(comfort, words)
    name = part or "all"
    return page(
        f"settings:{name}",
        "choices",
        words(f"settings-{name}-title"),
        body=[words.maybe(f"settings-{name}-body")],
        rows=rows,
        main=primary(words("settings-done"), "done"),
    )


def of_comfort(state: State, words: Words, ignored_seconds: float) -> Map:
    """What the bar shows and the controls go by."""
    comfort = state.comfort
    return {
        "textSize": comfort.text_size,
        "textSizeName": words(f"text-size-{comfort.text_size}"),
        "contrast": comfort.contrast,
        "contrastName": words(f"contrast-{comfort.contrast}"),
        "voice": comfort.voice,
        "voiceName": words("frame-on" if comfort.voice else "frame-off"),
        "lowReach": comfort.low_reach,
        "explore": comfort.voice and comfort.explore,
        "ignoredMs": round(1000 * ignored_seconds * WAITS[comfort.wait]),
        "wait": comfort.wait,
        # A clerk has hands of their own.
        "switches": comfort.switches if state.clerk is None else 0,
        "scanMs": round(1000 * PACES[comfort.pace]),
        "languageName": words("language-name"),
        **voice.of_comfort(state, words),
    }


def _leading(comfort: Comfort, words: Words) -> list[Map]:
    return [
        row(
            "part.size",
            words("settings-size"),
            detail=words(f"text-size-{comfort.text_size}"),
            icon="text-size",
        ),
        row(
            "part.contrast",
            words("settings-contrast"),
            detail=words(f"contrast-{comfort.contrast}"),
            icon="contrast",
        ),
        row("voice", words("comfort-voice"), role="check", icon="volume", chosen=comfort.voice),
        *_of_voice(comfort, words),
        row(
            "part.touch",
            words("settings-touch"),
            detail=words("settings-touch-detail"),
            icon="adjustments",
        ),
    ]


def _of_voice(comfort: Comfort, words: Words) -> list[Map]:
    """How loud and how fast, for who has the voice on."""
    if not comfort.voice:
        return []
    detail = together(voice.volume(comfort, words), voice.rate(comfort, words), by=" · ")
    return [row("part.voice", words("settings-voice"), detail=detail, icon="adjustments")]


def _sizes(comfort: Comfort, words: Words) -> list[Map]:
    return [
        row(
            f"size.{size}",
            words("comfort-text-size", size=words(f"text-size-{size}")),
            role="choice",
            chosen=comfort.text_size == size,
        )
        | {"sample": {"size": size}}
        for size in range(TEXT_SIZES)
    ]


def _contrasts(comfort: Comfort, words: Words) -> list[Map]:
    return [
        row(
            f"contrast.{contrast}",
            words(f"contrast-{contrast}-long"),
            role="choice",
            icon="contrast",
            chosen=comfort.contrast == contrast,
        )
        | {"sample": {"contrast": contrast}}
        for contrast in CONTRASTS
    ]


def _touch(comfort: Comfort, words: Words) -> list[Map]:
    rows = [
        row(
            "reach",
            words("settings-reach"),
            role="check",
            icon="arrow-bar-to-down",
            chosen=comfort.low_reach,
        ),
        row(
            "unhurried",
            words("settings-unhurried"),
            role="check",
            icon="clock",
            chosen=comfort.unhurried,
        ),
        row(
            "part.wait",
            words("settings-wait"),
            detail=words(f"wait-{comfort.wait}"),
            icon="hand-stop",
        ),
        row(
            "part.switch",
            words("settings-switch"),
            detail=words(f"switch-{comfort.switches}"),
            icon="focus-2",
        ),
    ]
    if comfort.voice:
        explore = row(
            "explore",
            words("settings-explore"),
            role="check",
            icon="volume",
            chosen=comfort.explore,
        )
        rows.insert(2, explore)
    if comfort.switches == 1:
        rows.append(
            row(
                "part.pace",
                words("settings-pace"),
                detail=words(f"pace-{comfort.pace}"),
                icon="clock",
            )
        )
    return rows


def _waits(comfort: Comfort, words: Words) -> list[Map]:
    return [
        row(f"wait.{wait}", words(f"wait-{wait}"), role="choice", chosen=comfort.wait == wait)
        for wait in range(len(WAITS))
    ]


def _switches(comfort: Comfort, words: Words) -> list[Map]:
    return [
        row(
            f"switch.{count}",
            words(f"switch-{count}"),
            detail=words.maybe(f"switch-{count}-how"),
            role="choice",
            chosen=comfort.switches == count,
        )
        for count in range(3)
    ]


def _paces(comfort: Comfort, words: Words) -> list[Map]:
    return [
        row(f"pace.{pace}", words(f"pace-{pace}"), role="choice", chosen=comfort.pace == pace)
        for pace in range(len(PACES))
    ]
