# SPDX-License-Identifier: EUPL-1.2
"""A clerk's comparison of a face: the values. The picture is in memory only, while it shows."""

from __future__ import annotations

from enum import Enum

from kiosk.frozen import Private
from kiosk.identity.states import AccessKey
from kiosk.people import Assurance, DocumentFacts, Person


class FaceProblem(Enum):
    """Why there is no picture to compare with. Each has words of its own."""

    WRONG_KEY = "wrong-key"
    CARD_MOVED = "card-moved"
    NOT_A_DOCUMENT = "not-a-document"
    BADGE = "badge"
    ALTERED = "altered"
    NEEDS_PACE = "needs-pace"
    NEEDS_MRZ = "needs-mrz"
    READER_GONE = "reader-gone"
    GARBLED = "garbled"
    NO_PICTURE = "no-picture"
    """The chip holds no face, or one that cannot be shown within bounds."""
    NOT_JOURNALLED = "not-journalled"
    """The look could not be written down first, so nothing was read."""


class Holder(Private, frozen=True):
    """Who the compared document is of, and what its chip is worth."""

    person: Person
    document: DocumentFacts
    assurance: Assurance


class FaceShown(Private, frozen=True):
    """What the clerk compares with the person: a PNG and its size in pixels."""

    png: bytes
    width: int
    height: int
    holder: Holder


class Comparison(Private, frozen=True):
    """How far a comparison is. Nothing of it is ever written down but its outcome."""

    access: AccessKey | None = None
    """Opens the document's chip; None while it still has to be given."""
    by_page: bool = False
    """The key is given as number and two dates, for a document without six digits."""
    ask: str = ""
    """Names the reading that is waited for, so that an older one's answer is dropped."""
    problem: FaceProblem | None = None
    face: FaceShown | None = None
    same: bool | None = None
    """The clerk's own judgement; None until it was given."""
    holder: Holder | None = None
    """Kept after the picture has gone, when it was the same person."""
