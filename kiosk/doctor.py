# SPDX-License-Identifier: EUPL-1.2
"""`loket doctor`: everything Loket needs, one row each, with a remedy for what does not work.

An examination never changes anything and never shows personal data. Each row is made by one
small function, so that a failing one cannot hide the others.
"""

from __future__ import annotations

import datetime as dt
import functools
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from kiosk import config as settings
from kiosk.config import Config
from kiosk.errors import FailureCode, KnownError

ENOUGH_DISK = 500_000_000
"""Octets that must be free: a year of cases of one kiosk and room for a backup."""
LITTLE_DISK = 2_000_000_000
OLD_LISTS = 180
"""Days after which a list of certificates should be replaced: countries begin to use a new
certificate every three to five years, and publish it some weeks before."""
EARLIEST_SANE = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
"""A clock before this release was made is wrong without asking anyone."""


class Health(Enum):
    """How a part is doing."""

    OK = "ok"
    ATTENTION = "attention"
    """It works, or is left out on purpose, and somebody should know."""
    FAILS = "fails"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: the part, its state, what was seen, what to do."""

    part: str
    state: Health
    seen: str
    remedy: str = ""


Probe: TypeAlias = Callable[[Config], Row]
"""Examines one part. May raise KnownError; the row is then made of it."""


def examine(path: Path, assets: Path, rooms: Sequence[tuple[str, Probe]]) -> tuple[Row, ...]:
    """Examine all parts. `rooms` are the probes of other rooms: printers, backend, voice.

    Without a valid configuration only what needs none is examined.
    """
    rows: list[Row] = []
    config: Config | None = None
    try:
        config = settings.load(path)
        rows.append(Row("configuration", Health.OK, str(path)))
    except KnownError as error:
        rows.append(
            Row(
                "configuration",
                Health.FAILS,
                error.detail,
                "loket provision writes an example"
                if error.code is FailureCode.CONFIG_MISSING
                else "correct the place named here; docs/operations.md explains each setting",
            )
        )
    rows.append(_safely("content", lambda: content_row(assets)))
    rows.append(_safely("fonts", lambda: fonts_row(assets)))
    rows.append(_safely("clock", lambda: clock_row(dt.datetime.now(dt.UTC))))
    if config is not None:
        used = config.content
        rows.append(_safely("package", lambda: package_row(used.folder, used.public_key)))
        for part, probe in (*OWN_PROBES, *rooms):
            rows.append(_safely(part, functools.partial(probe, config)))
    return tuple(rows)


def _safely(part: str, probe: Callable[[], Row]) -> Row:
    try:
        return probe()
    except KnownError as error:
        return Row(part, Health.FAILS, str(error), f"docs/operations.md, “{error.code.value}”")
    except Exception as error:
        # Its words might quote data; the type says enough to report the mistake.
        return Row(part, Health.FAILS, f"not examined: {type(error).__name__}", "report this")


# --- rows that need no configuration ---------------------------------------------------------


def content_row(assets: Path) -> Row:
    """Load the life events, and look for texts that a language lacks."""
    from kiosk.life_events import content
    from kiosk.messages import Catalogue

    loaded = content.load(assets)
    problems = Catalogue(assets / "locale", ("nl", "en")).check()
    seen = f"{len(loaded.events)} life events, version {loaded.version[:12]}"
    if problems:
        return Row(
            "content",
            Health.ATTENTION,
            f"{seen}; {len(problems)} problems in texts",
            "loket content check names them",
        )
    return Row("content", Health.OK, seen)


def package_row(folder: str, public_key: str) -> Row:
    """See whether the municipality's own content is used, and is as it was signed."""
    from kiosk import content_home

    home = content_home.home(folder, public_key)
    if home.problem:
        used = f"version {home.version}" if not home.own else "Loket's own content"
        remedy = "loket content install, with the package of the municipality"
        return Row("package", Health.ATTENTION, f"{used} is used: {home.problem}", remedy)
    if home.own:
        return Row("package", Health.OK, "none: Loket's own content is used")
    return Row("package", Health.OK, f"version {home.version}, as it was signed")


def fonts_row(assets: Path) -> Row:
    """See that the letters for screen and paper are there."""
    fonts = sorted(assets.glob("fonts/*.ttf"))
    if not any("AtkinsonHyperlegible" in font.name for font in fonts):
        return Row(
            "fonts", Health.FAILS, f"{len(fonts)} in {assets / 'fonts'}", "install Loket again"
        )
    return Row("fonts", Health.OK, f"{len(fonts)} of our own")


