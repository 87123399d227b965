# SPDX-License-Identifier: EUPL-1.2
"""Keys for one run of PACE over the curve of the everyday document, made before it is laid down.

A kiosk waits far longer than it reads. What depends on no chip, it does while it waits.
"""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.identity.chip import points
from kiosk.identity.chip.agreements import OnCurve, Random
from kiosk.identity.chip.domain import CURVES
from kiosk.identity.chip.faults import garbled

_EVERYDAY = 13
"""brainpoolP256r1: Dutch documents, and most others of Europe."""


class Ready:
    """Two private keys and what follows from them. For one run: ask :meth:`take` once."""

    def __init__(self, random: Random) -> None:
        curve = CURVES[_EVERYDAY]
        agreement = OnCurve(curve)
        self.first = agreement.secret(random)
        self.first_public = agreement.base_power(self.first)
        self.second = agreement.secret(random)
        self._second_key: ec.EllipticCurvePrivateKey = points.library_key(curve, self.second)
        self._product = self.first * self.second % curve.n
        edge = self._product in (0, curve.n - 1)
        self._both = None if edge else points.Multiplier(curve, self._product)
        self._curve = curve
        self._taken = False

    def take(self, agreement: object) -> bool:
        """Tell whether these keys fit; from then on they are used up."""
        if self._taken or not isinstance(agreement, OnCurve) or agreement.curve != self._curve:
            return False
        self._taken = True
        return True

    def mapped(self, number: int, theirs: tuple[int, int]) -> tuple[int, int]:
        """Return the second public key over the generator that `number` and `theirs` make.

        Raises ChipFault GARBLED when there is none.
        """
        curve, base = self._curve, number * self.second
        other = self._both.times(theirs) if self._both else None
        if other is None:
            found = points.multiply_both(curve, base, theirs, self._product)
        else:
            found = points.add(curve, points.multiply_base(curve, base), other)
        if found is None:
            raise garbled()
        return found

    def shared(self, element: tuple[int, int]) -> bytes:
        """Return the shared secret of the second key and an element."""
        return points.exchanged(self._curve, self._second_key, element)
