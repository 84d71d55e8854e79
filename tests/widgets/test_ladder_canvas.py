# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import gc
from itertools import product
from weakref import ref

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from shiboken6 import delete

from esi_guide.ladder.journey import Journey, Mark
from esi_guide.ladder.layout import Arrangement
from esi_guide.ladder.navigate import reading_order
from esi_guide.widgets.ladder_canvas import LadderCanvas, LadderScroll
from esi_guide.widgets.step_button import LadderButton

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
Key = Qt.Key


@pytest.fixture
def canvas(qtbot, chart, look):
    canvas = LadderCanvas()
    qtbot.addWidget(canvas)
    canvas.show_chart(chart, look)
    fit(canvas, 1366, 620)
    canvas.show()
    canvas.activateWindow()
    qtbot.waitUntil(canvas.isActiveWindow)
    return canvas


def fit(canvas, width, height):
    canvas.fit(QSize(width, height))
    canvas.resize(width, max(height, canvas.minimumHeight()))


def heard(canvas):
    """Return the buttons that a screen reader meets, in its order."""
    interface = QAccessible.queryAccessibleInterface(canvas)
    children = [interface.child(number) for number in range(interface.childCount())]
    return [each for each in children if each.role() == QAccessible.Role.Button]


def stop_in_focus(canvas, chart):
    return next(
        (stop for stop in reading_order(chart) if canvas.button(stop) is canvas.focusWidget()), None
    )


def test_a_screen_reader_meets_all_steps_and_answers_in_reading_order(canvas, chart):
    expected = [canvas.button(stop).accessibleName() for stop in reading_order(chart)]
    assert [each.text(NAME) for each in heard(canvas)] == expected


def test_a_name_says_what_it_is_and_where_it_stands(canvas):
    assert canvas.button("rfa").accessibleName() == (
        "Radiofrequency ablation (RFA). Step 9 of 13, Further options"
    )


def test_an_answer_says_the_question_too(canvas):
    name = canvas.button("how-much-relief/some").accessibleName()
    assert name == "How much did it help? Some, or it wore off"


def test_descriptions_put_every_way_on_into_words(canvas, chart):
    for edge in chart.edges():
        description = canvas.button(edge.source).accessibleDescription()
        assert f"{edge.words}: {chart.step(edge.target).title}" in description


def test_descriptions_are_whole_sentences(canvas, chart):
    for stop in reading_order(chart):
        button = canvas.button(stop)
        for words in (button.accessibleName(), button.accessibleDescription()):
            assert "?." not in words, words
            assert ".." not in words, words
            assert "  " not in words, words


def test_every_button_can_be_pressed_by_a_screen_reader(canvas, qtbot):
    interface = QAccessible.queryAccessibleInterface(canvas.button("rfa"))
    assert "Press" in interface.actionInterface().actionNames()


def test_marks_are_said_first(canvas):
    canvas.set_journey(Journey().mark("rfa", Mark.TRIED).choose("where-from/joint"))
    assert canvas.button("rfa").accessibleDescription().startswith("Tried.")
    assert canvas.button("where-from/joint").accessibleDescription().startswith("Chosen.")
    canvas.set_journey(Journey())
    assert "Tried" not in canvas.button("rfa").accessibleDescription()


def test_a_touch_on_a_step_opens_its_page_and_on_an_answer_chooses_it(canvas, qtbot):
    with qtbot.waitSignal(canvas.page_chosen) as opened:
        qtbot.mouseClick(canvas.button("scs"), Qt.MouseButton.LeftButton)
    assert opened.args == ["scs"]
    with qtbot.waitSignal(canvas.answer_chosen) as chosen:
        qtbot.mouseClick(canvas.button("where-from/joint"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["where-from/joint"]


def test_a_letter_marks_the_step_that_has_the_focus(canvas, qtbot):
    canvas.focus_stop("scs")
    with qtbot.waitSignal(canvas.mark_wanted) as wanted:
        QTest.keyClick(canvas.windowHandle(), Key.Key_H)
    assert wanted.args == ["scs", Mark.HERE]


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ("esi", Key.Key_End, "surgeon"),
        ("surgeon", Key.Key_Home, "esi"),
        ("how-much-relief", Key.Key_Down, "how-much-relief/lasting"),
        ("how-much-relief/some", Key.Key_Down, "how-much-relief/little"),
        ("how-much-relief/lasting", Key.Key_Up, "how-much-relief"),
        ("esi", Key.Key_Left, "esi"),
        ("surgeon", Key.Key_Right, "surgeon"),
    ],
)
def test_keys_walk_to_the_stop_that_lies_there(canvas, chart, start, key, end):
    canvas.focus_stop(start)
    QTest.keyClick(canvas.windowHandle(), key)
    assert stop_in_focus(canvas, chart) == end


