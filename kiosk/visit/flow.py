# SPDX-License-Identifier: EUPL-1.2
"""``next_state(state, event, now, rules) -> (state, effects)``: the visit's only mover.

An event that does not fit the page changes nothing. Every forward step saves a draft, so a
power cut loses at most the answer being given.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from kiosk.cases import (
    Answer,
    Answers,
    Case,
    CaseNumber,
    Identity,
    Method,
    Plan,
    QuestionId,
    Settlement,
    SettlementKind,
    TaskId,
    VisitId,
)
from kiosk.clock import local
from kiosk.errors import FailureCode
from kiosk.identity.states import CardReady
from kiosk.life_events import interview
from kiosk.life_events import plan as planning
from kiosk.life_events.content import LifeEvent, Question, QuestionKind
from kiosk.visit import answering, assistance, documents
from kiosk.visit.values import (
    CONTRASTS,
    TEXT_SIZES,
    Asking,
    AtStart,
    CallClerk,
    CancelPaper,
    CardChanged,
    CardRead,
    ChipDone,
    ChipProgress,
    ChoosingComfort,
    ChoosingLanguage,
    Chose,
    ClerkDone,
    ClerkRefused,
    ClerkSignedIn,
    Comfort,
    Confirm,
    Confirmed,
    ConfirmFailed,
    Confirming,
    Draft,
    DropDraft,
    Effects,
    Entered,
    EnteringKey,
    Event,
    Farewell,
    GivingPaper,
    Identifying,
    Journal,
    LayingCard,
    Moment,
    Overlay,
    Page,
    Paper,
    PaperChanged,
    Pressed,
    ReadingCard,
    ReadingFailed,
    Recovered,
    Resuming,
    Reviewing,
    Rules,
    SaveDraft,
    Settling,
    ShowingPlan,
    ShowingTask,
    State,
    StopReading,
    SyncChanged,
    TakenPaper,
    Tick,
    Touched,
    Visit,
    VoiceChanged,
    WhatHappened,
    Wipe,
    failure,
)

Step = tuple[State, Effects]

CONTACT_KINDS = (QuestionKind.NAME, QuestionKind.ADDRESS, QuestionKind.PHONE)
"""Identity is asked before these, because a chip may answer them."""
FAREWELL_SECONDS = 20.0
LONGEST_ENTRY = 200
"""Characters kept of one field, whatever a keyboard or scanner sends."""
UNHURRIED = (ReadingCard, Confirming)
"""Pages on which the clock stands still, because the resident waits for us."""


def next_state(state: State, event: Event, now: Moment, rules: Rules) -> Step:
    """Return the state after `event` and what must be done about it."""
    match event:
        case Tick():
            return _tick(state, event.busy, now, rules)
        case (
            CardChanged()
            | ChipProgress()
            | ChipDone()
            | PaperChanged()
            | SyncChanged()
            | VoiceChanged()
            | Confirmed()
            | ConfirmFailed()
            | Recovered()
        ):
            return _hall(state, event, now, rules)
        case ClerkSignedIn() | ClerkRefused() | ClerkDone():
            return assistance.clerk_answered(state, event, now)
        case Touched() | Pressed() | Chose() | Entered():
            return _person(state, event, now, rules)


# --- what the hall reports -----------------------------------------------------------------


def _hall(state: State, event: Event, now: Moment, rules: Rules) -> Step:
    devices = state.devices
    match event:
        case SyncChanged():
            return replace(state, devices=replace(devices, online=event.online)), ()
        case VoiceChanged():
            return replace(state, devices=replace(devices, voice_problem=event.problem)), ()
        case PaperChanged():
            return _paper(state, event), ()
        case CardChanged():
            state = replace(state, devices=replace(devices, card=event.state))
            if isinstance(state.page, AtStart) and isinstance(event.state, CardReady):
                return _begin(state, now, rules, ChoosingComfort())
            return documents.card_changed(state, now)
        case ChipProgress():
            if isinstance(state.page, ReadingCard):
                page = replace(state.page, progress=event.fraction)
                return replace(state, page=page, last_action=now.monotonic), ()
            return state, ()
        case ChipDone():
            state, effects = documents.chip_done(state, event.outcome, now)
            if isinstance(state.page, CardRead):
                return state, (*effects, *_draft(state, rules))
            return state, effects
        case Confirmed():
            return _confirmed(state, event.visit, event.case, now)
        case ConfirmFailed():
            if isinstance(state.page, Confirming):
                problem = failure(event.code)
                return replace(state, page=Reviewing(), problem=problem), ()
            return state, ()
        case Recovered():
            return _recovered(state, event, now)
        case _:
            return state, ()


def _paper(state: State, event: PaperChanged) -> State:
    devices, paper = state.devices, state.paper
    if event.device == "receipt":
        devices = replace(devices, receipt=event.status or devices.receipt)
    else:
        devices = replace(devices, letter=event.status or devices.letter)
    if state.visit and event.case == state.visit.case and event.job_state:
        if event.device == "receipt":
            paper = replace(paper, receipt=event.job_state)
        else:
            paper = replace(paper, letter=event.job_state)
    return replace(state, devices=devices, paper=paper)


def _confirmed(state: State, visit: VisitId, case: Case, now: Moment) -> Step:
    if state.visit is None or state.visit.id != visit:
        return state, ()
    done = replace(state.visit, case=case.number)
    state = replace(
        state,
        visit=done,
        page=GivingPaper(),
        back=(),
        problem=None,
        overlay=Overlay.NONE,
        paper=Paper(),
        last_action=now.monotonic,
    )
    return state, ()


def _recovered(state: State, event: Recovered, now: Moment) -> Step:
    if not isinstance(state.page, AtStart):
        return state, ()
    if event.case is not None:
        case = event.case
        visit = Visit(case.visit, case.life_event, case=case.number)
        comfort = replace(state.comfort, language=case.language)
        page: Page = GivingPaper()
        state = replace(state, visit=visit, page=page, comfort=comfort)
    elif event.draft is not None:
        state = replace(state, page=Resuming(event.draft), comfort=event.draft.comfort)
    return replace(state, last_action=now.monotonic), ()


# --- time ----------------------------------------------------------------------------------


def _tick(state: State, busy: bool, now: Moment, rules: Rules) -> Step:
    if state.visit is None and isinstance(state.page, AtStart):
        if state.clerk is not None and _rest(state, now) > rules.idle_seconds:
            return replace(state, clerk=None), ()
        return state, ()
    if busy or isinstance(state.page, UNHURRIED):
        if state.overlay is not Overlay.TIME_WARNING:
            return replace(state, last_action=now.monotonic), ()
        return state, ()
    rest = _rest(state, now)
    if state.clerk is not None:
        # The clerk walked away: their screen closes, the resident's visit starts its time anew.
        if rest > rules.idle_seconds:
            return replace(state, clerk=None, last_action=now.monotonic), ()
        return state, ()
    if isinstance(state.page, Farewell) and rest > FAREWELL_SECONDS:
        return end_visit(state, "finished")
    if rest >= rules.idle_seconds + rules.warning_seconds:
        return end_visit(state, "time-out")
    if rest >= rules.idle_seconds and state.overlay is not Overlay.TIME_WARNING:
        return replace(state, overlay=Overlay.TIME_WARNING), ()
    return state, ()


def _rest(state: State, now: Moment) -> float:
    return now.monotonic - state.last_action


def seconds_left(state: State, monotonic: float, rules: Rules) -> int:
    """Return the whole seconds until the visit ends by itself, for the warning."""
    left = rules.idle_seconds + rules.warning_seconds - (monotonic - state.last_action)
    return max(0, round(left))


def end_visit(state: State, reason: str) -> Step:
    """End the visit: nothing of it stays on the screen, in memory or in the settings."""
    effects: Effects = (StopReading(),)
    if isinstance(state.page, Resuming):
        effects = (*effects, DropDraft(state.page.draft.visit.id))
    if state.visit is not None:
        visit = state.visit
        if visit.case is None:
            effects = (*effects, DropDraft(visit.id))
        else:
            effects = (*effects, CancelPaper(visit.case))
        effects = (*effects, Journal("visit.ended", visit.id, visit.case, detail={"how": reason}))
    return State(devices=state.devices), (*effects, Wipe())


# --- what a person does --------------------------------------------------------------------


def _person(state: State, event: Event, now: Moment, rules: Rules) -> Step:
    woken = replace(state, last_action=now.monotonic)
    if state.overlay is Overlay.TIME_WARNING:
        return replace(woken, overlay=Overlay.NONE), ()
    if isinstance(event, Entered):
        event = Entered(event.field, _clean(event.text))
    if state.clerk is not None:
        return assistance.clerk_acts(woken, event, now, rules)
    match event:
        case Pressed(id="help"):
            effects: Effects = (CallClerk(state.visit.id if state.visit else None),)
            if state.help_called:
                effects = ()
            return replace(woken, overlay=Overlay.HELP, help_called=True), effects
        case Pressed(id="clerk"):
            return assistance.open_sign_in(woken), ()
        case Pressed(id="stop") if state.visit is not None or isinstance(state.page, Resuming):
            return _stop(woken)
        case Pressed(id=action) if state.overlay is not Overlay.NONE:
            return _on_overlay(woken, action)
        case Pressed(id=action) if action.startswith("comfort."):
            return _comfort(woken, action.removeprefix("comfort."), now, rules), ()
        case Pressed(id="back"):
            return _back(woken, now, rules), ()
        case Pressed(id="why"):
            return replace(woken, overlay=Overlay.WHY), ()
        case Touched():
            return woken, ()
        case Entered():
            entries = {**state.entries, event.field: event.text}
            return replace(woken, entries=entries, problem=None), ()
        case Pressed() | Chose() if state.overlay is Overlay.NONE:
            action = event.id if isinstance(event, Pressed) else event.row
            return _on_page(woken, action, now, rules)
        case _:
            return woken, ()


def _clean(text: str) -> str:
    return "".join(c for c in text if c.isprintable())[:LONGEST_ENTRY]


def _stop(state: State) -> Step:
    if isinstance(state.page, GivingPaper | Farewell):
        return end_visit(state, "finished")
    if isinstance(state.page, Resuming):
        return end_visit(state, "stopped")
    return replace(state, overlay=Overlay.STOP), ()


def _on_overlay(state: State, action: str) -> Step:
    if state.overlay is Overlay.STOP and action == "erase":
        return end_visit(state, "stopped")
    if action in ("close", "continue", "back"):
        return replace(state, overlay=Overlay.NONE), ()
    return state, ()


def _comfort(state: State, what: str, now: Moment, rules: Rules) -> State:
    comfort = state.comfort
    if state.visit is None and isinstance(state.page, AtStart):
        # Comfort chosen on the start page must be wiped like everything else of a visit.
        state = replace(state, visit=Visit(VisitId(now.fresh)))
    match what:
        case "textSize":
            comfort = replace(comfort, text_size=(comfort.text_size + 1) % TEXT_SIZES)
        case "contrast":
            place = (CONTRASTS.index(comfort.contrast) + 1) % len(CONTRASTS)
            comfort = replace(comfort, contrast=CONTRASTS[place])
        case "voice":
            comfort = replace(comfort, voice=not comfort.voice)
        case "language" if not isinstance(state.page, ChoosingLanguage | Confirming | AtStart):
            # The page below keeps what is being typed and ticked on it.
            return replace(state, page=ChoosingLanguage(), back=(*state.back, state.page))
        case _:
            return state
    return replace(state, comfort=comfort)


def _begin(state: State, now: Moment, rules: Rules, page: Page) -> Step:
    visit = state.visit or Visit(VisitId(now.fresh))
    comfort = state.comfort
    if rules.voice_at_start:
        comfort = replace(comfort, voice=True)
    state = replace(
        state, visit=visit, comfort=comfort, page=page, back=(), last_action=now.monotonic
    )
    return state, (Journal("visit.began", visit.id),)


def _draft(state: State, rules: Rules) -> Effects:
    if state.visit is None or state.visit.case is not None:
        return ()
    return (SaveDraft(Draft(state.visit, state.comfort, rules.content.version)),)


def _go(state: State, page: Page, now: Moment, rules: Rules, *, keep: bool = False) -> State:
    """Show `page`, remembering the way back; an earlier answer is filled in to be corrected."""
    back = (*state.back, state.page) if state.page != page else state.back
    fresh = _shown(replace(state, back=back), page, now, rules)
    return replace(fresh, entries=state.entries) if keep else fresh


def _shown(state: State, page: Page, now: Moment, rules: Rules) -> State:
    entries: Mapping[str, str] = {}
    picked: tuple[str, ...] = ()
    if isinstance(page, Asking) and (question := find_question(state, page.question, now, rules)):
        earlier = state.visit.answers.get(page.question) if state.visit else None
        entries = answering.entries_of(question, earlier)
        picked = answering.picked_of(question, earlier)
    return replace(state, page=page, entries=entries, picked=picked, problem=None)


def _back(state: State, now: Moment, rules: Rules) -> State:
    if not state.back:
        return state
    *earlier, page = state.back
    was_language = isinstance(state.page, ChoosingLanguage)
    state = replace(state, back=tuple(earlier))
    if was_language:
        return replace(state, page=page)
    if state.visit and isinstance(page, Identifying):
        state = replace(state, visit=replace(state.visit, identity_asked=False))
    return _shown(state, page, now, rules)


def can_go_back(state: State) -> bool:
    """Tell whether the back button does something on this page."""
    return bool(state.back) and not isinstance(state.page, Confirming | ReadingCard)


def _on_page(state: State, action: str, now: Moment, rules: Rules) -> Step:
    page = state.page
    match page:
        case AtStart():
            return _at_start(state, action, now, rules)
        case Resuming():
            return _resume(state, page.draft, action, now, rules)
        case ChoosingLanguage():
            language = action.removeprefix("language.")
            if language in rules.languages:
                comfort = replace(state.comfort, language=language)
                return _back(replace(state, comfort=comfort), now, rules), ()
        case ChoosingComfort():
            return _comfort_page(state, action, now, rules)
        case WhatHappened():
            return _happened(state, action, now, rules)
        case Asking():
            return _answer(state, page, action, now, rules)
        case Identifying() | EnteringKey() | LayingCard() | ReadingCard() | ReadingFailed():
            return _identify(state, action, now, rules)
        case CardRead() if action == "next":
            return _onward(state, now, rules)
        case ShowingPlan() | ShowingTask() | Settling() | Reviewing():
            return _decide(state, action, now, rules)
        case GivingPaper() if action == "taken":
            visit = state.visit
            taken: Effects = (TakenPaper(visit.case),) if visit and visit.case else ()
            return replace(state, page=Farewell(), back=()), taken
        case Farewell() if action == "end":
            return end_visit(state, "finished")
        case _:
            pass
    return state, ()


def _at_start(state: State, action: str, now: Moment, rules: Rules) -> Step:
    language = action.removeprefix("language.")
    if language not in rules.languages:
        return state, ()
    state = replace(state, comfort=replace(state.comfort, language=language))
    return _begin(state, now, rules, ChoosingComfort())


def _resume(state: State, draft: Draft, action: str, now: Moment, rules: Rules) -> Step:
    if action == "resume.no":
        return end_visit(state, "not-resumed")
    if action != "resume.yes":
        return state, ()
    state = replace(state, visit=draft.visit, comfort=draft.comfort, page=WhatHappened())
    event = event_of(state, rules)
    if event is None:
        return state, (Journal("visit.resumed", draft.visit.id),)
    answers = interview.prune(event, draft.visit.answers, facts(state, now))
    state = replace(state, visit=replace(draft.visit, answers=answers))
    state, effects = _onward(state, now, rules)
    return replace(state, back=()), (Journal("visit.resumed", draft.visit.id), *effects)


def _comfort_page(state: State, action: str, now: Moment, rules: Rules) -> Step:
    kind, _, value = action.partition(".")
    comfort = state.comfort
    if kind == "size" and value.isdecimal() and int(value) < TEXT_SIZES:
        comfort = replace(comfort, text_size=int(value))
    elif kind == "contrast" and value in CONTRASTS:
        comfort = replace(comfort, contrast=value)
    elif kind == "voice":
        comfort = replace(comfort, voice=not comfort.voice)
    elif action == "next":
        return _onward(state, now, rules)
    return replace(state, comfort=comfort), ()


def _happened(state: State, action: str, now: Moment, rules: Rules) -> Step:
    life_event = action.removeprefix("event.")
    if state.visit is None or life_event not in rules.content.events:
        return state, ()
    visit = state.visit
    if visit.life_event != life_event:
        visit = replace(visit, life_event=life_event, answers={}, settlement=None)
    return _onward(replace(state, visit=visit), now, rules)


# --- questions -----------------------------------------------------------------------------


def _answer(state: State, page: Asking, action: str, now: Moment, rules: Rules) -> Step:
    question = find_question(state, page.question, now, rules)
    visit = state.visit
    if question is None or visit is None:
        return state, ()
    today = local(now.at).date()
    if action == "skip" and question.optional:
        return _store_answer(state, visit, question, "", now, rules)
    if action != "next":
        if question.kind is QuestionKind.SEVERAL:
            picked = answering.toggle(question, state.picked, action)
            return replace(state, picked=picked, problem=None), ()
        given: answering.Meaning = answering.from_row(question, action, today)
    else:
        given = answering.from_entries(question, page.part, state.entries, state.picked)
    match given:
        case None:
            return state, ()
        case answering.Unfinished():
            return replace(state, problem=given.message), ()
        case answering.More():
            return _go(state, Asking(page.question, given.part), now, rules, keep=True), ()
        case answering.Given():
            checked = interview.check(question, given.raw, today)
            if isinstance(checked, interview.Problem):
                return replace(state, problem=checked.message), ()
            return _store_answer(state, visit, question, checked, now, rules)


def _store_answer(
    state: State, visit: Visit, question: Question, answer: Answer, now: Moment, rules: Rules
) -> Step:
    event = event_of(state, rules)
    if event is None:
        return state, ()
    answers: Answers = {**visit.answers, question.id: answer}
    answers = interview.prune(event, answers, facts(state, now))
    return _onward(replace(state, visit=replace(visit, answers=answers)), now, rules)


def _onward(state: State, now: Moment, rules: Rules) -> Step:
    """Go to the next page that the visit needs, and save the draft."""
    page = _next_page(state, now, rules)
    state = _go(state, page, now, rules)
    if state.visit and isinstance(page, Reviewing):
        state = replace(state, visit=replace(state.visit, correcting=False), back=())
    return state, _draft(state, rules)


def _next_page(state: State, now: Moment, rules: Rules) -> Page:
    visit = state.visit
    event = event_of(state, rules)
    if visit is None or event is None:
        return WhatHappened()
    question = interview.next_question(event, visit.answers, facts(state, now))
    if not visit.identity_asked and (question is None or question.kind in CONTACT_KINDS):
        return Identifying()
    if question is not None:
        return Asking(question.id)
    if visit.correcting:
        return Reviewing() if _settled(state, now, rules) else Settling()
    return ShowingPlan()


def _settled(state: State, now: Moment, rules: Rules) -> bool:
    plan = plan_of(state, now, rules)
    return plan.total == 0 or bool(
        state.visit and state.visit.settlement in planning.settlements(plan)
    )


# --- identity ------------------------------------------------------------------------------


def _identify(state: State, action: str, now: Moment, rules: Rules) -> Step:
    if action in ("without", "document.none") and state.visit:
        visit = replace(state.visit, identity_asked=True)
        state, effects = _onward(replace(state, visit=visit), now, rules)
        return state, (StopReading(), *effects)
    return documents.acts(state, action, now)


# --- plan, settlement, review --------------------------------------------------------------


def _decide(state: State, action: str, now: Moment, rules: Rules) -> Step:
    visit = state.visit
    if visit is None:
        return state, ()
    match state.page:
        case ShowingPlan() if action == "next":
            page = Reviewing() if _settled(state, now, rules) else Settling()
            return _go(state, page, now, rules), ()
        case ShowingPlan() if action.startswith("task."):
            task = TaskId(action.removeprefix("task."))
            if any(t.id == task for t in plan_of(state, now, rules).tasks):
                return _go(state, ShowingTask(task), now, rules), ()
        case ShowingTask() if action == "next":
            return _back(state, now, rules), ()
        case Settling():
            kinds = {kind.value: kind for kind in planning.settlements(plan_of(state, now, rules))}
            kind = kinds.get(action.removeprefix("settle."))
            if kind is not None:
                state = replace(state, visit=replace(visit, settlement=kind))
                state = _go(state, Reviewing(), now, rules)
                return state, _draft(state, rules)
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
        return _go(correcting, Asking(QuestionId(which)), now, rules)
    if action == "identity":
        anew = replace(visit, correcting=True, identity_asked=False, identity=Identity())
        return _go(replace(state, visit=anew), Identifying(), now, rules)
    if action == "settlement":
        return _go(correcting, Settling(), now, rules)
    if action == "plan":
        return _go(state, ShowingPlan(), now, rules)
    return state


# --- what follows from the state -----------------------------------------------------------


def facts(state: State, now: Moment) -> dict[str, object]:
    """Return what conditions may ask about besides the answers."""
    identity = state.visit.identity if state.visit else Identity()
    person = identity.person
    return {
        "identity": {
            "established": identity.method is not Method.NOT_YET,
            "method": identity.method.value,
            "name_known": bool(person and person.family_name),
            "has_bsn": bool(person and person.bsn),
        },
        "today": local(now.at).date().isoformat(),
    }


def event_of(state: State, rules: Rules) -> LifeEvent | None:
    """Return the life event of this visit, if one was chosen."""
    return rules.content.events.get(state.visit.life_event) if state.visit else None


def find_question(state: State, id: QuestionId, now: Moment, rules: Rules) -> Question | None:
    """Return the question if it applies to this visit now."""
    event = event_of(state, rules)
    if event is None or state.visit is None:
        return None
    applicable = interview.applicable(event, state.visit.answers, facts(state, now))
    return next((q for q in applicable if q.id == id), None)


def plan_of(state: State, now: Moment, rules: Rules) -> Plan:
    """Return the plan that follows from the answers so far; empty when there is no event."""
    event = event_of(state, rules)
    if event is None or state.visit is None:
        return Plan(())
    visit = state.visit
    today = local(now.at).date()
    return planning.make(event, visit.answers, visit.identity, rules.content, today)


def make_case(
    visit: Visit, comfort: Comfort, at: dt.datetime, rules: Rules, number: CaseNumber, code: str
) -> Case:
    """Build the case that a confirmed visit becomes.

    A resident whose identity is not established yet is known by the name they gave.
    """
    event = rules.content.events[visit.life_event]
    identity = visit.identity
    if identity.person is None:
        identity = replace(identity, person=answering.declared_person(visit.answers))
    plan = planning.make(event, visit.answers, identity, rules.content, local(at).date())
    kind = visit.settlement if plan.total and visit.settlement else None
    if kind is None:
        kind = SettlementKind.LATER if plan.total else SettlementKind.NOTHING_DUE
    return Case(
        number=number,
        visit=visit.id,
        life_event=visit.life_event,
        content_version=rules.content.version,
        case_type=event.case_type,
        title=event.title,
        language=comfort.language,
        received_at=at,
        identity=identity,
        answers=dict(visit.answers),
        plan=plan,
        settlement=Settlement(kind, plan.total),
        return_code=code,
        large_print=comfort.text_size >= TEXT_SIZES - 2,
    )


__all__ = [
    "FailureCode",
    "can_go_back",
    "end_visit",
    "event_of",
    "facts",
    "find_question",
    "make_case",
    "next_state",
    "plan_of",
    "seconds_left",
]
