# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from esi_guide.ladder.geometry import Rect
from esi_guide.ladder.layout import Arrangement, Spacing, arrange

from .charts import Texts, chart_of, charts, step, with_leaf

SPACING = Spacing()
KIOSK = Spacing(
    margin=20,
    rung_gap=52,
    card_gap=20,
    heading=44,
    card_padding=14,
    answer_gap=10,
    min_card=210,
    max_card=320,
    answer_min=180,
    track=18,
    arrow=16,
)
SIZES = st.tuples(st.sampled_from([480, 800, 1080, 1366, 1920]), st.sampled_from([500, 900, 1600]))
DRAWN = st.sampled_from([Arrangement.COLUMNS, Arrangement.ROWS])
quick = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
    database=None,
)


class RealTexts:
    """About as high as the texts of the chart come out on a clinic computer."""

    def card(self, step_id, width):
        return 74 if step_id in ("how-much-relief", "where-from") else 100

    def answer(self, ref, width):
        return 46


def outline(route):
    """Return points along a route, 40 for each of its curves."""
    points, start = [route.start], route.start
    for curve in route.curves:
        points += [curve.at(start, number / 40) for number in range(1, 41)]
        start = curve.end
    return points


def enters(rect, point):
    slack = 0.01
    return (
        rect.x + slack < point.x < rect.right - slack
        and rect.y + slack < point.y < rect.bottom - slack
    )


def order_of(layout):
    """Return the steps in the order of their layers and of their places in them."""
    if layout.arrangement is Arrangement.COLUMNS:
        return sorted(layout.cards, key=lambda s: (layout.cards[s].x, layout.cards[s].y))
    return sorted(layout.cards, key=lambda s: (layout.cards[s].y, layout.cards[s].x))


@quick
@given(charts(), SIZES, st.sampled_from(Arrangement), st.booleans())
def test_cards_lie_apart_and_inside_the_scene(chart, size, arrangement, rtl):
    layout = arrange(chart, Texts(), SPACING, *size, rtl=rtl, arrangement=arrangement)
    scene = Rect(0, 0, layout.width, layout.height)
    assert layout.width == size[0]
    assert layout.height >= size[1]
    assert set(layout.cards) == set(layout.heads) == {each.id for each in chart.steps}
    for one, other in combinations(layout.cards.values(), 2):
        assert not one.overlaps(other)
    for each in chart.steps:
        card = layout.cards[each.id]
        assert scene.contains(card)
        assert card.contains(layout.heads[each.id])
        parts = [layout.heads[each.id], *(layout.answers[a.ref] for a in each.answers)]
        assert all(card.contains(part) and part.width > 0 for part in parts)
        assert not any(one.overlaps(other) for one, other in combinations(parts, 2))
        if not each.answers:
            assert layout.heads[each.id].contains(card)


@quick
@given(charts(), SIZES, st.sampled_from(Arrangement), st.booleans())
def test_lanes_tile_the_scene_and_hold_their_cards_and_headings(chart, size, arrangement, rtl):
    layout = arrange(chart, Texts(), SPACING, *size, rtl=rtl, arrangement=arrangement)
    bands = {lane.rung: lane.band for lane in layout.lanes}
    assert list(bands) == [rung.id for rung in chart.rungs]
    assert sum(band.width * band.height for band in bands.values()) == pytest.approx(
        layout.width * layout.height
    )
    for lane in layout.lanes:
        assert lane.band.contains(lane.heading)
        assert not any(lane.heading.overlaps(card) for card in layout.cards.values())
    for each in chart.steps:
        assert bands[each.rung].contains(layout.cards[each.id])


