# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A page as a reader uses it: outline, links, marks, ways on, the small map."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser

from esi_guide.ladder.layout import Arrangement
from esi_guide.ladder.picks import Answered, Asked

from .hands import child, focus_name, follow, press, settle, shown, tap
from .test_touch import Finger

Key = Qt.Key


@pytest.fixture
def window(window):
    window.navigator.open_page("rfa")
    settle()
    return window


@pytest.fixture(autouse=True)
def _opens_no_address(monkeypatch):
    def refuse(url):
        pytest.fail(f"{url} was opened")

    monkeypatch.setattr(QDesktopServices, "openUrl", refuse)


def page_of(window):
    return "" if window.view() is window.ladder_view else window.page_view.page_id


def top_of(window, name):
    """Return how far below the page's upper edge a widget begins."""
    widget, viewport = child(window, name), child(window, "pageScroll").viewport()
    return widget.mapTo(viewport, widget.rect().topLeft()).y()


def test_a_page_shows_its_parts(window):
    for name in ("titleLabel", "medicalLabel", "alsoLabel", "summaryLabel", "reviewLabel"):
        assert child(window, name).text(), name
    for name in ("factsCard", "waysCard", "mapCard", "voicesCard", "questionsCard", "sourcesCard"):
        assert child(window, name).isVisible(), name
    assert not child(window, "noticeLabel").isVisible()


def test_each_section_of_the_outline_is_a_place_in_the_text(window):
    buttons = [each for each in shown(window, QPushButton) if each.property("section")]
    texts = [each.objectName() for each in shown(window, QTextBrowser)]
    sections = [name for name in texts if name.startswith("section-")]
    assert [f"section-{each.property('section')}" for each in buttons] == sections


def outline_button(window, key):
    return next(
        each for each in shown(window, QPushButton) if each.objectName() == f"outline-{key}"
    )


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_the_outline_brings_a_section_to_the_top(window, size):
    window.resize(*size)
    settle()
    tap(outline_button(window, "risks"))
    assert focus_name(window) == "section-risks"
    assert 0 <= top_of(window, "section-risks") < 120


def test_the_outline_shows_which_section_is_read(window):
    tap(outline_button(window, "risks"))
    here = [each.property("section") for each in shown(window, QPushButton) if is_here(each)]
    assert here == ["risks"]


def is_here(button):
    return button.property("here") == "true"


def test_a_way_on_opens_the_page_of_its_step(window):
    tap(child(window, "way-look-again"))
    assert page_of(window) == "look-again"
    press(window, Key.Key_Escape)
    assert page_of(window) == "rfa"


def test_ways_on_say_when_one_goes_there(window):
    name = child(window, "way-look-again").accessibleName()
    assert name == "If it does not help: Look again at the cause"


def test_every_way_on_of_every_page_leads_to_a_page(window):
    seen = 0
    for page in ("esi", "how-much-relief", "where-from", "drg"):
        window.navigator.open_page(page)
        for button in child(window, "waysList").findChildren(QPushButton):
            seen += 1
            assert button.property("page") in window.page_ids()
    assert seen > 10


def test_the_small_map_leads_back_to_the_step(window):
    tap(child(window, "miniLadder"))
    assert (page_of(window), focus_name(window)) == ("", "step-rfa")


def test_the_small_map_says_where_the_page_sits(window):
    assert "5 of 6" in child(window, "miniLadder").accessibleDescription()
    window.navigator.open_page("emergency")
    settle()
    assert not child(window, "mapCard").isVisible()


def test_a_link_to_a_page_leads_there(window):
    targets = links(window, "page:")
    follow(window, targets[0])
    page, _, _section = targets[0].removeprefix("page:").partition("#")
    assert page_of(window) == page


def links(window, kind):
    """Return the targets of a sort of link, in page order."""
    html = " ".join(browser.toHtml() for browser in shown(window, QTextBrowser))
    return re.findall(f'href="({kind}[^"]*)"', html)


