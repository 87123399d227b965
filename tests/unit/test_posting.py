# SPDX-License-Identifier: EUPL-1.2
"""Letters by post: one tray, one batch for each letter, and never two letters for one row."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import zipfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from kiosk import post_work
from kiosk.cases import Case, DocumentKind, QuestionId, TaskKind, VisitId
from kiosk.clock import FixedClock
from kiosk.errors import FailureCode, KnownError
from kiosk.frozen import replace
from kiosk.people import ClerkId
from kiosk.store import Store, post_files
from kiosk.store.posting import CameBack
from kiosk.store.prints import PrintJob, PrintState
from kiosk.store.return_codes import Verdict
from kiosk.visit.events import ClerkDone, Scanned
from kiosk.visit.post_values import PostWork
from kiosk.visit.values import ClerkSession, ClerkStep
from printing import posting
from printing.posting import Piece, in_order
from tests.unit.plan_kit import TEXTS
from tests.unit.store_kit import FAMILY_NAME, KEY, NOON, builder
from tests.unit.visit_kit import Walk
from ui.pages import clerk
from ui.pages.parts import Words

CLERK = ClerkId("clerk-1")
LETTER = DocumentKind.CONFIRMATION


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "data", KEY, FixedClock(NOON), "A1")
    yield store
    store.close()


def posted(store: Store, count: int) -> list[Case]:
    cases = [store.confirm(VisitId(f"v{n}"), builder(VisitId(f"v{n}"))) for n in range(count)]
    for case in cases:
        store.reprint(case.number, LETTER, CLERK, "extra-copy")
        store._write(
            lambda db, _now, number=case.number: db.execute(  # type: ignore[misc]
                "UPDATE print_job SET post = 1 WHERE case_number = ? AND copy = 2", (number,)
            )
        )
    return cases


def pieces(store: Store, batch: int) -> tuple[Piece, ...]:
    return tuple(Piece(job, 1, "normal", "1234AB") for job in store.post_jobs(batch))


def fake_pdf(job: PrintJob) -> bytes:
    return f"%PDF /Type /Page {job.case} {job.copy}".encode()


# --- the tray and the batch ----------------------------------------------------------------------


def test_what_goes_by_post_does_not_come_out_at_the_kiosk(store: Store) -> None:
    posted(store, 2)
    waiting = store.next_print((LETTER,))
    assert waiting is not None
    assert not waiting.post
    assert len(store.post_tray()) == 2


def test_the_end_of_a_visit_does_not_cancel_the_post(store: Store) -> None:
    (case,) = posted(store, 1)
    store.cancel_prints(case.number)
    store.print_taken(case.number)
    assert [job.case for job in store.post_tray()] == [case.number]


def test_a_batch_takes_the_tray_once_and_its_letters_follow_its_sheet(store: Store) -> None:
    posted(store, 3)
    batch = store.begin_post(CLERK, "counter")
    assert store.begin_post(CLERK, "counter") == batch, "continued, not begun anew"
    assert store.post_tray() == ()
    for job in list(store.post_jobs(batch)):
        first = store.next_print((LETTER,))
        assert first is not None
        store.print_submitted(first.id)
        store.print_sent(first.id)
        assert first.id != job.id
    order = tuple(job.id for job in reversed(store.post_jobs(batch)))
    store.arrange_post(batch, order)
    store.arrange_post(batch, tuple(reversed(order)))
    assert store.next_print((LETTER,)) is None, "its sheet comes first"
    store.post_sheet(batch, "sent")
    printed = []
    while (job := store.next_print((LETTER,))) is not None:
        assert store.print_submitted(job.id)
        store.print_sent(job.id)
        printed.append(job.id)
    assert tuple(printed) == order, "the order that was fixed first stays"
    assert store.finish_post(batch, CLERK)
    assert store.open_post("counter") is None


def test_a_batch_with_a_doubtful_letter_is_not_finished_until_a_clerk_has_looked(
    store: Store,
) -> None:
    posted(store, 2)
    batch = store.begin_post(CLERK, "counter")
    store.post_sheet(batch, "sent")
    first, second = store.post_jobs(batch)
    store.print_submitted(first.id)
    store.print_unknown(first.id)
    store.print_submitted(second.id)
    store.print_failed(second.id, "paper-out")
    assert not store.finish_post(batch, CLERK)
    assert store.settle_post(batch, CLERK, came_out=True) == 2
    states = [job.state for job in store.post_jobs(batch)]
    assert states == [PrintState.SENT, PrintState.WAITING]


def test_envelopes_are_ordered_for_folding_and_keep_together_what_belongs_together() -> None:
    def one(id: int, case: str, pages: int, code: str, subject: str = "") -> Piece:
        job = PrintJob(id, case, LETTER, 1, PrintState.WAITING, subject=subject)  # type: ignore[arg-type]
        return Piece(job, pages, "normal", code)

    found = in_order(
        [
            one(1, "C", 2, "1000AA"),
            one(2, "A", 1, "9000ZZ"),
            one(3, "B", 1, "2000BB", "1"),
            one(4, "B", 1, "2000BB", "1"),
            one(5, "D", 1, "1000AA"),
        ]
    )
    assert [piece.job.id for piece in found] == [5, 2, 1, 3, 4]


# --- the print house -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def house() -> tuple[bytes, bytes]:
    """Return the print house's certificate and private key."""
    key = rsa.generate_private_key(65537, 3072)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Drukkerij Voorbeeld")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
        .not_valid_after(dt.datetime(2030, 1, 1, tzinfo=dt.UTC))
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return made.public_bytes(serialization.Encoding.PEM), private


