# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Asks whether somebody is still there, before a kiosk forgets what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog

from esi_guide.forms.ui_idle_view import Ui_IdleView
from esi_guide.widgets.announce import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class IdleView(QDialog):
    """Counts down over all that is shown; any touch or key keeps everything as it is.

    Signals:
        stayed(): Somebody is there.

    Args:
        seconds: How many are left.
        parent: What it lies over.
    """

    stayed = Signal()

    def __init__(self, seconds: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Whatever other card is open waits below.
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.ui = Ui_IdleView()
        self.ui.setupUi(self)
        self.ui.stayButton.clicked.connect(self.stayed)
        self.ui.stayButton.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setAccessibleDescription(self.ui.explainLabel.text())
        self.count(seconds)

    def count(self, seconds: int) -> None:
        """Show how many seconds are left."""
        self.ui.secondsLabel.setText(str(seconds))
        words = self.tr("Seconds left: %1").replace("%1", str(seconds))
        self.ui.secondsLabel.setAccessibleName(words)

    def announce_start(self) -> None:
        """Say once and politely what is asked; a number each second would only disturb."""
        announce(self, f"{self.ui.stillThereLabel.text()} {self.ui.explainLabel.text()}")

    def reject(self) -> None:
        """Take Esc for somebody who is there."""
        self.stayed.emit()
