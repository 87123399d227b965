# SPDX-License-Identifier: EUPL-1.2
"""The clerk's pages for what is still to be done, and for comparing with the registry."""

from __future__ import annotations

from kiosk.cases import Case, ClerkTask, QuestionId, TaskKind
from kiosk.life_events import entries
from kiosk.my_data import about_of
from kiosk.registry import Outcome
from kiosk.visit import registry_check
from kiosk.visit.registry_check import Compared
from kiosk.visit.values import ClerkSession
from ui.pages import own_data, post_office
from ui.pages.parts import Map, Words, fact, page, primary, row

ICONS = {
    TaskKind.COMPARE: "building",
    TaskKind.CORRECT: "pencil",
    TaskKind.WITHDRAW: "x",
    TaskKind.PHOTO: "user",
    TaskKind.SIGN: "pencil",
    TaskKind.CAME_BACK: "mail",
}


def about(case: Case | None, id: str, words: Words) -> str:
    """Return what a task is about: the question in words, or the whole case."""
    return words(about_of(case, id)) if case is not None else words("task-about-case")


def rows(session: ClerkSession, words: Words) -> list[Map]:
    """Return what is still to be done, for the clerk's first screen."""
    case = session.case
    if case is None:
        count = len({task.case for task in session.tasks})
        return [row("tasks", words("clerk-do-tasks", count=count), icon="list-check")] * bool(count)
    found = []
    for task in session.tasks:
        if task.case != case.number or task.kind is TaskKind.COMPARE:
            continue
        label = words(f"clerk-task-{task.kind.value}", about=about(case, task.about, words))
        found.append(
            row(
                f"task.{task.id}",
                label,
                detail=task.said,
                icon=ICONS.get(task.kind, "list-check"),
                tone="attention",
            )
        )
    found.append(row("data", words("clerk-do-data"), icon="report-search"))
    if case.to_compare:
        label = words("clerk-do-compare", count=len(case.to_compare))
        found.append(row("registry", label, icon="building", tone="attention"))
    return found


def listed(session: ClerkSession, words: Words) -> Map:
    """Return all cases that wait for a clerk; nothing personal."""
    kinds: dict[str, set[TaskKind]] = {}
    for task in session.tasks:
        kinds.setdefault(task.case, set()).add(task.kind)
    shown = [
        row(
            f"case.{number}",
            number,
            detail=", ".join(words(f"clerk-task-kind-{k.value}") for k in TaskKind if k in of),
            icon="file-text",
        )
        for number, of in kinds.items()
    ]
    return page(
        "clerk:tasks",
        "clerk",
        words("clerk-tasks-title", count=len(shown)),
        body=[words("clerk-tasks-body")],
        rows=shown,
    )


def task(session: ClerkSession, words: Words) -> Map:
    """Return one thing a resident asked, to be done by hand."""
    chosen = chosen_task(session)
    if chosen is None or session.case is None:
        return page("clerk:task", "clerk", words("clerk-tasks-title", count=0))
    if chosen.kind is TaskKind.CAME_BACK:
        return post_office.came_back(session, chosen, words)
    what = about(session.case, chosen.about, words)
    return page(
        "clerk:task",
        "clerk",
        words(f"clerk-task-{chosen.kind.value}", about=what),
        body=[words(f"clerk-task-{chosen.kind.value}-body")],
        rows=[fact("said", words("clerk-task-said"), chosen.said or words("not-given"))],
        main=primary(words("clerk-task-done")),
    )


def data(session: ClerkSession, words: Words) -> Map:
    """Return the resident's overview, to look at together and to print."""
    rows = own_data.rows(session.data, words, pressable=False) if session.data else []
    return page(
        "clerk:data",
        "clerk",
        words("data-title"),
        rows=rows,
        main=primary(words("data-print")),
    )


def chosen_task(session: ClerkSession) -> ClerkTask | None:
    """Return the task that a clerk opened."""
    id = session.entries.get("task", "")
    return next((task for task in session.tasks if str(task.id) == id), None)


def comparing(session: ClerkSession, words: Words) -> Map:
    """Return answers and registry side by side, and who is right where they differ."""
    case, found = session.case, session.registry
    if case is None or found is None:
        return page("clerk:registry", "clerk", words("registry-check-title"))
    differing = registry_check.differing(case, found)
    body = [words("registry-check-body" if differing else "registry-check-same")]
    if found.outcome is not Outcome.FOUND:
        body = [words(f"registry-outcome-{found.outcome.value}")]
    body += [words(f"registry-clerk-{note.value}") for note in found.notes]
    rows: list[Map] = []
    for id in case.to_compare:
        rows += _one(case, found, id, words, differs=id in differing)
    decided = registry_check.is_decided(case, found)
    return page(
        "clerk:registry",
        "clerk",
        words("registry-check-title"),
        body=body,
        rows=rows,
        main=primary(words("registry-check-record"), enabled=decided),
    )


def _one(case: Case, found: Compared, id: QuestionId, words: Words, *, differs: bool) -> list[Map]:
    asked = about(case, id, words)
    said = _spelled(case.answers.get(id, ""))
    if not differs:
        known = words("registry-check-equal" if id in found.known else "registry-check-unknown")
        tone = "done" if id in found.known else ""
        return [fact(f"same.{id}", asked, f"{said} · {known}", tone=tone)]
    held = _spelled(found.known[id])
    return [
        fact(f"differs.{id}", asked, words("registry-check-differs"), tone="attention"),
        row(
            f"keep.{id}",
            words("registry-check-keep"),
            detail=said,
            role="choice",
            chosen=id in found.kept,
        ),
        row(
            f"take.{id}",
            words("registry-check-take"),
            detail=held,
            role="choice",
            chosen=id in found.taken,
        ),
    ]


def _spelled(answer: object) -> str:
    text = str(answer)
    return ", ".join(entries.address_lines(text)) or text
