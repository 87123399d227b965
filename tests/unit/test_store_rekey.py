# SPDX-License-Identifier: EUPL-1.2
"""A new key: nothing is lost, the old key opens nothing, and a cut at any point does no harm."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk import config
from kiosk.cases import VisitId
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.store import Store, escrow, files, switching
from kiosk.store.database import Database
from kiosk.store.keys import PassphrasePlace, create_demo_key, database_key, place_of
from kiosk.store.rekeying import rekey
from tests.unit.store_kit import NOON, builder

ROOT = Path(__file__).resolve().parents[2]
VISIT = VisitId("visit-1")


@pytest.fixture(scope="module")
def municipality(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A municipality's key and certificate, made with its own tools."""
    folder = tmp_path_factory.mktemp("municipality")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:3072", "-nodes", "-keyout", "private.pem",
         "-out", "certificate.pem", "-days", "30", "-subj", "/CN=Gemeente Voorbeeld"],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip
    return folder


def demo_key(folder: Path) -> config.Key:
    create_demo_key(folder / "key")
    return config.Key(provider="demo-file", name=str(folder / "key"))


def made(folder: Path, key: bytes, cases: int = 1) -> None:
    store = Store.open(folder, key, FixedClock(NOON), "07")
    for number in range(cases):
        visit = VisitId(f"visit-{number + 1}")
        store.confirm(visit, builder(visit))
    store.close()


def opens(folder: Path, key: bytes) -> int:
    """Open as the kiosk does; returns the number of cases."""
    store = Store.open(folder, key, FixedClock(NOON), "07")
    try:
        assert store.verify_journal().ok
        assert store.check_integrity() == ()
        return len(store.case_summaries())
    finally:
        store.close()


def test_after_a_rotation_only_the_new_key_opens_and_all_is_there(tmp_path: Path) -> None:
    data, key = tmp_path / "data", demo_key(tmp_path)
    old = database_key(key)
    made(data, old, cases=3)
    rekey(data, place_of(key), NOON, "07", "administrator:test")
    fresh = database_key(key, data)
    assert fresh != old
    assert opens(data, fresh) == 3
    with pytest.raises(KnownError) as refused:
        opens(data, old)
    assert refused.value.code is FailureCode.KEY_WRONG
    assert not list(data.glob("*.next*"))
    assert old.hex() not in (tmp_path / "key").read_text()
    db = Database(data / files.DATABASE, fresh)
    assert db.one("SELECT kind, actor FROM journal ORDER BY seq DESC LIMIT 1") == (
        "store.rekeyed",
        "administrator:test",
    )
    db.close()


def test_the_kiosk_must_be_stopped_for_a_rotation(tmp_path: Path) -> None:
    data, key = tmp_path / "data", demo_key(tmp_path)
    store = Store.open(data, database_key(key), FixedClock(NOON), "07")
    with pytest.raises(KnownError) as refused:
        rekey(data, place_of(key), NOON, "07", "administrator:test")
    assert refused.value.code is FailureCode.DATABASE_IN_USE
    store.close()
    assert opens(data, database_key(key, data)) == 0


def test_a_copy_that_differs_is_never_put_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, key = tmp_path / "data", demo_key(tmp_path)
    made(data, database_key(key))
    before = (data / files.DATABASE).read_bytes()
    genuine = Database.write_copy

    def lossy(self: Database, path: Path, key: bytes) -> None:
        genuine(self, path, key)
        other = Database(path, key)
        other.execute("UPDATE cases SET life_event = 'another'")
        other.close()

    monkeypatch.setattr(Database, "write_copy", lossy)
    with pytest.raises(KnownError) as refused:
        rekey(data, place_of(key), NOON, "07", "administrator:test")
    assert refused.value.detail == "the copy differs: cases"
    assert (data / files.DATABASE).read_bytes() == before
    assert opens(data, database_key(key, data)) == 1


def test_escrow_is_renewed_by_a_rotation_and_openssl_reads_it(
    tmp_path: Path, municipality: Path
) -> None:
    data, key = tmp_path / "data", demo_key(tmp_path)
    made(data, database_key(key))
    certificate = (municipality / "certificate.pem").read_bytes()
    private = (municipality / "private.pem").read_bytes()
    escrow.keep(data, database_key(key), certificate, "07")
    first = (data / files.ESCROW).read_bytes()
    assert escrow.unlock(first, private, None) == database_key(key)
    rekey(data, place_of(key), NOON, "07", "administrator:test")
    second = (data / files.ESCROW).read_bytes()
    fresh = database_key(key, data)
    assert escrow.unlock(second, private, None) == fresh
    said = subprocess.run(
        ["openssl", "cms", "-decrypt", "-inform", "PEM", "-inkey",
         str(municipality / "private.pem"), "-in", str(data / files.ESCROW)],
        capture_output=True, check=True,
    )  # fmt: skip
    assert fresh.hex().encode() in said.stdout
    assert fresh.hex().encode() not in second


