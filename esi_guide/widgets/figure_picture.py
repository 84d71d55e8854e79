# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""One picture of a figure: the drawing, its labels, and what a hand draws over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from esi_guide.content.figures import Anchor
from esi_guide.ladder.drawing import EDGE as PEN_EDGE
from esi_guide.ladder.drawing import LINE as PEN
from esi_guide.ladder.drawing import RING as RADIUS
from esi_guide.ladder.drawing import Drawing, Ring, letter, thinned

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtSvg import QSvgRenderer

    from esi_guide.content.figures import FigureLabel
    from esi_guide.ladder.drawing import Point
    from esi_guide.widgets.look import Look

#: Picture: at most 45 % of a window 768 px high, in px; shape until a drawing says its own.
TALLEST, SHAPE = 345, 0.5
#: Height of the words in the picture at 100 %, in px, and the part of its width they may take.
WORDS, WIDEST = 15, 0.3
#: Height of a number, at most, by the width of the picture.
LARGEST = 0.045
#: Room around words, and around the picture for the focus ring, in px.
PADDING, RING = 3, 4
#: Least width of a pen's line and of its edge, in px.
LEAST_PEN, LEAST_EDGE = 2.5, 1.5


class FigurePicture(QWidget):
    """Paints a drawing, and its labels as words or, where those do not fit, as numbers.

    While somebody draws on it, the dynamic property ``takesStrokes`` says so to whatever would
    scroll, or forgive a finger that slips.

    Signals:
        stroke_drawn(object): A line was drawn; its points in units of the drawing.
    """

    stroke_drawn = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._renderer: QSvgRenderer | None = None
        self._labels: tuple[FigureLabel, ...] = ()
        self._look: Look | None = None
        self._drawn = Drawing()
        self._spot: Point | None = None
        self._growing: list[Point] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_drawing(
        self, renderer: QSvgRenderer | None, labels: tuple[FigureLabel, ...], look: Look | None
    ) -> None:
        """Show a drawing with labels; None shows nothing."""
        self._renderer = renderer
        self._labels = labels
        self._look = look
        self.setVisible(renderer is not None)
        self.updateGeometry()
        self.update()

    def take_strokes(self, *, wanted: bool) -> None:
        """Let a hand draw, or no longer; a line that was begun is not drawn then."""
        self._growing = []
        self.setProperty("takesStrokes", wanted)
        if wanted:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()
        self.update()

    def show_drawn(self, drawn: Drawing, spot: Point | None) -> None:
        """Show what is drawn, and the ring that keys move; None for no such ring."""
        self._drawn, self._spot = drawn, spot
        self.update()

    def middle(self) -> Point:
        """Return the middle of the drawing, in its units."""
        middle = self._view_box().center()
        return middle.x(), middle.y()

    def moved(self, place: Point, across: float, down: float) -> Point:
        """Return a place moved by parts of the drawing's width, and kept inside."""
        width = self._view_box().width()
        return self._inside(place[0] + across * width, place[1] + down * width)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a line."""
        if self.property("takesStrokes") and event.button() == Qt.MouseButton.LeftButton:
            self._growing = [self._place(event.position())]
            self.update()
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Begin a line as well: two dots are two lines."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        if self._growing:
            self._growing.append(self._place(event.position()))
            self.update()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the line."""
        if self._growing:
            points, self._growing = (*self._growing, self._place(event.position())), []
            self.stroke_drawn.emit(thinned(points, self._view_box().width()))
            self.update()
        else:
            super().mouseReleaseEvent(event)

    def labels_as_words(self, width: int) -> bool:
        """Return whether all labels fit as words into a picture in a widget of a width in px."""
        area = self._area(width)
        ground = _ground(QRectF(0, 0, width, area.height() + 2 * RING))
        boxes = [self._box(label, area) for label in self._labels]
        inside = all(ground.contains(box) for box in boxes)
        return inside and not any(
            one.intersects(other) for number, one in enumerate(boxes) for other in boxes[:number]
        )

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at which the drawing keeps its shape, in px."""
        return min(TALLEST, round((width - 2 * RING) * self._shape())) + 2 * RING

    def sizeHint(self) -> QSize:
        """Return a size that shows a drawing well."""
        width = round(TALLEST / self._shape()) + 2 * RING
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width that any window has; the height follows the width."""
        return QSize(160, self.heightForWidth(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, drawing, labels and the ring around the player's picture."""
        del event
        if self._renderer is None or self._look is None:
            return
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = _ground(QRectF(self.rect()))
        painter.setPen(QPen(look.color("border"), 1))
        painter.setBrush(look.color("lane"))
        painter.drawRoundedRect(ground, 12, 12)
        area = self._area(self.width())
        rounded = QPainterPath()
        rounded.addRoundedRect(ground, 12, 12)
        painter.save()
        painter.setClipPath(rounded)
        self._renderer.render(painter, area)
        painter.restore()
        if self.labels_as_words(self.width()):
            self._paint_words(painter, area, look)
        else:
            self._paint_numbers(painter, area, look)
        painter.save()
        painter.setClipPath(rounded)
        self._paint_drawn(painter, area, look)
        painter.restore()
        player = self.parentWidget()
        if player is not None and player.hasFocus():
            painter.setPen(QPen(look.color("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 13, 13)

    def _paint_words(self, painter: QPainter, area: QRectF, look: Look) -> None:
        painter.setFont(self._font())
        for label in self._labels:
            box = self._box(label, area)
            self._paint_line(painter, label, area, box, look)
            back = look.color("lane")
            back.setAlphaF(0.8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(back)
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(look.color("ink"))
            flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignCenter)
            painter.drawText(box, flags, label.text)

    def _paint_numbers(self, painter: QPainter, area: QRectF, look: Look) -> None:
        font = self._number_font(area)
        painter.setFont(font)
        for number, label in numbered(self._labels):
            circle = self._circle(label, area)
            middle = QRectF(circle.center(), circle.center())
            self._paint_line(painter, label, area, middle, look)
            painter.setPen(QPen(look.color("ink"), 1.5))
            painter.setBrush(look.color("card"))
            painter.drawEllipse(circle)
            painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(number))

    def _paint_drawn(self, painter: QPainter, area: QRectF, look: Look) -> None:
        """Paint what was drawn by hand: a line with an edge, which is seen on every ground."""
        lines = [mark.points for mark in self._drawn.strokes]
        lines += [tuple(self._growing)] if self._growing else []
        path = QPainterPath()
        for points in lines:
            first, *others = (self._at(point, area) for point in points)
            path.moveTo(first)
            # A line of no length would not be seen.
            for point in others or [first + QPointF(0.1, 0)]:
                path.lineTo(point)
        radius = RADIUS * area.width()
        for ring in self._drawn.rings:
            path.addEllipse(self._at(ring.place, area), radius, radius)
        line = max(LEAST_PEN, PEN * area.width())
        edge = line + 2 * max(LEAST_EDGE, PEN_EDGE * area.width())
        ends = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for token, thick in (("pen-edge", edge), ("pen", line)):
            painter.setPen(QPen(look.color(token), thick, *ends))
            painter.drawPath(path)
        font = self._font()
        font.setBold(True)
        font.setPixelSize(max(8, round(1.5 * radius)))
        for number, ring in enumerate(self._drawn.rings):
            words = QPainterPath()
            words.addText(QPointF(0, 0), font, letter(number))
            words.translate(self._at(ring.place, area) - words.boundingRect().center())
            painter.strokePath(words, QPen(look.color("pen-edge"), edge - line, *ends))
            painter.fillPath(words, look.color("pen"))
        if self._spot is not None:
            # Where a ring is set, its letter stays readable.
            place = self._at(self._spot, area)
            for token, thick in (("pen-edge", edge), ("focus", line)):
                painter.setPen(QPen(look.color(token), thick, *ends))
                painter.drawEllipse(place, radius, radius)
                if Ring(self._spot) not in self._drawn.rings:
                    painter.drawPoint(place)

    def _paint_line(
        self, painter: QPainter, label: FigureLabel, area: QRectF, box: QRectF, look: Look
    ) -> None:
        """Paint a line from the nearest edge of the words to what they mean."""
        if label.to is None:
            return
        line = _pointer(box, self._at(label.to, area))
        for color, width in (("lane", 4.0), ("ink", 1.5)):
            painter.setPen(QPen(look.color(color), width))
            painter.drawLine(line)
        painter.setBrush(look.color("ink"))
        painter.setPen(QPen(look.color("lane"), 1))
        painter.drawEllipse(line.p2(), 3.5, 3.5)

    def _box(self, label: FigureLabel, area: QRectF) -> QRectF:
        """Return where the words of a label stand, with some room around them."""
        room = QRectF(0, 0, WIDEST * area.width(), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        words = QFontMetricsF(self._font()).boundingRect(room, flags, label.text)
        box = QRectF(0, 0, words.width() + 2 * PADDING, words.height() + 2)
        place = self._at((label.x, label.y), area)
        box.moveCenter(place)
        if label.anchor is Anchor.START:
            box.moveLeft(place.x())
        elif label.anchor is Anchor.END:
            box.moveRight(place.x())
        return box

    def _circle(self, label: FigureLabel, area: QRectF) -> QRectF:
        """Return where the number of a label stands."""
        side = QFontMetricsF(self._number_font(area)).height() + 2 * PADDING
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(self._at((label.x, label.y), area))
        return _pushed_inside(circle, area)

    def _number_font(self, area: QRectF) -> QFont:
        font = self._font()
        # Larger circles would hide the drawing.
        font.setPixelSize(min(font.pixelSize(), round(LARGEST * area.width())))
        font.setBold(True)
        return font

    def _font(self) -> QFont:
        font = QFont(self.font())
        if self._look is not None:
            font.setPixelSize(round(self._look.sp(WORDS)))
        return font

    def _shape(self) -> float:
        """Return height by width."""
        box = self._renderer.viewBoxF() if self._renderer else QRectF()
        return box.height() / box.width() if box.width() else SHAPE

    def _area(self, width: int) -> QRectF:
        """Return where the drawing stands in a widget of a width."""
        height = self.heightForWidth(width) - 2 * RING
        side = height / self._shape()
        return QRectF((width - side) / 2, RING, side, height)

    def _view_box(self) -> QRectF:
        return self._renderer.viewBoxF() if self._renderer else QRectF(0, 0, 1, 1)

    def _inside(self, x: float, y: float) -> Point:
        box = self._view_box()
        x = min(max(x, box.left()), box.right())
        y = min(max(y, box.top()), box.bottom())
        return round(x, 1), round(y, 1)

    def _place(self, position: QPointF) -> Point:
        """Return where in the drawing a position in the widget is."""
        area, box = self._area(self.width()), self._view_box()
        x = (position.x() - area.x()) / (area.width() or 1)
        y = (position.y() - area.y()) / (area.height() or 1)
        return self._inside(box.x() + x * box.width(), box.y() + y * box.height())

    def _at(self, point: tuple[float, float], area: QRectF) -> QPointF:
        box = self._renderer.viewBoxF() if self._renderer else area
        x = (point[0] - box.x()) / (box.width() or 1)
        y = (point[1] - box.y()) / (box.height() or 1)
        return QPointF(area.x() + x * area.width(), area.y() + y * area.height())


def numbered(labels: tuple[FigureLabel, ...]) -> list[tuple[int, FigureLabel]]:
    """Return the labels that point at something, with their numbers from 1."""
    return list(enumerate((label for label in labels if label.to is not None), start=1))


def _ground(rect: QRectF) -> QRectF:
    """Return what is painted of a widget: all but the room for the focus ring."""
    return rect.adjusted(RING, RING, -RING, -RING)


def _pointer(box: QRectF, end: QPointF) -> QLineF:
    """Return the line from the nearest point of some words to what they mean."""
    x = min(max(end.x(), box.left()), box.right())
    y = min(max(end.y(), box.top()), box.bottom())
    return QLineF(QPointF(x, y), end)


def _pushed_inside(box: QRectF, area: QRectF) -> QRectF:
    """Return a box moved as little as needed to lie in an area that can hold it."""
    left = min(max(box.left(), area.left()), area.right() - box.width())
    top = min(max(box.top(), area.top()), area.bottom() - box.height())
    return QRectF(left, top, box.width(), box.height())
