# SPDX-License-Identifier: EUPL-1.2
"""What is not needed for the first page is not loaded before it: the resident waits for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "PIL",
    "aiohttp",
    "asn1crypto",
    "babel",
    "cel",
    "cryptography",
    "cyclopts",
    "escpos",
    "httpx",
    "openapi_core",
    "qrcode",
    "reportlab",
    "smartcard",
    "sqlcipher3",
    "yaml",
)
FIRST_PAGE = "import sys, kiosk.__main__, kiosk.messages, ui.app, ui.theme; print(*sys.modules)"


def test_the_first_page_needs_no_heavy_library() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FIRST_PAGE], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in ran.stdout.split()}
    assert "PySide6" in loaded
    assert sorted(loaded & set(HEAVY)) == []