@quick
@given(charts(), SIZES, DRAWN, st.booleans())
def test_no_way_enters_a_card_that_it_only_passes(chart, size, arrangement, rtl):
    layout = arrange(chart, Texts(), SPACING, *size, rtl=rtl, arrangement=arrangement)
    scene = Rect(0, 0, layout.width, layout.height)
    drawn = [edge for edge in chart.edges() if not edge.returns]
    backwards = [edge for edge in drawn if edge not in [route.edge for route in layout.routes]]
    assert not backwards
    for route in layout.routes:
        points = outline(route)
        home = route.edge.source.rpartition("/")[0]
        for point in points:
            assert scene.contains(Rect(point.x, point.y, 0, 0))
        for step_id, card in layout.cards.items():
            # From an answer, the first bit leads to the border of its own card.
            foreign = points[41:] if step_id == home else points
            assert not any(enters(card, point) for point in foreign)


@quick
@given(charts(), SIZES, DRAWN)
def test_ways_begin_at_their_source_and_end_at_their_target_with_a_straight_bit(
    chart, size, arrangement
):
    layout = arrange(chart, Texts(), SPACING, *size, arrangement=arrangement)
    anchors = {**layout.heads, **layout.answers}
    for route in layout.routes:
        end = route.curves[-1].end
        for place, point in ((route.edge.source, route.start), (route.edge.target, end)):
            anchor = anchors[place]
            assert anchor.contains(Rect(point.x, point.y, 0, 0))
            assert not enters(anchor, point)
        before = route.curves[-2].end
        across = (end.y - before.y, end.x - before.x)
        if arrangement is Arrangement.ROWS:
            across = across[::-1]
        assert across[0] == pytest.approx(0)
        assert abs(across[1]) >= 4


@quick
@given(charts(), SIZES, DRAWN)
def test_ways_that_pass_a_layer_keep_apart(chart, size, arrangement):
    layout = arrange(chart, Texts(), SPACING, *size, arrangement=arrangement)
    upright = arrangement is Arrangement.ROWS
    runs = {}
    for route in layout.routes:
        for before, curve in pairwise(route.curves[:-1]):
            start, end = before.end, curve.end
            level, length = (
                (start.x == end.x, abs(end.y - start.y))
                if upright
                else (start.y == end.y, abs(end.x - start.x))
            )
            if level and length > 60:
                key = (start.y, end.y) if upright else (start.x, end.x)
                runs.setdefault(key, []).append(start.x if upright else start.y)
    for places in runs.values():
        for one, other in pairwise(sorted(places)):
            assert other - one > 1


@quick
@given(charts(), SIZES, st.sampled_from(Arrangement))
def test_the_same_arguments_give_the_same_layout(chart, size, arrangement):
    once = arrange(chart, Texts(), SPACING, *size, arrangement=arrangement)
    assert once == arrange(chart, Texts(), SPACING, *size, arrangement=arrangement)


@quick
@given(charts(), SIZES, st.sampled_from(Arrangement))
def test_right_to_left_is_the_exact_mirror(chart, size, arrangement):
    layout = arrange(chart, Texts(), SPACING, *size, arrangement=arrangement)
    mirror = arrange(chart, Texts(), SPACING, *size, arrangement=arrangement, rtl=True)
    for name in ("cards", "heads", "answers"):
        for key, rect in getattr(layout, name).items():
            assert getattr(mirror, name)[key] == rect.mirrored(layout.width)
    for route, other in zip(layout.routes, mirror.routes, strict=True):
        assert other.edge == route.edge
        one, mirrored = outline(route), outline(other)
        assert [layout.width - p.x for p in one] == pytest.approx([p.x for p in mirrored])
        assert [p.y for p in one] == pytest.approx([p.y for p in mirrored])


@quick
@given(charts(), st.data(), DRAWN)
def test_a_leaf_changes_the_order_of_no_other_step(chart, data, arrangement):
    sources = [s.id for s in chart.steps if not s.answers]
    sources += [a.ref for s in chart.steps for a in s.answers]
    source = data.draw(st.sampled_from(sources))
    rungs = [rung.id for rung in chart.rungs]
    home = chart.step(source.partition("/")[0])
    rung = data.draw(st.sampled_from(rungs[rungs.index(home.rung) :]))
    grown = with_leaf(chart, source, rung)
    before = arrange(chart, Texts(), SPACING, 1366, 900, arrangement=arrangement)
    after = arrange(grown, Texts(), SPACING, 1366, 900, arrangement=arrangement)
    assert [each for each in order_of(after) if each != "leaf"] == order_of(before)


