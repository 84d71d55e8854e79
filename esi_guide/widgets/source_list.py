# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Where a page's words come from, with the numbers that the text cites."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from esi_guide.widgets.content_text import ContentText

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from esi_guide.content.page import Source
    from esi_guide.content.reading import ReadableSource


class SourceList(ContentText):
    """Shows a tuple of ``ReadableSource``; addresses are text and open nothing."""

    def html_of(self, content: tuple[ReadableSource, ...]) -> str:
        """Return a paragraph a source."""
        rows = (
            f'<p class="small">[{item.number}] {escape(self._words(item.source))}</p>'
            for item in content
        )
        return "".join(rows)

    def place_of(self, source_id: str) -> QRectF | None:
        """Return where a source stands in the text, in px, or None."""
        ids = [item.source.id for item in self._content]
        if source_id not in ids:
            return None
        block = self.document().findBlockByNumber(ids.index(source_id))
        return self.document().documentLayout().blockBoundingRect(block)

    def _words(self, source: Source) -> str:
        """Return the source in words, nothing twice, and whether it was checked."""
        parts = [source.citation.rstrip(".")]
        for detail in (str(source.year), source.identifier, source.link):
            if detail and not any(detail in part for part in parts):
                parts.append(detail)
        words = f"{'. '.join(parts)}."
        unchecked = self.tr("Not yet checked in the source itself.")
        return words if source.checked else f"{words} {unchecked}"
