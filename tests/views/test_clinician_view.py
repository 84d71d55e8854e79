# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The clinician's details of a page: one key in consult mode, and nothing of them outside it."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QPushButton

from esi_guide import paths
from esi_guide.services.settings import MemorySettings
from esi_guide.widgets.section_list import SectionBrowser
from esi_guide.widgets.text_block import TextBlock

from .hands import accessible_nodes, child, focus_name, follow, press, settle, shown, tap
from .test_fits import SOME_WINDOWS, look_over

Key = Qt.Key


@pytest.fixture
def consult(open_at):
    """Return a way to open a window of consult mode at a page."""

    def consult(page="rfa", **choices):
        return open_at(page=page, consult=True, **choices)

    return consult


@pytest.fixture(autouse=True)
def _english_again(qapp):
    yield
    for widget in QApplication.topLevelWidgets():
        if hasattr(widget, "show_guide"):
            widget.close()
            widget.deleteLater()
    settle()
    assert qapp.translate("MainWindow", "Back") == "Back"


def card(window):
    """Return the view of the details; None until somebody has asked for them."""
    return window.page_view.findChild(QFrame, "ClinicianView")


def is_shown(window):
    return card(window) is not None and card(window).isVisibleTo(window)


def top_of(window, widget):
    """Return how far below the page's upper edge a widget begins."""
    return widget.mapTo(child(window, "pageScroll").viewport(), QPoint(0, 0)).y()


def outline(window):
    return [b.property("section") for b in shown(window, QPushButton) if b.property("section")]


def broken_words(browser):
    """Return what stands around the places where a line of a browser ends inside a word."""
    # As before painting: measuring may have left another width behind.
    browser.setLineWrapColumnOrWidth(browser.viewport().width())
    document = browser.document()
    block, found = document.begin(), []
    while block.isValid():
        layout, text = block.layout(), block.text()
        for number in range(1, layout.lineCount()):
            start = layout.lineAt(number).textStart()
            if text[start - 1 : start + 1].isalnum() and start < len(text):
                found.append(text[max(0, start - 12) : start + 6])
        block = block.next()
    return found


def menu_texts(window):
    menu = child(window, "moreButton").menu()
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


def words(window):
    return [text for node in accessible_nodes(window) for text in (node.name, node.description)]


def test_a_patients_window_has_no_trace_of_the_details(open_at):
    window = open_at(page="rfa")
    press(window, Key.Key_F2)
    assert card(window) is None
    assert window.details is None
    assert not child(window, "detailsButton").isVisible()
    assert "Details for the clinician" not in menu_texts(window)
    assert not any("clinician" in text and "etails" in text for text in words(window))
    assert "technique" not in outline(window)


def test_the_key_shows_the_details_and_hides_them_again(consult):
    window = consult()
    assert not is_shown(window)
    press(window, Key.Key_F2)
    assert is_shown(window)
    assert focus_name(window) == "section-technique"
    assert 0 <= top_of(window, card(window)) < 60
    press(window, Key.Key_F2)
    assert not is_shown(window)


@pytest.mark.parametrize("focus", ["section-what", "triedButton", "outline-risks", "sourceList"])
def test_the_key_works_wherever_the_focus_is(consult, focus):
    window = consult()
    child(window, focus).setFocus()
    press(window, Key.Key_F2)
    assert is_shown(window)


def test_hiding_the_details_leads_back_to_where_the_reader_was(consult):
    window = consult()
    bar = child(window, "pageScroll").verticalScrollBar()
    window.page_view.show_section("risks")
    before = bar.value()
    press(window, Key.Key_F2)
    assert bar.value() > before
    press(window, Key.Key_F2)
    assert bar.value() == before
    assert focus_name(window) == "pageScroll"
    assert child(window, "outline-risks").property("here") == "true"


def test_hiding_the_details_from_above_them_moves_nothing(consult):
    window = consult()
    press(window, Key.Key_F2)
    window.page_view.show_section("day")
    before = child(window, "pageScroll").verticalScrollBar().value()
    press(window, Key.Key_F2)
    assert child(window, "pageScroll").verticalScrollBar().value() == before
    assert focus_name(window) == "section-day"
    assert child(window, "outline-day").property("here") == "true"


