# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The search as a reader uses it: typing, touching, opening a place, going back."""

from __future__ import annotations

import statistics
import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from esi_guide.models.navigator import Place
from esi_guide.services.settings import MemorySettings
from esi_guide.widgets.glossary_popup import GlossaryPopup
from esi_guide.widgets.result_list import ResultButton

from .hands import box, child, focus_name, press, settle, shown, tap
from .pseudo import LongWords, RightToLeft
from .test_fits import SOME_WINDOWS, look_over

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def open_search(window, qtbot):
    """Open the search by its button and wait until every page has been read."""
    tap(child(window, "searchButton"))
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "letter-A") is not None)
    settle()


@pytest.fixture
def searching(window, qtbot):
    open_search(window, qtbot)
    return window


def type_words(window, words):
    QTest.keyClicks(child(window, "searchEdit"), words)
    settle()


def results(window):
    """Return the titles of the results that are shown."""
    return [button.accessibleName() for button in shown(window, ResultButton)]


def marked(block):
    return [each.cursor.selectedText() for each in block.extraSelections()]


def is_in_sight(window, block):
    """Say whether the first marked word of a text is in sight."""
    first, *_ = block.extraSelections()
    spot = block.cursorRect(first.cursor).center()
    place = block.viewport().mapTo(window, spot)
    return box(child(window, "pageScroll"), window).contains(place)


def page_of(window):
    return window.page_view.page_id if window.navigator.place.page else ""


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Key.Key_F, CTRL), (Key.Key_K, CTRL), (Key.Key_Slash, NONE), (Key.Key_F3, NONE)],
)
@pytest.mark.parametrize("page", ["", "rfa"])
def test_a_key_opens_the_search_ready_for_words(window, key, modifier, page):
    if page:
        window.navigator.open_page(page)
    press(window, key, modifier)
    assert window.is_searching
    assert focus_name(window) == "searchEdit"
    assert child(window, "searchEdit").text() == ""


def test_a_slash_can_be_typed_into_the_words(searching):
    type_words(searching, "a/b")
    assert child(searching, "searchEdit").text() == "a/b"


def test_the_key_of_the_emergency_signs_works_in_the_words(searching):
    type_words(searching, "shot")
    press(searching, Key.Key_E, CTRL)
    assert page_of(searching) == "emergency"


@pytest.mark.parametrize(
    ("key", "kept"), [(Key.Key_E, True), (Key.Key_F, True), (Key.Key_K, True), (Key.Key_C, False)]
)
def test_the_words_claim_no_key_of_the_window(searching, key, kept):
    # Only on X11 would a line of text claim them, so it is asked what stands before it.
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, CTRL)
    view = searching._search_view
    assert view.eventFilter(child(searching, "searchEdit"), event) == kept
    assert not (kept and event.isAccepted())


def test_one_touch_opens_it_and_one_closes_it(window, qtbot):
    open_search(window, qtbot)
    tap(child(window, "closeSearchButton"))
    assert not window.is_searching
    assert child(window, "step-esi").isVisible()


def test_results_come_while_somebody_types(searching):
    type_words(searching, "riz")
    assert "Heating a small joint nerve" in results(searching)
    type_words(searching, "otomy")
    assert results(searching)[0] == "Heating a small joint nerve"
    assert child(searching, "countLabel").text().endswith(("result", "results"))


def test_rf_and_enter_lead_to_rfa(window, qtbot):
    open_search(window, qtbot)
    type_words(window, "rf")
    press(window, Key.Key_Return)
    assert page_of(window) == "rfa"
    assert not window.is_searching
    press(window, Key.Key_Escape)
    assert page_of(window) == ""
    assert not window.is_searching


def test_an_emergency_comes_first_and_stands_out(searching):
    type_words(searching, "cant pee")
    first = shown(searching, ResultButton)[0]
    assert first.accessibleName() == "Emergency signs"
    assert first.property("urgent") == "true"
    press(searching, Key.Key_Return)
    assert page_of(searching) == "emergency"


