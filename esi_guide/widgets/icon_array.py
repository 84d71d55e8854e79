# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A number as a picture: 100 people or 1,000 dots, of which as many are filled as were counted.

The picture stands in rich text as ``<img src="array:...">`` and is painted as shapes, so it is
sharp on every screen and on paper, and its size follows the width of the text each time the
lines break. It is never the only way to the number: a sentence beside it says the same.
"""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPen,
    QPyTextObject,
    QTextFormat,
    QTransform,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QRect
    from PySide6.QtGui import QTextDocument

    from esi_guide.widgets.look import Look

_SCHEME = "array:"
_ROOM = "room:"
_NAME = QTextFormat.Property.ImageName.value

#: How far figures grow with the text: larger ones would not fit a small screen as a whole.
_LARGEST = 1.5

# Lengths at 100 %, in logical px.
#: Between two groups.
_GAP = 24
#: Between the figures and the words under them.
_CAPTION_GAP = 6
#: The least that the words under a group need, and the least that the words beside a picture do.
_CAPTION, _BESIDE = 190, 215
#: Thickness of the outlines.
_LINE = 1.2
#: What stands between the edges of the text and the picture: padding and the gap to the words.
_AROUND = 52
#: The same for lines, which do not grow.
_LINES = 12


@dataclass(frozen=True)
class Panel:
    """One group in a picture.

    Attributes:
        count: How many figures are filled; below 1 none is.
        number: The number in words, e.g. "49 of 100".
        name: Whose number it is.
        badge: Words across figures that count nothing, e.g. "24 more"; "" for none.
    """

    count: float
    number: str
    name: str
    badge: str = ""


@dataclass(frozen=True)
class IconArray:
    """What a picture shows: one or two groups, each out of ``per`` people, at one size."""

    per: int
    panels: tuple[Panel, ...]


@dataclass(frozen=True)
class Grid:
    """How the figures of one scale stand; lengths are for a text size of 100 %, in logical px.

    Attributes:
        rows: Figures from top to bottom.
        columns: Figures from side to side.
        cell: Width and height of a figure's place.
        block: Rows and columns after which a gap helps to count.
        gap: That gap.
    """

    rows: int
    columns: int
    cell: tuple[int, int]
    block: tuple[int, int]
    gap: int

    def size(self, unit: float = 1) -> QSizeF:
        """Return the size of all figures, ``unit`` times as large."""
        last = self.place(self.rows * self.columns - 1, unit)
        return QSizeF(last.right(), last.bottom())

    def place(self, number: int, unit: float = 1) -> QRectF:
        """Return where a figure stands: row by row from the top left, from 0."""
        row, column = divmod(number, self.columns)
        width, height = self.cell
        left = column * width + column // self.block[1] * self.gap
        top = row * height + row // self.block[0] * self.gap
        return QRectF(unit * left, unit * top, unit * width, unit * height)


#: The scales that can be drawn, by the number of people.
GRIDS = {
    100: Grid(rows=10, columns=10, cell=(19, 22), block=(5, 5), gap=5),
    1000: Grid(rows=25, columns=40, cell=(8, 8), block=(5, 10), gap=5),
}


@dataclass(frozen=True)
class _Plan:
    """Where things go in a picture at a width, in px from its top left corner.

    Attributes:
        array: What is shown.
        font: Font of the words.
        unit: Size of the figures; 1 is their size at 100 %.
        size: Size of the picture.
        panels: Place of each group, its words included.
    """

    array: IconArray
    font: QFont
    unit: float
    size: QSizeF
    panels: tuple[QRectF, ...]


@dataclass(frozen=True)
class Figure:
    """One person in a picture.

    Attributes:
        place: Where it stands, in px from the top left corner of the figures.
        filled: How much of it is filled, 0 to 1.
    """

    place: QRectF
    filled: float


def array_html(array: IconArray) -> str:
    """Return the place of a picture in rich text; ``IconArrayDrawer`` fills it."""
    name = json.dumps([array.per, [astuple(panel) for panel in array.panels]])
    return f'<img src="{escape(_SCHEME + name)}">'


def room_html() -> str:
    """Return what keeps words from standing in too narrow a space beside a picture.

    It is nothing but as wide as the words want it, so it goes under a picture that leaves less,
    and the words after it go with it. (Qt would break the first of them at any letter.)
    """
    return f'<img src="{_ROOM}">'


def figures(per: int, count: float, unit: float, *, mirrored: bool) -> tuple[Figure, ...]:
    """Return the figures of a group, in the order in which they are filled.

    Args:
        per: How many figures there are, one of ``GRIDS``.
        count: How many are filled. The last may be filled in part; a count below 1 fills none,
            because a filled figure would say that it happened to a person.
        unit: Size of the figures; 1 is their size at 100 %.
        mirrored: True to begin each row at the right.
    """
    grid = GRIDS[per]
    width = grid.size(unit).width()
    drawn = count if count >= 1 else 0
    row_by_row = []
    for number in range(per):
        place = grid.place(number, unit)
        if mirrored:
            place.moveRight(width - place.left())
        row_by_row.append(Figure(place, min(1, max(0, drawn - number))))
    return tuple(row_by_row)


class IconArrayDrawer(QPyTextObject):
    """Draws the pictures in a text document; a document shows no other pictures with it.

    Args:
        document: The document; it must not outlive the drawer.
        look: Colours and sizes.
        parent: Its owner.
    """

    def __init__(self, document: QTextDocument, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._plans: dict[tuple[str, float], _Plan] = {}
        self._figures: dict[tuple[int, float, float, bool], tuple[Figure, ...]] = {}
        kind = QTextFormat.ObjectTypes.ImageObject.value
        document.documentLayout().registerHandler(kind, self)

    def set_look(self, look: Look) -> None:
        """Draw in another theme or text size."""
        self._look = look
        self.forget()

    def forget(self) -> None:
        """Let go of what was worked out for the pictures so far: others come."""
        self._plans.clear()
        self._figures.clear()

    def intrinsicSize(  # noqa: N802 - Qt's name
        self, document: QTextDocument, _position: int, format_: QTextFormat, /
    ) -> QSizeF:
        """Return the size of a picture at the width that the document has."""
        name = format_.stringProperty(_NAME)
        if name.startswith(_SCHEME):
            return self._plan(name, document).size
        return QSizeF(self._look.sp(_BESIDE), 1) if name == _ROOM else QSizeF()

    def drawObject(  # noqa: N802 - Qt's name
        self,
        painter: QPainter,
        rectangle: QRectF | QRect,
        document: QTextDocument,
        _position: int,
        format_: QTextFormat,
        /,
    ) -> None:
        """Draw a picture."""
        name = format_.stringProperty(_NAME)
        if not name.startswith(_SCHEME):
            return
        plan = self._plan(name, document)
        painter.save()
        painter.translate(rectangle.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Words run as their own letters do, which may be another way than the program's.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for panel, place in zip(plan.array.panels, plan.panels, strict=True):
            self._draw_panel(painter, panel, place, plan)
        painter.restore()

    def _plan(self, name: str, document: QTextDocument) -> _Plan:
        key = (name, document.textWidth())
        if key not in self._plans:
            self._plans[key] = self._lay_out(_array(name), document)
        return self._plans[key]

    def _lay_out(self, array: IconArray, document: QTextDocument) -> _Plan:
        """Put the groups side by side, or where that is too wide one under the other."""
        sp, font = self._look.sp, document.defaultFont()
        around = 2 * document.documentMargin() + sp(_AROUND) + _LINES
        # A text may be measured before it has room.
        room = max(1.0, document.textWidth() - around)
        grid = GRIDS[array.per]
        unit = min(sp(1), _LARGEST, room / grid.size().width())
        drawn = grid.size(unit)
        count = len(array.panels)
        least = max(drawn.width(), min(sp(_CAPTION), room))
        total = count * (least + sp(_GAP)) - sp(_GAP)
        stacked = total > room
        if room - total < sp(_BESIDE):
            # The words go under the picture, so it may as well have the whole line.
            total = room
        width = total if stacked else (total + sp(_GAP)) / count - sp(_GAP)
        heights = [
            drawn.height() + sp(_CAPTION_GAP) + sum(_height(*line, width) for line in lines)
            for lines in (_caption(panel, font) for panel in array.panels)
        ]
        places, left, top = [], 0.0, 0.0
        for height in heights:
            places.append(QRectF(left, top, width, height))
            if stacked:
                top += height + sp(_GAP)
            else:
                left += width + sp(_GAP)
        size = QSizeF(total, max(place.bottom() for place in places))
        if _mirrored():
            for place in places:
                place.moveRight(total - place.left())
        return _Plan(array, font, unit, size, tuple(places))

    def _draw_panel(self, painter: QPainter, panel: Panel, place: QRectF, plan: _Plan) -> None:
        """Draw the figures of a group and the words under them."""
        color = self._look.color
        area = QRectF(place.topLeft(), GRIDS[plan.array.per].size(plan.unit))
        if _mirrored():
            area.moveRight(place.right())
        painter.translate(area.topLeft())
        self._draw_figures(painter, plan.array.per, panel.count, plan.unit)
        painter.translate(-area.topLeft())
        if panel.badge:
            self._draw_badge(painter, panel.badge, area, plan.font)
        words = place.adjusted(0, area.height() + self._look.sp(_CAPTION_GAP), 0, 0)
        painter.setPen(color("ink"))
        for text, font in _caption(panel, plan.font):
            painter.setFont(font)
            painter.drawText(words, _flags(), text)
            words.setTop(words.top() + _height(text, font, words.width()))

    def _draw_figures(self, painter: QPainter, per: int, count: float, unit: float) -> None:
        """Draw the figures of a group one by one: a path of them all takes far longer."""
        shape = _dot(unit) if per == 1000 else _person(unit)
        outline = QPen(self._look.color("control"), _LINE * unit)
        accent = self._look.color("accent")
        edge = QPen(accent, _LINE * unit)
        seen = painter.clipBoundingRect() if painter.hasClipping() else None
        for figure in self._figures_of(per, count, unit):
            place = figure.place
            if seen is not None and not seen.intersects(place):
                continue
            painter.translate(place.topLeft())
            if figure.filled < 1:
                painter.strokePath(shape, outline)
            if figure.filled == 1:
                painter.fillPath(shape, accent)
                painter.strokePath(shape, edge)
            elif figure.filled:
                part = QRectF(0, 0, figure.filled * place.width(), place.height())
                if _mirrored():
                    part.moveRight(place.width())
                mask = QPainterPath()
                mask.addRect(part)
                painter.fillPath(shape.intersected(mask), accent)
            painter.translate(-place.topLeft())

    def _draw_badge(self, painter: QPainter, text: str, area: QRectF, font: QFont) -> None:
        """Draw words in the middle of the figures, on a ground of their own."""
        bold = _number_font(font)
        metrics, sp = QFontMetricsF(bold), self._look.sp
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + sp(24), metrics.height() + sp(10))
        box.moveCenter(area.center())
        painter.setPen(QPen(self._look.color("ink"), sp(1)))
        painter.setBrush(self._look.color("card"))
        painter.drawRoundedRect(box, sp(6), sp(6))
        painter.setFont(bold)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _figures_of(self, per: int, count: float, unit: float) -> tuple[Figure, ...]:
        key = (per, count, unit, _mirrored())
        if key not in self._figures:
            self._figures[key] = figures(per, count, unit, mirrored=_mirrored())
        return self._figures[key]


def _array(name: str) -> IconArray:
    """Return what the picture of this name shows."""
    per, panels = json.loads(name.removeprefix(_SCHEME))
    return IconArray(per, tuple(Panel(*panel) for panel in panels))


def _person(unit: float) -> QPainterPath:
    """Return a person, a round head over round shoulders, for a place of a hundred."""
    path = QPainterPath()
    path.addEllipse(QPointF(9.5, 5), 3.7, 3.7)
    path.moveTo(3.2, 20.6)
    path.lineTo(3.2, 16.9)
    path.quadTo(3.2, 11.2, 8.9, 11.2)
    path.lineTo(10.1, 11.2)
    path.quadTo(15.8, 11.2, 15.8, 16.9)
    path.lineTo(15.8, 20.6)
    path.closeSubpath()
    return QTransform.fromScale(unit, unit).map(path)


def _dot(unit: float) -> QPainterPath:
    """Return a dot for a place of a thousand."""
    path = QPainterPath()
    path.addEllipse(QPointF(4, 4), 2.9, 2.9)
    return QTransform.fromScale(unit, unit).map(path)


def _mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _number_font(font: QFont) -> QFont:
    """Return the font of a number: what the eye should find first."""
    large = QFont(font)
    large.setBold(True)
    large.setPixelSize(round(1.2 * font.pixelSize()))
    return large


def _caption(panel: Panel, font: QFont) -> tuple[tuple[str, QFont], ...]:
    """Return the words under a group, line by line, each with its font."""
    return (panel.number, _number_font(font)), (panel.name, font)


def _flags() -> int:
    side = Qt.AlignmentFlag.AlignRight if _mirrored() else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWordWrap)


def _height(text: str, font: QFont, width: float) -> float:
    """Return the height of words that wrap at a width; all in px."""
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e4), _flags(), text).height()
