# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from esi_guide.content.page import Term
from esi_guide.widgets.glossary_popup import GlossaryPopup

TERM = Term("nerve", "Nerve", ("nerve fibre",), "A cable that carries signals. " * 6)


@pytest.fixture
def host(qtbot, look):
    """Return a window with a button that has the focus."""
    host = QWidget()
    qtbot.addWidget(host)
    button = QPushButton("Word", host)
    QVBoxLayout(host).addWidget(button)
    host.resize(600, 400)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    button.setFocus()
    return host


@pytest.fixture
def popup(host):
    popup = GlossaryPopup(TERM, host)
    popup.show_near(host.mapToGlobal(QPoint(40, 40)))
    return popup


def press(key):
    QTest.keyClick(QApplication.activePopupWidget().windowHandle(), key)


def test_it_says_the_word_its_meaning_and_other_words_for_it(popup):
    words = [label.text() for label in popup.findChildren(QLabel)]
    assert words == ["Nerve", TERM.definition, "Also called: nerve fibre"]
    assert (popup.accessibleName(), popup.accessibleDescription()) == ("Nerve", TERM.definition)


def test_a_term_without_other_words_says_nothing_of_them(host):
    popup = GlossaryPopup(Term("nerve", "Nerve", (), "A cable."), host)
    assert len(popup.findChildren(QLabel)) == 2


def test_it_is_read_out_when_it_opens(host, monkeypatch):
    said = []
    monkeypatch.setattr("esi_guide.widgets.glossary_popup.announce", lambda _, w: said.append(w))
    GlossaryPopup(TERM, host).show_near(host.mapToGlobal(QPoint(40, 40)))
    assert said == [f"Nerve. {TERM.definition}"]


def test_its_button_has_the_focus_when_it_opens(popup):
    assert popup.isVisible()
    assert popup.focusWidget().objectName() == "closeTermButton"


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter]
)
def test_a_key_closes_it_and_the_focus_comes_back(popup, host, qtbot, key):
    press(key)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None, timeout=1000)
    assert host.focusWidget().text() == "Word"
    assert host.isActiveWindow()


def test_a_press_outside_closes_it(popup, qtbot):
    outside = popup.rect().bottomRight() + QPoint(40, 40)
    QTest.mouseClick(popup, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, outside)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_its_button_closes_it(popup, qtbot):
    qtbot.mouseClick(popup.findChild(QPushButton, "closeTermButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


@pytest.mark.parametrize("corner", [(0, 0), (599, 0), (0, 399), (599, 399), (300, 200)])
@pytest.mark.parametrize("text_size", [100, 200])
def test_it_stays_inside_its_window_wherever_the_word_stands(host, look_at, corner, text_size):
    look_at(text_size)
    host.resize(900, 700)
    popup = GlossaryPopup(TERM, host)
    popup.show_near(host.mapToGlobal(QPoint(*corner)))
    assert host.geometry().contains(popup.geometry())
    for label in popup.findChildren(QLabel):
        assert label.height() + 1 >= label.heightForWidth(label.width())
    popup.close()
