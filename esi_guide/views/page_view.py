# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A drill-down page: everything that stands behind one step."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QPushButton, QWidget

from esi_guide import paths
from esi_guide.binding import bind
from esi_guide.content.files import ABOUT
from esi_guide.content.matters import options
from esi_guide.forms.ui_page_view import Ui_PageView
from esi_guide.ladder.journey import Mark
from esi_guide.ladder.picks import Answered, Asked
from esi_guide.models.chart_table import ChartTableModel
from esi_guide.models.compare_table import refusal_words
from esi_guide.models.page_table import PageField, PageTableModel
from esi_guide.models.spoken import check_talk, page_talk
from esi_guide.widgets.announce import announce
from esi_guide.widgets.content_label import ContentLabel
from esi_guide.widgets.glossary_popup import GlossaryPopup
from esi_guide.widgets.section_list import SectionBrowser
from esi_guide.widgets.spoken_frame import SpokenSpot
from esi_guide.widgets.text_block import TextBlock
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction

    from esi_guide.content.chart import Chart
    from esi_guide.content.library import Library
    from esi_guide.content.spoken import Sentence, Talk
    from esi_guide.models.drawings import DrawingsModel
    from esi_guide.models.journey import JourneyModel
    from esi_guide.models.picks import PicksModel
    from esi_guide.models.search_results import Target
    from esi_guide.views.clinician_view import ClinicianView
    from esi_guide.widgets.look import Look
    from esi_guide.widgets.source_list import SourceList

#: Widths in px at 100 % from which a page shows two columns, three with its outline, and four with
#: what comes next beside the facts.
TWO_COLUMNS, THREE_COLUMNS, FOUR_COLUMNS = 900, 1150, 1700
#: Widest column of text in px at 100 %: about 75 letters.
READABLE = 680
#: What Qt takes for a width without a limit; PySide does not name it.
ANY_WIDTH = (1 << 24) - 1
#: Width of a column in px at 100 % from which a table stands beside its heads.
TABLE = 600
#: How many layouts lie inside each other between a section and the scrolled page.
NESTED_LAYOUTS = 5
#: Widths of the outline and of the side column in px at 100 %.
OUTLINE, SIDE = 216, 300


