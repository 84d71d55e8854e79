# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A scroll area that shows its focus to whoever came by keys, and not to a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from esi_guide.widgets.parts import set_state
from esi_guide.widgets.touch import BY_KEYS

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class PageScroll(QScrollArea):
    """Takes the keys that scroll as soon as a page is opened.

    A ring around the whole page tells a hand on the keys where it is, and would only puzzle
    whoever touched a card. The style sheet draws it by the dynamic property ``ring``.

    The scroll bar always keeps its room, or each text would be broken anew where it comes and goes;
    on a page that is shorter than the window it is empty.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._show_handle)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring if a key brought the focus here."""
        super().focusInEvent(event)
        self._show_ring(wanted=event.reason() in _BY_TAB or bool(self.window().property(BY_KEYS)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._show_ring(wanted=False)

    def _show_handle(self, least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > least)

    def _show_ring(self, *, wanted: bool) -> None:
        set_state(self, "ring", on=wanted)
