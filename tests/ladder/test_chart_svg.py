# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The ladder small and in black and white."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from esi_guide.ladder.chart_svg import chart_svg
from esi_guide.ladder.journey import Journey, Mark

SVG = "{http://www.w3.org/2000/svg}"


def drawn(chart, journey=Journey()):  # noqa: B008 - it cannot change
    return ET.fromstring(chart_svg(chart, journey, "A font"))  # noqa: S314 - our own


def boxes(root, **look):
    wanted = {name.replace("_", "-"): value for name, value in look.items()}
    return [
        box
        for box in root.iter(f"{SVG}rect")
        if all(box.get(name) == value for name, value in wanted.items())
    ]


def test_every_step_has_its_number_in_reading_order(guide_chart):
    numbers = [text.text for text in drawn(guide_chart).iter(f"{SVG}text")]
    assert numbers == [str(number) for number in range(1, len(guide_chart.steps) + 1)]


def test_without_marks_every_box_is_white(guide_chart):
    root = drawn(guide_chart)
    answers = sum(len(step.answers) for step in guide_chart.steps)
    assert len(boxes(root, fill="white")) == len(guide_chart.steps) + answers
    assert boxes(root, stroke_dasharray="5 3") == []


@pytest.mark.parametrize(
    ("mark", "look"),
    [
        (Mark.TRIED, {"fill": "lightgray"}),
        (Mark.HERE, {"fill": "black"}),
        (Mark.CONSIDERING, {"stroke_dasharray": "5 3"}),
        (Mark.UNSUITABLE, {"stroke_dasharray": "1 3"}),
    ],
)
def test_each_mark_looks_different_without_colour(guide_chart, mark, look):
    assert len(boxes(drawn(guide_chart, Journey().mark("rfa", mark)), **look)) == 1


def test_a_chosen_answer_is_black_and_the_walked_way_is_thick(guide_chart):
    journey = Journey().mark("esi", Mark.TRIED).choose("how-much-relief/some")
    root = drawn(guide_chart, journey)
    assert len(boxes(root, fill="black")) == 1
    thick = [way for way in root.iter(f"{SVG}path") if way.get("stroke-width") == "2.5"]
    assert len(thick) == len(journey.path_edges(guide_chart)) == 1


def test_every_box_lies_in_the_picture(guide_chart):
    root = drawn(guide_chart)
    _, _, width, height = map(float, root.get("viewBox").split())
    for box in root.iter(f"{SVG}rect"):
        x, y, across, down = (float(box.get(name)) for name in ("x", "y", "width", "height"))
        assert x >= 0
        assert y >= 0
        assert x + across <= width
        assert y + down <= height
