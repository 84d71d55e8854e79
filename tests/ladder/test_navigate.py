# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from esi_guide.ladder.layout import Arrangement, Spacing, arrange
from esi_guide.ladder.navigate import (
    Direction,
    first_stop,
    last_stop,
    neighbour,
    reading_order,
)

from .charts import Texts, chart_of, charts, step

MIRRORED = {Direction.LEFT: Direction.RIGHT, Direction.RIGHT: Direction.LEFT}


def steps_from(layout):
    return {
        stop: {neighbour(layout, stop, direction) for direction in Direction} - {None}
        for stop in (*layout.heads, *layout.answers)
    }


def reached(steps, start):
    found, waiting = {start}, [start]
    while waiting:
        new = steps[waiting.pop()] - found
        found |= new
        waiting += new
    return found


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
    database=None,
)
@given(
    charts(),
    st.sampled_from([(480, 900), (1366, 560), (1080, 1600)]),
    st.sampled_from(Arrangement),
    st.booleans(),
)
def test_arrow_keys_lead_from_every_stop_to_every_other(chart, size, arrangement, rtl):
    layout = arrange(chart, Texts(), Spacing(), *size, arrangement=arrangement, rtl=rtl)
    steps = steps_from(layout)
    everything = set(steps)
    start = first_stop(chart)
    assert reached(steps, start) == everything
    # Every stop leads back to the first one: then each leads to each.
    back = {stop: {other for other in steps if stop in steps[other]} for stop in steps}
    assert reached(back, start) == everything


@settings(max_examples=20, deadline=None, derandomize=True, database=None)
@given(charts(), st.sampled_from(Arrangement))
def test_in_a_mirrored_chart_left_and_right_change_over(chart, arrangement):
    layout = arrange(chart, Texts(), Spacing(), 1366, 700, arrangement=arrangement)
    mirror = layout.mirrored()
    for stop in (*layout.heads, *layout.answers):
        for direction in Direction:
            there = neighbour(mirror, stop, MIRRORED.get(direction, direction))
            assert there == neighbour(layout, stop, direction)


@pytest.fixture
def columns(guide_chart):
    return arrange(guide_chart, Texts(), Spacing(), 1366, 560)


@pytest.fixture
def rows(guide_chart):
    return arrange(guide_chart, Texts(), Spacing(), 1080, 1600)


def test_down_in_a_column_walks_through_the_answers_to_the_next_card(columns):
    walk = ["where-from"]
    while (stop := neighbour(columns, walk[-1], Direction.DOWN)) is not None:
        walk.append(stop)
    assert walk == [
        "where-from",
        "where-from/joint",
        "where-from/squeezed",
        "where-from/long-lasting",
        "where-from/unsure",
        "diagnostic-block",
    ]


def test_right_in_columns_goes_to_the_next_rung_and_stops_at_the_last(columns):
    assert neighbour(columns, "esi", Direction.RIGHT).startswith("how-much-relief")
    assert neighbour(columns, "surgeon", Direction.RIGHT) is None
    assert neighbour(columns, "esi", Direction.LEFT) is None


def test_right_in_a_row_walks_through_answers_and_down_leaves_them(rows):
    assert neighbour(rows, "how-much-relief/lasting", Direction.RIGHT) == "how-much-relief/some"
    assert neighbour(rows, "how-much-relief/unsure", Direction.RIGHT) is None
    assert neighbour(rows, "how-much-relief/unsure", Direction.DOWN) == "look-again"
    assert neighbour(rows, "how-much-relief/some", Direction.UP) == "how-much-relief"


def test_from_below_a_row_one_meets_the_answers_first(rows):
    assert neighbour(rows, "stay-active", Direction.UP) == "how-much-relief/lasting"


def test_from_below_the_middle_one_meets_an_answer_and_not_the_head_behind_it():
    chart = chart_of(
        ["a", "b"], [step("ask", "a", answers=[["go"], ["go"], ["go"], ["go"]]), step("go", "b")]
    )
    layout = arrange(chart, Texts(), Spacing(), 900, 900, arrangement=Arrangement.ROWS)
    assert neighbour(layout, "go", Direction.UP) in {"ask/1", "ask/2"}


def test_an_unknown_stop_leads_nowhere(columns):
    assert neighbour(columns, "nowhere", Direction.DOWN) is None


def test_reading_order_names_each_step_before_its_answers(guide_chart):
    order = reading_order(guide_chart)
    assert order[:4] == (
        "esi",
        "how-much-relief",
        "how-much-relief/lasting",
        "how-much-relief/some",
    )
    assert first_stop(guide_chart) == "esi"
    assert last_stop(guide_chart) == "surgeon"
    assert len(order) == len(set(order)) == len(guide_chart.steps) + 8


def test_a_chart_without_steps_has_no_stops():
    empty = chart_of(["a"], [])
    assert first_stop(empty) is None
    assert last_stop(empty) is None
