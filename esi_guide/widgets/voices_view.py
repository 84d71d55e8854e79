# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Who says yes, who says no, and why: both sides with equal room."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from esi_guide.widgets.content_text import ContentText

if TYPE_CHECKING:
    from esi_guide.content.reading import ReadableVoice


class VoicesView(ContentText):
    """Shows a pair of tuples of ``ReadableVoice``: those in favour and those not."""

    def html_of(self, content: tuple[tuple[ReadableVoice, ...], ...]) -> str:
        """Return a paragraph a voice, under a heading a side."""
        in_favour, against = content
        return self._side(self.tr("In favour"), "yes", in_favour) + self._side(
            self.tr("Against, or in doubt"), "no", against
        )

    def _side(self, heading: str, css_class: str, voices: tuple[ReadableVoice, ...]) -> str:
        if not voices:
            return ""
        rows = (
            f"<p><b>{escape(item.voice.who)}</b><br>{escape(item.voice.says)}"
            f"{f' [{item.source_number}]' if item.source_number else ''}</p>"
            for item in voices
        )
        return f'<h3 class="{css_class}">{escape(heading)}</h3>{"".join(rows)}'
