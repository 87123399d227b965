# SPDX-License-Identifier: EUPL-1.2
"""The page of a kiosk that cannot open its store: calm, honest, with where to go instead."""

from __future__ import annotations

from kiosk.config import Hall
from kiosk.errors import FailureCode
from ui.pages.parts import Map, Words, open_words, page


def page_of(code: FailureCode, words: Words, hall: Hall) -> Map:
    """Return the page for a failure: the resident's words first, the code for staff last."""
    return page(
        "out-of-order",
        "message",
        words("out-of-order-title"),
        body=[
            words(f"failure-{code.value}"),
            words("out-of-order-phone", phone=open_words(hall.phone)),
            words("out-of-order-again"),
        ],
        hint=words("out-of-order-staff", code=open_words(code.value)),
        illustration="clerk",
    )
