# SPDX-License-Identifier: EUPL-1.2
"""Who the resident is, and how we know."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.config import Reader
    from kiosk.identity.links import ReaderLink


def open_link(reader: Reader) -> ReaderLink | None:
    """Return the link for the configured card reader, or None when there is to be none.

    Never fails: what is wrong with the reader, its link tells as a state.
    """
    match reader.kind:
        case "pcsc":
            from kiosk.identity.readers import PcscLink

            return PcscLink(reader.name)
        case "simulated":
            from kiosk.identity.simulated import SimulatedLink

            return SimulatedLink(reader.address)
        case "none":
            return None
