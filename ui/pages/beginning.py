# SPDX-License-Identifier: EUPL-1.2
"""Before the questions: start, language, comfort, and what happened."""

from __future__ import annotations

from kiosk.visit.values import (
    CONTRASTS,
    TEXT_SIZES,
    Rules,
    State,
)
from ui.pages.parts import Map, Words, page, primary, row


def start(rules: Rules, words: Words) -> Map:
    """The invitation: each language by its own name, and the way in with a letter."""
    rows = [
        row(
            f"language.{language}",
            words.catalogue.text(language, "language-name"),
            detail=words.catalogue.text(language, "start-begin"),
            icon="world",
        )
        for language in rules.languages
    ]
    others = [words.catalogue.text(other, "start-letter") for other in rules.languages[1:]]
    rows.append(row("letter", words("start-letter"), detail=" · ".join(others), icon="file-text"))
    return page(
        "start",
        "start",
        words("start-title"),
        body=[words("start-body")],
        illustration="wallet",
        rows=rows,
    )


def resuming(words: Words) -> Map:
    """After a power cut: go on where you were, or start anew."""
    return page(
        "resuming",
        "choices",
        words("resume-title"),
        body=[words("resume-body")],
        rows=[
            row("resume.yes", words("resume-yes"), role="choice", icon="arrow-right"),
            row("resume.no", words("resume-no"), role="choice", icon="x"),
        ],
    )


def language(state: State, rules: Rules, words: Words) -> Map:
    """Every language by its own name."""
    rows = [
        row(
            f"language.{language}",
            words.catalogue.text(language, "language-name"),
            role="choice",
            chosen=language == state.comfort.language,
        )
        for language in rules.languages
    ]
    return page("language", "choices", words("language-title"), rows=rows)


def comfort(state: State, words: Words) -> Map:
    """How large, in which colours, and whether it is read aloud."""
    comfort = state.comfort
    rows = [
        row(
            f"size.{size}",
            words("comfort-text-size", size=words(f"text-size-{size}")),
            role="choice",
            icon="text-size",
            chosen=comfort.text_size == size,
        )
        for size in range(TEXT_SIZES)
    ]
    rows += [
        row(
            f"contrast.{contrast}",
            words("comfort-contrast", contrast=words(f"contrast-{contrast}")),
            role="choice",
            icon="contrast",
            chosen=comfort.contrast == contrast,
        )
        for contrast in CONTRASTS
    ]
    rows.append(
        row("voice", words("comfort-voice"), role="check", icon="volume", chosen=comfort.voice)
    )
    return page(
        "comfort",
        "choices",
        words("comfort-title"),
        body=[words("comfort-body")],
        rows=rows,
        main=primary(words("next")),
    )


def happened(rules: Rules, words: Words) -> Map:
    """What happened to you?"""
    rows = [
        row(f"event.{event.id}", words(event.title), icon=event.icon, role="choice")
        for event in rules.content.events.values()
    ]
    return page("what-happened", "choices", words("happened-title"), rows=rows)
