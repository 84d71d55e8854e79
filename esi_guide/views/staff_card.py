# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A card that fills the screen and is read from two metres: show this to staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from esi_guide.binding import bind
from esi_guide.forms.ui_staff_card import Ui_StaffCard
from esi_guide.models.chart_table import ChartField, ChartTableModel
from esi_guide.widgets.announce import announce

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

#: Largest and smallest height of the card's text in px: a capital of 10 mm is read at two metres.
LARGEST, SMALLEST = 72, 20
#: How much larger the title is than the text.
TITLE = 1.4


class StaffCard(QWidget):
    """Says in large letters why its holder needs help; Esc, Enter or the button closes it.

    Args:
        chart_table: The chart's words; the card takes it over.
        parent: The view that the card goes back to.
    """

    def __init__(self, chart_table: ChartTableModel, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # A style sheet paints the ground of a plain widget only when it is told to.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.ui = Ui_StaffCard()
        self.ui.setupUi(self)
        chart_table.setParent(self)
        bind(self, chart_table, ChartField).setCurrentIndex(0)
        words = [label.text() for label in self._labels()]
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription(" ".join(words))
        self.ui.closeCardButton.clicked.connect(self.close)
        self.ui.closeCardButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Say what the card says: Qt tells of the window as a part without a role."""
        super().showEvent(event)
        announce(self, f"{self.accessibleName()}. {self.accessibleDescription()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc and Enter."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the letters as large as the screen allows."""
        super().resizeEvent(event)
        size = LARGEST
        while size > SMALLEST and self._height(size) > self._room():
            size -= 2
        for label in self._labels():
            font = label.font()
            font.setPixelSize(self._size_of(label, size))
            font.setBold(label is not self.ui.cardTextLabel)
            label.setFont(font)

    def _labels(self) -> tuple[QLabel, ...]:
        return (self.ui.cardTitleLabel, self.ui.cardTextLabel, self.ui.cardAskLabel)

    def _size_of(self, label: QLabel, size: int) -> int:
        return round(size * TITLE) if label is self.ui.cardTitleLabel else size

    def _height(self, size: int) -> int:
        """Return the height in px that all texts take at a size."""
        margins = self.ui.cardLayout.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        total = 0
        for label in self._labels():
            font = label.font()
            font.setPixelSize(self._size_of(label, size))
            font.setBold(label is not self.ui.cardTextLabel)
            box = QRect(0, 0, width, 100_000)
            flags = int(Qt.TextFlag.TextWordWrap)
            total += QFontMetrics(font).boundingRect(box, flags, label.text()).height()
        return total

    def _room(self) -> int:
        """Return the height in px that the texts may take."""
        layout = self.ui.cardLayout
        margins = layout.contentsMargins()
        button = self.ui.closeCardButton.sizeHint().height()
        return self.height() - margins.top() - margins.bottom() - button - 4 * layout.spacing()
