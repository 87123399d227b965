# SPDX-License-Identifier: EUPL-1.2
"""What a clerk sees of a refusal says why, and nothing about the resident."""

from __future__ import annotations

import pytest

from sync.pace import Pace
from sync.reasons import LIMIT, reason_of
from sync.zgw.errors import InvalidParam, Refused
from tests.sync_kit import BSN, FAMILY_NAME, case

CASE = case(answers={"name": "Testina Kanarie", "address": "1234 AB;5;Lindelaan;Lindehaven"})


def refusal(reason: str) -> Refused:
    return Refused(400, "invalid", "", (InvalidParam("field", "code", reason),))


@pytest.mark.parametrize(
    "secret",
    [BSN, FAMILY_NAME, FAMILY_NAME.upper(), "Testina Kanarie", "Kanarie", "Lindelaan", "1234 AB"],
)
def test_what_the_server_quotes_of_the_resident_is_taken_out(secret: str) -> None:
    reason = reason_of(refusal(f"De waarde {secret} is onjuist"), CASE)
    assert secret.casefold() not in reason.casefold()
    assert reason.startswith("400 invalid: field: code (De waarde")


@pytest.mark.parametrize("secret", ["999 991 772", "06-12 34 56 78", "iemand@example.org"])
def test_numbers_and_addresses_that_the_case_does_not_know_are_taken_out_too(secret: str) -> None:
    assert secret not in reason_of(refusal(f"Onjuist: {secret}."), CASE)


def test_the_case_number_stays_because_the_clerk_needs_it() -> None:
    reason = reason_of(refusal(f"Deze identificatie ({CASE.number}) bestaat al"), CASE)
    assert CASE.number in reason


def test_a_refusal_without_fields_has_the_servers_sentence() -> None:
    denied = Refused(403, "permission_denied", "Je hebt geen toestemming.", ())
    assert reason_of(denied, CASE) == "403 permission_denied: Je hebt geen toestemming."


def test_a_reason_is_never_longer_than_a_line_or_three() -> None:
    assert len(reason_of(refusal("woord " * 500), None)) <= LIMIT


def test_waits_double_up_to_a_bound_and_are_spread() -> None:
    steady = Pace(first=1.0, spread=lambda: 1.0)
    assert [steady.wait(n, 30.0) for n in range(1, 8)] == [1, 2, 4, 8, 16, 30, 30]
    assert steady.wait(10_000, 30.0) == 30
    soonest = Pace(first=1.0, spread=lambda: 0.0)
    assert soonest.wait(3, 30.0) == 2
    waits = {Pace().wait(5, 900.0) for _ in range(20)}
    assert len(waits) > 10
