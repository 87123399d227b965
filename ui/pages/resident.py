# SPDX-License-Identifier: EUPL-1.2
"""The resident's pages, one function for each."""

from __future__ import annotations

from kiosk.cases import (
    Actor,
    Cents,
    ChipGrade,
    Message,
    Method,
    SettlementKind,
    Task,
)
from kiosk.identity.states import CardReady, NoReader
from kiosk.life_events import interview
from kiosk.life_events import plan as planning
from kiosk.life_events.content import Question, QuestionKind
from kiosk.visit import answering, derived, documents
from kiosk.visit.values import (
    CONTRASTS,
    TEXT_SIZES,
    Asking,
    AtStart,
    CardRead,
    ChoosingComfort,
    ChoosingLanguage,
    Confirming,
    Document,
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
from ui.pages import paper
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
    if state.problem is not None:
        shown["error"] = words(state.problem)
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
            return _identifying(words), IDENTITY
        case EnteringCan():
            return _entering_can(state, state.page, words), IDENTITY
        case EnteringKey():
            return _entering_key(state, state.page, words), IDENTITY
        case LayingCard():
            return _laying(state, state.page, words), IDENTITY
        case ReadingCard():
            return _reading(state.page, words), IDENTITY
        case CardRead():
            return _card_read(state, words), IDENTITY
        case ReadingFailed():
            return _failed(state, state.page, words), IDENTITY
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


# --- identity ------------------------------------------------------------------------------

DOCUMENT_ICONS = {
    Document.ID_CARD: "id",
    Document.PASSPORT: "e-passport",
    Document.RESIDENCE_PERMIT: "id",
    Document.NONE: "id-off",
}


def _identifying(words: Words) -> Map:
    rows = [
        row(
            f"document.{document.value}",
            words(f"document-{document.value}"),
            role="choice",
            icon=DOCUMENT_ICONS[document],
        )
        for document in Document
    ]
    return page(
        "identify",
        "choices",
        words("identify-title"),
        body=[words("identify-body")],
        hint=words("identify-at-home"),
        rows=rows,
    )


def _entering_can(state: State, entering: EnteringCan, words: Words) -> Map:
    name = documents.CAN_FIELD
    field = entry(
        name,
        words("key-can-label"),
        state.entries.get(name, ""),
        keyboard="digits",
        hint=words(f"key-can-hint-{entering.document.value}"),
        longest=7,
    )
    return page(
        "key:can",
        "entry",
        words("key-can-title"),
        body=[words("key-why")],
        fields=[field],
        main=primary(words("next")),
        actions=[
            action("no-can", words("key-no-can"), "help-circle"),
            action("without", words("without-document"), "arrow-right"),
        ],
    )


def _entering_key(state: State, entering: EnteringKey, words: Words) -> Map:
    name = documents.KEY_FIELDS[entering.part]
    field = entry(
        name,
        words(f"key-{name}-label"),
        state.entries.get(name, ""),
        keyboard="text" if entering.part == 0 else "date",
        hint=words(f"key-{name}-hint"),
        longest=14 if entering.part == 0 else 10,
    )
    return page(
        f"key:{name}",
        "entry",
        words(f"key-{name}-title"),
        body=[words("key-why")] if entering.part == 0 else [],
        fields=[field],
        main=primary(words("next")),
        actions=[action("without", words("without-document"), "arrow-right")],
    )


def _laying(state: State, laying: LayingCard, words: Words) -> Map:
    without = action("without", words("without-document"), "arrow-right")
    if isinstance(state.devices.card, NoReader):
        return page(
            "no-reader",
            "message",
            words("no-reader-title"),
            body=[words("no-reader-body")],
            illustration="clerk",
            main=primary(words("without-document"), "without"),
        )
    return page(
        "lay-card",
        "card",
        words("lay-title", document=words(f"document-{laying.document.value}-yours")),
        body=[words("lay-body")],
        illustration="card-on-reader",
        actions=[without, action("key", words("key-again"), "pencil")],
    )


def _reading(reading: ReadingCard, words: Words) -> Map:
    return page(
        "reading",
        "working",
        words("reading-title"),
        body=[
            words("reading-found", name=reading.name) if reading.name else "",
            words("reading-body"),
        ],
        illustration="card-on-reader",
        progress=reading.progress,
    )


def _card_read(state: State, words: Words) -> Map:
    identity = state.visit.identity if state.visit else None
    person = identity.person if identity else None
    document = identity.document if identity else None
    name = f"{person.given_names} {person.family_name}".strip() if person else ""
    grade = document.grade if document else ChipGrade.NOT_CHECKED
    body = [words(f"chip-{grade.value}")]
    if document and document.because and grade is not ChipGrade.EXPIRED:
        body.append(words(f"chip-because-{document.because.value}"))
    if isinstance(state.devices.card, CardReady):
        body.append(words("take-card"))
    facts = [fact("fact.name", words("fact-name"), name, icon="user")]
    if document and document.expires:
        expires = words("fact-expires", expires_date=document.expires.isoformat())
        facts.append(fact("fact.expires", words("fact-document"), expires, icon="calendar"))
    return page(
        "card-read",
        "message",
        words("card-read-title"),
        body=body,
        rows=facts,
        illustration="take-card",
        main=primary(words("next")),
    )


def _failed(state: State, failed: ReadingFailed, words: Words) -> Map:
    reason = failed.reason.value
    tired = state.tries >= documents.FRIENDLY_TRIES
    again = action("next", words("try-again"), "refresh")
    without = action("without", words("without-document"), "arrow-right")
    main, other = (without, again) if tired else (again, without)
    return page(
        "reading-failed",
        "message",
        words(f"read-{reason}-title"),
        body=[words(f"read-{reason}-body"), words("read-tired") if tired else ""],
        illustration="card-on-reader",
        main=primary(main["text"], main["id"]),
        actions=[other],
    )


# --- plan ----------------------------------------------------------------------------------


def price(amount: Cents, words: Words) -> str:
    """Return an amount in words of the language, "free" for nothing."""
    return words("amount", amount_cents=amount) if amount else words("free")


def _plan(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    plan = derived.plan_of(state, now, rules)
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
        for task in plan.tasks
    ]
    total = words("plan-total", total_cents=plan.total) if plan.total else words("plan-free")
    return page(
        "plan",
        "plan",
        words("plan-title", count=len(plan.tasks)),
        body=[words("plan-body"), total],
        rows=rows,
        main=primary(words("next")),
    )


def _task(state: State, showing: ShowingTask, now: Moment, rules: Rules, words: Words) -> Map:
    tasks = derived.plan_of(state, now, rules).tasks
    task = next((t for t in tasks if t.id == showing.task), None)
    if task is None:
        return page("task:gone", "message", "")
    return page(
        f"task:{task.id}",
        "task",
        words(task.title),
        body=[words(task.summary)],
        big=task.phone,
        big_label=words("call-now") if task.phone else "",
        rows=_task_facts(task, words),
        main=primary(words("back-to-plan")),
    )


def _task_facts(task: Task, words: Words) -> list[Map]:
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
    person = visit.identity.person
    name = f"{person.given_names} {person.family_name}".strip() if person else ""
    who = name if visit.identity.method is not Method.NOT_YET else words("review-identity-later")
    rows.append(fact("identity", words("review-identity"), who, badge=change, icon="pencil"))
    plan = derived.plan_of(state, now, rules)
    tasks = words("review-plan", count=len(plan.tasks))
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
