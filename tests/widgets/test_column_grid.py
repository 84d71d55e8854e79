# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from esi_guide.widgets import column_grid
from esi_guide.widgets.column_grid import FIRST, GAP, LEAST, MOST, ColumnGrid, columns_that_fit
from esi_guide.widgets.parts import text_label

LONG = "A much longer text that takes several lines in any column that is as narrow as these are."


@pytest.fixture
def grid(qtbot, look):
    grid = ColumnGrid()
    qtbot.addWidget(grid)
    grid.set_look(look)
    rows = [[text_label(words, "", grid) for words in row] for row in ("abc", ("d", LONG, "f"))]
    grid.set_rows(rows)
    grid.show()
    return grid


def show(grid, width, columns):
    grid.show_columns(columns)
    grid.resize(width, grid.heightForWidth(width))
    return [[part.geometry() for part in row] for row in grid.rows()]


def test_the_first_column_stays_and_the_others_are_alike(grid):
    for columns in (range(2), range(1, 2)):
        (heading, *_), (below, *_) = show(grid, 900, columns)
        assert heading.left() == below.left() == 0
        assert heading.width() == below.width() == FIRST
    boxes = show(grid, 900, range(2))
    assert boxes[0][1].width() == boxes[0][2].width()
    assert boxes[0][1].left() == boxes[1][1].left() == FIRST + GAP
    assert boxes[0][2].right() < 900


def test_cells_of_a_row_are_of_one_height_and_hold_the_longest(grid):
    _, (heading, long, short) = show(grid, FIRST + 2 * (LEAST + GAP), range(2))
    assert heading.height() == long.height() == short.height()
    label = list(grid.rows())[1][1]
    assert label.heightForWidth(label.width()) <= label.height()


def test_columns_that_are_not_shown_are_hidden_whole(grid):
    show(grid, 500, range(1, 2))
    assert [[part.isVisible() for part in row] for row in grid.rows()] == [[True, False, True]] * 2


def test_no_columns_are_a_list_in_the_same_order(grid):
    boxes = [box for row in show(grid, 400, range(0)) for box in row]
    assert all(part.isVisible() for row in grid.rows() for part in row)
    assert [box.left() for box in boxes] == [0] * 6
    assert all(one.bottom() < other.top() for one, other in pairwise(boxes))
    assert grid.height() == boxes[-1].bottom() + 1


def test_lines_do_not_grow_too_long_to_read(grid):
    assert show(grid, 4000, range(2))[0][1].width() == MOST
    assert show(grid, 4000, range(0))[0][1].width() == MOST


def test_from_right_to_left_the_first_column_stands_at_the_right(grid):
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    (heading, one, other), _ = show(grid, 900, range(2))
    assert heading.right() == 899
    assert heading.left() > one.right() > other.right()


def test_a_label_is_measured_once_at_each_width_and_anew_in_other_words_or_letters(
    grid, look_at, monkeypatch
):
    measured = []

    def measure(part, width):
        measured.append(part)
        return part.heightForWidth(width)

    monkeypatch.setattr(column_grid, "height_at", measure)
    show(grid, 900, range(2))
    before = grid.heightForWidth(900)
    measured.clear()
    assert grid.heightForWidth(900) == before
    assert measured == []
    changed = next(iter(grid.rows()))[1]
    changed.setText(LONG)
    longer = grid.heightForWidth(900)
    assert longer > before
    assert measured == [changed]
    changed.setStyleSheet("font-size: 30px")
    assert grid.heightForWidth(900) > longer
    assert measured == [changed, changed]
    measured.clear()
    grid.set_look(look_at(200))
    assert {part for row in grid.rows() for part in row} <= set(measured)


def test_new_rows_take_the_place_of_the_old_ones(grid):
    show(grid, 900, range(1, 2))
    grid.set_rows([[text_label(words, "", grid) for words in "xy"]])
    assert [[part.text() for part in row] for row in grid.rows()] == [["x", "y"]]
    grid.set_rows([])
    assert grid.heightForWidth(900) == 0


def test_fewer_columns_fit_with_larger_text(look_at):
    assert columns_that_fit(FIRST + 3 * (LEAST + GAP), look_at()) == 3
    assert columns_that_fit(FIRST + 3 * (LEAST + GAP) - 1, look_at()) == 2
    assert columns_that_fit(FIRST + 3 * (LEAST + GAP), look_at(200)) == 1
