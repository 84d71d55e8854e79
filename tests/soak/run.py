# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Visits to a kiosk, one after another, with the faults and figures that they leave."""

from __future__ import annotations

import gc
import json
import logging
import sys
import threading
import time
import traceback
import warnings
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import asdict, dataclass, field
from functools import partial
from inspect import isgenerator

from PySide6.QtCore import QDeadlineTimer, QEventLoop, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from esi_guide.app import make_guide
from esi_guide.kiosk import KioskShell, look_for_garbage
from esi_guide.ladder.journey import Mark
from esi_guide.models.navigator import VIEWS
from esi_guide.options import Options
from esi_guide.services.idle import WARNING
from esi_guide.services.pin import hashed
from esi_guide.services.settings import KioskSettings
from esi_guide.services.speech import SystemSpeech
from esi_guide.services.theme import KIOSK, THEMES
from tests.kiosk_state import Clock, Policy, state
from tests.soak.monkey import SIZES, Monkey
from tests.soak.vitals import Vitals, measure
from tests.views.hands import settle

#: How long nothing may hold up the window, in ms.
STALL = 200
#: How often the event loop goes round after an act.
TURNS = 2
#: Upper ends in ms of the classes in which times are counted.
CLASSES = (*range(5, 200, 5), *range(200, 1000, 20), 10_000_000)
#: How many of the slowest acts are named.
SLOWEST = 12
#: What Qt says without meaning a fault, as in pyproject.toml; and of a finger beyond the edge of
#: the screen, which off screen may be smaller than the window.
HARMLESS = ("propagateSizeHints", "This plugin does not support", "target for gesture")
#: How much memory may grow after the first fifth of the visits.
GROWTH, WARM = 0.02, 0.2
#: What may not grow at all.
COUNTS = ("handles", "threads", "objects", "timers")
#: After how many visits each time objects and timers are counted; see ``measure``.
COUNTED = 25
#: How many faults are told in full.
MOST_FAULTS = 50


