# SPDX-License-Identifier: EUPL-1.2
"""The sync costs the kiosk's start nothing: its libraries are loaded when there is work."""

from __future__ import annotations

import subprocess
import sys

from tests.sync_kit import ROOT


def test_importing_the_worker_loads_no_http_client() -> None:
    code = (
        "import sys, sync.worker; "
        "print(sorted({'httpx', 'jwt', 'openapi_core', 'fluent', 'babel'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
