# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Facts at a glance: a short label and a short value a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esi_guide.widgets.content_list import ContentList
from esi_guide.widgets.parts import rule, text_label

if TYPE_CHECKING:
    from esi_guide.content.page import Fact


class FactsTable(ContentList):
    """Shows a tuple of ``Fact``."""

    def fill(self, content: tuple[Fact, ...]) -> None:
        """Make a row a fact, label above value so that long words have room."""
        for number, fact in enumerate(content):
            if number:
                self.rows.addWidget(rule(self))
            self.rows.addWidget(text_label(fact.label, "label", self))
            self.rows.addWidget(text_label(fact.value, "value", self))
