# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The reader's own path on the ladder, and the ladder as a list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from esi_guide.ladder.journey import Mark
from esi_guide.ladder.layout import Arrangement
from esi_guide.services.settings import MemorySettings
from esi_guide.widgets.step_button import LadderButton

from .hands import chart_form, child, choose_form, focus_name, press, settle, tap

Key = Qt.Key


def path_words(window):
    label = child(window, "pathLabel")
    return label.text() if label.isVisible() else ""


def arrangement(window):
    return child(window, "ladderCanvas").layout_now.arrangement


def test_how_to_read_the_chart_is_said_until_there_is_a_path(window):
    assert child(window, "howToReadLabel").isVisible()
    assert not child(window, "startOverButton").isVisible()
    child(window, "step-esi").setFocus()
    press(window, Key.Key_T)
    assert not child(window, "howToReadLabel").isVisible()
    assert path_words(window).endswith("Epidural steroid injection (ESI) (tried)")
    assert child(window, "startOverButton").isVisible()


@pytest.mark.parametrize(
    ("key", "words"),
    [(Key.Key_T, "tried"), (Key.Key_H, "you are here"), (Key.Key_C, "considering")],
)
def test_a_key_marks_a_step_and_the_same_key_takes_it_back(window, key, words):
    child(window, "step-rfa").setFocus()
    press(window, key)
    assert f"({words})" in path_words(window)
    assert words in child(window, "step-rfa").accessibleDescription().lower()
    press(window, key)
    assert path_words(window) == ""
    assert words not in child(window, "step-rfa").accessibleDescription().lower()


def test_marking_opens_nothing_and_opening_marks_nothing(window):
    child(window, "step-rfa").setFocus()
    press(window, Key.Key_T)
    assert window.view() is window.ladder_view
    before = path_words(window)
    press(window, Key.Key_Return)
    press(window, Key.Key_Escape)
    assert path_words(window) == before


def test_a_touched_answer_is_chosen_and_opens_nothing(window):
    tap(child(window, "answer-how-much-relief-some"))
    assert window.view() is window.ladder_view
    assert "“Some, or it wore off”" in path_words(window)
    description = child(window, "answer-how-much-relief-some").accessibleDescription()
    assert description.startswith("Chosen.")


def test_another_answer_of_the_same_question_takes_its_place(window):
    tap(child(window, "answer-how-much-relief-some"))
    tap(child(window, "answer-how-much-relief-little"))
    assert "Some, or it wore off" not in path_words(window)
    assert "Little or none" in path_words(window)


def test_the_same_answer_again_is_taken_back(window):
    answer = child(window, "answer-how-much-relief-unsure")
    tap(answer)
    tap(answer)
    assert path_words(window) == ""
    assert "Chosen." not in answer.accessibleDescription()


def test_the_path_is_said_in_the_order_of_the_ladder(window):
    for stop, key in (("step-rfa", Key.Key_C), ("step-esi", Key.Key_T)):
        child(window, stop).setFocus()
        press(window, key)
    tap(child(window, "answer-how-much-relief-some"))
    words = path_words(window)
    places = [words.index(part) for part in ("Epidural", "Some, or", "Radiofrequency")]
    assert places == sorted(places)


def test_start_over_clears_the_path_and_keeps_the_focus_on_the_ladder(window):
    tap(child(window, "answer-how-much-relief-some"))
    tap(child(window, "startOverButton"))
    assert path_words(window) == ""
    assert child(window, "howToReadLabel").isVisible()
    focused = window.focusWidget()
    assert focused is not None
    assert focused.isVisible()


def test_marks_live_in_memory_only(open_at):
    settings = MemorySettings(theme="light")
    first = open_at(settings=settings)
    tap(child(first, "answer-how-much-relief-some"))
    first.close()
    assert path_words(open_at(settings=settings)) == ""


def test_the_list_button_shows_a_list_and_the_chart_again(window):
    assert arrangement(window) is Arrangement.COLUMNS
    choose_form(window, "list")
    assert arrangement(window) is Arrangement.LIST
    assert chart_form(window, "list").isChecked()
    choose_form(window, "list")
    assert arrangement(window) is Arrangement.COLUMNS


