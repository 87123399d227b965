# SPDX-License-Identifier: EUPL-1.2
"""Doing one outbox step: resolve the catalogue, look up where that is due, send, adopt."""

from __future__ import annotations

from typing import assert_never

from kiosk.cases import Case
from kiosk.store.outbox import Step, StepKind
from kiosk.store.owed import document_of
from sync import large, reconcile, steps
from sync.parts import Parts
from sync.sending import NOTHING, TOO_EARLY_SECONDS, Shared, task_of
from sync.zgw.errors import CATALOGUE_CODES, Busy, Refused
from sync.zgw.resources import Document, Relation, Rol, Status, Zaak

__all__ = ["LARGE", "NOTHING", "TOO_EARLY_SECONDS", "Delivery", "Shared"]

LARGE = 4 * 1024 * 1024
"""Bytes from which a document is sent in parts."""

_NAMELESS = (StepKind.OBJECT, StepKind.PROPERTIES, StepKind.CLERK, StepKind.MANDATE)
"""What the backend makes again each time it is asked."""


class Delivery(Parts):
    """Delivers steps one at a time. Not thread-safe; what is shared is."""

    def deliver(self, step: Step, *, repeated: bool) -> str:
        """Do `step` and return the address of what stands at the backend for it.

        `repeated`: it may have been sent before, so look up first. Raises ZgwError.
        """
        self.sent, self.also, self.adopted = False, {}, False
        if step.kind in _NAMELESS and not repeated:
            # A case that was adopted may have been adopted with some of its parts.
            repeated = self._store.step_attempts(step.subject) > 1
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
                return self._relation(step, case, repeated)
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
            case StepKind.ANSWER:
                return self._said(step, case)
            case StepKind.RESULT:
                return self._outcome(step, repeated)
            case StepKind.CLOSE:
                return self._end(step, repeated)
            case unknown:
                assert_never(unknown)

    # --- the kinds of steps ------------------------------------------------------------------

    def _zaak(self, step: Step, case: Case, repeated: bool) -> str:
        task = task_of(case, step)
        main = self._result(str(step.case)) if step.kind is StepKind.SUBCASE else None

        name = steps.identification(case, step.subject)

        def look_up() -> str | None:
            found = reconcile.find_zaak(self._client, case, name, self._hall.rsin)
            return self._keep(found) if found else None

        def send() -> str:
            case_type = self._resolve(case, task)
            body = steps.zaak(
                case, task, name, case_type, main, self._hall, self._words, self._today()
            )
            if self._can_register(step):
                registered = self._register(step, case, task, case_type, body)
                if registered is not None:
                    return self._keep(registered.zaak)
            made = self._post(f"{self._client.zaken}/zaken", body, Zaak)
            self._plainly()
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
        at = self._status_time(step)

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
        kind, subject = document_of(case, step.key)
        data = self._store.document(step.case, kind, subject)
        if data is None:
            raise Busy(TOO_EARLY_SECONDS)

        def look_up() -> str | None:
            several = reconcile.find_documents(self._client, step.key, self._hall.rsin)
            if not several:
                return None
            whole = self._whole(several[0], data)
            # Whoever made it: before it counts as ours its content is compared.
            reconcile.check_document(self._client, whole, data)
            return whole.url

        def send() -> str:
            case_type = self._type_of(self._result(str(step.case)))
            body = steps.document(
                case,
                step.key,
                data,
                case_type,
                self._hall,
                self._words,
                self._today(),
                kind,
                step.at,
            )
            if len(data) > LARGE:
                body["inhoud"] = None
            made = self._post(
                f"{self._client.documenten}/enkelvoudiginformatieobjecten", body, Document
            )
            return self._whole(made, data).url

        return self._once(look_up, send, repeated)

    def _whole(self, document: Document, data: bytes) -> Document:
        """See to it that a document has all of its content.

        What is stored is compared with what was sent afterwards (:mod:`sync.aftercare`), and until
        then the case stays here: the download is not what those who wait are kept waiting for.
        """
        whole = large.complete(self._client, document, data)
        if whole is None:
            raise Busy(TOO_EARLY_SECONDS)  # half of it was removed: made anew then
        reconcile.check_size(whole, data)
        return whole

    def _relation(self, step: Step, case: Case, repeated: bool) -> str:
        zaak = self._result(step.subject)
        document = self._result(step.key.rpartition("|")[2])

        def look_up() -> str | None:
            return reconcile.find_relation(self._client, zaak, document)

        def send() -> str:
            kind, _ = document_of(case, step.key.rpartition("|")[2])
            body = steps.relation(zaak, document, self._words, kind)
            return self._post(f"{self._client.zaken}/zaakinformatieobjecten", body, Relation).url

        return self._once(look_up, send, repeated)