def test_arrows_walk_the_results_and_enter_opens_the_chosen_one(searching):
    type_words(searching, "shot")
    names = results(searching)
    press(searching, Key.Key_Down)
    assert focus_name(searching) == "result-1"
    press(searching, Key.Key_Down)
    assert focus_name(searching) == "result-2"
    press(searching, Key.Key_Up)
    press(searching, Key.Key_Up)
    assert focus_name(searching) == "searchEdit"
    press(searching, Key.Key_Up)
    assert focus_name(searching) == "searchEdit"
    for _ in range(len(names) + 3):
        press(searching, Key.Key_Down)
    assert focus_name(searching) == f"result-{len(names)}"
    while focus_name(searching) != "result-2":
        press(searching, Key.Key_Up)
    # At once: a letter typed right after it would put another result in this place.
    QTest.keyClick(searching.windowHandle(), Key.Key_Return)
    assert page_of(searching) == "repeat"


def test_the_result_with_the_focus_is_in_sight(searching):
    type_words(searching, "pain")
    for _ in results(searching):
        press(searching, Key.Key_Down)
    area = box(child(searching, "searchScroll"), searching)
    assert area.contains(box(searching.focusWidget(), searching))


def test_a_letter_typed_on_a_result_goes_on_with_the_words(searching):
    type_words(searching, "scs")
    press(searching, Key.Key_Down)
    press(searching, Key.Key_X)
    assert child(searching, "searchEdit").text() == "scsx"
    assert focus_name(searching) == "searchEdit"


@pytest.mark.parametrize("key", [Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down])
def test_arrows_never_reach_the_ladder_behind(searching, key):
    press(searching, key)
    assert not focus_name(searching).startswith("step-")


@pytest.mark.parametrize(
    ("page", "name"), [("", "step-scs"), ("rfa", "outline-risks"), ("rfa", "section-day")]
)
def test_esc_goes_back_to_the_place_and_the_focus(window, qtbot, page, name):
    if page:
        window.navigator.open_page(page)
        settle()
    next(widget for widget in shown(window) if widget.objectName() == name).setFocus()
    bar = child(window.view(), "pageScroll" if page else "ladderScroll").verticalScrollBar()
    settle()
    before = bar.value()
    press(window, Key.Key_F3)
    type_words(window, "pain")
    press(window, Key.Key_Escape)
    assert not window.is_searching
    assert (page_of(window), focus_name(window)) == (page, name)
    assert bar.value() == before


@pytest.mark.parametrize("way", ["backButton", "closeSearchButton"])
def test_going_back_from_the_search_moves_no_place(window, qtbot, way):
    window.navigator.open_page("rfa")
    open_search(window, qtbot)
    assert child(window, "backButton").isEnabled()
    tap(child(window, way))
    assert page_of(window) == "rfa"
    press(window, Key.Key_Escape)
    assert page_of(window) == ""


def test_on_the_ladder_back_is_offered_only_while_searching(window, qtbot):
    open_search(window, qtbot)
    assert child(window, "backButton").isEnabled()
    press(window, Key.Key_Escape)
    assert not child(window, "backButton").isEnabled()


def test_the_emergency_button_works_over_the_search(searching):
    tap(child(searching, "emergencyButton"))
    assert page_of(searching) == "emergency"
    assert not searching.is_searching


def test_a_place_opens_at_its_section_with_its_words_marked_until_the_next_place(searching):
    type_words(searching, "airport gates")
    target = next(
        b for b in shown(searching, ResultButton) if b.accessibleName() == "Living with it"
    )
    tap(target)
    assert page_of(searching) == "scs"
    section = child(searching, "section-living")
    assert {"Airport", "gates"} <= set(marked(section))
    assert is_in_sight(searching, section)
    assert focus_name(searching) == "section-living"
    searching.navigator.open_page("scs", "what")
    assert marked(section) == []


def marked_questions(window):
    buttons = child(window, "questionList").buttons()
    return [button for button in buttons if button.property("found") == "true"]


def test_a_question_opens_the_questions_with_it_in_sight(searching):
    type_words(searching, "will my insurer cover it")
    tap(shown(searching, ResultButton)[0])
    (found,) = marked_questions(searching)
    assert "insurer" in found.accessibleName()
    assert found.hasFocus()
    assert found.visibleRegion().boundingRect() == found.rect()
    searching.navigator.open_page("rfa")
    searching.navigator.back()
    assert marked_questions(searching) == []


