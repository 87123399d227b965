# SPDX-License-Identifier: EUPL-1.2
"""Asking the population registry: what is asked, what is believed, and what is left to ask."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.cases import VisitId
from kiosk.clock import SystemClock
from kiosk.config import Registry, load
from kiosk.errors import FailureCode, KnownError
from kiosk.frozen import replace
from kiosk.life_events import facts, registry
from kiosk.life_events.registry import FIELDS, fields_of
from kiosk.people import Assurance, Identity, Method, Person
from kiosk.registry import Doubt, Inquiry, Note, Outcome, Reply
from sync.brp import asking
from sync.brp.client import BrpLine
from sync.brp.service import RegistryService
from sync.simulator.brp import RegistrySimulator, home, person
from tests.unit.visit_kit import CONTENT

ROOT = Path(__file__).resolve().parents[2]
EMRE = Person("YILMAZ", "EMRE", "1988-02-14", "999990408")
ANNA = Person("JANSEN", "ANNA MARIA", "1965-03-10")
WANTED = Inquiry(VisitId("v"), "wallet-stolen", ("address",), EMRE, may_search=True)
ADDRESS = "1234 CD;7B;Molenstraat;Voorbeeld"


@pytest.fixture
def held() -> Iterator[RegistrySimulator]:
    simulator = RegistrySimulator()
    simulator.start()
    yield simulator
    simulator.stop()


def settings(held: RegistrySimulator, **more: Any) -> Registry:
    return Registry(url=held.url, secret="x", timeout_seconds=2.0, **more)


def asked(held: RegistrySimulator, inquiry: Inquiry = WANTED, key: str = "") -> Reply:
    line = BrpLine(settings(held), key or held.key, SystemClock())
    try:
        return asking.ask(line, inquiry)
    finally:
        line.close()


def only(held: RegistrySimulator, **more: Any) -> Reply:
    """Ask about somebody whose record is like this."""
    one = person("999990408", "Emre", "", "Yilmaz", "1988-02-14")
    held.persons = (
        {**one, "verblijfplaats": home("Molenstraat", 7, "1234CD", "Voorbeeld")} | more,
    )
    return asked(held)


def test_the_record_of_a_known_bsn_gives_the_address(held: RegistrySimulator) -> None:
    reply = asked(held)
    assert reply.outcome is Outcome.FOUND and not reply.notes
    assert [(one.name, one.value) for one in reply.told] == [("address", ADDRESS)]


@pytest.mark.parametrize("event", sorted(CONTENT.events))
def test_an_event_asks_for_exactly_the_fields_that_its_questions_need(
    held: RegistrySimulator, event: str
) -> None:
    rules = CONTENT.events[event]
    needed = {
        field
        for question in rules.questions
        for name in question.known_from
        if name.startswith("registry.")
        for field in FIELDS[name.removeprefix("registry.")]
    }
    known = Identity(Method.CHIP, Assurance.HIGH, EMRE)
    ask = registry.inquiry(VisitId("v"), rules, {}, known, "")
    if ask is None:
        assert not needed
        return
    asked(held, ask)
    assert set(held.asked[-1]["fields"]) == needed
    assert held.asked[-1].keys() == {"type", "burgerservicenummer", "fields"}


def test_what_was_answered_is_not_fetched_any_more() -> None:
    rules = CONTENT.events["wallet-stolen"]
    assert facts.asks_registry(rules, {}) == ("address",)
    given = {q.id: "x" for q in rules.questions if q.id == "address"}
    assert facts.asks_registry(rules, given) == ()  # type: ignore[arg-type]


def test_every_field_is_asked_in_the_words_of_the_specification() -> None:
    assert fields_of(["name", "address"])[:3] == FIELDS["name"]
    assert len(fields_of(FIELDS)) == len(set(fields_of(FIELDS)))


def test_without_a_bsn_the_one_person_of_that_name_and_birth_date_is_found(
    held: RegistrySimulator,
) -> None:
    reply = asked(held, replace(WANTED, person=ANNA))
    assert reply.bsn == "999993653" and reply.told[0].value == "1234 AB;12;Dorpsstraat;Voorbeeld"
    search, consult = held.asked
    assert search["fields"] == ["burgerservicenummer"], "nothing but the number is fetched"
    assert (search["geslachtsnaam"], search["voornamen"]) == ("JANSEN", "ANNA*")
    assert consult["burgerservicenummer"] == ["999993653"]


def test_a_name_with_words_before_it_is_found(held: RegistrySimulator) -> None:
    bakker = Person("DE BAKKER", "CORNELIS", "1939-01-01")
    assert asked(held, replace(WANTED, person=bakker)).bsn == "999991772"
    assert held.asked[0]["voorvoegsel"].casefold() == "de"
    assert asking.split_name("van der Berg") == ("van der", "Berg")
    assert asking.split_name("Vanderberg") == ("", "Vanderberg")
    assert asking.split_name("De") == ("", "De")


def test_who_may_not_be_searched_is_not(held: RegistrySimulator) -> None:
    reply = asked(held, replace(WANTED, person=ANNA, may_search=False))
    assert reply.outcome is Outcome.NO_NUMBER and not held.asked
    partly = replace(WANTED, person=Person("JANSEN", "ANNA", "1965-00-00"))
    assert asked(held, partly).outcome is Outcome.NOT_FOUND and not held.asked


def two(held: RegistrySimulator) -> None:
    twin = person("999993653", "Anna", "", "Jansen", "1965-03-10",
                  verblijfplaats=home("Dorpsstraat", 12, "1234AB", "Voorbeeld"))  # fmt: skip
    other = person("999991772", "Anna", "", "Jansen", "1965-03-10",
                   verblijfplaats=home("Kade", 1, "1235XY", "Voorbeeld"))  # fmt: skip
    held.persons = (twin, other)


def test_of_several_none_is_taken_unless_the_address_or_a_told_bsn_tells(
    held: RegistrySimulator,
) -> None:
    two(held)
    anna = replace(WANTED, person=ANNA)
    assert asked(held, anna).outcome is Outcome.SEVERAL
    assert asked(held, replace(anna, address="1235 XY;1;Kade;Voorbeeld")).bsn == "999991772"
    assert asked(held, replace(anna, address="9999 XX;1;Kade;Elders")).outcome is Outcome.SEVERAL
    assert asked(held, replace(anna, told_bsn="999993653")).bsn == "999993653"


def test_a_told_bsn_of_somebody_else_gives_nothing_of_them(held: RegistrySimulator) -> None:
    reply = asked(held, replace(WANTED, person=ANNA, told_bsn="999990408"))
    assert reply.bsn == "999993653", "the person of the document, not of the number that was typed"
    assert all(q.get("burgerservicenummer") != ["999990408"] for q in held.asked)


@pytest.mark.parametrize(
    ("place", "note"),
    [
        ({"type": "VerblijfplaatsBuitenland", "verblijfadres": {"regel1": "1 Rue"}},
         Note.ADDRESS_ABROAD),
        ({"type": "Locatie", "verblijfadres": {"locatiebeschrijving": "Boot"}}, Note.ADDRESS_PLACE),
        ({"type": "VerblijfplaatsOnbekend"}, Note.ADDRESS_UNKNOWN),
        (home(".", 7, "1234CD", "Voorbeeld"), Note.ADDRESS_UNKNOWN),
        (home("Molenstraat", 7, "", "Voorbeeld"), Note.ADDRESS_UNKNOWN),
        (home("Molenstraat", 0, "1234CD", "Voorbeeld"), Note.ADDRESS_UNKNOWN),
        (home("Molenstraat", 7, "1234CD", "Voorbeeld")
         | {"indicatieVastgesteldVerblijftNietOpAdres": True}, Note.ADDRESS_NOT_LIVED),
    ],
)  # fmt: skip
def test_an_address_that_is_none_is_asked_and_says_why(
    held: RegistrySimulator, place: dict[str, Any], note: Note
) -> None:
    reply = only(held, verblijfplaats=place)
    assert (reply.outcome, reply.told, reply.notes) == (Outcome.FOUND, (), (note,))


def test_no_address_at_all_is_no_mistake(held: RegistrySimulator) -> None:
    held.persons = (person("999990408", "Emre", "", "Yilmaz", "1988-02-14"),)
    assert asked(held).notes == (Note.ADDRESS_UNKNOWN,)


@pytest.mark.parametrize(
    ("code", "note"),
    [("O", Note.DECEASED), ("E", Note.EMIGRATED), ("M", Note.ELSEWHERE), ("?", Note.ELSEWHERE)],
)
def test_a_closed_record_gives_nothing(held: RegistrySimulator, code: str, note: Note) -> None:
    reply = only(held, opschortingBijhouding={"reden": {"code": code}, "datum": {}})
    assert (reply.outcome, reply.told, reply.notes) == (Outcome.CLOSED, (), (note,))
    assert not reply.bsn


def test_a_secret_record_is_not_shown_on_a_screen_in_a_hall(held: RegistrySimulator) -> None:
    reply = only(held, geheimhoudingPersoonsgegevens=True)
    assert (reply.told, reply.notes) == ((), (Note.WITHHELD,))


def test_what_is_being_looked_into_is_doubted(held: RegistrySimulator) -> None:
    place = home("Molenstraat", 7, "1234CD", "Voorbeeld")
    place["inOnderzoek"] = {"type": True, "datumIngangOnderzoek": {"type": "Datum"}}
    reply = only(held, verblijfplaats=place)
    assert reply.told[0].doubt is Doubt.IN_RESEARCH and reply.notes == (Note.IN_RESEARCH,)


@pytest.mark.parametrize(
    "date",
    [
        {"type": "JaarDatum", "jaar": 1988, "langFormaat": "1988"},
        {"type": "JaarMaandDatum", "jaar": 1988, "maand": 2, "langFormaat": "februari 1988"},
        {"type": "DatumOnbekend", "onbekend": True, "langFormaat": "onbekend"},
        {"type": "Datum", "datum": "1988-02-31", "langFormaat": "x"},
        {"type": "Morgen"},
    ],
)
def test_a_birth_date_that_is_no_day_is_not_taken_for_one(
    held: RegistrySimulator, date: dict[str, Any]
) -> None:
    one = person("999990408", "Emre", "", "Yilmaz", "1988-02-14", geboorte={"datum": date})
    held.persons = (one,)
    reply = asked(held, replace(WANTED, names=("birth_date",)))
    assert (reply.told, reply.notes) == ((), (Note.BIRTH_DATE_PARTLY,))


def test_names_and_nationalities_are_read_whole(held: RegistrySimulator) -> None:
    one = person(
        "999990408", "Anne-Sofie", "van 't", "Hof-D'Angélo", "1988-02-14",
        nationaliteiten=[
            {"type": "Nationaliteit", "nationaliteit": {"omschrijving": "Nederlandse"}},
            {"type": "Nationaliteit", "nationaliteit": {"omschrijving": "Turkse"}},
            {"type": "Staatloos"},
            {"type": "NationaliteitOnbekend"},
        ],
    )  # fmt: skip
    held.persons = (one,)
    reply = asked(held, replace(WANTED, names=("name", "nationalities")))
    assert [one.value for one in reply.told] == [
        "Anne-Sofie van 't Hof-D'Angélo",
        "Nederlandse, Turkse, Staatloos",
    ]
    unknown = person("999990408", ".", "", ".", "1988-02-14")
    held.persons = (unknown,)
    assert asked(held, replace(WANTED, names=("name",))).told == ()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Welkom op het netwerk</html>",
        b"{}",
        b'{"type": "ZoekMetPostcodeEnHuisnummer", "personen": []}',
        b'{"type": "RaadpleegMetBurgerservicenummer", "personen": 7}',
        b'{"type": "RaadpleegMetBurgerservicenummer", "personen": [{}, {}]}',
        b'{"type": "RaadpleegMetBurgerservicenummer", "personen": [{"verblijfplaats": "x"}]}',
        b"[" * 100_000,
        b"\xff\xfe\x00",
    ],
)
def test_a_reply_of_another_shape_tells_nothing(held: RegistrySimulator, body: bytes) -> None:
    held.body = body
    reply = asked(held)
    assert reply.outcome is Outcome.UNCLEAR and not reply.told


def test_what_a_reply_has_more_than_was_asked_is_not_taken(held: RegistrySimulator) -> None:
    one = {"naam": {"geslachtsnaam": "X"}, "burgerservicenummer": "999993653"}
    place = {"verblijfplaats": home("Molenstraat\n\u202e", 7, "1234CD", "V" * 500)}
    held.body = json.dumps(
        {"type": asking.CONSULT, "personen": [one | place], "andere": [1, 2]}
    ).encode()
    reply = asked(held)
    assert all(told.name == "address" for told in reply.told)
    assert reply.notes == (Note.ADDRESS_UNKNOWN,), "a town of 500 letters is none"


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (401, Outcome.REFUSED),
        (403, Outcome.REFUSED),
        (400, Outcome.REFUSED),
        (429, Outcome.UNREACHABLE),
        (500, Outcome.UNCLEAR),
        (503, Outcome.UNCLEAR),
    ],
)
def test_each_refusal_has_its_outcome(
    held: RegistrySimulator, status: int, outcome: Outcome
) -> None:
    held.status = status
    assert asked(held).outcome is outcome


def test_nobody_home_and_a_wrong_key_are_told_apart(held: RegistrySimulator) -> None:
    assert asked(held, key="another").outcome is Outcome.REFUSED
    held.stop()
    assert asked(held).outcome is Outcome.UNREACHABLE


def test_the_line_goes_nowhere_without_tls() -> None:
    with pytest.raises(KnownError) as caught:
        BrpLine(Registry(url="http://brp.voorbeeld.example"), "", SystemClock())
    assert caught.value.code is FailureCode.CONFIG_INVALID
    missing = Registry(url="https://brp.voorbeeld.example", client_certificate="/nowhere.pem")
    with pytest.raises(KnownError):
        BrpLine(missing, "", SystemClock())


def test_the_service_answers_every_inquiry_once_and_never_blocks(held: RegistrySimulator) -> None:
    service = RegistryService(settings(held), held.key, SystemClock())
    service.start()
    held.delay = 0.2
    replies: list[Reply] = []
    enough = threading.Event()

    def done(reply: Reply) -> None:
        replies.append(reply)
        if len(replies) == 12:
            enough.set()

    for _ in range(12):
        service.ask(WANTED, done)
    assert sum(r.outcome is Outcome.UNREACHABLE for r in replies) >= 3, "too many at once"
    service.stop()
    assert enough.wait(3) and len(replies) == 12


def test_the_doctor_asks_for_nobody(held: RegistrySimulator, tmp_path: Any) -> None:
    from kiosk import probes
    from kiosk.doctor import Health

    key = tmp_path / "key"
    key.write_text(held.key)
    key.chmod(0o600)
    example = load(ROOT / "assets" / "system" / "loket.toml")
    assert probes.registry_row(example).state is Health.ATTENTION
    config = replace(example, registry=Registry(url=held.url, secret=f"file:{key}"))
    assert probes.registry_row(config).state is Health.OK
    assert not held.asked
    held.key = "another"
    assert probes.registry_row(config).state is Health.FAILS
