# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The sheet to take along, as its reader meets it."""

from __future__ import annotations

import threading
from pathlib import Path

import page as checker
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.ladder.drawing import Picture, Ring, Stroke
from esi_guide.ladder.handout import Clinic, Paper, Part
from esi_guide.ladder.journey import Mark
from esi_guide.models.handout import HandoutMaker
from esi_guide.models.journey import JourneyModel
from esi_guide.models.picks import PicksModel
from esi_guide.services.printing import NullPrinter
from esi_guide.services.protocols import CannotSave, CannotTypeset
from esi_guide.services.theme import Theme
from esi_guide.views.handout_view import PREVIEW, PRINT, HandoutView

from .hands import child, press, settle, tap


def picture():
    image = QImage(83, 117, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


class BlankPress:
    """Makes blank pages at once, or when it is let go; keeps what it was asked for."""

    def __init__(self):
        self.sheets = []
        self.saved = []
        self.forgotten = 0
        self.fault = None
        self.gate = threading.Event()
        self.gate.set()

    def pages(self, sheet, ppi):
        self.gate.wait(20)
        self.sheets.append((sheet, ppi))
        if self.fault:
            raise self.fault
        return [picture()] * (2 if sheet["large"] else 1)

    def save(self, sheet, path):
        if self.fault:
            raise self.fault
        self.saved.append((sheet, path))

    def forget(self):
        self.forgotten = len(self.sheets)


@pytest.fixture
def journey():
    return JourneyModel()


@pytest.fixture
def press_():
    return BlankPress()


@pytest.fixture
def view(qtbot, qapp, journey, press_, request):
    printer = getattr(request, "param", None) or NullPrinter()
    library = Library(paths.resources() / "content")
    maker = HandoutMaker(library.chart(), library, journey, PicksModel(), clinic=Clinic())
    look = Theme(paths.resources(), "light", 100, "Atkinson Hyperlegible")
    view = HandoutView(maker, press_, printer, look)
    view.printer = printer
    qtbot.addWidget(view)
    view.resize(1366, 700)
    view.show()
    done(view)
    yield view
    press_.gate.set()
    view.finish()


def done(view):
    """Wait until all that was begun is done and shown."""
    settle()
    view.finish()
    settle()


def notice(view):
    label = child(view, "handoutNoticeLabel")
    return label.text() if label.isVisible() else ""


def asked(view, name):
    child(view, name).click()
    done(view)


@pytest.fixture
def choose_file(monkeypatch, tmp_path):
    """Return a way to answer the dialog that asks where to save."""

    def choose_file(name):
        chosen = str(tmp_path / name) if name else ""
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
        return tmp_path / name

    return choose_file


def test_opening_shows_the_sheet_of_what_is_marked(view, press_):
    sheet, ppi = press_.sheets[-1]
    assert ppi == PREVIEW
    assert sheet["options"] is None
    assert child(view, "sheetPreview").pages == 1
    assert child(view, "handoutStateLabel").text() == "Pages: 1"


def test_what_was_begun_is_done_before_it_is_forgotten(view, press_):
    press_.gate.clear()
    view.refresh()
    settle()
    view.forget()
    press_.gate.set()
    done(view)
    assert press_.forgotten == len(press_.sheets) == 2


def test_what_is_marked_meanwhile_is_on_it_when_it_is_opened_again(view, press_, journey):
    view.hide()
    journey.mark("rfa", Mark.CONSIDERING)
    view.show()
    done(view)
    assert len(press_.sheets[-1][0]["options"]["items"]) == 1


def test_large_print_and_paper_are_a_choice_of_one(view, press_):
    asked(view, "largeButton")
    asked(view, "letterButton")
    sheet, _ = press_.sheets[-1]
    assert (sheet["large"], sheet["paper"]) == (True, "us-letter")
    assert not child(view, "normalButton").isChecked()
    assert not child(view, "a4Button").isChecked()
    assert child(view, "sheetPreview").pages == 2


@pytest.mark.parametrize("part", Part)
def test_each_part_can_be_left_out(view, part):
    button = child(view, f"{part}PartButton")
    assert button.isChecked()
    button.click()
    assert view.wish().parts == frozenset(Part) - {part}


@pytest.mark.parametrize(("locale", "paper"), [("en_US", Paper.LETTER), ("es_ES", Paper.A4)])
def test_the_paper_is_the_one_that_is_usual_here(view, monkeypatch, qtbot, locale, paper):
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(locale))
    other = HandoutView(view._maker, view._press, NullPrinter(), view._look)
    qtbot.addWidget(other)
    assert other.wish().paper is paper


