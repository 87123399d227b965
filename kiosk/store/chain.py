# SPDX-License-Identifier: EUPL-1.2
"""The journal's chain, without a database: what a line's hash and a signature cover, and a check
that names every line that was altered, removed, moved or not signed by this kiosk.

Pure: it judges the rows of a database and the lines of an exported file alike.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeAlias

GENESIS = bytes(32)
"""What the first line's hash builds on."""
SIGNED = "journal.signed"
"""Kind of the lines that hold a signature over everything before them."""

Line: TypeAlias = tuple[Any, ...]
"""seq, at, kind, case, actor, detail as canonical JSON text, hash (bytes)."""
Verify: TypeAlias = Callable[[bytes, bytes], bool]
"""Tells whether a signature fits a message."""

_MOST_FINDINGS = 100


class JournalProblem(Enum):
    """What can be wrong with the journal."""

    ALTERED = "altered"
    """A line does not match its hash, or stands where another was."""
    REMOVED = "removed"
    """Lines are missing from the middle."""
    MOVED = "moved"
    """A line stands in another place than it was written, or twice."""
    FORGED = "forged"
    """A signature is not this kiosk's, or not over the lines before it."""
    SHORTENED = "shortened"
    """Lines that the head or the export's end knows of are missing."""
    HEAD_MISSING = "head-missing"
    """The head outside the database is gone or its seal is broken."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: with lines `line` up to and including `to_line`."""

    problem: JournalProblem
    line: int
    to_line: int

    @property
    def where(self) -> str:
        """Say which lines, in words."""
        if self.line == self.to_line:
            return f"line {self.line}"
        return f"lines {self.line} to {self.to_line}"


def canonical(value: object) -> str:
    """Return the one way in which a value is written as JSON here: ASCII, sorted, no spaces."""
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def line_hash(before: bytes, body: Iterable[object]) -> bytes:
    """Return the hash of a line (seq, at, kind, case, actor, detail text) after `before`."""
    text = json.dumps(list(body), ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(before + text.encode("ascii")).digest()


def signed_message(lines: int, head: bytes) -> bytes:
    """Return what is signed: that the chain's line number `lines` has the hash `head`."""
    return b"loket journal signature 1\n%d %s" % (lines, head.hex().encode("ascii"))


def key_name(public: bytes) -> str:
    """Return the short name of a public key, as it stands in signature lines."""
    return hashlib.sha256(public).hexdigest()[:16]


class Check:
    """Takes lines one by one and remembers what is wrong; constant memory for a whole journal."""

    def __init__(self, verify: Verify | None) -> None:
        """`verify` judges signatures; without it they are only counted as lines."""
        self._verify = verify
        self._before: bytes | None = GENESIS
        self._expected = 1
        self._missing: list[tuple[int, int]] = []
        self._found: list[Finding] = []
        self.lines = 0
        """How many lines were seen."""
        self.signed_to = 0
        """The last line that a good signature covers."""

    @property
    def last(self) -> int:
        """The highest line seen."""
        return self._expected - 1

    @property
    def head(self) -> bytes | None:
        """The hash of the highest line seen; None directly after a gap."""
        return self._before

    def find(self, problem: JournalProblem, line: int, to_line: int | None = None) -> None:
        """Note something wrong."""
        if len(self._found) < _MOST_FINDINGS:
            self._found.append(Finding(problem, line, line if to_line is None else to_line))

    def feed(self, line: Line) -> None:
        """Judge the next line in the order in which they lie."""
        self.lines += 1
        seq, digest = line[0], line[6]
        if seq < self._expected:
            self._take_from_missing(seq)
            self.find(JournalProblem.MOVED, seq)
            return
        if seq > self._expected:
            self._missing.append((self._expected, seq - 1))
            self._before = None
        if self._before is not None:
            if line_hash(self._before, line[:6]) != digest:
                self.find(JournalProblem.ALTERED, seq)
            elif line[2] == SIGNED:
                self._check_signature(seq, self._before, line[5])
        self._before, self._expected = digest, seq + 1

    def skip(self) -> None:
        """Pass over a line that cannot be read: what follows cannot be compared with it."""
        self.lines += 1
        self._before, self._expected = None, self._expected + 1

    def findings(self) -> tuple[Finding, ...]:
        """Return everything wrong, in the order of the lines."""
        removed = (Finding(JournalProblem.REMOVED, *gap) for gap in self._missing[:_MOST_FINDINGS])
        return tuple(sorted((*removed, *self._found), key=lambda f: (f.line, f.problem.value)))

    def _check_signature(self, seq: int, before: bytes, detail: str) -> None:
        if self._verify is None:
            return
        try:
            signature = base64.b64decode(json.loads(detail)["signature"], validate=True)
        except (ValueError, KeyError, TypeError):
            signature = b""
        if self._verify(signature, signed_message(seq - 1, before)):
            self.signed_to = seq - 1
        else:
            self.find(JournalProblem.FORGED, seq)

    def _take_from_missing(self, seq: int) -> None:
        for place, (first, last) in enumerate(self._missing):
            if first <= seq <= last:
                rest = [(first, seq - 1), (seq + 1, last)]
                self._missing[place : place + 1] = [gap for gap in rest if gap[0] <= gap[1]]
                return