@quick
@given(charts(), DRAWN)
def test_a_step_inside_a_rung_stands_after_the_one_that_leads_to_it(chart, arrangement):
    layout = arrange(chart, Texts(), SPACING, 1366, 900, arrangement=arrangement)
    for edge in chart.edges():
        source, target = chart.step(edge.source.partition("/")[0]), chart.step(edge.target)
        if source.rung == target.rung:
            assert layout.cards[target.id].y >= layout.cards[source.id].bottom


@pytest.mark.parametrize(
    ("size", "spacing", "expected"),
    [
        ((1366, 560), SPACING, Arrangement.COLUMNS),
        ((1920, 900), SPACING, Arrangement.COLUMNS),
        ((1080, 1600), KIOSK, Arrangement.ROWS),
        ((1080, 1600), SPACING, Arrangement.ROWS),
        ((800, 500), SPACING, Arrangement.LIST),
        ((420, 900), SPACING, Arrangement.LIST),
    ],
)
def test_the_guide_takes_the_arrangement_that_fits(guide_chart, size, spacing, expected):
    layout = arrange(guide_chart, RealTexts(), spacing, *size)
    assert layout.arrangement is expected
    assert layout.width == size[0]


def test_the_guide_fits_a_clinic_window_without_scrolling(guide_chart):
    layout = arrange(guide_chart, RealTexts(), SPACING, 1366, 560)
    assert layout.height == 560
    assert all(card.width >= SPACING.min_card for card in layout.cards.values())


def test_the_guide_fits_a_kiosk_without_scrolling(guide_chart):
    layout = arrange(guide_chart, RealTexts(), KIOSK, 1080, 1600)
    assert layout.height == 1600
    assert all(answer.width >= KIOSK.answer_min for answer in layout.answers.values())


@pytest.mark.parametrize(("size", "crossings"), [((1366, 560), 6), ((1080, 1600), 0)])
def test_ways_of_the_guide_cross_no_more_than_the_test_block_needs(guide_chart, size, crossings):
    """In columns the way to the test block passes the five ways of the answers below."""
    layout = arrange(guide_chart, RealTexts(), SPACING, *size)
    crossed = [
        (one.edge, other.edge)
        for one, other in combinations(layout.routes, 2)
        if crosses(outline(one), outline(other))
    ]
    assert len(crossed) <= crossings
    inside = [pair for pair in crossed if not any(e.target == "diagnostic-block" for e in pair)]
    assert not inside


def crosses(one, other):
    """Return whether two lines of points cross properly (touching ends do not count)."""

    def side(a, b, p):
        return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)

    return any(
        side(a, b, c) * side(a, b, d) < -1e-6 and side(c, d, a) * side(c, d, b) < -1e-6
        for a, b in pairwise(one)
        for c, d in pairwise(other)
    )


def test_the_channel_with_the_most_ways_is_the_widest_and_none_is_too_narrow(guide_chart):
    layout = arrange(guide_chart, Texts(), Spacing(), 1366, 640, arrangement=Arrangement.COLUMNS)
    starts = sorted({(card.x, card.right) for card in layout.cards.values()})
    channels = [start - end for (_, end), (start, _) in pairwise(starts)]
    # From one way into the first question to all that its answers and those of the second open.
    widest, others = {channels[1], channels[3]}, {channels[0], channels[2], channels[4]}
    assert min(widest) > max(others)
    assert min(channels) == channels[0] > Spacing().arrow


def test_ways_that_leave_one_card_do_not_cross():
    chart = chart_of(
        ["a", "b"],
        [step("one", "a", ["three", "two"]), step("two", "b"), step("three", "b")],
    )
    layout = arrange(chart, Texts(), SPACING, 600, 500, arrangement=Arrangement.COLUMNS)
    starts = {route.edge.target: route.start.y for route in layout.routes}
    assert starts["two"] < starts["three"]
    assert layout.cards["two"].y < layout.cards["three"].y


