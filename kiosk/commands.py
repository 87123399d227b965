# SPDX-License-Identifier: EUPL-1.2
"""The commands of `loket` that work on a kiosk's database: cases, clerks, sync, store.

Nothing personal is printed unless it is asked for with a purpose, and the journal keeps that
somebody looked (``loket cases show --personal``).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.cases import CaseNumber
    from kiosk.clock import Clock
    from kiosk.config import Config
    from kiosk.messages import Catalogue
    from kiosk.store import Store

ASSETS = Path(__file__).resolve().parent.parent / "assets"
CONFIG = Path("/etc/loket/loket.toml")
"""Where the configuration is when nothing else is said."""
EXIT_PROBLEM = 1
"""Exit status when the command worked and found something wrong."""


# --- what the commands share -----------------------------------------------------------------


def catalogue() -> Catalogue:
    """Return the texts, in Dutch and English."""
    from kiosk.messages import Catalogue

    return Catalogue(ASSETS / "locale", ("nl", "en"))


def staff_language() -> str:
    """Return the language for staff on the command line: Dutch if the terminal is, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "nl" if value.lower().startswith("nl") else "en"
    return "en"


def load_config(config: Path) -> Config:
    """Read the configuration. Raises KnownError CONFIG_MISSING or CONFIG_INVALID."""
    from kiosk import config as settings

    return settings.load(config)


def _word(value: object) -> str:
    """Return the value of a closed enumeration, or the text itself."""
    return str(getattr(value, "value", value) or "")


def open_store(config: Config, *, trust_journal: bool = False, alone: bool = False) -> Store:
    """Open the kiosk's database, or ask the kiosk that has it open.

    `alone` is for what cannot be asked of a running kiosk: then KnownError DATABASE_IN_USE.
    """
    from kiosk.store import Store
    from kiosk.store.code_keys import usable
    from kiosk.store.keys import database_key

    if not alone and not trust_journal:
        from kiosk.store.remote import connect

        running = connect(Path(config.kiosk.data_folder))
        if running is not None:
            return cast("Store", running)
    key = database_key(config.key, Path(config.kiosk.data_folder))
    store = Store.open(
        Path(config.kiosk.data_folder),
        key,
        clock_of(config),
        config.kiosk.code,
        trust_journal=trust_journal,
    )
    store.code_keys = usable(config, key)
    return store


def clock_of(config: Config) -> Clock:
    """Return the clock the configuration asks for: the machine's, or the demo's shifted one."""
    from kiosk.clock import ShiftedClock, SystemClock

    if config.kiosk.control_file:
        return ShiftedClock(Path(config.kiosk.control_file))
    return SystemClock()


def administrator() -> str:
    """Name who sits at the terminal, for the journal."""
    import getpass

    try:
        return f"administrator:{os.environ.get('SUDO_USER') or getpass.getuser()}"
    except (KeyError, OSError):
        return f"administrator:{os.getuid()}"


def case_number(text: str) -> CaseNumber:
    """Read a typed case number. Raises KnownError NOT_FOUND when it cannot be one."""
    from kiosk.cases import parse_case_number
    from kiosk.errors import FailureCode

    number = parse_case_number(text)
    if number is None:
        raise KnownError(FailureCode.NOT_FOUND, f"{text!r} is not a case number")
    return number


def read_file(path: Path) -> bytes:
    """Read a certificate, a key or a package. Raises KnownError CONFIG_INVALID."""
    from kiosk.errors import FailureCode

    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise KnownError(FailureCode.CONFIG_INVALID, f"{path}: {reason}") from None


