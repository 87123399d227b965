# SPDX-License-Identifier: EUPL-1.2
"""Moments as the database keeps them: ISO 8601 text in UTC that sorts as time does."""

from __future__ import annotations

import datetime as dt


def to_text(moment: dt.datetime) -> str:
    """Write an aware moment; raises ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its offset from UTC")
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds")


def from_text(text: str) -> dt.datetime:
    """Read what :func:`to_text` wrote; aware, in UTC."""
    return dt.datetime.fromisoformat(text)
