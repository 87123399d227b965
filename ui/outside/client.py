# SPDX-License-Identifier: EUPL-1.2
"""The hands, eyes and ears of somebody outside the program.

`Outside` finds a running window by its process, reads its accessible tree, presses and types
through it, and waits with time-outs for what should follow. Names are the controls'
objectNames: ``row.yes``, ``field.town``, ``primary``, ``comfort.voice``, ``overlay.primary``.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Self, TypeVar

from ui.outside.bus import Bus, BusProblem, Call
from ui.outside.screen import Screen
from ui.outside.tree import ACCESSIBLE, COMPONENT, Node, read_states, read_tree

_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_ACTION = "org.a11y.atspi.Action"
_EDITABLE = "org.a11y.atspi.EditableText"
_PRESSING = ("Press", "Toggle")
_POLL = 0.03

T = TypeVar("T")


class NotThere(Exception):
    """What was looked for did not appear in time; says what was there instead."""


class Outside:
    """A connection to one running program's window."""

    def __init__(self, bus: Bus, owner: str, env: Mapping[str, str]) -> None:
        self._bus = bus
        self._owner = owner
        self.env = env
        """The environment of the program: its display and session bus."""
        self._screen: Screen | None = None

    @classmethod
    def connect(cls, pid: int, env: Mapping[str, str] | None = None, timeout: float = 20.0) -> Self:
        """Connect to the window of process `pid` or of one of its children.

        `env` tells the session bus and the display; by default the process's own environment.
        Raises NotThere when no window of it shows on the accessibility bus within `timeout` s.
        """
        deadline = time.monotonic() + timeout
        problem = "no accessibility bus"
        while time.monotonic() < deadline:
            bus: Bus | None = None
            # Read again each time: just after its start, a process still has its parent's.
            found = dict(env) if env is not None else _environment(pid)
            try:
                bus = _accessibility_bus(found)
                owner = _wait_for_owner(bus, pid, min(deadline, time.monotonic() + 1.0))
                return cls(bus, owner, found)
            except BusProblem as error:
                problem = str(error)
                if bus is not None:
                    bus.close()
                time.sleep(_POLL)
        raise NotThere(f"no window of process {pid}: {problem}")

    def close(self) -> None:
        """Leave bus and screen."""
        self._bus.close()
        if self._screen is not None:
            self._screen.close()

    # --- looking --------------------------------------------------------------------------

    def tree(self, *, detailed: bool = True, shown: bool = False) -> Node:
        """Read everything that is on the accessibility bus for this program, or what shows."""
        return read_tree(self._bus, self._owner, _ROOT, detailed=detailed, shown=shown)

    def look(self, name: str) -> Node | None:
        """Return the control called `name` that shows now, or None."""
        return _named(self.tree(), name)

    def find(self, name: str, timeout: float = 5.0) -> Node:
        """Return the control called `name`, waiting for it. Raises NotThere."""
        return self.wait_for(lambda tree: _named(tree, name), f"control {name!r}", timeout)

    def focused(self) -> Node | None:
        """Return what has the keyboard focus; the page around it is said to have it too."""
        focused = [n for n in self.tree().walk() if n.has("focused") and n.id]
        return focused[-1] if focused else None

    def states(self, nodes: Sequence[Node]) -> list[frozenset[str]]:
        """Return the states these have now, asked together; none for one that has gone."""
        return read_states(self._bus, nodes)

    def wait_for(self, condition: Callable[[Node], T | None], what: str, timeout: float = 5.0) -> T:
        """Wait until `condition(tree)` gives something other than None or False; return that.

        Raises NotThere, with an outline of what is there, when that takes over `timeout` s.
        """
        deadline = time.monotonic() + timeout
        while True:
            tree: Node | None = None
            try:
                tree = self.tree()
            except BusProblem as problem:
                seen = str(problem)
            else:
                found = condition(tree)
                if found is not None and found is not False:
                    return found
            if time.monotonic() >= deadline:
                shown = tree.outline() if tree is not None else seen
                raise NotThere(f"{what} is not there after {timeout:g} s; there is:\n{shown}")
            time.sleep(_POLL)

    def wait_for_page(self, key: str, timeout: float = 5.0) -> Node:
        """Wait for the page whose objectName is ``page.<key>``. Raises NotThere."""
        return self.find(f"page.{key}", timeout)

    def wait_until_gone(self, name: str, timeout: float = 5.0) -> None:
        """Wait until no control called `name` shows. Raises NotThere when it stays."""
        self.wait_for(lambda tree: _named(tree, name) is None, f"end of {name!r}", timeout)

    # --- doing ----------------------------------------------------------------------------

    def press(self, name: str, timeout: float = 5.0) -> None:
        """Do a control's press action, as assistive technology does. Raises NotThere."""
        node = self.wait_for(
            lambda tree: _usable(_named(tree, name)), f"enabled control {name!r}", timeout
        )
        answer = self._bus.call(Call(node.owner, node.path, _ACTION, "GetActions"))
        names = [action[0] for action in answer[0]]
        wanted = next((one for one in _PRESSING if one in names), None)
        if wanted is None:
            raise NotThere(f"{name!r} cannot be pressed; it offers {names}")
        self._bus.call(
            Call(node.owner, node.path, _ACTION, "DoAction", "i", (names.index(wanted),))
        )

    def focus(self, name: str, timeout: float = 5.0) -> None:
        """Give a control the keyboard focus and wait until it has it. Raises NotThere."""
        node = self.find(name, timeout)
        self._bus.call(Call(node.owner, node.path, COMPONENT, "GrabFocus"))
        self.wait_for(
            lambda tree: (n := _named(tree, name)) is not None and n.has("focused"),
            f"focus on {name!r}",
            timeout,
        )

    def type(self, name: str, text: str, timeout: float = 5.0) -> None:
        """Replace a field's content by `text` and wait until it holds it. Raises NotThere."""
        node = self.find(name, timeout)
        if _EDITABLE in node.interfaces:
            call = Call(node.owner, node.path, _EDITABLE, "SetTextContents", "s", (text,))
            self._bus.call(call)
        else:
            self.focus(name, timeout)
            self.keys("ctrl+a", "Delete")
            self.screen.type(text)
        self.wait_for(
            lambda tree: (n := _named(tree, name)) is not None and text in (n.text, n.name),
            f"text in {name!r}",
            timeout,
        )

    def keys(self, *names: str) -> None:
        """Press real keys, one after the other, on whatever has the focus."""
        for name in names:
            self.screen.key(name)

    def tap(self, name: str, timeout: float = 5.0) -> None:
        """Touch the middle of a control with the pointer. Raises NotThere."""
        node = self.find(name, timeout)
        self.screen.tap(node.x + node.width // 2, node.y + node.height // 2)

    # --- the screen -----------------------------------------------------------------------

    @property
    def screen(self) -> Screen:
        """The X screen of the program. Raises ScreenProblem when it has none."""
        if self._screen is None:
            self._screen = Screen(self.env.get("DISPLAY", ""))
        return self._screen

    def window(self) -> Node:
        """Return the program's window. Raises NotThere."""
        return self.wait_for(
            lambda tree: next((n for n in tree.walk() if n.role in ("frame", "window")), None),
            "a window",
        )

    def screenshot(self, path: Path) -> None:
        """Save the window's part of the screen as PNG."""
        window = self.window()
        self.screen.picture(window.x, window.y, window.width, window.height).save(path)


def _named(tree: Node, name: str) -> Node | None:
    return next((n for n in tree.walk() if n.id == name and n.has("showing")), None)


def _usable(node: Node | None) -> Node | None:
    return node if node is not None and node.has("enabled") else None


def _accessibility_bus(env: Mapping[str, str]) -> Bus:
    """Connect to the accessibility bus that belongs to a session. Raises BusProblem."""
    address = env.get("AT_SPI_BUS_ADDRESS", "")
    if not address:
        session = Bus(env.get("DBUS_SESSION_BUS_ADDRESS", "") or "unix:path=/nonexistent")
        try:
            call = Call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
            (address,) = session.call(call, timeout=10.0)
        finally:
            session.close()
    return Bus(address)


def _wait_for_owner(bus: Bus, pid: int, deadline: float) -> str:
    """Return the bus name of the application that runs as `pid` or a child of it."""
    while time.monotonic() < deadline:
        (children,) = bus.call(Call(_REGISTRY, _ROOT, ACCESSIBLE, "GetChildren"))
        for owner, _path in children:
            call = Call(
                "org.freedesktop.DBus",
                "/org/freedesktop/DBus",
                "org.freedesktop.DBus",
                "GetConnectionUnixProcessID",
                "s",
                (owner,),
            )
            (answer,) = bus.calls([call])
            if not isinstance(answer, BusProblem) and _descends(answer[0], pid):
                return str(owner)
        time.sleep(_POLL)
    raise BusProblem("it is not on the accessibility bus")


def _descends(pid: int, ancestor: int) -> bool:
    while pid > 1:
        if pid == ancestor:
            return True
        try:
            stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
        # The command's name is in brackets and may hold anything; the parent follows the state.
        pid = int(stat.rpartition(")")[2].split()[1])
    return False


def _environment(pid: int) -> dict[str, str]:
    """Return the environment a process was started with; our own when it cannot be read."""
    try:
        data = Path(f"/proc/{pid}/environ").read_bytes()
    except OSError:
        return dict(os.environ)
    pairs = (entry.partition(b"=") for entry in data.split(b"\0") if b"=" in entry)
    return {key.decode(): value.decode(errors="replace") for key, _, value in pairs}
