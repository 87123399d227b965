# SPDX-License-Identifier: EUPL-1.2
"""Checking and carrying in while a kiosk serves: the commands ask it, and residents notice nothing.

A kiosk with store, socket and sync worker runs here; the commands are the administrator's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk import sync_commands
from kiosk.clock import SystemClock
from kiosk.store import transfer
from kiosk.store.control import Control
from kiosk.store.store import Store
from sync.simulator import ZgwSimulator
from tests.faults.test_sync_faults import wait_until
from tests.sync_kit import confirm, open_steps, worker
from tests.unit.test_transfer import keys

__all__ = ["keys"]

KEY = bytes(range(32))
CONFIG = """
[hall]
municipality = "Gemeente Lindehaven"
name = "Stadhuis"
address = "Havenplein 1"
postcode_and_town = "1234 AB  Lindehaven"
phone = "14 0555"
rsin = "002564440"
[kiosk]
code = "99"
data_folder = "{folder}/data"
[key]
provider = "demo-file"
name = "{folder}/key"
[backend]
secret = "file:{folder}/secret"
"""


@dataclass(frozen=True, slots=True)
class Running:
    """The store of a kiosk that serves, and its configuration file."""

    store: Store
    config: Path


@pytest.fixture
def simulator() -> Iterator[ZgwSimulator]:
    made = ZgwSimulator(check=False)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def office(tmp_path: Path, simulator: ZgwSimulator) -> Iterator[Running]:
    for name, content in (("key", KEY.hex()), ("secret", simulator.secret)):
        (tmp_path / name).write_text(content)
        (tmp_path / name).chmod(0o600)
    text = CONFIG.format(folder=tmp_path)
    text += "".join(f'{name} = "{value}"\n' for name, value in simulator.settings().items())
    path = tmp_path / "loket.toml"
    path.write_text(text)
    store = Store.open(tmp_path / "data", KEY, SystemClock(), "99")
    control = Control(store, tmp_path / "data")
    control.start()
    sync = worker(store, simulator)
    sync.start()
    yield Running(store, path)
    sync.stop()
    control.stop()
    store.close()


def test_a_stick_is_taken_in_sent_and_acknowledged_while_the_office_kiosk_serves(
    office: Running, simulator: ZgwSimulator, tmp_path: Path, keys: tuple[bytes, bytes]
) -> None:
    certificate, private = keys
    (tmp_path / "private.pem").write_bytes(private)
    village = Store.open(tmp_path / "village", bytes(range(1, 33)), SystemClock(), "01")
    made = confirm(village, "carried")
    stick = tmp_path / "stick"
    transfer.export(village, stick, certificate, "01")
    command = sync_commands.transfer_import
    assert command(stick, tmp_path / "private.pem", config=office.config) == 0
    assert command(stick, tmp_path / "private.pem", config=office.config) == 0
    assert open_steps(office.store, made.number) == ()
    assert (len(simulator.holdings().zaken), simulator.holdings().doubled()) == (2, ())
    assert transfer.acknowledge(village, stick)[1] == 0
    assert open_steps(village, made.number) == ()
    village.close()


def test_without_a_line_what_was_taken_in_is_said_to_wait(
    office: Running,
    simulator: ZgwSimulator,
    tmp_path: Path,
    keys: tuple[bytes, bytes],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sync_commands, "_PATIENCE_SECONDS", 0.5)
    certificate, private = keys
    (tmp_path / "private.pem").write_bytes(private)
    village = Store.open(tmp_path / "village", bytes(range(1, 33)), SystemClock(), "01")
    confirm(village, "carried")
    village_stick = tmp_path / "stick"
    transfer.export(village, village_stick, certificate, "01")
    simulator.cut()
    command = sync_commands.transfer_import
    assert command(village_stick, tmp_path / "private.pem", config=office.config) != 0
    assert "run this again later" in capsys.readouterr().err
    simulator.restore()
    monkeypatch.undo()
    assert command(village_stick, tmp_path / "private.pem", config=office.config) == 0
    village.close()


def test_what_the_backend_lost_is_found_and_sent_again_while_the_kiosk_serves(
    office: Running, simulator: ZgwSimulator, capsys: pytest.CaptureFixture[str]
) -> None:
    made = confirm(office.store, "checked")
    wait_until(lambda: open_steps(office.store, made.number) == ())
    assert sync_commands.sync_check(config=office.config) == 0
    lost = next(iter(simulator.product.state.rollen))
    zaak = simulator.product.state.remove("rollen", lost)["zaak"]
    simulator.product.state.zaken[zaak]["rollen"].remove(lost)
    assert sync_commands.sync_check(str(made.number), config=office.config) != 0
    assert "missing" in capsys.readouterr().out
    assert sync_commands.sync_check(mend=True, config=office.config) == 0
    wait_until(lambda: open_steps(office.store, made.number) == ())
    assert sync_commands.sync_check(config=office.config) == 0
    assert simulator.holdings().doubled() == ()
