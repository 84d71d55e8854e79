# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a widget that paints itself asks of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPixmap


class Look(Protocol):
    """How things look just now: colours, icons and sizes of one theme and text size."""

    #: Name of the theme: light, dark or contrast.
    theme: str
    #: Text size in per cent, 100 to 300.
    text_size: int
    #: Least side in px of what a finger has to hit.
    touch: int

    def color(self, token: str) -> QColor:
        """Return the colour of a palette token such as "ink" or "procedure-soft"."""
        ...

    def sp(self, pixels: float) -> float:
        """Return a length in logical px grown by the text size."""
        ...

    def icon(self, name: str, token: str, side: float, ratio: float) -> QPixmap:
        """Return an icon in a palette colour, ``side`` logical px square."""
        ...
