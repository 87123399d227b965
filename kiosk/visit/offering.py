# SPDX-License-Identifier: EUPL-1.2
"""Offers in a visit: asking whether we may ask, a few questions, and the resident's choice.

Nobody has to answer anything here: each page has a way past it, and "make me no suggestions" ends
it for the whole visit. What probably does not hold is shown only to who agreed to the questions.
"""

from __future__ import annotations

from kiosk.cases import Answer, Message, Plan, QuestionId, Why
from kiosk.clock import local
from kiosk.frozen import replace
from kiosk.life_events import offers
from kiosk.life_events.content import LifeEvent, Question
from kiosk.life_events.offer_model import OfferBook, OfferRule, Verdict
from kiosk.life_events.offers import Facts, Known, Offer
from kiosk.life_events.plan import Accepted
from kiosk.people import Method
from kiosk.visit import derived
from kiosk.visit.answering import More
from kiosk.visit.effects import Effects, Step
from kiosk.visit.heard import Heard, hear
from kiosk.visit.more_pages import AskingMore, MayWeAsk, ShowingOffer, ShowingOffers
from kiosk.visit.offering_values import Offering
from kiosk.visit.values import Moment, Page, Rules, State, Visit

FEES = "fees"
_ORIGINS = {Method.CHIP: "chip", Method.CLERK: "clerk"}


# --- what is known --------------------------------------------------------------------------


def facts_of(
    visit: Visit, event: LifeEvent, book: OfferBook, plan: Plan, moment: Moment
) -> dict[str, Known]:
    """Return what is known for offers, the surest last: it takes the place of the others."""
    today = local(moment.at).date()
    found = offers.of_answers(book.questions, visit.offering.answers)
    for fact in visit.facts:
        if fact.full_name == "registry.birth_date":
            found[offers.BIRTH_DATE] = Known(fact.value, "registry")
    found |= offers.facts_of_event(event, book, visit.answers)
    identity = visit.identity
    origin = _ORIGINS.get(identity.method)
    if origin and identity.person and identity.person.birth_date:
        found[offers.BIRTH_DATE] = Known(identity.person.birth_date, origin)
    document = identity.document
    if document is not None:
        found["document_kind"] = Known(document.kind, "chip")
        if document.expires is not None:
            found["document_days"] = Known((document.expires - today).days, "chip")
    found["plan"] = Known([str(task.id) for task in plan.tasks], "visit")
    found["event"] = Known(event.id, "visit")
    found["fees"] = Known(int(plan.total), "visit", money=True)
    return found


def _known(state: State, now: Moment, rules: Rules) -> tuple[LifeEvent, OfferBook, Facts] | None:
    event, book, visit = derived.event_of(state, rules), rules.content.offers, state.visit
    if event is None or book is None or visit is None or visit.offering.never:
        return None
    plan = derived.plan_before_offers(visit, event, now, rules)
    return event, book, facts_of(visit, event, book, plan, now)


def offers_now(state: State, now: Moment, rules: Rules, only: str = "") -> tuple[Offer, ...]:
    """Return what can be said of each offer now; nothing for who wants no offers."""
    known = _known(state, now, rules)
    if known is None:
        return ()
    event, book, facts = known
    today = local(now.at).date()
    return offers.relevant(offers.considered(event, book, facts, today), only)


def shown(state: State, now: Moment, rules: Rules) -> tuple[Offer, ...]:
    """Return the offers to show, what is probable first.

    Who did not agree to questions sees only what is probable from what was known anyway.
    """
    visit = state.visit
    if visit is None:
        return ()
    book = rules.content.offers
    asked = {str(question.id) for question in book.questions} if book else set()
    order = {Verdict.PROBABLY: 0, Verdict.CANNOT_TELL: 1, Verdict.PROBABLY_NOT: 2}

    def is_shown(offer: Offer) -> bool:
        if offer.verdict is Verdict.PROBABLY or offer.rule.id in visit.offering.accepted:
            return True
        rests_on = {*offer.missing, *(name for name, _ in offer.used)}
        return bool(visit.offering.agreed) and bool(asked & rests_on)

    found = [offer for offer in offers_now(state, now, rules) if is_shown(offer)]
    return tuple(sorted(found, key=lambda offer: order[offer.verdict]))


