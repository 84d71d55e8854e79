# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The ladder: real buttons on a painted canvas that lays itself out for its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from esi_guide.content.chart import StepKind
from esi_guide.ladder.journey import Journey, Mark
from esi_guide.ladder.layout import Arrangement, Spacing, arrange, fitting
from esi_guide.ladder.navigate import Direction, first_stop, last_stop, neighbour, reading_order
from esi_guide.ladder.words import step_position, ways_on
from esi_guide.widgets.step_button import FLAG, RING, AnswerButton, LadderButton, StepButton

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart, Step
    from esi_guide.ladder.geometry import Rect
    from esi_guide.ladder.layout import Layout
    from esi_guide.ladder.routes import Route
    from esi_guide.ladder.words import WayOn
    from esi_guide.widgets.look import Look

_WRAP = int(Qt.TextFlag.TextWordWrap)

_DIRECTIONS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}


def _rect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


class LadderCanvas(QWidget):
    """Shows the chart as columns, rows or a list: same buttons, same order, same words.

    Signals:
        page_chosen(str): Somebody opened the page behind a card.
        answer_chosen(str): Somebody pressed an answer; the text is its ref.
        mark_wanted(str, Mark): Somebody marked a step by its key.
        stop_focused(QWidget): A button got the focus and should be in view.
        arranged(Arrangement): The chart was laid out.
    """

    page_chosen = Signal(str)
    answer_chosen = Signal(str)
    mark_wanted = Signal(str, object)
    stop_focused = Signal(QWidget)
    arranged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._look: Look | None = None
        self._layout: Layout | None = None
        self._journey = Journey()
        self._list_form = False
        self._has_choice = True
        self._room = QSize(0, 0)
        self._steps: dict[str, StepButton] = {}
        self._answers: dict[str, AnswerButton] = {}
        self._headings: dict[str, QLabel] = {}

    @property
    def layout_now(self) -> Layout | None:
        """The layout as it stands; None before the first one."""
        return self._layout

    @property
    def has_choice(self) -> bool:
        """Whether the window has room for the chart, so that a list is a choice."""
        return self._has_choice

    def show_chart(self, chart: Chart, look: Look) -> None:
        """Show a chart, making its buttons in reading order.

        The order in which they are made is the order in which a screen reader meets them.
        """
        self._chart, self._look = chart, look
        for old in (*self._headings.values(), *self._steps.values(), *self._answers.values()):
            old.hide()
            old.deleteLater()
        self._steps, self._answers, self._headings = {}, {}, {}
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.how_to_read)
        last: QWidget | None = None
        for number, rung in enumerate(chart.rungs, start=1):
            heading = QLabel(f"{number}  {rung.title}", self)
            heading.setObjectName(f"rung-{rung.id}")
            heading.setWordWrap(True)
            self._headings[rung.id] = heading
            for step in chart.steps:
                if step.rung == rung.id:
                    for button in self._make_buttons(step, look):
                        if last is not None:
                            QWidget.setTabOrder(last, button)
                        last = button
        for child in (*self._headings.values(), *self._steps.values(), *self._answers.values()):
            child.show()
        self._say_names()
        self._arrange()

    def set_look(self, look: Look) -> None:
        """Show the chart in another theme or text size."""
        self._look = look
        for button in (*self._steps.values(), *self._answers.values()):
            button.look = look
            button.update()
        self._arrange()
        self.update()

    def set_journey(self, journey: Journey) -> None:
        """Draw another journey."""
        self._journey = journey
        self._show_marks()
        self._say_names()
        self.update()

    def set_list_form(self, *, wanted: bool) -> None:
        """Show the chart as a list because the reader wants it so, or as it fits."""
        if wanted != self._list_form:
            self._list_form = wanted
            self._arrange()

    def fit(self, room: QSize) -> None:
        """Lay the chart out for a viewport, in px."""
        if room != self._room:
            self._room = room
            self._arrange()

    def button(self, stop: str) -> LadderButton | None:
        """Return the button of a step id or an answer ref."""
        return self._steps.get(stop) or self._answers.get(stop)

    def focus_stop(self, stop: str) -> None:
        """Give the focus to a step or answer, or to the first one."""
        if self._chart is None:
            return
        button = self.button(stop) or self.button(first_stop(self._chart) or "")
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lanes, frames of decisions and edges; the buttons paint themselves."""
        del event
        if self._layout is None or self._look is None or self._chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lanes(painter, self._layout, self._look)
        for step in self._chart.steps:
            if step.kind is StepKind.DECISION:
                self._paint_decision(painter, _rect(self._layout.cards[step.id]), self._look)
        walked = self._journey.path_edges(self._chart)
        lit = self._journey.lit_edges(self._chart)
        for marked in (False, True):
            for route in self._layout.routes:
                is_marked = route.edge in walked or route.edge in lit
                if is_marked == marked:
                    self._paint_route(painter, route, walked=route.edge in walked, lit=is_marked)

    def changeEvent(self, event: QEvent) -> None:
        """Turn round with the language's direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _make_buttons(self, step: Step, look: Look) -> list[LadderButton]:
        card = StepButton(step, look, self)
        card.clicked.connect(self._open)
        card.mark_wanted.connect(self._mark)
        self._steps[step.id] = card
        buttons: list[LadderButton] = [card]
        for answer in step.answers:
            row = AnswerButton(answer, look, self)
            row.clicked.connect(self._choose)
            self._answers[answer.ref] = row
            buttons.append(row)
        for button in buttons:
            button.arrow_pressed.connect(self._walk)
            button.focused.connect(self._report_focus)
        return buttons

    def _arrange(self) -> None:
        if self._chart is None or not self._steps or self._look is None or self._room.isEmpty():
            return
        width, height = float(self._room.width()), float(self._room.height())
        self._show_ways(listed=False)
        spacing = self._spacing()
        arrangement = fitting(self._chart, spacing, width, height)
        self._has_choice = arrangement is not Arrangement.LIST
        if self._list_form:
            arrangement = Arrangement.LIST
        if arrangement is Arrangement.LIST:
            self._show_ways(listed=True)
            # The first card lies close below the heading of its rung: leave room for its flag.
            spacing = spacing._replace(heading=spacing.heading + self._look.sp(FLAG))
        self._layout = arrange(
            self._chart,
            self,
            spacing,
            width,
            height,
            rtl=self.isRightToLeft(),
            arrangement=arrangement,
        )
        self._place(self._layout)
        self.arranged.emit(arrangement)

    def card(self, step_id: str, width: float) -> float:
        """Measure a card for the layout: its height at a width, both in px."""
        return self._steps[step_id].height_for(width)

    def answer(self, ref: str, width: float) -> float:
        """Measure an answer for the layout: its height at a width, both in px."""
        return self._answers[ref].height_for(width)

    def _spacing(self) -> Spacing:
        look = self._look
        assert look is not None  # noqa: S101 - callers have checked
        narrowest = max(button.narrowest() for button in self._steps.values())
        inside = 2 * look.sp(8)
        answers = [button.narrowest() for button in self._answers.values()]
        narrowest = max([narrowest, *(width + inside for width in answers)])
        columns = max(1, len(self._headings))
        column = max(narrowest, self._room.width() / columns)
        heading = max(
            QFontMetricsF(self._heading_font())
            .boundingRect(QRectF(0, 0, column - 20, 1e4), _WRAP, label.text())
            .height()
            for label in self._headings.values()
        )
        return Spacing(
            margin=12,
            rung_gap=40,
            card_gap=look.sp(FLAG) + RING,
            heading=heading + 4,
            card_padding=look.sp(8),
            answer_gap=5,
            min_card=narrowest,
            max_card=max(look.sp(270), narrowest),
            answer_min=max(answers, default=0) + 2,
        )

    def _place(self, layout: Layout) -> None:
        for step_id, rect in layout.heads.items():
            self._steps[step_id].place(_rect(rect))
        for ref, rect in layout.answers.items():
            self._answers[ref].setGeometry(_rect(rect).toAlignedRect())
        for lane in layout.lanes:
            label = self._headings[lane.rung]
            label.setFont(self._heading_font())
            label.setGeometry(self._heading_box(_rect(lane.heading), label))
        self.setMinimumHeight(round(layout.height))
        self._show_marks()
        self.update()

    def _heading_box(self, room: QRectF, label: QLabel) -> QRect:
        """Return the place of a rung's heading, no wider than its words need."""
        words = QFontMetricsF(self._heading_font()).horizontalAdvance(label.text()) + 8
        width = min(words, room.width())
        left = room.right() - width if self.isRightToLeft() else room.left()
        return QRectF(left, room.y(), width, room.height()).toAlignedRect()

    def _heading_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(self._look.sp(15.5) if self._look else 16))
        font.setBold(True)
        return font

    def _show_ways(self, *, listed: bool) -> None:
        """Put the ways into words on the cards of a list; a chart draws them."""
        if self._chart is None:
            return
        for stop in reading_order(self._chart):
            button = self._steps.get(stop) or self._answers[stop]
            button.set_ways(tuple(self._ways_in_words(stop)) if listed else ())

    def _ways_of(self, stop: str) -> tuple[WayOn, ...]:
        """Return the ways that leave a stop itself; those of a decision leave its answers."""
        step = self._chart.step(stop) if self._chart else None
        if self._chart is None or (step is not None and step.answers):
            return ()
        return ways_on(self._chart, stop)

    def _show_marks(self) -> None:
        if self._chart is None:
            return
        lit = {edge.target for edge in self._journey.lit_edges(self._chart)}
        for step_id, card in self._steps.items():
            card.set_mark(self._journey.mark_of(step_id), lit=step_id in lit)
        for ref, row in self._answers.items():
            chosen = self._journey.chosen(ref.partition("/")[0]) == ref
            row.set_chosen(chosen=chosen, here=self._journey.here == ref)

    def _say_names(self) -> None:
        """Name each button with its place, its mark and its ways on."""
        chart = self._chart
        if chart is None:
            return
        rungs = {rung.id: rung.title for rung in chart.rungs}
        for step in chart.steps:
            card = self._steps[step.id]
            number, total = step_position(chart, step.id) or (0, 0)
            place = self.tr("Step %1 of %2, %3")
            place = place.replace("%1", str(number)).replace("%2", str(total))
            card.setAccessibleName(
                _sentences(step.title, place.replace("%3", rungs[step.rung])).removesuffix(".")
            )
            asks = self.tr("A question with answers below.") if step.answers else ""
            ways = self._ways_in_words(step.id)
            card.setAccessibleDescription(_sentences(card.mark_words(), step.line, *ways, asks))
            for answer in step.answers:
                row = self._answers[answer.ref]
                row.setAccessibleName(f"{step.title} {answer.title}")
                chosen = self._journey.chosen(step.id) == answer.ref
                row.setAccessibleDescription(
                    _sentences(
                        self.tr("Chosen.") if chosen else "", *self._ways_in_words(answer.ref)
                    )
                )

    def _ways_in_words(self, stop: str) -> list[str]:
        return [f"{words}: {target.title}" for words, target, _ in self._ways_of(stop)]

    def _paint_lanes(self, painter: QPainter, layout: Layout, look: Look) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for number, lane in enumerate(layout.lanes):
            if number % 2:
                painter.setBrush(look.color("lane"))
                painter.drawRect(_rect(lane.band))

    def _paint_decision(self, painter: QPainter, card: QRectF, look: Look) -> None:
        painter.setPen(QPen(look.color("decision"), 2))
        painter.setBrush(look.color("decision-soft"))
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 12, 12)

    def _paint_route(self, painter: QPainter, route: Route, *, walked: bool, lit: bool) -> None:
        look = self._look
        assert look is not None  # noqa: S101 - paintEvent has checked
        color = look.color("accent" if lit else "line")
        path = QPainterPath(QPointF(route.start.x, route.start.y))
        for curve in route.curves:
            path.cubicTo(curve.c1.x, curve.c1.y, curve.c2.x, curve.c2.y, curve.end.x, curve.end.y)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 4 if walked else 3 if lit else 1.75))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(_arrowhead(route, 6.5 if lit else 5))

    def _open(self) -> None:
        self.page_chosen.emit(self.sender().step.page)  # type: ignore[attr-defined]

    def _choose(self) -> None:
        self.answer_chosen.emit(self.sender().answer.ref)  # type: ignore[attr-defined]

    def _mark(self, mark: Mark) -> None:
        self.mark_wanted.emit(self.sender().step.id, mark)  # type: ignore[attr-defined]

    def _report_focus(self) -> None:
        self.stop_focused.emit(self.sender())

    def _walk(self, key: Qt.Key) -> None:
        if self._chart is None or self._layout is None:
            return
        order = reading_order(self._chart)
        current = next((stop for stop in order if self.button(stop) is self.sender()), order[0])
        if key == Qt.Key.Key_Home:
            self.focus_stop(first_stop(self._chart) or "")
        elif key == Qt.Key.Key_End:
            self.focus_stop(last_stop(self._chart) or "")
        else:
            stop = neighbour(self._layout, current, _DIRECTIONS[key])
            if stop is not None:
                self.focus_stop(stop)


