# SPDX-License-Identifier: EUPL-1.2
"""An export of Open Formulieren comes in as a life event that passes the check and runs."""

from __future__ import annotations

import datetime as dt
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import cli
from kiosk.cases import Answer, QuestionId
from kiosk.errors import FailureCode, KnownError
from kiosk.life_events import check, conditions, content, interview, plan
from kiosk.life_events.model import LifeEvent, QuestionKind
from kiosk.messages import Catalogue
from kiosk.openforms import converting, reading, writing
from kiosk.openforms.components import plain
from kiosk.openforms.jsonlogic import Known, Translator, Unsupported
from kiosk.people import Identity

ASSETS = Path(__file__).resolve().parents[2] / "assets"
TODAY = dt.date(2026, 11, 23)
Json = dict[str, Any]


def _component(kind: str, key: str, **more: Any) -> Json:
    return {"type": kind, "key": key, "label": key.capitalize(), "id": f"e{key}", **more}


def _export(
    folder: Path, steps: list[list[Json]], rules: list[Json] | None = None, **more: Any
) -> Path:
    """Write an export as the product does: definitions, steps that point at them, rules."""
    definitions, step_rows = [], []
    for place, components in enumerate(steps):
        uuid = f"0000000{place}-d"
        configuration = {"display": "form", "components": components}
        definitions.append(
            {
                "uuid": uuid,
                "url": f"http://x/api/v2/form-definitions/{uuid}",
                "name": f"S{place}",
                "slug": f"s{place}",
                "configuration": configuration,
            }
        )
        step_rows.append(
            {
                "uuid": f"0000000{place}-s",
                "index": place,
                "slug": f"s{place}",
                "form_definition": f"http://x/api/v2/form-definitions/{uuid}",
            }
        )
    form = {"uuid": "f", "name": "Melding <b>maken</b>", "slug": "melding", **more}
    path = folder / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (
            ("forms", [form]),
            ("formSteps", step_rows),
            ("formDefinitions", definitions),
            ("formVariables", more.get("variables", [])),
            ("formLogic", rules or []),
            ("_meta", {"of_release": "2.8.0"}),
        ):
            archive.writestr(f"{name}.json", json.dumps(data))
    return path


def _taken_in(path: Path, folder: Path) -> tuple[LifeEvent, str]:
    """Import an export; it has to pass the check. Return the life event and the report."""
    form = reading.read(path)
    event = converting.Converter(form, TODAY).convert()
    writing.write(event, folder, form.name)
    texts = Catalogue(ASSETS / "locale", ("nl", "en"), over=folder / "locale")
    found = [
        str(one)
        for one in check.check(folder, ("nl", "en"), TODAY, texts)
        if not one.advice and event.id in one.file
    ]
    assert found == [], (folder / "life-events" / f"{event.id}.yaml").read_text("utf-8")
    return content.load(folder).events[event.id], "\n".join(writing.report(event))


def _rule(trigger: Any, *actions: Json) -> Json:
    return {"json_logic_trigger": trigger, "order": 0, "is_advanced": True, "actions": [*actions]}


def _hide(key: str, state: bool) -> Json:
    kind = {"type": "property", "property": {"value": "hidden", "type": "bool"}, "state": state}
    return {"component": key, "action": kind}


VALUES = [{"label": "Rood", "value": "RED 1"}, {"label": "Groen", "value": "groen"}]
EVERY = {
    "textfield": QuestionKind.TEXT,
    "textarea": QuestionKind.TEXT,
    "email": QuestionKind.TEXT,
    "phoneNumber": QuestionKind.PHONE,
    "postcode": QuestionKind.TEXT,
    "iban": QuestionKind.TEXT,
    "licenseplate": QuestionKind.TEXT,
    "date": QuestionKind.DATE,
    "datetime": QuestionKind.DATE,
    "time": QuestionKind.TEXT,
    "number": QuestionKind.NUMBER,
    "currency": QuestionKind.AMOUNT,
    "radio": QuestionKind.CHOICE,
    "select": QuestionKind.CHOICE,
    "selectboxes": QuestionKind.SEVERAL,
    "checkbox": QuestionKind.YES_NO,
    "file": QuestionKind.DOCUMENT,
    "map": QuestionKind.PLACE,
    "addressNL": QuestionKind.ADDRESS,
    "editgrid": QuestionKind.TEXT,
    "children": QuestionKind.TEXT,
    "bsn": None,
    "signature": None,
    "npFamilyMembers": None,
    "partners": None,
    "cosign": None,
    "softRequiredErrors": None,
    "somethingNew": None,
}


