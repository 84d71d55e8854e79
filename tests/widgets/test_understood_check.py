# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from esi_guide.content.reading import ReadableQuestion
from esi_guide.content.understood import Question
from esi_guide.widgets import understood_check
from esi_guide.widgets.understood_check import UnderstoodCheck

ITEMS = tuple(
    ReadableQuestion(Question(f"Ask {n}?", ("Yes", "No"), n % 2, f"Because {n}.", "risks"), "Risks")
    for n in range(3)
)


@pytest.fixture
def heard(monkeypatch):
    words = []
    monkeypatch.setattr(understood_check, "announce", lambda _, said: words.append(said))
    return words


@pytest.fixture
def check(qtbot, look, heard):
    """Return the widget in a card, joined to answers as a view joins it."""
    card = QWidget()
    qtbot.addWidget(card)
    check = UnderstoodCheck(card)
    QVBoxLayout(card).addWidget(check)
    check.given = {}

    def take(number, answer):
        check.given = {**check.given, number: answer}
        check.show_answers(check.given)

    check.answered.connect(take)
    check.set_look(look)
    check.content = ITEMS
    card.show()
    yield check
    card.close()


def button(check, name):
    return check.findChild(QPushButton, name)


def words(check):
    """Return the texts that are shown."""
    return [each.text() for each in check.findChildren(QLabel) if each.isVisible() and each.text()]


def test_one_question_is_shown_at_a_time_with_its_answers(check):
    assert words(check) == ["Question 1 of 3", "Ask 0?"]
    assert [button(check, f"answer-{n}").accessibleName() for n in (0, 1)] == ["Yes", "No"]
    assert not button(check, "readAgainButton").isVisible()
    assert not button(check, "previousQuestionButton").isVisible()


def test_a_right_answer_is_said_in_words_with_a_sign_and_explained(check, heard):
    button(check, "answer-0").click()
    assert words(check)[2:] == ["Yes, that is right.", "Because 0."]
    assert heard == ["Yes, that is right. Because 0."]
    signs = [each for each in check.findChildren(QLabel) if not each.pixmap().isNull()]
    assert len(signs) == 1
    right = signs[0].pixmap().toImage()
    button(check, "answer-1").click()
    assert words(check)[2:] == ["Not quite.", "Because 0."]
    assert signs[0].pixmap().toImage() != right


def test_pressing_an_answer_again_keeps_it(check):
    for _ in range(2):
        button(check, "answer-1").click()
    assert button(check, "answer-1").isChecked()
    assert button(check, "answer-1").accessibleName() == "No (your answer)"
    assert not button(check, "answer-0").isChecked()


def test_next_and_previous_walk_the_questions_and_take_the_focus_along(check, heard):
    check.activateWindow()
    button(check, "nextQuestionButton").click()
    assert words(check) == ["Question 2 of 3", "Ask 1?"]
    assert heard == ["Question 2 of 3. Ask 1?"]
    assert check.window().focusWidget() is button(check, "answer-0")
    button(check, "nextQuestionButton").click()
    assert not button(check, "nextQuestionButton").isVisible()
    button(check, "previousQuestionButton").click()
    assert words(check)[0] == "Question 2 of 3"


def test_the_button_leads_to_the_section_and_says_which(check, qtbot):
    button(check, "answer-0").click()
    again = button(check, "readAgainButton")
    assert again.accessibleName() == "Read it again: Risks"
    with qtbot.waitSignal(check.section_chosen) as chosen:
        again.click()
    assert chosen.args == ["risks"]


def test_it_begins_with_what_was_answered_last(check):
    check.begin({1: 1, 0: 1, 99: 0})
    assert words(check)[:2] == ["Question 1 of 3", "Ask 0?"]
    check.begin({0: 1, 1: 1})
    assert words(check)[1:3] == ["Ask 1?", "Yes, that is right."]


def test_answers_that_are_taken_back_leave_the_question_as_new(check):
    button(check, "answer-0").click()
    check.show_answers({})
    assert words(check) == ["Question 1 of 3", "Ask 0?"]
    assert not button(check, "answer-0").isChecked()


def test_there_is_no_score(check):
    for number in range(3):
        button(check, f"answer-{number % 2}").click()
        if number < 2:
            button(check, "nextQuestionButton").click()
    assert not any(digit in " ".join(words(check)[2:3]) for digit in "0123456789")


def test_no_questions_hide_the_card(check):
    check.content = ()
    assert not check.parentWidget().isVisible()
    check.content = ITEMS
    assert check.parentWidget().isVisible()
