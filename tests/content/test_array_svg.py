# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Numbers as pictures for paper."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from esi_guide.content.array_svg import array_svg

SVG = "{http://www.w3.org/2000/svg}"


def figures(svg):
    """Return how many figures are outlined, filled, and filled in part."""
    root = ET.fromstring(svg)  # noqa: S314 - our own
    groups = list(root.find(f"{SVG}g"))
    uses = {
        (group.get("fill"), group.get("clip-path") is not None): len(group.findall(f"{SVG}use"))
        for group in groups
        if group.tag == f"{SVG}g"
    }
    return (
        uses.get(("white", False), 0),
        uses.get(("black", False), 0),
        uses.get(("black", True), 0),
    )


@pytest.mark.parametrize(
    ("per", "count", "seen"),
    [
        (100, 49, (51, 49, 0)),
        (100, 0, (100, 0, 0)),
        (100, 100, (0, 100, 0)),
        (100, 33.3, (67, 33, 1)),
        (1000, 12, (988, 12, 0)),
    ],
)
def test_as_many_figures_are_filled_as_were_counted(per, count, seen):
    assert figures(array_svg(per, count)) == seen


def test_fewer_than_one_person_fills_nobody():
    assert figures(array_svg(1000, 0.6)) == (1000, 0, 0)


@pytest.mark.parametrize("per", [100, 1000])
def test_a_picture_needs_no_colour(per):
    svg = array_svg(per, 12)
    assert {part.split('"')[1] for part in svg.split("fill=")[1:]} == {"white", "black"}
    assert {part.split('"')[1] for part in svg.split("stroke=")[1:]} == {"black"}


@pytest.mark.parametrize("per", [100, 1000])
def test_every_figure_lies_in_the_picture(per):
    root = ET.fromstring(array_svg(per, per))  # noqa: S314 - our own
    left, top, width, height = map(float, root.get("viewBox").split())
    for use in root.iter(f"{SVG}use"):
        assert left <= float(use.get("x")) < left + width
        assert top <= float(use.get("y")) < top + height
