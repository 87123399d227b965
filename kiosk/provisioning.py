# SPDX-License-Identifier: EUPL-1.2
"""`loket provision`: an example configuration and a fresh database key. Never overwrites.

The key never appears in an argument or in the environment: it goes to `systemd-creds` on its
standard input, or to a file for its owner only.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import FailureCode, KnownError
from kiosk.store.credentials import seal_credential, store_folder

CREDENTIAL = "loket-database-key"
JOURNAL_CREDENTIAL = "loket-journal-key"
CREDENTIAL_STORE = store_folder()
EXAMPLE = Path(__file__).resolve().parent.parent / "assets" / "system" / "loket.toml"


def provision(folder: Path, key: str, recovery: Path | None) -> Iterator[str]:
    """Write ``loket.toml`` into `folder`, make a key, and say what was done.

    `key` is ``systemd-credential``, ``passphrase`` or ``demo-file``. Raises KnownError
    CONFIG_INVALID for another, or when something is there already; KEY_MISSING when the key
    cannot be sealed.
    """
    if key not in ("systemd-credential", "passphrase", "demo-file"):
        raise KnownError(FailureCode.CONFIG_INVALID, f"--key {key}: no such provider")
    folder = folder.absolute()
    target = folder / "loket.toml"
    if target.exists():
        raise KnownError(FailureCode.CONFIG_INVALID, f"{target} is there already; not overwritten")
    if recovery is not None and recovery.exists():
        raise KnownError(FailureCode.CONFIG_INVALID, f"{recovery} is there already")
    fresh = secrets.token_hex(32)
    text = EXAMPLE.read_text(encoding="utf-8")
    folder.mkdir(parents=True, exist_ok=True)
    if key == "demo-file":
        name = folder / "database.key"
        write_private(name, fresh)
        text = text.replace('provider = "systemd-credential"', 'provider = "demo-file"')
        text = text.replace(f'name = "{CREDENTIAL}"', f'name = "{name}"')
        text = text.replace(f'device = "{JOURNAL_CREDENTIAL}"', 'device = ""')
        text = text.replace('"/var/lib/loket"', f'"{folder / "data"}"')
        yield f"Key for trying things out: {name} (protects nothing beside the data)"
    elif key == "passphrase":
        text = text.replace('provider = "systemd-credential"', 'provider = "passphrase"')
        text = text.replace(f'device = "{JOURNAL_CREDENTIAL}"', 'device = ""')
        recovery = None
        yield "The key is made by: loket store init, which asks for the passphrase"
    else:
        _seal(CREDENTIAL, fresh)
        yield f"Key sealed to this machine: {CREDENTIAL_STORE / CREDENTIAL}"
        _seal(JOURNAL_CREDENTIAL, secrets.token_hex(32))
        yield f"Key that signs the journal: {CREDENTIAL_STORE / JOURNAL_CREDENTIAL}"
    if recovery is not None:
        write_private(recovery, fresh)
        yield f"Recovery copy: {recovery}. Keep it away from this machine, then delete it here."
    target.write_text(text, encoding="utf-8")
    yield f"Example configuration: {target}. Fill in your hall, then run: loket doctor"


def write_private(path: Path, text: str) -> None:
    """Write a secret into a new file for its owner only. Raises KnownError KEY_MISSING."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        reason = error.strerror or "cannot be written"
        raise KnownError(FailureCode.KEY_MISSING, f"{path}: {reason}") from None
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(text + "\n")


def _seal(name: str, key: str) -> None:
    """Seal a key with the machine's credential store (its TPM where there is one)."""
    target = CREDENTIAL_STORE / name
    if target.exists():
        raise KnownError(FailureCode.CONFIG_INVALID, f"{target} is there already; not overwritten")
    seal_credential(name, key)
