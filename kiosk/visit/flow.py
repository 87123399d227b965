# SPDX-License-Identifier: EUPL-1.2
"""``next_state(state, event, now, rules) -> (state, effects)``: the visit's only mover.

An event that does not fit the page changes nothing. Every forward step saves a draft, so a
power cut loses at most the answer being given.
"""

from __future__ import annotations

from kiosk.cases import (
    Case,
    DocumentKind,
    VisitId,
)
from kiosk.frozen import replace
from kiosk.identity.states import CardReady
from kiosk.life_events import interview
from kiosk.visit import (
    acting,
    assistance,
    badges,
    belongings,
    documents,
    letters,
    scanning,
)
from kiosk.visit.deciding import answer_question, decide, identify
from kiosk.visit.derived import event_of, facts
from kiosk.visit.effects import (
    CallClerk,
    CancelPaper,
    DropDraft,
    Effects,
    Journal,
    LookAtBadge,
    PrintAgain,
    StopReading,
    TakenPaper,
    Wipe,
)
from kiosk.visit.events import (
    BadgeFound,
    BadgeRefused,
    CardChanged,
    ChipDone,
    ChipFound,
    ChipProgress,
    Chose,
    ClerkDone,
    ClerkRefused,
    ClerkSignedIn,
    Confirmed,
    ConfirmFailed,
    Entered,
    Event,
    LetterAnswered,
    PaperChanged,
    Pressed,
    Recovered,
    Scanned,
    SyncChanged,
    Tick,
    Touched,
    VoiceChanged,
)
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
)
from kiosk.visit.turning import onward, save_draft, turn_back
from kiosk.visit.values import (
    CONTRASTS,
    FAILED_PRINTS,
    TEXT_SIZES,
    Asking,
    AtStart,
    CardRead,
    ChoosingComfort,
    ChoosingLanguage,
    Confirming,
    Draft,
    EnteringCan,
    EnteringKey,
    Farewell,
    GivingPaper,
    Identifying,
    LayingCard,
    Moment,
    Overlay,
    Page,
    Paper,
    ReadingCard,
    ReadingFailed,
    Resuming,
    Reviewing,
    Rules,
    Settling,
    ShowingPlan,
    ShowingTask,
    State,
    Visit,
    WhatHappened,
    failure,
)

Step = tuple[State, Effects]

FAREWELL_SECONDS = 20.0
MOST_AGAIN = 3
"""How many more copies a resident may ask for; after that a clerk looks at the printer."""
PAPER_AGAIN = {
    "again.receipt": DocumentKind.RECEIPT,
    "again.letter": DocumentKind.CONFIRMATION,
}
LONGEST_ENTRY = 200
"""Characters kept of one field, whatever a keyboard or scanner sends."""
UNHURRIED = (ReadingCard, Confirming)
"""Pages on which the clock stands still, because the resident waits for us."""


def next_state(state: State, event: Event, now: Moment, rules: Rules) -> Step:
    """Return the state after `event` and what must be done about it."""
    after, effects = _moved(state, event, now, rules)
    if isinstance(after.page, Identifying) and after.page != state.page and after.scanned:
        # Its key was scanned before: nothing is asked that we know.
        known = after.scanned
        after, more = documents.lay(replace(after, scanned=None), known.document, known.access, now)
        effects = (*effects, *more)
    return belongings.watch(state, after, effects, event, now)


