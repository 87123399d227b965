# SPDX-License-Identifier: EUPL-1.2
"""Made-up documents with real chips' behaviour, and the hand that lays them on a reader.

For `loket demo` and the tests. Nothing here is reachable from a kiosk in a hall: it plays the
world outside the kiosk, over the same wire as a reader.
"""

from kiosk.identity.virtual_chip.chip import Chip, VirtualChip
from kiosk.identity.virtual_chip.host import CardHost
from kiosk.identity.virtual_chip.residents import MadeUpResident, made_up_residents

__all__ = ["CardHost", "Chip", "MadeUpResident", "VirtualChip", "made_up_residents"]
