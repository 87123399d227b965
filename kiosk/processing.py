# SPDX-License-Identifier: EUPL-1.2
"""A municipality's own words and periods for personal data: the register of processing
activities (``assets/processing-activities.yaml``) and the retention periods
(``assets/retention.yaml``). Content, checked as a whole when read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.life_events.source import Source, convert, read
from kiosk.store.looks import Activity
from kiosk.store.retention import GRACE, Period, Periods

ACTIVITIES_FILE = "processing-activities.yaml"
RETENTION_FILE = "retention.yaml"


@dataclass(frozen=True, slots=True)
class Purpose:
    """One processing activity of the register, in the municipality's words."""

    activity: Activity
    uri: str
    """The activity's address in the municipality's register."""
    purpose: str
    law: str
    retention: str


class _Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """No unknown keys."""


class _Activity(_Form, frozen=True):
    uri: Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
    purpose: Annotated[str, msgspec.Meta(min_length=1)]
    law: Annotated[str, msgspec.Meta(min_length=1)]
    retention: Annotated[str, msgspec.Meta(min_length=1)]


class _Register(_Form, frozen=True):
    activities: dict[str, _Activity]


_Hours = Annotated[int, msgspec.Meta(ge=0, le=24 * 366)]


class _Period(_Form, frozen=True):
    hours: _Hours
    valid_from: dt.date
    source: Annotated[str, msgspec.Meta(min_length=1)]


class _Drafts(_Form, frozen=True):
    hours: _Hours
    source: Annotated[str, msgspec.Meta(min_length=1)]


class _Retention(_Form, frozen=True):
    general: Annotated[tuple[_Period, ...], msgspec.Meta(min_length=1)]
    kinds: dict[str, tuple[_Period, ...]] = {}
    drafts: _Drafts | None = None


def register(folder: Path) -> Mapping[Activity, Purpose]:
    """Read the register of processing activities from the content folder.

    Raises KnownError CONTENT_INVALID with file and line, also when an activity of this program
    has no entry: a line without a purpose may not be written.
    """
    source = read(folder / ACTIVITIES_FILE, ACTIVITIES_FILE)
    entries = convert(source, _Register).activities
    ours = {activity.value for activity in Activity}
    for name in entries:
        if name not in ours:
            raise source.broken(f"“{name}” is not an activity of this program", "activities", name)
        if not entries[name].uri.startswith(("https://", "http://", "urn:")):
            raise source.broken("the uri is not an address", "activities", name, "uri")
    if missing := sorted(ours - set(entries)):
        raise source.broken(f"“{missing[0]}” is missing", "activities")
    return {
        activity: Purpose(
            activity,
            (entry := entries[activity.value]).uri,
            entry.purpose,
            entry.law,
            entry.retention,
        )
        for activity in Activity
    }


def periods(folder: Path, events: Collection[str] = ()) -> Periods:
    """Read the retention periods from the content folder.

    With `events` each kind must be one of these life events. Raises KnownError CONTENT_INVALID
    with file and line.
    """
    source = read(folder / RETENTION_FILE, RETENTION_FILE)
    data = convert(source, _Retention)
    for kind in data.kinds:
        if events and kind not in events:
            raise source.broken(f"there is no life event “{kind}”", "kinds", kind)
    general = _in_order(source, data.general, "general")
    kinds = {kind: _in_order(source, own, "kinds", kind) for kind, own in data.kinds.items()}
    drafts = dt.timedelta(hours=data.drafts.hours) if data.drafts else GRACE
    return Periods(general, kinds, drafts)


def _in_order(source: Source, given: tuple[_Period, ...], *where: str) -> tuple[Period, ...]:
    made = tuple(Period(one.valid_from, dt.timedelta(hours=one.hours)) for one in given)
    days = [period.since for period in made]
    if days != sorted(set(days)):
        raise source.broken("each period begins on a later day than the one before", *where)
    return made
