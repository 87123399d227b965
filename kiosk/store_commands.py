# SPDX-License-Identifier: EUPL-1.2
"""`loket store ...`: rotation, escrow, backups, verification and salvage, for administrators.

Backups, verification and escrow ask the kiosk when it runs; for the others it must be stopped, and
another program in the database is refused. No key ever appears in an argument, in the environment
or on the screen.
"""

from __future__ import annotations

import base64
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import (
    CONFIG,
    EXIT_PROBLEM,
    administrator,
    ask_secret,
    clock_of,
    load_config,
    open_store,
)
from kiosk.errors import FailureCode, KnownError

if TYPE_CHECKING:
    from kiosk.config import Config
    from kiosk.store import Store
    from kiosk.store.remote import RemoteStore


def _key_of(settings: Config) -> bytes:
    from kiosk.store.keys import database_key

    return database_key(settings.key, Path(settings.kiosk.data_folder))


def _open(settings: Config, key: bytes, *, trust_journal: bool = False) -> Store:
    """Open the database for ourselves alone."""
    from kiosk.store import Store

    folder, code = Path(settings.kiosk.data_folder), settings.kiosk.code
    return Store.open(folder, key, clock_of(settings), code, trust_journal=trust_journal)


def store_init(*, config: Path = CONFIG, trust_journal: bool = False) -> int:
    """Make the database, or bring it up to date, and check its journal.

    Parameters
    ----------
    config
        The configuration file.
    trust_journal
        Vouch for the journal as it is, after files were put back by hand. The journal keeps that.
    """
    settings = load_config(config)
    folder = Path(settings.kiosk.data_folder)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if settings.key.provider == "passphrase" and not _establish_passphrase(folder):
        return EXIT_PROBLEM
    store = _open(settings, _key_of(settings), trust_journal=trust_journal)
    try:
        verdict = store.verify_journal()
        public = base64.b64encode(store.public_key()).decode("ascii")
    finally:
        store.close()
    print(f"The database in {settings.kiosk.data_folder} is ready.")
    print(f"Public key of its journal: {public}. Keep it elsewhere; it proves exports.")
    if not verdict.ok:
        print("Its journal is not whole: loket doctor tells more.", file=sys.stderr)
        return EXIT_PROBLEM
    return 0


def _establish_passphrase(folder: Path) -> bool:
    """Choose a passphrase and seal a fresh key under it, unless there is a key or a database."""
    import secrets

    from kiosk.store import files
    from kiosk.store.database import KEY_BYTES
    from kiosk.store.keys import PassphrasePlace

    place = PassphrasePlace(folder)
    if place.exists or (folder / files.DATABASE).exists():
        return True
    chosen = _ask_twice("Passphrase for the database: ")
    if chosen is None:
        return False
    place.establish(secrets.token_bytes(KEY_BYTES), chosen)
    print(
        "A key was made and sealed under the passphrase, which is asked for now and at each boot."
    )
    return True


def _ask_twice(prompt: str) -> str | None:
    from kiosk.store.passphrase import LEAST_LENGTH

    chosen = ask_secret(prompt)
    if sys.stdin.isatty() and ask_secret("Again: ") != chosen:
        print("The passphrases differ; nothing was changed.", file=sys.stderr)
        return None
    if len(chosen) < LEAST_LENGTH:
        print(f"At least {LEAST_LENGTH} characters; nothing was changed.", file=sys.stderr)
        return None
    return chosen


def store_rekey(*, config: Path = CONFIG, new_passphrase: bool = False) -> int:
    """Give the database a fresh key. Safe against a power cut at any moment.

    Parameters
    ----------
    config
        The configuration file.
    new_passphrase
        First choose another passphrase (only where the key is unlocked by one).
    """
    from kiosk.store import escrow
    from kiosk.store.keys import PassphrasePlace, place_of
    from kiosk.store.rekeying import rekey

    settings = load_config(config)
    folder = Path(settings.kiosk.data_folder)
    place = place_of(settings.key, folder)
    if new_passphrase:
        if not isinstance(place, PassphrasePlace):
            print("The key is not unlocked by a passphrase; nothing was changed.", file=sys.stderr)
            return EXIT_PROBLEM
        keys = place.candidates()
        chosen = _ask_twice("New passphrase: ")
        if chosen is None:
            return EXIT_PROBLEM
        _change_passphrase(folder, place, keys, chosen)
    rekey(folder, place, clock_of(settings).now(), settings.kiosk.code, administrator())
    print("The database has a new key. Earlier backups still need the old one.")
    if escrow.kept(folder) is not None:
        print("The escrow file was renewed: take a copy of it away from this machine.")
    else:
        print("There is no escrow: loket store escrow makes one.", file=sys.stderr)
    return 0


