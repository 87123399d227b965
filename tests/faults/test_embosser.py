# SPDX-License-Identifier: EUPL-1.2
"""Braille on its way to an embosser: a folder, a socket, IPP; and where there is none, a clerk."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cases import Case, CaseNumber, DocumentKind, PaperForm, TaskKind, VisitId
from kiosk.clock import SystemClock
from kiosk.config import Config, Kiosk, Printers
from kiosk.store import Store
from kiosk.store.prints import PrintState
from printing.devices import Error, NotSent, Ready, Sent, Uncertain, Unreachable
from printing.embosser import FolderEmbosser, SocketEmbosser, known_address, open_embosser
from printing.simulator import VirtualLetterPrinter
from printing.worker import PrintWorker
from tests.paper_sample import HALL, SampleCatalogue, sample_case


def wait_until(true: Callable[[], object], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


class Hall:
    """A store and a worker, with an embosser or without."""

    def __init__(self, folder: Path, embosser: str) -> None:
        self.store = Store.open(folder / "data", bytes(range(32)), SystemClock(), "07")
        kiosk = Kiosk(code="07", data_folder=str(folder))
        config = Config(hall=HALL, kiosk=kiosk, printers=Printers(embosser=embosser))
        self.worker = PrintWorker(
            self.store, SampleCatalogue(), config, lambda _: None, poll_seconds=0.05
        )
        self.worker.start()

    def confirm(self, form: PaperForm) -> CaseNumber:
        def build(number: CaseNumber, code: str) -> Case:
            visit = f"visit-{form.value}"
            return replace(sample_case(form=form, visit=visit), number=number, return_code=code)

        return self.store.confirm(VisitId(f"visit-{form.value}"), build).number

    def state(self, case: CaseNumber, document: DocumentKind) -> PrintState:
        return next(j.state for j in self.store.print_jobs(case) if j.document is document)

    def close(self) -> None:
        self.worker.stop()
        self.store.close()


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Callable[[str], Hall]]:
    made: list[Hall] = []

    def open_hall(embosser: str) -> Hall:
        made.append(Hall(tmp_path, embosser))
        return made[-1]

    yield open_hall
    for one in made:
        one.close()


@pytest.mark.parametrize(
    ("form", "document", "task"),
    [
        (PaperForm.BRAILLE, DocumentKind.BRAILLE, TaskKind.EMBOSS),
        (PaperForm.SPOKEN, DocumentKind.SPOKEN, TaskKind.RECORD),
    ],
)
def test_where_nothing_makes_it_a_clerk_gets_a_task(
    hall: Callable[[str], Hall], form: PaperForm, document: DocumentKind, task: TaskKind
) -> None:
    room = hall("")
    case = room.confirm(form)
    wait_until(lambda: [t.kind for t in room.store.clerk_tasks(case)] == [task])
    assert room.state(case, document) is PrintState.CANCELLED
    assert room.state(case, DocumentKind.CONFIRMATION) is PrintState.WAITING


def test_the_letter_lies_whole_in_the_embossers_folder(
    hall: Callable[[str], Hall], tmp_path: Path
) -> None:
    drop = tmp_path / "embosser"
    drop.mkdir()
    room = hall(f"folder:{drop}")
    case = room.confirm(PaperForm.BRAILLE)
    wait_until(lambda: room.state(case, DocumentKind.BRAILLE) is PrintState.SENT)
    (file,) = drop.iterdir()
    assert file.name == f"{case}.braille.1.brf"
    assert file.stat().st_mode & 0o777 == 0o600
    pages = file.read_bytes().split(b"\f")
    assert len(pages) > 2
    assert all(len(line) <= 32 for page in pages for line in page.split(b"\r\n"))
    assert room.store.clerk_tasks(case) == ()


def test_a_folder_that_is_gone_is_waited_for(hall: Callable[[str], Hall], tmp_path: Path) -> None:
    drop = tmp_path / "later"
    room = hall(f"folder:{drop}")
    case = room.confirm(PaperForm.BRAILLE)
    time.sleep(0.3)
    assert room.state(case, DocumentKind.BRAILLE) is PrintState.WAITING
    drop.mkdir()
    wait_until(lambda: room.state(case, DocumentKind.BRAILLE) is PrintState.SENT)


def test_an_embosser_on_a_socket_gets_all_of_it() -> None:
    received = bytearray()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def take() -> None:
            for _ in range(2):
                link, _ = server.accept()
                with link:
                    while piece := link.recv(4096):
                        received.extend(piece)

        taker = threading.Thread(target=take)
        taker.start()
        port = server.getsockname()[1]
        embosser = open_embosser(f"socket://127.0.0.1:{port}")
        assert embosser.status() == Ready()
        assert embosser.print(b"BRAILLE" * 50_000, "name") == Sent()
        taker.join(5)
    assert bytes(received) == b"BRAILLE" * 50_000
    assert embosser.status() == Unreachable()
    assert embosser.print(b"x", "name") == NotSent("unreachable")
    assert embosser.outcome("name") == Uncertain("no-memory")


def test_a_socket_that_breaks_off_leaves_the_outcome_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        def drop() -> None:
            link, _ = server.accept()
            link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            link.recv(10)
            link.close()

        dropper = threading.Thread(target=drop)
        dropper.start()
        outcome = SocketEmbosser("127.0.0.1", port).print(b"x" * 5_000_000, "name")
        dropper.join(5)
    assert outcome == Uncertain("dropped")


def test_an_embosser_over_ipp_is_sent_the_letter_as_it_is() -> None:
    printer = VirtualLetterPrinter()
    address = printer.start()
    try:
        embosser = open_embosser(address)
        assert embosser.status() == Ready()
        assert isinstance(embosser.print(b",BRAILLE\r\n", "name"), Sent)
        assert printer.letters == [b",BRAILLE\r\n"]
    finally:
        printer.stop()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert FolderEmbosser(tmp_path).status() == Error("folder")


@pytest.mark.parametrize("address", ["", "folder:relative", "http://host", "socket://", "lpt1:"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    assert not known_address(address)
    with pytest.raises(ValueError, match="embosser"):
        open_embosser(address)
