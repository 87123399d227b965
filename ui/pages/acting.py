# SPDX-License-Identifier: EUPL-1.2
"""The pages for whom somebody comes, and for the BSN."""

from __future__ import annotations

from kiosk.cases import mask_bsn
from kiosk.people import Capacity, Representation
from kiosk.visit.more_pages import NamingActor
from kiosk.visit.values import State
from ui.pages.parts import Map, Words, entry, page, primary, row

ICONS = {
    Capacity.PARENT: "users",
    Capacity.PARTNER: "heart-handshake",
    Capacity.LEGAL: "briefcase",
    Capacity.MANDATE: "file-certificate",
}


def for_whom(state: State, words: Words) -> Map:
    """Return the question for whom one comes."""
    visit = state.visit
    other = visit is not None and visit.representation is not None
    mine = visit is not None and visit.for_whom_asked and not other
    return page(
        "for-whom",
        "choices",
        words("for-whom-title"),
        body=[words("for-whom-body")],
        rows=[
            row("for.myself", words("for-myself"), role="choice", icon="user", chosen=mine),
            row("for.other", words("for-other"), role="choice", icon="users", chosen=other),
        ],
    )


def acting_as(state: State, words: Words) -> Map:
    """Return the question in what capacity one acts."""
    actor = state.visit.representation if state.visit else None
    rows = [
        row(
            f"as.{capacity.value}",
            words(f"as-{capacity.value}"),
            role="choice",
            detail=words.maybe(f"as-{capacity.value}-detail"),
            icon=ICONS[capacity],
            chosen=actor is not None and actor.capacity is capacity,
        )
        for capacity in Capacity
    ]
    return page(
        "acting-as",
        "choices",
        words("acting-as-title"),
        body=[words("acting-as-body")],
        rows=rows,
    )


def naming(state: State, naming: NamingActor, words: Words) -> Map:
    """Return the question who acts."""
    name = state.entries.get("name", "")
    return page(
        "acting-name",
        "entry",
        words("acting-name-title"),
        body=[words(f"acting-name-{naming.capacity}")],
        fields=[
            entry("name", words("field-name"), name, hint=words("field-name-hint"), latin=True)
        ],
        main=primary(words("next")),
    )


def bsn(state: State, words: Words) -> Map:
    """Return the page on which a BSN is typed, which nobody can read over a shoulder."""
    return page(
        "bsn",
        "entry",
        words("bsn-title"),
        body=[words("bsn-body"), words("bsn-scan")],
        illustration="bsn-back",
        fields=[bsn_field(state, words)],
        main=primary(words("next")),
    )


def bsn_field(state: State, words: Words) -> Map:
    """Return the field for a BSN: masked on the screen and not said aloud."""
    return entry(
        "bsn",
        words("bsn-label"),
        state.entries.get("bsn", ""),
        keyboard="digits",
        hint=words("bsn-hint"),
        mask=True,
        longest=9,
    )


def masked(bsn: str) -> str:
    """Return a BSN as screens show it: its last three digits."""
    return mask_bsn(bsn)


def told(actor: Representation | None, words: Words) -> str:
    """Return in words who acts and as what; nothing when nobody does."""
    if actor is None:
        return ""
    person = actor.person
    name = f"{person.given_names} {person.family_name}".strip() if person else ""
    return words(f"acts-as-{actor.capacity.value}", name=name)