class PageView(QWidget):
    """Shows one page at a time.

    Args:
        library: The content.
        chart: The ladder.
        journey: The reader's marks.
        picks: What the reader picked.
        look: Theme and text size.
        drawings: What is drawn on the figures.
        parent: Owner.
        details: Shows the details for the clinician while it is checked; None where nobody is to
            know of them.

    Attributes:
        staff_language: Code of the language in which the guide opens first: what is shown to the
            staff says it in theirs, too; "" where that is not known.

    Signals:
        page_chosen(str, str): Somebody chose another page, and a section of it or "".
        ladder_chosen(str): Somebody chose the small map; the text is the step's id.
        sheet_chosen(): Somebody wants to see the sheet.
        compare_chosen(): Somebody wants to compare options.
        licences_chosen(): Somebody wants to read the licences.
        read_wanted(): Somebody wants the page read aloud.
        talk_wanted(object, object): Somebody wants something else on the page read aloud: what
            shows it, and what it says.
    """

    page_chosen = Signal(str, str)
    ladder_chosen = Signal(str)
    sheet_chosen = Signal()
    compare_chosen = Signal()
    licences_chosen = Signal()
    read_wanted = Signal()
    talk_wanted = Signal(object, object)

    def __init__(
        self,
        library: Library,
        chart: Chart,
        journey: JourneyModel,
        picks: PicksModel,
        look: Look,
        *,
        drawings: DrawingsModel,
        parent: QWidget | None = None,
        details: QAction | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._details = details
        self._clinician: ClinicianView | None = None
        self._before_details = 0
        self._chart = chart
        self._journey = journey
        self._picks = picks
        self._drawings = drawings
        self._look = look
        self._page_id = ""
        self._spoken: TextBlock | None = None
        self._spoken_label: ContentLabel | None = None
        self._spot = SpokenSpot()
        self._offers_speech = False
        self.staff_language = ""
        self.ui = Ui_PageView()
        self.ui.setupUi(self)
        self._marks: dict[Mark, QPushButton] = {
            Mark.TRIED: self.ui.triedButton,
            Mark.HERE: self.ui.hereButton,
            Mark.CONSIDERING: self.ui.consideringButton,
            Mark.UNSUITABLE: self.ui.unsuitableButton,
        }
        # What only the clinician offers.
        consult = details is not None
        self.ui.unsuitableButton.setVisible(consult)
        self.ui.figurePlayer.offer_drawing(wanted=consult)
        self.ui.miniLadder.show_chart(chart)
        self.ui.figurePlayer.set_folder(paths.resources() / "figures")
        scroll_by_touch(self.ui.pageScroll)
        scroll_by_touch(self.ui.outlineScroll)
        self.ui.scrollButtons.attach(self.ui.pageScroll)
        self.ui.pageScroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.ui.mainLayout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._table = PageTableModel(library, chart, self)
        self._mapper = bind(self, self._table, PageField)
        self._connect()
        self.offer_speech(wanted=False)
        self.ui.nextColumn.hide()
        self.set_look(look)

    @property
    def page_id(self) -> str:
        """Id of the page that is shown; "" before the first one."""
        return self._page_id

    def show_page(self, page_id: str, section: str = "") -> None:
        """Show a page from its top, or from a section; an unknown id shows what is wrong."""
        for text in self.ui.sectionList.sections():
            text.mark(())
        self.ui.questionList.mark("")
        if page_id != self._page_id:
            self._page_id = page_id
            self.setUpdatesEnabled(False)
            if self._shows_details():
                # Now, so that what it is made of rests with the page.
                self._clinician_view()
            self._table.show_notes(shown=self._shows_details())
            with _at_rest(self.ui.pageBody):
                self._mapper.setCurrentIndex(self._table.row_of(page_id))
                self._show_marks()
                self._show_picks()
                self._show_on_handout()
                self._show_drawings()
                self._offer_card()
                self._place_figure()
                self._show_details()
                self._order_tabs()
            self.ui.pageScroll.verticalScrollBar().setValue(0)
            self.setUpdatesEnabled(True)
        self.ui.understoodCheck.begin(self._picks.picks.answers_on(page_id))
        if section:
            self.show_section(section)

    def make_ready(self, page_id: str) -> None:
        """Fill an empty view with a page that is likely to be asked for."""
        if not self._page_id:
            self._mapper.setCurrentIndex(self._table.row_of(page_id))

    def offer_speech(self, *, wanted: bool) -> None:
        """Offer to read aloud, or not where that is not wanted."""
        self._offers_speech = wanted
        self.ui.readAloudButton.setVisible(wanted)
        self.ui.understoodCheck.offer_speech(wanted=wanted)

    def talk(self) -> Talk:
        """Return what the page says."""
        return page_talk(self._library, self._chart, self._page_id, self.ui.noticeLabel.text())

    def spoken_start(self) -> str:
        """Return the section that has the focus; "" for the top."""
        focused = self.focusWidget()
        if isinstance(focused, SectionBrowser) and focused.hasFocus():
            return f"section:{focused.key}"
        return ""

    def show_spoken(self, place: str, sentence: Sentence) -> None:
        """Mark a sentence that is read aloud, and bring it into view."""
        target = self._spoken_part(place)
        if isinstance(target, TextBlock):
            if self._spoken is not target:
                self.hide_spoken()
            self._spoken = target
            box = target.show_spoken(sentence.show) if sentence.show else QRect()
            self._bring_into_view(target, box)
        elif target is not None:
            self.hide_spoken()
            self._spot.show_around(target, self._look)
            if isinstance(target, ContentLabel):
                self._spoken_label = target
                target.show_spoken(sentence.show)
            self._bring_into_view(target, target.rect())

    def show_spoken_word(self, said: str, start: int, length: int) -> None:
        """Mark the word that is said now, in a text."""
        if self._spoken is not None:
            self._spoken.show_spoken_word(said, start, length)

    def hide_spoken(self) -> None:
        """Mark nothing that is read aloud."""
        if self._spoken is not None:
            self._spoken.hide_spoken()
        self._spoken = None
        if self._spoken_label is not None:
            self._spoken_label.hide_spoken()
        self._spoken_label = None
        self._spot.clear()

    def _spoken_part(self, place: str) -> QWidget | None:
        """Return what shows a place of the talk; None where nothing does."""
        ui = self.ui
        kind, _, rest = place.partition(":")
        if kind == "section":
            return self.section(rest)
        if kind == "figure":
            ui.figurePlayer.show_step(int(rest), aloud=False)
            return ui.figurePlayer
        parts: dict[str, QWidget] = {
            "title": ui.titleLabel,
            "notice": ui.noticeLabel,
            "medical": ui.medicalLabel,
            "summary": ui.summaryLabel,
            "voices": ui.voicesView,
            "facts": ui.factsTable,
            "check": ui.understoodCheck,
        }
        return parts.get(place) or ui.pageBody.findChild(QWidget, place)

    def _bring_into_view(self, part: QWidget, box: QRect) -> None:
        """Scroll by as little as shows a box of a part with some room around it."""
        if box.isNull():
            return
        room = min(self.ui.pageScroll.viewport().height() // 4, 80)
        top = part.mapTo(self.ui.pageBody, box.topLeft()).y()
        bottom = min(box.height(), self.ui.pageScroll.viewport().height() - 2 * room) + top
        scroll = self.ui.pageScroll.verticalScrollBar()
        if top - room < scroll.value() or bottom + room > scroll.value() + scroll.pageStep():
            scroll.setValue(top - room)

    def _read_question(self) -> None:
        check = self.ui.understoodCheck
        talk = check_talk(self._library, self._page_id, check.number, check.verdict)
        self.talk_wanted.emit(self, talk)

    def show_top(self) -> None:
        """Show the beginning of the page, and give it the focus."""
        self.ui.pageScroll.verticalScrollBar().setValue(0)
        self.focus_page()

    def show_section(self, key: str) -> None:
        """Bring a section to the top and give its text the focus."""
        section = self.section(key)
        if section is not None:
            self._lead_to(section, section)

    def _lead_to(self, place: QWidget, focus: QWidget) -> None:
        """Bring a part of the page to the top and give something in it the focus."""
        _settle_layouts()
        top = place.mapTo(self.ui.pageBody, QPoint(0, 0)).y()
        self.ui.pageScroll.verticalScrollBar().setValue(top - 12)
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.pageScroll.verticalScrollBar().setValue(top - 12)
        self._follow_scroll()

    def sections(self) -> tuple[SectionBrowser, ...]:
        """Return the sections that are shown in reading order, with those for the clinician."""
        sections = self.ui.sectionList.sections()
        if self._clinician is None or self._clinician.isHidden():
            return sections
        return sections + self._clinician.ui.clinicianSections.sections()

    def section(self, key: str) -> SectionBrowser | None:
        """Return a section that is shown, or None."""
        return next((section for section in self.sections() if section.key == key), None)

    def show_found(self, target: Target) -> None:
        """Mark the question that was found, or in a section the words that were looked for."""
        text = self.section(target.section)
        if target.question:
            self._show_question(target.question)
        elif text is not None:
            hit = text.mark(target.found_in(text.toPlainText()))
            text.setFocus(Qt.FocusReason.OtherFocusReason)
            if not hit.isNull():
                _settle_layouts()
                place = text.mapTo(self.ui.pageBody, hit.center())
                self.ui.pageScroll.ensureVisible(place.x(), place.y(), 0, self.height() // 4)

    def _show_question(self, words: str) -> None:
        """Lead to a question and mark it, as far as the page has it."""
        found = self.ui.questionList.mark(words)
        if found is not None:
            self._lead_to(found, found)

    def focus_page(self) -> None:
        """Give the page the focus, so that the keys that scroll work at once."""
        self.ui.pageScroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, look: Look) -> None:
        """Show the page in another theme or text size."""
        self._look = look
        ui = self.ui
        for part in (
            ui.sectionList,
            ui.voicesView,
            ui.understoodCheck,
            ui.sourceList,
            ui.factsTable,
            ui.miniLadder,
            ui.figurePlayer,
            ui.scrollButtons,
        ):
            part.set_look(look)
        if self._clinician is not None:
            self._clinician.set_look(look)
        self._reflow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by Space too, back with Shift, as readers of long texts expect."""
        if event.key() == Qt.Key.Key_Space:
            bar = self.ui.pageScroll.verticalScrollBar()
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (-1 if back else 1) * bar.pageStep())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose one, two or three columns."""
        super().resizeEvent(event)
        self._reflow()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._mapper.revert()
            self.ui.understoodCheck.begin(self._picks.picks.answers_on(self._page_id))
            self._show_picks()

    def _connect(self) -> None:
        # Buttons that stay down: a screen reader toggles them, which Qt does not count as a click.
        # Each slot looks whether its model knows already, as it does when the page shows the model.
        self.ui.outlineNav.section_chosen.connect(self.show_section)
        self.ui.outlineTop.section_chosen.connect(self.show_section)
        self.ui.sectionList.link_chosen.connect(self._follow_link)
        self.ui.waysList.page_chosen.connect(self._choose_page)
        self.ui.clinicCard.page_chosen.connect(self._choose_page)
        self.ui.miniLadder.clicked.connect(self._choose_ladder)
        self.ui.staffCardButton.clicked.connect(self._show_card)
        self.ui.licencesButton.clicked.connect(self.licences_chosen)
        self.ui.readAloudButton.clicked.connect(self.read_wanted)
        self.ui.understoodCheck.read_wanted.connect(self._read_question)
        self.ui.triedButton.toggled.connect(self._mark_tried)
        self.ui.hereButton.toggled.connect(self._mark_here)
        self.ui.consideringButton.toggled.connect(self._mark_considering)
        self.ui.unsuitableButton.toggled.connect(self._mark_unsuitable)
        player = self.ui.figurePlayer
        player.mark_drawn.connect(self._drawings.add)
        player.undo_wanted.connect(self._drawings.undo)
        player.wipe_wanted.connect(self._drawings.wipe)
        player.handout_wanted.connect(self._picks.toggle_picture)
        self._drawings.changed.connect(self._show_drawings)
        self._picks.changed.connect(self._show_drawings)
        self.ui.pageScroll.verticalScrollBar().valueChanged.connect(self._follow_scroll)
        self._journey.changed.connect(self._show_marks)
        self.ui.questionList.toggled.connect(self._pick_question)
        self.ui.understoodCheck.answered.connect(self._take_answer)
        self.ui.understoodCheck.section_chosen.connect(self.show_section)
        self.ui.mySheetButton.clicked.connect(self.sheet_chosen)
        self._picks.changed.connect(self._show_picks)
        if self._details is not None:
            self._details.toggled.connect(self._toggle_details)
            self.ui.detailsButton.toggled.connect(self._want_details)
        self.ui.handoutButton.toggled.connect(self._toggle_on_handout)
        self._picks.changed.connect(self._show_on_handout)
        self.ui.compareThisButton.toggled.connect(self._compare_this)
        self.ui.showComparedButton.clicked.connect(self.compare_chosen)

    def _reflow(self) -> None:
        sp = self._look.sp
        width = self.width()
        three = width >= sp(THREE_COLUMNS)
        # A tall window shows far more of a page than stands in its side column.
        two = width >= sp(TWO_COLUMNS) and (three or width > self.height())
        ui = self.ui
        ui.outlinePane.setVisible(three)
        ui.outlinePane.setFixedWidth(round(sp(OUTLINE)))
        ui.outlineTop.setVisible(not three)
        direction = QBoxLayout.Direction.LeftToRight if two else QBoxLayout.Direction.TopToBottom
        ui.columnsLayout.setDirection(direction)
        for column in (ui.sideColumn, ui.nextColumn):
            column.setMinimumWidth(round(sp(SIDE)) if two else 0)
            column.setMaximumWidth(round(sp(SIDE * 1.25)) if two else round(sp(READABLE)))
            ui.columnsLayout.setStretchFactor(column, 1 if two else 0)
        ui.mainColumn.setMaximumWidth(round(sp(READABLE)))
        # One column is measured at the width of the page, which must be no wider than it becomes.
        margins = ui.columnsLayout.contentsMargins()
        readable = round(sp(READABLE)) + margins.left() + margins.right()
        ui.pageBody.setMaximumWidth(ANY_WIDTH if two else readable)
        ui.columnsLayout.setStretchFactor(ui.mainColumn, 3)
        self._part_side(apart=width >= sp(FOUR_COLUMNS))
        self._set_facts(aside=two)
        self._stack_tables(three=three, two=two)

    def _part_side(self, *, apart: bool) -> None:
        """Let what comes next and the small map stand beside the facts, or below them."""
        ui = self.ui
        if apart == (ui.mapCard.parentWidget() is ui.nextColumn):
            return
        column = ui.nextLayout if apart else ui.sideLayout
        for card in (ui.waysCard, ui.mapCard):
            shown = not card.isHidden()
            column.insertWidget(column.count() - 1, card)
            card.setVisible(shown)
        ui.nextColumn.setVisible(apart)

    def _set_facts(self, *, aside: bool) -> None:
        """Let the facts stand beside the text, or in it where there is one column.

        There the sources end the page: nobody scrolls past them to find what comes next.
        """
        ui = self.ui
        facts, last = ui.factsCard, (ui.sourcesCard, ui.reviewLabel)
        if aside == (facts.parentWidget() is ui.sideColumn):
            return
        shown = [not part.isHidden() for part in (facts, *last)]
        if aside:
            ui.sideLayout.insertWidget(0, facts)
            facts.stackUnder(ui.handoutButton)
        else:
            self._place_facts()
        column = ui.mainLayout if aside else ui.sideLayout
        for part in last:
            column.insertWidget(column.count() - 1, part)
        with _at_rest(ui.pageBody):
            for part, visible in zip((facts, *last), shown, strict=True):
                part.setVisible(visible)
        if self._page_id:
            self._order_tabs()

    def _place_facts(self) -> None:
        """Put the facts before the figure, but on the emergency page after the signs."""
        column, facts = self.ui.mainLayout, self.ui.factsCard
        signs_first = self._page_id == self._chart.emergency.page
        behind = self.ui.licencesButton if signs_first else self.ui.figurePlayer
        column.removeWidget(facts)
        column.insertWidget(column.indexOf(behind), facts)
        facts.stackUnder(behind)

    def _stack_tables(self, *, three: bool, two: bool) -> None:
        """Turn tables into one column where theirs is too narrow for them."""
        sp = self._look.sp
        margins = self.ui.columnsLayout.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        outline = sp(OUTLINE) if three else 0
        side = sp(SIDE) + self.ui.columnsLayout.spacing() if two else 0
        stacked = room - outline - side < sp(TABLE)
        self.ui.sectionList.set_stacked(stacked=stacked)
        if self._clinician is not None:
            self._clinician.ui.clinicianSections.set_stacked(stacked=stacked)

    def _show_marks(self) -> None:
        step = self._chart.step_of_page(self._page_id)
        markable = step is not None and not step.answers
        self.ui.markRow.setVisible(markable)
        for mark, button in self._marks.items():
            button.setChecked(step is not None and self._journey.journey.mark_of(step.id) == mark)

    def _show_picks(self) -> None:
        picks = self._picks.picks
        self.ui.questionList.show_picked(picks.asked_on(self._page_id))
        self.ui.understoodCheck.show_answers(picks.answers_on(self._page_id))
        self._show_compared()

    def _show_compared(self, refusal: str = "") -> None:
        """Show whether this option is compared, and how many are, on the page of an option."""
        ui = self.ui
        compared = self._picks.picks.compared
        is_option = self._page_id in (step.page for step in options(self._chart))
        can_compare = is_option and bool(self._library.patient_questions())
        ui.compareThisButton.setVisible(can_compare)
        ui.compareThisButton.setChecked(self._page_id in compared)
        ui.showComparedButton.setVisible(can_compare and bool(compared))
        words = self.tr("Side by side: %1 chosen").replace("%1", str(len(compared)))
        ui.showComparedButton.setText(words)
        ui.compareRefusedLabel.setProperty("content", refusal)

    def _compare_this(self, wanted: bool) -> None:
        if wanted == (self._page_id in self._picks.picks.compared):
            return
        full = not self._picks.picks.can_compare(self._page_id)
        self._picks.toggle_compared(self._page_id)
        if full:
            self._show_compared(refusal_words())
            announce(self, refusal_words())
        else:
            said = self.tr("Chosen to compare.") if wanted else self.tr("No longer compared.")
            announce(self, f"{said} {self.ui.showComparedButton.text()}.")

    def _pick_question(self, number: int) -> None:
        asked = Asked(self._page_id, number)
        self._picks.toggle_question(asked)
        if asked in self._picks.picks.questions:
            announce(self, self.tr("The question is on your sheet."))
        else:
            announce(self, self.tr("The question is off your sheet."))

    def _take_answer(self, number: int, answer: int) -> None:
        self._picks.answer(Answered(self._page_id, number, answer))

    def _show_drawings(self) -> None:
        """Show what is drawn on the pictures of figures, and which are on the handout."""
        drawings, pictures = self._drawings, self._picks.picks.pictures
        self.ui.figurePlayer.show_drawings(drawings.drawings, drawings.undoable, pictures)

    def _show_on_handout(self) -> None:
        """Show whether the page is on the handout; some belong to every handout, or to none."""
        self.ui.handoutButton.setChecked(self._page_id in self._picks.picks.pages)
        kept_out = (self._chart.emergency.page, ABOUT)
        self.ui.handoutButton.setVisible(self._page_id not in kept_out)

    def _toggle_on_handout(self, wanted: bool) -> None:
        if wanted != (self._page_id in self._picks.picks.pages):
            self._picks.toggle_page(self._page_id)
            added, gone = self.tr("Added to your handout."), self.tr("Taken off your handout.")
            announce(self, added if wanted else gone)

    def _offer_card(self) -> None:
        """Offer the card for staff on the emergency page, where the content has one.

        The page about the guide offers the licences.
        """
        emergency = self._chart.emergency
        wanted = self._page_id == emergency.page and bool(emergency.card_title)
        self.ui.staffCardButton.setVisible(wanted)
        self.ui.licencesButton.setVisible(self._page_id == ABOUT)

    def _show_details(self) -> None:
        """Show or hide what the page says to the clinician, where it says anything."""
        has_notes, shown = self._has_notes(), self._shows_details()
        self.ui.detailsButton.setVisible(has_notes)
        self.ui.detailsButton.setChecked(shown)
        self._table.show_notes(shown=shown)
        if shown:
            self._clinician_view().show_row(self._table.row_of(self._page_id))
        if self._clinician is not None:
            self._clinician.setVisible(shown)

    def _has_notes(self) -> bool:
        return self._details is not None and self._library.clinician(self._page_id) is not None

    def _shows_details(self) -> bool:
        return self._details is not None and self._details.isChecked() and self._has_notes()

    def _clinician_view(self) -> ClinicianView:
        """Return the view of the details, made when they are first asked for."""
        if self._clinician is None:
            from esi_guide.views.clinician_view import ClinicianView  # noqa: PLC0415 - see above

            view = ClinicianView(self._table, self._look, self)
            view.link_chosen.connect(self._follow_note)
            view.hide_chosen.connect(self._hide_details)
            column = self.ui.mainLayout
            column.insertWidget(column.indexOf(self.ui.understoodCard) + 1, view)
            # A screen reader meets children in the order in which they lie on each other.
            view.stackUnder(self.ui.sourcesCard)
            self._clinician = view
            self._reflow()
        return self._clinician

    def _toggle_details(self, shown: bool) -> None:
        """Lead to the details that were asked for; back to where the reader was before."""
        if not self._page_id:
            return
        bar = self.ui.pageScroll.verticalScrollBar()
        inside = self._clinician is not None and self._clinician.isAncestorOf(self.focusWidget())
        self._show_details()
        self._order_tabs()
        if shown and self._clinician is not None and not self._clinician.isHidden():
            self._before_details = bar.value()
            ui = self._clinician.ui
            self._lead_to(self._clinician, (*ui.clinicianSections.sections(), ui.hideButton)[0])
        elif inside:
            self.focus_page()
            bar.setValue(self._before_details)
        self._follow_scroll()

    def _want_details(self, wanted: bool) -> None:
        # A page without details hides its button, and leaves those of other pages as they are.
        if self._details is not None and not self.ui.detailsButton.isHidden():
            self._details.setChecked(wanted)

    def _hide_details(self) -> None:
        if self._details is not None:
            self._details.setChecked(False)

    def _place_figure(self) -> None:
        """Show the figure before the text, but on the emergency page after the signs."""
        column, figure = self.ui.mainLayout, self.ui.figurePlayer
        column.removeWidget(figure)
        after = 1 if self._page_id == self._chart.emergency.page else 0
        column.insertWidget(column.indexOf(self.ui.sectionList) + after, figure)
        # A screen reader meets children in the order in which they lie on each other.
        figure.stackUnder(self.ui.licencesButton if after else self.ui.sectionList)
        if self.ui.factsCard.parentWidget() is self.ui.mainColumn:
            self._place_facts()

    def _show_card(self) -> None:
        from esi_guide.views.staff_card import StaffCard  # noqa: PLC0415 - its form, on first use

        language = self._library.locale
        card = StaffCard(ChartTableModel(self._chart), self, self._look, language)
        if self.staff_language not in ("", language):
            theirs = self._library.in_language(self.staff_language).chart()
            card.say_also(theirs.emergency if theirs is not None else None)
        card.offer_speech(wanted=self._offers_speech)
        card.talk_wanted.connect(self.talk_wanted)
        card.showFullScreen()

    def _order_tabs(self) -> None:
        """Let Tab go down the page, then down the side."""
        ui = self.ui
        stops: list[QWidget] = [ui.pageScroll, ui.staffCardButton, *self._marks.values()]
        stops += [ui.readAloudButton, ui.compareThisButton, ui.showComparedButton]
        stops.append(ui.detailsButton)
        stops += [*ui.outlineNav.buttons(), *ui.outlineTop.buttons()]
        figure = [ui.figurePlayer, *ui.figurePlayer.findChildren(QPushButton)]
        sections = ui.sectionList.sections()
        signs_first = self._page_id == self._chart.emergency.page
        # In one column the facts stand in the text, and the sources at the end.
        inside = ui.factsCard.parentWidget() is ui.mainColumn
        facts = [ui.factsTable] if inside else []
        stops += [*sections, *figure, *facts] if signs_first else [*facts, *figure, *sections]
        stops += [ui.licencesButton, ui.voicesView, *ui.questionList.buttons(), ui.mySheetButton]
        stops += ui.understoodCheck.buttons()
        stops += self._clinician.stops() if self._clinician is not None else []
        stops += [ui.handoutButton] if inside else [ui.sourceList, ui.factsTable, ui.handoutButton]
        stops += ui.waysList.findChildren(QPushButton)
        stops += ui.clinicCard.buttons()
        stops += [ui.miniLadder, ui.sourceList] if inside else [ui.miniLadder]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _follow_scroll(self) -> None:
        """Show in the outline which section is at the top."""
        top = self.ui.pageScroll.verticalScrollBar().value() + 60
        here = ""
        for section in self.sections():
            if (
                not here
                or self._beginning(section).mapTo(self.ui.pageBody, QPoint(0, 0)).y() <= top
            ):
                here = section.key
        self.ui.outlineNav.set_here(here)
        self.ui.outlineTop.set_here(here)
        button = self.ui.outlineNav.findChild(QPushButton, f"outline-{here}")
        if button is not None:
            self.ui.outlineScroll.ensureWidgetVisible(button, 0, button.height())

    def _beginning(self, section: SectionBrowser) -> QWidget:
        """Return where a section begins: the first one for the clinician, with their heading."""
        view = self._clinician
        first = view is not None and section in view.ui.clinicianSections.sections()[:1]
        return view if view is not None and first else section

    def _follow_link(self, target: str) -> None:
        kind, _, rest = target.partition(":")
        if kind == "page":
            page, _, section = rest.partition("#")
            self.page_chosen.emit(page, section)
        elif kind == "term" and rest in self._library.terms():
            GlossaryPopup(self._library.terms()[rest], self).show_near(self._link_spot())
        elif kind == "source":
            self._show_source(rest, self.ui.sourceList)

    def _follow_note(self, target: str) -> None:
        kind, _, rest = target.partition(":")
        if kind == "source" and self._clinician is not None:
            self._show_source(rest, self._clinician.ui.clinicianSources)
        else:
            self._follow_link(target)

    def _link_spot(self) -> QPoint:
        """Return the chosen link's place in global px: the text cursor is on it."""
        text = self.focusWidget()
        if isinstance(text, TextBlock):
            return text.viewport().mapToGlobal(text.cursorRect().bottomLeft())
        return QCursor.pos()

    def _show_source(self, source_id: str, sources: SourceList) -> None:
        place = sources.place_of(source_id)
        if place is not None:
            top = sources.mapTo(self.ui.pageBody, place.topLeft().toPoint())
            self.ui.pageScroll.ensureVisible(top.x(), top.y(), 0, self.height() // 3)
            sources.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_page(self, page_id: str) -> None:
        self.page_chosen.emit(page_id, "")

    def _choose_ladder(self) -> None:
        step = self._chart.step_of_page(self._page_id)
        self.ladder_chosen.emit(step.id if step else "")

    def _mark_tried(self, wanted: bool) -> None:
        self._mark(Mark.TRIED, wanted=wanted)

    def _mark_here(self, wanted: bool) -> None:
        self._mark(Mark.HERE, wanted=wanted)

    def _mark_considering(self, wanted: bool) -> None:
        self._mark(Mark.CONSIDERING, wanted=wanted)

    def _mark_unsuitable(self, wanted: bool) -> None:
        self._mark(Mark.UNSUITABLE, wanted=wanted)

    def _mark(self, mark: Mark, *, wanted: bool) -> None:
        step = self._chart.step_of_page(self._page_id)
        if step is not None and wanted != (self._journey.journey.mark_of(step.id) == mark):
            self._journey.mark(step.id, mark)


@contextmanager
def _at_rest(part: QWidget) -> Iterator[None]:
    """Let no layout in a part work while it is filled.

    Otherwise Qt lays everything around a widget out anew each time that one is shown.
    """
    layouts = [each for each in part.findChildren(QLayout) if each.isEnabled()]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
            # What was shown meanwhile has asked already, and nothing is asked twice.
            host = layout.parentWidget()
            if host is not None:
                QCoreApplication.postEvent(host, QEvent(QEvent.Type.LayoutRequest))


def _settle_layouts() -> None:
    """Let every layout ask the one around it.

    Where a section lies is known only once the new texts have their heights.
    """
    for _ in range(NESTED_LAYOUTS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
