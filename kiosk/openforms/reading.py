# SPDX-License-Identifier: EUPL-1.2
"""Read an export of Open Formulieren: a ZIP with lists in JSON, of any version so far.

Steps point at their definitions by address, by uuid, or carry a copy; all three are understood.
Nothing of the ZIP is unpacked on the disk, and every size is bounded.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from kiosk.errors import FailureCode, KnownError

Json: TypeAlias = Mapping[str, Any]
LARGEST_ZIP = 20_000_000
LARGEST_PART = 8_000_000
PARTS = ("forms", "formSteps", "formDefinitions", "formVariables", "formLogic")
MOST_COMPONENTS = 400
DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Component:
    """One component of a step, with the containers that it stands in, outermost first."""

    data: Json
    within: tuple[Json, ...] = ()

    @property
    def key(self) -> str:
        """Name that logic uses."""
        return text_of(self.data.get("key"))

    @property
    def type(self) -> str:
        """Kind of component."""
        return text_of(self.data.get("type"))

    @property
    def label(self) -> str:
        """What the form calls it, as written there."""
        return text_of(self.data.get("label")) or self.key


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the form."""

    name: str
    names: frozenset[str]
    """Its uuid, address and slug, by which logic may point at it."""
    components: tuple[Component, ...]
    applicable: bool = True


@dataclass(frozen=True, slots=True)
class Form:
    """The form of an export."""

    name: str
    slug: str
    data: Json
    steps: tuple[Step, ...]
    rules: tuple[Json, ...]
    variables: tuple[Json, ...]
    release: str = ""
    notes: tuple[str, ...] = field(default=())


def refused(why: str) -> KnownError:
    """Return the error of an export that cannot be read."""
    return KnownError(FailureCode.CONTENT_INVALID, f"this export cannot be read: {why}")


def text_of(value: object) -> str:
    """Return a text, or nothing for anything else."""
    return value if isinstance(value, str) else ""


def read(path: Path) -> Form:
    """Read an export.

    Raises KnownError CONTENT_INVALID in plain words.
    """
    parts, meta = _parts(path)
    forms = parts["forms"]
    if not forms:
        raise refused("there is no form in forms.json")
    form = forms[0]
    notes = []
    if len(forms) > 1:
        notes.append(f"the export has {len(forms)} forms; only the first was taken")
    steps = tuple(_steps(form, parts["formSteps"], parts["formDefinitions"]))
    total = sum(len(step.components) for step in steps)
    if not total or total > MOST_COMPONENTS:
        raise refused(f"it has {total} components; 1 to {MOST_COMPONENTS} can be taken in")
    rules = sorted(parts["formLogic"], key=_order)
    return Form(
        name=text_of(form.get("name")) or text_of(form.get("internal_name")) or "Formulier",
        slug=text_of(form.get("slug")),
        data=form,
        steps=steps,
        rules=tuple(rules),
        variables=tuple(parts["formVariables"]),
        release=text_of(meta.get("of_release")),
        notes=tuple(notes),
    )


def _order(rule: Json) -> int:
    order = rule.get("order")
    return order if isinstance(order, int) else 0


def _parts(path: Path) -> tuple[dict[str, list[Json]], Json]:
    try:
        if path.stat().st_size > LARGEST_ZIP:
            raise refused(f"it is larger than {LARGEST_ZIP} bytes")
        with zipfile.ZipFile(path) as archive:
            if len(archive.infolist()) > 100:
                raise refused("it has more than 100 files")
            found = {name: _list(archive, f"{name}.json") for name in PARTS}
            meta = _json(archive, "_meta.json")
    except OSError as error:
        raise refused(error.strerror or "no such file") from None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError):
        raise refused("it is not a ZIP file, or it is damaged or locked") from None
    return found, meta if isinstance(meta, dict) else {}


def _list(archive: zipfile.ZipFile, name: str) -> list[Json]:
    value = _json(archive, name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise refused(f"{name} is not a list")
    return [entry for entry in value if isinstance(entry, dict)]


def _json(archive: zipfile.ZipFile, name: str) -> Any:
    """Return the data of one file, wherever in the ZIP it stands; None when it is not there."""
    found = [info for info in archive.infolist() if info.filename.rpartition("/")[2] == name]
    if not found:
        return None
    with archive.open(found[0]) as file:
        data = file.read(LARGEST_PART + 1)
    if len(data) > LARGEST_PART:
        raise refused(f"{name} is larger than {LARGEST_PART} bytes")
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        raise refused(f"{name} is not JSON") from None


def _steps(form: Json, steps: list[Json], definitions: list[Json]) -> Iterator[Step]:
    ordered = sorted(steps, key=lambda step: _number(step.get("index", step.get("order"))))
    for place, step in enumerate(ordered):
        definition = _definition(form, step, definitions)
        configuration = definition.get("configuration") or step.get("configuration")
        if not isinstance(configuration, dict):
            configuration = {}
        components = configuration.get("components")
        names = {text_of(step.get(key)) for key in ("uuid", "url", "slug")}
        yield Step(
            name=text_of(definition.get("name")) or text_of(step.get("slug")) or f"{place + 1}",
            names=frozenset(names - {""}),
            components=tuple(_flat(components, (), 0)),
            applicable=step.get("is_applicable") is not False,
        )


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _definition(form: Json, step: Json, definitions: list[Json]) -> Json:
    """Return the definition that a step points at, in whatever way; an empty one for none."""
    pointed = [text_of(step.get("form_definition")), text_of(step.get("form_definition_uuid"))]
    inner = form.get("steps")
    for one in inner if isinstance(inner, list) else ():
        if isinstance(one, dict) and one.get("uuid") == step.get("uuid"):
            pointed.append(text_of(one.get("form_definition")))
    for definition in definitions:
        uuid, url = text_of(definition.get("uuid")), text_of(definition.get("url"))
        for target in filter(None, pointed):
            if target in (uuid, url) or (uuid and target.rstrip("/").endswith(uuid)):
                return definition
    if isinstance(step.get("configuration"), dict):
        return {}
    for definition in definitions:
        if definition.get("slug") and definition.get("slug") == step.get("slug"):
            return definition
    named = [d for d in definitions if text_of(d.get("name")) in pointed and d.get("name")]
    return named[0] if named else {}


def _flat(components: object, within: tuple[Json, ...], depth: int) -> Iterator[Component]:
    """Yield components in reading order; containers yield what is in them."""
    if not isinstance(components, list) or depth > DEEPEST:
        return
    for data in components:
        if not isinstance(data, dict):
            continue
        kind = data.get("type")
        if kind in ("fieldset", "panel", "well", "container") and data.get("components"):
            yield from _flat(data["components"], (*within, data), depth + 1)
        elif kind == "columns":
            columns = data.get("columns")
            for column in columns if isinstance(columns, list) else ():
                if isinstance(column, dict):
                    inner = column.get("components")
                    yield from _flat(inner, (*within, data), depth + 1)
        else:
            yield Component(data, within)
