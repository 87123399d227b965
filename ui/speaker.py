# SPDX-License-Identifier: EUPL-1.2
"""What is said when: a page when it appears, a control when it gets focus, a problem at once.

The rules: no page speaks into the next; parent and child never both speak; any action cuts
speech; staff screens are never read aloud; with the voice off nothing is said.
"""

from __future__ import annotations

from ui.pages import View
from ui.speech.queue import Priority
from ui.speech.service import SpeechService


class Speaker:
    """Turns changes of the view into speech."""

    def __init__(self, service: SpeechService | None) -> None:
        self._service = service
        self._on = False
        self._fresh_page = False
        self.headphones = False
        """Whether only one pair of ears hears it: then private digits are said as well."""
        self.speaking = False
        """Whether something is being said now, which stops the visit's clock."""

    def shown(self, view: View, before: View, *, on: bool) -> None:
        """The screen changed from `before` to `view`."""
        switched_on = on and not self._on
        if self._on and not on:
            self.hush()
        self._on = on
        service = self._service
        if not on or service is None or not view.aloud:
            return
        now, then = (view.overlay or view.page), (before.overlay or before.page)
        language = view.chrome["language"]
        if switched_on:
            service.warm_up()
        if switched_on or now["key"] != then["key"] or language != before.chrome["language"]:
            self._fresh_page = True
            service.interrupt()
            service.say(now["speech"], language)
        elif now["error"] and now["error"] != then["error"]:
            service.say(now["error"], language, Priority.NOW)
        elif now.get("notice") and now.get("notice") != then.get("notice"):
            service.say(now["notice"], language, Priority.NOW)
        elif now["kind"] == "paper" and now["speech"] != then["speech"]:
            changed = [row for row in now["rows"] if row not in then["rows"]]
            for row in changed:
                service.say(f"{row['text']}. {row['detail']}.", language, Priority.NEXT)
        else:
            self._said_change(view, before, now, then, language)

    def _said_change(
        self, view: View, before: View, now: dict[str, object], then: dict[str, object], lang: str
    ) -> None:
        """Answer a press that changed something small: a tick, or the comfort bar."""
        service = self._service
        if service is None:
            return
        labels = view.chrome["labels"]
        for name, label in (("textSizeName", "textSize"), ("contrastName", "contrast")):
            if view.comfort[name] != before.comfort[name]:
                service.say(f"{labels[label]}: {view.comfort[name]}.", lang, Priority.NOW)
                return
        rows, old = now["rows"], {r["id"]: r for r in then["rows"]}  # type: ignore[index,attr-defined]
        for row in rows:  # type: ignore[attr-defined]
            if row["id"] in old and row["chosen"] != old[row["id"]]["chosen"]:
                state = view.chrome["chosenWord"] if row["chosen"] else labels["off"]
                if row["chosen"] or row["role"] == "check":
                    service.say(f"{row['text']}: {state}.", lang, Priority.NOW)

    def focused(self, text: str, view: View) -> None:
        """A control got focus. The first one of a page is part of the page's own words."""
        if self._fresh_page:
            self._fresh_page = False
            return
        if self._on and self._service is not None and view.aloud and text:
            self._service.interrupt()
            self._service.say(text, view.chrome["language"], Priority.NOW)

    def typed(self, text: str, view: View) -> None:
        """A key was pressed. What a masked field hides from sight is hidden from hearing too."""
        if not self._on or self._service is None or not view.aloud:
            return
        fields = view.page["fields"]
        masked = any(f["mask"] or (f["private"] and not self.headphones) for f in fields)
        said = view.chrome["labels"]["keyTyped"] if masked else text
        if said.strip():
            self._service.say(said, view.chrome["language"], Priority.NOW)

    def alarm(self, level: int, view: View, *, spoken: bool) -> None:
        """A document lies forgotten: sound, and say so also to who has no voice on.

        The words tell nothing of the resident; they are the one thing said aloud unasked.
        """
        if self._service is None:
            return
        self._service.chime(level)
        if spoken:
            words = view.chrome["labels"]["takeCard"]
            self._service.say(words, view.chrome["language"], Priority.NEXT)

    def hush(self) -> None:
        """Any action cuts speech."""
        self._fresh_page = False
        if self._service is not None:
            self._service.interrupt()

    def repeat(self, view: View) -> None:
        """Say the page again, whole."""
        shown = view.overlay or view.page
        if self._on and self._service is not None and view.aloud:
            self._service.interrupt()
            self._service.say(shown["speech"], view.chrome["language"])

    def forget(self) -> None:
        """Fall silent and forget what was said: the visit is over."""
        if self._service is not None:
            self._service.forget()
