# SPDX-License-Identifier: EUPL-1.2
"""A clerk takes money and decides what is left to pay; not as advised needs a reason."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from kiosk.cases import (
    Case,
    Cents,
    FeeAdvice,
    Message,
    PaymentMethod,
    Settlement,
    SettlementKind,
    VisitId,
)
from kiosk.clock import FixedClock
from kiosk.life_events import money
from kiosk.people import ClerkId, Method
from kiosk.store import Store
from kiosk.visit import clerk_paying
from kiosk.visit.effects import DecideFee, OpenCase, TakeCash
from kiosk.visit.events import ClerkDone, ClerkSignedIn, Scanned
from tests.paper_sample import sample_case
from tests.unit.store_kit import CLERK, KEY, NOON, builder
from tests.unit.visit_kit import Walk

ADVICE = FeeAdvice("probably", Cents(0), (Message("offer-decides"),), "Gemeentewet, artikel 255")


def _case(kind: SettlementKind, **more: object) -> Case:
    case = sample_case()
    settled = Settlement(kind, case.plan.total, reference=money.reference(case.number))
    return dataclasses.replace(case, settlement=dataclasses.replace(settled, **more))  # type: ignore[arg-type]


def _desk(case: Case) -> Walk:
    """Return a clerk's desk with a case open."""
    walk = Walk().press("clerk")
    walk.happen(ClerkSignedIn(ClerkId("smit"), "S. Smit"))
    return walk.happen(ClerkDone(None, case))


def _done(walk: Walk, kind: type) -> list[object]:
    return [effect for effect in walk.effects if isinstance(effect, kind)]


def _rows(walk: Walk) -> list[str]:
    return [row["id"] for row in walk.view.page["rows"]]


def test_cash_and_card_are_recorded_with_the_amount_that_is_left() -> None:
    case = _case(SettlementKind.CARD)
    walk = _desk(case).choose("cash")
    assert walk.view.page["fields"][0]["value"] == "121,48"
    walk.press("card")
    assert _done(walk, TakeCash) == [
        TakeCash(case.number, Cents(121_48), ClerkId("smit"), PaymentMethod.CARD)
    ]


def test_a_part_may_be_paid_and_never_more_than_is_left() -> None:
    case = _case(SettlementKind.CASH)
    walk = _desk(case).choose("cash").type(amount="200").press("next")
    assert walk.view.page["error"] and not _done(walk, TakeCash)
    walk.type(amount="21,48").press("next")
    assert _done(walk, TakeCash) == [TakeCash(case.number, Cents(21_48), ClerkId("smit"))]


def test_who_pays_in_parts_is_asked_for_the_part_that_is_due() -> None:
    parts = money.instalments(Cents(121_48), 3, NOON.date())
    walk = _desk(_case(SettlementKind.INSTALMENTS, instalments=parts)).choose("cash")
    assert walk.view.page["fields"][0]["value"] == "40,50"


@pytest.mark.parametrize("typed", [True, False])
def test_a_voucher_scanned_or_typed_finds_the_payment(typed: bool) -> None:
    case = _case(SettlementKind.CASH)
    walk = Walk().press("clerk")
    walk.happen(ClerkSignedIn(ClerkId("smit"), "S. Smit"))
    if typed:
        walk.choose("find").type(case_number=money.grouped(case.settlement.reference)).press("next")
    else:
        walk.happen(Scanned(case.settlement.reference))
    assert _done(walk, OpenCase) == [OpenCase(case.number, ClerkId("smit"))]


def test_nothing_is_taken_while_a_request_to_pay_less_waits() -> None:
    case = _case(SettlementKind.WAIVER, advice=ADVICE)
    walk = _desk(case)
    assert "fee" in _rows(walk) and "cash" not in _rows(walk)
    assert clerk_paying.waits(case)


def test_as_advised_needs_no_reason() -> None:
    case = _case(SettlementKind.WAIVER, advice=ADVICE)
    walk = _desk(case).choose("fee").choose("pays.advised")
    assert _done(walk, DecideFee) == [DecideFee(case.number, Cents(0), True, "", ClerkId("smit"))]


def test_other_than_advised_asks_for_a_reason_first() -> None:
    case = _case(SettlementKind.WAIVER, advice=ADVICE)
    walk = _desk(case).choose("fee").choose("pays.all")
    assert walk.key == "clerk:fee-reason" and not _done(walk, DecideFee)
    walk.choose("fee-reason.income-other")
    assert _done(walk, DecideFee) == [
        DecideFee(case.number, Cents(121_48), False, "income-other", ClerkId("smit"))
    ]


def test_without_advice_every_decision_has_a_reason() -> None:
    assert "advised" not in clerk_paying.choices(_case(SettlementKind.WAIVER))


def test_a_decision_is_kept_and_journalled_and_refused_without_a_reason(tmp_path: Path) -> None:
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "07")
    try:
        number = store.confirm(VisitId("one"), builder(VisitId("one"))).number
        with pytest.raises(ValueError, match="needs a reason"):
            store.decide_fee(number, Cents(0), CLERK, as_advised=False)
        with pytest.raises(ValueError, match="not what was advised"):
            store.decide_fee(number, Cents(0), CLERK, as_advised=True)
        with pytest.raises(ValueError, match="between nothing and the whole fee"):
            store.decide_fee(number, Cents(10**9), CLERK, as_advised=False, reason="hardship")
        store.decide_fee(number, Cents(1000), CLERK, as_advised=False, reason="hardship")
        settled = store.case(number).settlement
        assert settled.due == 1000 and settled.decision and settled.decision.by == CLERK
        line = next(one for one in store.journal(number) if one.kind == "fee.decided")
        assert line.actor == CLERK
        assert line.detail == {"cents": 1000, "as-advised": "no", "reason": "hardship"}
        paid = store.take_cash(number, Cents(1000), CLERK, PaymentMethod.CARD)
        assert store.payments(number) == (paid,) and paid.method is PaymentMethod.CARD
        assert store.case(number).identity.method in Method
    finally:
        store.close()
