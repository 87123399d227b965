# SPDX-License-Identifier: EUPL-1.2
"""A kiosk without any line: cases travel on a stick, encrypted, and are acknowledged on return."""

from __future__ import annotations

import contextlib
import datetime as dt
import hmac
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from kiosk.cases import Cents
from kiosk.clock import SystemClock
from kiosk.errors import KnownError
from kiosk.people import Assurance, ClerkId, Identity, Method
from kiosk.store import transfer
from kiosk.store.outbox import StepKind
from kiosk.store.store import Store
from sync.simulator import ZgwSimulator
from tests.sync_kit import BSN, FAMILY_NAME, confirm, open_steps, worker


@pytest.fixture(scope="module")
def keys() -> tuple[bytes, bytes]:
    """Return a made-up municipality's certificate and private key (PEM)."""
    key = rsa.generate_private_key(65537, 3072)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Gemeente Lindehaven")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return made.public_bytes(serialization.Encoding.PEM), private


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "kiosk", bytes(range(32)), SystemClock(), "01")
    yield opened
    opened.close()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "office", bytes(range(1, 33)), SystemClock(), "99")
    yield opened
    opened.close()


def test_cases_go_out_on_a_stick_and_are_acknowledged_on_the_way_back(
    kiosk: Store, office: Store, tmp_path: Path, keys: tuple[bytes, bytes]
) -> None:
    certificate, private = keys
    stick = tmp_path / "stick"
    numbers = [confirm(kiosk, f"carried-{place}").number for place in range(3)]
    kiosk.take_cash(numbers[0], Cents(38), ClerkId("m-17"))
    assert transfer.export(kiosk, stick, certificate, "01") == (3, 0)
    assert transfer.export(kiosk, stick, certificate, "01") == (0, 3)
    for path in stick.iterdir():
        data = path.read_bytes()
        assert BSN.encode() not in data and FAMILY_NAME.encode() not in data
    new, unreadable = transfer.take_in(office, stick, private)
    assert (new, unreadable) == (sum(len(kiosk.steps(n)) for n in numbers), 0)
    assert transfer.take_in(office, stick, private) == (0, 0)
    simulator = ZgwSimulator()
    simulator.start()
    assert worker(office, simulator).run_once().waiting == 0
    assert transfer.answer(office, stick, private) == 3
    assert transfer.under_way(office, stick) == 3, "the letters are not compared yet"
    transfer.acknowledge(kiosk, stick)
    assert {s.kind for n in numbers for s in open_steps(kiosk, n)} == {StepKind.DOCUMENT}
    worker(office, simulator).run_once(compare=True)
    assert transfer.under_way(office, stick) == 0
    assert simulator.holdings().doubled() == () == simulator.violations
    assert {z["betalingsindicatie"] for z in simulator.holdings().zaken} >= {"gedeeltelijk"}
    simulator.stop()
    assert transfer.answer(office, stick, private) == 3
    assert transfer.acknowledge(kiosk, stick) == (3, 0)
    assert transfer.acknowledge(kiosk, stick) == (0, 0)
    assert all(open_steps(kiosk, number) == () for number in numbers)
    assert kiosk.examinations_due() == 0
    assert kiosk.verify_journal().ok and office.verify_journal().ok


def test_what_changes_after_the_first_journey_travels_with_the_next(
    kiosk: Store, office: Store, tmp_path: Path, keys: tuple[bytes, bytes]
) -> None:
    certificate, private = keys
    made = confirm(kiosk, "twice")
    transfer.export(kiosk, tmp_path / "first", certificate, "01")
    transfer.take_in(office, tmp_path / "first", private)
    simulator = ZgwSimulator(check=False)
    simulator.start()
    worker(office, simulator).run_once()
    kiosk.take_cash(made.number, made.plan.total, ClerkId("m-17"))
    transfer.export(kiosk, tmp_path / "second", certificate, "01")
    assert transfer.take_in(office, tmp_path / "second", private)[0] == 2
    worker(office, simulator).run_once()
    assert {z["betalingsindicatie"] for z in simulator.holdings().zaken} == {"geheel"}
    assert simulator.holdings().doubled() == ()
    simulator.stop()


