# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Reading aloud in the window: what is read, what is marked, what stops it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QToolButton

from esi_guide.services.protocols import SpeechState, Trouble
from esi_guide.services.settings import MemorySettings
from esi_guide.views.staff_card import StaffCard
from esi_guide.widgets.announce import announce
from esi_guide.widgets.spoken_frame import SpokenFrame

from .fake_speech import give_voice
from .hands import child, press, settle, shown, tap

Key = Qt.Key


@pytest.fixture
def voice(window):
    """Return a voice for the module's window, which is silent again after the test."""
    speech = give_voice(window)
    window.speech_bar.forget()
    yield speech
    window.speech_bar.forget()


def marked(text):
    """Return the words that are marked in a text, longest first."""
    found = []
    for selection in text.extraSelections():
        cursor = QTextCursor(selection.cursor)
        found.append((cursor.selectedText(), selection.format.fontUnderline()))
    return sorted(found, key=lambda pair: -len(pair[0]))


def framed(window):
    """Return the frames that are shown."""
    return shown(window, SpokenFrame)


def test_the_bar_is_there_only_while_something_is_read(window, voice):
    assert window.speech_bar.isHidden()
    window.navigator.open_page("rfa")
    settle()
    tap(child(window, "readAloudButton"))
    assert not window.speech_bar.isHidden()
    tap(child(window, "speechStopButton"))
    assert window.speech_bar.isHidden()
    assert voice.state is SpeechState.SILENT


def test_the_focus_goes_back_to_where_the_reader_was(window, voice):
    window.navigator.open_page("rfa")
    settle()
    window.page_view.show_section("risks")
    press(window, Key.Key_R)
    child(window, "speechStopButton").setFocus()
    press(window, Key.Key_Space)
    assert window.speech_bar.isHidden()
    assert window.focusWidget() is window.page_view.section("risks")


def test_a_page_is_read_in_its_language_and_the_sentence_is_marked_and_seen(window, voice):
    window.navigator.open_page("rfa")
    settle()
    press(window, Key.Key_R)
    assert voice.language == "en"
    assert voice.sentences[0] == "Heating a small joint nerve"
    assert len(framed(window)) == 1
    voice.go_on_to("In the Netherlands")
    section = window.page_view.section("relief")
    assert marked(section) == [
        ("In the Netherlands, 681 people had exercise, with or without RFA.", True)
    ]
    assert framed(window) == []
    view = window.page_view.ui.pageScroll.viewport()
    top = section.cursorRect(section._cursor(*section._spoken)).top()
    assert view.rect().contains(QPoint(20, section.mapTo(view, QPoint(0, top)).y()))
    voice.word_said.emit(7, 11)
    assert ("Netherlands", True) in marked(section)
    voice.step()
    assert marked(section)[0][0].startswith("After 3 months, RFA had added")


def test_every_sentence_of_a_section_is_found_on_the_screen(window, voice):
    for page in ("rfa", "emergency", "esi"):
        window.navigator.open_page(page)
        settle()
        window.read_aloud()
        lost = []
        for passage in window.speech_bar._passages:
            for sentence in passage.sentences:
                text = window.page_view._spoken_part(passage.place)
                if passage.place.startswith(("section", "voices", "facts")):
                    window.page_view.show_spoken(passage.place, sentence)
                    if sentence.show and not marked(text):
                        lost.append((passage.place, sentence.show))
        assert lost == []


def test_reading_begins_with_the_section_that_has_the_focus(window, voice):
    window.navigator.open_page("rfa")
    settle()
    window.page_view.show_section("risks")
    press(window, Key.Key_R)
    assert voice.sentences[voice.place] == "What can go wrong"


def test_the_figure_turns_to_the_step_that_is_read(window, voice):
    window.navigator.open_page("rfa")
    settle()
    window.read_aloud()
    voice.go_on_to("Numbing drug goes in first")
    assert window.page_view.ui.figurePlayer.step == 2


