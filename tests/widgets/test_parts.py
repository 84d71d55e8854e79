# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Small parts: what is let go is gone, in Qt's memory as in Python's."""

from __future__ import annotations

import gc
import sys

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea, QStyle, QVBoxLayout, QWidget

from esi_guide.widgets.parts import empty, set_state
from esi_guide.widgets.touch import scroll_by_touch
from tests.soak.vitals import measure
from tests.views.hands import settle


def fill_and_empty(layout, times):
    for _ in range(times):
        for _ in range(10):
            layout.addWidget(QLabel("words"))
        empty(layout)
        settle()


@pytest.mark.skipif(sys.platform != "linux", reason="asks the C library of Linux")
def test_what_was_in_a_layout_leaves_nothing_behind(qapp):
    holder = QWidget()
    layout = QVBoxLayout(holder)
    fill_and_empty(layout, 20)
    before = measure(count=False).heap
    fill_and_empty(layout, 300)
    # An item of a layout has some 90 bytes: 270 kB were they to stay.
    assert measure(count=False).heap - before < 220


def test_emptying_lets_go_what_is_in_the_layout_and_nothing_else(qapp):
    holder = QWidget()
    layout = QVBoxLayout(holder)
    beside = QLabel("stays", holder)
    layout.addWidget(QLabel("goes"))
    empty(layout)
    settle()
    assert layout.count() == 0
    assert holder.findChildren(QLabel) == [beside]


def test_areas_that_a_finger_scrolls_leave_no_enums_behind(qapp):
    def enums():
        gc.collect()
        return sum(type(each).__name__ == "EnumType" for each in gc.get_objects())

    def make():
        area = QScrollArea()
        scroll_by_touch(area)
        area.deleteLater()
        settle()

    make()
    before = enums()
    for _ in range(5):
        make()
    assert enums() == before


def test_a_state_keeps_no_style_of_a_look_that_is_past(look_at):
    def styles():
        gc.collect()
        return sum(isinstance(each, QStyle) for each in gc.get_objects())

    widget = QWidget()
    set_state(widget, "here", on=True)
    before = styles()
    for number in range(10):
        look_at(theme=("light", "dark")[number % 2])
        set_state(widget, "here", on=bool(number % 2))
    assert styles() <= before + 1
