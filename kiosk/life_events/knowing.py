# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with the facts that content names: part of `loket content check`."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.life_events import facts
from kiosk.life_events.model import Content, LifeEvent, Question
from kiosk.people import Origin

_EARLIER = Origin.EARLIER.value
_REGISTRY = Origin.REGISTRY.value


def problems(event: LifeEvent, question: Question, content: Content) -> Iterator[str]:
    """Yield what is wrong with where a question could be known from, in plain words."""
    allowed = event.registry.facts if event.registry else ()
    for name in question.known_from:
        origin, _, what = name.partition(".")
        if origin == _EARLIER:
            yield from _earlier(question, what, content)
            continue
        kind = facts.KINDS.get(name)
        if kind is None:
            yield f"there is no fact “{name}” that it could be known from"
        elif kind is not question.kind:
            yield f"“{name}” answers a question of kind “{kind.value}”, not this one"
        elif origin == _REGISTRY and what not in allowed:
            yield f"“{name}” is not among the facts under “registry” that may be fetched"


def _earlier(question: Question, what: str, content: Content) -> Iterator[str]:
    named = [
        other for one in content.events.values() for other in one.questions if other.id == what
    ]
    if not named:
        yield f"there is no question “{what}” whose answer could be known earlier"
    elif all(other.kind is not question.kind for other in named):
        yield f"the question “{what}” is of another kind, so its answer does not fit"


def registry_problems(event: LifeEvent) -> Iterator[str]:
    """Yield what is wrong with what a life event may fetch: no more than a question needs."""
    if event.registry is None:
        return
    used = {name for question in event.questions for name in question.known_from}
    for name in event.registry.facts:
        if name not in facts.REGISTRY_FACTS:
            yield f"the registry has no fact “{name}”"
        elif f"{_REGISTRY}.{name}" not in used:
            yield f"“{name}” may be fetched from the registry and no question needs it"