def ask_secret(prompt: str) -> str:
    """Read a secret without showing it; from a pipe, its first line."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    import getpass

    return getpass.getpass(prompt)


# --- commands ---------------------------------------------------------------------------------


def cases_list(*, config: Path = CONFIG) -> int:
    """List the cases in this kiosk's database, without personal data.

    Parameters
    ----------
    config
        The configuration file.
    """
    from kiosk.doctor import columns

    store = open_store(config=load_config(config))
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
    from kiosk.store.looks import Activity

    wanted = case_number(number)
    if personal and not purpose:
        purpose = input("Purpose of looking (is kept in the journal): ").strip()
    if personal and not purpose:
        print("Nothing shown: looking at personal data needs a purpose.", file=sys.stderr)
        return EXIT_PROBLEM
    store = open_store(load_config(config))
    try:
        if personal:
            case = store.look(wanted, administrator(), purpose, Activity.ADMINISTER)
        else:
            case = store.case(wanted)
        journal, steps, prints = (
            store.journal(wanted),
            store.steps(wanted),
            store.print_jobs(wanted),
        )
    except ValueError as error:
        print(f"Nothing shown: {error}", file=sys.stderr)
        return EXIT_PROBLEM
    finally:
        store.close()
    print(f"Case        {case.number}")
    print(f"Received    {case.received_at.isoformat(timespec='seconds')}")
    print(f"Life event  {case.life_event}")
    print(f"Identity    {case.identity.method.value} ({case.identity.assurance.name.lower()})")
    if case.identity.judged_by:
        confirmed = case.identity.confirmed_by or "nobody, nor needed"
        print(f"Evidence    {', '.join(case.identity.evidence)}")
        print(f"Judged by   {case.identity.judged_by}, confirmed by {confirmed}")
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


def cases_retry(number: str, *, config: Path = CONFIG) -> int:
    """Send again what the backend refused of one case, after its cause was taken away.

    Parameters
    ----------
    number
        The case number, dashes free.
    config
        The configuration file.
    """
    from kiosk.people import ClerkId

    wanted = case_number(number)
    store = open_store(load_config(config))
    try:
        store.case(wanted)
        again = store.retry_refused(wanted, ClerkId(administrator()))
    finally:
        store.close()
    print(f"{again} steps of {wanted} are sent again." if again else "Nothing was refused.")
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
    settings = load_config(config)
    store = open_store(settings, alone=True)
    try:
        worker = SyncWorker(
            store,
            settings.backend,
            settings.hall,
            secret(settings.backend.secret) if settings.backend.secret else "",
            clock_of(settings),
            catalogue(),
            lambda report: None,
        )
        report = worker.run_once(compare=True)
        forwarded = _forward_lines(settings, store) if settings.logboek.endpoint else ""
    finally:
        store.close()
    if forwarded:
        print(forwarded)
    print(f"done {report.done}, waiting {report.waiting}, refused {report.refused}")
    if report.problem is not None:
        raise KnownError(report.problem)
    return EXIT_PROBLEM if report.refused or report.waiting else 0


def _forward_lines(settings: Config, store: Store) -> str:
    """Send the processing log what it does not have yet; says what came of it."""
    from kiosk import content_home, processing
    from kiosk.keeper import rules_of
    from kiosk.store.keys import secret
    from sync.logboek import LogboekForwarder
    from sync.zgw.errors import ZgwError

    logboek, home = settings.logboek, content_home.of(settings)
    forwarder = LogboekForwarder(
        store,
        logboek,
        secret(logboek.secret) if logboek.secret else "",
        rules_of(settings, home.having(processing.RETENTION_FILE)).subject_key,
        processing.register(home.having(processing.ACTIVITIES_FILE)),
        settings.kiosk.code,
        clock_of(settings),
    )
    said = "processing log: "
    try:
        said += f"{forwarder.run_once()} lines confirmed"
    except ZgwError as error:
        said += f"no confirmation ({type(error).__name__})"
    finally:
        forwarder.close()
    return f"{said}, {store.processing_count()} waiting"


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
    settings = load_config(config)
    passphrase = ask_secret("Passphrase: ")
    if sys.stdin.isatty() and passphrase != ask_secret("Again: "):
        print("The passphrases differ; nothing was changed.", file=sys.stderr)
        return EXIT_PROBLEM
    if len(passphrase) < 10:
        print("A passphrase has at least ten characters; nothing was changed.", file=sys.stderr)
        return EXIT_PROBLEM
    from kiosk.people import ClerkId

    store = open_store(settings)
    try:
        store.add_clerk(ClerkId(clerk), name, passphrase)
    finally:
        store.close()
    print(f"Clerk {clerk} can sign in.")
    return 0
