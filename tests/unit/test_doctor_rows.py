# SPDX-License-Identifier: EUPL-1.2
"""The doctor in the demo's hall: what works, what does not, and what to do about it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import cli, device_rows, doctor
from kiosk import config as settings
from kiosk.commands import ASSETS
from kiosk.demo.hall import Hall, Window
from kiosk.doctor import Health, Row
from kiosk.frozen import replace
from kiosk.people import ClerkId
from kiosk.probes import rooms
from kiosk.store import Store
from kiosk.store.keys import database_key

VOICELESS = tuple((name, probe) for name, probe in rooms() if name != "voice")
"""Speaking is tested where there is a sound server."""


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    made = Hall(tmp_path, "simulated", tell=lambda line: None)
    made.start(Window(1080, 1920, 81.6))
    yield made
    made.stop()


def examined(hall: Hall) -> dict[str, Row]:
    return {row.part: row for row in doctor.examine(hall.config, ASSETS, VOICELESS)}


def test_a_hall_where_all_works_has_no_failing_row(hall: Hall) -> None:
    rows = examined(hall)
    assert [row for row in rows.values() if row.state is Health.FAILS] == []
    assert rows["database"].state is Health.OK
    assert rows["card reader"].seen == "simulated, nothing on it"
    assert rows["receipt printer"].state is Health.OK
    assert rows["letter printer"].state is Health.OK
    assert "case types" in rows["backend"].seen
    assert rows["database key"].state is Health.ATTENTION, "the demo's key protects nothing"


def test_each_part_that_fails_has_its_own_row_with_a_remedy(hall: Hall) -> None:
    hall.set_network(False)
    hall.set_plugged(False)
    hall.receipt_printer.paper_out = True
    hall.letter_printer.cover_open = True
    rows = examined(hall)
    for part in ("backend", "card reader", "receipt printer", "letter printer"):
        assert rows[part].state is Health.FAILS, part
        assert rows[part].remedy, part
    assert rows["receipt printer"].seen == "no paper"
    assert rows["database"].state is Health.OK


def test_a_card_on_the_reader_is_seen_and_not_whose(hall: Hall) -> None:
    hall.lay("yilmaz")
    seen = examined(hall)["card reader"].seen
    assert seen == "simulated, a document lies on it"


def test_a_key_that_does_not_belong_is_told_apart_from_damage(hall: Hall) -> None:
    (hall.folder / "database.key").write_text("00" * 32)
    row = examined(hall)["database"]
    assert row.state is Health.FAILS
    assert "key-wrong" in row.seen


def test_a_damaged_database_is_found(hall: Hall) -> None:
    database = hall.folder / "data" / "loket.db"
    data = bytearray(database.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 64] = bytes(64)
    database.write_bytes(data)
    assert examined(hall)["database"].state is Health.FAILS


def test_without_a_config_the_rest_is_still_examined(tmp_path: Path) -> None:
    rows = doctor.examine(tmp_path / "nowhere.toml", ASSETS, VOICELESS)
    states = {row.part: row.state for row in rows}
    assert states["configuration"] is Health.FAILS
    assert states["content"] is Health.OK
    assert states["fonts"] is Health.OK


def test_broken_content_is_told_with_its_place(tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    shutil.copytree(ASSETS / "life-events", assets / "life-events")
    event = assets / "life-events" / "wallet-stolen.yaml"
    event.write_text(event.read_text().replace("kind: several", "kind: severl", 1))
    row = {r.part: r for r in doctor.examine(tmp_path / "x.toml", assets, ())}["content"]
    assert row.state is Health.FAILS
    assert "wallet-stolen.yaml" in row.seen


def test_an_unexpected_mistake_in_one_row_keeps_the_others(hall: Hall) -> None:
    def broken(config: object) -> Row:
        raise RuntimeError("999990408")

    rows = doctor.examine(hall.config, ASSETS, (("broken", broken),))
    found = {row.part: row for row in rows}
    assert found["broken"].seen == "not examined: RuntimeError"
    assert found["disk space"].state is Health.OK


def test_the_table_shows_each_remedy_under_its_row_and_the_exit_status_tells(
    hall: Hall, capsys: pytest.CaptureFixture[str]
) -> None:
    hall.receipt_printer.cover_open = True
    assert cli.main(["doctor", "--config", str(hall.config)]) == 1
    said = capsys.readouterr().out
    assert "receipt printer  fails" in said
    assert "→ close it" in said


def test_a_clock_before_this_release_is_wrong() -> None:
    early = doctor.EARLIEST_SANE.replace(year=2020)
    assert doctor.clock_row(early).state is Health.FAILS


def test_a_badge_on_the_reader_is_told_from_a_document(hall: Hall) -> None:
    hall.lay_badge("b.devries")
    assert "a staff badge with 3 tries" in examined(hall)["card reader"].seen
    hall.lay("bank-card")
    assert "other-card" in examined(hall)["card reader"].seen


def test_staff_who_cannot_sign_in_and_badges_that_end_are_told(hall: Hall) -> None:
    row = examined(hall)["staff badges"]
    assert (row.state, row.seen[:10]) == (Health.OK, "2 badges, ")
    config = settings.load(hall.config)
    data = Path(config.kiosk.data_folder)
    store = Store.open(data, database_key(config.key, data), hall.clock, config.kiosk.code)
    store.add_clerk(ClerkId("n.body"), "N. Body", None)
    store.close()
    row = examined(hall)["staff badges"]
    assert row.state is Health.ATTENTION
    assert "n.body" in row.seen
    assert "enrol" in row.remedy


def test_a_scanner_is_looked_for_where_it_should_be(hall: Hall, tmp_path: Path) -> None:
    assert examined(hall)["scanner"].state is Health.OK
    config = settings.load(hall.config)

    def row(scanner: settings.Scanner, keyboards: Path = tmp_path / "none") -> Row:
        return device_rows.scanner_row(replace(config, scanner=scanner), keyboards)

    gone = row(settings.Scanner(kind="serial", device="/dev/there-is-none"))
    assert (gone.state, bool(gone.remedy)) == (Health.FAILS, True)
    assert row(settings.Scanner(kind="serial")).state is Health.FAILS
    assert row(settings.Scanner(device=str(hall.config))).state is Health.FAILS
    assert row(settings.Scanner(kind="none")).state is Health.ATTENTION
    assert row(settings.Scanner()).state is Health.ATTENTION
    keyboards = tmp_path / "by-id"
    keyboards.mkdir()
    (keyboards / "usb-Honeywell_Scanner-event-kbd").touch()
    assert row(settings.Scanner(), keyboards).state is Health.OK
