# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""How long nobody has touched a kiosk; the seconds are handed out by the test."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal

from esi_guide.services.idle import WARNING, IdleWatch


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
