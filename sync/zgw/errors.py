# SPDX-License-Identifier: EUPL-1.2
"""What can go wrong between the kiosk and the backend, by what it means for a step.

========================  ==============================================================
:class:`Unreachable`      nothing was sent; the same request may simply be sent later
:class:`OutcomeUnknown`   it may or may not have been done: look up before sending again
:class:`NotTheBackend`    something answered, but not the backend (captive portal, proxy)
:class:`Busy`             the backend asked to come back later; nothing was done
:class:`Refused`          the backend understood and said no; nothing was done
:class:`AccessProblem`    this kiosk's credentials are refused; no step will pass
:class:`ClockProblem`     as above, because of a clock that could not be corrected
:class:`CatalogueProblem` the backend's catalogue lacks what the content names
:class:`Conflict`         something else stands at the backend under this step's key
========================  ==============================================================

No message in here holds personal data: only addresses, codes and field names.
"""

from __future__ import annotations

from dataclasses import dataclass


class ZgwError(Exception):
    """Base of everything the client raises."""


class Unreachable(ZgwError):
    """No connection was made."""


class OutcomeUnknown(ZgwError):
    """Cut, timed out, a server error or a garbled reply after the request had left."""


class NotTheBackend(OutcomeUnknown):
    """A reply that the backend cannot have given; `status` where that is all that is known."""

    def __init__(self, words: str, status: int = 0) -> None:
        super().__init__(words)
        self.status = status


class Busy(ZgwError):
    """408, 425 or 429. `seconds` is what ``Retry-After`` asks, or 0."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"asked to wait {seconds:g} s")
        self.seconds = seconds


class AccessProblem(ZgwError):
    """403 about the token or the client itself; `args[0]` is the server's code."""


class ClockProblem(AccessProblem):
    """The token's time is refused and the server does not tell what time it is."""


class CatalogueProblem(ZgwError):
    """No such case type, status type, role type or document type."""


class Conflict(ZgwError):
    """What was found under a step's natural key is not what this kiosk sends."""


@dataclass(frozen=True, slots=True)
class InvalidParam:
    """One entry of ``invalidParams``: which field, the server's code, and its sentence."""

    name: str
    code: str
    reason: str


class Refused(ZgwError):
    """A 4xx with the standard's error body (``Fout`` or ``ValidatieFout``)."""

    def __init__(self, status: int, code: str, detail: str, params: tuple[InvalidParam, ...]):
        fields = ", ".join(f"{param.name}: {param.code}" for param in params)
        super().__init__(f"{status} {code}" + (f" ({fields})" if fields else ""))
        self.status = status
        self.code = code
        self.detail = detail
        """The server's own sentence. May quote what was sent: scrub before showing."""
        self.params = params

    def has(self, *codes: str) -> bool:
        """Tell whether any field was refused with one of `codes`."""
        return any(param.code in codes for param in self.params)


DUPLICATE_CODES = ("identificatie-niet-uniek", "unique", "max-occurences")
"""Codes that mean: it is there already, look it up (``max-occurences`` is the product's own
spelling)."""

CATALOGUE_CODES = (
    "not-published",
    "zaaktype-mismatch",
    "missing-zaaktype-informatieobjecttype-relation",
    "does_not_exist",
    "bad-url",
    "invalid-resource",
)
"""Codes that mean: what was cached of the catalogue may be old."""
