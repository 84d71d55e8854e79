# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is drawn on a picture: its marks, its words and its shape on paper."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from esi_guide.ladder.drawing import (
    LINE,
    RING,
    Drawing,
    Ring,
    Stroke,
    drawing_svg,
    drawn_words,
    thinned,
)

LINES = Drawing((Stroke(((10, 20), (30, 40.5))), Ring((50, 60)), Stroke(((5, 5),)), Ring((7, 8))))


def said(_context, words):
    return words


def shapes(drawing, width=100.0):
    root = ET.fromstring(  # noqa: S314 - our own
        f"<svg>{drawing_svg(drawing, width)}</svg>"
    )
    return [(child.tag, child.attrib, child.text) for child in root]


def test_drawing_gives_a_new_drawing_and_leaves_the_old_one_alone():
    before = Drawing()
    after = before.with_mark(Ring((1, 2)))
    assert (before.marks, after.marks) == ((), (Ring((1, 2)),))


def test_rings_have_letters_in_the_order_in_which_they_were_set():
    assert LINES.rings == (Ring((50, 60)), Ring((7, 8)))
    assert [text for tag, _, text in shapes(LINES) if tag == "text"] == ["A", "B"]


def test_each_line_is_black_over_a_white_edge_that_is_wider():
    lines = [attributes for tag, attributes, _ in shapes(LINES) if tag == "path"]
    widths = {line["stroke"]: float(line["stroke-width"]) for line in lines}
    assert widths["black"] == pytest.approx(100 * LINE)
    assert widths["white"] > widths["black"]
    inks = [attributes.get("stroke") for tag, attributes, _ in shapes(LINES) if tag != "text"]
    # All edges first: no edge covers a line.
    assert inks == sorted(inks, reverse=True)


def test_a_line_goes_through_its_points_and_a_tap_leaves_a_dot():
    paths = [a["d"] for tag, a, _ in shapes(LINES) if tag == "path" and a["stroke"] == "black"]
    assert paths == ["M10 20L30 40.5", "M5 5h0.1"]


def test_a_ring_stands_around_its_place():
    circle = next(attributes for tag, attributes, _ in shapes(LINES) if tag == "circle")
    assert (circle["cx"], circle["cy"], float(circle["r"])) == ("50", "60", 100 * RING)


def test_nothing_drawn_says_and_shows_nothing():
    assert (drawing_svg(Drawing(), 100), drawn_words(Drawing(), said)) == ("", "")


@pytest.mark.parametrize(
    ("marks", "words"),
    [
        (LINES.marks, "Drawn on this picture by hand: lines: 2; rings with letters: 2."),
        (LINES.marks[1:2], "Drawn on this picture by hand: rings with letters: 1."),
    ],
)
def test_what_is_drawn_is_said_in_words(marks, words):
    assert drawn_words(Drawing(marks), said) == words


def test_points_that_say_nothing_more_are_left_out_and_the_ends_stay():
    points = ((0.0, 0.0), (0.1, 0.0), (0.2, 0.1), (5.0, 0.0), (5.1, 0.0))
    assert thinned(points, 100) == ((0.0, 0.0), (5.0, 0.0), (5.1, 0.0))
    assert thinned(points[:1], 100) == points[:1]
