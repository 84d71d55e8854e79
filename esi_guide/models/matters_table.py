# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What matters to the reader, and the options beside each other: one row for the mapper."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from esi_guide.content.files import ENGLISH
from esi_guide.content.matters import compare
from esi_guide.content.reading import ReadableSource
from esi_guide.models.one_row import OneRowModel

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart
    from esi_guide.content.library import Library
    from esi_guide.models.picks import PicksModel

#: Named as the tool that collects texts for translators knows it.
translate = QCoreApplication.translate


class MattersField(IntEnum):
    """Columns of ``MattersModel``; the form names them in lower case."""

    NOTE = 0
    STATEMENTS = 1
    ORDER = 2
    OPTIONS = 3
    SOURCES = 4
    REVIEW = 5


class MattersModel(OneRowModel):
    """Follows the picks of the reader.

    Args:
        library: The content.
        chart: Gives the options and their order.
        picks: What the reader picked.
        parent: Owner.
    """

    def __init__(
        self, library: Library, chart: Chart, picks: PicksModel, parent: QObject | None = None
    ) -> None:
        super().__init__(MattersField, parent)
        self._library = library
        self._chart = chart
        self._picks = picks
        self._compare()
        picks.changed.connect(self._follow)

    def value(self, field: int) -> Any:  # noqa: ANN401
        """Return what stands in a field.

        ``STATEMENTS`` and ``ORDER`` are tuples of ``Statement``, all of them and those picked.
        """
        match MattersField(field):
            case MattersField.STATEMENTS:
                return tuple(self._library.statements().values())
            case MattersField.NOTE:
                return self._note()
            case MattersField.ORDER:
                return self._picked()
            case MattersField.OPTIONS:
                return self._comparison.cards
            case MattersField.SOURCES:
                sources = self._library.sources()
                return tuple(
                    ReadableSource(number, sources[source])
                    for number, source in enumerate(self._comparison.sources, start=1)
                    if source in sources
                )
            case MattersField.REVIEW:
                return self._review()

    def _follow(self) -> None:
        self._compare()
        self.renew()

    def _compare(self) -> None:
        statements = self._library.statements()
        self._comparison = compare(self._chart, statements, self._picks.picks.matters)

    def _picked(self) -> tuple[Any, ...]:
        statements = self._library.statements()
        return tuple(statements[name] for name in self._picks.picks.matters if name in statements)

    def _note(self) -> str:
        """Return what to do where there is nothing to compare; "" where there is."""
        if not self._library.statements():
            return translate(
                "MattersModel",
                "This part of the guide could not be read. Ask your clinician about what matters "
                "to you.",
            )
        if self._picked():
            return ""
        return translate(
            "MattersModel",
            "Nothing is chosen yet. Choose one or more of the lines above. Then you see here what "
            "is known about each option.",
        )

    def _review(self) -> str:
        lines = [
            translate("MattersModel", "No clinician has signed these lines and facts yet."),
        ]
        if self._library.locale != ENGLISH:
            lines.append(
                translate(
                    "MattersModel",
                    "This translation has not been checked by a qualified translator yet.",
                )
            )
        return " ".join(lines)
