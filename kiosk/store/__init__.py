# SPDX-License-Identifier: EUPL-1.2
"""The encrypted store: drafts, cases, journal, outbox, print ledger, documents, clerks."""

from kiosk.store.store import Store

__all__ = ["Store"]