def test_r_pauses_and_goes_on_and_the_bar_says_so(window, voice):
    window.navigator.open_page("rfa")
    settle()
    press(window, Key.Key_R)
    button = child(window, "speechPlayButton")
    assert button.text() == "Pause"
    press(window, Key.Key_R)
    assert voice.state is SpeechState.PAUSED
    assert button.text() == "Go on"
    assert child(window, "speechPlaceLabel").text().startswith("Paused: 1 of ")
    tap(button)
    assert voice.state is SpeechState.READING


def test_parts_speed_and_volume_have_their_buttons(window, voice):
    window.navigator.open_page("rfa")
    settle()
    window.read_aloud()
    tap(child(window, "speechOnButton"))
    assert voice.sentences[voice.place].startswith("Radiofrequency ablation")
    tap(child(window, "speechBackButton"))
    assert voice.place == 0
    tap(child(window, "speechSpeedButton"))
    assert child(window, "speechSpeedButton").text() == "Speed 1.15"
    tap(child(window, "speechVolumeButton"))
    assert child(window, "speechVolumeButton").text() == "Volume 100"


def test_escape_stops_first_and_then_goes_back(window, voice):
    window.navigator.open_page("rfa")
    settle()
    window.read_aloud()
    press(window, Key.Key_Escape)
    assert voice.state is SpeechState.SILENT
    assert window.navigator.place.page == "rfa"
    press(window, Key.Key_Escape)
    assert window.navigator.place.page == ""


@pytest.mark.parametrize("leave", ["page", "ladder", "search", "close"])
def test_whatever_leaves_the_text_stops_the_voice(window, voice, leave):
    window.navigator.open_page("rfa")
    settle()
    window.read_aloud()
    if leave == "page":
        window.navigator.open_page("scs")
    elif leave == "ladder":
        window.navigator.home()
    elif leave == "search":
        window.open_search()
    else:
        window.close()
        window.show()
    assert voice.state is SpeechState.SILENT
    assert framed(window) == []


def test_another_language_stops_the_voice_and_is_read_in_its_own(open_at):
    window = open_at(page="rfa")
    voice = give_voice(window)
    window.read_aloud()
    tap(child(window, "languageButton"))
    settle()
    assert voice.state is SpeechState.SILENT
    window.read_aloud()
    assert voice.language == "es"
    assert child(window, "speechPlayButton").text() == "Pausa"


def test_the_ladder_is_read_card_by_card(window, voice):
    press(window, Key.Key_R)
    voice.go_on_to("Epidural steroid injection")
    card = child(window, "step-esi")
    (frame,) = framed(window)
    assert frame.geometry().contains(card.geometry())
    assert any(
        "If the pain stays" in each or "How much did it help?" in each for each in voice.sentences
    )


def test_a_comparison_is_read_as_question_option_and_answer(window, voice):
    for page in ("rfa", "scs"):
        window.picks.toggle_compared(page)
    window.navigator.open_view("compare")
    settle()
    tap(child(window, "readComparedButton"))
    question = "How soon may it help?"
    assert any(each.startswith(question) for each in voice.sentences)
    voice.go_on_to(question)
    assert len(framed(window)) == 1


def test_a_question_of_the_check_is_read_with_its_answers(window, voice):
    window.navigator.open_page("rfa")
    settle()
    button = child(window, "readQuestionButton")
    button.click()
    assert voice.sentences[0].startswith("Question 1 of")
    assert voice.sentences[2].startswith("Answer 1:")
    child(window, "answer-0").click()
    settle()
    button.click()
    assert voice.sentences[-1] not in ("", voice.sentences[0])
    assert any(each.startswith(("Not quite", "Yes, that is right")) for each in voice.sentences)


