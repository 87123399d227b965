# SPDX-License-Identifier: EUPL-1.2
"""Things of a case written out so that they can be read aloud or checked by eye."""

from __future__ import annotations

from kiosk.because import Say


def spelled(iban: str, say: Say) -> str:
    """Return an account in words, letter by letter and digit by digit: "N L, negen een, …"."""
    groups = [iban[at : at + 4] for at in range(0, len(iban), 4)]
    return ", ".join(
        " ".join(say(f"digit-{c}") if c.isdecimal() else c for c in group) for group in groups
    )
