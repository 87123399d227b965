# SPDX-License-Identifier: EUPL-1.2
"""The commands `loket sync list/retry/check` and `loket transfer`: what reached the backend."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import (
    CONFIG,
    EXIT_PROBLEM,
    administrator,
    ask_secret,
    case_number,
    catalogue,
    clock_of,
    load_config,
    open_store,
    read_file,
    staff_language,
)

if TYPE_CHECKING:
    from kiosk.cases import CaseNumber
    from kiosk.config import Config

_LOOK_SECONDS = 0.5
_PATIENCE_SECONDS = 30.0
"""So long a running kiosk may get no further before a command stops waiting for it."""


def sync_list(*, config: Path = CONFIG) -> int:
    """List what the backend refused, with its reason; nothing personal.

    Parameters
    ----------
    config
        The configuration file.
    """
    from kiosk.doctor import columns

    store = open_store(load_config(config))
    try:
        refused = store.refused_steps()
        counts = store.outbox_counts()
    finally:
        store.close()
    rows = [(str(s.case), s.kind.value, s.key, s.reason) for s in refused]
    if rows:
        print(columns((("case", "step", "key", "reason of the backend"), *rows)))
        print("Take the cause away, then: loket sync retry NUMBER")
    print(f"refused {counts.refused}, waiting {counts.waiting + counts.in_flight}")
    return EXIT_PROBLEM if rows else 0


def cases_where(number: str, *, config: Path = CONFIG) -> int:
    """Say where a case is now: here, on its way, refused and why, or at the municipality.

    Parameters
    ----------
    number
        The case number, dashes free.
    config
        The configuration file.
    """
    from functools import partial

    from kiosk import whereabouts

    wanted = case_number(number)
    store = open_store(load_config(config))
    try:
        where = store.whereabouts(wanted)
    finally:
        store.close()
    say: whereabouts.Say = partial(catalogue().text, staff_language())
    lines = [f"{wanted}  {whereabouts.sentence(where, say)}", whereabouts.told(where, say)]
    for refusal in where.refusals:
        lines.append(f"{whereabouts.about(refusal, say)}. {whereabouts.why(refusal, say)}")
    print("\n".join(line for line in lines if line))
    return EXIT_PROBLEM if where.refusals else 0


def sync_retry(number: str = "", *, all_cases: bool = False, config: Path = CONFIG) -> int:
    """Send again what was refused, after its cause was taken away.

    Parameters
    ----------
    number
        The case number, dashes free.
    all_cases
        Every case that has something refused.
    config
        The configuration file.
    """
    from kiosk.people import ClerkId

    store = open_store(load_config(config))
    try:
        wanted = {step.case for step in store.refused_steps()} if all_cases else set()
        if number:
            wanted.add(case_number(number))
        clerk = ClerkId(administrator())
        again = sum(store.retry_refused(case, clerk) for case in sorted(wanted))
    finally:
        store.close()
    print(f"{again} steps are sent again at the next sync.")
    return 0


def sync_check(number: str = "", *, mend: bool = False, config: Path = CONFIG) -> int:
    """Compare what the backend holds with what was sent.

    Parameters
    ----------
    number
        Only this case; without it all cases.
    mend
        Send again what the backend lost, for example after it was put back from a backup, and
        remove what this kiosk made twice.
    config
        The configuration file.
    """
    from kiosk.errors import FailureCode, KnownError
    from kiosk.store.keys import secret
    from sync import check
    from sync.zgw.client import ZgwClient
    from sync.zgw.errors import ZgwError

    settings = load_config(config)
    store = open_store(settings)
    client = ZgwClient(settings.backend, secret(settings.backend.secret), clock_of(settings))
    wanted: list[CaseNumber]
    wanted = [case_number(number)] if number else [s.number for s in store.case_summaries()]
    findings: list[check.Finding] = []
    try:
        for case in wanted:
            findings += check.examine(client, store, case)
        # What the running kiosk sends at this moment is not ours to mend.
        settled = [one for one in findings if one.case not in store.owing()] if mend else []
        mended = check.mend(client, store, settled)
    except ZgwError as error:
        raise KnownError(FailureCode.BACKEND_UNREACHABLE, str(error)) from None
    finally:
        client.close()
        store.close()
    for finding in findings:
        print(f"{finding.case}  {finding.fault.value}  {finding.key}")
    print(
        f"{len(wanted)} cases compared, {len(findings)} differences, "
        f"{mended.again} to be sent again, {mended.removed} doubles removed"
    )
    return EXIT_PROBLEM if len(findings) > mended.again + mended.removed else 0


def transfer_export(folder: Path, certificate: Path, *, config: Path = CONFIG) -> int:
    """Write what is owed to a stick, readable for the municipality's private key alone.

    Parameters
    ----------
    folder
        The stick. Acknowledgements on it are read first. Running it again continues.
    certificate
        The municipality's certificate (PEM).
    config
        The configuration file.
    """
    from kiosk.store import transfer

    settings = load_config(config)
    data = read_file(certificate)
    store = open_store(settings)
    try:
        settled, refused = transfer.acknowledge(store, folder)
        written, present = transfer.export(
            store, folder, data, settings.kiosk.code, administrator()
        )
    finally:
        store.close()
    print(f"acknowledged {settled} steps; {written} cases written, {present} were there already")
    if refused:
        print(
            f"{refused} acknowledgements are cut short or not meant for this kiosk", file=sys.stderr
        )
    return EXIT_PROBLEM if refused else 0


def transfer_import(folder: Path, private_key: Path, *, config: Path = CONFIG) -> int:
    """At the office: take packages in, have them sent, write the acknowledgements.

    A running kiosk takes them in while it serves, and sends them itself.

    Parameters
    ----------
    folder
        The stick. Running it again is harmless.
    private_key
        The municipality's private key (PEM); its passphrase, if any, is asked for.
    config
        The configuration file of the office's own store and backend.
    """
    from kiosk.errors import KnownError
    from kiosk.store import transfer

    settings = load_config(config)
    private = read_file(private_key)
    passphrase = ask_secret("Passphrase of the private key: ") if b"ENCRYPTED" in private else None
    store = open_store(settings)
    try:
        new, unreadable = transfer.take_in(store, folder, private, passphrase)
    finally:
        store.close()
    print(f"{new} steps taken in, {unreadable} files could not be read")
    problem: KnownError | None = None
    try:
        if settings.backend.zaken:
            _have_sent(settings, config, folder)
    except KnownError as error:
        problem = error
    store = open_store(settings)
    try:
        answered = transfer.answer(store, folder, private, passphrase)
        left = transfer.under_way(store, folder)
    finally:
        store.close()
    print(f"{answered} acknowledgements written; take the stick back to the kiosk")
    if left:
        print(f"{left} steps wait for the backend: run this again later", file=sys.stderr)
    if problem is not None:
        raise problem
    return EXIT_PROBLEM if unreadable or left else 0


def _have_sent(settings: Config, config: Path, folder: Path) -> None:
    """Send what was taken in, or let the running kiosk do so for as long as it gets on."""
    from kiosk.commands import sync_once
    from kiosk.store import transfer
    from kiosk.store.remote import RemoteStore

    store = open_store(settings)
    if not isinstance(store, RemoteStore):
        store.close()
        sync_once(config=config)
        return
    try:
        left, until = transfer.under_way(store, folder), time.monotonic() + _PATIENCE_SECONDS
        while left and time.monotonic() < until:
            time.sleep(_LOOK_SECONDS)
            now = transfer.under_way(store, folder)
            if now < left:
                left, until = now, time.monotonic() + _PATIENCE_SECONDS
    finally:
        store.close()
