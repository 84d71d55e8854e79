# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from esi_guide.content.matters import NumberedFact
from esi_guide.content.side_by_side import ComparedRow, Option, SideBySide
from esi_guide.widgets.compare_table import SWIPE, CompareTable

Key = Qt.Key


@pytest.fixture
def options(chart):
    return tuple(Option(chart.step_of_page(page), f"The {page}") for page in ("rfa", "scs", "drg"))


@pytest.fixture
def table(qtbot, look, options):
    rows = tuple(
        ComparedRow(name, f"{name}?", tuple(NumberedFact("", f"{name} <{n}>", (n,)) for n in "123"))
        for name in ("Soon", "Long")
    )
    table = CompareTable()
    qtbot.addWidget(table)
    table.set_look(look)
    table.content = SideBySide(options, rows, ("a", "b", "c"))
    table.show_columns(range(2))
    table.resize(900, table.heightForWidth(900))
    table.show()
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow)
    table.stop().setFocus()
    return table


def at(table):
    return table.focusWidget().objectName()


def test_each_cell_says_its_question_its_option_and_the_answer(table):
    names = [cell.accessibleName() for _, *cells in table.rows() for cell in cells]
    assert names[:2] == ["Soon? The rfa: Soon <1>", "Soon? The scs: Soon <2>"]
    assert names[3] == "Long? The rfa: Long <1>"


def test_in_a_list_each_answer_stands_under_its_option(table):
    assert table.stop().text() == "Soon &lt;1&gt; [1]"
    table.show_columns(range(0))
    assert table.stop().text() == "<b>The rfa</b> <br>Soon &lt;1&gt; [1]"


def test_tab_stops_at_one_cell_alone(table):
    reached = [
        cell.objectName()
        for _, *cells in table.rows()
        for cell in cells
        if cell.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert reached == ["cell-Soon-rfa"]


def test_arrows_go_from_cell_to_cell_and_stop_at_the_ends(table, qtbot):
    for key, place in (
        (Key.Key_Right, "cell-Soon-scs"),
        (Key.Key_Down, "cell-Long-scs"),
        (Key.Key_Down, "cell-Long-scs"),
        (Key.Key_Left, "cell-Long-rfa"),
        (Key.Key_Left, "cell-Long-rfa"),
        (Key.Key_Up, "cell-Soon-rfa"),
    ):
        qtbot.keyClick(table.focusWidget(), key)
        assert at(table) == place


def test_an_arrow_beyond_the_columns_shown_asks_for_others(table, qtbot):
    table.turned.connect(lambda by: table.show_columns(range(by, by + 2)))
    qtbot.keyClick(table.focusWidget(), Key.Key_Right)
    qtbot.keyClick(table.focusWidget(), Key.Key_Right)
    assert at(table) == "cell-Soon-drg"
    assert table.focusWidget().isVisible()


def test_in_a_list_the_arrows_go_down_option_by_option(table, qtbot):
    table.show_columns(range(0))
    places = []
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up):
        qtbot.keyClick(table.focusWidget(), key)
        places.append(at(table))
    assert places == ["cell-Soon-scs", "cell-Soon-drg", "cell-Long-rfa", "cell-Soon-drg"]


def test_from_right_to_left_the_left_arrow_goes_on(table, qtbot):
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(table.focusWidget(), Key.Key_Left)
    assert at(table) == "cell-Soon-scs"


def test_where_tab_stops_is_shown_when_the_columns_change(table):
    table.show_columns(range(1, 3))
    assert table.stop().objectName() == "cell-Soon-scs"


@pytest.mark.parametrize(
    ("by", "turned"), [(-SWIPE, [1]), (SWIPE, [-1]), (SWIPE - 1, []), (1 - SWIPE, [])]
)
def test_a_finger_that_goes_sideways_turns_to_other_columns(table, qtbot, by, turned):
    asked = []
    table.turned.connect(asked.append)
    spot = QPoint(400, 10)
    qtbot.mousePress(table, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseRelease(table, Qt.MouseButton.LeftButton, pos=spot + QPoint(by, 0))
    assert asked == turned


def test_a_finger_on_a_list_turns_nothing(table, qtbot):
    table.show_columns(range(0))
    with qtbot.assertNotEmitted(table.turned):
        qtbot.mousePress(table, Qt.MouseButton.LeftButton, pos=QPoint(400, 10))
        qtbot.mouseRelease(table, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))


def test_an_answer_that_is_missing_says_so(table, options):
    row = ComparedRow("undo", "Undone?", (NumberedFact("", "", ()),))
    table.content = SideBySide(options[:1], (row,), ())
    gap = "The guide has no answer here. Ask your clinician."
    assert (table.stop().text(), table.stop().accessibleName()) == (gap, f"Undone? The rfa: {gap}")


def test_without_options_there_is_no_stop(table):
    table.content = SideBySide((), (), ())
    assert table.stop() is None
