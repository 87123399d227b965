# SPDX-License-Identifier: EUPL-1.2
"""What a press on a question's page comes to, whichever question it is and whoever asks it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from kiosk.cases import Answer
from kiosk.frozen import replace
from kiosk.life_events import interview
from kiosk.life_events.content import Question, QuestionKind
from kiosk.visit import answering
from kiosk.visit.answering import More
from kiosk.visit.values import State


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer that was checked."""

    answer: Answer


def hear(
    state: State, question: Question, part: int, action: str, today: dt.date
) -> State | More | Heard:
    """Return the page as it is after a press, the part that comes next, or the answer."""
    if action != "next":
        if question.kind is QuestionKind.SEVERAL:
            picked = answering.toggle(question, state.picked, action)
            return replace(state, picked=picked, problem=None)
        given: answering.Meaning = answering.from_row(question, action, today)
    else:
        given = answering.from_entries(question, part, state.entries, state.picked)
    match given:
        case None:
            return state
        case answering.Unfinished():
            return replace(state, problem=given.message)
        case More():
            return given
        case answering.Given():
            checked = interview.check(question, given.raw, today)
            if isinstance(checked, interview.Problem):
                return replace(state, problem=checked.message)
            return Heard(checked)
