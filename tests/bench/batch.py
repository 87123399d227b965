# SPDX-License-Identifier: EUPL-1.2
"""A batch of letters: how long each takes, and that memory does not grow with their number.

    python -m tests.bench.batch            # 100 and 1,000 letters
    python -m tests.bench.batch 10000      # these, and 10,000

Every letter is somebody else's: another name, street and code, in print and with its tags. Each
batch runs in a process of its own, which tells its own peak.
"""

from __future__ import annotations

import dataclasses
import resource
import subprocess
import sys
import time

from kiosk.cases import Case, CaseNumber, DocumentKind, QuestionId, make_case_number
from kiosk.people import Person

USUAL = (100, 1_000)
MOST_GROWTH = 1.05
"""Peak of the largest batch against that of 1,000, in which every kept measure has its place."""


def one_of_many(made: Case, number: int) -> Case:
    """Return the case of the resident with this number."""
    letters = "ABCDEFGHJKMNPQRSTVWXYZ"
    word = "".join(letters[number // len(letters) ** place % len(letters)] for place in range(4))
    person = Person(f"van {word.title()}-Öztürk", f"Fenna {number}", "1984-03-07")
    return dataclasses.replace(
        made,
        number=CaseNumber(make_case_number(2026, "A1", number % 99_998 + 1)),
        identity=dataclasses.replace(made.identity, person=person),
        answers={
            **made.answers,
            QuestionId("address"): f"1234 CD;{number % 900};{word.title()}straat;Voorbeeld",
        },
        return_code=f"7KQ2M9XA{number:04d}"[:12],
    )


def batch(count: int) -> None:
    """Make `count` letters, one after the other, and print milliseconds a letter and the peak."""
    from kiosk.commands import ASSETS
    from kiosk.letters import sample
    from kiosk.life_events import content
    from kiosk.messages import Catalogue
    from printing.letter import render
    from printing.writing import letter

    texts = Catalogue(ASSETS / "locale", ("nl",))
    made = sample.case(content.load(ASSETS), "nl")
    written = 0
    began = time.perf_counter()
    for number in range(count):
        case = one_of_many(made, number)
        written += len(render(letter(DocumentKind.INVOICE, case, texts, sample.HALL)))
    took = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{1000 * took / count:.2f} {peak:.1f} {written / count / 1000:.1f}")


def main() -> int:
    """Run the batches, smallest first, and compare their peaks."""
    if sys.argv[1:2] == ["--one"]:
        batch(int(sys.argv[2]))
        return 0
    counts = (*USUAL, *(int(text) for text in sys.argv[1:]))
    peaks = []
    for count in counts:
        command = [sys.executable, "-m", "tests.bench.batch", "--one", str(count)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        each, peak, size = done.stdout.split()
        peaks.append(float(peak))
        print(f"{count:>7} letters  {each:>6} ms each  peak {peak:>6} MB  {size} kB a letter")
    growth = peaks[-1] / peaks[1]
    met = "met" if growth <= MOST_GROWTH else "NOT MET"
    print(f"peak grows {growth:.3f} x, at most {MOST_GROWTH}: {met}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