def test_the_window_stays_awake_while_the_sheet_is_made(view, press_):
    press_.gate.clear()
    child(view, "largeButton").click()
    settle()
    assert child(view, "handoutStateLabel").text() == "Making the sheet …"
    assert not child(view, "saveButton").isEnabled()
    assert child(view, "normalButton").isEnabled()
    press_.gate.set()
    done(view)
    assert child(view, "saveButton").isEnabled()


def test_a_sheet_that_is_old_when_it_is_ready_is_not_shown(view, press_, monkeypatch):
    seen = []
    monkeypatch.setattr(
        child(view, "sheetPreview"), "show_pages", lambda made: seen.append(len(made))
    )
    press_.gate.clear()
    child(view, "largeButton").click()
    settle()
    child(view, "normalButton").click()
    settle()
    press_.gate.set()
    done(view)
    assert [sheet["large"] for sheet, _ in press_.sheets[-2:]] == [True, False]
    assert seen == [1]


def test_saving_writes_the_file_and_says_where(view, press_, choose_file, monkeypatch):
    said = []
    monkeypatch.setattr("esi_guide.views.handout_view.announce", lambda _, w: said.append(w))
    path = choose_file("mine.pdf")
    asked(view, "saveButton")
    assert said[-1] == f"Saved as {path}"
    assert press_.saved[0][1] == path
    assert notice(view) == f"Saved as {path}"


def test_a_file_gets_its_ending(view, press_, choose_file):
    choose_file("v1.2")
    asked(view, "saveButton")
    assert press_.saved[0][1].name == "v1.2.pdf"


def test_the_name_that_is_offered_tells_nothing_of_the_reader(view, monkeypatch):
    offered = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *arguments: offered.append(arguments[2]) or ("", "")
    )
    asked(view, "saveButton")
    assert Path(offered[0]).name.startswith("sheet-20")


def test_a_cancelled_save_says_so(view, press_, choose_file):
    choose_file("")
    asked(view, "saveButton")
    assert press_.saved == []
    assert notice(view) == "Nothing was saved."


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (CannotSave("Permission denied"), "could not be written (Permission denied)"),
        (CannotTypeset("no typeface"), "cannot be made on this computer"),
    ],
)
def test_what_cannot_be_saved_says_why_and_loses_nothing(view, press_, choose_file, fault, words):
    choose_file("mine.pdf")
    press_.fault = fault
    asked(view, "saveButton")
    assert words in notice(view)
    assert "still here" in notice(view)
    assert child(view, "sheetPreview").pages == 1
    press_.fault = None
    asked(view, "saveButton")
    assert notice(view).startswith("Saved as")


def test_printing_sends_the_same_pages_fine_enough_for_paper(view, press_):
    asked(view, "printButton")
    assert press_.sheets[-1][1] == PRINT
    assert len(view.printer.printed) == 1
    assert notice(view) == "The sheet is at the printer."


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (NullPrinter(chosen=False), "Nothing was printed."),
        (NullPrinter(missing=True), "This computer has no printer. Your sheet is still here"),
        (NullPrinter(jam=True), "The printer stopped. Your sheet is still here"),
    ],
    indirect=["view"],
)
def test_what_cannot_be_printed_says_why_and_loses_nothing(view, words):
    asked(view, "printButton")
    assert notice(view).startswith(words)
    assert child(view, "sheetPreview").pages == 1
    assert child(view, "printButton").isEnabled()


