# SPDX-License-Identifier: EUPL-1.2
"""Where a case is: what a clerk is told who asks, true at that moment and with its age.

Plain values and what to make of a refusal; read from the database in
:mod:`kiosk.store.whereabouts`. Nothing in here is personal.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol

from kiosk.cases import CaseNumber, CaseStage, Message, MessageArg


class Where(Enum):
    """How far a case is on its way to the backend."""

    HERE = "here"
    """Only at this kiosk: nothing was sent yet."""
    SENDING = "sending"
    """Being sent; nothing of it is known to be there."""
    PARTLY = "partly"
    """Some of it is there; the rest follows by itself."""
    REFUSED = "refused"
    """The backend will not have something of it as it is: a person must look."""
    SENT = "sent"
    """All of it is there; not compared yet."""
    CHECKED = "checked"
    """All of it is there, and was found there once, as it was sent."""
    DIFFERS = "differs"
    """All of it was sent, and something is there otherwise or twice."""
    GONE = "gone"
    """Was sent completely, and has left the kiosk."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What the backend would not have; `reason` holds its own words and no values."""

    case: CaseNumber
    kind: str
    """What was sent, by the name of its step."""
    reason: str


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The answer to "where is my case", as it is at `seen_at`."""

    where: Where
    seen_at: dt.datetime
    steps: int = 0
    done: int = 0
    refusals: tuple[Refusal, ...] = ()
    next_try: dt.datetime | None = None
    """When the next step is tried again; None: as soon as there is a line."""
    since: dt.datetime | None = None
    """Since when it is there completely, or gone."""
    checked_at: dt.datetime | None = None
    stage: CaseStage | None = None
    """How far the backend said that it is, when it was asked."""
    status: str = ""
    """The backend's own word for it."""
    status_since: dt.datetime | None = None
    asked_at: dt.datetime | None = None

    @property
    def age(self) -> dt.timedelta | None:
        """How long ago the backend was asked; never negative, whatever clock was put back."""
        if self.asked_at is None:
            return None
        return max(self.seen_at - self.asked_at, dt.timedelta())


_SENTENCES: Final = re.compile(r"\(([^()]+(?:\([^()]*\)[^()]*)*)\)")
_HEAD: Final = re.compile(r"^(\d{3}) ([\w-]*): ?")
_OURS: Final = {
    "the case number is in use by another case": "number",
    "the backend holds this case number more than once": "number",
    "the case has another person as initiator": "person",
    "the stored document has another size": "document",
    "the stored document differs from what was sent": "document",
    "the document was left half sent and its lock is lost": "document",
}
"""What the kiosk itself found wrong, and whom it concerns."""
_REMEDIES: Final = (
    ("zaak-closed", "closed"),
    ("permission_denied", "permission"),
    ("too_large", "document"),
    ("inpBsn", "person"),
)
"""What a reason contains, and what to do then; the first that fits."""


def explained(reason: str) -> str:
    """Return the backend's own sentence out of a kept reason; empty when the kiosk found it."""
    if reason in _OURS:
        return ""
    sentences = _SENTENCES.findall(reason)
    return " ".join(sentences) if sentences else _HEAD.sub("", reason)


def remedy(reason: str) -> Message:
    """Return what a clerk can do about a refusal."""
    if reason in _OURS:
        return Message(f"where-remedy-{_OURS[reason]}")
    for part, name in _REMEDIES:
        if part in reason:
            return Message(f"where-remedy-{name}")
    return Message("where-remedy-other")


class Say(Protocol):
    """The catalogue in one language."""

    def __call__(self, message: Message | str, **args: MessageArg) -> str:
        """Return a text."""
        ...


def sentence(where: Whereabouts, say: Say) -> str:
    """Say where a case is."""
    moment = where.checked_at or where.since or where.seen_at
    args: dict[str, MessageArg] = {"done": where.done, "steps": where.steps}
    args["at_time"] = moment.isoformat()
    text = say(Message(f"where-{where.where.value}", args))
    if where.next_try is None or where.where not in (Where.HERE, Where.SENDING, Where.PARTLY):
        return text
    return f"{text} {say('where-next-try', at_time=where.next_try.isoformat())}"


def told(where: Whereabouts, say: Say) -> str:
    """Say what the backend told and how long ago; empty when it never was asked."""
    age = where.age
    if age is None or where.stage is None:
        return ""
    since = where.status_since
    known = (
        say("where-status", status=where.status, since_time=since.isoformat())
        if where.status and since
        else say(f"where-stage-{where.stage.value}")
    )
    minutes = int(age.total_seconds() // 60)
    ago = say("where-age", hours=minutes // 60, minutes=minutes % 60)
    return f"{known} {ago}"


def about(refusal: Refusal, say: Say) -> str:
    """Name what was refused."""
    return say("where-refused-what", what=say(f"where-step-{refusal.kind}"))


def why(refusal: Refusal, say: Say) -> str:
    """Give the backend's reason in words, and what to do."""
    said = explained(refusal.reason)
    quoted = say("where-said", reason=said) if said else ""
    return f"{quoted} {say(remedy(refusal.reason))}".strip()
