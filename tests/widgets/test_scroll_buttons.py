# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QToolButton, QWidget

from esi_guide.widgets.scroll_buttons import ScrollButtons


@pytest.fixture
def area(qtbot, look):
    """Return a long scroll area with buttons beside it."""
    window = QWidget()
    qtbot.addWidget(window)
    area, body = QScrollArea(), QWidget()
    body.setFixedSize(200, 2000)
    area.setWidget(body)
    buttons = ScrollButtons()
    row = QHBoxLayout(window)
    row.addWidget(area)
    row.addWidget(buttons)
    buttons.set_look(look)
    buttons.attach(area)
    window.resize(400, 400)
    window.show()
    area.around = window
    area.up = buttons.findChild(QToolButton, "upButton")
    area.down = buttons.findChild(QToolButton, "downButton")
    return area


def test_a_press_goes_on_by_less_than_what_is_seen(area, qtbot):
    qtbot.mouseClick(area.down, Qt.MouseButton.LeftButton)
    once = area.verticalScrollBar().value()
    assert 0.5 * area.viewport().height() < once < area.viewport().height()
    qtbot.mouseClick(area.up, Qt.MouseButton.LeftButton)
    assert area.verticalScrollBar().value() == 0


def test_a_button_rests_where_there_is_nothing_more(area, qtbot):
    assert (area.up.isEnabled(), area.down.isEnabled()) == (False, True)
    while area.down.isEnabled():
        qtbot.mouseClick(area.down, Qt.MouseButton.LeftButton)
    bar = area.verticalScrollBar()
    assert (bar.value(), area.up.isEnabled()) == (bar.maximum(), True)


@pytest.mark.parametrize("text_size", [100, 300])
def test_the_buttons_are_large_have_names_and_stay_out_of_the_way_of_tab(area, look_at, text_size):
    look_at(text_size)
    for button in (area.up, area.down):
        assert min(button.width(), button.height()) >= 44
        assert button.accessibleName()
        assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
        assert not button.autoRepeat()
