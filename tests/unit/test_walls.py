# SPDX-License-Identifier: EUPL-1.2
"""The walls that import-linter cannot see: one file per heavy library, words for the project."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("kiosk", "ui", "sync", "printing")

MOST_LINES = 600
"""Far above what most files have: beyond this nobody reads one in one sitting."""

ONE_FILE = {
    "smartcard": {"kiosk/identity/readers.py"},
    "sqlcipher3": {"kiosk/store/database.py"},
    "httpx": {"sync/zgw/client.py"},
    "reportlab": {"printing/letter.py"},
    "qrcode": {"printing/codes.py"},
    "escpos": {"printing/receipt.py"},
    "cel": {"kiosk/life_events/conditions.py"},
    "celpy": {"kiosk/life_events/conditions.py"},
    "fluent": {"kiosk/messages.py", "kiosk/message_syntax.py"},
    "babel": {"kiosk/formats.py", "kiosk/spoken.py", "kiosk/life_events/translations.py"},
    "yaml": {"kiosk/life_events/source.py", "kiosk/languages.py"},
    "argon2": {"kiosk/store/clerks.py", "kiosk/store/passphrase.py"},
    "cyclopts": {"kiosk/cli.py"},
    "jwt": {"sync/zgw/token.py"},
    "openapi_core": {"sync/simulator/validation.py"},
}
"""The only files that may import each library."""

ONE_FOLDER = {
    "PySide6": ("ui/",),
    "jeepney": ("ui/outside/",),
    "cryptography": (
        "kiosk/packages.py",
        "kiosk/store/device.py",
        "kiosk/store/escrow.py",
        "kiosk/store/carrying.py",
        "kiosk/store/passphrase.py",
        "kiosk/store/post_files.py",
        "kiosk/store/sealing.py",
        "kiosk/store/transfer.py",
        "kiosk/identity/",
    ),
    "asn1crypto": (
        "kiosk/store/device.py",
        "kiosk/store/escrow.py",
        "kiosk/identity/",
    ),
    "ctypes": (
        "kiosk/hardening.py",
        "printing/script.py",
        "ui/speech/",
        "ui/outside/",
        "ui/steady.py",
    ),
}
"""Libraries that belong to one part of the house."""


def sources() -> Iterator[Path]:
    for room in ROOMS:
        yield from sorted((ROOT / room).rglob("*.py"))


@functools.cache
def imported_by(path: Path) -> frozenset[str]:
    """Return the first names of everything imported anywhere in a file, also inside functions."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return frozenset(found)


@pytest.mark.parametrize("library", sorted(ONE_FILE))
def test_each_heavy_library_is_imported_in_one_file(library: str) -> None:
    users = {str(p.relative_to(ROOT)) for p in sources() if library in imported_by(p)}
    assert users <= ONE_FILE[library]


@pytest.mark.parametrize("library", sorted(ONE_FOLDER))
def test_each_shared_library_stays_in_its_part_of_the_house(library: str) -> None:
    users = [str(p.relative_to(ROOT)) for p in sources() if library in imported_by(p)]
    assert [u for u in users if not u.startswith(ONE_FOLDER[library])] == []


def test_only_the_clock_asks_the_system_what_time_it_is() -> None:
    """Time is a parameter. The log writer, the doctor and the hall around the demo stand apart."""
    allowed = ("kiosk/clock.py", "kiosk/logs.py", "kiosk/doctor.py", "kiosk/demo", "ui/dock/")
    asks = re.compile(r"\b(?:datetime|dt\.datetime|date|dt\.date)\.(?:now|today|utcnow)\(")
    users = [
        name
        for p in sources()
        if asks.search(p.read_text(encoding="utf-8"))
        and not (name := str(p.relative_to(ROOT))).startswith(allowed)
        and "/simulator/" not in name
        and "/virtual_chip" not in name
    ]
    assert users == []


def test_values_are_read_into_their_kinds_in_one_place() -> None:
    """Two threads that have msgspec read a kind for the first time together end the process."""
    reads = re.compile(r"\bmsgspec\.convert\(|Decoder\(|\bmsgspec\.\w+\.decode\([^()]*,\s*type=")
    users = [
        str(p.relative_to(ROOT)) for p in sources() if reads.search(p.read_text(encoding="utf-8"))
    ]
    assert users == ["kiosk/decoding.py"]


def test_every_source_file_says_its_licence_and_what_it_is_for() -> None:
    silent = []
    for path in sources():
        text = path.read_text(encoding="utf-8")
        first = text.split("\n", 1)[0]
        if "SPDX-License-Identifier" not in first:
            silent.append(f"{path.relative_to(ROOT)}: licence")
        elif path.name != "__init__.py" and not ast.get_docstring(ast.parse(text)):
            silent.append(f"{path.relative_to(ROOT)}: docstring")
    assert silent == []


def test_files_stay_readable_in_one_sitting() -> None:
    long = {
        str(p.relative_to(ROOT)): n
        for p in sources()
        if (n := p.read_text(encoding="utf-8").count("\n")) > MOST_LINES
    }
    assert long == {}


def test_the_developers_lock_holds_all_of_the_other() -> None:
    """`./run` lets a developer's environment serve the demo too, so it must be a superset."""
    pin = re.compile(r"^([a-z0-9][a-z0-9._-]*==\S+)", re.MULTILINE)
    run, dev = (
        set(pin.findall((ROOT / f"requirements-{which}.lock").read_text(encoding="utf-8")))
        for which in ("run", "dev")
    )
    assert run
    assert run <= dev