def next_question(state: State, now: Moment, rules: Rules, only: str = "") -> Question | None:
    """Return the next extra question that could still make an offer plain."""
    known, visit = _known(state, now, rules), state.visit
    if known is None or visit is None:
        return None
    event, book, facts = known
    today = local(now.at).date()
    return offers.next_question(event, book, facts, visit.offering.answers, today, only)


def most_questions(state: State, now: Moment, rules: Rules, only: str = "") -> int:
    """Return how many questions may still come at most."""
    known, visit = _known(state, now, rules), state.visit
    if known is None or visit is None:
        return 0
    event, book, facts = known
    today = local(now.at).date()
    considered = offers.relevant(offers.considered(event, book, facts, today), only)
    left = book.most_questions - len(visit.offering.answers)
    wanted = [q for q in offers.wanted(considered, book) if q.id not in visit.offering.answers]
    return max(0, min(left, len(wanted)))


def find_question(question: QuestionId, rules: Rules) -> Question | None:
    """Return an extra question by its id."""
    return rules.content.offers.question(str(question)) if rules.content.offers else None


def find_offer(state: State, id: str, now: Moment, rules: Rules) -> Offer | None:
    """Return what can be said of one offer that is shown."""
    return next((offer for offer in shown(state, now, rules) if offer.rule.id == id), None)


# --- where it stands in the visit -----------------------------------------------------------


def after_plan(state: State, now: Moment, rules: Rules) -> Page | None:
    """Return the page about offers that comes after the plan; None when there is none."""
    visit = state.visit
    if visit is None or visit.offering.never or visit.offering.passed:
        return None
    question = next_question(state, now, rules)
    if question is not None and visit.offering.agreed is None:
        return MayWeAsk()
    if question is not None and visit.offering.agreed:
        return AskingMore(question.id)
    return ShowingOffers() if shown(state, now, rules) else None


def before_waiver(state: State, now: Moment, rules: Rules) -> Page | None:
    """Return the page that finds out what somebody can pay; None when there is none."""
    visit = state.visit
    question = next_question(state, now, rules, FEES)
    if visit is None or question is None or visit.offering.agreed_fees is False:
        return None
    if visit.offering.agreed_fees is None:
        return MayWeAsk(for_fees=True)
    return AskingMore(question.id, for_fees=True)


def acts(state: State, action: str, now: Moment, rules: Rules) -> Step:
    """The resident chose something on a page about offers."""
    visit, page = state.visit, state.page
    if visit is None:
        return state, ()
    match page:
        case MayWeAsk():
            return _may_we(state, visit, page, action, now, rules)
        case AskingMore():
            return _answered(state, visit, page, action, now, rules)
        case ShowingOffers():
            return _offers(state, visit, action, now, rules)
        case ShowingOffer():
            return _offer(state, visit, page.offer, action, now, rules)
        case _:
            return state, ()


def _onward(state: State, now: Moment, rules: Rules, *, for_fees: bool) -> Step:
    # Turning pages needs this module to know which page comes next.
    from kiosk.visit import settling, turning

    if for_fees:
        return settling.onward(state, now, rules)
    page = after_plan(state, now, rules) or turning.after_offers(state, now, rules)
    state = turning.go(state, page, now, rules)
    return state, turning.save_draft(state, rules)


def _with(state: State, visit: Visit, offering: Offering) -> State:
    return replace(state, visit=replace(visit, offering=offering))


def _may_we(
    state: State, visit: Visit, page: MayWeAsk, action: str, now: Moment, rules: Rules
) -> Step:
    offering = visit.offering
    if action == "ask.never" and not page.for_fees:
        offering = replace(offering, agreed=False, never=True, accepted=())
        state = replace(_with(state, visit, offering))
        state, effects = _onward(state, now, rules, for_fees=False)
        return replace(state, notice=Message("offers-never-done")), effects
    if action not in ("ask.yes", "ask.no"):
        return state, ()
    agreed = action == "ask.yes"
    if page.for_fees:
        offering = replace(offering, agreed_fees=agreed)
    else:
        offering = replace(offering, agreed=agreed)
    return _onward(_with(state, visit, offering), now, rules, for_fees=page.for_fees)


