# SPDX-License-Identifier: EUPL-1.2
"""Residents choose how their letters come: offered by how they read, and never forced."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cases import CaseNumber, DocumentKind, PaperForm, TaskKind, VisitId
from kiosk.clock import FixedClock
from kiosk.frozen import replace
from kiosk.my_data import sections
from kiosk.store import Store
from kiosk.store.prints import PrintState
from kiosk.visit import derived, flow, forms
from kiosk.visit.events import Pressed
from kiosk.visit.own_data import ChangeForm, MyData, SetForm
from kiosk.visit.values import Comfort, Forms, Moment, Reviewing
from tests.unit import visit_kit
from tests.unit.store_kit import CLERK, KEY, NOON, builder
from tests.unit.visit_kit import CATALOGUE, RULES, START, Walk

ALL = frozenset({"nl", "en"})


@pytest.fixture(autouse=True)
def every_form(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hall that has a voice and braille in Dutch and English, and no embosser."""
    monkeypatch.setattr(visit_kit, "RULES", replace(RULES, forms=Forms(ALL, ALL)))


def walked(text_size: int = 1, *, voice: bool = False) -> Walk:
    """Walk to where everything was answered; comfort as given."""
    walk = Walk().wallet("bank-card", "id-card")
    walk.state = replace(walk.state, comfort=Comfort("nl", text_size=text_size, voice=voice))
    if walk.key == "identify":
        walk.choose("document.none")
    walk.contact()
    for _ in range(6):
        if walk.key in ("review", "form"):
            break
        walk.choose(walk.view.page["rows"][0]["id"]) if walk.key == "settle" else walk.press("next")
    return walk


def shown(walk: Walk) -> list[str]:
    return [row["id"] for row in walk.view.page["rows"]]


def test_who_reads_ordinary_letters_is_not_asked_and_can_choose() -> None:
    walk = walked()
    assert walk.key == "review"
    assert "form" in shown(walk)
    walk.choose("form")
    assert walk.key == "form"
    assert shown(walk) == [f"form.{form.value}" for form in forms._USUAL]
    walk.choose("form.simple")
    assert walk.key == "review"
    assert walk.state.visit is not None
    assert walk.state.visit.form is PaperForm.SIMPLE


@pytest.mark.parametrize(
    ("size", "voice", "first"),
    [
        (3, False, ["form.largest", "form.large"]),
        (2, False, ["form.large", "form.largest"]),
        (1, True, ["form.spoken", "form.braille"]),
        (3, True, ["form.spoken", "form.braille", "form.largest", "form.large"]),
    ],
)
def test_what_fits_stands_first_and_an_ordinary_letter_stays_possible(
    size: int, voice: bool, first: list[str]
) -> None:
    walk = walked(size, voice=voice)
    assert walk.key == "form"
    assert shown(walk)[: len(first)] == first
    walk.choose("form.normal")
    assert walk.key == "review"
    assert walk.state.visit is not None
    assert walk.state.visit.form is PaperForm.NORMAL


def test_braille_is_told_truly_and_print_beside_it_is_asked() -> None:
    walk = walked(1, voice=True).choose("form.braille")
    assert "met de post" in " ".join(walk.view.page["body"])
    walk.choose("also.no")
    visit = walk.state.visit
    assert walk.key == "review"
    assert visit is not None
    assert (visit.form, visit.printed_too) == (PaperForm.BRAILLE, False)
    number, code = CaseNumber("2026-07-00001-X"), "7KQ2M9XA4RTB"
    case = derived.make_case(visit, walk.state.comfort, START, visit_kit.RULES, number, code)
    assert (case.form, case.printed_too) == (PaperForm.BRAILLE, False)


def test_with_an_embosser_the_resident_hears_that_it_comes_here() -> None:
    visit_kit.RULES = replace(RULES, forms=Forms(ALL, ALL, embosser=True))
    walk = walked(1, voice=True).choose("form.braille")
    assert "hier af" in " ".join(walk.view.page["body"])


def test_what_a_language_lacks_is_said_and_not_offered() -> None:
    visit_kit.RULES = replace(RULES, forms=Forms(frozenset(), ALL))
    walk = walked().choose("form")
    assert "form.braille" not in shown(walk)
    assert "braille is er niet" in " ".join(walk.view.page["body"])


def test_going_back_from_the_choice_loses_nothing() -> None:
    walk = walked(3)
    assert walk.key == "form"
    walk.choose("form.braille").press("back")
    assert walk.key == "form"
    walk.choose("form.large")
    assert isinstance(walk.state.page, Reviewing)


