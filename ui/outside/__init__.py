# SPDX-License-Identifier: EUPL-1.2
"""Driving the kiosk from outside, as an assistive technology or a pair of hands would.

It reaches the running window through the accessibility bus, real key and pointer events and
pictures of the screen, and through nothing else. The unattended demo journey and the tests
that need the real window use it; the kiosk itself never does.
"""

from ui.outside.client import NotThere, Outside
from ui.outside.rooms import PrivateSession, VirtualScreen
from ui.outside.tree import Node

__all__ = ["Node", "NotThere", "Outside", "PrivateSession", "VirtualScreen"]
