# SPDX-License-Identifier: EUPL-1.2
"""The clerk's pages for the post: what waits, the batch that is printed, and what came back."""

from __future__ import annotations

from kiosk.cases import ClerkTask
from kiosk.visit.post_office import REASONS
from kiosk.visit.post_values import Post
from kiosk.visit.values import ClerkSession
from ui.pages.parts import Map, Words, entry, fact, page, primary, row

ICONS = {"moved": "home", "unknown": "question-mark", "refused": "hand-stop", "damaged": "x"}


def rows(session: ClerkSession, words: Words) -> list[Map]:
    """Return what a clerk can do about the post, for their first screen."""
    if session.case is not None:
        return []
    return [
        row("post", words("clerk-do-post"), icon="mail"),
        row("returned", words("clerk-do-returned"), icon="repeat"),
    ]


def post(session: ClerkSession, words: Words) -> Map:
    """Return how far the post is, and what can be done now."""
    told = session.post or Post()
    made = [fact("tray", words("post-tray"), words("post-letters", count=told.tray), icon="mail")]
    if told.batch:
        whole = told.printed == told.letters
        progress = words("post-progress", printed=told.printed, letters=told.letters)
        label = words("post-batch", batch=told.batch)
        tone = "attention" if told.stuck else "done" if whole else ""
        made.append(fact("batch", label, progress, icon="printer", tone=tone))
        if told.stuck:
            made.append(row("there", words("post-there", count=told.stuck), icon="check"))
            made.append(row("missing", words("post-missing", count=told.stuck), icon="refresh"))
        if whole:
            made.append(row("posted", words("post-hand-over"), icon="check"))
    elif told.tray:
        made.append(row("begin", words("post-begin", count=told.tray), icon="printer"))
    return page(
        "clerk:post",
        "clerk",
        words("post-title"),
        body=[words("post-body"), words("post-stuck") if told.stuck else ""],
        rows=made,
        main=primary(words("post-refresh"), "refresh"),
    )


def returned(session: ClerkSession, words: Words) -> Map:
    """Return the page for a letter that came back: its code, then why."""
    return page(
        "clerk:returned",
        "entry",
        words("returned-title"),
        body=[words("returned-body")],
        fields=[
            entry(
                "code",
                words("letter-code-label"),
                session.entries.get("code", ""),
                hint=words("letter-code-hint"),
                longest=24,
            )
        ],
        rows=[
            row(f"why.{why}", words(f"returned-{why}"), role="choice", icon=ICONS[why])
            for why in REASONS
        ],
    )


def came_back(session: ClerkSession, task: ClerkTask, words: Words) -> Map:
    """Return the task of a letter that came back: where to, and what becomes of it."""
    given = session.entries
    return page(
        "clerk:came-back",
        "entry",
        words("clerk-task-came-back"),
        body=[words(f"returned-{task.said}") if task.said in REASONS else "", words("returned-do")],
        fields=[
            entry("postcode", words("field-postcode"), given.get("postcode", ""), longest=7),
            entry("number", words("field-number"), given.get("number", ""), longest=12),
            entry("street", words("field-street"), given.get("street", "")),
            entry("town", words("field-town"), given.get("town", "")),
        ],
        rows=[
            row("letter.again", words("returned-again"), icon="mail"),
            row("letter.keep", words("returned-keep"), icon="building"),
        ],
    )
