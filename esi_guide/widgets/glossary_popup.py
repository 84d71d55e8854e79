# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A word explained in place; Esc, a press outside or the button closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from esi_guide.widgets.announce import announce
from esi_guide.widgets.parts import text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from esi_guide.content.page import Term

MARGIN = 12


class GlossaryPopup(QFrame):
    """Shows one glossary term near the place where it was asked for."""

    def __init__(self, term: Term, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._window = parent.window()
        self.setObjectName("glossaryPopup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(term.term)
        self.setAccessibleDescription(term.definition)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(text_label(term.term, "card-heading", self))
        layout.addWidget(text_label(term.definition, "body", self))
        if term.also:
            also = self.tr("Also called: %1").replace("%1", ", ".join(term.also))
            layout.addWidget(text_label(also, "small", self))
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("closeTermButton")
        close.clicked.connect(self.close)
        layout.addWidget(close)
        self._close = close

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Enter too, as the button does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def show_near(self, spot: QPoint) -> None:
        """Open below a spot (global px), inside the window.

        The definition is at most 28 ems wide, a length that reads well.
        """
        area = self._window.geometry()
        width = min(area.width() - 2 * MARGIN, 28 * self.fontMetrics().height())
        self.setFixedWidth(width)
        height = self.heightForWidth(width)
        self.resize(width, height)
        left = max(area.left() + MARGIN, min(spot.x(), area.right() - width - MARGIN))
        top = spot.y() + MARGIN
        if top + height > area.bottom():
            top = max(area.top() + MARGIN, spot.y() - height - 3 * MARGIN)
        self.move(left, top)
        self.show()
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, f"{self.accessibleName()}. {self.accessibleDescription()}")
