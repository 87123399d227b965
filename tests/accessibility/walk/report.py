# SPDX-License-Identifier: EUPL-1.2
"""The report of a walk: findings first, each with its picture; then what was visited."""

from __future__ import annotations

import html
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

_MARK = "#E0006A"
_STYLE = """
body{font:16px/1.5 "Atkinson Hyperlegible Next",sans-serif;max-width:76rem;margin:2rem auto;
padding:0 1rem;color:#1d1b18;background:#faf6ee}
h1,h2,h3{line-height:1.2}table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{border:1px solid #847c6f;padding:.35rem .6rem;text-align:left;vertical-align:top}
th{background:#e3efeb}td.n{text-align:right}.none{color:#5e2100;font-weight:700}
article{border:1px solid #847c6f;border-radius:6px;background:#fffdf9;padding:1rem;margin:1rem 0;
display:grid;grid-template-columns:1fr 20rem;gap:1rem}article img{width:100%;height:auto}
details img{width:11rem;margin:.3rem}code{font-size:.9em}
@media(max-width:50rem){article{grid-template-columns:1fr}}
"""


def marked(shot: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
    """Return the picture with the element marked, or as it is when there is none."""
    if not any(box):
        return shot
    shown = shot.copy()
    x, y, width, height = box
    pen = ImageDraw.Draw(shown)
    for grow in range(4, 12):
        pen.rectangle((x - grow, y - grow, x + width + grow, y + height + grow), outline=_MARK)
    return shown


def write(folder: Path) -> tuple[Path, int]:
    """Write ``index.html`` and ``walk.json``; return the page and the number of findings."""
    results = [
        json.loads(one.read_text(encoding="utf-8"))
        for one in sorted((folder / "results").glob("*.json"))
    ]
    kinds = _by_kind(results)
    whole = {
        "jobs": [{k: v for k, v in result.items() if k != "findings"} for result in results],
        "findings": [finding for result in results for finding in result["findings"]],
    }
    (folder / "walk.json").write_text(json.dumps(whole, ensure_ascii=False, indent=1), "utf-8")
    page = folder / "index.html"
    page.write_text(_page(results, kinds), encoding="utf-8")
    return page, len(kinds)


def _by_kind(results: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Gather the same finding of the same element on the same page, the most frequent first."""
    kinds: dict[tuple[str, str, str], list[dict[str, Any]]] = defaultdict(list)
    for result in results:
        for one in result["findings"]:
            kinds[one["check"], one["page"], one["element"]].append(one)
    return sorted(kinds.values(), key=lambda found: (-len(found), found[0]["check"]))


def _page(results: list[dict[str, Any]], kinds: list[list[dict[str, Any]]]) -> str:
    looks = sum(result["looks"] for result in results)
    seconds = sum(result["looking_seconds"] for result in results)
    each = f"{seconds / looks:.2f} s a look" if looks else "nothing was looked at"
    pages = {(result["event"], page) for result in results for page in result["pages"]}
    parts = [
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>The walk</title>',
        f"<style>{_STYLE}</style><h1>The walk: {_count(len(kinds), 'finding')}</h1>",
        f"<p>{len(results)} jobs, {len(pages)} pages of life events, {looks} looks, {each}. ",
        "A look is one page at one text size in one contrast. All figures: ",
        '<a href="walk.json">walk.json</a>.</p>',
        "<h2>Findings</h2>",
        *(_finding(found) for found in kinds),
        "" if kinds else "<p>None.</p>",
        "<h2>What was visited</h2>",
        *_matrix(results),
        "<h2>Pages</h2>",
        *(_pictures(result) for result in results),
        "</html>",
    ]
    return "\n".join(parts)


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"


def _finding(found: list[dict[str, Any]]) -> str:
    first = next((one for one in found if one["picture"]), found[0])
    cells = sorted({_cell(one) for one in found})
    shown = ", ".join(cells[:8]) + (f" and {len(cells) - 8} more" if len(cells) > 8 else "")
    shot = ""
    if first["picture"]:
        words = html.escape(f"{first['page']} with {first['element']} marked")
        shot = f'<a href="{first["picture"]}"><img src="{first["picture"]}" alt="{words}"></a>'
    return (
        f"<article><div><h3>{html.escape(first['check'])}: {html.escape(first['element'])} "
        f"on {html.escape(first['page'])}</h3><p>{html.escape(first['told'])}</p>"
        f"<p>{html.escape(first['clause'])}</p><p>{len(found)} times: {html.escape(shown)}</p>"
        f"</div><div>{shot}</div></article>"
    )


def _cell(one: dict[str, Any]) -> str:
    return f"{one['language']} {one['shape']} size {one['size']} {one['contrast']}".strip()


def _matrix(results: list[dict[str, Any]]) -> list[str]:
    columns = sorted({(one["language"], one["shape"]) for one in results})
    events = sorted({one["event"] for one in results})
    by_job = {(one["event"], one["language"], one["shape"]): one for one in results}
    head = "".join(f"<th>{language} {shape}</th>" for language, shape in columns)
    rows = []
    for event in events:
        cells = []
        for language, shape in columns:
            one = by_job.get((event, language, shape))
            if one is None:
                cells.append('<td class="none">not walked</td>')
                continue
            left = f", {len(one['untried'])} ways not taken" if one["untried"] else ""
            cells.append(
                f"<td>{len(one['pages'])} pages, {one['looks']} looks, "
                f"{len(one['findings'])} findings{left}<br>sizes {_list(one['sizes'])}; "
                f"{_list(one['contrasts'])}; {one['seconds']:.0f} s</td>"
            )
        rows.append(f"<tr><th>{html.escape(event)}</th>{''.join(cells)}</tr>")
    return [f"<table><tr><th>life event</th>{head}</tr>", *rows, "</table>"]


def _list(values: list[Any]) -> str:
    return ", ".join(str(one) for one in values)


def _pictures(result: dict[str, Any]) -> str:
    name = f"{result['event']}-{result['language']}-{result['shape']}"
    rows = "".join(
        f"<li><code>{html.escape(key)}</code>: seen {page['times']} times, "
        f"{page['looks']} looks</li>"
        for key, page in result["pages"].items()
    )
    return (
        f"<details><summary>{html.escape(name)}</summary><ul>{rows}</ul>"
        f'<p>Pictures: <a href="pictures/{name}/">pictures/{name}/</a></p></details>'
    )
