# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from itertools import combinations, product

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from esi_guide.content.chart import StepKind
from esi_guide.ladder.journey import Mark
from esi_guide.widgets.step_button import AnswerButton, StepButton

SIZES = [100, 150, 200, 300]


class Painted:
    """Notes every text that a button draws, and whether it stays inside."""

    def __init__(self, button):
        self.button = button
        self.texts = []
        self.outside = []

    def __call__(self, painter, area, text, font, color):
        flags = int(Qt.TextFlag.TextWordWrap)
        used = QFontMetricsF(font).boundingRect(area, flags, text)
        self.texts.append(text)
        if not QRectF(self.button.rect()).adjusted(-0.5, -0.5, 0.5, 0.5).contains(used):
            self.outside.append((text, used, self.button.rect()))
        type(self.button).draw_text(self.button, painter, area, text, font, color)


@pytest.fixture
def canvas(qtbot, look):
    canvas = QWidget()
    qtbot.addWidget(canvas)
    canvas.resize(1000, 1400)
    canvas.show()
    return canvas


def drawn(button):
    """Draw a button and return what it painted."""
    painted = Painted(button)
    button.draw_text = painted
    button.show()
    button.grab()
    del button.draw_text
    return painted


@pytest.mark.parametrize("text_size", SIZES)
@pytest.mark.parametrize("listed", [False, True])
def test_the_words_of_every_card_fit_it(canvas, chart, look_at, text_size, listed):
    look = look_at(text_size)
    for step, wider in product(chart.steps, (0, 0.6, 40.4, 300)):
        card = StepButton(step, look, canvas)
        if listed:
            card.set_ways(("If the pain stays: Where does the pain come from?",) * 2)
        width = card.narrowest() + wider
        card.place(QRectF(20.3, 40.7, width, card.height_for(width)))
        painted = drawn(card)
        assert painted.texts[:2] == [step.title, step.line]
        assert painted.outside == []
        card.deleteLater()


@pytest.mark.parametrize("text_size", SIZES)
@pytest.mark.parametrize("listed", [False, True])
def test_the_words_of_every_answer_fit_it(canvas, chart, look_at, text_size, listed):
    look = look_at(text_size)
    answers = [answer for step in chart.steps for answer in step.answers]
    for answer, wider in product(answers, (0, 0.6, 120)):
        row = AnswerButton(answer, look, canvas)
        if listed:
            row.set_ways(("If it hardly helped: Look again at the cause",))
        width = row.narrowest() + wider
        row.setGeometry(QRectF(10, 10, width, row.height_for(width)).toAlignedRect())
        painted = drawn(row)
        assert painted.texts[0] == answer.title
        assert painted.outside == []
        row.deleteLater()


@pytest.mark.parametrize("text_size", SIZES)
def test_no_button_is_smaller_than_a_finger(canvas, chart, look_at, text_size):
    look = look_at(text_size)
    step = next(step for step in chart.steps if step.answers)
    assert AnswerButton(step.answers[0], look, canvas).height_for(900) >= 44
    assert StepButton(step, look, canvas).height_for(900) >= 44


def test_a_narrower_card_is_higher(canvas, chart, look):
    card = StepButton(chart.steps[0], look, canvas)
    assert card.height_for(card.narrowest()) > card.height_for(600)


@pytest.mark.parametrize("mark", Mark)
@pytest.mark.parametrize("text_size", SIZES)
def test_a_mark_is_drawn_and_does_not_rely_on_colour(canvas, chart, look_at, mark, text_size):
    look = look_at(text_size)
    card = StepButton(chart.steps[2], look, canvas)
    card.place(QRectF(20, 80, 300, card.height_for(300)))
    card.show()
    before = card.grab().toImage()
    card.set_mark(mark, lit=False)
    assert card.grab().toImage() != before
    assert card.mark_words()


def test_the_marks_differ_in_words_and_line(canvas, chart, look):
    card = StepButton(chart.steps[2], look, canvas)
    card.place(QRectF(20, 80, 300, card.height_for(300)))
    card.show()
    words, pictures = set(), []
    for mark in Mark:
        card.set_mark(mark, lit=False)
        words.add(card.mark_words())
        pictures.append(card.grab().toImage())
    assert len(words) == len(Mark)
    assert all(one != other for one, other in combinations(pictures, 2))


