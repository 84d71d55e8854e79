# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The reader's sheet as lists of lines: one row for the mapper."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from esi_guide.ladder.sheet import Group, Row, Sheet, make_sheet
from esi_guide.models.one_row import OneRowModel

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart
    from esi_guide.content.library import Library
    from esi_guide.models.journey import JourneyModel
    from esi_guide.models.picks import PicksModel

#: Named as the tool that collects texts for translators knows it.
translate = QCoreApplication.translate


class SheetField(IntEnum):
    """Columns of ``SheetModel``; the form names them in lower case."""

    PATH_NOTE = 0
    CONSIDERING = 1
    MATTERS = 2
    QUESTIONS = 3
    AGAIN = 4
    COMPARED = 5


class SheetModel(OneRowModel):
    """Follows the path and the picks of the reader.

    Args:
        library: The content.
        chart: The ladder.
        journey: What the reader marked.
        picks: What the reader picked.
        parent: Owner.
    """

    def __init__(
        self,
        library: Library,
        chart: Chart,
        journey: JourneyModel,
        picks: PicksModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(SheetField, parent)
        self._library = library
        self._chart = chart
        self._journey = journey
        self._picks = picks
        self._sheet = self._made()
        journey.changed.connect(self._follow)
        picks.changed.connect(self._follow)

    @property
    def sheet(self) -> Sheet:
        """The sheet as it stands."""
        return self._sheet

    def value(self, field: int) -> str | tuple[Group, ...]:
        """Return what stands in a field: a note on the path, or lines in groups.

        Where there are no lines, one says how they come.
        """
        if field == SheetField.PATH_NOTE:
            return "" if self._sheet.path else self._path_note()
        groups, hint = {
            SheetField.CONSIDERING: self._considering,
            SheetField.MATTERS: self._matters,
            SheetField.QUESTIONS: self._questions,
            SheetField.AGAIN: self._again,
            SheetField.COMPARED: self._compared,
        }[SheetField(field)]()
        return groups if any(group.rows for group in groups) else (Group("", (Row(hint),)),)

    def _follow(self) -> None:
        self._sheet = self._made()
        self.renew()

    def _made(self) -> Sheet:
        return make_sheet(self._library, self._chart, self._journey.journey, self._picks.picks)

    def _path_note(self) -> str:
        return translate(
            "SheetModel",
            "Mark a step or choose an answer on the ladder, and your path stands here.",
        )

    def _considering(self) -> tuple[tuple[Group, ...], str]:
        read = translate("SheetModel", "Read about it")
        name = translate("SheetModel", "Read about it: %1")
        rows = (
            Row(step.title, read, name.replace("%1", step.title), (step.page, ""))
            for step in self._sheet.considering
        )
        hint = translate("SheetModel", "Press “Considering” on a page, and the option stands here.")
        return ((Group("", tuple(rows)),), hint)

    def _compared(self) -> tuple[tuple[Group, ...], str]:
        away = translate("SheetModel", "%1 (not offered at this clinic)")
        rows = (
            Row(option.title if option.offered else away.replace("%1", option.title))
            for option in self._sheet.compared
        )
        hint = translate(
            "SheetModel", "Press “Compare this” on a page, and the option stands here."
        )
        return ((Group("", tuple(rows)),), hint)

    def _matters(self) -> tuple[tuple[Group, ...], str]:
        rows = (
            Row(f"{number}. {statement.words}")
            for number, statement in enumerate(self._sheet.matters, start=1)
        )
        hint = translate("SheetModel", "You have not chosen yet what matters to you.")
        return ((Group("", tuple(rows)),), hint)

    def _questions(self) -> tuple[tuple[Group, ...], str]:
        remove = translate("SheetModel", "Remove")
        name = translate("SheetModel", "Remove: %1")
        groups = (
            Group(
                page.title,
                tuple(
                    Row(words, remove, name.replace("%1", words), asked)
                    for asked, words in page.questions
                ),
            )
            for page in self._sheet.questions
        )
        hint = translate("SheetModel", "Pick questions on a page, and they stand here.")
        return (tuple(groups), hint)

    def _again(self) -> tuple[tuple[Group, ...], str]:
        read = translate("SheetModel", "Read it again")
        name = translate("SheetModel", "Read it again: %1")
        titles = dict.fromkeys(item.title for item in self._sheet.again)
        groups = (
            Group(
                title,
                tuple(
                    Row(item.ask, read, name.replace("%1", item.ask), (item.page, item.section))
                    for item in self._sheet.again
                    if item.title == title
                ),
            )
            for title in titles
        )
        hint = translate(
            "SheetModel", "Try “Check what I understood” on a page. What was unclear stands here."
        )
        return (tuple(groups), hint)
