# SPDX-License-Identifier: EUPL-1.2
"""Why, in sentences: the same on screen, spoken and on paper.

First the reason that the content gives, then the resident's own answers that decided, in the
words in which they were asked and given.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from kiosk.cases import Message, MessageArg, Reason, Said, Why


class Say(Protocol):
    """Writes a message out in one language."""

    def __call__(self, message: Message | str, **args: MessageArg) -> str:
        """Return the words."""
        ...


def because(reasons: Iterable[Reason], say: Say, first: str = "because") -> str:
    """Return the deciding answers in sentences, or nothing when no answer decided.

    `first` begins the first sentence: ``because`` ("This is so, because ..."), or another
    family of messages of the same form (``because-asked``, ``because-fee``).
    """
    sentences = []
    before = ""
    for reason in reasons:
        kind = reason.said.value
        name = f"because-and-{kind}" if before else f"{first}-{kind}"
        if before == reason.question and reason.said is Said.NOT_CHOSEN:
            name = "because-and-not-it"
        before = str(reason.question)
        sentences.append(say(name, question=say(reason.title), answer=listed(reason.answer, say)))
    return " ".join(sentences)


def listed(answer: tuple[Message | str, ...], say: Say) -> str:
    """Return what was answered as one text: "A", "A and B", "A, B and C"."""
    words = [say(one) if isinstance(one, Message) else one for one in answer]
    if len(words) < 2:
        return "".join(words)
    return say("because-list", most=", ".join(words[:-1]), last=words[-1])


def told(why: Why, say: Say) -> str:
    """Return a whole why as running text: the reason, the answers, and the law where one is."""
    parts = [say(why.text), *(say(fact) for fact in why.facts), because(why.reasons, say)]
    if why.law:
        parts.append(say("because-law", law=why.law))
    return " ".join(part for part in parts if part)