def _change_passphrase(folder: Path, place: object, keys: tuple[bytes, ...], chosen: str) -> None:
    from kiosk.store.files import FolderLock
    from kiosk.store.keys import PassphrasePlace, in_force

    assert isinstance(place, PassphrasePlace)
    lock = FolderLock(folder)
    try:
        place.establish(in_force(keys, folder), chosen)
    finally:
        lock.release()


def store_escrow(certificate: Path | None = None, *, config: Path = CONFIG) -> int:
    """Keep the database key beside the database, readable for the municipality's key alone.

    Parameters
    ----------
    certificate
        The municipality's X.509 certificate (PEM, RSA of at least 3072 bits). Left out: renew
        the escrow for the holder it already has.
    config
        The configuration file.
    """
    from kiosk.store import escrow, files
    from kiosk.store.files import ESCROW

    settings = load_config(config)
    folder = Path(settings.kiosk.data_folder)
    key = _key_of(settings)
    if certificate is not None:
        try:
            holder = certificate.read_bytes()
        except OSError as error:
            raise KnownError(
                FailureCode.CONFIG_INVALID, f"{certificate}: {error.strerror or 'unreadable'}"
            ) from None
    else:
        kept = escrow.kept(folder)
        if kept is None:
            print("Name the certificate: there is no escrow yet.", file=sys.stderr)
            return EXIT_PROBLEM
        holder = kept.certificate
    # Only the key of a database that opens is worth keeping; in a running kiosk it does.
    files.check_fingerprint(folder, key)
    store = open_store(settings)
    try:
        escrow.keep(folder, key, holder, settings.kiosk.code)
        store.note("store.escrowed", None, administrator())
    finally:
        store.close()
    print(f"The key is in {folder / ESCROW}. Take a copy of that file away from this machine.")
    return 0


def store_unlock_escrow(
    private_key: Path,
    *,
    escrow_file: Path | None = None,
    into: Path | None = None,
    config: Path = CONFIG,
) -> int:
    """Bring the database key back out of escrow, for instance on a new mainboard.

    Parameters
    ----------
    private_key
        The municipality's private key (PEM); its passphrase is asked for.
    escrow_file
        The escrow file, or a backup's `.json`; left out: the one beside the database.
    into
        Write the key to this new file, for its owner only. Left out: seal it to this machine
        where the configuration says the key is.
    config
        The configuration file.
    """
    from kiosk.store import escrow, files
    from kiosk.store.keys import PassphrasePlace, place_of

    settings = load_config(config)
    folder = Path(settings.kiosk.data_folder)
    data = _escrow_data(escrow_file or folder / files.ESCROW)
    private = private_key.read_bytes()
    phrase = ask_secret("Passphrase of the private key: ") if b"ENCRYPTED" in private else None
    key = escrow.unlock(data, private, phrase)
    if (folder / files.FINGERPRINT).exists():
        files.check_fingerprint(folder, key)
    if into is not None:
        from kiosk.provisioning import write_private

        write_private(into, key.hex())
        print(f"The key is in {into}. Seal it, then delete that file.")
        return 0
    place = place_of(settings.key, folder)
    if isinstance(place, PassphrasePlace):
        chosen = _ask_twice("New passphrase for the database: ")
        if chosen is None:
            return EXIT_PROBLEM
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        place.establish(key, chosen)
    else:
        place.prepare(key)
        place.adopt()
    print("The key is in its place again: loket doctor opens the database with it.")
    return 0


def _escrow_data(path: Path) -> bytes:
    import json

    try:
        data = path.read_bytes()
    except OSError as error:
        raise KnownError(
            FailureCode.KEY_MISSING, f"{path}: {error.strerror or 'unreadable'}"
        ) from None
    if path.suffix == ".json":
        try:
            return str(json.loads(json.loads(data)["manifest"])["escrow"]).encode("ascii")
        except (ValueError, KeyError, TypeError):
            raise KnownError(FailureCode.KEY_MISSING, "this backup holds no escrow") from None
    return data


