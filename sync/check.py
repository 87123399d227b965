# SPDX-License-Identifier: EUPL-1.2
"""The sanity check after a sync: does the backend hold what was sent, once, as it was sent?

A backend that was put back from yesterday's backup has lost steps that the kiosk holds for done,
and a middlebox that repeats requests can double what has no number of its own. The first is
mended by sending again; the second the kiosk may not mend, so it is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from kiosk.cases import CaseNumber, DocumentKind
from kiosk.store.outbox import Step, StepKind, StepState
from kiosk.store.store import Store
from sync import particulars, reconcile, steps
from sync.zgw.client import ZgwClient
from sync.zgw.errors import Conflict, Refused
from sync.zgw.resources import Document, Property, Relation, Rol, Status, Zaak, ZaakObject

R = TypeVar("R", Zaak, Document, Relation)

_PAID = ("", "nog_niet", "gedeeltelijk", "geheel")
_ZAKEN = (StepKind.CASE, StepKind.SUBCASE)
_DOCUMENTS = (StepKind.DOCUMENT, StepKind.DOCUMENT_LINK)


class Fault(Enum):
    """What is wrong with one step's outcome."""

    MISSING = "missing"
    """Not at the backend any more: it is sent again when that is asked for."""
    DOUBLED = "doubled"
    """There more often than it was sent: for a person at the backend."""
    DIFFERS = "differs"
    """There, with other content than was sent."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it was sent. `key` is the step's natural key."""

    case: CaseNumber
    step: int
    key: str
    fault: Fault


def examine(client: ZgwClient, store: Store, number: CaseNumber) -> tuple[Finding, ...]:
    """Compare what the backend holds of a case with its done steps.

    Raises ZgwError when the backend cannot be asked.
    """
    done = [s for s in store.steps(number) if s.state is StepState.DONE and s.result != "-"]
    found: list[Finding] = []
    for owner in (step for step in done if step.kind in _ZAKEN):
        mine = [s for s in done if s.subject == owner.subject and s.kind not in _DOCUMENTS]
        zaak = _read(client, owner.result, Zaak)
        if zaak is None:
            found += [Finding(number, s.id, s.key, Fault.MISSING) for s in mine]
            found += _links(number, done, owner.subject)
            continue
        found += _of_zaak(client, number, owner, mine, steps.bsn_of(store.case(number)))
        found += _of_payment(store, zaak, mine)
    found += _of_documents(client, store, number, done, {finding.step for finding in found})
    return tuple(found)


def mend(store: Store, findings: Iterable[Finding]) -> int:
    """Owe again what is missing; returns how many steps."""
    missing = [finding.step for finding in findings if finding.fault is Fault.MISSING]
    return store.reopen_steps(missing) if missing else 0


def _of_zaak(
    client: ZgwClient, number: CaseNumber, owner: Step, mine: list[Step], bsn: str
) -> Iterator[Finding]:
    zaak, root, of_zaak = owner.result, client.zaken, {"zaak": owner.result}
    statuses = client.get_all(f"{root}/statussen", Status, of_zaak)
    roles = client.get_all(f"{root}/rollen", Rol, of_zaak)
    present = {item.url for item in (*statuses, *roles)}
    parts = Counter(_part(rol) for rol in roles)
    by_url = {rol.url: rol for rol in roles}
    for step in mine:
        match step.kind:
            case StepKind.STATUS:
                if step.result not in present:
                    yield Finding(number, step.id, step.key, Fault.MISSING)
            case StepKind.ROLE | StepKind.CLERK | StepKind.MANDATE:
                rol = by_url.get(step.result)
                if rol is None:
                    yield Finding(number, step.id, step.key, Fault.MISSING)
                elif parts[_part(rol)] > 1:
                    yield Finding(number, step.id, step.key, Fault.DOUBLED)
            case StepKind.IDENTITY:
                rol = by_url.get(step.result)
                held_by = rol.betrokkene_identificatie if rol else None
                if held_by is None or (bsn and not held_by.inp_bsn):
                    yield Finding(number, step.id, step.key, Fault.MISSING)
            case StepKind.OBJECT:
                objects = client.get_all(f"{root}/zaakobjecten", ZaakObject, of_zaak)
                yield from _counted(number, step, sum(o.object_type == "adres" for o in objects))
            case StepKind.PROPERTIES:
                held = client.get(f"{zaak}/zaakeigenschappen", tuple[Property, ...])
                times = Counter(item.eigenschap for item in held)
                yield from _counted(number, step, max(times.values(), default=0))
            case _:
                pass


def _of_payment(store: Store, zaak: Zaak, mine: list[Step]) -> Iterator[Finding]:
    """Tell whether the backend fell back to less than was paid."""
    last = next((s for s in reversed(mine) if s.kind is StepKind.PAYMENT), None)
    if last is None:
        return
    case = store.case(last.case)
    task = next((task for task in case.plan.tasks if task.id == last.task), None)
    body = particulars.payment(case, task, store.payments(last.case), last.at)
    wanted = str(body["betalingsindicatie"]) if body else ""
    held = zaak.betalingsindicatie
    if wanted in _PAID and held in _PAID and _PAID.index(held) < _PAID.index(wanted):
        yield Finding(last.case, last.id, last.key, Fault.MISSING)


def _part(rol: Rol) -> tuple[str, str]:
    held = rol.betrokkene_identificatie
    return rol.roltype, held.identificatie if held else ""


def _counted(number: CaseNumber, step: Step, times: int) -> Iterator[Finding]:
    if times == 0:
        yield Finding(number, step.id, step.key, Fault.MISSING)
    elif times > 1:
        yield Finding(number, step.id, step.key, Fault.DOUBLED)


def _of_documents(
    client: ZgwClient, store: Store, number: CaseNumber, done: list[Step], known: set[int]
) -> Iterator[Finding]:
    for step in done:
        if step.id in known or step.kind not in _DOCUMENTS:
            continue
        if step.kind is StepKind.DOCUMENT_LINK:
            if not _is_there(client, step.result, Relation):
                yield Finding(number, step.id, step.key, Fault.MISSING)
            continue
        if not _is_there(client, step.result, Document):
            yield Finding(number, step.id, step.key, Fault.MISSING)
            for link in _links(number, done, str(number)):
                known.add(link.step)
                yield link
            continue
        data = store.document(number, DocumentKind.CONFIRMATION)
        if data is None:
            continue
        try:
            reconcile.check_document(client, client.get(step.result, Document), data)
        except Conflict:
            yield Finding(number, step.id, step.key, Fault.DIFFERS)


def _links(number: CaseNumber, done: list[Step], subject: str) -> list[Finding]:
    return [
        Finding(number, s.id, s.key, Fault.MISSING)
        for s in done
        if s.kind is StepKind.DOCUMENT_LINK and s.subject == subject
    ]


def _is_there(client: ZgwClient, url: str, kind: type[R]) -> bool:
    return _read(client, url, kind) is not None


def _read(client: ZgwClient, url: str, kind: type[R]) -> R | None:
    try:
        return client.get(client.trusted(url), kind)
    except Refused as refusal:
        if refusal.status in (404, 410):
            return None
        raise
