# SPDX-License-Identifier: EUPL-1.2
"""Rows of the doctor about identity's devices: card reader, staff badges, scanner."""

from __future__ import annotations

import datetime as dt
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config import Config
from kiosk.doctor import Health, Row
from kiosk.errors import FailureCode, KnownError

if TYPE_CHECKING:
    from kiosk.identity.links import ReaderLink

SOON = dt.timedelta(days=30)
"""A badge that ends within this time should be replaced now."""
KEYBOARDS = Path("/dev/input/by-id")


def reader_row(config: Config) -> Row:
    """Look for the card reader, and for what kind of card lies on it; never whose it is."""
    from kiosk.identity import open_link
    from kiosk.identity.states import CardError, CardReady, NoCard, NoReader

    link = open_link(config.reader)
    if link is None:
        return Row("card reader", Health.ATTENTION, "none configured", "set [reader] kind")
    kind = config.reader.kind
    try:
        state = link.watch(0.0)
        if isinstance(state, NoReader):
            state = link.watch(1.5)  # the service needs a moment for a reader just plugged in
        lies = _what_lies(link) if isinstance(state, CardReady) else ""
    finally:
        link.close()
    match state:
        case NoReader(reason):
            remedy = {
                "none-connected": "plug the reader in; compare [reader] name with `pcsc_scan -r`",
                "service-down": "systemctl start pcscd; apt-get install pcscd",
            }[reason.value]
            if kind != "pcsc":
                remedy = "start the simulated reader"
            return Row("card reader", Health.FAILS, reason.value, remedy)
        case NoCard():
            return Row("card reader", Health.OK, f"{kind}, nothing on it")
        case CardReady():
            return Row("card reader", Health.OK, f"{kind}, {lies} lies on it")
        case CardError(reason):
            remedy = {
                "unresponsive": "take it off: it is no chip card, upside down, or broken",
                "in-use": "another program holds the card: stop it (scdaemon, a browser, opensc)",
            }[reason.value]
            return Row("card reader", Health.ATTENTION, reason.value, remedy)


def _what_lies(link: ReaderLink) -> str:
    from kiosk.identity import badge
    from kiosk.identity.badge_states import BadgeProblem, BadgeSeen

    if link.open() is not None:
        return "a card"
    try:
        seen = badge.look(link.transmit)
    finally:
        link.release()
    if isinstance(seen, BadgeSeen):
        tries = "" if seen.tries is None else f" with {seen.tries} tries for its PIN"
        return f"a staff badge{tries}"
    if seen.problem is BadgeProblem.DOCUMENT:
        return "a document"
    return f"a card ({seen.problem.value})"


def badges_row(config: Config) -> Row:
    """See who can sign in at all, and which badges end soon. Nothing of a PIN is here to see."""
    from kiosk.clock import SystemClock
    from kiosk.store import Store
    from kiosk.store.badges import BadgeState
    from kiosk.store.keys import database_key

    part = "staff badges"
    folder = Path(config.kiosk.data_folder)
    if not folder.is_dir() or not any(folder.iterdir()):
        return Row(part, Health.ATTENTION, "no database yet", "loket store init makes it")
    try:
        key = database_key(config.key, folder)
        store = Store.open(folder, key, SystemClock(), config.kiosk.code)
    except KnownError as error:
        if error.code is FailureCode.DATABASE_IN_USE:
            return Row(
                part, Health.ATTENTION, "not read: the kiosk runs", "stop the kiosk to have it read"
            )
        raise
    try:
        clerks = {clerk.id for clerk in store.clerks()}
        passphrases = store.clerks_with_passphrase()
        badges = store.badges()
    finally:
        store.close()
    active = [badge for badge in badges if badge.state is BadgeState.ACTIVE]
    ends = min((badge.valid_until for badge in active), default=None)
    seen = f"{len(active)} badges, {len(passphrases)} passphrases, {len(clerks)} clerks"
    able = passphrases | {badge.clerk for badge in active}
    if not clerks or not able:
        return Row(part, Health.FAILS, f"{seen}: nobody can sign in", "loket clerks enrol, or add")
    if locked := sorted(clerks - able):
        remedy = "loket clerks enrol ID, or loket clerks add ID NAME"
        return Row(part, Health.ATTENTION, f"{seen}; cannot sign in: {', '.join(locked)}", remedy)
    if active and config.reader.kind == "none":
        remedy = "set [reader] kind, or give passphrases"
        return Row(part, Health.ATTENTION, f"{seen}, and no reader to lay a badge on", remedy)
    if ends is not None:
        seen += f"; the first ends {ends:%Y-%m-%d}"
        if ends - SystemClock().now() < SOON:
            return Row(part, Health.ATTENTION, seen, "renew it, then loket clerks enrol ID")
    if len(able) < 2:
        remedy = "four eyes need two clerks: loket clerks enrol or add a second one"
        return Row(part, Health.ATTENTION, seen, remedy)
    return Row(part, Health.OK, seen)


def scanner_row(config: Config, keyboards: Path = KEYBOARDS) -> Row:
    """See whether the scanner is there, as far as that can be known without scanning."""
    part, scanner = "scanner", config.scanner
    if scanner.kind == "none":
        return Row(part, Health.ATTENTION, "none, on purpose: everything is typed", "")
    if scanner.device:
        return _serial(scanner.device)
    if scanner.kind == "serial":
        return Row(part, Health.FAILS, "no device is set", "set [scanner] device")
    found = sorted(path.name for path in keyboards.glob("*-event-kbd"))
    if not found:
        return Row(
            part,
            Health.ATTENTION,
            "no keyboard, so no scanner that types",
            "plug it in; set it to act as a USB keyboard that ends a scan with Enter",
        )
    return Row(part, Health.OK, f"types like a keyboard; {len(found)} of those plugged in")


def _serial(device: str) -> Row:
    path = Path(device)
    try:
        kind = path.stat().st_mode
    except OSError:
        there = ", ".join(sorted(str(p) for p in Path("/dev/serial/by-id").glob("*"))) or "none"
        return Row(
            "scanner",
            Health.FAILS,
            f"{device} is not there; serial devices: {there}",
            "plug it in and set it to serial (RS-232, CDC-ACM), or set [scanner] device",
        )
    if not stat.S_ISCHR(kind):
        return Row("scanner", Health.FAILS, f"{device} is no device", "set [scanner] device")
    if not os.access(path, os.R_OK):
        return Row(
            "scanner", Health.FAILS, f"{device} may not be read", "add the user to group dialout"
        )
    return Row("scanner", Health.OK, f"serial line {device}")
