# SPDX-License-Identifier: EUPL-1.2
"""The sanity check after a sync: does the backend hold what was sent, once, as it was sent?

A backend that was put back from yesterday's backup has lost steps that the kiosk holds for done:
they are owed again. A middlebox that repeats requests doubles what has no number of its own, and
two requests at the same moment can double what has one; no client can prevent that. What is
there twice with the content that this kiosk sent, under an address that this kiosk did not get,
is its own double and is removed. Anything else that differs is for a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from kiosk.cases import Case, CaseNumber
from kiosk.store.outbox import Step, StepKind, StepState
from kiosk.store.owed import document_of
from kiosk.store.store import Store
from sync import particulars, reconcile, steps
from sync.zgw.client import ZgwClient
from sync.zgw.errors import Conflict, Refused
from sync.zgw.resources import Document, Property, Relation, Rol, Status, Zaak, ZaakObject

R = TypeVar("R", Zaak, Document, Relation)

_PAID = ("", "nog_niet", "gedeeltelijk", "geheel")
_ZAKEN = (StepKind.CASE, StepKind.SUBCASE)
_DOCUMENTS = (StepKind.DOCUMENT, StepKind.DOCUMENT_LINK)
_PEOPLE = (StepKind.ROLE, StepKind.CLERK, StepKind.MANDATE)


class Fault(Enum):
    """What is wrong with one step's outcome."""

    MISSING = "missing"
    """Not at the backend any more: it is sent again."""
    DOUBLED = "doubled"
    """There more often than it was sent."""
    DIFFERS = "differs"
    """There, with other content than was sent."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it was sent. `key` is the step's natural key."""

    case: CaseNumber
    step: int
    key: str
    fault: Fault
    extra: str = ""
    """Address of a double that this kiosk made, and may remove."""


@dataclass(frozen=True, slots=True)
class Mended:
    """What came of mending."""

    again: int = 0
    """Steps that are owed again."""
    removed: int = 0
    """Doubles that were removed."""
    left: tuple[Finding, ...] = ()
    """For a person."""


def examine(
    client: ZgwClient, store: Store, number: CaseNumber, *, contents: bool = True
) -> tuple[Finding, ...]:
    """Compare what the backend holds of a case with its done steps.

    A case as it was sent costs one request for each case and sub-case, one for its properties
    and one for the letter; with `contents` the letter is also read back. Raises ZgwError when the
    backend cannot be asked.
    """
    case = store.case(number)
    done = [s for s in store.steps(number) if s.state is StepState.DONE and s.result != "-"]
    found: list[Finding] = []
    for owner in (step for step in done if step.kind in _ZAKEN):
        mine = [s for s in done if s.subject == owner.subject and s.kind not in _DOCUMENTS]
        zaak = _read(client, owner.result, Zaak)
        if zaak is None:
            found += [Finding(number, s.id, s.key, Fault.MISSING) for s in mine]
            found += _links(number, done, owner.subject)
            continue
        found += _of_people(client, case, zaak, mine)
        found += _of_zaak(client, number, zaak, mine)
        found += _of_payment(store, case, zaak, mine)
        if owner.kind is StepKind.CASE:
            found += _of_links(client, number, zaak, done)
    known = {finding.step for finding in found}
    for step in (s for s in done if s.kind is StepKind.DOCUMENT and s.id not in known):
        data = store.document(number, *document_of(case, step.key)) if contents else None
        found += _of_document(client, case, step, done, data, known)
    return tuple(found)


def examine_documents(client: ZgwClient, store: Store, number: CaseNumber) -> tuple[Finding, ...]:
    """Read the letters of a case back; one that may not be read counts as differing.

    Raises ZgwError when the backend cannot be asked.
    """
    case, found = store.case(number), []
    done = [s for s in store.steps(number) if s.state is StepState.DONE]
    for step in (s for s in done if s.kind is StepKind.DOCUMENT):
        data = store.document(number, *document_of(case, step.key))
        try:
            kept = client.get(client.trusted(step.result), Document)
            reconcile.check_document(client, kept, data or b"")
        except (Refused, Conflict):
            found.append(Finding(number, step.id, step.key, Fault.DIFFERS))
    return tuple(found)


def mend(client: ZgwClient, store: Store, findings: Iterable[Finding]) -> Mended:
    """Remove this kiosk's own doubles and owe again what is missing.

    Raises ZgwError when the backend cannot be asked; what was done by then is found done.
    """
    removed, missing, left = 0, [], []
    for finding in findings:
        if finding.fault is Fault.MISSING:
            missing.append(finding.step)
        elif not finding.extra:
            left.append(finding)
        else:
            try:
                client.delete(finding.extra)
                removed += 1
            except Refused:
                left.append(finding)  # without the right to remove it a person has to
    again = store.reopen_steps(missing) if missing else 0
    return Mended(again, removed, tuple(left))


# --- people ----------------------------------------------------------------------------------


