# SPDX-License-Identifier: EUPL-1.2
"""Where the database key and other secrets come from: the machine's credential store.

systemd hands a service its credentials as files in ``$CREDENTIALS_DIRECTORY``
(``LoadCredentialEncrypted=``, sealed by a TPM where there is one); an administrator on the
command line has them unsealed by ``systemd-creds``. A passphrase at boot is the second way. The
demo keeps a key in a file of its own and says so loudly.

Each place can hold two keys, the one in force and the next, because a rotation may be cut
between database and key: the fingerprint beside the database tells which of them is in force.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from kiosk import config
from kiosk.errors import FailureCode, KnownError
from kiosk.logs import log
from kiosk.store import files, switching
from kiosk.store.credentials import seal_credential, store_folder, unseal_credential
from kiosk.store.database import KEY_BYTES

_FILE_PREFIX = "file:"
NEXT = "-next"
"""What the name of a credential or a key file ends with while it waits to come into force."""


class DatabaseKey(bytes):
    """A database key, with the machine's own key where that is kept apart from the database."""

    device: bytes | None = None


class KeyPlace(Protocol):
    """A place that keeps the key in force and, during a rotation, the next one."""

    def candidates(self) -> tuple[bytes, ...]:
        """Return the keys, the one in force (as far as this place knows) first.

        Raises KnownError KEY_MISSING or KEY_WRONG.
        """

    def prepare(self, fresh: bytes) -> None:
        """Keep the next key, durably, beside the one in force."""

    def adopt(self) -> None:
        """Make the next key, if there is one, the one in force."""


def place_of(key: config.Key, folder: Path | None = None) -> KeyPlace:
    """Return the place that the configuration names; `folder` is the data folder."""
    match key.provider:
        case "demo-file":
            return _DemoFile(Path(key.name))
        case "passphrase":
            if folder is None:
                raise KnownError(FailureCode.KEY_MISSING, "a passphrase needs the data folder")
            return PassphrasePlace(folder)
        case _:
            return _Credential(key.name)


def database_key(key: config.Key, folder: Path | None = None) -> bytes:
    """Return the 32-byte key that fits the database in `folder`, or else the first there is.

    Raises KnownError KEY_MISSING when there is none, it is malformed, or its demo file can be
    read by others; KEY_WRONG when the passphrase does not fit.
    """
    found = DatabaseKey(in_force(place_of(key, folder).candidates(), folder))
    if key.device:
        found.device = device_key(key.device)
    return found


def device_key(name: str) -> bytes:
    """Return the 32 bytes by which this machine signs. Raises KnownError KEY_MISSING."""
    return _parse(secret(name).encode("ascii", errors="replace"))


def in_force(candidates: tuple[bytes, ...], folder: Path | None) -> bytes:
    """Choose the key whose fingerprint lies beside the database; the first when none does."""
    kept = _fingerprint_in_force(folder) if folder is not None else ""
    for candidate in candidates:
        if files.fingerprint(candidate) == kept:
            return candidate
    return candidates[0]


def _fingerprint_in_force(folder: Path) -> str:
    path = folder / files.FINGERPRINT
    coming = switching.next_of(folder, files.FINGERPRINT)
    if switching.ordered(folder) and coming.exists():
        path = coming
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def secret(name: str) -> str:
    """Return a secret text: the credential `name`, or what is in ``file:PATH`` in the demo.

    Raises KnownError KEY_MISSING.
    """
    file = name.removeprefix(_FILE_PREFIX)
    try:
        data = _read(Path(file)) if file != name else _credential(name)
        return data.decode("utf-8").strip()
    except UnicodeDecodeError:
        raise KnownError(FailureCode.KEY_MISSING, "a secret is not UTF-8 text") from None


