# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The options that the reader compares, side by side: one row for the mapper."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from esi_guide.content.files import ENGLISH
from esi_guide.content.reading import ReadableSource
from esi_guide.content.side_by_side import SideBySide, named_options, set_side_by_side
from esi_guide.ladder.picks import LEAST_COMPARED, MOST_COMPARED
from esi_guide.models.one_row import OneRowModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from esi_guide.content.chart import Chart
    from esi_guide.content.library import Library
    from esi_guide.content.side_by_side import Option
    from esi_guide.models.picks import PicksModel

#: Named as the tool that collects texts for translators knows it.
translate = QCoreApplication.translate


class CompareField(IntEnum):
    """Columns of ``CompareModel``; the form names them in lower case."""

    NOTE = 0
    CHOICES = 1
    COUNT = 2
    REFUSAL = 3
    OPTIONS = 4
    TABLE = 5
    SOURCES = 6
    REVIEW = 7


class CompareModel(OneRowModel):
    """Follows the picks of the reader.

    Args:
        library: The content.
        chart: Gives the options and their order.
        picks: What the reader picked.
        parent: Owner.

    Attributes:
        side_by_side: The options that are compared; none while they are too few.
    """

    def __init__(
        self, library: Library, chart: Chart, picks: PicksModel, parent: QObject | None = None
    ) -> None:
        super().__init__(CompareField, parent)
        self._library = library
        self._picks = picks
        self._options = named_options(library, chart)
        self._refused = False
        self._compare()
        picks.changed.connect(self._follow)
        picks.refused.connect(self._refuse)

    def value(self, field: int) -> Any:  # noqa: ANN401
        """Return what stands in a field; ``TABLE`` is a ``SideBySide``.

        ``CHOICES`` and ``OPTIONS`` are tuples of ``Option``, all of them and those compared.
        """
        shown: dict[CompareField, Callable[[], Any]] = {
            CompareField.NOTE: self._note,
            CompareField.CHOICES: self.choices,
            CompareField.COUNT: lambda: compared_words(len(self._chosen())),
            CompareField.REFUSAL: lambda: refusal_words() if self._refused else "",
            CompareField.OPTIONS: lambda: self.side_by_side.options,
            CompareField.TABLE: lambda: self.side_by_side,
            CompareField.SOURCES: self._sources,
            CompareField.REVIEW: self._review,
        }
        return shown[CompareField(field)]()

    def choices(self) -> tuple[Option, ...]:
        """Return the options that can be compared; none where nobody could ask about them."""
        return self._options if self._library.patient_questions() else ()

    def names(self) -> str:
        """Return the names of the options that are compared."""
        return ", ".join(option.title for option in self.side_by_side.options)

    def _follow(self) -> None:
        self._refused = False
        self._compare()
        self.renew()

    def _refuse(self) -> None:
        self._refused = True
        self.renew()

    def _chosen(self) -> tuple[str, ...]:
        known = {option.step.page for option in self._options}
        return tuple(page for page in self._picks.picks.compared if page in known)

    def _compare(self) -> None:
        chosen = self._chosen()
        questions = self._library.patient_questions().values()
        enough = len(chosen) >= LEAST_COMPARED and questions
        self.side_by_side: SideBySide = set_side_by_side(
            self._options, questions if enough else (), chosen if enough else ()
        )

    def _note(self) -> str:
        if self._library.patient_questions():
            return ""
        return translate(
            "CompareModel",
            "This part of the guide could not be read. Ask your clinician to compare the options "
            "with you.",
        )

    def _sources(self) -> tuple[ReadableSource, ...]:
        sources = self._library.sources()
        return tuple(
            ReadableSource(number, sources[source])
            for number, source in enumerate(self.side_by_side.sources, start=1)
            if source in sources
        )

    def _review(self) -> str:
        lines = [translate("CompareModel", "No clinician has signed these answers yet.")]
        if self._library.locale != ENGLISH:
            lines.append(
                translate(
                    "CompareModel",
                    "This translation has not been checked by a qualified translator yet.",
                )
            )
        return " ".join(lines)


def compared_words(count: int) -> str:
    """Return how many options are chosen to be compared."""
    if count == 0:
        return translate("CompareModel", "No option is chosen yet. Choose two to four.")
    if count < LEAST_COMPARED:
        return translate("CompareModel", "One option is chosen. Choose at least one more.")
    words = translate("CompareModel", "%1 options are chosen, of %2 at most.")
    return words.replace("%1", str(count)).replace("%2", str(MOST_COMPARED))


def refusal_words() -> str:
    """Return why no other option can be compared."""
    return translate(
        "CompareModel",
        "Four options are chosen already, and that is the most. Put one back first, then choose "
        "another.",
    )
