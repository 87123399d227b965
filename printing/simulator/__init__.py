# SPDX-License-Identifier: EUPL-1.2
"""Printers that exist only in this program, for the demo's hall and the tests.

They are peers of real printers: they speak the same bytes on the same sockets, keep the same
silences, and pass the same contract tests.
"""

from printing.simulator.letter_printer import VirtualLetterPrinter
from printing.simulator.receipt_printer import VirtualReceiptPrinter

__all__ = ["VirtualLetterPrinter", "VirtualReceiptPrinter"]
