# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Where a panel lies over the window: in its middle, as tall as what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QLayout

    from esi_guide.widgets.look import Look

#: Room in px that stays around a panel.
AROUND = 24


def lay_over(
    panel: QDialog, parent: QWidget, outer: QLayout, scrolled: QLayout, *, look: Look, width: int
) -> None:
    """Place a panel over a window before it is shown.

    Args:
        panel: The panel.
        parent: The window.
        outer: The layout of the panel, in which what scrolls has no height of its own.
        scrolled: The layout of what scrolls where the window is too low for all of it.
        look: Colours and sizes.
        width: Its width in px at 100 %, where there is room.
    """
    # Letters have their size once the style sheet has been read.
    for part in panel.findChildren(QWidget):
        part.ensurePolished()
    room = parent.size() - QSize(2 * AROUND, 2 * AROUND)
    wide = min(round(look.sp(width)), room.width())
    margins = outer.contentsMargins()
    inside = wide - margins.left() - margins.right()
    tall = outer.totalHeightForWidth(wide) + scrolled.totalHeightForWidth(inside)
    box = QRect(0, 0, wide, min(tall, room.height()))
    box.moveCenter(parent.rect().center())
    panel.setGeometry(box.translated(parent.mapToGlobal(parent.rect().topLeft())))
