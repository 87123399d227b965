# SPDX-License-Identifier: EUPL-1.2
"""The same one-page letter by Loket, by WeasyPrint and by Typst, in turns in one run.

Each makes a tagged PDF with the same words, fonts embedded and a QR code of its own drawing or
handed to it. Run ``python -m tests.bench.rivals`` after ``pip install weasyprint typst`` (not
among Loket's own libraries); what is not installed is left out and said.
"""

from __future__ import annotations

import html
import importlib.util
import io
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from printing.codes import matrix
from printing.letter import render
from printing.paper import Bullets, Frame, Heading, LetterDocument, Paragraph
from printing.writing import confirmation_letter
from tests.bench.table import Row, median, report
from tests.paper_sample import HALL, SampleCatalogue, sample_case

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
FAMILY = "Atkinson Hyperlegible Next"
ROUNDS = 25


def one_page() -> LetterDocument:
    """Return a letter of one page with all kinds of text that one has."""
    document = confirmation_letter(sample_case(), SampleCatalogue(), HALL)
    kept = [b for b in document.blocks if isinstance(b, Heading | Paragraph | Frame)]
    return replace(document, blocks=(*kept[:4], Bullets((document.title,) * 3), *kept[6:8]))


def as_svg(content: str) -> str:
    """Return the QR code as a picture for who does not draw one."""
    rows = matrix(content)
    squares = "".join(
        f'<rect x="{x}" y="{y}" width="1" height="1"/>'
        for y, row in enumerate(rows)
        for x, dark in enumerate(row)
        if dark
    )
    size = len(rows)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}">{squares}</svg>'


def paragraphs(document: LetterDocument) -> list[tuple[str, str]]:
    """Return the letter's words as (kind, text) for the rivals."""
    found = [("address", line) for line in (*document.sender, *document.addressee)]
    for fact in document.references:
        found.append(("p", f"{fact.label} {fact.value}"))
    for block in document.blocks:
        match block:
            case Heading(text, level):
                found.append((f"h{level}", text))
            case Paragraph(text):
                found.append(("p", text))
            case Bullets(items):
                found += [("li", item) for item in items]
            case Frame(title, steps, needs_title, needs):
                found.append(("h2", title))
                found += [("li", f"{step.text} {step.when}") for step in steps]
                found += [("p", needs_title), *(("li", need) for need in needs)]
    return [*found, ("p", document.code.purpose), ("p", document.code.words)]


def of_turn(document: LetterDocument, turn: int) -> LetterDocument:
    """Return the letter of another resident: number, name, street, code and a sentence differ."""
    number = f"2026-L1-{turn:05}-7"
    words = number.replace("-", "")
    blocks = tuple(
        Paragraph(f"{block.text} {number}.", block.strong)
        if isinstance(block, Paragraph)
        else block
        for block in document.blocks
    )
    return replace(
        document,
        title=number,
        addressee=(f"Fenna de Vries {turn}", *document.addressee[1:]),
        blocks=blocks,
        code=replace(document.code, payload=f"LOKET:{words}"),
    )


def by_weasyprint() -> Callable[[LetterDocument], bytes]:
    """Return what renders the letter with WeasyPrint."""
    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration

    faces = "".join(
        f"@font-face {{font-family: '{FAMILY}'; font-weight: {weight};"
        f" src: url('{(FONTS / f'AtkinsonHyperlegibleNext-{name}.ttf').as_uri()}')}}"
        for name, weight in (("Regular", 400), ("Bold", 700))
    )
    style = f"<style>{faces} body {{font: 11pt '{FAMILY}'}} svg {{width: 24mm}}</style>"
    fonts = FontConfiguration()

    def once(document: LetterDocument) -> bytes:
        body = "".join(
            f"<p>{html.escape(text)}</p>"
            if kind == "address"
            else f"<{kind}>{html.escape(text)}</{kind}>"
            for kind, text in paragraphs(document)
        )
        page = (
            f"<html lang='{document.language}'><head><title>{document.title}</title>{style}</head>"
            f"<body>{body}{as_svg(document.code.payload)}</body></html>"
        )
        made: bytes = HTML(string=page).write_pdf(font_config=fonts, pdf_variant="pdf/ua-1")
        return made

    return once


def by_typst() -> Callable[[LetterDocument], bytes]:
    """Return what renders the letter with Typst, its compiler kept alive between letters."""
    import typst

    def escaped(text: str) -> str:
        return "".join(f"\\{c}" if c in "\\#*_`$<>@=-+/~[]" else c for c in text)

    def once(document: LetterDocument) -> bytes:
        lines = [
            f'#set document(title: "{document.title}")',
            f'#set text(font: "{FAMILY}", size: 11pt, lang: "{document.language}")',
        ]
        marks = {"h1": "= ", "h2": "== ", "li": "- "}
        for kind, text in paragraphs(document):
            lines.append(marks.get(kind, "\n") + escaped(text))
        picture = as_svg(document.code.payload).replace('"', '\\"')
        lines.append(f'#image(bytes("{picture}"), width: 24mm, alt: "QR")')
        made: bytes = compiler.compile(
            input="\n".join(lines).encode("utf-8"), format="pdf", pdf_standards="ua-1"
        )
        return made

    compiler = typst.Compiler(font_paths=[str(FONTS)])
    return once


def main() -> int:
    """Measure all that are installed, turn by turn, and print the ratios."""
    document = one_page()
    makers: dict[str, Callable[[LetterDocument], bytes]] = {"Loket": render}
    for name, module, maker in (
        ("WeasyPrint", "weasyprint", by_weasyprint),
        ("Typst", "typst", by_typst),
    ):
        if importlib.util.find_spec(module):
            makers[name] = maker()
        else:
            print(f"{name} is not installed: left out", file=sys.stderr)
    times: dict[str, list[float]] = {name: [] for name in makers}
    pages = {}
    for turn in range(ROUNDS + 1):
        letter = of_turn(document, turn)
        for name, make in makers.items():
            # Whoever comes second must not find the code already drawn.
            matrix.cache_clear()
            began = time.perf_counter()
            made = make(letter)
            if turn:
                times[name].append((time.perf_counter() - began) * 1000)
            pages[name] = made
    import pypdf

    rows = [
        Row(
            f"one-page letter, {name}",
            median(found),
            "ms",
            note=f"{len(pypdf.PdfReader(io.BytesIO(pages[name])).pages)} page, "
            f"{len(pages[name]) // 1000} kB",
        )
        for name, found in times.items()
    ]
    ours = median(times["Loket"])
    limits = {"WeasyPrint": 0.1, "Typst": 1.0}
    rows += [
        Row(f"Loket to {name}", ours / median(found), "", limits[name])
        for name, found in times.items()
        if name != "Loket"
    ]
    return report(rows)


if __name__ == "__main__":
    sys.exit(main())
