# SPDX-License-Identifier: EUPL-1.2
"""In which form letters come: one page of big choices, and whether print comes as well."""

from __future__ import annotations

from kiosk.cases import Case, PaperForm
from kiosk.visit import forms
from kiosk.visit.more_pages import ListeningToLetter
from kiosk.visit.values import ClerkSession, Rules, State
from ui.pages.parts import Map, Words, action, fact, page, primary, row

ICONS = {
    PaperForm.NORMAL: "mail",
    PaperForm.LARGE: "letter-case",
    PaperForm.LARGEST: "text-size",
    PaperForm.BRAILLE: "braille",
    PaperForm.SPOKEN: "headphones",
    PaperForm.SIMPLE: "photo",
}


def choosing(
    state: State,
    form: PaperForm | None,
    now_chosen: PaperForm | None,
    rules: Rules,
    words: Words,
) -> Map:
    """Return the choices, best first; or for what is no print, whether print comes as well."""
    if form is not None:
        here = form is PaperForm.BRAILLE and rules.forms.embosser
        return _printed_too(form, here, words)
    found = forms.offered(state.comfort, rules)
    return page(
        "form",
        "fees",
        words("form-title"),
        body=[words("form-body"), *(words(f"form-no-{one.value}") for one in found.lacking)],
        rows=_rows(found.forms, now_chosen, words),
    )


def clerk(session: ClerkSession, words: Words) -> Map:
    """Return the same for a clerk, who knows what this hall can give."""
    before = session.entries.get("form", "")
    if before:
        return {**_printed_too(PaperForm(before), False, words), "kind": "clerk"}
    chosen = session.case.form if session.case else None
    return page(
        "clerk:form",
        "clerk",
        words("clerk-form-title"),
        body=[words("clerk-form-body")],
        rows=_rows(tuple(ICONS), chosen, words),
    )


def told(case: Case, words: Words) -> str:
    """Return how a case's letters come, for a clerk."""
    if case.form.is_printed or not case.printed_too:
        return words(f"form-{case.form.value}")
    return words("clerk-form-printed-too", form_message=f"form-{case.form.value}")


def _rows(those: tuple[PaperForm, ...], chosen: PaperForm | None, words: Words) -> list[Map]:
    return [
        row(
            f"{forms.CHOICE}{form.value}",
            words(f"form-{form.value}"),
            role="choice",
            detail=words(f"form-{form.value}-detail"),
            icon=ICONS[form],
            chosen=form is chosen,
        )
        for form in those
    ]


def _printed_too(form: PaperForm, here: bool, words: Words) -> Map:
    """Say truly how it comes, and ask whether a printed letter is wanted beside it."""
    return page(
        f"form:{form.value}",
        "fees",
        words("form-also-title"),
        body=[words(f"form-{form.value}-{'here' if here else 'later'}"), words("form-also-body")],
        rows=[
            row("also.yes", words("form-also-yes"), role="choice", icon="mail"),
            row("also.no", words("form-also-no"), role="choice", icon=ICONS[form]),
        ],
    )


def listening(state: State, shown: ListeningToLetter, words: Words) -> Map:
    """Return one part of the resident's letter: seen by who looks, heard in headphones."""
    part, count = shown.parts[shown.at], len(shown.parts)
    last = shown.at == count - 1
    place = words("listen-part", number=shown.at + 1, count=count)
    plug = [] if state.devices.headphones else [words("listen-plug-in")]
    back = action("papers", words("listen-papers"), "printer")
    earlier = action("earlier", words("listen-earlier"), "arrow-left")
    return page(
        f"listen:{shown.at}",
        "message",
        part.title,
        body=[place, *plug, *part.texts],
        main=primary(words("listen-papers" if last else "listen-next"), "next"),
        actions=[*([earlier] if shown.at else []), *([] if last else [back])],
    )


def paper_row(form: PaperForm, rules: Rules, words: Words) -> Map:
    """Return how a letter comes that is no print, among the papers of a visit."""
    here = form is PaperForm.BRAILLE and rules.forms.embosser
    told = words(f"form-row-{form.value}-{'here' if here else 'later'}")
    return fact("other-form", words(f"form-row-{form.value}"), told, icon=ICONS[form])
