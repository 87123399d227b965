# SPDX-License-Identifier: EUPL-1.2
"""How far the backend is with cases that are still at the kiosk, so that a letter tells the truth.

Each case is read in full and never by its ETag: the reference product answers 304 for a zaak that
did change. What was read is kept with its moment, so that whoever shows it can show its age.
"""

from __future__ import annotations

import msgspec

from kiosk.cases import CaseNumber, CaseStage
from kiosk.clock import Clock
from kiosk.store.examining import Examined
from kiosk.store.store import Store
from sync.zgw.catalogi import CaseType, CatalogueCache
from sync.zgw.client import ZgwClient
from sync.zgw.errors import Refused, ZgwError
from sync.zgw.resources import Status, Zaak

EVERY_SECONDS = 900.0
"""A case is asked after once in so long at first, later less often."""
AT_MOST = 20
"""Cases that are asked after in one go: what is owed comes first."""


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
        # Who may not be asked after now is not asked again at once, though nothing is kept of it.
        self._asked = {n: at for n, at in self._asked.items() if now - at < EVERY_SECONDS}
        due = self._store.to_ask_after(AT_MOST + len(self._asked), EVERY_SECONDS)
        count = 0
        for number in [one for one in due if one not in self._asked][:AT_MOST]:
            self._asked[number] = now
            try:
                self._ask(number)
            except Refused as refusal:
                if refusal.status in (404, 410):
                    self._lost(number)
                continue  # not ours to read: what was known stays, with its age
            except ZgwError:
                break
            count += 1
        return count

    def _lost(self, number: CaseNumber) -> None:
        """Have all cases compared: a backend that lost this one was put back to a backup."""
        examined = self._store.examination(number)
        if examined is None or examined.state is not Examined.DUE:
            self._store.examine_again()

    def _ask(self, number: CaseNumber) -> None:
        url = self._store.step_result(str(number))
        if url is None:
            return
        zaak = self._client.get(self._client.trusted(url), Zaak)
        kind = self._catalogue.at(zaak.zaaktype)
        status = _status(self._client, zaak)
        words = dict(kind.statuses).get(status.statustype, "") if status else ""
        since = status.datum_status_gezet if status else None
        stage = _stage(self._client, zaak, kind, status)
        self._store.set_stage(number, stage, words[:80], since)

    def stage(self, number: CaseNumber) -> CaseStage:
        """Return how far the backend says that a case is. Raises ZgwError."""
        url = self._store.step_result(str(number))
        if url is None:
            return CaseStage.RECEIVED
        zaak = self._client.get(self._client.trusted(url), Zaak)
        return stage_of(self._client, self._catalogue, zaak)


def stage_of(client: ZgwClient, catalogue: CatalogueCache, zaak: Zaak) -> CaseStage:
    """Return how far a zaak is, by its status, result and decisions. Raises ZgwError."""
    return _stage(client, zaak, catalogue.at(zaak.zaaktype), _status(client, zaak))


def _stage(client: ZgwClient, zaak: Zaak, kind: CaseType, status: Status | None) -> CaseStage:
    if zaak.einddatum is not None or (status and status.statustype == kind.last_status):
        return CaseStage.READY
    if zaak.resultaat or _decisions(client, zaak.url):
        return CaseStage.DECIDED
    return CaseStage.HANDLED


def _status(client: ZgwClient, zaak: Zaak) -> Status | None:
    if not zaak.status:
        return None
    return client.get(client.trusted(zaak.status), Status)


def _decisions(client: ZgwClient, zaak: str) -> bool:
    try:
        url = f"{client.trusted(zaak)}/besluiten"
        return bool(client.get(url, tuple[_Decision, ...]))
    except Refused:
        return False  # without the right to read decisions there are none to tell
