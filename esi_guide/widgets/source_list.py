# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Where a page's words come from, with the numbers that the text cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from esi_guide.widgets.content_list import ContentList
from esi_guide.widgets.parts import text_label

if TYPE_CHECKING:
    from esi_guide.content.reading import ReadableSource


class SourceList(ContentList):
    """Shows a tuple of ``ReadableSource``; addresses are text and open nothing."""

    def fill(self, content: tuple[ReadableSource, ...]) -> None:
        """Make a row a source."""
        for item in content:
            source = item.source
            parts = [source.citation.rstrip(".")]
            for detail in (str(source.year), source.identifier, source.link):
                if detail and not any(detail in part for part in parts):
                    parts.append(detail)
            text = f"[{item.number}] {'. '.join(parts)}."
            if not source.checked:
                text = f"{text} " + self.tr("Not yet checked in the source itself.")
            row = text_label(text, "small", self)
            row.setObjectName(f"source-{source.id}")
            row.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.rows.addWidget(row)