@dataclass
class Record:
    """What the visits of one seed have shown so far; kept in a file between runs.

    Numbers lie in arrays: as many objects of Python would be most of the memory that grows.

    Attributes:
        visits: How many are done.
        events: How many acts were done in them.
        cpu: How often each act took how long, in ms of the window's processor time: for each of
            ``CLASSES`` a number.
        wall: The same in time that went by.
        slowest: Processor time, time that went by and circumstances of the slowest acts.
        faults: What must not be.
        legs: Vitals between the visits, one after the other, for each run; see ``vitals_in``.
    """

    visits: int = 0
    events: int = 0
    cpu: dict[str, array[int]] = field(default_factory=dict)
    wall: dict[str, array[int]] = field(default_factory=dict)
    slowest: list[tuple[float, float, str]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    legs: list[array[int]] = field(default_factory=list)

    @classmethod
    def read(cls, path):
        """Return what was kept in a file; a new record where there is none."""
        if not path.exists():
            return cls()
        record = cls(**json.loads(path.read_text("utf-8")))
        for times in (record.cpu, record.wall):
            times.update({act: array("Q", counts) for act, counts in times.items()})
        record.legs = [array("Q", leg) for leg in record.legs]
        record.slowest = [tuple(each) for each in record.slowest]
        return record

    def write(self, path):
        """Keep everything in a file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_suffix(".new")
        new.write_text(json.dumps(asdict(self), default=list), "utf-8")
        new.replace(path)

    def took(self, act, cpu, wall, where):
        """Take in how long an act took, in ms."""
        for times, taken in ((self.cpu, cpu), (self.wall, wall)):
            if act not in times:
                times[act] = array("Q", (0 for _ in CLASSES))
            times[act][bisect_left(CLASSES, taken)] += 1
        if len(self.slowest) < SLOWEST or cpu > self.slowest[-1][0]:
            self.slowest = sorted([*self.slowest, (cpu, wall, where)], reverse=True)[:SLOWEST]

    def fault(self, words):
        """Take in something that must not be."""
        if len(self.faults) < MOST_FAULTS:
            self.faults.append(words)


class Soak:
    """A kiosk off screen that is visited.

    Args:
        application: The program.
        record: What is known so far.
        seed: What decides over everything that is done.
        most: Most acts in a visit.
    """

    def __init__(self, application, record, seed, most):
        self._record, self._seed, self._most = record, seed, most
        self._where = "the start"
        self._listen()
        clock = Clock(application)
        stored = Policy(unreviewed_languages=True, pin_hash=hashed("4711"))
        settings = KioskSettings(stored, KIOSK)
        options = Options(theme="light", consult=True)
        self._voice = SystemSpeech(("mock",))
        self.shell = KioskShell(
            make_guide(application, options, settings, kiosk=True, speech=self._voice),
            settings,
            clock.second,
        )
        self._seconds = int(settings.value("idle_seconds")) + WARNING
        self.monkey = Monkey(self.shell, clock, QTest.createTouchDevice())
        window = self.shell.window
        window.resize(*SIZES[0])
        window.show()
        window.activateWindow()
        self._ready()
        look_for_garbage()
        self._first = state(self.shell)
        record.legs.append(array("Q"))

    def warm_up(self):
        """Show everything once, in every language and look: what is first seen stays known."""
        shell, window = self.shell, self.shell.window
        for language in shell._guide.languages.names:
            self._where = f"warming up in {language}"
            shell.begin(language)
            window.details.setChecked(True)
            for page_id in window.page_ids():
                window.navigator.open_page(page_id)
                settle()
            for name in VIEWS:
                window.navigator.open_view(name)
                settle()
            self._make_sheets()
            window.open_search("pain")
            settle()
            window.navigator.home()
            self._try_looks()
            window.navigator.open_page(window.page_ids()[0])
            self._try_looks()
            window.show_keys()
            window.show_phone()
            settle()
            shell.end()
            self._ready()
        _finish_sheets()
        look_for_garbage()

    def _make_sheets(self):
        """Make more handouts than their engine keeps parts of, no two alike.

        It keeps those of the last ten, and its tables the size that they once had: 16 MB.
        """
        window = self.shell.window
        window.open_handout()
        settle()
        handout = window.other_view("handout")
        for button in (handout.ui.largeButton, handout.ui.normalButton):
            button.click()
            for step in window.library.chart().steps:
                window.journey.mark(step.id, Mark.CONSIDERING)
                window.picks.toggle_compared(step.page)
                handout.refresh()
                settle()
                handout.finish()

    def _try_looks(self):
        """Show what is open in every theme, text size and window."""
        appearance, window = self.shell._guide.appearance, self.shell.window
        for _theme in THEMES:
            appearance.next_theme()
            settle()
        for size in (*SIZES[1:], SIZES[0]):
            window.resize(*size)
            settle()
        while appearance.can_grow:
            appearance.larger()
            settle()
        appearance.begin_again()

    def close(self):
        """Take down what listens, and the window."""
        self.monkey.stop()
        self.shell.end()
        self._voice.close()
        QApplication.instance().removeEventFilter(self.shell)
        for each in (self.shell.window, self.shell):
            each.deleteLater()
        settle()
        self._unlisten()

    def visit(self, number):
        """Do one visit, and see that it left nothing."""
        record = self._record
        self._where = f"visit {number}, beginning"
        self.monkey.begin(f"{self._seed}:{number}")
        settle()
        for count in range(self.monkey.length(self._most)):
            if self.shell.is_resting:
                break
            self._do(number, count)
        self._where = f"visit {number}, ending"
        # It ends wherever the reader left it; windows alone are set right.
        self.monkey.leave(self._seconds)
        self.shell.window.resize(*SIZES[0])
        self._ready()
        if not self.shell.is_resting:
            record.fault(f"visit {number} did not end")
            self.shell.end()
            self._ready()
        left = state(self.shell)
        for name, first in self._first.items():
            if left[name] != first:
                record.fault(f"visit {number} left {name}: {left[name]!r}, at first {first!r}")
        record.visits = number + 1
        # As a kiosk does once nobody has come for a moment.
        look_for_garbage()
        _finish_sheets()
        record.legs[-1].extend(measure(count=record.visits % COUNTED == 0))

    def _do(self, number, count):
        act = self.monkey.choose()
        window, look = self.shell.window, self.shell._guide.appearance.look
        place = window.navigator.place
        place = place.page or place.view or "ladder"
        size = f"{window.width()}x{window.height()}"
        act_name = act.__name__.replace("_", " ")
        self._where = f"visit {number}, event {count}: {act_name} on {place}"
        before = look.text_size
        cpu, wall, left = self._timed(act)
        while isgenerator(left):
            more = self._timed(partial(next, left, None))
            cpu, wall = max(cpu, more[0]), max(wall, more[1])
            left = left if left.gi_frame else None
        now = self.shell._guide.appearance.look.text_size
        self._record.events += 1
        where = f"{self._where}, {size}, text {before} → {now} %"
        self._record.took(act_name, cpu, wall, where)

    def _timed(self, act):
        """Return what held up the window longest, in ms of processor time and of time, and what
        the act returned.

        That is the act or a turn of the event loop after it: between two of them it answers.
        """
        cpu = wall = 0.0
        returned = None
        for turn in (act, *(QApplication.processEvents,) * TURNS):
            begun, used = time.perf_counter(), time.thread_time()
            try:
                made = turn()
            except Exception:
                self._record.fault(f"{self._where}: {traceback.format_exc()}")
                made = None
            cpu = max(cpu, 1000 * (time.thread_time() - used))
            wall = max(wall, 1000 * (time.perf_counter() - begun))
            returned = made if turn is act else returned
        return cpu, wall, returned

    def _ready(self):
        """Wait until what is made ready shortly after a start is there."""
        settle()
        deadline = QDeadlineTimer(10_000)
        while self.shell.window._page_view is None and not deadline.hasExpired():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)
        settle()

    # What tells of faults

    def _listen(self):
        self._before = (sys.excepthook, sys.unraisablehook, warnings.showwarning)
        sys.excepthook, sys.unraisablehook = self._raised, self._unraisable
        warnings.showwarning = self._warned
        self._qt_before = qInstallMessageHandler(self._qt_said)
        self._log = _Log(self._said)
        logging.getLogger().addHandler(self._log)

    def _unlisten(self):
        sys.excepthook, sys.unraisablehook, warnings.showwarning = self._before
        qInstallMessageHandler(self._qt_before)
        logging.getLogger().removeHandler(self._log)

    def _said(self, words):
        self._record.fault(f"{self._where}: {words}")

    def _raised(self, kind, error, trace):
        self._said("".join(traceback.format_exception(kind, error, trace)))

    def _unraisable(self, what):
        self._raised(what.exc_type, what.exc_value, what.exc_traceback)

    def _warned(self, message, category, file, line, *_rest):
        self._said(f"{file}:{line}: {category.__name__}: {message}")

    def _qt_said(self, kind, _context, message):
        if not any(words in message for words in HARMLESS):
            self._said(f"Qt: {kind.name}: {message}")


def _finish_sheets():
    """Wait until no sheet is being made beside the window: one weighs more than any leak."""
    deadline = QDeadlineTimer(60_000)
    while not deadline.hasExpired():
        # A view that is gone lets its thread go once it is collected.
        gc.collect()
        if not any(each.name.startswith("ThreadPool") for each in threading.enumerate()):
            return
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.05)


class _Log(logging.Handler):
    """Hands on what the program logs as a warning or worse."""

    def __init__(self, said):
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record):
        self._said(f"logged: {record.getMessage()}")


def vitals_in(leg):
    """Return the vitals between the visits of a run."""
    wide = len(Vitals._fields)
    return [Vitals(*leg[first : first + wide]) for first in range(0, len(leg), wide)]


def growth(record):
    """Return the vitals after the warm-up and at the end, of the longest run; None of a short one.

    Of memory it is the middle of a tenth of the visits, since one alone may be out of the way. Of
    what is counted it is the most: the process of the voice, say, is there after half of them.
    """
    leg = vitals_in(max(record.legs, key=len, default=array("Q")))
    tenth = len(leg) // 10
    if not tenth:
        return None
    begun = int(len(leg) * WARM)

    def middle(part):
        middles = (sorted(values)[len(part) // 2] for values in zip(*part, strict=True))
        most = {name: max(getattr(each, name) for each in part) for name in COUNTS}
        return Vitals(*middles)._replace(**most)

    return middle(leg[begun : begun + tenth]), middle(leg[-tenth:])


def stalls(times):
    """Return how many acts took longer than they may."""
    return sum(sum(counts[bisect_right(CLASSES, STALL) :]) for counts in times.values())


def failed(record):
    """Return what the record fails for."""
    reasons = [f"{len(record.faults)} faults"] if record.faults else []
    if stalls(record.cpu):
        reasons.append(f"{stalls(record.cpu)} stalls over {STALL} ms")
    grown = growth(record)
    if grown:
        warm, end = grown
        if end.memory > warm.memory * (1 + GROWTH):
            reasons.append("memory grew")
        reasons += [f"{n} grew" for n in COUNTS if getattr(end, n) > getattr(warm, n)]
    return reasons


def table(record):
    """Return the figures as lines of markdown."""
    lines = ["| act | times | median | 99 % | slowest, ms | in time that went by |"]
    lines.append("|---|---:|---:|---:|---:|---:|")
    for act, counts in sorted(record.cpu.items()):
        ends = [_percentile(counts, share) for share in (0.5, 0.99, 1)]
        numbers = f"{sum(counts):,} | " + " | ".join(f"≤ {end}" for end in ends)
        lines.append(f"| {act} | {numbers} | ≤ {_percentile(record.wall[act], 1)} |")
    lines += ["", "The slowest, by processor time (time that went by) in ms:", ""]
    lines += [f"- {cpu:.0f} ({wall:.0f}): {where}" for cpu, wall, where in record.slowest]
    grown = growth(record)
    if grown:
        lines += ["", "| at rest, of the longest run | warm | at the end |", "|---|---:|---:|"]
        for name, warm, end in zip(Vitals._fields, *grown, strict=True):
            lines.append(f"| {name} | {warm:,} | {end:,} |")
    lines += ["", f"{record.visits:,} visits, {record.events:,} events, {len(record.legs)} runs"]
    lines.append(
        f"stalls over {STALL} ms: {stalls(record.cpu)} in processor time, "
        f"{stalls(record.wall)} in time that went by"
    )
    known = Counter(fault.splitlines()[-1] for fault in record.faults)
    lines += [f"fault ({n} times): {words}" for words, n in known.most_common()]
    return lines


def _percentile(counts, share):
    """Return the class in ms below which a share of the times lies."""
    left = share * sum(counts)
    for end, times in zip(CLASSES, counts, strict=True):
        left -= times
        if left <= 0:
            return end
    return 0
