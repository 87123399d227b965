# SPDX-License-Identifier: EUPL-1.2
"""Puts the sheet on top of a batch of letters at the counter; the letters then follow as rows.

A batch's order is fixed before its sheet is printed, so that whatever is cut off, sheet and letters
agree. The sheet tells nobody's name: to print it twice after a cut harms nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.logs import log
from printing.devices import Outcome, Printer, Sent, Uncertain, can_print
from printing.posting import Piece, batch_sheet, in_order, piece

if TYPE_CHECKING:
    from kiosk.store import Store
    from printing.rows import RowWriter

LANGUAGE = "nl"
WAY = "counter"


def pieces_of(store: Store, writer: RowWriter, batch: int) -> tuple[Piece, ...]:
    """Return a batch's letters in the order of their envelopes, which is fixed from now on.

    Letters that cannot be made are left out; their rows say so.
    """
    jobs = store.post_jobs(batch)
    found = []
    for job in jobs:
        try:
            found.append(piece(job, store.case(job.case), writer.data(job)))
        except Exception as error:
            # One letter that cannot be made must not keep the others from the post.
            log("print.not-rendered", job=job.id, error=type(error).__name__)
            if job.state.value == "waiting":
                store.print_failed(job.id, "not-rendered")
    if all(job.place for job in jobs):
        return tuple(sorted(found, key=lambda one: one.job.place))
    ordered = in_order(found)
    made = {one.job.id for one in ordered}
    rest = [job.id for job in jobs if job.id not in made]
    store.arrange_post(batch, (*(one.job.id for one in ordered), *rest))
    return ordered


def print_sheet(store: Store, writer: RowWriter, printer: Printer) -> bool:
    """Print the sheet of the batch that waits for it, if any; tell whether something was done."""
    batch = store.open_post(WAY)
    if batch is None or batch.sheet == "sent" or not can_print(printer.status()):
        return False
    name = f"batch.{batch.id}"
    if batch.sheet == "submitted":
        outcome = printer.outcome(name)
    else:
        outcome = _printed(store, writer, printer, batch.id, name)
    # A sheet of which nobody can tell is on the tray, or missed: the letters do not wait for it.
    done = isinstance(outcome, Sent | Uncertain)
    store.post_sheet(batch.id, "sent" if done else "waiting")
    return done


def _printed(store: Store, writer: RowWriter, printer: Printer, batch: int, name: str) -> Outcome:
    from printing.letter import render_sheet, width

    pieces = pieces_of(store, writer, batch)
    pages, root, title = batch_sheet(batch, pieces, writer.texts, LANGUAGE, width)
    data = render_sheet(pages, root, title, "Loket", LANGUAGE)
    store.post_sheet(batch, "submitted")
    return printer.print(data, name)