def _of_people(client: ZgwClient, case: Case, zaak: Zaak, mine: list[Step]) -> Iterator[Finding]:
    sent = [s for s in mine if s.kind in _PEOPLE]
    later = [s for s in mine if s.kind is StepKind.IDENTITY]
    if (
        zaak.rollen is not None
        and not later
        and sorted(zaak.rollen) == sorted(s.result for s in sent)
    ):
        return
    roles = client.get_all(f"{client.zaken}/rollen", Rol, {"zaak": zaak.url})
    by_url = {rol.url: rol for rol in roles}
    ours = {s.result for s in sent}
    bsn = steps.bsn_of(case)
    for step in sent:
        rol = by_url.get(step.result)
        if rol is None:
            yield Finding(case.number, step.id, step.key, Fault.MISSING)
            continue
        for other in roles:
            only = step.kind is StepKind.ROLE
            if other.url not in ours and reconcile.is_double(other, rol, only=only):
                yield Finding(case.number, step.id, step.key, Fault.DOUBLED, other.url)
    for step in later:
        rol = by_url.get(step.result)
        held = rol.betrokkene_identificatie if rol else None
        if held is None or (bsn and not held.inp_bsn):
            yield Finding(case.number, step.id, step.key, Fault.MISSING)


# --- the case itself -------------------------------------------------------------------------


def _of_zaak(
    client: ZgwClient, number: CaseNumber, zaak: Zaak, mine: list[Step]
) -> Iterator[Finding]:
    of_zaak = {"zaak": zaak.url}
    for step in mine:
        match step.kind:
            case StepKind.STATUS | StepKind.CLOSE if zaak.status != step.result:
                statuses = client.get_all(f"{client.zaken}/statussen", Status, of_zaak)
                if step.result not in {item.url for item in statuses}:
                    yield Finding(number, step.id, step.key, Fault.MISSING)
            case StepKind.OBJECT if zaak.zaakobjecten != (step.result,):
                objects = client.get_all(f"{client.zaken}/zaakobjecten", ZaakObject, of_zaak)
                kept = next((item for item in objects if item.url == step.result), None)
                if kept is None:
                    yield Finding(number, step.id, step.key, Fault.MISSING)
                for item in objects if kept else ():
                    twin = (item.object_type, item.object_identificatie)
                    if item != kept and twin == (kept.object_type, kept.object_identificatie):  # type: ignore[union-attr]
                        yield Finding(number, step.id, step.key, Fault.DOUBLED, item.url)
            case StepKind.PROPERTIES:
                yield from _of_properties(client, number, zaak, step)
            case StepKind.RESULT if not zaak.resultaat:
                yield Finding(number, step.id, step.key, Fault.MISSING)
            case _:
                pass


def _of_properties(
    client: ZgwClient, number: CaseNumber, zaak: Zaak, step: Step
) -> Iterator[Finding]:
    held = client.get(f"{client.trusted(zaak.url)}/zaakeigenschappen", tuple[Property, ...])
    sent = step.result.rpartition("#")[2]
    if len({item.eigenschap for item in held}) < (int(sent) if sent.isdecimal() else 1):
        yield Finding(number, step.id, step.key, Fault.MISSING)
    seen: dict[str, Property] = {}
    for item in held:
        first = seen.setdefault(item.eigenschap, item)
        if first is not item:
            own = first.waarde == item.waarde
            yield Finding(number, step.id, step.key, Fault.DOUBLED, item.url if own else "")


def _of_payment(store: Store, case: Case, zaak: Zaak, mine: list[Step]) -> Iterator[Finding]:
    """Tell whether the backend fell back to less than was paid."""
    last = next((s for s in reversed(mine) if s.kind is StepKind.PAYMENT), None)
    if last is None:
        return
    task = next((task for task in case.plan.tasks if task.id == last.task), None)
    body = particulars.payment(case, task, store.payments(last.case), last.at)
    wanted = str(body["betalingsindicatie"]) if body else ""
    held = zaak.betalingsindicatie
    if wanted in _PAID and held in _PAID and _PAID.index(held) < _PAID.index(wanted):
        yield Finding(last.case, last.id, last.key, Fault.MISSING)


# --- documents -------------------------------------------------------------------------------


def _of_links(
    client: ZgwClient, number: CaseNumber, zaak: Zaak, done: list[Step]
) -> Iterator[Finding]:
    for step in (s for s in done if s.kind is StepKind.DOCUMENT_LINK):
        listed = zaak.zaakinformatieobjecten or ()
        if step.result not in listed and _read(client, step.result, Relation) is None:
            yield Finding(number, step.id, step.key, Fault.MISSING)


def _of_document(
    client: ZgwClient,
    case: Case,
    step: Step,
    done: list[Step],
    data: bytes | None,
    known: set[int],
) -> Iterator[Finding]:
    number = case.number
    kept = _read(client, step.result, Document)
    if kept is None:
        yield Finding(number, step.id, step.key, Fault.MISSING)
        yield from (link for link in _links(number, done, str(number)) if link.step not in known)
        return
    for other in reconcile.find_documents(client, step.key, kept.bronorganisatie):
        if other.url != kept.url:
            own = other.bestandsomvang == kept.bestandsomvang
            yield Finding(number, step.id, step.key, Fault.DOUBLED, other.url if own else "")
    if data is not None:
        try:
            reconcile.check_document(client, kept, data)
        except Conflict:
            yield Finding(number, step.id, step.key, Fault.DIFFERS)


def _links(number: CaseNumber, done: list[Step], subject: str) -> list[Finding]:
    return [
        Finding(number, s.id, s.key, Fault.MISSING)
        for s in done
        if s.kind is StepKind.DOCUMENT_LINK and s.subject == subject
    ]


def _read(client: ZgwClient, url: str, kind: type[R]) -> R | None:
    try:
        return client.get(client.trusted(url), kind)
    except Refused as refusal:
        if refusal.status in (404, 410):
            return None
        raise