def test_escrow_is_for_one_private_key_and_notices_every_change(
    tmp_path: Path, municipality: Path
) -> None:
    certificate = (municipality / "certificate.pem").read_bytes()
    private = (municipality / "private.pem").read_bytes()
    sealed = escrow.seal(bytes(range(32)), certificate, "07")
    other = subprocess.run(["openssl", "genrsa", "3072"], capture_output=True, check=True).stdout
    for data, key in (
        (sealed, other),
        (sealed.replace(b"Fingerprint: ", b"Fingerprint: 0"), private),
    ):
        with pytest.raises(KnownError) as refused:
            escrow.unlock(data, key, None)
        assert refused.value.code in (FailureCode.KEY_WRONG, FailureCode.KEY_MISSING)
    for bad in (b"", b"nonsense", private):
        with pytest.raises(KnownError) as refused:
            escrow.seal(bytes(32), bad, "07")
        assert refused.value.code is FailureCode.CONFIG_INVALID


def test_a_passphrase_unlocks_the_key_and_follows_a_rotation(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    phrase = "een lange zin voor de nacht"
    place = PassphrasePlace(data, lambda: phrase)
    place.establish(bytes(range(32)), phrase)
    made(data, bytes(range(32)))
    assert PassphrasePlace(data, lambda: phrase).candidates() == (bytes(range(32)),)
    with pytest.raises(KnownError) as refused:
        PassphrasePlace(data, lambda: "een andere lange zin").candidates()
    assert refused.value.code is FailureCode.KEY_WRONG
    rekey(data, PassphrasePlace(data, lambda: phrase), NOON, "07", "administrator:test")
    (fresh,) = PassphrasePlace(data, lambda: phrase).candidates()
    assert fresh != bytes(range(32))
    assert opens(data, fresh) == 1
    with pytest.raises(ValueError, match="at least"):
        place.establish(fresh, "kort")


def test_a_machines_credential_store_keeps_the_key_through_a_rotation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.geteuid() or not shutil.which("systemd-creds"):
        pytest.skip("sealing a credential needs root and systemd-creds")
    from kiosk.store import credentials

    monkeypatch.setattr(credentials, "_STORE", tmp_path / "credstore")
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    try:
        credentials.seal_credential("loket-database-key", bytes(range(32)).hex())
    except KnownError as error:
        pytest.skip(f"this machine seals nothing: {error.detail}")
    key, data = config.Key(), tmp_path / "data"
    made(data, database_key(key))
    rekey(data, place_of(key), NOON, "07", "administrator:test")
    assert opens(data, database_key(key, data)) == 1
    assert [path.name for path in (tmp_path / "credstore").iterdir()] == ["loket-database-key"]


@pytest.mark.parametrize("after", range(1, 40, 3))
def test_a_cut_between_any_two_steps_leaves_a_database_that_opens(
    tmp_path: Path, after: int
) -> None:
    """The process dies at the n-th change of a name; whichever key is in force is at hand."""
    data, key = tmp_path / "data", demo_key(tmp_path)
    made(data, database_key(key))
    pid = os.fork()
    if pid == 0:
        left = [after]

        def dying(genuine):  # type: ignore[no-untyped-def]
            def call(*arguments, **named):  # type: ignore[no-untyped-def]
                left[0] -= 1
                if not left[0]:
                    os._exit(9)
                return genuine(*arguments, **named)

            return call

        Path.replace = dying(Path.replace)  # type: ignore[method-assign]
        Path.unlink = dying(Path.unlink)  # type: ignore[method-assign]
        files.sync_folder = dying(files.sync_folder)
        switching.sync_folder = dying(switching.sync_folder)
        rekey(data, place_of(key), NOON, "07", "administrator:test")
        os._exit(0)
    os.waitpid(pid, 0)
    assert opens(data, database_key(key, data)) == 1
    rekey(data, place_of(key), NOON, "07", "administrator:test")
    assert opens(data, database_key(key, data)) == 1


CHILD = (
    "import sys; from pathlib import Path\n"
    "from kiosk import config; from kiosk.clock import SystemClock\n"
    "from kiosk.store.keys import place_of; from kiosk.store.rekeying import rekey\n"
    "from kiosk.errors import KnownError\n"
    "root = Path(sys.argv[1])\n"
    "key = config.Key(provider='demo-file', name=str(root / 'key'))\n"
    "print('begin', flush=True)\n"
    "while True:\n"
    "    rekey(root / 'data', place_of(key), SystemClock().now(), '07', 'system')\n"
    "    print('done', flush=True)\n"
)


def _kill_at_random(root: Path, times: int) -> None:
    data, key = root / "data", demo_key(root)
    made(data, database_key(key), cases=5)
    chance = random.Random(times)
    keys = {database_key(key, data)}
    for turn in range(times):
        with subprocess.Popen(
            [sys.executable, "-c", CHILD, str(root)],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        ) as child:  # fmt: skip
            assert child.stdout is not None
            assert child.stdout.readline() == b"begin\n"
            if not turn:  # however slow the machine, one of them comes to its end
                assert child.stdout.readline() == b"done\n"
            time.sleep(chance.uniform(0, 0.4))
            child.kill()
        in_force = database_key(key, data)
        keys.add(in_force)
        assert opens(data, in_force) == 5
    assert len(keys) > 1


def test_a_rotation_killed_at_random_loses_nothing(tmp_path: Path) -> None:
    _kill_at_random(tmp_path, 6)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_two_hundred_rotations_killed_at_random_lose_nothing(tmp_path: Path) -> None:
    _kill_at_random(tmp_path, 200)
