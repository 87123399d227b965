# SPDX-License-Identifier: EUPL-1.2
"""How a letter and a layout are written: the closed set of blocks that a template is made of.

Words are ids of Fluent messages; a message may use the names that :mod:`kiosk.letters.names` has
for its kind of letter. Every block may have a condition in CEL.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

Id: TypeAlias = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]{0,60}$")]
Condition: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, max_length=500)]


class _Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every part has in common: no unknown keys."""


class Part(_Form, frozen=True, kw_only=True):
    """One line of a block, with its own condition."""

    text: Id
    by: Id | None = None
    """For what has to be done: by when."""
    when: Condition = "true"


class Row(_Form, frozen=True, kw_only=True):
    """A label with its value, both messages."""

    label: Id
    text: Id
    when: Condition = "true"


class _Block(_Form, frozen=True, kw_only=True, tag_field="block"):
    when: Condition = "true"


class HeadingForm(_Block, frozen=True, kw_only=True, tag="heading"):
    text: Id
    level: Literal[1, 2] = 2


class ParagraphForm(_Block, frozen=True, kw_only=True, tag="paragraph"):
    text: Id
    strong: bool = False


class BulletsForm(_Block, frozen=True, kw_only=True, tag="bullets"):
    items: Annotated[tuple[Part, ...], msgspec.Meta(min_length=1)]


class StepsForm(_Block, frozen=True, kw_only=True, tag="steps"):
    """What the reader must do and by when, in a frame; said outright."""

    title: Id
    items: Annotated[tuple[Part, ...], msgspec.Meta(min_length=1)]


class ToDoForm(_Block, frozen=True, kw_only=True, tag="to-do"):
    """What the reader must do and by when, in a frame; as it follows from the plan."""

    title: Id = "letter-now"
    nothing: Id = "letter-nothing-now"
    needs: Id = "paper-needs"


class PlanForm(_Block, frozen=True, kw_only=True, tag="plan"):
    """Every task of the plan with its facts."""


class ActingForm(_Block, frozen=True, kw_only=True, tag="acting"):
    """Who acts for the resident, when somebody does."""


class CostsForm(_Block, frozen=True, kw_only=True, tag="costs"):
    """A table of what each task costs, with the total."""


class AdviceForm(_Block, frozen=True, kw_only=True, tag="advice"):
    """What is probably left to pay, to who asked."""


class InstalmentsForm(_Block, frozen=True, kw_only=True, tag="instalments"):
    """A table of the parts and the day of each."""


class PaymentForm(_Block, frozen=True, kw_only=True, tag="payment"):
    """The bank's code with name, IBAN, amount and reference in words beside it."""

    text: Id


class OwnDataForm(_Block, frozen=True, kw_only=True, tag="own-data"):
    """Everything that is stored of the resident."""


class FactsForm(_Block, frozen=True, kw_only=True, tag="facts"):
    rows: Annotated[tuple[Row, ...], msgspec.Meta(min_length=1)]


class AnswersForm(_Block, frozen=True, kw_only=True, tag="answers"):
    """What the resident told, as far as the letter asks whether it is still right."""


class NeedsForm(_Block, frozen=True, kw_only=True, tag="needs"):
    """What is missing, with boxes to tick, and by when it has to be there."""

    title: Id
    by: Id | None = None


class ReasonsForm(_Block, frozen=True, kw_only=True, tag="reasons"):
    """Why it was decided so, in the words of who decided."""


class ObjectionForm(_Block, frozen=True, kw_only=True, tag="objection"):
    """How to object: where, who, and within which term (Awb 3:45, 6:4, 6:5, 6:7)."""

    title: Id = "letter-objection"
    text: Id = "letter-objection-text"
    contents: Id = "letter-objection-contents"
    urgent: Id = "letter-objection-urgent"


class LegalLanguageForm(_Block, frozen=True, kw_only=True, tag="legal-language"):
    """Says in the letter's language and in Dutch that the Dutch letter is the one that counts."""

    text: Id = "letter-legal-language"


class PictureForm(_Block, frozen=True, kw_only=True, tag="picture"):
    icon: Id
    text: Id
    shows: Id | None = None
    """What the picture shows, when the text does not say it."""


