# SPDX-License-Identifier: EUPL-1.2
"""Time of reading a document, against the bare exchange of the same commands and answers.

Run: ``python -m tests.bench.chip``. The document is the everyday one: PACE with the six digits,
data group 1, the security object, a face of 20,000 octets, passive authentication up to the
country. Keys are made before the clock runs, as a kiosk does while a card lies there and its
number is typed. Both go over the same reader to a chip that answers at once from a recording (all
random numbers are fixed, so a recording fits) in a process of its own, which leaves what Loket
itself adds. Over the simulated reader, and over the real PC/SC service where its virtual driver is
installed. Figures are medians of one run, in turns; commands are counted against the least that
the standard allows with short commands.
"""

from __future__ import annotations

import dataclasses
import functools
import os
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.identity import private_pcscd
from kiosk.identity.chip import reading
from kiosk.identity.chip.pace import Password
from kiosk.identity.chip.reading import Request
from kiosk.identity.chip.ready import Ready
from kiosk.identity.chip.security_infos import Mapping
from kiosk.identity.chip.suites import Suite
from kiosk.identity.links import ReaderLink
from kiosk.identity.simulated import SimulatedLink
from kiosk.identity.states import Can, CardReady, ChipRead
from kiosk.identity.trust import certificates
from kiosk.identity.trust.certificates import Certificate
from kiosk.identity.trust.lists import RevocationList
from kiosk.identity.trust.store import Trust
from kiosk.identity.virtual_chip import CardHost, VirtualChip, chip_keys, issuer, made_up_residents
from kiosk.identity.virtual_chip.chip import SHORT_ATR, Secrets
from kiosk.identity.virtual_chip.chip_keys import EVERYDAY, Way
from kiosk.identity.virtual_chip.country import EXAMPLE
from kiosk.people import ChipGrade
from tests.bench.table import Row, median, report

ROUNDS = 60
PATIENCE = 10.0
LIMIT = 1.25
FACE = 20_000
PIECE = 223
CAN = Can("123456")
JANSEN = made_up_residents()[0]


def fixed(size: int) -> bytes:
    """Stand in for random octets."""
    return bytes(range(1, size + 1))


@dataclass
class Recording:
    """A chip that gives the recorded answers in turn, whatever it is asked."""

    exchanges: list[tuple[bytes, bytes]]
    at: int = 0
    atr: bytes = SHORT_ATR

    def reset(self) -> None:
        self.at = 0

    def transmit(self, apdu: bytes) -> bytes:
        _, answer = self.exchanges[self.at % len(self.exchanges)]
        self.at += 1
        return answer


