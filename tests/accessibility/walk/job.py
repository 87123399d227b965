# SPDX-License-Identifier: EUPL-1.2
"""One job of the walk: one life event in one language at one shape, in all sizes and contrasts.

Its result is one JSON file, written when it is done: a walk that was stopped goes on with the
jobs that have no file yet. Pages that another job of the same language and shape has looked at
already are passed by.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image

from kiosk.demo.power import Power
from tests.accessibility.walk import check_pixels, check_tree, keys
from tests.accessibility.walk.answers import Step
from tests.accessibility.walk.crawl import Crawler
from tests.accessibility.walk.findings import Finding, of_page
from tests.accessibility.walk.matrix import SHAPES, SIZES, Wishes
from tests.accessibility.walk.report import marked
from tests.accessibility.walk.room import Place, open_place
from tests.accessibility.walk.seeing import Looked, as_png, is_turner, look, picture, settled

CYCLE = ("light", "high", "high-dark", "dark", "low-glare")
"""The order in which the bar's button goes through the contrasts."""
FIRST_SIZE = 1
MOST_LEAVES = 12
SHOT_WIDTH = 480


@dataclass
class Job:
    """What one job looks at, and what it found."""

    event: str
    language: str
    shape: str
    folder: Path
    wishes: Wishes
    findings: list[dict[str, Any]] = field(default_factory=list)
    pages: dict[str, dict[str, Any]] = field(default_factory=dict)
    looks: int = 0
    looking_seconds: float = 0.0
    shots: Counter[str] = field(default_factory=Counter)

    @property
    def name(self) -> str:
        """Its name in files."""
        return f"{self.event}-{self.language}-{self.shape}"

    @property
    def result(self) -> Path:
        """Where its result goes; it is done when this is there."""
        return self.folder / "results" / f"{self.name}.json"


class Looker:
    """Looks at each page of a job in every size and every contrast."""

    def __init__(self, job: Job, place: Place) -> None:
        """Begin with the settings of a fresh visit."""
        self.job, self.place = job, place
        self.size, self.contrast = FIRST_SIZE, CYCLE[0]
        self._seen_file = job.folder / "seen" / f"{job.language}-{job.shape}.txt"
        self._seen_file.parent.mkdir(parents=True, exist_ok=True)
        self._seen = set(_lines(self._seen_file))
        self._mark = 0

    def __call__(self, looked: Looked) -> None:
        """Look at a page, unless its like was looked at before."""
        job = self.job
        page = job.pages.setdefault(looked.key, {"times": 0, "looks": 0})
        page["times"] += 1
        if looked.key == "start":
            # A fresh visit has the settings it began with.
            self.size, self.contrast = FIRST_SIZE, CYCLE[0]
        elif looked.control("comfort.textSize") is None:
            return
        if looked.print in self._seen or (looked.key == "start" and page["looks"]):
            self._mark = self.place.ears.mark()
            return
        began = time.monotonic()
        said = self.place.ears.since(self._mark)
        if any(node.role == "alert message" for node in looked.texts):
            self._note(looked, keys.error_said(looked, said), None)
        else:
            if looked.key not in ("start", "comfort"):  # the language is chosen on them
                self._note(looked, keys.page_said(looked, said, job.language), None)
            self._note(looked, keys.landed(looked), None)
        self._note(looked, keys.first(self.place.outside, self.place.ears, looked), None)
        if "/" not in looked.key and not looked.key.startswith("reading"):
            self._all(looked, page)
        else:
            self._once(looked, page)
        job.looking_seconds += time.monotonic() - began
        self._seen.add(looked.print)
        with self._seen_file.open("a", encoding="utf-8") as file:
            file.write(looked.print + "\n")
        self._mark = self.place.ears.mark()

    # --- sizes and contrasts ---------------------------------------------------------------

    def _all(self, looked: Looked, page: dict[str, Any]) -> None:
        for size in _round(self.job.wishes.sizes, self.size, SIZES):
            looked = self._set_size(size, looked)
            first = True
            for contrast in _round(self.job.wishes.contrasts, self.contrast, CYCLE):
                self._set_contrast(contrast)
                if first:
                    self._leaves(looked, page)
                else:
                    self._pixels(look(self.place.outside, self.place.shape))
                page["looks"] += 1
                self.job.looks += 1
                first = False
            found = keys.check(self.place.outside, self.place.ears, self._now(), self.job.language)
            self._note(looked, found, None)
        self._set_contrast(CYCLE[0])
        self._set_size(FIRST_SIZE, looked)

    def _once(self, looked: Looked, page: dict[str, Any]) -> None:
        """Look at a message, or at a page that does not wait, as it is."""
        self._leaves(looked, page)
        page["looks"] += 1
        self.job.looks += 1

    def _leaves(self, looked: Looked, page: dict[str, Any]) -> None:
        """Look at each leaf of a list that is turned over, and come back to the first."""
        turned = 0
        for _ in range(MOST_LEAVES):
            shot = self._pixels(looked)
            self._note(looked, check_tree.check(looked), shot)
            down = _turner(looked, "down")
            if down is None:
                break
            self.place.outside.press(down)
            turned += 1
            looked = self._now()
        page["leaves"] = max(turned + 1, page.get("leaves", 1))
        for _ in range(turned):
            up = _turner(looked, "up")
            if up is None:
                break
            self.place.outside.press(up)
            looked = self._now()

    def _pixels(self, looked: Looked) -> Image.Image:
        shot = picture(self.place.outside, self.place.shape)
        found = check_pixels.check(looked, shot, self.size, self.contrast)
        self._note(looked, found, shot)
        self._keep(looked, shot)
        return shot

    def _now(self) -> Looked:
        return settled(self.place.outside, self.place.shape)

    def _set_size(self, size: int, looked: Looked) -> Looked:
        for _ in range((size - self.size) % len(SIZES)):
            self.place.outside.press("comfort.textSize")
            self.size = (self.size + 1) % len(SIZES)
            time.sleep(0.05)
        return self._now()

    def _set_contrast(self, contrast: str) -> None:
        steps = (CYCLE.index(contrast) - CYCLE.index(self.contrast)) % len(CYCLE)
        for _ in range(steps):
            self.place.outside.press("comfort.contrast")
        self.contrast = contrast
        if steps:
            time.sleep(0.08)

    # --- what is kept ----------------------------------------------------------------------

    def _note(self, looked: Looked, found: list[Finding], shot: Image.Image | None) -> None:
        job = self.job
        for one in found:
            kind = f"{one.check}|{looked.key}|{one.element}"
            entry = asdict(one) | {
                "event": job.event,
                "page": looked.key,
                "language": job.language,
                "shape": job.shape,
                "size": self.size,
                "contrast": self.contrast,
                "picture": "",
            }
            job.shots[kind] += 1
            if job.shots[kind] == 1:
                shot = shot or picture(self.place.outside, self.place.shape)
                entry["picture"] = self._save(marked(shot, one.box), f"finding-{len(job.findings)}")
            job.findings.append(entry)

    def _keep(self, looked: Looked, shot: Image.Image) -> None:
        name = f"page-{_plain(looked.key)}-{self.size}-{self.contrast}"
        if not job_has(self.job, name):
            self._save(shot, name)

    def _save(self, shot: Image.Image, name: str) -> str:
        folder = self.job.folder / "pictures" / self.job.name
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}.png"
        path.write_bytes(as_png(shot, width=min(SHOT_WIDTH, shot.width)))
        return str(path.relative_to(self.job.folder))


