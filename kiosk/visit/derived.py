# SPDX-License-Identifier: EUPL-1.2
"""What follows from a visit's state: the questions that apply, the plan, the case to store."""

from __future__ import annotations

import datetime as dt

from kiosk.cases import Answers, Case, CaseNumber, PaperForm, Plan, QuestionId
from kiosk.clock import local
from kiosk.frozen import replace
from kiosk.life_events import facts as known
from kiosk.life_events import finding, interview
from kiosk.life_events import plan as planning
from kiosk.life_events.content import LifeEvent, Question
from kiosk.people import Assurance, Capacity, Identity, Origin, Person, Representation
from kiosk.visit import answering
from kiosk.visit.values import (
    TEXT_SIZES,
    Comfort,
    Moment,
    Rules,
    State,
    Visit,
)


def facts(state: State, now: Moment) -> dict[str, object]:
    """Return what conditions may ask about besides the answers."""
    identity = state.visit.identity if state.visit else Identity()
    return interview.facts_of(identity, local(now.at).date())


def _with_bsn(visit: Visit) -> Answers:
    """Return the answers and, among them, the BSN that was scanned or typed.

    One that a chip or a clerk vouches for stands in the identity, and takes its place.
    """
    known = visit.identity.person.bsn if visit.identity.person else ""
    return {**visit.answers, planning.BSN: visit.bsn} if visit.bsn and not known else visit.answers


def event_of(state: State, rules: Rules) -> LifeEvent | None:
    """Return the life event of this visit, if one was chosen."""
    return rules.content.events.get(state.visit.life_event) if state.visit else None


def find_question(state: State, id: QuestionId, now: Moment, rules: Rules) -> Question | None:
    """Return the question if it applies to this visit now."""
    event = event_of(state, rules)
    if event is None or state.visit is None:
        return None
    applicable = interview.applicable(event, state.visit.answers, facts(state, now))
    return next((q for q in applicable if q.id == id), None)


def takes_letter_code(state: State, question: Question, rules: Rules) -> bool:
    """Tell whether this question also offers the way in by the code on a letter."""
    event = event_of(state, rules)
    if event is None or event.questions[0].id != question.id:
        return False
    return finding.guide(rules.content).letter_code == event.id


def plan_of(state: State, now: Moment, rules: Rules) -> Plan:
    """Return the plan that follows from the answers so far; empty when there is no event."""
    event = event_of(state, rules)
    if event is None or state.visit is None:
        return Plan(())
    return plan_of_visit(state.visit, event, now, rules, state.visit.identity)


def plan_before_offers(
    visit: Visit, event: LifeEvent, now: Moment, rules: Rules, identity: Identity | None = None
) -> Plan:
    """Return the plan that follows from the answers alone."""
    today = local(now.at).date()
    known = identity or visit.identity
    return planning.make(event, _with_bsn(visit), known, rules.content, today)


def plan_of_visit(
    visit: Visit, event: LifeEvent, now: Moment, rules: Rules, identity: Identity
) -> Plan:
    """Return the plan with the tasks of the offers that were accepted."""
    plan = plan_before_offers(visit, event, now, rules, identity)
    if not visit.offering.accepted:
        return plan
    from kiosk.visit import offering

    more = offering.accepted(visit, event, plan, now, rules)
    today = local(now.at).date()
    return planning.make(event, _with_bsn(visit), identity, rules.content, today, more)


def explained(state: State, now: Moment, rules: Rules) -> Plan:
    """Return the plan that follows from the answers so far, with the answers that decided."""
    plan, event = plan_of(state, now, rules), event_of(state, rules)
    if event is None or state.visit is None:
        return plan
    return _explained(plan, event, state.visit.answers, state.visit.identity, now.at)


def _explained(
    plan: Plan, event: LifeEvent, answers: Answers, identity: Identity, at: dt.datetime
) -> Plan:
    # Needed when somebody asks why and at confirm, not for the first page.
    from kiosk.life_events import reasons

    return reasons.explained(plan, event, answers, identity, local(at).date())


def make_case(
    visit: Visit, comfort: Comfort, at: dt.datetime, rules: Rules, number: CaseNumber, code: str
) -> Case:
    """Build the case that a confirmed visit becomes.

    A resident whose identity is not established yet is known by the name they gave.
    """
    from kiosk.visit import settling

    event = rules.content.events[visit.life_event]
    identity = visit.identity
    if identity.person is None:
        identity = replace(identity, person=answering.declared_person(visit.answers))
    identity = _with_registry_bsn(visit, identity)
    answers = _with_bsn(visit)
    plan = plan_of_visit(visit, event, Moment(at, 0, ""), rules, identity)
    plan = _explained(plan, event, answers, identity, at)
    settlement = settling.settlement_of(visit, event, plan, number, Moment(at, 0, ""), rules)
    return Case(
        number=number,
        visit=visit.id,
        life_event=visit.life_event,
        content_version=rules.content.version,
        case_type=event.case_type,
        title=event.title,
        language=comfort.language,
        received_at=at,
        identity=identity,
        answers=dict(answers),
        plan=plan,
        settlement=settlement,
        return_code=code,
        form=visit.form or _form_by(comfort),
        printed_too=visit.printed_too,
        representation=visit.representation,
        mandate_holder=_mandate_holder(visit.representation),
        no_offers=visit.offering.never,
        origins={id: origin for id, origin in visit.origins.items() if id in answers},
        to_compare=known.compared_later(event, answers, visit.origins) if rules.registry else (),
    )


def _form_by(comfort: Comfort) -> PaperForm:
    """Return the form for who reads large letters on the screen and was not asked."""
    return PaperForm.LARGE if comfort.text_size >= TEXT_SIZES - 2 else PaperForm.NORMAL


def _with_registry_bsn(visit: Visit, identity: Identity) -> Identity:
    """Return an identity with the BSN by which the registry knows this person.

    It was found by who the resident was established to be; one that was only given stays an
    answer that nobody checked.
    """
    origin = visit.origins.get(planning.BSN)
    person = identity.person
    told = origin is not None and origin.origin is Origin.REGISTRY
    if not told or person is None or person.bsn or identity.assurance < Assurance.SUBSTANTIAL:
        return identity
    return replace(identity, person=replace(person, bsn=visit.bsn))


def _mandate_holder(actor: Representation | None) -> Person | None:
    """Return who acts on a mandate; a parent or partner acts by their own right."""
    if actor is None or actor.capacity not in (Capacity.MANDATE, Capacity.LEGAL):
        return None
    return actor.person
