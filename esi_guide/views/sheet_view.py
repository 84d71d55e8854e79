# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""My sheet: all that the reader gathered for the talk, in one place and in memory only."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

from esi_guide.binding import bind
from esi_guide.forms.ui_sheet_view import Ui_SheetView
from esi_guide.models.sheet_table import SheetField, SheetModel
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart
    from esi_guide.content.library import Library
    from esi_guide.models.journey import JourneyModel
    from esi_guide.models.picks import PicksModel
    from esi_guide.widgets.look import Look

#: Widest column in px at 100 %.
READABLE = 820


class SheetView(QWidget):
    """Shows the path, the options considered, what matters, the questions, what to go over again.

    Signals:
        page_chosen(str, str): Somebody chose a page, and a section of it or "".
        matters_chosen(): Somebody wants to choose what matters.
        handout_chosen(): Somebody wants the sheet on paper.
        compare_chosen(): Somebody wants to compare options.
        phone_chosen(): Somebody wants the sheet on a phone.
    """

    page_chosen = Signal(str, str)
    matters_chosen = Signal()
    handout_chosen = Signal()
    compare_chosen = Signal()
    phone_chosen = Signal()

    def __init__(
        self,
        library: Library,
        chart: Chart,
        journey: JourneyModel,
        picks: PicksModel,
        look: Look,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chart = chart
        self._journey = journey
        self.ui = Ui_SheetView()
        self.ui.setupUi(self)
        scroll_by_touch(self.ui.sheetScroll)
        self.model = SheetModel(library, chart, journey, picks, self)
        self._mapper = bind(self, self.model, SheetField)
        self._mapper.setCurrentIndex(0)
        self.ui.consideringEntries.chosen.connect(self._open)
        self.ui.againEntries.chosen.connect(self._open)
        self.ui.questionsEntries.chosen.connect(picks.toggle_question)
        self.ui.questionsEntries.left_empty.connect(self.focus_start)
        self.ui.chooseMattersButton.clicked.connect(self.matters_chosen)
        self.ui.onPaperButton.clicked.connect(self.handout_chosen)
        self.ui.onPhoneButton.clicked.connect(self.phone_chosen)
        self.ui.compareOptionsButton.clicked.connect(self.compare_chosen)
        self.model.dataChanged.connect(self._follow)
        self.set_look(look)
        self._follow()

    def focus_start(self) -> None:
        """Give the view the focus, so that the keys that scroll work at once."""
        self.ui.sheetScroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_phone(self, *, wanted: bool) -> None:
        """Offer the sheet for a phone, or not."""
        self.ui.onPhoneButton.setVisible(wanted)

    def spoken_area(self) -> QScrollArea:
        """Return what is read aloud."""
        return self.ui.sheetScroll

    def scroll_bar(self) -> QScrollBar:
        """Return the bar that moves the view up and down."""
        return self.ui.sheetScroll.verticalScrollBar()

    def set_look(self, look: Look) -> None:
        """Show everything in another theme or text size."""
        self.ui.sheetColumn.setMaximumWidth(round(look.sp(READABLE)))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._mapper.revert()
            self._follow()

    def _follow(self) -> None:
        """Say the path again, and let Tab go down the sheet as it is now."""
        ui = self.ui
        ui.sheetPathLabel.show_journey(self._chart, self._journey.journey)
        stops: list[QWidget] = [ui.sheetScroll, ui.onPaperButton, ui.onPhoneButton]
        stops += ui.consideringEntries.buttons()
        stops += [ui.compareOptionsButton, ui.chooseMattersButton, *ui.questionsEntries.buttons()]
        stops += ui.againEntries.buttons()
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _open(self, key: tuple[str, str]) -> None:
        self.page_chosen.emit(*key)
