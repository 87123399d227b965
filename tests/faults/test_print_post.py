# SPDX-License-Identifier: EUPL-1.2
"""A second printer and a batch for the post, on real sockets, with the plug pulled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk.cases import CaseNumber
from kiosk.store.prints import PrintState
from printing.simulator import VirtualLetterPrinter
from printing.worker import name_of
from tests.faults.test_print_worker import CLERK, LETTER, RECEIPT, Room, wait_until


class Office(Room):
    """A room with a second letter printer."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.second = VirtualLetterPrinter()
        printers = msgspec.structs.replace(self.config.printers, letter_second=self.second.start())
        self.config = msgspec.structs.replace(self.config, printers=printers)

    def close(self) -> None:
        super().close()
        self.second.stop()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    yield made
    made.close()


def post(room: Room, count: int) -> list[CaseNumber]:
    """Confirm cases, and have one more letter of each go by post."""
    numbers = [room.confirm(f"v{n}") for n in range(count)]
    for number in numbers:
        room.wait_state(number, LETTER, PrintState.SENT)
        room.wait_state(number, RECEIPT, PrintState.SENT)
        room.store.reprint(number, LETTER, CLERK, "by-post", post=True)
    return numbers


def test_the_second_printer_prints_what_the_first_cannot(office: Office) -> None:
    office.letters.paper_left = 0
    office.start()
    case = office.confirm()
    office.wait_state(case, LETTER, PrintState.SENT)
    assert office.letters.letters == []
    assert office.second.letters == [office.store.document(case, LETTER)]


def test_a_batch_comes_out_once_with_its_sheet_first(office: Office) -> None:
    office.start()
    numbers = post(office, 3)
    before = len(office.letters.letters)
    batch = office.store.begin_post(CLERK, "counter")
    wait_until(lambda: office.store.finish_post(batch, CLERK), 20)
    printed = office.letters.letters[before:]
    assert len(printed) == 1 + len(numbers)
    assert all(printed.count(one) == 1 for one in printed)
    assert office.store.post_tray() == ()


def test_a_batch_that_is_cut_off_is_continued_without_doubles(office: Office) -> None:
    office.start()
    numbers = post(office, 4)
    before = len(office.letters.letters)
    batch = office.store.begin_post(CLERK, "counter")
    wait_until(lambda: len(office.letters.letters) >= before + 3, 20)
    office.stop()
    order = [job.id for job in office.store.post_jobs(batch)]
    office.start()
    wait_until(lambda: office.store.finish_post(batch, CLERK), 20)
    assert [job.id for job in office.store.post_jobs(batch)] == order
    printed = office.letters.letters[before:]
    assert len(printed) == 1 + len(numbers)
    assert len({bytes(one) for one in printed}) == len(printed)
    names = {name_of(job) for job in office.store.post_jobs(batch)}
    assert len(names) == len(numbers)


def test_who_stands_at_the_kiosk_does_not_wait_for_the_post(office: Office) -> None:
    office.start()
    post(office, 2)
    office.letters.paper_left = 0
    office.second.paper_left = 0
    office.store.begin_post(CLERK, "counter")
    case = office.confirm("now")
    wait_until(lambda: office.store.document(case, LETTER))
    before = len(office.letters.letters) + len(office.second.letters)
    office.letters.refill()
    office.wait_state(case, LETTER, PrintState.SENT)
    told = office.letters.letters[before:] or office.letters.letters
    assert office.store.document(case, LETTER) in told[:2], "at once, or after the sheet at most"
