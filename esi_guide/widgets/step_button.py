# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The buttons of the ladder: a card that opens its page, an answer that lights up ways."""

from __future__ import annotations

import re
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from esi_guide.content.chart import StepKind
from esi_guide.ladder.journey import Mark

if TYPE_CHECKING:
    from esi_guide.content.chart import Answer, Step
    from esi_guide.widgets.look import Look

#: Room above a card for its flag, in px at 100 %.
FLAG = 12
#: Room around a card for its focus ring, in px.
RING = 4
#: Inner margin of a card, gap between icon and title, in px at 100 %.
PADDING, GAP = 10, 8
#: Side of the icon's tile, in px at 100 %.
TILE = 34
#: A card at least this wide, in px at 100 %, sets all its words beside the icon.
WIDE = 300

_WRAP = int(Qt.TextFlag.TextWordWrap)


def unbroken(text: str) -> list[str]:
    """Return the parts of a text that a line break may not divide: words, halves at hyphens."""
    return re.findall(r"[^\s-]+-?|-", text) or [""]


def whole_pixels(area: QRectF) -> QRect:
    """Return an area on whole pixels, no wider than words were measured for and no lower."""
    return QRect(round(area.x()), floor(area.y()), floor(area.width()), ceil(area.height()))


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side where a widget's language begins.

    Absolute, because a painter would turn "left" round with the program and not with its widget.
    """
    right = widget.isRightToLeft()
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


class LadderButton(QAbstractButton):
    """What cards and answers have in common: look, arrow keys, Enter.

    Signals:
        arrow_pressed(Qt.Key): An arrow, Home or End was pressed; the canvas moves on.
        focused(): The button got the keyboard focus.
    """

    arrow_pressed = Signal(object)
    focused = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by arrows, open by Enter; Space is the button's own."""
        if event.key() in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        ):
            self.arrow_pressed.emit(Qt.Key(event.key()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the canvas, which keeps the button in view."""
        super().focusInEvent(event)
        self.focused.emit()

    def font_of(self, pixels: float, *, bold: bool) -> QFont:
        """Return the typeface at a size in px at 100 %."""
        font = QFont(self.font())
        font.setPixelSize(round(self.look.sp(pixels)))
        font.setBold(bold)
        return font

    def height_of(self, text: str, font: QFont, width: float) -> float:
        """Return the height in px that a text takes when wrapped to a width."""
        if not text:
            return 0
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e5), _WRAP, text).height()

    def draw_text(
        self, painter: QPainter, area: QRectF, text: str, font: QFont, color: QColor
    ) -> None:
        """Draw wrapped text from the side where the language starts."""
        painter.setFont(font)
        painter.setPen(color)
        side = leading(self) | Qt.AlignmentFlag.AlignTop
        painter.drawText(area, _WRAP | int(side), text)

    def mirrored(self, area: QRectF) -> QRectF:
        """Return an area at its place in a right-to-left language."""
        if not self.isRightToLeft():
            return area
        return QRectF(self.width() - area.right(), area.y(), area.width(), area.height())

    def draw_ring(self, painter: QPainter, area: QRectF, radius: float) -> None:
        """Draw the focus ring if the button has the focus."""
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.look.color("focus"), 3))
            painter.drawRoundedRect(area, radius, radius)


class StepButton(LadderButton):
    """A card of the ladder. A decision's card is only its head; the canvas frames it.

    Signals:
        mark_wanted(Mark): T, H or C was pressed on the card; or N, where that is offered.

    Attributes:
        rules_out: Whether N marks the step as not suitable now: a clinician's key.
    """

    mark_wanted = Signal(object)

    def __init__(self, step: Step, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.step = step
        self.setObjectName(f"step-{step.id}")
        self.setText(step.title)
        self.rules_out = False
        self._mark: Mark | None = None
        self._lit = False
        self._ways: tuple[str, ...] = ()

    @property
    def is_decision(self) -> bool:
        """Whether the card asks a question."""
        return self.step.kind is StepKind.DECISION

    def set_mark(self, mark: Mark | None, *, lit: bool) -> None:
        """Show what the reader marked, and whether a chosen answer leads here."""
        if (mark, lit) != (self._mark, self._lit):
            self._mark, self._lit = mark, lit
            self.update()

    def set_ways(self, ways: tuple[str, ...]) -> None:
        """Show ways on in words under the line."""
        self._ways = ways
        self.update()

    def narrowest(self) -> float:
        """Return the card width in px at which no word is broken."""
        line = QFontMetricsF(self._line_font())
        words = unbroken(" ".join((self.step.line, *self._ways)))
        widest_line = max(line.horizontalAdvance(part) for part in words)
        return max(self._widest_title(), widest_line) + 2 * self.look.sp(PADDING) + 2

    def height_for(self, width: float) -> float:
        """Return the height of the card (without flag and ring) at a width, both in px.

        The card lies on whole pixels, so a part of one must not decide where a line breaks.
        """
        return max(self.look.touch, self._flow(floor(width))[-1])

    def mark_words(self) -> str:
        """Return the words of the flag."""
        if self._mark is None:
            return ""
        return {
            Mark.TRIED: self.tr("Tried"),
            Mark.HERE: self.tr("You are here"),
            Mark.CONSIDERING: self.tr("Considering"),
            Mark.UNSUITABLE: self.tr("Not suitable now"),
        }[self._mark]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark by T (tried), H (here), C (considering) and N (not suitable now)."""
        marks = {
            Qt.Key.Key_T: Mark.TRIED,
            Qt.Key.Key_H: Mark.HERE,
            Qt.Key.Key_C: Mark.CONSIDERING,
        }
        if self.rules_out:
            marks[Qt.Key.Key_N] = Mark.UNSUITABLE
        mark = marks.get(Qt.Key(event.key()))
        if mark is not None and not self.is_decision:
            self.mark_wanted.emit(mark)
        else:
            super().keyPressEvent(event)

    def place(self, card: QRectF) -> None:
        """Cover a card's place on the canvas, with room for the flag and the ring."""
        box = whole_pixels(card)
        self.setGeometry(box.adjusted(-RING, -ceil(self.look.sp(FLAG)), RING, RING))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(RING, ceil(self.look.sp(FLAG)), -RING, -RING)
        if not self.is_decision:
            self._paint_frame(painter, card)
        elif self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.color("card"))
            painter.drawRoundedRect(card.adjusted(3, 3, -3, -3), 9, 9)
        self._paint_words(painter, card)
        self.draw_ring(painter, card.adjusted(-2, -2, 2, 2), 13)
        if self._mark is not None:
            self._paint_flag(painter, card)

    def _paint_frame(self, painter: QPainter, card: QRectF) -> None:
        look = self.look
        fill = look.color("accent-soft" if self.underMouse() or self.isDown() else "card")
        pen = QPen(look.color("border"), 1.5)
        if self._mark is Mark.HERE:
            pen = QPen(look.color("accent"), 3)
        elif self._mark is Mark.CONSIDERING:
            pen = QPen(look.color("accent"), 2, Qt.PenStyle.DashLine)
        elif self._mark is Mark.UNSUITABLE:
            pen = QPen(look.color("muted"), 2, Qt.PenStyle.DotLine)
        elif self._mark is Mark.TRIED:
            pen = QPen(look.color("muted"), 2)
        elif self._lit:
            pen = QPen(look.color("accent"), 2)
        painter.setPen(pen)
        painter.setBrush(fill)
        inset = pen.widthF() / 2
        painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), 12, 12)

    def _paint_words(self, painter: QPainter, card: QRectF) -> None:
        look = self.look
        tile_side = look.sp(TILE)
        pad = look.sp(PADDING)
        tile = self.mirrored(QRectF(card.x() + pad, card.y() + pad, tile_side, tile_side))
        outlined = look.theme == "contrast"
        painter.setPen(QPen(look.color(self.step.kind), 1) if outlined else Qt.PenStyle.NoPen)
        painter.setBrush(look.color(f"{self.step.kind}-soft"))
        painter.drawRoundedRect(tile, 8, 8)
        icon = look.icon(self.step.icon, self.step.kind, tile_side * 0.72, self.devicePixelRatioF())
        offset = tile_side * 0.14
        painter.drawPixmap(tile.topLeft() + QPointF(offset, offset), icon)
        ink, muted, small = look.color("ink"), look.color("muted"), self._line_font()
        _, line_top, *way_tops, _ = self._flow(card.width())
        left, top, width = self._title_box(card.width())
        box = QRectF(card.x() + left, card.y() + top, width, 1e4)
        self.draw_text(painter, self.mirrored(box), self.step.title, self._title_font(), ink)
        left, width = self._line_box(card.width())
        box = QRectF(card.x() + left, card.y() + line_top, width, 1e4)
        self.draw_text(painter, self.mirrored(box), self.step.line, small, muted)
        for words, way_top in zip(self._ways, way_tops, strict=True):
            box = QRectF(card.x() + left, card.y() + way_top, width, 1e4)
            self.draw_text(painter, self.mirrored(box), words, small, ink)

    def _paint_flag(self, painter: QPainter, card: QRectF) -> None:
        look = self.look
        font = self.font_of(14, bold=True)
        words = self.mark_words()
        height = look.sp(20)
        barred = self._mark is Mark.UNSUITABLE
        sign = look.sp(17) if barred else 0
        width = QFontMetricsF(font).horizontalAdvance(words) + sign + look.sp(18)
        width = min(width, card.width())
        box = QRectF(card.x() + 14, 1, width, height)
        pill = self.mirrored(box)
        solid = self._mark is Mark.HERE
        quiet = barred or self._mark is Mark.TRIED
        painter.setPen(QPen(look.color("muted" if quiet else "accent"), 1.5))
        painter.setBrush(look.color("accent" if solid else "card"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(look.color("accent-ink" if solid else "ink"))
        text = self.mirrored(box.adjusted(sign, 0, 0, 0))
        painter.drawText(text, int(Qt.AlignmentFlag.AlignCenter), words)
        if barred:
            side = look.sp(13)
            place = QRectF(box.x() + look.sp(7), box.center().y() - side / 2, side, side)
            self._paint_bar(painter, self.mirrored(place))

    def _paint_bar(self, painter: QPainter, place: QRectF) -> None:
        """Paint the sign of what is not suitable now: a ring with a bar."""
        painter.setPen(QPen(self.look.color("ink"), self.look.sp(1.8)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
        inset = place.width() / 4
        middle = place.center().y()
        painter.drawLine(
            QPointF(place.left() + inset, middle), QPointF(place.right() - inset, middle)
        )

    def _flow(self, width: float) -> list[float]:
        """Return the tops of title, line and each way, then the bottom, from the card's top."""
        pad = self.look.sp(PADDING)
        title_left, top, title_width = self._title_box(width)
        del title_left
        title_bottom = top + self.height_of(self.step.title, self._title_font(), title_width)
        _, line_width = self._line_box(width)
        gap = self.look.sp(3)
        line_top = title_bottom + gap
        if not self._is_wide(width) and not self._is_narrow(width):
            line_top = max(title_bottom, pad + self.look.sp(TILE)) + gap
        bottom = line_top + self.height_of(self.step.line, self._line_font(), line_width)
        places = [top, line_top]
        for words in self._ways:
            places.append(bottom + gap)
            bottom += gap + self.height_of(words, self._line_font(), line_width)
        return [*places, max(bottom, pad + self.look.sp(TILE)) + pad]

    def _title_box(self, width: float) -> tuple[float, float, float]:
        """Return left, top and width of the title inside a card."""
        pad = self.look.sp(PADDING)
        left = self._text_left()
        if self._is_narrow(width):
            return pad, pad + self.look.sp(TILE + GAP / 2), width - 2 * pad
        room = width - left - pad
        top = pad
        if not self._is_wide(width):
            spare = self.look.sp(TILE) - self.height_of(self.step.title, self._title_font(), room)
            top += max(0.0, spare / 2)
        return left, top, room

    def _line_box(self, width: float) -> tuple[float, float]:
        """Return left and width of the line inside a card."""
        pad = self.look.sp(PADDING)
        left = self._text_left() if self._is_wide(width) else pad
        return left, width - left - pad

    def _is_narrow(self, width: float) -> bool:
        """Say whether a word of the title has no room beside the icon, so that all go below."""
        return self._widest_title() + 2 > width - self._text_left() - self.look.sp(PADDING)

    def _widest_title(self) -> float:
        title = QFontMetricsF(self._title_font())
        return max(title.horizontalAdvance(part) for part in unbroken(self.step.title))

    def _is_wide(self, width: float) -> bool:
        return width >= self.look.sp(WIDE)

    def _text_left(self) -> float:
        return self.look.sp(PADDING + TILE + GAP)

    def _title_font(self) -> QFont:
        return self.font_of(15.5, bold=True)

    def _line_font(self) -> QFont:
        return self.font_of(15, bold=False)


class AnswerButton(LadderButton):
    """An answer of a decision: a press chooses it and lights up the ways it opens."""

    def __init__(self, answer: Answer, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.answer = answer
        self.setObjectName(f"answer-{answer.ref.replace('/', '-')}")
        self.setText(answer.title)
        self._chosen = False
        self._here = False
        self._ways: tuple[str, ...] = ()

    def set_chosen(self, *, chosen: bool, here: bool) -> None:
        """Show whether the reader chose this answer, and whether the marker rests on it."""
        if (chosen, here) != (self._chosen, self._here):
            self._chosen, self._here = chosen, here
            self.update()

    def set_ways(self, ways: tuple[str, ...]) -> None:
        """Show ways on in words under the answer."""
        self._ways = ways
        self.update()

    def narrowest(self) -> float:
        """Return the width in px at which no word is broken."""
        metrics = QFontMetricsF(self._font())
        words = unbroken(self.answer.title)
        return max(metrics.horizontalAdvance(part) for part in words) + self._sides()

    def height_for(self, width: float) -> float:
        """Return the height at a width, both in px; never less than a finger needs."""
        room = floor(width) - self._sides()
        height = self.height_of(self.answer.title, self._font(), room)
        for words in self._ways:
            height += self.look.sp(2) + self.height_of(words, self._way_font(), room)
        return max(self.look.touch, height + 2 * self.look.sp(7))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        del event
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = self.underMouse() or self.isDown()
        pen = QPen(look.color("accent"), 2.5) if self._chosen else QPen(look.color("decision"), 1)
        painter.setPen(pen)
        painter.setBrush(look.color("accent-soft" if self._chosen or hovered else "card"))
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawRoundedRect(area, 8, 8)
        font = self._font()
        room = self.width() - self._sides()
        texts = ((self.answer.title, font), *((words, self._way_font()) for words in self._ways))
        heights = [self.height_of(text, text_font, room) for text, text_font in texts]
        top = (self.height() - sum(heights) - look.sp(2) * len(self._ways)) / 2
        for (text, text_font), height in zip(texts, heights, strict=True):
            box = QRectF(look.sp(10), top, room, height + 2)
            self.draw_text(painter, self.mirrored(box), text, text_font, look.color("ink"))
            top += height + look.sp(2)
        side = look.sp(16)
        name = "here" if self._here else "tried" if self._chosen else "chevron"
        token = "accent" if self._chosen else "muted"
        icon = look.icon(name, token, side, self.devicePixelRatioF())
        box = QRectF(self.width() - look.sp(7) - side, (self.height() - side) / 2, side, side)
        if self.isRightToLeft() and name == "chevron":
            painter.save()
            painter.translate(self.mirrored(box).topRight())
            painter.scale(-1, 1)
            painter.drawPixmap(QPointF(0, 0), icon)
            painter.restore()
        else:
            painter.drawPixmap(self.mirrored(box).topLeft(), icon)
        self.draw_ring(painter, area, 8)

    def _sides(self) -> float:
        """Return the room in px that margins and the sign at the end take."""
        return self.look.sp(10 + 6 + 16 + 7)

    def _font(self) -> QFont:
        return self.font_of(15.5, bold=True)

    def _way_font(self) -> QFont:
        return self.font_of(15, bold=False)
