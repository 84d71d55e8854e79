# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Facts at a glance: a short label and a short value a row."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from esi_guide.widgets.content_text import ContentText

if TYPE_CHECKING:
    from esi_guide.content.page import Fact


class FactsTable(ContentText):
    """Shows a tuple of ``Fact``."""

    def html_of(self, content: tuple[Fact, ...]) -> str:
        """Return a row a fact, label above value so that long words have room."""
        rows = (
            f'<tr><td class="{"last" if fact is content[-1] else "row"}">'
            f'<span class="label">{escape(fact.label)}</span><br>'
            f"<b>{escape(fact.value)}</b></td></tr>"
            for fact in content
        )
        head = '<table width="100%" cellspacing="0" style="margin-bottom: 0">'
        return f"{head}{''.join(rows)}</table>"