def create_demo_key(path: Path) -> None:
    """Make a fresh key file for the demo, for its owner only; an existing one is left alone."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(KEY_BYTES) + "\n")


# --- the places ------------------------------------------------------------------------------


class _DemoFile:
    """A file for its owner only, which protects nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._next = path.with_name(path.name + NEXT)

    def candidates(self) -> tuple[bytes, ...]:
        data = _read(self._path)
        if stat.S_IMODE(self._path.stat().st_mode) & 0o077:
            raise KnownError(FailureCode.KEY_MISSING, "the key file must be for its owner only")
        log("key.demo-file", protects_nothing=True)
        keys = [_parse(data)]
        if self._next.exists():
            keys.append(_parse(_read(self._next)))
        return tuple(keys)

    def prepare(self, fresh: bytes) -> None:
        files.durable_write(self._next, fresh.hex().encode("ascii") + b"\n")
        files.sync_folder(self._next.parent)

    def adopt(self) -> None:
        if self._next.exists():
            self._next.replace(self._path)
            files.sync_folder(self._path.parent)


class _Credential:
    """Credentials of the service manager, sealed to this machine."""

    def __init__(self, name: str) -> None:
        self._name = name

    def candidates(self) -> tuple[bytes, ...]:
        keys = [_parse(_credential(self._name))]
        with contextlib.suppress(KnownError):  # usually there is none
            keys.append(_parse(_credential(self._name + NEXT)))
        return tuple(keys)

    def prepare(self, fresh: bytes) -> None:
        seal_credential(self._name + NEXT, fresh.hex())

    def adopt(self) -> None:
        coming = store_folder() / (self._name + NEXT)
        if coming.exists():
            # The name is sealed in with the key, so renaming would not do.
            seal_credential(self._name, unseal_credential(self._name + NEXT).decode("ascii"))
            coming.unlink()
            files.sync_folder(store_folder())


class PassphrasePlace:
    """A sealed key beside the database; the passphrase is asked for once."""

    def __init__(self, folder: Path, ask: Callable[[], str] | None = None) -> None:
        self._folder = folder
        self._ask = ask
        self._passphrase: str | None = None

    @property
    def exists(self) -> bool:
        """Tell whether a key was sealed here."""
        return (self._folder / files.SEALED_KEY).exists()

    def passphrase(self) -> str:
        """Return the passphrase, asking when that was not done yet."""
        if self._passphrase is None:
            from kiosk.store import passphrase

            self._passphrase = (self._ask or passphrase.ask)()
        return self._passphrase

    def candidates(self) -> tuple[bytes, ...]:
        from kiosk.store import passphrase

        sealed = _read(self._folder / files.SEALED_KEY)
        keys = [passphrase.unseal(sealed, self.passphrase())]
        coming = switching.next_of(self._folder, files.SEALED_KEY)
        if coming.exists():
            keys.append(passphrase.unseal(_read(coming), self.passphrase()))
        return tuple(keys)

    def establish(self, key: bytes, chosen: str) -> None:
        """Seal a key for the first time, or under a new passphrase. ValueError: too short."""
        from kiosk.store import passphrase

        files.durable_write(self._folder / files.SEALED_KEY, passphrase.seal(key, chosen))
        files.sync_folder(self._folder)
        self._passphrase = chosen

    def prepare(self, fresh: bytes) -> None:
        from kiosk.store import passphrase

        data = passphrase.seal(fresh, self.passphrase())
        files.durable_write(switching.next_of(self._folder, files.SEALED_KEY), data)

    def adopt(self) -> None:
        """Nothing is left to do: the sealed key moves with the database."""


# --- reading ---------------------------------------------------------------------------------


def _credential(name: str) -> bytes:
    if not name or "/" in name or name in (".", ".."):
        raise KnownError(FailureCode.KEY_MISSING, "a credential's name is not a path")
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    if folder:
        return _read(Path(folder) / name)
    if os.geteuid() == 0 and (store_folder() / name).exists():
        return unseal_credential(name)
    raise KnownError(FailureCode.KEY_MISSING, "the service manager gave no credentials")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or "unreadable"
        raise KnownError(FailureCode.KEY_MISSING, f"{path.name}: {reason}") from None


def _parse(data: bytes) -> bytes:
    if len(data) == KEY_BYTES:
        return data
    try:
        key = bytes.fromhex(data.decode("ascii").strip())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise KnownError(FailureCode.KEY_MISSING, "a key is 32 raw bytes or 64 hexadecimal digits")
    return key
