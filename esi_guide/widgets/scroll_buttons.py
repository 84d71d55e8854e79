# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Two large buttons beside a long view, for whoever cannot or would not push it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QTransform
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea

    from esi_guide.widgets.look import Look

#: Side of a button and room at either side of it, in px.
SIDE, MARGIN = 52, 6
#: Side of its arrow in px.
ICON = 26
#: Part of the view that a press moves on by: what stood last is then seen first.
PART = 0.8


class ScrollButtons(QFrame):
    """Moves a scroll area up and down, a screenful less a little at a press.

    The keys that scroll do the same, so that Tab has no need to stop here.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area: QScrollArea | None = None
        self._up, self._down = QToolButton(self), QToolButton(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addStretch(1)
        for name, button in (("upButton", self._up), ("downButton", self._down)):
            button.setObjectName(name)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedSize(SIDE, SIDE)
            button.setIconSize(QSize(ICON, ICON))
            button.clicked.connect(self._move)
            column.addWidget(button)
        self.setFixedWidth(SIDE + 2 * MARGIN)
        self._say_names()

    def attach(self, area: QScrollArea) -> None:
        """Move a scroll area."""
        self._area = area
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._show_ends)
        bar.rangeChanged.connect(self._show_ends)
        self._show_ends()

    def set_look(self, look: Look) -> None:
        """Show the arrows in another theme."""
        side = max(SIDE, look.touch)
        for button in (self._up, self._down):
            button.setFixedSize(side, side)
        self.setFixedWidth(side + 2 * MARGIN)
        arrow = look.icon("chevron", "ink", ICON, self.devicePixelRatioF())
        for button, turn in ((self._up, -90), (self._down, 90)):
            button.setIcon(QIcon(arrow.transformed(QTransform().rotate(turn))))

    def changeEvent(self, event: QEvent) -> None:
        """Say the names in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_names()

    def _say_names(self) -> None:
        self._up.setAccessibleName(self.tr("Scroll up"))
        self._down.setAccessibleName(self.tr("Scroll down"))

    def _show_ends(self) -> None:
        if self._area is not None:
            bar = self._area.verticalScrollBar()
            self._up.setEnabled(bar.value() > bar.minimum())
            self._down.setEnabled(bar.value() < bar.maximum())

    def _move(self) -> None:
        if self._area is not None:
            bar = self._area.verticalScrollBar()
            step = round(PART * self._area.viewport().height())
            bar.setValue(bar.value() + (-step if self.sender() is self._up else step))
