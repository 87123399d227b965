# SPDX-License-Identifier: EUPL-1.2
"""Time of reading a document, against the bare exchange of the same commands and answers.

Run: ``python -m tests.bench.chip``. Both go over the same reader to a chip that answers at once
from a recording (all random numbers are fixed, so a recording fits) in a process of its own, which
leaves what Loket itself adds. Over the simulated reader, and over the real PC/SC service where its
virtual driver is installed. Figures are medians of one run, in turns.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.clock import SystemClock
from kiosk.identity import private_pcscd
from kiosk.identity.chip import reading
from kiosk.identity.chip.reading import Request
from kiosk.identity.links import ReaderLink
from kiosk.identity.simulated import SimulatedLink
from kiosk.identity.states import CardReady, ChipRead
from kiosk.identity.virtual_chip import CardHost, VirtualChip, made_up_residents
from kiosk.identity.virtual_chip.residents import genuine
from tests.bench.table import Row, median, report

ROUNDS = 60
PATIENCE = 10.0
JANSEN = made_up_residents()[0]


def fixed(size: int) -> bytes:
    """Stand in for random octets."""
    return bytes(range(size))


@dataclass
class Recording:
    """A chip that gives the recorded answers in turn, whatever it is asked."""

    exchanges: list[tuple[bytes, bytes]]
    at: int = 0
    atr: bytes = bytes.fromhex("3B8880010000000000000000") + b"\x09"

    def reset(self) -> None:
        self.at = 0

    def transmit(self, apdu: bytes) -> bytes:
        _, answer = self.exchanges[self.at % len(self.exchanges)]
        self.at += 1
        return answer


def record() -> list[tuple[bytes, bytes]]:
    """Read the document once and keep all that is said."""
    whole = genuine(JANSEN.page)
    chip = VirtualChip(whole._files, JANSEN.access.mrz_information(), random=fixed)
    said: list[tuple[bytes, bytes]] = []

    def transmit(command: bytes) -> bytes:
        answer = chip.transmit(command)
        said.append((command, answer))
        return answer

    result = reading.read(transmit, Request(JANSEN.access, random=fixed), SystemClock())
    if not isinstance(result, ChipRead):
        raise SystemExit("the document cannot be read")
    return said


@contextmanager
def card(port: int | None) -> Iterator[str]:
    """Lay the recording on a reader from another process: for vpcd on `port`, or listening."""
    where = [] if port is None else [str(port)]
    command = [sys.executable, "-m", "tests.bench.chip", "--card", *where]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        yield child.stdout.readline().decode().strip()
        child.stdin.close()


def serve_card(port: int | None) -> None:
    """Be the other process, until the line to it closes."""
    with CardHost.listening() if port is None else CardHost.for_vpcd(port) as host:
        host.insert(Recording(record()))
        print(host.address, flush=True)
        sys.stdin.read()


def measure(name: str, link: ReaderLink) -> list[Row]:
    """Take turns reading and exchanging over one reader."""
    said = record()
    until = time.monotonic() + PATIENCE
    while not isinstance(link.watch(0.5), CardReady):
        if time.monotonic() > until:
            raise SystemExit(f"{name}: no card")
    clock = SystemClock()

    def bare() -> None:
        for command, _ in said:
            link.transmit(command)

    def whole() -> None:
        result = reading.read(link.transmit, Request(JANSEN.access, random=fixed), clock)
        if not isinstance(result, ChipRead):
            raise SystemExit(f"{name}: the recording does not fit")

    times: dict[Callable[[], None], list[float]] = {bare: [], whole: []}
    for _ in range(ROUNDS):
        for work, taken in times.items():
            link.release()
            if link.open() is not None:
                raise SystemExit(f"{name}: the card cannot be opened")
            begin = time.perf_counter()
            work()
            taken.append((time.perf_counter() - begin) * 1000)
    link.release()
    exchange, read = median(times[bare]), median(times[whole])
    octets = sum(len(command) + len(answer) for command, answer in said)
    size = f"{len(said)} commands, {octets} octets"
    return [
        Row(f"chip read, {name}", read, "ms", note=size),
        Row(f"bare exchange, {name}", exchange, "ms", note=size),
        Row(f"chip read / bare exchange, {name}", read / exchange, "x"),
    ]


def main() -> int:
    """Measure over every reader there is."""
    with card(None) as address:
        link = SimulatedLink(address)
        rows = measure("simulated reader", link)
        link.close()
    reason = private_pcscd.why_not()
    if reason:
        print(f"PC/SC is not measured: {reason}")
        return report(rows)
    with private_pcscd.PrivatePcscd() as service:
        os.environ.update(service.environment)
        from kiosk.identity.readers import PcscLink

        with card(service.port):
            real = PcscLink()
            rows += measure("PC/SC", real)
            real.close()
    return report(rows)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--card"]:
        serve_card(int(sys.argv[2]) if len(sys.argv) > 2 else None)
    else:
        sys.exit(main())
