# SPDX-License-Identifier: EUPL-1.2
"""The clerk's screens at the kiosk: dense but quiet, never read aloud."""

from __future__ import annotations

from kiosk.cases import Case, DocumentKind
from kiosk.life_events.plan import BSN
from kiosk.people import SEEN_EVIDENCE, Method, Representation
from kiosk.visit.acting import SEEN, unseen
from kiosk.visit.assistance import REPRINT_REASONS
from kiosk.visit.comparing import CHIP_PHOTO
from kiosk.visit.judging import CHECKED, EVIDENCE, OTHER_BSN, given_bsn
from kiosk.visit.values import ClerkSession, ClerkStep, State
from ui.pages import (
    acting,
    clerk_letters,
    clerk_paying,
    clerk_sign_in,
    comparing,
    forms,
    paper_trouble,
    post_office,
    registry_check,
    whereabouts,
)
from ui.pages.parts import Map, Words, action, entry, fact, page, primary, row


def page_of(state: State, session: ClerkSession, words: Words) -> Map:
    """Return the clerk's screen."""
    shown = _page(state, session, words)
    shown["error"] = words(session.problem) if session.problem else ""
    if session.notice:
        shown["hint"] = words(session.notice)
    return shown


def _page(state: State, session: ClerkSession, words: Words) -> Map:
    match session.step:
        case ClerkStep.SIGN_IN:
            return clerk_sign_in.sign_in(session, words)
        case ClerkStep.BADGE_PIN:
            return clerk_sign_in.badge_pin(session, words)
        case ClerkStep.CONFIRM:
            return clerk_sign_in.confirm(session, words)
        case ClerkStep.CONFIRMED:
            return clerk_sign_in.confirmed(session, words)
        case ClerkStep.TASKS:
            return registry_check.listed(session, words)
        case ClerkStep.TASK:
            return registry_check.task(session, words)
        case ClerkStep.REFUSED:
            return whereabouts.listed(session, words)
        case ClerkStep.DATA:
            return registry_check.data(session, words)
        case ClerkStep.REGISTRY:
            return registry_check.comparing(session, words)
        case ClerkStep.BLOCK:
            return clerk_sign_in.block(session, words)
        case ClerkStep.DESK:
            return _desk(state, session, words)
        case ClerkStep.FIND:
            value = session.entries.get("case-number", "")
            return page(
                "clerk:find",
                "entry",
                words("clerk-find-title"),
                fields=[entry("case-number", words("clerk-case-number"), value, longest=20)],
                main=primary(words("clerk-open")),
            )
        case ClerkStep.IDENTITY:
            return page(
                "clerk:identity",
                "clerk",
                words("clerk-identity-title"),
                body=[words("clerk-identity-body"), words("four-eyes-rule")],
                rows=[_evidence(kind, session, words) for kind in EVIDENCE],
                main=primary(words("next")),
            )
        case ClerkStep.COMPARE_KEY:
            return comparing.key(session, words)
        case ClerkStep.COMPARE:
            return comparing.compare(state, session, words)
        case ClerkStep.PERSON:
            return _person(state, session, words)
        case ClerkStep.CASH:
            return clerk_paying.payment(session, words)
        case ClerkStep.FEE:
            return clerk_paying.decision(session, words)
        case ClerkStep.FORM:
            return forms.clerk(session, words)
        case ClerkStep.POST:
            return post_office.post(session, words)
        case ClerkStep.RETURNED:
            return post_office.returned(session, words)
        case ClerkStep.PRINTER:
            return paper_trouble.remedy(state, session, words)
        case ClerkStep.LETTER:
            return clerk_letters.letter(session, words)
        case ClerkStep.REPRINT:
            return _reprint(session, words)


def _evidence(kind: str, session: ClerkSession, words: Words) -> Map:
    """Return a row of the checklist; a face that was not compared yet is compared first."""
    used = kind in session.evidence
    if kind == CHIP_PHOTO and not used:
        return row(kind, words(f"evidence-{kind}"), badge=words("compare-open"), icon="id")
    return row(kind, words(f"evidence-{kind}"), role="check", chosen=used)


def _desk(state: State, session: ClerkSession, words: Words) -> Map:
    case = session.case
    has_visit = state.visit is not None and bool(state.visit.life_event)
    # What can be done stands first: it must not move down with what there is to tell.
    rows = [*paper_trouble.rows(state, words), *whereabouts.actions(session, words)]
    if case or has_visit:
        rows.append(row("identity", words("clerk-do-identity"), icon="id"))
    if unseen(state) is not None:
        rows.append(row(SEEN, words("clerk-do-right-seen"), icon="file-certificate"))
    if case:
        rows += clerk_paying.actions(session, words)
        rows.append(row("letter", words("clerk-do-letter"), icon="mail"))
        rows.append(row("reprint", words("clerk-do-reprint"), icon="printer"))
        rows.append(row("codes", words("clerk-do-revoke-codes"), icon="ban"))
        rows.append(row("form", words("clerk-do-form"), icon="mail"))
    rows.append(row("find", words("clerk-do-find"), icon="report-search"))
    rows.append(row("block", words("clerk-do-block"), icon="ban"))
    rows += post_office.rows(session, words)
    rows += whereabouts.rows(session, words)
    rows += registry_check.rows(session, words)
    if case:
        rows += _facts(case, session, words)
    elif state.visit and state.visit.representation:
        rows.append(_acting(state.visit.representation, words))
    if case:
        body = [words("clerk-case-open", number=case.number)]
    else:
        body = [words("clerk-visit-open" if has_visit else "clerk-nothing-open")]
    return page(
        "clerk:desk",
        "clerk",
        words("clerk-desk-title", name=session.name),
        body=[*body, words("badge-stays") if session.by_badge else ""],
        rows=rows,
        main=primary(words("clerk-leave"), "leave"),
    )