def _moved(state: State, event: Event, now: Moment, rules: Rules) -> Step:
    match event:
        case Tick():
            return _tick(state, event.busy, now, rules)
        case (
            CardChanged()
            | ChipProgress()
            | ChipFound()
            | ChipDone()
            | PaperChanged()
            | SyncChanged()
            | VoiceChanged()
            | Confirmed()
            | ConfirmFailed()
            | Recovered()
            | LetterAnswered()
        ):
            return _hall(state, event, now, rules)
        case BadgeFound() | BadgeRefused():
            return badges.badge_answered(state, event, now)
        case ClerkSignedIn() | ClerkRefused() | ClerkDone():
            return assistance.clerk_answered(state, event, now)
        case Touched() | Pressed() | Chose() | Entered() | Scanned():
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
            if state.clerk is not None:
                return badges.card_changed(state, now)
            if isinstance(state.page, AtStart) and isinstance(event.state, CardReady):
                state, effects = _begin(state, now, rules, ChoosingComfort())
                return state, (*effects, LookAtBadge())
            return documents.card_changed(state, now)
        case ChipProgress():
            if isinstance(state.page, ReadingCard):
                page = replace(state.page, progress=event.fraction)
                return replace(state, page=page, last_action=now.monotonic), ()
            return state, ()
        case ChipFound():
            if isinstance(state.page, ReadingCard):
                return replace(state, page=replace(state.page, name=event.name)), ()
            return state, ()
        case ChipDone():
            state, effects = documents.chip_done(state, event.outcome, now)
            if isinstance(state.page, CardRead):
                return state, (*effects, *save_draft(state, rules))
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
        case LetterAnswered():
            return letters.answered(state, event, now)
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
    if isinstance(state.page, CardLeft):
        return state, ()
    if state.visit is None and isinstance(state.page, AtStart):
        if state.clerk is not None and _rest(state, now) > rules.idle_seconds:
            return badges.leave(state, "time-out")
        return state, ()
    if busy or isinstance(state.page, UNHURRIED):
        if state.overlay is not Overlay.TIME_WARNING:
            return replace(state, last_action=now.monotonic), ()
        return state, ()
    rest = _rest(state, now)
    if state.clerk is not None:
        # The clerk walked away: their screen closes, the resident's visit starts its time anew.
        if rest > rules.idle_seconds:
            return badges.leave(replace(state, last_action=now.monotonic), "time-out")
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
    if isinstance(event, Scanned) and state.clerk is None:
        return scanning.scanned(woken, event, now, rules)
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
            return badges.open_sign_in(woken)
        case Pressed(id="stop") if state.visit is not None or isinstance(state.page, Resuming):
            return _stop(woken)
        case Pressed(id=action) if state.overlay is not Overlay.NONE:
            return _on_overlay(woken, action)
        case Pressed(id=action) if action.startswith("comfort."):
            return _comfort(woken, action.removeprefix("comfort."), now, rules), ()
        case Pressed(id="back"):
            return turn_back(woken, now, rules), ()
        case Pressed(id="why"):
            return replace(woken, overlay=Overlay.WHY), ()
        case Touched():
            return woken, ()
        case Entered():
            entries = {**state.entries, event.field: event.text}
            return replace(woken, entries=entries, problem=None, notice=None), ()
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
                return turn_back(replace(state, comfort=comfort), now, rules), ()
        case ChoosingComfort():
            return _comfort_page(state, action, now, rules)
        case WhatHappened():
            return _happened(state, action, now, rules)
        case Asking():
            return answer_question(state, page, action, now, rules)
        case (
            Identifying()
            | EnteringCan()
            | EnteringKey()
            | LayingCard()
            | ReadingCard()
            | ReadingFailed()
        ):
            return identify(state, action, now, rules)
        case ForWhom() | ActingAs() | NamingActor() | EnteringBsn():
            return acting.acts(state, action, now, rules)
        case EnteringCode() | EnteringFact() | LetterRefused() | LetterOpen() | Adding():
            return letters.acts(state, action, now)
        case CardLeft() if action == "next":
            return State(devices=state.devices), ()
        case CardRead() if action == "next":
            return onward(state, now, rules)
        case ShowingPlan() | ShowingTask() | Settling() | Reviewing():
            return decide(state, action, now, rules)
        case GivingPaper() if action == "taken":
            visit = state.visit
            taken: Effects = (TakenPaper(visit.case),) if visit and visit.case else ()
            return replace(state, page=Farewell(), back=()), taken
        case GivingPaper() if action in PAPER_AGAIN:
            return _paper_again(state, action)
        case Farewell() if action == "end":
            return end_visit(state, "finished")
        case _:
            pass
    return state, ()


def _paper_again(state: State, action: str) -> Step:
    """Print one more copy of what did not come out well, and only of that."""
    visit, paper = state.visit, state.paper
    device = action.removeprefix("again.")
    failed = (paper.receipt if device == "receipt" else paper.letter) in FAILED_PRINTS
    if visit is None or visit.case is None or not failed or paper.again >= MOST_AGAIN:
        return state, ()
    fresh = replace(paper, again=paper.again + 1)
    fresh = (
        replace(fresh, receipt="waiting")
        if device == "receipt"
        else replace(fresh, letter="waiting")
    )
    return replace(state, paper=fresh), (PrintAgain(visit.case, PAPER_AGAIN[action]),)


def _at_start(state: State, action: str, now: Moment, rules: Rules) -> Step:
    if action == "letter":
        return _begin(state, now, rules, EnteringCode())
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
    state, effects = onward(state, now, rules)
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
        return onward(state, now, rules)
    return replace(state, comfort=comfort), ()


def _happened(state: State, action: str, now: Moment, rules: Rules) -> Step:
    life_event = action.removeprefix("event.")
    if state.visit is None or life_event not in rules.content.events:
        return state, ()
    visit = state.visit
    if visit.life_event != life_event:
        visit = replace(visit, life_event=life_event, answers={}, settlement=None)
    return onward(replace(state, visit=visit), now, rules)
