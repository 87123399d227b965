# SPDX-License-Identifier: EUPL-1.2
"""What is deleted is gone: every page of the file and its log, decrypted by hand, is searched.

The format is SQLCipher 4's: pages of 4096 bytes, AES-256-CBC with the raw key, the last 80 bytes
of a page hold its IV (16) and its HMAC (64); the first 16 bytes of the file are the salt.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from kiosk.cases import VisitId
from kiosk.clock import FixedClock
from kiosk.store import Store, files
from tests.unit.store_kit import BSN, FAMILY_NAME, KEY, NOON, builder

PAGE = 4096
RESERVED = 80
CANARY = b"canary-answer-of-a-visit"
VISIT = VisitId("visit-1")


def _decrypt(page: bytes, skip: int) -> bytes:
    body, iv = page[skip : PAGE - RESERVED], page[PAGE - RESERVED : PAGE - RESERVED + 16]
    decryptor = Cipher(algorithms.AES(KEY), modes.CBC(iv)).decryptor()
    return decryptor.update(body) + decryptor.finalize()


def pages(folder: Path) -> Iterator[bytes]:
    """Yield every page of the database and every frame of its write-ahead log, in the clear."""
    data = (folder / files.DATABASE).read_bytes()
    for start in range(0, len(data), PAGE):
        yield _decrypt(data[start : start + PAGE], 0 if start else 16)
    log = folder / (files.DATABASE + "-wal")
    frames = log.read_bytes()[32:] if log.exists() else b""
    for start in range(0, len(frames), PAGE + 24):
        header, page = frames[start : start + 24], frames[start + 24 : start + 24 + PAGE]
        if len(page) == PAGE:
            yield _decrypt(page, 16 if header[:4] == b"\0\0\0\1" else 0)


def found(folder: Path, words: bytes) -> bool:
    """Tell whether words stand anywhere in the decrypted file or its log."""
    return any(words in page for page in pages(folder))


def settle(store: Store) -> None:
    """Return once what follows the last job has been done."""
    store.drafts()


def test_a_draft_that_is_dropped_is_gone_from_file_and_log(tmp_path: Path) -> None:
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "07")
    store.save_draft(VISIT, CANARY * 300)
    store.save_draft(VISIT, CANARY)
    assert found(tmp_path, CANARY)
    store.drop_draft(VISIT)
    settle(store)
    assert not found(tmp_path, CANARY)
    store.close()
    assert not found(tmp_path, CANARY)


def test_confirming_leaves_the_case_and_no_trace_of_its_draft(tmp_path: Path) -> None:
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "07")
    store.save_draft(VISIT, CANARY * 300)
    store.confirm(VISIT, builder(VISIT))
    settle(store)
    assert not found(tmp_path, CANARY)
    assert found(tmp_path, FAMILY_NAME.encode())
    assert found(tmp_path, BSN.encode())
    store.close()