def _sentences(*parts: str) -> str:
    """Join the parts that say something, each ended by a full stop or a mark of its own."""
    ended = (part if part[-1] in ".?!" else f"{part}." for part in parts if part)
    return " ".join(ended)


def _arrowhead(route: Route, size: float) -> QPolygonF:
    """Return the triangle at the end of a route, pointing the way it arrives."""
    last = route.curves[-1]
    tip = QPointF(last.end.x, last.end.y)
    back = QPointF(last.c2.x, last.c2.y) - tip
    length = max(1e-6, (back.x() ** 2 + back.y() ** 2) ** 0.5)
    along = back * (2 * size / length)
    across = QPointF(-along.y(), along.x()) * 0.5
    return QPolygonF([tip, tip + along + across, tip + along - across])


class LadderScroll(QScrollArea):
    """Scrolls the ladder and the words around it, and keeps the focused step in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas: LadderCanvas | None = None
        self._neighbours: list[QWidget] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def carry(self, canvas: LadderCanvas, neighbours: list[QWidget]) -> None:
        """Give a canvas inside the scrolled widget the room that its neighbours leave.

        Args:
            canvas: The chart.
            neighbours: What stands above and below it.
        """
        self._canvas = canvas
        self._neighbours = neighbours
        canvas.stop_focused.connect(self._keep_in_view)
        for widget in neighbours:
            widget.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the chart out for the new viewport, then show the focused step again."""
        super().resizeEvent(event)
        self._fit()
        focused = self.focusWidget()
        if focused is not None:
            self._keep_in_view(focused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the chart other room when a neighbour grows, shrinks or hides."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if self._canvas is None:
            return
        room = self.viewport().size()
        for widget in self._neighbours:
            if not widget.isHidden():
                tall = widget.heightForWidth(room.width())
                taken = tall if tall >= 0 else widget.sizeHint().height()
                room.setHeight(room.height() - taken)
        self._canvas.fit(room.expandedTo(QSize(1, 1)))

    def _keep_in_view(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, 24, 24)
