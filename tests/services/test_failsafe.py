# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Whatever nobody expected is answered calmly, and the log says nothing of what was shown."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from esi_guide import paths
from esi_guide.services.failsafe import SOON, Failsafe, outline

ROOT = paths.resources().parent
SECRET = "burning leg since Tuesday"  # noqa: S105 - what somebody typed


class Clock:
    """Says what time it is."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def done():
    """Return what was done about faults, in order."""
    return []


@pytest.fixture
def failsafe(qapp, clock, done):
    made = Failsafe(lambda: done.append("restart"), clock)
    made.answer_with(lambda: done.append("page"))
    return made


def fault():
    """Return an error with a text that nobody should see, and the lines that it came from."""
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        return error


def test_a_fault_is_answered_by_way_of_the_event_loop(failsafe, done):
    failsafe.take(fault())
    assert done == [], "a page that is changed while it is painted fails again"
    QApplication.processEvents()
    assert done == ["page"]


def test_the_log_says_kind_and_lines_and_no_text(failsafe, caplog):
    failsafe.take(fault())
    assert "ValueError" in caplog.text
    assert f"{__name__}:" in caplog.text
    assert SECRET not in caplog.text


def test_causes_are_named_without_their_text_and_errors_of_the_system_by_their_number():
    try:
        try:
            raise OSError(28, SECRET, SECRET)
        except OSError as cause:
            raise KeyError(SECRET) from cause
    except KeyError as error:
        said = outline(error)
    assert "KeyError" in said
    assert "OSError ENOSPC" in said
    assert SECRET not in said


def test_a_fault_that_speaks_several_times_before_it_is_answered_is_one(failsafe, done):
    for _ in range(20):
        failsafe.take(fault())
    QApplication.processEvents()
    assert done == ["page"]


@pytest.mark.parametrize(
    ("later", "expected"), [(SOON - 1, ["page", "restart"]), (SOON + 1, ["page", "page"])]
)
def test_a_second_fault_within_a_minute_starts_anew(failsafe, done, clock, later, expected):
    failsafe.take(fault())
    QApplication.processEvents()
    clock.now += later
    failsafe.take(fault())
    assert done[1:] == [name for name in expected[1:] if name == "restart"]
    if "restart" not in expected:
        QApplication.processEvents()
        assert done == expected


def test_where_starting_anew_is_in_vain_the_calm_page_comes_again(failsafe, done):
    for _ in range(3):
        failsafe.take(fault())
        QApplication.processEvents()
    assert done == ["page", "restart", "page", "restart", "page"]


def test_a_calm_page_that_fails_itself_starts_anew(qapp, clock, done):
    def fail():
        raise ValueError(SECRET)

    failsafe = Failsafe(lambda: done.append("restart"), clock)
    failsafe.answer_with(fail)
    failsafe.take(fault())
    QApplication.processEvents()
    assert done == ["restart"]


EVERYWHERE = """
import logging, sys, threading
from concurrent.futures import ThreadPoolExecutor
from PySide6.QtCore import QRunnable, QThreadPool, QTimer, Slot, qCritical, qWarning
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from esi_guide.services.failsafe import Failsafe

SECRET = sys.argv[1]
logging.basicConfig(format="%(levelname)s %(message)s")
application = QApplication([])
shown = []

def show():
    shown.append(1)

clock = [0.0]
failsafe = Failsafe(lambda: print("restart"), lambda: clock[0])
failsafe.install()
failsafe.answer_with(show)

def fail():
    raise ValueError(SECRET)

class Painted(QWidget):
    def paintEvent(self, event):
        self.hide()
        fail()

class Work(QRunnable):
    def run(self):
        fail()

class Dying:
    def __del__(self):
        fail()

def here(act):
    before = len(shown)
    clock[0] += 100
    act()
    for _ in range(500):
        application.processEvents()
        if len(shown) > before:
            break
        threading.Event().wait(0.01)
    print(act.__name__, len(shown) - before)

def painting():
    here.widget = Painted()
    here.widget.show()

def slot():
    button = QPushButton()
    button.clicked.connect(fail)
    button.click()

def timer():
    QTimer.singleShot(0, fail)

def thread():
    threading.Thread(target=fail).start()

def pool():
    QThreadPool.globalInstance().start(Work())

def letting_go():
    Dying()

for act in (painting, slot, timer, thread, pool):
    here(act)
letting_go()
qWarning(SECRET)
qCritical(SECRET)
print("end")
"""


def test_every_place_where_code_runs_is_watched_and_none_tells_what_was_shown():
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", EVERYWHERE, SECRET],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    words = done.stdout.split("\n")
    expected = [f"{name} 1" for name in ("painting", "slot", "timer", "thread", "pool")]
    assert words[:-1] == [*expected, "end"], done.stderr
    assert done.stderr.count("CRITICAL unexpected error: ValueError") == len(expected)
    assert "while letting go: ValueError" in done.stderr
    assert "ERROR Qt, default: (text left out)" in done.stderr
    assert SECRET not in done.stderr


def test_a_crash_of_native_code_says_where_every_thread_was():
    code = """
import logging
from PySide6.QtCore import QCoreApplication, qFatal
from esi_guide.services.failsafe import Failsafe
logging.basicConfig()
application = QCoreApplication([])
failsafe = Failsafe(lambda: None)
failsafe.install()
failsafe.answer_with(lambda: None)
qFatal("{}")
"""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code.format(SECRET)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode != 0
    assert "CRITICAL" in done.stderr
    assert "Fatal Python error: Aborted" in done.stderr
    assert "most recent call first" in done.stderr
    assert SECRET not in done.stderr
