# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A square code for the camera of a phone: black on white in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

#: White modules that the standard wants on each side of a code.
QUIET = 4
#: Smallest module in px: what a phone can still tell from its neighbours.
SMALLEST = 3


class PhoneCode(QWidget):
    """Shows the modules of a code as large as it can, each of whole pixels of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_modules(self, modules: tuple[tuple[bool, ...], ...]) -> None:
        """Show a code; True is dark."""
        side = len(modules) + 2 * QUIET if modules else 0
        # One bit a module: 1 is white, whatever the theme.
        self._code = QImage(side, side, QImage.Format.Format_Mono)
        self._code.fill(1)
        for row, dark in enumerate(modules, QUIET):
            for column, is_dark in enumerate(dark, QUIET):
                self._code.setPixel(column, row, 0 if is_dark else 1)
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which a phone reads the code."""
        return self._code.size() * SMALLEST

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the code with its quiet zone in the middle."""
        del event
        if self._code.isNull():
            return
        painter = QPainter(self)
        # Pixels of the screen are what is counted in; a painter counts in logical ones.
        to_screen = painter.deviceTransform()
        room = to_screen.mapRect(QRectF(self.rect())).toRect()
        module = min(room.width(), room.height()) // self._code.width()
        square = QRect(QPoint(0, 0), self._code.size() * module)
        square.moveCenter(room.center())
        painter.drawImage(to_screen.inverted()[0].mapRect(QRectF(square)), self._code)
