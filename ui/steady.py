# SPDX-License-Identifier: EUPL-1.2
"""Keeps None and True alive under PySide6 6.12 on Python before 3.12.

That release takes for granted that these objects cannot die, which is so from Python 3.12 on
(PEP 683). Before, each Qt call that returns nothing takes away one reference to None and each
signal one to True; after some hundred signals the interpreter ends with "bool_dealloc:
deallocating True or False". Here their counts start so high that they never reach the bottom.
"""

from __future__ import annotations

import sys

_PLENTY = 1 << 48
"""References to add: at a million calls a second enough for nine years."""


def keep_singletons_alive() -> bool:
    """Raise the counts, once; return whether this Python needed it."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) > _PLENTY // 2:
        return False
    import ctypes

    for single in (None, True, False, NotImplemented, Ellipsis):
        # The count is the first word of every object in these versions of CPython.
        ctypes.c_ssize_t.from_address(id(single)).value += _PLENTY
    return True


keep_singletons_alive()
