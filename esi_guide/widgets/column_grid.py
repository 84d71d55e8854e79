# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Rows of a heading and a cell an option: columns beside a first one that stays, or one list."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLabel

from esi_guide.widgets.even_grid import Cell, EvenGrid, height_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from esi_guide.widgets.look import Look

#: Widths in px at 100 %: of the first column, and of the narrowest and widest of the others.
FIRST, LEAST, MOST = 184, 300, 640
#: Room between cells in px.
GAP = 4
#: How many heights are kept: of the cells of the longest comparison at a few widths.
KEPT = 512


def columns_that_fit(width: int, look: Look) -> int:
    """Return how many columns stand beside the first one in a width in px; 0 or 1 is too few."""
    return int((width - look.sp(FIRST)) // (look.sp(LEAST) + GAP))


class ColumnGrid(EvenGrid):
    """Lays rows out whole columns at a time: what does not fit is hidden and never cut.

    The rows are held in reading order, heading by heading, in either form.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._in_row = 1
        self._columns_shown = range(0)
        self._first_width, self._most = float(FIRST), float(MOST)
        # Layouts ask some hundred times before they settle, and a label breaks its text each time.
        self._known_height = lru_cache(KEPT)(_label_height)

    def set_rows(self, rows: Sequence[Sequence[QWidget]]) -> None:
        """Show these rows, each a heading and as many cells as the others have."""
        self._known_height.cache_clear()
        self._in_row = len(rows[0]) if rows else 1
        self._columns_shown = range(self._in_row - 1)
        self.set_cells([Cell(part, (part,)) for row in rows for part in row])

    def show_columns(self, columns: range) -> None:
        """Show some columns, counted from 0, or with an empty range all cells as a list."""
        self._columns_shown = columns
        for row in self.rows():
            for number, part in enumerate(row[1:]):
                part.setVisible(not columns or number in columns)
        self._arrange()

    def rows(self) -> Iterator[tuple[QWidget, ...]]:
        """Yield the rows, each with its heading first."""
        parts = tuple(cell.frame for cell in self._cells)
        for first in range(0, len(parts), self._in_row):
            yield parts[first : first + self._in_row]

    def set_look(self, look: Look) -> None:
        """Show the rows in another text size."""
        self._known_height.cache_clear()
        self._first_width, self._most = look.sp(FIRST), look.sp(MOST)
        self.set_least_width(look.sp(LEAST))

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width, both in px."""
        heights = [self._line_height(line) for line in self._lines(width)]
        return sum(heights) + GAP * max(0, len(heights) - 1)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest word and the height at the present width."""
        parts = (cell.frame for cell in self._cells if not cell.frame.isHidden())
        widest = max((part.minimumSizeHint().width() for part in parts), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def _lines(self, width: int) -> list[list[tuple[QWidget, int, int]]]:
        """Return what stands beside each other: each part with its left and its width in px."""
        if not self._columns_shown:
            wide = min(width, round(self._most))
            return [[(part, 0, wide)] for row in self.rows() for part in row]
        first = round(self._first_width)
        count = len(self._columns_shown)
        wide = max(1, min((width - first) // count - GAP, round(self._most)))
        return [
            [
                (row[0], 0, first),
                *(
                    (row[1 + number], first + GAP + place * (wide + GAP), wide)
                    for place, number in enumerate(self._columns_shown)
                ),
            ]
            for row in self.rows()
        ]

    def _place(self) -> None:
        top = 0
        for line in self._lines(self.width()):
            height = self._line_height(line)
            for part, left, wide in line:
                box = QRect(left, top, wide, height)
                if self.isRightToLeft():
                    box.moveRight(self.width() - 1 - left)
                part.setGeometry(box)
            top += height + GAP

    def _line_height(self, line: Iterable[tuple[QWidget, int, int]]) -> int:
        return max(self._part_height(part, wide) for part, _, wide in line)

    def _part_height(self, part: QWidget, wide: int) -> int:
        # Before it is shown a part has not yet the font that the style sheet gives it.
        part.ensurePolished()
        if isinstance(part, QLabel):
            return self._known_height(part, wide, part.text(), part.font().key())
        return height_at(part, wide)


def _label_height(label: QLabel, width: int, _text: str, _font: str) -> int:
    """Return the height of a label at a width, both in px; another text or font is asked anew."""
    return height_at(label, width)
