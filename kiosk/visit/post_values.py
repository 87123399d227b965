# SPDX-License-Identifier: EUPL-1.2
"""What a clerk sees of the post, and the root of what they ask for about it."""

from __future__ import annotations

from kiosk.cases import Message
from kiosk.frozen import Value
from kiosk.people import ClerkId


class Post(Value, frozen=True):
    """How far the post is; nothing personal."""

    tray: int = 0
    """Letters that wait."""
    batch: int = 0
    """The batch that is being printed; 0: none."""
    letters: int = 0
    printed: int = 0
    stuck: int = 0
    """Letters of it that failed, or of which nobody can tell."""


class PostWork(Value, frozen=True):
    """Something that a clerk asks for about the post."""

    clerk: ClerkId


class ClerkSeesPost(Value, frozen=True):
    """How far the post is now."""

    post: Post
    notice: Message | None = None
