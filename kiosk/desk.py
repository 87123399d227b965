# SPDX-License-Identifier: EUPL-1.2
"""The desk: carries out what a visit asks for, and reports back as events.

The visit decides, the desk does. Nothing here waits: the store works on its own thread, and
every result returns through `post`, which hands an event to whoever moves the visit.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any, Protocol

import msgspec

from kiosk import clerk_work, code_work, decoding, face_work
from kiosk.cases import Actor, Case, CaseNumber, LetterOrder, QuestionId, VisitId, to_json
from kiosk.clock import Clock
from kiosk.errors import FailureCode, KnownError
from kiosk.identity.badge_states import (
    BadgeFailed,
    BadgeProblem,
    LookResult,
    ProofResult,
)
from kiosk.identity.states import AccessKey, Purpose, ReadResult
from kiosk.listening_work import ListeningWork
from kiosk.logs import log, log_bug
from kiosk.own_data_work import OwnDataWork
from kiosk.people import ClerkId, Person
from kiosk.registry_work import RegistryWork
from kiosk.store import Store
from kiosk.store.badges import Badge, BadgeState
from kiosk.store.letters import LetterCase, LetterClosed
from kiosk.store.prints import PrintState
from kiosk.visit import derived
from kiosk.visit.asked import AnswerAsk, LookAtCode, RevokeCodes
from kiosk.visit.comparing import CHIP_PHOTO as COMPARED
from kiosk.visit.effects import (
    AddToCase,
    AskRegistry,
    BlockBadges,
    CallClerk,
    CancelPaper,
    Confirm,
    DecideFee,
    DropDraft,
    Effect,
    Journal,
    ListTasks,
    LookAtBadge,
    OpenByCode,
    OpenCase,
    OpenLetter,
    ParkDraft,
    PrintAgain,
    ProveBadge,
    ReadChip,
    ReadFace,
    ReadLetter,
    RecordIdentity,
    Reprint,
    SaveDraft,
    SeeRight,
    SendAgain,
    SignIn,
    SoundAlarm,
    StopReading,
    TakeCash,
    TakenPaper,
    Wipe,
)
from kiosk.visit.events import (
    BadgeRefused,
    ChipDone,
    ChipFound,
    ChipProgress,
    ClerkRefused,
    Confirmed,
    ConfirmFailed,
    Event,
    LetterAnswered,
    Recovered,
)
from kiosk.visit.letter_orders import DraftLetter, LetterDrafted, OrderLetter
from kiosk.visit.more_pages import LetterOpen
from kiosk.visit.own_data import (
    AskClerk,
    ChangeForm,
    PrintOverview,
    SetForm,
    ShowOwnData,
    ShowToClerk,
)
from kiosk.visit.post_values import PostWork
from kiosk.visit.registry_check import CompareRegistry, SettleComparison, SettleTask
from kiosk.visit.values import Draft, Rules

Post = Callable[[Event], None]
RESUME_SECONDS = 300
"""A draft or a case of longer ago belongs to somebody who has left."""


class CardReading(Protocol):
    """What the desk needs of the card service."""

    def read(
        self,
        access: AccessKey,
        on_progress: Callable[[float], None],
        on_done: Callable[[ReadResult], None],
        *,
        purpose: Purpose = ...,
        on_found: Callable[[Person], None] = ...,
        face: bool = ...,
    ) -> None: ...

    def look_at_badge(self, on_done: Callable[[LookResult], None]) -> None: ...

    def prove_badge(
        self,
        pin: str,
        certificate: bytes,
        card_certificate: bytes,
        on_done: Callable[[ProofResult], None],
    ) -> None: ...

    def cancel(self) -> None: ...


class LetterAsking(Protocol):
    """What the desk needs to ask after letters of other kiosks; it never blocks."""

    def ask(self, code: str, birth_date: str, on_done: Callable[[Any], None]) -> None: ...


class Desk:
    """Does what visits ask for, with the kiosk's store and card reader."""

    def __init__(
        self,
        store: Store,
        rules: Rules,
        clock: Clock,
        post: Post,
        call_clerk: Callable[[], None] = lambda: None,
    ) -> None:
        self._store = store
        self._rules = rules
        self._clock = clock
        self._post = post
        self._call_clerk = call_clerk
        self.cards: CardReading | None = None
        """The card service, when there is a reader; set by who starts it."""
        self.registry = RegistryWork(store, rules, clock, post)
        self.own_data = OwnDataWork(store, post)
        self.listening = ListeningWork(store, post)
        self.codes = code_work.CodeWork(store, post)
        self.coming: Callable[[Case], tuple[LetterOrder, ...]] = lambda _: ()
        """Tells which letters come with a new case; set by who knows the municipality's."""
        self.reads: Callable[[Case, LetterOrder], tuple[str, ...]] = lambda *_: ()
        """Tells how a letter reads, a line each; set by who writes letters."""
        self.letters: LetterAsking | None = None
        """Who asks the backend after a letter's case that is not here; set by who starts it."""

    # --- effects ---------------------------------------------------------------------------

    def perform(self, effect: Effect) -> None:
        """Begin to carry out `effect`. Never blocks, never raises for the world."""
        match effect:
            case SaveDraft():
                data = to_json(effect.draft)
                visit = effect.draft.visit.id
                self._quietly("draft", lambda store: store.save_draft(visit, data))
            case DropDraft() | ParkDraft():
                self._end_draft(effect)
            case ReadChip():
                self._read_chip(effect)
            case StopReading():
                if self.cards:
                    self.cards.cancel()
            case Confirm():
                self._confirm(effect)
            case TakenPaper() | PrintAgain() | CancelPaper():
                self._quietly("paper", partial(_paper, effect))
            case PostWork():
                self._answer(partial(clerk_work.post_done, effect))
            case Journal():
                self._note(effect)
            case OpenLetter():
                self._letter(
                    effect.visit,
                    lambda store: store.open_letter(effect.code, effect.birth_date),
                    ask=effect,
                )
            case AddToCase():
                added = (*effect.letter.added, effect.question)
                self._letter(
                    effect.visit,
                    lambda store: store.add_by_letter(
                        effect.letter.case, effect.question, effect.answer
                    ),
                    added,
                )
            case LookAtCode() | AnswerAsk() | RevokeCodes(visit=str()):
                self.codes.perform(effect)
            case AskRegistry() | CompareRegistry():
                self.registry.perform(effect)
            case ShowOwnData() | AskClerk() | ChangeForm() | PrintOverview():
                self.own_data.perform(effect)
            case ReadLetter():
                self.listening.perform(effect)
            case SoundAlarm() | Wipe():
                # Heard at the screen; what screen and voice still hold is theirs to forget.
                pass
            case CallClerk():
                self._quietly("help", lambda s: s.note("help.called", None, "resident"))
                self._call_clerk()
            case LookAtBadge():
                self._look_at_badge()
            case ProveBadge():
                self._prove_badge(effect)
            case DraftLetter():
                self._answer(partial(self._drafted, effect))
            case ReadFace():
                logged = partial(self._logged, "face")
                face_work.read_face(effect, self._store, self.cards, self._post, logged)
            case (
                BlockBadges()
                | SignIn()
                | OpenByCode()
                | OpenCase()
                | RecordIdentity()
                | SeeRight()
                | TakeCash()
                | DecideFee()
                | Reprint()
                | OrderLetter()
                | SetForm()
                | SettleComparison()
                | SettleTask()
                | ListTasks()
                | ShowToClerk()
                | RevokeCodes()
                | SendAgain()
            ):
                self._for_clerk(effect)

    def _end_draft(self, effect: DropDraft | ParkDraft) -> None:
        def end(store: Store) -> None:
            if isinstance(effect, ParkDraft):
                store.park_draft(effect.visit, effect.reason)
            else:
                store.drop_draft(effect.visit)

        self._quietly("draft", end)

    def _quietly(self, what: str, work: Callable[[Store], object]) -> None:
        """Do store work whose failure must not stop the visit; it is logged."""
        future = self._store.submit(work)
        future.add_done_callback(partial(self._logged, what))

    def _logged(self, what: str, future: Future[Any]) -> None:
        error = future.exception()
        if isinstance(error, KnownError):
            log("store.failed", code=error.code.value, where=what)
        elif error is not None:
            log_bug(error, what)

    def _note(self, line: Journal) -> None:
        detail = dict(line.detail)
        self._quietly(
            "journal", lambda store: store.note(line.kind, line.case, line.actor, **detail)
        )

    def _read_chip(self, effect: ReadChip) -> None:
        if self.cards is None:
            return
        self.cards.read(
            effect.access,
            lambda fraction: self._post(ChipProgress(fraction)),
            lambda outcome: self._post(ChipDone(outcome)),
            purpose=self._purpose(effect.life_event),
            on_found=lambda person: self._post(ChipFound(_name(person))),
        )

    def _purpose(self, life_event: str) -> Purpose:
        """Return what the chip may be read for: the BSN only where a law gives a task for it."""
        event = self._rules.content.events.get(life_event)
        tasks = event.tasks if event else ()
        statutory = any(task.actor is Actor.MUNICIPALITY and task.law for task in tasks)
        return Purpose.NAME_AND_BSN if statutory else Purpose.NAME

    def _letters_of(self, case: Case) -> tuple[LetterOrder, ...]:
        """Return the letters that come with a new case; a case never waits for them."""
        try:
            return self.coming(case)
        except KnownError as error:
            log("letter.template-refused", code=error.code.value)
            return ()

    def _confirm(self, effect: Confirm) -> None:
        visit, rules = effect.visit, self._rules

        def build(number: CaseNumber, code: str) -> Any:
            made = derived.make_case(visit, effect.comfort, effect.at, rules, number, code)
            return dataclasses.replace(made, letters=self._letters_of(made))

        def done(future: Future[Any]) -> None:
            error = future.exception()
            if error is None:
                log("case.confirmed", case=future.result().number)
                self._post(Confirmed(visit.id, future.result()))
                return
            self._logged("confirm", future)
            self._post(ConfirmFailed(visit.id, _code(error)))

        def work(store: Store) -> Case:
            case = store.confirm(visit.id, build)
            if COMPARED in case.identity.evidence and case.identity.judged_by:
                # Looked at before there was a case: the processing log learns of it now.
                store.look(case.number, case.identity.judged_by, face_work.PURPOSE)
            return case

        self._store.submit(work).add_done_callback(done)

    # --- badges ----------------------------------------------------------------------------

    def _look_at_badge(self) -> None:
        """Look what lies on the reader, and whether it may sign somebody in."""

        def looked(result: LookResult) -> None:
            if isinstance(result, BadgeFailed):
                self._post(BadgeRefused(result.problem, result.tries))
                return
            self._answer(partial(clerk_work.known_badge, result))

        if self.cards is None:
            self._post(BadgeRefused(BadgeProblem.READER_GONE))
        else:
            self.cards.look_at_badge(looked)

    def _prove_badge(self, effect: ProveBadge) -> None:
        """Give the PIN to the badge; its proof signs the clerk in."""
        cards = self.cards

        def proven(result: ProofResult) -> None:
            self._answer(partial(clerk_work.badge_proven, effect.fingerprint, result))

        def found(future: Future[Badge | None]) -> None:
            badge = None if future.exception() else future.result()
            if cards is None or badge is None or badge.state is not BadgeState.ACTIVE:
                self._post(BadgeRefused(BadgeProblem.BLOCKED))
                return
            cards.prove_badge(effect.pin, badge.certificate, badge.card_certificate, proven)

        self._store.submit(lambda s: s.badge(effect.fingerprint)).add_done_callback(found)

    def _answer(self, work: Callable[[Store], Event]) -> None:
        """Do store work whose result is an event for the clerk."""

        def done(future: Future[Event]) -> None:
            error = future.exception()
            if error is None:
                self._post(future.result())
                return
            self._logged("clerk", future)
            self._post(ClerkRefused(_code(error), _wait_of(error)))

        self._store.submit(work).add_done_callback(done)

    def _letter(
        self,
        visit: VisitId,
        work: Callable[[Store], LetterCase | LetterClosed],
        added: tuple[QuestionId, ...] = (),
        *,
        ask: OpenLetter | None = None,
    ) -> None:
        """Have the store open a letter's case or add to it, and report what may be shown.

        `ask`: what the backend is asked when the case is not at this kiosk.
        """

        def done(future: Future[LetterCase | LetterClosed]) -> None:
            error = future.exception()
            if error is not None:
                self._logged("letter", future)
                self._post(LetterAnswered(visit, problem=_code(error)))
                return
            match future.result():
                case LetterClosed(minutes, here) if ask is not None and not here:
                    self._letter_elsewhere(ask, minutes)
                case LetterClosed(minutes):
                    self._post(LetterAnswered(visit, minutes=minutes))
                case LetterCase(number, stage, received_at) as found:
                    shown = LetterOpen(number, stage, received_at, added)
                    asked = code_work.asked(found, shown, ask.code) if ask else None
                    self._post(LetterAnswered(visit, shown, asked))

        self._store.submit(work).add_done_callback(done)

    def _letter_elsewhere(self, ask: OpenLetter, minutes: int) -> None:
        """Ask the backend for a letter's case that is not here; the try has been counted.

        `minutes`: how long the code stays closed if this was a wrong try.
        """

        def answered(found: object) -> None:
            if not isinstance(found, LetterCase):
                reachable = bool(getattr(found, "reachable", False))
                self._post(LetterAnswered(ask.visit, minutes=minutes, unasked=not reachable))
                return
            shown = LetterOpen(found.number, found.stage, found.received_at, elsewhere=True)

            def written(future: Future[Any]) -> None:
                if future.exception() is not None:
                    self._logged("letter", future)
                    self._post(LetterAnswered(ask.visit, problem=_code(future.exception())))
                else:
                    self._post(LetterAnswered(ask.visit, shown))

            self._store.submit(
                lambda store: store.letter_found_elsewhere(ask.code)
            ).add_done_callback(written)

        if self.letters is None:
            self._post(LetterAnswered(ask.visit, minutes=minutes, unasked=True))
        else:
            self.letters.ask(ask.code, ask.birth_date, answered)

    def _for_clerk(self, effect: clerk_work.ClerkWork) -> None:
        self._answer(partial(clerk_work.clerk_work, effect))

    def _drafted(self, effect: DraftLetter, store: Store) -> Event:
        """Write a letter out, with nothing kept; somebody's case was read for it."""
        store.look(effect.number, effect.clerk, "assist-resident")
        lines = self.reads(store.case(effect.number), effect.wanted)
        return LetterDrafted(effect.number, lines)

    # --- after a power cut -----------------------------------------------------------------

    def recover(self) -> None:
        """Look for a visit that was cut short moments ago, and report it.

        Older drafts belong to residents who have left: they are dropped.
        """
        future = self._store.submit(self._recovered)
        future.add_done_callback(self._report_recovered)

    def _report_recovered(self, future: Future[Recovered | None]) -> None:
        if future.exception() is not None:
            self._logged("recover", future)
        elif (found := future.result()) is not None:
            self._post(found)

    def _recovered(self, store: Store) -> Recovered | None:
        now = self._clock.now()
        since = now - dt.timedelta(seconds=RESUME_SECONDS)
        found: Recovered | None = None
        for info in store.drafts():
            if info.parked:
                continue
            draft = _draft(store.draft(info.visit))
            if since <= info.saved_at <= now and draft is not None:
                found = Recovered(draft=draft)
            elif draft is None:  # of another version of Loket: kept for as long as drafts may be
                store.park_draft(info.visit, "other-version")
            else:
                store.drop_draft(info.visit)
        if found is not None:
            return found
        for summary in store.case_summaries(since):
            waits = summary.print_state not in (PrintState.TAKEN, PrintState.CANCELLED)
            if summary.received_at <= now and waits:
                found = Recovered(case=store.case(summary.number))
        return found


def _name(person: Person) -> str:
    return f"{person.given_names} {person.family_name}".strip()


def _draft(data: bytes | None) -> Draft | None:
    """Read a draft; one of an older shape cannot be resumed, which loses only that visit."""
    if data is None:
        return None
    try:
        return decoding.from_json(data, Draft)
    except msgspec.ValidationError:
        return None


def _wait_of(error: BaseException) -> int:
    """Return the seconds that the guard against guessing wants to wait (``wait N s``)."""
    detail = error.detail if isinstance(error, KnownError) else ""
    parts = detail.split()
    waits = len(parts) == 3 and parts[0] == "wait" and parts[1].isdecimal()
    return int(parts[1]) if waits else 0


def _code(error: BaseException | None) -> FailureCode:
    return error.code if isinstance(error, KnownError) else FailureCode.UNEXPECTED


def _paper(effect: TakenPaper | PrintAgain | CancelPaper, store: Store) -> None:
    """Tell the print ledger what the resident has, wants once more, or went away without."""
    match effect:
        case TakenPaper():
            store.print_taken(effect.case)
        case PrintAgain():
            store.reprint(effect.case, effect.document, ClerkId("resident"), "not-printed")
        case CancelPaper():
            store.cancel_prints(effect.case)
