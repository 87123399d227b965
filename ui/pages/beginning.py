# SPDX-License-Identifier: EUPL-1.2
"""Before the questions: start, language, comfort, and what happened."""

from __future__ import annotations

from kiosk.direction import isolated
from kiosk.languages import NO_VOICE
from kiosk.life_events import finding
from kiosk.life_events.model import LifeEvent
from kiosk.messages import Catalogue
from kiosk.visit.more_pages import InGroup, Meant
from kiosk.visit.values import Rules, State
from ui.pages.parts import Map, Words, entry, open_words, page, primary, row, together

MOST_AT_START = 3
"""Languages with a row of their own on the start page; more stand together behind one."""


def start(rules: Rules, words: Words) -> Map:
    """The invitation: languages by their own names, and the way in with a letter."""
    say = words.catalogue.text
    few = rules.languages if len(rules.languages) <= MOST_AT_START else rules.languages[:2]
    rows = [
        row(
            f"language.{language}",
            open_words(say(language, "language-name")),
            detail=open_words(say(language, "start-begin")),
            icon="world",
        )
        for language in few
    ]
    if rest := rules.languages[len(few) :]:
        # A name from the right would carry the dots beside it along.
        names = [open_words(isolated(say(other, "language-name"))) for other in rest]
        # The names themselves: who reads none of the words around them finds their own.
        others = [open_words(say(other, "language-others")) for other in few]
        rows.append(
            row(
                "languages",
                together(*names, by=" · "),
                detail=together(*others, by=" · "),
                icon="language",
            )
        )
    others = [open_words(say(other, "start-letter")) for other in few[1:]]
    told = together(*others, by=" · ")
    rows.append(row("letter", words("start-letter"), detail=told, icon="file-text"))
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
    """Every language by its own name, and in its own words what it lacks."""
    rows = [
        row(
            f"language.{language}",
            open_words(words.catalogue.text(language, "language-name")),
            detail=_lacks(language, rules, words.catalogue),
            role="choice",
            chosen=language == state.comfort.language,
        )
        for language in rules.languages
    ]
    return page("language", "choices", words("language-title"), rows=rows)


def _lacks(language: str, rules: Rules, texts: Catalogue) -> str:
    about = texts.about(language)
    said = (
        ("language-partly", language in rules.partly),
        ("language-not-reviewed", not about.reviewed),
        ("language-no-voice", about.voice == NO_VOICE),
    )
    return together(*(open_words(texts.text(language, id)) for id, so in said if so), by=" ")


def happened(rules: Rules, words: Words) -> Map:
    """What happened to you? A few rows, and a way to say it in one's own words."""
    rows = [_group(group, words) for group in finding.guide(rules.content).groups]
    rows.append(row("say", words("say-it"), role="choice", icon="pencil"))
    return page("what-happened", "choices", words("happened-title"), rows=rows)


def _group(group: finding.Group, words: Words) -> Map:
    if len(group.events) == 1:
        return _event(group.events[0], words)
    return row(f"group.{group.id}", words(group.text), icon=group.icon, role="nav")


def _event(event: LifeEvent, words: Words) -> Map:
    return row(f"event.{event.id}", words(event.title), icon=event.icon, role="choice")


def in_group(shown: InGroup, rules: Rules, words: Words) -> Map:
    """The life events of one group, and a way out to all others."""
    group = finding.guide(rules.content).group(shown.group)
    rows = [_event(event, words) for event in group.events] if group else []
    rows.append(row("say", words("in-group-other"), role="choice", icon="pencil"))
    return page(f"group:{shown.group}", "choices", words("in-group-title"), rows=rows)


def saying_it(state: State, words: Words) -> Map:
    """What happened, typed in one's own words."""
    typed = state.entries.get("said", "")
    return page(
        "saying-it",
        "entry",
        words("say-it-title"),
        body=[words("say-it-body")],
        hint=words("say-it-hint"),
        fields=[entry("said", words("say-it-label"), typed, longest=120)],
        main=primary(words("next")),
    )


def meant(shown: Meant, rules: Rules, words: Words) -> Map:
    """Do you mean one of these? If not, there is always a list and a person."""
    events = rules.content.events
    rows = [_event(events[id], words) for id in shown.events if id in events]
    talk = list(events.values())[-1]
    if talk.id not in shown.events and not rows:
        rows.append(_event(talk, words))
    kind = "meant" if shown.events else "meant-none"
    rows += [
        row("list", words(f"{kind}-list"), role="nav", icon="list-check"),
        row("say", words("meant-again"), role="nav", icon="pencil"),
    ]
    return page(kind, "choices", words(f"{kind}-title"), body=[words(f"{kind}-body")], rows=rows)
