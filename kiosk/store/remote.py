# SPDX-License-Identifier: EUPL-1.2
"""The store of a running kiosk as a command sees it: the methods that :mod:`.control` offers.

It stands in for a :class:`kiosk.store.store.Store`; what is not offered needs the kiosk stopped
(KnownError DATABASE_IN_USE).
"""

from __future__ import annotations

import inspect
import shutil
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk import decoding
from kiosk.errors import FailureCode, KnownError
from kiosk.store import backups, files
from kiosk.store.backups import Manifest
from kiosk.store.control import (
    HANDOVER,
    MOST_ANSWERED,
    OPEN_TO_COMMANDS,
    Answered,
    Asked,
    address,
    hints,
    receive,
    send,
    shaped,
)
from kiosk.store.database import in_our_words
from kiosk.store.store import Store


def connect(folder: Path) -> RemoteStore | None:
    """Return the store of the kiosk that runs on this folder; None when none answers."""
    if not (folder / files.CONTROL).exists():
        return None
    link = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
    try:
        with address(folder) as name:
            link.connect(name)
    except OSError:
        link.close()
        return None
    return RemoteStore(folder, link)


class RemoteStore:
    """Asks the running kiosk, one thing at a time."""

    def __init__(self, folder: Path, link: socket.socket) -> None:
        """Only for :func:`connect`."""
        self._folder = folder
        self._link = link

    def close(self) -> None:
        """Let go of the kiosk."""
        self._link.close()

    def back_up(self, target: Path) -> Manifest:
        """Have the kiosk make a verified backup, and bring it where it was asked for."""
        made: Manifest = self._ask("back_up", target=Path(target.name))
        waiting = self._folder / HANDOVER / target.name
        try:
            with in_our_words(writing=True):
                target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                part = backups.part_of(target)
                shutil.copyfile(waiting, part)
            if backups.sha256_of(part) != made.sha256:
                part.unlink()
                raise KnownError(FailureCode.DATABASE_DAMAGED, "the copy of the backup differs")
            with in_our_words(writing=True):
                beside = backups.manifest_path(waiting).read_bytes()
                files.durable_write(backups.manifest_path(target), beside)
                files.sync_file(part)
                part.replace(target)
                files.sync_folder(target.parent)
        finally:
            waiting.unlink(missing_ok=True)
            backups.manifest_path(waiting).unlink(missing_ok=True)
        return made

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name not in OPEN_TO_COMMANDS:
            raise KnownError(
                FailureCode.DATABASE_IN_USE, "stop the kiosk for this: systemctl stop loket"
            )
        order = [one for one in inspect.signature(getattr(Store, name)).parameters if one != "self"]

        def ask(*given: object, **named: object) -> Any:
            if extra := given[len(order) :]:
                # `processing_forwarded(*seqs)` and `note(**detail)` are the only ones of the kind.
                raise TypeError(f"{len(extra)} arguments too many")
            return self._ask(name, **dict(zip(order, given, strict=False)), **named)

        return ask

    def _ask(self, method: str, **given: object) -> Any:
        try:
            send(self._link, Asked(method, given))
            data = receive(self._link, MOST_ANSWERED)
        except OSError:
            data = None
        if not data:
            raise KnownError(FailureCode.DATABASE_IN_USE, "the kiosk stopped while it was asked")
        answered = decoding.from_msgpack(data, Answered)
        if answered.known is not None:
            raise KnownError(FailureCode(answered.known[0]), answered.known[1])
        if answered.value is not None:
            raise ValueError(answered.value)
        if answered.bug is not None:
            raise RuntimeError(f"the kiosk failed: {answered.bug}")
        kind = hints(method)["return"]
        return decoding.convert(answered.result, kind, dec_hook=shaped)
