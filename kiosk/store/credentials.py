# SPDX-License-Identifier: EUPL-1.2
"""Sealing secrets to this machine with ``systemd-creds``: by its TPM where there is one.

A secret goes in and out through pipes only, never through an argument, the environment or a
plain file.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from kiosk.errors import FailureCode, KnownError
from kiosk.store.files import sync_folder

_STORE = Path("/etc/credstore.encrypted")


def store_folder() -> Path:
    """Return the folder in which systemd looks for sealed credentials by name."""
    return _STORE


def seal_credential(name: str, text: str) -> Path:
    """Seal a secret under a name, replacing an older one as one step; returns the file.

    Raises KnownError KEY_MISSING when it cannot be sealed or kept.
    """
    folder = store_folder()
    target, fresh = folder / name, folder / f".{name}.new"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        _creds("encrypt", f"--name={name}", "-", str(fresh), data=text.encode("utf-8"))
        with fresh.open("rb") as file:
            os.fsync(file.fileno())
        fresh.replace(target)
    except OSError as error:
        reason = error.strerror or "cannot be written"
        raise KnownError(FailureCode.KEY_MISSING, f"{target}: {reason}") from None
    sync_folder(folder)
    return target


def unseal_credential(name: str) -> bytes:
    """Return a sealed secret. Raises KnownError KEY_MISSING."""
    return _creds("decrypt", f"--name={name}", str(store_folder() / name), "-")


def _creds(*arguments: str, data: bytes = b"") -> bytes:
    tool = shutil.which("systemd-creds")
    if tool is None:
        raise KnownError(FailureCode.KEY_MISSING, "systemd-creds is not installed")
    done = subprocess.run(  # noqa: S603 - a fixed program, nothing from outside
        [tool, *arguments], input=data, capture_output=True, check=False
    )
    if done.returncode:
        lines = done.stderr.decode("utf-8", errors="replace").strip().splitlines()
        raise KnownError(
            FailureCode.KEY_MISSING, f"systemd-creds: {lines[-1] if lines else 'no reason given'}"
        )
    return done.stdout
