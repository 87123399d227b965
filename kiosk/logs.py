# SPDX-License-Identifier: EUPL-1.2
"""One JSON line per event on standard error, for journald; never with personal data.

The catalogue :data:`EVENTS` is the only list of event names; ``docs/operations.md`` shows the
same list, and a test keeps them equal. This module is small on purpose: it is imported before
the first page, where every millisecond is seen (``docs/decisions/0004-own-log-writer.md``).
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TextIO, TypeAlias

Fact: TypeAlias = str | int | float | bool | None

EVENTS: Mapping[str, str] = MappingProxyType(
    {
        "case.confirmed": "A case was committed.",
        "clock.skew": "The backend's clock and ours differ more than is allowed.",
        "code-keys.missing": "The keys of return codes could not be had; the kiosk's own is used.",
        "content.installed": "A signed package of content was taken in.",
        "content.refused": "Installed content was altered or is gone; the version before is used.",
        "control.failed": "A command could not ask the running kiosk; it may be asked again.",
        "demo.hall": "The demo's hall was opened, or a part of it would not stop.",
        "help.failed": "The command that calls a clerk could not be started.",
        "keeper.failed": "Cases whose time has come could not be removed yet; tried again.",
        "keeper.gone": "Cases whose time had come have left the kiosk.",
        "key.demo-file": "The database key is a file beside the data and protects nothing.",
        "kiosk.bug": "A mistake in the program: type and place, without its words.",
        "kiosk.started": "Store, devices and backend are there; visits can begin.",
        "kiosk.stopped": "The kiosk ended in an orderly way.",
        "letter.not-kept": "A letter could not be stored yet; tried again.",
        "letter.not-rendered": "A letter could not be made; a mistake in the program.",
        "letter.template-failed": "A municipality's letter could not be written; Loket's own was.",
        "letter.template-refused": "A municipality's letter has mistakes; Loket's own is used.",
        "headphones.changed": "Headphones were plugged in or out.",
        "letter.asked-after": "The backend was asked after a letter whose case is not here.",
        "registry.answered": "The population registry answered, or could not be asked.",
        "logboek.failed": "The processing log did not confirm a line; tried again.",
        "logboek.refused": "The processing log refuses a line; the line stays here.",
        "language.unreadable": "What describes a language could not be read; it goes without.",
        "message.argument": "An argument of a text has the wrong form; shown as it is.",
        "message.borrowed": "A text is not translated yet; told in another language, and marked.",
        "message.circle": "A text refers to itself.",
        "message.file-unreadable": "A file of texts could not be read.",
        "message.incomplete": "A text lacks an argument.",
        "message.missing": "A text is missing in a language; its id was shown instead.",
        "picture.missing": "A pictogram or illustration is missing.",
        "print.ledger-stuck": "The print ledger could not be written; tried again.",
        "print.not-rendered": "A document could not be made; a mistake in the program.",
        "print.outcome": "A printer took a document, did not, or nobody knows.",
        "store.backup-failed": "The nightly backup could not be made: the failure's code.",
        "store.backup-made": "A verified backup was made.",
        "store.check-failed": "The database could not be read from end to end: the failure's code.",
        "store.checked": "The database was read from end to end and found sound.",
        "store.damaged": "A damaged page was met; everything is read at the next start.",
        "scanner.changed": "The document scanner came or went.",
        "store.failed": "Something could not be kept: the failure's code, and what it was for.",
        "store.salvaged": "A damaged database was set aside and what could be read was kept.",
        "store.settling-failed": "The journal's head could not be kept beside the database yet.",
        "store.subscriber-failed": "Somebody who wanted to hear of a change made a mistake.",
        "store.went-back": "The journal is not the one of which the last backup was made.",
        "store.waiting": "The store cannot be opened yet; tried again.",
        "sync.bug": "A mistake in the program while syncing: type and place.",
        "sync.compare-failed": "The backend could not be asked what it holds; tried again.",
        "sync.compared": "The backend differed from what was sent: mended, or for a person.",
        "sync.no-official-numbers": "The backend sets no case numbers apart; asked again later.",
        "sync.step-done": "The backend accepted a step.",
        "sync.step-failed": "A step did not get through: tried again, looked up or parked.",
        "sync.store-failed": "The outbox could not be read or written; tried again.",
        "ui.ready": "The first page can be used.",
        "ui.warning": "Qt complained about something.",
    }
)

_NINE_DIGITS = re.compile(r"(?<!\d)\d{9}(?!\d)")
"""A number as long as a BSN. Case numbers have dashes and stay readable."""
_LONGEST = 200

_lock = threading.Lock()
_stream: TextIO | None = None


def send_to(stream: TextIO | None) -> None:
    """Write to `stream` from now on; None: standard error again. For tests and the demo."""
    global _stream  # noqa: PLW0603 - one process, one log
    _stream = stream


@contextlib.contextmanager
def captured() -> Iterator[list[dict[str, Fact]]]:
    """Collect what is logged inside the `with` block instead of writing it. For tests."""
    lines: list[dict[str, Fact]] = []
    keep = io.StringIO()
    before = _stream
    send_to(keep)
    try:
        yield lines
    finally:
        send_to(before)
        lines += map(json.loads, keep.getvalue().splitlines())


def _plain(value: Fact) -> Fact:
    """Shorten a fact and blot out what could be a BSN, whoever put it there."""
    if isinstance(value, str):
        return _NINE_DIGITS.sub("•••••••••", value)[:_LONGEST]
    if isinstance(value, int) and not isinstance(value, bool) and _NINE_DIGITS.match(str(value)):
        return "•••••••••"
    return value


def log(event: str, /, **facts: Fact) -> None:
    """Write one line for `event`, a name of :data:`EVENTS`.

    Facts are counts, codes, case numbers and states. A name that is not in the catalogue is
    written with ``"catalogued": false`` rather than lost. Never raises: a full log must not stop
    a visit.
    """
    line: dict[str, Fact] = {
        "at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "event": event,
    }
    if event not in EVENTS:
        line["catalogued"] = False
    line.update({name: _plain(value) for name, value in facts.items()})
    text = json.dumps(line, ensure_ascii=False, separators=(",", ":"))
    try:
        with _lock:
            stream = _stream if _stream is not None else sys.stderr
            stream.write(text + "\n")
            stream.flush()
    except (OSError, ValueError):
        return


def log_bug(error: BaseException, where: str) -> None:
    """Write down a mistake in the program: its type and where it arose, not what it said.

    An exception's words may quote an answer or a name, so only the last frame of our own code is
    written.
    """
    frame = error.__traceback__
    place = ""
    while frame is not None:
        place = f"{frame.tb_frame.f_code.co_qualname}:{frame.tb_lineno}"
        frame = frame.tb_next
    log("kiosk.bug", type=type(error).__name__, place=place, where=where)