@dataclass
class OneCountry:
    """Trusts the made-up country that issued the document."""

    csca: bytes
    known: tuple[Certificate, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.known = (certificates.read(self.csca),)

    def issuers(self, country: str) -> tuple[Certificate, ...]:
        return self.known

    def signers(self, country: str) -> tuple[Certificate, ...]:
        return ()

    def revocations(self, country: str) -> tuple[RevocationList, ...]:
        return ()

    def is_empty(self) -> bool:
        return False


WAYS: dict[str, Way] = {
    "brainpoolP256r1": EVERYDAY,
    "NIST P-256": (Mapping.GENERIC, Suite.AES_128, 12),
    "brainpoolP384r1": (Mapping.GENERIC, Suite.AES_256, 16),
    "NIST P-384": (Mapping.GENERIC, Suite.AES_256, 15),
    "P-256, integrated": (Mapping.INTEGRATED, Suite.AES_128, 12),
}
"""What is measured over PC/SC: the everyday document's way of PACE, and others of the field."""


def document(way: Way) -> tuple[VirtualChip, list[bytes]]:
    """Make the document's chip, and its files in the order in which they are read."""
    face = b"\x75\x82" + FACE.to_bytes(2, "big") + bytes(FACE)
    groups = {1: issuer.dg1(JANSEN.page.zone()), 2: face}
    sod = issuer.security_object(groups, signer=EXAMPLE.document_signer)
    files = {0x0101: groups[1], 0x0102: face, 0x011D: sod}
    passwords = {2: Password.of(CAN)}
    access = chip_keys.card_access(way)
    chip = VirtualChip(
        files, None, access, fixed_for_chip, hidden=Secrets(passwords), atr=SHORT_ATR
    )
    return chip, [groups[1], sod, face]


def fixed_for_chip(size: int) -> bytes:
    """Stand in for the chip's random octets, which must not be ours."""
    return bytes(range(101, 101 + size))


def least(files: list[bytes]) -> int:
    """Return the fewest short commands: EF.CardAccess, five of PACE, one SELECT, and the pieces."""
    return 1 + 5 + 1 + sum(-(-len(data) // PIECE) for data in files)


@functools.cache
def record(way: Way = EVERYDAY) -> tuple[list[tuple[bytes, bytes]], int, OneCountry]:
    """Read the document once and keep all that is said; also the fewest commands, and the trust."""
    chip, files = document(way)
    trust = OneCountry(EXAMPLE.csca.der)
    said: list[tuple[bytes, bytes]] = []

    def transmit(command: bytes) -> bytes:
        answer = chip.transmit(command)
        said.append((command, answer))
        return answer

    check(reading.read(transmit, request(trust), SystemClock()))
    return said, least(files), trust


def request(trust: Trust, on_found: Callable[[object], None] = lambda _: None) -> Request:
    return Request(
        CAN,
        random=fixed,
        ready=Ready(fixed),
        atr=SHORT_ATR,
        face=True,
        trust=trust,
        on_found=on_found,
    )


def check(result: object) -> None:
    """Stop when a read did not give the whole document, found genuine."""
    if not isinstance(result, ChipRead) or len(result.face) != FACE + 4:
        raise SystemExit(f"the document cannot be read: {result}")
    facts = result.identity.document
    if facts is None or facts.grade is not ChipGrade.GENUINE:
        raise SystemExit("the document is not found genuine")


@contextmanager
def card(port: int | None, way: Way = EVERYDAY) -> Iterator[str]:
    """Lay the recording on a reader from another process: for vpcd on `port`, or listening."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "recording")
        path.write_bytes(pickle.dumps(record(way)[0]))
        where = [] if port is None else [str(port)]
        command = [sys.executable, "-m", "tests.bench.chip", "--card", str(path), *where]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
            assert child.stdin is not None
            assert child.stdout is not None
            yield child.stdout.readline().decode().strip()
            child.stdin.close()


def serve_card(path: str, port: int | None) -> None:
    """Be the other process, until the line to it closes."""
    said = pickle.loads(Path(path).read_bytes())
    with CardHost.listening() if port is None else CardHost.for_vpcd(port) as host:
        host.insert(Recording(said))
        print(host.address, flush=True)
        sys.stdin.read()


def measure(name: str, link: ReaderLink, way: Way = EVERYDAY) -> list[Row]:
    """Take turns reading and exchanging over one reader."""
    said, fewest, trust = record(way)
    until = time.monotonic() + PATIENCE
    while not isinstance(link.watch(0.5), CardReady):
        if time.monotonic() > until:
            raise SystemExit(f"{name}: no card")
    clock = SystemClock()
    named: list[float] = []

    def bare() -> None:
        for command, _ in said:
            link.transmit(command)

    def whole() -> None:
        begin = time.perf_counter()
        on_found = lambda _: named.append((time.perf_counter() - begin) * 1000)  # noqa: E731
        wanted = dataclasses.replace(waiting[0], on_found=on_found)
        check(reading.read(link.transmit, wanted, clock))

    times: dict[Callable[[], None], list[float]] = {bare: [], whole: []}
    for _ in range(ROUNDS):
        for work, taken in times.items():
            waiting = [request(trust)]
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
        Row(f"chip read / bare exchange, {name}", read / exchange, "x", LIMIT),
        Row(f"first name, {name}", median(named), "ms", note="before the face is read"),
        Row(f"commands, {name}", len(said), "", fewest, "against the least possible"),
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

        for name, way in WAYS.items():
            with card(service.port, way):
                real = PcscLink()
                rows += measure(f"PC/SC, {name}", real, way)
                real.close()
    return report(rows)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--card"]:
        serve_card(sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else None)
    else:
        sys.exit(main())
