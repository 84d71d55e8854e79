# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""How long nobody has touched a kiosk; the seconds are handed out by the test."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal

from esi_guide.services import idle
from esi_guide.services.idle import WARNING, IdleWatch, steady_seconds


class Clock(QObject):
    """Hands out seconds."""

    second = Signal()

    def go(self, seconds):
        for _ in range(seconds):
            self.second.emit()


@pytest.fixture
def clock(qapp):
    return Clock()


@pytest.fixture
def heard(clock):
    """Return a watch of 90 seconds with all that it says."""
    watch = IdleWatch(90, clock.second)
    said = []
    watch.warned.connect(said.append)
    watch.stayed.connect(lambda: said.append("stayed"))
    watch.ended.connect(lambda: said.append("ended"))
    return watch, said


def test_the_warning_leaves_at_least_the_20_seconds_that_wcag_asks_for():
    assert WARNING >= 20


def test_before_a_visit_nothing_is_counted(heard, clock):
    clock.go(1000)
    assert heard[1] == []


def test_the_warning_counts_down_and_then_the_visit_ends_once(heard, clock):
    watch, said = heard
    watch.begin()
    clock.go(89)
    assert said == []
    clock.go(1)
    assert said == [WARNING]
    clock.go(1000)
    assert said == [*range(WARNING, 0, -1), "ended"]


def test_a_touch_begins_the_count_anew_without_a_word(heard, clock):
    watch, said = heard
    watch.begin()
    clock.go(89)
    watch.touch()
    clock.go(89)
    assert said == []


def test_a_touch_after_the_warning_is_told(heard, clock):
    watch, said = heard
    watch.begin()
    clock.go(100)
    watch.touch()
    assert said[-1] == "stayed"
    said.clear()
    clock.go(89)
    assert said == []


def test_a_touch_after_the_end_begins_nothing(heard, clock):
    watch, said = heard
    watch.begin()
    clock.go(1000)
    said.clear()
    watch.touch()
    clock.go(1000)
    assert said == []


class Sleeper(Clock):
    """Hands out seconds, and tells how much time has passed while it was asleep, too."""

    def __init__(self):
        super().__init__()
        self.time = 0.0

    def now(self):
        return self.time

    def go(self, seconds):
        for _ in range(seconds):
            self.time += 1
            self.second.emit()

    def sleep(self, seconds):
        self.time += seconds


@pytest.fixture
def sleeper(qapp):
    return Sleeper()


@pytest.fixture
def watch(sleeper):
    return IdleWatch(90, sleeper.second, sleeper.now)


def hear(watch):
    said = []
    watch.warned.connect(said.append)
    watch.stayed.connect(lambda: said.append("stayed"))
    watch.ended.connect(lambda: said.append("ended"))
    return said


def test_a_long_sleep_ends_the_visit_at_once(watch, sleeper):
    said = hear(watch)
    watch.begin()
    sleeper.sleep(8 * 3600)
    sleeper.go(1)
    assert said == ["ended"]


def test_the_touch_that_wakes_the_computer_finds_the_visit_ended(watch, sleeper):
    said = hear(watch)
    watch.begin()
    sleeper.sleep(8 * 3600)
    watch.touch()
    assert said == ["ended"]


def test_a_short_sleep_counts_and_still_leaves_the_whole_warning(watch, sleeper):
    said = hear(watch)
    watch.begin()
    sleeper.go(10)
    sleeper.sleep(100)
    sleeper.go(2)
    assert said == [WARNING, WARNING - 1]


def test_a_busy_moment_is_counted_as_it_was(watch, sleeper):
    said = hear(watch)
    watch.begin()
    for _ in range(18):
        sleeper.sleep(4)
        sleeper.go(1)
    assert said == [WARNING]


def test_a_clock_that_is_set_anew_changes_nothing(monkeypatch):
    before = steady_seconds()
    monkeypatch.setattr(idle.time, "time", lambda: 0.0)
    assert 0 <= steady_seconds() - before < 5


def test_time_before_a_visit_is_not_counted_in_it(watch, sleeper):
    said = hear(watch)
    sleeper.sleep(10_000)
    watch.begin()
    sleeper.go(89)
    assert said == []
