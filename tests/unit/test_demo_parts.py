# SPDX-License-Identifier: EUPL-1.2
"""The parts of the demo that need no screen: its hall, its plug, its settings."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import pytest

from kiosk import config
from kiosk.demo.hall import CLERK, Hall, Window, to_toml
from kiosk.demo.power import FAILURES_BEFORE_GIVING_UP, Kiosk, Power
from kiosk.demo.show import PORTRAIT, fitting, parse_size
from kiosk.errors import KnownError
from kiosk.store import Store
from kiosk.store.keys import database_key


def test_the_hall_writes_a_config_the_kiosk_accepts_and_a_store_with_its_clerk(
    tmp_path: Path,
) -> None:
    hall = Hall(tmp_path, "simulated", tell=lambda line: None)
    try:
        hall.start(Window(1080, 1920, 81.6))
        loaded = config.load(hall.config)
        assert loaded.reader.kind == "simulated"
        assert loaded.kiosk.window_size == (1080, 1920)
        assert hall.config.stat().st_mode & 0o077 == 0
        assert (tmp_path / "database.key").stat().st_mode & 0o077 == 0
        assert (tmp_path / "backend.secret").stat().st_mode & 0o077 == 0
        store = Store.open(
            Path(loaded.kiosk.data_folder), database_key(loaded.key), hall.clock, "A1"
        )
        try:
            assert [clerk.id for clerk in store.clerks()] == [*hall.clerks]
            assert {badge.clerk for badge in store.badges()} == {*hall.clerks}
            assert store.sign_in(store.clerks()[0].id, hall.passphrase).id == CLERK
        finally:
            store.close()
    finally:
        hall.stop()


def test_the_clock_of_the_hall_can_be_moved_and_set_right(tmp_path: Path) -> None:
    hall = Hall(tmp_path, "simulated", tell=lambda line: None)
    try:
        before = hall.clock.now()
        hall.shift_clock(86_400)
        hall.shift_clock(3600)
        assert 89_000 < (hall.clock.now() - before).total_seconds() < 91_000
        hall.shift_clock(0)
        assert abs((hall.clock.now() - before).total_seconds()) < 5
    finally:
        hall.stop()


def test_settings_survive_being_written_as_toml() -> None:
    tables = {"a": {"text": 'quote " and \\ back', "on": True, "n": 3, "x": 1.5, "size": (1, 2)}}
    assert tomllib.loads(to_toml(tables)) == {
        "a": {"text": 'quote " and \\ back', "on": True, "n": 3, "x": 1.5, "size": [1, 2]}
    }


def test_a_small_screen_gets_the_same_page_smaller() -> None:
    assert fitting(None, 5000, 3000) == Window(*PORTRAIT, 81.6)
    small = fitting(None, 1300, 960)
    assert (small.width, small.height) == (540, 960)
    assert small.pixels_per_inch == pytest.approx(40.8)
    assert fitting((1920, 1080), 100, 100) == Window(1920, 1080, 81.6)


def test_sizes_are_read_and_nonsense_is_refused() -> None:
    assert parse_size("1080x1920") == (1080, 1920)
    assert parse_size("") is None
    for text in ("wide", "10x10", "1080", "99999x1080"):
        with pytest.raises(KnownError):
            parse_size(text)


def test_a_kiosk_that_keeps_failing_is_left_off_with_its_last_words(tmp_path: Path) -> None:
    kiosk = Kiosk(tmp_path / "nowhere.toml", tmp_path / "kiosk.log", {})
    kiosk.start()
    deadline = time.monotonic() + 20
    while kiosk.look() is Power.ON:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert kiosk.power is Power.FAILING
    assert kiosk.starts == FAILURES_BEFORE_GIVING_UP
    assert "config-missing" in kiosk.last_words()


def test_cutting_the_power_leaves_no_process(tmp_path: Path) -> None:
    kiosk = Kiosk(tmp_path / "nowhere.toml", tmp_path / "kiosk.log", {})
    kiosk.start()
    pid = kiosk.pid
    kiosk.cut()
    assert kiosk.power is Power.OFF
    assert kiosk.pid is None
    assert pid is None or not Path(f"/proc/{pid}").exists()
