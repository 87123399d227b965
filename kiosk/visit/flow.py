# SPDX-License-Identifier: EUPL-1.2
"""``next_state(state, event, now, rules) -> (state, effects)``: the visit's only mover.

An event that does not fit the page changes nothing. Every forward step saves a draft, so a
power cut loses at most the answer being given.
"""

from __future__ import annotations

from kiosk.frozen import replace
from kiosk.visit import (
    acting,
    asking,
    assistance,
    badges,
    belongings,
    clerk_tasks,
    comforting,
    comparing,
    documents,
    forms,
    knowing,
    letters,
    listening,
    offering,
    owning,
    paper_trouble,
    post_office,
    scanning,
    voicing,
    writing,
)
from kiosk.visit.asked import AskAnswered, CodeLookedAt
from kiosk.visit.beginning import at_start, chose_language, happened, resume
from kiosk.visit.deciding import answer_question, decide, identify
from kiosk.visit.effects import (
    CallClerk,
    Effects,
    Step,
    TakenPaper,
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
    FaceDone,
    HeadphonesChanged,
    LetterAnswered,
    PaperChanged,
    Pressed,
    Recovered,
    RegistryAnswered,
    Scanned,
    SyncChanged,
    Tick,
    Touched,
    VoiceChanged,
)
from kiosk.visit.giving import PAPER_AGAIN, after_paper, anything_else, card_taken, paper_again
from kiosk.visit.letter_orders import LetterDrafted
from kiosk.visit.more_pages import (
    ActingAs,
    Adding,
    AnythingElse,
    AskedByLetter,
    AskingMore,
    CardLeft,
    ChoosingForm,
    ChoosingInstalments,
    CodeRefused,
    ConfirmingFact,
    EnteringBsn,
    EnteringCode,
    EnteringFact,
    ForWhom,
    InGroup,
    LetterOpen,
    LetterRefused,
    ListeningToLetter,
    LookingUp,
    MayWeAsk,
    Meant,
    NamingActor,
    NotRight,
    SayingIt,
    Settings,
    ShowingAdvice,
    ShowingOffer,
    ShowingOffers,
    WritingDown,
)
from kiosk.visit.own_data import (
    ChangingForm,
    ClerkSeesData,
    Correcting,
    DataRefused,
    LetterRead,
    MyData,
    MyDataItem,
    OpeningData,
    OwnDataShown,
    Withdrawing,
)
from kiosk.visit.passing import end_visit, tick
from kiosk.visit.post_values import ClerkSeesPost
from kiosk.visit.registry_check import ComparedWithRegistry
from kiosk.visit.reports import hall_reports
from kiosk.visit.turning import onward, turn_back
from kiosk.visit.values import (
    Asking,
    AtStart,
    CardRead,
    ChoosingComfort,
    ChoosingLanguage,
    EnteringCan,
    EnteringKey,
    Farewell,
    GivingPaper,
    Identifying,
    LayingCard,
    Moment,
    Overlay,
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

LONGEST_ENTRY = 200

"""Characters kept of one field, whatever a keyboard or scanner sends."""


def next_state(state: State, event: Event, now: Moment, rules: Rules) -> Step:
    """Return the state after `event` and what must be done about it."""
    after, effects = _moved(state, event, now, rules)
    if isinstance(after.page, Identifying) and after.page != state.page and after.scanned:
        # Its key was scanned before: nothing is asked that we know.
        known = after.scanned
        after, more = documents.lay(replace(after, scanned=None), known.document, known.access, now)
        effects = (*effects, *more)
    after, effects = knowing.watch(after, effects, now, rules)
    watched, effects = belongings.watch(state, after, effects, event, now)
    return card_taken(state, watched), effects


def _moved(state: State, event: Event, now: Moment, rules: Rules) -> Step:
    match event:
        case Tick():
            return tick(state, event.busy, now, rules)
        case (
            CardChanged()
            | ChipProgress()
            | ChipFound()
            | ChipDone()
            | PaperChanged()
            | SyncChanged()
            | VoiceChanged()
            | HeadphonesChanged()
            | Confirmed()
            | ConfirmFailed()
            | Recovered()
            | LetterAnswered()
            | LetterRead()
            | CodeLookedAt()
            | AskAnswered()
            | RegistryAnswered()
            | OwnDataShown()
        ):
            return hall_reports(state, event, now, rules)
        case BadgeFound() | BadgeRefused():
            return badges.badge_answered(state, event, now)
        case FaceDone():
            return comparing.answered(state, event, now)
        case LetterDrafted():
            return writing.drafted(state, event)
        case ClerkSeesData():
            return clerk_tasks.sees(state, event)
        case ClerkSeesPost():
            return post_office.sees(state, event), ()
        case ComparedWithRegistry():
            return clerk_tasks.compared(state, event)
        case ClerkSignedIn() | ClerkRefused() | ClerkDone():
            return assistance.clerk_answered(state, event, now)
        case Touched() | Pressed() | Chose() | Entered() | Scanned():
            return _person(state, event, now, rules)


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
        case Pressed(id=action) | Chose(row=action) if action.startswith("voice."):
            return voicing.acts(woken, action, now, rules)
        case Pressed(id="help"):
            effects: Effects = (CallClerk(state.visit.id if state.visit else None),)
            if state.help_called:
                effects = ()
            return replace(woken, overlay=Overlay.HELP, help_called=True), effects
        case Pressed(id="clerk"):
            return badges.open_sign_in(woken)
        case Pressed(id="stop") if state.visit is not None or isinstance(state.page, Resuming):
            return _stop(woken)
        case Pressed(id=action) if action.startswith("comfort."):
            return comforting.change(woken, action.removeprefix("comfort."), now, rules), ()
        case Pressed(id=action) if state.overlay is not Overlay.NONE:
            return _on_overlay(woken, action)
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
    if isinstance(state.page, GivingPaper | AnythingElse | Farewell):
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


def _on_page(state: State, action: str, now: Moment, rules: Rules) -> Step:
    page = state.page
    match page:
        case AtStart():
            return at_start(state, action, now, rules)
        case Resuming():
            return resume(state, page.draft, action, now, rules)
        case ChoosingLanguage():
            return chose_language(state, action, now, rules)
        case ChoosingComfort() if action == "next":
            return onward(state, now, rules)
        case ChoosingComfort() | Settings():
            return comforting.on_page(state, action, now, rules), ()
        case WhatHappened() | InGroup() | SayingIt() | Meant():
            return happened(state, action, now, rules)
        case Asking():
            return answer_question(state, page, action, now, rules)
        case ConfirmingFact() | LookingUp():
            return knowing.acts(state, page, action, now, rules)
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
        case CodeRefused() | AskedByLetter() | NotRight():
            return asking.acts(state, page, action, now)
        case CardLeft() if action == "next":
            return State(devices=state.devices), ()
        case (
            OpeningData()
            | MyData()
            | MyDataItem()
            | Correcting()
            | Withdrawing()
            | ChangingForm()
            | DataRefused()
        ):
            return owning.acts(state, page, action, rules)
        case CardRead() if action == "next":
            return asking.identified(state) or owning.identified(state) or onward(state, now, rules)
        case (
            ShowingPlan()
            | ShowingTask()
            | Settling()
            | ChoosingInstalments()
            | ShowingAdvice()
            | Reviewing()
        ):
            return decide(state, action, now, rules)
        case ListeningToLetter():
            return listening.acts(state, page, action)
        case GivingPaper() if action == listening.LISTEN:
            return listening.open_letter(state)
        case ChoosingForm():
            return forms.acts(state, page, action, now, rules)
        case MayWeAsk() | AskingMore() | ShowingOffers() | ShowingOffer():
            return offering.acts(state, action, now, rules)
        case GivingPaper() if action == "taken":
            visit = state.visit
            taken: Effects = (TakenPaper(visit.case),) if visit and visit.case else ()
            return after_paper(state), taken
        case GivingPaper() if action == "write":
            return paper_trouble.write_down(state)
        case WritingDown():
            return paper_trouble.written(state, action)
        case AnythingElse():
            return anything_else(state, action, now, rules)
        case GivingPaper() if action in PAPER_AGAIN:
            return paper_again(state, action)
        case Farewell() if action == "end":
            return end_visit(state, "finished")
        case _:
            pass
    return state, ()
