# SPDX-License-Identifier: EUPL-1.2
"""What is stored about a resident, why, where it goes, how long it stays, and who looked.

One overview for screen, voice and paper (GDPR articles 12 and 15). Who looked is told by their
part, not by name: a resident's right does not reach that far (CJEU C-579/21), and a clerk who
helps must be able to do so without fear.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Protocol

from kiosk.cases import Answer, Case, DocumentKind, Message, MessageArg, QuestionId, mask_bsn
from kiosk.clock import local
from kiosk.frozen import Private
from kiosk.life_events import entries
from kiosk.overview import BSN, Overview, full_name
from kiosk.people import Origin

_PAPERS = frozenset(kind.value for kind in DocumentKind)
OFFER = "offer."
"""Begins the name of a line about an offer that was accepted."""
FORM = "form"
"""Names the line about the form of letters, which a resident changes themselves."""


class Line(Private, frozen=True):
    """One line: what it is, its value, where it comes from. `item`: what may be done about it."""

    label: str
    value: str
    item: str = ""
    """A question's id, ``identity`` or ``case``; empty where nothing can be asked about it."""


class Section(Private, frozen=True):
    """A part of the overview."""

    id: str
    title: str
    lines: tuple[Line, ...]


class Texts(Protocol):
    """Writes messages out; `kiosk.messages.Catalogue` is one."""

    def text(self, language: str, message: Message | str, **args: MessageArg) -> str:
        """Return the words of `message`."""
        ...

    def has(self, language: str, id: str) -> bool:
        """Tell whether there is such a message."""
        ...


def sections(overview: Overview, texts: Texts, language: str) -> tuple[Section, ...]:
    """Return the whole overview in words."""
    return _Writer(overview, texts, language).sections()


def told(case: Case, question: QuestionId, texts: Texts, language: str) -> Line | None:
    """Return one answer as it was given; None when there is none."""
    given = case.answers.get(question)
    if given in (None, "", ()):
        return None
    writer = _Writer(Overview(case, case.received_at), texts, language)
    return Line(writer.title(question), writer.spelled(question, given), str(question))