def test_the_card_for_staff_is_read_and_falls_silent_when_it_closes(window, voice):
    window.navigator.open_page("emergency")
    settle()
    tap(child(window, "staffCardButton"))
    card = next(w for w in QApplication.topLevelWidgets() if isinstance(w, StaffCard))
    press(card, Key.Key_R)
    assert voice.state is SpeechState.READING
    assert len(shown(card, SpokenFrame)) == 1
    card.close()
    settle()
    assert voice.state is SpeechState.SILENT


def test_what_is_read_falls_silent_with_the_view_that_it_belongs_to(window, voice):
    window.navigator.open_page("emergency")
    settle()
    tap(child(window, "staffCardButton"))
    card = next(w for w in QApplication.topLevelWidgets() if isinstance(w, StaffCard))
    window.navigator.home()
    press(card, Key.Key_R)
    window._appearance.next_theme()
    settle()
    assert voice.state is SpeechState.SILENT
    window.open_search("a")
    window.navigator.home()
    window._appearance.set_theme("light")


@pytest.mark.parametrize("view", ["", "compare", "sheet"])
def test_a_view_that_nobody_sees_goes_and_what_is_read_goes_on(window, voice, view):
    window.navigator.open_page("rfa")
    window.navigator.open_view(view) if view else window.navigator.home()
    settle()
    press(window, Key.Key_R)
    window._appearance.next_theme()
    settle()
    assert voice.state is SpeechState.READING
    window._appearance.set_theme("light")


@pytest.mark.parametrize("trouble", list(Trouble))
def test_why_nothing_is_heard_is_said_and_can_be_tried_again(window, voice, trouble):
    window.navigator.open_page("rfa")
    settle()
    window.read_aloud()
    voice.go_on_to("It does not treat")
    at = voice.place
    voice.fail(trouble)
    message = child(window, "speechMessageLabel")
    assert message.isVisible()
    assert "voice" in message.text()
    assert "Staff" in message.text() or "again" in message.text()
    assert framed(window) == []
    button = child(window, "speechPlayButton")
    assert button.text() == "Try again"
    tap(button)
    assert (voice.state, voice.place) == (SpeechState.READING, at)
    assert not message.isVisible()


def test_the_message_goes_with_its_button_and_with_the_page(window, voice):
    window.navigator.open_page("rfa")
    settle()
    for leave in (lambda: tap(child(window, "speechStopButton")), window.navigator.home):
        window.read_aloud()
        voice.fail(Trouble.NO_ENGINE)
        assert not window.speech_bar.isHidden()
        leave()
        assert window.speech_bar.isHidden()


# The voice of the controls


def test_control_and_r_read_and_with_shift_speak_controls_beside_the_letters(window, voice):
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    press(window, Key.Key_R, control)
    assert window.speech_bar.is_reading
    press(window, Key.Key_R, control | shift)
    assert window.speech_bar.speaks_controls


def test_v_lets_each_control_say_its_name_kind_and_state(window, voice):
    press(window, Key.Key_V)
    settle()
    assert "The controls speak now" in voice.said[-1][0]
    press(window, Key.Key_Tab)
    settle()
    words, language = voice.said[-1]
    assert words.startswith("Emergency signs. button. Opens the list of signs")
    assert language == "en"
    window.navigator.open_page("rfa")
    child(window, "triedButton").setFocus()
    settle()
    assert ". off" in voice.said[-1][0]
    press(window, Key.Key_V)
    count = len(voice.said)
    press(window, Key.Key_Tab)
    settle()
    assert len(voice.said) == count


def test_what_a_screen_reader_is_told_is_said_too(window, voice):
    window.toggle_spoken_controls()
    settle()
    announce(child(window, "ladderCanvas"), "Something changed.")
    settle()
    assert "Something changed" in voice.said[-1][0]


