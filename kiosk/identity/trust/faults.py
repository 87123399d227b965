# SPDX-License-Identifier: EUPL-1.2
"""What can be wrong with a certificate, a list or a signature. Stays inside ``kiosk.identity``."""

from __future__ import annotations


class Unusable(Exception):
    """A certificate, key, list or signature that cannot be read or that uses what we do not know.

    Its words are for an administrator: they never quote what was read.
    """


PARSER_ERRORS = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    RecursionError,
)
"""What asn1crypto raises on hostile input."""
