# SPDX-License-Identifier: EUPL-1.2
"""The command line: `loket run`, `demo`, `doctor`, `cases`, `sync`, `content` and the rest.

An entry point, so it may wire the rooms together (``docs/decisions/0002-entry-points-compose.md``).
Everything is imported inside the command that needs it, and ``run`` is read without the command
line library: the resident waits for that one. What the world does wrong (:class:`KnownError`)
becomes one message with its remedy and exit status 2.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.cases import CaseNumber
    from kiosk.config import Config
    from kiosk.messages import Catalogue
    from kiosk.store import Store

ROOT = Path(__file__).resolve().parent.parent
ASSETS = ROOT / "assets"
CONFIG = Path("/etc/loket/loket.toml")
"""Where the configuration is when nothing else is said."""
EXIT_KNOWN = 2
"""Exit status when the world, not the program, is at fault."""
EXIT_PROBLEM = 1
"""Exit status when the command worked and found something wrong."""


# --- what commands share ---------------------------------------------------------------------


def staff_language() -> str:
    """Return the language for staff on the command line: Dutch if the terminal is, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "nl" if value.lower().startswith("nl") else "en"
    return "en"


def _catalogue() -> Catalogue:
    from kiosk.messages import Catalogue

    return Catalogue(ASSETS / "locale", ("nl", "en"))


def explain(error: KnownError) -> str:
    """Say what is wrong and what to do about it, in the language of the terminal."""
    code = error.code.value
    said = f"{code}: {error.detail}" if error.detail else code
    lines = [f"loket: {said}"]
    remedy = f"failure-{code}-remedy"
    language = staff_language()
    try:
        catalogue = _catalogue()
        if catalogue.has(language, f"failure-{code}"):
            lines.append(f"  {catalogue.text(language, f'failure-{code}')}")
        if catalogue.has(language, remedy):
            lines.append(f"  {catalogue.text(language, remedy)}")
    except Exception:  # the explanation must not hide what it explains
        lines.append(f"  type: {type(error).__name__}")
    lines.append(f"  More: docs/operations.md, “{code}”")
    return "\n".join(lines)


def _open_store(config: Config) -> Store:
    from kiosk.store import Store
    from kiosk.store.keys import database_key

    return Store.open(
        Path(config.kiosk.data_folder),
        database_key(config.key),
        clock_of(config),
        config.kiosk.code,
    )


def clock_of(config: Config) -> Any:
    """Return the clock the configuration asks for: the machine's, or the demo's shifted one."""
    from kiosk.clock import ShiftedClock, SystemClock

    if config.kiosk.control_file:
        return ShiftedClock(Path(config.kiosk.control_file))
    return SystemClock()


def _administrator() -> str:
    """Name who sits at the terminal, for the journal."""
    import getpass

    try:
        return f"administrator:{os.environ.get('SUDO_USER') or getpass.getuser()}"
    except (KeyError, OSError):
        return f"administrator:{os.getuid()}"


def _number(text: str) -> CaseNumber:
    from kiosk.cases import parse_case_number
    from kiosk.errors import FailureCode

    number = parse_case_number(text)
    if number is None:
        raise KnownError(FailureCode.NOT_FOUND, f"{text!r} is not a case number")
    return number


