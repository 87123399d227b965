# SPDX-License-Identifier: EUPL-1.2
"""What every delivery of a step needs: the line, what was remembered, look up before repeating."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from kiosk.cases import Case, Task
from kiosk.clock import Clock, local
from kiosk.config import Hall
from kiosk.store.outbox import Step
from kiosk.store.store import Store
from sync import steps
from sync.steps import Words
from sync.zgw.catalogi import CaseType, CatalogueCache, Memory
from sync.zgw.client import ZgwClient
from sync.zgw.errors import DUPLICATE_CODES, Conflict, Refused, Unreachable, ZgwError
from sync.zgw.resources import Resource, Zaak

R = TypeVar("R", bound=Resource)

NOTHING = "-"
"""Result of a step for which the backend's case type has no place: done, and nothing sent."""
_REMEMBERED = 2000
TOO_EARLY_SECONDS = 5.0
"""Wait after the server found a status time to lie in its future."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What several deliveries at the same time know together. Each entry is replaced whole."""

    catalogue: Memory = field(default_factory=Memory)
    case_types: dict[str, str] = field(default_factory=dict)
    """Address of the case type of each zaak that was seen in this process."""
    without_status: dict[str, None] = field(default_factory=dict)
    """Addresses of zaken that were made in this process and had no status then."""
    quiet_types: dict[str, None] = field(default_factory=dict)
    """Case types whose new zaak was seen not to get its first status by itself."""
    status_times: dict[str, dt.datetime] = field(default_factory=dict)
    """Clamped status times by step key: a repeated request must carry the same one."""
    missing: dict[str, float] = field(default_factory=dict)
    """Calls that the backend was found not to have, and when (monotonic seconds)."""


class Sender:
    """Sends over one line. Not thread-safe; what is `shared` is."""

    def __init__(
        self,
        store: Store,
        client: ZgwClient,
        hall: Hall,
        words: Words,
        clock: Clock,
        shared: Shared | None = None,
        *,
        at_once: bool = True,
        close: Mapping[str, str] | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._at_once = at_once
        self._close = close or {}
        self._client = client
        self._hall = hall
        self._words = words
        shared = shared or Shared()
        self._catalogue = CatalogueCache(client, clock, shared.catalogue)
        self._case_types = shared.case_types
        self._without_status = shared.without_status
        self._quiet_types = shared.quiet_types
        self._status_times = shared.status_times
        self._missing = shared.missing
        self.also: dict[str, str] = {}
        """Results of other steps that came with the last one, by their keys."""
        self.adopted = False
        """Whether the last step's outcome was found and not made."""
        self.sent = False
        """Whether the last step sent anything that may have changed the backend."""

    @property
    def client(self) -> ZgwClient:
        """The connection that this delivery uses."""
        return self._client

    def skew(self) -> float:
        """Return by how many seconds the kiosk's clock is ahead of the backend's, if known."""
        return self._client.skew()

    def _once(
        self, look_up: Callable[[], str | None], send: Callable[[], str], repeated: bool
    ) -> str:
        """Adopt what is there, or send; a refusal as a duplicate means it is there after all."""
        if repeated:
            found = look_up()
            if found is not None:
                self.adopted = True
                return found
        try:
            return send()
        except Refused as refusal:
            if refusal.has(*DUPLICATE_CODES):
                found = look_up()
                if found is not None:
                    self.adopted = True
                    return found
            raise

    def _post(self, url: str, body: steps.Body, kind: type[R]) -> R:
        before, self.sent = self.sent, True
        try:
            return self._client.post(url, body, kind)
        except Unreachable:
            self.sent = before
            raise

    def _change(self, method: str, url: str, body: steps.Body, kind: type[R]) -> R:
        before, self.sent = self.sent, True
        try:
            return self._client.change(method, url, body, kind)
        except Unreachable:
            self.sent = before
            raise

    # --- what they need --------------------------------------------------------------------

    def _result(self, key: str) -> str:
        """Return what an earlier step made; the outbox offers no step before it is there."""
        url = self._store.step_result(key)
        if url is None:
            raise ZgwError("a step was offered before the step it follows")
        return url

    def _resolve(self, case: Case, task: Task | None) -> CaseType:
        day = min(local(case.received_at).date(), self._today())
        return self._catalogue.resolve(task.case_type if task else case.case_type, day)

    def _type_of(self, zaak: str) -> CaseType:
        """Return the very version that a zaak was made with, even when a newer one exists."""
        if zaak not in self._case_types:
            self._keep(self._client.get(self._client.trusted(zaak), Zaak))
        return self._catalogue.at(self._case_types[zaak])

    def _keep(self, zaak: Zaak) -> str:
        if len(self._case_types) > _REMEMBERED:
            self._case_types.clear()
            self._without_status.clear()
        self._case_types[zaak.url] = zaak.zaaktype
        return zaak.url

    def _status_time(self, step: Step) -> dt.datetime:
        """Return the moment of a status: its own, but never ahead of the server; then kept."""
        at = min(step.at, self._client.server_now()).replace(microsecond=0)
        return self._status_times.setdefault(step.key, at)

    def _today(self) -> dt.date:
        return local(self._client.server_now()).date()


def task_of(case: Case, step: Step) -> Task | None:
    """Return the task that a sub-case is for; None for the main case."""
    if step.task is None:
        return None
    for task in case.plan.tasks:
        if task.id == step.task:
            return task
    raise Conflict("the case has no such task any more")