def test_right_arrows_walk_through_every_column(canvas, chart):
    canvas.focus_stop("esi")
    rungs = []
    for _ in range(12):
        stop = stop_in_focus(canvas, chart).partition("/")[0]
        rungs.append(chart.step(stop).rung)
        QTest.keyClick(canvas.windowHandle(), Key.Key_Right)
    assert list(dict.fromkeys(rungs)) == [rung.id for rung in chart.rungs]


def test_an_unknown_stop_gives_the_focus_to_the_first(canvas, chart):
    canvas.focus_stop("never-written")
    assert stop_in_focus(canvas, chart) == "esi"


def test_a_chosen_answer_lights_up_every_way_it_opens(canvas, chart):
    targets = [edge.target for edge in chart.answer("how-much-relief/some").edges]
    before = {target: canvas.button(target).grab().toImage() for target in (*targets, "rfa")}
    whole = canvas.grab().toImage()
    canvas.set_journey(Journey().choose("how-much-relief/some"))
    assert canvas.grab().toImage() != whole
    changed = {t for t, image in before.items() if canvas.button(t).grab().toImage() != image}
    assert changed == set(targets)


@pytest.mark.parametrize(
    ("size", "text_size", "expected"),
    [
        ((1366, 620), 100, Arrangement.COLUMNS),
        ((1080, 1750), 100, Arrangement.ROWS),
        ((1366, 620), 300, Arrangement.LIST),
        ((400, 620), 100, Arrangement.LIST),
    ],
)
def test_it_lies_as_there_is_room(canvas, look_at, size, text_size, expected):
    canvas.set_look(look_at(text_size))
    fit(canvas, *size)
    assert canvas.layout_now.arrangement is expected
    assert canvas.layout_now.width <= size[0]


@pytest.mark.parametrize(
    ("size", "text_size"),
    [((1366, 620), 100), ((1366, 620), 200), ((1080, 1750), 150), ((480, 700), 300)],
)
def test_no_card_leaves_the_canvas_or_lies_on_another(canvas, look_at, size, text_size):
    canvas.set_look(look_at(text_size))
    fit(canvas, *size)
    for direction, listed in product(Qt.LayoutDirection, (False, True)):
        canvas.setLayoutDirection(direction)
        canvas.set_list_form(wanted=listed)
        fit(canvas, *size)
        stands_free(canvas)


def stands_free(canvas):
    """Hold every card inside the canvas, off the others and off the headings."""
    layout = canvas.layout_now
    cards = [
        QRect(round(r.x), round(r.y), int(r.width), int(r.height)) for r in layout.cards.values()
    ]
    assert all(canvas.rect().contains(card) for card in cards)
    assert not any(
        one.intersects(other) for place, one in enumerate(cards) for other in cards[place + 1 :]
    )
    labels = [label.geometry() for label in canvas.findChildren(QLabel)]
    assert not any(label.intersects(card) for label in labels for card in cards)
    for button in canvas.findChildren(LadderButton):
        assert min(button.width(), button.height()) >= 44


def test_the_focus_stays_on_its_step_when_the_chart_is_laid_out_anew(canvas, chart, look_at):
    canvas.focus_stop("where-from/joint")
    fit(canvas, 1080, 1750)
    canvas.set_list_form(wanted=True)
    canvas.set_look(look_at(200))
    canvas.set_journey(Journey().mark("esi", Mark.TRIED))
    assert stop_in_focus(canvas, chart) == "where-from/joint"


def test_in_a_list_the_ways_on_are_words_on_the_cards(canvas, chart):
    chart_height = canvas.button("rfa").height_for(500)
    canvas.set_list_form(wanted=True)
    assert canvas.button("rfa").height_for(500) > chart_height
    assert canvas.layout_now.routes == ()
    canvas.set_list_form(wanted=False)
    assert canvas.button("rfa").height_for(500) == chart_height


