# SPDX-License-Identifier: EUPL-1.2
"""What a visit knows of offers. It dies with the visit: only what was accepted enters a case."""

from __future__ import annotations

from msgspec import field

from kiosk.cases import Answers
from kiosk.frozen import Private


class Offering(Private, frozen=True):
    """How far the resident is with offers."""

    agreed: bool | None = None
    """Whether extra questions may be asked; None: not asked yet."""
    agreed_fees: bool | None = None
    """The same, for the questions about what somebody can pay."""
    answers: Answers = field(default_factory=dict)
    """To extra questions; the empty text where one was passed over."""
    accepted: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    never: bool = False
    """The resident wants no offers at all."""
    passed: bool = False
    """The page with offers was left."""