def test_a_sheet_that_cannot_be_made_says_so(view, press_, caplog):
    press_.fault = CannotTypeset("no typeface")
    asked(view, "largeButton")
    assert "cannot be made on this computer" in notice(view)
    assert not child(view, "saveButton").isEnabled()
    assert "no typeface" in caplog.text


def test_what_was_said_is_gone_when_the_view_is_opened_again(view, choose_file):
    choose_file("")
    asked(view, "saveButton")
    view.hide()
    view.show()
    done(view)
    assert notice(view) == ""


def test_a_view_may_go_while_its_sheet_is_made(view, press_, qtbot):
    other = HandoutView(view._maker, press_, NullPrinter(), view._look)
    other.show()
    settle()
    other.deleteLater()
    del other
    settle()


def test_what_nobody_expected_is_in_the_log_though_the_view_is_gone(view, press_, caplog):
    press_.gate.clear()
    press_.fault = RuntimeError("my pain")
    other = HandoutView(view._maker, press_, NullPrinter(), view._look)
    other.show()
    settle()
    pool = other._pool
    other.deleteLater()
    del other
    settle()
    press_.gate.set()
    pool.shutdown()
    assert "the sheet: RuntimeError" in caplog.text
    assert "my pain" not in caplog.text


def test_pages_stand_below_the_choices_where_the_window_is_narrow(view):
    preview = child(view, "sheetPreview")
    assert child(view, "previewScroll").isVisible()
    view.resize(600, 700)
    settle()
    assert not child(view, "previewScroll").isVisible()
    assert preview.isVisible()
    assert child(view, "controlsScroll").isAncestorOf(preview)
    view.resize(1366, 700)
    settle()
    assert child(view, "previewScroll").isAncestorOf(preview)


# In the whole window


def shown(window):
    done(window.view())
    return window.view()


def test_the_more_menu_leads_to_the_sheet_and_back_leads_back(window):
    window.navigator.open_page("rfa")
    settle()
    window._fill_menu()
    (entry,) = [a for a in window._menu.actions() if a.text() == "My handout"]
    entry.trigger()
    assert child(shown(window), "sheetPreview").pages >= 1
    assert child(window, "emergencyButton").isVisible()
    press(window, Qt.Key.Key_Escape)
    assert window.view() is window.page_view


def test_a_page_is_put_on_the_sheet_and_taken_off_by_one_press(window):
    window.navigator.open_page("scs")
    settle()
    tap(child(window, "handoutButton"))
    assert window.picks.picks.pages == ("scs",)
    window.navigator.open_page("rfa")
    settle()
    assert not child(window, "handoutButton").isChecked()
    window.navigator.open_page("scs")
    settle()
    assert child(window, "handoutButton").isChecked()
    tap(child(window, "handoutButton"))
    assert window.picks.picks.pages == ()


@pytest.mark.parametrize("page", ["emergency", "about"])
def test_the_emergency_signs_and_the_guide_itself_are_not_offered_for_the_sheet(window, page):
    window.navigator.open_page(page)
    settle()
    assert not child(window, "handoutButton").isVisible()


def test_starting_over_forgets_the_pages(window):
    window.picks.toggle_page("scs")
    window._start_over()
    assert window.picks.picks.pages == ()


def test_what_a_reader_sees_is_what_the_file_says(open_at, monkeypatch, tmp_path):
    window = open_at()
    window.journey.mark("rfa", Mark.CONSIDERING)
    window.open_handout()
    view = shown(window)
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    asked(view, "saveButton")
    reader = PdfReader(path)
    assert len(reader.pages) == child(view, "sheetPreview").pages
    words = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert "Heating a small joint nerve (considering)" in words


