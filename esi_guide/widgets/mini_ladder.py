# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A small map of the ladder that shows where a page sits, and is a way back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from esi_guide.ladder.words import rung_position

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart
    from esi_guide.ladder.layout import Layout
    from esi_guide.widgets.look import Look

#: Room around the map, and the most that it takes of the page's height, in px.
EDGE, TALLEST = 8, 260


class MiniLadder(QAbstractButton):
    """A button that shows all steps small and the page's own step in colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._look: Look | None = None
        self._step_id = ""
        self._layout: Layout | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chart(self, chart: Chart) -> None:
        """Take the words from a chart."""
        self._chart = chart
        self._layout = None
        self.updateGeometry()
        self.update()

    def show_layout(self, layout: Layout) -> None:
        """Show the chart as it is laid out, at a glance."""
        self._layout = layout
        self.updateGeometry()
        self.update()

    def set_look(self, look: Look) -> None:
        """Show the map in another theme or text size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def _get_content(self) -> str:
        return self._step_id

    def _set_content(self, step_id: str) -> None:
        self._step_id = step_id
        words = self._words()
        self.setText(words)
        self.setAccessibleName(self.tr("Where this sits on the ladder. Go to the ladder."))
        self.setAccessibleDescription(words)
        card = self.parentWidget()
        if card is not None:
            card.setVisible(bool(words))
        self.update()

    #: Id of the step to show in colour; "" hides the card around the map.
    content = Property(str, _get_content, _set_content)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of map and words at a width, in px."""
        return round(self._map(width).height() + self._words_height(width) + 3 * EDGE)

    def sizeHint(self) -> QSize:
        """Return a size that fits a page's side column."""
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which every step can still be seen."""
        return QSize(180, self.heightForWidth(max(180, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the map, the words and the focus ring."""
        del event
        if self._look is None or self._chart is None:
            return
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent-soft"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        painter.setPen(look.color("ink"))
        room = self._map(self.width())
        area = self.rect().adjusted(EDGE, round(room.height()) + 2 * EDGE, -EDGE, 0)
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), self._words())
        if self._layout is not None:
            self._paint_map(painter, self._layout, look, room)
        if self.hasFocus():
            painter.setPen(QPen(look.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)

    def _paint_map(self, painter: QPainter, layout: Layout, look: Look, room: QRectF) -> None:
        """Paint the cards where they lie on the ladder, the page's own last and in colour."""
        scale = room.width() / layout.width
        for step_id, rect in sorted(
            layout.cards.items(), key=lambda card: self._step_id == card[0]
        ):
            here = step_id == self._step_id
            painter.setPen(QPen(look.color("accent" if here else "control"), 2 if here else 1))
            painter.setBrush(look.color("accent" if here else "lane"))
            box = QRectF(rect.x, rect.y, rect.width, rect.height)
            box = QRectF(box.topLeft() * scale, box.size() * scale).translated(room.topLeft())
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2) if here else box, 3, 3)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _words(self) -> str:
        """Return which rung the step stands on."""
        step = self._chart.step(self._step_id) if self._chart else None
        if step is None or self._chart is None:
            return ""
        rung = rung_position(self._chart, step.id)
        if rung is None:
            return ""
        text = self.tr("Rung %1 of %2: %3")
        text = text.replace("%1", str(rung.number)).replace("%2", str(rung.total))
        return text.replace("%3", self._chart.rungs[rung.number - 1].title)

    def _words_height(self, width: int) -> int:
        flags = int(Qt.TextFlag.TextWordWrap)
        metrics = QFontMetrics(self.font())
        return metrics.boundingRect(0, 0, width - 2 * EDGE, 10_000, flags, self._words()).height()

    def _map(self, width: int) -> QRectF:
        """Return the place of the map at a width of the button, in px."""
        room = max(1, width - 2 * EDGE)
        if self._layout is None:
            return QRectF(EDGE, EDGE, room, 0)
        scale = min(room / self._layout.width, TALLEST / self._layout.height)
        wide, tall = self._layout.width * scale, self._layout.height * scale
        return QRectF(EDGE + (room - wide) / 2, EDGE, wide, tall)
