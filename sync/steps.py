# SPDX-License-Identifier: EUPL-1.2
"""What each outbox step sends: pure functions from a case to request bodies.

The bodies are the standard's (Zaken 1.5.1, Documenten 1.4.2), hence the Dutch names. Texts are
Dutch whatever the resident's language: a Dutch civil servant reads them.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Final

from kiosk.cases import (
    Case,
    Cents,
    DocumentKind,
    Message,
    MessageArg,
    QuestionId,
    Task,
    is_valid_bsn,
)
from kiosk.clock import local
from kiosk.config import Hall
from kiosk.messages import Catalogue
from kiosk.store.codes import find_by
from sync.zgw.catalogi import CaseType

Body = dict[str, object]

SOURCE: Final = "Loket"
"""`bron` of the mark by which the kiosk recognises its own cases."""
NUMBER_SOURCE: Final = "Loket zaaknummer"
"""`bron` of the kiosk's own number, where the case has an official one."""
LETTER_SOURCE: Final = "Loket brief"
"""Where a mark comes from by which a letter finds its zaak."""
NAME: Final = QuestionId("name")
BIRTH_DATE: Final = QuestionId("birth_date")
PHONE: Final = QuestionId("phone")
ADDRESS: Final = QuestionId("address")
BSN: Final = QuestionId("bsn")
LETTER: Final = "Ontvangstbevestiging"
"""Description of the letter's kind in the backend's catalogue."""

_TITLE_LIMIT: Final = 80
_NOTE_LIMIT: Final = 1000
_PHONE_LIMIT: Final = 20
_NAME_LIMIT: Final = 200
"""ISO 639-1 to ISO 639-2/B-or-T as the Documenten API wants it."""


@dataclass(frozen=True, slots=True)
class Words:
    """Dutch texts for the backend."""

    catalogue: Catalogue

    def __call__(self, message: Message | str, **args: MessageArg) -> str:
        return self.catalogue.text("nl", message, **args)


def shorten(text: str, limit: int) -> str:
    """Cut `text` at a word to at most `limit` characters, with an ellipsis when cut."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    head, space, _ = cut.rpartition(" ")
    return (head if space and len(head) > limit // 2 else cut).rstrip() + "…"


def mark(case: Case) -> str:
    """Return what tells this case from another with the same number: 32 hex characters.

    Two kiosks that were given the same code would otherwise adopt each other's cases.
    """
    return hashlib.sha256(f"loket:{case.visit}".encode()).hexdigest()[:32]


def mark_of(return_code: str) -> str:
    """Return the mark of all codes of a case: 40 hexadecimal digits, which lead to none of them."""
    return hashlib.sha256(f"loket letter:{find_by(return_code)}".encode()).hexdigest()[:40]


def _marks(case: Case, *, main: bool) -> list[Body]:
    """Return what a zaak is found by besides its number; `main`: it belongs to a main zaak."""
    marks: list[Body] = [{"kenmerk": mark(case), "bron": SOURCE}]
    if case.official_number:
        # What the resident has on paper besides must be found at the backend too.
        marks.append({"kenmerk": str(case.number), "bron": NUMBER_SOURCE})
    if not main:
        marks.append({"kenmerk": mark_of(case.return_code), "bron": LETTER_SOURCE})
    return marks


def identification(case: Case, subject: str) -> str:
    """Return the `identificatie` of a case or sub-case: the official number where it has one."""
    if not case.official_number:
        return subject
    return case.official_number + subject.removeprefix(str(case.number))


def zaak(
    case: Case,
    task: Task | None,
    identification: str,
    case_type: CaseType,
    main: str | None,
    hall: Hall,
    words: Words,
    today: dt.date,
) -> Body:
    """Return a main case (`task` and `main` None) or the sub-case of a task.

    `today` is the server's day: a start date never lies after it.
    """
    received = local(case.received_at).date()
    cost = case.plan.total if task is None else task.fee.amount if task.fee else Cents(0)
    body: Body = {
        "identificatie": identification,
        "bronorganisatie": hall.rsin,
        "verantwoordelijkeOrganisatie": hall.rsin,
        "zaaktype": case_type.url,
        "startdatum": min(received, today).isoformat(),
        "registratiedatum": min(received, today).isoformat(),
        "omschrijving": shorten(words(task.title if task else case.title), _TITLE_LIMIT),
        "toelichting": shorten(_note(case, task, words), _NOTE_LIMIT),
        "communicatiekanaalNaam": words("backend-channel"),
        "betalingsindicatie": "nog_niet" if cost else "nvt",
        "kenmerken": _marks(case, main=bool(main)),
    }
    if case_type.confidentiality:
        body["vertrouwelijkheidaanduiding"] = case_type.confidentiality
    products = _products(task, case_type)
    if products:
        body["productenOfDiensten"] = products
    if main:
        body["hoofdzaak"] = main
    return body


def _products(task: Task | None, case_type: CaseType) -> list[str]:
    """Return the UPL addresses of the task's service, as far as the catalogue knows them."""
    if task is None or not task.upl:
        return []
    return [url for url in case_type.products if url.rpartition("/")[2] == task.upl]


def note(case: Case, task: Task | None, words: Words) -> Body:
    """Return the change of a zaak after something was answered with a letter's code."""
    return {"toelichting": shorten(_note(case, task, words), _NOTE_LIMIT)}


