# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Lines of the sheet, under headings, each perhaps with a button that does something about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.parts import empty, text_label

if TYPE_CHECKING:
    from esi_guide.ladder.sheet import Group, Row


class EntryList(QWidget):
    """Shows a tuple of ``Group``.

    Signals:
        chosen(object): Somebody pressed the button of the row with this key.
        left_empty(): The button that had the focus is gone, and there is no other.
    """

    chosen = Signal(object)
    left_empty = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._buttons: list[QPushButton] = []
        self._keys: list[object] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)

    def _get_content(self) -> object:
        return self._groups

    def _set_content(self, groups: tuple[Group, ...]) -> None:
        if groups == self._groups:
            return
        focused = next((n for n, b in enumerate(self._buttons) if b.hasFocus()), None)
        self._groups = groups or ()
        empty(self._rows)
        self._buttons, self._keys = [], []
        for group in self._groups:
            if group.heading:
                self._rows.addWidget(text_label(group.heading, "value", self))
            for row in group.rows:
                line = self._row(row)
                self._rows.addWidget(line)
                # Now and not with the next event: its button may be given the focus at once.
                line.show()
        if focused is not None:
            self._focus_near(focused)

    #: The lines.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons in reading order."""
        return tuple(self._buttons)

    def _row(self, row: Row) -> QWidget:
        if not row.action:
            return text_label(row.words, "", self)
        line = FlowRow(self)
        label = text_label(row.words, "", line)
        label.setProperty("flowStretch", True)
        button = QPushButton(row.action, line)
        button.setObjectName(f"{self.objectName()}-{len(self._buttons)}")
        button.setAccessibleName(row.name)
        button.setProperty("number", len(self._buttons))
        button.clicked.connect(self._choose)
        self._buttons.append(button)
        self._keys.append(row.key)
        return line

    def _focus_near(self, number: int) -> None:
        """Give the focus to the button that took the place of one that is gone."""
        if self._buttons:
            last = len(self._buttons) - 1
            self._buttons[min(number, last)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left_empty.emit()

    def _choose(self) -> None:
        self.chosen.emit(self._keys[self.sender().property("number")])
