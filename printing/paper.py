# SPDX-License-Identifier: EUPL-1.2
"""What a receipt and a letter are made of, before any printer is known.

Plain values in one language, all words already chosen. A receipt is a list of blocks for a
narrow strip of monospaced type; a letter is a list of blocks for A4. Neither holds a BSN.

A letter is the same whatever it becomes: print of any size, braille, speech, or pictures. What
is in another language than the letter is text of :class:`Words`, an ordinary text for whoever
does not ask.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.cases import PaperForm

# --- receipt -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of text; wrapped to the strip's width."""

    text: str
    strong: bool = False
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Title:
    """A heading in the strip."""

    text: str


@dataclass(frozen=True, slots=True)
class Big:
    """Something to copy by hand, printed at double size under its label."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick, with what it is about and details indented under it."""

    text: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Amount:
    """A label with an amount at the right edge."""

    label: str
    amount: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line between parts."""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code: its payload, what it is for, and the same in letters to type."""

    payload: str
    purpose: str
    words: str


@dataclass(frozen=True, slots=True)
class Voucher:
    """A number with a barcode (Code 128), for the till: what it is, and the number to type."""

    purpose: str
    number: str
    words: str


ReceiptBlock: TypeAlias = Line | Title | Big | Tick | Amount | Rule | Code | Voucher


@dataclass(frozen=True, slots=True)
class ReceiptDocument:
    """A thermal slip."""

    language: str
    blocks: tuple[ReceiptBlock, ...]
    form: PaperForm = PaperForm.NORMAL
    """Decides the size of its letters; a slip has no other forms."""


# --- letter --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text in a language of its own (BCP 47): from `start` up to `end`."""

    start: int
    end: int
    language: str


class Words(str):
    """A text that knows which parts of it are in another language, as a Dutch term in a letter
    in Arabic. What is cut from it or added to it is plain text again."""

    __slots__ = ("spans",)
    spans: tuple[Span, ...]

    def __new__(cls, text: str, spans: tuple[Span, ...] = ()) -> Words:
        made = super().__new__(cls, text)
        made.spans = spans
        return made


def spans_of(text: str) -> tuple[Span, ...]:
    """Return which parts of a text are in another language than the letter."""
    return text.spans if isinstance(text, Words) else ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the letter. `level` is 1 (the subject) or 2."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `strong` for the one sentence that is the message."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the reader must do, and by when."""

    text: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """The framed part: what the reader must do now and by when, and what is still needed."""

    title: str
    steps: tuple[Step, ...]
    needs_title: str = ""
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with its value, as in "Cost: € 51,10"."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class TaskEntry:
    """One task of the plan: number in the plan, title, what happens, and its facts."""

    number: int
    title: str
    summary: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Amounts:
    """A small table of costs with a total under it."""

    rows: tuple[Fact, ...]
    total: Fact


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, one under the other: an appointment, or what we know."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Transfer:
    """What a bank's app scans, beside the same in words: name, IBAN, amount, reference."""

    code: Code
    alternative: str
    """What the QR code shows, for a reader who cannot see it."""
    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A pictogram of ``assets/icons`` with what it says beside it; never a picture alone."""

    icon: str
    text: str
    alternative: str = ""
    """What the picture shows; empty: it only repeats the text, and a reader aloud skips it."""
    big: str = ""
    """An amount, day or number that is to be seen at once: large, under the text."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Lines to write on, each with what goes there: place and date, name, signature."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a page of its own."""


LetterBlock: TypeAlias = (
    Heading
    | Paragraph
    | Bullets
    | Frame
    | TaskEntry
    | Amounts
    | Facts
    | Transfer
    | Picture
    | Signature
    | NewPage
)


@dataclass(frozen=True, slots=True)
class Logo:
    """The municipality's mark, as SVG or PNG."""

    data: bytes
    media_type: str
    """``image/svg+xml`` or ``image/png``."""
    alternative: str = ""
    """What it shows; empty: it is decoration, for the name stands beside it in words."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a municipality's paper looks; lengths in millimetres."""

    logo: Logo | None = None
    logo_height: float = 16.0
    colour: str = "0d4459"
    """Of headings, lines and frames: six hexadecimal digits, dark enough on white."""
    left: float = 25.0
    right: float = 37.0
    top: float = 22.0
    """Above the text of every page but the first."""
    bottom: float = 18.0
    footer: tuple[str, ...] = ()
    """Lines at the foot of the first page, from left to right: each a column of its own."""


LARGEST_FOOTER = 4
"""Columns of a footer."""


@dataclass(frozen=True, slots=True)
class LetterDocument:
    """An A4 letter for a window envelope."""

    language: str
    title: str
    """Title of the document, for the window of a PDF reader. No personal data."""
    sender: tuple[str, ...]
    """Municipality first, then the hall's name and address."""
    addressee: tuple[str, ...]
    """Up to six lines for the window: name, street, postcode and town."""
    references: tuple[Fact, ...]
    """Date, case number, contact: what a clerk needs to find the case."""
    blocks: tuple[LetterBlock, ...]
    code: Code
    code_alternative: str
    """What the QR code shows, for a reader who cannot see it."""
    page_text: str
    """Foot of a page with ``{page}`` and ``{pages}`` to fill in."""
    form: PaperForm = PaperForm.NORMAL
    """What it is set in. Of `BRAILLE` and `SPOKEN` the printed letter is an ordinary one."""
    kind: str = "confirmation"
    """Which letter this is, as its template is called."""
    return_line: str = ""
    """Where a letter goes back to that does not arrive: small, above the address in the window."""
    page_reference: Fact | None = None
    """Page x of y among the references, with ``{page}`` and ``{pages}``; for sheets of paper."""
    layout: Layout = Layout()
