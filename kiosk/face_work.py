# SPDX-License-Identifier: EUPL-1.2
"""What the desk does for a clerk who compares a face: journal, read, decode, hand on.

In this order: that somebody looks is durable before anything is read; the picture is decoded in
a process of its own (:mod:`kiosk.identity.chip.faces`), waited for on a thread of its own, so
that neither the screen nor the card reader stands still. It goes to the screen and nowhere else.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Protocol

from kiosk.identity.states import ChipRead, Purpose, ReadFailed, ReadResult
from kiosk.logs import log_bug
from kiosk.visit.comparison import FaceProblem, FaceShown, Holder
from kiosk.visit.events import FaceDone

if TYPE_CHECKING:
    from kiosk.store import Store
    from kiosk.visit.effects import ReadFace

PURPOSE = "compare-face"
"""As the journal and the processing log have it."""


class FaceReading(Protocol):
    """What this needs of the card service."""

    def read(
        self,
        access: Any,
        on_progress: Callable[[float], None],
        on_done: Callable[[ReadResult], None],
        *,
        purpose: Purpose = ...,
        face: bool = ...,
    ) -> None: ...


def read_face(
    effect: ReadFace,
    store: Store,
    cards: FaceReading | None,
    post: Callable[[FaceDone], None],
    failed: Callable[[Future[Any]], None],
) -> None:
    """Begin; the answer is posted once. `failed` logs why the journal did not take the line."""
    if cards is None:
        post(FaceDone(effect.ask, problem=FaceProblem.READER_GONE))
        return
    reader = cards

    def noted(future: Future[Any]) -> None:
        if future.exception() is not None:
            failed(future)
            post(FaceDone(effect.ask, problem=FaceProblem.NOT_JOURNALLED))
            return
        reader.read(effect.access, lambda _: None, read, purpose=Purpose.NAME, face=True)

    def read(result: ReadResult) -> None:
        if isinstance(result, ReadFailed):
            post(FaceDone(effect.ask, problem=FaceProblem(result.reason.value)))
            return
        threading.Thread(
            target=lambda: post(_decoded(effect.ask, result)), name="face", daemon=True
        ).start()

    store.submit(lambda s: note_look(s, effect)).add_done_callback(noted)


def note_look(store: Store, effect: ReadFace) -> None:
    """Write down who looks and why: with the case, or before there is one without."""
    if effect.case is not None:
        store.look(effect.case, effect.clerk, PURPOSE)
    else:
        store.face_looked_at(effect.visit, effect.clerk, PURPOSE)


def _decoded(ask: str, result: ChipRead) -> FaceDone:
    from kiosk.identity.chip import faces
    from kiosk.identity.chip.faults import ChipFault

    identity = result.identity
    if not result.face or identity.person is None or identity.document is None:
        return FaceDone(ask, problem=FaceProblem.NO_PICTURE)
    try:
        found = faces.parse_dg2(result.face)
        picture = faces.picture(found[0]) if found else None
    except ChipFault:
        picture = None
    except Exception as error:  # a mistake of ours must not leave the clerk waiting
        log_bug(error, "face")
        picture = None
    if picture is None:
        return FaceDone(ask, problem=FaceProblem.NO_PICTURE)
    holder = Holder(identity.person, identity.document, identity.assurance)
    return FaceDone(ask, FaceShown(picture.png, picture.width, picture.height, holder))
