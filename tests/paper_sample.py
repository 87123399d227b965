# SPDX-License-Identifier: EUPL-1.2
"""A made-up resident's case and hall, for every test that puts something on paper."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from kiosk.cases import (
    Actor,
    Case,
    CaseNumber,
    Cents,
    Fee,
    Message,
    Need,
    PaperForm,
    Plan,
    QuestionId,
    Settlement,
    SettlementKind,
    Task,
    TaskId,
    VisitId,
    Why,
    make_case_number,
)
from kiosk.config import Hall
from kiosk.people import Identity, Person

ROOT = Path(__file__).resolve().parents[1]
BSN = "999990408"

HALL = Hall(
    municipality="Gemeente Lindehaven",
    name="Stadhuis Lindehaven",
    address="Havenplein 1",
    postcode_and_town="1234 AB  Lindehaven",
    phone="14 0555",
    website="lindehaven.example/privacy",
    rsin="002564440",
)

_WORDS = {
    "nl": {
        "title": "Mijn portemonnee is gestolen",
        "you": "U",
        "bank": "U belt uw bank",
        "we": "Wij",
        "block": "Blokkeer uw bankpassen",
        "block-what": "Uw bank blokkeert de passen. Niemand kan er dan nog mee betalen.",
        "block-why": "U zei dat uw bankpas weg is.",
        "now": "nu meteen",
        "loss": "Verklaring van vermissing",
        "loss-what": "Wij schrijven op dat uw documenten weg zijn. Daarna zijn ze ongeldig.",
        "loss-why": "U zei dat uw identiteitskaart en uw rijbewijs weg zijn.",
        "today": "bij de balie, vandaag of op een andere dag",
        "card": "Nieuwe identiteitskaart",
        "card-what": "U vraagt een nieuwe kaart aan. U haalt hem zelf op.",
        "card-why": "U zei dat uw identiteitskaart weg is.",
        "week": "klaar binnen 5 werkdagen",
        "licence": "Nieuw rijbewijs",
        "licence-what": "U vraagt een nieuw rijbewijs aan, na de identiteitskaart.",
        "licence-why": "U zei dat uw rijbewijs weg is.",
        "pass": "Nieuwe stadspas",
        "pass-what": "Wij blokkeren de oude pas en sturen u een nieuwe.",
        "pass-why": "U zei dat uw stadspas weg is.",
        "fortnight": "met de post, binnen 2 weken",
        "photo": "een pasfoto van maximaal 6 maanden oud",
        "identity": "vaststellen wie u bent",
    },
    "en": {
        "title": "My wallet was stolen",
        "you": "You",
        "bank": "You call your bank",
        "we": "We",
        "block": "Block your bank cards",
        "block-what": "Your bank blocks the cards. Then nobody can pay with them.",
        "block-why": "You said that your bank card is gone.",
        "now": "right now",
        "loss": "Statement of loss",
        "loss-what": "We write down that your documents are gone. After that they are not valid.",
        "loss-why": "You said that your identity card and your driving licence are gone.",
        "today": "at the counter, today or on another day",
        "card": "New identity card",
        "card-what": "You apply for a new card. You collect it yourself.",
        "card-why": "You said that your identity card is gone.",
        "week": "ready within 5 working days",
        "licence": "New driving licence",
        "licence-what": "You apply for a new licence, after the identity card.",
        "licence-why": "You said that your driving licence is gone.",
        "pass": "New city pass",
        "pass-what": "We block the old pass and send you a new one.",
        "pass-why": "You said that your city pass is gone.",
        "fortnight": "by post, within 2 weeks",
        "photo": "a passport photo, at most 6 months old",
        "identity": "establish who you are",
    },
}


class SampleCatalogue:
    """The real catalogue for paper, with the sample's own sentences beside it."""

    def __init__(self) -> None:
        from kiosk.messages import Catalogue

        self._real = Catalogue(ROOT / "assets" / "locale", ("nl", "en"))

    def text(self, language: str, message: Message | str, **args: str | int) -> str:
        key = message.id if isinstance(message, Message) else message
        if key.startswith("sample-"):
            return _WORDS[language][key.removeprefix("sample-")]
        words = self._real.text(language, message, **args)
        assert "«" not in words, words
        return words

    def has(self, language: str, id: str) -> bool:
        return id.startswith("sample-") or self._real.has(language, id)


def _m(key: str) -> Message:
    return Message(f"sample-{key}")


def _fee(cents: int) -> Fee:
    return Fee("fee", Cents(cents), "made up", dt.date(2026, 1, 1))


def _need(key: str) -> Need:
    return Need(key, _m(key), met=False)


def _task(key: str, actor: Actor, who: str, when: str, **more: object) -> Task:
    why = Why(_m(f"{key}-why"), rule="true", answers=(QuestionId("gone"),))
    return Task(
        TaskId(key),
        _m(key),
        actor,
        _m(who),
        _m(f"{key}-what"),
        _m(when),
        why,
        **more,  # type: ignore[arg-type]
    )


def sample_plan() -> Plan:
    needs = (_need("identity"), _need("photo"))
    return Plan(
        (
            _task("block", Actor.OTHER, "bank", "now", phone="0800 0313"),
            _task("loss", Actor.MUNICIPALITY, "we", "today", needs=(_need("identity"),)),
            _task("card", Actor.MUNICIPALITY, "we", "week", fee=_fee(7038), needs=needs),
            _task("licence", Actor.MUNICIPALITY, "we", "week", fee=_fee(5110), needs=needs),
            _task("pass", Actor.MUNICIPALITY, "we", "fortnight"),
        )
    )


def sample_case(
    language: str = "nl",
    *,
    large_print: bool = False,
    form: PaperForm = PaperForm.NORMAL,
    identity: Identity | None = None,
    answers: dict[QuestionId, str] | None = None,
    plan: Plan | None = None,
    sequence: int = 42,
    visit: str = "",
) -> Case:
    plan = plan or sample_plan()
    return Case(
        number=CaseNumber(make_case_number(2026, "L1", sequence)),
        visit=VisitId(visit or f"visit-{sequence}"),
        life_event="stolen-wallet",
        content_version="sample",
        case_type="stolen-wallet",
        title=_m("title"),
        language=language,
        received_at=dt.datetime(2026, 11, 23, 13, 5, tzinfo=dt.UTC),
        identity=identity or Identity(),
        answers=answers
        if answers is not None
        else {QuestionId("address"): "1234 CD;27;Lange Lindelaan;Lindehaven"},
        plan=plan,
        settlement=Settlement(SettlementKind.CASH, plan.total),
        return_code="7KQ2M9XA4RTB",
        form=PaperForm.LARGE if large_print else form,
    )


def made_up_person() -> Person:
    return Person("De Vries-Öztürk", "Fenna Şule", "1984-03-07", BSN)
