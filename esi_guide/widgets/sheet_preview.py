# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The pages of a sheet, one below the other, as they will come out of the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage, QPaintEvent

    from esi_guide.widgets.look import Look

#: Between two pages, and the widest that a page is drawn, in px.
_GAP, _WIDEST = 18, 820
#: Height by width of a page before there is one.
_SHAPE = 1.41


class SheetPreview(QWidget):
    """Shows pages that are given as pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QImage] = []
        self._look: Look | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_pages(())

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def set_look(self, look: Look) -> None:
        """Frame the pages in the colours of another theme; paper stays white."""
        self._look = look
        self.update()

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show the pages of a sheet."""
        self._pages = list(pages)
        words = self.tr("Pages: %1. The text can be read aloud in the PDF.")
        words = words.replace("%1", str(len(pages)))
        self.setAccessibleName(self.tr("How the sheet looks"))
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all pages at a width, in px."""
        places = self._places(width)
        return round(places[-1].bottom()) + 1 if places else round(min(width, _WIDEST) * _SHAPE)

    def sizeHint(self) -> QSize:
        """Return the size at a width that is good to read."""
        return QSize(_WIDEST, self.heightForWidth(_WIDEST))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the parts of a page can still be told."""
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are in view."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, place in zip(self._pages, self._places(self.width()), strict=True):
            if event.rect().intersects(place.toAlignedRect()):
                painter.drawImage(place, page)
                if self._look is not None:
                    painter.setPen(QPen(self._look.color("control"), 1))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRect(place)

    def _places(self, width: int) -> list[QRectF]:
        across = min(width - 1, _WIDEST)
        places, top = [], 0.5
        for page in self._pages:
            height = across * page.height() / max(1, page.width())
            places.append(QRectF((width - 1 - across) / 2 + 0.5, top, across, height))
            top += height + _GAP
        return places
