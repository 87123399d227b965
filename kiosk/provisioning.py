# SPDX-License-Identifier: EUPL-1.2
"""`loket provision`: an example configuration and a fresh database key. Never overwrites.

The key never appears in an argument or in the environment: it goes to `systemd-creds` on its
standard input, or to a file for its owner only.
"""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import FailureCode, KnownError

CREDENTIAL = "loket-database-key"
CREDENTIAL_STORE = Path("/etc/credstore.encrypted")
EXAMPLE = Path(__file__).resolve().parent.parent / "assets" / "system" / "loket.toml"


def provision(folder: Path, key: str, recovery: Path | None) -> Iterator[str]:
    """Write ``loket.toml`` into `folder`, make a key, and say what was done.

    `key` is ``systemd-credential`` or ``demo-file``. Raises KnownError CONFIG_INVALID for another,
    or when something is there already; KEY_MISSING when the key cannot be sealed.
    """
    if key not in ("systemd-credential", "demo-file"):
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
        _write_private(name, fresh)
        text = text.replace('provider = "systemd-credential"', 'provider = "demo-file"')
        text = text.replace(f'name = "{CREDENTIAL}"', f'name = "{name}"')
        text = text.replace('"/var/lib/loket"', f'"{folder / "data"}"')
        yield f"Key for trying things out: {name} (protects nothing beside the data)"
    else:
        _seal(fresh)
        yield f"Key sealed to this machine: {CREDENTIAL_STORE / CREDENTIAL}"
    if recovery is not None:
        _write_private(recovery, fresh)
        yield f"Recovery copy: {recovery}. Keep it away from this machine, then delete it here."
    target.write_text(text, encoding="utf-8")
    yield f"Example configuration: {target}. Fill in your hall, then run: loket doctor"


def _write_private(path: Path, text: str) -> None:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        reason = error.strerror or "cannot be written"
        raise KnownError(FailureCode.KEY_MISSING, f"{path}: {reason}") from None
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(text + "\n")


def _seal(key: str) -> None:
    """Seal the key with the machine's credential store (its TPM where there is one)."""
    tool = shutil.which("systemd-creds")
    target = CREDENTIAL_STORE / CREDENTIAL
    if tool is None:
        raise KnownError(FailureCode.KEY_MISSING, "systemd-creds is not installed")
    if target.exists():
        raise KnownError(FailureCode.CONFIG_INVALID, f"{target} is there already; not overwritten")
    CREDENTIAL_STORE.mkdir(mode=0o700, parents=True, exist_ok=True)
    done = subprocess.run(  # noqa: S603 - a fixed program, nothing from outside
        [tool, "encrypt", f"--name={CREDENTIAL}", "-", str(target)],
        input=key,
        text=True,
        capture_output=True,
        check=False,
    )
    if done.returncode:
        reason = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
        raise KnownError(FailureCode.KEY_MISSING, f"systemd-creds: {reason[0]}")
