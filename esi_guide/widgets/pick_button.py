# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A button that is picked or not, which a painted mark shows and its name says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF

from esi_guide.widgets.wrap_button import PADDING, WrapButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

#: Room between the mark and the words in px, and side of the mark by the height of the text.
GAP, SIDE = 12, 1.05
#: Corners of the tick, by the side of the mark.
TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.3))


class PickButton(WrapButton):
    """A checkable button with a box before its words, or a circle where only one can be picked.

    Args:
        text: The words.
        small: Words of explanation below; "" for none.
        role: What the style sheet selects.
        parent: Owner.
        only_one: Whether it is one of several of which one can be picked.

    Signals:
        wanted(): Somebody picked it or put it back, by pressing it or, with a screen reader, by
            toggling it, which Qt does not count as a click.
    """

    wanted = Signal()
    small_below = True

    def __init__(
        self,
        text: str,
        small: str,
        role: str,
        parent: QWidget | None = None,
        *,
        only_one: bool = False,
    ) -> None:
        self._only_one = only_one
        self._picked = False
        super().__init__(small, text, role, parent)
        self.setCheckable(True)
        self.toggled.connect(self._take)

    def set_words(self, text: str, small: str = "") -> None:
        """Show another title and other words of explanation; what was picked is not any more."""
        super().set_words(text, small)
        self._words = text
        self.setAccessibleDescription(small)
        self.set_picked(picked=False)

    def set_picked(self, *, picked: bool) -> None:
        """Show whether it is picked."""
        self._picked = picked
        self.setChecked(picked)
        if self._only_one:
            template = self.tr("%1 (your answer)") if picked else "%1"
        else:
            template = self.tr("%1 (picked)") if picked else self.tr("%1 (not picked)")
        self.setAccessibleName(template.replace("%1", self._words))

    def lead(self) -> int:
        """Return the room that the mark takes."""
        return round(self._side()) + GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button and its words, then the mark."""
        super().paintEvent(event)
        side = self._side()
        left = self.width() - PADDING - side if self.isRightToLeft() else PADDING
        box = QRectF(left, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self.palette().buttonText().color()
        painter.setPen(QPen(ink, 2))
        if self._only_one:
            painter.drawEllipse(box)
            if self.isChecked():
                painter.setBrush(ink)
                quarter = side / 4
                painter.drawEllipse(box.adjusted(quarter, quarter, -quarter, -quarter))
            return
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            points = [box.topLeft() + QPointF(x * side, y * side) for x, y in TICK]
            round_ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(ink, side / 7, Qt.PenStyle.SolidLine, *round_ends))
            painter.drawPolyline(QPolygonF(points))

    def _take(self, checked: bool) -> None:
        if checked != self._picked:
            self.wanted.emit()

    def _side(self) -> float:
        return self.fontMetrics().height() * SIDE