def clock_row(now: dt.datetime) -> Row:
    """See that the machine's clock is not evidently wrong. The backend's answer tells the rest."""
    seen = now.strftime("%Y-%m-%d %H:%M:%S UTC")
    if now < EARLIEST_SANE:
        return Row("clock", Health.FAILS, seen, "set the time, and switch on systemd-timesyncd")
    if not Path("/run/systemd/timesync/synchronized").exists():
        return Row("clock", Health.ATTENTION, f"{seen}, not synchronised", "timedatectl set-ntp on")
    return Row("clock", Health.OK, f"{seen}, synchronised")


# --- rows of the counter itself --------------------------------------------------------------


def key_row(config: Config) -> Row:
    """See that the database key can be had, without showing anything of it."""
    from kiosk.store.keys import database_key

    database_key(config.key, Path(config.kiosk.data_folder))
    if config.key.provider == "demo-file":
        return Row(
            "database key",
            Health.ATTENTION,
            "a file beside the data, which protects nothing",
            "use a systemd credential before the first resident comes",
        )
    if config.key.provider == "passphrase":
        return Row("database key", Health.OK, "unlocked by the passphrase")
    return Row("database key", Health.OK, f"credential {config.key.name}")


def journal_key_row(config: Config) -> Row:
    """See that the journal is signed with a key that does not lie in the database."""
    from kiosk.store.keys import device_key

    if not config.key.device:
        return Row(
            "journal key",
            Health.ATTENTION,
            "in the database: who has its key can sign the journal too",
            "key.device in docs/operations.md",
        )
    device_key(config.key.device)
    return Row("journal key", Health.OK, f"apart from the database: {config.key.device}")


def escrow_row(config: Config) -> Row:
    """See that the key is in escrow, and that it is the key in force."""
    from kiosk.store import escrow, files

    folder = Path(config.kiosk.data_folder)
    kept = escrow.kept(folder)
    if kept is None:
        return Row(
            "key escrow",
            Health.ATTENTION,
            "none: a dead mainboard takes the key along",
            "loket store escrow CERTIFICATE",
        )
    fingerprint = folder / files.FINGERPRINT
    if fingerprint.exists() and fingerprint.read_text(encoding="ascii").strip() != kept.fingerprint:
        return Row("key escrow", Health.FAILS, "holds an older key", "loket store escrow")
    return Row("key escrow", Health.OK, "holds the key in force")


def memory_row(_config: Config) -> Row:
    """See that nothing of memory reaches a disk: no plain swap, no core dumps, locked pages."""
    from kiosk.hardening import plain_swap, protect_memory

    if swap := plain_swap():
        return Row(
            "memory",
            Health.FAILS,
            f"swap without encryption: {swap}",
            "swapoff and encrypt it (dm-crypt), or set MemorySwapMax=0 for the service",
        )
    holds = protect_memory()
    if not (holds.no_core_dump and holds.not_dumpable):
        return Row("memory", Health.FAILS, "core dumps are possible", "see LimitCORE=0 in the unit")
    return Row("memory", Health.OK, "no plain swap, no core dumps")


def upkeep_row(config: Config) -> Row:
    """See when all of the database was last read, and whether backups are kept elsewhere."""
    from kiosk.store.nightly import last_checked
    from kiosk.store.salvage import ASIDE

    folder = Path(config.kiosk.data_folder)
    asides = sorted(path.name for path in folder.glob(ASIDE + "*"))
    if asides:
        return Row(
            "upkeep",
            Health.ATTENTION,
            f"a damaged database was set aside: {asides[-1]}",
            "docs/operations.md, “database-damaged”; it goes by itself after 30 days",
        )
    last = last_checked(folder)
    seen = f"all read and sound at {last:%Y-%m-%d %H:%M} UTC" if last else "never read at night yet"
    if not config.upkeep.backup_folder:
        return Row("upkeep", Health.ATTENTION, f"{seen}; no backups", "set [upkeep] backup_folder")
    late = last is None or dt.datetime.now(dt.UTC) - last > dt.timedelta(days=2)
    state = Health.ATTENTION if late else Health.OK
    return Row("upkeep", state, seen, "leave the kiosk on at night, and look at its log")


