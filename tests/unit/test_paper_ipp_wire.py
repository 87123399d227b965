# SPDX-License-Identifier: EUPL-1.2
"""The bytes of IPP, read and written against another implementation (pyipp)."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyipp.enums import IppOperation
from pyipp.parser import parse
from pyipp.serializer import encode_dict

from printing.devices import CoverOpen, Error, PaperLow, PaperOut, Ready, Unreachable
from printing.ipp import judge
from printing.ipp_wire import (
    BOOLEAN,
    ENUM,
    INTEGER,
    JOB_GROUP,
    KEYWORD,
    NAME,
    OPERATION_GROUP,
    PRINTER_GROUP,
    Garbled,
    Operation,
    decode,
    encode,
    number,
    words,
)


def test_another_reader_understands_what_we_write() -> None:
    groups = [
        (
            PRINTER_GROUP,
            (
                (ENUM, "printer-state", 5),
                (KEYWORD, "printer-state-reasons", ("media-empty-error", "cover-open")),
                (BOOLEAN, "printer-is-accepting-jobs", True),
                (INTEGER, "printer-up-time", 42),
            ),
        )
    ]
    told = parse(encode(0, 7, groups))
    assert told["request-id"] == 7
    [printer] = told["printers"]
    assert printer["printer-state"] == 5
    assert printer["printer-state-reasons"] == ["media-empty-error", "cover-open"]
    assert printer["printer-is-accepting-jobs"] is True
    assert printer["printer-up-time"] == 42


def test_we_understand_what_another_writer_writes() -> None:
    packet = decode(
        encode_dict(
            {
                "version": (2, 0),
                "operation": IppOperation.PRINT_JOB,
                "request-id": 9,
                "operation-attributes-tag": {
                    "attributes-charset": "utf-8",
                    "attributes-natural-language": "nl",
                    "printer-uri": "ipp://x/ipp/print",
                    "job-name": "2026-L1-00042-7.confirmation.1",
                    "requested-attributes": ["job-id", "job-state"],
                },
                "data": b"%PDF-1.7",
            }
        )
    )
    assert (packet.code, packet.request_id, packet.data) == (Operation.PRINT_JOB, 9, b"%PDF-1.7")
    operation = packet.group(OPERATION_GROUP)
    assert words(operation, "job-name") == ("2026-L1-00042-7.confirmation.1",)
    assert words(operation, "requested-attributes") == ("job-id", "job-state")


@given(
    st.lists(st.text(max_size=20), min_size=1, max_size=4),
    st.integers(-(2**31), 2**31 - 1),
    st.binary(max_size=30),
)
def test_what_is_written_is_read_back(names: list[str], value: int, data: bytes) -> None:
    groups = [
        (OPERATION_GROUP, ((NAME, "names", names),)),
        (JOB_GROUP, ((INTEGER, "value", value),)),
        (JOB_GROUP, ((INTEGER, "value", 1),)),
    ]
    packet = decode(encode(Operation.GET_JOBS, 1, groups, data))
    assert words(packet.group(OPERATION_GROUP), "names") == tuple(names)
    assert [number(job, "value") for job in packet.all(JOB_GROUP)] == [value, 1]
    assert packet.data == data


@given(st.binary(max_size=200))
def test_any_bytes_are_a_packet_or_garbled(raw: bytes) -> None:
    with contextlib.suppress(Garbled):
        decode(raw)


@pytest.mark.parametrize(
    ("reasons", "state", "accepting", "status"),
    [
        (("none",), 3, True, Ready()),
        (("none",), 4, True, Ready()),
        (("media-low-warning",), 3, True, PaperLow()),
        (("media-empty-warning",), 3, True, PaperLow()),
        (("media-empty-error",), 5, True, PaperOut()),
        (("media-needed",), 5, True, PaperOut()),
        (("cover-open", "media-empty"), 5, True, CoverOpen()),
        (("media-jam-error",), 5, True, Error("jam")),
        (("toner-empty-error",), 5, True, Error("toner")),
        (("shutdown",), 5, True, Unreachable()),
        (("something-new",), 5, True, Error("stopped")),
        (("none",), 3, False, Error("not-accepting")),
    ],
)
def test_a_printer_is_judged_by_its_reasons(
    reasons: tuple[str, ...], state: int, accepting: bool, status: object
) -> None:
    attributes = {
        "printer-state": (state,),
        "printer-state-reasons": reasons,
        "printer-is-accepting-jobs": (accepting,),
    }
    assert judge(attributes) == status


def test_a_warning_explains_a_job_that_is_stuck() -> None:
    attributes = {"printer-state": (4,), "printer-state-reasons": ("media-empty-warning",)}
    assert judge(attributes, stuck=True) == PaperOut()
