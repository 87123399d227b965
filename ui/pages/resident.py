# SPDX-License-Identifier: EUPL-1.2
"""The resident's pages, one function for each."""

from __future__ import annotations

from kiosk.cases import (
    Actor,
    Assurance,
    Cents,
    Message,
    Method,
    Plan,
    SettlementKind,
    Task,
)
from kiosk.life_events import interview
from kiosk.life_events import plan as planning
from kiosk.life_events.content import Question, QuestionKind
from kiosk.visit import answering, derived
from kiosk.visit.more_pages import (
    ActingAs,
    Adding,
    CardLeft,
    EnteringBsn,
    EnteringCode,
    EnteringFact,
    ForWhom,
    LetterOpen,
    LetterRefused,
    NamingActor,
    OpeningLetter,
)
from kiosk.visit.values import (
    CONTRASTS,
    TEXT_SIZES,
    Asking,
    AtStart,
    CardRead,
    ChoosingComfort,
    ChoosingLanguage,
    Confirming,
    EnteringCan,
    EnteringKey,
    Farewell,
    GivingPaper,
    Identifying,
    LayingCard,
    Moment,
    ReadingCard,
    ReadingFailed,
    Resuming,
    Reviewing,
    Rules,
    Settling,
    ShowingPlan,
    ShowingTask,
    State,
    WhatHappened,
)
from ui.pages import acting, identity, letters, paper
from ui.pages.parts import Map, Path, Words, action, entry, fact, page, primary, row

EVENT, QUESTIONS, IDENTITY, PLAN, CHECK = range(5)
ACTOR_ICONS = {
    Actor.MUNICIPALITY: "building",
    Actor.RESIDENT: "user",
    Actor.OTHER: "building-community",
}
SETTLEMENT_ICONS = {
    SettlementKind.CASH: "cash",
    SettlementKind.CARD: "credit-card",
    SettlementKind.INVOICE: "receipt-euro",
    SettlementKind.INSTALMENTS: "calendar-due",
    SettlementKind.WAIVER: "heart-handshake",
    SettlementKind.LATER: "clock",
}


