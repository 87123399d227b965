# SPDX-License-Identifier: EUPL-1.2
"""The journal as a file that anybody can check with the kiosk's public key: JSON Lines.

First a heading (whose kiosk, which key), then every line of the journal in canonical JSON, last
an end with the number of lines and a signature over it, so that a shortened file shows. The file
holds no personal data.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.errors import FailureCode, KnownError
from kiosk.store import device
from kiosk.store.chain import Check, Finding, JournalProblem, Line, Verify, canonical
from kiosk.store.files import Head
from kiosk.store.moments import from_text, to_text

if TYPE_CHECKING:
    from kiosk.store.store import Store

FORMAT = 1
_FIELDS = frozenset({"seq", "at", "kind", "case", "actor", "detail", "hash"})


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """What a file's check came to."""

    lines: int
    signed_to: int
    findings: tuple[Finding, ...]
    kiosk: str
    public: bytes
    """The key that the file itself names."""
    head: str
    """Hash of the last line, hexadecimal."""
    exported_at: str
    end_signed: bool
    """Whether the file's end carries a good signature: nothing was cut off."""

    @property
    def ok(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.findings


def export(store: Store, kiosk: str, exported_at: str) -> Iterator[str]:
    """Yield the lines of an export, without line ends. The journal is signed first."""
    public = store.public_key()
    head = store.sign_journal()
    heading = {
        "loket_journal": FORMAT,
        "kiosk": kiosk,
        "public_key": base64.b64encode(public).decode("ascii"),
    }
    yield canonical(heading)
    after = 0
    while after < head.count:
        for row in store.journal_rows(after, min(1000, head.count - after)):
            yield canonical(_to_map(row))
            after = row[0]
    signature = store.sign_message(_end_message(kiosk, head.count, head.hash.hex(), exported_at))
    end = {
        "end": head.count,
        "head": head.hash.hex(),
        "exported_at": exported_at,
        "signature": base64.b64encode(signature).decode("ascii"),
    }
    yield canonical(end)


def check(lines: Iterable[str], public: bytes | None, known: Head | None = None) -> FileVerdict:
    """Check an export. `public` is the key as it was exported when the kiosk was provisioned;
    without it the file's own is used, which shows damage but no forgery. `known` is a length and
    hash of the journal that somebody wrote down earlier.

    Raises KnownError CONTENT_INVALID when it is no export at all.
    """
    given = (line.rstrip("\r\n") for line in lines)
    heading = _parsed(next(given, ""))
    if not isinstance(heading, dict) or heading.get("loket_journal") != FORMAT:
        raise KnownError(FailureCode.CONTENT_INVALID, "this is not an exported journal")
    own = _bytes(heading.get("public_key"))
    verify = _verifier(public or own)
    judge = Check(verify)
    end: dict[str, Any] | None = None
    met_known = known is None or known.count == 0
    for text in given:
        found = _parsed(text)
        if isinstance(found, dict) and "end" in found:
            end = found
            break
        row = _to_row(text, found)
        if row is None:
            judge.find(JournalProblem.ALTERED, judge.last + 1)
            judge.skip()
            continue
        judge.feed(row)
        if known is not None and row[0] == known.count:
            met_known = row[6] == known.hash
            if not met_known:
                judge.find(JournalProblem.ALTERED, known.count)
    if public is not None and own != public:
        judge.find(JournalProblem.FORGED, 0)
    kiosk = str(heading.get("kiosk", ""))
    end_signed = _check_end(judge, kiosk, end, verify)
    if known is not None and judge.last < known.count:
        judge.find(JournalProblem.SHORTENED, judge.last + 1, known.count)
    return FileVerdict(
        judge.lines,
        judge.signed_to,
        judge.findings(),
        kiosk,
        own,
        judge.head.hex() if judge.head else "",
        str(end.get("exported_at", "")) if end else "",
        end_signed,
    )


def _check_end(judge: Check, kiosk: str, end: dict[str, Any] | None, verify: Verify) -> bool:
    if end is None:
        judge.find(JournalProblem.SHORTENED, judge.last + 1)
        return False
    count, head = end.get("end"), str(end.get("head", ""))
    message = _end_message(kiosk, count, head, str(end.get("exported_at", "")))
    if not isinstance(count, int) or not verify(_bytes(end.get("signature")), message):
        judge.find(JournalProblem.FORGED, judge.last + 1)
        return False
    if judge.last < count:
        judge.find(JournalProblem.SHORTENED, judge.last + 1, count)
    elif judge.last > count or (judge.head is not None and judge.head.hex() != head):
        judge.find(JournalProblem.ALTERED, count)
    return True


def _end_message(kiosk: str, count: object, head: str, exported_at: str) -> bytes:
    return f"loket journal end 1\n{kiosk} {count} {head} {exported_at}".encode()


def _to_map(row: Line) -> dict[str, object]:
    seq, at, kind, case, actor, detail, digest = row
    return {
        "seq": seq,
        "at": at,
        "kind": kind,
        "case": case,
        "actor": actor,
        "detail": json.loads(detail),
        "hash": digest.hex(),
    }


def _to_row(text: str, found: object) -> Line | None:
    """Turn a line of the file into a row; None when it is not one, or not as it was written."""
    if not isinstance(found, dict) or set(found) != _FIELDS or canonical(found) != text:
        return None
    if not isinstance(found["seq"], int) or found["seq"] < 1:
        return None
    try:
        whole = to_text(from_text(found["at"])) == found["at"]
    except (TypeError, ValueError):
        return None
    digest = _hex(found["hash"])
    if not whole or len(digest) != 32:
        return None
    parts = (found["seq"], found["at"], found["kind"], found["case"], found["actor"])
    return (*parts, canonical(found["detail"]), digest)


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _bytes(value: object) -> bytes:
    """Read base64 as it is written; its last character may hold bits that a reader ignores."""
    text = value if isinstance(value, str) else ""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        return b""
    return data if base64.b64encode(data).decode("ascii") == text else b""


def _hex(value: object) -> bytes:
    try:
        return bytes.fromhex(value if isinstance(value, str) else "")
    except ValueError:
        return b""


def _verifier(public: bytes) -> Verify:
    try:
        return device.verifier(public)
    except ValueError:
        return lambda _signature, _message: False
