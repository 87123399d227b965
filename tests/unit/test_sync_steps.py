# SPDX-License-Identifier: EUPL-1.2
"""What is sent to the backend: within its limits, and no more than is known."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib

import pytest

from kiosk.cases import Cents, Message, Plan, Settlement, SettlementKind
from kiosk.people import Identity, Method
from sync import steps
from sync.steps import Words
from sync.zgw.catalogi import CaseType
from sync.zgw.errors import CatalogueProblem
from tests.sync_kit import BSN, FAMILY_NAME, HALL, LETTER, WORDS, case, person, task

SAY = Words(WORDS)
DAY = dt.date(2026, 11, 23)
NOON = dt.datetime(2026, 11, 23, 11, 0, tzinfo=dt.UTC)
CARD_URL = "http://standaarden.overheid.nl/owms/terms/identiteitskaart"
TYPE = CaseType(
    url="http://backend/zaaktypen/1",
    first_status="http://backend/statustypen/1",
    initiator="http://backend/roltypen/1",
    documents=(
        ("Ontvangstbevestiging", "http://backend/iot/1"),
        ("Overig", "http://backend/iot/2"),
    ),
    products=(CARD_URL,),
)


def zaak(**more: object) -> dict[str, object]:
    made = case(at=NOON, **more)  # type: ignore[arg-type]
    return steps.zaak(made, None, made.number, TYPE, None, HALL, SAY, DAY)


def test_a_main_case_carries_its_number_and_the_mark_of_its_visit() -> None:
    body = zaak()
    assert body["identificatie"] == "2026-01-00001-C"
    assert body["bronorganisatie"] == body["verantwoordelijkeOrganisatie"] == HALL.rsin
    assert body["startdatum"] == "2026-11-23"
    assert "hoofdzaak" not in body
    mark, letter = body["kenmerken"]  # type: ignore[misc]
    assert mark["bron"] == "Loket" and len(mark["kenmerk"]) == 32
    assert letter["bron"] == "Loket brief" and len(letter["kenmerk"]) == 40
    assert steps.mark(case(visit="visit-2")) != mark["kenmerk"]


def test_a_sub_case_names_its_main_case_and_the_service_that_the_catalogue_knows() -> None:
    made = case(at=NOON)
    body = steps.zaak(
        made, made.plan.tasks[0], f"{made.number}-01", TYPE, "http://main", HALL, SAY, DAY
    )
    assert body["hoofdzaak"] == "http://main"
    assert body["productenOfDiensten"] == [CARD_URL]
    assert body["betalingsindicatie"] == "nog_niet"


def test_a_service_that_the_catalogue_does_not_know_is_not_named() -> None:
    made = case(tasks=(task(upl="stadspas"),))
    body = steps.zaak(made, made.plan.tasks[0], "N-01", TYPE, "http://main", HALL, SAY, DAY)
    assert "productenOfDiensten" not in body
    assert "stadspas" not in str(body["toelichting"])


def test_texts_stay_within_the_limits_of_the_backend() -> None:
    tasks = tuple(task(f"task-{place}") for place in range(60))
    body = zaak(tasks=tasks)
    assert len(str(body["omschrijving"])) <= 80
    assert 900 < len(str(body["toelichting"])) <= 1000
    assert str(body["toelichting"]).endswith("…")


@pytest.mark.parametrize("limit", [1, 2, 10, 11, 12, 80])
def test_a_text_is_cut_at_a_word_and_never_too_long(limit: int) -> None:
    for text in ("een twee drie vier vijf " * 9, "x" * 99, "kort"):
        cut = steps.shorten(text, limit)
        assert len(cut) <= limit
        assert cut == text or cut.endswith("…")


def test_every_way_to_know_and_to_settle_has_dutch_words() -> None:
    for method in Method:
        assert "«" not in SAY(f"backend-identity-{method.value}")
    for kind in SettlementKind:
        made = case()
        settled = Settlement(kind, Cents(0))
        body = steps.zaak(
            type(made)(**{f: getattr(made, f) for f in made.__slots__} | {"settlement": settled}),
            None,
            "N",
            TYPE,
            None,
            HALL,
            SAY,
            DAY,
        )
        assert "«" not in str(body)


def test_nothing_due_needs_no_payment() -> None:
    made = case(tasks=())
    assert made.plan == Plan(())
    assert zaak(tasks=())["betalingsindicatie"] == "nvt"


def test_a_day_that_the_server_has_not_reached_is_not_sent() -> None:
    made = case(at=NOON + dt.timedelta(days=3))
    body = steps.zaak(made, None, "N", TYPE, None, HALL, SAY, DAY)
    assert body["startdatum"] == body["registratiedatum"] == "2026-11-23"
    letter = steps.document(made, "N-D1", LETTER, TYPE, HALL, SAY, DAY)
    assert letter["creatiedatum"] == "2026-11-23"


def test_the_day_is_the_municipalitys_and_not_greenwichs() -> None:
    late = dt.datetime(2026, 11, 23, 23, 30, tzinfo=dt.UTC)
    made = case(at=late)
    body = steps.zaak(made, None, "N", TYPE, None, HALL, SAY, dt.date(2026, 11, 24))
    assert body["startdatum"] == "2026-11-24"


def test_an_established_resident_is_named_with_the_number() -> None:
    body = steps.rol(case(), "http://zaak", TYPE, SAY)
    assert body["betrokkeneIdentificatie"] == {
        "geslachtsnaam": FAMILY_NAME,
        "voornamen": "Testina",
        "geboortedatum": "1970-01-01",
        "inpBsn": BSN,
    }
    assert body["contactpersoonRol"] == {
        "naam": f"Testina {FAMILY_NAME}",
        "telefoonnummer": "0612345678",
    }


@pytest.mark.parametrize("bsn", ["", "123456789", "12345678", "abcdefghi"])
def test_a_number_that_is_unknown_or_wrong_is_left_out(bsn: str) -> None:
    known = Identity(Method.CLERK, person=person(bsn))
    body = steps.rol(case(identity=known), "http://zaak", TYPE, SAY)
    assert "inpBsn" not in body["betrokkeneIdentificatie"]  # type: ignore[operator]


def test_a_resident_who_is_not_established_has_the_name_that_was_given() -> None:
    answers = {
        "name": "Testina Kanarie",
        "birth_date": "1970-01-01",
        "address": "1234 AB;5;Lindelaan;Lindehaven",
    }
    body = steps.rol(case(identity=Identity(), answers=answers), "http://zaak", TYPE, SAY)
    assert body["betrokkeneIdentificatie"] == {
        "geslachtsnaam": "Testina Kanarie",
        "geboortedatum": "1970-01-01",
    }
    assert "nog worden vastgesteld" in str(body["roltoelichting"])
    assert "1234 AB, 5, Lindelaan, Lindehaven" in str(body["roltoelichting"])
    assert "contactpersoonRol" not in body


def test_a_resident_of_whom_nothing_is_known_still_has_a_part() -> None:
    body = steps.rol(case(identity=Identity(), answers={}), "http://zaak", TYPE, SAY)
    assert body["betrokkeneIdentificatie"] == {"geslachtsnaam": "Naam niet opgegeven"}


def test_a_telephone_number_that_does_not_fit_is_not_cut_but_explained() -> None:
    answers = {"name": "Testina Kanarie", "phone": "0031 6 12345678 of 0031 6 87654321"}
    body = steps.rol(case(answers=answers), "http://zaak", TYPE, SAY)
    assert "contactpersoonRol" not in body
    assert answers["phone"] in str(body["roltoelichting"])


def test_the_letter_goes_with_its_size_its_hash_and_its_language() -> None:
    made = case(at=NOON)
    body = steps.document(made, "N-D1", LETTER, TYPE, HALL, SAY, DAY)
    assert base64.b64decode(str(body["inhoud"])) == LETTER
    assert body["bestandsomvang"] == len(LETTER)
    assert body["taal"] == "nld"
    assert body["informatieobjecttype"] == "http://backend/iot/1"
    assert body["integriteit"] == {
        "algoritme": "sha_256",
        "waarde": hashlib.sha256(LETTER).hexdigest(),
        "datum": "2026-11-23",
    }
    assert body["bestandsnaam"] == "N-D1.pdf"


def test_a_catalogue_without_a_fitting_kind_of_document_is_a_problem() -> None:
    several = CaseType("u", "s", "i", (("A", "1"), ("B", "2")), ())
    with pytest.raises(CatalogueProblem):
        steps.document(case(), "N-D1", LETTER, several, HALL, SAY, DAY)
    only = CaseType("u", "s", "i", (("A", "http://only"),), ())
    body = steps.document(case(), "N-D1", LETTER, only, HALL, SAY, DAY)
    assert body["informatieobjecttype"] == "http://only"


def test_what_a_civil_servant_reads_is_dutch_whatever_the_residents_language() -> None:
    assert SAY(Message("backend-status")) == "Ontvangen aan de kiosk."
