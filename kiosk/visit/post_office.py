# SPDX-License-Identifier: EUPL-1.2
"""The clerk's post: letters that wait, a batch being printed, and letters that came back."""

from __future__ import annotations

from kiosk.cases import Message, TaskKind
from kiosk.frozen import Private, replace
from kiosk.life_events import entries
from kiosk.people import ClerkId
from kiosk.visit.post_values import ClerkSeesPost, PostWork
from kiosk.visit.values import ClerkSession, ClerkStep, State

Step = tuple[State, tuple[PostWork, ...]]
REASONS = ("moved", "unknown", "refused", "damaged")
"""Why a letter comes back."""
FIELDS = ("postcode", "number", "street", "town")


class LookAtPost(PostWork, frozen=True):
    """See what waits for the post."""


class BeginPost(PostWork, frozen=True):
    """Print what waits in one go, in the order of the envelopes."""


class SettlePost(PostWork, frozen=True):
    """Of some letters nobody can tell: are they there?"""

    batch: int
    came_out: bool


class FinishPost(PostWork, frozen=True):
    """The batch is in the post."""

    batch: int


class ReportCameBack(PostWork, Private, frozen=True):
    """A letter could not be delivered."""

    code: str
    why: str


class SettleCameBack(PostWork, Private, frozen=True):
    """Send it once more, or keep it for its resident."""

    task: int
    again: bool
    address: str = ""


def opens(session: ClerkSession, action: str) -> bool:
    """Tell whether this action of a clerk's first screen is about the post."""
    return session.case is None and action in ("post", "returned")


def open_one(state: State, session: ClerkSession, clerk: ClerkId, action: str) -> Step:
    """Open the post, or the page for what came back."""
    if action == "returned":
        step = replace(session, step=ClerkStep.RETURNED, entries={}, problem=None, notice=None)
        return replace(state, clerk=step), ()
    return _wait(state, session, LookAtPost(clerk))


def sees(state: State, event: ClerkSeesPost) -> State:
    """The store told how far the post is."""
    session = state.clerk
    if session is None or session.clerk is None:
        return state
    shown = replace(
        session,
        step=ClerkStep.POST,
        post=event.post,
        waiting=False,
        problem=None,
        notice=event.notice,
        entries={},
    )
    return replace(state, clerk=shown)


def acts(state: State, session: ClerkSession, clerk: ClerkId, action: str) -> Step:
    """A clerk pressed something on one of these pages."""
    if session.step is ClerkStep.RETURNED:
        return _returned(state, session, clerk, action)
    post = session.post
    if post is None:
        return state, ()
    match action:
        case "begin" if post.tray and not post.batch:
            return _wait(state, session, BeginPost(clerk))
        case "refresh":
            return _wait(state, session, LookAtPost(clerk))
        case "there" | "missing" if post.stuck:
            return _wait(state, session, SettlePost(clerk, post.batch, action == "there"))
        case "posted" if post.batch and post.printed == post.letters:
            return _wait(state, session, FinishPost(clerk, post.batch))
        case _:
            return state, ()


def _returned(state: State, session: ClerkSession, clerk: ClerkId, action: str) -> Step:
    why = action.removeprefix("why.")
    if why not in REASONS:
        return state, ()
    code = session.entries.get("code", "")
    if not code.strip():
        problem = replace(session, problem=Message("problem-return-code"))
        return replace(state, clerk=problem), ()
    return _wait(state, session, ReportCameBack(clerk, code, why))


def settles(session: ClerkSession, action: str) -> bool:
    """Tell whether a letter that came back is dealt with."""
    return action in ("letter.again", "letter.keep") and _task(session) is not None


def settle(state: State, session: ClerkSession, clerk: ClerkId, action: str) -> Step:
    """Send a letter that came back once more, at the address that was typed, or keep it."""
    task = _task(session)
    if task is None:
        return state, ()
    typed = [session.entries.get(name, "").strip() for name in FIELDS]
    address = ""
    if any(typed):
        try:
            address = entries.address(";".join(part.replace(";", " ") for part in typed))
        except entries.EntryError as error:
            return replace(state, clerk=replace(session, problem=error.message)), ()
    return _wait(state, session, SettleCameBack(clerk, task, action == "letter.again", address))


def _task(session: ClerkSession) -> int | None:
    chosen = session.entries.get("task", "")
    found = (t for t in session.tasks if str(t.id) == chosen and t.kind is TaskKind.CAME_BACK)
    return next((task.id for task in found), None)


def _wait(state: State, session: ClerkSession, work: PostWork) -> Step:
    waiting = replace(session, waiting=True, problem=None, notice=None)
    return replace(state, clerk=waiting), (work,)
