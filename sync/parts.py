# SPDX-License-Identifier: EUPL-1.2
"""Delivering what belongs to a case besides: address, properties, people, payment, its end."""

from __future__ import annotations

from kiosk.cases import Case
from kiosk.store.outbox import Step
from sync import particulars, reconcile, steps
from sync.composite import Composite
from sync.sending import NOTHING, TOO_EARLY_SECONDS, task_of
from sync.zgw.errors import Busy, Conflict, Refused
from sync.zgw.resources import Property, Result, Rol, Status, Zaak, ZaakObject


class Parts(Composite):
    """Delivers the smaller steps."""

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
        held = () if first and not repeated else reconcile.find_properties(self._client, zaak)
        for url, value in wanted.items():
            there = [item for item in held if item.eigenschap == url]
            if not there:
                body: steps.Body = {"zaak": zaak, "eigenschap": url, "waarde": value}
                self._post(f"{zaak}/zaakeigenschappen", body, Property)
            # One that was doubled on the way is corrected too: alike, they are removed afterwards.
            for item in there:
                if item.waarde != value:
                    self._change("PATCH", item.url, {"waarde": value}, Property)
        # How many, for whoever compares later.
        return f"{zaak}#{len(wanted)}"

    def _clerk(self, step: Step, case: Case, repeated: bool) -> str:
        zaak, clerk = self._result(step.subject), step.key.rpartition("|")[2]
        roltype = self._type_of(zaak).clerk
        if not roltype:
            return NOTHING

        def look_up() -> str | None:
            return reconcile.find_clerk(self._client, zaak, roltype, clerk)

        def send() -> str:
            body = self._clerk_body(step, zaak, roltype)
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
        try:
            return self._change("PUT", url, body, Rol).url
        except Refused as refusal:
            # Requests at the same moment made it twice: one at most may be changed.
            if not (refusal.has("max-occurences") and self._remove_doubles(rol)):
                raise
        return self._change("PUT", url, body, Rol).url

    def _remove_doubles(self, rol: Rol) -> int:
        """Remove what is `rol` once more; return how many there were."""
        wanted = {"zaak": rol.zaak, "roltype": rol.roltype}
        there = self._client.get_all(f"{self._client.zaken}/rollen", Rol, wanted)
        doubles = [
            other
            for other in there
            if other.url != rol.url and reconcile.is_double(other, rol, only=True)
        ]
        for double in doubles:
            self._client.delete(double.url)
        return len(doubles)

    def _payment(self, step: Step, case: Case) -> str:
        zaak = self._result(step.subject)
        task = task_of(case, step)
        paid = self._store.payments(step.case)
        body = particulars.payment(case, task, paid, self._client.server_now())
        if body is not None:
            # The same however often it is sent: nothing to look up.
            self._change("PATCH", zaak, body, Zaak)
        return zaak

    def _said(self, step: Step, case: Case) -> str:
        zaak = self._result(step.subject)
        # The same however often it is sent: nothing to look up.
        self._change("PATCH", zaak, steps.note(case, task_of(case, step), self._words), Zaak)
        return zaak

    def _outcome(self, step: Step, repeated: bool) -> str:
        zaak = self._result(step.subject)
        case_type = self._type_of(zaak)
        wanted = self._close.get(case_type.identification, "")
        if not wanted:
            return NOTHING  # the configuration was changed since

        def look_up() -> str | None:
            return reconcile.find_result(self._client, zaak)

        def send() -> str:
            kind = self._catalogue.result_type(case_type.url, wanted)
            body = particulars.result(zaak, kind, self._words)
            return self._post(f"{self._client.zaken}/resultaten", body, Result).url

        return self._once(look_up, send, repeated)

    def _end(self, step: Step, repeated: bool) -> str:
        if self._result(f"{step.subject}|result") == NOTHING:
            return NOTHING
        zaak = self._result(step.subject)
        case_type = self._type_of(zaak)
        # Looked up by its kind, so its moment may be that of its sending.
        at = self._client.server_now().replace(microsecond=0)

        def look_up() -> str | None:
            return reconcile.find_status(self._client, zaak, case_type.last_status)

        def send() -> str:
            body = particulars.end(zaak, case_type.last_status, at, self._words)
            return self._post(f"{self._client.zaken}/statussen", body, Status).url

        try:
            return self._once(look_up, send, repeated)
        except Refused as refusal:
            if refusal.has("date-in-future", "unique"):
                # Ahead of the server, or in the same second as another status: later.
                raise Busy(TOO_EARLY_SECONDS) from None
            found = look_up() if refusal.status == 403 else None
            if found is None:
                raise
            return found
