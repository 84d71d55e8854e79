# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from esi_guide.widgets.result_list import LEAST, ResultList, ResultRow

#: Weight of letters that are not bold.
USUAL = 400
ROW = ResultRow("A title", "On a page", "a piece of <text>", ((2, 5),), urgent=False)


@pytest.fixture
def results(qtbot, look):
    made = ResultList()
    qtbot.addWidget(made)
    made.set_look(look)
    made.resize(500, 400)
    made.show()
    return made


def test_a_row_is_a_button_that_says_everything(results):
    results.show_rows([ROW])
    (button,) = results.buttons()
    assert button.accessibleName() == "A title"
    assert button.accessibleDescription() == "On a page. a piece of <text>"
    assert button.height() >= LEAST


def test_a_row_that_is_chosen_says_its_number(results, qtbot):
    results.show_rows([ROW, ROW])
    with qtbot.waitSignal(results.chosen) as chosen:
        results.buttons()[1].click()
    assert chosen.args == [1]


def test_rows_take_over_the_buttons_of_the_rows_before(results):
    results.show_rows([ROW, ROW])
    before = results.buttons()
    results.show_rows([ROW._replace(title="Another")])
    assert results.buttons() == before[:1]
    assert before[0].accessibleName() == "Another"
    assert not before[1].isVisible()
    results.show_rows([])
    assert results.buttons() == ()


def test_marked_words_are_bold_and_the_rest_is_plain_text(results):
    results.show_rows([ROW])
    words = results.buttons()[0]._words
    assert words.toPlainText() == "A title\nOn a page\na piece of <text>"
    pieces = [piece.fragment() for piece in words.lastBlock()]
    assert [p.text() for p in pieces if p.charFormat().fontWeight() > USUAL] == ["piece"]


def test_a_narrow_row_is_taller(results):
    results.show_rows([ROW._replace(snippet="many words " * 12)])
    button = results.buttons()[0]
    assert button.heightForWidth(200) > button.heightForWidth(600)


def test_an_urgent_row_stands_out_and_later_does_not(results):
    results.show_rows([ROW._replace(urgent=True)])
    button = results.buttons()[0]
    assert button.property("urgent") == "true"
    results.show_rows([ROW])
    assert button.property("urgent") == "false"


@pytest.mark.parametrize(("key", "by"), [(Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)])
def test_arrows_on_a_row_are_reported(results, qtbot, key, by):
    results.show_rows([ROW, ROW])
    with qtbot.waitSignal(results.moved) as moved:
        qtbot.keyClick(results.buttons()[0], key)
    assert moved.args == [by]
