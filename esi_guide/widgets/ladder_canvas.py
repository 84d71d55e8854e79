# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The ladder: real buttons on a painted canvas that lays itself out for its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from esi_guide.content.chart import StepKind
from esi_guide.ladder.journey import Journey, Mark
from esi_guide.ladder.layout import Arrangement, Spacing, arrange, fitting
from esi_guide.ladder.navigate import Direction, first_stop, last_stop, neighbour, reading_order
from esi_guide.ladder.words import step_position, ways_on
from esi_guide.widgets.step_button import (
    FLAG,
    RING,
    AnswerButton,
    LadderButton,
    StepButton,
    leading,
    whole_pixels,
)

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart, Step
    from esi_guide.ladder.geometry import Rect
    from esi_guide.ladder.layout import Layout
    from esi_guide.ladder.routes import Route
    from esi_guide.ladder.words import WayOn
    from esi_guide.widgets.look import Look

_WRAP = int(Qt.TextFlag.TextWordWrap)

#: Room for the number of a rung, and the height of its letters, in px at 100 %.
NUMBER, NUMBER_LETTERS = 20, 23
#: Room above the words of a heading, where its number is higher than they are, in px at 100 %.
HEADING_DOWN = 7
#: How much larger than the text the chart may be, one step of it, and the most that it takes by
#: itself to fill its window, all in per cent; and the largest text that there is.
PLAIN, STEP, FILLING, LARGEST = 100, 10, 130, 300

_DIRECTIONS = {
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}


def _rect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


class _GrownLook:
    """A look with larger letters and lengths: the chart grows, and nothing else does."""

    def __init__(self, look: Look, growth: int) -> None:
        self._look = look
        self._growth = growth
        self.theme = look.theme
        self.text_size = look.text_size * growth // 100
        self.touch = look.touch

    def color(self, token: str) -> QColor:
        """Return the colour of a palette token."""
        return self._look.color(token)

    def sp(self, pixels: float) -> float:
        """Return a length in px grown by the text size and by the chart's own growth."""
        return self._look.sp(pixels) * self._growth / 100

    def icon(self, name: str, token: str, side: float, ratio: float) -> QPixmap:
        """Return an icon."""
        return self._look.icon(name, token, side, ratio)