def test_a_word_of_the_glossary_is_explained_in_place(searching):
    type_words(searching, "dural puncture")
    tap(shown(searching, ResultButton)[0])
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, GlossaryPopup)
    assert popup.accessibleName() == "Dural puncture"
    press(popup, Key.Key_Escape)
    assert searching.is_searching
    assert child(searching, "searchEdit").text() == "dural puncture"


def test_topics_and_steps_open_without_a_key(searching, qtbot):
    chips = [b for b in shown(searching, QPushButton) if b.objectName().startswith("topic-")]
    assert "My leg hurts" in [chip.accessibleName() for chip in chips]
    assert "Radiofrequency ablation (RFA)" in [chip.accessibleName() for chip in chips]
    tap(next(chip for chip in chips if chip.accessibleName() == "It wore off"))
    assert searching.navigator.place == Place("how-much-relief", "answers")
    open_search(searching, qtbot)
    tap(child(searching, "topic-step-rfa"))
    assert page_of(searching) == "rfa"


def test_a_to_z_opens_a_place_without_a_key(searching):
    tap(child(searching, "letter-R"))
    assert "rhizotomy" in results(searching)
    assert child(searching, "letter-R").isChecked()
    area = box(child(searching, "searchScroll"), searching)
    assert area.intersects(box(child(searching, "result-1"), searching))
    tap(next(b for b in shown(searching, ResultButton) if b.accessibleName() == "rhizotomy"))
    assert page_of(searching) == "rfa"


def test_tab_goes_from_the_letters_to_their_words_whatever_was_made_first(open_at, qtbot):
    window = open_at()
    window.open_search("pain")
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "letter-Z") is not None)
    child(window, "letter-R").click()
    child(window, "letter-Z").setFocus()
    press(window, Key.Key_Tab)
    assert focus_name(window) == "result-1"


@pytest.fixture
def touch(searching, touch_screen):
    """Return a way to touch a widget with a finger."""

    def touch(widget):
        finger = QTest.touchEvent(searching.windowHandle(), touch_screen, False)
        spot = widget.mapTo(searching, widget.rect().center())
        finger.press(0, spot).commit()
        settle()
        finger.release(0, spot).commit()
        settle()

    return touch


def test_a_finger_on_a_letter_shows_its_words(searching, touch):
    touch(child(searching, "letter-R"))
    assert "rhizotomy" in results(searching)


def test_a_finger_on_a_result_opens_it(searching, touch):
    child(searching, "searchEdit").setText("rizotomy")
    settle()
    touch(child(searching, "result-1"))
    assert page_of(searching) == "rfa"


def test_a_letter_pressed_again_and_words_typed_end_the_list_of_the_letter(searching):
    tap(child(searching, "letter-R"))
    tap(child(searching, "letter-R"))
    assert results(searching) == []
    tap(child(searching, "letter-S"))
    child(searching, "searchEdit").setFocus()
    type_words(searching, "rfa")
    assert results(searching)[0] == "Heating a small joint nerve"
    assert not child(searching, "letter-S").isChecked()


def test_nothing_found_is_said_kindly_and_leaves_ways_on(searching):
    type_words(searching, "xqzzv")
    words = child(searching, "nothingLabel")
    assert words.isVisible()
    assert words.text().startswith("Nothing was found")
    assert "emergency signs" in words.text()
    for name in ("topic-1", "letter-A"):
        assert child(searching, name).isVisible()
    assert not child(searching, "countLabel").isVisible()


def test_topics_give_way_to_results_and_come_back(searching):
    type_words(searching, "shot")
    assert not child(searching, "topicRow").isVisible()
    child(searching, "searchEdit").clear()
    settle()
    assert child(searching, "topicRow").isVisible()
    assert results(searching) == []


def test_what_was_typed_is_gone_and_kept_nowhere(open_at, qtbot, caplog, tmp_path):
    settings = MemorySettings(theme="light")
    window = open_at(settings=settings)
    open_search(window, qtbot)
    type_words(window, "cant pee")
    press(window, Key.Key_Return)
    model = window._search_view.model
    assert "pee" not in f"{vars(model)} {vars(model._index)['_known']}"
    assert "pee" not in repr(vars(settings))
    assert caplog.text == ""
    open_search(window, qtbot)
    press(window, Key.Key_Z, CTRL)
    assert child(window, "searchEdit").text() == ""
    assert results(window) == []


