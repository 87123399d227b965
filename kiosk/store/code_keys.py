# SPDX-License-Identifier: EUPL-1.2
"""Where the keys of return codes come from: credentials that all kiosks of a municipality share."""

from __future__ import annotations

from dataclasses import replace

from kiosk.config import Config
from kiosk.errors import FailureCode, KnownError
from kiosk.logs import log
from kiosk.store.codes import Keys, municipality_of, own_keys
from kiosk.store.keys import device_key


def keys_of(config: Config) -> Keys | None:
    """Return the municipality's keys; None when none are set.

    Raises KnownError KEY_MISSING for a credential that is not there or is no key, and
    CONFIG_INVALID when the one for new codes is not among them.
    """
    paper = config.paper
    if not paper.code_keys:
        return None
    found = {int(number): device_key(name) for number, name in paper.code_keys.items()}
    current = paper.code_key or max(found)
    if current not in found or current in paper.retired_keys:
        raise KnownError(FailureCode.CONFIG_INVALID, "paper.code_key: no such key, or retired")
    retired = frozenset(paper.retired_keys)
    return Keys(municipality_of(config.hall.rsin), found, current, retired, paper.code_months)


def usable(config: Config, database_key: bytes) -> Keys:
    """Return the keys to go by: with none of the municipality's, the kiosk's own. Never raises.

    A missing key must not keep anybody from their case; the doctor tells of it.
    """
    try:
        shared = keys_of(config)
    except KnownError as error:
        log("code-keys.missing", code=error.code.value)
        shared = None
    own = own_keys(database_key, config.hall.rsin)
    return shared or replace(own, months=config.paper.code_months)
