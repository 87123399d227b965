# SPDX-License-Identifier: EUPL-1.2
"""A card service on the real link, in a process of its own: a process finds its PC/SC service once.

Prints one JSON object a line: each state with the time it came, and each outcome of a read, which
a line with six digits on standard input asks for.
"""

from __future__ import annotations

import json
import sys
import time

from kiosk.identity.readers import PcscLink
from kiosk.identity.service import CardService
from kiosk.identity.states import Can, CardState, NoReader, ReadFailed, ReadResult


def say(**facts: object) -> None:
    print(json.dumps({"at": time.monotonic(), **facts}), flush=True)


def on_state(state: CardState) -> None:
    reason = state.reason.value if isinstance(state, NoReader) else ""
    say(state=type(state).__name__, reason=reason)


def on_done(result: ReadResult) -> None:
    say(result=result.reason.value if isinstance(result, ReadFailed) else "read")


def main() -> None:
    """Serve until standard input ends."""
    service = CardService(PcscLink("00 00"), on_state)
    service.start()
    for line in sys.stdin:
        service.read(Can(line.strip()), lambda _: None, on_done)
    service.stop()


main()
