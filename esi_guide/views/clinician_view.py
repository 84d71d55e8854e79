# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a page says to the professional, under what it says to the patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from esi_guide.binding import bind
from esi_guide.forms.ui_clinician_view import Ui_ClinicianView
from esi_guide.models.page_table import PageField
from esi_guide.widgets.page_column import widest_word

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from esi_guide.models.page_table import PageTableModel
    from esi_guide.widgets.look import Look


class ClinicianView(QFrame):
    """Shows the notes of one page; made when somebody first asks for them.

    Signals:
        link_chosen(str): Somebody chose a link in the notes.
        hide_chosen(): Somebody has seen enough.
    """

    link_chosen = Signal(str)
    hide_chosen = Signal()

    def __init__(self, table: PageTableModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClinicianView()
        self.ui.setupUi(self)
        self._mapper = bind(self, table, PageField)
        self.ui.hideButton.clicked.connect(self.hide_chosen)
        self.ui.clinicianSections.link_chosen.connect(self.link_chosen)
        self.set_look(look)

    def show_row(self, row: int) -> None:
        """Show the notes of the page in a row of the table."""
        self._mapper.setCurrentIndex(row)

    def set_look(self, look: Look) -> None:
        """Show the notes in another theme or text size."""
        self.ui.clinicianSections.set_look(look)
        self.ui.clinicianSources.set_look(look)

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches, in reading order."""
        ui = self.ui
        return [ui.hideButton, *ui.clinicianSections.sections(), ui.clinicianSources]

    def sizeHint(self) -> QSize:
        """Return a small size: the page gives the width, and the height follows from it."""
        return widest_word(self)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest word."""
        return widest_word(self)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._mapper.revert()
