# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The search: results while somebody types, topics and an A to Z for those who do not."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from esi_guide.forms.ui_search_view import Ui_SearchView
from esi_guide.models.search_results import SearchResultsModel, SearchRole, Target
from esi_guide.widgets.announce import announce
from esi_guide.widgets.glossary_popup import GlossaryPopup
from esi_guide.widgets.parts import remove_children
from esi_guide.widgets.result_list import ResultRow
from esi_guide.widgets.touch import scroll_by_touch
from esi_guide.widgets.wrap_button import WrapButton

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent

    from esi_guide.content.chart import Chart
    from esi_guide.content.library import Library
    from esi_guide.widgets.flow_row import FlowRow
    from esi_guide.widgets.look import Look

#: Widest column in px at 100 %, and the least room beside it in px.
COLUMN, SIDE = 940, 18
#: How long nobody types before a screen reader is told how much was found, in ms.
PAUSE = 700
#: How many layouts lie inside each other between a result and the scrolled body.
NESTED_LAYOUTS = 4


class SearchView(QWidget):
    """Finds places of one guide; what was typed is gone once the view is hidden.

    Signals:
        place_chosen(Target): Somebody chose a place.
        closed(): Somebody wants to go back to where they were.
    """

    place_chosen = Signal(object)
    closed = Signal()

    def __init__(
        self,
        model: SearchResultsModel,
        library: Library,
        chart: Chart,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._chart = chart
        self._look = look
        self._letter = ""
        self._open_when_ready = False
        self.ui = Ui_SearchView()
        self.ui.setupUi(self)
        scroll_by_touch(self.ui.searchScroll)
        # What was read for it outlives the view.
        self.model = model
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._offer_topics()
        self._connect()
        self.set_look(look)
        self._show_results()
        if model.is_ready:
            self._offer_letters()
        self.model.prepare()

    @property
    def typed(self) -> str:
        """What somebody has typed."""
        return self.ui.searchEdit.text()

    def begin(self, typed: str = "") -> None:
        """Take the focus, with words that were typed already, or ready for others."""
        if typed:
            self.ui.searchEdit.setText(typed)
        else:
            self.ui.searchEdit.selectAll()
        self.ui.searchEdit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if typed:
            # The next letter goes on where these end.
            self.ui.searchEdit.end(False)

    def set_look(self, look: Look) -> None:
        """Show the search in another theme or text size."""
        self._look = look
        self.ui.resultList.set_look(look)
        self._reflow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column as wide as reads well."""
        super().resizeEvent(event)
        self._reflow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed."""
        super().hideEvent(event)
        if not event.spontaneous():
            # Unlike clear(), this cannot be undone by the next reader.
            self.ui.searchEdit.setText("")
            self._choose_letter("")
            self._open_when_ready = False
            self._pause.stop()
            self.ui.searchScroll.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down between the words and the results, and type on from a result."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar = self.ui.searchScroll.verticalScrollBar()
            bar.setValue(bar.value() + (1 if key == Qt.Key.Key_PageDown else -1) * bar.pageStep())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            # The ladder behind must not take them.
            event.accept()
        elif event.text().isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.ui.searchEdit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ui.searchEdit.end(False)
            self.ui.searchEdit.insert(event.text())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys of the window working where they would move or cut in the words.

        On X11, Ctrl+E, Ctrl+F and Ctrl+K edit a line as in Emacs.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if held and event.key() in (Qt.Key.Key_E, Qt.Key.Key_F, Qt.Key.Key_K):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._offer_letters()
            self._show_results()

    def _connect(self) -> None:
        ui = self.ui
        ui.searchEdit.installEventFilter(self)
        ui.searchEdit.textChanged.connect(self._search)
        ui.searchEdit.returnPressed.connect(self._open_first)
        ui.closeSearchButton.clicked.connect(self.closed)
        ui.resultList.chosen.connect(self._open)
        ui.resultList.moved.connect(self._move)
        self.model.modelReset.connect(self._show_results)
        self.model.ready.connect(self._offer_letters)
        self.model.ready.connect(self._open_waiting)
        self._pause.timeout.connect(self._announce)

    def _offer_topics(self) -> None:
        """Offer what people ask about, and the steps of the ladder."""
        for number, topic in enumerate(self.model.topics):
            chip = _chip(f"topic-{number + 1}", topic.title, self.ui.topicRow)
            chip.setProperty("target", Target(topic.page, topic.section, "", "", frozenset()))
            if topic.page == self._chart.emergency.page:
                chip.setProperty("role", "emergency")
            chip.clicked.connect(self._choose_topic)
        for step in self._chart.steps:
            chip = _chip(f"topic-step-{step.id}", step.title, self.ui.stepRow)
            chip.setProperty("target", Target(step.page, "", "", "", frozenset()))
            chip.clicked.connect(self._choose_topic)

    def _offer_letters(self) -> None:
        remove_children(self.ui.letterRow)
        for letter in self.model.letters():
            button = QPushButton(letter, self.ui.letterRow)
            button.setObjectName(f"letter-{letter}")
            button.setProperty("role", "letter")
            button.setProperty("letter", letter)
            button.setAccessibleName(self.tr("Letter %1").replace("%1", letter))
            button.setCheckable(True)
            button.setChecked(letter == self._letter)
            button.clicked.connect(self._press_letter)
            button.show()
        self._show_results()
        self._order_tabs()

    def _search(self, typed: str) -> None:
        if typed.strip():
            self._mark_letter("")
        self._open_when_ready = False
        self.model.search(typed)
        self._pause.start()

    def _press_letter(self) -> None:
        letter = self.sender().property("letter")
        self.ui.searchEdit.setText("")
        self._choose_letter("" if letter == self._letter else letter)
        self._order_tabs()
        self._settle_layouts()
        self.ui.searchScroll.verticalScrollBar().setValue(self.ui.lettersLabel.y())
        self._announce()

    def _choose_letter(self, letter: str) -> None:
        self._mark_letter(letter)
        if letter:
            self.model.show_letter(letter)
        else:
            self.model.clear()

    def _mark_letter(self, letter: str) -> None:
        self._letter = letter
        for button in self.ui.letterRow.findChildren(QPushButton):
            button.setChecked(button.text() == letter)

    def _show_results(self) -> None:
        ui = self.ui
        rows = [self._row(number) for number in range(self.model.rowCount())]
        asked = bool(self.typed.strip())
        offered = not (asked and rows)
        ui.nothingLabel.setText(self._nothing() if asked and not rows else "")
        ui.countLabel.setText(self._count(len(rows)) if rows else "")
        for said in (ui.nothingLabel, ui.countLabel):
            said.setVisible(bool(said.text()))
        for label, row in (
            (ui.topicsLabel, ui.topicRow),
            (ui.stepsLabel, ui.stepRow),
            (ui.lettersLabel, ui.letterRow),
        ):
            some = bool(row.findChildren(QPushButton))
            label.setVisible(offered and some)
            row.setVisible(offered and some)
        ui.resultList.show_rows(rows)
        if asked:
            ui.searchScroll.verticalScrollBar().setValue(0)

    def _row(self, number: int) -> ResultRow:
        index = self.model.index(number)
        return ResultRow(
            title=index.data(),
            where=index.data(SearchRole.WHERE),
            snippet=index.data(SearchRole.SNIPPET),
            marks=index.data(SearchRole.MARKS),
            urgent=index.data(SearchRole.URGENT),
        )

    def _count(self, count: int) -> str:
        if self._letter:
            words = self.tr("Words with %1: %2").replace("%1", self._letter)
            return words.replace("%2", str(count))
        return (
            self.tr("1 result") if count == 1 else self.tr("%1 results").replace("%1", str(count))
        )

    def _nothing(self) -> str:
        if not self.model.is_ready:
            return self.tr("The pages are still being read. One moment, please.")
        return self.tr(
            "Nothing was found for these words. Try another word, or choose a topic or a letter "
            "below. If something feels wrong right now, look at the emergency signs."
        )

    def _announce(self) -> None:
        words = self.ui.nothingLabel.text() or self.ui.countLabel.text()
        if words:
            announce(self, words)

    def _move(self, by: int) -> None:
        """Give the focus to the next result, or back to the words."""
        stops: list[QWidget] = [self.ui.searchEdit, *self.ui.resultList.buttons()]
        focused = self.focusWidget()
        at = stops.index(focused) if focused in stops else 0
        stop = stops[min(max(0, at + by), len(stops) - 1)]
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if stop is not self.ui.searchEdit:
            self.ui.searchScroll.ensureWidgetVisible(stop)

    def _open_first(self) -> None:
        # While pages are still read, a better place may yet be found.
        if not self.model.is_ready:
            self._open_when_ready = bool(self.typed.strip())
        elif self.model.rowCount():
            self._open(0)

    def _open_waiting(self) -> None:
        """Open what somebody asked for before the pages were read."""
        if self._open_when_ready:
            self._open_when_ready = False
            self._open_first()

    def _open(self, row: int) -> None:
        target: Target = self.model.index(row).data(SearchRole.TARGET)
        if target.term:
            button = self.ui.resultList.buttons()[row]
            popup = GlossaryPopup(self._library.terms()[target.term], button)
            popup.show_near(button.mapToGlobal(QPoint(0, button.height())))
        else:
            self.place_chosen.emit(target)

    def _choose_topic(self) -> None:
        self.place_chosen.emit(self.sender().property("target"))

    def _reflow(self) -> None:
        side = max(SIDE, round((self.width() - self._look.sp(COLUMN)) / 2))
        self.ui.searchBarLayout.setContentsMargins(side, 10, side, 12)
        self.ui.searchBodyLayout.setContentsMargins(side, 14, side, 18)

    def _order_tabs(self) -> None:
        """Let Tab go down the view: rows may have been made before the letters above them."""
        ui = self.ui
        stops: list[QWidget] = [ui.closeSearchButton]
        for row in (ui.topicRow, ui.stepRow, ui.letterRow):
            stops += row.findChildren(QPushButton)
        stops += ui.resultList.buttons()
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _settle_layouts(self) -> None:
        """Let every layout ask the one around it, so that places are known."""
        for _ in range(NESTED_LAYOUTS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def _chip(name: str, title: str, row: FlowRow) -> WrapButton:
    chip = WrapButton("", title, "chip", row)
    chip.setObjectName(name)
    return chip
