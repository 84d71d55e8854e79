# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What comes next: a button along each edge that leaves the page's step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from esi_guide.widgets.content_list import ContentList
from esi_guide.widgets.parts import text_label
from esi_guide.widgets.wrap_button import WrapButton

if TYPE_CHECKING:
    from esi_guide.content.chart import Step


class WaysList(ContentList):
    """Shows (heading, ways) pairs; a way is (words, step, returns).

    Signals:
        page_chosen(str): Somebody chose the page of a step.
    """

    page_chosen = Signal(str)

    def fill(self, content: tuple[tuple[str, tuple[tuple[str, Step, bool], ...]], ...]) -> None:
        """Make a button a way, under its answer where there is one."""
        for heading, ways in content:
            if heading:
                self.rows.addWidget(text_label(heading, "value", self))
            for words, step, _returns in ways:
                button = WrapButton(words, step.title, "way", self)
                button.setObjectName(f"way-{step.id}")
                button.setProperty("page", step.page)
                button.clicked.connect(self._choose)
                self.rows.addWidget(button)

    def _choose(self) -> None:
        self.page_chosen.emit(self.sender().property("page"))
