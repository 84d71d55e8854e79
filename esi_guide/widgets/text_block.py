# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Rich text that is as tall as its words, never scrolls by itself and opens nothing."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QPainter, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QTextEdit, QWidget

from esi_guide.content.spoken import find, find_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from esi_guide.widgets.look import Look

#: Room around the text for the focus ring, in px.
MARGIN = 5
#: Where lines break before anybody has measured a text, in px; at none, after every word.
USUAL_WIDTH = 600

_STYLE = """
p, li, td {{ line-height: 125%; color: {ink}; }}
p {{ margin-top: 0; margin-bottom: {gap}px; }}
li {{ margin-bottom: {small}px; }}
h2 {{ font-size: {h2}px; margin-top: 0; margin-bottom: {gap}px; color: {ink}; }}
h3 {{ font-size: {h3}px; margin-top: {gap}px; margin-bottom: {small}px; color: {ink}; }}
a {{ color: {link}; text-decoration: underline; }}
.label, .small {{ color: {muted}; }}
.small {{ font-size: {tiny}px; }}
.gap {{ font-size: {small}px; margin-bottom: 0; line-height: 100%; }}
.yes {{ color: {care}; font-weight: bold; }}
.no {{ color: {check}; font-weight: bold; }}
.own {{ color: {accent}; font-weight: bold; font-size: {tiny}px; margin-bottom: {gap}px; }}
.stamp {{ color: {check}; background-color: {check_soft}; font-weight: bold; font-size: {tiny}px; }}
th {{ text-align: left; background-color: {lane}; padding: {small}px; border: 1px solid {border}; }}
table {{ margin-bottom: {gap}px; }}
table.data td {{ padding: {small}px; border: 1px solid {border}; }}
td.row, td.last {{ padding: {small}px 0; }}
td.row {{ border-bottom: 1px solid {border}; }}
td.bar {{ background-color: {accent}; }}
table.number {{ background-color: {card}; }}
td.number {{ padding: {gap}px; border: 1px solid {border}; }}
td.picture {{ padding: {gap}px; border: 1px solid {border}; }}
p.picture {{ line-height: 100%; margin-bottom: 0; }}
table.picture-left {{ margin-right: {beside}px; }}
table.picture-right {{ margin-left: {beside}px; }}
p.scale {{ color: {muted}; font-size: {tiny}px; margin-top: {small}px; margin-bottom: 0; }}
td.note {{ background-color: {note}; border: 1px solid {border}; padding: {gap}px; }}
td.warning {{ background-color: {warning}; border: 1px solid {check}; padding: {gap}px; }}
td.emergency {{ background-color: {urgent}; border: 2px solid {emergency}; padding: {gap}px; }}
"""


def rich_text_style(look: Look) -> str:
    """Return the style sheet of rich text in a look: the one place that dresses it."""
    colors = {
        "ink": "ink",
        "muted": "muted",
        "link": "link",
        "border": "border",
        "lane": "lane",
        "card": "card",
        "accent": "accent",
        "care": "care",
        "check": "check",
        "check_soft": "check-soft",
        "note": "note-soft",
        "warning": "warning-soft",
        "urgent": "emergency-soft",
        "emergency": "emergency-line",
    }
    sizes = {"h2": 20, "h3": 17, "tiny": 15, "gap": 9, "small": 4, "beside": 16}
    return _STYLE.format(
        **{name: look.color(token).name() for name, token in colors.items()},
        **{name: round(look.sp(pixels)) for name, pixels in sizes.items()},
    )


