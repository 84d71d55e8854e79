# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What matters to the reader: picked, put in order, and held against the facts of each option."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

from esi_guide.binding import bind
from esi_guide.forms.ui_matters_view import Ui_MattersView
from esi_guide.models.matters_table import MattersField, MattersModel
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart
    from esi_guide.content.library import Library
    from esi_guide.models.picks import PicksModel
    from esi_guide.widgets.look import Look

#: Widest line of text in px at 100 %: about 75 letters.
READABLE = 680


class MattersView(QWidget):
    """Lets a reader pick and order statements; it never weighs the options.

    Signals:
        page_chosen(str): Somebody wants to read about an option.
        sheet_chosen(): Somebody wants to see the sheet.
    """

    page_chosen = Signal(str)
    sheet_chosen = Signal()

    def __init__(
        self,
        library: Library,
        chart: Chart,
        picks: PicksModel,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picks = picks
        self.ui = Ui_MattersView()
        self.ui.setupUi(self)
        scroll_by_touch(self.ui.mattersScroll)
        self._mapper = bind(self, MattersModel(library, chart, picks, self), MattersField)
        self._mapper.setCurrentIndex(0)
        self.ui.statementList.toggled.connect(picks.toggle_matter)
        self.ui.matterOrder.moved.connect(picks.move_matter)
        self.ui.optionGrid.page_chosen.connect(self.page_chosen)
        self.ui.toSheetButton.clicked.connect(self.sheet_chosen)
        picks.changed.connect(self._show_picks)
        self.set_look(look)
        self._show_picks()

    def focus_start(self) -> None:
        """Give the view the focus, so that the keys that scroll work at once."""
        self.ui.mattersScroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def spoken_area(self) -> QScrollArea:
        """Return what is read aloud."""
        return self.ui.mattersScroll

    def scroll_bar(self) -> QScrollBar:
        """Return the bar that moves the view up and down."""
        return self.ui.mattersScroll.verticalScrollBar()

    def set_look(self, look: Look) -> None:
        """Show everything in another theme or text size."""
        ui = self.ui
        for part in (ui.statementList, ui.optionGrid, ui.mattersSourceList):
            part.set_look(look)
        for column in (ui.introColumn, ui.orderColumn, ui.endColumn):
            column.setMaximumWidth(round(look.sp(READABLE)))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._mapper.revert()

    def _show_picks(self) -> None:
        ui = self.ui
        ui.statementList.show_picked(self._picks.picks.matters)
        stops: list[QWidget] = [ui.mattersScroll, *ui.statementList.buttons()]
        stops += [*ui.matterOrder.buttons(), *ui.optionGrid.buttons()]
        stops += [ui.mattersSourceList, ui.toSheetButton]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
