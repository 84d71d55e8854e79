# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Attempts to get out of a kiosk: by keys, gestures, wheels, menus, links, drops and closing.

What the system itself does with a key, such as Ctrl+Alt+Del, never reaches the program and is
the system's matter; packaging/KIOSK.md says how to lock that.
"""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QProcess, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtPrintSupport import QPageSetupDialog, QPrintDialog, QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QFileDialog,
    QFontDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QTextBrowser,
    QWhatsThis,
    QWidget,
)

from esi_guide.services.pin import hashed
from esi_guide.views.pin_view import PinView
from tests.test_kiosk import clock, hold_corner, open_kiosk, over  # noqa: F401 - fixtures
from tests.views.hands import settle, shown, tap

# Qt's test keyboard has no letters for keys such as those of media players, and says so.
pytestmark = pytest.mark.qt_log_ignore("keyToAscii", "propagateSizeHints", extend=True)

NO = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT, META = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier
#: All that can be held with a key.
HELD = [
    NO | one | two | three | four
    for one, two, three, four in itertools.product((NO, SHIFT), (NO, CTRL), (NO, ALT), (NO, META))
]
#: Views of the window's own that may lie over it.
OURS = {"ShortcutsView", "PhoneView", "IdleView", "PinView", "StaffCard", "GlossaryPopup"}
PLACES = ("", "rfa", "emergency", "matters", "compare", "sheet", "handout", "search")


@pytest.fixture
def outside(monkeypatch):
    """Return what was opened outside of the window; none of it really opens."""
    opened = []

    def note(name):
        return lambda *_arguments, **_more: opened.append(name)

    for owner, names in (
        (QDesktopServices, ("openUrl",)),
        (QFileDialog, ("exec", "open", "getOpenFileName", "getSaveFileName")),
        (QFileDialog, ("getExistingDirectory",)),
        (QPrintDialog, ("exec", "open")),
        (QPageSetupDialog, ("exec", "open")),
        (QPrintPreviewDialog, ("exec", "open")),
        (QColorDialog, ("exec", "open", "getColor")),
        (QFontDialog, ("exec", "open", "getFont")),
        (QInputDialog, ("exec", "open", "getText")),
        (QMessageBox, ("exec", "open", "information", "critical", "warning", "question", "about")),
        (QProcess, ("start", "startDetached")),
        (QWhatsThis, ("enterWhatsThisMode",)),
        (QApplication, ("exit", "quit")),
    ):
        for name in names:
            monkeypatch.setattr(owner, name, note(f"{owner.__name__}.{name}"))
    return opened


@pytest.fixture
def kiosk(open_kiosk, outside):  # noqa: F811 - the fixture
    """Return a kiosk that fills its screen, with somebody there."""
    shell = open_kiosk(pin_hash=hashed("4711"), printing=True)
    shell.show()
    shell.begin("en")
    settle()
    return shell


def go(shell, place):
    """Go to a place of the guide."""
    window = shell.window
    if place == "search":
        window.open_search("pain")
        while not window._search_view.model.is_ready:
            settle()
    elif place in window.page_ids():
        window.navigator.open_page(place)
    elif place:
        window.navigator.open_view(place)
        if place == "handout":
            settle()
            window.view().finish()
    settle()


def check_inside(shell, outside, act):
    """Hold that nothing is to be seen but the guide, over the whole screen."""
    assert outside == [], act
    assert shell.window.isVisible(), act
    assert shell.window.isFullScreen(), act
    assert not shell.window.isMinimized(), act
    assert not QWhatsThis.inWhatsThisMode(), act
    others = {
        type(widget).__name__
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and widget.window() is widget and widget is not shell.window
    }
    # The menus that the header has of its own are part of the guide.
    assert others <= OURS | {"QMenu"}, act
    for menu in over(QMenu):
        assert shell.window.isAncestorOf(menu), act


def every_key():
    """Return all keys that Qt knows, without the one that it would rather forget."""
    return [key for key in Qt.Key if key not in (Qt.Key.Key_unknown, Qt.Key.Key_micro)]


def close_cards():
    """Close what a key has opened, so that the next one reaches the window again."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for card in over(QWidget):
        if type(card).__name__ in OURS:
            card.close()


