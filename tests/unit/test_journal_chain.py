# SPDX-License-Identifier: EUPL-1.2
"""Whatever is done to a journal, or to an export of it, the check says which line it was."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.store import Store, device
from kiosk.store.chain import GENESIS, Check, Finding, JournalProblem, Line, canonical, line_hash
from kiosk.store.export import FileVerdict, check, export
from kiosk.store.files import Head
from kiosk.store.keeping import SIGN_AFTER, SIGN_LINES
from tests.unit.store_kit import KEY, NOON

WHEN = "2026-11-23T12:00:00+00:00"
SIZE = 24


def chain(length: int) -> list[Line]:
    lines: list[Line] = []
    before = GENESIS
    for seq in range(1, length + 1):
        body = (seq, "2026-11-23T11:00:00.000000+00:00", "a.b", None, "system", f'{{"n":{seq}}}')
        before = line_hash(before, body)
        lines.append((*body, before))
    return lines


def judged(lines: list[Line]) -> Check:
    judge = Check(None)
    for line in lines:
        judge.feed(line)
    return judge


@given(st.integers(1, 60))
def test_a_whole_chain_is_whole(length: int) -> None:
    judge = judged(chain(length))
    assert (judge.findings(), judge.last, judge.lines) == ((), length, length)


@given(st.integers(3, 40), st.data())
def test_every_altered_line_is_named_and_no_other(length: int, data: st.DataObject) -> None:
    lines = chain(length)
    altered = data.draw(st.sets(st.integers(1, length), min_size=1))
    field = data.draw(st.sampled_from([1, 2, 3, 4, 5]))
    for seq in altered:
        line = list(lines[seq - 1])
        line[field] = "something else"
        lines[seq - 1] = tuple(line)
    found = [(f.problem, f.line) for f in judged(lines).findings()]
    assert found == [(JournalProblem.ALTERED, seq) for seq in sorted(altered)]


@given(st.integers(3, 40), st.data())
def test_every_removed_line_is_named_and_no_other(length: int, data: st.DataObject) -> None:
    removed = data.draw(st.sets(st.integers(1, length - 1), min_size=1))
    lines = [line for line in chain(length) if line[0] not in removed]
    findings = judged(lines).findings()
    assert {f.problem for f in findings} == {JournalProblem.REMOVED}
    named = {seq for f in findings for seq in range(f.line, f.to_line + 1)}
    assert named == removed


@given(st.integers(3, 40), st.data())
def test_every_reordering_shows(length: int, data: st.DataObject) -> None:
    lines = chain(length)
    shuffled = data.draw(st.permutations(lines))
    assume(shuffled != lines)
    findings = judged(shuffled).findings()
    assert {f.problem for f in findings} == {JournalProblem.MOVED}
    early = {f.line for f in findings}
    later = [line[0] for line in shuffled if line[0] not in early]
    assert later == sorted(later), "without the named lines the rest is in order"


@given(st.integers(1, 30), st.integers(1, 30))
def test_a_line_that_stands_twice_is_named(length: int, seq: int) -> None:
    assume(seq <= length)
    lines = chain(length)
    findings = judged([*lines, lines[seq - 1]]).findings()
    assert findings == (Finding(JournalProblem.MOVED, seq, seq),)


# --- an exported file ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[list[str], bytes]]:
    store = Store.open(tmp_path_factory.mktemp("export"), KEY, FixedClock(NOON), "07")
    for number in range(SIZE - 4):
        store.note("visit.ended", None, "system", number=number)
        if number in (5, 11):
            store.sign_journal()
    public = store.public_key()
    yield list(export(store, "07", WHEN)), public
    assert store.verify_journal().ok
    assert store.verify_journal().signed_to > 0
    store.close()


def tampered(
    exported: tuple[list[str], bytes], change: Callable[[list[str]], object]
) -> FileVerdict:
    lines, public = list(exported[0]), exported[1]
    change(lines)
    return check(lines, public)


def test_an_untouched_export_is_whole_and_signed_to_its_end(
    exported: tuple[list[str], bytes],
) -> None:
    lines, public = exported
    verdict = check(lines, public)
    assert verdict.ok
    assert verdict.end_signed
    assert verdict.lines == len(lines) - 2
    assert verdict.signed_to == verdict.lines - 1
    assert check([line + "\n" for line in lines], None).ok
    known = Head(verdict.lines, bytes.fromhex(verdict.head))
    assert check(lines, public, known).ok


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_no_byte_of_an_export_can_change_unseen(
    exported: tuple[list[str], bytes], data: st.DataObject
) -> None:
    lines = list(exported[0])
    place = data.draw(st.integers(0, len(lines) - 1))
    column = data.draw(st.integers(0, len(lines[place]) - 1))
    other = data.draw(st.characters(min_codepoint=32, max_codepoint=126))
    text = lines[place]
    assume(text[column] != other)
    lines[place] = text[:column] + other + text[column + 1 :]
    try:
        verdict = check(lines, exported[1])
    except KnownError as error:
        assert (place, error.code) == (0, FailureCode.CONTENT_INVALID)
        return
    assert not verdict.ok
    if 0 < place < len(lines) - 1:
        assert place in {finding.line for finding in verdict.findings}


@pytest.mark.parametrize("place", [0, -1], ids=["heading", "end"])
def test_the_bits_that_base64_ignores_may_not_change_either(
    exported: tuple[list[str], bytes], place: int
) -> None:
    lines = list(exported[0])
    at = lines[place].rindex("=")
    while lines[place][at] == "=":
        at -= 1
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    neighbour = letters[letters.index(lines[place][at]) ^ 1]
    lines[place] = lines[place][:at] + neighbour + lines[place][at + 1 :]
    assert not check(lines, exported[1]).ok


@given(st.integers(1, SIZE - 2))
@settings(max_examples=20, deadline=None)
def test_an_export_that_was_cut_off_shows(exported: tuple[list[str], bytes], keep: int) -> None:
    verdict = tampered(exported, lambda lines: lines.__delitem__(slice(keep, None)))
    assert JournalProblem.SHORTENED in {f.problem for f in verdict.findings}
    assert verdict.findings[-1].line == keep
    without = tampered(exported, lambda lines: lines.__delitem__(slice(keep, len(lines) - 1)))
    assert Finding(JournalProblem.SHORTENED, keep, len(exported[0]) - 2) in without.findings


def test_a_chain_made_anew_is_found_by_its_signatures(exported: tuple[list[str], bytes]) -> None:
    lines = list(exported[0])
    before = GENESIS
    for place in range(1, len(lines) - 1):
        row = json.loads(lines[place])
        if place == 3:
            row["actor"] = "nobody"
        body = (row["seq"], row["at"], row["kind"], row["case"], row["actor"])
        before = line_hash(before, (*body, canonical(row["detail"])))
        lines[place] = canonical({**row, "hash": before.hex()})
    verdict = check(lines, exported[1])
    assert {f.problem for f in verdict.findings} == {JournalProblem.FORGED, JournalProblem.ALTERED}
    assert verdict.findings[0].problem is JournalProblem.FORGED
    assert verdict.signed_to == 0


def test_another_kiosks_signatures_are_not_this_ones(
    exported: tuple[list[str], bytes], tmp_path: Path
) -> None:
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "08")
    store.note("visit.ended", None, "system")
    other = store.public_key()
    own = list(export(store, "08", WHEN))
    store.close()
    assert check(own, other).ok
    assert JournalProblem.FORGED in {f.problem for f in check(own, exported[1]).findings}


def test_a_file_that_is_no_export_is_said_to_be_none() -> None:
    for lines in ([], [""], ["{}"], ["hello"], ["[1]"], ['{"loket_journal":2}']):
        with pytest.raises(KnownError) as refused:
            check(lines, None)
        assert refused.value.code is FailureCode.CONTENT_INVALID


def test_the_journal_is_signed_when_enough_lines_or_minutes_have_passed(tmp_path: Path) -> None:
    clock = FixedClock(NOON)
    store = Store.open(tmp_path, KEY, clock, "07")
    assert store.sign_journal(if_due=True).count == 0
    store.note("visit.ended", None, "system")
    assert store.sign_journal(if_due=True).count == 1
    clock.advance(SIGN_AFTER.total_seconds() + 1)
    assert store.sign_journal(if_due=True).count == 2
    assert store.sign_journal().count == 2, "what is signed is not signed again"
    assert SIGN_LINES > 1
    store.close()
    again = Store.open(tmp_path, KEY, clock, "07")
    assert again.verify_journal().signed_to == 1
    again.close()


def test_sealed_subjects_are_equal_for_one_person_and_open_with_the_key(tmp_path: Path) -> None:
    store = Store.open(tmp_path, KEY, FixedClock(NOON), "07")
    key = bytes(range(64))

    def seals(host: Store) -> tuple[str, str, str]:
        with host._db.transaction():
            one = device.seal_subject(host._db, NOON, key, "bsn:999990408")
            same = device.seal_subject(host._db, NOON, key, "bsn:999990408")
            return one, same, device.seal_subject(host._db, NOON, None, "bsn:999990408")

    one, same, own = store.submit(seals).result()
    assert one == same != own
    assert "999990408" not in one
    assert device.open_subject(key, one) == "bsn:999990408"
    with pytest.raises(ValueError, match="another key"):
        device.open_subject(bytes(64), one)
    store.close()
