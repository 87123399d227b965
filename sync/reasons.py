# SPDX-License-Identifier: EUPL-1.2
"""Turning the backend's refusal into a line that a clerk may see and the store may keep.

The server's sentences may quote what was sent ("Onjuist BSN nummer (…)"), so everything that the
case knows about the resident is taken out, and so is every long row of digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.cases import Case
from sync.zgw.errors import Refused, ZgwError

LIMIT = 300
_DIGITS = re.compile(r"\d[\d .-]{3,}\d")
_MAIL = re.compile(r"\S+@\S+")
_ADDRESS = re.compile(r"https?://\S+")


def reason_of(error: ZgwError, case: Case | None) -> str:
    """Return one line of at most `LIMIT` characters without personal data."""
    if not isinstance(error, Refused):
        return _scrub(str(error), case)[:LIMIT]
    parts = [f"{param.name}: {param.code} ({param.reason})" for param in error.params]
    text = f"{error.status} {error.code}: " + ("; ".join(parts) or error.detail)
    return _scrub(text, case)[:LIMIT]


def _scrub(text: str, case: Case | None) -> str:
    # One line, and nothing in it that could turn or hide what a clerk reads.
    text = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    # The case number is no personal data, and the clerk needs it: keep it from the digit rule.
    keep = str(case.number) if case else "\0"
    pieces = text.split(keep)
    return keep.join(_scrub_piece(piece, case) for piece in pieces)


def _scrub_piece(text: str, case: Case | None) -> str:
    text = _ADDRESS.sub("[adres]", text)
    text = _MAIL.sub("[…]", text)
    for secret in sorted(_personal(case), key=len, reverse=True) if case else ():
        text = re.sub(re.escape(secret), "[…]", text, flags=re.IGNORECASE)
    return _DIGITS.sub("[…]", text)


def _personal(case: Case) -> Iterator[str]:
    """Yield every text of the case that says something about the resident."""
    person = case.identity.person
    found = [person.family_name, person.given_names, person.bsn] if person else []
    if case.identity.document:
        found.append(case.identity.document.number)
    for answer in case.answers.values():
        if isinstance(answer, str):
            found += [answer, *answer.split(";")]
    for text in found:
        for word in (text, *text.split()):
            if len(word.strip()) >= 3:
                yield word.strip()