def _answered(
    state: State, visit: Visit, page: AskingMore, action: str, now: Moment, rules: Rules
) -> Step:
    from kiosk.visit import turning

    question = find_question(page.question, rules)
    if question is None:
        return state, ()
    today = local(now.at).date()
    if action == "skip":
        return _keep(state, visit, page, "", now, rules)
    match hear(state, question, page.part, action, today):
        case More(part):
            return turning.go(state, replace(page, part=part), now, rules, keep=True), ()
        case Heard(answer):
            return _keep(state, visit, page, answer, now, rules)
        case changed:
            return changed, ()


def _keep(
    state: State, visit: Visit, page: AskingMore, answer: Answer, now: Moment, rules: Rules
) -> Step:
    offering = visit.offering
    answers = {**offering.answers, page.question: answer}
    state = _with(state, visit, replace(offering, answers=answers))
    return _onward(state, now, rules, for_fees=page.for_fees)


def _offers(state: State, visit: Visit, action: str, now: Moment, rules: Rules) -> Step:
    from kiosk.visit import turning

    offering = visit.offering
    if action.startswith("offer."):
        id = action.removeprefix("offer.")
        if find_offer(state, id, now, rules) is not None:
            return turning.go(state, ShowingOffer(id), now, rules), ()
        return state, ()
    if action == "never":
        offering = Offering(never=True, passed=True, agreed=False, agreed_fees=offering.agreed_fees)
        state = _with(state, visit, offering)
        state, effects = _onward(state, now, rules, for_fees=False)
        return replace(state, notice=Message("offers-never-done")), effects
    if action == "next":
        state = _with(state, visit, replace(offering, passed=True))
        return _onward(state, now, rules, for_fees=False)
    return state, ()


def _offer(state: State, visit: Visit, id: str, action: str, now: Moment, rules: Rules) -> Step:
    from kiosk.visit import turning

    offering = visit.offering
    others = tuple(one for one in offering.accepted if one != id)
    refused = tuple(one for one in offering.declined if one != id)
    if action == "accept" and find_offer(state, id, now, rules) is not None:
        offering = replace(offering, accepted=(*others, id), declined=refused)
    elif action == "decline":
        offering = replace(offering, accepted=others, declined=(*refused, id))
    else:
        return state, ()
    state = turning.turn_back(_with(state, visit, offering), now, rules)
    effects: Effects = turning.save_draft(state, rules)
    return state, effects


# --- what becomes of it ---------------------------------------------------------------------


def accepted(
    visit: Visit, event: LifeEvent, plan: Plan, moment: Moment, rules: Rules
) -> tuple[Accepted, ...]:
    """Return the tasks of the offers that the resident accepted, each with its why.

    `plan` is the plan without them. What they rest on becomes part of the case with them.
    """
    book = rules.content.offers
    if book is None or visit.offering.never or not visit.offering.accepted:
        return ()
    today = local(moment.at).date()
    facts = facts_of(visit, event, book, plan, moment)
    found = []
    for offer in offers.considered(event, book, facts, today):
        rule = offer.rule
        if rule.task is not None and rule.id in visit.offering.accepted:
            found.append(Accepted(rule.task, why_of(rule, offer)))
    return tuple(found)


def why_of(rule: OfferRule, offer: Offer) -> Why:
    """Return why an accepted offer is in the plan: the facts and the rule, in sentences."""
    text = rule.task.why if rule.task else rule.title
    told = Message(f"offer-told-{offer.verdict.value}")
    whole = " && ".join(f"({condition.when})" for condition in rule.conditions)
    return Why(text, whole, law=rule.law, facts=(told, *offer.because, Message("offer-decides")))
