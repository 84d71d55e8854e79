# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A frame around what is read aloud where no text can be marked: a card, a label, a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from esi_guide.widgets.look import Look

#: How far it stands out around the widget, and how thick its lines are, in px.
AROUND, LINE, BAR = 5, 2, 3


class SpokenFrame(QWidget):
    """Lies over the parent of a widget, follows it, and lets every press through.

    Args:
        target: What is read.
        look: Colours.
    """

    def __init__(self, target: QWidget, look: Look) -> None:
        super().__init__(target.parentWidget())
        self.setObjectName("spokenFrame")
        self._target, self._look = target, look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.installEventFilter(self)
        self._follow()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame with a bar where the line begins."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._look.color("focus")
        painter.setPen(QPen(color, LINE))
        box = QRectF(self.rect()).adjusted(LINE, LINE, -LINE, -LINE)
        painter.drawRoundedRect(box, 6, 6)
        bar = QRectF(box.left(), box.top(), BAR, box.height())
        if self.isRightToLeft():
            bar.moveRight(box.right())
        painter.fillRect(bar, color)

    def _follow(self) -> None:
        box = self._target.geometry().adjusted(-AROUND, -AROUND, AROUND, AROUND)
        parent = self.parentWidget()
        self.setGeometry(box.intersected(parent.rect()) if parent is not None else box)


class SpokenSpot:
    """The one place of a view that is marked while it is read aloud."""

    def __init__(self) -> None:
        self._frame: SpokenFrame | None = None

    def show_around(self, target: QWidget, look: Look) -> None:
        """Mark a widget, and no other."""
        self.clear()
        self._frame = SpokenFrame(target, look)

    def clear(self) -> None:
        """Mark nothing; the frame may be gone together with what it was around."""
        if self._frame is not None and isValid(self._frame):
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = None