def test_a_control_that_speaks_pauses_what_is_read(window, voice):
    window.navigator.open_page("rfa")
    settle()
    window.toggle_spoken_controls()
    window.read_aloud()
    settle()
    window.read_aloud()
    child(window, "backButton").setFocus()
    settle()
    assert voice.state is SpeechState.PAUSED
    assert voice.said[-1][0].startswith("Back")


def test_controls_are_silent_where_there_is_no_voice(window, voice):
    window.toggle_spoken_controls()
    settle()
    voice.fail(Trouble.NO_ENGINE)
    assert not window.speech_bar.speaks_controls
    assert child(window, "speechMessageLabel").isVisible()


def test_controls_may_be_asked_to_speak_again(window, voice):
    window.toggle_spoken_controls()
    settle()
    voice.fail(Trouble.NO_ENGINE)
    window.toggle_spoken_controls()
    assert window.speech_bar.speaks_controls
    assert not child(window, "speechMessageLabel").isVisible()
    settle()
    assert voice.said
    voice.fail(Trouble.NO_ENGINE)
    assert not window.speech_bar.speaks_controls
    assert child(window, "speechMessageLabel").isVisible()


def test_the_menu_has_both(window, voice):
    window.navigator.open_page("rfa")
    settle()
    window._menu.aboutToShow.emit()
    entries = {action.text(): action for action in window._menu.actions()}
    entries["Read aloud"].trigger()
    assert voice.state is SpeechState.READING
    entries["Speak the controls"].trigger()
    assert window.speech_bar.speaks_controls
    window.navigator.open_view("sheet")
    settle()
    window._menu.aboutToShow.emit()
    entries = {action.text(): action for action in window._menu.actions()}
    assert not entries["Read aloud"].isEnabled()


def test_a_setting_takes_all_of_it_away(open_at):
    window = open_at(page="emergency", settings=MemorySettings(theme="light", speech=False))
    assert window.speech is None
    assert window.speech_bar is None
    for name in ("readAloudButton", "readQuestionButton", "readChartButton"):
        assert not child(window, name).isVisibleTo(window)
    press(window, Key.Key_R)
    press(window, Key.Key_V)
    window._menu.aboutToShow.emit()
    assert "Read aloud" not in [action.text() for action in window._menu.actions()]
    tap(child(window, "staffCardButton"))
    card = next(w for w in QApplication.topLevelWidgets() if isinstance(w, StaffCard))
    assert not child(card, "readCardButton").isVisible()
    card.close()
    settle()


def test_the_header_has_no_control_more(window):
    buttons = list(shown(child(window, "headerBar"), QToolButton))
    # Two sizes of text count as one.
    assert len(buttons) - 1 <= 6


def test_choices_are_read_with_what_is_picked(window, voice):
    window.navigator.open_view("matters")
    settle()
    first = child(window, "statement-soon")
    first.click()
    settle()
    press(window, Key.Key_R)
    assert voice.sentences[0] == "What matters to me"
    said = " ".join(voice.sentences)
    assert "I want relief soon (picked)" in said
    assert "I want relief that lasts (not picked)" in said
    # The facts about each option as well, and no number of a source.
    assert "Spinal cord stimulation" in said
    assert "[" not in said
    assert len(framed(window)) == 1
    tap(child(window, "speechStopButton"))
    first.click()
    settle()


def test_reading_begins_at_the_choice_that_has_the_focus(window, voice):
    window.navigator.open_view("matters")
    settle()
    child(window, "statement-lasting").setFocus()
    press(window, Key.Key_R)
    assert "I want relief that lasts" in voice.sentences[voice.place]


@pytest.mark.parametrize(
    ("view", "begins"),
    [("sheet", "My sheet"), ("handout", "My handout"), ("compare", "Compare options")],
)
def test_what_has_no_text_of_its_own_is_read_from_its_labels(window, voice, view, begins):
    window.navigator.open_view(view)
    settle()
    press(window, Key.Key_R)
    assert voice.sentences[0] == begins
    assert len(voice.sentences) > 4
