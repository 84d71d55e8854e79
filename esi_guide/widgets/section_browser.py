# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Rich text that is as tall as its words and never scrolls by itself."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent

    from esi_guide.widgets.look import Look

STYLE = """
body, p, li {{ line-height: 125%; color: {ink}; }}
p {{ margin-top: 0; margin-bottom: {gap}px; }}
li {{ margin-bottom: {small}px; }}
h3 {{ font-size: {h3}px; margin-top: {gap}px; margin-bottom: {small}px; }}
a {{ color: {link}; text-decoration: underline; }}
a.source {{ text-decoration: none; }}
th {{ text-align: left; background-color: {lane}; padding: {small}px; border: 1px solid {border}; }}
td {{ padding: {small}px; border: 1px solid {border}; }}
td.note {{ background-color: {note}; border: 1px solid {border}; padding: {gap}px; }}
td.warning {{ background-color: {warning}; border: 1px solid {check}; padding: {gap}px; }}
td.emergency {{ background-color: {soft}; border: 2px solid {emergency}; padding: {gap}px; }}
"""


class SectionBrowser(QTextBrowser):
    """Shows the body of one section; links are reported and never followed.

    Signals:
        link_chosen(str): Somebody chose a link; the text is its target.
    """

    link_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._report_link)

    def show_html(self, html: str, look: Look) -> None:
        """Show rich text in the colours and sizes of a look."""
        self._html = html
        self.document().setDefaultFont(self.font())
        self.document().setDefaultStyleSheet(
            STYLE.format(
                ink=look.color("ink").name(),
                link=look.color("link").name(),
                border=look.color("border").name(),
                lane=look.color("lane").name(),
                note=look.color("note-soft").name(),
                warning=look.color("warning-soft").name(),
                check=look.color("check").name(),
                soft=look.color("emergency-soft").name(),
                emergency=look.color("emergency-line").name(),
                h3=round(look.sp(18)),
                gap=round(look.sp(9)),
                small=round(look.sp(4)),
            )
        )
        self.setHtml(html)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the size of the whole text at the present width."""
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return a width that any window has."""
        return QSize(120, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow or shrink to the text."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys that move the page to the page."""
        if event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_Space,
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Backspace,
        ):
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.document().setDefaultFont(self.font())
            self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(max(1, self.viewport().width()))
        frame = self.height() - self.viewport().height()
        height = ceil(self.document().size().height()) + frame
        if height != self.height():
            self.setFixedHeight(height)

    def _report_link(self, url: QUrl) -> None:
        self.link_chosen.emit(url.toString())
