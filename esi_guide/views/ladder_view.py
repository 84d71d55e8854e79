# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The ladder: the chart with the words around it, and the reader's path on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from esi_guide.binding import bind
from esi_guide.content.files import ENGLISH
from esi_guide.forms.ui_ladder_view import Ui_LadderView
from esi_guide.ladder.path_words import entry_words
from esi_guide.models.chart_table import ChartField, ChartTableModel
from esi_guide.widgets.announce import announce
from esi_guide.widgets.managed import managed_words
from esi_guide.widgets.spoken_frame import SpokenSpot
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart
    from esi_guide.content.spoken import Sentence, Talk
    from esi_guide.ladder.journey import Entry, Journey, Mark
    from esi_guide.models.journey import JourneyModel
    from esi_guide.models.picks import PicksModel
    from esi_guide.widgets.look import Look


#: Side of the sign beside the emergency signs in px at 100 %.
BAND_ICON = 24


class LadderView(QWidget):
    """Shows the chart and takes presses on it.

    Signals:
        page_chosen(str): Somebody opened the page behind a card.
        list_form_chosen(bool): Somebody asked for the list, or for the chart again.
        view_chosen(str): Somebody asked for another view by its name.
        start_over_chosen(): Somebody wants everything forgotten.
        arranged(): The chart was laid out.
        theme_wanted(): Somebody asked for the next theme.
        read_wanted(): Somebody wants the ladder read aloud.
    """

    page_chosen = Signal(str)
    list_form_chosen = Signal(bool)
    view_chosen = Signal(str)
    start_over_chosen = Signal()
    arranged = Signal()
    theme_wanted = Signal()
    read_wanted = Signal()

    def __init__(
        self,
        chart: Chart,
        chart_table: ChartTableModel,
        journey: JourneyModel,
        picks: PicksModel,
        look: Look,
        *,
        language: str = ENGLISH,
        consult: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chart = chart
        self._journey = journey
        self._picks = picks
        self._consult = consult
        self.ui = Ui_LadderView()
        self.ui.setupUi(self)
        self.ui.pathBar.setContentsMargins(18, 3, 14, 3)
        self._mapper = bind(self, chart_table, ChartField)
        self._mapper.setCurrentIndex(0)
        canvas = self.ui.ladderCanvas
        ui = self.ui
        ui.scrollButtons.attach(ui.ladderScroll)
        ui.scrollButtons.set_look(look)
        neighbours: list[QWidget] = [
            *(ui.settingsFaultLabel, ui.pathBar, ui.emergencyBand, ui.clinicCard, ui.footerBar)
        ]
        ui.ladderScroll.carry(canvas, neighbours, ui.scrollButtons)
        canvas.offer_ruling_out(wanted=consult)
        canvas.show_chart(chart, look)
        canvas.page_chosen.connect(self.page_chosen)
        ui.clinicCard.page_chosen.connect(self.page_chosen)
        canvas.answer_chosen.connect(journey.choose)
        canvas.mark_wanted.connect(self._mark)
        canvas.arranged.connect(self._offer_forms)
        canvas.arranged.connect(self.arranged)
        ui.largerChartAction.triggered.connect(canvas.larger)
        ui.smallerChartAction.triggered.connect(canvas.smaller)
        ui.fitChartAction.triggered.connect(canvas.fit_window)
        self._make_forms_menu()
        scroll_by_touch(ui.ladderScroll)
        self.ui.startOverButton.clicked.connect(self.start_over_chosen)
        self._ways = {"matters": ui.mattersButton, "sheet": ui.sheetButton}
        # In consult mode the clinician has it at hand; others find it under More and on each page.
        ui.ladderCompareButton.setVisible(consult)
        if consult:
            self._ways["compare"] = ui.ladderCompareButton
        for name, button in self._ways.items():
            button.setProperty("view", name)
            button.clicked.connect(self._choose_view)
        ui.themeButton.clicked.connect(self.theme_wanted)
        self._look, self._language = look, language
        self._spoken = SpokenSpot()
        ui.readChartButton.clicked.connect(self.read_wanted)
        self.offer_speech(wanted=False)
        self._show_icon(look)
        self.ui.listAction.toggled.connect(self._show_list)
        journey.changed.connect(self._announce)
        journey.changed.connect(self._show_journey)
        picks.changed.connect(self._offer_start_over)
        self._said: frozenset[Entry] = frozenset(journey.journey.path(chart))
        self._show_journey(journey.journey)

    def _make_forms_menu(self) -> None:
        ui = self.ui
        self._forms = (
            ui.largerChartAction,
            ui.smallerChartAction,
            ui.fitChartAction,
            ui.listAction,
        )
        menu = QMenu(ui.chartButton)
        menu.addActions(self._forms)
        ui.chartButton.setMenu(menu)
        # Until there is a chart, as it will be in a small window: the bar then keeps its height.
        ui.chartButton.hide()

    def set_look(self, look: Look) -> None:
        """Show the ladder in another theme or text size."""
        self.ui.ladderCanvas.set_look(look)
        self.ui.scrollButtons.set_look(look)
        self._look = look
        self._show_icon(look)

    def offer_choices(self, *, themes: bool, forms: bool) -> None:
        """Let colours and form be chosen, or say that they are fixed."""
        words = managed_words(QCoreApplication.translate)
        theme, form = self.ui.themeButton, self.ui.listAction
        theme.setEnabled(themes)
        form.setEnabled(forms)
        if not themes:
            theme.setAccessibleDescription(words)
        if not forms:
            # A line of a menu has no description beside its words.
            form.setText(f"{form.text()} ({words})")

    def tell_fault(self, *, wanted: bool) -> None:
        """Say that a setting could not be read, or not."""
        self.ui.settingsFaultLabel.setVisible(wanted)

    def offer_speech(self, *, wanted: bool) -> None:
        """Offer to read aloud, or not where that is not wanted."""
        self.ui.readChartButton.setVisible(wanted)

    def talk(self) -> Talk:
        """Return the chart in words: what each card and answer tells a screen reader."""
        # Loaded with the first sentence: its patterns cost milliseconds of the start.
        from esi_guide.content.spoken import (  # noqa: PLC0415 - see above
            Passage,
            Talk,
            sentences,
        )

        chart = self._chart
        texts = [("howToReadLabel", chart.question), ("scopeLabel", chart.scope)]
        texts.append(("bandLabel", f"{chart.emergency.title}. {chart.emergency.band}"))
        if not self.ui.pathLabel.isHidden():
            texts.append(("pathLabel", self.ui.pathLabel.text()))
        for button in self.ui.ladderCanvas.buttons():
            words = f"{button.accessibleName()}. {button.accessibleDescription()}"
            texts.append((button.objectName(), words))
        language = self._language
        said = (Passage(place, sentences(words, language)) for place, words in texts)
        return Talk(language, tuple(said))

    def spoken_start(self) -> str:
        """Return the card that has the focus; "" for the beginning."""
        focused = self.focusWidget()
        buttons: tuple[QWidget, ...] = self.ui.ladderCanvas.buttons()
        return focused.objectName() if focused in buttons and focused.hasFocus() else ""

    def show_spoken(self, place: str, sentence: Sentence) -> None:
        """Mark the card that is read aloud, and bring it into view."""
        del sentence
        self.hide_spoken()
        target = self.findChild(QWidget, place)
        if isinstance(target, QWidget):
            self._spoken.show_around(target, self._look)
            if self.ui.ladderCanvas.isAncestorOf(target):
                self.ui.ladderScroll.ensureWidgetVisible(target)

    def show_spoken_word(self, said: str, start: int, length: int) -> None:
        """Mark no word: a card is not what is said of it, letter by letter."""

    def hide_spoken(self) -> None:
        """Mark nothing."""
        self._spoken.clear()

    def fit_to(self, size: QSize) -> None:
        """Lay the chart out for a window of this size in px while a page is shown."""
        self.ui.ladderScroll.fit_to(size)

    def set_list_form(self, *, wanted: bool) -> None:
        """Show the list, or the chart where it fits."""
        self.ui.listAction.setChecked(wanted)

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

    def _show_icon(self, look: Look) -> None:
        side, ratio = look.sp(BAND_ICON), self.devicePixelRatioF()
        self.ui.bandIcon.setPixmap(look.icon("emergency", "emergency-line", side, ratio))

    def _show_journey(self, journey: Journey) -> None:
        self.ui.ladderCanvas.set_journey(journey)
        self.ui.pathLabel.show_journey(self._chart, journey)
        self.ui.howToReadLabel.setVisible(self.ui.pathLabel.isHidden())
        self._offer_start_over()

    def _offer_start_over(self) -> None:
        """Offer to forget everything once there is something."""
        anything = not self.ui.pathLabel.isHidden() or any(self._picks.picks)
        # With a clinician, "New person" under More does it, and the row has no room for both.
        self.ui.startOverButton.setVisible(anything and not self._consult)

    def _choose_view(self) -> None:
        self.view_chosen.emit(self.sender().property("view"))

    def _announce(self, journey: Journey) -> None:
        """Say what changed: what is marked or answered now, or that something no longer is."""
        path = journey.path(self._chart)
        new = [entry for entry in path if entry not in self._said]
        places = {entry.id for entry in path}
        gone = [entry for entry in self._said if entry.id not in places]
        self._said = frozenset(path)
        words = [entry_words(self._chart, entry, QCoreApplication.translate) for entry in new]
        if not words and gone and not path:
            words = [self.tr("Your path is empty.")]
        elif not words and gone:
            words = [self.tr("Taken back.")]
        if words:
            announce(self.window(), ". ".join(words))

    def _mark(self, step_id: str, mark: Mark) -> None:
        self._journey.mark(step_id, mark)

    def _offer_forms(self) -> None:
        """Offer the list only where the chart would fit as well, and sizes that do something."""
        ui, canvas = self.ui, self.ui.ladderCanvas
        ui.listAction.setVisible(canvas.has_choice)
        ui.largerChartAction.setVisible(canvas.can_grow)
        ui.smallerChartAction.setVisible(canvas.can_shrink)
        ui.fitChartAction.setVisible(canvas.can_fit)
        ui.chartButton.setVisible(any(form.isVisible() for form in self._forms))

    def _show_list(self, wanted: bool) -> None:
        self.ui.ladderCanvas.set_list_form(wanted=wanted)
        self.list_form_chosen.emit(wanted)
