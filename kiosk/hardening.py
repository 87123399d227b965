# SPDX-License-Identifier: EUPL-1.2
"""Keeping what is in memory out of files: no core dumps, no swapping, nobody looking on.

Called first in every process that opens the store. Nothing here is an error when the machine
does not allow it: `loket doctor` tells what holds.
"""

from __future__ import annotations

import ctypes
import os
import resource
from dataclasses import dataclass
from pathlib import Path

_PR_SET_DUMPABLE = 4
_PR_GET_DUMPABLE = 3
_MCL_CURRENT, _MCL_FUTURE, _MCL_ONFAULT = 1, 2, 4
_CAP_IPC_LOCK = 14


@dataclass(frozen=True, slots=True)
class Protection:
    """What holds for this process."""

    no_core_dump: bool
    not_dumpable: bool
    """No other process of the same user may read this one's memory."""
    locked: bool
    """No page of this process goes to swap."""


def protect_memory(*, lock: bool = False) -> Protection:
    """Forbid core dumps and onlookers, for this process and what it starts; lock memory if asked.

    Locking happens page by page as memory is used, so that it costs no memory; it needs the
    right to lock without limit, or an allocation would fail later.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    locked = False
    if lock and _may_lock():
        flags = _MCL_CURRENT | _MCL_FUTURE | _MCL_ONFAULT
        locked = libc.mlockall(flags) == 0
    return Protection(
        resource.getrlimit(resource.RLIMIT_CORE)[0] == 0,
        libc.prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) == 0,
        locked,
    )


def _may_lock() -> bool:
    soft, hard = resource.getrlimit(resource.RLIMIT_MEMLOCK)
    if hard == resource.RLIM_INFINITY:
        if soft != hard:
            resource.setrlimit(resource.RLIMIT_MEMLOCK, (hard, hard))
        return True
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    for line in status.splitlines():
        if line.startswith("CapEff:"):
            return bool(int(line.split()[1], 16) >> _CAP_IPC_LOCK & 1)
    return False


def plain_swap(swaps: Path = Path("/proc/swaps"), blocks: Path = Path("/sys/class/block")) -> str:
    """Name the swap areas that are not encrypted, comma separated; empty when there are none.

    Memory compressed in place (zram) is no disk; a device of the kernel's own encryption
    (dm-crypt) says so in its name.
    """
    try:
        lines = swaps.read_text(encoding="utf-8", errors="replace").splitlines()[1:]
    except OSError:
        return ""
    plain = []
    for line in lines:
        name = line.split()[0]
        device = Path(os.path.realpath(name)).name
        if device.startswith("zram"):
            continue
        try:
            kind = (blocks / device / "dm" / "uuid").read_text(encoding="ascii", errors="replace")
        except OSError:
            kind = ""
        if not kind.startswith("CRYPT-"):
            plain.append(name)
    return ", ".join(plain)
