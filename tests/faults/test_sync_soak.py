# SPDX-License-Identifier: EUPL-1.2
"""A week of a busy kiosk leaves memory and file as they were, but for the journal."""

from __future__ import annotations

import sys

import pytest

from tests.faults import soak


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_week_of_traffic_leaves_memory_and_file_flat(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["soak"])
    assert soak.main() == 0
