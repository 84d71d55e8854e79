# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What patients ask, a row each, and what each option answers."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Qt, Signal

from esi_guide.widgets.column_grid import ColumnGrid
from esi_guide.widgets.parts import text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QLabel, QWidget

    from esi_guide.content.matters import NumberedFact
    from esi_guide.content.side_by_side import ComparedRow, Option, SideBySide

#: How far a finger goes sideways in px before other columns are meant.
SWIPE = 60
#: Where an arrow leads: rows down, columns on in reading direction.
_WAYS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class CompareTable(ColumnGrid):
    """Shows a ``SideBySide``.

    Tab stops once, at the cell where the reader was; arrows go from cell to cell. Each cell says
    its question and its option to a screen reader.

    Signals:
        turned(int): Somebody wants the columns further on (1) or back (-1).
        cell_reached(QWidget): The focus has come to a cell.
    """

    turned = Signal(int)
    cell_reached = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: SideBySide | None = None
        self._cells_of: list[list[QLabel]] = []
        self._at = (0, 0)
        self._pressed_at = 0.0

    def _get_content(self) -> object:
        return self._table

    def _set_content(self, table: SideBySide) -> None:
        if table == self._table:
            return
        self._table = table
        rows = []
        self._cells_of, self._at = [], (0, 0)
        for row in table.rows if table else ():
            heading = text_label(row.ask, "question", self)
            cells = [
                self._cell(row, option, answer)
                for option, answer in zip(table.options, row.answers, strict=True)
            ]
            self._cells_of.append(cells)
            rows.append([heading, *cells])
        self.set_rows(rows)
        self.show_columns(self._columns_shown)
        self._go(0, 0)

    #: The options side by side.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def show_columns(self, columns: range) -> None:
        """Show some columns, or all as a list in which each answer stands under its option."""
        super().show_columns(columns)
        for cells in self._cells_of:
            for cell in cells:
                cell.setText(cell.property("answer" if columns else "named"))
        row, column = self._at
        if columns and column not in columns:
            self._go(row, columns[0])

    def cells(self) -> tuple[QLabel, ...]:
        """Return the answers in reading order."""
        return tuple(cell for row in self._cells_of for cell in row)

    def stop(self) -> QLabel | None:
        """Return the cell at which Tab stops, or None without any."""
        row, column = self._at
        return self._cells_of[row][column] if self._cells_of else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from cell to cell by arrows; beyond the columns shown, show others."""
        down, on = _WAYS.get(Qt.Key(event.key()), (0, 0))
        stop = self.stop()
        if stop is None or not stop.hasFocus() or (down, on) == (0, 0):
            super().keyPressEvent(event)
            return
        row, column = self._at
        on = -on if self.isRightToLeft() else on
        if not self._columns_shown:
            # In a list, down leads to the next option and then to the next question.
            place = row * len(self._cells_of[0]) + column + (down or on)
            row, column = divmod(place, len(self._cells_of[0]))
        else:
            row, column = row + down, column + on
            if column not in self._columns_shown:
                self.turned.emit(on)
        if 0 <= row < len(self._cells_of) and 0 <= column < len(self._cells_of[0]):
            self._go(row, column)
            self._cells_of[row][column].setFocus(Qt.FocusReason.OtherFocusReason)
            self.cell_reached.emit(self._cells_of[row][column])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mark where a finger or the mouse begins."""
        self._pressed_at = event.position().x()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn to other columns where it went sideways."""
        by = event.position().x() - self._pressed_at
        if self._columns_shown and abs(by) >= SWIPE:
            self.turned.emit(1 if (by < 0) != self.isRightToLeft() else -1)

    def _cell(self, row: ComparedRow, option: Option, answer: NumberedFact) -> QLabel:
        says = answer.says or self.tr("The guide has no answer here. Ask your clinician.")
        words = " ".join((says, *(f"[{number}]" for number in answer.numbers)))
        cell = text_label("", "cell", self)
        cell.setObjectName(f"cell-{row.id}-{option.step.page}")
        cell.setTextFormat(Qt.TextFormat.RichText)
        cell.setIndent(0)
        cell.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        cell.setProperty("answer", escape(words))
        cell.setProperty("named", f"<b>{escape(option.title)}</b> <br>{escape(words)}")
        name = self.tr("%1 %2: %3", "a question, an option and its answer")
        for mark, text in (("%1", row.ask), ("%2", option.title), ("%3", says)):
            name = name.replace(mark, text)
        cell.setAccessibleName(name)
        return cell

    def _go(self, row: int, column: int) -> None:
        """Let Tab stop at another cell."""
        before = self.stop()
        if before is not None:
            before.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._at = (row, column)
        after = self.stop()
        if after is not None:
            after.setFocusPolicy(Qt.FocusPolicy.TabFocus)
