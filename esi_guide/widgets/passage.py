# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The one motion of the program: a chosen card grows into the page that it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from esi_guide.widgets.look import Look

#: How long the motion takes, in ms.
DURATION = 200


class Passage(QWidget):
    """Lies over what is shown already, lets every press through, and goes by itself.

    The page below is there and takes keys and presses from the first moment. Nothing is copied
    into a picture: a frame is drawn that grows and fades.

    Args:
        start: Where the card is, in the parent's px.
        look: Colours.
        parent: What the frame fills at the end.
    """

    def __init__(self, start: QRect, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._start, self._look = QRectF(start), look
        self._done = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(parent.rect())
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(DURATION)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._step)
        self._motion.finished.connect(self.deleteLater)
        self.show()
        self._motion.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card on its way."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity((1 - self._done) ** 1.5)
        painter.setBrush(self._look.color("card"))
        painter.setPen(QPen(self._look.color("accent"), 3))
        painter.drawRoundedRect(self._box(), 12, 12)

    def _box(self) -> QRectF:
        """Return where the frame is now: on its way from the card to the whole parent."""
        end, start, part = QRectF(self.rect()), self._start, self._done
        box = QRectF()
        box.setLeft(start.left() + (end.left() - start.left()) * part)
        box.setTop(start.top() + (end.top() - start.top()) * part)
        box.setRight(start.right() + (end.right() - start.right()) * part)
        box.setBottom(start.bottom() + (end.bottom() - start.bottom()) * part)
        return box

    def _step(self, done: float) -> None:
        self._done = done
        self.update()
