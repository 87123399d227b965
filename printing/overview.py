# SPDX-License-Identifier: EUPL-1.2
"""The overview of a resident's own data, on paper."""

from __future__ import annotations

from kiosk.clock import local
from kiosk.config import Hall
from kiosk.my_data import Line, Texts, sections
from kiosk.overview import Overview
from printing.codes import in_groups, payload
from printing.paper import Bullets, Code, Fact, Heading, LetterBlock, LetterDocument, Paragraph


def data_overview(found: Overview, catalogue: Texts, hall: Hall, day: str) -> LetterDocument:
    """Return the letter that tells everything stored; `day` is today's ISO date."""
    case, language = found.case, found.case.language

    def say(name: str, **args: str) -> str:
        return catalogue.text(language, name, **args)

    blocks: list[LetterBlock] = [
        Heading(say("letter-data-title"), level=1),
        Paragraph(say("letter-data-message", made_date=day), strong=True),
    ]
    for section in sections(found, catalogue, language):
        blocks.append(Heading(section.title))
        blocks.append(Bullets(tuple(_joined(line) for line in section.lines)))
    phone = hall.phone.replace(" ", "\u00a0")
    blocks += [
        Paragraph(say("letter-data-rights", phone=phone)),
        Paragraph(hall.municipality),
    ]
    person = case.identity.person
    name = f"{person.given_names} {person.family_name}".strip() if person else ""
    received = local(case.received_at).date().isoformat()
    return LetterDocument(
        language=language,
        title=f"{say('letter-data-title')} {case.number}",
        sender=(hall.municipality, hall.name, hall.address, hall.postcode_and_town),
        addressee=(name or say("letter-resident"), say("letter-hand-over")),
        references=(
            Fact(say("letter-date"), say("paper-date", day_date=day)),
            Fact(say("letter-number"), case.number),
            Fact(say("data-received"), say("paper-date", day_date=received)),
        ),
        blocks=tuple(blocks),
        code=Code(payload(case.return_code), say("letter-code"), in_groups(case.return_code)),
        code_alternative=say("letter-code-alternative", code=in_groups(case.return_code)),
        page_text=say("letter-page", number=case.number, page="{page}", pages="{pages}"),
        large_print=case.large_print,
    )


def _joined(line: Line) -> str:
    """Put a label and its value in one line, without doubling what the label ends with."""
    if not line.value:
        return line.label
    if line.label.endswith("?"):
        return f"{line.label} {line.value}"
    return f"{line.label.rstrip('.')}: {line.value}"