class _Writer:
    """Writes one overview in one language."""

    def __init__(self, overview: Overview, texts: Texts, language: str) -> None:
        self._overview = overview
        self._case = overview.case
        self._texts = texts
        self._language = language

    def _say(self, message: Message | str, **args: MessageArg) -> str:
        return self._texts.text(self._language, message, **args)

    def sections(self) -> tuple[Section, ...]:
        parts = (
            ("stored", self._stored()),
            ("purpose", self._purposes()),
            ("goes", self._where()),
            ("stays", self._how_long()),
            ("looked", self._looked()),
            ("asked", self._asked()),
        )
        return tuple(
            Section(id, self._say(f"data-{id}-title"), tuple(lines))
            for id, found in parts
            if (lines := list(found))
        )

    def _stored(self) -> Iterator[Line]:
        case = self._case
        yield Line(self._say("data-case-number"), case.number)
        yield Line(self._say("data-about"), self._say(case.title))
        moment = case.received_at.isoformat()
        yield Line(self._say("data-received"), self._say("data-moment", at_time=moment))
        person = case.identity.person
        if person is not None:
            known = self._say(f"data-method-{case.identity.method.value}")
            yield Line(self._say("data-identity"), f"{full_name(person)} · {known}", "identity")
            if person.birth_date:
                yield Line(self._say("data-birth-date"), self._date(person.birth_date), "identity")
            if person.bsn:
                yield Line(self._say("data-bsn"), mask_bsn(person.bsn))
        if case.identity.document is not None:
            kind = self._say(f"data-document-{case.identity.document.kind.lower()[:1] or 'p'}")
            yield Line(self._say("data-document"), kind)
        if case.representation is not None and case.representation.person is not None:
            yield Line(self._say("data-acting"), full_name(case.representation.person))
        for id, answer in case.answers.items():
            if answer in ("", ()):
                continue
            if id == BSN:
                yield Line(self._say("data-bsn"), mask_bsn(str(answer)) + self._origin(id), str(id))
                continue
            yield Line(self.title(id), self.spelled(id, answer) + self._origin(id), str(id))
        for task in case.plan.tasks:
            if task.why.facts:
                yield Line(self._say("data-offer"), self._say(task.title), f"{OFFER}{task.id}")
        settled = self._say(f"data-settlement-{case.settlement.kind.value}")
        yield Line(self._say("data-settlement"), settled)
        yield Line(self._say("data-form"), self._say(f"form-{case.form.value}"), FORM)

    def _origin(self, id: QuestionId) -> str:
        kept = self._case.origins.get(id)
        origin = kept.origin if kept is not None else Origin.RESIDENT
        return " · " + self._say(f"data-origin-{origin.value}")

    def title(self, id: QuestionId) -> str:
        """Return a question as it was asked."""
        return self._say(Message(f"{self._case.life_event}-{id.replace('_', '-')}"))

    def spelled(self, id: QuestionId, answer: Answer) -> str:
        """Return an answer in words."""
        if isinstance(answer, bool):
            return self._say("answer-yes" if answer else "answer-no")
        start = f"{self._case.life_event}-{id.replace('_', '-')}"
        if isinstance(answer, tuple):
            return ", ".join(self._option(start, one) for one in answer)
        lines = entries.address_lines(answer)
        if lines:
            return ", ".join(lines)
        if id == "phone":
            return entries.grouped_phone(answer)
        return self._option(start, answer)

    def _option(self, start: str, value: str) -> str:
        id = f"{start}-{value}"
        if " " not in value and self._texts.has(self._language, id):
            return self._say(Message(id))
        return self._date(value)

    def _date(self, text: str) -> str:
        try:
            dt.date.fromisoformat(text)
        except ValueError:
            return text
        return self._say("answer-date", answer_date=text)

    def _purposes(self) -> Iterator[Line]:
        laws: dict[str, list[str]] = {}
        for task in self._case.plan.tasks:
            if task.why.law:
                laws.setdefault(task.why.law, []).append(self._say(task.title))
        for law, titles in laws.items():
            yield Line(", ".join(titles), law)
        for use in self._overview.uses:
            yield Line(use.purpose, use.law)

    def _where(self) -> Iterator[Line]:
        told = "data-sent" if self._overview.sent else "data-not-sent"
        yield Line(self._say("data-backend"), self._say(told))
        others = [
            self._say(task.who) for task in self._case.plan.tasks if task.actor.value == "other"
        ]
        if others:
            yield Line(self._say("data-others"), ", ".join(dict.fromkeys(others)))
        yield Line(self._say("data-nobody-else"), self._say("data-nobody-else-told"))

    def _how_long(self) -> Iterator[Line]:
        goes = self._overview.goes
        here = (
            self._say("data-goes-at", at_time=goes.isoformat())
            if goes
            else self._say("data-goes-later")
        )
        yield Line(self._say("data-on-kiosk"), here)
        send = next((u for u in self._overview.uses if u.activity == "send-to-backend"), None)
        if send is not None:
            yield Line(self._say("data-backend"), send.retention)

    def _looked(self) -> Iterator[Line]:
        if not self._overview.looks:
            yield Line(self._say("data-nobody-looked"), self._say("data-nobody-looked-told"))
        purposes = {use.activity: use.purpose for use in self._overview.uses}
        for look in self._overview.looks:
            moment = f"{local(look.at):%H:%M}"
            day = local(look.at).date().isoformat()
            when = self._say("data-looked-at", looked_date=day, clock=moment)
            who = self._say(f"data-who-{look.who}")
            yield Line(f"{when} · {who}", purposes.get(look.activity, look.activity))

    def _asked(self) -> Iterator[Line]:
        for task in self._overview.tasks:
            about = self._say(about_of(self._case, task.about))
            yield Line(self._say(f"data-task-{task.kind.value}", about=about), task.said)


def about_of(case: Case, about: str) -> Message:
    """Return what a clerk's task is about: a question, an offer, who somebody is, or all of it."""
    if about == "identity":
        return Message("data-identity")
    if about.startswith(OFFER):
        id = about.removeprefix(OFFER)
        titles = (task.title for task in case.plan.tasks if task.id == id)
        return next(titles, Message("data-offer"))
    if about == "case":
        return Message("task-about-case")
    if about == BSN:
        return Message("data-bsn")
    if about.startswith("paper."):
        return Message(about.replace(".", "-", 1))
    if about in _PAPERS:
        return Message(f"paper-{about}")
    return Message(f"{case.life_event}-{about.replace('_', '-')}")


# --- who may see it ------------------------------------------------------------------------------
