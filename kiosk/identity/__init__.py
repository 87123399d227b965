# SPDX-License-Identifier: EUPL-1.2
"""Who the resident is, and how we know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import FailureCode, KnownError

if TYPE_CHECKING:
    from kiosk.config import Reader
    from kiosk.identity.links import ReaderLink


def open_link(reader: Reader) -> ReaderLink | None:
    """Return the link for the configured card reader, or None when there is to be none.

    What is wrong with the reader itself, its link tells as a state. Raises KnownError
    CONFIG_INVALID when the address of a simulated reader is none.
    """
    match reader.kind:
        case "pcsc":
            from kiosk.identity.readers import PcscLink

            return PcscLink(reader.name)
        case "simulated":
            from kiosk.identity.simulated import SimulatedLink

            host, _, port = reader.address.rpartition(":")
            if not host or not (port.isascii() and port.isdecimal()):
                raise KnownError(FailureCode.CONFIG_INVALID, "reader.address is not host:port")
            return SimulatedLink(reader.address)
        case "none":
            return None
