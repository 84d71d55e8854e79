# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from esi_guide.ladder.words import (
    Position,
    rung_position,
    step_position,
    ways_on,
)


def test_ways_on_from_a_step_keep_their_words_and_say_whether_they_return(guide_chart):
    ways = ways_on(guide_chart, "repeat")
    assert [(way.words, way.target.id, way.returns) for way in ways] == [
        ("Then judge it again", "how-much-relief", True),
        ("If it does not help, or wears off again", "where-from", False),
    ]


def test_an_answer_has_its_own_ways_and_its_decision_all_of_them(guide_chart):
    some = ways_on(guide_chart, "how-much-relief/some")
    assert [way.target.id for way in some] == ["stay-active", "adjust-care", "repeat"]
    assert set(some) < set(ways_on(guide_chart, "how-much-relief"))


def test_nothing_leads_on_from_an_unknown_place(guide_chart):
    assert ways_on(guide_chart, "nowhere") == ()


def test_positions_count_from_one(guide_chart):
    assert step_position(guide_chart, "stay-active") == Position(3, 13)
    assert rung_position(guide_chart, "how-much-relief") == Position(2, 6)
    assert step_position(guide_chart, "nowhere") is None
    assert rung_position(guide_chart, "nowhere") is None
