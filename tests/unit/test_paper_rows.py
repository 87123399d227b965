# SPDX-License-Identifier: EUPL-1.2
"""What the doctor says of paper: keys of codes, spooled letters, the print house."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk import paper_rows
from kiosk.config import Config, Hall, Kiosk, Paper, Printers
from kiosk.doctor import Health

PLAIN = Config(
    hall=Hall(
        municipality="Voorbeeld",
        name="Stadhuis",
        address="Markt 1",
        postcode_and_town="1234 AB  Voorbeeld",
        phone="14 0123",
        rsin="002564440",
    ),
    kiosk=Kiosk(code="A1", data_folder="/nowhere"),
)


def with_paper(paper: Paper) -> Config:
    return msgspec.structs.replace(PLAIN, paper=paper)


def test_without_a_shared_key_it_says_who_can_check_codes() -> None:
    row = paper_rows.codes_row(PLAIN)
    assert row.state is Health.ATTENTION
    assert "only this kiosk" in row.seen


def test_shared_keys_are_named_by_number_and_never_shown(tmp_path: Path) -> None:
    secret = tmp_path / "key"
    secret.write_text("ab" * 32)
    row = paper_rows.codes_row(with_paper(Paper(code_keys={"1": f"file:{secret}"})))
    assert row.state is Health.OK
    assert "ab" * 8 not in f"{row.seen}{row.remedy}"
    missing = paper_rows.codes_row(with_paper(Paper(code_keys={"1": f"file:{tmp_path}/none"})))
    assert missing.state is Health.FAILS
    retired = Paper(code_keys={"1": f"file:{secret}"}, code_key=1, retired_keys=(1,))
    assert paper_rows.codes_row(with_paper(retired)).state is Health.FAILS


def test_a_queue_that_keeps_letters_is_told(tmp_path: Path) -> None:
    config = msgspec.structs.replace(PLAIN, printers=Printers(letter="cups:letters"))
    conf, spool = tmp_path / "cupsd.conf", tmp_path / "spool"
    spool.mkdir()
    conf.write_text("# nothing said\n")
    assert paper_rows.spool_row(config, conf, spool).state is Health.FAILS
    conf.write_text("PreserveJobFiles 1d\nPreserveJobFiles No\n")
    assert paper_rows.spool_row(config, conf, spool).state is Health.OK
    (spool / "d00042-001").touch()
    row = paper_rows.spool_row(config, conf, spool)
    assert row.state is Health.ATTENTION
    assert "1 files" in row.seen
    assert paper_rows.spool_row(PLAIN, conf, spool).state is Health.OK, "nothing is spooled"


def test_a_certificate_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    assert paper_rows.print_house_row(PLAIN).state is Health.OK
    broken = tmp_path / "house.pem"
    broken.write_text("no certificate")
    assert paper_rows.print_house_row(with_paper(Paper(print_house=str(broken)))).state is (
        Health.FAILS
    )
