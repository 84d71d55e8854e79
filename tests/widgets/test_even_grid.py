# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from esi_guide.widgets.even_grid import GAP, Cell, EvenGrid
from esi_guide.widgets.parts import text_label

LONG = "A much longer text that takes several lines in any column that is as narrow as these are."


@pytest.fixture
def grid(qtbot, look):
    del look
    grid = EvenGrid()
    qtbot.addWidget(grid)
    grid.set_least_width(200)
    grid.show()
    return grid


def fill(grid, *texts):
    cells = []
    for each in texts:
        frame = QFrame(grid)
        parts = tuple(text_label(words, "fact", frame) for words in each)
        cells.append(Cell(frame, parts))
    grid.set_cells(cells)
    return cells


def show(grid, width):
    grid.resize(width, grid.heightForWidth(width))
    return grid


def test_all_cells_beside_each_other_are_alike_and_their_parts_on_one_line(grid):
    cells = fill(grid, ("Short", "Two"), (LONG, "Two"), ("Short", LONG), ("Short", "Two"))
    show(grid, 3 * 200 + 2 * GAP)
    assert len({cell.frame.size().toTuple() for cell in cells}) == 1
    assert [cell.frame.y() for cell in cells[:3]] == [0, 0, 0]
    assert cells[3].frame.y() > cells[0].frame.geometry().bottom()
    assert cells[3].frame.x() == 0
    assert len({cell.parts[1].y() for cell in cells}) == 1


def test_one_column_takes_no_more_height_than_each_cell_needs(grid):
    short, long = fill(grid, ("Short",), (LONG,))
    show(grid, 210)
    assert short.frame.height() < long.frame.height()
    assert long.frame.y() > short.frame.geometry().bottom()


@pytest.mark.parametrize("width", [150, 210, 430, 700, 1300])
def test_every_text_has_the_height_that_it_needs(grid, width):
    cells = fill(grid, *[(LONG, "Short", LONG)] * 5)
    show(grid, width)
    for cell in cells:
        for part in cell.parts:
            assert part.height() >= part.heightForWidth(part.width())
            assert cell.frame.rect().contains(part.geometry())
    assert cells[-1].frame.geometry().bottom() < grid.height()


def test_a_larger_text_makes_the_grid_ask_for_more(grid, look_at):
    fill(grid, (LONG,), (LONG,))
    before = show(grid, 500).heightForWidth(500)
    look_at(300)
    assert grid.heightForWidth(500) > before


def test_the_first_cell_stands_on_the_right_where_the_language_begins_there(grid):
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second, third = fill(grid, ("One",), ("Two",), ("Three",))
    show(grid, 2 * 200 + GAP)
    assert first.frame.x() > second.frame.x()
    assert third.frame.x() == first.frame.x()


def test_new_cells_take_the_place_of_the_old_ones(grid):
    (old,) = fill(grid, ("Old",))
    fill(grid, ("New",))
    assert old.frame.parent() is None
    grid.set_cells([])
    assert grid.heightForWidth(400) == 0
