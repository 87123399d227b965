# SPDX-License-Identifier: EUPL-1.2
"""Each letter in each form: whole, in its order, accessible, and read back by other means."""

from __future__ import annotations

import array
import re
import subprocess
import unicodedata
import wave
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from kiosk import paper_commands
from kiosk.cases import PaperForm
from kiosk.commands import ASSETS
from kiosk.letters import book, sample
from kiosk.letters.names import KINDS
from kiosk.messages import Catalogue
from kiosk.recording import NoVoiceError
from printing import braille, spoken
from printing.letter import render
from printing.linear import Role, items
from printing.paper import LetterDocument, NewPage, Picture
from tests.pdf_checker import faults, structure_text
from ui.speech.recording import LANGUAGES, Recorder

LANGUAGE = ("nl", "en")
TEXTS = Catalogue(ASSETS / "locale", LANGUAGE)
TODAY = sample.AT.date()


@lru_cache(maxsize=1)
def templates() -> book.Book:
    return book.load(None, TEXTS)


@lru_cache(maxsize=200)
def letter(kind: str, language: str = "nl", form: PaperForm = PaperForm.NORMAL) -> LetterDocument:
    return paper_commands.made_up(kind, TEXTS, templates(), language, form, "", ASSETS)


def plain(text: str) -> str:
    """Return letters and digits alone: what no line break or braille spacing changes."""
    bare = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in bare if c.isalnum())


def as_read_back(text: str, language: str) -> str:
    """Return a text as liblouis reads its own braille: in Dutch it ends a number at the comma.

    A braille reader does not: no letter can stand there without a sign of its own.
    """
    if language == "nl":
        cents = str.maketrans("1234567890", "abcdefghij")
        text = re.sub(r"€\s?([\d.]+),(\d\d)", lambda m: f"e{m[1]},{m[2].translate(cents)}", text)
    return plain(braille._writable(text, language))


# --- on paper -----------------------------------------------------------------------------------


EACH = [
    pytest.param(kind, language, marks=[pytest.mark.slow] if language != "nl" else [])
    for language in LANGUAGE
    for kind in KINDS
]
"""Every letter in every language; in the normal suite in Dutch, which counts."""


@pytest.mark.parametrize(
    "form", [pytest.param(PaperForm.LARGE, marks=pytest.mark.slow), PaperForm.LARGEST]
)
@pytest.mark.parametrize(("kind", "language"), EACH)
def test_every_letter_in_large_print_is_accessible(
    kind: str, language: str, form: PaperForm
) -> None:
    assert faults(render(letter(kind, language, form))) == []


@pytest.mark.parametrize(("kind", "language"), EACH)
def test_pictures_come_first_and_the_whole_letter_stands_behind_them(
    kind: str, language: str
) -> None:
    simple, normal = letter(kind, language, PaperForm.SIMPLE), letter(kind, language)
    place = next(n for n, block in enumerate(simple.blocks) if isinstance(block, NewPage))
    if kind != "data-overview":  # which tells the form too
        assert simple.blocks[place + 2 :] == normal.blocks
    pictures = [block for block in simple.blocks[:place] if isinstance(block, Picture)]
    assert len(pictures) >= 2
    assert all(one.text and one.alternative for one in pictures)
    pdf = render(simple)
    assert faults(pdf) == []
    said = plain(structure_text(pdf))
    at = 0
    for item in items(simple):
        # The number of a task stands in the margin, as decoration.
        text = item.text.partition(". ")[2] if item.role is Role.TASK else item.text
        at = said.index(plain(text), at)


@pytest.mark.parametrize("form", [PaperForm.LARGE, PaperForm.LARGEST])
def test_large_letters_keep_numbers_to_copy_on_one_line(form: PaperForm, tmp_path: Path) -> None:
    pdf = tmp_path / "letter.pdf"
    pdf.write_bytes(render(letter("invoice", "nl", form)))
    command = ["pdftotext", "-layout", pdf, "-"]
    shown = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    assert re.search(r"NL\d\d [A-Z]{4} \d{4} \d{4} \d\d", shown)
    boxes = subprocess.run(
        ["pdftotext", "-bbox", pdf, "-"], capture_output=True, check=True
    ).stdout.decode()
    rights = [float(found) for found in re.findall(r'xMax="([\d.]+)"', boxes)]
    assert max(rights) < 595 - 20


