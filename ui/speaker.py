# SPDX-License-Identifier: EUPL-1.2
"""What is said when: a page when it appears, a control when it gets focus, a problem at once.

The rules: no page speaks into the next; parent and child never both speak; any action cuts
speech; staff screens are never read aloud; with the voice off nothing is said; and what is
somebody's own is said to their ears alone (`kiosk.hearing`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kiosk.hearing import Ears, Part, Private, Public, heard_by, part
from ui.pages import View
from ui.pages.aloud import of_control, of_row
from ui.speech.queue import Priority
from ui.speech.service import SpeechService

NAMES = (
    ("textSizeName", "textSize"),
    ("contrastName", "contrast"),
    ("volumeName", ""),
    ("rateName", ""),
    ("everyoneName", ""),
    ("blankName", ""),
)
"""What of the comfort settings is told when it changes, and the label that goes before it."""


LANGUAGE_ROW = "row.language."


class Speaker:
    """Turns changes of the view into speech."""

    def __init__(self, service: SpeechService | None) -> None:
        self._service = service
        self._on = False
        self._fresh_page = False
        self.speaking = False
        """Whether something is being said now, which stops the visit's clock."""

    def shown(self, view: View, before: View, *, on: bool) -> None:
        """The screen changed from `before` to `view`."""
        switched_on = on and not self._on
        if (self._on and not on) or (before.aloud and not view.aloud):
            self.hush()
        self._on = on
        service = self._service
        if service is None:
            return
        service.everyone(chosen=view.ears is Ears.CHOSEN)
        service.settings(view.comfort["volumeDb"], view.comfort["ratePercent"])
        if not on or not view.aloud:
            return
        now, then = view.top, before.top
        if switched_on or view.words.language != before.words.language:
            service.warm_up(view.words.language)
        fresh = now["key"] != then["key"] or view.words.language != before.words.language
        if switched_on or fresh:
            self._fresh_page = True
            service.interrupt()
            if view.comfort["blank"] and not before.comfort["blank"]:
                self._say(view, [part(view.comfort["blankName"])], Priority.NORMAL)
            service.say(view.heard())
        elif view.ears is not before.ears:
            self._other_ears(view)
        elif now["error"] and now["error"] != then["error"]:
            self._say(view, [part(now["error"], "error", instead=_on_screen(view))], Priority.NOW)
        elif now.get("notice") and now.get("notice") != then.get("notice"):
            self._say(view, [part(now["notice"], "hint", instead=_on_screen(view))], Priority.NOW)
        elif now["kind"] == "paper" and now["rows"] != then["rows"]:
            for place, row in enumerate(now["rows"], start=1):
                if row not in then["rows"]:
                    said = of_row(row, place, 1, view.words)
                    self._say(view, said, Priority.NEXT)
        else:
            self._said_change(view, before, now, then)

    def _other_ears(self, view: View) -> None:
        """Headphones came or went, or everybody may hear all: say so, or say the page anew."""
        service = self._service
        if service is None:
            return
        service.interrupt()
        if view.ears is Ears.EVERYBODY:
            self._say(view, [part(view.chrome["labels"]["voiceRoom"])], Priority.NOW)
        else:
            service.say(view.heard())

    def _said_change(
        self, view: View, before: View, now: dict[str, Any], then: dict[str, Any]
    ) -> None:
        """Answer a press that changed something small: a tick, or the comfort bar."""
        labels = view.chrome["labels"]
        for name, label in NAMES:
            if view.comfort[name] != before.comfort[name]:
                said = [part(labels[label] if label else ""), part(view.comfort[name])]
                self._say(view, said, Priority.NOW)
                return
        old = {row["id"]: row for row in then["rows"]}
        for row in now["rows"]:
            if row["id"] in old and row["chosen"] != old[row["id"]]["chosen"]:
                state = view.chrome["chosenWord"] if row["chosen"] else labels["off"]
                if row["chosen"] or row["role"] == "check":
                    where = f"row.{row['id']}"
                    text = part(row["text"], where, instead=_on_screen(view))
                    self._say(view, [text, part(state)], Priority.NOW)

    def focused(self, id: str, text: str, view: View) -> None:
        """A control got focus. The first one of a page is part of the page's own words."""
        fresh, self._fresh_page = self._fresh_page, False
        if fresh and id.removeprefix("overlay.").startswith(("title", "field.")):
            # Only where a page begins: a title that kept the focus tells nothing of it, and then
            # this is the first key that was pressed.
            return
        if self._on and self._service is not None and view.aloud and text:
            self._service.interrupt()
            name = id.removeprefix("overlay.")
            if name.startswith(LANGUAGE_ROW):
                # A language is offered in its own voice: who needs it may know no other.
                own = name.removeprefix(LANGUAGE_ROW)
                said = heard_by(view.ears, [part(text)], own, view.today)
                self._service.say(said, Priority.NOW)
                return
            self._say(view, of_control(name, text, view.top, view.words), Priority.NOW)

    def typed(self, text: str, view: View) -> None:
        """A key was pressed. What everybody can hear does not tell which."""
        if not self._on or self._service is None or not view.aloud or not text.strip():
            return
        typed: Public = view.words.public("frame-key-typed")
        if any(field["mask"] for field in view.page["fields"]):
            self._say(view, [Part(typed)], Priority.NOW)
        else:
            self._say(view, [Part(Private(text, typed))], Priority.NOW)

    def alarm(self, level: int, view: View, *, spoken: bool) -> None:
        """A document lies forgotten: sound, and say so also to who has no voice on.

        The words tell nothing of the resident; they are the one thing said aloud unasked.
        """
        if self._service is None:
            return
        self._service.chime(level)
        if spoken:
            self._say(view, [part(view.chrome["labels"]["takeCard"])], Priority.NEXT)

    def answer(self) -> None:
        """Let a press be heard at once, before anything is said about it."""
        if self._on and self._service is not None:
            self._service.tick()

    def hush(self) -> None:
        """Any action cuts speech."""
        self._fresh_page = False
        if self._service is not None:
            self._service.interrupt()

    def repeat(self, view: View) -> None:
        """Say the page again, whole."""
        if self._on and self._service is not None and view.aloud:
            self._service.interrupt()
            self._service.say(view.heard())

    def pause(self) -> None:
        """Hold what is being said; once more, and it goes on."""
        if self._on and self._service is not None:
            self._service.pause()

    def dark_touched(self, view: View) -> None:
        """Somebody touched the black screen: tell how it comes back."""
        if self._service is not None:
            self._service.interrupt()
            self._say(view, [part(view.chrome["labels"]["dark"])], Priority.NOW)

    def forget(self) -> None:
        """Fall silent and forget what was said: the visit is over."""
        if self._service is not None:
            self._service.forget()

    def _say(self, view: View, parts: Sequence[Part], priority: Priority) -> None:
        if self._service is not None:
            self._service.say(heard_by(view.ears, parts, view.words.language, view.today), priority)


def _on_screen(view: View) -> Public:
    return view.words.public("aloud-on-screen")
