# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Stands where something unexpected happened, says so calmly, and leads home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from esi_guide.forms.ui_trouble_view import Ui_TroubleView
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from esi_guide.widgets.look import Look

#: Widest line of text in px at 100 %: about 65 letters.
READABLE = 680


class TroubleView(QWidget):
    """Says that it is nobody's fault.

    Signals:
        home_chosen(): Somebody wants to go back to the ladder.

    Args:
        look: Sizes.
        parent: The window.
        ends_itself: Whether the visit is ended soon when nobody does anything.
    """

    home_chosen = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, ends_itself: bool) -> None:
        super().__init__(parent)
        self.ui = Ui_TroubleView()
        self.ui.setupUi(self)
        scroll_by_touch(self.ui.troubleScroll)
        self.ui.troubleEndLabel.setVisible(ends_itself)
        self.ui.troubleHomeButton.clicked.connect(self.home_chosen)
        self._describe()
        self.set_look(look)

    def focus_start(self) -> None:
        """Give the focus to the way home, so that Enter goes there."""
        self.ui.troubleHomeButton.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_bar(self) -> QScrollBar:
        """Return the bar that moves the view up and down."""
        return self.ui.troubleScroll.verticalScrollBar()

    def set_look(self, look: Look) -> None:
        """Show everything in another theme or text size."""
        self.ui.troubleColumn.setMaximumWidth(round(look.sp(READABLE)))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._describe()

    def _describe(self) -> None:
        """Let whoever lands on the button hear why."""
        self.ui.troubleHomeButton.setAccessibleDescription(self.ui.troubleTextLabel.text())
