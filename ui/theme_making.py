# SPDX-License-Identifier: EUPL-1.2
"""From a municipality's design tokens to a theme: its colours, in each of our contrast modes.

A house style is made for websites, where 4.5:1 is enough. Here words stand out at least 10:1, so
a colour is made darker (or lighter) in small steps, keeping its hue, until every pair is right,
and what was changed is told. What would then no longer be the municipality's colour, such as a
yellow made so dark that it is brown, is refused with the reason.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ui import theme
from ui.colours import contrast, lightness, mix, with_lightness
from ui.design_tokens import refused

MOST_CHANGE = 0.34
"""How much darker or lighter (OKLab) a house colour may become before it is another colour."""
STEP = 0.01
SOURCES: Mapping[str, Sequence[str]] = {
    "action": (
        "nl.button.primary.background-color",
        "nl.button.primary-action.background-color",
        "utrecht.button.primary-action.background-color",
        "denhaag.button.primary-action.background-color",
        "basis.color.action-1-inverse.bg-default",
        "basis.color.accent-1-inverse.bg-default",
        "utrecht.button.background-color",
        "nl.link.color",
        "utrecht.link.color",
        "denhaag.link.color",
    ),
    "band": (
        "nl.page-header.background-color",
        "utrecht.page-header.background-color",
        "utrecht.page-footer.background-color",
        "nl.page-footer.background-color",
    ),
    "paper": (
        "nl.document.background-color",
        "utrecht.document.background-color",
        "utrecht.page.background-color",
        "utrecht.surface.background-color",
        "basis.color.default.bg-document",
    ),
    "ink": (
        "nl.document.color",
        "utrecht.document.color",
        "nl.paragraph.color",
        "utrecht.paragraph.color",
        "utrecht.page.color",
        "basis.color.default.color-document",
        "nl.heading.level-1.color",
        "utrecht.heading-1.color",
    ),
    "attention": (
        "nl.form-field-error-message.color",
        "utrecht.form-field-error-message.color",
        "utrecht.feedback.error.color",
        "utrecht.alert.error.color",
    ),
    "focus": ("nl.focus.outline-color", "utrecht.focus.outline-color", "basis.focus.outline-color"),
}
"""Where a role's colour is looked for, best first. A file has some of these, never all."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One colour of the house style that was changed so that everybody can read it."""

    role: str
    given: str
    made: str
    before: float
    """Its lowest contrast as it was given."""
    after: float


@dataclass(frozen=True, slots=True)
class Made:
    """A theme made from tokens, and what had to be changed."""

    tokens: dict[str, Any]
    repairs: tuple[Repair, ...]
    used: Mapping[str, str]
    """For each role the token that it came from."""


def make(
    given: Mapping[str, str],
    base: Mapping[str, Any],
    name: str,
    municipality: str,
    chosen: Mapping[str, str] | None = None,
) -> Made:
    """Make a theme from a municipality's colours; what they do not say comes from `base`.

    `chosen` names colours by role (action, band, paper, ink, attention, focus) that go before
    the file's. Raises KnownError THEME_REFUSED when there is no colour to act with, or one
    cannot be made readable and stay itself.
    """
    roles, used = _roles(given, chosen or {})
    if "action" not in roles:
        tried = ", ".join(SOURCES["action"][:3])
        raise refused(f"no colour for buttons was found; looked for {tried} and others")
    plain = base["modes"]["light"]
    light, repairs = _light(roles, plain)
    tokens = copy.deepcopy(dict(base))
    tokens |= {"name": name, "municipality": municipality}
    tokens["modes"]["light"] = light
    tokens["modes"]["dark"] = _dark(light, base["modes"]["dark"])
    tokens["modes"]["low-glare"] = _low_glare(light, base["modes"]["low-glare"])
    if wrong := theme.problems(tokens):
        raise refused("; ".join(wrong))
    return Made(tokens, tuple(repairs), used)


