# SPDX-License-Identifier: EUPL-1.2
"""A made-up resident whose wallet was stolen, to show letters with. Nobody is called so."""

from __future__ import annotations

import datetime as dt

from kiosk.cases import (
    Answer,
    Answers,
    Ask,
    AskKind,
    Case,
    CaseNumber,
    DocumentKind,
    Instalment,
    LetterOrder,
    PaperForm,
    Payee,
    Plan,
    QuestionId,
    Settlement,
    SettlementKind,
    TaskId,
    VisitId,
    make_case_number,
)
from kiosk.config import Hall
from kiosk.life_events import conditions, interview, money, plan
from kiosk.life_events.model import Content, LifeEvent, Question, QuestionKind
from kiosk.people import Assurance, Capacity, ClerkId, Identity, Method, Person, Representation

AT = dt.datetime(2026, 11, 23, 13, 5, tzinfo=dt.UTC)
HALL = Hall(
    municipality="Gemeente Voorbeeld",
    name="Stadhuis Voorbeeld",
    address="Raadhuisplein 1",
    postcode_and_town="1234 AB  Voorbeeld",
    phone="14 0123",
    website="www.voorbeeld.example",
    rsin="123456782",
)
EVENT = "wallet-stolen"
_GIVEN: dict[str, Answer] = {
    "contents": ("bank-card", "id-card", "driving-licence", "city-pass"),
    "stolen_on": "2026-11-22",
    "place": "Station Voorbeeld",
    "police": "want",
    "name": "Fenna de Vries-Öztürk",
    "birth_date": "1984-03-07",
    "address": "1234 CD;27;Lange Lindelaan;Voorbeeld",
    "phone": "0612345678",
}
REASONS = {
    "nl": (
        "U heeft uw kaart als vermist opgegeven. Wij hebben vastgesteld wie u bent.",
        "Uw foto en uw handtekening zijn goed.",
    ),
    "en": (
        "You reported that your card is gone. We have established who you are.",
        "Your photo and your signature are good.",
    ),
}
DESCRIBED = (
    "A made-up case: Fenna de Vries-Öztürk, 42, had her wallet stolen at the station: bank card, "
    "identity card, driving licence and city pass. A clerk has established who she is."
)


def case(
    content: Content,
    language: str,
    form: PaperForm = PaperForm.NORMAL,
    kind: SettlementKind = SettlementKind.INVOICE,
) -> Case:
    """Return the made-up case, with a plan by the real content."""
    event = content.events.get(EVENT) or next(iter(content.events.values()))
    person = Person("de Vries-Öztürk", "Fenna", "1984-03-07")
    identity = Identity(
        Method.CLERK, Assurance.HIGH, person, judged_by=ClerkId("made-up"), established_at=AT
    )
    answers = _answers(event, identity)
    made = plan.make(event, answers, identity, content, AT.date())
    number = CaseNumber(make_case_number(2026, "A1", 42))
    return Case(
        number=number,
        visit=VisitId("made-up"),
        life_event=event.id,
        content_version=content.version,
        case_type=event.case_type,
        title=event.title,
        language=language,
        received_at=AT,
        identity=identity,
        answers=answers,
        plan=made,
        settlement=_settled(made, number, kind),
        return_code="7KQ2M9XA4RTB",
        form=form,
        representation=Representation(Capacity.PARTNER, Person("de Vries", "Jan")),
    )


def _answers(event: LifeEvent, identity: Identity) -> Answers:
    facts = conditions.facts_of(identity, AT.date())
    answers: dict[QuestionId, Answer] = {}
    while question := interview.next_question(event, answers, facts):
        answers[question.id] = _answer(question)
    # What she gave before it was known who she is.
    return {**answers, QuestionId("address"): _GIVEN["address"]}


def _answer(question: Question) -> Answer:
    given = _GIVEN.get(str(question.id))
    offered = {option.id for option in question.options}
    if isinstance(given, tuple):
        given = tuple(one for one in given if one in offered) or None
    if given is not None and (not offered or isinstance(given, tuple) or given in offered):
        return given
    if question.optional and not question.options:
        return ""
    if question.kind is QuestionKind.YES_NO:
        return True
    return conditions.sample(question)


def _settled(made: Plan, number: CaseNumber, kind: SettlementKind) -> Settlement:
    if not made.total:
        return Settlement(SettlementKind.NOTHING_DUE, made.total)
    parts: tuple[Instalment, ...] = ()
    if kind is SettlementKind.INSTALMENTS:
        parts = money.instalments(made.total, 3, AT.date() + dt.timedelta(days=30))
    return Settlement(
        kind,
        made.total,
        money.reference(number),
        instalments=parts,
        payee=Payee("Gemeente Voorbeeld", "NL91ABNA0417164300"),
        pay_by=AT.date() + dt.timedelta(days=30),
    )


def order(kind: DocumentKind, made: Case) -> LetterOrder | None:
    """Return what a clerk could have said for a letter of this kind; None where nobody has to."""
    tasks = [task.id for task in made.plan.tasks]
    about = TaskId("new-id-card") if "new-id-card" in tasks else tasks[0]
    day = dt.date(2026, 12, 8)
    asks = {
        DocumentKind.ASK_PHOTO: AskKind.PHOTO,
        DocumentKind.ASK_SIGN: AskKind.SIGN,
        DocumentKind.ASK_STILL_RIGHT: AskKind.STILL_RIGHT,
    }
    ask = None
    if kind in asks:
        questions = tuple(q for q in (*_GIVEN,) if made.answers.get(QuestionId(q)))
        shown = tuple(QuestionId(q) for q in questions)
        statement = made.plan.tasks[0].summary if kind is DocumentKind.ASK_SIGN else None
        ask = Ask(asks[kind], about, shown, statement, answer_by=day)
    if kind not in (
        DocumentKind.LOSS_STATEMENT,
        DocumentKind.REQUEST,
        DocumentKind.DECISION,
        DocumentKind.APPOINTMENT,
        *asks,
    ):
        return None
    decides = kind is DocumentKind.DECISION
    return LetterOrder(
        1,
        kind,
        AT,
        by=ClerkId("made-up"),
        task=about,
        outcome="granted" if decides else "",
        reasons=REASONS.get(made.language, REASONS["nl"]) if decides else (),
        day=day,
        clock="10:15" if kind is DocumentKind.APPOINTMENT else "",
        ask=ask,
    )