def test_the_list_is_remembered(open_at):
    settings = MemorySettings(theme="light")
    first = open_at(settings=settings)
    choose_form(first, "list")
    again = open_at(settings=settings)
    assert arrangement(again) is Arrangement.LIST
    assert chart_form(again, "list").isChecked()


def test_the_list_opens_the_same_pages(window):
    choose_form(window, "list")
    tap(child(window, "step-surgeon"))
    assert window.page_view.page_id == "surgeon"
    press(window, Key.Key_Escape)
    assert focus_name(window) == "step-surgeon"


@pytest.mark.parametrize(
    ("size", "text_size", "expected"),
    [
        ((1366, 768), 100, Arrangement.COLUMNS),
        ((1920, 1080), 100, Arrangement.COLUMNS),
        ((1080, 1920), 100, Arrangement.ROWS),
        ((1366, 768), 300, Arrangement.LIST),
        ((480, 800), 100, Arrangement.LIST),
    ],
)
def test_the_chart_lies_as_its_window_has_room(open_at, size, text_size, expected):
    assert arrangement(open_at(size=size, text_size=text_size)) is expected


def test_the_chart_turns_with_its_window_and_keeps_the_focus(window):
    child(window, "step-rfa").setFocus()
    for size, expected in (((1080, 1920), Arrangement.ROWS), ((480, 800), Arrangement.LIST)):
        window.resize(*size)
        settle()
        assert (arrangement(window), focus_name(window)) == (expected, "step-rfa")
        assert in_view(window, child(window, "step-rfa"))


def in_view(window, widget):
    viewport = child(window, "ladderScroll").viewport()
    place = widget.mapTo(viewport, widget.rect().center())
    return viewport.rect().contains(place)


def test_what_has_the_focus_is_scrolled_into_view(open_at):
    window = open_at(size=(480, 600))
    press(window, Key.Key_Down)
    press(window, Key.Key_End)
    assert focus_name(window) == "step-surgeon"
    assert in_view(window, child(window, "step-surgeon"))
    press(window, Key.Key_Home)
    assert focus_name(window) == "step-esi"
    assert in_view(window, child(window, "step-esi"))


def test_scope_emergency_signs_and_disclaimer_are_words_on_the_first_page(window):
    scope = child(window, "scopeLabel").text()
    assert "neck" in scope
    assert "clumsy hands" in scope
    assert "emergency" in child(window, "bandLabel").text()
    assert "does not choose" in child(window, "disclaimerLabel").text()