def _roles(
    given: Mapping[str, str], chosen: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    roles: dict[str, str] = {}
    used: dict[str, str] = {}
    for role, names in SOURCES.items():
        if role in chosen:
            roles[role], used[role] = chosen[role], "chosen"
            continue
        for name in names:
            if name in given and _fits(role, given[name]):
                roles[role], used[role] = given[name], name
                break
    return roles, used


def _fits(role: str, colour: str) -> bool:
    """Whether a colour can play a role at all: paper is light, a band or a button is not white."""
    if role == "paper":
        return lightness(colour) > 0.9
    return lightness(colour) < (0.98 if role == "action" else 0.9)


def _light(
    roles: Mapping[str, str], plain: Mapping[str, str]
) -> tuple[dict[str, str], list[Repair]]:
    """The default mode: the house's own colours, made readable."""
    paper = roles.get("paper", plain["paper"])
    made = dict(plain) | {"paper": paper, "surface": mix(paper, "#FFFFFF", 0.6)}
    made["actionInk"] = made["bandInk"] = "#FFFFFF"
    action = roles["action"]
    made["tint"] = with_lightness(action, 0.945, 0.28)
    wishes = {
        "ink": roles.get("ink", plain["ink"]),
        "action": action,
        "attention": roles.get("attention", plain["attention"]),
        "band": roles.get("band", action),
        "focus": roles.get("focus", plain["focus"]),
    }
    repairs = []
    for role, wish in wishes.items():
        made[role] = _readable(role, wish, made, "light", darker=True)
        if made[role] != wish:
            before = _worst(role, wish, made, "light")
            repairs.append(Repair(role, wish, made[role], before,
                                  _worst(role, made[role], made, "light")))  # fmt: skip
    made["muted"] = _readable("muted", mix(made["ink"], paper, 0.12), made, "light", darker=True)
    made["line"] = _readable("line", mix(made["ink"], paper, 0.5), made, "light", darker=True)
    made["hair"] = mix(paper, made["ink"], 0.14)
    made["attentionTint"] = mix(paper, with_lightness(made["attention"], 0.85, 1.0), 0.3)
    made["ink"] = _readable("ink", made["ink"], made, "light", darker=True)
    made["bandArt"] = with_lightness(made["band"], 0.8, 0.7)
    made["artTint"] = with_lightness(made["action"], 0.88, 0.5)
    return made, repairs


def _dark(light: Mapping[str, str], plain: Mapping[str, str]) -> dict[str, str]:
    """Light words on a dark ground with a breath of the house's hue."""
    made = dict(plain)
    hue = light["action"]
    made["paper"], made["surface"] = with_lightness(hue, 0.2, 0.16), with_lightness(hue, 0.23, 0.16)
    made["tint"], made["band"] = with_lightness(hue, 0.28, 0.5), with_lightness(hue, 0.28, 0.7)
    made["artTint"], made["bandArt"] = (
        with_lightness(hue, 0.38, 0.6),
        with_lightness(hue, 0.65, 0.7),
    )
    for role, wish in (
        ("action", with_lightness(hue, 0.85, 0.9)),
        ("ink", plain["ink"]),
        ("muted", plain["muted"]),
        ("attention", plain["attention"]),
        ("focus", plain["focus"]),
        ("line", plain["line"]),
        ("bandInk", plain["bandInk"]),
        ("actionInk", plain["actionInk"]),
    ):
        made[role] = _readable(role, wish, made, "dark", darker=role == "actionInk")
    return made


def _low_glare(light: Mapping[str, str], plain: Mapping[str, str]) -> dict[str, str]:
    """Soft paper of low luminance; the house's hue stays in what is pressed."""
    made = dict(plain)
    hue = light["action"]
    made["band"] = with_lightness(hue, min(0.4, lightness(hue)), 0.7)
    made["tint"] = mix(plain["paper"], with_lightness(hue, 0.75, 0.6), 0.35)
    made["artTint"], made["bandArt"] = made["tint"], with_lightness(hue, 0.72, 0.5)
    for role, wish in (("action", with_lightness(hue, 0.35, 0.8)), ("ink", plain["ink"]),
                       ("bandInk", plain["bandInk"]), ("actionInk", plain["actionInk"]),
                       ("focus", plain["focus"])):  # fmt: skip
        lighter = role in ("bandInk", "actionInk")
        made[role] = _readable(role, wish, made, "low-glare", darker=not lighter)
    return made


def _floor_pairs(role: str, mode: str) -> list[tuple[str, float]]:
    """What a role stands on (or what stands on it), with the contrast that pair needs."""
    found = []
    for front, ground in theme.TEXT_PAIRS:
        if role in (front, ground):
            found.append((ground if front == role else front, theme.TEXT_FLOOR[mode]))
    for front, ground in theme.SHAPE_PAIRS:
        if role in (front, ground):
            found.append((ground if front == role else front, theme.SHAPE_FLOOR))
    return found


def _lacking(role: str, colour: str, made: Mapping[str, str], mode: str) -> float:
    """By how much the worst pair stays under its floor, as a share; 0 or less is good."""
    pairs = [(other, floor) for other, floor in _floor_pairs(role, mode) if other in made]
    return max(1 - contrast(colour, made[other]) / floor for other, floor in pairs)


def _worst(role: str, colour: str, made: Mapping[str, str], mode: str) -> float:
    floors = _floor_pairs(role, mode)
    highest = max(floor for _, floor in floors)
    return min(contrast(colour, made[other]) for other, floor in floors if floor == highest)


def _readable(role: str, wish: str, made: Mapping[str, str], mode: str, *, darker: bool) -> str:
    """Make a colour darker (or lighter) until its pairs are right.

    Raises KnownError THEME_REFUSED when it would have to become another colour.
    """
    # While a mode is being made, only what has been decided counts.
    start = lightness(wish)
    if role in ("action", "band", "focus", "attention", "ink"):
        settled = {**made, role: wish}
    else:
        settled = dict(made)
    others = {k: v for k, v in settled.items() if k != role and _decided(role, k)}
    colour = wish
    step = 0
    while _lacking(role, colour, others, mode) > 0:
        step += 1
        light = start - step * STEP if darker else start + step * STEP
        if not 0 <= light <= 1:
            break
        colour = with_lightness(wish, light)
    if _lacking(role, colour, others, mode) > 0:
        raise refused(f"{mode}: {role} {wish} cannot be made to stand out on its ground")
    if mode == "light" and role in ("action", "band") and step * STEP > MOST_CHANGE:
        raise refused(
            f"{role} {wish} is too light to carry words or to be read: it would have to become "
            f"{colour}, which is another colour. Choose a darker one of the house style, with "
            f"--{role} '#RRGGBB'"
        )
    return colour


_GROUNDS = frozenset({"paper", "surface", "tint", "attentionTint"})


def _decided(role: str, other: str) -> bool:
    """Grounds are decided first; but the ink of a button or band before its ground."""
    if role in ("action", "band"):
        return other in _GROUNDS or other in ("actionInk", "bandInk")
    if role in ("actionInk", "bandInk"):
        return other in ("action", "band")
    return other in _GROUNDS
