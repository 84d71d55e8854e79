# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A drawing told in steps: picture, caption and buttons to go through it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Property, QEvent, QLineF, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from esi_guide.content.figures import Anchor, CannotDraw, Figure, drawing_of_step
from esi_guide.widgets.announce import announce
from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.text_block import MARGIN as TEXT_MARGIN

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtSvg import QSvgRenderer

    from esi_guide.content.figures import FigureLabel
    from esi_guide.widgets.look import Look

log = logging.getLogger(__name__)

#: Picture: at most 45 % of a window 768 px high, in px; shape until a drawing says its own.
TALLEST, SHAPE = 345, 0.5
#: Height of the words in the picture at 100 %, in px, and the part of its width they may take.
WORDS, WIDEST = 15, 0.3
#: Height of a number, at most, by the width of the picture.
LARGEST = 0.045
#: Room around words, and around the picture for the focus ring, in px.
PADDING, RING = 3, 4


class _Picture(QWidget):
    """Paints a drawing, and its labels as words or, where those do not fit, as numbers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._renderer: QSvgRenderer | None = None
        self._labels: tuple[FigureLabel, ...] = ()
        self._look: Look | None = None
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

    def _at(self, point: tuple[int, int], area: QRectF) -> QPointF:
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


class FigurePlayer(QWidget):
    """Shows a figure step by step; Left, Right, Home and End move between the steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self._step = 0
        self._folder: Path | None = None
        self._look: Look | None = None
        self._reported: set[str] = set()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = self._label("card-heading")
        self._picture = _Picture(self)
        self._description = self._label("")
        self._numbers = self._label("")
        self._caption = self._label("")
        row = FlowRow(self)
        self._previous = QPushButton(row)
        self._previous.clicked.connect(self._go_back)
        self._where = QLabel(row)
        self._next = QPushButton(row)
        self._next.clicked.connect(self._go_on)
        for button in (self._previous, self._next):
            # A button takes the arrow keys for itself.
            button.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._picture)
        # Above the words, so that it stays under the finger when the words get longer.
        layout.addWidget(row)
        for label in (self._caption, self._numbers, self._description):
            layout.addWidget(label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name_buttons()
        self._set_content(None)

    def set_folder(self, path: Path) -> None:
        """Take the drawings from a folder."""
        self._folder = path
        self._show_step()

    def set_look(self, look: Look) -> None:
        """Show the figure in another theme or text size."""
        self._look = look
        self._show_step()

    def _get_content(self) -> Figure | None:
        return self._figure

    def _set_content(self, figure: object) -> None:
        self._figure = figure if isinstance(figure, Figure) and figure.steps else None
        self._step = 0
        self.setVisible(self._figure is not None)
        card = self.parentWidget()
        if card is not None and card.property("role") == "card":
            card.setVisible(self._figure is not None)
        self._show_step()

    #: The ``Figure`` to show; None hides the player and the card around it.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    @property
    def step(self) -> int:
        """The step shown, from 0."""
        return self._step

    def show_step(self, step: int) -> None:
        """Show a step, from 0, and tell a screen reader; beyond the ends nothing happens."""
        if self._figure is None or step == self._step or not 0 <= step < len(self._figure.steps):
            return
        at_end = step in (0, len(self._figure.steps) - 1)
        if at_end and (self._previous.hasFocus() or self._next.hasFocus()):
            # A button that goes grey would hand its focus on to whatever comes next on the page.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._step = step
        self._show_step()
        announce(self, f"{self._where.text()}. {self._caption.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the steps; leave every other key to the page."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move between the steps from the buttons too."""
        if event.type() == QEvent.Type.KeyPress and self._take_key(cast("QKeyEvent", event)):
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_buttons()
            self._show_step()
        elif event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self._picture.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self._picture.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write labels out below the picture when they no longer fit into it."""
        super().resizeEvent(event)
        self._list_labels()

    def _go_back(self) -> None:
        self.show_step(self._step - 1)

    def _go_on(self) -> None:
        self.show_step(self._step + 1)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Return whether a key was one that moves between the steps."""
        if self._figure is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            on, back = back, on
        steps = {
            on: self._step + 1,
            back: self._step - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._figure.steps) - 1,
        }
        if event.key() not in steps:
            return False
        self.show_step(steps[Qt.Key(event.key())])
        return True

    def _name_buttons(self) -> None:
        self._previous.setText(self.tr("Previous"))
        self._previous.setAccessibleName(self.tr("Previous step of the picture"))
        self._next.setText(self.tr("Next"))
        self._next.setAccessibleName(self.tr("Next step of the picture"))

    def _show_step(self) -> None:
        figure = self._figure
        if figure is None:
            self._picture.show_drawing(None, (), None)
            return
        step = figure.steps[self._step]
        self._title.setText(figure.title)
        self._caption.setText(step.caption)
        where = self.tr("Step %1 of %2")
        where = where.replace("%1", str(self._step + 1)).replace("%2", str(len(figure.steps)))
        self._where.setText(where)
        self._previous.setEnabled(self._step > 0)
        self._next.setEnabled(self._step < len(figure.steps) - 1)
        renderer = self._drawing(figure)
        self._picture.show_drawing(renderer, step.labels, self._look)
        self._description.setText(figure.description)
        self._description.setVisible(renderer is None)
        self._list_labels()
        self.setAccessibleName(figure.title)
        self.setAccessibleDescription(f"{figure.description} {where}: {step.caption}")
        self.updateGeometry()

    def _list_labels(self) -> None:
        """Say what the numbers mean, where there are numbers."""
        labels = self._figure.steps[self._step].labels if self._figure else ()
        picture = not self._picture.isHidden()
        as_numbers = picture and not self._picture.labels_as_words(self.width())
        # Words that point at nothing say from where one looks.
        lines = [label.text for label in labels if label.to is None]
        lines += [f"{number}  {label.text}" for number, label in numbered(labels)]
        self._numbers.setText("\n".join(lines) if as_numbers else "")
        self._numbers.setVisible(as_numbers)

    def _drawing(self, figure: Figure) -> QSvgRenderer | None:
        """Return the drawing of the step; None, said once in the log, when there is none."""
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - only when there is a figure

        if self._folder is None or self._look is None:
            return None
        try:
            text = drawing_of_step(self._folder, figure, self._step, self._look.theme)
            renderer = QSvgRenderer(text.encode())
            if not renderer.isValid():
                raise CannotDraw(f"{figure.id}.svg is not a drawing")
        except CannotDraw:
            if figure.id not in self._reported:
                self._reported.add(figure.id)
                # Which one would tell what somebody reads.
                log.warning("a figure shows its words alone; esi-guide --self-test names it")
            return None
        return renderer

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        # In line with the text of the sections.
        label.setIndent(TEXT_MARGIN)
        return label
