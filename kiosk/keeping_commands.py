# SPDX-License-Identifier: EUPL-1.2
"""The commands `loket journal`, `loket cases retain` and `loket cases erase`.

They say what is kept, for how long, and prove that nobody changed the record of it. Nothing
personal is printed.
"""

from __future__ import annotations

import base64
import binascii
import json
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import commands
from kiosk.commands import CONFIG, EXIT_PROBLEM
from kiosk.errors import FailureCode, KnownError

if TYPE_CHECKING:
    from kiosk.cases import CaseNumber
    from kiosk.config import Config
    from kiosk.keeper import Rules
    from kiosk.store import Store
    from kiosk.store.chain import Finding
    from kiosk.store.files import Head
    from kiosk.store.retention import Going

_SAID = {
    "altered": "was altered",
    "removed": "removed",
    "moved": "stands in another place than it was written",
    "forged": "not signed by this kiosk as it stands",
    "shortened": "missing at the end",
    "head-missing": "the journal's head beside the database is gone or broken",
}


# --- the journal -----------------------------------------------------------------------------


def journal_key(*, out: Path | None = None, config: Path = CONFIG) -> int:
    """Show the public key that proves this kiosk's journal, in base64.

    Parameters
    ----------
    out
        Write it to this file instead.
    config
        The configuration file.
    """
    with closing(commands.open_store(commands.load_config(config))) as store:
        text = base64.b64encode(store.public_key()).decode("ascii")
    if out is None:
        print(text)
    else:
        _write_new(out, [text])
        print(f"{out}: {text}. Keep it apart from this machine: it proves exports.")
    return 0


def journal_export(file: Path, *, config: Path = CONFIG) -> int:
    """Write the journal to a file, signed, one line of JSON for each line. No personal data.

    Parameters
    ----------
    file
        The new file; one that is there is not overwritten.
    config
        The configuration file.
    """
    from kiosk.store.export import export

    settings = commands.load_config(config)
    now = commands.clock_of(settings).now().isoformat(timespec="seconds")
    with closing(commands.open_store(settings)) as store:
        count = _write_new(file, export(store, settings.kiosk.code, now)) - 2
    print(f"{file}: {count} lines. Check it with: loket journal verify {file} --key KEYFILE")
    return 0


def journal_verify(
    file: Path | None = None, *, key: str = "", head: str = "", config: Path = CONFIG
) -> int:
    """Check that no line of the journal was removed, altered or moved, and say which was.

    Parameters
    ----------
    file
        An exported journal; without it, the one in this kiosk's database.
    key
        The kiosk's public key, or a file with it, as `loket journal key` gave it earlier.
    head
        LINES:HASH as an earlier check said it, or an earlier export or a backup's `.json`; shows
        whether the end was cut off since. The last nightly backup is looked at in any case.
    config
        The configuration file; not needed to check a file.
    """
    known = _known(head) if head else None
    if file is not None:
        return _verify_file(file, _public(key) if key else None, known)
    return _verify_store(config, _public(key) if key else None, known)


def _verify_file(file: Path, public: bytes | None, known: Head | None) -> int:
    from kiosk.store.export import check

    try:
        with file.open(encoding="ascii", errors="replace") as lines:
            verdict = check(lines, public, known)
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise KnownError(FailureCode.CONTENT_INVALID, f"{file}: {reason}") from None
    print(f"Journal of kiosk {verdict.kiosk}, exported {verdict.exported_at or 'at no known time'}")
    print(f"Lines       {verdict.lines}")
    print(f"Signed to   {verdict.signed_to}")
    if public is None:
        print("Key         the file's own: this shows damage, but not who wrote it (see --key)")
    return _conclude(verdict.findings, verdict.lines, verdict.head)


