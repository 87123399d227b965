# SPDX-License-Identifier: EUPL-1.2
"""D-Bus as far as the accessibility bus needs it: many small calls, sent together.

Walking a window asks hundreds of things; sending a whole layer of the tree at once and then
collecting the answers is what keeps that to some milliseconds.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PROPERTIES = "org.freedesktop.DBus.Properties"
_AT_ONCE = 200
"""Calls that may be under way together: well inside the socket's buffers."""


class BusProblem(Exception):
    """The bus cannot be reached, does not answer in time, or a call was refused."""


@dataclass(frozen=True, slots=True)
class Call:
    """One method call: who, which object, which interface and method, and its arguments."""

    owner: str
    path: str
    interface: str
    method: str
    signature: str | None = None
    arguments: tuple[Any, ...] = ()


def property_of(owner: str, path: str, interface: str, name: str) -> Call:
    """Return the call that reads a property; its answer is a variant ``(type, value)``."""
    return Call(owner, path, PROPERTIES, "Get", "ss", (interface, name))


class Bus:
    """A connection to one message bus. Not for use from several threads at once."""

    def __init__(self, address: str) -> None:
        """Connect. Raises BusProblem when there is no bus at `address`."""
        try:
            self._connection: DBusConnection = open_dbus_connection(address)
        except (OSError, ValueError, RuntimeError, KeyError) as problem:
            raise BusProblem(f"no message bus at {address}: {type(problem).__name__}") from None

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def call(self, call: Call, timeout: float = 5.0) -> Any:
        """Return the answer's values. Raises BusProblem."""
        (answer,) = self.calls([call], timeout)
        if isinstance(answer, BusProblem):
            raise answer
        return answer

    def calls(self, calls: Sequence[Call], timeout: float = 5.0) -> list[Any]:
        """Make all calls; each answer is the tuple of values, or a BusProblem if refused.

        Raises BusProblem when the bus itself fails or `timeout` seconds pass.
        """
        answers: list[Any] = []
        for start in range(0, len(calls), _AT_ONCE):
            answers += self._together(calls[start : start + _AT_ONCE], timeout)
        return answers

    def _together(self, calls: Sequence[Call], timeout: float) -> list[Any]:
        deadline = time.monotonic() + timeout
        places: dict[int, int] = {}
        answers: list[Any] = [None] * len(calls)
        try:
            for place, call in enumerate(calls):
                address = DBusAddress(call.path, call.owner, call.interface)
                message = new_method_call(address, call.method, call.signature, call.arguments)
                serial = next(self._connection.outgoing_serial)
                places[serial] = place
                self._connection.send(message, serial=serial)
            while places:
                left = deadline - time.monotonic()
                reply = self._connection.receive(timeout=max(0.0, left))
                fields = reply.header.fields
                to = places.pop(fields.get(HeaderFields.reply_serial, -1), None)
                if to is None:
                    continue
                if reply.header.message_type is MessageType.method_return:
                    answers[to] = reply.body
                else:
                    name = fields.get(HeaderFields.error_name, "refused")
                    answers[to] = BusProblem(f"{calls[to].method}: {name}")
        except TimeoutError:
            raise BusProblem(f"no answer within {timeout:g} s") from None
        except (OSError, EOFError) as problem:
            raise BusProblem(f"the bus went away: {type(problem).__name__}") from None
        return answers