def _ask_secret(prompt: str) -> str:
    """Read a secret without showing it; from a pipe, its first line."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    import getpass

    return getpass.getpass(prompt)


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
    size: str = "1080x1920",
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
        Size of the kiosk's window, WIDTHxHEIGHT.
    language
        Language of the dock: nl or en.
    keep
        Keep the demo's folder afterwards.
    """
    from kiosk.demo import Wishes, parse_size, run_demo

    return run_demo(
        Wishes(
            journey=journey,
            shots=shots,
            reader=reader,
            size=parse_size(size),
            language=language or staff_language(),
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


def cases_list(*, config: Path = CONFIG) -> int:
    """List the cases in this kiosk's database, without personal data.

    Parameters
    ----------
    config
        The configuration file.
    """
    from kiosk.doctor import columns

    store = _open_store(config=_load(config))
    try:
        summaries = store.case_summaries()
    finally:
        store.close()
    head = ("case", "received", "life event", "identity", "settlement", "backend", "paper")
    rows = [
        (
            str(s.number),
            s.received_at.isoformat(timespec="minutes"),
            s.life_event,
            _word(s.identity_method),
            _word(s.settlement),
            _word(s.sync_state),
            _word(s.print_state),
        )
        for s in summaries
    ]
    print(columns((head, *rows)) if rows else "No cases.")
    return 0


def cases_show(
    number: str, *, config: Path = CONFIG, personal: bool = False, purpose: str = ""
) -> int:
    """Show one case. Personal data only when asked for, with a purpose; the journal keeps that.

    Parameters
    ----------
    number
        The case number, dashes free.
    config
        The configuration file.
    personal
        Also show who the resident is and what was answered.
    purpose
        Why you look; asked for when missing.
    """
    from kiosk.cases import mask_bsn

    wanted = _number(number)
    if personal and not purpose:
        purpose = input("Purpose of looking (is kept in the journal): ").strip()
    if personal and not purpose:
        print("Nothing shown: looking at personal data needs a purpose.", file=sys.stderr)
        return EXIT_PROBLEM
    store = _open_store(_load(config))
    try:
        case = store.look(wanted, _administrator(), purpose) if personal else store.case(wanted)
        journal, steps, prints = (
            store.journal(wanted),
            store.steps(wanted),
            store.print_jobs(wanted),
        )
    finally:
        store.close()
    print(f"Case        {case.number}")
    print(f"Received    {case.received_at.isoformat(timespec='seconds')}")
    print(f"Life event  {case.life_event}")
    print(f"Identity    {case.identity.method.value} ({case.identity.assurance.name.lower()})")
    print(f"Settlement  {case.settlement.kind.value} {case.settlement.total / 100:.2f} EUR")
    print(f"Tasks       {', '.join(task.id for task in case.plan.tasks)}")
    if personal:
        if person := case.identity.person:
            print(f"Resident    {person.given_names} {person.family_name}, {person.birth_date}")
            print(f"BSN         {mask_bsn(person.bsn)}")
        for question, answer in case.answers.items():
            print(f"Answer      {question}: {answer}")
    for step in steps:
        print(f"Backend     {step.key}: {_word(step.state)} {step.reason}".rstrip())
    for job in prints:
        state = f"{_word(job.state)} {job.reason}".rstrip()
        print(f"Paper       {_word(job.document)} {job.copy}: {state}")
    for line in journal:
        print(f"Journal     {line.at:%Y-%m-%d %H:%M:%S} {line.kind} {line.actor}")
    return 0


def sync_once(*, config: Path = CONFIG, once: bool = True) -> int:
    """Send what is still owed to the backend, once, and say what came of it.

    Parameters
    ----------
    config
        The configuration file.
    once
        The only way there is on the command line; the kiosk itself keeps syncing.
    """
    from kiosk.store.keys import secret
    from sync.worker import SyncWorker

    del once
    settings = _load(config)
    store = _open_store(settings)
    try:
        worker = SyncWorker(
            store,
            settings.backend,
            settings.hall,
            secret(settings.backend.secret) if settings.backend.secret else "",
            clock_of(settings),
            _catalogue(),
            lambda report: None,
        )
        report = worker.run_once()
    finally:
        store.close()
    print(f"done {report.done}, waiting {report.waiting}, refused {report.refused}")
    if report.problem is not None:
        raise KnownError(report.problem)
    return EXIT_PROBLEM if report.refused or report.waiting else 0


def content_check() -> int:
    """Check the life events and the texts; say in plain words what is wrong and where."""
    from kiosk.life_events import content

    loaded = content.load(ASSETS)
    problems = _catalogue().check()
    for problem in problems:
        print(problem)
    if problems:
        return EXIT_PROBLEM
    print(f"{len(loaded.events)} life events and all texts are in order ({loaded.version[:12]}).")
    return 0


def clerks_add(clerk: str, name: str, *, config: Path = CONFIG) -> int:
    """Add a clerk who may sign in at the kiosk. The passphrase is asked for, or read from a pipe.

    Parameters
    ----------
    clerk
        The id to sign in with, for example a staff number.
    name
        The name as colleagues know it.
    config
        The configuration file.
    """
    settings = _load(config)
    passphrase = _ask_secret("Passphrase: ")
    if sys.stdin.isatty() and passphrase != _ask_secret("Again: "):
        print("The passphrases differ; nothing was changed.", file=sys.stderr)
        return EXIT_PROBLEM
    if len(passphrase) < 10:
        print("A passphrase has at least ten characters; nothing was changed.", file=sys.stderr)
        return EXIT_PROBLEM
    from kiosk.cases import ClerkId

    store = _open_store(settings)
    try:
        store.add_clerk(ClerkId(clerk), name, passphrase)
    finally:
        store.close()
    print(f"Clerk {clerk} can sign in.")
    return 0


def store_init(*, config: Path = CONFIG) -> int:
    """Make the database, or bring it up to date, and check its journal.

    Parameters
    ----------
    config
        The configuration file.
    """
    settings = _load(config)
    Path(settings.kiosk.data_folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    store = _open_store(settings)
    try:
        verdict = store.verify_journal()
    finally:
        store.close()
    print(f"The database in {settings.kiosk.data_folder} is ready; journal: {verdict}")
    return 0


def provision(
    folder: Path, *, key: str = "systemd-credential", recovery: Path | None = None
) -> int:
    """Write an example configuration and make a database key. Never overwrites.

    Parameters
    ----------
    folder
        Where `loket.toml` goes, for example /etc/loket.
    key
        systemd-credential (sealed to this machine), or demo-file to try things out.
    recovery
        Also write the key here, once, to keep it away from this machine.
    """
    from kiosk.provisioning import provision as prepare

    for line in prepare(folder, key, recovery):
        print(line)
    return 0


def _load(config: Path) -> Config:
    from kiosk import config as settings

    return settings.load(config)


def _word(value: object) -> str:
    """Return the value of a closed enumeration, or the text itself."""
    return str(getattr(value, "value", value) or "")


# --- the way in ------------------------------------------------------------------------------


def _application() -> Callable[[Sequence[str]], Any]:
    from cyclopts import App, Parameter

    app = App(
        name="loket", help="An accessible, offline-first counter and kiosk.", version=_version
    )
    for name, group, help_text in (
        ("cases", (("list", cases_list), ("show", cases_show)), "Look at cases."),
        ("content", (("check", content_check),), "Check questions, rules and texts."),
        ("clerks", (("add", clerks_add),), "Who may sign in at the kiosk."),
        ("store", (("init", store_init),), "The encrypted database."),
    ):
        part = App(name=name, help=help_text)
        for command, function in group:
            part.command(function, name=command)
        app.command(part)
    for command, function in (
        ("run", run),
        ("demo", demo),
        ("doctor", doctor),
        ("sync", sync_once),
        ("provision", provision),
    ):
        app.command(function, name=command)
    app.default_parameter = Parameter(negative=())
    return lambda arguments: app(arguments, exit_on_error=True, result_action="return_value")


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
    try:
        path = _fast_run(given)
        result = run(config=path) if path else _application()(given)
    except KnownError as error:
        print(explain(error), file=sys.stderr)
        return EXIT_KNOWN
    except KeyboardInterrupt:
        return 130
    return result if isinstance(result, int) else 0


if __name__ == "__main__":
    sys.exit(main())
