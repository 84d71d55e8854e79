# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from esi_guide.ladder.sheet import Group, Row
from esi_guide.widgets.entry_list import EntryList


def groups(*keys):
    rows = tuple(Row(f"Line {key}", "Remove", f"Remove: {key}", key) for key in keys)
    return (Group("A page", rows),)


@pytest.fixture
def entries(qtbot, look):
    del look
    widget = EntryList()
    qtbot.addWidget(widget)
    widget.content = groups("a", "b", "c")
    widget.show()
    widget.activateWindow()
    return widget


def test_lines_stand_under_their_heading(entries):
    texts = [label.text() for label in entries.findChildren(QLabel)]
    assert texts == ["A page", "Line a", "Line b", "Line c"]
    assert [button.accessibleName() for button in entries.buttons()] == [
        *("Remove: a", "Remove: b", "Remove: c"),
    ]


def test_a_line_without_action_has_no_button(entries):
    entries.content = (Group("", (Row("Just words."),)),)
    assert entries.buttons() == ()
    assert [label.text() for label in entries.findChildren(QLabel)] == ["Just words."]


def test_a_button_tells_the_key_of_its_line(entries, qtbot):
    with qtbot.waitSignal(entries.chosen) as chosen:
        entries.buttons()[1].click()
    assert chosen.args == ["b"]


@pytest.mark.parametrize(
    ("focused", "left", "then"), [(0, ("b", "c"), 0), (1, ("a", "c"), 1), (2, ("a", "b"), 1)]
)
def test_the_focus_stays_near_a_line_that_goes(entries, focused, left, then):
    entries.buttons()[focused].setFocus()
    entries.content = groups(*left)
    assert entries.window().focusWidget() is entries.buttons()[then]


def test_when_the_last_line_goes_somebody_else_has_to_take_the_focus(entries, qtbot):
    entries.content = groups("a")
    entries.buttons()[0].setFocus()
    with qtbot.waitSignal(entries.left_empty):
        entries.content = (Group("", (Row("Nothing."),)),)


def test_without_the_focus_a_change_takes_it_from_nobody(entries, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    entries.setParent(window)
    other = QPushButton("Other", window)
    window.show()
    other.setFocus()
    entries.content = groups("a")
    assert window.focusWidget() is other
    entries.setParent(None)