def test_a_stick_pulled_out_half_way_loses_nothing(
    kiosk: Store, office: Store, tmp_path: Path, keys: tuple[bytes, bytes]
) -> None:
    certificate, private = keys
    confirm(kiosk, "pulled")
    transfer.export(kiosk, tmp_path, certificate, "01")
    (path,) = tmp_path.glob("*.loket")
    whole = path.read_bytes()
    for length in (0, 5, 30, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        with contextlib.suppress(KnownError):  # the sealed key itself may be cut
            assert transfer.take_in(office, tmp_path, private) == (0, 1)
    assert office.case_summaries() == ()
    path.write_bytes(whole)
    assert transfer.take_in(office, tmp_path, private)[0] > 0


def test_a_made_up_acknowledgement_settles_nothing(
    kiosk: Store, tmp_path: Path, keys: tuple[bytes, bytes]
) -> None:
    made = confirm(kiosk, "forged")
    transfer.export(kiosk, tmp_path, keys[0], "01")
    (path,) = tmp_path.glob("*.loket")
    forged = b'{"case":"%s","results":{"%s":"http://nowhere"}}' % ((str(made.number).encode(),) * 2)
    path.with_suffix(".done").write_bytes(b"\0" * 32 + forged)
    assert transfer.acknowledge(kiosk, tmp_path) == (0, 1)
    assert open_steps(kiosk, made.number) == kiosk.steps(made.number)


def test_one_bad_acknowledgement_or_package_keeps_no_other_from_being_read(
    kiosk: Store, office: Store, tmp_path: Path, keys: tuple[bytes, bytes]
) -> None:
    certificate, private = keys
    good, bad = confirm(kiosk, "good").number, confirm(kiosk, "bad").number
    transfer.export(kiosk, tmp_path, certificate, "01")
    (path,) = tmp_path.glob(f"{bad}*.loket")
    whole = path.read_bytes()
    for place in (20, 300, len(whole) // 2):  # the sealed key, its numbers, the content
        spoilt = bytearray(whole)
        spoilt[place] ^= 0x40
        path.write_bytes(spoilt)
        assert transfer.take_in(office, tmp_path, private)[1] == 1
    assert [s.number for s in office.case_summaries()] == [good]
    for step in office.steps(good):
        office.step_started(step.id)
        office.step_done(step.id, "https://backend")
    office.examined(good)
    assert transfer.answer(office, tmp_path, private) == 1
    path.with_suffix(".done").write_bytes(b"cut short")
    assert transfer.acknowledge(kiosk, tmp_path) == (len(kiosk.steps(good)), 1)
    assert open_steps(kiosk, good) == ()


def test_an_acknowledgement_settles_no_other_case_than_its_own(
    kiosk: Store, tmp_path: Path, keys: tuple[bytes, bytes]
) -> None:
    mine, other = confirm(kiosk, "mine").number, confirm(kiosk, "other").number
    transfer.export(kiosk, tmp_path, keys[0], "01")
    (path,) = tmp_path.glob(f"{mine}*.loket")
    package = transfer._open(path.read_bytes(), keys[1], None)
    assert package is not None
    results = {step.key: "http://nowhere" for step in kiosk.steps(other)}
    content = msgspec.json.encode({"case": other, "results": results})
    seal = hmac.digest(package.acknowledge, content, "sha256")
    path.with_suffix(".done").write_bytes(seal + content)
    assert transfer.acknowledge(kiosk, tmp_path) == (0, 1)
    assert open_steps(kiosk, other) == kiosk.steps(other)


def test_an_older_package_that_comes_late_changes_nothing_back(
    kiosk: Store, office: Store, tmp_path: Path, keys: tuple[bytes, bytes]
) -> None:
    certificate, private = keys
    number = confirm(kiosk, "twice").number
    transfer.export(kiosk, tmp_path / "first", certificate, "01")
    time.sleep(0.002)  # packages are told apart by the millisecond
    clerk = ClerkId("m-17")
    judged = Identity(
        Method.CLERK,
        Assurance.SUBSTANTIAL,
        kiosk.case(number).identity.person,
        evidence=("registry-photo",),
        judged_by=clerk,
    )
    kiosk.establish_identity(number, judged, clerk)
    transfer.export(kiosk, tmp_path / "second", certificate, "01")
    transfer.take_in(office, tmp_path / "second", private)
    for stick in ("first", "second", "first"):
        transfer.take_in(office, tmp_path / stick, private)
        assert office.case(number) == kiosk.case(number)
    kinds = [line.kind for line in office.journal(number)]
    assert kinds.count("case.carried-in") == 1
    assert kinds.count("data.processed") >= 1


def test_what_leaves_the_kiosk_on_a_stick_is_in_the_processing_log(
    kiosk: Store, tmp_path: Path, keys: tuple[bytes, bytes]
) -> None:
    number = confirm(kiosk, "logged").number
    transfer.export(kiosk, tmp_path, keys[0], "01", "administrator:test")
    transfer.export(kiosk, tmp_path, keys[0], "01", "administrator:test")
    lines = kiosk.processing_waiting(None)
    (line,) = (one for one in lines if one.name == "transfer-export")
    assert (line.case, line.name, line.actor) == (number, "transfer-export", "administrator:test")
    assert line.activity == "send-to-backend"
