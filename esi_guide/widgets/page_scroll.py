# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A scroll area that shows its focus to whoever came by keys, and not to a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from esi_guide.widgets.touch import BY_KEYS

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class PageScroll(QScrollArea):
    """Takes the keys that scroll as soon as a page is opened.

    A ring around the whole page tells a hand on the keys where it is, and would only puzzle
    whoever touched a card. The style sheet draws it by the dynamic property ``ring``.
    """

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring if a key brought the focus here."""
        super().focusInEvent(event)
        self._show_ring(wanted=event.reason() in _BY_TAB or bool(self.window().property(BY_KEYS)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._show_ring(wanted=False)

    def _show_ring(self, *, wanted: bool) -> None:
        if bool(self.property("ring")) != wanted:
            self.setProperty("ring", wanted)
            self.style().unpolish(self)
            self.style().polish(self)