def test_the_clinic_of_the_settings_is_on_the_sheet(open_at):
    from esi_guide.services.settings import MemorySettings  # noqa: PLC0415

    settings = MemorySettings(theme="light", clinic_name="Riverside", clinic_phone="555 0100")
    window = open_at(settings=settings)
    window.open_handout()
    handout = shown(window)._maker.gather()
    assert handout.clinic[:2] == ("Riverside", "555 0100")


def test_the_sheet_speaks_the_language_of_the_window_at_the_same_place(open_at):
    window = open_at()
    window.open_handout()
    shown(window)
    window.ui.languageButton.click()
    settle()
    view = shown(window)
    assert child(view, "handoutTitleLabel").text() == "Mi hoja para llevar"
    assert child(view, "handoutStateLabel").text().startswith("Páginas")
    assert view._maker.gather().locale == "es"


def test_a_printer_that_fails_takes_nothing_from_the_reader(open_at):
    window = open_at()
    window.journey.mark("rfa", Mark.CONSIDERING)
    window.picks.toggle_page("scs")
    before = (window.journey.journey, window.picks.picks)
    for printer, words in (
        (NullPrinter(missing=True), "This computer has no printer."),
        (NullPrinter(jam=True), "The printer stopped."),
        (NullPrinter(chosen=False), "Nothing was printed."),
    ):
        window.open_handout()
        view = shown(window)
        view._printer = printer
        asked(view, "printButton")
        assert notice(view).startswith(words)
        assert (window.journey.journey, window.picks.picks) == before
        assert child(view, "printButton").isEnabled()
        view._printer = NullPrinter()
        asked(view, "printButton")
        assert notice(view) == "The sheet is at the printer."
        window.navigator.back()
        settle()


def test_a_folder_that_takes_no_file_is_said_and_the_sheet_is_still_there(
    open_at, monkeypatch, tmp_path
):
    window = open_at()
    window.journey.mark("rfa", Mark.CONSIDERING)
    window.open_handout()
    view = shown(window)
    pages = child(view, "sheetPreview").pages
    (tmp_path / "no-folder").write_text("a file", "utf-8")
    for folder, works in (("no-folder", False), (".", True)):
        path = tmp_path / folder / "sheet.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, p=path: (str(p), ""))
        asked(view, "saveButton")
        assert ("Saved as" in notice(view)) is works
        assert ("Your sheet is still here" in notice(view)) is not works
        assert child(view, "sheetPreview").pages == pages
    assert PdfReader(path).pages


@pytest.mark.parametrize("allowed", [True, False])
def test_the_policy_takes_saving_as_pdf_away(open_at, allowed):
    from esi_guide.services.settings import MemorySettings  # noqa: PLC0415

    window = open_at(settings=MemorySettings(theme="light", pdf=allowed))
    window.open_handout()
    view = shown(window)
    assert child(view, "saveButton").isVisible() is allowed
    assert child(view, "printButton").isVisible()
    view._printer = NullPrinter(missing=True)
    asked(view, "printButton")
    assert ("PDF" in notice(view)) is allowed


def test_a_picture_on_which_somebody_drew_is_in_the_file_that_passes_the_checker(open_at, tmp_path):
    window = open_at(consult=True)
    picture = Picture("scs", 0)
    window.drawings.add(picture, Stroke(((50, 50), (120, 90))))
    window.drawings.add(picture, Ring((80, 60)))
    window.picks.toggle_picture(picture)
    window.open_handout()
    view = shown(window)
    path = tmp_path / "sheet.pdf"
    view._press.save(view._sheet_task()(), path)
    report = checker.validate_pdf_bytes(path.read_bytes(), profile="ua1")
    assert list(report.failures) == []
    words = " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())
    assert "Pictures we looked at" in words
    assert "Drawn on this picture by hand: lines: 1; rings with letters: 1." in words
