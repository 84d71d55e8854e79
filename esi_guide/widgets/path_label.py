# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The reader's path in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from esi_guide.ladder.journey import Said
from esi_guide.widgets.content_label import ContentLabel

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart
    from esi_guide.ladder.journey import Journey


SEPARATOR = "  \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}  "


class PathLabel(ContentLabel):
    """Says what the reader marked and answered; hidden while there is nothing to say."""

    def show_journey(self, chart: Chart, journey: Journey) -> None:
        """Say a journey in the chart's own order."""
        parts = [self.words(chart, entry.id, entry.what) for entry in journey.path(chart)]
        text = self.tr("Your path: %1").replace("%1", SEPARATOR.join(parts)) if parts else ""
        self._set_content(text)

    def words(self, chart: Chart, place: str, what: Said) -> str:
        """Return a step or an answer with what is said of it."""
        template = {
            Said.TRIED: self.tr("%1 (tried)"),
            Said.HERE: self.tr("%1 (you are here)"),
            Said.CONSIDERING: self.tr("%1 (considering)"),
            Said.CHOSEN: self.tr("%1 (your answer)"),
        }[what]
        answer = chart.answer(place)
        step = chart.step(place)
        title = f"“{answer.title}”" if answer else step.title if step else place
        return template.replace("%1", title)