def test_the_house_reads_every_letter_with_its_hash_and_nobody_else_does(
    store: Store, house: tuple[bytes, bytes]
) -> None:
    cases = posted(store, 3)
    batch = store.begin_post("administrator", "print-house")
    data, digest = posting.content(batch, "A1", pieces(store, batch), fake_pdf)
    assert (data, digest) == posting.content(batch, "A1", pieces(store, batch), fake_pdf)
    sealed = post_files.seal(data, house[0], "A1", store.post_key(batch))
    assert cases[0].number.encode() not in sealed
    opened, key = post_files.unseal(sealed, house[1])
    with zipfile.ZipFile(io.BytesIO(opened)) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        rows = list(csv.DictReader(io.StringIO(archive.read("post.csv").decode())))
        for row in rows:
            assert sha256(archive.read(row["file"])).hexdigest() == row["sha256"]
            assert manifest["sha256"][row["file"]] == row["sha256"]
    assert manifest["letters"] == len(rows) == 3
    assert [row["case"] for row in rows] == [case.number for case in cases]
    assert FAMILY_NAME not in str(rows)
    assert key == store.post_key(batch)
    for broken in (sealed[:-1], sealed[:-1] + b"x", sealed[:60], b""):
        with pytest.raises(KnownError):
            post_files.unseal(broken, house[1])


def test_an_acknowledgement_settles_once_and_brings_back_what_was_not_printed(
    store: Store,
) -> None:
    posted(store, 3)
    batch = store.begin_post("administrator", "print-house")
    store.arrange_post(batch, tuple(job.id for job in store.post_jobs(batch)))
    store.post_exported(batch, "d" * 64, "administrator")
    store.post_exported(batch, "d" * 64, "administrator")
    assert store.prints_in(PrintState.SUBMITTED) == (), "no printer here is asked after them"
    assert [line.kind for line in store.journal()].count("post.exported") == 1
    said = post_files.acknowledgement(store.post_key(batch), {2: "torn"})
    failed = post_files.read_acknowledgement(said, store.post_key(batch))
    assert store.post_acknowledged(batch, failed, "administrator") == 2
    assert store.post_acknowledged(batch, failed, "administrator") == 0, "told twice, done once"
    assert len(store.post_tray()) == 1
    assert store.begin_post("administrator", "print-house") != batch
    with pytest.raises(KnownError) as refused:
        post_files.read_acknowledgement(said[:-1] + b"]", store.post_key(batch))
    assert refused.value.code is FailureCode.CONFIG_INVALID


def test_a_letter_is_in_one_batch_whatever_is_cut(store: Store) -> None:
    posted(store, 2)
    first = store.begin_post("administrator", "print-house")
    assert store.begin_post("administrator", "print-house") == first
    with pytest.raises(KnownError):
        store.begin_post(CLERK, "counter")
    later = posted_more(store)
    second = store.begin_post(CLERK, "counter")
    assert [job.case for job in store.post_jobs(second)] == [later.number]


def posted_more(store: Store) -> Case:
    case = store.confirm(VisitId("later"), builder(VisitId("later")))
    store.reprint(case.number, LETTER, CLERK, "extra-copy")
    store._write(
        lambda db, _now: db.execute(
            "UPDATE print_job SET post = 1 WHERE case_number = ? AND copy = 2", (case.number,)
        )
    )
    return case


# --- mail that came back -------------------------------------------------------------------------