def database_row(config: Config) -> Row:
    """Open the database and read all of it."""
    from kiosk.clock import SystemClock
    from kiosk.store import Store
    from kiosk.store.keys import database_key

    folder = Path(config.kiosk.data_folder)
    if not folder.is_dir() or not any(folder.iterdir()):
        return Row(
            "database", Health.ATTENTION, f"none yet in {folder}", "loket store init makes it"
        )
    try:
        key = database_key(config.key, folder)
        store = Store.open(folder, key, SystemClock(), config.kiosk.code)
    except KnownError as error:
        if error.code is FailureCode.DATABASE_IN_USE:
            return Row(
                "database",
                Health.ATTENTION,
                "in use by a running kiosk, so not read",
                "stop the kiosk to have it read from end to end",
            )
        raise
    try:
        complaints = store.check_integrity()
        verdict = store.verify_journal()
        counts = store.outbox_counts()
    finally:
        store.close()
    if complaints:
        return Row(
            "database",
            Health.FAILS,
            f"{len(complaints)} complaints, the first: {complaints[0]}",
            "docs/operations.md, “database-damaged”",
        )
    if not verdict.ok:
        return Row(
            "database",
            Health.FAILS,
            f"the journal is not whole: {verdict.problem.value if verdict.problem else ''}",
            "docs/operations.md, “The journal is not whole”",
        )
    seen = f"sound; journal of {verdict.lines} lines; {counts.waiting} steps owed to the backend"
    if counts.refused:
        return Row(
            "database",
            Health.ATTENTION,
            f"{seen}, {counts.refused} refused",
            "loket cases list shows which; docs/operations.md, “backend-refused”",
        )
    return Row("database", Health.OK, seen)


def disk_row(config: Config) -> Row:
    """Look at the room left where the database lives."""
    folder = Path(config.kiosk.data_folder)
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    seen = f"{free / 1e9:.1f} GB free"
    if free < ENOUGH_DISK:
        return Row("disk space", Health.FAILS, seen, "docs/operations.md, “disk-full”")
    if free < LITTLE_DISK:
        return Row("disk space", Health.ATTENTION, seen, "make room before it is needed")
    return Row("disk space", Health.OK, seen)


def trust_row(config: Config) -> Row:
    """See which countries' documents can be checked, and how old that knowledge is."""
    from kiosk.identity.trust.store import TrustStore

    store = TrustStore(Path(config.trust.folder))
    countries = store.countries()
    if not countries:
        return Row(
            "certificates",
            Health.ATTENTION,
            "none: no document can be called genuine",
            "loket trust import; docs/operations.md, “Certificates of countries”",
        )
    now = dt.datetime.now(dt.UTC)
    known = [c for country in countries for c in store.issuers(country)]
    past = sum(1 for c in known if c.not_after < now)
    made = [i.made_at or i.imported_at for i in store.imports()]
    age = (now - max(made)).days if made else None
    seen = f"{len(known)} of {len(countries)} countries, {past} past their last day"
    late = [
        r
        for country in countries
        for r in store.revocations(country)
        if r.next_update is not None and r.next_update < now
    ]
    if age is not None:
        seen += f"; newest list {age} days old"
    if late:
        seen += f"; {len(late)} revocation lists are overdue"
    if late or age is None or age > OLD_LISTS:
        return Row("certificates", Health.ATTENTION, seen, "loket trust import a newer list")
    return Row("certificates", Health.OK, seen)


OWN_PROBES: tuple[tuple[str, Probe], ...] = (
    ("database key", key_row),
    ("journal key", journal_key_row),
    ("key escrow", escrow_row),
    ("memory", memory_row),
    ("database", database_row),
    ("upkeep", upkeep_row),
    ("disk space", disk_row),
    ("certificates", trust_row),
)


# --- the table -------------------------------------------------------------------------------


def columns(rows: Iterable[Sequence[str]]) -> str:
    """Lay rows out in columns of equal width, two spaces apart."""
    table = [list(map(str, row)) for row in rows]
    widths = [max(len(row[i]) for row in table) for i in range(len(table[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    )


def table(rows: Sequence[Row]) -> str:
    """Write the rows out for a terminal: part, state, what was seen; the remedy underneath."""
    part = max(len(row.part) for row in rows)
    state = max(len(row.state.value) for row in rows)
    lines = []
    for row in rows:
        lines.append(f"{row.part:<{part}}  {row.state.value:<{state}}  {row.seen}".rstrip())
        if row.remedy and row.state is not Health.OK:
            lines.append(f"{'':<{part}}  {'':<{state}}  → {row.remedy}")
    return "\n".join(lines)