def _note(case: Case, task: Task | None, words: Words) -> str:
    received = words(
        "backend-received", number=case.number, received_time=case.received_at.isoformat()
    )
    if task is not None:
        open_needs = [words(need.text) for need in task.needs if not need.met]
        lines = [
            received,
            words("backend-told", text=words(task.summary)),
            words("backend-why", text=words(task.why.text)),
        ]
        lines += [words(fact) for fact in task.why.facts]
        if open_needs:
            lines.append(words("backend-needs", needs="; ".join(open_needs)))
        if task.fee:
            lines.append(words("backend-fee", fee_cents=task.fee.amount))
        return "\n".join(lines)
    lines = [received, words(f"backend-identity-{case.identity.method.value}")]
    lines += [
        words(
            f"backend-said-{said.kind.value}-{said.how.value}",
            at_time=said.at.isoformat(),
            assurance=words(f"backend-value-assurance-{said.assurance.name.lower()}"),
        )
        for said in case.said_by_letter
    ]
    for one in case.plan.tasks:
        title = words(one.title)
        lines.append(
            words("backend-task", task=title, actor=words(f"backend-actor-{one.actor.value}"))
        )
    lines.append(
        words(
            "backend-settlement",
            settlement=words(f"backend-settlement-{case.settlement.kind.value}"),
            total_cents=case.settlement.total,
        )
    )
    return "\n".join(lines)


def status(zaak_url: str, case_type: CaseType, at: dt.datetime, words: Words) -> Body:
    """Return the first status, set at `at` (aware)."""
    return {
        "zaak": zaak_url,
        "statustype": case_type.first_status,
        "datumStatusGezet": moment(at),
        "statustoelichting": words("backend-status"),
    }


def moment(at: dt.datetime) -> str:
    """Write an aware moment in UTC."""
    return at.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


def bsn_of(case: Case) -> str:
    """Return the resident's BSN when it is known and valid, else empty."""
    person = case.identity.person
    return person.bsn if person and is_valid_bsn(person.bsn) else ""


def _answer(case: Case, question: QuestionId) -> str:
    value = case.answers.get(question, "")
    return value.strip() if isinstance(value, str) else ""


def rol(case: Case, zaak_url: str, case_type: CaseType, words: Words) -> Body:
    """Return the resident as initiator.

    An established person is named as established; else the name that the resident gave, and the
    explanation says that it was not checked. The BSN only when it is known.
    """
    person, declared = case.identity.person, _answer(case, NAME)
    family = person.family_name if person else declared
    born = person.birth_date if person else _answer(case, BIRTH_DATE)
    identification: Body = {
        "geslachtsnaam": shorten(family or words("backend-name-unknown"), _NAME_LIMIT)
    }
    if person and person.given_names:
        identification["voornamen"] = shorten(person.given_names, _NAME_LIMIT)
    if born:
        identification["geboortedatum"] = born[:18]
    if bsn_of(case):
        identification["inpBsn"] = bsn_of(case)
    body: Body = {
        "zaak": zaak_url,
        "betrokkeneType": "natuurlijk_persoon",
        "roltype": case_type.initiator,
        "betrokkeneIdentificatie": identification,
    }
    notes = [words(f"backend-identity-{case.identity.method.value}")]
    address = [part.strip() for part in _answer(case, ADDRESS).split(";") if part.strip()]
    if address:
        notes.append(words("backend-address", address=", ".join(address)))
    phone = _answer(case, PHONE)
    if phone:
        dialled = "".join(c for c in phone if c.isdigit() or c == "+")
        if 0 < len(dialled) <= _PHONE_LIMIT:
            shown = " ".join(
                part for part in (person.given_names if person else "", family) if part
            )
            body["contactpersoonRol"] = {
                "naam": shorten(shown or words("backend-name-unknown"), _NAME_LIMIT),
                "telefoonnummer": dialled,
            }
        else:
            notes.append(words("backend-phone", phone=phone))
    given = _answer(case, BSN)
    if is_valid_bsn(given) and not bsn_of(case):
        # Never as the role's own number: whose it is, nobody has checked.
        notes.append(words("backend-bsn", bsn=given))
    body["roltoelichting"] = shorten(" ".join(notes), _NOTE_LIMIT)
    return body


def document(
    case: Case,
    identification: str,
    data: bytes,
    case_type: CaseType,
    hall: Hall,
    words: Words,
    today: dt.date,
    kind_of: DocumentKind = DocumentKind.CONFIRMATION,
    at: dt.datetime | None = None,
) -> Body:
    """Return a letter with its content and hash; `at` is when it was made, at the latest today.

    Raises CatalogueProblem.
    """
    made = min(local(at or case.received_at).date(), today).isoformat()
    kind = case_type.document_type(LETTER)
    confidentiality = dict(case_type.confidential_documents).get(kind)
    extra: Body = {"vertrouwelijkheidaanduiding": confidentiality} if confidentiality else {}
    return extra | {
        "identificatie": identification,
        "bronorganisatie": hall.rsin,
        "creatiedatum": made,
        "titel": words(f"backend-letter-{kind_of.value}"),
        "auteur": shorten(hall.municipality, 200),
        "taal": "nld",
        "formaat": "application/pdf",
        "bestandsnaam": f"{identification}.pdf",
        "bestandsomvang": len(data),
        "inhoud": base64.b64encode(data).decode("ascii"),
        "informatieobjecttype": kind,
        "indicatieGebruiksrecht": False,
        "integriteit": {"algoritme": "sha_256", "waarde": digest(data), "datum": made},
    }


def digest(data: bytes) -> str:
    """Return the SHA-256 of a document in hex."""
    return hashlib.sha256(data).hexdigest()


def relation(
    zaak_url: str,
    document_url: str,
    words: Words,
    kind_of: DocumentKind = DocumentKind.CONFIRMATION,
) -> Body:
    """Return the tie between a letter and its case."""
    return {
        "zaak": zaak_url,
        "informatieobject": document_url,
        "titel": words(f"backend-letter-{kind_of.value}"),
    }
