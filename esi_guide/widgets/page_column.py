# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A column of a page, whose height is asked for at the width that it gets and at no other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


def widest_word(part: QWidget) -> QSize:
    """Return the width in px of the widest word in a part, and no height.

    Left to itself, Qt would break all texts in it at two more widths, to name a usual and a least
    height that a page which scrolls has no use for.
    """
    layout = part.layout()
    return QSize(layout.minimumSize().width() if layout is not None else 0, 0)


class PageColumn(QWidget):
    """Takes the width that the page gives it; the height follows from that."""

    def sizeHint(self) -> QSize:
        """Return a small size: the page gives the width, and the height follows from it."""
        return widest_word(self)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest word."""
        return widest_word(self)