def _acting(actor: Representation, words: Words) -> Map:
    """Return who acts for the resident, and whether a clerk saw by what right."""
    told = acting.told(actor, words)
    if actor.seen_by:
        told = f"{told} · {words('clerk-right-seen-by', clerk=actor.seen_by)}"
    tone = "done" if actor.seen_by else "attention"
    return fact("fact.acting", words("clerk-fact-acting"), told, tone=tone)


def _official(case: Case, words: Words) -> list[Map]:
    """Return the municipality's own number, where the case has one."""
    number = case.official_number
    return [fact("fact.official", words("letter-official-number"), number)] if number else []


def _facts(case: Case, session: ClerkSession, words: Words) -> list[Map]:
    person = case.identity.person
    name = f"{person.given_names} {person.family_name}".strip() if person else ""
    paid = sum(payment.amount for payment in session.payments)
    known = case.identity.method is not Method.NOT_YET
    received = words("clerk-received", received_time=case.received_at.isoformat())
    money = words("clerk-money", total_cents=case.settlement.due, paid_cents=paid)
    facts = [
        fact("fact.event", words("clerk-fact-event"), words(case.title)),
        *_official(case, words),
        fact("fact.received", words("clerk-fact-received"), received),
        fact(
            "fact.identity",
            words("clerk-fact-identity"),
            f"{name} · {words('method-' + case.identity.method.value)}",
            tone="done" if known else "attention",
        ),
        *clerk_sign_in.judgement(case.identity, "", words),
        fact("fact.money", words("settle-" + case.settlement.kind.value), money),
    ]
    facts += clerk_paying.facts(case, words)
    facts.append(fact("fact.form", words("clerk-fact-form"), forms.told(case, words)))
    if case.representation is not None:
        facts.append(_acting(case.representation, words))
    given = case.answers.get(BSN)
    if isinstance(given, str) and given:
        facts.append(fact("fact.bsn", words("clerk-fact-bsn"), acting.masked(given)))
    facts += [
        fact(
            f"fact.receipt.{payment.receipt_number}",
            words("clerk-receipt-number", number=payment.receipt_number),
            words("amount", amount_cents=payment.amount),
            tone="done",
        )
        for payment in session.payments
    ]
    goes = (
        words("clerk-goes-at", goes_time=session.goes.isoformat())
        if session.goes
        else words("clerk-goes-later")
    )
    return [*facts, fact("fact.goes", words("clerk-fact-goes"), goes)]


def _person(state: State, session: ClerkSession, words: Words) -> Map:
    entries = session.entries
    given = given_bsn(state, session)
    rows = []
    typing = not given or bool(entries.get(OTHER_BSN) or entries.get("bsn"))
    if not typing:
        told = words("clerk-bsn-checked", bsn=acting.masked(given))
        rows.append(row(CHECKED, told, role="check", chosen=bool(entries.get(CHECKED))))
    return page(
        "clerk:person",
        "entry",
        words("clerk-person-title"),
        body=[words("four-eyes-person-note")] if not SEEN_EVIDENCE & {*session.evidence} else [],
        fields=[
            entry("given-names", words("field-given-names"), entries.get("given-names", "")),
            entry("family-name", words("field-family-name"), entries.get("family-name", "")),
            entry(
                "birth-date",
                words("field-birth-date"),
                entries.get("birth-date", ""),
                keyboard="date",
                hint=words("field-date-hint"),
                longest=10,
            ),
            *([_bsn(entries.get("bsn", ""), words)] if typing else []),
        ],
        rows=rows,
        actions=[] if typing else [action(OTHER_BSN, words("clerk-bsn-other"), "pencil")],
        main=primary(words("clerk-record-identity")),
    )


def _bsn(value: str, words: Words) -> Map:
    return entry(
        "bsn",
        words("clerk-bsn-label"),
        value,
        keyboard="digits",
        hint=words("clerk-bsn-hint"),
        mask=True,
        longest=11,
    )


def _reprint(session: ClerkSession, words: Words) -> Map:
    paper = session.entries.get("paper", "")
    if not paper:
        kinds = [DocumentKind.RECEIPT, DocumentKind.CONFIRMATION]
        if session.case and session.case.settlement.letter:
            kinds.append(session.case.settlement.letter)
        if session.payments:
            kinds.append(DocumentKind.CASH_RECEIPT)
        if session.case and not session.case.form.is_printed:
            kinds.append(DocumentKind(session.case.form.value))
        return page(
            "clerk:reprint",
            "clerk",
            words("clerk-reprint-title"),
            rows=[
                row(f"paper.{kind.value}", words(f"paper-{kind.value}"), icon="printer")
                for kind in kinds
            ],
        )
    return page(
        "clerk:reprint-reason",
        "clerk",
        words("clerk-reprint-reason-title"),
        rows=[
            row(f"reason.{reason}", words(f"reprint-{reason}"), role="choice")
            for reason in REPRINT_REASONS
        ],
    )
