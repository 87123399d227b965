# SPDX-License-Identifier: EUPL-1.2
"""Which page the resident sees, and where on the path it is."""

from __future__ import annotations

from kiosk.visit import derived
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
    OpeningLetter,
    SayingIt,
    Settings,
    ShowingAdvice,
    ShowingOffer,
    ShowingOffers,
    WritingDown,
)
from kiosk.visit.own_data import (
    ChangingForm,
    Correcting,
    DataRefused,
    MyData,
    MyDataItem,
    OpeningData,
    Withdrawing,
)
from kiosk.visit.values import (
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
from ui.pages import (
    acting,
    asked,
    beginning,
    forms,
    identity,
    knowing,
    letters,
    offers,
    own_data,
    paper,
    paper_trouble,
    plan,
    questions,
    settings,
    settling,
    why,
)
from ui.pages.parts import Map, Path, Words, page

EVENT, QUESTIONS, IDENTITY, PLAN, CHECK = range(5)


def page_of(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    """Return the resident's page for this state."""
    shown, here = _page(state, now, rules, words)
    why.offer(shown, state, words)
    shown["path"] = Path(here=here).rows(words)
    shown["position"] = _position(state, shown, here, now, rules, words)
    shown["describe"] = words.maybe(f"art-{shown['illustration']}")
    if state.problem is not None:
        shown["error"] = words(state.problem)
    if state.notice is not None:
        shown["notice"] = words(state.notice)
        shown["hint"] = shown["notice"]
    return shown


def _position(state: State, shown: Map, here: int, now: Moment, rules: Rules, words: Words) -> str:
    """Return where the resident is, for who does not see the path: the question, or the step."""
    if isinstance(state.page, Asking):
        place, count = questions.place_of(state, state.page.question, now, rules)
        if place:
            return words("aloud-question", place=place, count=count)
    if here < 0:
        return ""
    steps = shown["path"]
    return words("aloud-step", place=here + 1, count=len(steps), step=steps[here]["text"])


def _page(state: State, now: Moment, rules: Rules, words: Words) -> tuple[Map, int]:
    match state.page:
        case AtStart():
            return beginning.start(rules, words), -1
        case Resuming():
            return beginning.resuming(words), -1
        case ChoosingLanguage():
            return beginning.language(state, rules, words), -1
        case ChoosingComfort():
            return settings.first(state, words), -1
        case Settings():
            return settings.settings(state, state.page.part, words), -1
        case WhatHappened():
            return beginning.happened(rules, words), EVENT
        case InGroup():
            return beginning.in_group(state.page, rules, words), EVENT
        case SayingIt():
            return beginning.saying_it(state, words), EVENT
        case Meant():
            return beginning.meant(state.page, rules, words), EVENT
        case Asking():
            here = IDENTITY if state.visit and state.visit.identity_asked else QUESTIONS
            return questions.asking(state, state.page, now, rules, words), here
        case ConfirmingFact():
            return knowing.confirming(state, state.page, now, rules, words), IDENTITY
        case LookingUp():
            return knowing.looking_up(words), IDENTITY
        case AnythingElse():
            return knowing.anything_else(state, words), -1
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
            return plan.plan_page(state, now, rules, words), PLAN
        case ShowingTask():
            return plan.task_page(state, state.page, now, rules, words), PLAN
        case Settling():
            return settling.settling(state, now, rules, words), PLAN
        case Reviewing():
            return plan.reviewing(state, now, rules, words), CHECK
        case Confirming():
            return page("confirming", "working", words("confirming-title")), CHECK
        case MayWeAsk() | AskingMore() | ShowingOffers() | ShowingOffer():
            return offers.page_of(state, now, rules, words), PLAN
        case ShowingAdvice():
            return settling.advice(state, now, rules, words), PLAN
        case ListeningToLetter():
            return forms.listening(state, state.page, words), -1
        case ChoosingForm(form):
            chosen = state.visit.form if state.visit else None
            return forms.choosing(state, form, chosen, rules, words), CHECK
        case ChoosingInstalments():
            return settling.instalments(state, now, rules, words), PLAN
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
        case CodeRefused() | AskedByLetter() | NotRight():
            return asked.page_of(state, state.page, words), -1
        case OpeningLetter():
            return letters.opening(words), -1
        case LetterRefused():
            return letters.refused(state, state.page, words), -1
        case LetterOpen():
            return letters.opened(state, state.page, words), -1
        case Adding():
            return letters.adding(state, state.page, words), -1
        case CardLeft():
            return identity.card_left(words), -1
        case (
            OpeningData()
            | MyData()
            | MyDataItem()
            | Correcting()
            | Withdrawing()
            | ChangingForm()
            | DataRefused()
        ):
            return own_data.page_of(state, state.page, rules, words), -1
        case GivingPaper():
            return paper.giving(state, rules, words), -1
        case WritingDown():
            return paper_trouble.writing_down(state, derived.plan_of(state, now, rules), words), -1
        case Farewell():
            return paper.farewell(state, words), -1
