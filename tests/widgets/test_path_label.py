# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest

from esi_guide.ladder.journey import Journey, Mark
from esi_guide.widgets.path_label import PathLabel


@pytest.fixture
def label(qtbot, look):
    label = PathLabel()
    qtbot.addWidget(label)
    return label


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        (Mark.TRIED, "Your path: DRG stimulation (tried)"),
        (Mark.HERE, "Your path: DRG stimulation (you are here)"),
        (Mark.CONSIDERING, "Your path: DRG stimulation (considering)"),
        (Mark.UNSUITABLE, "Your path: DRG stimulation (not suitable now)"),
    ],
)
def test_a_mark_is_said_in_words(label, chart, mark, words):
    label.show_journey(chart, Journey().mark("drg", mark))
    assert label.text() == words
    assert not label.isHidden()


def test_an_answer_is_said_as_the_reader_said_it(label, chart):
    journey = Journey().choose("how-much-relief/some")
    label.show_journey(chart, journey)
    assert label.text() == "Your path: “Some, or it wore off” (you are here)"
    label.show_journey(chart, journey.mark("repeat", Mark.HERE))
    assert "“Some, or it wore off” (your answer)" in label.text()


def test_the_parts_stand_in_the_order_of_the_ladder(label, chart):
    journey = Journey().mark("surgeon", Mark.CONSIDERING).mark("esi", Mark.TRIED)
    label.show_journey(chart, journey)
    assert label.text().index("Epidural") < label.text().index("surgeon")


def test_with_nothing_marked_it_says_nothing_and_takes_no_room(label, chart):
    label.show_journey(chart, Journey().mark("esi", Mark.TRIED))
    label.show_journey(chart, Journey())
    assert label.text() == ""
    assert label.isHidden()