def page_of(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    """Return the resident's page for this state."""
    shown, here = _page(state, now, rules, words)
    shown["path"] = Path(here=here).rows(words)
    shown["describe"] = words.maybe(f"art-{shown['illustration']}")
    if state.problem is not None:
        shown["error"] = words(state.problem)
    if state.notice is not None:
        shown["notice"] = words(state.notice)
        shown["hint"] = shown["notice"]
    return shown


def _page(state: State, now: Moment, rules: Rules, words: Words) -> tuple[Map, int]:
    match state.page:
        case AtStart():
            return _start(rules, words), -1
        case Resuming():
            return _resuming(words), -1
        case ChoosingLanguage():
            return _language(state, rules, words), -1
        case ChoosingComfort():
            return _comfort(state, words), -1
        case WhatHappened():
            return _happened(rules, words), EVENT
        case Asking():
            here = IDENTITY if state.visit and state.visit.identity_asked else QUESTIONS
            return _question(state, state.page, now, rules, words), here
        case Identifying():
            return identity.identifying(state, words), IDENTITY
        case EnteringCan():
            return identity.entering_can(state, state.page, words), IDENTITY
        case EnteringKey():
            return identity.entering_key(state, state.page, words), IDENTITY
        case LayingCard():
            return identity.laying(state, state.page, words), IDENTITY
        case ReadingCard():
            return identity.reading(state.page, words), IDENTITY
        case CardRead():
            return identity.card_read(state, words), IDENTITY
        case ReadingFailed():
            return identity.failed(state, state.page, words), IDENTITY
        case ShowingPlan():
            return _plan(state, now, rules, words), PLAN
        case ShowingTask():
            return _task(state, state.page, now, rules, words), PLAN
        case Settling():
            return _settling(state, now, rules, words), PLAN
        case Reviewing():
            return _review(state, now, rules, words), CHECK
        case Confirming():
            return page("confirming", "working", words("confirming-title")), CHECK
        case ForWhom():
            return acting.for_whom(state, words), EVENT
        case ActingAs():
            return acting.acting_as(state, words), EVENT
        case NamingActor():
            return acting.naming(state, state.page, words), EVENT
        case EnteringBsn():
            return acting.bsn(state, words), PLAN
        case EnteringCode():
            return letters.code(state, words), -1
        case EnteringFact():
            return letters.second_fact(state, words), -1
        case OpeningLetter():
            return letters.opening(words), -1
        case LetterRefused():
            return letters.refused(state.page, words), -1
        case LetterOpen():
            return letters.opened(state, state.page, words), -1
        case Adding():
            return letters.adding(state, state.page, words), -1
        case CardLeft():
            return identity.card_left(words), -1
        case GivingPaper():
            return paper.giving(state, derived.plan_of(state, now, rules), words), -1
        case Farewell():
            return paper.farewell(state, words), -1


# --- before the questions ------------------------------------------------------------------


def _start(rules: Rules, words: Words) -> Map:
    rows = [
        row(
            f"language.{language}",
            words.catalogue.text(language, "language-name"),
            detail=words.catalogue.text(language, "start-begin"),
            icon="world",
        )
        for language in rules.languages
    ]
    others = [words.catalogue.text(other, "start-letter") for other in rules.languages[1:]]
    rows.append(row("letter", words("start-letter"), detail=" · ".join(others), icon="file-text"))
    return page(
        "start",
        "start",
        words("start-title"),
        body=[words("start-body")],
        illustration="wallet",
        rows=rows,
    )


def _resuming(words: Words) -> Map:
    return page(
        "resuming",
        "choices",
        words("resume-title"),
        body=[words("resume-body")],
        rows=[
            row("resume.yes", words("resume-yes"), role="choice", icon="arrow-right"),
            row("resume.no", words("resume-no"), role="choice", icon="x"),
        ],
    )


def _language(state: State, rules: Rules, words: Words) -> Map:
    rows = [
        row(
            f"language.{language}",
            words.catalogue.text(language, "language-name"),
            role="choice",
            chosen=language == state.comfort.language,
        )
        for language in rules.languages
    ]
    return page("language", "choices", words("language-title"), rows=rows)


def _comfort(state: State, words: Words) -> Map:
    comfort = state.comfort
    rows = [
        row(
            f"size.{size}",
            words("comfort-text-size", size=words(f"text-size-{size}")),
            role="choice",
            icon="text-size",
            chosen=comfort.text_size == size,
        )
        for size in range(TEXT_SIZES)
    ]
    rows += [
        row(
            f"contrast.{contrast}",
            words("comfort-contrast", contrast=words(f"contrast-{contrast}")),
            role="choice",
            icon="contrast",
            chosen=comfort.contrast == contrast,
        )
        for contrast in CONTRASTS
    ]
    rows.append(
        row("voice", words("comfort-voice"), role="check", icon="volume", chosen=comfort.voice)
    )
    return page(
        "comfort",
        "choices",
        words("comfort-title"),
        body=[words("comfort-body")],
        rows=rows,
        main=primary(words("next")),
    )


def _happened(rules: Rules, words: Words) -> Map:
    rows = [
        row(f"event.{event.id}", words(event.title), icon=event.icon, role="choice")
        for event in rules.content.events.values()
    ]
    return page("what-happened", "choices", words("happened-title"), rows=rows)


# --- questions -----------------------------------------------------------------------------


def _question(state: State, asking: Asking, now: Moment, rules: Rules, words: Words) -> Map:
    question = derived.find_question(state, asking.question, now, rules)
    if question is None:
        return page("question:gone", "message", "")
    key = f"question:{question.id}" + (f":{asking.part}" if asking.part else "")
    hint = words(question.hint) if question.hint else ""
    actions = [action("why", words("why-asked"), "help-circle")]
    if question.optional:
        actions.insert(0, action("skip", words("skip"), "arrow-right"))
    rows = _rows(question, asking.part, state, words)
    fields = [
        _field(question, name, state, words) for name in answering.fields_of(question, asking.part)
    ]
    needs_primary = bool(fields) or question.kind is QuestionKind.SEVERAL
    return page(
        key,
        "entry" if fields else "choices",
        words(question.title),
        hint=hint,
        rows=rows,
        fields=fields,
        main=primary(words("next")) if needs_primary else None,
        actions=actions,
    )


def _rows(question: Question, part: int, state: State, words: Words) -> list[Map]:
    match question.kind:
        case QuestionKind.CHOICE | QuestionKind.SEVERAL:
            role = "check" if question.kind is QuestionKind.SEVERAL else "choice"
            return [
                row(
                    option.id,
                    words(option.text),
                    role=role,
                    icon=option.icon,
                    chosen=option.id in state.picked,
                )
                for option in question.options
            ]
        case QuestionKind.YES_NO:
            return [
                row(id, words(id), role="choice", chosen=id in state.picked) for id in ("yes", "no")
            ]
        case QuestionKind.DATE if part == 0 and question.recent:
            return [
                row(id, words(f"day-{id}"), role="choice", icon="calendar")
                for id in ("today", "yesterday", answering.OTHER_DAY)
            ]
        case _:
            return []


KEYBOARDS = {
    QuestionKind.DATE: "date",
    QuestionKind.PHONE: "phone",
    "number": "text",
}


def _field(question: Question, name: str, state: State, words: Words) -> Map:
    if question.kind is QuestionKind.ADDRESS:
        label, hint = words(f"field-{name}"), words.maybe(f"field-{name}-hint")
    elif question.kind is QuestionKind.DATE:
        label, hint = words("field-date"), words("field-date-hint")
    else:
        label = words(f"field-{question.kind.name.lower()}")
        hint = words.maybe(f"field-{question.kind.name.lower()}-hint")
    longest = {"postcode": 7, "number": 12, "date": 10}.get(name, question.max_length or 80)
    return entry(
        name,
        label,
        state.entries.get(name, ""),
        keyboard=KEYBOARDS.get(question.kind, "text"),
        hint=hint,
        longest=longest,
    )


def why_of(state: State, now: Moment, rules: Rules, words: Words) -> str:
    """Return why this question is asked."""
    if isinstance(state.page, Asking):
        question = derived.find_question(state, state.page.question, now, rules)
        if question is not None:
            return words(question.why)
    return words("why-general")


# --- plan ----------------------------------------------------------------------------------


def price(amount: Cents, words: Words) -> str:
    """Return an amount in words of the language, "free" for nothing."""
    return words("amount", amount_cents=amount) if amount else words("free")


def _plan(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    plan = derived.plan_of(state, now, rules)
    tasks = shown_tasks(plan)
    rows = [
        row(
            f"task.{task.id}",
            words(task.title),
            role="task",
            detail=f"{words(task.who)} · {words(task.when)}",
            icon=ACTOR_ICONS[task.actor],
            badge=price(task.fee.amount, words) if task.fee else "",
            tone="attention" if task.phone else "",
        )
        for task in tasks
    ]
    total = words("plan-total", total_cents=plan.total) if plan.total else words("plan-free")
    return page(
        "plan",
        "plan",
        words("plan-title", count=len(tasks)),
        body=[words("plan-body"), total],
        rows=rows,
        main=primary(words("next")),
        actions=[action("bsn", words("bsn-give"), "id")] if lacks_bsn(plan) else [],
    )


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
        need.id == planning.BSN_NEED and not need.met for task in plan.tasks for need in task.needs
    )


def _task(state: State, showing: ShowingTask, now: Moment, rules: Rules, words: Words) -> Map:
    plan = derived.plan_of(state, now, rules)
    task = next((t for t in shown_tasks(plan) if t.id == showing.task), None)
    if task is None:
        return page("task:gone", "message", "")
    return page(
        f"task:{task.id}",
        "task",
        words(task.title),
        body=[words(task.summary)],
        big=task.phone,
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
        begins = any(n.id == planning.INTAKE_NEED and not n.met for n in waits.needs)
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
    facts.append(fact("why", words("fact-why"), words(task.why.text), icon="help-circle"))
    return facts


def _settling(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    plan = derived.plan_of(state, now, rules)
    chosen = state.visit.settlement if state.visit else None
    rows = [
        row(
            f"settle.{kind.value}",
            words(f"settle-{kind.value}"),
            role="choice",
            detail=words(f"settle-{kind.value}-detail"),
            icon=SETTLEMENT_ICONS.get(kind, "cash"),
            chosen=kind is chosen,
        )
        for kind in planning.settlements(plan)
    ]
    return page(
        "settle",
        "fees",
        words("settle-title", total_cents=plan.total),
        body=[words("settle-body")],
        rows=rows,
    )


def _review(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    visit = state.visit
    event = derived.event_of(state, rules)
    if visit is None or event is None:
        return page("review", "review", words("review-title"))
    change = words("frame-change")
    rows = [
        fact(
            f"change.{question.id}",
            words(question.title),
            spelled(question, visit.answers[question.id], words),
            badge=change,
            icon="pencil",
        )
        for question in interview.applicable(event, visit.answers, derived.facts(state, now))
        if question.id in visit.answers
    ]
    if visit.for_whom_asked:
        for_whom = acting.told(visit.representation, words) or words("review-myself")
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
    if plan.total and visit.settlement:
        how = words(f"settle-{visit.settlement.value}")
        label = words("review-settlement", total_cents=plan.total)
        rows.append(fact("settlement", label, how, badge=change, icon="pencil"))
    return page(
        "review",
        "review",
        words("review-title"),
        body=[words("review-body")],
        rows=rows,
        main=primary(words("review-confirm"), "confirm"),
    )


def spelled(question: Question, answer: bool | str | tuple[str, ...], words: Words) -> str:
    """Return an answer in words, as the resident would read it back."""
    parts = interview.spell_out(question, answer)
    said = [words(part) if isinstance(part, Message) else part for part in parts]
    return ", ".join(part for part in said if part) or words("not-given")
