# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a search found, each place a button with its title, where it is and a piece of its text."""

from __future__ import annotations

from html import escape
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from esi_guide.widgets.parts import set_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from esi_guide.widgets.look import Look

#: Room beside, and above and below, the words in px.
PADDING, EDGE = 16, 10
#: The least height in px: more than a finger needs.
LEAST = 60

_STYLE = """
p {{ margin: 0; color: {ink}; }}
.title {{ font-size: {title}px; font-weight: bold; }}
.where {{ font-size: {small}px; color: {muted}; }}
.snippet b {{ background-color: {mark}; color: {mark_ink}; }}
"""


class ResultRow(NamedTuple):
    """What a row shows.

    Attributes:
        title: Title of the place.
        where: Where it is.
        snippet: A piece of its text; "" for none.
        marks: Start and length of each word of the piece that was found.
        urgent: Whether it has to stand out.
    """

    title: str
    where: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    urgent: bool


class ResultButton(QPushButton):
    """One place that was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = ResultRow("", "", "", (), urgent=False)
        self._heights: dict[int, int] = {}
        self._words = QTextDocument(self)
        self._words.setDocumentMargin(0)
        self.setProperty("role", "result")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_row(self, row: ResultRow) -> None:
        """Show a place."""
        if row != self._row:
            self._row = row
            self.setAccessibleName(row.title)
            self.setAccessibleDescription(". ".join(filter(None, (row.where, row.snippet))))
            set_state(self, "urgent", on=row.urgent)
            self._write()

    def set_look(self, look: Look) -> None:
        """Show the place in another theme or text size."""
        colors = {"ink": "ink", "muted": "muted", "mark": "mark", "mark_ink": "mark-ink"}
        self._words.setDefaultStyleSheet(
            _STYLE.format(
                **{name: look.color(token).name() for name, token in colors.items()},
                title=round(look.sp(18)),
                small=round(look.sp(15)),
            )
        )
        self._write()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words in px."""
        if width not in self._heights:
            self._words.setTextWidth(max(1, width - 2 * PADDING))
            self._heights[width] = max(LEAST, ceil(self._words.size().height()) + 2 * EDGE)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return a small size: the list gives the width, and the height follows from it."""
        return QSize(240, LEAST)

    def minimumSizeHint(self) -> QSize:
        """Return a width that any window has; the height follows the width."""
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame as any button without words, then the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.translate(PADDING, EDGE)
        self._words.setTextWidth(max(1, self.width() - 2 * PADDING))
        self._words.drawContents(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the list."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size and the direction of the language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._write()

    def _write(self) -> None:
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        font = self.font()
        font.setBold(False)
        self._words.setDefaultFont(font)
        self._words.setDefaultTextOption(option)
        self._words.setHtml(_html(self._row))
        self._heights = {}
        self.updateGeometry()
        self.update()


class ResultList(QWidget):
    """The places found, one under the other.

    Rows take over the buttons of the rows before: making one costs more than filling it.

    Signals:
        chosen(int): Somebody chose a row.
        moved(int): Somebody wants to the next row, 1, or the one before, -1.
    """

    chosen = Signal(int)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[ResultButton] = []
        self._count = 0
        self._look: Look | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)

    def show_rows(self, rows: Sequence[ResultRow]) -> None:
        """Show places."""
        self._count = len(rows)
        while len(self._buttons) < len(rows):
            self._buttons.append(self._make_button())
        for number, button in enumerate(self._buttons):
            if number < len(rows):
                button.show_row(rows[number])
            button.setVisible(number < len(rows))

    def set_look(self, look: Look) -> None:
        """Show the places in another theme or text size."""
        self._look = look
        for button in self._buttons:
            button.set_look(look)

    def buttons(self) -> tuple[ResultButton, ...]:
        """Return the buttons of the places that are shown."""
        return tuple(self._buttons[: self._count])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Report the arrows, which would scroll what is around the list."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _make_button(self) -> ResultButton:
        button = ResultButton(self)
        number = len(self._buttons)
        button.setObjectName(f"result-{number + 1}")
        button.setProperty("row", number)
        button.clicked.connect(self._choose)
        if self._look is not None:
            button.set_look(self._look)
        self._rows.addWidget(button)
        return button

    def _choose(self) -> None:
        self.chosen.emit(self.sender().property("row"))


def _html(row: ResultRow) -> str:
    parts = [f'<p class="title">{escape(row.title)}</p>']
    if row.where:
        parts.append(f'<p class="where">{escape(row.where)}</p>')
    if row.snippet:
        parts.append(f'<p class="snippet">{_marked(row.snippet, row.marks)}</p>')
    return "".join(parts)


def _marked(text: str, marks: Sequence[tuple[int, int]]) -> str:
    """Return a text as HTML with some of its words marked."""
    parts = []
    end = 0
    for start, length in marks:
        parts.append(f"{escape(text[end:start])}<b>{escape(text[start : start + length])}</b>")
        end = start + length
    return "".join((*parts, escape(text[end:])))