@pytest.mark.parametrize("held", HELD, ids=lambda held: f"{held.value:08x}")
def test_no_key_with_whatever_is_held_leads_out(kiosk, outside, held):
    for key in every_key():
        focused = QGuiApplication.focusWindow() or kiosk.window.windowHandle()
        QTest.keyClick(focused, key, held)
        if over(QMenu) or QApplication.activeModalWidget() is not None:
            check_inside(kiosk, outside, key)
            close_cards()
    settle()
    check_inside(kiosk, outside, held)


@pytest.mark.parametrize("place", PLACES)
def test_the_keys_that_open_close_print_and_save_elsewhere_do_nothing_here(kiosk, outside, place):
    go(kiosk, place)
    letters = [getattr(Qt.Key, f"Key_{letter}") for letter in "NOPQSTUWHJLDMR"]
    named = [getattr(Qt.Key, f"Key_F{number}") for number in range(1, 36)]
    named += [Qt.Key.Key_Escape, Qt.Key.Key_Menu, Qt.Key.Key_Print, Qt.Key.Key_Insert]
    for key, held in [
        *itertools.product(letters, (CTRL, CTRL | SHIFT, ALT, META)),
        *itertools.product(named, (NO, SHIFT, CTRL, ALT, CTRL | ALT)),
        *itertools.product([Qt.Key.Key_Tab, Qt.Key.Key_Space], (ALT, META, CTRL | ALT)),
    ]:
        QTest.keyClick(kiosk.window.windowHandle(), key, held)
        close_cards()
    settle()
    check_inside(kiosk, outside, place)


@pytest.mark.parametrize("place", PLACES)
def test_no_widget_has_a_menu_of_its_own(kiosk, outside, place):
    go(kiosk, place)
    for widget in shown(kiosk.window):
        middle = widget.rect().center()
        for reason in QContextMenuEvent.Reason:
            event = QContextMenuEvent(reason, middle, widget.mapToGlobal(middle))
            QApplication.sendEvent(widget, event)
            assert over(QMenu) == [], widget.objectName()
        QTest.mouseClick(widget, Qt.MouseButton.RightButton)
        assert over(QMenu) == [], widget.objectName()
    settle()
    check_inside(kiosk, outside, place)


@pytest.mark.parametrize("place", PLACES)
def test_nothing_can_be_dropped_on_any_widget(kiosk, outside, place):
    go(kiosk, place)
    before = {widget.objectName() for widget in shown(kiosk.window)}
    data = QMimeData()
    data.setUrls([QUrl("file:///etc/passwd"), QUrl("https://example.org")])
    data.setText("https://example.org")
    buttons, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    for widget in (kiosk.window, *shown(kiosk.window)):
        spot = widget.rect().center()
        for event in (
            QDragEnterEvent(spot, copy, data, buttons, NO),
            QDragMoveEvent(spot, copy, data, buttons, NO),
            QDropEvent(QPointF(spot), copy, data, buttons, NO),
        ):
            event.ignore()
            QApplication.sendEvent(widget, event)
            assert not event.isAccepted(), widget.objectName()
    settle()
    assert {widget.objectName() for widget in shown(kiosk.window)} == before
    check_inside(kiosk, outside, place)


def test_no_text_can_be_selected_by_dragging_and_so_none_dragged_out(kiosk, outside):
    go(kiosk, "rfa")
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for browser in shown(kiosk.window, QTextBrowser)[:8]:
        view, spot = browser.viewport(), QPoint(4, 8)
        for kind, button, held, place in (
            (QEvent.Type.MouseButtonPress, left, left, spot),
            *((QEvent.Type.MouseMove, none, left, spot + QPoint(30 * n, 2)) for n in range(1, 9)),
            (QEvent.Type.MouseButtonRelease, left, none, spot),
        ):
            at, globally = QPointF(place), QPointF(view.mapToGlobal(place))
            QApplication.sendEvent(view, QMouseEvent(kind, at, globally, button, held, NO))
        assert not browser.textCursor().hasSelection()
    settle()
    check_inside(kiosk, outside, "drag")


@pytest.mark.parametrize("page", ["rfa", "scs", "about", "emergency"])
def test_no_link_leads_out_of_the_guide(kiosk, outside, page):
    go(kiosk, page)
    for browser in shown(kiosk.window, QTextBrowser):
        for target in ("https://example.org", "file:///etc/passwd", "mailto:a@b.c", "cmd:calc"):
            browser.anchorClicked.emit(QUrl(target))
            assert not browser.openLinks()
            assert not browser.openExternalLinks()
    settle()
    check_inside(kiosk, outside, page)


