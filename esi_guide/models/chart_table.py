# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The words of the chart that are not on cards, as a table of one row for the mapper."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from esi_guide.ladder.clinic import ClinicBox

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart

NO_CLINIC = ClinicBox()


class ChartField(IntEnum):
    """Columns of ``ChartTableModel``."""

    TITLE = 0
    QUESTION = 1
    HOW_TO_READ = 2
    SCOPE = 3
    DISCLAIMER = 4
    EMERGENCY_TITLE = 5
    EMERGENCY_BAND = 6
    CARD_TITLE = 7
    CARD_TEXT = 8
    CARD_ASK = 9
    CLINIC = 10


class ChartTableModel(QAbstractTableModel):
    """One row: the chart's own words, and what the clinic says beside them."""

    def __init__(
        self, chart: Chart, parent: QObject | None = None, *, clinic: ClinicBox = NO_CLINIC
    ) -> None:
        super().__init__(parent)
        self._values = _words(chart, clinic)

    def set_chart(self, chart: Chart, clinic: ClinicBox = NO_CLINIC) -> None:
        """Say the words of another chart, e.g. of the same one in another language."""
        self._values = _words(chart, clinic)
        self.dataChanged.emit(self.index(0, 0), self.index(0, len(ChartField) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return 1."""
        return 0 if parent.isValid() else 1

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of fields."""
        return 0 if parent.isValid() else len(ChartField)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a field, a text but for ``CLINIC``; the mapper reads the edit role."""
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
        ):
            return None
        return self._values[ChartField(index.column())]


def _words(chart: Chart, clinic: ClinicBox) -> dict[ChartField, object]:
    return {
        ChartField.TITLE: chart.title,
        ChartField.QUESTION: chart.question,
        ChartField.HOW_TO_READ: chart.how_to_read,
        ChartField.SCOPE: chart.scope,
        ChartField.DISCLAIMER: chart.disclaimer,
        ChartField.EMERGENCY_TITLE: chart.emergency.title,
        ChartField.EMERGENCY_BAND: chart.emergency.band,
        ChartField.CARD_TITLE: chart.emergency.card_title,
        ChartField.CARD_TEXT: chart.emergency.card_text,
        ChartField.CARD_ASK: chart.emergency.card_ask,
        ChartField.CLINIC: clinic,
    }
