# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Measure what each act of a reader takes until it is seen, against bare widgets of its kind."""

from __future__ import annotations

import json
import statistics
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

import bench_search

if TYPE_CHECKING:
    from pathlib import Path

#: How often each act is done.
TIMES = 40

#: The most that each act may take in ms, at the median.
GOALS = {
    "opening a page": 33,
    "a key in the search": 16,
    "another language, on a page": 150,
    "another language, on the ladder": 150,
    "another theme, on a page": 150,
    "another theme, on the ladder": 150,
    "another text size, on a page": 150,
    "another text size, on the ladder": 150,
    "laying the chart out anew": 33,
    "a step of scrolling a page": 16,
    "a step of scrolling the chart": 16,
}

#: Times acts in ms of processor time, from the act until everything has been painted.
_TIMED = """\
import itertools, json, sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import *

taken, times = {}, int(sys.argv[2])

def timed(name, acts, pause=0):
    taken[name] = []
    for act in itertools.islice(acts, times):
        QTest.qWait(pause)
        begun = time.process_time()
        act()
        app.processEvents()
        app.processEvents()
        taken[name].append(1000 * (time.process_time() - begun))

def back_and_forth(*acts):
    return itertools.cycle(acts)

def scrolled(area):
    bar = area.verticalScrollBar()
    places = range(0, bar.maximum(), 60)
    return (lambda place=place: bar.setValue(place) for place in itertools.cycle(places))

def resized(widget):
    widths = itertools.cycle(range(1366, 1166, -10))
    return (lambda width=width: widget.resize(width, 768) for width in widths)
"""

GUIDE = f"""{_TIMED}
from esi_guide.app import make_application, make_window
from esi_guide.options import Options
from esi_guide.services.settings import MemorySettings
app = make_application([])
content = Path(sys.argv[1]).parents[2]
window = make_window(app, Options(content=content), MemorySettings(theme="light"))
window.resize(1366, 768)
window.show()
QTest.qWait(400)
navigator, ui = window.navigator, window.ui
pages = window.page_ids()[:20]
timed("opening a page", (lambda p=p: navigator.open_page(p) for p in itertools.cycle(pages)), 1)
for place, go in (("a page", lambda: navigator.open_page("rfa")), ("the ladder", navigator.home)):
    go()
    QTest.qWait(400)
    languages = [lambda code=code: window.language_chosen.emit(code) for code in ("es", "en")]
    # What is made ready after a change is made ready before the next.
    timed("another language, on " + place, back_and_forth(*languages), 500)
    timed("another theme, on " + place, back_and_forth(window._appearance.next_theme), 500)
    sizes = back_and_forth(ui.largerButton.click, ui.smallerButton.click)
    timed("another text size, on " + place, sizes, 500)
timed("laying the chart out anew", resized(window))
window.resize(1366, 768)
window.ladder_view.set_list_form(wanted=True)
QTest.qWait(50)
timed("a step of scrolling the chart", scrolled(window.ladder_view.ui.ladderScroll))
navigator.open_page("rfa")
QTest.qWait(50)
timed("a step of scrolling a page", scrolled(window.page_view.ui.pageScroll))
print(json.dumps(taken))
"""

