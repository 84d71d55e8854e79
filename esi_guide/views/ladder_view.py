# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The ladder: the chart with the words around it, and the reader's path on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from esi_guide.binding import bind
from esi_guide.forms.ui_ladder_view import Ui_LadderView
from esi_guide.models.chart_table import ChartField, ChartTableModel
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart
    from esi_guide.ladder.journey import Journey, Mark
    from esi_guide.models.journey import JourneyModel
    from esi_guide.models.picks import PicksModel
    from esi_guide.widgets.look import Look


class LadderView(QWidget):
    """Shows the chart and takes presses on it.

    Signals:
        page_chosen(str): Somebody opened the page behind a card.
        list_form_chosen(bool): Somebody asked for the list, or for the chart again.
        view_chosen(str): Somebody asked for another view by its name.
        start_over_chosen(): Somebody wants everything forgotten.
    """

    page_chosen = Signal(str)
    list_form_chosen = Signal(bool)
    view_chosen = Signal(str)
    start_over_chosen = Signal()

    def __init__(
        self,
        chart: Chart,
        chart_table: ChartTableModel,
        journey: JourneyModel,
        picks: PicksModel,
        look: Look,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chart = chart
        self._journey = journey
        self._picks = picks
        self.ui = Ui_LadderView()
        self.ui.setupUi(self)
        self.ui.pathBar.setContentsMargins(18, 3, 14, 3)
        self._mapper = bind(self, chart_table, ChartField)
        self._mapper.setCurrentIndex(0)
        canvas = self.ui.ladderCanvas
        ui = self.ui
        ui.ladderScroll.carry(canvas, [ui.pathBar, ui.emergencyBand, ui.footerBar])
        canvas.show_chart(chart, look)
        canvas.page_chosen.connect(self.page_chosen)
        canvas.answer_chosen.connect(journey.choose)
        canvas.mark_wanted.connect(self._mark)
        canvas.arranged.connect(self._offer_list)
        scroll_by_touch(ui.ladderScroll)
        self.ui.startOverButton.clicked.connect(self.start_over_chosen)
        self._ways = {"matters": ui.mattersButton, "sheet": ui.sheetButton}
        for name, button in self._ways.items():
            button.setProperty("view", name)
            button.clicked.connect(self._choose_view)
        self.ui.listButton.toggled.connect(self._show_list)
        journey.changed.connect(self._show_journey)
        picks.changed.connect(self._offer_start_over)
        self._show_journey(journey.journey)

    def set_look(self, look: Look) -> None:
        """Show the ladder in another theme or text size."""
        self.ui.ladderCanvas.set_look(look)

    def set_list_form(self, *, wanted: bool) -> None:
        """Show the list, or the chart where it fits."""
        self.ui.listButton.setChecked(wanted)

    def focus_step(self, step_id: str) -> None:
        """Give the focus to a step, or to the first one."""
        self.ui.ladderCanvas.focus_stop(step_id)

    def focus_way_to(self, view: str) -> None:
        """Give the focus to the button that leads to a view; without one, to the first step."""
        if view in self._ways:
            self._ways[view].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_step("")

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._mapper.revert()
            self._show_journey(self._journey.journey)

    def _show_journey(self, journey: Journey) -> None:
        self.ui.ladderCanvas.set_journey(journey)
        self.ui.pathLabel.show_journey(self._chart, journey)
        self.ui.howToReadLabel.setVisible(self.ui.pathLabel.isHidden())
        self._offer_start_over()

    def _offer_start_over(self) -> None:
        """Offer to forget everything once there is something."""
        anything = not self.ui.pathLabel.isHidden() or any(self._picks.picks)
        self.ui.startOverButton.setVisible(anything)

    def _choose_view(self) -> None:
        self.view_chosen.emit(self.sender().property("view"))

    def _mark(self, step_id: str, mark: Mark) -> None:
        self._journey.mark(step_id, mark)

    def _offer_list(self) -> None:
        """Offer the list only where the chart would fit as well."""
        self.ui.listButton.setVisible(self.ui.ladderCanvas.has_choice)

    def _show_list(self, wanted: bool) -> None:
        self.ui.ladderCanvas.set_list_form(wanted=wanted)
        self.list_form_chosen.emit(wanted)
