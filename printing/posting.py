# SPDX-License-Identifier: EUPL-1.2
"""A batch of letters for the post: in the order of folding, with a sheet on top, or as a file.

Envelopes of one thickness lie together, within that by format and by postcode, so that a folding
machine is set once and the post gets a discount. What belongs together stays in one envelope: a
letter and the same in the resident's language. The file for a print house is a ZIP of PDFs with a
table and a manifest, encrypted to the house's certificate as a package of `loket transfer` is.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.cases import Case, QuestionId
from kiosk.my_data import Texts
from kiosk.store import files
from kiosk.store.prints import PrintJob
from printing.layout import MM, Mark, Measure, Node, Style, placed, text_rows

PACKAGE, DONE = ".loketpost", ".done"
COLUMNS = ("place", "file", "envelope", "pages", "format", "postcode", "case", "document", "sha256")
_PAGE = re.compile(rb"/Type\s*/Page\b")
_ROWS_PER_PAGE = 46
_TITLE, _BODY = Style(17, 22, "bold"), Style(10, 15)
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)

Render = Callable[[PrintJob], bytes]
"""Makes the letter of a row."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One letter as it lies in a batch."""

    job: PrintJob
    pages: int
    format: str
    postcode: str

    @property
    def envelope(self) -> tuple[str, str]:
        """What goes into one envelope."""
        return str(self.job.case), self.job.subject


def pages_of(pdf: bytes) -> int:
    """Count the pages of a PDF of ours."""
    return len(_PAGE.findall(pdf))


def piece(job: PrintJob, case: Case, pdf: bytes) -> Piece:
    """Look at one letter for where it lies in its batch."""
    address = str(case.answers.get(QuestionId("address"), ""))
    postcode = address.partition(";")[0].replace(" ", "").upper()
    return Piece(job, pages_of(pdf), case.form.on_paper.value, postcode)


def in_order(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return letters in the order of their envelopes: thin before thick, then format, postcode."""
    found = tuple(pieces)
    thick: dict[tuple[str, str], int] = {}
    for one in found:
        thick[one.envelope] = thick.get(one.envelope, 0) + one.pages
    return tuple(
        sorted(
            found,
            key=lambda p: (thick[p.envelope], p.format, p.postcode, *p.envelope, p.job.id),
        )
    )


# --- the sheet on top ----------------------------------------------------------------------------


def batch_sheet(
    batch: int, pieces: Iterable[Piece], texts: Texts, language: str, measure: Measure
) -> tuple[list[list[Mark]], Node, str]:
    """Return the pages that lie on top of a batch: what is in it, in order; nobody's name."""
    found = tuple(pieces)
    root = Node("Document")
    title = texts.text(language, "post-sheet-title", batch=batch)
    total = texts.text(
        language,
        "post-sheet-total",
        letters=len(found),
        envelopes=len({p.envelope for p in found}),
        pages=sum(p.pages for p in found),
    )
    lines = [
        texts.text(
            language,
            "post-sheet-line",
            place=place,
            case=str(p.job.case),
            document=texts.text(language, f"paper-{p.job.document.value}"),
            pages=p.pages,
        )
        for place, p in enumerate(found, start=1)
    ]
    pages = []
    for start in range(0, max(1, len(lines)), _ROWS_PER_PAGE):
        part = root.add("Sect")
        marks, y = _set([(title, _TITLE, "H1"), (total, _BODY, "P")], part, 25 * MM, measure)
        rows = [(line, _BODY, "P") for line in lines[start : start + _ROWS_PER_PAGE]]
        more, _ = _set(rows, part, y + 4 * MM, measure)
        pages.append([*marks, *more])
    return pages, root, title


def _set(
    lines: Iterable[tuple[str, Style, str]], part: Node, y: float, measure: Measure
) -> tuple[list[Mark], float]:
    marks: list[Mark] = []
    for text, style, role in lines:
        rows = text_rows(text, style, 25 * MM, 160 * MM, part.add(role), measure)
        marks += placed((y + index * style.leading, row) for index, row in enumerate(rows))
        y += len(rows) * style.leading
    return marks, y


# --- the file for a print house ------------------------------------------------------------------


def content(batch: int, kiosk: str, pieces: Iterable[Piece], render: Render) -> tuple[bytes, str]:
    """Return the ZIP of a batch and its digest: the same rows always make the same file."""
    files: dict[str, bytes] = {}
    rows: list[tuple[object, ...]] = []
    envelopes: dict[tuple[str, str], int] = {}
    for place, one in enumerate(pieces, start=1):
        pdf = render(one.job)
        name = f"letters/{place:05d}.pdf"
        files[name] = pdf
        envelope = envelopes.setdefault(one.envelope, len(envelopes) + 1)
        found = (one.job.case, one.job.document.value, hashlib.sha256(pdf).hexdigest())
        rows.append((place, name, envelope, one.pages, one.format, one.postcode, *found))
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    writer.writerows(rows)
    files["post.csv"] = table.getvalue().encode("utf-8")
    manifest = {
        "format": "loket-post-1",
        "kiosk": kiosk,
        "batch": batch,
        "letters": len(rows),
        "envelopes": len(envelopes),
        "pages": sum(int(str(row[3])) for row in rows),
        "sha256": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
    }
    files["manifest.json"] = json.dumps(manifest, indent=1, sort_keys=True).encode() + b"\n"
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, _FIXED_TIME), files[name])
    return held.getvalue(), hashlib.sha256(files["manifest.json"]).hexdigest()


def name_of(kiosk: str, batch: int) -> str:
    """Return the name of a batch's file, without its ending."""
    return f"post-{kiosk}-{batch:05d}"


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that is there whole or not at all. Raises KnownError DISK_FULL and the like."""
    files.durable_write(path, data)
    files.sync_folder(path.parent)