BARE = f"""{_TIMED}
from PySide6.QtGui import QColor, QPalette
app = QApplication(["bare", "-style", "fusion"])
page = Path(sys.argv[1])
other = page.parents[2] / "es" / "pages" / page.name
texts = [path.read_text("utf-8") for path in sorted(page.parent.glob("*.md"))[:20]]
english, spanish = page.read_text("utf-8"), other.read_text("utf-8")
browser = QTextBrowser()
browser.resize(1366, 768)
browser.show()
shown = (lambda text=text: browser.setMarkdown(text) for text in itertools.cycle(texts))
timed("opening a page", shown, 1)

chart = QWidget()
grid = QGridLayout(chart)
buttons = [QPushButton("Epidural steroid injection") for _ in range(24)]
for number, button in enumerate(buttons):
    grid.addWidget(button, number % 4, number // 4)
area = QScrollArea()
area.setWidgetResizable(True)
area.setWidget(chart)
area.resize(1366, 768)

def say(words):
    for button in buttons:
        button.setText(words)

def dress(ground, ink):
    palette = QPalette(QColor(ground))
    palette.setColor(QPalette.ColorRole.Text, QColor(ink))
    app.setPalette(palette)
    app.setStyleSheet("QPushButton, QTextBrowser {{ background: %s; color: %s }}" % (ground, ink))

def grow(pixels):
    font = app.font()
    font.setPixelSize(pixels)
    app.setFont(font)
    app.setStyleSheet("* {{ font-size: %dpx }}" % pixels)

languages = {{
    "a page": [lambda: browser.setMarkdown(spanish), lambda: browser.setMarkdown(english)],
    "the ladder": [lambda: say("Inyecci\u00f3n epidural"), lambda: say("Epidural injection")],
}}
for place, widget in (("a page", browser), ("the ladder", area)):
    browser.setVisible(widget is browser)
    area.setVisible(widget is area)
    browser.setMarkdown(english)
    timed("another language, on " + place, back_and_forth(*languages[place]))
    themes = [lambda: dress("#202428", "#f0f0f0"), lambda: dress("#ffffff", "#202020")]
    timed("another theme, on " + place, back_and_forth(*themes))
    timed("another text size, on " + place, back_and_forth(lambda: grow(19), lambda: grow(17)))
timed("laying the chart out anew", resized(area))
for button in buttons:
    button.setMinimumHeight(200)
QTest.qWait(50)
timed("a step of scrolling the chart", scrolled(area))
area.hide()
browser.show()
QTest.qWait(50)
timed("a step of scrolling a page", scrolled(browser))
print(json.dumps(taken))
"""


@dataclass(frozen=True)
class Act:
    """What one act took, in ms, each time it was done.

    Attributes:
        name: The act.
        goal: The most that the median should be.
        bare: On bare widgets.
        guides: In each guide, by its number of pages in words.
    """

    name: str
    goal: int
    bare: list[float]
    guides: dict[str, list[float]]


def measured(
    python: Path, guides: dict[str, Path], variables: dict[str, str], times: int = TIMES
) -> list[Act]:
    """Do every act in every guide and on bare widgets.

    Args:
        python: The Python of the installed program.
        guides: Content folders by how the table calls them, the bundled one first.
        variables: Of each process.
        times: How often each act is done.
    """
    content = next(iter(guides.values()))
    bare = _times([python, "-c", BARE], content, times, variables)
    bare["a key in the search"] = in_ms(bench_search.keys_bare(python, variables))
    found = {}
    for name, folder in guides.items():
        found[name] = _times([python, "-c", GUIDE], folder, times, variables)
        keys = bench_search.keys_guide(python, folder, variables)
        found[name]["a key in the search"] = in_ms(keys)
    return [
        Act(name, goal, bare[name], {guide: taken[name] for guide, taken in found.items()})
        for name, goal in GOALS.items()
    ]


def as_markdown(acts: list[Act]) -> str:
    """Return the table that the README quotes."""
    guides = list(acts[0].guides)
    heads = ["act, in ms of processor time", "bare widgets", *guides, "goal"]
    text = [
        "Each act until everything is painted: the median and, in brackets, the 99th percentile of "
        f"{TIMES} times (of each letter typed in the search).",
        "",
        f"| {' | '.join(heads)} |",
        f"|---|{'---:|' * (len(heads) - 1)}",
    ]
    for act in acts:
        cells = [with_slowest(values) for values in (act.bare, *act.guides.values())]
        text.append(f"| {act.name} | {' | '.join(cells)} | ≤ {act.goal} |")
    return "\n".join(text)


def with_slowest(values: list[float]) -> str:
    """Return the median and the 99th percentile as text."""
    slowest = statistics.quantiles(values, n=100, method="inclusive")[98]
    return f"{statistics.median(values):.1f} ({slowest:.1f})"


def in_ms(seconds: list[float]) -> list[float]:
    """Return the same times in ms."""
    return [1000 * each for each in seconds]


def _times(
    driver: list[str | Path], content: Path, times: int, variables: dict[str, str]
) -> dict[str, list[float]]:
    command = [*driver, content / "en" / "pages" / "rfa.md", str(times)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=variables)
    taken: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return taken
