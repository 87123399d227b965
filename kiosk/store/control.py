# SPDX-License-Identifier: EUPL-1.2
"""The store of a running kiosk, for an administrator's commands: a socket in the data folder.

Only the kiosk's own user and root get in: the folder and the socket are for their owner, and the
kernel tells who calls. Of the store only :data:`OPEN_TO_COMMANDS` can be asked, each with the
arguments and the result that its signature says; nothing that is sent is ever executed. A call
runs on a thread of its own and waits its turn with the store as everybody does.

The wire: a length in four octets, then a msgpack map; one request, one reply, as often as wanted.
"""

from __future__ import annotations

import contextlib
import os
import socket
import struct
import threading
import typing
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import msgspec

from kiosk import decoding
from kiosk.errors import KnownError
from kiosk.logs import log, log_bug
from kiosk.store import files
from kiosk.store.store import Store

HANDOVER = "handover"
"""Folder in the data folder where backups wait for the command that asked for them."""
MOST_ASKED = 64 * 1024 * 1024
MOST_ANSWERED = 1024 * 1024 * 1024
OPEN_TO_COMMANDS = frozenset(
    {
        "acknowledge_package",
        "add_clerk",
        "arrange_post",
        "back_up",
        "badges",
        "begin_post",
        "block_badges",
        "carry_in",
        "case",
        "case_summaries",
        "clerks",
        "clerks_with_passphrase",
        "document",
        "enrol_badge",
        "erase",
        "erase_on_request",
        "going",
        "gone",
        "journal",
        "journal_rows",
        "look",
        "note",
        "official_stock",
        "outbox_counts",
        "overview_to_print",
        "owing",
        "pack",
        "paper_code",
        "payments",
        "post_acknowledged",
        "post_exported",
        "post_jobs",
        "post_key",
        "print_failed",
        "print_jobs",
        "processing_count",
        "public_key",
        "put_document",
        "refusals",
        "refused_steps",
        "reopen_steps",
        "retry_refused",
        "sign_journal",
        "sign_message",
        "steps",
        "take_passphrase",
        "uncounted",
        "verify_journal",
        "whereabouts",
    }
)


class Asked(msgspec.Struct, frozen=True):
    """A request: a method of the store with its arguments, as :func:`plain` makes them."""

    method: str
    given: dict[str, Any]


class Answered(msgspec.Struct, frozen=True, omit_defaults=True):
    """A reply: the result, or what was raised."""

    result: Any = None
    known: tuple[str, str] | None = None
    """Code and detail of a KnownError."""
    value: str | None = None
    """What a ValueError said."""
    bug: str | None = None


def plain(value: object) -> object:
    """Put what msgspec does not know by itself in words that it does."""
    match value:
        case MappingProxyType():
            return dict(value)
        case Path():
            return str(value)
    raise NotImplementedError


def shaped(kind: type, value: object) -> object:
    """Undo :func:`plain`."""
    if kind is Path:
        return Path(str(value))
    raise NotImplementedError


def hints(method: str) -> dict[str, Any]:
    """Return the types of a method's arguments by name, and of its result as ``return``."""
    found = typing.get_type_hints(getattr(Store, method))
    found.pop("self", None)
    return found


def send(link: socket.socket, message: Asked | Answered) -> None:
    """Send one message."""
    data = msgspec.msgpack.encode(message, enc_hook=plain)
    link.sendall(struct.pack(">I", len(data)) + data)


def receive(link: socket.socket, most: int) -> bytes | None:
    """Return the next message; None at the end. Raises ConnectionError when it is no message."""
    head = _exactly(link, 4)
    if not head:
        return None
    (length,) = struct.unpack(">I", head)
    if not length <= most:
        raise ConnectionError("too much")
    return _exactly(link, length)


def _exactly(link: socket.socket, length: int) -> bytes:
    parts, left = [], length
    while left:
        part = link.recv(min(left, 1 << 20))
        if not part:
            if left == length:
                return b""
            raise ConnectionError("cut short")
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


@contextlib.contextmanager
def address(folder: Path) -> typing.Iterator[str]:
    """Yield a name for the socket that is short enough however deep the folder lies."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{descriptor}/{files.CONTROL}"
    finally:
        os.close(descriptor)


class Control:
    """Answers commands for a store, on threads of its own."""

    def __init__(self, store: Store, folder: Path) -> None:
        self._store = store
        self._folder = folder
        self._server: socket.socket | None = None
        self._thread = threading.Thread(target=self._accept, name="loket-control", daemon=True)

    def start(self) -> None:
        """Begin to listen. That it cannot is logged and keeps nobody from being served."""
        server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
        try:
            (self._folder / files.CONTROL).unlink(missing_ok=True)
            # Nobody gets in between bind and chmod: the folder itself is for its owner only.
            with address(self._folder) as name:
                server.bind(name)
            (self._folder / files.CONTROL).chmod(0o600)
            server.listen(4)
        except OSError as error:
            server.close()
            log("control.failed", reason=error.strerror or "")
            return
        self._server = server
        self._thread.start()

    def stop(self) -> None:
        """Stop listening; repeating is harmless."""
        server, self._server = self._server, None
        if server is None:
            return
        with contextlib.suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
        server.close()
        self._thread.join(5)
        (self._folder / files.CONTROL).unlink(missing_ok=True)

    def _accept(self) -> None:
        while (server := self._server) is not None:
            try:
                link, _ = server.accept()
            except OSError:
                return
            threading.Thread(
                target=self._serve, args=(link,), name="loket-command", daemon=True
            ).start()

    def _serve(self, link: socket.socket) -> None:
        with link:
            try:
                if not _may_ask(link):
                    return
                while data := receive(link, MOST_ASKED):
                    send(link, self._answer(data))
            except (OSError, msgspec.MsgspecError) as error:
                log("control.failed", reason=type(error).__name__)

    def _answer(self, data: bytes) -> Answered:
        asked = decoding.from_msgpack(data, Asked)
        if asked.method not in OPEN_TO_COMMANDS:
            return Answered(value="not open to commands")
        try:
            types = hints(asked.method)
            given = {
                # Only `note` takes names of its own, and says in `detail` of what type.
                name: decoding.convert(value, types.get(name) or types["detail"], dec_hook=shaped)
                for name, value in asked.given.items()
            }
            work: Callable[..., object] = getattr(self._store, asked.method)
            if asked.method == "back_up":
                given = {"target": self._handover(given)}
            return Answered(result=work(**given))
        except KnownError as error:
            return Answered(known=(error.code.value, error.detail))
        except (ValueError, KeyError, TypeError, msgspec.ValidationError) as error:
            return Answered(value=str(error))
        except Exception as error:
            log_bug(error, "control")
            return Answered(bug=type(error).__name__)

    def _handover(self, given: Mapping[str, Any]) -> Path:
        """Return where a backup waits: wherever else, the kiosk may not be allowed to write."""
        return self._folder / HANDOVER / Path(given["target"]).name


def _may_ask(link: socket.socket) -> bool:
    _pid, uid, _gid = struct.unpack(
        "3i", link.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    )
    return uid in (0, os.geteuid())
