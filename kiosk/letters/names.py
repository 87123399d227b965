# SPDX-License-Identifier: EUPL-1.2
"""What a letter may name: the values of its words, the facts of its conditions, its duties.

A name's ending says how it is written out: ``…_date`` as a date, ``…_cents`` as an amount.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.cases import DocumentKind
from kiosk.letters import forms

COMMON: Mapping[str, str] = {
    "number": "the case number",
    "official_number": "the backend's own number, or nothing",
    "title": "what the case is about, in the letter's language",
    "received_date": "the day on which it was received",
    "clock": "the time at which it was received",
    "day_date": "the day of the letter",
    "name": "the resident's name, or nothing",
    "municipality": "the municipality's name",
    "hall": "the name of the hall",
    "place": "the hall with its address",
    "phone": "the hall's telephone number",
    "website": "the hall's website, or nothing",
    "total_cents": "what all tasks cost together",
}
_TASK: Mapping[str, str] = {"task": "the task that the letter is about"}
_TERM: Mapping[str, str] = {"due_date": "the last day to answer"}
_PAYING: Mapping[str, str] = {
    "pay_cents": "what is to be paid now",
    "pay_date": "the last day to pay it",
    "payee": "to whom",
    "iban": "the account, in groups",
    "reference": "the payment reference, in groups",
}


@dataclass(frozen=True, slots=True)
class Rules:
    """What belongs to one kind of letter."""

    document: DocumentKind
    parts: tuple[str, ...]
    """Blocks without which it is not this letter; none of them may have a condition."""
    names: Mapping[str, str]
    said: tuple[str, ...] = ()
    """Names of which some message of the letter has to speak."""
    because: str = ""
    """The law or reason behind the parts, for who writes the letter."""


KINDS: Mapping[str, Rules] = {
    "confirmation": Rules(
        DocumentKind.CONFIRMATION,
        ("heading", "to-do"),
        COMMON,
        ("number", "received_date"),
        "Awb 4:3a: what was received, and when",
    ),
    "loss-statement": Rules(
        DocumentKind.LOSS_STATEMENT,
        ("heading", "facts", "signature"),
        {
            **COMMON,
            **_TASK,
            "documents": "the documents that are gone",
            "lost_on": "since when",
            "lost_place": "where",
        },
        ("documents", "name"),
        "the holder declares the loss and signs",
    ),
    "request": Rules(
        DocumentKind.REQUEST,
        ("heading", "needs"),
        {**COMMON, **_TASK, **_TERM},
        ("due_date",),
        "Awb 4:5: what is missing, and time to complete it",
    ),
    "decision": Rules(
        DocumentKind.DECISION,
        ("heading", "reasons", "objection", "closing"),
        {
            **COMMON,
            **_TASK,
            "objection_date": "the last day to object: six weeks from the day after sending",
        },
        ("task", "objection_date"),
        "Awb 3:45, 3:46, 6:4, 6:5, 6:7: reasons and the objection clause",
    ),
    "invoice": Rules(
        DocumentKind.INVOICE,
        ("heading", "costs", "payment"),
        {**COMMON, **_PAYING},
        ("pay_cents", "pay_date"),
        "how much, for what, by when, in every way",
    ),
    "payment-plan": Rules(
        DocumentKind.PAYMENT_PLAN,
        ("heading", "instalments", "payment"),
        {**COMMON, **_PAYING, "count": "into how many parts"},
        ("count",),
        "which part when",
    ),
    "appointment": Rules(
        DocumentKind.APPOINTMENT,
        ("heading", "facts"),
        {**COMMON, **_TASK, "at_date": "the day", "at_clock": "the time"},
        ("at_date", "at_clock", "place"),
        "when and where",
    ),
    "data-overview": Rules(
        DocumentKind.DATA_OVERVIEW, ("heading", "own-data"), COMMON, (), "GDPR, article 15"
    ),
    "cover": Rules(
        DocumentKind.COVER,
        ("heading", "legal-language", "to-do"),
        COMMON,
        ("number",),
        "Awb 2:6: the Dutch letter counts",
    ),
    **{
        kind.value: Rules(
            kind,
            ("heading", "steps", part),
            {**COMMON, **_TASK, **_TERM, "statement": "what is declared by signing"},
            ("due_date",),
            "one thing is asked, and by when",
        )
        for kind, part in (
            (DocumentKind.ASK_PHOTO, "picture"),
            (DocumentKind.ASK_SIGN, "signature"),
            (DocumentKind.ASK_STILL_RIGHT, "answers"),
        )
    },
}
"""By the name of the kind in a template."""

FACTS: Mapping[str, object] = {
    "identity": {"method": "not-yet", "established": False, "two_clerks": False, "grade": ""},
    "fees": {"total": 0, "due": 0, "kind": "nothing-due", "advice": ""},
    "letter": {
        "outcome": "",
        "task": "",
        "reasons": 0,
        "dated": False,
        "needs": 0,
        "by_clerk": False,
    },
    "acting": "",
    "official_number": "",
    "website": "",
    "tasks": [],
    "needs": [],
    "language": "nl",
    "form": "normal",
}
"""What a condition can see, as it is of a case of which nothing is known."""
SAMPLES: tuple[Mapping[str, object], ...] = (
    FACTS,
    {
        "identity": {
            "method": "chip",
            "established": True,
            "two_clerks": True,
            "grade": "genuine",
        },
        "fees": {"total": 7038, "due": 7038, "kind": "invoice", "advice": "probably"},
        "letter": {
            "outcome": "granted",
            "task": "new-id-card",
            "reasons": 2,
            "dated": True,
            "needs": 2,
            "by_clerk": True,
        },
        "acting": "parent",
        "official_number": "Z-2026-17",
        "website": "example.org",
        "tasks": ["new-id-card", "declaration-of-loss"],
        "needs": ["photo"],
        "language": "en",
        "form": "large",
    },
)
"""Facts on which a condition is tried before it is believed."""


def tag_of(block: forms.Block) -> str:
    """Return how a block is called in a template."""
    return str(type(block).__struct_config__.tag)
