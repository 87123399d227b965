# SPDX-License-Identifier: EUPL-1.2
"""The command line: `loket run`, `demo`, `doctor`, `cases`, `sync`, `content` and the rest.

An entry point, so it may wire the rooms together (``docs/decisions/0002-entry-points-compose.md``).
Everything is imported inside the command that needs it, and ``run`` is read without the command
line library: the resident waits for that one. What the world does wrong (:class:`KnownError`)
becomes one message with its remedy and exit status 2.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from kiosk import (
    badge_commands,
    commands,
    content_commands,
    form_commands,
    keeping_commands,
    keypad_commands,
    language_commands,
    logs,
    package_commands,
    paper_commands,
    post_commands,
    store_commands,
    sync_commands,
    theme_commands,
    trust_commands,
    voice_commands,
)
from kiosk.commands import ASSETS, CONFIG, EXIT_PROBLEM
from kiosk.errors import KnownError

ROOT = Path(__file__).resolve().parent.parent
EXIT_KNOWN = 2
"""Exit status when the world, not the program, is at fault."""


# --- what commands share ---------------------------------------------------------------------


def explain(error: KnownError) -> str:
    """Say what is wrong and what to do about it, in the language of the terminal."""
    code = error.code.value
    said = f"{code}: {error.detail}" if error.detail else code
    lines = [f"loket: {said}"]
    remedy = f"failure-{code}-remedy"
    language = commands.staff_language()
    try:
        texts = commands.catalogue()
        if texts.has(language, remedy):
            lines.append(f"  {texts.text(language, remedy)}")
    except Exception:  # the explanation must not hide what it explains
        lines.append(f"  type: {type(error).__name__}")
    lines.append(f"  More: docs/operations.md, “{code}”")
    return "\n".join(lines)


# --- commands --------------------------------------------------------------------------------


def run(*, config: Path = CONFIG) -> int:
    """Start the kiosk on this screen.

    Parameters
    ----------
    config
        The configuration file (TOML); `loket provision` writes an example.
    """
    from kiosk import config as settings

    checked = settings.load(config)
    from kiosk.__main__ import run_kiosk

    return run_kiosk(checked)


def demo(
    *,
    journey: str = "",
    shots: Path | None = None,
    reader: str = "auto",
    size: str = "",
    language: str = "",
    keep: bool = False,
) -> int:
    """Open Loket in a window, with a hall around it: printers, card reader, backend.

    Parameters
    ----------
    journey
        Walk this journey unattended (stolen-wallet) and end with a summary.
    shots
        Where the journey's pictures and papers are kept.
    reader
        auto, simulated or pcsc (the real pcscd with a virtual reader).
    size
        Size of the kiosk's window, WIDTHxHEIGHT. Without it: 1080x1920, smaller on a small screen.
    language
        Language of the dock: nl or en.
    keep
        Keep the demo's folder afterwards.
    """
    from kiosk.demo.show import Wishes, parse_size, run_demo

    return run_demo(
        Wishes(
            journey=journey,
            shots=shots,
            reader=reader,
            size=parse_size(size),
            language=language or commands.staff_language(),
            keep=keep,
        )
    )


def doctor(*, config: Path = CONFIG) -> int:
    """Look at everything Loket needs and say what works, with a remedy where it does not.

    Parameters
    ----------
    config
        The configuration file.
    """
    from kiosk import doctor as examination
    from kiosk.probes import rooms

    rows = examination.examine(config, ASSETS, rooms())
    print(examination.table(rows))
    return EXIT_PROBLEM if any(row.state is examination.Health.FAILS for row in rows) else 0


def provision(
    folder: Path, *, key: str = "systemd-credential", recovery: Path | None = None
) -> int:
    """Write an example configuration and make a database key. Never overwrites.

    Parameters
    ----------
    folder
        Where `loket.toml` goes, for example /etc/loket.
    key
        systemd-credential (sealed to this machine), passphrase (asked for at boot), or
        demo-file to try things out.
    recovery
        Also write the key here, once, to keep it away from this machine.
    """
    from kiosk.provisioning import provision as prepare

    for line in prepare(folder, key, recovery):
        print(line)
    return 0


# --- the way in ------------------------------------------------------------------------------


Command: TypeAlias = Callable[..., int]

COMMANDS: tuple[tuple[str, Command], ...] = (
    ("run", run),
    ("demo", demo),
    ("doctor", doctor),
    ("provision", provision),
)
SYNC: tuple[tuple[str, Command], ...] = (
    ("list", sync_commands.sync_list),
    ("retry", sync_commands.sync_retry),
    ("check", sync_commands.sync_check),
)
GROUPS: tuple[tuple[str, str, tuple[tuple[str, Command], ...]], ...] = (
    (
        "cases",
        "Look at cases, and send again what was refused.",
        (
            ("list", commands.cases_list),
            ("show", commands.cases_show),
            ("where", sync_commands.cases_where),
            ("retry", commands.cases_retry),
            ("retain", keeping_commands.cases_retain),
            ("erase", keeping_commands.cases_erase),
        ),
    ),
    (
        "journal",
        "The record of what happened and who looked: check it, hand it over.",
        (
            ("verify", keeping_commands.journal_verify),
            ("export", keeping_commands.journal_export),
            ("key", keeping_commands.journal_key),
        ),
    ),
    (
        "transfer",
        "Carry cases on a stick, for a kiosk that never has a line.",
        (("export", sync_commands.transfer_export), ("import", sync_commands.transfer_import)),
    ),
    (
        "paper",
        "Letters and the envelopes they go into.",
        (
            ("calibrate", paper_commands.calibrate),
            ("preview", paper_commands.preview),
            ("braille", form_commands.braille),
            ("spoken", form_commands.spoken),
            ("export-post", post_commands.export_post),
            ("acknowledge-post", post_commands.acknowledge_post),
            ("open-post", post_commands.open_post),
        ),
    ),
    (
        "content",
        "Questions, rules, texts and prices: check them, try them out, sign and install them.",
        (
            ("check", content_commands.content_check),
            ("languages", language_commands.content_languages),
            ("schema", content_commands.content_schema),
            ("preview", content_commands.content_preview),
            ("simulate", content_commands.content_simulate),
            ("prices", content_commands.content_prices),
            ("import-openforms", content_commands.content_import_openforms),
            ("key", package_commands.content_key),
            ("pack", package_commands.content_pack),
            ("sign", package_commands.content_sign),
            ("verify", package_commands.content_verify),
            ("install", package_commands.content_install),
            ("list", package_commands.content_list),
        ),
    ),
    (
        "theme",
        "How the kiosk looks: import a municipality's design tokens, check and draw them.",
        (
            ("import", theme_commands.theme_import),
            ("check", theme_commands.theme_check),
            ("preview", theme_commands.theme_preview),
        ),
    ),
    (
        "voices",
        "Voices that read the screen aloud: which there are, install and check them.",
        (
            ("list", voice_commands.voices_list),
            ("install", voice_commands.voices_install),
            ("check", voice_commands.voices_check),
            ("remove", voice_commands.voices_remove),
        ),
    ),
    (
        "keypad",
        "Tactile keypads.",
        (("learn", keypad_commands.keypad_learn),),
    ),
    (
        "clerks",
        "Who may sign in at the kiosk, with a passphrase or a badge.",
        (
            ("add", commands.clerks_add),
            ("enrol", badge_commands.clerks_enrol),
            ("block", badge_commands.clerks_block),
            ("list", badge_commands.clerks_list),
        ),
    ),
    (
        "trust",
        "Whose documents are believed: certificates of countries.",
        (("import", trust_commands.trust_import), ("list", trust_commands.trust_list)),
    ),
    (
        "store",
        "The encrypted database: its key, its backups, its health.",
        (
            ("init", store_commands.store_init),
            ("verify", store_commands.store_verify),
            ("backup", store_commands.store_backup),
            ("restore", store_commands.store_restore),
            ("salvage", store_commands.store_salvage),
            ("rekey", store_commands.store_rekey),
            ("escrow", store_commands.store_escrow),
            ("unlock-escrow", store_commands.store_unlock_escrow),
        ),
    ),
)


def _parse_and_run(arguments: Sequence[str]) -> int:
    from cyclopts import App, Parameter

    app = App(
        name="loket",
        help="An accessible, offline-first counter and kiosk.",
        version=_version,
        default_parameter=Parameter(negative=()),
    )
    for name, command in COMMANDS:
        app.command(command, name=name)
    syncing = App(name="sync", help="Send what is owed, and see what reached the backend.")
    syncing.default(commands.sync_once)
    for part, command in SYNC:
        syncing.command(command, name=part)
    app.command(syncing)
    for name, help_text, parts in GROUPS:
        group = App(name=name, help=help_text)
        for part, command in parts:
            group.command(command, name=part)
        app.command(group)
    result = app(arguments, result_action="return_value")
    return result if isinstance(result, int) else 0


def _version() -> str:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


def _fast_run(arguments: Sequence[str]) -> Path | None:
    """Recognise ``run``, ``run --config PATH`` and ``run --config=PATH``, without any library."""
    match list(arguments):
        case ["run", "--config", path] if not path.startswith("-"):
            return Path(path)
        case ["run", argument] if argument.startswith("--config="):
            return Path(argument.removeprefix("--config="))
        case ["run"]:
            return CONFIG
        case _:
            return None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    path = _fast_run(given)
    if path is None and sys.stderr.isatty():
        logs.send_to(io.StringIO())  # a person reads messages; events are for the journal
    try:
        return run(config=path) if path else _parse_and_run(given)
    except KnownError as error:
        print(explain(error), file=sys.stderr)
        return EXIT_KNOWN
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