def test_a_touch_shows_the_details_and_another_hides_them(consult):
    window = consult()
    button = child(window, "detailsButton")
    tap(button)
    assert (is_shown(window), button.isChecked(), window.details.isChecked()) == (True,) * 3
    tap(child(window, "hideButton"))
    assert (is_shown(window), button.isChecked(), window.details.isChecked()) == (False,) * 3
    tap(button)
    tap(button)
    assert (is_shown(window), button.isChecked()) == (False, False)


def test_the_menu_shows_them_too_on_a_page_and_says_whether_they_are_shown(consult):
    window = consult()
    action = menu_texts(window)["Details for the clinician"]
    assert (action.isCheckable(), action.isChecked(), action.isEnabled()) == (True, False, True)
    action.trigger()
    settle()
    assert is_shown(window)
    assert menu_texts(window)["Details for the clinician"].isChecked()
    window.navigator.home()
    assert not menu_texts(window)["Details for the clinician"].isEnabled()


def test_the_key_does_nothing_on_the_ladder(consult):
    window = consult("")
    press(window, Key.Key_F2)
    assert not window.details.isChecked()


def test_the_details_stay_shown_from_page_to_page_until_they_are_hidden(consult):
    window = consult()
    press(window, Key.Key_F2)
    window.navigator.open_page("scs")
    settle()
    assert is_shown(window)
    assert child(window, "pageScroll").verticalScrollBar().value() == 0
    assert "paraesthesia" in card(window).ui.clinicianSections.sections()[0].toPlainText()
    press(window, Key.Key_F2)
    window.navigator.open_page("drg")
    settle()
    assert not is_shown(window)


def test_nothing_of_what_was_shown_is_kept(consult):
    settings = MemorySettings(theme="light")
    press(consult(settings=settings), Key.Key_F2)
    assert "mode" not in settings._values


def test_the_settings_offer_the_details_as_the_option_does(open_at):
    window = open_at(page="rfa", settings=MemorySettings(theme="light", mode="consult"))
    assert child(window, "detailsButton").isVisible()


def test_the_outline_leads_to_the_details_while_they_are_shown(consult):
    window = consult()
    assert "trials" not in outline(window)
    press(window, Key.Key_F2)
    assert outline(window)[-6:] == [
        *("technique", "criteria", "coverage", "trials", "harms", "disagreement"),
    ]
    tap(child(window, "outline-trials"))
    assert focus_name(window) == "section-trials"
    assert child(window, "outline-trials").property("here") == "true"
    press(window, Key.Key_F2)
    assert "trials" not in outline(window)


def test_a_citation_leads_to_the_sources_of_the_details(consult):
    window = consult("esi")
    press(window, Key.Key_F2)
    follow(window, "source:verheijen-2021")
    assert focus_name(window) == "clinicianSources"


def test_a_link_to_a_page_opens_it(consult):
    window = consult()
    press(window, Key.Key_F2)
    criteria = window.page_view.section("criteria")
    criteria.link_chosen.emit("page:diagnostic-block")
    settle()
    assert window.page_view.page_id == "diagnostic-block"


def test_tab_goes_through_the_details_after_the_patients_text(consult):
    window = consult("drg")
    press(window, Key.Key_F2)
    child(window, "understoodCheck").buttons()[-1].setFocus()
    met = []
    while focus_name(window) != "sourceList" and len(met) < 30:
        press(window, Key.Key_Tab)
        if not met or met[-1] != focus_name(window):
            met.append(focus_name(window))
    sections = [f"section-{s.key}" for s in card(window).ui.clinicianSections.sections()]
    assert met == ["hideButton", *sections, "clinicianSources", "sourceList"]


