# SPDX-License-Identifier: EUPL-1.2
"""The pages of a resident's own data: all on one page, and what may be done about each line."""

from __future__ import annotations

from kiosk.my_data import sections
from kiosk.overview import Overview
from kiosk.visit.own_data import (
    CODES,
    WHOLE,
    ChangingForm,
    Correcting,
    DataRefused,
    MyData,
    MyDataItem,
    OpeningData,
    OwnPages,
    Withdrawing,
    may_withdraw,
    optional_of,
)
from kiosk.visit.values import Rules, State
from ui.pages import forms
from ui.pages.parts import Map, Words, action, entry, fact, page, primary, row

ICONS = {
    "stored": "file-text",
    "purpose": "list-check",
    "goes": "building",
    "stays": "clock",
    "looked": "report-search",
    "asked": "pencil",
}


def page_of(state: State, shown: OwnPages, rules: Rules, words: Words) -> Map:
    """Return the page for what is being shown."""
    match shown:
        case OpeningData():
            return page("data:opening", "working", words("data-opening-title"))
        case MyData():
            return overview(shown.overview, words)
        case MyDataItem():
            return _item(shown, rules, words)
        case Correcting():
            return _correcting(state, shown, words)
        case Withdrawing():
            return _withdrawing(shown, words)
        case ChangingForm(overview=found, form=form):
            return forms.choosing(state, form, found.case.form, rules, words)
        case DataRefused():
            return page(
                "data:refused",
                "message",
                words("data-refused-title"),
                body=[words("data-refused-body"), words("data-refused-help")],
                illustration="clerk",
                main=primary(words("letter-end"), "end"),
            )


def overview(found: Overview, words: Words) -> Map:
    """Return everything on one page; what can be corrected or taken back can be pressed."""
    actions = [action("print", words("data-print"), "printer")]
    return page(
        "data",
        "review",
        words("data-title"),
        body=[words("data-body")],
        rows=[
            *rows(found, words, pressable=True),
            row("item.codes", words("data-revoke-codes"), icon="ban"),
            row("item.case", words("data-withdraw-case"), icon="x"),
        ],
        main=primary(words("data-back")),
        actions=actions,
    )


def rows(found: Overview, words: Words, *, pressable: bool) -> list[Map]:
    """Return the lines of an overview, each section led by its title."""
    made: list[Map] = []
    for section in sections(found, words.catalogue, words.language):
        for place, line in enumerate(section.lines):
            label = line.label if place else f"{section.title}: {line.label}"
            name = f"item.{line.item}" if line.item and pressable else ""
            badge = words("frame-change") if line.item and pressable else ""
            icon = ICONS[section.id] if not place else ""
            made.append(fact(name, label, line.value, icon=icon, badge=badge))
    return made


def _line(found: Overview, item: str, words: Words) -> tuple[str, str]:
    for section in sections(found, words.catalogue, words.language):
        for line in section.lines:
            if line.item == item:
                return line.label, line.value
    return words("task-about-case"), found.case.number


def _item(shown: MyDataItem, rules: Rules, words: Words) -> Map:
    label, value = _line(shown.overview, shown.item, words)
    event = rules.content.events.get(shown.overview.case.life_event)
    questions = tuple((q.id, q.optional) for q in event.questions) if event else ()
    may = may_withdraw(shown.overview, shown.item, optional_of(questions))
    made = [fact("value", label, value, icon="file-text")]
    made.append(row("wrong", words("data-item-wrong"), role="choice", icon="pencil"))
    if may:
        made.append(row("withdraw", words("data-item-withdraw"), role="choice", icon="x"))
    return page(
        f"data:item:{shown.item}",
        "task",
        label,
        body=[words("data-item-body"), "" if may else words("data-item-must-stay")],
        rows=made,
    )


def _correcting(state: State, shown: Correcting, words: Words) -> Map:
    label, value = _line(shown.overview, shown.item, words)
    return page(
        f"data:correct:{shown.item}",
        "entry",
        words("data-correct-title"),
        body=[f"{label} {value}" if label.endswith("?") else f"{label}: {value}"],
        fields=[
            entry(
                "said",
                words("data-correct-label"),
                state.entries.get("said", ""),
                hint=words("data-correct-hint"),
                longest=200,
            )
        ],
        main=primary(words("data-correct-send")),
    )


def _revoking(words: Words) -> Map:
    """Return the question whether the codes on all papers are to count no more."""
    return page(
        "data:codes",
        "task",
        words("data-revoke-codes-title"),
        body=[words("data-revoke-codes-body")],
        rows=[
            row("withdraw.no", words("data-revoke-codes-no"), role="choice", icon="check"),
            row("withdraw.yes", words("data-revoke-codes-yes"), role="choice", icon="ban"),
        ],
    )


def _withdrawing(shown: Withdrawing, words: Words) -> Map:
    if shown.item == CODES:
        return _revoking(words)
    label, value = _line(shown.overview, shown.item, words)
    whole = shown.item == WHOLE
    return page(
        f"data:withdraw:{shown.item}",
        "task",
        words("data-withdraw-title"),
        body=[words("data-withdraw-case-body" if whole else "data-withdraw-body")],
        rows=[
            fact("value", label, value, icon="file-text"),
            row("withdraw.no", words("data-withdraw-no"), role="choice", icon="check"),
            row("withdraw.yes", words("data-withdraw-yes"), role="choice", icon="x"),
        ],
    )
