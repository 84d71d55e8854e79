# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Who says yes, who says no, and why: both sides with equal room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esi_guide.widgets.content_list import ContentList
from esi_guide.widgets.parts import text_label

if TYPE_CHECKING:
    from esi_guide.content.reading import ReadableVoice


class VoicesView(ContentList):
    """Shows a pair of tuples of ``ReadableVoice``: those in favour and those not."""

    def fill(self, content: tuple[tuple[ReadableVoice, ...], tuple[ReadableVoice, ...]]) -> None:
        """Make a row a voice, under a heading a side."""
        in_favour, against = content
        self._add_side(self.tr("In favour"), "yes", in_favour)
        self._add_side(self.tr("Against, or in doubt"), "no", against)

    def _add_side(self, heading: str, role: str, voices: tuple[ReadableVoice, ...]) -> None:
        if not voices:
            return
        self.rows.addWidget(text_label(heading, role, self))
        for item in voices:
            number = f" [{item.source_number}]" if item.source_number else ""
            who = text_label(item.voice.who, "value", self)
            who.setContentsMargins(0, 6, 0, 0)
            self.rows.addWidget(who)
            self.rows.addWidget(text_label(f"{item.voice.says}{number}", "body", self))
