# SPDX-License-Identifier: EUPL-1.2
"""Where the database key and other secrets come from: the machine's credential store.

systemd hands a service its credentials as files in ``$CREDENTIALS_DIRECTORY``
(``LoadCredentialEncrypted=``, sealed by a TPM where there is one). The demo keeps a key in a
file of its own and says so loudly.
"""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

from kiosk import config
from kiosk.errors import FailureCode, KnownError
from kiosk.logs import log
from kiosk.store.database import KEY_BYTES

_FILE_PREFIX = "file:"


def database_key(key: config.Key) -> bytes:
    """Return the 32-byte key, from 32 raw bytes or 64 hexadecimal digits.

    Raises KnownError KEY_MISSING when there is none, it is malformed, or its demo file can be
    read by others.
    """
    if key.provider == "demo-file":
        path = Path(key.name)
        data = _read(path)
        if stat.S_IMODE(path.stat().st_mode) & 0o077:
            raise KnownError(FailureCode.KEY_MISSING, "the key file must be for its owner only")
        log("key.demo-file", protects_nothing=True)
    else:
        data = _read(_credential(key.name))
    return _parse(data)


def secret(name: str) -> str:
    """Return a secret text: the credential `name`, or what is in ``file:PATH`` in the demo.

    Raises KnownError KEY_MISSING.
    """
    file = name.removeprefix(_FILE_PREFIX)
    path = Path(file) if file != name else _credential(name)
    try:
        return _read(path).decode("utf-8").strip()
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


def _credential(name: str) -> Path:
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    if not folder:
        raise KnownError(FailureCode.KEY_MISSING, "the service manager gave no credentials")
    if not name or "/" in name or name in (".", ".."):
        raise KnownError(FailureCode.KEY_MISSING, "a credential's name is not a path")
    return Path(folder) / name


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
