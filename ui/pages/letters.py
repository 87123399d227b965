# SPDX-License-Identifier: EUPL-1.2
"""The pages of who comes back with a letter: code, birth date, how far it is, what may be added."""

from __future__ import annotations

from kiosk.cases import CaseStage
from kiosk.visit import answering, letters
from kiosk.visit.more_pages import Adding, EnteringFact, LetterOpen, LetterRefused
from kiosk.visit.values import State
from ui.pages import acting
from ui.pages.parts import Map, Words, action, entry, fact, page, primary, row

ICONS = {"phone": "phone-call", "address": "home", "bsn": "id"}
STAGE_ICONS = {
    CaseStage.RECEIVED: "file-text",
    CaseStage.HANDLED: "building",
    CaseStage.DECIDED: "list-check",
    CaseStage.READY: "home",
}


def code(state: State, words: Words) -> Map:
    """Return the page that asks for the return code."""
    return page(
        "letter:code",
        "entry",
        words("letter-code-title"),
        body=[words("letter-code-body")],
        illustration="letter-code",
        fields=[
            entry(
                "code",
                words("letter-code-label"),
                state.entries.get("code", ""),
                hint=words("letter-code-hint"),
                private=True,
                longest=24,
            )
        ],
        main=primary(words("next")),
    )


def second_fact(state: State, words: Words) -> Map:
    """Return the page that asks for the birth date, and for what it is asked."""
    ask = state.page.ask if isinstance(state.page, EnteringFact) else None
    return page(
        "letter:born",
        "entry",
        words("letter-born-title"),
        body=[words(f"born-asked-{ask.value}") if ask else "", words("letter-born-body")],
        fields=[
            entry(
                "date",
                words("field-birth-date"),
                state.entries.get("date", ""),
                keyboard="date",
                hint=words("field-date-hint"),
                private=True,
                longest=10,
            )
        ],
        main=primary(words("next")),
    )


def opening(words: Words) -> Map:
    """Return what shows for the blink of an eye while the store looks."""
    return page("letter:opening", "working", words("letter-opening-title"))


def refused(state: State, refused: LetterRefused, words: Words) -> Map:
    """Return that code and date do not fit, and what can be done now."""
    closed = refused.minutes > 0
    body = (
        words("letter-closed-body", minutes=refused.minutes)
        if closed
        else words("letter-refused-body")
    )
    end = action("end", words("letter-end"), "logout")
    other = action("other", words("letter-other"), "message-circle")
    unasked = refused.unasked or not state.devices.online
    return page(
        "letter:refused",
        "message",
        words("letter-closed-title" if closed else "letter-refused-title"),
        body=[
            body,
            words("letter-unasked") if unasked else "",
            words("letter-refused-help"),
        ],
        illustration="clerk",
        main=primary(end["text"], "end") if closed else primary(words("try-again")),
        actions=[other] if closed else [other, end],
    )


def opened(state: State, letter: LetterOpen, words: Words) -> Map:
    """Return how far the case is, and what may be added. Nothing of the resident is shown."""
    stages = list(CaseStage)
    reached = stages.index(letter.stage)
    rows = [
        fact(
            f"stage.{stage.value}",
            words(f"stage-{stage.value}"),
            words(
                f"stage-{stage.value}-detail" if place <= reached else "stage-not-yet",
                received_date=letter.received_at.date().isoformat(),
            ),
            icon="check" if place <= reached else STAGE_ICONS[stage],
            tone="done" if place <= reached else "",
        )
        for place, stage in enumerate(stages)
    ]
    rows += [
        row(f"add.{question}", words(f"letter-add-{question}"), role="add", icon=ICONS[question])
        for question in letters.ADDABLE
        if question not in letter.added and not letter.elsewhere
    ]
    if not letter.elsewhere:
        rows.append(row("data", words("data-show-letter"), role="add", icon="report-search"))
    return page(
        "letter:open",
        "task",
        words("letter-open-title", stage=words(f"stage-{letter.stage.value}")),
        body=[words("letter-elsewhere-body" if letter.elsewhere else "letter-open-body")],
        rows=rows,
        main=primary(words("letter-end"), "end"),
        actions=[action("other", words("letter-other"), "message-circle")],
    )


def adding(state: State, adding: Adding, words: Words) -> Map:
    """Return the page on which something is added."""
    question = adding.question
    if question == letters.BSN:
        fields = [acting.bsn_field(state, words)]
    else:
        asked = letters.question_of(question)
        fields = [
            entry(
                name,
                words(f"field-{name if name != 'value' else question}"),
                state.entries.get(name, ""),
                keyboard="phone" if question == "phone" else "text",
                hint=words.maybe(f"field-{name if name != 'value' else question}-hint"),
                longest={"postcode": 7, "number": 12}.get(name, 80),
            )
            for name in answering.fields_of(asked, adding.part)
        ]
    part = f":{adding.part}" if adding.part else ""
    return page(
        f"letter:add:{question}{part}",
        "entry",
        words(f"letter-add-{question}-title"),
        body=[words("letter-add-why")],
        illustration="bsn-back" if question == letters.BSN else "",
        fields=fields,
        main=primary(words("letter-add-now" if _is_last(adding) else "next")),
    )


def _is_last(adding: Adding) -> bool:
    return adding.question != "address" or adding.part > 0
