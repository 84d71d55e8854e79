# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Base of the lists that a page's cards hold: filled from one content field."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property
from PySide6.QtWidgets import QVBoxLayout, QWidget

from esi_guide.widgets.parts import empty


class ContentList(QWidget):
    """Rows made from a tuple; the card around it hides when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: tuple[Any, ...] = ()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(6)

    def _get_content(self) -> object:
        return self._content

    def _set_content(self, content: tuple[Any, ...]) -> None:
        self._content = content or ()
        empty(self.rows)
        if any(self._content):
            self.fill(self._content)
        card = self.parentWidget()
        if card is not None:
            card.setVisible(any(self._content))

    #: What the list shows; each subclass says what the tuple holds.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def fill(self, content: tuple[Any, ...]) -> None:
        """Make the rows."""
        raise NotImplementedError