def test_the_window_refuses_to_close_shrink_move_aside_or_become_an_icon(kiosk, outside):
    window = kiosk.window
    for _ in range(3):
        assert not window.close()
        event = QCloseEvent()
        QApplication.sendEvent(window, event)
        assert not event.isAccepted()
        QApplication.sendEvent(window.windowHandle(), QCloseEvent())
        settle()
        check_inside(kiosk, outside, "close")
    for change in (window.showMinimized, window.showNormal, window.showMaximized):
        change()
        settle()
        check_inside(kiosk, outside, change)
    QApplication.closeAllWindows()
    settle()
    check_inside(kiosk, outside, "close all")


def test_wheels_and_gestures_only_scroll_and_change_the_text(kiosk, outside):
    for held in HELD:
        for turn in (QPoint(0, 120), QPoint(0, -120), QPoint(120, 0)):
            spot = QPointF(600, 400)
            event = QWheelEvent(
                spot,
                QPointF(kiosk.window.mapToGlobal(spot.toPoint())),
                QPoint(),
                turn,
                Qt.MouseButton.NoButton,
                held,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(kiosk.window.windowHandle(), event)
    pad = QPointingDevice.primaryPointingDevice()
    for kind in Qt.NativeGestureType:
        spot = QPointF(600, 400)
        event = QNativeGestureEvent(kind, pad, 2, spot, spot, spot, 1.0, QPointF(9, 9), 1)
        QApplication.sendEvent(kiosk.window.windowHandle(), event)
    settle()
    check_inside(kiosk, outside, "gestures")


@pytest.fixture(scope="module")
def touch_screen(qapp):
    return QTest.createTouchDevice()


@pytest.mark.parametrize("fingers", [1, 2, 3, 5])
def test_swipes_and_pinches_from_every_edge_lead_nowhere(kiosk, outside, touch_screen, fingers):
    size = kiosk.window.size()
    across, down = QPoint(size.width() - 2, 0), QPoint(0, size.height() - 2)
    edges = (QPoint(1, 1), across + QPoint(0, 5), down + QPoint(5, 0), across + down)
    for start in edges:
        towards = QPoint(size.width() // 2, size.height() // 2) - start
        sequence = QTest.touchEvent(kiosk.window, touch_screen, False)
        for finger in range(fingers):
            sequence.press(finger, start + QPoint(0, 3 * finger))
        sequence.commit()
        for part in (4, 2, 1):
            sequence = QTest.touchEvent(kiosk.window, touch_screen, False)
            for finger in range(fingers):
                sequence.move(finger, start + towards / part + QPoint(0, 3 * finger))
            sequence.commit()
        sequence = QTest.touchEvent(kiosk.window, touch_screen, False)
        for finger in range(fingers):
            sequence.release(finger, start + towards)
        sequence.commit()
        settle()
    check_inside(kiosk, outside, fingers)
    assert over(PinView) == []


@pytest.mark.parametrize("name", ["saveButton", "printButton"])
def test_the_handout_opens_no_dialog(kiosk, outside, name):
    go(kiosk, "handout")
    button = kiosk.window.view().findChild(QWidget, name)
    if button.isVisible():
        tap(button)
        kiosk.window.view().finish()
        settle()
    else:
        button.click()  # as a screen reader might
        settle()
    outside[:] = [name for name in outside if "QFileDialog" not in name]
    check_inside(kiosk, outside, name)


def test_the_card_of_the_staff_can_be_left_but_not_passed(kiosk, outside):
    hold_corner(kiosk)
    [card] = over(PinView)
    for key in every_key():
        if key not in (Qt.Key.Key_Escape, Qt.Key.Key_Cancel):
            QTest.keyClick(card.windowHandle(), key)
        if not over(PinView):
            hold_corner(kiosk)
            [card] = over(PinView)
    card.close()
    settle()
    check_inside(kiosk, outside, "card")


@pytest.mark.parametrize("held", [NO, CTRL, ALT, META, SHIFT | CTRL, CTRL | ALT])
def test_no_key_leads_out_of_the_welcome(
    open_kiosk,  # noqa: F811 - the fixture
    outside,
    held,
    monkeypatch,
):
    shell = open_kiosk()
    shell.show()
    settle()
    # Each key begins a visit; here the next one is to meet the welcome again.
    monkeypatch.setattr(shell, "begin", lambda _language: None)
    for key in every_key():
        QTest.keyClick(shell.window.windowHandle(), key, held)
    settle()
    assert shell.is_resting
    check_inside(shell, outside, held)