def test_every_kind_of_component_is_converted_approximated_or_left_out(tmp_path: Path) -> None:
    made = [_component(kind, f"c{kind}", values=VALUES, data={"values": VALUES}) for kind in EVERY]
    event, report = _taken_in(_export(tmp_path, [made]), tmp_path / "in")
    found = {str(q.title.id).rpartition("-c-")[2]: q.kind for q in event.questions}
    for kind, becomes in EVERY.items():
        assert f"({kind})" in report, kind
        if becomes is not None:
            assert any(q.kind is becomes for q in event.questions), (kind, found)
    needs = {need.id for task in event.tasks for need in task.needs}
    assert needs == {"bsn", "in-person"}
    assert plain("Melding <b>maken</b>") == "Melding maken"


def test_containers_and_what_shows_them_count_for_what_is_in_them(tmp_path: Path) -> None:
    inner = {
        "type": "columns",
        "key": "cols",
        "columns": [
            {"components": [_component("textfield", "left")]},
            {"components": [_component("textfield", "right")]},
        ],
    }
    box = _component(
        "fieldset",
        "box",
        components=[inner],
        conditional={"show": True, "when": "more", "eq": "true"},
    )
    event, _ = _taken_in(
        _export(tmp_path, [[_component("checkbox", "more"), box]]), tmp_path / "in"
    )
    asked = {q.id: q.asked_when for q in event.questions}
    assert asked["left"] == asked["right"] == "more"


def test_logic_shows_hides_skips_steps_and_never_shuts_anybody_out(tmp_path: Path) -> None:
    steps = [
        [
            _component("radio", "kleur", values=VALUES),
            _component("selectboxes", "wat", values=VALUES),
            _component("currency", "inkomen"),
            _component("textfield", "waarom", hidden=True),
            _component(
                "content", "klaar", html="<p>Dit <script>x</script> mag { niet }.</p>", hidden=True
            ),
        ],
        [_component("textfield", "later")],
    ]
    skip = {"form_step_uuid": "00000001-s", "action": {"type": "step-not-applicable"}}
    rules = [
        _rule({"==": [{"var": "kleur"}, "RED 1"]}, _hide("waarom", False)),
        _rule({"==": [{"var": "wat.groen"}, True]}, skip),
        _rule(
            {">": [{"var": "inkomen"}, 1250.5]},
            _hide("klaar", False),
            {"action": {"type": "disable-next"}},
        ),
        _rule({"reduce": [1, 2, 3]}, _hide("later", True)),
        _rule({"!": [{"var": "kleur"}]}, {"action": {"type": "fetch-from-service"}}),
    ]
    event, report = _taken_in(_export(tmp_path, steps, rules), tmp_path / "in")
    asked = {q.id: q.asked_when for q in event.questions}
    assert asked["waarom"] == 'kleur == "red-1"'
    assert asked["later"] == '!("groen" in wat)'
    tasks = {str(t.id): t.needed_when for t in event.tasks}
    assert tasks["told-1"] == "inkomen > 125050"
    assert tasks["ask-staff-3"] == "inkomen > 125050"
    assert "rule 4: “reduce” goes through a list" in report
    assert "rule 5: “fetch-from-service” needs the form's own server" in report
    texts = Catalogue(ASSETS / "locale", ("nl",), over=tmp_path / "in" / "locale")
    assert texts.text("nl", "melding-task-told-1-summary") == "Dit mag { niet }."


def test_an_imported_event_is_walked_to_its_plan(tmp_path: Path) -> None:
    steps = [[_component("radio", "kleur", values=VALUES, validate={"required": True})]]
    event, _ = _taken_in(_export(tmp_path, steps), tmp_path / "in")
    loaded = content.load(tmp_path / "in")
    answers: dict[QuestionId, Answer] = {}
    facts = conditions.facts_of(Identity(), TODAY)
    while question := interview.next_question(event, answers, facts):
        answers[question.id] = conditions.sample(question)
    made = plan.make(event, answers, Identity(), loaded, TODAY)
    assert [task.id for task in made.tasks] == ["handle"]
    assert answers[QuestionId("kleur")] == "red-1"


