# SPDX-License-Identifier: EUPL-1.2
"""A kiosk at work, made to be killed: residents confirm, a clerk takes cash, workers drain.

Run as ``python -m tests.faults.power_child FOLDER WORLD ROUND``. FOLDER holds the store; WORLD
stands for what outlives the kiosk: what people were told, what the backend holds and what the
printers printed, each an append-only file that is durable line by line.
"""

from __future__ import annotations

import os
import random
import sys
import threading
from pathlib import Path

from kiosk.cases import Cents, DocumentKind, VisitId
from kiosk.clock import SystemClock
from kiosk.store import Store
from kiosk.store.outbox import Step
from kiosk.store.prints import PrintJob, PrintState
from tests.unit.store_kit import CLERK, KEY, builder


class World:
    """What is outside the kiosk and cannot be taken back."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self._folder = folder

    def add(self, book: str, line: str) -> None:
        """Write a line, durably."""
        descriptor = os.open(self._folder / book, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        os.write(descriptor, (line + "\n").encode())
        os.fsync(descriptor)
        os.close(descriptor)

    def lines(self, book: str) -> list[str]:
        """Read all lines of a book."""
        path = self._folder / book
        return path.read_text().splitlines() if path.exists() else []


def open_store(folder: Path) -> Store:
    """Open the store as the kiosk does."""
    return Store.open(folder, KEY, SystemClock(), "07")


def resident(store: Store, world: World, visit: VisitId, chance: random.Random) -> None:
    """One visit: a draft, then confirm or leave; "told" is what the screen promised."""
    store.save_draft(visit, visit.encode() * 20)
    world.add("told", f"draft {visit}")
    if chance.random() < 0.1:
        world.add("begun", f"drop {visit}")
        store.drop_draft(visit)
        world.add("told", f"dropped {visit}")
        return
    world.add("begun", f"confirm {visit}")
    case = confirm(store, world, visit)
    if chance.random() < 0.4:
        payment = store.take_cash(case, Cents(chance.randint(1, 9999)), CLERK)  # type: ignore[arg-type]
        world.add("told", f"cash {payment.receipt_number} {case}")


def confirm(store: Store, world: World, visit: VisitId) -> str:
    """Confirm a visit and say so."""
    case = store.confirm(visit, builder(visit, at=SystemClock().now()))
    world.add("told", f"case {visit} {case.number} {case.return_code}")
    return case.number


def resume(store: Store, world: World) -> None:
    """After a cut: what was being confirmed is confirmed again; the promise is one case."""
    told = {line.split()[1] for line in world.lines("told") if line.startswith("case ")}
    for line in world.lines("begun"):
        what, visit = line.split()
        if what == "confirm" and visit not in told:
            confirm(store, world, VisitId(visit))


def sync_once(store: Store, world: World) -> bool:
    """Do one step towards the backend as a worker must; False when there is none."""
    step = store.next_step(SystemClock().now())
    if step is None:
        return False
    if not store.step_started(step.id) or not _backend_has(world, step):
        world.add("backend", step.key)
    store.step_done(step.id, f"https://backend/{step.id}")
    return True


def _backend_has(world: World, step: Step) -> bool:
    return step.key in world.lines("backend")


def sheet(job: PrintJob) -> str:
    """The name by which a printer knows a job."""
    return f"{job.case}/{job.document.value}/{job.copy}"


def ask_after(store: Store, world: World) -> None:
    """At start: the letter printer can tell what became of a job, the receipt printer cannot."""
    for job in store.prints_in(PrintState.SUBMITTED):
        if job.document is not DocumentKind.CONFIRMATION:
            store.print_unknown(job.id)
        elif sheet(job) in world.lines("paper"):
            store.print_sent(job.id, sheet(job))
        else:
            store.print_failed(job.id, "never arrived")
    for job in store.prints_in(PrintState.FAILED):
        store.print_again(job.id)


def print_once(store: Store, world: World) -> bool:
    """Print one sheet; False when there is none to print."""
    job = store.next_print()
    if job is None:
        return False
    if job.document is DocumentKind.CONFIRMATION:
        store.put_document(job.case, job.document, "application/pdf", sheet(job).encode() * 50)
    if store.print_submitted(job.id):
        world.add("paper", sheet(job))
        store.print_sent(job.id, sheet(job))
    return True


def _drain(store: Store, world: World) -> None:
    changed = threading.Event()
    store.subscribe(lambda _topic: changed.set())

    def sync() -> None:
        while True:
            if not sync_once(store, world):
                changed.wait(0.01)

    def paper() -> None:
        ask_after(store, world)
        while True:
            if not print_once(store, world):
                changed.wait(0.01)

    for work in (sync, paper):
        threading.Thread(target=work, daemon=True).start()


def main(folder: Path, world: World, name: str) -> None:
    """Work until killed."""
    chance = random.Random(name)
    store = open_store(folder)
    print("open", flush=True)
    _drain(store, world)
    resume(store, world)
    visits = 0
    while True:
        visits += 1
        resident(store, world, VisitId(f"{name}-{visits}"), chance)


if __name__ == "__main__":
    main(Path(sys.argv[1]), World(Path(sys.argv[2])), sys.argv[3])