class LadderCanvas(QWidget):
    """Shows the chart as columns, rows or a list: same buttons, same order, same words.

    Signals:
        page_chosen(str): Somebody opened the page behind a card.
        answer_chosen(str): Somebody pressed an answer; the text is its ref.
        mark_wanted(str, Mark): Somebody marked a step by its key.
        stop_focused(QWidget): A button got the focus and should be in view.
        arranging(): The chart is about to be laid out.
        arranged(): The chart was laid out.
    """

    page_chosen = Signal(str)
    answer_chosen = Signal(str)
    mark_wanted = Signal(str, object)
    stop_focused = Signal(QWidget)
    arranging = Signal()
    arranged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._plain: Look | None = None
        self._look: Look | None = None
        self._layout: Layout | None = None
        self._journey = Journey()
        self._list_form = False
        self._rules_out = False
        self._has_choice = True
        self._room = QSize(0, 0)
        self._beside = 0
        self._overflows = False
        # How much the reader wants the chart to grow, 0 for what fills the window; how much it did.
        self._wish = 0
        self._growth = PLAIN
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

    @property
    def overflows(self) -> bool:
        """Whether the chart is longer than its window."""
        return self._overflows

    @property
    def can_grow(self) -> bool:
        """Whether the chart can be larger and still be a chart."""
        drawn = self._layout is not None and self._layout.arrangement is not Arrangement.LIST
        return drawn and self._is_chart(self._growth + STEP)

    @property
    def can_shrink(self) -> bool:
        """Whether the chart is larger than its text size asks for; it is never smaller."""
        return self._growth > PLAIN

    @property
    def can_fit(self) -> bool:
        """Whether the reader chose another size than the one that fits the window."""
        return bool(self._wish)

    @property
    def wish(self) -> int:
        """How large the reader wants the chart, in per cent; 0 for what fits the window."""
        return self._wish

    def ask_for(self, wish: int) -> None:
        """Make the chart as large as the reader wanted it before."""
        if wish != self._wish:
            self._want(wish)

    def larger(self) -> None:
        """Make the chart a step larger than it is."""
        if self.can_grow:
            self._want(self._growth + STEP)

    def smaller(self) -> None:
        """Make the chart a step smaller than it is."""
        if self.can_shrink:
            self._want(self._growth - STEP)

    def fit_window(self) -> None:
        """Make the chart as large as its window shows whole."""
        self._want(0)

    def show_chart(self, chart: Chart, look: Look) -> None:
        """Show a chart, making its buttons in reading order.

        The order in which they are made is the order in which a screen reader meets them.
        """
        self._chart, self._plain, self._look = chart, look, look
        for old in (*self._headings.values(), *self._steps.values(), *self._answers.values()):
            old.hide()
            old.deleteLater()
        self._steps, self._answers, self._headings = {}, {}, {}
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.how_to_read)
        last: QWidget | None = None
        for number, rung in enumerate(chart.rungs, start=1):
            heading = QLabel(rung.title, self)
            heading.setObjectName(f"rung-{rung.id}")
            heading.setAccessibleName(f"{number} {rung.title}")
            heading.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            heading.setWordWrap(True)
            # Its ground hides the ways that run behind it.
            heading.setProperty("role", "rung-lane" if number % 2 == 0 else "rung")
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
        self._plain = look
        self._arrange()
        self.update()

    def set_journey(self, journey: Journey) -> None:
        """Draw another journey."""
        self._journey = journey
        self._show_marks()
        self._say_names()
        self.update()

    def offer_ruling_out(self, *, wanted: bool) -> None:
        """Let N mark a step as not suitable now, or not."""
        self._rules_out = wanted
        for card in self._steps.values():
            card.rules_out = wanted

    def set_list_form(self, *, wanted: bool) -> None:
        """Show the chart as a list because the reader wants it so, or as it fits."""
        if wanted != self._list_form:
            self._list_form = wanted
            self._arrange()

    def fit(self, room: QSize, beside: int = 0) -> None:
        """Lay the chart out for a viewport.

        Args:
            room: Size of the viewport in px.
            beside: How much of its width goes to buttons where the chart is longer, in px.
        """
        if (room, beside) != (self._room, self._beside):
            self._room, self._beside = room, beside
            self._arrange()

    def buttons(self) -> tuple[LadderButton, ...]:
        """Return the cards and answers in reading order."""
        stops = reading_order(self._chart) if self._chart is not None else ()
        return tuple(self._steps.get(stop) or self._answers[stop] for stop in stops)

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
        card.rules_out = self._rules_out
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

    def _want(self, growth: int) -> None:
        self._wish = growth
        self._arrange()

    def _arrange(self) -> None:
        if self._chart is None or not self._steps or self._plain is None or self._room.isEmpty():
            return
        self.arranging.emit()
        width, height = float(self._room.width()), float(self._room.height())
        layout = self._laid_out(self._chart, width, height)
        self._overflows = layout.height > height
        if self._overflows and self._beside:
            layout = self._laid_out(self._chart, width - self._beside, height)
        drawn = layout.arrangement is not Arrangement.LIST
        self._has_choice = drawn or (self._list_form and self._is_chart(PLAIN))
        self._layout = layout
        self._place(layout)
        self.arranged.emit()

    def _laid_out(self, chart: Chart, width: float, height: float) -> Layout:
        """Lay the chart out at a size, grown as the reader wishes or as far as the window shows it.

        The words themselves never come out smaller than the text of the program.
        """
        self._show_ways(listed=False)
        self._grow(PLAIN)
        spacing = self._spacing(width)
        arrangement = fitting(chart, spacing, width, height)
        if self._list_form or arrangement is Arrangement.LIST:
            self._show_ways(listed=True)
            return self._laid(chart, spacing, width, height, Arrangement.LIST)
        if self._wish:
            growth = self._wish
            while growth > PLAIN and not self._is_chart(growth):
                growth -= STEP
            self._grow(growth)
            spacing = self._spacing(width)
            arrangement = fitting(chart, spacing, width, height)
            return self._laid(chart, spacing, width, height, arrangement)
        layout = self._laid(chart, spacing, width, height, arrangement)
        growth = PLAIN
        while growth < FILLING and layout.height <= height:
            self._grow(growth + STEP)
            spacing = self._spacing(width)
            if fitting(chart, spacing, width, height) is not arrangement:
                break
            grown = self._laid(chart, spacing, width, height, arrangement)
            if grown.height > height:
                break
            layout, growth = grown, growth + STEP
        self._grow(growth)
        return layout

    def _laid(
        self, chart: Chart, spacing: Spacing, width: float, height: float, form: Arrangement
    ) -> Layout:
        if form is not Arrangement.COLUMNS:
            # Here a heading has the whole width. In a list, the first card lies close below it:
            # leave room for its flag.
            flag = self._sp(FLAG) if form is Arrangement.LIST else 0.0
            heading = self._headings_height(width - 2 * spacing.margin)
            spacing = spacing._replace(heading=heading + flag)
        rtl = self.isRightToLeft()
        return arrange(chart, self, spacing, width, height, rtl=rtl, arrangement=form)

    def _headings_height(self, width: float) -> float:
        """Return the height in px of the highest heading, its number included."""
        highest = max(self._heading_height(label, width) for label in self._headings.values())
        return highest + self._sp(HEADING_DOWN) + 4

    def _heading_height(self, label: QLabel, width: float) -> float:
        """Return the height in px of a heading's words beside its number."""
        room = QRectF(0, 0, width - self._sp(NUMBER), 1e4)
        return QFontMetricsF(self._heading_font()).boundingRect(room, _WRAP, label.text()).height()

    def _grow(self, growth: int) -> None:
        """Let every button measure itself with the chart's letters at a growth in per cent."""
        plain = self._plain
        assert plain is not None  # noqa: S101 - callers have checked
        self._growth = growth
        self._look = plain if growth == PLAIN else _GrownLook(plain, growth)
        for button in (*self._steps.values(), *self._answers.values()):
            button.look = self._look

    def _is_chart(self, growth: int) -> bool:
        """Say whether the chart would still be drawn, and not be a list, at a growth."""
        if self._chart is None or self._plain is None:
            return False
        if self._plain.text_size * growth > LARGEST * 100:
            return False
        before = self._growth
        self._grow(growth)
        # A chart that fits leaves no room to buttons, a larger one may.
        width = self._room.width() - (self._beside if growth > PLAIN else 0)
        drawn = fitting(self._chart, self._spacing(width), width, self._room.height())
        self._grow(before)
        return drawn is not Arrangement.LIST

    def _sp(self, pixels: float) -> float:
        return self._look.sp(pixels) if self._look else pixels

    def card(self, step_id: str, width: float) -> float:
        """Measure a card for the layout: its height at a width, both in px."""
        return self._steps[step_id].height_for(width)

    def answer(self, ref: str, width: float) -> float:
        """Measure an answer for the layout: its height at a width, both in px."""
        return self._answers[ref].height_for(width)

    def _spacing(self, width: float) -> Spacing:
        look = self._look
        assert look is not None  # noqa: S101 - callers have checked
        narrowest = max(button.narrowest() for button in self._steps.values())
        inside = 2 * look.sp(8)
        answers = [button.narrowest() for button in self._answers.values()]
        narrowest = max([narrowest, *(width + inside for width in answers)])
        columns = max(1, len(self._headings))
        column = max(narrowest, width / columns) - 20
        return Spacing(
            margin=8,
            rung_gap=40,
            card_gap=look.sp(FLAG) + RING,
            heading=self._headings_height(column),
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
            self._answers[ref].setGeometry(whole_pixels(_rect(rect)))
        for lane in layout.lanes:
            label = self._headings[lane.rung]
            label.setFont(self._heading_font())
            label.setGeometry(self._heading_box(_rect(lane.heading), label))
        self.setMinimumHeight(round(layout.height))
        for button in (*self._steps.values(), *self._answers.values()):
            button.update()
        self._show_marks()
        self.update()

    def _heading_box(self, room: QRectF, label: QLabel) -> QRect:
        """Return the place of a rung's heading beside its number, no wider than its words need."""
        words = QFontMetricsF(self._heading_font()).horizontalAdvance(label.text()) + 8
        number = self._sp(NUMBER)
        width = min(words, room.width() - number)
        left = room.right() - width - number if self.isRightToLeft() else room.left() + number
        top = room.y() + self._sp(HEADING_DOWN)
        tall = self._heading_height(label, room.width()) + 1
        return QRectF(left, top, width, min(tall, room.bottom() - top)).toAlignedRect()

    def _heading_font(self) -> QFont:
        return self._bold(15.5)

    def _bold(self, pixels: float) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(self._sp(pixels)))
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
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("lane"))
                painter.drawRect(_rect(lane.band))
            # The number is larger than the words and stands on their first line.
            place = _rect(lane.heading)
            baseline = self._sp(HEADING_DOWN) + QFontMetricsF(self._heading_font()).ascent()
            place.setBottom(place.top() + baseline)
            painter.setFont(self._bold(NUMBER_LETTERS))
            place.adjust(0, -100, 0, QFontMetricsF(painter.font()).descent())
            painter.setPen(look.color("line"))
            painter.drawText(
                place, int(leading(self) | Qt.AlignmentFlag.AlignBottom), str(number + 1)
            )

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
    """Scrolls the ladder and the words around it, and keeps the place when it is laid out anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas: LadderCanvas | None = None
        self._neighbours: list[QWidget] = []
        self._beside: QWidget | None = None
        self._held: tuple[QWidget, int] | None = None
        # No single shot: PySide keeps for ever what that should have called when this goes before.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._find_place)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def carry(
        self, canvas: LadderCanvas, neighbours: list[QWidget], beside: QWidget | None = None
    ) -> None:
        """Give a canvas inside the scrolled widget the room that its neighbours leave.

        Args:
            canvas: The chart.
            neighbours: What stands above and below it.
            beside: What stands beside this scroll area, shown where the chart is longer than it.
        """
        self._canvas = canvas
        self._neighbours = neighbours
        self._beside = beside
        canvas.stop_focused.connect(self._keep_in_view)
        canvas.arranging.connect(self._hold_place)
        canvas.arranged.connect(self._show_buttons)
        for widget in neighbours:
            widget.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the chart out for the new viewport."""
        super().resizeEvent(event)
        self._fit()
        focused = self.focusWidget()
        if focused is not None:
            self._keep_in_view(focused)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the chart out for what the viewport has become while nobody saw it."""
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the chart other room when a neighbour grows, shrinks or hides."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._fit()
        return super().eventFilter(watched, event)

    def fit_to(self, size: QSize) -> None:
        """Lay the chart out for a window of this size in px, shown or not."""
        if self._canvas is None:
            return
        room = QSize(size)
        for widget in self._neighbours:
            if not widget.isHidden():
                tall = widget.heightForWidth(room.width())
                taken = tall if tall >= 0 else widget.sizeHint().height()
                room.setHeight(room.height() - taken)
        beside = self.verticalScrollBar().sizeHint().width()
        if self._beside is not None:
            beside += self._beside.minimumWidth()
        self._canvas.fit(room.expandedTo(QSize(1, 1)), beside)

    def _fit(self) -> None:
        if not self.isVisible():
            return
        size, around = self.size(), self.parentWidget()
        if self._beside is not None and around is not None:
            # Its own width would follow the buttons, and they follow what is found out here.
            size.setWidth(around.width())
        self.fit_to(size)

    def _show_buttons(self) -> None:
        """Show scroll bar and buttons where the chart is longer than its window.

        Qt's own rule would show and hide the bar for ever where a chart that is a little narrower
        has another form.
        """
        if self._canvas is not None:
            policy = Qt.ScrollBarPolicy
            over = self._canvas.overflows
            bar = policy.ScrollBarAlwaysOn if over else policy.ScrollBarAlwaysOff
            self.setVerticalScrollBarPolicy(bar)
            if self._beside is not None:
                self._beside.setVisible(over)

    def _keep_in_view(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, 24, 24)

    def _hold_place(self) -> None:
        """Note what is seen, and show it again once everything has its new place."""
        if self._held is None and self.isVisible():
            self._held = self._seen()
            if self._held is not None:
                self._soon.start()

    def _seen(self) -> tuple[QWidget, int] | None:
        """Return the focused step, or else the first one in view, and where it stands in px."""
        if self._canvas is None or not self.verticalScrollBar().value():
            return None
        view = self.viewport().rect()
        focused = self.focusWidget()
        buttons = [*([focused] if focused is not None else []), *self._canvas.buttons()]
        for button in buttons:
            top = button.mapTo(self.viewport(), QPoint(0, 0)).y()
            if self._canvas.isAncestorOf(button) and view.top() <= top <= view.bottom():
                return button, top
        return None

    def _find_place(self) -> None:
        held, self._held = self._held, None
        if held is not None and self._canvas is not None:
            button, top = held
            now = button.mapTo(self.viewport(), QPoint(0, 0)).y()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + now - top)
            self._keep_in_view(button)