KNOWN = {
    "kleur": Known("kleur", QuestionKind.CHOICE, {"r": "r", "g": "g"}),
    "wat": Known("wat", QuestionKind.SEVERAL, {"r": "r", "g": "g"}),
    "ja": Known("ja", QuestionKind.YES_NO),
    "geld": Known("geld", QuestionKind.AMOUNT),
    "aantal": Known("aantal", QuestionKind.NUMBER),
    "dag": Known("dag", QuestionKind.DATE),
    "geboren": Known("birth_date", QuestionKind.DATE, born=True),
    "tekst": Known("tekst", QuestionKind.TEXT),
}
V = {name: {"var": name} for name in KNOWN}


@pytest.mark.parametrize(
    ("logic", "cel"),
    [
        ({"==": [V["kleur"], "r"]}, 'kleur == "r"'),
        ({"!==": ["r", V["kleur"]]}, 'kleur != "r"'),
        ({"==": [V["kleur"], ""]}, '!(kleur != "")'),
        ({"==": [V["kleur"], None]}, '!(kleur != "")'),
        ({"in": ["r", V["wat"]]}, '"r" in wat'),
        ({"var": "wat.g"}, '"g" in wat'),
        ({"==": [{"var": "wat.g"}, False]}, '!("g" in wat)'),
        ({"in": [V["kleur"], ["r", "g"]]}, '(kleur == "r" || kleur == "g")'),
        ({"in": ["bc", V["tekst"]]}, 'tekst.contains("bc")'),
        ({"==": [V["ja"], True]}, "ja"),
        ({"==": [V["ja"], "false"]}, "!(ja)"),
        ({"!": [V["ja"]]}, "!(ja)"),
        ({"!!": V["tekst"]}, 'tekst != ""'),
        ({"and": [V["ja"], {">=": [V["aantal"], 18]}]}, "(ja && aantal >= 18)"),
        ({"or": [V["ja"], {"<": [1, V["aantal"], 5]}]}, "(ja || (aantal > 1 && aantal < 5))"),
        ({">": [V["geld"], 12.5]}, "geld > 1250"),
        ({">=": [{"+": [V["geld"], V["geld"]]}, 10]}, "(geld + geld) >= 1000"),
        ({">": [{"*": [V["geld"], 0.5]}, 10]}, "(geld * 5) > 10000"),
        ({">=": [{"/": [V["geld"], 2]}, 10]}, "(geld / 2) >= 1000"),
        ({"==": [{"%": [V["aantal"], 2]}, 0]}, "(aantal % 2) == 0"),
        ({">": [{"max": [V["aantal"], 3]}, 4]}, "(aantal > 3 ? aantal : 3) > 4"),
        ({"if": [V["ja"], {"==": [V["kleur"], "r"]}, False]}, '(ja ? kleur == "r" : false)'),
        ({"missing": ["tekst", "ja"]}, '(!(tekst != "") || !(ja))'),
        ({"==": [{"cat": [V["tekst"], "x"]}, "ax"]}, '(tekst + "x") == "ax"'),
        ({">": [{"date": V["dag"]}, {"date": "2026-01-01"}]}, 'dag > "2026-01-01"'),
        ({">": [{"date": V["dag"]}, {"today": []}]}, '(dag != "" && days.dag > 0)'),
        (
            {"<=": [{"date": V["dag"]}, {"+": [{"today": []}, {"duration": "P2W"}]}]},
            '(dag != "" && days.dag <= 14)',
        ),
        (
            {">": [{"date": V["geboren"]}, {"-": [{"today": []}, {"rdelta": [18]}]}]},
            "(age >= 0 && age < 18)",
        ),
        (
            {"<=": [{"date": V["geboren"]}, {"-": [{"var": "today"}, {"duration": "P67Y"}]}]},
            "(age >= 0 && age >= 67)",
        ),
        ({"in": [V["kleur"], {"merge": [["r"], "g"]}]}, '(kleur == "r" || kleur == "g")'),
        ({"==": [{"var": "soort"}, "x"]}, '"x" == "x"'),
    ],
)
def test_jsonlogic_becomes_a_condition(logic: Any, cel: str) -> None:
    assert Translator(KNOWN, {"soort": "x"}).condition(logic) == cel
    conditions.names(cel)  # it can be read


