# SPDX-License-Identifier: EUPL-1.2
"""A database key that an administrator's passphrase unlocks at boot.

The key itself is random. Beside the database it is kept sealed (AES-256-GCM) under a key derived
from the passphrase with Argon2id, with the derivation's salt and cost, so that both passphrase
and cost can change without touching the database.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.errors import FailureCode, KnownError

LEAST_LENGTH = 14
_MEMORY_KIB, _ROUNDS, _LANES = 131_072, 4, 2
"""About a third of a second on a kiosk's processor; RFC 9106 asks for at least this kind."""
_MOST_MEMORY_KIB = 2_097_152
_PURPOSE = b"loket sealed key 1"
_ASK_SECONDS = 3600


def seal(key: bytes, passphrase: str) -> bytes:
    """Return the file that keeps `key` under a passphrase. ValueError: the passphrase is short."""
    if len(passphrase) < LEAST_LENGTH:
        raise ValueError(f"a passphrase has at least {LEAST_LENGTH} characters")
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    derived = _derive(passphrase, salt, _MEMORY_KIB, _ROUNDS, _LANES)
    sealed = AESGCM(derived).encrypt(nonce, key, _PURPOSE)
    table = {
        "kdf": "argon2id",
        "memory_kib": _MEMORY_KIB,
        "rounds": _ROUNDS,
        "lanes": _LANES,
        "salt": salt.hex(),
        "nonce": nonce.hex(),
        "sealed": sealed.hex(),
    }
    return json.dumps(table, indent=1).encode("ascii") + b"\n"


def unseal(data: bytes, passphrase: str) -> bytes:
    """Return the key. Raises KnownError KEY_WRONG, or KEY_MISSING when the file is damaged."""
    try:
        table = json.loads(data)
        cost = int(table["memory_kib"]), int(table["rounds"]), int(table["lanes"])
        salt, nonce, sealed = (bytes.fromhex(table[name]) for name in ("salt", "nonce", "sealed"))
        if table["kdf"] != "argon2id" or not 8 <= cost[0] <= _MOST_MEMORY_KIB or cost[1] > 100:
            raise ValueError
        derived = _derive(passphrase, salt, *cost)
        return AESGCM(derived).decrypt(nonce, sealed, _PURPOSE)
    except InvalidTag:
        raise KnownError(FailureCode.KEY_WRONG, "the passphrase does not fit") from None
    except (ValueError, KeyError, TypeError):
        raise KnownError(FailureCode.KEY_MISSING, "the sealed key is damaged") from None


def _derive(passphrase: str, salt: bytes, memory: int, rounds: int, lanes: int) -> bytes:
    secret = passphrase.encode("utf-8")
    return hash_secret_raw(secret, salt, rounds, memory, lanes, 32, Type.ID)


def ask(prompt: str = "Passphrase of Loket's database: ") -> str:
    """Ask for the passphrase: the service manager's agents at boot, else the terminal or a pipe.

    Raises KnownError KEY_MISSING when nobody answers.
    """
    tool = shutil.which("systemd-ask-password")
    if os.environ.get("INVOCATION_ID") and tool is not None:
        return _ask_agents(tool, prompt)
    if sys.stdin is not None and sys.stdin.isatty():
        import getpass

        return getpass.getpass(prompt)
    line = sys.stdin.readline() if sys.stdin is not None else ""
    if not line:
        raise KnownError(FailureCode.KEY_MISSING, "nobody gave the passphrase")
    return line.rstrip("\n")


def _ask_agents(tool: str, prompt: str) -> str:
    done = subprocess.run(  # noqa: S603 - a fixed program, nothing from outside
        [tool, "--no-tty", "--id=loket", f"--timeout={_ASK_SECONDS}", prompt],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise KnownError(FailureCode.KEY_MISSING, "nobody gave the passphrase")
    return done.stdout.rstrip("\n")