def _verify_store(config: Path, public: bytes | None, known: Head | None) -> int:
    from kiosk.store.chain import Finding, JournalProblem

    settings = commands.load_config(config)
    heads = {head for head in (known, _head_of_backup(settings)) if head is not None}
    with closing(commands.open_store(settings)) as store:
        verdict = store.verify_journal()
        uncounted = store.uncounted()
        own = store.public_key()
        rows = store.journal_rows(verdict.lines - 1, 1)
        marked = {head: store.journal_rows(head.count - 1, 1) for head in heads if head.count}
    findings = list(verdict.findings)
    if public is not None and public != own:
        findings.append(Finding(JournalProblem.FORGED, 0, verdict.lines))
    for head, line in marked.items():
        if head.count > verdict.lines:
            findings.append(Finding(JournalProblem.SHORTENED, verdict.lines + 1, head.count))
        elif line and line[0][6] != head.hash:
            findings.append(Finding(JournalProblem.ALTERED, head.count, head.count))
    print(f"Lines       {verdict.lines}")
    print(f"Signed to   {verdict.signed_to}")
    for row in uncounted:
        print(f"Numbers     {row}")
    status = _conclude(tuple(findings), verdict.lines, rows[0][6].hex() if rows else "")
    return EXIT_PROBLEM if uncounted else status


def _conclude(findings: tuple[Finding, ...], lines: int, head: str) -> int:
    for finding in findings:
        where = finding.where if finding.line else "the whole"
        print(f"WRONG       {where}: {_SAID[finding.problem.value]}")
    if findings:
        print("The journal is NOT whole.")
        return EXIT_PROBLEM
    print(f"Head        {lines}:{head}" if head else "Head        none, the journal is empty")
    print("The journal is whole.")
    return 0


def _public(given: str) -> bytes:
    path = Path(given)
    text = path.read_text(encoding="ascii", errors="replace") if path.is_file() else given
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != 32:
        raise KnownError(FailureCode.KEY_MISSING, "--key is neither a public key nor a file of one")
    return key


def _known(given: str) -> Head:
    from kiosk.store.files import Head

    path = Path(given)
    try:
        if path.is_file():
            return _head_in(path)
        count, _, digest = given.partition(":")
        return Head(int(count), bytes.fromhex(digest))
    except (OSError, ValueError, KeyError, TypeError):
        raise KnownError(
            FailureCode.CONFIG_INVALID, "--head is LINES:HASH, an export or a backup's .json"
        ) from None


def _head_in(path: Path) -> Head:
    """Read the length and last hash that an export or a backup's description tells of."""
    from kiosk.store.files import Head

    text = path.read_text(encoding="utf-8").rstrip()
    if path.suffix == ".json":
        table = json.loads(json.loads(text)["manifest"])
        return Head(int(table["lines"]), bytes.fromhex(table["head"]))
    end = json.loads(text.rpartition("\n")[2])
    return Head(int(end["end"]), bytes.fromhex(end["head"]))


def _head_of_backup(settings: Config) -> Head | None:
    """Return the head that the last nightly backup vouches for, if there is one."""
    from kiosk.store import backups
    from kiosk.store.files import Head

    if not settings.upkeep.backup_folder:
        return None
    made = backups.newest(Path(settings.upkeep.backup_folder), settings.kiosk.code)
    return Head(made.lines, bytes.fromhex(made.head)) if made else None


def _write_new(path: Path, lines: object) -> int:
    """Write lines to a file that is not there yet; returns how many."""
    count = 0
    try:
        with path.open("x", encoding="ascii", newline="\n") as file:
            for line in lines:  # type: ignore[attr-defined]
                file.write(line + "\n")
                count += 1
    except OSError as error:
        reason = error.strerror or "cannot be written"
        raise KnownError(FailureCode.CONFIG_INVALID, f"{path}: {reason}") from None
    return count


# --- retention -------------------------------------------------------------------------------


def _rules(settings: Config) -> Rules:
    """Read the periods of the content that this kiosk uses."""
    from kiosk import content_home
    from kiosk.keeper import rules_of
    from kiosk.processing import RETENTION_FILE

    return rules_of(settings, content_home.of(settings).having(RETENTION_FILE))


