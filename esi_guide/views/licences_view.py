# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The parts of the program with their licences, and the words of each licence."""

from __future__ import annotations

import sys
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, qVersion
from PySide6.QtWidgets import QScrollBar, QWidget

from esi_guide import paths
from esi_guide.content.licences import Licences, Part
from esi_guide.forms.ui_licences_view import Ui_LicencesView
from esi_guide.ladder.sheet import Group, Row
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from esi_guide.widgets.look import Look

#: Widest line of text in px at 100 %: licences come in lines of 80 letters.
READABLE = 760


class LicencesView(QWidget):
    """Lists the parts, or shows the texts of one; leads nowhere out of the program.

    Args:
        look: Colours and sizes.
        parent: Owner.

    Signals:
        part_chosen(object): Somebody wants to read the licence of the part with this name, or with
            "" the list of all.
    """

    part_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._licences = Licences(paths.licences(), paths.resources(), sys.platform)
        self._parts = {part.name: part for part in self._licences.parts()}
        self._part = ""
        self.ui = Ui_LicencesView()
        self.ui.setupUi(self)
        scroll_by_touch(self.ui.licencesScroll)
        self.ui.partList.chosen.connect(self.part_chosen)
        self.ui.allPartsButton.clicked.connect(self._show_all)
        self._say()
        self.set_look(look)
        self.show_part("")

    def show_part(self, name: str) -> None:
        """Show the texts of a part; the list of all where there is no such part."""
        self._part, last = name if name in self._parts else "", self._part
        part = self._parts.get(self._part)
        ui = self.ui
        ui.partsPane.setVisible(part is None)
        ui.textPane.setVisible(part is not None)
        self.scroll_bar().setValue(0)
        if part is not None:
            ui.partLabel.setText(f"{part.name}: {part.licence}")
            ui.licenceText.setAccessibleName(part.name)
            ui.licenceText.show_html("".join(self._html(part)))
        elif last:
            ui.licenceText.show_html("")
            ui.partList.buttons()[list(self._parts).index(last)].setFocus()

    def focus_start(self) -> None:
        """Give the focus to the text of a part, or to the list unless one of it has the focus."""
        if self._part:
            self.ui.licenceText.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.focusWidget() not in self.ui.partList.buttons():
            self.ui.licencesScroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_bar(self) -> QScrollBar:
        """Return the bar that moves the view up and down."""
        return self.ui.licencesScroll.verticalScrollBar()

    def set_look(self, look: Look) -> None:
        """Show everything in another theme or text size."""
        self.ui.licenceText.set_look(look)
        self.ui.licencesColumn.setMaximumWidth(round(look.sp(READABLE)))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._say()

    def _show_all(self) -> None:
        self.part_chosen.emit("")

    def _say(self) -> None:
        """Put what no form holds into words."""
        words = self.tr(
            "Qt and PySide6, version %1, are used under the LGPL, version 3. Their libraries lie "
            "by themselves in the folder of the program. You may put your own build of the same "
            "version in their place, and take the program apart to find faults in that. The Qt "
            "Project publishes their source code under the same version number."
        )
        ui = self.ui
        ui.replaceLabel.setText(words.replace("%1", qVersion()))
        rows = tuple(self._row(part) for part in self._parts.values())
        missing = Row(self.tr("The list of the parts is missing. Please tell the staff."))
        ui.partList.setProperty("content", (Group("", rows or (missing,)),))
        stops = (ui.licencesScroll, *ui.partList.buttons(), ui.allPartsButton, ui.licenceText)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _row(self, part: Part) -> Row:
        name = self.tr("Read the licence of %1").replace("%1", part.name)
        return Row(f"{part.name}: {part.licence}", self.tr("Read"), name, part.name)

    def _html(self, part: Part) -> list[str]:
        gap = self.tr("This text is missing. Please tell the staff.")
        return [
            f'<h3>{escape(name)}</h3><p style="white-space: pre-wrap">'
            f"{escape(self._licences.text(name)) or gap}</p>"
            for name in part.texts
        ]