def test_how_much_was_found_is_announced_once_somebody_pauses(searching, qtbot, monkeypatch):
    said = []
    monkeypatch.setattr("esi_guide.views.search_view.announce", lambda _, words: said.append(words))
    type_words(searching, "rizotomy")
    qtbot.waitUntil(lambda: bool(said))
    assert said == [child(searching, "countLabel").text()]
    interface = QAccessible.queryAccessibleInterface(child(searching, "searchEdit"))
    assert interface.text(QAccessible.Text.Name) == "What are you looking for?"


def test_start_over_ends_the_search(searching):
    type_words(searching, "pain")
    searching.navigator.reset()
    settle()
    assert not searching.is_searching
    assert child(searching, "searchEdit").text() == ""


def test_the_language_can_be_changed_in_the_middle_of_a_search(open_at, qtbot):
    window = open_at()
    open_search(window, qtbot)
    type_words(window, "gabapentin")
    tap(child(window, "languageButton"))
    qtbot.waitUntil(lambda: "Ajustar el cuidado diario" in results(window))
    assert window.is_searching
    assert child(window, "searchEdit").text() == "gabapentin"
    assert child(window, "searchLabel").text() == "¿Qué busca?"
    press(window, Key.Key_Escape)
    assert not window.is_searching


def test_the_view_is_made_once_it_is_asked_for(open_at):
    window = open_at()
    assert window.findChild(QPushButton, "closeSearchButton") is None


@pytest.mark.parametrize(("size", "text_size"), SOME_WINDOWS)
def test_it_fits_its_window_in_every_state(open_at, qtbot, size, text_size):
    window = open_at(size=size, text_size=text_size)
    open_search(window, qtbot)
    faults = {"topics": sorted(set(look_over(window)))}
    for words in ("stimulator airport", "cant pee", "xqzzv"):
        child(window, "searchEdit").setText(words)
        settle()
        faults[words] = sorted(set(look_over(window)))
    child(window, "letter-S").click()
    settle()
    faults["letter"] = sorted(set(look_over(window)))
    assert {state: found for state, found in faults.items() if found} == {}


def test_it_fits_in_spanish(open_at, qtbot):
    window = open_at(language="es")
    open_search(window, qtbot)
    assert sorted(set(look_over(window))) == []
    child(window, "searchEdit").setText("gabapentina")
    settle()
    assert sorted(set(look_over(window))) == []


@pytest.fixture(params=[LongWords, RightToLeft])
def odd_language(qapp, request):
    translator = request.param()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)
    settle()


@pytest.mark.parametrize("typed", ["", "gabapentin", "xqzzv"])
def test_it_fits_in_longer_words_and_from_right_to_left(open_at, qtbot, odd_language, typed):
    window = open_at()
    open_search(window, qtbot)
    child(window, "searchEdit").setText(typed)
    settle()
    assert sorted(set(look_over(window))) == []
    if isinstance(odd_language, RightToLeft):
        button = child(window, "closeSearchButton")
        assert box(button, window).left() < box(child(window, "searchEdit"), window).left()


def test_the_words_grow_with_the_text_size(searching):
    type_words(searching, "rfa")
    button = shown(searching, ResultButton)[0]
    before = button.height()
    tap(child(searching, "largerButton"))
    tap(child(searching, "largerButton"))
    assert button.height() > before
    assert child(searching, "countLabel").isVisible()
    assert isinstance(child(searching, "searchLabel"), QLabel)


def test_a_key_takes_less_than_a_frame_with_all_that_is_shown(searching):
    edit = child(searching, "searchEdit")
    taken = []
    for words in ("side effects", "rizotomy", "cant pee"):
        edit.clear()
        for letter in words:
            begun = time.process_time()
            QTest.keyClick(edit, letter)
            QApplication.processEvents()
            taken.append(time.process_time() - begun)
    assert statistics.median(taken) <= 1 / 30
