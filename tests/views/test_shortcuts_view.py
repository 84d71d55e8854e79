# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""All keys at a glance, and that they are the keys that there are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from esi_guide.views.shortcuts_view import ShortcutsView
from esi_guide.widgets.keys import keys

from .hands import child, focus_name, press, settle
from .test_main_window import choose

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def overview(window):
    """Return the overview, opened by its key over a page."""
    window.navigator.open_page("rfa")
    child(window, "triedButton").setFocus()
    settle()
    press(window, Key.Key_F1)
    overview = window.findChild(ShortcutsView)
    assert overview.isVisible()
    yield overview
    for left in window.findChildren(ShortcutsView):
        left.close()
    settle()


def test_the_window_takes_the_keys_of_the_table_and_no_others(window):
    taken = [each.key().toString() for each in window.findChildren(QShortcut)]
    told = [QKeySequence(each).toString() for key in keys() if key.action for each in key.sequences]
    assert sorted(taken) == sorted(told)
    assert len(set(told)) == len(told)


def test_every_key_is_named_with_what_it_does(overview):
    words = overview.ui.keysText.toPlainText()
    for key in keys():
        assert key.words in words
        for sequence in key.sequences:
            assert QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText) in words


def test_consult_mode_names_no_letter_that_begins_a_search(open_at):
    window = open_at(consult=True)
    taken = {each.key().toString() for each in window.findChildren(QShortcut)}
    assert {"Ctrl+R", "Ctrl+Shift+R"} <= taken
    assert not {"R", "V"} & taken
    press(window, Key.Key_F1)
    overview = window.findChild(ShortcutsView)
    rows = overview.ui.keysText.toPlainText().splitlines()
    assert "Ctrl+R" in rows
    assert "Ctrl+Shift+R" in rows
    overview.close()
    settle()


def test_each_mode_names_its_own_keys_alone(open_at, overview):
    words = overview.ui.keysText.toPlainText().splitlines()
    assert {"T, H, C", "R, Ctrl+R"} <= set(words)
    assert not {"N", "F2", "Ctrl+N", "A … Z"} & set(words)
    window = open_at(consult=True)
    press(window, Key.Key_F1)
    consult = window.findChild(ShortcutsView)
    assert {"N", "F2", "Ctrl+N", "A … Z"} <= set(consult.ui.keysText.toPlainText().splitlines())
    consult.close()
    settle()


def test_where_nothing_is_read_aloud_no_key_does_it(qapp):
    named = {sequence for key in keys(speech=False) for sequence in key.sequences}
    assert not {"R", "Ctrl+R", "V", "Ctrl+Shift+R"} & named


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_F1, Key.Key_Question])
def test_esc_and_the_keys_that_opened_it_close_it_and_the_focus_is_where_it_was(
    window, overview, key
):
    press(overview, key)
    assert window.findChild(ShortcutsView) is None
    assert (window.navigator.place.page, focus_name(window)) == ("rfa", "triedButton")


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_a_question_mark_opens_it_too(window, modifier):
    press(window, Key.Key_Question, modifier)
    overview = window.findChild(ShortcutsView)
    assert overview.isVisible()
    press(overview, Key.Key_Escape)
    assert window.navigator.place.page == ""


def test_the_menu_opens_it_for_whoever_has_no_keys(window):
    choose(window, "Keys")
    overview = window.findChild(ShortcutsView)
    assert overview.isVisible()
    child(overview, "closeButton").click()
    settle()
    assert window.findChild(ShortcutsView) is None


def test_tab_goes_round_and_keys_scroll(window, overview, open_at):
    assert focus_name(overview) == "keysText"
    press(overview, Key.Key_Tab)
    assert focus_name(overview) == "closeButton"
    press(overview, Key.Key_Tab)
    assert focus_name(overview) == "keysText"
    bar = overview.ui.keysScroll.verticalScrollBar()
    overview.resize(500, 300)
    settle()
    press(overview, Key.Key_PageDown)
    assert bar.value() > 0
    press(overview, Key.Key_PageUp)
    assert bar.value() == 0


def test_nothing_below_it_takes_a_key(window, overview):
    press(overview, Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert window.navigator.place.page == "rfa"
    assert QApplication.activeModalWidget() is overview
