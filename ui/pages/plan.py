# SPDX-License-Identifier: EUPL-1.2
"""The plan, a task of it, its fees, and the check before it is sent."""

from __future__ import annotations

from kiosk import because, needs
from kiosk.cases import Actor, Cents, PaperForm, Plan, Task
from kiosk.frozen import replace
from kiosk.life_events import interview
from kiosk.life_events import plan as planning
from kiosk.people import Assurance, Method
from kiosk.visit import derived, offering
from kiosk.visit.values import (
    Moment,
    Rules,
    ShowingTask,
    State,
)
from ui.pages import acting, why
from ui.pages.parts import (
    Map,
    Words,
    action,
    fact,
    open_words,
    page,
    primary,
    private,
    row,
    together,
)
from ui.pages.questions import spelled

ACTOR_ICONS = {
    Actor.MUNICIPALITY: "building",
    Actor.RESIDENT: "user",
    Actor.OTHER: "building-community",
}


def price(amount: Cents, words: Words) -> str:
    """Return an amount in words of the language, "free" for nothing."""
    return words("amount", amount_cents=amount) if amount else words("free")


def plan_page(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    """Everything that follows, in order, with who does it and what it costs."""
    plan = derived.plan_of(state, now, rules)
    tasks = shown_tasks(plan)
    rows = [
        row(
            f"task.{task.id}",
            words(task.title),
            role="task",
            detail=together(words(task.who), words(task.when), by=" · "),
            icon=ACTOR_ICONS[task.actor],
            badge=price(task.fee.amount, words) if task.fee else "",
            tone="attention" if task.phone else "",
        )
        for task in tasks
    ]
    return page(
        "plan",
        "plan",
        words("plan-title", count=len(tasks)),
        body=[words("plan-body"), *_cost(plan, words)],
        rows=rows,
        main=primary(words("next")),
        actions=[action("bsn", words("bsn-give"), "id")] if lacks_bsn(plan) else [],
    )


def _cost(plan: Plan, words: Words) -> list[str]:
    """Return what it costs together; nothing is called free whose price is not known yet."""
    needs = {need.id for task in plan.tasks for need in task.needs if not need.met}
    untold = [words("plan-fee-untold")] if planning.FEE_NEED in needs else []
    if plan.total:
        return [words("plan-total", total_cents=plan.total), *untold]
    return untold or [words("plan-free")]


def shown_tasks(plan: Plan) -> list[Task]:
    """Return the tasks as shown: proving who one is stands before what first waits for it."""
    tasks = list(plan.tasks)
    gap = planning.prove_identity(plan)
    if gap is not None:
        tasks.insert(tasks.index(planning.lacking(plan)[0]), gap)
    return tasks


def lacks_bsn(plan: Plan) -> bool:
    """Tell whether some task of the plan still needs the BSN."""
    return any(
        need.id == needs.BSN_NEED and not need.met for task in plan.tasks for need in task.needs
    )


def task_page(state: State, showing: ShowingTask, now: Moment, rules: Rules, words: Words) -> Map:
    """One task whole: who, when, cost, what is needed, and why."""
    plan = derived.explained(state, now, rules)
    task = next((t for t in shown_tasks(plan) if t.id == showing.task), None)
    if task is None:
        return page("task:gone", "message", "")
    return page(
        f"task:{task.id}",
        "task",
        words(task.title),
        body=[words(task.summary)],
        big=open_words(task.phone),
        big_label=words("call-now") if task.phone else "",
        rows=[*_waiting(task, plan, words), *_task_facts(task, _now_sure(state), words)],
        main=primary(words("back-to-plan")),
    )


def _now_sure(state: State) -> Assurance:
    return state.visit.identity.assurance if state.visit else Assurance.NONE


def _waiting(task: Task, plan: Plan, words: Words) -> list[Map]:
    """Return what waits for the resident to be known better: each task, when, and how well."""
    if task.id != planning.PROVE_IDENTITY:
        return []
    rows = []
    for waits in planning.lacking(plan):
        begins = any(n.id == needs.INTAKE_NEED and not n.met for n in waits.needs)
        level = waits.assurance_at_intake if begins else waits.assurance_before_decision
        when = "prove-at-intake" if begins else "prove-for"
        told = words(when, level_message=f"assurance-{level.name.lower()}")
        rows.append(fact(f"waits.{waits.id}", words(waits.title), told, icon="user-check"))
    return rows


def _assurance(task: Task, now_sure: Assurance, words: Words) -> Map:
    """Return how sure a task must be of who the resident is, when, and how sure we are now."""

    def level(sure: Assurance) -> str:
        return f"assurance-{sure.name.lower()}"

    enough = now_sure >= task.assurance_before_decision
    return fact(
        "assurance",
        words("fact-assurance"),
        words(
            "assurance-told",
            intake_message=level(task.assurance_at_intake),
            decision_message=level(task.assurance_before_decision),
            now_message=level(now_sure) if now_sure else "assurance-now-none",
        ),
        icon="user-check",
        tone="done" if enough else "",
    )


def _task_facts(task: Task, now_sure: Assurance, words: Words) -> list[Map]:
    facts = [
        fact("who", words("fact-who"), words(task.who), icon="user"),
        fact("when", words("fact-when"), words(task.when), icon="calendar"),
    ]
    if task.fee:
        cost = price(task.fee.amount, words)
        facts.append(fact("cost", words("fact-cost"), cost, icon="cash"))
    for need in task.needs:
        facts.append(
            fact(
                f"need.{need.id}",
                words("fact-met" if need.met else "fact-needed"),
                words(need.text),
                icon="check" if need.met else "alert-triangle",
                tone="done" if need.met else "attention",
            )
        )
    if task.assurance_before_decision > Assurance.NONE:
        facts.append(_assurance(task, now_sure, words))
    told = because.told(task.why, words)
    facts.append(fact("why", words("fact-why"), told, icon="help-circle"))
    if task.fee:
        fee = " ".join(why.fee_sentences(task, words))
        facts.append(fact("why-fee", words("fact-why-fee"), fee, icon="cash"))
    return facts


def _passed_again(state: State) -> State:
    """Return the state as it is when the page with offers was not passed yet."""
    if state.visit is None:
        return state
    again = replace(state.visit.offering, passed=False)
    return replace(state, visit=replace(state.visit, offering=again))


def reviewing(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    """What was told, once more, before it is sent; each line can be changed."""
    visit = state.visit
    event = derived.event_of(state, rules)
    if visit is None or event is None:
        return page("review", "review", words("review-title"))
    change = words("frame-change")
    rows = [
        fact(
            f"change.{question.id}",
            words(question.title),
            private(spelled(question, visit.answers[question.id], words)),
            badge=change,
            icon="pencil",
        )
        for question in interview.applicable(event, visit.answers, derived.facts(state, now))
        if question.id in visit.answers
    ]
    if visit.for_whom_asked:
        for_whom = private(acting.told(visit.representation, words) or words("review-myself"))
        rows.append(
            fact("for-whom", words("review-for-whom"), for_whom, badge=change, icon="pencil")
        )
    if visit.bsn:
        shown = acting.masked(visit.bsn)
        rows.append(fact("bsn", words("bsn-label"), shown, badge=change, icon="pencil"))
    person = visit.identity.person
    name = f"{person.given_names} {person.family_name}".strip() if person else ""
    who = name if visit.identity.method is not Method.NOT_YET else words("review-identity-later")
    rows.append(fact("identity", words("review-identity"), who, badge=change, icon="pencil"))
    plan = derived.plan_of(state, now, rules)
    tasks = words("review-plan", count=len(shown_tasks(plan)))
    rows.append(fact("plan", words("path-plan"), tasks, badge=words("look"), icon="list-check"))
    book = rules.content.offers
    if book is not None and event.offers:
        titles = [words(r.title) for r in book.offers if r.id in visit.offering.accepted]
        never = "offers-review-never" if visit.offering.never else "offers-review-none"
        said = private(", ".join(titles) or words(never))
        look = offering.after_plan(_passed_again(state), now, rules) is not None
        if look or titles or visit.offering.never:
            badge = change if look else ""
            rows.append(fact("offers", words("offers-review"), said, badge=badge, icon="ticket"))
    if plan.total and visit.settlement:
        how = private(words(f"settle-{visit.settlement.value}"))
        label = words("review-settlement", total_cents=plan.total)
        rows.append(fact("settlement", label, how, badge=change, icon="pencil"))
    form = words(f"form-{(visit.form or PaperForm.NORMAL).value}")
    rows.append(fact("form", words("form-review"), form, badge=change, icon="mail"))
    return page(
        "review",
        "review",
        words("review-title"),
        body=[words("review-body")],
        rows=rows,
        main=primary(words("review-confirm"), "confirm"),
    )
