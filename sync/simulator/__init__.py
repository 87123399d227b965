# SPDX-License-Identifier: EUPL-1.2
"""A stateful ZGW backend on loopback, for `loket demo` and the tests.

It behaves like the reference product (Open Zaak 1.30.0) as far as that was measured, bodies of
errors included, and holds itself against the product's OpenAPI files.
"""

from sync.simulator.access import Client
from sync.simulator.faults import Fault, FaultKind
from sync.simulator.server import Exchange, ZgwSimulator
from sync.simulator.state import Holdings

__all__ = ["Client", "Exchange", "Fault", "FaultKind", "Holdings", "ZgwSimulator"]
