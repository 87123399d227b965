# SPDX-License-Identifier: EUPL-1.2
"""What is said next: a pure queue of utterances with priorities, interruption and repeat.

Nothing here speaks, waits or knows about engines. Each function takes the queue as it is and
returns the queue as it becomes, with what the engine has to do about it.

The rules (EN 301 549 5.1.3.4, 5.1.3.5 and 5.1.3.10):

* one voice: at most one utterance is being said at any moment;
* `NORMAL` waits its turn, `NEXT` goes before everything normal but cuts nobody off, `NOW` cuts
  off what is being said; what was cut off goes on afterwards, from the sentence it was in;
* interrupting drops everything, so that no page speaks into the next one;
* repeating says again what was said since the last interruption;
* a pause holds everything but what is urgent, and ends with any action.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from kiosk.hearing import Aloud

MAX_WAITING = 16
"""More than this is a fault of the caller; the oldest normal utterance gives way."""
MAX_CHARACTERS = 4000
"""Longest text of one utterance, in characters: about five minutes of speech."""


class Priority(IntEnum):
    """How urgent an utterance is."""

    NORMAL = 0
    NEXT = 1
    NOW = 2


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing to say. `number` is unique and only goes up."""

    number: int
    aloud: Aloud
    priority: Priority = Priority.NORMAL
    start: int = 0
    """Where to begin, in characters: after a pause in the middle."""
    reached: int = 0
    """The word that was said last, in characters."""

    @property
    def text(self) -> str:
        """What is still to be said of it."""
        return self.aloud.text[self.start :]

    @property
    def language(self) -> str:
        """Its language, a BCP 47 code."""
        return self.aloud.language


@dataclass(frozen=True, slots=True)
class Queue:
    """What is being said, what waits (in order), and what `repeat` would say."""

    speaking: Utterance | None = None
    waiting: tuple[Utterance, ...] = ()
    said: tuple[Utterance, ...] = ()
    interrupted: bool = True
    """The next utterance begins a new breath: `repeat` will say from there."""
    next_number: int = 1
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """What the engine has to do now: first fall silent if `silence`, then say `say`."""

    silence: bool = False
    say: Utterance | None = None


NOTHING = Order()


def add(queue: Queue, aloud: Aloud, priority: Priority) -> tuple[Queue, Order]:
    """Put words in the queue. Empty ones are ignored; very long ones are cut at a space."""
    if not aloud.text.strip():
        return queue, NOTHING
    if len(aloud.text) > MAX_CHARACTERS:
        aloud = replace(aloud, text=_shorten(aloud.text))
    new = Utterance(queue.next_number, aloud, priority)
    queue = replace(queue, next_number=queue.next_number + 1)
    cut = priority is Priority.NOW and queue.speaking is not None
    waiting = queue.waiting
    if cut and queue.speaking is not None:
        waiting = _insert(waiting, _from_sentence(queue.speaking), first=True)
        queue = replace(queue, speaking=None)
    queue = replace(queue, waiting=_bounded(_insert(waiting, new, first=cut)))
    queue, order = _advance(queue)
    return queue, replace(order, silence=cut)


def interrupt(queue: Queue) -> tuple[Queue, Order]:
    """Drop everything and fall silent. What was being said is kept for `repeat`."""
    silence = queue.speaking is not None
    dropped = replace(queue, speaking=None, waiting=(), interrupted=True, paused=False)
    return dropped, Order(silence=silence)


def pause(queue: Queue) -> tuple[Queue, Order]:
    """Hold what is being said, to go on from the sentence it is in; pausing again goes on."""
    if queue.paused:
        return _advance(replace(queue, paused=False))
    if queue.speaking is None:
        return queue, NOTHING
    waiting = (_from_sentence(queue.speaking), *queue.waiting)
    return replace(queue, speaking=None, waiting=waiting, paused=True), Order(silence=True)


def reached(queue: Queue, number: int, at: int) -> Queue:
    """The engine begins a word of utterance `number`, `at` characters from where it began."""
    now = queue.speaking
    if now is None or now.number != number:
        return queue
    return replace(queue, speaking=replace(now, reached=now.start + at))


def forget(queue: Queue) -> tuple[Queue, Order]:
    """Drop everything, also what `repeat` would say: the visit is over."""
    return Queue(next_number=queue.next_number), Order(silence=queue.speaking is not None)


def repeat(queue: Queue) -> tuple[Queue, Order]:
    """Cut off what is being said and say the last things said again, in their order."""
    again = queue.said
    silence = queue.speaking is not None
    queue = replace(queue, speaking=None, waiting=(), said=(), paused=False)
    for utterance in again:
        new = Utterance(queue.next_number, utterance.aloud)
        queue = replace(queue, next_number=queue.next_number + 1, waiting=(*queue.waiting, new))
    queue, order = _advance(queue)
    return queue, replace(order, silence=silence)


def finished(queue: Queue, number: int) -> tuple[Queue, Order]:
    """The engine has said utterance `number`. Anything but the current one is old news."""
    if queue.speaking is None or queue.speaking.number != number:
        return queue, NOTHING
    return _advance(replace(queue, speaking=None))


def requeue(queue: Queue) -> Queue:
    """The engine died while speaking: what it was saying goes first when it is back."""
    if queue.speaking is None:
        return queue
    return replace(queue, speaking=None, waiting=(queue.speaking, *queue.waiting))


def resume(queue: Queue) -> tuple[Queue, Order]:
    """The engine is back: say what waits."""
    return _advance(queue)


def _advance(queue: Queue) -> tuple[Queue, Order]:
    """Start the first waiting utterance when nothing is being said."""
    if queue.speaking is not None or not queue.waiting:
        return queue, NOTHING
    if queue.paused and queue.waiting[0].priority is not Priority.NOW:
        return queue, NOTHING
    first, *rest = queue.waiting
    earlier = () if queue.interrupted else queue.said
    # What was cut off by something urgent starts again, but is remembered only once.
    known = any(one.number == first.number for one in earlier)
    said = earlier if known else (*earlier, first)[-MAX_WAITING:]
    queue = replace(queue, speaking=first, waiting=tuple(rest), said=said, interrupted=False)
    return queue, Order(say=first)


def _from_sentence(utterance: Utterance) -> Utterance:
    """Return an utterance as it goes on: from the beginning of the sentence it is in."""
    text, at = utterance.aloud.text, utterance.reached
    begin = max((text.rfind(sign + " ", utterance.start, at) + 2 for sign in ".?!:"), default=0)
    return replace(utterance, start=max(begin if begin > 1 else 0, utterance.start))


def _insert(
    waiting: tuple[Utterance, ...], new: Utterance, *, first: bool
) -> tuple[Utterance, ...]:
    """Place `new` behind (or, when `first`, before) the waiting ones of the same priority."""
    for place, other in enumerate(waiting):
        if other.priority < new.priority or (first and other.priority == new.priority):
            return (*waiting[:place], new, *waiting[place:])
    return (*waiting, new)


def _bounded(waiting: tuple[Utterance, ...]) -> tuple[Utterance, ...]:
    if len(waiting) <= MAX_WAITING:
        return waiting
    least = min(range(len(waiting)), key=lambda place: (waiting[place].priority, place))
    return (*waiting[:least], *waiting[least + 1 :])


def _shorten(text: str) -> str:
    if len(text) <= MAX_CHARACTERS:
        return text
    return text[:MAX_CHARACTERS].rsplit(" ", 1)[0]