def cases_retain(*, once: bool = False, config: Path = CONFIG) -> int:
    """Show when which case leaves this kiosk; with --once, let go what is due now.

    Parameters
    ----------
    once
        Remove the cases whose time has come. A running kiosk does so by itself.
    config
        The configuration file.
    """
    from kiosk.doctor import columns
    from kiosk.keeper import keep_once

    settings = commands.load_config(config)
    rules = _rules(settings)
    with closing(commands.open_store(settings, alone=once)) as store:
        count = keep_once(store, rules) if once else 0
        going = store.going(rules.periods)
        forwarding = store.processing_count()
    if once:
        print(f"Gone: {count} cases.")
    head = ("case", "life event", "backend complete", "goes")
    print(columns((head, *map(_going_row, going))) if going else "No cases.")
    if rules.forwarding:
        print(f"Lines that the processing log does not have yet: {forwarding}")
    return 0


def _going_row(one: Going) -> tuple[str, str, str, str]:
    from kiosk.clock import local

    complete = f"{local(one.complete_at):%Y-%m-%d %H:%M}" if one.complete_at else "-"
    if one.goes_at is None:
        return one.number, one.life_event, complete, f"not yet: {one.owed} steps are owed"
    return one.number, one.life_event, complete, f"{local(one.goes_at):%Y-%m-%d %H:%M}"


def cases_erase(
    number: str,
    *,
    reason: str,
    force: bool = False,
    when_sent: bool = False,
    config: Path = CONFIG,
) -> int:
    """Erase one case from this kiosk now, on request. Its number, kind and times stay.

    Parameters
    ----------
    number
        The case number, dashes free.
    reason
        Why, without names or numbers of persons; the journal keeps it.
    force
        Also when the backend does not have everything: that is then lost for good.
    when_sent
        When the backend does not have everything: as soon as it has, without waiting longer.
    config
        The configuration file.
    """

    wanted = commands.case_number(number)
    settings = commands.load_config(config)
    rules = _rules(settings)
    if not reason.strip():
        print("Nothing erased: erasing needs a reason.", file=sys.stderr)
        return EXIT_PROBLEM
    with closing(commands.open_store(settings)) as store:
        store.case(wanted)
        if when_sent and not force:
            return _erase_when_sent(store, wanted, reason.strip(), rules)
        owed = [step for step in store.steps(wanted) if step.state.value != "done"]
        if owed:
            print(f"The backend does not have {len(owed)} of the steps of {wanted}:")
            for step in owed:
                print(f"  {step.key}: {step.state.value}")
            print("Erased now, the backend will never get them; what it has, it keeps.")
        try:
            left = store.erase(
                wanted,
                commands.administrator(),
                reason.strip(),
                force=force,
                subject_key=rules.subject_key,
                forwarding=rules.forwarding,
            )
        except ValueError as error:
            print(f"Nothing erased: {error}", file=sys.stderr)
            return EXIT_PROBLEM
        store.sign_journal()
    lost = f", {left.steps_lost} steps lost" if left.steps_lost else ""
    print(f"Erased: {wanted}{lost}. The backend's own copy is not touched: ask there too.")
    return 0


def _erase_when_sent(store: Store, wanted: CaseNumber, reason: str, rules: Rules) -> int:
    try:
        gone = store.erase_on_request(
            wanted,
            commands.administrator(),
            reason,
            subject_key=rules.subject_key,
            forwarding=rules.forwarding,
        )
    except ValueError as error:
        print(f"Nothing erased: {error}", file=sys.stderr)
        return EXIT_PROBLEM
    if gone is None:
        print(f"Asked: {wanted} goes as soon as the backend has all of it.")
    else:
        print(f"Erased: {wanted}. The backend's own copy is not touched: ask there too.")
    return 0
