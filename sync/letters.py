# SPDX-License-Identifier: EUPL-1.2
"""A letter whose case is not at this kiosk: of another kiosk, or gone from here in time.

Each zaak carries a mark that follows from its letter's code, so that whoever holds the code finds
the zaak and nobody finds it without. The birth date is compared with the initiator's before
anything is told, and what is told is how far the zaak is. A backend that cannot be asked by mark
(the filter is not in the standard of 1.5, the reference product has it) finds nothing.
"""

from __future__ import annotations

import datetime as dt
import hmac
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.cases import CaseNumber
from kiosk.clock import Clock
from kiosk.config import Backend
from kiosk.logs import log, log_bug
from kiosk.store.letters import LetterCase
from sync.pull import stage_of
from sync.steps import LETTER_SOURCE, mark_of
from sync.zgw.catalogi import CatalogueCache
from sync.zgw.client import ZgwClient
from sync.zgw.errors import Refused, ZgwError
from sync.zgw.resources import Rol, Zaak

MOST_WAITING = 4
Done: TypeAlias = Callable[["LetterCase | NotFound"], None]


@dataclass(frozen=True, slots=True)
class NotFound:
    """Not found, or not asked: `reachable` tells whether the backend answered at all."""

    reachable: bool


def find(client: ZgwClient, clock: Clock, code: str, birth_date: str) -> LetterCase | NotFound:
    """Return how far the case of this code is, to who knows its resident's birth date (ISO)."""
    mark = mark_of(code)
    try:
        found = client.get_all(
            f"{client.zaken}/zaken", Zaak, {"kenmerk": mark, "kenmerk__bron": LETTER_SOURCE}
        )
        mine = [
            zaak
            for zaak in found
            if any(k.bron == LETTER_SOURCE and k.kenmerk == mark for k in zaak.kenmerken)
        ]
        if len(mine) != 1 or not _is_born(client, mine[0], birth_date):
            return NotFound(reachable=True)
        return _told(client, clock, mine[0])
    except Refused:
        return NotFound(reachable=True)
    except ZgwError:
        return NotFound(reachable=False)


def _is_born(client: ZgwClient, zaak: Zaak, birth_date: str) -> bool:
    roles = client.get_all(f"{client.zaken}/rollen", Rol, {"zaak": zaak.url})
    known = {
        rol.betrokkene_identificatie.geboortedatum
        for rol in roles
        if rol.zaak == zaak.url and rol.betrokkene_identificatie and not rol.indicatie_machtiging
    } - {""}
    return any(hmac.compare_digest(one.encode(), birth_date.encode()) for one in known)


def _told(client: ZgwClient, clock: Clock, zaak: Zaak) -> LetterCase:
    stage = stage_of(client, CatalogueCache(client, clock), zaak)
    began = zaak.startdatum or clock.now().date()
    noon = dt.datetime.combine(began, dt.time(12), dt.UTC)
    return LetterCase(CaseNumber(zaak.identificatie), stage, noon)


class LetterService:
    """Asks the backend on a thread of its own; each question gets exactly one answer."""

    def __init__(self, backend: Backend, secret: str, clock: Clock) -> None:
        self._backend = backend
        self._secret = secret
        self._clock = clock
        self._waiting: queue.Queue[tuple[str, str, Done] | None] = queue.Queue(MOST_WAITING)
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; nothing is connected before the first question."""
        self._thread = threading.Thread(target=self._run, name="letters", daemon=True)
        self._thread.start()

    def stop(self, seconds: float = 2.0) -> None:
        """End, and wait no longer than `seconds` for a question that is under way."""
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join(seconds)

    def ask(self, code: str, birth_date: str, on_done: Done) -> None:
        """Have a letter's case looked for; `on_done` is called once, on another thread."""
        try:
            self._waiting.put_nowait((code, birth_date, on_done))
        except queue.Full:
            on_done(NotFound(reachable=False))

    def _run(self) -> None:
        while (one := self._waiting.get()) is not None:
            code, birth_date, on_done = one
            answer: LetterCase | NotFound = NotFound(reachable=False)
            try:
                client = ZgwClient(self._backend, self._secret, self._clock)
                try:
                    answer = find(client, self._clock, code, birth_date)
                finally:
                    client.close()
            except Exception as error:  # one letter must not end the service
                log_bug(error, "letters")
            found = isinstance(answer, LetterCase)
            log("letter.asked-after", outcome="found" if found else "not-found")
            on_done(answer)
