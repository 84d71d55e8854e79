# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The sheet to take along: how it looks, what is on it, and ways to have it."""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import (
    QDate,
    QEvent,
    QLocale,
    QStandardPaths,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QPushButton, QScrollArea, QScrollBar, QWidget

from esi_guide import paths
from esi_guide.forms.ui_handout_view import Ui_HandoutView
from esi_guide.ladder.handout import Paper, Part, Wish
from esi_guide.models.handout import sheet
from esi_guide.services.protocols import CannotPrint, CannotSave, CannotTypeset, NoPrinter
from esi_guide.widgets.announce import announce
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from esi_guide.models.handout import HandoutMaker
    from esi_guide.services.protocols import Press, Printer, PrintJob
    from esi_guide.widgets.look import Look

log = logging.getLogger(__name__)

T = TypeVar("T")

#: Pixels per inch of the pages that are looked at, and of those for a printer.
PREVIEW, PRINT = 130, 300
#: How often in ms it is looked whether a sheet is ready.
LOOK = 20
#: Width in px at 100 % from which the pages stand beside the choices, and width of these.
TWO_COLUMNS, CHOICES = 760, 380


class _Work(NamedTuple):
    """One piece of work that is done beside the window.

    Attributes:
        outcome: What comes of it.
        done: Takes what came of it.
        failed: Takes the exception that says why it could not be done.
    """

    outcome: Future[Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]


def _log_unexpected(outcome: Future[Any]) -> None:
    """Log what nobody expected, by its kind: the view that would show it may be gone."""
    error = outcome.exception() if not outcome.cancelled() else None
    if error is not None and not isinstance(error, CannotTypeset | CannotSave | CannotPrint):
        log.error("the sheet: %s", type(error).__name__)