def test_the_order_is_the_same_in_every_form(canvas, chart):
    before = [each.text(NAME) for each in heard(canvas)]
    canvas.set_list_form(wanted=True)
    assert [each.text(NAME) for each in heard(canvas)] == before
    tops = [canvas.button(stop).y() for stop in reading_order(chart)]
    assert tops == sorted(tops)


def test_right_to_left_the_ladder_begins_at_the_right(canvas):
    first, last = canvas.button("esi").geometry(), canvas.button("surgeon").geometry()
    assert first.right() < last.left()
    canvas.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = canvas.button("esi").geometry()
    assert mirrored.left() > canvas.button("surgeon").geometry().right()
    assert abs(mirrored.right() - (1366 - first.left())) <= 2


def test_right_to_left_the_left_arrow_leads_onward(canvas, chart):
    canvas.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    canvas.focus_stop("esi")
    QTest.keyClick(canvas.windowHandle(), Key.Key_Left)
    assert stop_in_focus(canvas, chart).startswith("how-much-relief")


def test_another_chart_takes_the_place_of_the_first(canvas, chart, look, qtbot):
    only = chart.steps[0]._replace(edges=())
    canvas.show_chart(chart._replace(steps=(only,), rungs=chart.rungs[:1]), look)
    qtbot.waitUntil(lambda: len(canvas.findChildren(LadderButton)) == 1)
    assert [each.text(NAME) for each in heard(canvas)] == [
        "Epidural steroid injection (ESI). Step 1 of 1, Where you started"
    ]


def test_a_chart_without_steps_does_no_harm(qtbot, chart, look):
    canvas = LadderCanvas()
    qtbot.addWidget(canvas)
    canvas.show_chart(chart._replace(steps=(), rungs=()), look)
    fit(canvas, 800, 600)
    canvas.show()
    canvas.focus_stop("esi")
    canvas.set_journey(Journey())
    canvas.set_list_form(wanted=True)
    canvas.grab()
    assert heard(canvas) == []


def test_the_scroll_area_keeps_the_focused_step_in_view(qtbot, chart, look):
    scroll = LadderScroll()
    qtbot.addWidget(scroll)
    scroll.setWidgetResizable(True)
    body = QWidget()
    canvas = LadderCanvas(body)
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(canvas)
    scroll.setWidget(body)
    scroll.carry(canvas, [])
    canvas.show_chart(chart, look)
    scroll.resize(420, 400)
    scroll.show()
    scroll.activateWindow()
    qtbot.waitUntil(scroll.isActiveWindow)
    for stop in ("surgeon", "esi", "where-from/unsure"):
        canvas.focus_stop(stop)
        button = canvas.button(stop)
        top = button.mapTo(scroll.viewport(), QPoint(0, 0)).y()
        assert 0 <= top < scroll.viewport().height()
    scroll.resize(420, 200)
    top = canvas.button("where-from/unsure").mapTo(scroll.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < scroll.viewport().height()


def test_a_ladder_that_goes_while_it_is_laid_out_anew_leaves_nothing(qtbot, chart, look):
    scroll = LadderScroll()
    scroll.setWidgetResizable(True)
    canvas = LadderCanvas()
    scroll.setWidget(canvas)
    scroll.carry(canvas, [])
    canvas.show_chart(chart, look)
    scroll.resize(420, 400)
    with qtbot.waitExposed(scroll):
        scroll.show()
    scroll.verticalScrollBar().setValue(200)
    assert scroll.verticalScrollBar().value()
    canvas.set_look(look)
    gone = ref(scroll)
    delete(scroll)
    del canvas, scroll
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_number_of_a_rung_stands_before_its_words(canvas, look, direction):
    canvas.setLayoutDirection(direction)
    canvas.set_list_form(wanted=True)
    label = canvas.findChildren(QLabel)[0]
    image = canvas.grab(QRect(0, 0, canvas.width(), label.geometry().bottom())).toImage()
    colour = look.color("line").name()
    seen = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() == colour
    ]
    assert seen
    if direction is Qt.LayoutDirection.LeftToRight:
        assert label.x() - 24 <= min(seen) <= max(seen) < label.x()
    else:
        assert label.geometry().right() < min(seen) <= max(seen) <= label.geometry().right() + 24