def test_a_link_to_a_section_of_another_page_shows_that_section(window):
    window.navigator.open_page("esi")
    settle()
    window.navigator.open_page("rfa", "risks")
    settle()
    assert focus_name(window) == "section-risks"
    assert 0 <= top_of(window, "section-risks") < 120


def test_a_word_of_the_glossary_is_explained_in_place(window):
    follow(window, links(window, "term:")[0])
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert popup.accessibleName()
    assert page_of(window) == "rfa"


def test_esc_closes_the_explanation_and_gives_the_focus_back(window):
    follow(window, links(window, "term:")[0])
    before = focus_name(window)
    popup = QApplication.activePopupWidget()
    press(popup, Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert (page_of(window), focus_name(window)) == ("rfa", before)
    assert before.startswith("section-")


def test_the_keyboard_alone_opens_an_explanation(window):
    child(window, "section-what").setFocus()
    press(window, Key.Key_Tab)
    assert focus_name(window) == "section-what"
    press(window, Key.Key_Return)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    press(popup, Key.Key_Space)
    assert QApplication.activePopupWidget() is None
    assert (page_of(window), focus_name(window)) == ("rfa", "section-what")


def test_a_cited_number_shows_its_source(window):
    target = links(window, "source:")[0]
    follow(window, target)
    sources = child(window, "sourceList")
    row = sources.place_of(target.removeprefix("source:")).topLeft().toPoint()
    viewport = child(window, "pageScroll").viewport()
    assert focus_name(window) == "sourceList"
    assert viewport.rect().contains(sources.mapTo(viewport, row))


def test_addresses_of_sources_are_text(window):
    sources = child(window, "sourceList")
    assert "http" in sources.toPlainText()
    assert "href" not in sources.toHtml()


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ("triedButton", "(tried)"),
        ("hereButton", "(you are here)"),
        ("consideringButton", "(considering)"),
    ],
)
def test_a_mark_on_the_page_is_on_the_ladder_and_is_taken_back_there(window, button, words):
    tap(child(window, button))
    assert child(window, button).isChecked()
    press(window, Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert words in child(window, "pathLabel").text()
    tap(child(window, "step-rfa"))
    assert child(window, button).isChecked()
    tap(child(window, button))
    assert not child(window, button).isChecked()
    press(window, Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert not child(window, "pathLabel").isVisible()


def test_a_step_has_one_mark(window):
    tap(child(window, "triedButton"))
    tap(child(window, "hereButton"))
    checked = [
        name
        for name in ("triedButton", "hereButton", "consideringButton")
        if child(window, name).isChecked()
    ]
    assert checked == ["hereButton"]


def test_marks_belong_to_their_page(window):
    tap(child(window, "triedButton"))
    window.navigator.open_page("scs")
    settle()
    assert not child(window, "triedButton").isChecked()


@pytest.mark.parametrize("page", ["where-from", "emergency"])
def test_a_question_and_the_emergency_signs_cannot_be_marked(window, page):
    window.navigator.open_page(page)
    settle()
    assert not child(window, "markRow").isVisible()


def test_a_question_shows_its_ways_under_its_answers(window):
    window.navigator.open_page("where-from")
    settle()
    buttons = child(window, "waysList").findChildren(QPushButton)
    assert {"way-surgeon", "way-pain-programme", "way-diagnostic-block"} <= {
        button.objectName() for button in buttons
    }


def down_the_page(window, *names):
    """Return the parts in the order in which they stand on the page."""
    parts = [child(window, name) for name in names]
    body = child(window, "pageBody")
    parts.sort(key=lambda part: part.mapTo(body, part.rect().topLeft()).y())
    return [part.objectName() for part in parts]


def test_in_one_column_the_facts_come_first_and_the_sources_last(window):
    parts = ("outlineTop", "factsCard", "figurePlayer", "sectionList", "waysCard", "sourcesCard")
    window.navigator.open_page("rfa")
    for size in ((800, 600), (1000, 700), (1800, 900), (800, 600)):
        window.resize(*size)
        settle()
        if size == (800, 600):
            assert down_the_page(window, *parts) == list(parts)
        else:
            assert child(window, "factsCard").parentWidget().objectName() == "sideColumn"
            assert child(window, "sourcesCard").parentWidget().objectName() == "mainColumn"
        assert child(window, "factsTable").isVisibleTo(window)
        assert child(window, "sourcesCard").isVisibleTo(window)


def test_in_one_column_the_emergency_signs_come_before_the_facts(window):
    window.resize(800, 600)
    window.navigator.open_page("rfa")
    settle()
    window.navigator.open_page("emergency")
    settle()
    parts = ("staffCardButton", "sectionList", "factsCard", "sourcesCard")
    assert down_the_page(window, *parts) == list(parts)
    window.navigator.open_page("rfa")
    settle()
    assert down_the_page(window, "factsCard", "figurePlayer") == ["factsCard", "figurePlayer"]


def test_the_page_has_as_many_columns_as_there_is_room_for(window):
    for width, outline, beside in ((1366, True, True), (1000, False, True), (700, False, False)):
        window.resize(width, 700)
        settle()
        assert child(window, "outlinePane").isVisible() is outline
        assert child(window, "outlineTop").isVisible() is not outline
        main, side = child(window, "mainColumn"), child(window, "sideColumn")
        assert (side.x() > main.geometry().right()) is beside
        assert (side.y() > main.geometry().bottom()) is not beside


def test_the_scroll_bar_keeps_its_room_and_is_empty_on_a_short_page(window):
    bar = child(window, "pageScroll").verticalScrollBar()
    settle()
    assert bar.isVisible()
    assert bar.isEnabled()
    window.navigator.open_page("nowhere")
    settle()
    assert bar.isVisible()
    assert not bar.isEnabled()


def test_the_columns_of_a_page_are_no_frames_to_a_screen_reader(window):
    window.navigator.open_page("drg")
    settle()
    for name in ("pageBody", "mainColumn", "sideColumn", "nextColumn"):
        column = QAccessible.queryAccessibleInterface(child(window, name))
        assert column.role() == QAccessible.Role.Client, name


def test_each_text_of_a_page_is_measured_at_the_one_width_that_it_has(window):
    for width in (1366, 1000, 1200):
        window.resize(width, 768)
        settle()
        window.navigator.open_page("drg")
        settle()
        sections = window.page_view.sections()
        assert len(sections) > 3
        for section in sections:
            assert set(section._heights) == {section.width()}, section.objectName()
        window.navigator.open_page("scs")
        settle()


def test_the_small_map_has_the_form_of_the_ladder_where_the_program_begins_at_a_page(open_at):
    window = open_at(page="rfa")
    settle()
    canvas = window.ladder_view.ui.ladderCanvas
    assert canvas.layout_now.arrangement is Arrangement.COLUMNS


def test_a_wide_window_shows_what_comes_next_beside_the_facts(window):
    facts, ways, mini = (child(window, name) for name in ("factsCard", "waysCard", "mapCard"))

    def beside():
        settle()
        place = child(window, "pageBody")
        right = facts.mapTo(place, facts.rect().topRight()).x()
        return [
            card.isVisible() and card.mapTo(place, QPoint()).x() > right for card in (ways, mini)
        ]

    window.resize(1920, 1080)
    assert beside() == [True, True]
    main = child(window, "mainColumn")
    left = main.x()
    body = child(window, "pageBody")
    end = child(window, "nextColumn").geometry().right()
    assert abs(left - (body.width() - end)) < 20
    window.resize(1366, 768)
    assert beside() == [False, False]
    assert ways.isVisible()


def test_tab_reaches_every_part_of_a_page_once_and_in_view(window):
    names = []
    for _ in range(200):
        press(window, Key.Key_Tab)
        name = focus_name(window)
        if names and name == names[0]:
            break
        if not names or name != names[-1]:
            names.append(name)
        widget = window.focusWidget()
        place = widget.mapTo(window, widget.rect().topLeft()).y()
        assert place < window.height(), name
        assert place + widget.height() > child(window, "headerBar").height() or "Button" in name
    assert len(names) == len(set(names)), names
    assert {"emergencyButton", "triedButton", "outline-what", "section-risks"} <= set(names)
    assert {"way-look-again", "miniLadder", "backButton"} <= set(names)
    parts = [names.index(name) for name in ("triedButton", "section-what", "way-look-again")]
    assert parts == sorted(parts)


def test_the_wheel_moves_the_page_over_its_text(window):
    window.navigator.open_page("stay-active")
    settle()
    text = child(window, "section-what")
    spot = text.mapTo(window, text.rect().center())
    QTest.wheelEvent(window.windowHandle(), spot, QPoint(0, -240))
    settle()
    assert child(window, "pageScroll").verticalScrollBar().value() > 0


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_PageDown])
def test_keys_that_scroll_do_so_with_the_focus_in_a_section(window, key):
    child(window, "section-what").setFocus()
    press(window, key)
    assert child(window, "pageScroll").verticalScrollBar().value() > 0
    assert focus_name(window) == "section-what"


