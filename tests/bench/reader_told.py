# SPDX-License-Identifier: EUPL-1.2
"""From what happens at a reader of the real PC/SC service to the state that the screen is made of.

Run: ``python -m tests.bench.reader_told``. The virtual reader's driver does not report cards, so
pcscd looks at it every 400 ms (a constant of its source). Drivers of USB readers wait for their
reader's interrupt and report at once: measured is therefore also a driver that is vsmartcard's own
but for that (`told_vpcd.c`, compiled here). What the screen adds, `tests.bench.reader_words` tells.
"""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.identity import private_pcscd
from kiosk.identity.service import CardService
from kiosk.identity.states import CardReady, CardState, NoCard, NoReader
from kiosk.identity.virtual_chip import CardHost, made_up_residents
from tests.bench.table import Row, percentile, report

ROUNDS = 20
TARGET_MS = 300.0
PATIENCE = 10.0
SOURCE = Path(__file__).with_name("told_vpcd.c")


def built(folder: Path) -> Path | None:
    """Compile the driver that reports; None where that cannot be done."""
    gcc, own = shutil.which("gcc"), private_pcscd.own_driver()
    if gcc is None or own is None or not Path("/usr/include/PCSC/ifdhandler.h").exists():
        return None
    made = folder / "libtold.so"
    command = [gcc, "-shared", "-fPIC", "-I/usr/include/PCSC", str(SOURCE), "-ldl", "-o", str(made)]
    subprocess.run(command, check=True)
    os.environ["LOKET_VPCD"] = str(own)
    return made


def waited(states: queue.Queue[CardState], kind: type[object], act: Callable[[], None]) -> float:
    """Return the milliseconds from an act to the state that answers it."""
    begin = time.perf_counter()
    act()
    while not isinstance(states.get(timeout=PATIENCE), kind):
        pass
    return (time.perf_counter() - begin) * 1000


def measure(name: str, service: private_pcscd.PrivatePcscd, limit: float | None) -> list[Row]:
    """Lay down, take off, stop and start, and tell the times."""
    from kiosk.identity.readers import PcscLink

    states: queue.Queue[CardState] = queue.Queue()
    cards = CardService(PcscLink(), states.put)
    times: dict[str, list[float]] = {"laid down": [], "taken off": [], "service stopped": []}
    cards.start()
    with CardHost.for_vpcd(service.port) as host:
        waited(states, NoCard, lambda: None)
        chip = made_up_residents()[0].chip()
        for turn in range(ROUNDS):
            # Not in step with the service's own rhythm.
            time.sleep(0.6 + 0.037 * turn % 0.4)
            times["laid down"].append(waited(states, CardReady, lambda: host.insert(chip)))
            time.sleep(0.6 + 0.053 * turn % 0.4)
            times["taken off"].append(waited(states, NoCard, host.remove))
        for _ in range(5):
            times["service stopped"].append(waited(states, NoReader, service.kill))
            waited(states, NoCard, service.start)
            time.sleep(0.6)
    cards.stop()
    note = "to the state that the screen is made of"
    return [
        Row(f"{what}, {name}: p95", percentile(taken, 95), "ms", limit, note)
        for what, taken in times.items()
    ]


def main() -> int:
    """Measure with both drivers."""
    reason = private_pcscd.why_not()
    if reason:
        print(f"Not measured: {reason}")
        return 0
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        driver = built(Path(folder))
        if "--polled" in sys.argv[1:] or driver is None:
            name, limit, driver = "looked at every 400 ms", None, None
        else:
            name, limit = "reported by the driver", TARGET_MS
        with private_pcscd.PrivatePcscd(driver=driver) as service:
            os.environ.update(service.environment)
            rows += measure(name, service, limit)
    status = report(rows)
    if "--polled" in sys.argv[1:] or driver is None:
        return status
    # libpcsclite knows one service for all of a process's life.
    command = [sys.executable, "-m", "tests.bench.reader_told", *sys.argv[1:], "--polled"]
    return status or subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
