# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What comes next: a button along each edge that leaves the page's step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from esi_guide.widgets.parts import empty, text_label
from esi_guide.widgets.wrap_button import WrapButton

if TYPE_CHECKING:
    from esi_guide.ladder.words import WayOn

    Ways = tuple[tuple[str, tuple[WayOn, ...]], ...]


class WaysList(QWidget):
    """Shows (heading, ways) pairs; the card around it hides when there are none.

    Signals:
        page_chosen(str): Somebody chose the page of a step.
    """

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: Ways = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)

    def _get_content(self) -> object:
        return self._content

    def _set_content(self, content: Ways) -> None:
        self._content = content or ()
        empty(self._rows)
        for heading, ways in self._content:
            if heading:
                self._rows.addWidget(text_label(heading, "value", self))
            for words, step, _ in ways:
                button = WrapButton(words, step.title, "way", self)
                button.setObjectName(f"way-{step.id}")
                button.setProperty("page", step.page)
                button.clicked.connect(self._choose)
                self._rows.addWidget(button)
        card = self.parentWidget()
        if card is not None:
            card.setVisible(bool(self._content))

    #: A tuple of (heading, ways); the heading is an answer's title or "".
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def _choose(self) -> None:
        self.page_chosen.emit(self.sender().property("page"))
