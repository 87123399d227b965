# SPDX-License-Identifier: EUPL-1.2
"""From what happens at the card reader to the right words on the screen, seen from outside.

A real kiosk in a real window: the reader is unplugged and plugged in, and a card laid down that
is no document. Measured is the time to the first changed pixel,
and it is checked over the accessibility bus that the page is the right one.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path

from kiosk.visit.documents import FRIENDLY_TRIES
from tests.bench._window import Watch
from tests.bench.table import Row, percentile, report
from tests.journeys.hall_room import Room, open_room

ROUNDS = 5
TARGET_MS = 300.0


def to_reader(room: Room) -> None:
    """Walk to the page that waits for a document."""
    room.see("start")
    room.press("row.language.nl", "primary", "row.event.wallet-stolen", "row.for.myself")
    room.press("row.bank-card", "primary", "row.today")
    room.see("question:place")
    room.fill(value="Station")
    room.press("row.no", "row.document.passport")
    room.see("key:can")
    room.fill(can="123456")
    room.see("lay-card")


def measured(room: Room, watch: Watch, act: Callable[[], None], key: str) -> float:
    """Return the seconds from an act at the reader to the screen that answers it."""
    watch.settle(0.5, 5.0)
    begun = time.monotonic()
    act()
    changed = watch.next_change(begun, 5.0)
    room.see(key)
    if changed is None:
        raise RuntimeError(f"the screen did not change to {key}")
    return changed - begun


def main() -> int:
    """Measure and report."""
    times: dict[str, list[float]] = {
        "reader unplugged": [],
        "reader plugged in": [],
        "card laid down": [],
    }
    with (
        tempfile.TemporaryDirectory() as folder,
        open_room(Path(folder), 1080, 1920) as room,
        ExitStack() as stack,
    ):
        to_reader(room)
        hall = room.hall
        watch = stack.enter_context(closing(Watch(room.environment["DISPLAY"], 0.004)))
        for turn in range(ROUNDS):
            out = measured(room, watch, lambda: hall.set_plugged(False), "no-reader")
            back = measured(room, watch, lambda: hall.set_plugged(True), "lay-card")
            times["reader unplugged"].append(out)
            times["reader plugged in"].append(back)
            laid = measured(room, watch, lambda: hall.lay("bank-card"), "reading-failed")
            times["card laid down"].append(laid)
            hall.take_off()
            # After three tries another way is proposed first.
            room.press("primary" if turn < FRIENDLY_TRIES - 1 else "action.next")
            room.see("lay-card")
    note = f"{ROUNDS} times, to the first changed pixel"
    return report(
        [
            Row(f"{name}: words on screen p95", 1e3 * percentile(t, 95), "ms", TARGET_MS, note)
            for name, t in times.items()
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
