# SPDX-License-Identifier: EUPL-1.2
"""Laws of numbering: whatever goes wrong in between, no gap and no double."""

from __future__ import annotations

import itertools
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.cases import Case, CaseNumber, Cents, VisitId
from kiosk.clock import FixedClock
from kiosk.errors import KnownError
from kiosk.store import Store
from tests.unit.store_kit import CLERK, KEY, NOON, builder


class Numbering(RuleBasedStateMachine):
    """Confirms and payments that succeed, fail half-way or meet a restart, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self._visits = itertools.count(1)
        self._open()
        self.cases: list[Case] = []
        self.receipts: list[str] = []

    def _open(self) -> None:
        self.store = Store.open(Path(self._folder.name), KEY, FixedClock(NOON), "07")

    @rule()
    def confirm(self) -> None:
        visit = VisitId(f"v{next(self._visits)}")
        self.cases.append(self.store.confirm(visit, builder(visit)))

    @rule()
    def confirm_breaks(self) -> None:
        def broken(_number: CaseNumber, _code: str) -> Case:
            raise LookupError

        try:
            self.store.confirm(VisitId(f"v{next(self._visits)}"), broken)
        except LookupError:
            return
        raise AssertionError("a broken build must not pass")

    @rule(data=st.data())
    def confirm_again(self, data: st.DataObject) -> None:
        if self.cases:
            case = data.draw(st.sampled_from(self.cases))
            assert self.store.confirm(case.visit, builder(case.visit)) == case

    @rule(data=st.data(), amount=st.integers(-1, 9999))
    def take_cash(self, data: st.DataObject, amount: int) -> None:
        number = CaseNumber("none")
        if self.cases:
            number = data.draw(st.sampled_from([case.number for case in self.cases] + [number]))
        try:
            payment = self.store.take_cash(number, Cents(amount), CLERK)
        except (ValueError, KnownError):
            return
        self.receipts.append(payment.receipt_number)

    @rule()
    def restart(self) -> None:
        self.store.close()
        self._open()

    @invariant()
    def numbers_have_no_gap_and_no_double(self) -> None:
        assert [int(case.number[8:13]) for case in self.cases] == [
            n for n, _ in enumerate(self.cases, start=1)
        ]
        assert self.receipts == [f"07-2026-{n:04d}" for n, _ in enumerate(self.receipts, start=1)]
        assert len({case.return_code for case in self.cases}) == len(self.cases)

    def teardown(self) -> None:
        assert self.store.verify_journal().ok
        self.store.close()
        self._folder.cleanup()


TestNumbering = Numbering.TestCase
TestNumbering.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)
