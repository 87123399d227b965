# SPDX-License-Identifier: EUPL-1.2
"""From the chip to the clerk's page: reader, desk and store together, and nothing left behind."""

from __future__ import annotations

import io
import logging
import queue
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import ClassVar

import pytest
from PIL import Image

from kiosk.cases import CaseNumber, VisitId
from kiosk.clock import FixedClock
from kiosk.desk import Desk
from kiosk.errors import FailureCode, KnownError
from kiosk.identity.states import Can, CardReady, ChipRead, MrzKey, NoCard
from kiosk.identity.virtual_chip import made_up_residents
from kiosk.identity.virtual_chip.chip import VirtualChip
from kiosk.people import ClerkId
from kiosk.store import Store
from kiosk.visit.comparison import FaceProblem
from kiosk.visit.effects import ReadFace
from kiosk.visit.events import Event, FaceDone
from tests.card_hall import PATIENCE, Hall, hall
from tests.unit.store_kit import builder
from tests.unit.test_desk_badges import START

SMIT = ClerkId("b.smit")
PEOPLE = {resident.id: resident for resident in made_up_residents()}


@dataclass
class Counter:
    """A desk with its store and its reader."""

    at: Hall
    store: Store
    desk: Desk
    folder: Path
    events: queue.Queue[Event] = field(default_factory=queue.Queue)

    def face(self, key: Can | MrzKey, case: CaseNumber | None = None) -> FaceDone:
        self.desk.perform(ReadFace("ask", key, SMIT, case))
        answer = self.events.get(timeout=PATIENCE)
        assert isinstance(answer, FaceDone)
        return answer


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    clock = FixedClock(START)
    store = Store.open(tmp_path, bytes(range(32)), clock, "A1")
    store.add_clerk(SMIT, "B. Smit", None)
    events: queue.Queue[Event] = queue.Queue()
    desk = Desk(store, SimpleNamespace(), clock, events.put)  # type: ignore[arg-type]
    with hall("simulated") as at:
        desk.cards = at.serve()
        at.wait_for(NoCard)
        yield Counter(at, store, desk, tmp_path, events)
    store.close()


@pytest.mark.parametrize("who", ["jansen", "yilmaz"])
def test_jpeg_and_jpeg_2000_both_show(counter: Counter, who: str) -> None:
    counter.at.host.insert(PEOPLE[who].chip())
    counter.at.wait_for(CardReady)
    answer = counter.face(Can("123456"))
    assert answer.face is not None, answer.problem
    assert Image.open(io.BytesIO(answer.face.png)).size == (360, 480)
    assert answer.face.holder.person.family_name.upper() == PEOPLE[who].page.family_name


def test_the_look_is_journalled_first_and_nothing_of_the_picture_is_written_anywhere(
    counter: Counter, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    case = counter.store.confirm(VisitId("face"), builder(VisitId("face")))
    counter.at.host.insert(PEOPLE["yilmaz"].chip())
    counter.at.wait_for(CardReady)
    answer = counter.face(Can("123456"), case.number)
    assert answer.face is not None
    line = counter.store.journal(case.number)[-1]
    assert (line.kind, line.actor) == ("case.looked-at", SMIT)
    assert line.detail["purpose"] == "compare-face"
    assert counter.face(Can("123456")).face is not None
    line = counter.store.journal()[-1]
    assert (line.kind, line.actor, line.detail["purpose"]) == (
        "face.looked-at", SMIT, "compare-face")  # fmt: skip

    from kiosk.identity.virtual_chip import portraits

    raw = portraits.dg2("yilmaz", "JPEG")
    marks = (answer.face.png[100:140], raw[300:340], b"\x89PNG", b"\xff\xd8\xff")
    everything = counter.store.submit(_dump).result()
    for mark in marks[:2]:
        assert mark not in everything
    assert b"\x89PNG" not in everything
    for path in counter.folder.rglob("*"):
        if path.is_file():
            assert marks[0] not in path.read_bytes()
            assert marks[1] not in path.read_bytes()
    said = caplog.text + "".join(capfd.readouterr())
    assert "PNG" not in said
    assert str(marks[0]) not in said


def _dump(store: Store) -> bytes:
    """Every value of every table, decrypted."""
    db = store._db  # the test looks where nobody else may
    names = [n for (n,) in db.all("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = [row for name in names for row in db.all(f'SELECT * FROM "{name}"')]
    return b"".join(
        value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row
    )


def test_without_a_line_in_the_journal_nothing_is_read(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    chip = PEOPLE["jansen"].chip()
    counter.at.host.insert(chip)
    counter.at.wait_for(CardReady)

    def full(*_args: object, **_details: object) -> None:
        raise KnownError(FailureCode.DISK_FULL)

    monkeypatch.setattr(counter.store, "face_looked_at", full)
    answer = counter.face(Can("123456"))
    assert answer == FaceDone("ask", problem=FaceProblem.NOT_JOURNALLED)


def test_the_face_is_read_for_this_alone(counter: Counter) -> None:
    class Watched(dict[int, bytes]):
        """The chip's files, and which of them were asked for."""

        asked: ClassVar[set[int]] = set()

        def get(self, file: int, default: bytes | None = None) -> bytes | None:  # type: ignore[override]
            self.asked.add(file)
            return super().get(file, default)

    chip = PEOPLE["jansen"].chip()
    assert isinstance(chip, VirtualChip)
    chip._files = files = Watched(chip._files)
    counter.at.host.insert(chip)
    counter.at.wait_for(CardReady)
    assert isinstance(counter.at.read(Can("123456")), ChipRead)
    assert 0x0101 in files.asked
    assert 0x0102 not in files.asked
    assert counter.face(Can("123456")).face is not None
    assert 0x0102 in files.asked


def test_a_wrong_key_and_a_chip_without_a_picture_are_told(counter: Counter) -> None:
    counter.at.host.insert(PEOPLE["bakker"].chip())
    counter.at.wait_for(CardReady)
    assert counter.face(PEOPLE["bakker"].access).problem is FaceProblem.NO_PICTURE
    assert counter.face(PEOPLE["jansen"].access).problem is FaceProblem.WRONG_KEY
    counter.at.host.remove()
    counter.at.wait_for(NoCard)
    assert counter.face(Can("123456")).problem is FaceProblem.CARD_MOVED
    counter.desk.cards = None
    assert counter.face(Can("123456")).problem is FaceProblem.READER_GONE


def test_before_there_is_a_case_the_look_goes_to_the_processing_log_too(counter: Counter) -> None:
    from kiosk.store.device import open_subject
    from kiosk.store.registry_looks import Sealing

    key = bytes(range(64))
    counter.store.sealing = Sealing(forwarding=True, key=key)
    counter.at.host.insert(PEOPLE["yilmaz"].chip())
    counter.at.wait_for(CardReady)
    counter.desk.perform(ReadFace("ask", Can("123456"), SMIT, None, VisitId("v-1")))
    assert isinstance(counter.events.get(timeout=PATIENCE), FaceDone)
    (line,) = counter.store.processing_waiting(key, 10)
    assert (line.name, line.actor, line.activity) == ("face", SMIT, "assist-at-counter")
    assert line.purpose == "compare-face"
    assert open_subject(key, line.subject) == "visit:v-1:resident"


def test_without_a_processing_log_the_journal_alone_keeps_the_look(counter: Counter) -> None:
    counter.at.host.insert(PEOPLE["yilmaz"].chip())
    counter.at.wait_for(CardReady)
    assert counter.face(Can("123456")).face is not None
    assert counter.store.processing_count() == 0
    assert counter.store.journal()[-1].detail["activity"] == "assist-at-counter"