class SignatureForm(_Block, frozen=True, kw_only=True, tag="signature"):
    labels: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1, max_length=4)]


class ClosingForm(_Block, frozen=True, kw_only=True, tag="closing"):
    """The greeting, and in whose name the letter is."""

    text: Id = "letter-greeting"
    mandate: Id | None = None
    """On whose behalf, where a decision is taken by mandate (Awb 10:10)."""


Block: TypeAlias = (
    HeadingForm
    | ParagraphForm
    | BulletsForm
    | StepsForm
    | ToDoForm
    | PlanForm
    | ActingForm
    | CostsForm
    | AdviceForm
    | InstalmentsForm
    | PaymentForm
    | OwnDataForm
    | FactsForm
    | AnswersForm
    | NeedsForm
    | ReasonsForm
    | ObjectionForm
    | LegalLanguageForm
    | PictureForm
    | SignatureForm
    | ClosingForm
)

Kind: TypeAlias = Literal[
    "confirmation",
    "loss-statement",
    "request",
    "decision",
    "invoice",
    "payment-plan",
    "appointment",
    "data-overview",
    "cover",
    "ask-photo",
    "ask-sign",
    "ask-still-right",
]


class LetterForm(_Form, frozen=True, kw_only=True):
    """One letter: a file of the folder ``letters``."""

    id: Id
    kind: Kind
    tasks: tuple[Id, ...] = ()
    """Only for these tasks of a plan; without: for every one that has no letter of its own."""
    follows_when: Condition | None = None
    """It comes with a new case by itself, when this holds."""
    layout: Id = "standard"
    title: Id
    """Title of the document, for the window of a PDF reader."""
    code: Id = "letter-code"
    """What the return code at the foot is for."""
    blocks: Annotated[tuple[Block, ...], msgspec.Meta(min_length=1, max_length=80)]


Millimetres: TypeAlias = Annotated[int, msgspec.Meta(ge=10, le=60)]
Line: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]


class MarginsForm(_Form, frozen=True, kw_only=True):
    """In millimetres; large print takes less on the right."""

    left: Annotated[int, msgspec.Meta(ge=20, le=40)] = 25
    right: Annotated[int, msgspec.Meta(ge=15, le=60)] = 37
    top: Annotated[int, msgspec.Meta(ge=20, le=60)] = 22
    bottom: Annotated[int, msgspec.Meta(ge=18, le=40)] = 18


class LogoForm(_Form, frozen=True, kw_only=True):
    """The municipality's mark."""

    file: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,80}\.(svg|png)$")]
    """Beside the layout, in the folder ``letters``."""
    height: Annotated[int, msgspec.Meta(ge=6, le=26)] = 16
    """Millimetres."""
    shows: Id | None = None
    """What it says or shows. Without it the logo is decoration and the name stands beside it."""


class LayoutForm(_Form, frozen=True, kw_only=True):
    """How paper looks: ``letters/layouts/<id>.yaml``."""

    id: Id
    paper: Literal["a4"] = "a4"
    margins: MarginsForm = MarginsForm()
    window: Literal["kiosk", "dl-left", "dl-right", "c5-left", "c5-right"] = "kiosk"
    """Which window envelope; ``kiosk``: the one of this kiosk's configuration."""
    colour: Annotated[str, msgspec.Meta(pattern=r"^#[0-9a-fA-F]{6}$")] = "#0d4459"
    logo: LogoForm | None = None
    sender: Annotated[tuple[Line, ...], msgspec.Meta(max_length=5)] = ()
    """Lines beside the name; ``{hall}``, ``{address}``, ``{town}``, ``{phone}``, ``{website}``."""
    return_line: Annotated[str, msgspec.Meta(max_length=120)] = "{municipality}, {address}, {town}"
    footer: Annotated[tuple[Line, ...], msgspec.Meta(max_length=4)] = ()
    references: tuple[Literal["date", "number", "official-number", "contact", "page"], ...] = (
        "number",
        "date",
        "official-number",
        "contact",
        "page",
    )
