# SPDX-License-Identifier: EUPL-1.2
"""Tell it once: what is known already is confirmed and not asked again.

The registry is asked in the background as soon as it is sure enough who the resident is. A
resident waits for it a few seconds at most, and only before a question that it could answer;
after that the question is asked as if there were no registry.
"""

from __future__ import annotations

from kiosk.cases import Answers, QuestionId, VisitId
from kiosk.frozen import replace
from kiosk.life_events import facts, interview, registry
from kiosk.life_events.content import LifeEvent, Question
from kiosk.life_events.facts import Fact
from kiosk.life_events.plan import BSN
from kiosk.life_events.registry import Asked
from kiosk.people import Origin, Provenance
from kiosk.registry import Outcome
from kiosk.visit import derived
from kiosk.visit.effects import AskRegistry, Effects, Step
from kiosk.visit.events import RegistryAnswered
from kiosk.visit.more_pages import ConfirmingFact, LookingUp
from kiosk.visit.values import Asking, Moment, Page, Rules, State, Visit

WAIT_SECONDS = 4.0
"""A resident waits no longer for the registry than this."""
LOST_SECONDS = 60.0
"""After this long an answer does not come any more."""


# --- what is known -------------------------------------------------------------------------------


def fact_for(state: State, question: Question, now: Moment, rules: Rules) -> Fact | None:
    """Return what is known of the answer to a question; None when it has to be asked."""
    visit, event = state.visit, derived.event_of(state, rules)
    if visit is None or event is None:
        return None
    there = (*facts.of_identity(visit.identity, visit.life_event), *visit.facts)
    return facts.known(question, there, visit.answers, event, now.at)


def page_for(state: State, question: Question, now: Moment, rules: Rules) -> Page:
    """Return how a question is put: asked, or confirmed where its answer is known."""
    visit = state.visit
    if visit is None or question.id in visit.changed:
        return Asking(question.id)
    if fact_for(state, question, now, rules) is not None:
        return ConfirmingFact(question.id)
    return LookingUp() if _awaited(visit, question, now) else Asking(question.id)


def _awaited(visit: Visit, question: Question, now: Moment) -> bool:
    asked = visit.registry
    if asked is None or not _pending(asked, now):
        return False
    return any(f"{Origin.REGISTRY.value}.{name}" in question.known_from for name in asked.names)


def _pending(asked: Asked, now: Moment) -> bool:
    """Tell whether it is worth waiting for the answer; never after the kiosk began anew."""
    return asked.outcome is None and 0 <= now.monotonic - asked.at < WAIT_SECONDS


def _lost(asked: Asked, now: Moment) -> bool:
    """Tell whether the answer will not come any more: the power was cut while it was awaited."""
    return asked.outcome is None and not 0 <= now.monotonic - asked.at < LOST_SECONDS


def acts(
    state: State, page: ConfirmingFact | LookingUp, action: str, now: Moment, rules: Rules
) -> Step:
    """The resident says whether what we know is still right, or does not want to wait."""
    # Turning pages needs this module to know which page comes next.
    from kiosk.visit import turning

    visit = state.visit
    if visit is None:
        return state, ()
    if isinstance(page, LookingUp):
        if action == "skip" and visit.registry is not None:
            given_up = replace(visit.registry, at=now.monotonic - WAIT_SECONDS)
            state = replace(state, visit=replace(visit, registry=given_up))
            return turning.onward(state, now, rules)
        return state, ()
    question = derived.find_question(state, page.question, now, rules)
    fact = fact_for(state, question, now, rules) if question else None
    event = derived.event_of(state, rules)
    if question is None or fact is None or event is None:
        return turning.onward(state, now, rules)
    if action == "fact.yes":
        answers: Answers = {**visit.answers, question.id: fact.value}
        answers = interview.prune(event, answers, derived.facts(state, now))
        origins = {**visit.origins, question.id: _kept(visit, event, fact)}
        visit = replace(visit, answers=answers, origins=origins)
        return turning.onward(replace(state, visit=visit), now, rules)
    if action == "fact.no":
        changed = (*(id for id in visit.changed if id != question.id), question.id)
        state = replace(state, visit=replace(visit, changed=changed))
        return turning.go(state, Asking(question.id), now, rules), ()
    if action == "skip" and question.optional:
        answers = {**visit.answers, question.id: ""}
        state = replace(state, visit=replace(visit, answers=answers))
        return turning.onward(state, now, rules)
    return state, ()


