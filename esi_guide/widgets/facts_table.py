# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Facts at a glance: a short label and a short value a row."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from esi_guide.widgets.content_text import ContentText

if TYPE_CHECKING:
    from esi_guide.content.reading import ReadableFact


class FactsTable(ContentText):
    """Shows a tuple of ``ReadableFact``."""

    def html_of(self, content: tuple[ReadableFact, ...]) -> str:
        """Return a row a fact, label above value so that long words have room."""
        rows = (
            f'<tr><td class="{"last" if item is content[-1] else "row"}">'
            f'<span class="label">{escape(item.fact.label)}</span><br>'
            f"<b>{escape(item.fact.value)}</b>"
            f"{f' [{item.source_number}]' if item.source_number else ''}</td></tr>"
            for item in content
        )
        head = '<table width="100%" cellspacing="0" style="margin-bottom: 0">'
        return f"{head}{''.join(rows)}</table>"
