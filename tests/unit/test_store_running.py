# SPDX-License-Identifier: EUPL-1.2
"""An administrator's commands while the kiosk runs: they ask it, and nobody else gets in."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from kiosk import (
    badge_commands,
    commands,
    keeping_commands,
    probes,
    store_commands,
    sync_commands,
)
from kiosk import config as settings
from kiosk.cases import CaseNumber, VisitId
from kiosk.clock import FixedClock, SystemClock
from kiosk.doctor import Health
from kiosk.errors import FailureCode, KnownError
from kiosk.frozen import replace
from kiosk.people import ClerkId
from kiosk.store import Store, backups, files
from kiosk.store.control import (
    OPEN_TO_COMMANDS,
    Answered,
    Asked,
    Control,
    address,
    hints,
    receive,
    send,
)
from kiosk.store.remote import RemoteStore, connect
from kiosk.store.retention import Periods
from tests.unit.store_kit import CLERK, KEY, NOON, builder

CONFIG = """
[hall]
municipality = "M"
name = "H"
address = "A"
postcode_and_town = "P"
phone = "1"
rsin = "123456782"
[kiosk]
code = "07"
data_folder = "{folder}"
[key]
provider = "demo-file"
name = "{key}"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def kiosk(folder: Path) -> Iterator[Store]:
    """The store of a kiosk at work, with its socket."""
    store = Store.open(folder, KEY, SystemClock(), "07")
    control = Control(store, folder)
    control.start()
    yield store
    control.stop()
    store.close()


@pytest.fixture
def config(kiosk: Store, folder: Path, tmp_path: Path) -> Path:
    key = tmp_path / "key"
    key.write_text(KEY.hex())
    key.chmod(0o600)
    path = tmp_path / "loket.toml"
    path.write_text(CONFIG.format(folder=folder, key=key))
    return path


def holder() -> bytes:
    """Return a made-up municipality's certificate (PEM)."""
    key = rsa.generate_private_key(65537, 3072)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Gemeente Lindehaven")])
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name)
    made = made.public_key(key.public_key()).serial_number(x509.random_serial_number())
    made = made.not_valid_before(NOON).not_valid_after(NOON.replace(year=2099))
    return made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def confirmed(kiosk: Store, name: str = "one") -> CaseNumber:
    visit = VisitId(name)
    return kiosk.confirm(visit, builder(visit)).number