def test_a_letter_that_came_back_ends_its_code_and_becomes_a_clerks_task(store: Store) -> None:
    (case,) = posted(store, 1)
    (job,) = store.post_tray()
    code = store.paper_code(case.number, LETTER, job.copy)
    assert store.letter_came_back(code, CameBack.MOVED.value, CLERK) == case.number
    assert store.look_at_code(code).verdict is Verdict.REVOKED
    assert store.look_at_code(case.return_code).verdict is Verdict.FINE
    (task,) = store.clerk_tasks(case.number)
    assert (task.kind, task.said) == (TaskKind.CAME_BACK, "moved")
    store.settle_came_back(task.id, CLERK, again=True, address="1234 AB;5;Kerkstraat;Voorbeeld")
    assert store.case(case.number).answers[QuestionId("address")].startswith("1234 AB")  # type: ignore[union-attr]
    assert len(store.post_tray()) == 2
    assert store.clerk_tasks(case.number) == ()
    kinds = [line.kind for line in store.journal(case.number)]
    assert {"letter.came-back", "code.revoked", "task.done"} <= set(kinds)


def test_a_code_of_another_kiosk_that_came_back_is_refused_in_words(store: Store) -> None:
    with pytest.raises(KnownError) as refused:
        store.letter_came_back("not a code", CameBack.UNKNOWN.value, CLERK)
    assert refused.value.code is FailureCode.NOT_FOUND


# --- the clerk's pages ---------------------------------------------------------------------------


def at_desk() -> Walk:
    walk = Walk()
    walk.state = replace(walk.state, clerk=ClerkSession(ClerkStep.DESK, CLERK, "Noor"))
    return walk


def work_of(walk: Walk, store: Store) -> Walk:
    """Have the desk do what the clerk asked for last."""
    work = next(effect for effect in reversed(walk.effects) if isinstance(effect, PostWork))
    told = post_work.done(work, store)
    if isinstance(told, tuple):
        number, notice = told
        return walk.happen(ClerkDone(notice, store.case(number), tasks=store.clerk_tasks(number)))
    return walk.happen(told)


def rows_of(walk: Walk, language: str = "nl") -> list[str]:
    assert walk.state.clerk is not None
    shown = clerk.page_of(walk.state, walk.state.clerk, Words(TEXTS, language))
    return [row["id"] for row in shown["rows"]]


def test_a_clerk_prints_the_tray_settles_doubt_and_hands_it_over(store: Store) -> None:
    posted(store, 2)
    walk = work_of(at_desk().choose_any("post"), store)
    assert "begin" in rows_of(walk)
    walk = work_of(walk.choose_any("begin"), store)
    assert "begin" not in rows_of(walk), "not begun twice"
    batch = store.open_post("counter")
    assert batch is not None
    store.post_sheet(batch.id, "sent")
    first, second = store.post_jobs(batch.id)
    store.print_submitted(first.id)
    store.print_sent(first.id)
    store.print_submitted(second.id)
    store.print_unknown(second.id)
    walk = work_of(walk.press("refresh"), store)
    assert {"there", "missing"} <= set(rows_of(walk, "en"))
    walk = work_of(walk.choose_any("there"), store)
    assert "posted" in rows_of(walk)
    walk = work_of(walk.choose_any("posted"), store)
    assert store.open_post("counter") is None
    assert rows_of(walk) == ["tray"]


def test_a_clerk_scans_what_came_back_and_sends_it_to_the_new_address(store: Store) -> None:
    (case,) = posted(store, 1)
    (job,) = store.post_tray()
    code = store.paper_code(case.number, LETTER, job.copy)
    walk = at_desk().choose_any("returned").choose_any("why.moved")
    assert walk.state.clerk is not None
    assert walk.state.clerk.problem is not None, "a code first"
    walk.happen(Scanned("LOKET:" + code.replace("-", "")))
    walk = work_of(walk.choose_any("why.moved"), store)
    assert walk.state.clerk.case is not None
    (task,) = store.clerk_tasks(case.number)
    walk.choose_any(f"task.{task.id}")
    assert {"letter.again", "letter.keep"} <= set(rows_of(walk))
    walk.type(postcode="1234").choose_any("letter.again")
    assert walk.state.clerk.problem is not None
    walk.type(postcode="1234AB", number="5", street="Kerkstraat", town="Voorbeeld")
    work_of(walk.choose_any("letter.again"), store)
    address = store.case(case.number).answers[QuestionId("address")]
    assert address == "1234 AB;5;Kerkstraat;Voorbeeld"
    assert len(store.post_tray()) == 2
