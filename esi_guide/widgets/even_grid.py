# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Cells of one size in as many columns as fit, whose parts stand on one line across a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

#: Room between cells, around the parts of a cell, and between its parts, in px.
GAP, INSET, BETWEEN = 12, 14, 6


class Cell(NamedTuple):
    """A cell: a frame and the parts in it, from top to bottom."""

    frame: QWidget
    parts: tuple[QWidget, ...]


class EvenGrid(QWidget):
    """Lays cells out by itself: no layout of Qt's lines up parts of different cells.

    In one column each cell is as tall as it must be; beside each other all are alike, so that none
    looks like the main one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[Cell] = []
        self._least = 280.0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_cells(self, cells: Sequence[Cell]) -> None:
        """Show these cells; the old ones go."""
        for cell in self._cells:
            cell.frame.hide()
            cell.frame.setParent(None)
            cell.frame.deleteLater()
        self._cells = list(cells)
        for cell in self._cells:
            cell.frame.show()
        self._arrange()

    def set_least_width(self, least: float) -> None:
        """Set the width in px below which a column is given up."""
        self._least = least
        self._arrange()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width, both in px."""
        columns, wide = self._columns(width)
        heights = [
            max(_height(parts) for parts in row)
            for row in _rows(self._part_heights(wide, alike=columns > 1), columns)
        ]
        return sum(heights) + GAP * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        """Return the size in one column."""
        width = round(self._least)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest word and the height at the present width."""
        widest = max(
            (
                part.minimumSizeHint().width() + 2 * _inset(cell)
                for cell in self._cells
                for part in cell.parts
            ),
            default=0,
        )
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cells anew."""
        super().resizeEvent(event)
        self._place()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Place the cells anew when one wants another size, or the language turns round."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self._arrange()
        return handled

    def _arrange(self) -> None:
        self._place()
        self.updateGeometry()

    def _columns(self, width: int) -> tuple[int, int]:
        """Return how many columns a width has, and the width of each in px."""
        fit = int((width + GAP) // (self._least + GAP))
        columns = max(1, min(fit, len(self._cells)))
        return columns, max(1, (width - GAP * (columns - 1)) // columns)

    def _part_heights(self, wide: int, *, alike: bool) -> list[list[int]]:
        """Return the heights of the parts of each cell in a column of a width in px."""
        own = [
            [height_at(part, wide - 2 * _inset(cell)) for part in cell.parts]
            for cell in self._cells
        ]
        if not alike or not own:
            return own
        most = [max(heights) for heights in zip(*own, strict=True)]
        return [most for _ in own]

    def _place(self) -> None:
        columns, wide = self._columns(self.width())
        heights = self._part_heights(wide, alike=columns > 1)
        top = 0
        for first in range(0, len(self._cells), columns):
            row = range(first, min(first + columns, len(self._cells)))
            tall = max(_height(heights[number]) for number in row)
            for place, number in enumerate(row):
                if self.isRightToLeft():
                    place = columns - 1 - place  # noqa: PLW2901 - counted from the other end
                box = QRect(place * (wide + GAP), top, wide, tall)
                _place_cell(self._cells[number], box, heights[number])
            top += tall + GAP


def _inset(cell: Cell) -> int:
    """Return the room around the parts; a frame that is its own only part has none."""
    return 0 if cell.parts == (cell.frame,) else INSET


def height_at(part: QWidget, width: int) -> int:
    """Return the height that a part takes at a width, both in px."""
    # Before it is shown a part has not yet the font that the style sheet gives it.
    part.ensurePolished()
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()


def _height(parts: list[int]) -> int:
    """Return the height of a cell with parts of these heights."""
    return parts[0] if len(parts) == 1 else sum(parts) + BETWEEN * (len(parts) - 1) + 2 * INSET


def _rows(heights: list[list[int]], columns: int) -> list[list[list[int]]]:
    return [heights[first : first + columns] for first in range(0, len(heights), columns)]


def _place_cell(cell: Cell, box: QRect, heights: list[int]) -> None:
    cell.frame.setGeometry(box)
    if cell.parts == (cell.frame,):
        return
    top = INSET
    for part, height in zip(cell.parts, heights, strict=True):
        part.setGeometry(INSET, top, box.width() - 2 * INSET, height)
        top += height + BETWEEN
