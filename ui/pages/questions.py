# SPDX-License-Identifier: EUPL-1.2
"""A question, and how its answer reads."""

from __future__ import annotations

from kiosk.cases import (
    Message,
    QuestionId,
)
from kiosk.languages import LATIN
from kiosk.life_events import interview
from kiosk.life_events.content import Question, QuestionKind
from kiosk.life_events.model import CHOOSES_ONE
from kiosk.visit import answering, derived
from kiosk.visit.values import (
    Asking,
    Moment,
    Rules,
    State,
)
from ui.pages import notes
from ui.pages.parts import Map, Words, action, entry, page, primary, row


def asking(state: State, asking: Asking, now: Moment, rules: Rules, words: Words) -> Map:
    """One question, with what it is answered with."""
    question = derived.find_question(state, asking.question, now, rules)
    if question is None:
        return page("question:gone", "message", "")
    key = f"question:{question.id}" + (f":{asking.part}" if asking.part else "")
    body = [notes.asked_although(state, question.id, words)]
    actions = [action("why", words("why-asked"), "help-circle")]
    if question.optional:
        actions.insert(0, action("skip", words("skip"), "arrow-right"))
    if derived.takes_letter_code(state, question, rules):
        actions.insert(0, action("letter", words("letter-with-code"), "file-text"))
    shown = page_for(question, asking.part, state, words)
    return {**shown, "key": key, "body": [line for line in body if line], "actions": actions}


def place_of(state: State, id: QuestionId, now: Moment, rules: Rules) -> tuple[int, int]:
    """Return which question this is, and of how many as things stand now; 0 when of none."""
    event = derived.event_of(state, rules)
    if event is None or state.visit is None:
        return 0, 0
    asked = interview.applicable(event, state.visit.answers, derived.facts(state, now))
    ids = [question.id for question in asked]
    return (ids.index(id) + 1 if id in ids else 0), len(ids)


def page_for(question: Question, part: int, state: State, words: Words) -> Map:
    """Return the page of a question with what it is answered with, and no actions."""
    rows = _rows(question, part, state, words)
    fields = [_field(question, name, state, words) for name in answering.fields_of(question, part)]
    needs_primary = bool(fields) or question.kind is QuestionKind.SEVERAL
    return page(
        f"question:{question.id}",
        "entry" if fields else "choices",
        words(question.title),
        hint=words(question.hint) if question.hint else "",
        rows=rows,
        fields=fields,
        main=primary(words("next")) if needs_primary else None,
    )


def _rows(question: Question, part: int, state: State, words: Words) -> list[Map]:
    match question.kind:
        case kind if kind in CHOOSES_ONE or kind is QuestionKind.SEVERAL:
            role = "check" if question.kind is QuestionKind.SEVERAL else "choice"
            return [
                row(
                    option.id,
                    words(option.text),
                    role=role,
                    icon=option.icon,
                    chosen=option.id in state.picked,
                )
                for option in question.options
            ]
        case QuestionKind.YES_NO:
            return [
                row(id, words(id), role="choice", chosen=id in state.picked) for id in ("yes", "no")
            ]
        case QuestionKind.DATE if part == 0 and question.recent:
            return [
                row(id, words(f"day-{id}"), role="choice", icon="calendar")
                for id in ("today", "yesterday", answering.OTHER_DAY)
            ]
        case _:
            return []


KEYBOARDS = {
    QuestionKind.DATE: "date",
    QuestionKind.PHONE: "phone",
    QuestionKind.AMOUNT: "amount",
    QuestionKind.NUMBER: "digits",
}
LATIN_KINDS = (QuestionKind.NAME, QuestionKind.ADDRESS)
"""Written as on documents and in the registry, whatever script the language has."""
FIELDS = {QuestionKind.NUMBER: "count"}
"""Names of fields that are not the kind's own: "number" is the number of a house."""


def _field(question: Question, name: str, state: State, words: Words) -> Map:
    if question.kind is QuestionKind.ADDRESS:
        label, hint = words(f"field-{name}"), words.maybe(f"field-{name}-hint")
    elif question.kind is QuestionKind.DATE:
        label, hint = words("field-date"), words("field-date-hint")
    else:
        field = FIELDS.get(question.kind, question.kind.value)
        label, hint = words(f"field-{field}"), words.maybe(f"field-{field}-hint")
    latin = question.kind in LATIN_KINDS
    if latin and words.catalogue.about(words.language).script != LATIN:
        hint = " ".join(part for part in (hint, words("keyboard-latin")) if part)
    longest = {"postcode": 7, "number": 12, "date": 10}.get(name, question.max_length or 80)
    return entry(
        name,
        label,
        state.entries.get(name, ""),
        keyboard=KEYBOARDS.get(question.kind, "text"),
        hint=hint,
        longest=longest,
        latin=latin,
    )


def spelled(question: Question, answer: bool | str | tuple[str, ...], words: Words) -> str:
    """Return an answer in words, as the resident would read it back."""
    parts = interview.spell_out(question, answer)
    said = [words(part) if isinstance(part, Message) else part for part in parts]
    return ", ".join(part for part in said if part) or words("not-given")
