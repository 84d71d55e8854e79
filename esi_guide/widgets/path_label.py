# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The reader's path in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from esi_guide.ladder.path_words import path_words
from esi_guide.widgets.content_label import ContentLabel

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart
    from esi_guide.ladder.journey import Journey


SEPARATOR = "  \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}  "


class PathLabel(ContentLabel):
    """Says what the reader marked and answered; hidden while there is nothing to say."""

    def show_journey(self, chart: Chart, journey: Journey) -> None:
        """Say a journey in the chart's own order."""
        parts = path_words(chart, journey, QCoreApplication.translate)
        text = self.tr("Your path: %1").replace("%1", SEPARATOR.join(parts)) if parts else ""
        self._set_content(text)
