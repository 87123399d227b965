# SPDX-License-Identifier: EUPL-1.2
"""A theme as one HTML page to look at and to send round: every mode, and every contrast in it.

The page stands alone: no script, no font or picture from elsewhere. All that comes from a token
file or a name is escaped.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from string import Template
from typing import Any

from ui.colours import contrast
from ui.theme import SHAPE_FLOOR, SHAPE_PAIRS, TEXT_FLOOR, TEXT_PAIRS
from ui.theme_making import Repair

MODES = {
    "light": "Default",
    "dark": "Dark",
    "high": "High contrast, black on white",
    "high-dark": "High contrast, white on black",
    "low-glare": "Low glare",
}

_PAGE = Template("""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>$title</title><style>
body { font: 17px/1.45 "Atkinson Hyperlegible Next", "Noto Sans", sans-serif; margin: 2rem;
  background: #fff; color: #111; }
.modes { display: grid; grid-template-columns: repeat(auto-fill, minmax(21rem, 1fr)); gap: 1.5rem; }
.kiosk { border: 1px solid #999; border-radius: .5rem; overflow: hidden; }
.band { padding: 1rem 1.2rem 2rem; } .band b { display: block; font-size: 1.6rem; }
.in { padding: 1.2rem; } .row { border: 2px solid; border-radius: .4rem; padding: .8rem 1rem;
  margin: .6rem 0; } .main { border-radius: .4rem; padding: .8rem; text-align: center;
  font-weight: 700; margin-top: 1rem; } .error { border-left: .5rem solid; padding: .6rem 1rem; }
.focus { outline: .35rem solid; outline-offset: .25rem; margin: 1rem .4rem; }
table { border-collapse: collapse; margin: 1rem 0 2rem; } th, td { text-align: left;
  padding: .2rem 1rem .2rem 0; border-bottom: 1px solid #ccc; } td.n { text-align: right; }
.chip { display: inline-block; width: 1.1em; height: 1.1em; border: 1px solid #666;
  vertical-align: -.15em; }
</style></head><body><h1>$title</h1>$changed<div class="modes">$modes</div>$tables</body></html>
""")


def page(tokens: dict[str, Any], repairs: Sequence[Repair] = ()) -> str:
    """Return the page of a theme that has been checked."""
    title = f"{tokens['municipality']}: theme {tokens['name']}"
    modes = {mode: tokens["modes"][mode] for mode in MODES if mode in tokens["modes"]}
    return _PAGE.substitute(
        title=escape(title),
        changed=_changed(repairs),
        modes="".join(_mode(mode, colours) for mode, colours in modes.items()),
        tables="".join(_table(mode, colours) for mode, colours in modes.items()),
    )


def _changed(repairs: Sequence[Repair]) -> str:
    if not repairs:
        return "<p>Nothing of the house style had to be changed.</p>"
    rows = "".join(
        f"<tr><td>{escape(one.role)}</td><td>{_chip(one.given)}</td>"
        f"<td class=n>{one.before:.1f}:1</td><td>{_chip(one.made)}</td>"
        f"<td class=n>{one.after:.1f}:1</td></tr>"
        for one in repairs
    )
    return (
        "<p>These colours of the house style were changed, in their own hue, so that everybody "
        "can read them.</p><table><tr><th>used for</th><th>house style</th><th>contrast</th>"
        f"<th>on the kiosk</th><th>contrast</th></tr>{rows}</table>"
    )


def _chip(colour: str) -> str:
    return f'<span class="chip" style="background:{escape(colour)}"></span> {escape(colour)}'


def _mode(mode: str, c: dict[str, str]) -> str:
    """Draw what a resident sees: a band, a row, a chosen row, an error, the button."""

    def style(**parts: str) -> str:
        named = {name.replace("_", "-"): value for name, value in parts.items()}
        return ' style="' + escape(";".join(f"{k}:{v}" for k, v in named.items())) + '"'

    row = style(background=c["surface"], border_color=c["line"])
    chosen = style(background=c["tint"], border_color=c["action"], border_width="4px")
    main = style(background=c["action"], color=c["actionInk"], outline_color=c["focus"])
    error = style(background=c["attentionTint"], border_color=c["attention"])
    return (
        f"<section><h2>{escape(MODES[mode])}</h2>"
        f'<div class="kiosk"{style(background=c["paper"], color=c["ink"])}>'
        f'<div class="band"{style(background=c["band"], color=c["bandInk"])}>'
        "<b>Is er iets gebeurd?</b>Wij helpen u.</div>"
        f'<div class="in"><div class="row"{row}>Nee, mijn bankpas heb ik nog</div>'
        f'<div class="row"{chosen}><b>Ja, mijn bankpas is ook weg</b> '
        f"<span{style(color=c['action'], font_weight='700')}>✓ gekozen</span></div>"
        f"<p{style(color=c['muted'])}>U kunt meer antwoorden kiezen.</p>"
        f'<div class="error"{error}><b>Kies eerst een antwoord.</b></div>'
        f'<div class="main focus"{main}>'
        "Verder</div></div></div></section>"
    )


def _table(mode: str, colours: dict[str, str]) -> str:
    rows = []
    for pairs, floor in ((TEXT_PAIRS, TEXT_FLOOR[mode]), (SHAPE_PAIRS, SHAPE_FLOOR)):
        for front, ground in pairs:
            ratio = contrast(colours[front], colours[ground])
            rows.append(
                f"<tr><td>{front} on {ground}</td><td>{_chip(colours[front])}</td>"
                f"<td>{_chip(colours[ground])}</td><td class=n>{ratio:.1f}:1</td>"
                f"<td class=n>{floor:g}:1</td></tr>"
            )
    return (
        f"<h2>{escape(MODES[mode])}: measured</h2><table><tr><th>pair</th><th>front</th>"
        f"<th>ground</th><th>contrast</th><th>at least</th></tr>{''.join(rows)}</table>"
    )
