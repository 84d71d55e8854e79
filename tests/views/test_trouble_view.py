# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Where something went wrong a calm page stands, and leads home."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from esi_guide.ladder.journey import Mark
from esi_guide.models.navigator import LADDER

from .hands import child, press, settle, tap


@pytest.fixture
def window(open_at):
    """Return a window in which the page that is shown has failed."""
    window = open_at()
    window.journey.mark("esi", Mark.TRIED)
    window.navigator.open_page("rfa")
    settle()
    window.show_trouble()
    settle()
    return window


def test_it_says_so_and_whose_fault_it_is_not(window):
    assert child(window, "troubleTitleLabel").text() == "Something went wrong here"
    assert "not your fault" in child(window, "troubleTextLabel").text()
    assert not child(window, "troubleEndLabel").isVisible()


def test_its_button_leads_to_the_ladder_and_the_marks_are_still_there(window):
    tap(child(window, "troubleHomeButton"))
    assert window.view() is window.ladder_view
    assert "(tried)" in child(window, "pathLabel").text()
    assert not window.navigator.can_go_back
    assert not window.navigator.can_go_forward


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_esc_lead_there_too(window, qtbot, key):
    assert window.focusWidget() is child(window, "troubleHomeButton")
    press(window, key)
    qtbot.waitUntil(lambda: window.view() is window.ladder_view)


def test_the_emergency_signs_are_one_touch_away(window):
    tap(child(window, "emergencyButton"))
    assert window.page_view.page_id == "emergency"


def test_what_failed_is_gone_with_all_that_lay_over_it(open_at):
    window = open_at()
    window.open_search("pain")
    window.navigator.open_page("rfa")
    window.navigator.open_view("matters")
    window.show_keys()
    settle()
    old = window.page_view
    window.show_trouble()
    settle()
    assert window._page_view is None
    assert not window.is_searching
    assert old not in window.ui.viewStack.children()
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]
    assert list(window._other_views) == ["trouble"]


def test_it_speaks_the_other_language_when_that_is_chosen(window):
    tap(child(window, "languageButton"))
    assert child(window, "troubleTitleLabel").text() == "Algo falló aquí"
    tap(child(window, "troubleHomeButton"))
    assert window.navigator.place == LADDER


def test_a_page_that_fails_while_it_is_painted_is_replaced(window, qtbot):
    tap(child(window, "troubleHomeButton"))
    tap(child(window, "step-scs"))
    assert window.page_view.page_id == "scs"
    window.show_trouble()
    settle()
    assert child(window, "troubleTitleLabel").isVisible()
