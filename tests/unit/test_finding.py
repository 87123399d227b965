# SPDX-License-Identifier: EUPL-1.2
"""Everybody finds what happened to them: in two presses, or in their own words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.life_events import finding
from kiosk.store.codes import new_return_code
from kiosk.visit.events import Scanned
from tests.unit.plan_kit import ASSETS, CONTENT, TEXTS
from tests.unit.visit_kit import Walk

GUIDE = finding.guide(CONTENT)
SAID = [
    ("mijn portemonnee is gestolen", "wallet-stolen"),
    ("Ik ben beroofd op de markt", "wallet-stolen"),
    ("portomonee gejat", "wallet-stolen"),
    ("someone stole my wallet", "wallet-stolen"),
    ("paspoort kwijt", "document-lost-found"),
    ("ik heb een rijbewijs gevonden op straat", "document-lost-found"),
    ("i lost my passport", "document-lost-found"),
    ("mijn rijbewijs verloopt volgende maand", "document-expires"),
    ("nieuw paspoort voor vakantie", "document-expires"),
    ("renew driving licence", "document-expires"),
    ("ik heb een VOG nodig", "need-document"),
    ("uitreksel", "need-document"),
    ("proof of address for my landlord", "need-document"),
    ("wij hebben een baby", "child-born"),
    ("mijn vriendin is zwanger, erkennen", "child-born"),
    ("we had twins yesterday", "child-born"),
    ("mijn moeder is overleden", "someone-died"),
    ("opa is dood", "someone-died"),
    ("my husband died", "someone-died"),
    ("ik ga verhuizen", "moving"),
    ("ik ben dakloos", "moving"),
    ("i moved to a new house", "moving"),
    ("ik wil samenwonen", "moving"),
    ("parkeervergunning nieuwe auto", "neighbourhood"),
    ("grof vuil ophalen grofvuil", "neighbourhood"),
    ("where do i leave an old sofa", "neighbourhood"),
    ("ik kan de huur niet betalen", "short-of-money"),
    ("ik heb schulden en geen eten", "short-of-money"),
    ("i am fired and have no money", "short-of-money"),
    ("uitkering aanvragen", "short-of-money"),
    ("ik snap deze brief niet", "got-letter"),
    ("boete van het cjib", "got-letter"),
    ("i got a letter from the tax", "got-letter"),
    ("ik wil bezwaar maken", "disagree"),
    ("ik heb een klacht over een medewerker", "disagree"),
    ("i disagree with the decision", "disagree"),
    ("mijn afspraak verzetten", "appointment"),
    ("ik kan niet komen, wilt u een huisbezoek doen", "appointment"),
    ("i want to cancel my appointment", "appointment"),
    ("ik wil met een mens praten", "talk-to-someone"),
    ("help", "talk-to-someone"),
    ("ze hebben ingebroken", "wallet-stolen"),
    ("mijn ID is weg", "document-lost-found"),
    ("ik heb een portemonnee gevonden", "document-lost-found"),
    ("mijn paspoort is bijna verlopen", "document-expires"),
    ("mijn dochter heeft een paspoort nodig", "document-expires"),
    ("bewijs dat ik hier woon", "need-document"),
    ("ik word vader", "child-born"),
    ("mijn buurman is dood gevonden", "someone-died"),
    ("ik ga terug naar Polen", "moving"),
    ("i sleep on the street", "moving"),
    ("de lantaarn doet het niet", "neighbourhood"),
    ("ik heb geen werk meer", "short-of-money"),
    ("i have no job", "short-of-money"),
    ("ik moet betalen maar weet niet waarom", "got-letter"),
    ("ik ben onvriendelijk geholpen", "disagree"),
    ("ik kan niet naar het stadhuis komen", "appointment"),
    ("naturalisatie", "talk-to-someone"),
]


@pytest.mark.parametrize(("text", "event"), SAID)
def test_own_words_lead_to_the_life_event(text: str, event: str) -> None:
    assert finding.meant(text, GUIDE)[:1] == (event,)


def test_several_meanings_are_asked_about_and_never_many() -> None:
    found = finding.meant("portemonnee gestolen en ik moet verhuizen, geen geld", GUIDE)
    assert {"wallet-stolen", "short-of-money"} <= set(found)
    assert len(found) <= finding.MOST_MEANT


@pytest.mark.parametrize("text", ["", "qqq", "123", "...", "çığ 漢字", "x" * 200])
def test_what_nobody_understands_is_an_empty_answer(text: str) -> None:
    assert finding.meant(text, GUIDE) == ()


def test_every_life_event_is_found_once_in_few_rows() -> None:
    found = [event.id for group in GUIDE.groups for event in group.events]
    assert sorted(found) == sorted(CONTENT.events)
    assert len(GUIDE.groups) <= finding.MOST_ROWS
    assert GUIDE.groups[0].events[0].id == "wallet-stolen"
    assert len(GUIDE.groups[0].events) == 1


def test_content_without_groups_is_found_all_the_same(tmp_path: Path) -> None:
    bare = finding.guide(replace(CONTENT, folder=tmp_path, version="bare"))
    assert len(bare.groups) == finding.MOST_ROWS
    assert [event.id for group in bare.groups for event in group.events] == list(CONTENT.events)


def test_a_mistake_in_the_groups_is_said_in_plain_words(tmp_path: Path) -> None:
    def said(text: str) -> list[str]:
        (tmp_path / "groups.yaml").write_text(text, encoding="utf-8")
        return [str(one.message) for one in finding.problems(tmp_path, list(CONTENT.events), TEXTS)]

    whole = (ASSETS / "life-events" / "groups.yaml").read_text("utf-8")
    assert said(whole) == []
    assert "there is no life event “lottery”" in said(whole.replace("[moving, ", "[lottery, "))
    assert any("8 rows" in one for one in said(whole.replace("[moving, ", "[")))
    twice = whole.replace("[moving, ", "[moving, disagree, ")
    assert "the life event “disagree” is in two groups" in said(twice)
    renamed = whole.replace("id: family", "id: relatives")
    assert "the text “group-relatives” is missing in nl" in said(renamed)
    with pytest.raises(KnownError):
        said(whole + "\nsurprise: true\n")


def test_a_resident_finds_a_birth_in_two_presses() -> None:
    walk = Walk()
    walk.begin()
    assert len(walk.view.page["rows"]) <= 8
    assert walk.view.page["rows"][0]["id"] == "event.wallet-stolen"
    walk.choose("group.family")
    assert walk.key == "group:family"
    walk.choose("event.child-born")
    assert walk.state.visit is not None
    assert walk.state.visit.life_event == "child-born"
    walk.press("back")
    assert walk.key == "group:family"
    walk.press("back")
    assert walk.key == "what-happened"


def test_own_words_are_asked_back_and_kept_nowhere() -> None:
    walk = Walk()
    walk.begin()
    walk.choose("say")
    walk.press("next")
    assert walk.key == "saying-it"
    assert walk.view.page["error"]
    walk.type(said="de huur niet betalen")
    walk.press("next")
    assert walk.key == "meant"
    assert walk.view.page["rows"][0]["id"] == "event.short-of-money"
    assert "huur" not in repr(walk.state)
    walk.choose("event.short-of-money")
    assert walk.state.visit is not None
    assert walk.state.visit.life_event == "short-of-money"


def test_what_is_not_understood_leads_to_the_list_and_to_a_person() -> None:
    walk = Walk()
    walk.begin()
    walk.choose("say")
    walk.type(said="xyzzy")
    walk.press("next")
    assert walk.key == "meant-none"
    assert [one["id"] for one in walk.view.page["rows"]] == ["event.talk-to-someone", "list", "say"]
    walk.choose("list")
    assert walk.key == "what-happened"


def test_a_letter_with_a_code_is_opened_from_the_first_question_about_letters() -> None:
    walk = Walk()
    walk.begin()
    walk.choose("group.letters")
    walk.choose("event.got-letter")
    if walk.key == "for-whom":
        walk.choose("for.myself")
    assert walk.key == "question:letter_from"
    walk.press("letter")
    assert walk.key == "letter:code"
    walk.press("back")
    assert walk.key == "question:letter_from"
    walk.happen(Scanned("LOKET:" + new_return_code()))
    assert walk.key == "letter:born"