def test_tab_walks_every_step_and_answer_in_reading_order(window):
    buttons = [each.objectName() for each in window.findChildren(LadderButton)]
    press(window, Key.Key_Right)
    walked = [focus_name(window)]
    for _ in buttons[1:]:
        press(window, Key.Key_Tab)
        walked.append(focus_name(window))
    assert walked == buttons
    press(window, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focus_name(window) == buttons[-2]


def test_a_finger_opens_a_step_and_goes_back(window, touch_screen):
    def touch(widget):
        finger = QTest.touchEvent(window.windowHandle(), touch_screen, False)
        spot = widget.mapTo(window, widget.rect().center())
        finger.press(0, spot).commit()
        settle()
        finger.release(0, spot).commit()
        settle()

    touch(child(window, "step-rfa"))
    assert window.navigator.place.page == "rfa"
    touch(child(window, "backButton"))
    assert window.navigator.place.page == ""
    touch(child(window, "answer-how-much-relief-some"))
    assert window.journey.journey.chosen("how-much-relief") == "how-much-relief/some"


NEW_STEP = """\
  - id: second-opinion
    rung: surgeon
    kind: care
    title: Second opinion
    icon: look-again
    page: look-again
"""


def test_a_step_that_is_added_to_the_content_needs_no_python(open_at, content):
    chart = content / "en/chart.md"
    head, _, words = chart.read_text("utf-8").rpartition("---\n")
    edge = "      - to: second-opinion\n        words: If you want to hear another view\n"
    chart.write_text(f"{head.rstrip()}\n{edge}{NEW_STEP}---\n{words}", "utf-8")
    window = open_at(content=content)
    step = child(window, "step-second-opinion")
    assert step.isVisible()
    assert "Step 14 of 14" in step.accessibleName()
    tap(step)
    assert window.navigator.place.page == "look-again"


def offered(window):
    sizes = ("smaller", "fit", "larger")
    return [size for size in sizes if chart_form(window, f"{size}Chart").isVisible()]


def card_letters(window):
    """Return the height of the letters on a card in px."""
    return child(window, "step-rfa").font_of(15.5, bold=True).pixelSize()


def test_the_chart_fills_a_large_window_and_is_never_smaller_than_its_text(open_at):
    letters = {
        size: card_letters(open_at(size=size)) for size in ((1366, 768), (1080, 1920), (1920, 1080))
    }
    assert letters[1366, 768] == 16
    assert letters[1080, 1920] >= 20
    assert letters[1920, 1080] >= 20


def test_larger_smaller_and_fit_change_the_chart_alone(open_at):
    window = open_at()
    text = window.ladder_view.fontMetrics().height()
    assert offered(window) == ["larger"]
    choose_form(window, "largerChart")
    assert card_letters(window) == 17
    assert arrangement(window) is Arrangement.COLUMNS
    assert "smaller" in offered(window)
    assert "fit" in offered(window)
    choose_form(window, "smallerChart")
    assert card_letters(window) == 16
    assert "smaller" not in offered(window)
    choose_form(window, "fitChart")
    assert offered(window) == ["larger"]
    assert window.ladder_view.fontMetrics().height() == text


def test_sizes_are_offered_only_while_there_is_a_chart(open_at):
    window = open_at()
    while "larger" in offered(window):
        choose_form(window, "largerChart")
    assert arrangement(window) is Arrangement.COLUMNS
    choose_form(window, "list")
    assert offered(window) in ([], ["fit"])


def test_a_chart_that_is_longer_than_its_window_has_buttons_beside_it(open_at):
    window = open_at()
    buttons = window.ladder_view.ui.scrollButtons
    bar = child(window, "ladderScroll").verticalScrollBar()
    assert not buttons.isVisible()
    choose_form(window, "largerChart")
    assert buttons.isVisible()
    tap(child(buttons, "downButton"))
    assert bar.value() > 0
    tap(child(buttons, "upButton"))
    assert bar.value() == 0
    choose_form(window, "fitChart")
    assert not buttons.isVisible()


def top_of(window, name):
    viewport = child(window, "ladderScroll").viewport()
    return child(window, name).mapTo(viewport, QPoint(0, 0)).y()


def test_what_is_read_stays_in_view_when_everything_is_laid_out_anew(open_at):
    window = open_at(size=(480, 800))
    child(window, "step-scs").setFocus()
    for change in (
        lambda: press(window, Key.Key_Plus, Qt.KeyboardModifier.ControlModifier),
        lambda: window.resize(430, 700),
        lambda: press(window, Key.Key_0, Qt.KeyboardModifier.ControlModifier),
        lambda: window.setLayoutDirection(Qt.LayoutDirection.RightToLeft),
        lambda: window.journey.mark("esi", Mark.TRIED),
    ):
        change()
        settle()
        assert in_view(window, child(window, "step-scs"))
    bar = child(window, "ladderScroll").verticalScrollBar()
    child(window, "largerButton").setFocus()
    bar.setValue(bar.maximum() // 2)
    settle()
    buttons = window.ladder_view.ui.ladderCanvas.buttons()
    seen = next(each.objectName() for each in buttons if top_of(window, each.objectName()) >= 0)
    before = top_of(window, seen)
    press(window, Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert abs(top_of(window, seen) - before) < 60


def test_marks_and_answers_are_announced(window, monkeypatch):
    said = []
    where = "esi_guide.views.ladder_view.announce"
    monkeypatch.setattr(where, lambda _widget, words: said.append(words))
    window.journey.mark("rfa", Mark.CONSIDERING)
    window.journey.choose("how-much-relief/some")
    window.journey.mark("scs", Mark.HERE)
    window.journey.mark("scs", Mark.HERE)
    window.journey.clear()
    assert said[0] == "Radiofrequency ablation (RFA) (considering)"
    assert said[1] == "“Some, or it wore off” (you are here)"
    assert "Spinal cord stimulation (SCS) (you are here)" in said[2]
    assert said[3:] == ["Taken back.", "Your path is empty."]
