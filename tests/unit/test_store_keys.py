# SPDX-License-Identifier: EUPL-1.2
"""Keys and codes: where they come from, and what a mistyped one does."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import config
from kiosk.errors import FailureCode, KnownError
from kiosk.store.codes import new_return_code, parse_return_code
from kiosk.store.keys import create_demo_key, database_key, secret
from tests.unit.store_kit import KEY

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def refusal(key: config.Key) -> KnownError:
    with pytest.raises(KnownError) as refused:
        database_key(key)
    assert refused.value.code is FailureCode.KEY_MISSING
    return refused.value


def test_the_service_managers_credential_is_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    key = config.Key(name="db")
    refusal(key)
    for content in (KEY, KEY.hex().encode() + b"\n", KEY.hex().upper().encode()):
        (tmp_path / "db").write_bytes(content)
        assert database_key(key) == KEY
    for content in (b"", KEY[:31], b"zz" * 32, KEY.hex().encode() + b"00"):
        (tmp_path / "db").write_bytes(content)
        assert content.decode("latin-1") not in str(refusal(key)) or not content
    refusal(config.Key(name="../db"))
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    refusal(key)


def test_a_demo_key_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "key"
    create_demo_key(path)
    key = config.Key(provider="demo-file", name=str(path))
    first = database_key(key)
    create_demo_key(path)
    assert database_key(key) == first
    assert len(first) == 32
    path.chmod(0o644)
    assert "owner" in refusal(key).detail


def test_other_secrets_come_from_the_same_places(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / "backend").write_text("s3cret\n", encoding="utf-8")
    assert secret("backend") == "s3cret"
    assert secret(f"file:{tmp_path / 'backend'}") == "s3cret"
    with pytest.raises(KnownError):
        secret("absent")


def test_return_codes_are_read_back_however_they_are_typed() -> None:
    codes = {new_return_code() for _ in range(500)}
    assert len(codes) == 500
    for code in codes:
        assert parse_return_code(code) == code
        typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
        assert parse_return_code(typed) == code
    assert parse_return_code("") is None
    assert parse_return_code("U" * 12) is None


@given(place=st.integers(0, 11), other=st.sampled_from(SYMBOLS))
def test_one_wrong_character_is_always_noticed(place: int, other: str) -> None:
    plain = new_return_code().replace("-", "")
    wrong = plain[:place] + other + plain[place + 1 :]
    assert (parse_return_code(wrong) is None) == (wrong != plain)


@given(place=st.integers(0, 10))
def test_two_characters_swapped_are_always_noticed(place: int) -> None:
    plain = new_return_code().replace("-", "")
    swapped = plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
    assert (parse_return_code(swapped) is None) == (swapped != plain)