@pytest.mark.parametrize(
    "logic",
    [
        {"map": [V["wat"], {"var": ""}]},
        {"filter": []},
        {"count": [V["wat"]]},
        {"substr": [V["tekst"], 1]},
        {"var": "unknown"},
        {"==": [V["kleur"], "no option"]},
        {"/": [V["geld"], V["aantal"]]},
        {">": [V["kleur"], "r"]},
        {"nonsense": []},
        {"a": 1, "b": 2},
        {"==": [V["kleur"]]},
        {"and": []},
        {">": [V["geld"], 1e300]},
        {"rdelta": ["x"]},
        {"!": []},
        {"if": [True]},
        {"min": []},
        {"%": [1]},
    ],
)
def test_logic_without_an_equal_is_left_out_with_its_reason(logic: Any) -> None:
    with pytest.raises(Unsupported):
        Translator(KNOWN, {}).condition(logic)


LOGIC = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-99, 99)
    | st.text(max_size=4)
    | st.sampled_from([{"var": name} for name in (*KNOWN, "", "x.y")]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "==",
                    "<",
                    "and",
                    "!",
                    "in",
                    "+",
                    "-",
                    "if",
                    "date",
                    "today",
                    "rdelta",
                    "cat",
                    "merge",
                    "max",
                    "missing",
                    "/",
                    "%",
                    "odd",
                ]
            ),
            inner,
            min_size=1,
            max_size=1,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None)
@given(LOGIC)
def test_any_logic_becomes_a_condition_that_can_be_read_or_is_unsupported(logic: Any) -> None:
    try:
        cel = Translator(KNOWN, {}).condition(logic)
    except Unsupported:
        return
    if len(cel) <= conditions.LONGEST:
        conditions.names(cel)


@pytest.mark.parametrize(
    "logic",
    [
        {"rdelta": False},
        {"!": {"duration": "P1Y"}},
        {"if": [True, [1], [2]]},
        {"if": [True, {"rdelta": 1}, {"rdelta": 2}]},
    ],
)
def test_a_stretch_of_time_or_a_list_where_yes_or_no_is_asked_is_unsupported(logic: Any) -> None:
    with pytest.raises(Unsupported):
        Translator(KNOWN, {}).condition(logic)


def _with(files: dict[str, bytes], path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"forms.json": b"[]"},
        {"forms.json": b"{}"},
        {"forms.json": b"\xff\xfe"},
        {"forms.json": b"[" * 100_000},
        {"forms.json": b"[{}]", "formSteps.json": b'[{"configuration": 3}]'},
        {"forms.json": b'[{"name": 3, "steps": 7}]', "formSteps.json": b"[null, 1]"},
        {"forms.json": b" " * 9_000_000 + b"[]"},
    ],
    ids=range(8),
)
def test_a_hostile_export_is_refused_in_words(tmp_path: Path, files: dict[str, bytes]) -> None:
    with pytest.raises(KnownError) as caught:
        reading.read(_with(files, tmp_path / "x.zip"))
    assert caught.value.code is FailureCode.CONTENT_INVALID


def test_names_and_texts_cannot_leave_their_place(tmp_path: Path) -> None:
    nasty = '"]\nid: x {{ secret }} <img src=x onerror=1> \u202e # {$x} -- ' + "é" * 300
    made = [
        _component("textfield", "../../etc/passwd", label=nasty, description=nasty),
        _component("radio", "in", values=[{"label": nasty, "value": nasty}, {"value": "b"}]),
        _component("textfield", "true", conditional={"show": True, "when": "in", "eq": nasty}),
        _component("textfield", "", label=""),
    ]
    path = _export(tmp_path, [made], name=nasty, slug="../../evil")
    event, _ = _taken_in(path, tmp_path / "in")
    assert sorted(p.name for p in (tmp_path / "in").rglob("*.*")) == [
        f"{event.id}.ftl",
        f"{event.id}.ftl",
        f"{event.id}.yaml",
    ]
    assert {question.id for question in event.questions} >= {"q_in", "q_true"}


def test_an_import_is_not_written_over_and_the_command_reports(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _export(tmp_path, [[_component("radio", "kleur", values=VALUES)]])
    wanted = ["content", "import-openforms", str(path), "--into", str(tmp_path / "in")]
    assert cli.main([*wanted, "--report", str(tmp_path / "report.txt")]) == 0
    assert cli.main(wanted) == 2
    assert cli.main([*wanted, "--again"]) == 0
    assert "converted (1):" in capsys.readouterr().out
    assert "left out" in (tmp_path / "report.txt").read_text("utf-8")
