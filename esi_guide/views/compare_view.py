# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Two to four options side by side in what patients ask: as a table, or as a list."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QScrollBar, QWidget

from esi_guide.binding import bind
from esi_guide.content.spoken import Passage, Talk, sentences
from esi_guide.forms.ui_compare_view import Ui_CompareView
from esi_guide.ladder.picks import LEAST_COMPARED
from esi_guide.models.compare_table import (
    CompareField,
    CompareModel,
    compared_words,
    refusal_words,
)
from esi_guide.widgets.announce import announce
from esi_guide.widgets.column_grid import columns_that_fit
from esi_guide.widgets.spoken_frame import SpokenSpot
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from esi_guide.content.chart import Chart
    from esi_guide.content.library import Library
    from esi_guide.content.spoken import Sentence
    from esi_guide.models.picks import PicksModel
    from esi_guide.widgets.look import Look

#: Widest line of text in px at 100 %: about 75 letters.
READABLE = 680
#: Room above and below the heads where they stay, in px.
ABOVE, BELOW = 8, 4


class CompareView(QWidget):
    """Lets a reader choose options and shows them side by side; it never weighs them.

    Signals:
        page_chosen(str): Somebody wants to read about an option.
        sheet_chosen(): Somebody wants to see the sheet.
        read_wanted(): Somebody wants the comparison read aloud.
    """

    page_chosen = Signal(str)
    sheet_chosen = Signal()
    read_wanted = Signal()

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
        self._look = look
        self._choosing = True
        self._offers_speech = False
        self._spoken = SpokenSpot()
        self._language = library.locale
        self._first = 0
        self.ui = Ui_CompareView()
        self.ui.setupUi(self)
        scroll_by_touch(self.ui.compareScroll)
        self._model = CompareModel(library, chart, picks, self)
        self._mapper = bind(self, self._model, CompareField)
        self._mapper.setCurrentIndex(0)
        self._connect()
        self.set_look(look)
        self._show_picks()

    def focus_start(self) -> None:
        """Show the options that are chosen, or what there is to choose, and take the focus."""
        self._choosing = len(self._picks.picks.compared) < LEAST_COMPARED
        self._arrange()
        self.ui.compareScroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_bar(self) -> QScrollBar:
        """Return the bar that moves the view up and down."""
        return self.ui.compareScroll.verticalScrollBar()

    def set_look(self, look: Look) -> None:
        """Show everything in another theme or text size."""
        self._look = look
        ui = self.ui
        for part in (ui.optionList, ui.compareHead, ui.compareTable, ui.compareSourceList):
            part.set_look(look)
        for column in (ui.chooserColumn, ui.compareEndColumn):
            column.setMaximumWidth(round(look.sp(READABLE)))
        self._arrange()

    def offer_speech(self, *, wanted: bool) -> None:
        """Offer to read aloud, or not where that is not wanted."""
        self._offers_speech = wanted
        self._arrange()

    def spoken_area(self) -> QScrollArea | None:
        """Return what is read aloud while options are chosen; None for the answers."""
        return self.ui.compareScroll if self.ui.compareTable.isHidden() else None

    def talk(self) -> Talk:
        """Return each question with the answers of the options."""
        passages = (
            Passage(cell.objectName(), sentences(cell.accessibleName(), self._language))
            for cell in self.ui.compareTable.cells()
        )
        return Talk(self._language, tuple(passages))

    def spoken_start(self) -> str:
        """Return the answer that has the focus; "" for the beginning."""
        focused = self.focusWidget()
        cells: tuple[QWidget, ...] = self.ui.compareTable.cells()
        return focused.objectName() if focused in cells and focused.hasFocus() else ""

    def show_spoken(self, place: str, sentence: Sentence) -> None:
        """Mark the answer that is read aloud, and bring it into view."""
        del sentence
        self.hide_spoken()
        cell = self.ui.compareTable.findChild(QLabel, place)
        if isinstance(cell, QLabel) and not cell.isHidden():
            self._spoken.show_around(cell, self._look)
            self._bring_into_view(cell)

    def show_spoken_word(self, said: str, start: int, length: int) -> None:
        """Mark no word: an answer is short."""

    def hide_spoken(self) -> None:
        """Mark nothing."""
        self._spoken.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._mapper.revert()
            self._show_picks()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange everything for the room that there is beside the scroll bar."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._arrange()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        ui = self.ui
        ui.compareScroll.viewport().installEventFilter(self)
        ui.optionList.toggled.connect(self._choose)
        ui.compareButton.clicked.connect(self._compare)
        ui.changeOptionsButton.clicked.connect(self._change)
        ui.compareListButton.toggled.connect(self._arrange)
        ui.readComparedButton.clicked.connect(self.read_wanted)
        ui.previousOptionsButton.clicked.connect(self._turn_back)
        ui.nextOptionsButton.clicked.connect(self._turn_on)
        ui.compareTable.turned.connect(self._turn)
        ui.compareTable.cell_reached.connect(self._bring_into_view)
        ui.compareHead.page_chosen.connect(self.page_chosen)
        ui.compareSheetButton.clicked.connect(self.sheet_chosen)
        self._picks.changed.connect(self._show_picks)
        self._picks.refused.connect(self._refuse)

    def _show_picks(self) -> None:
        """Show what is chosen; the columns begin with the first one."""
        self._first = 0
        self.ui.optionList.show_picked(self._picks.picks.compared)
        self._arrange()

    def _refuse(self) -> None:
        self.ui.optionList.show_picked(self._picks.picks.compared)
        if self.isVisible():
            announce(self, refusal_words())

    def _choose(self, page: str) -> None:
        full = not self._picks.picks.can_compare(page)
        self._picks.toggle_compared(page)
        if not full:
            announce(self, compared_words(len(self._picks.picks.compared)))

    def _compare(self) -> None:
        self._choosing = False
        self._arrange()
        self.scroll_bar().setValue(0)
        self.ui.compareScroll.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._model.names())

    def _change(self) -> None:
        self._choosing = True
        self._arrange()
        self.scroll_bar().setValue(0)
        self.ui.optionList.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_on(self) -> None:
        self._turn(1)

    def _turn_back(self) -> None:
        self._turn(-1)

    def _turn(self, by: int) -> None:
        """Show the columns further on, or back; beyond the ends, the same ones."""
        before, self._first = self._first, self._first + by
        self._arrange()
        if self._first != before:
            announce(self, self.ui.shownOptionsLabel.text())

    def _bring_into_view(self, cell: QWidget) -> None:
        self.ui.compareScroll.ensureWidgetVisible(cell, 0, 24)

    def _arrange(self) -> None:
        """Show what there is to choose, or the table, or the list where that would not fit."""
        ui = self.ui
        count = len(self._model.side_by_side.options)
        comparing = bool(count) and not self._choosing
        margins = ui.compareBodyLayout.contentsMargins()
        viewport = ui.compareScroll.viewport()
        room = viewport.width() - margins.left() - margins.right()
        fit = min(columns_that_fit(room, self._look), count)
        has_choice = comparing and fit >= LEAST_COMPARED
        as_table = has_choice and not ui.compareListButton.isChecked()
        self._first = max(0, min(self._first, count - fit))
        shown = range(self._first, self._first + fit) if as_table else range(0)
        ui.chooserCard.setVisible(not comparing and bool(self._model.choices()))
        ui.compareButton.setEnabled(bool(count))
        for part in (ui.compareHead, ui.compareTable, ui.compareSourcesCard):
            part.setVisible(comparing)
        ui.changeOptionsButton.setVisible(comparing)
        ui.readComparedButton.setVisible(comparing and self._offers_speech)
        ui.compareListButton.setVisible(has_choice)
        self._offer_turning(shown, count)
        ui.compareHead.show_columns(shown)
        ui.compareTable.show_columns(shown)
        self._place_top(fixed=as_table)
        self._order_tabs()

    def _offer_turning(self, shown: range, count: int) -> None:
        """Offer other columns where not all are shown."""
        ui = self.ui
        some = 0 < len(shown) < count
        ui.turnRow.setVisible(some)
        if some:
            focused = ui.compareBar.focusWidget()
            ui.previousOptionsButton.setEnabled(shown.start > 0)
            ui.nextOptionsButton.setEnabled(shown.stop < count)
            # Who has come to one end can only go back.
            if focused is ui.nextOptionsButton and not ui.nextOptionsButton.isEnabled():
                ui.previousOptionsButton.setFocus(Qt.FocusReason.OtherFocusReason)
            if focused is ui.previousOptionsButton and not ui.previousOptionsButton.isEnabled():
                ui.nextOptionsButton.setFocus(Qt.FocusReason.OtherFocusReason)
            words = self.tr("Options %1 to %2 of %3")
            for mark, number in (("%1", shown.start + 1), ("%2", shown.stop), ("%3", count)):
                words = words.replace(mark, str(number))
            ui.shownOptionsLabel.setText(words)

    def _place_top(self, *, fixed: bool) -> None:
        """Let the heads stay above the rows of a table, or go with a list."""
        ui = self.ui
        inside = ui.compareBodyLayout.indexOf(ui.compareTop) >= 0
        if fixed == inside:
            here, there = ui.compareBodyLayout, ui.viewLayout
            here, there = (here, there) if fixed else (there, here)
            here.removeWidget(ui.compareTop)
            there.insertWidget(0, ui.compareTop)
            ui.compareTop.show()
            # A screen reader meets children in the order in which they lie on each other.
            ui.compareTop.lower()
        if not fixed:
            ui.compareTopLayout.setContentsMargins(0, 0, 0, 0)
            return
        # Beside the same room as the rows have: the scroll bar may be at either side.
        margins = ui.compareBodyLayout.contentsMargins()
        viewport = ui.compareScroll.viewport()
        left = viewport.x() + margins.left()
        right = self.width() - viewport.x() - viewport.width() + margins.right()
        ui.compareTopLayout.setContentsMargins(left, ABOVE, right, BELOW)

    def _order_tabs(self) -> None:
        """Let Tab go down the view as it is now."""
        ui = self.ui
        stops: list[QWidget] = [ui.compareScroll, ui.changeOptionsButton]
        stops += [ui.readComparedButton, ui.compareListButton]
        stops += [ui.previousOptionsButton, ui.nextOptionsButton, *ui.compareHead.buttons()]
        stops += [*ui.optionList.buttons(), ui.compareButton]
        stop = ui.compareTable.stop()
        stops += [stop] if stop else []
        stops += [ui.compareSourceList, ui.compareSheetButton]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
