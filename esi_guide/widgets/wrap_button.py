# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A push button whose words wrap instead of being cut off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

#: Room beside, and above and below, the words in px.
PADDING, EDGE = 16, 9


class WrapButton(QPushButton):
    """A push button whose words wrap; words of explanation may stand above or below its title.

    Args:
        small: Words of explanation; "" for none.
        text: The title.
        role: What the style sheet selects, "way" or "outline".
        parent: Owner.

    Attributes:
        small_below: Whether the explanation stands below the title.
        centred: Whether the words stand in the middle.
    """

    small_below = False
    centred = False

    def __init__(self, small: str, text: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._small = ""
        self._title = ""
        self._heights: dict[int, int] = {}
        self._widths: tuple[int, int] | None = None
        self.setProperty("role", role)
        self.set_words(text, small)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, text: str, small: str = "") -> None:
        """Show another title and other words of explanation."""
        self._title, self._small = text, small
        self.setAccessibleName(f"{small}: {text}" if small else text)
        self._measure_anew()

    def lead(self) -> int:
        """Return the room in px that a subclass needs before the words."""
        return 0

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words, at least that which the style sheet sets."""
        if width not in self._heights:
            room = max(1, width - 2 * PADDING - self.lead())
            height = self._height(QFontMetrics(self._title_font()), self._title, room)
            if self._small:
                height += self._height(QFontMetrics(self._small_font()), self._small, room) + 2
            self._heights[width] = max(super().sizeHint().height(), height + 2 * EDGE)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return the size with the title on one line."""
        width = self._words_wide()[0] + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word."""
        widest = self._words_wide()[1]
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame as any button without words, then the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().buttonText().color())
        area = self.rect().adjusted(PADDING, EDGE, -PADDING, -EDGE)
        right = self.isRightToLeft()
        area.adjust(0 if right else self.lead(), 0, -self.lead() if right else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        # Absolute, or the painter would turn the side round a second time with the program.
        side |= Qt.AlignmentFlag.AlignAbsolute
        if self.centred:
            side = Qt.AlignmentFlag.AlignHCenter
        flags = int(Qt.TextFlag.TextWordWrap) | int(side)
        top, middle = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
        below = bool(self._small) and self.small_below
        lines = [(self._title_font(), self._title, top if below else middle)]
        if self._small:
            lines.insert(1 if below else 0, (self._small_font(), self._small, top))
        for font, words, align in lines:
            painter.setFont(font)
            painter.drawText(area, flags | int(align), words)
            area.setTop(painter.boundingRect(area, flags | int(top), words).bottom() + 3)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size, and the room that the style sheet leaves."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure_anew()

    def _measure_anew(self) -> None:
        self._heights = {}
        self._widths = None
        self.updateGeometry()
        self.update()

    def _words_wide(self) -> tuple[int, int]:
        """Return the widths of the longer line and of the longest word, with the room beside."""
        if self._widths is None:
            title, small = QFontMetrics(self._title_font()), QFontMetrics(self._small_font())
            line = max(title.horizontalAdvance(self._title), small.horizontalAdvance(self._small))
            words = f"{self._small} {self._title}".split()
            word = max((title.horizontalAdvance(word) for word in words), default=0)
            beside = 2 * PADDING + self.lead()
            self._widths = line + beside, word + beside
        return self._widths

    def _title_font(self) -> QFont:
        """Return the font that the style sheet sets, bold or not."""
        return QFont(self.font())

    def _small_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(False)
        return font

    @staticmethod
    def _height(metrics: QFontMetrics, text: str, width: int) -> int:
        flags = int(Qt.TextFlag.TextWordWrap)
        return metrics.boundingRect(0, 0, width, 10_000, flags, text).height()
