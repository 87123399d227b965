# SPDX-License-Identifier: EUPL-1.2
"""What a receipt printer promises, and what it keeps silent about."""

from __future__ import annotations

import os
import pty
import select
import socket
import threading
import time
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from printing.devices import (
    CoverOpen,
    NotSent,
    PaperLow,
    PaperOut,
    PrinterStatus,
    Ready,
    Sent,
    Uncertain,
    Unreachable,
    Wish,
)
from printing.documents import receipt
from printing.links import USB
from printing.receipt import encode
from printing.simulator import VirtualReceiptPrinter
from printing.thermal import ReceiptPrinter, read_status
from tests.paper_sample import HALL, SampleCatalogue, sample_case

SLIP = encode(receipt(sample_case(), SampleCatalogue(), HALL))


class Cable:
    """A device file that leads to the printer, as the kernel's for USB does.

    It is the end of a pseudo-terminal; the cable stays plugged in while jobs come and go.
    """

    def __init__(self, machine: VirtualReceiptPrinter) -> None:
        self._machine = machine
        self._near, self._far = pty.openpty()
        tty.setraw(self._near)
        tty.setraw(self._far)
        self.path = os.ttyname(self._far)
        self._thread = threading.Thread(target=self._carry, daemon=True)
        self._pulled = threading.Event()
        self._thread.start()

    def pull(self) -> None:
        self._pulled.set()
        self._thread.join(5)

    def _carry(self) -> None:
        link: socket.socket | None = None
        while not self._pulled.is_set():
            both = [self._near, *([link] if link else [])]
            for ready in select.select(both, [], [], 0.02)[0]:
                try:
                    if ready is link:
                        received = link.recv(4096)
                        if not received:
                            return self._close(link)
                        os.write(self._near, received)
                        continue
                    data = os.read(self._near, 4096)
                    if link is None:
                        host, _, port = self._machine.address.rpartition(":")
                        link = socket.create_connection((host, int(port)))
                    link.sendall(data)
                except OSError:
                    return self._close(link)
        return self._close(link)

    def _close(self, link: socket.socket | None) -> None:
        if link:
            link.close()
        # Without the last name of its far end the device is gone, and reading it an error.
        os.close(self._far)
        os.close(self._near)


@pytest.fixture(params=["network", "cable"])
def machine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[VirtualReceiptPrinter]:
    printer = VirtualReceiptPrinter(tmp_path)
    printer.start()
    cables.pop(printer, None)
    if request.param == "cable":
        cables[printer] = Cable(printer)
    yield printer
    printer.stop()
    if printer in cables:
        cables.pop(printer).pull()


cables: dict[VirtualReceiptPrinter, Cable] = {}


def client(machine: VirtualReceiptPrinter) -> ReceiptPrinter:
    cable = cables.get(machine)
    address = f"{USB}{cable.path}" if cable else machine.address
    # Patience for a busy machine: the answer in turn waits for the picture of the slip.
    return ReceiptPrinter(address, answer_seconds=0.4, patience_seconds=5.0)


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        ("cover_open", CoverOpen()),
        ("paper_out", PaperOut()),
        ("paper_low", PaperLow()),
        ("mute", Unreachable()),
    ],
)
def test_each_state_is_told_apart(
    machine: VirtualReceiptPrinter, fault: str, status: PrinterStatus
) -> None:
    assert client(machine).status() == Ready()
    setattr(machine, fault, True)
    assert client(machine).status() == status


def test_no_answer_is_never_taken_for_paper() -> None:
    assert read_status({}) == Unreachable()
    assert read_status({1: 0x12, 2: 0x12, 3: 0x12}) == Unreachable()


def test_a_receipt_comes_out_whole_and_its_code_reads_back_from_the_picture(
    machine: VirtualReceiptPrinter,
) -> None:
    assert client(machine).print(SLIP, "job") == Sent()
    [slip] = machine.receipts
    assert slip.whole and slip.codes == ("LOKET:7KQ2M9XA4RTB",)
    assert machine.complaints == []
    assert slip.picture is not None
    found = zxingcpp.read_barcodes(Image.open(slip.picture))
    assert [code.text for code in found] == ["LOKET:7KQ2M9XA4RTB"]


def test_paper_that_is_almost_out_still_prints(machine: VirtualReceiptPrinter) -> None:
    machine.paper_low = True
    assert client(machine).print(SLIP, "job") == Sent()


@pytest.mark.parametrize("fault", ["cover_open", "paper_out"])
def test_a_printer_that_cannot_gets_not_one_byte(
    machine: VirtualReceiptPrinter, fault: str
) -> None:
    setattr(machine, fault, True)
    assert isinstance(client(machine).print(SLIP, "job"), NotSent)
    machine.refill()
    time.sleep(0.1)
    assert machine.receipts == []


def test_a_receipt_cut_off_half_way_is_known_as_such_and_its_rest_never_comes(
    machine: VirtualReceiptPrinter,
) -> None:
    machine.paper_left = 8
    assert client(machine).print(SLIP, "job") == Uncertain("halfway-paper-out")
    machine.refill()
    time.sleep(0.15)
    assert [slip.whole for slip in machine.receipts] == [False]
    assert client(machine).print(SLIP, "job") == Sent()
    assert machine.receipts[-1].text.startswith("Gemeente")


def test_a_connection_lost_half_way_is_uncertain(machine: VirtualReceiptPrinter) -> None:
    machine.drop_mid_job = True
    assert client(machine).print(SLIP, "job") == Uncertain("dropped")


def test_a_printer_that_falls_silent_is_uncertain_and_not_done() -> None:
    """It answers the questions before, takes everything, and then says nothing more."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        stop = threading.Event()

        def serve() -> None:
            link, _ = server.accept()
            with link:
                link.settimeout(0.1)
                link.recv(64)
                link.sendall(b"\x12\x12\x12\x12")
                while not stop.is_set():
                    try:
                        link.recv(4096)
                    except TimeoutError:
                        continue

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        address = f"127.0.0.1:{server.getsockname()[1]}"
        printer = ReceiptPrinter(address, answer_seconds=0.4, patience_seconds=0.6)
        assert printer.print(SLIP, "job") == Uncertain("no-answer")
        stop.set()
        thread.join(2)


def test_a_visit_that_ends_takes_the_rest_out_of_the_printer(
    machine: VirtualReceiptPrinter,
) -> None:
    # Stopped in the middle by a hand that opens the cover, not by us.
    machine.paper_left = 5
    outcome = client(machine).print(SLIP, "job", lambda _: Wish.GIVE_UP)
    assert isinstance(outcome, Uncertain)
    machine.refill()
    time.sleep(0.15)
    assert not any(slip.whole for slip in machine.receipts)


def test_a_printer_that_is_off_surely_got_nothing(machine: VirtualReceiptPrinter) -> None:
    machine.stop()
    assert client(machine).status() == Unreachable()
    assert client(machine).print(SLIP, "job") == NotSent("unreachable")


def test_nobody_can_be_asked_afterwards(machine: VirtualReceiptPrinter) -> None:
    assert isinstance(client(machine).outcome("job"), Uncertain)


def test_paper_is_handed_to_who_waits_for_it(tmp_path: Path) -> None:
    seen: list[tuple[str, Path]] = []
    machine = VirtualReceiptPrinter(tmp_path, lambda kind, path: seen.append((kind, path)))
    machine.start()
    try:
        assert client(machine).print(SLIP, "job") == Sent()
        assert seen == [("receipt", tmp_path / "receipt-0001.png")]
    finally:
        machine.stop()
