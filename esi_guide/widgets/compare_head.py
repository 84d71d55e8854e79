# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The heads of the options that are compared, each with a button that opens its page."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtWidgets import QPushButton

from esi_guide.widgets.column_grid import ColumnGrid
from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.option_list import not_offered_mark
from esi_guide.widgets.parts import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget

    from esi_guide.content.side_by_side import Option
    from esi_guide.widgets.look import Look

#: Room around the words of a head, and least room for its words beside the button at 100 %, in px.
INSET, WORDS = 10, 250


class CompareHead(ColumnGrid):
    """Shows a tuple of ``Option``.

    Signals:
        page_chosen(str): Somebody wants to read about an option.
    """

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[Option, ...] = ()
        self._buttons: list[QPushButton] = []
        self._labels: list[QLabel] = []
        self._words_width = WORDS

    def _get_content(self) -> object:
        return self._options

    def _set_content(self, options: tuple[Option, ...]) -> None:
        if options == self._options:
            return
        self._options = options or ()
        self._buttons, self._labels = [], []
        corner = text_label(self.tr("The options"), "question", self)
        self.set_rows([[corner, *map(self._head, self._options)]])

    #: The options in the order of the chart.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def buttons(self) -> list[QPushButton]:
        """Return the buttons that can be pressed, in reading order."""
        return [button for button in self._buttons if button.isVisibleTo(self)]

    def set_look(self, look: Look) -> None:
        """Show the heads in another text size."""
        self._words_width = round(look.sp(WORDS))
        for label in self._labels:
            label.setMinimumWidth(self._words_width)
        super().set_look(look)

    def _head(self, option: Option) -> FlowRow:
        head = FlowRow(self)
        head.setObjectName(f"compared-{option.step.page}")
        head.setProperty("role", "head")
        head.setContentsMargins(INSET, INSET // 2, INSET, INSET // 2)
        more = [option.other_name, "" if option.offered else not_offered_mark()]
        more = [words for words in more if words]
        other = "".join(f"<br>{escape(words)}" for words in more)
        label = text_label(f"<b>{escape(option.title)}</b> {other}", "", head)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setProperty("flowStretch", True)
        # The same in each head, so that their buttons stand beside the words in all or in none.
        label.setMinimumWidth(self._words_width)
        self._labels.append(label)
        label.setAccessibleName(", ".join((option.title, *more)))
        button = QPushButton(self.tr("Read about it"), head)
        button.setObjectName(f"read-compared-{option.step.page}")
        button.setAccessibleName(self.tr("Read about it: %1").replace("%1", option.title))
        button.setProperty("page", option.step.page)
        button.clicked.connect(self._choose)
        self._buttons.append(button)
        return head

    def _choose(self) -> None:
        self.page_chosen.emit(self.sender().property("page"))
