# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.wrap_button import WrapButton
from tests.views.hands import settle


class Brick(QWidget):
    """A child of a known size."""

    def __init__(self, width, height, parent):
        super().__init__(parent)
        self.size_wanted = QSize(width, height)

    def sizeHint(self):
        return self.size_wanted

    def minimumSizeHint(self):
        return self.size_wanted


@pytest.fixture
def row(qtbot):
    row = FlowRow()
    qtbot.addWidget(row)
    row.gap = 10
    return row


def lay_bricks(row, *widths, height=20):
    bricks = [Brick(width, height, row) for width in widths]
    row.show()
    return bricks


def fit(row, width, qtbot):
    row.resize(width, row.heightForWidth(width))
    qtbot.waitUntil(lambda: row.width() == width)


def test_children_stand_on_one_line_where_there_is_room(row, qtbot):
    bricks = lay_bricks(row, 100, 100, 100)
    fit(row, 320, qtbot)
    assert [brick.x() for brick in bricks] == [0, 110, 220]
    assert row.heightForWidth(320) == 20


def test_a_child_that_has_no_room_goes_to_the_next_line(row, qtbot):
    bricks = lay_bricks(row, 100, 100, 100)
    fit(row, 319, qtbot)
    assert [(brick.x(), brick.y()) for brick in bricks] == [(0, 0), (110, 0), (0, 30)]
    assert row.heightForWidth(319) == 50


def test_a_child_wider_than_the_row_gets_the_whole_line(row, qtbot):
    wide, narrow = lay_bricks(row, 500, 50)
    fit(row, 200, qtbot)
    assert (wide.width(), narrow.y()) == (200, 30)


def test_right_to_left_the_first_child_stands_at_the_right(row, qtbot):
    bricks = lay_bricks(row, 100, 50)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    fit(row, 300, qtbot)
    assert [(brick.x(), brick.width()) for brick in bricks] == [(200, 100), (140, 50)]


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_stretching_child_takes_what_its_line_leaves_over(row, qtbot, mirrored):
    first, second = lay_bricks(row, 100, 50)
    first.setProperty("flowStretch", True)
    if mirrored:
        row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    fit(row, 300, qtbot)
    assert (first.width(), second.width()) == (240, 50)
    assert (first.x(), second.x()) == ((60, 0) if mirrored else (0, 250))


def test_words_that_begin_a_row_stand_above_buttons_that_do_not_all_fit_beside_them(row, qtbot):
    words, *buttons = bricks = lay_bricks(row, 100, 100, 100)
    words.setProperty("flowStretch", True)
    fit(row, 319, qtbot)
    assert words.width() == 319
    assert [(brick.x(), brick.y()) for brick in bricks] == [(0, 0), (0, 30), (110, 30)]
    fit(row, 320, qtbot)
    assert [button.y() for button in buttons] == [0, 0]


def test_hidden_children_take_no_room(row, qtbot):
    first, second, third = lay_bricks(row, 100, 100, 100)
    fit(row, 320, qtbot)
    second.hide()
    qtbot.waitUntil(lambda: third.x() == 110)
    second.show()
    qtbot.waitUntil(lambda: third.x() == 220)
    assert first.x() == 0


def test_a_child_that_grows_moves_its_neighbours(row, qtbot):
    first, second = lay_bricks(row, 100, 100)
    fit(row, 400, qtbot)
    first.size_wanted = QSize(150, 20)
    first.updateGeometry()
    qtbot.waitUntil(lambda: second.x() == 160)


def test_margins_are_kept_free(row, qtbot):
    row.setContentsMargins(7, 5, 9, 3)
    (brick,) = lay_bricks(row, 100)
    fit(row, 300, qtbot)
    assert (brick.x(), brick.y(), row.heightForWidth(300)) == (7, 5, 28)
    assert row.sizeHint() == QSize(116, 28)


def test_a_layout_around_it_gives_it_the_lines_it_needs(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    row = FlowRow(host)
    row.gap = 10
    layout = QVBoxLayout(host)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(row)
    layout.addStretch(1)
    lay_bricks(row, 100, 100, 100)
    host.resize(215, 300)
    host.show()
    qtbot.waitUntil(lambda: row.height() == 50)


def test_an_empty_row_is_no_fault(row):
    assert row.heightForWidth(100) == 0


def test_a_long_text_that_stretches_makes_its_line_no_taller_than_its_words_need(qtbot):
    row = FlowRow()
    qtbot.addWidget(row)
    label = QLabel("many words to read " * 12, row)
    label.setWordWrap(True)
    label.setProperty("flowStretch", True)
    button = QPushButton("Go", row)
    row.resize(900, 400)
    row.show()
    wanted = max(label.heightForWidth(900 - row.gap - button.width()), button.sizeHint().height())
    assert row.heightForWidth(900) == wanted
    assert button.height() == button.sizeHint().height()


def test_heights_are_those_of_the_children_as_they_look_now(qtbot):
    row = FlowRow()
    qtbot.addWidget(row)
    button = WrapButton("", "Words of a step", "step", row)
    row.resize(300, 100)
    row.show()
    settle()
    before = row.heightForWidth(300)
    # Nothing is laid out yet: a scroll area around the row may ask in the middle of the change.
    button.setStyleSheet("font-size: 60px")
    assert row.heightForWidth(300) > before
    button.setStyleSheet("")
    assert row.heightForWidth(300) == before
