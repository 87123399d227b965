# SPDX-License-Identifier: EUPL-1.2
"""Where the resident decides: answers, identity, settlement, corrections, confirm."""

from __future__ import annotations

from kiosk.cases import Answer, Answers, QuestionId, TaskId
from kiosk.clock import local
from kiosk.frozen import replace
from kiosk.life_events import interview
from kiosk.life_events import plan as planning
from kiosk.life_events.content import Question
from kiosk.people import Identity
from kiosk.visit import asking, documents, offering, owning, settling
from kiosk.visit.answering import More
from kiosk.visit.derived import event_of, facts, find_question, plan_of, takes_letter_code
from kiosk.visit.effects import (
    Confirm,
    Step,
    StopReading,
)
from kiosk.visit.heard import Heard, hear
from kiosk.visit.more_pages import (
    ChoosingForm,
    ChoosingInstalments,
    EnteringBsn,
    EnteringCode,
    ForWhom,
    ShowingAdvice,
)
from kiosk.visit.turning import after_offers, go, onward, turn_back
from kiosk.visit.values import (
    Asking,
    Confirming,
    Identifying,
    Moment,
    Reviewing,
    Rules,
    Settling,
    ShowingPlan,
    ShowingTask,
    State,
    Visit,
)


def answer_question(state: State, page: Asking, action: str, now: Moment, rules: Rules) -> Step:
    question = find_question(state, page.question, now, rules)
    visit = state.visit
    if question is None or visit is None:
        return state, ()
    today = local(now.at).date()
    if action == "letter" and takes_letter_code(state, question, rules):
        return go(state, EnteringCode(), now, rules), ()
    if action == "skip" and question.optional:
        return _store_answer(state, visit, question, "", now, rules)
    match hear(state, question, page.part, action, today):
        case More(part):
            return go(state, Asking(page.question, part), now, rules, keep=True), ()
        case Heard(answer):
            return _store_answer(state, visit, question, answer, now, rules)
        case changed:
            return changed, ()


def _store_answer(
    state: State, visit: Visit, question: Question, answer: Answer, now: Moment, rules: Rules
) -> Step:
    event = event_of(state, rules)
    if event is None:
        return state, ()
    answers: Answers = {**visit.answers, question.id: answer}
    answers = interview.prune(event, answers, facts(state, now))
    same = visit.answers.get(question.id) == answer
    origins = {id: kept for id, kept in visit.origins.items() if same or id != question.id}
    visit = replace(visit, answers=answers, origins=origins)
    return onward(replace(state, visit=visit), now, rules)


def identify(state: State, action: str, now: Moment, rules: Rules) -> Step:
    if action in ("without", "document.none") and (
        turned := asking.without_document(state) or owning.without_document(state)
    ):
        return turned[0], (StopReading(),)
    if action in ("without", "document.none") and state.visit:
        visit = replace(state.visit, identity_asked=True)
        state, effects = onward(replace(state, visit=visit), now, rules)
        return state, (StopReading(), *effects)
    return documents.acts(state, action, now)


def decide(state: State, action: str, now: Moment, rules: Rules) -> Step:
    visit = state.visit
    if visit is None:
        return state, ()
    match state.page:
        case ShowingPlan() if action == "next":
            page = offering.after_plan(state, now, rules) or after_offers(state, now, rules)
            return go(state, page, now, rules), ()
        case ShowingPlan() | Reviewing() if action == "bsn":
            return go(state, EnteringBsn(), now, rules), ()
        case Reviewing() if action == "for-whom":
            correcting = replace(state, visit=replace(visit, correcting=True))
            return go(correcting, ForWhom(), now, rules), ()
        case ShowingPlan() if action.startswith("task."):
            task = TaskId(action.removeprefix("task."))
            plan = plan_of(state, now, rules)
            known = {t.id for t in plan.tasks}
            if task in known or (task == planning.PROVE_IDENTITY and planning.lacking(plan)):
                return go(state, ShowingTask(task), now, rules), ()
        case ShowingTask() if action == "next":
            return turn_back(state, now, rules), ()
        case Settling() | ChoosingInstalments() | ShowingAdvice():
            return settling.acts(state, action, now, rules)
        case Reviewing() if action == "confirm":
            return (
                replace(state, page=Confirming(), problem=None, back=()),
                (Confirm(visit, state.comfort, now.at),),
            )
        case Reviewing():
            return _correct(state, visit, action, now, rules), ()
        case _:
            pass
    return state, ()


def _correct(state: State, visit: Visit, action: str, now: Moment, rules: Rules) -> State:
    kind, _, which = action.partition(".")
    correcting = replace(state, visit=replace(visit, correcting=True))
    if kind == "change" and find_question(state, QuestionId(which), now, rules):
        return go(correcting, Asking(QuestionId(which)), now, rules)
    if action == "identity":
        anew = replace(visit, correcting=True, identity_asked=False, identity=Identity())
        return go(replace(state, visit=anew), Identifying(), now, rules)
    if action == "offers":
        back = replace(visit, offering=replace(visit.offering, passed=False))
        page = offering.after_plan(replace(state, visit=back), now, rules)
        return go(replace(state, visit=back), page, now, rules) if page else state
    if action == "settlement":
        return go(correcting, Settling(), now, rules)
    if action == "form":
        return go(correcting, ChoosingForm(), now, rules)
    if action == "plan":
        return go(state, ShowingPlan(), now, rules)
    return state
