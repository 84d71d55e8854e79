# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A column of a page, whose height is asked for at the width that it gets and at no other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame


class PageColumn(QFrame):
    """Takes the width that the page gives it; the height follows from that.

    Left to itself, Qt would break all texts in it at two more widths, to name a usual and a least
    height that a page which scrolls has no use for.
    """

    def sizeHint(self) -> QSize:
        """Return a small size: the page gives the width, and the height follows from it."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest word."""
        layout = self.layout()
        return QSize(layout.minimumSize().width() if layout is not None else 0, 0)