def test_a_row_that_many_ways_pass_stays_inside_the_window():
    late = [f"late{number}" for number in range(6)]
    chart = chart_of(
        ["a", "b", "c"],
        [
            *(step(f"early{number}", "a", late) for number in range(6)),
            *(step(f"card{number}", "b") for number in range(5)),
            *(step(name, "c") for name in late),
        ],
    )
    layout = arrange(chart, Texts(), SPACING, 480, 900, arrangement=Arrangement.ROWS)
    row = [layout.cards[f"card{number}"] for number in range(5)]
    assert all(card.x >= 0 and card.right <= 480 and card.width > 40 for card in row)


def test_ways_that_return_are_not_drawn(guide_chart):
    layout = arrange(guide_chart, RealTexts(), SPACING, 1366, 560)
    assert [route.edge for route in layout.routes] == [
        edge for edge in guide_chart.edges() if not edge.returns
    ]


def test_cards_of_a_row_are_equally_high_and_plain_ones_equally_wide(guide_chart):
    cards = arrange(guide_chart, RealTexts(), KIOSK, 1080, 1600).cards
    row = [cards[name] for name in ("stay-active", "repeat", "adjust-care", "look-again")]
    assert len({(card.y, card.height) for card in row}) == 1
    assert max(card.width for card in row) == pytest.approx(min(card.width for card in row))


def test_a_list_keeps_to_a_width_one_can_read(guide_chart):
    layout = arrange(guide_chart, RealTexts(), SPACING, 1366, 560, arrangement=Arrangement.LIST)
    assert layout.routes == ()
    assert {card.width for card in layout.cards.values()} == {SPACING.max_card * 3}
    tops = [layout.cards[each.id].y for each in guide_chart.steps]
    assert tops == sorted(tops)


def test_arrows_at_one_card_stand_apart(guide_chart):
    layout = arrange(guide_chart, RealTexts(), SPACING, 1366, 560)
    ends = sorted(r.curves[-1].end.y for r in layout.routes if r.edge.target == "where-from")
    assert len(ends) == 4
    assert all(other - one >= 12 for one, other in pairwise(ends))


def test_spare_height_goes_between_rows_up_to_a_bound():
    chart = chart_of(["a", "b"], [step("one", "a", ["two"]), step("two", "b")])
    low, high, higher = (
        arrange(chart, Texts(), SPACING, 600, height, arrangement=Arrangement.ROWS)
        for height in (300, 1600, 1700)
    )

    def gap(layout):
        return layout.cards["two"].y - layout.cards["one"].bottom

    assert gap(low) < gap(high) == gap(higher) < 200


def test_each_text_is_measured_once(guide_chart):
    texts = Texts()
    arrange(guide_chart, texts, SPACING, 1366, 560)
    assert texts.calls == len(guide_chart.steps) + 8


@pytest.mark.parametrize("arrangement", Arrangement)
def test_an_empty_rung_and_a_cycle_do_no_harm(arrangement):
    chart = chart_of(
        ["a", "empty", "c"],
        [step("one", "a", ["two", "three"]), step("two", "a", ["one"]), step("three", "c")],
    )
    layout = arrange(chart, Texts(), SPACING, 900, 900, arrangement=arrangement)
    assert len(layout.cards) == 3
    assert len(layout.lanes) == 3


def test_larger_text_turns_columns_into_a_list(guide_chart):
    doubled = SPACING._replace(min_card=SPACING.min_card * 2)
    layout = arrange(guide_chart, RealTexts(), doubled, 1366, 560)
    assert layout.arrangement is Arrangement.LIST


@pytest.mark.parametrize("arrangement", [None, *Arrangement])
def test_a_chart_without_steps_gives_a_layout_without_cards(guide_chart, arrangement):
    bare = guide_chart._replace(rungs=(), steps=())
    layout = arrange(bare, RealTexts(), SPACING, 800, 600, arrangement=arrangement)
    assert (layout.width, layout.height) == (800, 600)
    assert not layout.cards
    assert not layout.routes