def test_text_size_changes_on_a_page_and_the_page_stays(window):
    before = child(window, "titleLabel").fontMetrics().height()
    tap(child(window, "largerButton"))
    assert child(window, "titleLabel").fontMetrics().height() > before
    assert page_of(window) == "rfa"


def test_space_scrolls_on_and_shift_space_back(window):
    bar = child(window, "pageScroll").verticalScrollBar()
    child(window, "section-what").setFocus()
    bar.setValue(0)
    press(window, Key.Key_Space)
    assert bar.value() == bar.pageStep()
    press(window, Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0


def test_a_finger_scrolls_the_page_and_opens_nothing(window, touch_screen, qtbot):
    window.navigator.open_page("stay-active")
    settle()
    bar = child(window, "pageScroll").verticalScrollBar()
    bar.setValue(0)
    text = child(window, "section-what")
    spot = text.mapTo(window, text.rect().center())
    assert Finger(window, touch_screen).push_up(qtbot, bar, spot) > 100
    assert page_of(window) == "stay-active"


def test_the_figure_is_walked_by_its_buttons(window):
    figure = child(window, "figurePlayer")
    first = figure.accessibleDescription()
    following = next(b for b in figure.findChildren(QPushButton) if b.text() == "Next")
    tap(following)
    assert figure.step == 1
    assert figure.accessibleDescription() != first


def test_on_the_emergency_page_the_signs_come_before_the_figure(window):
    window.navigator.open_page("emergency")
    settle()
    assert top_of(window, "figurePlayer") > top_of(window, "section-signs")


def test_questions_are_picked_by_touch_and_by_keys(window):
    first, second = child(window, "question-0"), child(window, "question-1")
    assert first.accessibleName().endswith("(not picked)")
    tap(first)
    assert first.accessibleName().endswith("(picked)")
    press(window, Key.Key_Tab)
    assert focus_name(window) == "question-1"
    press(window, Key.Key_Space)
    assert window.picks.picks.questions == (Asked("rfa", 0), Asked("rfa", 1))
    tap(second)
    assert window.picks.picks.questions == (Asked("rfa", 0),)


def test_each_page_shows_its_own_picks(window):
    tap(child(window, "question-0"))
    window.navigator.open_page("esi")
    settle()
    assert not child(window, "question-0").isChecked()
    window.navigator.open_page("rfa")
    settle()
    assert child(window, "question-0").isChecked()


def test_what_was_understood_is_answered_and_explained(window):
    tap(child(window, "answer-0"))
    assert window.picks.picks.answers == (Answered("rfa", 0, 0),)
    said = [label.text() for label in shown(child(window, "understoodCheck"), QLabel)]
    assert "Not quite." in said
    tap(child(window, "readAgainButton"))
    assert focus_name(window) == "section-who"


def test_the_question_answered_last_is_shown_when_the_page_is_opened_again(window):
    tap(child(window, "nextQuestionButton"))
    tap(child(window, "answer-0"))
    window.navigator.open_page("esi")
    window.navigator.open_page("rfa")
    settle()
    said = [label.text() for label in shown(child(window, "understoodCheck"), QLabel)]
    assert said[0] == "Question 2 of 4"
    assert "Yes, that is right." in said


def test_keys_answer_and_go_on(window):
    child(window, "answer-0").setFocus()
    press(window, Key.Key_Tab)
    press(window, Key.Key_Space)
    assert window.picks.picks.answers == (Answered("rfa", 0, 1),)
    stops = []
    for _ in range(3):
        press(window, Key.Key_Tab)
        stops.append(focus_name(window))
    assert stops == ["answer-2", "readAgainButton", "nextQuestionButton"]
    press(window, Key.Key_Space)
    assert focus_name(window) == "answer-0"
    press(window, Key.Key_Tab)
    assert focus_name(window) == "answer-1"


@pytest.mark.parametrize("page", ["esi", "where-from", "emergency"])
def test_every_page_has_questions_to_check_oneself(window, page):
    window.navigator.open_page(page)
    settle()
    assert child(window, "understoodCard").isVisible()


@pytest.fixture
def said(monkeypatch):
    """Return what a screen reader is told, as it is told."""
    said = []
    where = "esi_guide.views.page_view.announce"
    monkeypatch.setattr(where, lambda _widget, words: said.append(words))
    return said


def test_what_is_picked_on_the_page_is_announced(window, said):
    for name in ("handoutButton", "question-0", "compareThisButton"):
        child(window, name).click()
        child(window, name).click()
    assert said == [
        "Added to your handout.",
        "Taken off your handout.",
        "The question is on your sheet.",
        "The question is off your sheet.",
        "Chosen to compare. Side by side: 1 chosen.",
        "No longer compared. Side by side: 0 chosen.",
    ]


@pytest.mark.parametrize(
    "name", ["triedButton", "hereButton", "consideringButton", "handoutButton", "compareThisButton"]
)
def test_a_toggle_without_a_click_counts_as_a_press(window, name):
    picks, journey = window.picks.picks, window.journey.journey
    child(window, name).toggle()
    assert (window.picks.picks, window.journey.journey) != (picks, journey)
    child(window, name).toggle()
    assert (window.picks.picks, window.journey.journey) == (picks, journey)


def test_a_toggled_question_and_answer_count_as_pressed(window):
    child(window, "question-1").toggle()
    child(window, "answer-1").toggle()
    picks = window.picks.picks
    assert (picks.asked_on("rfa"), picks.answers_on("rfa")) == ({1}, {0: 1})


def test_on_the_emergency_page_the_signs_come_before_the_figure_by_tab_and_by_ear(window):
    window.navigator.open_page("emergency")
    settle()
    signs, figure = child(window, "section-signs"), child(window, "figurePlayer")
    met = child(window, "mainColumn").children()
    assert met.index(child(window, "sectionList")) < met.index(figure)
    stop = signs
    while stop is not figure:
        stop = stop.nextInFocusChain()
        assert stop.objectName() != "voicesView"
    window.navigator.open_page("rfa")
    met = child(window, "mainColumn").children()
    assert met.index(figure) < met.index(child(window, "sectionList"))


def test_a_tall_window_shows_a_page_in_one_column_of_readable_width(open_at):
    window = open_at(page="rfa", size=(1080, 1920))
    column = child(window, "mainColumn")
    assert child(window, "factsCard").parentWidget() is column
    left = column.mapTo(window, QPoint()).x()
    # In the middle, as far as the buttons that scroll leave it.
    assert abs(left - (window.width() - left - column.width())) < window.width() / 10
    window.resize(1080, 900)
    settle()
    assert child(window, "factsCard").parentWidget() is child(window, "sideColumn")
