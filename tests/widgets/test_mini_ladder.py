# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QVBoxLayout

from esi_guide.content.chart import Chart, EmergencyExit
from esi_guide.ladder.layout import Arrangement, Spacing, arrange
from esi_guide.widgets.mini_ladder import MiniLadder


class Measure:
    """Every card and answer is as high as every other one."""

    def card(self, step_id, width):
        return 90

    def answer(self, ref, width):
        return 44


def laid_out(chart, arrangement=Arrangement.COLUMNS):
    return arrange(chart, Measure(), Spacing(), 1300, 600, arrangement=arrangement)


@pytest.fixture
def card(qtbot, look, chart):
    """Return a card with a small map in it."""
    card = QFrame()
    qtbot.addWidget(card)
    mini = MiniLadder(card)
    mini.setObjectName("miniLadder")
    QVBoxLayout(card).addWidget(mini)
    mini.show_chart(chart)
    mini.show_layout(laid_out(chart))
    mini.set_look(look)
    return card


@pytest.fixture
def mini(card):
    return card.findChild(MiniLadder)


def colours(mini):
    image = mini.grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_it_says_which_rung_the_page_stands_on(mini):
    mini.setProperty("content", "rfa")
    assert mini.text() == mini.accessibleDescription() == "Rung 5 of 6: Further options"
    assert "Where this sits" in mini.accessibleName()


def test_it_shows_the_pages_own_step_in_colour(card, mini, look):
    card.resize(300, 300)
    card.show()
    mini.setProperty("content", "rfa")
    assert look.color("accent").name() in colours(mini)


@pytest.mark.parametrize("step", ["", "never-written"])
def test_a_page_beside_the_ladder_hides_the_card_around_it(card, mini, step):
    card.show()
    mini.setProperty("content", step)
    assert card.isHidden()
    mini.setProperty("content", "esi")
    assert not card.isHidden()


def test_a_key_or_a_touch_presses_it(card, mini, qtbot):
    mini.setProperty("content", "rfa")
    card.show()
    for press in (
        lambda: QTest.keyClick(mini, Qt.Key.Key_Space),
        lambda: qtbot.mouseClick(mini, Qt.MouseButton.LeftButton),
    ):
        with qtbot.waitSignal(mini.clicked):
            press()


@pytest.mark.parametrize("text_size", [100, 200, 300])
@pytest.mark.parametrize("width", [180, 260, 600])
def test_map_and_words_fit_at_every_text_size(mini, look_at, text_size, width):
    mini.set_look(look_at(text_size))
    mini.setProperty("content", "rfa")
    mini.ensurePolished()
    flags = int(Qt.TextFlag.TextWordWrap)
    words = mini.fontMetrics().boundingRect(0, 0, width - 16, 10_000, flags, mini.text()).height()
    assert mini.heightForWidth(width) >= words + 44


def test_a_guide_whose_chart_cannot_be_read_does_it_no_harm(card, mini, qtbot):
    mini.show_chart(Chart("Guide", "", "", "", "", (), (), EmergencyExit("emergency", "", "")))
    mini.setProperty("content", "")
    assert card.isHidden()
    assert mini.heightForWidth(200) >= 0
    assert mini.sizeHint().isValid()


@pytest.mark.parametrize("arrangement", Arrangement)
def test_it_shows_the_ladder_as_it_lies(card, mini, chart, look, arrangement):
    layout = laid_out(chart, arrangement)
    mini.show_layout(layout)
    mini.setProperty("content", "rfa")
    card.resize(320, 420)
    card.show()
    image, accent = mini.grab().toImage(), look.color("accent").name()
    spots = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() == accent
    ]
    middle = [sum(side) / len(spots) for side in zip(*spots, strict=True)]
    room = mini._map(mini.width())
    there = layout.cards["rfa"].centre
    scale = room.width() / layout.width
    assert middle == pytest.approx(
        [room.x() + there.x * scale, room.y() + there.y * scale], abs=1.5
    )


def test_without_a_ladder_yet_it_says_the_words_alone(card, mini, chart):
    mini.show_chart(chart)
    mini.setProperty("content", "rfa")
    card.show()
    assert not mini.grab().isNull()