def job_has(job: Job, name: str) -> bool:
    """Tell whether a picture was kept before."""
    return (job.folder / "pictures" / job.name / f"{name}.png").exists()


def run(
    job: Job, languages: tuple[str, ...], most_runs: int, minutes: float = 0, most_pages: int = 0
) -> dict[str, Any]:
    """Do a job and write its result. Raises RoomProblem where there can be no screen."""
    began = time.monotonic()
    routes_file = job.folder / "routes" / f"{job.event}.json"
    routes_file.parent.mkdir(parents=True, exist_ok=True)
    ways_file = job.folder / "routes" / "ways.json"
    with open_place(SHAPES[job.shape], languages) as place:
        looker = Looker(job, place)
        crawler = Crawler(place, job.event, job.language, looker, most_pages=most_pages)
        if minutes:
            crawler.until = began + 60 * minutes
        crawler.taken.update(json.loads(ways_file.read_text()) if ways_file.exists() else {})
        if routes_file.exists():
            for route in json.loads(routes_file.read_text()):
                crawler.follow([Step(s["kind"], tuple(s["names"]), s["label"]) for s in route])
        else:
            routes = crawler.explore(most_runs)
            if not minutes:
                _write(routes_file, [[asdict(step) for step in route] for route in routes])
                _write(ways_file, dict(crawler.taken))
        if '"kiosk.bug"' in place.kiosk.last_words(100_000):
            crawler.stuck.append("the kiosk logged a mistake of its own")
        if place.kiosk.look() is not Power.ON or place.kiosk.starts > 1:
            crawler.stuck.append(f"the kiosk ended: {place.kiosk.last_words(1)[:200]}")
    for told in crawler.stuck:
        job.findings.append(asdict(of_page("way", told)) | _where(job))
    result = {
        "event": job.event,
        "language": job.language,
        "shape": job.shape,
        "sizes": job.wishes.sizes,
        "contrasts": job.wishes.contrasts,
        "seconds": round(time.monotonic() - began, 1),
        "looking_seconds": round(job.looking_seconds, 1),
        "looks": job.looks,
        "pages": job.pages,
        "untried": sorted(crawler.untried),
        "findings": job.findings,
    }
    _write(job.result, result)
    return result


def _where(job: Job) -> dict[str, Any]:
    return {"event": job.event, "page": "", "language": job.language, "shape": job.shape,
            "size": FIRST_SIZE, "contrast": "", "picture": ""}  # fmt: skip


def _write(path: Path, value: Any) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(value, ensure_ascii=False, indent=1), encoding="utf-8")
    fresh.replace(path)


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split() if path.exists() else []


def _round(wanted: tuple[Any, ...], now: Any, cycle: tuple[Any, ...]) -> list[Any]:
    """Return what is wanted in the order of the cycle, from where it stands now."""
    start = cycle.index(now)
    return [one for one in (*cycle[start:], *cycle[:start]) if one in wanted]


def _turner(looked: Looked, which: str) -> str | None:
    for node in looked.controls:
        if is_turner(node) and node.has("enabled") and node.id.endswith(f"scroll.{which}"):
            return node.id
    return None


def _plain(key: str) -> str:
    return "".join(one if one.isalnum() or one in "-_" else "." for one in key)
