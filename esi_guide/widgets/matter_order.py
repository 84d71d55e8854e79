# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What matters in the reader's own order, with buttons that move a line up or down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from esi_guide.widgets.announce import announce
from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.parts import empty, text_label

if TYPE_CHECKING:
    from esi_guide.content.matters import Statement

UP, DOWN = -1, 1


class MatterOrder(QWidget):
    """Shows a tuple of ``Statement``; the card around it hides when there is none.

    Signals:
        moved(str, int): Somebody moved the statement with this id up (-1) or down (1).
    """

    moved = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._statements: tuple[Statement, ...] = ()
        self._buttons: dict[tuple[str, int], QPushButton] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)

    def _get_content(self) -> object:
        return self._statements

    def _set_content(self, statements: tuple[Statement, ...]) -> None:
        card = self.parentWidget()
        if card is not None:
            card.setVisible(bool(statements))
        if statements == self._statements:
            return
        self._statements = statements or ()
        empty(self._rows)
        self._buttons = {}
        for number, statement in enumerate(self._statements, start=1):
            row = self._row(number, statement)
            self._rows.addWidget(row)
            # Now and not with the next event: its button may be given the focus at once.
            row.show()

    #: The statements that were picked, the most important first.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons in reading order."""
        return tuple(self._buttons.values())

    def _row(self, number: int, statement: Statement) -> FlowRow:
        row = FlowRow(self)
        label = text_label(f"{number}. {statement.words}", "value", row)
        label.setProperty("flowStretch", True)
        for by, words, name in (
            (UP, self.tr("Move up"), self.tr("Move up: %1")),
            (DOWN, self.tr("Move down"), self.tr("Move down: %1")),
        ):
            button = QPushButton(words, row)
            button.setObjectName(f"{'up' if by == UP else 'down'}-{statement.id}")
            button.setAccessibleName(name.replace("%1", statement.words))
            button.setEnabled(number != (1 if by == UP else len(self._statements)))
            button.setProperty("statement", statement.id)
            button.setProperty("by", by)
            button.clicked.connect(self._move)
            self._buttons[statement.id, by] = button
        return row

    def _move(self) -> None:
        statement_id, by = (self.sender().property(name) for name in ("statement", "by"))
        self.moved.emit(statement_id, by)
        # The row was made anew elsewhere: whoever moved it goes with it.
        again, other = self._buttons[statement_id, by], self._buttons[statement_id, -by]
        (again if again.isEnabled() else other).setFocus(Qt.FocusReason.OtherFocusReason)
        place = [statement.id for statement in self._statements].index(statement_id)
        words = self.tr("%1: now number %2 of %3")
        for mark, value in (
            ("%1", self._statements[place].words),
            ("%2", str(place + 1)),
            ("%3", str(len(self._statements))),
        ):
            words = words.replace(mark, value)
        announce(self, words)
