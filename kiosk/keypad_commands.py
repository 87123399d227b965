# SPDX-License-Identifier: EUPL-1.2
"""`loket keypad learn`: which key of a keypad sends what."""

from __future__ import annotations

import sys

from kiosk.commands import EXIT_PROBLEM


def keypad_learn() -> int:
    """Press each key of a keypad on the kiosk's screen; the lines for loket.toml are printed."""
    from ui.input.learn import learn

    found = learn(lambda line: print(line, file=sys.stderr))
    if not found:
        print("No key was pressed.", file=sys.stderr)
        return EXIT_PROBLEM
    print("[keys.map]")
    for name, action in found.items():
        print(f'"{name}" = "{action}"')
    return 0
