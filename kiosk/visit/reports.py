# SPDX-License-Identifier: EUPL-1.2
"""What the hall reports: card, chip, printers, network, voice, and the store's answers."""

from __future__ import annotations

from kiosk.cases import (
    Case,
    VisitId,
)
from kiosk.frozen import replace
from kiosk.identity.states import CardReady
from kiosk.visit import (
    asking,
    badges,
    documents,
    knowing,
    letters,
    listening,
    owning,
    voicing,
)
from kiosk.visit.asked import AskAnswered, CodeLookedAt
from kiosk.visit.beginning import begin
from kiosk.visit.effects import (
    LookAtBadge,
    Step,
)
from kiosk.visit.events import (
    CardChanged,
    ChipDone,
    ChipFound,
    ChipProgress,
    Confirmed,
    ConfirmFailed,
    Event,
    HeadphonesChanged,
    LetterAnswered,
    PaperChanged,
    Recovered,
    RegistryAnswered,
    SyncChanged,
    VoiceChanged,
)
from kiosk.visit.own_data import LetterRead, OwnDataShown
from kiosk.visit.turning import save_draft
from kiosk.visit.values import (
    AtStart,
    CardRead,
    ChoosingComfort,
    Confirming,
    GivingPaper,
    Moment,
    Overlay,
    Page,
    Paper,
    ReadingCard,
    Resuming,
    Reviewing,
    Rules,
    State,
    Visit,
    failure,
)


def hall_reports(state: State, event: Event, now: Moment, rules: Rules) -> Step:
    """Take in what a device, the network or the store reports, on any page."""
    devices = state.devices
    match event:
        case SyncChanged():
            return replace(state, devices=replace(devices, online=event.online)), ()
        case VoiceChanged():
            return replace(state, devices=replace(devices, voice_problem=event.problem)), ()
        case HeadphonesChanged():
            return voicing.plugged(state, event, now), ()
        case PaperChanged():
            return _paper(state, event, now), ()
        case CardChanged():
            state = replace(state, devices=replace(devices, card=event.state))
            if state.clerk is not None:
                return badges.card_changed(state, now)
            if isinstance(state.page, AtStart) and isinstance(event.state, CardReady):
                state, effects = begin(state, now, rules, ChoosingComfort())
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
        case LetterRead():
            return listening.opened(state, event, now), ()
        case LetterAnswered():
            return letters.answered(state, event, now)
        case CodeLookedAt():
            return asking.looked_at(state, event), ()
        case AskAnswered():
            return asking.answered(replace(state, last_action=now.monotonic), event), ()
        case OwnDataShown():
            return owning.answered(state, event, now), ()
        case RegistryAnswered():
            return knowing.answered(state, event, now), ()
        case _:
            return state, ()


def _paper(state: State, event: PaperChanged, now: Moment) -> State:
    devices, paper = state.devices, state.paper
    if event.device not in ("receipt", "letter"):
        return state  # braille is a clerk's to hand over
    if event.device == "receipt":
        devices = replace(devices, receipt=event.status or devices.receipt)
    else:
        devices = replace(devices, letter=event.status or devices.letter)
    if state.visit and event.case == state.visit.case and event.job_state:
        if event.device == "receipt":
            paper = replace(paper, receipt=event.job_state, moved_at=now.monotonic)
        else:
            paper = replace(paper, letter=event.job_state, moved_at=now.monotonic)
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
        paper=Paper(moved_at=now.monotonic, code=case.return_code, case=case),
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
        state = replace(state, visit=visit, page=page, comfort=comfort, paper=Paper(case=case))
    elif event.draft is not None:
        comfort = voicing.safe(event.draft.comfort)
        state = replace(state, page=Resuming(event.draft), comfort=comfort)
    return replace(state, last_action=now.monotonic), ()
