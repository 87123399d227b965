# SPDX-License-Identifier: EUPL-1.2
"""The last pages: received, the papers, and goodbye."""

from __future__ import annotations

from kiosk.cases import PaperForm
from kiosk.visit import belongings
from kiosk.visit.giving import MOST_AGAIN
from kiosk.visit.values import FAILED_PRINTS, Rules, State
from ui.pages import forms, paper_trouble
from ui.pages.parts import Map, Words, action, fact, page, primary

DONE_STATES = ("sent", "taken")
TROUBLE_STATES = ("failed", "unknown", "cancelled")
FINE_PRINTER = ("ready", "paper-low", "busy")


def _paper_row(kind: str, state: str, printer: str, words: Words) -> Map:
    """Return the row of one paper: coming, here, or not coming and what to do."""
    label = words(f"paper-{kind}")
    if state in DONE_STATES:
        return fact(kind, label, words("paper-out"), icon="check", tone="done")
    if state in TROUBLE_STATES or printer not in FINE_PRINTER:
        why = paper_trouble.trouble(kind, state, printer, words)
        return fact(kind, label, why, icon="alert-triangle", tone="attention")
    return fact(kind, label, words("paper-coming"), icon="printer")


def giving(state: State, rules: Rules, words: Words) -> Map:
    """Return the page that says "received" and waits until the paper is in hand.

    Who listens also hears what the receipt says (`ui.pages.receipt`).
    """
    number = state.visit.case if state.visit and state.visit.case else ""
    devices, paper = state.devices, state.paper
    rows = [
        _paper_row("receipt", paper.receipt, devices.receipt, words),
        _paper_row("letter", paper.letter, devices.letter, words),
    ]
    visit = state.visit
    form = visit.form if visit and visit.form else PaperForm.NORMAL
    if not form.is_printed:
        # What a resident chose is told where they look for it, also when no print comes.
        told = forms.paper_row(form, rules, words)
        rows = [*rows, told] if visit and visit.printed_too else [rows[0], told]
    trouble = any(r["tone"] == "attention" for r in rows)
    done = all(r["tone"] == "done" for r in rows if r["id"] != "other-form")
    body = [words("received-body")]
    if trouble:
        body.append(words("paper-trouble"))
    elif done:
        body.append(words("paper-take"))
    listens = state.comfort.voice or form is PaperForm.SPOKEN
    hears = [action("listen", words("listen-open"), "headphones")] if listens else []
    return page(
        "paper",
        "paper",
        words("received-title"),
        body=body,
        big=number,
        big_label=words("received-number"),
        rows=rows,
        illustration="take-paper",
        main=primary(words("paper-without" if trouble else "paper-taken"), "taken"),
        actions=hears
        + [
            action(f"again.{kind}", words(f"paper-again-{kind}"), "printer")
            for kind, how in (("receipt", paper.receipt), ("letter", paper.letter))
            if how in FAILED_PRINTS and paper.again < MOST_AGAIN
        ]
        + ([action("write", words("paper-write"), "pencil")] if trouble else []),
    )


def farewell(state: State, words: Words) -> Map:
    """Return the goodbye; a document that still lies on the reader comes before everything."""
    if belongings.lies(state):
        return page(
            "farewell",
            "message",
            words("farewell-card-title"),
            body=[words("farewell-card-body"), words("farewell-body")],
            illustration="take-card",
            main=primary(words("farewell-end"), "end"),
        )
    return page(
        "farewell",
        "message",
        words("farewell-title"),
        body=[words("farewell-body"), words("farewell-wiped")],
        illustration="take-paper",
        main=primary(words("farewell-end"), "end"),
    )
