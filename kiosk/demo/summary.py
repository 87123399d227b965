# SPDX-License-Identifier: EUPL-1.2
"""What must be there after a journey, compared with what the backend, paper and database hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.cases import Case, DocumentKind
from kiosk.config import Config
from kiosk.demo.hall import Hall
from kiosk.store import Store
from kiosk.store.keys import database_key
from kiosk.store.outbox import StepKind, StepState
from kiosk.store.prints import PrintState
from sync.simulator import Holdings

LARGEST_NAMES = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that must be there, and whether it is."""

    what: str
    there: bool
    seen: str = ""

    def __str__(self) -> str:
        mark = "ok     " if self.there else "MISSING"
        return f"  {mark} {self.what}" + (f": {self.seen}" if self.seen else "")


def findings(hall: Hall, config: Config) -> Iterator[Finding]:
    """Open the stopped kiosk's database and compare it with the hall. One finding a line."""
    store = Store.open(
        Path(config.kiosk.data_folder),
        database_key(config.key, Path(config.kiosk.data_folder)),
        hall.clock,
        config.kiosk.code,
    )
    try:
        yield from _of_store(store, hall)
    finally:
        store.close()


def _of_store(store: Store, hall: Hall) -> Iterator[Finding]:
    summaries = store.case_summaries()
    yield Finding("one case in the database", len(summaries) == 1, f"{len(summaries)}")
    verdict = store.verify_journal()
    yield Finding("the journal is whole", verdict.ok, f"{verdict.lines} lines")
    drafts = store.drafts()
    yield Finding("no draft is left", not drafts, f"{len(drafts)}")
    holdings = hall.backend.holdings()
    for summary in summaries:
        case = store.case(summary.number)
        steps = store.steps(case.number)
        owed = [step for step in steps if step.state is not StepState.DONE]
        yield Finding(
            "every step is done", not owed, ", ".join(s.key for s in owed[:LARGEST_NAMES])
        )
        links = sum(step.kind is StepKind.DOCUMENT_LINK for step in steps)
        zaken = [step.subject for step in steps if _is_case(step.kind)]
        yield from _of_backend(case, zaken, links, holdings)
        yield from _of_paper(case, store, hall)
    yield Finding("nothing is there twice", not holdings.doubled(), ", ".join(holdings.doubled()))
    violations = hall.backend.violations
    yield Finding(
        "every request and reply keeps to the specification",
        not violations,
        "; ".join(violations[:LARGEST_NAMES]),
    )


def _is_case(kind: StepKind) -> bool:
    return kind in (StepKind.CASE, StepKind.SUBCASE)


def _of_backend(
    case: Case, expected: list[str], links: int, holdings: Holdings
) -> Iterator[Finding]:
    """Compare by identification: each zaak with its status and its role, each letter linked."""
    held = holdings.identifications
    for name in expected:
        yield Finding(f"zaak {name}", name in held)
    names = {zaak["url"]: zaak["identificatie"] for zaak in holdings.zaken}
    for label, items in (("status", holdings.statussen), ("role", holdings.rollen)):
        having = {names.get(item["zaak"], "?") for item in items}
        lacking = [name for name in expected if name not in having]
        yield Finding(f"a {label} on every zaak", not lacking, ", ".join(lacking))
    documents = {d["url"] for d in holdings.documenten}
    linked = [
        relation
        for relation in holdings.relaties
        if names.get(relation["zaak"]) == case.number and relation["informatieobject"] in documents
    ]
    yield Finding("each letter, linked to the main zaak", len(linked) == links, f"{len(linked)}")


def _of_paper(case: Case, store: Store, hall: Hall) -> Iterator[Finding]:
    jobs = store.print_jobs(case.number)
    out = [job.document for job in jobs if job.state in (PrintState.SENT, PrintState.TAKEN)]
    slips = (DocumentKind.RECEIPT, DocumentKind.CASH_RECEIPT)
    for first, kind, owed in (
        (DocumentKind.RECEIPT, "receipt", [one for one in out if one in slips]),
        (DocumentKind.CONFIRMATION, "letter", [one for one in out if one not in slips]),
    ):
        came = [paper for paper in hall.papers if paper.kind == kind]
        there = first in owed and len(came) == len(owed)
        yield Finding(f"each {kind}, once, on paper", there, f"{len(came)}")
