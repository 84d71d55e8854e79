# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The chart without what a clinic does not offer: whole, in order, every step within reach."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from esi_guide.content.chart import StepKind
from esi_guide.ladder.layout import Arrangement, Spacing, arrange
from esi_guide.ladder.offer import offered
from tests.ladder.charts import Texts, chart_of, charts, step


def reached(chart):
    """Return the ids of the steps to which a way leads from the first."""
    found, waiting = set(), [chart.steps[0].id]
    while waiting:
        here = chart.step(waiting.pop())
        if here and here.id not in found:
            found.add(here.id)
            waiting += [edge.target for edge in here.ways]
    return found


def ways(chart, source):
    of = {s.id: s.edges for s in chart.steps}
    of |= {a.ref: a.edges for s in chart.steps for a in s.answers}
    return [(edge.target, edge.words) for edge in of[source]]


@st.composite
def chart_and_gone(draw):
    """Draw a chart, with some ways back in it, and pages that may or may not be left out."""
    chart = draw(charts())
    ids = [each.id for each in chart.steps]
    steps = []
    for place, each in enumerate(chart.steps):
        if place and not each.answers and draw(st.booleans()):
            back = draw(st.sampled_from(ids[:place]))
            edge = step(each.id, each.rung, (back,)).edges[0]
            steps.append(each._replace(edges=(*each.edges, edge._replace(returns=True))))
        else:
            steps.append(each)
    chart = chart._replace(steps=tuple(steps))
    return chart, draw(st.sets(st.sampled_from(ids), min_size=min(2, len(ids))))


@given(chart_and_gone())
def test_what_is_left_is_a_whole_chart(drawn):
    chart, gone = drawn
    left = offered(chart, gone)
    may = {each.id for each in chart.may_leave_out()}
    ids = [each.id for each in left.steps]
    assert ids == [each.id for each in chart.steps if each.id not in gone & may]
    assert {edge.target for edge in left.edges()} <= set(ids)
    assert {each.rung for each in left.steps} <= {rung.id for rung in left.rungs}
    for each in left.steps:
        for source, edges in [(each.id, each.edges), *((a.ref, a.edges) for a in each.answers)]:
            assert all(edge.source == source for edge in edges)
            kept = [edge for edge in _edges(chart, source) if edge.target in ids]
            assert list(edges[: len(kept)]) == kept


def _edges(chart, source):
    answer = chart.answer(source)
    return answer.edges if answer else chart.step(source).edges


@given(chart_and_gone())
def test_every_step_that_could_be_reached_can_be_reached_still(drawn):
    chart, gone = drawn
    left = offered(chart, gone)
    assert reached(left) == reached(chart) & {each.id for each in left.steps}


@given(chart_and_gone())
def test_drawn_ways_never_run_in_a_circle_nor_to_an_earlier_rung(drawn):
    chart, gone = drawn
    left = offered(chart, gone)
    rungs = {rung.id: number for number, rung in enumerate(left.rungs)}
    drawn_ways = {
        each.id: {edge.target for edge in each.ways if not edge.returns} for each in left.steps
    }
    for name, targets in drawn_ways.items():
        for target in targets:
            assert rungs[left.step(target).rung] >= rungs[left.step(name).rung]
    while drawn_ways:
        ends = {name for name, targets in drawn_ways.items() if not targets & drawn_ways.keys()}
        assert ends
        drawn_ways = {n: t for n, t in drawn_ways.items() if n not in ends}


@pytest.mark.parametrize("form", [Arrangement.COLUMNS, Arrangement.ROWS])
@settings(max_examples=30, deadline=None)
@given(drawn=chart_and_gone())
def test_what_is_left_can_be_laid_out_without_overlaps(form, drawn):
    left = offered(*drawn)
    layout = arrange(left, Texts(), Spacing(), 1366, 900, arrangement=form)
    assert set(layout.cards) == {each.id for each in left.steps}
    for one, other in combinations(layout.cards.values(), 2):
        assert not one.overlaps(other)


@given(chart_and_gone())
def test_leaving_nothing_out_changes_nothing(drawn):
    chart, _ = drawn
    assert offered(chart, ()) is chart
    assert offered(chart, ("never-written",)) is chart


def test_a_way_ends_where_others_lead_on(guide_chart):
    left = offered(guide_chart, ("scs", "drg"))
    assert ways(left, "where-from/long-lasting") == [
        ("pain-programme", "If you want to live better with the pain")
    ]


def test_a_way_goes_on_where_nothing_else_does(guide_chart):
    left = offered(guide_chart, ("diagnostic-block",))
    assert ways(left, "where-from/joint")[0] == ("rfa", "If the test gives clear relief")


def test_a_rung_without_steps_goes_too(guide_chart):
    left = offered(guide_chart, ("surgeon",))
    assert [rung.id for rung in left.rungs] == [
        r.id for r in guide_chart.rungs if r.id != "surgeon"
    ]


@pytest.mark.parametrize(
    "page", ["esi", "how-much-relief", "where-from", "stay-active", "look-again"]
)
def test_the_beginning_decisions_and_waiting_stay(guide_chart, page):
    chart = guide_chart._replace(
        steps=tuple(
            each._replace(always=each.id in ("stay-active", "look-again"))
            for each in guide_chart.steps
        ),
    )
    assert offered(chart, (page,)) is chart


def test_only_what_a_clinic_may_lack_is_offered_to_be_left_out():
    chart = chart_of(["a", "b"], [step("one", "a", ["two"]), step("two", "b", ["three"])])
    chart = chart._replace(
        steps=(*chart.steps, step("three", "b", answers=(["four"], [])), step("four", "b"))
    )
    assert [each.id for each in chart.may_leave_out()] == ["two", "four"]
    assert chart.steps[2].kind is StepKind.DECISION


def test_a_step_behind_one_that_is_left_out_is_reached_from_before_it():
    chart = chart_of(
        ["a", "b", "c"],
        [
            *(step("one", "a", ["near", "gone"]), step("near", "b")),
            *(step("gone", "b", ["far"]), step("far", "c")),
        ],
    )
    left = offered(chart, ("gone",))
    assert ways(left, "one") == [("near", "to near"), ("far", "to far")]
    assert reached(left) == {"one", "near", "far"}


def test_several_in_a_row_may_be_left_out():
    names = ["one", "two", "three", "four"]
    steps = [step(n, n, names[i + 1 : i + 2]) for i, n in enumerate(names)]
    left = offered(chart_of(names, steps), ("two", "three"))
    assert ways(left, "one") == [("four", "to four")]
    assert [rung.id for rung in left.rungs] == ["one", "four"]