# --- in braille ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "language"), EACH)
def test_braille_translated_back_says_the_letter_in_its_order(kind: str, language: str) -> None:
    document = letter(kind, language)
    file = braille.brf(document).decode("ascii")
    rows = [row.strip() for page in file.split("\f") for row in page.split("\r\n")[:26]]
    done = subprocess.run(
        ["lou_translate", "--backward", f"en-us-brf.dis,{braille.TABLES[language]}"],
        # To the translator a backslash begins an escape.
        input="\n".join(rows).replace("\\", "\\\\").encode(),
        capture_output=True,
        check=True,
    )
    read = plain(done.stdout.decode())
    at, missing = 0, []
    for item in items(document):
        wanted = as_read_back(item.text, language)
        found = read.find(wanted, at)
        if found < 0:
            missing.append(item.text)
        else:
            at = found
    assert missing == []


# --- to listen to -------------------------------------------------------------------------------


@pytest.fixture
def voice() -> Iterator[Recorder]:
    try:
        recorder = Recorder()
    except NoVoiceError:
        pytest.skip("no espeak-ng here")
    yield recorder
    recorder.close()


@pytest.mark.parametrize(("kind", "language"), EACH)
def test_what_is_said_is_the_letter_in_parts_and_in_its_order(kind: str, language: str) -> None:
    document = letter(kind, language)
    found = spoken.parts(document, TEXTS)
    assert len(found) >= 2
    said = plain("".join(part.title + "".join(part.texts) for part in found))
    at = 0
    for item in items(document):
        at = said.index(plain(item.text), at)


def test_numbers_are_said_as_people_say_them() -> None:
    document = letter("invoice")
    whole = " ".join(
        sentence
        for part in spoken.script(spoken.parts(document, TEXTS), "nl", TEXTS, TODAY)
        for sentence in part
    )
    assert "€" not in whole
    assert "euro" in whole
    assert document.references[0].value not in whole, "a case number is said in groups"


def test_a_recording_speaks_in_every_part_and_pauses_between_them(
    voice: Recorder, tmp_path: Path
) -> None:
    document = letter("appointment")
    made = spoken.record(document, TEXTS, voice, tmp_path / "letter.wav", TODAY)
    assert [title for title, _ in made.begins] == [
        part.title for part in spoken.parts(document, TEXTS)
    ]
    assert made.path.stat().st_mode & 0o777 == 0o600
    with wave.open(str(made.path)) as sound:
        rate, count = sound.getframerate(), sound.getnframes()
        samples = array.array("h", sound.readframes(count))
    assert count / rate == pytest.approx(made.seconds)
    marks = [begins for _, begins in made.begins]
    assert marks == sorted(marks)
    for begins, ends in zip(marks, [*marks[1:], made.seconds], strict=True):
        part = samples[int(begins * rate) : int(ends * rate)]
        assert max(part) > 3000, "something is said"
        rest = part[-int(0.8 * rate) :]
        assert max(map(abs, rest)) < 300, "and then there is a pause"
    # The same words on their own take as long: nothing was left out or said twice.
    told = spoken.script(spoken.parts(document, TEXTS), "nl", TEXTS, TODAY)
    alone = [
        sum(len(data) for sentence in part for data in voice.say(sentence, "nl")) / 2 / rate
        for part in told
    ]
    for place, part in enumerate(told):
        ends = [*marks[1:], made.seconds][place]
        rests = len(part) * spoken.PAUSE_SECONDS + spoken.PART_SECONDS - spoken.PAUSE_SECONDS
        assert ends - marks[place] - rests == pytest.approx(alone[place], abs=0.05)


def test_a_recording_is_whole_or_not_there(voice: Recorder, tmp_path: Path) -> None:
    class Falls:
        samples_per_second = voice.samples_per_second
        said = 0

        def say(self, text: str, language: str) -> Iterator[bytes]:
            self.said += 1
            if self.said > 5:
                raise NoVoiceError
            yield from voice.say(text, language)

        def close(self) -> None: ...

    with pytest.raises(NoVoiceError):
        spoken.record(letter("decision"), TEXTS, Falls(), tmp_path / "letter.wav", TODAY)
    assert list(tmp_path.iterdir()) == []


def test_each_language_that_is_offered_to_listen_in_has_a_voice(voice: Recorder) -> None:
    for language in sorted(LANGUAGES):
        assert sum(map(len, voice.say("1 2 3", language))) > 10_000, language
    with pytest.raises(NoVoiceError):
        list(voice.say("1 2 3", "ti"))
