# SPDX-License-Identifier: EUPL-1.2
"""What is in memory stays in memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from kiosk.hardening import plain_swap

ROOT = Path(__file__).resolve().parents[2]


def child(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or done.stderr


def test_the_kiosk_leaves_no_core_dump_and_nobody_reads_its_memory() -> None:
    said = child(
        "import resource\nfrom kiosk.hardening import protect_memory\n"
        "holds = protect_memory(lock=True)\n"
        "assert holds.no_core_dump and holds.not_dumpable\n"
        "assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)\n"
        "status = open('/proc/self/status').read()\n"
        "locked = int(status.split('VmLck:')[1].split()[0])\n"
        "print('locked' if holds.locked and locked else 'not locked', locked)\n"
    )
    assert said.startswith("locked" if os.geteuid() == 0 else ("locked", "not locked")), said


def test_a_crash_after_that_leaves_no_core_file(tmp_path: Path) -> None:
    said = child(
        "import ctypes, os\n"
        "from kiosk.hardening import protect_memory\nprotect_memory()\n"
        f"os.chdir({str(tmp_path)!r})\n"
        "ctypes.string_at(0)\n"
    )
    assert said == ""
    assert list(tmp_path.iterdir()) == []


def test_swap_counts_as_plain_unless_it_is_encrypted_or_in_memory(tmp_path: Path) -> None:
    swaps, blocks = tmp_path / "swaps", tmp_path / "block"
    head = "Filename Type Size Used Priority\n"
    swaps.write_text(head)
    assert plain_swap(swaps, blocks) == ""
    swaps.write_text(head + "/dev/zram0 partition 1 0 5\n")
    assert plain_swap(swaps, blocks) == ""
    swaps.write_text(head + "/dev/dm-7 partition 1 0 5\n/swapfile file 1 0 5\n")
    assert plain_swap(swaps, blocks) == "/dev/dm-7, /swapfile"
    (blocks / "dm-7" / "dm").mkdir(parents=True)
    (blocks / "dm-7" / "dm" / "uuid").write_text("CRYPT-LUKS2-0123-swap\n")
    assert plain_swap(swaps, blocks) == "/swapfile"
    assert plain_swap(tmp_path / "absent", blocks) == ""