def test_whatever_can_be_acted_on_has_a_name_of_its_own(consult):
    window = consult()
    press(window, Key.Key_F2)
    nodes = accessible_nodes(window)
    assert [node for node in nodes if "focusable" in node.state and not node.name] == []
    buttons = [(node.name, node.description) for node in nodes if node.role == "Button"]
    assert len(set(buttons)) == len(buttons)
    named = [node.name for node in accessible_nodes(card(window))]
    assert {"Technique", "Trials and reviews", "Sources of these details"} <= set(named)


def test_another_language_keeps_the_details_shown_and_the_place(consult):
    window = consult("surgeon")
    press(window, Key.Key_F2)
    window.page_view.show_section("disagreement")
    tap(child(window, "languageButton"))
    assert is_shown(window)
    assert focus_name(window) == "languageButton"
    assert abs(top_of(window, window.page_view.section("disagreement")) - 12) <= 4
    assert child(window, "clinicianHeading").text() == "Para el profesional"
    assert "Discectomía o inyección" in window.page_view.section("trials").toPlainText()
    tap(child(window, "languageButton"))
    assert child(window, "clinicianHeading").text() == "For the clinician"


def test_the_details_are_measured_at_the_width_that_they_get_and_at_no_other(consult, monkeypatch):
    asked = {}
    ask = TextBlock.heightForWidth

    def heard(block, width):
        asked.setdefault(block.objectName(), set()).add(width)
        return ask(block, width)

    monkeypatch.setattr(TextBlock, "heightForWidth", heard)
    window = consult()
    window.details.setChecked(True)
    settle()
    sections = card(window).findChildren(SectionBrowser)
    assert len(sections) > 3
    for section in sections:
        assert asked[section.objectName()] == {section.width()}


def test_a_page_without_details_offers_none(consult, content):
    shutil.rmtree(content / "en/clinician")
    window = consult(content=content)
    press(window, Key.Key_F2)
    assert not is_shown(window)
    assert not child(window, "detailsButton").isVisible()


def test_broken_details_say_so_and_the_page_is_whole(consult, content):
    (content / "en/clinician/rfa.md").write_bytes(b"\xff")
    window = consult(content=content)
    press(window, Key.Key_F2)
    assert is_shown(window)
    assert child(window, "clinicianNoticeLabel").text() == "These details could not be read."
    assert focus_name(window) == "hideButton"
    assert not child(window, "noticeLabel").isVisible()


def test_tables_become_one_column_where_there_is_no_room_for_them(consult):
    window = consult("scs")
    press(window, Key.Key_F2)
    trials = window.page_view.section("trials")
    assert "Result: " not in trials.toPlainText()
    window.resize(560, 700)
    settle()
    assert "Result: Among the implanted" in trials.toPlainText()
    window.resize(1366, 768)
    settle()
    assert "Result: " not in trials.toPlainText()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(("size", "text_size"), SOME_WINDOWS)
def test_the_details_fit_every_window(consult, size, text_size, language):
    window = consult(size=size, text_size=text_size, language=language)
    window.details.setChecked(True)
    faults = {}
    for page in ("esi", "rfa", "scs", "emergency", "where-from"):
        window.navigator.open_page(page)
        settle()
        faults[page] = sorted(set(look_over(window)))
        for section in window.page_view.sections():
            faults[page] += [f"broken: {words}" for words in broken_words(section)]
    assert {page: found for page, found in faults.items() if found} == {}


def test_a_patients_window_does_not_even_load_them():
    code = (
        "import sys; from esi_guide.app import *; from esi_guide.options import Options;"
        "from esi_guide.services.settings import MemorySettings;"
        "w = make_window(make_application([]), Options(page='rfa'), MemorySettings());"
        "print([m for m in sys.modules if 'esi_guide' in m and 'clinician' in m])"
    )
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], cwd=paths.resources().parent, capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "[]"


def test_a_screen_reader_meets_the_details_where_they_are_shown(consult):
    window = consult()
    child(window, "detailsButton").toggle()
    settle()
    met = child(window, "mainColumn").children()
    places = [
        met.index(part)
        for part in (child(window, "understoodCard"), card(window), child(window, "sourcesCard"))
    ]
    assert places == sorted(places)
    child(window, "detailsButton").toggle()
    assert not is_shown(window)