def test_a_backup_is_made_while_the_kiosk_runs(
    kiosk: Store, folder: Path, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    confirmed(kiosk)
    target = tmp_path / "stick" / "today.loket-backup"
    assert store_commands.store_backup(target, config=config) == 0
    assert "1 cases" in capsys.readouterr().out
    assert backups.verify(target, KEY).cases == 1
    assert list((folder / "handover").iterdir()) == []
    assert {path.name for path in target.parent.iterdir()} == {
        "today.loket-backup",
        "today.loket-backup.json",
    }
    assert store_commands.store_verify(target, config=config) == 0
    assert kiosk.journal()[-1].kind == "store.backed-up"
    confirmed(kiosk, "two")


def test_the_whole_database_is_verified_while_the_kiosk_runs(
    kiosk: Store, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    confirmed(kiosk)
    assert store_commands.store_verify(config=config) == 0
    assert "while the kiosk runs" in capsys.readouterr().out
    assert keeping_commands.journal_verify(config=config) == 0
    assert "The journal is whole." in capsys.readouterr().out


def test_clerks_and_cases_are_looked_after_while_the_kiosk_runs(
    kiosk: Store,
    config: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    number = confirmed(kiosk)
    monkeypatch.setattr(commands, "ask_secret", lambda _prompt: "a long enough passphrase")
    assert commands.clerks_add("m-21", "Medewerker", config=config) == 0
    assert kiosk.sign_in(ClerkId("m-21"), "a long enough passphrase").name == "Medewerker"
    assert badge_commands.clerks_list(config=config) == 0
    assert "m-21" in capsys.readouterr().out
    assert commands.cases_list(config=config) == 0
    assert commands.cases_show(number, config=config) == 0
    assert commands.cases_show(number, config=config, personal=True, purpose="complaint") == 0
    assert kiosk.journal(number)[-1].kind == "case.looked-at"
    assert sync_commands.sync_list(config=config) == 0
    assert keeping_commands.cases_retain(config=config) == 0
    assert number in capsys.readouterr().out
    export = tmp_path / "journal.jsonl"
    assert keeping_commands.journal_export(export, config=config) == 0
    assert keeping_commands.journal_verify(export, config=config) == 0
    with pytest.raises(KnownError) as said:
        keeping_commands.cases_erase(number, reason="asked", config=config)
    assert said.value.code is FailureCode.CASE_OWED
    assert keeping_commands.cases_erase(number, reason="asked", force=True, config=config) == 0
    assert kiosk.gone(number) is not None
    with pytest.raises(KnownError) as said:
        commands.cases_show(number, config=config)
    assert said.value.code is FailureCode.CASE_GONE


def test_cases_are_carried_away_while_the_kiosk_runs(
    kiosk: Store, config: Path, tmp_path: Path
) -> None:
    number = confirmed(kiosk)
    certificate = tmp_path / "holder.pem"
    certificate.write_bytes(holder())
    assert sync_commands.transfer_export(tmp_path / "stick", certificate, config=config) == 0
    (package,) = (tmp_path / "stick").glob("*.loket")
    assert package.name.startswith(number)
    line = kiosk.journal(number)[-1]
    assert (line.kind, line.detail["name"]) == ("data.processed", "transfer-export")
    assert line.actor.startswith("administrator:")
    assert store_commands.store_escrow(certificate, config=config) == 0
    assert kiosk.journal()[-1].kind == "store.escrowed"


def test_what_needs_the_kiosk_stopped_says_so(config: Path) -> None:
    for command in (
        lambda: store_commands.store_rekey(config=config),
        lambda: store_commands.store_salvage(config=config),
        lambda: keeping_commands.cases_retain(once=True, config=config),
        lambda: commands.sync_once(config=config),
    ):
        with pytest.raises(KnownError) as said:
            command()
        assert said.value.code is FailureCode.DATABASE_IN_USE
        assert "systemctl stop loket" in said.value.detail


def asked(folder: Path) -> RemoteStore:
    found = connect(folder)
    assert found is not None
    return found


def test_only_what_is_open_to_commands_can_be_asked(kiosk: Store, folder: Path) -> None:
    store = asked(folder)
    for method in ("confirm", "submit", "_write", "draft", "take_cash", "periods"):
        with pytest.raises(KnownError):
            getattr(store, method)
        send(store._link, Asked(method, {}))
        reply = msgspec.msgpack.decode(receive(store._link, 10_000) or b"", type=Answered)
        assert reply.value == "not open to commands"
    store.close()
    for method in OPEN_TO_COMMANDS:
        assert "return" in hints(method)


def test_nonsense_ends_the_connection_and_not_the_kiosk(kiosk: Store, folder: Path) -> None:
    for nonsense in (
        b"\xff\xff\xff\xff",
        b"\0\0\0\5hello",
        b"\0\0\0\1",
        msgspec.msgpack.encode({"method": "case"}),
    ):
        store = asked(folder)
        store._link.sendall(nonsense)
        store._link.shutdown(socket.SHUT_WR)
        with contextlib.suppress(ConnectionResetError):
            assert store._link.recv(10) == b""
        store.close()
    store = asked(folder)
    for given in ({}, {"number": 7}, {"number": "x", "more": 1}):
        with pytest.raises((ValueError, KnownError)):
            store._ask("case", **given)
    assert store.case_summaries() == ()
    store.close()


def test_the_socket_is_for_its_owner_and_goes_with_the_kiosk(folder: Path) -> None:
    store = Store.open(folder, KEY, FixedClock(NOON), "07")
    control = Control(store, folder)
    control.start()
    mode = (folder / files.CONTROL).stat().st_mode
    assert stat.S_ISSOCK(mode)
    assert stat.S_IMODE(mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    control.stop()
    assert connect(folder) is None
    assert not (folder / files.CONTROL).exists()
    store.close()
    # A killed kiosk leaves its socket; nobody answers there, and the next one takes its place.
    with socket.socket(socket.AF_UNIX) as left, address(folder) as name:
        left.bind(name)
    assert connect(folder) is None
    store = Store.open(folder, KEY, FixedClock(NOON), "07")
    control = Control(store, folder)
    control.start()
    asked(folder).close()
    control.stop()
    store.close()


@pytest.mark.skipif(os.geteuid() != 0, reason="needs to become somebody else")
def test_another_user_is_not_answered(kiosk: Store, folder: Path) -> None:
    for path in (folder, *folder.parents):
        if path == Path(tempfile.gettempdir()):
            break
        path.chmod(0o755)
    (folder / files.CONTROL).chmod(0o666)
    child = os.fork()
    if child == 0:
        try:
            os.setuid(65534)
            store = connect(folder)
            if store is not None:
                store.case_summaries()
        except KnownError as error:
            os._exit(7 if re.search("stopped", error.detail) else 1)
        finally:
            # Whatever happens, this process must not go on as a second test run.
            os._exit(2)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 7


def test_who_asks_to_be_erased_is_erased_now_or_once_the_backend_has_it_all(folder: Path) -> None:
    clock = FixedClock(NOON)
    store = Store.open(folder, KEY, clock, "07")
    sent, owed = confirmed(store, "sent"), confirmed(store, "owed")
    for step in store.steps(sent):
        store.step_started(step.id)
        store.step_done(step.id, "https://backend")
    left = store.erase_on_request(sent, "resident")
    assert left is not None
    assert left.steps_lost == 0
    assert store.erase_on_request(owed, CLERK) is None
    assert store.erase_on_request(owed, CLERK) is None
    assert [line.kind for line in store.journal(owed)].count("case.erasure-asked") == 1
    assert not store.let_one_go(Periods())
    for step in store.steps(owed):
        store.step_started(step.id)
        store.step_done(step.id, "https://backend")
    assert not store.let_one_go(Periods()), "it waits until it was compared"
    store.examined(owed)
    assert store.let_one_go(Periods()), "it does not wait for its period"
    gone = store.gone(owed)
    assert gone is not None
    assert gone.why.value == "on-request"
    with pytest.raises(KnownError) as said:
        store.erase_on_request(owed, "resident")
    assert said.value.code is FailureCode.CASE_GONE
    store.close()


def test_the_doctor_tells_how_many_official_numbers_a_running_kiosk_has_left(
    kiosk: Store, config: Path
) -> None:
    own = settings.load(config)
    assert probes.numbers_row(own).state is Health.OK
    reserved = replace(own, backend=replace(own.backend, numbers="reserved", reserve=4))
    assert probes.numbers_row(reserved).state is Health.FAILS, "there is no backend to give any"
    reserved = replace(reserved, backend=replace(reserved.backend, zaken="https://zgw.example/z"))
    assert probes.numbers_row(reserved).state is Health.ATTENTION
    kiosk.keep_official(["ZAAK-1", "ZAAK-2"])
    row = probes.numbers_row(reserved)
    assert (row.state, row.seen) == (Health.OK, "2 of 4 official ones kept")
