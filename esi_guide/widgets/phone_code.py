# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A square code for the camera of a phone: black on white in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
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
        self._modules: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_modules(self, modules: tuple[tuple[bool, ...], ...]) -> None:
        """Show a code; True is dark."""
        self._modules = modules
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which a phone reads the code."""
        side = SMALLEST * self._side()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the code with its quiet zone in the middle."""
        del event
        if not self._modules:
            return
        painter = QPainter(self)
        # Pixels of the screen are what is counted in; a painter counts in logical ones.
        to_screen = painter.deviceTransform()
        from_screen = to_screen.inverted()[0]
        room = to_screen.mapRect(QRectF(self.rect())).toRect()
        module = min(room.width(), room.height()) // self._side()
        square = QRect(QPoint(0, 0), QSize(module, module) * self._side())
        square.moveCenter(room.center())
        painter.fillRect(from_screen.mapRect(QRectF(square)), Qt.GlobalColor.white)
        for row, dark in enumerate(self._modules, QUIET):
            for column, is_dark in enumerate(dark, QUIET):
                if is_dark:
                    corner = square.topLeft() + QPoint(column, row) * module
                    spot = QRectF(QRect(corner, QSize(module, module)))
                    painter.fillRect(from_screen.mapRect(spot), Qt.GlobalColor.black)

    def _side(self) -> int:
        """Return how many modules a side has, with the quiet zone."""
        return len(self._modules) + 2 * QUIET
