# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Hands that shake, rest or press twice do no harm."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from .hands import child, settle, shown

CTRL = Qt.KeyboardModifier.ControlModifier


class Finger:
    """One or more fingers on a window, moved by hand."""

    def __init__(self, window, screen):
        self.window, self.screen = window.windowHandle(), screen

    def touch(self, **moves):
        """Press, move or release fingers: ``press={0: spot}``, and so on."""
        events = QTest.touchEvent(self.window, self.screen, False)
        for what, spots in moves.items():
            for finger, spot in spots.items():
                getattr(events, what)(finger, *(() if what == "stationary" else (spot,)))
        events.commit()
        settle()

    def tap(self, spot, slip=None):
        """Come down on a spot, slip and lift."""
        slip = slip or QPoint(0, 0)
        self.touch(press={0: spot})
        if not slip.isNull():
            self.touch(move={0: spot + slip / 2})
            self.touch(move={0: spot + slip})
        self.touch(release={0: spot + slip})

    def push_up(self, qtbot, bar, spot, *, by=20, steps=11, rest=0):
        """Push up what a bar scrolls, and return how far it is when the finger goes.

        A scroller takes the movement over at ticks of its own: a finger that goes before the next
        one has pushed nothing, unless the clock says that it was quick. Before its end it
        rests for some ms, if asked to.
        """
        began = bar.value()
        self.touch(press={0: spot})
        for step in range(1, steps + 1):
            qtbot.wait(rest if step == steps else 0)
            self.touch(move={0: spot - QPoint(0, by * step)})
            qtbot.waitUntil(lambda least=began + by * (step - 3): bar.value() >= least)
        at_release = bar.value()
        self.touch(release={0: spot - QPoint(0, by * steps)})
        return at_release


@pytest.fixture
def finger(window, touch_screen):
    finger = Finger(window, touch_screen)
    # The title presses nothing: what follows is no double press with the test before.
    finger.tap(middle(window, child(window, "guideTitleLabel")))
    return finger


def middle(window, widget):
    return widget.mapTo(window, widget.rect().center())


@pytest.mark.parametrize("slip", [(0, 0), (10, 0), (-6, 8), (0, -10)])
@pytest.mark.parametrize("corner", ["topLeft", "bottomRight", "center"])
def test_a_finger_that_slips_a_little_still_presses(window, finger, slip, corner):
    card = child(window, "step-rfa")
    edge = getattr(card.rect().adjusted(5, 5, -5, -5), corner)()
    finger.tap(card.mapTo(window, edge), QPoint(*slip))
    assert window.navigator.place.page == "rfa"


@pytest.mark.parametrize("slip", [(8, 0), (-8, 0), (0, 8), (0, -8)])
def test_a_finger_that_slips_off_a_button_of_the_header_still_presses_it(window, finger, slip):
    button = child(window, "emergencyButton")
    box = button.rect().adjusted(2, 2, -2, -2)
    spots = {(8, 0): box.topRight(), (0, 8): box.bottomRight()}
    spot = spots.get(slip, box.topLeft())
    finger.tap(button.mapTo(window, spot), QPoint(*slip))
    assert window.navigator.place.page == "emergency"


def test_a_finger_that_moves_away_presses_nothing(window, finger):
    card = child(window, "step-rfa")
    spot = middle(window, card)
    finger.tap(spot, QPoint(-card.width(), 0))
    assert window.navigator.place.page == ""


@pytest.mark.parametrize("first", ["step-scs", "step-esi", "emergencyButton"])
def test_a_double_tap_opens_one_page_and_presses_nothing_on_it(window, finger, first):
    for page in ("scs", "esi", "emergency", ""):
        # The first time takes longer than a double press.
        window.navigator.open_page(page)
        settle()
    spot = middle(window, child(window, first))
    seen = []
    window.navigator.moved.connect(seen.append)
    finger.tap(spot)
    there = window.navigator.place
    for _ in range(2):
        finger.tap(spot)
    assert [place.page for place in seen] == [there.page]
    assert window.navigator.place == there
    assert window.journey.journey.path(window._chart) == ()


