# SPDX-License-Identifier: EUPL-1.2
"""The pages of when paper fails: what to write down, and what helps the printer."""

from __future__ import annotations

from kiosk.cases import Plan
from kiosk.visit import paper_trouble
from kiosk.visit.values import ClerkSession, State
from ui.pages.parts import Map, Words, fact, page, primary, private, row


def writing_down(state: State, plan: Plan, words: Words) -> Map:
    """Return in large type what the papers would have said: number, code, and what comes next."""
    number = state.visit.case if state.visit and state.visit.case else ""
    rows = [fact("code", words("write-code"), private(state.paper.code), icon="key")]
    rows += [
        fact(
            f"task.{task.id}",
            private(words(task.title)),
            private(words(task.when)),
            icon="list-check",
        )
        for task in plan.tasks
    ]
    return page(
        "paper:write",
        "paper",
        words("write-title"),
        body=[words("write-body")],
        big=number,
        big_label=words("received-number"),
        rows=rows,
        main=primary(words("write-done")),
    )


def trouble(kind: str, state: str, printer: str, words: Words) -> str:
    """Return why a paper does not come, and what can be done now."""
    if state == "unknown":
        return words("paper-halfway")
    name = paper_trouble.known(printer)
    if printer in ("ready", "paper-low", "busy"):
        name = "other"
    return words(f"printer-{name}")


def rows(state: State, words: Words) -> list[Map]:
    """Return the printers that need a clerk's hands."""
    return [
        row(
            f"printer.{device}",
            words(f"clerk-printer-{device}"),
            detail=words(f"printer-why-{_name(state, device)}"),
            icon="printer",
            tone="attention",
        )
        for device in paper_trouble.in_trouble(state.devices)
    ]


def remedy(state: State, session: ClerkSession, words: Words) -> Map:
    """Return what helps a printer, with a picture of it."""
    device = session.entries.get("device", "receipt")
    status = paper_trouble.status_of(state.devices, device)
    helped = device not in paper_trouble.in_trouble(state.devices)
    name = _name(state, device)
    return page(
        f"clerk:printer:{'fine' if helped else name}",
        "clerk",
        words(f"clerk-printer-{device}"),
        body=[words("printer-helped")]
        if helped
        else [words(f"printer-why-{name}"), words(f"printer-do-{name}")],
        illustration="" if helped else paper_trouble.PICTURES.get(status, "printer-gone"),
        main=primary(words("printer-seen")),
    )


def _name(state: State, device: str) -> str:
    return paper_trouble.known(paper_trouble.status_of(state.devices, device))
