# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from esi_guide.widgets.touch import SteadyHand


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(400, 200)
    window.counted = []
    for name, x in (("one", 0), ("other", 200)):
        button = QPushButton(name, window)
        button.setGeometry(x, 0, 200, 200)
        button.clicked.connect(lambda *_, name=name: window.counted.append(name))
    qtbot.addWidget(window)
    window.show()
    window.hand = SteadyHand(window)
    window.windowHandle().installEventFilter(window.hand)
    return window


def press(window, x, at):
    """Press and lift the mouse at a place and a time in ms."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in (
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseButtonRelease, none),
    ):
        place = QPointF(x, 50)
        event = QMouseEvent(kind, place, place, place, left, held, Qt.KeyboardModifier(0))
        event.setTimestamp(at)
        QApplication.sendEvent(window.windowHandle(), event)


@pytest.mark.parametrize(
    ("x", "pause", "counted"), [(100, 150, 1), (130, 150, 1), (100, 2000, 2), (190, 150, 2)]
)
def test_what_comes_at_once_and_near_counts_for_nothing_once_another_page_is_there(
    window, x, pause, counted
):
    press(window, 100, 10_000)
    window.hand.led_on()
    press(window, x, 10_000 + pause)
    assert len(window.counted) == counted


def test_a_third_and_a_fourth_press_at_once_count_for_nothing_either(window):
    press(window, 100, 10_000)
    window.hand.led_on()
    for number in range(1, 4):
        press(window, 100, 10_000 + 200 * number)
    assert len(window.counted) == 1
    press(window, 100, 20_000)
    assert len(window.counted) == 2


def test_a_double_press_where_nothing_changed_counts_twice(window):
    press(window, 100, 10_000)
    press(window, 100, 10_100)
    assert len(window.counted) == 2


@pytest.mark.parametrize(("x", "counted"), [(180, ["one", "one"]), (210, ["one"])])
def test_when_things_moved_only_the_same_button_is_pressed_again_at_once(window, x, counted):
    press(window, 170, 10_000)
    window.hand.moved_about()
    press(window, x, 10_100)
    assert window.counted == counted
