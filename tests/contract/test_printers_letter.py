# SPDX-License-Identifier: EUPL-1.2
"""One contract for letter printers: the virtual one and CUPS's own IPP Everywhere printer."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

from printing.devices import (
    NotSent,
    PaperOut,
    PrinterStatus,
    Ready,
    Sent,
    Uncertain,
    Unreachable,
    Wish,
)
from printing.ipp import LetterPrinter
from printing.letter import render
from printing.simulator import VirtualLetterPrinter
from printing.writing import confirmation_letter
from tests.paper_sample import HALL, SampleCatalogue, sample_case

NAME = "2026-L1-00042-7.confirmation.1"


class Machine(Protocol):
    """A printer with a hand that can empty its tray."""

    uri: str

    def empty_tray(self) -> None: ...
    def refill(self) -> None: ...
    def abort_next(self) -> None: ...
    def printed(self) -> list[bytes]: ...
    def off(self) -> None: ...


class Virtual:
    def __init__(self, folder: Path) -> None:
        self.printer = VirtualLetterPrinter(folder / "paper")
        self.uri = self.printer.start()

    def empty_tray(self) -> None:
        self.printer.paper_left = 0

    def refill(self) -> None:
        self.printer.refill()

    def abort_next(self) -> None:
        self.printer.abort_next = True

    def printed(self) -> list[bytes]:
        return list(self.printer.letters)

    def off(self) -> None:
        self.printer.stop()


_COMMAND = """#!/bin/sh
# The engine of the printer: stops while the tray is empty, gives up when told to.
cd {folder}
if [ -e abort ]; then rm abort; exit 1; fi
if [ -e empty ]; then
  echo "STATE: +media-empty" >&2
  while [ -e empty ]; do sleep 0.05; done
  echo "STATE: -media-empty" >&2
fi
cp "$1" paper/$(ls paper | wc -l).part
mv paper/*.part paper/$(ls paper | wc -l).pdf
"""


class Everywhere:
    """`ippeveprinter`, without the Avahi daemon that Debian's build wants."""

    def __init__(self, folder: Path) -> None:
        program = shutil.which("ippeveprinter", path="/usr/sbin:/usr/bin")
        compiler = shutil.which("gcc")
        if program is None or compiler is None:
            pytest.skip("ippeveprinter (cups-ipp-utils) or gcc is not installed")
        stub = folder / "avahi_stub.so"
        source = Path(__file__).with_name("avahi_stub.c")
        subprocess.run([compiler, "-shared", "-fPIC", "-o", stub, source], check=True)
        self._folder = folder
        (folder / "paper").mkdir()
        (folder / "spool").mkdir()
        command = folder / "engine.sh"
        command.write_text(_COMMAND.format(folder=folder))
        command.chmod(0o755)
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = probe.getsockname()[1]
        options = ["-n", "localhost", "-p", str(port), "-r", "off", "-f", "application/pdf"]
        self._process = subprocess.Popen(
            [program, *options, "-d", str(folder / "spool"), "-c", str(command), "Loket"],
            env={"LD_PRELOAD": str(stub), "PATH": "/usr/bin:/bin"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.uri = f"ipp://localhost:{port}/ipp/print"
        end = time.monotonic() + 5
        while LetterPrinter(self.uri).status() == Unreachable():
            if self._process.poll() is not None or time.monotonic() > end:
                self.off()
                pytest.skip("ippeveprinter does not start here")
            time.sleep(0.05)

    def empty_tray(self) -> None:
        (self._folder / "empty").touch()

    def refill(self) -> None:
        (self._folder / "empty").unlink()

    def abort_next(self) -> None:
        (self._folder / "abort").touch()

    def printed(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted((self._folder / "paper").glob("*.pdf"))]

    def off(self) -> None:
        (self._folder / "empty").unlink(missing_ok=True)
        self._process.kill()
        self._process.wait()


@pytest.fixture(params=[Virtual, Everywhere])
def machine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Machine]:
    made = request.param(tmp_path)
    yield made
    made.off()


@pytest.fixture(scope="module")
def letter() -> bytes:
    return render(confirmation_letter(sample_case(), SampleCatalogue(), HALL))


def on_paper_out(then: Callable[[], Wish]) -> Callable[[PrinterStatus], Wish]:
    """Do something once, as soon as the printer says that its paper is out."""
    done = threading.Event()

    def watch(status: PrinterStatus) -> Wish:
        if status == PaperOut() and not done.is_set():
            done.set()
            return then()
        return Wish.GO_ON

    return watch


def test_an_idle_printer_is_ready(machine: Machine) -> None:
    assert LetterPrinter(machine.uri).status() == Ready()


def test_what_was_sent_is_what_was_printed(machine: Machine, letter: bytes) -> None:
    assert isinstance(LetterPrinter(machine.uri).print(letter, NAME), Sent)
    assert machine.printed() == [letter]


def test_a_job_is_found_by_its_name_afterwards(machine: Machine, letter: bytes) -> None:
    sent = LetterPrinter(machine.uri).print(letter, NAME)
    assert LetterPrinter(machine.uri).outcome(NAME) == sent
    assert isinstance(LetterPrinter(machine.uri).outcome("another"), Uncertain)


def test_paper_that_ends_is_told_and_the_letter_comes_once_there_is_more(
    machine: Machine, letter: bytes
) -> None:
    machine.empty_tray()
    told: list[bool] = []

    def refill() -> Wish:
        told.append(True)
        machine.refill()
        return Wish.GO_ON

    outcome = LetterPrinter(machine.uri).print(letter, NAME, on_paper_out(refill))
    assert told == [True]
    assert isinstance(outcome, Sent)
    assert machine.printed() == [letter]


def test_an_aborted_letter_is_never_called_sent(machine: Machine, letter: bytes) -> None:
    machine.abort_next()
    outcome = LetterPrinter(machine.uri).print(letter, NAME)
    assert not isinstance(outcome, Sent)
    assert machine.printed() == []


def test_a_letter_given_up_is_not_called_sent(machine: Machine, letter: bytes) -> None:
    machine.empty_tray()
    outcome = LetterPrinter(machine.uri, poll_seconds=0.05).print(
        letter, NAME, on_paper_out(lambda: Wish.GIVE_UP)
    )
    assert not isinstance(outcome, Sent)


def test_a_job_left_at_the_printer_is_followed_to_its_end_later(
    machine: Machine, letter: bytes
) -> None:
    machine.empty_tray()
    printer = LetterPrinter(machine.uri)
    assert printer.print(letter, NAME, on_paper_out(lambda: Wish.LEAVE)) == Uncertain("left")
    machine.refill()
    assert isinstance(LetterPrinter(machine.uri).outcome(NAME), Sent)
    assert machine.printed() == [letter]


def test_a_printer_that_is_off_is_unreachable_and_surely_got_nothing(
    machine: Machine, letter: bytes
) -> None:
    machine.off()
    printer = LetterPrinter(machine.uri)
    assert printer.status() == Unreachable()
    assert printer.print(letter, NAME) == NotSent("unreachable")


def test_something_else_on_the_port_is_not_a_printer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        def answer() -> None:
            link, _ = server.accept()
            with link:
                link.recv(4096)
                link.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        assert LetterPrinter(f"ipp://127.0.0.1:{port}/").status() == Unreachable()
        thread.join(2)
