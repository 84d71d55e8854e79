# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A small map of the ladder that shows where a page sits, and is a way back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from esi_guide.ladder.layout import Arrangement, Spacing, arrange
from esi_guide.ladder.words import rung_position

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart
    from esi_guide.ladder.layout import Layout
    from esi_guide.widgets.look import Look

CARD, ANSWER, EDGE = 11.0, 4.0, 8


class _SmallMeasure:
    """Every card is as high as every other one on the map."""

    def card(self, step_id: str, width: float) -> float:
        del step_id, width
        return CARD

    def answer(self, ref: str, width: float) -> float:
        del ref, width
        return ANSWER


class MiniLadder(QAbstractButton):
    """A button that shows all steps small and the page's own step in colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._look: Look | None = None
        self._step_id = ""
        self._maps: dict[int, Layout] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chart(self, chart: Chart) -> None:
        """Show the map of a chart."""
        self._chart = chart
        self._maps = {}
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
        layout = self._map(width)
        words = self._words_height(width)
        return round((layout.height if layout else 0) + words + 3 * EDGE)

    def sizeHint(self) -> QSize:
        """Return a size that fits a page's side column."""
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which every step can still be seen."""
        return QSize(180, self.heightForWidth(max(180, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the map, the words and the focus ring."""
        del event
        layout = self._map(self.width())
        if layout is None or self._look is None or self._chart is None:
            return
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent-soft"))
            painter.drawRoundedRect(self.rect(), 8, 8)
        painter.translate(EDGE, EDGE)
        for step in self._chart.steps:
            rect = layout.cards[step.id]
            here = step.id == self._step_id
            painter.setPen(QPen(look.color("accent" if here else "control"), 2 if here else 1))
            painter.setBrush(look.color("accent" if here else "lane"))
            box = QRectF(rect.x, rect.y, rect.width, rect.height)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2) if here else box, 3, 3)
        painter.translate(0, layout.height + EDGE)
        painter.setPen(look.color("ink"))
        area = QRectF(0, 0, self.width() - 2 * EDGE, self.height())
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), self._words())
        painter.resetTransform()
        if self.hasFocus():
            painter.setPen(QPen(look.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size and language direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._maps = {}
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

    def _map(self, width: int) -> Layout | None:
        if self._chart is not None and width not in self._maps:
            self._maps[width] = self._arranged(self._chart, width)
        return self._maps.get(width)

    def _arranged(self, chart: Chart, width: int) -> Layout:
        rungs = max(1, len(chart.rungs))
        gap = 8.0
        card = max(6.0, (width - 2 * EDGE - gap * (rungs + 1)) / rungs)
        spacing = Spacing(
            margin=gap / 2,
            rung_gap=gap,
            card_gap=5,
            heading=0,
            card_padding=2,
            answer_gap=1,
            min_card=min(card, 8.0),
            max_card=card,
            answer_min=4,
        )
        return arrange(
            chart,
            _SmallMeasure(),
            spacing,
            width - 2 * EDGE,
            1,
            rtl=self.isRightToLeft(),
            arrangement=Arrangement.COLUMNS,
        )