def _kept(visit: Visit, event: LifeEvent, fact: Fact) -> Provenance:
    """Return what a case keeps of a confirmed fact; of an own answer, where that came from."""
    if fact.origin is Origin.EARLIER and fact.purpose == event.id:
        before = visit.origins.get(QuestionId(fact.name))
        return before or fact.provenance
    return fact.provenance


# --- the registry --------------------------------------------------------------------------------


def watch(after: State, effects: Effects, now: Moment, rules: Rules) -> Step:
    """Ask the registry when it is time, and turn the page that waited for it."""
    from kiosk.visit import turning

    after, more = _asked(after, now, rules)
    effects = (*effects, *more)
    visit = after.visit
    if not isinstance(after.page, LookingUp) or visit is None or after.clerk is not None:
        return after, effects
    asked = visit.registry
    if asked is None or not _pending(asked, now):
        after, more = turning.onward(replace(after, last_action=now.monotonic), now, rules)
        # One does not go back to waiting.
        back = tuple(page for page in after.back if not isinstance(page, LookingUp))
        return replace(after, back=back), (*effects, *more)
    return after, effects


def _asked(after: State, now: Moment, rules: Rules) -> Step:
    visit, event = after.visit, derived.event_of(after, rules)
    if visit is None or event is None or visit.case is not None or not rules.registry:
        return after, ()
    if visit.representation is not None or not visit.for_whom_asked:
        # Whose document was read is then not certain: nothing is looked up about anybody.
        return after, ()
    asked = visit.registry
    again = False
    if asked is not None and asked.life_event == event.id and not _lost(asked, now):
        several = asked.outcome is Outcome.SEVERAL and not asked.by_address
        again = several and bool(visit.answers.get(QuestionId("address")))
        if not again:
            return after, ()
    ask = registry.inquiry(visit.id, event, visit.answers, visit.identity, visit.bsn)
    if ask is None:
        return after, ()
    known = {fact.full_name for fact in visit.facts}
    names = tuple(name for name in ask.names if f"registry.{name}" not in known)
    if not names:
        return after, ()
    remembered = registry.Asked(event.id, now.monotonic, names, by_address=again)
    after = replace(after, visit=replace(visit, registry=remembered))
    return after, (AskRegistry(replace(ask, names=names)),)


def answered(state: State, event: RegistryAnswered, now: Moment) -> State:
    """The registry answered, or could not be asked. What nobody waits for any more is dropped."""
    visit, reply = state.visit, event.reply
    if visit is None or visit.id != event.visit or visit.case is not None:
        return state
    asked = visit.registry
    if asked is None or asked.life_event != event.life_event or asked.outcome is not None:
        return state
    found = tuple(
        Fact(told.name, Origin.REGISTRY, told.value, now.at, event.life_event, told.doubt)
        for told in reply.told
        if told.name in asked.names
    )
    origins, bsn = visit.origins, visit.bsn
    if reply.bsn and not (visit.identity.person and visit.identity.person.bsn):
        # Of whom was established: it takes the place of one that was typed and fits nobody here.
        bsn = reply.bsn
        origins = {**origins, BSN: Provenance(Origin.REGISTRY, now.at, event.life_event)}
    visit = replace(
        visit,
        facts=facts.merged(visit.facts, found),
        registry=replace(asked, outcome=reply.outcome, notes=reply.notes),
        origins=origins,
        bsn=bsn,
    )
    return replace(state, visit=visit)


# --- one more thing ------------------------------------------------------------------------------


def another(state: State, visit_id: VisitId, now: Moment, rules: Rules) -> State:
    """Begin another life event in the same visit: who it is and what was told stays known."""
    visit, event = state.visit, derived.event_of(state, rules)
    if visit is None:
        return state
    told = facts.of_answers(event, visit.answers, now.at) if event else ()
    fresh = Visit(
        visit_id,
        identity=visit.identity,
        identity_asked=visit.identity_asked,
        for_whom_asked=visit.for_whom_asked,
        representation=visit.representation,
        bsn=visit.bsn,
        facts=facts.merged(visit.facts, told),
        origins={BSN: visit.origins[BSN]} if BSN in visit.origins else {},
        earlier=(*visit.earlier, visit.case) if visit.case else visit.earlier,
    )
    return replace(state, visit=fresh, back=(), entries={}, picked=(), problem=None, notice=None)
