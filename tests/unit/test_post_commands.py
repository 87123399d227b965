# SPDX-License-Identifier: EUPL-1.2
"""`loket paper export-post` and what a print house does with it, as an administrator runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk import commands, post_commands
from kiosk.cases import DocumentKind, VisitId
from kiosk.people import ClerkId
from kiosk.store import Store
from tests.unit.store_kit import builder
from tests.unit.test_posting import house

__all__ = ["house"]

CONFIG = """
[hall]
municipality = "Voorbeeld"
name = "Stadhuis"
address = "Markt 1"
postcode_and_town = "1234 AB  Voorbeeld"
phone = "14 0123"
rsin = "002564440"
[kiosk]
code = "A1"
data_folder = "{folder}/data"
[key]
provider = "demo-file"
name = "{folder}/key"
[paper]
print_house = "{folder}/house.pem"
"""


def test_letters_go_to_the_house_and_what_it_tells_comes_back(
    tmp_path: Path, house: tuple[bytes, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "key").write_text("ab" * 32)
    (tmp_path / "key").chmod(0o600)
    (tmp_path / "house.pem").write_bytes(house[0])
    (tmp_path / "private.pem").write_bytes(house[1])
    config = tmp_path / "loket.toml"
    config.write_text(CONFIG.format(folder=tmp_path))
    store = commands.open_store(commands.load_config(config))
    number = _posted(store)
    store.close()
    out = tmp_path / "post"
    assert post_commands.export_post(out, config=config) == 0
    (file,) = out.iterdir()
    first = file.read_bytes()
    assert post_commands.export_post(out, config=config) == 0
    assert file.read_bytes() == first, "the same batch, not another"
    assert number.encode() not in first
    opened, done = tmp_path / "opened", tmp_path / "done"
    private = tmp_path / "private.pem"
    assert post_commands.open_post(file, opened, private=private, done=done) == 0
    manifest = json.loads((opened / "manifest.json").read_text())
    assert manifest["letters"] == 1
    assert (opened / "letters" / "00001.pdf").read_bytes().startswith(b"%PDF")
    assert post_commands.acknowledge_post(done, config=config) == 0
    assert "1 printed, 0 back in the tray" in capsys.readouterr().out
    assert post_commands.export_post(out, config=config) == 0
    assert "Nothing waits" in capsys.readouterr().out


def _posted(store: Store) -> str:
    case = store.confirm(VisitId("v1"), builder(VisitId("v1")))
    kind = DocumentKind.CONFIRMATION
    store.reprint(case.number, kind, ClerkId("clerk-1"), "by-post", post=True)
    return case.number
