# SPDX-License-Identifier: EUPL-1.2
"""Doing one outbox step: resolve the catalogue, look up where that is due, send, adopt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, assert_never

from kiosk.cases import Case, DocumentKind, Task
from kiosk.clock import Clock, local
from kiosk.config import Hall
from kiosk.store.outbox import Step, StepKind
from kiosk.store.store import Store
from sync import particulars, reconcile, steps
from sync.steps import Words
from sync.zgw.catalogi import CaseType, CatalogueCache, Memory
from sync.zgw.client import ZgwClient
from sync.zgw.errors import (
    CATALOGUE_CODES,
    DUPLICATE_CODES,
    Busy,
    Conflict,
    Refused,
    Unreachable,
    ZgwError,
)
from sync.zgw.resources import (
    Document,
    Part,
    Property,
    Relation,
    Resource,
    Rol,
    Status,
    Zaak,
    ZaakObject,
)

R = TypeVar("R", bound=Resource)

NOTHING = "-"
"""Result of a step for which the backend's case type has no place: done, and nothing sent."""
_REMEMBERED = 2000
LARGE = 4 * 1024 * 1024
"""Bytes from which a document is sent in parts."""
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


class Delivery:
    """Delivers steps one at a time. Not thread-safe; what is `shared` is."""

    def __init__(
        self,
        store: Store,
        client: ZgwClient,
        hall: Hall,
        words: Words,
        clock: Clock,
        shared: Shared | None = None,
    ) -> None:
        self._store = store
        self._client = client
        self._hall = hall
        self._words = words
        shared = shared or Shared()
        self._catalogue = CatalogueCache(client, clock, shared.catalogue)
        self._case_types = shared.case_types
        self._without_status = shared.without_status
        self._quiet_types = shared.quiet_types
        self._status_times = shared.status_times
        self.sent = False
        """Whether the last step sent anything that may have changed the backend."""

    def deliver(self, step: Step, *, repeated: bool) -> str:
        """Do `step` and return the address of what stands at the backend for it.

        `repeated`: it may have been sent before, so look up first. Raises ZgwError.
        """
        self.sent = False
        case = self._store.case(step.case)
        try:
            return self._deliver(step, case, repeated)
        except Refused as refusal:
            if not refusal.has(*CATALOGUE_CODES):
                raise
        # What was remembered of the catalogue may be old; ask again, once.
        self._catalogue.forget()
        self._case_types.clear()
        return self._deliver(step, case, repeated)

    @property
    def client(self) -> ZgwClient:
        """The connection that this delivery uses."""
        return self._client

    def skew(self) -> float:
        """Return by how many seconds the kiosk's clock is ahead of the backend's, if known."""
        return self._client.skew()

    def _deliver(self, step: Step, case: Case, repeated: bool) -> str:
        match step.kind:
            case StepKind.CASE | StepKind.SUBCASE:
                return self._zaak(step, case, repeated)
            case StepKind.ROLE:
                return self._rol(step, case, repeated)
            case StepKind.STATUS:
                return self._status(step, repeated)
            case StepKind.DOCUMENT:
                return self._document(step, case, repeated)
            case StepKind.DOCUMENT_LINK:
                return self._relation(step, repeated)
            case StepKind.OBJECT:
                return self._object(step, case, repeated)
            case StepKind.PROPERTIES:
                return self._properties(step, case, repeated)
            case StepKind.CLERK:
                return self._clerk(step, case, repeated)
            case StepKind.MANDATE:
                return self._mandate(step, case, repeated)
            case StepKind.IDENTITY:
                return self._identity(step, case)
            case StepKind.PAYMENT:
                return self._payment(step, case)
            case unknown:
                assert_never(unknown)

    def _once(
        self, look_up: Callable[[], str | None], send: Callable[[], str], repeated: bool
    ) -> str:
        """Adopt what is there, or send; a refusal as a duplicate means it is there after all."""
        if repeated:
            found = look_up()
            if found is not None:
                return found
        try:
            return send()
        except Refused as refusal:
            if refusal.has(*DUPLICATE_CODES):
                found = look_up()
                if found is not None:
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

    # --- the kinds of steps ------------------------------------------------------------------

    def _zaak(self, step: Step, case: Case, repeated: bool) -> str:
        task = _task(case, step)
        main = self._result(str(step.case)) if step.kind is StepKind.SUBCASE else None

        def look_up() -> str | None:
            found = reconcile.find_zaak(self._client, case, step.key, self._hall.rsin)
            return self._keep(found) if found else None

        def send() -> str:
            case_type = self._resolve(case, task)
            body = steps.zaak(
                case, task, step.key, case_type, main, self._hall, self._words, self._today()
            )
            made = self._post(f"{self._client.zaken}/zaken", body, Zaak)
            if made.laatst_gemuteerd and made.laatst_gemuteerd.tzinfo:
                self._client.learn_time(made.laatst_gemuteerd)
            if made.status is None:
                self._without_status[made.url] = None
            return self._keep(made)

        return self._once(look_up, send, repeated)

    def _rol(self, step: Step, case: Case, repeated: bool) -> str:
        zaak = self._result(step.subject)
        case_type = self._type_of(zaak)

        def look_up() -> str | None:
            return reconcile.find_initiator(self._client, case, zaak, case_type.initiator)

        def send() -> str:
            body = steps.rol(case, zaak, case_type, self._words)
            return self._post(f"{self._client.zaken}/rollen", body, Rol).url

        return self._once(look_up, send, repeated)

    def _status(self, step: Step, repeated: bool) -> str:
        zaak = self._result(step.subject)
        new = not repeated and zaak in self._without_status
        # Some products set the first status themselves: look, unless this one is known not to.
        if not new or self._case_types.get(zaak, "") not in self._quiet_types:
            found = reconcile.find_status(self._client, zaak)
            if found is not None:
                return found
            if new:
                self._quiet_types[self._case_types.get(zaak, "")] = None
        case_type = self._type_of(zaak)
        at = self._status_times.setdefault(
            step.key, min(step.at, self._client.server_now()).replace(microsecond=0)
        )

        def look_up() -> str | None:
            return reconcile.find_status(self._client, zaak)

        def send() -> str:
            body = steps.status(zaak, case_type, at, self._words)
            return self._post(f"{self._client.zaken}/statussen", body, Status).url

        try:
            made = self._once(look_up, send, repeated=False)
        except Refused as refusal:
            if refusal.has("date-in-future"):
                # Refused unread, so a later attempt may carry another time.
                del self._status_times[step.key]
                raise Busy(TOO_EARLY_SECONDS) from None
            found = look_up() if refusal.status == 403 else None
            if found is None:
                raise
            made = found
        self._status_times.pop(step.key, None)
        self._without_status.pop(zaak, None)
        return made

    def _document(self, step: Step, case: Case, repeated: bool) -> str:
        data = self._store.document(step.case, DocumentKind.CONFIRMATION)
        if data is None:
            raise Busy(TOO_EARLY_SECONDS)

        def look_up() -> str | None:
            found = reconcile.find_document(self._client, step.key, self._hall.rsin)
            if found is None:
                return None
            if found.locked:
                found = self._upload(found, data)
            reconcile.check_document(self._client, found, data)
            return found.url

        def send() -> str:
            case_type = self._type_of(self._result(str(step.case)))
            body = steps.document(
                case, step.key, data, case_type, self._hall, self._words, self._today()
            )
            if len(data) > LARGE:
                body["inhoud"] = None
            made = self._post(
                f"{self._client.documenten}/enkelvoudiginformatieobjecten", body, Document
            )
            if made.locked:
                made = self._upload(made, data)
            reconcile.check_document(self._client, made, data)
            return made.url

        return self._once(look_up, send, repeated)

    def _upload(self, document: Document, data: bytes) -> Document:
        """Send the parts of a large document that are not there yet, and unlock it."""
        begin, lock = 0, document.lock
        for part in sorted(document.bestandsdelen, key=lambda one: one.volgnummer):
            lock = lock or part.lock
            if not lock:
                raise Conflict("the document was left half sent and its lock is lost")
            if not part.voltooid:
                content = data[begin : begin + part.omvang]
                self._client.upload(part.url, lock, content, Part)
            begin += part.omvang
        self._client.act(f"{document.url}/unlock", {"lock": lock})
        return self._client.get(self._client.trusted(document.url), Document)

    def _relation(self, step: Step, repeated: bool) -> str:
        zaak = self._result(step.subject)
        document = self._result(step.key.rpartition("|")[2])

        def look_up() -> str | None:
            return reconcile.find_relation(self._client, zaak, document)

        def send() -> str:
            body = steps.relation(zaak, document, self._words)
            return self._post(f"{self._client.zaken}/zaakinformatieobjecten", body, Relation).url

        return self._once(look_up, send, repeated)

    def _object(self, step: Step, case: Case, repeated: bool) -> str:
        zaak = self._result(step.subject)
        body = particulars.address(case, zaak)
        if body is None:
            return NOTHING

        def send() -> str:
            return self._post(f"{self._client.zaken}/zaakobjecten", body, ZaakObject).url

        return self._once(lambda: reconcile.find_object(self._client, zaak), send, repeated)

    def _properties(self, step: Step, case: Case, repeated: bool) -> str:
        zaak = self._result(step.subject)
        wanted = particulars.properties(case, self._type_of(zaak), self._words)
        if not wanted:
            return NOTHING
        first = step.key == f"{step.subject}|properties"
        # The first time nobody can have put them there; later, what is there is corrected.
        held = {} if first and not repeated else reconcile.find_properties(self._client, zaak)
        for url, value in wanted.items():
            there = held.get(url)
            if there is None:
                body: steps.Body = {"zaak": zaak, "eigenschap": url, "waarde": value}
                self._post(f"{zaak}/zaakeigenschappen", body, Property)
            elif there.waarde != value:
                self._change("PATCH", there.url, {"waarde": value}, Property)
        return zaak

    def _clerk(self, step: Step, case: Case, repeated: bool) -> str:
        zaak, clerk = self._result(step.subject), step.key.rpartition("|")[2]
        roltype = self._type_of(zaak).clerk
        if not roltype:
            return NOTHING

        def look_up() -> str | None:
            return reconcile.find_clerk(self._client, zaak, roltype, clerk)

        def send() -> str:
            name = next((c.name for c in self._store.clerks() if c.id == clerk), clerk)
            body = particulars.clerk(clerk, name, zaak, roltype, self._words)
            return self._post(f"{self._client.zaken}/rollen", body, Rol).url

        return self._once(look_up, send, repeated)

    def _mandate(self, step: Step, case: Case, repeated: bool) -> str:
        zaak, holder = self._result(step.subject), case.mandate_holder
        roltype = self._type_of(zaak).mandate
        if not roltype or holder is None:
            return NOTHING

        def send() -> str:
            body = particulars.mandate(holder, zaak, roltype, self._words)
            return self._post(f"{self._client.zaken}/rollen", body, Rol).url

        def look_up() -> str | None:
            return reconcile.find_mandate(self._client, zaak, roltype)

        return self._once(look_up, send, repeated)

    def _identity(self, step: Step, case: Case) -> str:
        zaak = self._result(step.subject)
        url = self._client.trusted(self._result(f"{step.subject}|initiator"))
        body = steps.rol(case, zaak, self._type_of(zaak), self._words)
        rol = self._client.get(url, Rol)
        held, bsn = rol.betrokkene_identificatie, steps.bsn_of(case)
        if held and held.inp_bsn and held.inp_bsn != bsn:
            raise Conflict("the case has another person as initiator")
        if held and (held.inp_bsn, rol.roltoelichting) == (bsn, body["roltoelichting"]):
            return url  # the role was made from the established identity, or this came through
        return self._change("PUT", url, body, Rol).url

    def _payment(self, step: Step, case: Case) -> str:
        zaak = self._result(step.subject)
        task = _task(case, step)
        paid = self._store.payments(step.case)
        body = particulars.payment(case, task, paid, self._client.server_now())
        if body is not None:
            # The same however often it is sent: nothing to look up.
            self._change("PATCH", zaak, body, Zaak)
        return zaak

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

    def _today(self) -> dt.date:
        return local(self._client.server_now()).date()


def _task(case: Case, step: Step) -> Task | None:
    """Return the task that a sub-case is for; None for the main case."""
    if step.task is None:
        return None
    for task in case.plan.tasks:
        if task.id == step.task:
            return task
    raise Conflict("the case has no such task any more")