# --- later --------------------------------------------------------------------------------------


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "data", KEY, FixedClock(NOON), "07")
    yield opened
    opened.close()


def confirmed(store: Store, form: PaperForm, *, printed_too: bool = True) -> CaseNumber:
    visit = VisitId(f"visit-{form.value}-{printed_too}")
    made = builder(visit)

    def build(number: CaseNumber, code: str) -> object:
        return replace_form(made(number, code), form, printed_too)

    return store.confirm(visit, build).number  # type: ignore[arg-type]


def replace_form(case: object, form: PaperForm, printed_too: bool) -> object:
    import dataclasses

    return dataclasses.replace(case, form=form, printed_too=printed_too)  # type: ignore[type-var]


def rows(store: Store, case: CaseNumber) -> dict[str, PrintState]:
    return {job.document.value: job.state for job in store.print_jobs(case)}


def test_my_data_shows_the_form_and_changes_it(store: Store) -> None:
    number = confirmed(store, PaperForm.NORMAL)
    overview = store.overview(number, "resident")
    lines = [line for part in sections(overview, CATALOGUE, "nl") for line in part.lines]
    assert [line.value for line in lines if line.item == "form"] == ["Gewone brief"]
    walk = walked()
    walk.state = replace(walk.state, page=MyData(overview))
    walk.choose("item.form").choose("form.largest")
    change = walk.effects[-1]
    assert isinstance(change, ChangeForm)
    store.change_form(change.number, change.form, change.printed_too, "resident")
    assert store.case(number).form is PaperForm.LARGEST
    assert "case.form-changed" in [line.kind for line in store.journal(number)]


def test_a_clerk_notes_the_form(store: Store) -> None:
    from kiosk.visit.values import ClerkSession, ClerkStep, State

    case = store.case(confirmed(store, PaperForm.NORMAL))
    state = State(clerk=ClerkSession(step=ClerkStep.DESK, clerk=CLERK, case=case))
    now = Moment(START, 0.0, "x")
    for press in ("form", "form.spoken", "also.yes"):
        state, effects = flow.next_state(state, Pressed(press), now, visit_kit.RULES)
    assert effects == (SetForm(case.number, PaperForm.SPOKEN, True, CLERK),)


@pytest.mark.parametrize("printed_too", [True, False])
def test_braille_is_owed_with_every_letter(store: Store, printed_too: bool) -> None:
    number = confirmed(store, PaperForm.BRAILLE, printed_too=printed_too)
    found = rows(store, number)
    assert found["braille"] is PrintState.WAITING
    assert found["receipt"] is PrintState.WAITING
    expected = PrintState.WAITING if printed_too else PrintState.CANCELLED
    assert found["confirmation"] is expected
    store.print_overview(number, "resident")
    braille = [job for job in store.print_jobs(number) if job.document is DocumentKind.BRAILLE]
    about = {str(job.id): job.document for job in store.print_jobs(number)}
    assert [about[job.subject] for job in braille] == [
        DocumentKind.CONFIRMATION,
        DocumentKind.DATA_OVERVIEW,
    ]


def test_the_end_of_a_visit_cancels_what_would_print_for_the_next_and_not_the_braille(
    store: Store,
) -> None:
    number = confirmed(store, PaperForm.BRAILLE)
    store.cancel_prints(number)
    found = rows(store, number)
    assert found["confirmation"] is PrintState.CANCELLED
    assert found["braille"] is PrintState.WAITING


def test_what_nothing_here_makes_becomes_one_task_of_a_clerk(store: Store) -> None:
    for form, kind in ((PaperForm.BRAILLE, TaskKind.EMBOSS), (PaperForm.SPOKEN, TaskKind.RECORD)):
        number = confirmed(store, form)
        job = next(j for j in store.print_jobs(number) if j.document.value == form.value)
        store.print_by_hand(job)
        store.print_by_hand(job)
        tasks = store.clerk_tasks(number)
        assert [(task.kind, task.about) for task in tasks] == [(kind, "confirmation")]


def test_a_form_chosen_later_holds_for_what_is_printed_then(store: Store) -> None:
    number = confirmed(store, PaperForm.NORMAL)
    assert "braille" not in rows(store, number)
    store.change_form(number, PaperForm.BRAILLE, True, str(CLERK))
    store.reprint(number, DocumentKind.CONFIRMATION, CLERK, "lost")
    assert rows(store, number)["braille"] is PrintState.WAITING
