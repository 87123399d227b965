# SPDX-License-Identifier: EUPL-1.2
"""Rows of the doctor about paper: the keys of return codes, CUPS's spool, the print house."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.config import Config
from kiosk.doctor import Health, Row
from kiosk.errors import KnownError

CUPS_CONF = Path("/etc/cups/cupsd.conf")
CUPS_SPOOL = Path("/var/spool/cups")
SOON = dt.timedelta(days=30)
_SETTING = re.compile(r"^\s*PreserveJobFiles\s+(\S+)", re.IGNORECASE | re.MULTILINE)
_DOCUMENT = re.compile(r"d\d{5,}-\d{3}")


def codes_row(config: Config) -> Row:
    """See whether all kiosks of the municipality can check each other's return codes."""
    from kiosk.store.code_keys import keys_of

    part = "return codes"
    try:
        keys = keys_of(config)
    except KnownError as error:
        remedy = "the credentials of [paper] code_keys; codes are made with this kiosk's own key"
        return Row(part, Health.FAILS, error.detail, remedy)
    if keys is None:
        remedy = "docs/operations.md, “Return codes”: one key for all kiosks"
        return Row(part, Health.ATTENTION, "only this kiosk can check its codes", remedy)
    known = ", ".join(str(number) for number in sorted(keys.keys))
    return Row(part, Health.OK, f"made with key {keys.current}; known: {known}")


def spool_row(config: Config, conf: Path = CUPS_CONF, spool: Path = CUPS_SPOOL) -> Row:
    """See that CUPS keeps no letter of anybody's once it is printed."""
    part = "print spool"
    uses = any(
        a.startswith("cups:") for a in (config.printers.letter, config.printers.letter_second)
    )
    if not uses:
        return Row(part, Health.OK, "none: letters go from memory to the printer")
    try:
        found = _SETTING.findall(conf.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return Row(part, Health.ATTENTION, f"{conf} cannot be read", "run as root")
    if not found or found[-1].lower() not in ("no", "off", "0"):
        seen = "CUPS keeps printed letters on disk"
        return Row(
            part, Health.FAILS, seen, f"PreserveJobFiles No in {conf}; systemctl restart cups"
        )
    try:
        left = [path for path in spool.iterdir() if _DOCUMENT.fullmatch(path.name)]
    except OSError:
        return Row(part, Health.ATTENTION, "PreserveJobFiles No; spool not read", "run as root")
    if left:
        seen = f"PreserveJobFiles No; {len(left)} files wait in {spool}"
        return Row(part, Health.ATTENTION, seen, "lpstat -o; cancel -a -x removes what is stuck")
    return Row(part, Health.OK, "PreserveJobFiles No, and nothing lies in the spool")


def print_house_row(config: Config) -> Row:
    """See that letters can be encrypted to the print house, and for how long yet."""
    part, path = "print house", config.paper.print_house
    if not path:
        return Row(part, Health.OK, "none: letters are posted at the counter")
    from kiosk.store.escrow import last_moment

    try:
        ends = last_moment(Path(path).read_bytes())
    except (OSError, ValueError, KnownError) as error:
        told = error.detail if isinstance(error, KnownError) else "cannot be read"
        return Row(part, Health.FAILS, f"{path}: {told}", "the print house's certificate, in PEM")
    left = ends - SystemClock().now()
    seen = f"certificate until {ends:%Y-%m-%d}"
    if left < SOON:
        return Row(part, Health.ATTENTION, seen, "ask the print house for a new one")
    return Row(part, Health.OK, seen)