def store_backup(target: Path, *, config: Path = CONFIG) -> int:
    """Make an encrypted backup and verify it from end to end.

    Parameters
    ----------
    target
        The new file; its description goes beside it, with `.json` behind the name.
    config
        The configuration file.
    """
    settings = load_config(config)
    if target.exists():
        raise KnownError(FailureCode.CONFIG_INVALID, f"{target} is there already; not overwritten")
    store = open_store(settings)
    try:
        made = store.back_up(target.absolute())
        store.note("store.backed-up", None, administrator(), lines=made.lines)
    finally:
        store.close()
    print(f"{target}: {made.cases} cases, {made.lines} journal lines; verified.")
    if not made.escrow:
        print("It holds no escrow: without this machine's key it is worth nothing.")
    return 0


def store_verify(backup: Path | None = None, *, config: Path = CONFIG) -> int:
    """Read the database, or a backup, from end to end, with its journal's chain.

    Parameters
    ----------
    backup
        A backup to read instead of the database.
    config
        The configuration file.
    """
    from kiosk.store import backups
    from kiosk.store.remote import connect

    settings = load_config(config)
    if backup is not None:
        found = backups.verify(backup, _key_of(settings))
        print(f"{backup}: sound; {found.cases} cases, {found.lines} lines, made {found.made_at}.")
        return 0
    running = connect(Path(settings.kiosk.data_folder))
    if running is not None:
        with closing(running):
            return _verify_running(running)
    store = _open(settings, _key_of(settings))
    try:
        complaints, verdict = store.check_integrity(), store.verify_journal()
        if complaints:
            store.damaged(complaints[0])
    finally:
        store.close()
    for complaint in complaints[:20]:
        print(complaint)
    if complaints:
        print("DAMAGED: the next start of the kiosk salvages it, or now: loket store salvage")
        return EXIT_PROBLEM
    if not verdict.ok:
        print(f"The journal is not whole: {verdict.problem.value if verdict.problem else ''}")
        return EXIT_PROBLEM
    print(f"Sound; journal of {verdict.lines} lines.")
    return 0


def _verify_running(store: RemoteStore) -> int:
    """Have a running kiosk copy its database in slices and read the copy: nobody waits."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        try:
            made = store.back_up(Path(folder) / f"verify-{os.getpid()}.loket-backup")
        except KnownError as error:
            if error.code is not FailureCode.DATABASE_DAMAGED:
                raise
            print(error.detail)
            print("DAMAGED: the kiosk salvages it when it starts anew, within seconds.")
            return EXIT_PROBLEM
    verdict = store.verify_journal()
    if not verdict.ok:
        print(f"The journal is not whole: {verdict.problem.value if verdict.problem else ''}")
        return EXIT_PROBLEM
    print(f"Sound, read from a copy while the kiosk runs; journal of {made.lines} lines.")
    return 0


def store_restore(backup: Path, *, config: Path = CONFIG, lose_newer: bool = False) -> int:
    """Put a backup in the place of the database, which is kept aside.

    Parameters
    ----------
    backup
        The backup, with its `.json` beside it.
    config
        The configuration file.
    lose_newer
        Accept that what came after the backup is no longer in the database.
    """
    from kiosk.store import backups

    settings = load_config(config)
    folder = Path(settings.kiosk.data_folder)
    lost = backups.restore(
        folder,
        _key_of(settings),
        backup,
        clock_of(settings).now(),
        administrator(),
        lose_newer=lose_newer,
    )
    print(f"The backup is in place; what was there is kept aside in {folder}.")
    for number in lost.cases:
        print(f"not in the backup: {number}")
    if not lost.readable and lost.lines:
        print(f"{lost.lines} journal lines are newer; which cases could not be read.")
    print("What was waiting is looked up at the backend before it is sent again.")
    return EXIT_PROBLEM if lost.cases else 0


def store_salvage(*, config: Path = CONFIG) -> int:
    """Set a damaged database aside and keep what can be read. The kiosk does this by itself.

    Parameters
    ----------
    config
        The configuration file.
    """
    from kiosk.store import salvage

    settings = load_config(config)
    folder = Path(settings.kiosk.data_folder)
    key = _key_of(settings)
    try:
        store = _open(settings, key)
    except KnownError as error:
        if error.code is not FailureCode.DATABASE_DAMAGED:
            raise
        reason = error.detail
    else:
        try:
            complaints = store.check_integrity()
        finally:
            store.close()
        if not complaints:
            print("The database is sound; there is nothing to salvage.")
            return 0
        reason = complaints[0]
    found = salvage.salvage(
        folder,
        _key_of(settings),
        clock_of(settings).now(),
        settings.kiosk.code,
        reason,
    )
    for line in found.lines():
        print(line)
    return EXIT_PROBLEM if found.lost else 0
