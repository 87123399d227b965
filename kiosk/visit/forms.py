# SPDX-License-Identifier: EUPL-1.2
"""In which form somebody wants their letters: what is offered, in which order, and the choice.

Everybody can choose; it is asked by itself only of who reads large letters or listens, because
then a letter in small print may be of no use. What fits best stands first, and is never forced.
"""

from __future__ import annotations

from kiosk.cases import PaperForm
from kiosk.frozen import Value, replace
from kiosk.people import ClerkId
from kiosk.visit.effects import Step
from kiosk.visit.more_pages import ChoosingForm
from kiosk.visit.own_data import ChangeForm, ChangingForm, OpeningData, SetForm
from kiosk.visit.values import (
    TEXT_SIZES,
    ClerkSession,
    Comfort,
    Moment,
    Page,
    Reviewing,
    Rules,
    State,
)

CHOICE = "form."
ALSO = {"also.yes": True, "also.no": False}
_USUAL = (
    PaperForm.NORMAL,
    PaperForm.LARGE,
    PaperForm.LARGEST,
    PaperForm.SIMPLE,
    PaperForm.SPOKEN,
    PaperForm.BRAILLE,
)


class Offered(Value, frozen=True):
    """What can be chosen, best first; and what this language does not have."""

    forms: tuple[PaperForm, ...]
    lacking: tuple[PaperForm, ...] = ()


def suggested(comfort: Comfort) -> tuple[PaperForm, ...]:
    """Return what how somebody sees and hears the kiosk makes likely, best first."""
    listens = (PaperForm.SPOKEN, PaperForm.BRAILLE) if comfort.voice else ()
    if comfort.text_size == TEXT_SIZES - 1:
        return (*listens, PaperForm.LARGEST, PaperForm.LARGE)
    if comfort.text_size == TEXT_SIZES - 2:
        return (*listens, PaperForm.LARGE, PaperForm.LARGEST)
    return listens


def offered(comfort: Comfort, rules: Rules) -> Offered:
    """Return the forms that this kiosk can give in this language."""
    first = suggested(comfort)
    usual = (*first, *(form for form in _USUAL if form not in first))
    there = {
        PaperForm.BRAILLE: comfort.language in rules.forms.braille,
        PaperForm.SPOKEN: comfort.language in rules.forms.spoken,
    }
    has = tuple(form for form in usual if there.get(form, True))
    return Offered(has, tuple(form for form in usual if form not in has))


def before_review(state: State, rules: Rules) -> Page:
    """Return the check, or before it the forms of a letter for who may need another one."""
    visit = state.visit
    unasked = visit is not None and visit.form is None
    likely = set(suggested(state.comfort)) & set(offered(state.comfort, rules).forms)
    return ChoosingForm() if unasked and likely else Reviewing()


def acts(state: State, page: ChoosingForm, action: str, now: Moment, rules: Rules) -> Step:
    """The resident chose, before the case is made."""
    from kiosk.visit import turning

    visit = state.visit
    if visit is None:
        return state, ()
    form, printed = _chosen(page.form, action, offered(state.comfort, rules).forms)
    if form is None:
        return state, ()
    if printed is None:
        return turning.go(state, ChoosingForm(form), now, rules), ()
    state = replace(state, visit=replace(visit, form=form, printed_too=printed, correcting=False))
    state = replace(turning.go(state, Reviewing(), now, rules), back=())
    return state, turning.save_draft(state, rules)


def changes(state: State, page: ChangingForm, action: str, rules: Rules) -> Step:
    """The resident chose anew, for later letters of a case that there is."""
    visit = state.visit
    if visit is None:
        return state, ()
    form, printed = _chosen(page.form, action, offered(state.comfort, rules).forms)
    if form is None:
        return state, ()
    if printed is None:
        asking = replace(page, form=form)
        return replace(state, page=asking, back=(*state.back, page)), ()
    number = page.overview.case.number
    state = replace(state, page=OpeningData(number), back=(), notice=None)
    return state, (ChangeForm(visit.id, number, form, printed),)


def clerk_changes(state: State, session: ClerkSession, clerk: ClerkId, action: str) -> Step:
    """A clerk notes what the resident tells them."""
    case = session.case
    if case is None:
        return state, ()
    before = session.entries.get("form", "")
    form, printed = _chosen(PaperForm(before) if before else None, action, _USUAL)
    if form is None:
        return state, ()
    if printed is None:
        asking = replace(session, entries={"form": form.value})
        return replace(state, clerk=asking), ()
    waiting = replace(session, waiting=True, problem=None, notice=None)
    return replace(state, clerk=waiting), (SetForm(case.number, form, printed, clerk),)


def _chosen(
    before: PaperForm | None, action: str, among: tuple[PaperForm, ...]
) -> tuple[PaperForm | None, bool | None]:
    """Return the form and whether print comes too; that is asked where it is no print itself."""
    if before is not None:
        return (before, ALSO[action]) if action in ALSO else (None, None)
    form = next((form for form in among if action == f"{CHOICE}{form.value}"), None)
    return form, True if form is not None and form.is_printed else None
