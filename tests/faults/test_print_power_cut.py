# SPDX-License-Identifier: EUPL-1.2
"""The plug is pulled while paper comes out: no sheet comes twice, none is called sent in vain."""

from __future__ import annotations

import random
import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from kiosk.cases import DocumentKind
from kiosk.store.prints import PrintState
from printing.ipp_wire import JobState
from printing.simulator import VirtualLetterPrinter, VirtualReceiptPrinter
from printing.worker import name_of
from tests.faults.print_child import open_worker

ROOT = Path(__file__).parents[2]
_NUMBER = re.compile(r"\d{4}-07-\d{5}-[0-9A-Z]")


def work_and_kill(
    folder: Path, receipt: str, letter: str, name: str, chance: random.Random
) -> None:
    command = [sys.executable, "-m", "tests.faults.print_child", str(folder), receipt, letter, name]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"open\n"
        time.sleep(chance.uniform(0.05, 0.8))
        child.kill()
        child.wait()


def walk(folder: Path, rounds: int, seed: int) -> None:
    chance = random.Random(seed)
    slips, letters = VirtualReceiptPrinter(), VirtualLetterPrinter(seconds_per_page=0.005)
    receipt, letter = slips.start(), letters.start()
    try:
        for number in range(rounds):
            work_and_kill(folder, receipt, letter, f"r{number}", chance)
        store, worker = open_worker(folder, receipt, letter)
        worker.start()
        before, since = 0, time.monotonic()
        while (job := store.next_print()) or store.prints_in(PrintState.SUBMITTED):
            if job and job.id != before:
                before, since = job.id, time.monotonic()
            assert time.monotonic() - since < 60, "the ledger does not come to rest"
            time.sleep(0.05)
        worker.stop()
        printed = Counter(
            job.name for job in letters.jobs.values() if job.state is JobState.COMPLETED
        )
        cut = Counter(n for slip in slips.receipts for n in _NUMBER.findall(slip.text)[:1])
        summaries = store.case_summaries()
        assert summaries
        for summary in summaries:
            assert store.document(summary.number, DocumentKind.CONFIRMATION)
            for job in store.print_jobs(summary.number):
                is_letter = job.document is DocumentKind.CONFIRMATION
                times = printed[name_of(job)] if is_letter else cut[summary.number]
                assert times <= 1
                assert job.state in (PrintState.SENT, PrintState.UNKNOWN)
                if job.state is PrintState.SENT:
                    assert times == 1
        store.close()
    finally:
        slips.stop()
        letters.stop()


def test_a_power_cut_prints_nothing_twice(tmp_path: Path) -> None:
    walk(tmp_path / "data", rounds=3, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_two_hundred_power_cuts_print_nothing_twice(tmp_path: Path) -> None:
    walk(tmp_path / "data", rounds=200, seed=2)
