# SPDX-License-Identifier: EUPL-1.2
"""The pages of a paper's code that does not count, and of the one thing that a letter asks for."""

from __future__ import annotations

from kiosk.cases import AskKind
from kiosk.my_data import told
from kiosk.people import Assurance
from kiosk.visit.more_pages import AskedByLetter, CodeRefused, NotRight
from kiosk.visit.values import State
from ui.pages.parts import Map, Words, action, entry, page, primary, private, row

ICONS = {AskKind.PHOTO: "user", AskKind.SIGN: "pencil", AskKind.STILL_RIGHT: "list-check"}


def page_of(state: State, shown: CodeRefused | AskedByLetter | NotRight, words: Words) -> Map:
    """Return the page for what is being shown."""
    match shown:
        case CodeRefused():
            return refused(shown, words)
        case AskedByLetter():
            return asked(state, shown, words)
        case NotRight():
            return not_right(state, shown, words)


def refused(shown: CodeRefused, words: Words) -> Map:
    """Return why a code does not count, and what can be done now."""
    closed = shown.minutes > 0
    end = action("end", words("letter-end"), "logout")
    other = action("other", words("letter-other"), "message-circle")
    again = shown.why in ("wrong", "damaged")
    return page(
        f"code:{shown.why}",
        "message",
        words(f"code-{shown.why}-title"),
        body=[
            words(f"code-{shown.why}-body", minutes=shown.minutes),
            words(f"code-{shown.why}-now"),
        ],
        illustration="letter-code" if again else "clerk",
        main=primary(words("try-again")) if again else primary(end["text"], "end"),
        actions=[other, end] if again and not closed else [other],
    )


def asked(state: State, shown: AskedByLetter, words: Words) -> Map:
    """Return the one thing that a letter asks for."""
    kind = shown.ask.kind.value
    task = next(iter(shown.case.plan.tasks), None)
    body = [words(f"asked-{kind}-body")]
    if task is not None:
        body.insert(0, words("asked-for", task=private(words(task.title))))
    if shown.ask.statement is not None:
        body.append(words(shown.ask.statement))
    if shown.ask.answer_by is not None:
        body.append(words("asked-by", by_date=shown.ask.answer_by.isoformat()))
    if shown.ask.assurance > Assurance.LOW and shown.ask.kind is AskKind.SIGN and not shown.sure:
        body.append(words("asked-document-first"))
    rows = _facts(shown, words)
    if shown.ask.kind is not AskKind.PHOTO:
        rows.append(row("counter", words(f"asked-{kind}-counter"), role="add", icon="users"))
    return page(
        f"asked:{kind}",
        "task",
        words(f"asked-{kind}-title"),
        body=body,
        rows=rows,
        illustration="clerk" if shown.ask.kind is AskKind.PHOTO else "",
        main=primary(words(f"asked-{kind}-now")),
        actions=[action("later", words("asked-later"), "clock")],
    )


def _facts(shown: AskedByLetter, words: Words) -> list[Map]:
    """Return the answers that are asked about; each can be pressed when it changed."""
    if shown.ask.kind is not AskKind.STILL_RIGHT:
        return []
    found = (
        told(shown.case, question, words.catalogue, words.language)
        for question in shown.ask.questions
    )
    return [
        row(
            f"change.{line.item}",
            line.label,
            detail=line.value,
            role="add",
            icon="pencil",
            badge=words("frame-change"),
        )
        for line in found
        if line is not None
    ]


def not_right(state: State, shown: NotRight, words: Words) -> Map:
    """Return the page on which somebody tells what changed."""
    line = told(shown.asked.case, shown.question, words.catalogue, words.language)
    said = f"{line.label} {line.value}" if line else ""
    return page(
        f"asked:change:{shown.question}",
        "entry",
        words("asked-change-title"),
        body=[said],
        fields=[
            entry(
                "said",
                words("data-correct-label"),
                state.entries.get("said", ""),
                hint=words("data-correct-hint"),
                private=True,
                longest=200,
            )
        ],
        main=primary(words("data-correct-send")),
    )
