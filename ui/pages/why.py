# SPDX-License-Identifier: EUPL-1.2
"""Why? The answer that every page of a visit has ready: its title and its sentences."""

from __future__ import annotations

from kiosk import because
from kiosk.cases import Task
from kiosk.clock import local
from kiosk.life_events import reasons
from kiosk.visit import derived
from kiosk.visit.more_pages import ActingAs, AskingMore, ConfirmingFact, ForWhom
from kiosk.visit.values import (
    Asking,
    CardRead,
    EnteringCan,
    EnteringKey,
    Identifying,
    LayingCard,
    Moment,
    ReadingFailed,
    Reviewing,
    Rules,
    Settling,
    ShowingPlan,
    ShowingTask,
    State,
)
from ui.pages import offers
from ui.pages.parts import Map, Words, action, page, primary


def overlay(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    """Return what lies over the page when a resident asks why."""
    title, body, close = _of_page(state, now, rules, words)
    return page("why", "dialog", title, body=body, main=primary(close, "close"))


def _of_page(state: State, now: Moment, rules: Rules, words: Words) -> tuple[str, list[str], str]:
    back = words("why-back")
    match state.page:
        case Asking() | ConfirmingFact():
            return words("why-title"), _question(state, now, rules, words), words("why-close")
        case AskingMore():
            return words("why-title"), [offers.why_of(state, rules, words)], words("why-close")
        case ShowingTask():
            task = _task(state, now, rules, str(state.page.task))
            if task is not None:
                return words("why-task-title"), task_sentences(task, words), back
        case ShowingPlan():
            return words("why-plan-title"), _plan(state, now, rules, words), back
        case Settling():
            return words("why-fee-title"), _fees(state, now, rules, words), back
        case Identifying() | EnteringCan() | EnteringKey() | LayingCard() | CardRead():
            return words("why-identity-title"), _identity(words), back
        case ReadingFailed():
            return words("why-identity-title"), _identity(words), back
        case ForWhom() | ActingAs():
            return words("why-for-whom-title"), [words("why-for-whom-body")], back
        case Reviewing():
            return words("why-review-title"), [words("why-review-body")], back
        case _:
            pass
    return words("why-general-title"), [words("why-general")], back


EXPLAINED = (
    Identifying,
    ForWhom,
    ActingAs,
    ShowingPlan,
    ShowingTask,
    Settling,
    Reviewing,
)
"""Pages that answer why beside the questions, which have it already."""


def offer(shown: Map, state: State, words: Words) -> None:
    """Let the resident ask why on a page that has an answer to it."""
    has = any(one["id"] == "why" for one in shown["actions"])
    if isinstance(state.page, EXPLAINED) and shown["rows"] and not has:
        shown["actions"].append(action("why", words("why-ask"), "help-circle"))


def _identity(words: Words) -> list[str]:
    return [words("why-identity-body"), words("why-identity-optional")]


def _task(state: State, now: Moment, rules: Rules, id: str) -> Task | None:
    return next(
        (task for task in derived.explained(state, now, rules).tasks if task.id == id), None
    )


def task_sentences(task: Task, words: Words) -> list[str]:
    """Return why a task is in the plan: the reason, the answers, the law, and why its fee."""
    said = [words(task.why.text), *(words(fact) for fact in task.why.facts)]
    said.append(because.because(task.why.reasons, words))
    if task.why.law:
        said.append(words("because-law", law=task.why.law))
    return [*said, *fee_sentences(task, words)]


def fee_sentences(task: Task, words: Words) -> list[str]:
    """Return why a task costs what it costs; nothing for one that has no fee."""
    fee = task.fee
    if fee is None:
        return []
    name = words(task.title)
    if not fee.amount:
        told = words("why-fee-free", task=name)
    else:
        valid = fee.valid_from.isoformat()
        told = words("why-fee", task=name, amount_cents=fee.amount, valid_date=valid)
    answers = because.because(fee.reasons, words, "because-fee")
    return [" ".join(filter(None, (told, answers))), words("why-fee-source", source=fee.source)]


def _question(state: State, now: Moment, rules: Rules, words: Words) -> list[str]:
    current = state.page
    assert isinstance(current, Asking | ConfirmingFact)
    question = derived.find_question(state, current.question, now, rules)
    event, visit = derived.event_of(state, rules), state.visit
    if question is None or event is None or visit is None:
        return [words("why-general")]
    today = local(now.at).date()
    found = reasons.of_question(question, event, visit.answers, visit.identity, today)
    return [words(question.why), because.because(found, words, "because-asked")]


def _plan(state: State, now: Moment, rules: Rules, words: Words) -> list[str]:
    lines = [words("why-plan-body"), words("why-plan-press")]
    for task in derived.explained(state, now, rules).tasks:
        told = because.because(task.why.reasons, words, "because-short")
        lines.append(
            words("why-plan-task", task=words(task.title), why=told or words(task.why.text))
        )
    return lines


def _fees(state: State, now: Moment, rules: Rules, words: Words) -> list[str]:
    lines = [
        line
        for task in derived.explained(state, now, rules).tasks
        for line in fee_sentences(task, words)
    ]
    return [*lines, words("why-fee-same")]