def test_a_step_that_an_answer_lights_up_looks_different(canvas, chart, look):
    card = StepButton(chart.steps[2], look, canvas)
    card.place(QRectF(20, 80, 300, card.height_for(300)))
    card.show()
    before = card.grab().toImage()
    card.set_mark(None, lit=True)
    assert card.grab().toImage() != before


def test_a_letter_wants_a_mark_on_a_step(canvas, chart, look, qtbot):
    card = StepButton(chart.steps[0], look, canvas)
    for letter, mark in (("t", Mark.TRIED), ("h", Mark.HERE), ("c", Mark.CONSIDERING)):
        with qtbot.waitSignal(card.mark_wanted) as wanted:
            qtbot.keyClick(card, letter)
        assert wanted.args == [mark]


def test_n_rules_a_step_out_only_where_that_is_offered(canvas, chart, look, qtbot):
    card = StepButton(chart.steps[0], look, canvas)
    with qtbot.assertNotEmitted(card.mark_wanted):
        qtbot.keyClick(card, Qt.Key.Key_N)
    card.rules_out = True
    with qtbot.waitSignal(card.mark_wanted) as wanted:
        qtbot.keyClick(card, Qt.Key.Key_N)
    assert wanted.args == [Mark.UNSUITABLE]


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_a_step_that_is_not_suitable_now_has_a_look_and_words_of_its_own(
    canvas, chart, look_at, theme
):
    card = StepButton(chart.steps[0], look_at(theme=theme), canvas)
    card.place(QRectF(20, 80, 300, card.height_for(300)))
    card.show()
    seen = []
    for mark in (None, *Mark):
        card.set_mark(mark, lit=False)
        seen.append((card.mark_words(), card.grab().toImage()))
    assert seen[-1][0] == "Not suitable now"
    assert all(other[1] != seen[-1][1] for other in seen[:-1])


def test_a_question_cannot_be_marked(canvas, chart, look, qtbot):
    step = next(step for step in chart.steps if step.kind is StepKind.DECISION)
    card = StepButton(step, look, canvas)
    with qtbot.assertNotEmitted(card.mark_wanted):
        qtbot.keyClick(card, Qt.Key.Key_T)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_a_card(canvas, chart, look, qtbot, key):
    card = StepButton(chart.steps[0], look, canvas)
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, key)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_focus_is_seen_in_every_theme(canvas, chart, look_at, theme):
    look = look_at(theme=theme)
    card = StepButton(chart.steps[0], look, canvas)
    card.place(QRectF(20, 80, 300, card.height_for(300)))
    card.show()
    canvas.activateWindow()
    card.setFocus()
    image = card.grab().toImage()
    row = [image.pixelColor(x, image.height() // 2).name() for x in range(8)]
    assert row.count(look.color("focus").name()) >= 2


def test_right_to_left_the_words_stand_at_the_other_side(canvas, chart, look):
    card = StepButton(chart.steps[0], look, canvas)
    card.place(QRectF(20, 80, 400, card.height_for(400)))
    card.show()
    before = card.grab().toImage()
    canvas.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert card.grab().toImage() != before
    assert card.mirrored(QRectF(0, 0, 10, 10)).right() == card.width()


@pytest.mark.parametrize("turned", ["widget", "program"])
def test_right_to_left_words_begin_at_the_right(canvas, chart, look, qapp, turned):
    card = StepButton(chart.steps[0]._replace(title="Hi", line="ho"), look, canvas)
    card.place(QRectF(20, 80, 400, card.height_for(400)))
    card.show()
    (qapp if turned == "program" else canvas).setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image, ink = card.grab().toImage(), look.color("ink").name()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    seen = [x for x in range(image.width()) if has(image, x, ink)]
    assert min(seen) > image.width() / 2


def has(image, x, colour):
    return any(image.pixelColor(x, y).name() == colour for y in range(image.height()))
