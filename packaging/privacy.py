# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Visit a kiosk as a patient does, and search every file and the log for what was seen or typed."""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import system_packages
from environment import ROOT, prepare
from faults import home_variables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: What else holds that nothing stays.
TESTS = (
    "tests/test_stored.py",
    "tests/test_kiosk.py::test_after_a_visit_everything_is_as_at_the_first_start",
    "tests/views/test_search_view.py::test_what_was_typed_is_gone_and_kept_nowhere",
    "tests/services/test_failsafe.py",
    "tests/services/test_spooling.py",
    "tests/services/test_saving.py",
    "tests/packaging/test_privacy.py",
)

#: A whole visit by somebody who does everything, and a kiosk that then waits to be killed.
VISIT = """
import json, logging, sys
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from esi_guide import watchdog
from esi_guide.app import make_application, make_guide, stored_settings, tidy
from esi_guide.kiosk import KioskShell
from esi_guide.ladder.journey import Mark
from esi_guide.options import Options
from esi_guide.services.failsafe import Failsafe
from esi_guide.services.settings import KioskSettings

plan = json.loads(sys.argv[1])
logging.basicConfig()

class Clock(QObject):
    second = Signal()

failsafe = Failsafe(lambda: None)
failsafe.install()
watchdog.forbid_core_dumps()
application = make_application([])
stored = stored_settings()
settings = KioskSettings(stored, 120)
guide = make_guide(application, Options(), settings, kiosk=True)
clock = Clock()
shell = KioskShell(guide, settings, clock.second)
failsafe.answer_with(shell.fail)
shell.show()
application.processEvents()
tidy(stored)
shell.begin("en")
window = shell.window
seen = [plan["typed"]]
for page in plan["pages"]:
    window.navigator.open_page(page)
    application.processEvents()
    seen.append(window.page_view.ui.titleLabel.text())
    seen.append(window.page_view.ui.summaryLabel.text())
    window.page_view.grab()
for step in plan["steps"]:
    window.journey.mark(step, Mark.TRIED)
window.open_search(plan["typed"])
application.processEvents()
QGuiApplication.clipboard().setText(plan["typed"])
for view in plan["views"]:
    window.navigator.open_view(view)
    application.processEvents()
    if view == "handout":
        window.view().finish()
        application.processEvents()
if plan["fails"]:
    try:
        raise ValueError(plan["typed"])
    except ValueError as error:
        failsafe.take(error)
    application.processEvents()
if plan["ends"]:
    for _ in range(200):
        clock.second.emit()
    application.processEvents()
    assert shell.is_resting
    assert QGuiApplication.clipboard().text() == ""
print(json.dumps(seen), flush=True)
sys.stdin.read()
"""


@dataclass
class Visits:
    """What visits have left behind.

    Attributes:
        count: How many there were.
        killed: How many of them were killed before they had ended.
        files: How many files were searched.
        words: How many texts were looked for.
        faults: What was found that should not have been; empty when all is well.
    """

    count: int = 0
    killed: int = 0
    files: int = 0
    words: int = 0
    faults: list[str] = field(default_factory=list)


def main(arguments: list[str]) -> int:
    """Visit, search, and run the tests that hold the rest."""
    parser = argparse.ArgumentParser(prog="build.py privacy", description=__doc__)
    parser.add_argument("--visits", type=int, default=40, help="how many visits, 40 at first")
    parser.add_argument("--seed", type=int, default=None, help="repeats the visits of a run")
    options = parser.parse_args(arguments)
    environment = prepare(["run", "test"])
    system_packages.require_qt(environment.python, display=False)
    seed = random.SystemRandom().randrange(10**6) if options.seed is None else options.seed
    print(f"seed {seed}; the same visits again: build.py privacy --seed {seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        visits = visited(environment.python, Path(folder), options.visits, seed, _tell)
    print("\nThe tests that hold the rest", flush=True)
    code = environment.call("-m", "pytest", "-q", *TESTS, offscreen=True)
    found = f"{len(visits.faults)} FAULTS" if visits.faults else "ok"
    print("\n| what | how | result |\n|---|---|---|")
    print(f"| visits, {visits.killed} of them killed before their end | {visits.count} | {found} |")
    print(f"| texts looked for in {visits.files} files and the log | {visits.words} | {found} |")
    print(f"| tests of what is kept | {len(TESTS)} groups | {'FAILED' if code else 'ok'} |")
    for fault in visits.faults:
        print(f"FAULT {fault}")
    return int(bool(code or visits.faults))


def visited(
    python: Path, folder: Path, count: int, seed: int, tell: Callable[[int, int, Visits], None]
) -> Visits:
    """Make visits, and search what they left on the disk and in the log.

    Args:
        python: That of the environment.
        folder: An empty one, for the home of the kiosk.
        count: How many visits.
        seed: Of what the visitors do.
        tell: Called with how many there were, of how many, and what was found so far.
    """
    chance = random.Random(seed)  # noqa: S311 - visitors, not secrets
    pages = sorted(path.stem for path in (ROOT / "resources/content/en/pages").glob("*.md"))
    visits = Visits()
    for number in range(count):
        plan: dict[str, Any] = {
            "typed": "".join(chance.choices("bcdfghjklmnpqrstvwxz", k=14)),
            "pages": chance.sample(pages, 4),
            "steps": chance.sample(["esi", "repeat", "rfa", "scs", "drg", "surgeon"], 2),
            "views": chance.sample(["matters", "compare", "sheet", "handout"], 4),
            "ends": number % 2 == 0,
            "fails": number % 4 < 2,
        }
        done = subprocess.Popen(
            [python, "-c", VISIT, json.dumps(plan)],
            cwd=ROOT,
            env=home_variables(folder),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        line = done.stdout.readline() if done.stdout else ""
        done.kill()
        _, log = done.communicate()
        visits.count += 1
        visits.killed += not plan["ends"]
        if not line.endswith("\n"):
            visits.faults.append(f"visit {number} did not come to its end: {log[-500:]}")
            continue
        words = [text for text in json.loads(line) if text]
        visits.words += len(words)
        visits.faults += [f"visit {number}: the log has {w!r}" for w in words if w in log]
        visits.faults += [
            f"visit {number}: the log names {p}" for p in plan["pages"] if _named(p, log)
        ]
        for path in files_of(folder):
            visits.files += 1
            visits.faults += [f"visit {number}: {path} has {word!r}" for word in has(path, words)]
        tell(number + 1, count, visits)
    return visits


def files_of(folder: Path) -> Iterator[Path]:
    """Yield every file below a folder."""
    for place, _folders, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            if path.is_file():
                yield path


def has(path: Path, words: list[str]) -> Iterator[str]:
    """Yield the texts that a file holds, in one of the ways in which texts are written."""
    data = path.read_bytes()
    for word in words:
        if any(word.encode(coding) in data for coding in ("utf-8", "utf-16-le", "utf-16-be")):
            yield word


def _named(page: str, log: str) -> bool:
    """Say whether a log has the id of a page, as a word: "esi" is a part of "esi_guide"."""
    return re.search(rf"\b{re.escape(page)}\b", log) is not None


def _tell(done: int, count: int, visits: Visits) -> None:
    print(f"  visit {done} of {count}: {len(visits.faults)} faults", flush=True)
