# SPDX-License-Identifier: EUPL-1.2
"""The desk's work with the post, on the store's thread."""

from __future__ import annotations

from kiosk.cases import CaseNumber, Message
from kiosk.store import Store
from kiosk.visit.post_office import (
    BeginPost,
    FinishPost,
    ReportCameBack,
    SettleCameBack,
    SettlePost,
)
from kiosk.visit.post_values import ClerkSeesPost, Post, PostWork

COUNTER = "counter"


def done(work: PostWork, store: Store) -> ClerkSeesPost | tuple[CaseNumber, Message]:
    """Do it. Returns how far the post is, or the case that a clerk has to look at now, and why.

    Raises KnownError NOT_FOUND.
    """
    notice = None
    match work:
        case BeginPost():
            store.begin_post(work.clerk, COUNTER)
            notice = Message("post-began")
        case SettlePost():
            store.settle_post(work.batch, work.clerk, came_out=work.came_out)
        case FinishPost():
            whole = store.finish_post(work.batch, work.clerk)
            notice = Message("post-posted" if whole else "post-not-whole")
        case ReportCameBack():
            number = store.letter_came_back(work.code, work.why, work.clerk)
            store.look(number, work.clerk, "returned-mail")
            return number, Message("returned-recorded")
        case SettleCameBack():
            number = store.settle_came_back(
                work.task, work.clerk, again=work.again, address=work.address
            )
            told = "returned-sent-again" if work.again else "returned-kept"
            return number, Message(told)
    return ClerkSeesPost(_post(store), notice)


def _post(store: Store) -> Post:
    batch = store.open_post(COUNTER)
    tray = len(store.post_tray())
    if batch is None:
        return Post(tray)
    return Post(tray, batch.id, batch.letters, batch.printed, batch.stuck)
