# SPDX-License-Identifier: EUPL-1.2
"""A case with its first status, its people and its object in one request, where that exists.

``zaak_registreren`` is atomic: all of it is there or nothing, so it saves requests and leaves
nothing half made. It is experimental in the reference product, so nothing depends on it: a
backend without it, one that refuses a part, and one that fails get the separate requests.
"""

from __future__ import annotations

from kiosk.cases import Case, Task
from kiosk.store.outbox import Step, StepKind, StepState
from kiosk.store.owed import document_of
from sync import particulars, steps
from sync.sending import Sender
from sync.zgw.catalogi import CaseType
from sync.zgw.errors import DUPLICATE_CODES, NotTheBackend, Refused, Unreachable
from sync.zgw.resources import Registered

REGISTER = "zaak_registreren"
_ASK_AGAIN_SECONDS = 3600.0
"""How long a backend is believed not to have it."""
_TRIES = 2
"""Attempts with it before a step goes the plain way."""
_PEOPLE = (StepKind.ROLE, StepKind.CLERK, StepKind.MANDATE)


class Composite(Sender):
    """Makes a case with all that can come in the same request."""

    _denied = False

    def _plainly(self) -> None:
        """Note that a case was made the plain way: a denial before it was about this call."""
        if self._denied:
            self._missing[REGISTER] = self._clock.monotonic()

    def _can_register(self, step: Step) -> bool:
        if not self._at_once or step.attempts >= _TRIES:
            return False
        since = self._missing.get(REGISTER)
        return since is None or self._clock.monotonic() - since > _ASK_AGAIN_SECONDS

    def _register(
        self, step: Step, case: Case, task: Task | None, case_type: CaseType, body: steps.Body
    ) -> Registered | None:
        """Make the case at once; None when it has to go the plain way, and nothing was made.

        What else came of it is left in `also`: the results of other steps by their keys.
        """
        self._denied = False
        mine = self._open_parts(step)
        first = next((s for s in mine if s.kind is StepKind.STATUS), None)
        if first is None or not any(s.kind is StepKind.ROLE for s in mine):
            return None
        at = self._status_time(first)
        status = steps.status("", case_type, at, self._words)
        rollen = [
            (s, rol) for s in mine if s.kind in _PEOPLE and (rol := self._part(s, case, case_type))
        ]
        places = [
            (s, place)
            for s in mine
            if s.kind is StepKind.OBJECT and (place := particulars.address(case, ""))
        ]
        letter = self._letter(step, task)
        whole: steps.Body = {
            "zaak": body,
            "status": _without_case(status),
            "rollen": [_without_case(rol) for _, rol in rollen],
            "zaakobjecten": [_without_case(place) for _, place in places],
        }
        if letter:
            kind, _ = document_of(case, letter[0].key.rpartition("|")[2])
            tie = steps.relation("", letter[1], self._words, kind)
            whole["zaakinformatieobjecten"] = [_without_case(tie)]
        try:
            made = self._ask_to_register(whole)
        except Refused as refusal:
            if refusal.has(*DUPLICATE_CODES):
                raise
            if refusal.status in (404, 405):
                self._missing[REGISTER] = self._clock.monotonic()
            # Not allowed at all, or not for this case type: the plain request will tell.
            self._denied = refusal.status == 403
            self._status_times.pop(first.key, None)
            # Which part it was, the separate requests will show; the rest comes in all the same.
            return None
        except NotTheBackend as strange:
            if strange.status not in (404, 405):
                raise
            self._missing[REGISTER] = self._clock.monotonic()
            return None
        self._adopt_parts(made, first, [s for s, _ in rollen], [rol for _, rol in rollen])
        if len(made.zaakobjecten) == len(places):
            self.also |= {
                s.key: item.url for (s, _), item in zip(places, made.zaakobjecten, strict=True)
            }
        elif places:
            raise NotTheBackend("a case was made with other objects than were sent")
        if letter and len(made.zaakinformatieobjecten) == 1:
            self.also[letter[0].key] = made.zaakinformatieobjecten[0].url
        return made

    def _ask_to_register(self, whole: steps.Body) -> Registered:
        before, self.sent = self.sent, True
        try:
            return self._client.post_any(f"{self._client.zaken}/{REGISTER}", whole, Registered)
        except Unreachable:
            self.sent = before
            raise

    def _open_parts(self, step: Step) -> list[Step]:
        """Return the steps of the same case or sub-case that are still to be done."""
        return [
            other
            for other in self._store.steps(step.case)
            if other.subject == step.subject
            and other.state in (StepState.WAITING, StepState.IN_FLIGHT)
        ]

    def _part(self, step: Step, case: Case, case_type: CaseType) -> steps.Body | None:
        match step.kind:
            case StepKind.ROLE:
                return steps.rol(case, "", case_type, self._words)
            case StepKind.CLERK if case_type.clerk:
                return self._clerk_body(step, "", case_type.clerk)
            case StepKind.MANDATE if case_type.mandate and case.mandate_holder:
                return particulars.mandate(case.mandate_holder, "", case_type.mandate, self._words)
        return None

    def _letter(self, step: Step, task: Task | None) -> tuple[Step, str] | None:
        """Return the step that ties the letter to a main case, with the letter's address.

        Only when the letter is there already; the case does not wait for it.
        """
        if task is not None:
            return None
        for other in self._open_parts(step):
            if other.kind is StepKind.DOCUMENT_LINK and other.state is StepState.WAITING:
                url = self._store.step_result(other.key.rpartition("|")[2])
                return (other, url) if url else None
        return None

    def _adopt_parts(
        self, made: Registered, first: Step, wanted: list[Step], sent: list[steps.Body]
    ) -> None:
        """Note what else was made. Raises NotTheBackend when it is not what was sent."""
        self._client.trusted(made.zaak.url)
        self._client.trusted(made.status.url)
        if [rol.roltype for rol in made.rollen] != [body["roltype"] for body in sent]:
            raise NotTheBackend("a case was made with other people than were sent")
        self.also[first.key] = made.status.url
        for step, rol in zip(wanted, made.rollen, strict=True):
            self.also[step.key] = self._client.trusted(rol.url)
        self._status_times.pop(first.key, None)

    def _clerk_body(self, step: Step, zaak: str, roltype: str) -> steps.Body:
        clerk = step.key.rpartition("|")[2]
        name = next((c.name for c in self._store.clerks() if c.id == clerk), clerk)
        return particulars.clerk(clerk, name, zaak, roltype, self._words)


def _without_case(body: steps.Body) -> steps.Body:
    return {name: value for name, value in body.items() if name != "zaak"}
