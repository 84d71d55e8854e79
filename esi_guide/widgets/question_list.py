# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Questions to ask, numbered."""

from __future__ import annotations

from html import escape

from esi_guide.widgets.content_text import ContentText


class QuestionList(ContentText):
    """Shows a tuple of questions."""

    def html_of(self, content: tuple[str, ...]) -> str:
        """Return a numbered list."""
        rows = (f"<p>{number}. {escape(text)}</p>" for number, text in enumerate(content, start=1))
        return "".join(rows)