class TextBlock(QTextBrowser):
    """Shows rich text at its full height; links are reported and never followed.

    Signals:
        link_chosen(str): Somebody chose a link; the text is its target.
    """

    link_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = ""
        self._look: Look | None = None
        self._heights: dict[int, int] = {}
        self._marks: tuple[tuple[int, int], ...] = ()
        self._spoken = (0, 0)
        self._word = (0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.document().setDocumentMargin(MARGIN)
        # A text that wraps at its own width would undo, unasked, any other width it is measured at.
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(USUAL_WIDTH)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.anchorClicked.connect(self._report_link)

    def show_html(self, html: str) -> None:
        """Show rich text, in the look once there is one."""
        self._html = html
        self._heights = {}
        self.hide_spoken()
        if self._marks:
            self.mark(())
        if self._look is not None:
            self.setHtml(html)
            self.updateGeometry()

    def set_look(self, look: Look) -> None:
        """Show the text in another theme or text size."""
        self._look = look
        # Else what goes would be broken once more, in the new letters.
        self.document().clear()
        self.document().setDefaultFont(self.font())
        self.document().setDefaultStyleSheet(rich_text_style(look))
        marked, spoken = self._marks, self._spoken
        self.show_html(self._html)
        self.mark(marked)
        self._spoken = spoken
        self._select()

    def mark(self, spots: Sequence[tuple[int, int]]) -> QRect:
        """Give words a background until other text is shown.

        Args:
            spots: Start and length of each word in the plain text; none takes the marks away.

        Returns:
            Where the first of them ends in the text, in px; null without any.
        """
        self._marks = tuple(spots)
        self._select()
        return self.cursorRect(self._cursor(*self._marks[0])) if self._marks else QRect()

    def show_spoken(self, sentence: str) -> QRect:
        """Mark a sentence while it is read aloud.

        Returns:
            Where it stands in the text, in px; null where it is not found.
        """
        start, length = find(sentence, self.toPlainText(), sum(self._spoken))
        self._spoken, self._word = (start, length), (0, 0)
        self._select()
        if not length:
            return QRect()
        first, last = self._cursor(start, 0), self._cursor(start + length, 0)
        box = self.cursorRect(first).united(self.cursorRect(last))
        return QRect(0, box.top(), self.width(), box.height())

    def show_spoken_word(self, said: str, start: int, length: int) -> None:
        """Mark the word that is said now, within the sentence that is read."""
        begin, whole = self._spoken
        shown = self.toPlainText()[begin : begin + whole]
        at, long = find_word(said, start, length, shown)
        self._word = (begin + at, long)
        self._select()

    def hide_spoken(self) -> None:
        """Take the marks of reading aloud away; the next sentence is looked for from the top."""
        if self._spoken != (0, 0):
            self._spoken = self._word = (0, 0)
            self._select()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the whole text at a width, both in px."""
        if width not in self._heights:
            self._break_lines(width)
            self._heights[width] = ceil(self.document().size().height())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return a small size: the page gives the width, and the height follows from it."""
        return QSize(240, 2 * MARGIN)

    def minimumSizeHint(self) -> QSize:
        """Return a width that any window has; the height follows the width."""
        return QSize(120, 2 * MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines for the width that the text really got, if anybody measured it there."""
        super().resizeEvent(event)
        if self.width() in self._heights:
            self._break_lines(self.viewport().width())

    def changeEvent(self, event: QEvent) -> None:
        """Leave other letters to the look, which comes with each change of them.

        A text browser would break the old text for them, which ``set_look`` replaces.
        """
        if event.type() == QEvent.Type.FontChange:
            QFrame.changeEvent(self, event)
        else:
            super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and a ring around it when it has the focus."""
        # Measuring at another width may have left other lines behind.
        self._break_lines(self.viewport().width())
        super().paintEvent(event)
        if self.hasFocus() and self._look is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.color("focus"), 3))
            painter.drawRoundedRect(self.viewport().rect().adjusted(1, 1, -2, -2), 7, 7)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Tab, Enter and copying; leave every key that moves the page to the page."""
        own = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in own or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _select(self) -> None:
        """Show what was looked for, the sentence that is read aloud, and the word of it."""
        spots = [(spot, "mark", "mark-ink", False) for spot in self._marks]
        if self._spoken[1]:
            spots.append((self._spoken, "mark", "mark-ink", True))
        if self._word[1]:
            spots.append((self._word, "accent", "accent-ink", True))
        self.setExtraSelections([self._selection(*spot) for spot in spots])

    def _cursor(self, start: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(start + length, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _selection(
        self, spot: tuple[int, int], ground: str, ink: str, underlined: bool
    ) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(*spot)
        if self._look is not None:
            form = QTextCharFormat()
            form.setBackground(self._look.color(ground))
            form.setForeground(self._look.color(ink))
            # A line below it: colour alone is not enough to see.
            form.setFontUnderline(underlined)
            selection.format = form
        return selection

    def _break_lines(self, width: int) -> None:
        """Break the lines for a width in px, unless they are: Qt would do it all the same."""
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)

    def _report_link(self, url: QUrl) -> None:
        self.link_chosen.emit(url.toString())
