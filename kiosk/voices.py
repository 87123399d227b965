# SPDX-License-Identifier: EUPL-1.2
"""Neural voices that an administrator installed: local files with their hash and their licence.

A voice is a file for Piper (``NAME.onnx``) with its description (``NAME.onnx.json``). Nothing is
ever downloaded. What was installed is written down beside it, so that a file that was altered or
cut off is found out (`loket voices check`, `loket doctor`).
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import json
import os
import re
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.errors import FailureCode, KnownError

LARGEST = 500_000_000
"""Octets of a voice file; known ones have 5 to 120 million."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{1,60}")
_RECORD = ".voice.json"


@dataclass(frozen=True, slots=True)
class InstalledVoice:
    """One voice as it was installed."""

    name: str
    language: str
    """Code of the screens' language: ``nl``."""
    quality: str
    licence: str
    """As the administrator or the voice's own card tells."""
    sha256: str
    described_sha256: str
    installed_on: str
    """ISO date."""


class VoiceShelf:
    """The folder of installed voices."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> tuple[InstalledVoice, ...]:
        """Return what is installed, by name; what is not a voice of ours is passed over."""
        found = []
        for path in sorted(self.folder.glob(f"*{_RECORD}")):
            with contextlib.suppress(OSError, ValueError, TypeError):
                found.append(InstalledVoice(**json.loads(path.read_text(encoding="utf-8"))))
        return tuple(found)

    def file(self, name: str) -> Path:
        """Return where a voice lies."""
        return self.folder / f"{name}.onnx"

    def by_language(self) -> dict[str, str]:
        """Return the file of the voice of each language: of several, the newest."""
        newest = sorted(self.all(), key=lambda voice: (voice.installed_on, voice.name))
        return {v.language: str(self.file(v.name)) for v in newest if self.file(v.name).is_file()}

    def install(self, source: Path, licence: str, today: dt.date) -> InstalledVoice:
        """Take in a voice file with its description beside it.

        Raises KnownError VOICE_REFUSED saying what is wrong with it.
        """
        name = source.name.removesuffix(".onnx")
        if source.suffix != ".onnx" or not _NAME.fullmatch(name):
            raise _refused(f"{source.name} is not named as a voice (NAME.onnx)")
        described = source.with_name(source.name + ".json")
        language, quality = _description(described)
        licence = licence or _licence_of(source.parent)
        if not licence:
            raise _refused("no licence is told: add MODEL_CARD beside it, or --licence")
        try:
            if not 100 <= source.stat().st_size <= LARGEST:
                raise _refused(f"{source.name} has a size that no voice has")
            self.folder.mkdir(parents=True, exist_ok=True)
            _copy(described, self.folder / described.name)
            _copy(source, self.file(name))
        except OSError as error:
            raise _refused(f"{source.name}: {error.strerror or 'cannot be read'}") from None
        voice = InstalledVoice(
            name,
            language,
            quality,
            licence,
            _hash(self.file(name)),
            _hash(self.folder / described.name),
            today.isoformat(),
        )
        # Written last: without it there is no voice, whenever the power goes.
        text = json.dumps(asdict(voice), ensure_ascii=False, indent=1)
        _write(self.folder / f"{name}{_RECORD}", text.encode())
        return voice

    def whole(self, voice: InstalledVoice) -> bool:
        """Tell whether a voice's files are those that were installed."""
        try:
            described = self.folder / f"{voice.name}.onnx.json"
            return (
                _hash(self.file(voice.name)) == voice.sha256
                and _hash(described) == voice.described_sha256
            )
        except OSError:
            return False

    def remove(self, name: str) -> bool:
        """Take a voice away; False when there is none of that name."""
        record = self.folder / f"{name}{_RECORD}"
        if not _NAME.fullmatch(name) or not record.exists():
            return False
        for path in (record, self.file(name), self.folder / f"{name}.onnx.json"):
            path.unlink(missing_ok=True)
        return True


def _description(path: Path) -> tuple[str, str]:
    """Return language and quality out of a voice's description."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        code = str(told["language"]["code"])
        rate = int(told["audio"]["sample_rate"])
        quality = str(told["audio"].get("quality", ""))[:20]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise _refused(f"{path.name} is missing, or does not describe a voice") from None
    language = code.replace("_", "-").split("-")[0].lower()
    if not re.fullmatch(r"[a-z]{2,3}", language) or not 8_000 <= rate <= 48_000:
        raise _refused(f"{path.name} names no language, or a rate that no voice has")
    return language, quality


def _licence_of(folder: Path) -> str:
    """Return the licence that a voice's card tells (“* License: …”)."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        card = (folder / "MODEL_CARD").read_text(encoding="utf-8")[:20_000]
        found = re.search(r"^\W*licen[cs]e\W+(.+)$", card, re.IGNORECASE | re.MULTILINE)
        if found and found[1].strip().isprintable():
            return found[1].strip()[:200]
    return ""


def _copy(source: Path, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    try:
        with source.open("rb") as reading, part.open("wb") as writing:
            shutil.copyfileobj(reading, writing)
            writing.flush()
            os.fsync(writing.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _write(target: Path, data: bytes) -> None:
    part = target.with_name(target.name + ".part")
    with part.open("wb") as writing:
        writing.write(data)
        writing.flush()
        os.fsync(writing.fileno())
    part.replace(target)


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _refused(why: str) -> KnownError:
    return KnownError(FailureCode.VOICE_REFUSED, why)