class HandoutView(QWidget):
    """Shows the sheet, saves it and prints it.

    The sheet is made beside the window, which stays awake; what has become old by the time when
    it is ready is not shown.

    Signals:
        phone_chosen(): Somebody wants the sheet on a phone.
    """

    phone_chosen = Signal()

    def __init__(
        self,
        maker: HandoutMaker,
        press: Press,
        printer: Printer,
        look: Look,
        parent: QWidget | None = None,
        *,
        may_save: bool = True,
        may_print: bool = True,
    ) -> None:
        super().__init__(parent)
        self._may_save = may_save
        self._maker = maker
        self._press = press
        self._printer = printer
        self._look = look
        self._asked = 0
        # One at a time: two would only make each other wait. Not Qt's pool: it waits for its work
        # when the view is deleted, and the work for the interpreter that the deletion holds.
        self._pool = ThreadPoolExecutor(max_workers=1)
        # What is done beside the window holds no object that the window hears from, and could not
        # let go of one: that is looked after from here.
        self._running: list[_Work] = []
        self._look_after = QTimer(self, interval=LOOK)
        self._look_after.timeout.connect(self._take_in)
        self.ui = Ui_HandoutView()
        self.ui.setupUi(self)
        self._parts = {
            Part(str(button.property("part"))): button
            for button in self.ui.partsRow.findChildren(QPushButton)
        }
        usual = Paper.of(QLocale.territoryToCode(QLocale.system().territory()))
        self.ui.letterButton.setChecked(usual is Paper.LETTER)
        self.ui.a4Button.setChecked(usual is Paper.A4)
        self.ui.normalButton.setChecked(True)
        self.ui.handoutNoticeLabel.hide()
        self.ui.saveButton.setVisible(may_save)
        self.ui.printButton.setVisible(may_print)
        self._stays_here = not (may_save or may_print)
        self.ui.handoutActions.setVisible(not self._stays_here)
        # What no printer gets has no size of paper.
        self.ui.paperHeading.setVisible(not self._stays_here)
        self.ui.paperRow.setVisible(not self._stays_here)
        scroll_by_touch(self.ui.controlsScroll)
        scroll_by_touch(self.ui.previewScroll)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._make)
        self._connect()
        self.set_look(look)

    def wish(self) -> Wish:
        """Return how the sheet is wanted."""
        ui = self.ui
        return Wish(
            paper=Paper.LETTER if ui.letterButton.isChecked() else Paper.A4,
            large=ui.largeButton.isChecked(),
            parts=frozenset(part for part, button in self._parts.items() if button.isChecked()),
        )

    def offer_phone(self, *, wanted: bool) -> None:
        """Offer the sheet for a phone, or not."""
        self.ui.phoneButton.setVisible(wanted)

    def refresh(self) -> None:
        """Make the sheet anew from what is marked and picked by now."""
        if self.isVisible():
            self._later.start()

    def focus_start(self) -> None:
        """Give the focus to where the keys that scroll work at once."""
        self.ui.controlsScroll.setFocus()

    def spoken_area(self) -> QScrollArea:
        """Return what is read aloud."""
        return self.ui.controlsScroll

    def scroll_bar(self) -> QScrollBar:
        """Return what tells how far down the reader is."""
        return self.ui.controlsScroll.verticalScrollBar()

    def finish(self) -> None:
        """Wait until all that was begun is done, and show what came of it."""
        wait([work.outcome for work in self._running])
        self._take_in()

    def forget(self) -> None:
        """Keep nothing of the sheets, once those that were begun are done."""
        self._begin(self._press.forget, lambda _nothing: None, self._cannot)

    def set_look(self, look: Look) -> None:
        """Show the view in another theme or text size."""
        self._look = look
        self.ui.sheetPreview.set_look(look)
        self._reflow()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the sheet as things stand now."""
        super().showEvent(event)
        self.refresh()
        if self._stays_here:
            self._tell(
                self.tr(
                    "This screen cannot print. Take a photo of the sheet with your phone, or ask "
                    "the staff."
                )
            )

    def hideEvent(self, event: QHideEvent) -> None:
        """Let what was said go: it belongs to a moment that is past."""
        super().hideEvent(event)
        self._tell("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pages beside the choices, or below them."""
        super().resizeEvent(event)
        self._reflow()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.refresh()

    def _connect(self) -> None:
        ui = self.ui
        ui.saveButton.clicked.connect(self._save)
        ui.printButton.clicked.connect(self._print)
        ui.phoneButton.clicked.connect(self.phone_chosen)
        choices = (ui.normalButton, ui.largeButton, ui.a4Button, ui.letterButton)
        for button in (*choices, *self._parts.values()):
            button.toggled.connect(self.refresh)

    def _reflow(self) -> None:
        ui, sp = self.ui, self._look.sp
        beside = self.width() >= sp(TWO_COLUMNS)
        if beside and ui.previewScroll.widget() is None:
            ui.previewScroll.setWidget(ui.previewBody)
        elif not beside and ui.previewScroll.widget() is not None:
            ui.previewScroll.takeWidget()
            ui.handoutControlsLayout.insertWidget(
                ui.handoutControlsLayout.count() - 1, ui.previewBody
            )
        ui.previewBody.show()
        ui.previewScroll.setVisible(beside)
        ui.controlsScroll.setMaximumWidth(round(sp(CHOICES)) if beside else 16_777_215)
        ui.controlsScroll.setMinimumWidth(round(sp(CHOICES)) if beside else 0)

    def _make(self) -> None:
        """Begin to make the pages."""
        self.ui.handoutStateLabel.setText(self.tr("Making the sheet …"))
        for button in (self.ui.saveButton, self.ui.printButton):
            button.setEnabled(False)
        self._asked += 1
        done = partial(self._show_pages, self._asked)
        self._begin(self._preview_task(), done, self._cannot)

    def _sheet_task(self) -> Callable[[], dict[str, Any]]:
        # What is gathered now cannot change while the sheet is made; drawings take their time.
        return partial(sheet, self._maker.gather(), self.wish(), paths.resources() / "figures")

    def _preview_task(self) -> Callable[[], list[QImage]]:
        make = self._pages_task(PREVIEW)
        # Unpacking four pages takes 70 ms, too.
        return lambda: [QImage.fromData(page) for page in make()]

    def _pages_task(self, ppi: float) -> Callable[[], list[bytes]]:
        make, press = self._sheet_task(), self._press
        return lambda: press.pages(make(), ppi)

    def _begin(
        self,
        task: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        outcome = self._pool.submit(task)
        outcome.add_done_callback(_log_unexpected)
        self._running.append(_Work(outcome, done, failed))
        self._look_after.start()

    def _take_in(self) -> None:
        """Show what came of the work that is done, in the order in which it was begun."""
        while self._running and self._running[0].outcome.done():
            work = self._running.pop(0)
            try:
                result = work.outcome.result()
            except (CannotTypeset, CannotSave, CannotPrint) as error:
                work.failed(error)
            else:
                work.done(result)
        if not self._running:
            self._look_after.stop()

    def _show_pages(self, number: int, pages: list[QImage]) -> None:
        if number != self._asked:
            return
        self.ui.sheetPreview.show_pages(pages)
        self.ui.handoutStateLabel.setText(self.tr("Pages: %1").replace("%1", str(len(pages))))
        for button in (self.ui.saveButton, self.ui.printButton):
            button.setEnabled(True)

    def _save(self) -> None:
        if not self._may_save:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        day = QDate.currentDate().toString("yyyy-MM-dd")
        name = self.tr("sheet-%1.pdf").replace("%1", day)
        kind = self.tr("PDF (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(Path(folder, name)), kind
        )
        if not chosen:
            self._tell(self.tr("Nothing was saved."))
            return
        path = Path(chosen)
        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        self._tell(self.tr("Saving …"))
        self._begin(partial(self._save_task(), path), self._saved, self._cannot)

    def _save_task(self) -> Callable[[Path], Path]:
        make, press = self._sheet_task(), self._press

        def save(path: Path) -> Path:
            press.save(make(), path)
            return path

        return save

    def _saved(self, path: Path) -> None:
        self._tell(self.tr("Saved as %1").replace("%1", str(path)))

    def _print(self) -> None:
        try:
            job = self._printer.ask(self.wish().paper.value, self)
        except CannotPrint as error:
            self._cannot(error)
            return
        if job is None:
            self._tell(self.tr("Nothing was printed."))
            return
        self._tell(self.tr("Sending the sheet to the printer …"))
        self._begin(self._print_task(job), self._printed, self._cannot)

    def _print_task(self, job: PrintJob) -> Callable[[], None]:
        make = self._pages_task(PRINT)
        return lambda: job.put(make())

    def _printed(self, _nothing: None) -> None:
        self._tell(self.tr("The sheet is at the printer."))

    def _cannot(self, error: Exception) -> None:
        """Say in plain words what did not work, and that nothing is lost."""
        log.warning("the sheet: %s", error)
        self._tell(self._reason(error))
        if isinstance(error, CannotTypeset):
            self.ui.handoutStateLabel.setText("")

    def _reason(self, error: Exception) -> str:
        if isinstance(error, CannotSave):
            text = self.tr(
                "The file could not be written (%1). Your sheet is still here: choose another "
                "folder, such as a memory stick."
            )
            return text.replace("%1", str(error))
        if isinstance(error, CannotPrint) and not self._may_save:
            return self.tr(
                "The printer does not answer. Your sheet is still here: please tell the staff."
            )
        if isinstance(error, NoPrinter):
            return self.tr(
                "This computer has no printer. Your sheet is still here: save it as PDF, or ask "
                "the staff."
            )
        if isinstance(error, CannotPrint):
            return self.tr(
                "The printer stopped. Your sheet is still here: look at the printer, then print "
                "again, or save it as PDF."
            )
        return self.tr(
            "The sheet cannot be made on this computer. What you marked and picked is still here. "
            "Please tell the staff."
        )

    def _tell(self, words: str) -> None:
        label = self.ui.handoutNoticeLabel
        label.setText(words)
        label.setVisible(bool(words))
        if words:
            announce(self, words)
