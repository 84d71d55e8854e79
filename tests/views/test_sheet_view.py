# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""My sheet, as a reader fills it on the way and looks at it before the talk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from esi_guide.ladder.journey import Mark
from esi_guide.ladder.picks import Answered, Asked
from esi_guide.models.navigator import Place

from .hands import child, focus_name, press, settle, shown, tap
from .test_main_window import choose

Key = Qt.Key


@pytest.fixture
def window(window):
    window.journey.mark("rfa", Mark.CONSIDERING)
    window.picks.toggle_matter("studies")
    window.picks.toggle_matter("soon")
    for number in (0, 2):
        window.picks.toggle_question(Asked("rfa", number))
    window.picks.answer(Answered("scs", 0, 1))
    window.navigator.open_view("sheet")
    settle()
    return window


def texts(window, card):
    return [label.text() for label in shown(child(window.view(), card), QLabel)][1:]


def test_it_shows_what_was_gathered(window):
    assert texts(window, "pathCard") == ["Your path: Radiofrequency ablation (RFA) (considering)"]
    assert texts(window, "consideringCard") == ["Radiofrequency ablation (RFA)"]
    assert texts(window, "mattersCard") == [
        *("1. I want good studies behind it", "2. I want relief soon"),
    ]
    heading, first, second = texts(window, "myQuestionsCard")
    assert heading == "Heating a small joint nerve"
    assert first == "Which joint do you think it is, and why?"
    assert second == "One test block or two, and why?"
    assert texts(window, "againCard")[1] == "What does the device do?"


def test_an_empty_sheet_says_in_every_card_how_it_is_filled(window):
    window.journey.clear()
    window.picks.clear()
    settle()
    cards = ("pathCard", "consideringCard", "mattersCard", "myQuestionsCard", "againCard")
    for card in (*cards, "comparedCard"):
        (hint,) = texts(window, card)
        assert hint.endswith("."), card
    buttons = [b.objectName() for b in shown(window.view(), QPushButton)]
    assert buttons == [
        *("onPaperButton", "onPhoneButton", "compareOptionsButton", "chooseMattersButton")
    ]


def test_it_follows_what_is_picked_elsewhere(window):
    window.picks.toggle_question(Asked("esi", 0))
    settle()
    assert len(texts(window, "myQuestionsCard")) == 5


def test_a_touch_removes_a_question(window):
    tap(child(window, "questionsEntries-0"))
    assert window.picks.picks.questions == (Asked("rfa", 2),)


def test_keys_remove_questions_and_the_focus_stays_at_hand(window):
    child(window, "questionsEntries-0").setFocus()
    press(window, Key.Key_Space)
    assert focus_name(window) == "questionsEntries-0"
    press(window, Key.Key_Space)
    assert window.picks.picks.questions == ()
    assert focus_name(window) == "sheetScroll"


def test_the_buttons_say_what_they_are_about(window):
    names = [b.accessibleName() or b.text() for b in shown(window.view(), QPushButton)]
    assert names == [
        "See my handout",
        "On my phone",
        "Read about it: Radiofrequency ablation (RFA)",
        "Compare options",
        "Choose what matters",
        "Remove: Which joint do you think it is, and why?",
        "Remove: One test block or two, and why?",
        "Read it again: What does the device do?",
    ]


def test_what_to_go_over_again_leads_to_its_section(window):
    tap(child(window, "againEntries-0"))
    assert window.page_view.page_id == "scs"
    assert focus_name(window) == "section-what"


def test_a_considered_option_leads_to_its_page_and_back_to_the_sheet(window):
    tap(child(window, "consideringEntries-0"))
    assert window.page_view.page_id == "rfa"
    press(window, Key.Key_Escape)
    assert window.navigator.place.view == "sheet"


def test_what_matters_is_chosen_one_touch_away(window):
    tap(child(window, "chooseMattersButton"))
    assert window.navigator.place.view == "matters"
    tap(child(window, "toSheetButton"))
    assert window.navigator.place.view == "sheet"


def test_tab_goes_down_the_sheet(window):
    child(window, "sheetScroll").setFocus()
    stops = []
    for _ in range(8):
        press(window, Key.Key_Tab)
        stops.append(focus_name(window))
    assert stops == [
        *("onPaperButton", "onPhoneButton", "consideringEntries-0", "compareOptionsButton"),
        "chooseMattersButton",
        *("questionsEntries-0", "questionsEntries-1", "againEntries-0"),
    ]


def test_a_press_shows_the_sheet_as_it_looks_on_paper(window):
    tap(child(window, "onPaperButton"))
    assert window.navigator.place == Place(view="handout")


def test_it_is_reached_from_the_ladder_the_menu_and_a_page(window):
    for reach in (
        lambda: tap(child(window, "sheetButton")),
        lambda: choose(window, "My sheet"),
    ):
        window.navigator.home()
        settle()
        reach()
        assert window.navigator.place.view == "sheet"
    window.navigator.open_page("rfa")
    settle()
    tap(child(window, "mySheetButton"))
    assert window.navigator.place.view == "sheet"
    choose(window, "What matters to me")
    assert window.navigator.place.view == "matters"


def test_start_over_forgets_picks_too_from_the_menu_and_the_ladder(window):
    choose(window, "Start over")
    assert not any(window.picks.picks)
    assert window.view() is window.ladder_view
    assert not child(window, "startOverButton").isVisible()
    window.picks.toggle_matter("soon")
    settle()
    tap(child(window, "startOverButton"))
    assert not any(window.picks.picks)
