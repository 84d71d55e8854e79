# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The whole window with the bundled content, driven by keys and touches."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QScroller

from esi_guide import paths
from esi_guide.app import make_window
from esi_guide.options import Options
from esi_guide.services.settings import MemorySettings
from esi_guide.services.theme import Theme, load_fonts

from .hands import open_window, press, settle


@pytest.fixture(scope="module", autouse=True)
def _locale():
    """Put the numbers and dates back that a window sets for its language."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def open_at(qtbot, qapp):
    """Return a way to open a window of its own; every one closes with the test."""
    windows = []

    def open_at(**choices):
        windows.append(open_window(qtbot, qapp, **choices))
        return windows[-1]

    return open_at


@pytest.fixture(scope="module")
def _one_window(qapp):
    window = make_window(qapp, Options(), MemorySettings(theme="light"))
    window.show()
    yield window
    window.close()
    window.deleteLater()
    settle()


@pytest.fixture
def window(_one_window, qapp, qtbot):
    """Return the module's window as it is at the start: making one costs half a second."""
    window = _one_window
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for area in window.findChildren(QScrollArea):
        if QScroller.hasScroller(area.viewport()):
            # A finger of the test before may have left the page moving.
            QScroller.scroller(area.viewport()).stop()
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    if not window.ui.largerButton.isEnabled() or window.ui.smallerButton.isEnabled():
        press(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    usual = Theme(paths.resources(), "light", 100, load_fonts(paths.resources() / "fonts"))
    if qapp.styleSheet() != usual.style_sheet():
        # Another window of this module dressed the program for itself.
        usual.apply(qapp)
        window.set_look(usual)
    window.ladder_view.set_list_form(wanted=False)
    window.journey.clear()
    window.picks.clear()
    window.navigator.reset()
    window.ui.mainPane.setFocus()
    settle()
    return window


@pytest.fixture(scope="session")
def touch_screen(qapp):
    """Return a touch screen to put fingers on."""
    return QTest.createTouchDevice()


@pytest.fixture
def content(tmp_path):
    """Return a copy of the content that a test may damage."""
    return shutil.copytree(paths.resources() / "content", tmp_path / "content")