def test_quick_presses_on_one_button_all_count(window, finger):
    window.navigator.open_page("rfa")
    settle()
    button = child(window, "triedButton")
    presses = []
    button.toggled.connect(presses.append)
    for _ in range(4):
        finger.tap(middle(window, button))
    assert len(presses) == 4
    window.journey.clear()


def test_a_quick_press_does_not_hit_what_larger_text_brought_under_the_finger(window, finger):
    button = child(window, "largerButton")
    spot = middle(window, button)
    language = window.windowTitle()
    for _ in range(12):
        finger.tap(spot)
        assert QApplication.activePopupWidget() is None
    assert window.windowTitle() == language
    assert child(window, "smallerButton").isEnabled()


# Qt itself grumbles when a second finger joins one that may be about to scroll.
@pytest.mark.qt_log_ignore("QGestureManager::deliverEvents")
@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize("name", ["step-rfa", "answer-how-much-relief-some", "emergencyButton"])
def test_a_palm_does_nothing(window, finger, name, at_once):
    spot = middle(window, child(window, name))
    spots = {0: spot, 1: spot + QPoint(-20, 5), 2: spot + QPoint(20, -5)}
    if at_once:
        finger.touch(press=spots)
    else:
        for number, place in spots.items():
            finger.touch(press={number: place}, stationary={n: spots[n] for n in range(number)})
    finger.touch(release=spots)
    assert window.navigator.place.page == ""
    assert window.journey.journey.path(window._chart) == ()
    finger.tap(middle(window, child(window, "step-rfa")))
    assert window.navigator.place.page == "rfa"


def test_a_long_press_opens_no_menu_and_selects_nothing(window):
    window.navigator.open_page("rfa")
    settle()
    for name in ("section-what", "summaryLabel", "triedButton", "pageScroll", "emergencyButton"):
        widget = child(window, name)
        spot = widget.rect().center()
        # A finger that rests comes as a wish for a menu.
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, widget.mapToGlobal(spot))
        QApplication.sendEvent(widget, event)
        settle()
        assert QApplication.activePopupWidget() is None, name
    assert window.navigator.place.page == "rfa"
    assert not child(window, "section-what").textCursor().hasSelection()
    assert [b.objectName() for b in shown(window, QAbstractButton) if b.autoRepeat()] == []


@pytest.mark.parametrize("page", ["", "rfa", "emergency"])
def test_no_help_hides_until_a_mouse_hovers(window, page):
    window.navigator.open_page(page)
    settle()
    assert [each.objectName() for each in shown(window) if each.toolTip() or each.whatsThis()] == []


@pytest.mark.parametrize("page", ["", "rfa"])
@pytest.mark.parametrize("name", ["", "emergencyButton"])
def test_the_wheel_with_ctrl_changes_the_text_size_anywhere(window, page, name):
    window.navigator.open_page(page)
    settle()
    places = {"": "step-esi", "rfa": "summaryLabel"}
    widget = child(window, name or places[page])
    spot = QPointF(widget.mapTo(window, QPoint(20, 20)))
    bars = [child(window, "pageScroll").verticalScrollBar()] if page else []
    before = [bar.value() for bar in bars]

    def turn(angle, modifier=CTRL):
        QTest.wheelEvent(window.windowHandle(), spot, QPoint(0, angle), QPoint(0, 0), modifier)
        settle()
        return window._appearance.look.text_size

    assert [turn(120), turn(120), turn(-120)] == [110, 120, 110]
    assert [turn(60), turn(60)] == [110, 120]
    assert [turn(60), turn(-60), turn(-60)] == [120, 120, 110]
    assert [bar.value() for bar in bars] == before
    assert turn(120, Qt.KeyboardModifier.NoModifier) == 110


@pytest.mark.parametrize("rest", [0, 300])
def test_a_finger_that_pushes_scrolls_and_opens_nothing(open_at, touch_screen, qtbot, rest):
    window = open_at(size=(480, 700))
    finger = Finger(window, touch_screen)
    bar = child(window, "ladderScroll").verticalScrollBar()
    step = middle(window, child(window, "step-esi"))
    # What scrolls goes along with a slow finger: it is still on the step when it goes.
    assert finger.push_up(qtbot, bar, step, by=15, steps=8, rest=rest) > 60
    assert window.navigator.place.page == ""
