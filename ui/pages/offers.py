# SPDX-License-Identifier: EUPL-1.2
"""Offers: may we ask, the extra questions, what somebody may get, and each with its why."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.cases import Message
from kiosk.life_events.offer_model import Verdict
from kiosk.life_events.offers import Offer
from kiosk.visit import offering
from kiosk.visit.more_pages import AskingMore, MayWeAsk, ShowingOffer
from kiosk.visit.values import Moment, Rules, State
from ui.pages import questions
from ui.pages.parts import Map, Words, action, fact, page, primary, row

OUTCOMES = {"yes": "check", "no": "x", "unknown": "question-mark"}
TONES = {Verdict.PROBABLY: "done", Verdict.CANNOT_TELL: "", Verdict.PROBABLY_NOT: ""}


def page_of(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    """Return the page about offers for this state."""
    match state.page:
        case MayWeAsk():
            return _may_we(state, state.page, now, rules, words)
        case AskingMore():
            return _question(state, state.page, rules, words)
        case ShowingOffer():
            return _offer(state, state.page, now, rules, words)
        case _:
            return _offers(state, now, rules, words)


def _may_we(state: State, asking: MayWeAsk, now: Moment, rules: Rules, words: Words) -> Map:
    about = "fees" if asking.for_fees else "ask"
    only = offering.FEES if asking.for_fees else ""
    count = offering.most_questions(state, now, rules, only)
    rows = [
        row("ask.yes", words("offers-ask-yes"), role="choice", icon="check"),
        row(
            "ask.no",
            words("offers-fees-no" if asking.for_fees else "offers-ask-no"),
            role="choice",
            icon="arrow-right",
        ),
    ]
    if not asking.for_fees:
        rows.append(row("ask.never", words("offers-ask-never"), role="choice", icon="x"))
    return page(
        f"offers:{about}",
        "choices",
        words(f"offers-{about}-title", count=count),
        body=[words(f"offers-{about}-body"), words("offers-ask-kept")],
        rows=rows,
    )


def _question(state: State, asking: AskingMore, rules: Rules, words: Words) -> Map:
    question = offering.find_question(asking.question, rules)
    if question is None:
        return page("offers:gone", "message", "")
    shown = questions.page_for(question, asking.part, state, words)
    shown["key"] = f"offers:{question.id}" + (f":{asking.part}" if asking.part else "")
    shown["actions"] = [
        action("skip", words("offers-skip"), "arrow-right"),
        action("why", words("why-asked"), "help-circle"),
    ]
    return shown


def why_of(state: State, rules: Rules, words: Words) -> str:
    """Return why an extra question is asked."""
    asking = state.page
    if isinstance(asking, AskingMore):
        question = offering.find_question(asking.question, rules)
        if question is not None:
            return words(question.why)
    return words("why-general")


def _offers(state: State, now: Moment, rules: Rules, words: Words) -> Map:
    found = offering.shown(state, now, rules)
    accepted = state.visit.offering.accepted if state.visit else ()
    rows = [_row(offer, offer.rule.id in accepted, words) for offer in found]
    good = [one for one in found if one.verdict is not Verdict.PROBABLY_NOT]
    return page(
        "offers",
        "plan",
        words("offers-title", count=len(good)),
        body=[words("offers-body" if good else "offers-none")],
        rows=rows,
        main=primary(words("offers-on")),
        actions=[action("never", words("offers-never"), "x")],
    )


def _row(offer: Offer, accepted: bool, words: Words) -> Map:
    return row(
        f"offer.{offer.rule.id}",
        words(offer.rule.title),
        role="task",
        detail=words(f"offer-verdict-{offer.verdict.value}"),
        icon=offer.rule.icon,
        badge=words("offer-wanted" if accepted else "offer-look"),
        tone="done" if accepted else "",
    )


def _offer(state: State, showing: ShowingOffer, now: Moment, rules: Rules, words: Words) -> Map:
    offer = offering.find_offer(state, showing.offer, now, rules)
    if offer is None:
        return page("offer:gone", "message", "")
    accepted = state.visit is not None and offer.rule.id in state.visit.offering.accepted
    probable = offer.verdict is Verdict.PROBABLY
    yes = primary(words("offer-accept" if probable else "offer-accept-anyway"), "accept")
    no = action("decline", words("offer-decline"), "x")
    if accepted:
        yes = primary(words("offer-take-back"), "decline")
    return page(
        f"offer:{offer.rule.id}",
        "task",
        words(offer.rule.title),
        body=[words(offer.rule.summary)],
        rows=told(offer, words),
        main=yes,
        actions=[] if accepted else [no],
    )


def told(offer: Offer, words: Words) -> list[Map]:
    """Return everything that an offer rests on, so that somebody can check it."""
    rows = [
        fact(
            "verdict",
            words("offer-label-verdict"),
            words(f"offer-told-{offer.verdict.value}"),
            icon="help-circle",
            tone=TONES[offer.verdict],
        )
    ]
    if offer.pays is not None and offer.verdict is not Verdict.PROBABLY_NOT:
        paid = words("offer-pays", pays_cents=offer.pays)
        rows.append(fact("pays", words("offer-label-pays"), paid, icon="coin-euro"))
    rows += because(offer.because, words)
    if offer.missing:
        names = ", ".join(words(f"offer-fact-{name}") for name in offer.missing)
        lacking = words("offer-missing", facts=names)
        rows.append(fact("missing", words("offer-label-missing"), lacking, icon="question-mark"))
    rows.append(fact("decides", words("offer-label-decides"), words("offer-decides"), icon="user"))
    rows.append(fact("law", words("offer-label-law"), offer.rule.law, icon="file-text"))
    return rows


def because(sentences: Iterable[Message], words: Words) -> list[Map]:
    """Return the sentences that explain something, each with how it turned out."""
    return [
        fact(
            f"because.{place}",
            words("offer-label-because"),
            words(sentence),
            icon=OUTCOMES.get(str(sentence.args.get("outcome")), "info-circle"),
        )
        for place, sentence in enumerate(sentences)
    ]
