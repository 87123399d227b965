# SPDX-License-Identifier: EUPL-1.2
"""The catalogue writes every message out, and never stops a resident over a missing one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cases import Message
from kiosk.errors import FailureCode
from kiosk.logs import captured
from kiosk.messages import Catalogue

ROOT = Path(__file__).resolve().parents[2]
LOCALE = ROOT / "assets" / "locale"


@pytest.fixture
def written(tmp_path: Path) -> Catalogue:
    """Return a small catalogue of its own."""
    for language, hello, tasks in (
        ("nl", "Hallo { $name }", "[one] { $count } taak\n   *[other] { $count } taken"),
        ("en", "Hello { $name }", "[one] { $count } task\n   *[other] { $count } tasks"),
    ):
        (tmp_path / language).mkdir()
        (tmp_path / language / "start.ftl").write_text(f"hello = {hello}\n", encoding="utf-8")
        (tmp_path / language / "other.ftl").write_text(
            "# a comment\n-town = Voorbeeldstad\n"
            "costs = { $fee_cents }\nready = { $due_date }\nsent = { $sent_time }\n"
            f"tasks = {{ $count ->\n    {tasks}\n}}\n"
            "together = { -town }: { hello } { $what_message }\n",
            encoding="utf-8",
        )
    return Catalogue(tmp_path, ("nl", "en"))


def test_writes_text_amounts_dates_and_moments_by_the_rules_of_the_language(
    written: Catalogue,
) -> None:
    costs = Message("costs", {"fee_cents": 5110})
    assert written.text("nl", "hello", name="Robin") == "Hallo Robin"
    assert written.text("nl", costs) == "€\u00a051,10"
    assert written.text("en", costs) == "€51.10"
    assert written.text("nl", "costs", fee_cents=123456) == "€\u00a01.234,56"
    assert written.text("nl", "ready", due_date="2026-11-24") == "24 november 2026"
    assert written.text("en", "ready", due_date="2026-11-24") == "24 November 2026"
    # 23:30 UTC is the next day in the hall.
    sent = {"sent_time": "2026-11-23T23:30:00+00:00"}
    assert written.text("nl", Message("sent", sent)) == "24 november 2026, 00:30"


def test_counts_in_plurals_and_groups_thousands(written: Catalogue) -> None:
    assert written.text("nl", "tasks", count=1) == "1 taak"
    assert written.text("nl", "tasks", count=1200) == "1.200 taken"
    assert written.text("en", "tasks", count=2) == "2 tasks"


def test_puts_one_message_into_another(written: Catalogue) -> None:
    said = written.text("nl", "together", name="Bo", what_message="hello")
    assert said == "Voorbeeldstad: Hallo Bo Hallo Bo"


def test_a_missing_message_is_shown_by_its_id_and_logged(written: Catalogue) -> None:
    with captured() as logs:
        assert written.text("nl", "nowhere") == "«nowhere»"
        assert written.text("fy", "hello", name="Robin") == "«hello»"
    assert [log["event"] for log in logs] == ["message.missing", "message.missing"]


def test_a_message_that_contains_itself_ends(written: Catalogue) -> None:
    with captured():
        said = written.text("nl", "together", name="Bo", what_message="together")
    assert said.startswith("Voorbeeldstad")


def test_a_value_that_does_not_fit_its_name_stays_as_it_is(written: Catalogue) -> None:
    with captured() as logs:
        assert written.text("nl", "ready", due_date="soon") == "soon"
        assert written.text("nl", "hello").startswith("Hallo")
    assert {log["event"] for log in logs} == {"message.argument", "message.incomplete"}


def test_a_personal_value_is_never_logged(written: Catalogue) -> None:
    with captured() as logs:
        written.text("nl", "nowhere", name="Robin Voorbeeld")
        written.text("nl", "ready", due_date="Robin Voorbeeld")
    assert "Robin" not in repr(logs)


def test_check_names_what_a_translator_has_to_repair(tmp_path: Path) -> None:
    (tmp_path / "nl").mkdir()
    (tmp_path / "en").mkdir()
    (tmp_path / "nl" / "a.ftl").write_text(
        "one = Een { $name }\ntwo = Twee\nthree = { missing }\none = Nog een\nfour = {\n",
        encoding="utf-8",
    )
    (tmp_path / "en" / "a.ftl").write_text("one = One { $names }\nthree = x\n", encoding="utf-8")
    with captured():
        found = "\n".join(Catalogue(tmp_path, ("nl", "en")).check())
    assert "nl/a.ftl:1: “one” is written more than once" in found
    assert "nl/a.ftl:3: “three” refers to “missing”, which does not exist" in found
    assert "nl/a.ftl:5: this is not valid Fluent: four = {" in found
    assert "“two” is missing in en" in found
    assert "“one” uses different values per language (nl: name; en: names)" in found


def test_the_texts_of_loket_are_complete_in_every_language() -> None:
    assert Catalogue(LOCALE, ("nl", "en")).check() == []


@pytest.mark.parametrize("code", list(FailureCode), ids=lambda code: code.value)
def test_every_failure_has_words_for_the_resident_and_a_remedy_for_the_clerk(
    code: FailureCode,
) -> None:
    texts = Catalogue(LOCALE, ("nl", "en"))
    for language in texts.languages:
        assert texts.has(language, f"failure-{code.value}")
        assert texts.has(language, f"failure-{code.value}-remedy")


def test_plain_sentences_need_neither_the_resolver_nor_babel() -> None:
    script = (
        "import sys; from pathlib import Path; from kiosk.messages import Catalogue\n"
        f"texts = Catalogue(Path({str(LOCALE)!r}), ('nl', 'en'))\n"
        "texts.text('nl', 'start-title')\n"
        "assert 'babel' not in sys.modules and 'fluent.runtime' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)
