# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Questions to ask, numbered."""

from __future__ import annotations

from esi_guide.widgets.content_list import ContentList
from esi_guide.widgets.parts import text_label


class QuestionList(ContentList):
    """Shows a tuple of questions."""

    def fill(self, content: tuple[str, ...]) -> None:
        """Make a numbered row a question."""
        for number, question in enumerate(content, start=1):
            self.rows.addWidget(text_label(f"{number}. {question}", "body", self))
