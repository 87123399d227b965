# SPDX-License-Identifier: EUPL-1.2
"""How far the backend is with cases that are still at the kiosk, so that a letter tells the truth.

Each case is read in full and never by its ETag: the reference product answers 304 for a zaak that
did change. What was read is kept with its moment, so that whoever shows it can show its age.
"""

from __future__ import annotations

import datetime as dt

import msgspec

from kiosk.cases import CaseNumber, CaseStage
from kiosk.clock import Clock
from kiosk.store.cases import SyncState
from kiosk.store.store import Store
from sync.zgw.catalogi import CatalogueCache
from sync.zgw.client import ZgwClient
from sync.zgw.errors import Refused, ZgwError
from sync.zgw.resources import Zaak

EVERY_SECONDS = 900.0
"""A case is asked after once in so long."""
AT_MOST = 20
"""Cases that are asked after in one go: what is owed comes first."""
_DAYS = dt.timedelta(days=90)


class _Decision(msgspec.Struct, frozen=True):
    url: str


class Puller:
    """Asks after cases when there is nothing to send. Belongs to one thread."""

    def __init__(self, store: Store, client: ZgwClient, clock: Clock) -> None:
        self._store = store
        self._client = client
        self._clock = clock
        self._catalogue = CatalogueCache(client, clock)
        self._asked: dict[CaseNumber, float] = {}

    def pull(self) -> int:
        """Ask after the cases whose turn it is; returns how many. Stops when the line fails."""
        now = self._clock.monotonic()
        sent = [
            summary.number
            for summary in self._store.case_summaries(self._clock.now() - _DAYS)
            if summary.sync_state is SyncState.DONE
        ]
        due = [n for n in sent if now - self._asked.get(n, -EVERY_SECONDS) >= EVERY_SECONDS]
        due.sort(key=lambda number: self._asked.get(number, -EVERY_SECONDS))
        count = 0
        for number in due[:AT_MOST]:
            self._asked[number] = now
            try:
                self._store.set_stage(number, self.stage(number))
            except Refused:
                continue  # not ours to read, or gone: what was known stays, with its age
            except ZgwError:
                break
            count += 1
        return count

    def stage(self, number: CaseNumber) -> CaseStage:
        """Return how far the backend says that a case is. Raises ZgwError."""
        url = self._store.step_result(str(number))
        if url is None:
            return CaseStage.RECEIVED
        zaak = self._client.get(self._client.trusted(url), Zaak)
        kind = self._catalogue.at(zaak.zaaktype)
        status = zaak.status and self._status_type(zaak.status)
        if zaak.einddatum is not None or (status and status == kind.last_status):
            return CaseStage.READY
        if zaak.resultaat or self._decisions(url):
            return CaseStage.DECIDED
        return CaseStage.HANDLED

    def _status_type(self, url: str) -> str:
        from sync.zgw.resources import Status

        return self._client.get(self._client.trusted(url), Status).statustype

    def _decisions(self, zaak: str) -> bool:
        try:
            return bool(self._client.get(f"{zaak}/besluiten", tuple[_Decision, ...]))
        except Refused:
            return False  # without the right to read decisions there are none to tell
