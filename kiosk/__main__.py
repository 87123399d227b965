# SPDX-License-Identifier: EUPL-1.2
"""The composition root: reads the config, picks devices, wires workers, starts the screen.

The start page is on the screen first; the store, the reader, the printers and the backend
follow behind it. What a resident does meanwhile waits in order.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.clock import Clock, ShiftedClock, SystemClock
from kiosk.config import Config
from kiosk.errors import FailureCode, KnownError
from kiosk.logs import log, log_bug

if TYPE_CHECKING:
    from kiosk.cases import Case, CaseNumber, LetterOrder
    from kiosk.content_home import Home
    from kiosk.desk import Desk
    from kiosk.hearing import Span
    from kiosk.keeper import Rules as KeepingRules
    from kiosk.life_events.content import Content
    from kiosk.messages import Catalogue
    from kiosk.processing import Purpose
    from kiosk.store import Store
    from kiosk.store.looks import Activity
    from kiosk.visit.events import Event
    from kiosk.visit.more_pages import LetterPart
    from kiosk.visit.values import Forms, Rules
    from printing.worker import PrinterReport
    from sync.worker import SyncReport
    from ui.app import Screen
    from ui.speech.service import SpeechService, SpeechState

OPEN_AGAIN_SECONDS = 15.0
"""How long to wait before the store is tried again: most hindrances are taken away by people."""
STILL_SECONDS = 10.0
"""When the workers have loaded what they need, after everything was opened."""
SWITCH_SECONDS = 0.001
"""How soon a thread makes room for another: the screen never waits for several hands in a row."""
DAMAGED_SECONDS = 8.0
"""How long the out-of-order page stays before the process starts anew."""
ASSETS = Path(__file__).resolve().parent.parent / "assets"


def run_kiosk(config: Config) -> int:
    """Run the kiosk until it is told to stop; return the exit status.

    Raises KnownError when the world does not let it start (theme, content, key, database).
    """
    from kiosk import content_home
    from kiosk.hardening import protect_memory
    from kiosk.messages import Catalogue

    protect_memory(lock=True)
    sys.setswitchinterval(SWITCH_SECONDS)
    clock: Clock = SystemClock()
    if config.kiosk.control_file:
        clock = ShiftedClock(Path(config.kiosk.control_file))
    home = content_home.home(config.content.folder, config.content.public_key)
    texts = Catalogue(ASSETS / "locale", _languages(config, home), over=home.texts)
    rooms = _Rooms(config, clock, texts, home)
    from ui import theme as themes
    from ui.app import application, open_screen
    from ui.speech.service import SpeechService

    app = application()
    theme_file = f"themes/{config.kiosk.theme}.json"
    theme = themes.load(config.kiosk.theme, home.having(theme_file) / "themes")
    speech = SpeechService(
        config.voice,
        rooms.voice_changed,
        rooms.word_said,
        lambda language: texts.about(language).voice,
    )
    rooms.speech = speech
    screen = open_screen(
        app, config, rooms.first_rules(), rooms.catalogue, clock, speech, theme, rooms.open_behind
    )
    rooms.screen = screen
    speech.start()
    try:
        status: int = screen.run()
    finally:
        speech.stop()
        rooms.stop()
        log("kiosk.stopped")
    if rooms.failure is not None:
        raise rooms.failure
    return status


class _Rooms:
    """Everything behind the screen: store, desk, card reader, printers, backend.

    Opened on a thread of its own after the first picture, wired on the Qt thread.
    """

    def __init__(self, config: Config, clock: Clock, catalogue: Catalogue, home: Home) -> None:
        from kiosk.letters.book import Shelf

        self._config = config
        self._home = home
        self._shelf = Shelf(None if home.own else home.folder, catalogue)
        self._clock = clock
        self.catalogue = catalogue
        self.screen: Screen | None = None
        self.speech: SpeechService | None = None
        self._voice_problem = ""
        self.failure: BaseException | None = None
        """Why the rooms could not be opened, if they could not."""
        self._stops: list[Callable[[], None]] = []
        self._keeping: tuple[KeepingRules, Mapping[Activity, Purpose]] | None = None
        self._stopping = threading.Event()
        self._offered = self._in_order(catalogue.languages)
        self._partly: frozenset[str] = frozenset()

    def first_rules(self) -> Rules:
        """Return rules that carry the start page until the content has been read."""
        from kiosk.life_events.model import Content as Shape
        from kiosk.life_events.model import FeeTable

        return self._rules(Shape({}, FeeTable(), "", ASSETS))

    def _rules(self, content: Content) -> Rules:
        from kiosk.visit.values import Rules

        kiosk = self._config.kiosk
        return Rules(
            content,
            self._offered,
            kiosk.idle_seconds,
            kiosk.warning_seconds,
            self._config.voice.on_at_start,
            bool(self._config.registry.url),
            forms=self._forms(),
            voice_by_key=self._config.voice.by_key,
            ignored_seconds=kiosk.repeat_ignored_seconds,
            partly=self._partly,
        )

    def _in_order(self, tags: tuple[str, ...]) -> tuple[str, ...]:
        from kiosk import languages

        if self._config.kiosk.languages:
            return tags
        return languages.in_order(tags, {t: self.catalogue.text(t, "language-name") for t in tags})

    def _count_texts(self) -> None:
        """Offer no language of which too much is lacking, and tell which lack something."""
        from kiosk.life_events import translations

        counted = translations.counted(self.catalogue, ASSETS)
        self._offered = tuple(tag for tag in self._offered if counted.get(tag, 1) > 0)
        self._partly = frozenset(tag for tag, part in counted.items() if part < 1)

    def _forms(self) -> Forms:
        """Return what forms of letters there are here beside print."""
        from kiosk.visit.values import Forms
        from printing import braille
        from ui.speech import recording

        return Forms(
            braille.languages(),
            recording.languages(self._config.voice.engine),
            bool(self._config.printers.embosser),
        )

    def _letter_parts(self, store: Store, number: CaseNumber) -> tuple[LetterPart, ...]:
        """Return the confirmation of a case in parts, to be heard by its resident."""
        from kiosk.cases import DocumentKind
        from kiosk.visit.more_pages import LetterPart
        from printing import spoken
        from printing.rows import RowWriter

        jobs = {job.document: job for job in reversed(store.print_jobs(number))}
        # In the resident's own language where the letter comes in that one too.
        job = jobs.get(DocumentKind.COVER) or jobs[DocumentKind.CONFIRMATION]
        document = RowWriter(store, self.catalogue, self._config, self._shelf).document(job)
        found = spoken.parts(document, self.catalogue)
        return tuple(LetterPart(part.title, part.texts) for part in found)

    # --- opening ---------------------------------------------------------------------------

    def open_behind(self) -> None:
        """Open everything, without making the screen wait."""
        threading.Thread(target=self._open, name="opening", daemon=True).start()

    def _open(self) -> None:
        from kiosk import processing
        from kiosk.keeper import rules_of

        screen = self.screen
        assert screen is not None
        try:
            self._count_texts()
            rules = self._rules(_read_content(self._home))
            periods = self._home.having(processing.RETENTION_FILE)
            activities = self._home.having(processing.ACTIVITIES_FILE)
            self._keeping = rules_of(self._config, periods), processing.register(activities)
            store = self._open_store(screen)
        except BaseException as error:  # told on the Qt thread, which then ends the process
            failure = error

            def give_up() -> None:
                self.failure = failure
                screen.app.exit(1)

            screen.bridge.call(give_up)
            return
        screen.bridge.call(lambda: self._wire(screen, store, rules))
        self.catalogue.load_all()
        self._keep_still()

    def _keep_still(self) -> None:
        """Leave what stays for good out of the search for garbage: that search stops the screen.

        Twice: when everything is open, and when the workers have loaded what they need.
        """
        gc.freeze()
        later = threading.Timer(STILL_SECONDS, gc.freeze)
        later.daemon = True
        later.start()
        self._stops.append(later.cancel)

    def _open_store(self, screen: Screen) -> Store:
        """Open the store; while that cannot be done, say so on the screen and try again."""
        from kiosk.store.serving import WAIT_FOR, open_store

        said: FailureCode | None = None
        while True:
            try:
                return open_store(self._config, self._clock)
            except KnownError as error:
                if error.code not in WAIT_FOR:
                    raise
                if error.code is not said:
                    said = error.code
                    log("store.waiting", code=said.value, reason=error.detail)
                    screen.bridge.call(partial(screen.bridge.out_of_order, said))
            if self._stopping.wait(OPEN_AGAIN_SECONDS):
                raise KnownError(said)

    def _damaged(self) -> None:
        """A damaged page was met: say so, and start anew, which salvages what can be read."""
        screen = self.screen
        if screen is None or self._stopping.is_set():
            return

        def say_and_end() -> None:
            screen.bridge.out_of_order(FailureCode.DATABASE_DAMAGED)
            screen.end_later(DAMAGED_SECONDS)

        screen.bridge.call(say_and_end)

    def _start_upkeep(self, store: Store) -> None:
        from kiosk.store.nightly import NightWork

        kiosk = self._config.kiosk
        folder = Path(kiosk.data_folder)
        night = NightWork(store, folder, self._config.upkeep, self._clock, kiosk.code)
        night.start()
        self._stops.append(night.stop)

    def _start_control(self, store: Store) -> None:
        from kiosk.store.control import Control

        control = Control(store, Path(self._config.kiosk.data_folder))
        control.start()
        self._stops.append(control.stop)

    def _wire(self, screen: Screen, store: Store, rules: Rules) -> None:
        from kiosk.desk import Desk

        self._stops.append(store.close)
        desk = Desk(store, rules, self._clock, screen.bridge.post, self._call_clerk)
        desk.reads = self._reads
        desk.coming = lambda case: self._shelf.book().orders(case, self._config.hall)
        desk.listening.read = self._letter_parts
        self._start_cards(desk)
        self._start_scanner()
        self._start_headphones()
        self._start_printing(store)
        self._start_sync(store)
        self._start_registry(desk)
        self._start_letters(desk)
        self._start_keeping(store)
        self._start_upkeep(store)
        self._start_control(store)
        store.on_damage = self._damaged
        desk.recover()
        screen.bridge.opened(desk, rules)
        log("kiosk.started")

    def _start_cards(self, desk: Desk) -> None:
        from kiosk.identity import open_link
        from kiosk.identity.service import CardService
        from kiosk.visit.events import CardChanged

        link = open_link(self._config.reader)
        if link is None:
            return
        cards = CardService(
            link,
            lambda state: self._post(CardChanged(state)),
            self._clock,
            trust_folder=Path(self._config.trust.folder),
        )
        desk.cards = cards
        cards.start()
        self._stops.append(cards.stop)

    def _start_headphones(self) -> None:
        voice = self._config.voice
        if voice.engine == "none" or voice.headphones != "detect":
            return
        from kiosk.visit.events import HeadphonesChanged
        from ui.speech.headphones import Headphones

        def changed(plugged: bool) -> None:
            # The voice first: it is silent before anything else is known.
            if self.speech is not None:
                self.speech.headphones(plugged_in=plugged)
            self._post(HeadphonesChanged(plugged))

        doubt = self.speech.doubt if self.speech is not None else lambda: None
        headphones = Headphones(changed, doubt)
        headphones.start()
        self._stops.append(headphones.stop)

    def _start_scanner(self) -> None:
        from kiosk.visit.events import Scanned

        scanner = self._config.scanner
        if scanner.kind == "none" or not scanner.device:
            return
        from kiosk.scanner import SerialScanner

        serial = SerialScanner(scanner.device, lambda text: self._post(Scanned(text)))
        serial.start()
        self._stops.append(serial.stop)

    def _reads(self, case: Case, wanted: LetterOrder) -> tuple[str, ...]:
        """Return how an ordered letter reads in Dutch, in which it counts."""
        from printing import writing

        shelf, hall = self._shelf, self._config.hall
        return writing.read_out(case, self.catalogue, hall, book=shelf.book(), order=wanted)

    def _start_printing(self, store: Store) -> None:
        from printing.worker import PrintWorker

        worker = PrintWorker(
            store, self.catalogue, self._config, partial(self._printed, store), shelf=self._shelf
        )
        worker.start()
        if self.screen is not None:
            # While the plan is being read there is time to load what makes letters.
            self.screen.bridge.on_page = lambda key: worker.warm_up() if key == "plan" else None
        self._stops.append(worker.stop)

    def _start_sync(self, store: Store) -> None:
        if not self._config.backend.zaken:
            return
        from kiosk.store.keys import secret
        from sync.worker import SyncWorker

        backend = self._config.backend
        worker = SyncWorker(
            store,
            backend,
            self._config.hall,
            secret(backend.secret),
            self._clock,
            self.catalogue,
            self._synced,
        )
        worker.start()
        self._stops.append(worker.stop)

    def _start_letters(self, desk: Desk) -> None:
        """Let letters find their case at the backend when it is not at this kiosk."""
        if not self._config.backend.zaken:
            return
        from kiosk.store.keys import secret
        from sync.letters import LetterService

        backend = self._config.backend
        service = LetterService(backend, secret(backend.secret), self._clock)
        service.start()
        desk.letters = service
        self._stops.append(service.stop)

    def _start_registry(self, desk: Desk) -> None:
        """Let what the population registry knows be confirmed instead of asked."""
        settings = self._config.registry
        if not settings.url:
            return
        from kiosk.store.keys import secret
        from sync.brp.service import RegistryService

        key = secret(settings.secret) if settings.secret else ""
        service = RegistryService(settings, key, self._clock)
        service.start()
        desk.registry.service = service
        self._stops.append(service.stop)

    def _start_keeping(self, store: Store) -> None:
        """Let cases go in time, and forward the lines about personal data."""
        from kiosk.keeper import Keeper
        from kiosk.overview import Use
        from kiosk.store.registry_looks import Sealing

        assert self._keeping is not None
        rules, purposes = self._keeping
        store.periods = rules.periods
        forwarding = bool(self._config.logboek.endpoint)
        store.uses = tuple(
            Use(p.activity.value, p.purpose, p.law, p.retention) for p in purposes.values()
        )
        store.sealing = Sealing(forwarding, rules.subject_key)
        settings = self._config.logboek
        if settings.endpoint:
            from kiosk.store.keys import secret
            from sync.logboek import LogboekForwarder

            forwarder = LogboekForwarder(
                store,
                settings,
                secret(settings.secret) if settings.secret else "",
                rules.subject_key,
                purposes,
                self._config.kiosk.code,
                self._clock,
            )
            forwarder.start()
            self._stops.append(forwarder.stop)
        keeper = Keeper(store, rules)
        keeper.start()
        self._stops.append(keeper.stop)

    # --- what the rooms report, on their own threads ----------------------------------------

    def _post(self, event: Event) -> None:
        if self.screen is not None:
            self.screen.bridge.post(event)

    def voice_changed(self, state: SpeechState) -> None:
        """Tell the screen that the voice speaks, is silent, or cannot speak."""
        from kiosk.visit.events import VoiceChanged
        from kiosk.visit.voicing import OTHER_VOICE
        from ui.speech.service import Speaking, Unavailable

        screen = self.screen
        if screen is None:
            return
        speaking = isinstance(state, Speaking)
        screen.bridge.call(lambda: screen.bridge.voice_is(speaking=speaking))
        if isinstance(state, Unavailable):
            self._voice_problem = state.reason.value
        elif isinstance(state, Speaking):
            self._voice_problem = OTHER_VOICE if state.other else ""
        elif self._voice_problem != OTHER_VOICE:
            self._voice_problem = ""
        self._post(VoiceChanged(self._voice_problem))

    def word_said(self, span: Span | None) -> None:
        """Show the word that is being said, and none when it is silent."""
        screen = self.screen
        if screen is not None:
            screen.bridge.call(lambda: screen.bridge.word_is(span))

    def _printed(self, store: Store, report: PrinterReport) -> None:
        from kiosk.cases import DocumentKind
        from kiosk.store.prints import all_of_it
        from kiosk.visit.events import PaperChanged
        from printing.devices import reason_of

        job = report.job
        hidden = (DocumentKind.CASH_RECEIPT, DocumentKind.DATA_OVERVIEW)
        shown = job is not None and job.document not in hidden and not job.post
        self._post(
            PaperChanged(
                report.device,
                reason_of(report.status),
                job.case if job and shown else None,
                all_of_it(store, job) if job and shown else "",
            )
        )

    def _synced(self, report: SyncReport) -> None:
        from kiosk.visit.events import SyncChanged

        self._post(SyncChanged(report.reachable))

    def _call_clerk(self) -> None:
        command = self._config.kiosk.help_command
        if not command:
            return
        try:
            called = subprocess.Popen(  # noqa: S603 - the administrator's own command
                command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
            )
        except OSError as error:
            log("help.failed", reason=error.strerror or "")
            return
        # It may take as long as it likes; somebody has to take note of its end.
        threading.Thread(target=called.wait, name="help", daemon=True).start()

    def stop(self) -> None:
        """Stop every room, the store last."""
        self._stopping.set()
        for stop in reversed(self._stops):
            try:
                stop()
            except Exception as error:  # the others must still be stopped
                log_bug(error, "stop")


def _languages(config: Config, home: Home) -> tuple[str, ...]:
    from kiosk import languages

    return languages.offered(config.kiosk.languages, (home.texts, ASSETS / "locale"))


def _read_content(home: Home) -> Content:
    from kiosk.life_events import content

    return content.load(home.having("life-events") / "life-events")


if __name__ == "__main__":
    from kiosk.cli import main

    sys.exit(main())
