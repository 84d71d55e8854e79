# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Steps of figures for paper, with numbers in place of words."""

from __future__ import annotations

import shutil
from xml.etree import ElementTree as ET

import pytest

from esi_guide import paths
from esi_guide.content.figure_svg import numbered_labels, numbered_step
from esi_guide.content.figures import CannotDraw
from esi_guide.content.library import Library

FIGURES = paths.resources() / "figures"
SVG = "{http://www.w3.org/2000/svg}"


def all_figures():
    library = Library(paths.resources() / "content")
    return [figure for figure in map(library.figure, library.page_ids()) if figure]


@pytest.mark.parametrize("figure", all_figures(), ids=lambda figure: figure.id)
def test_every_step_has_a_number_at_each_part_that_has_a_name(figure):
    for place, step in enumerate(figure.steps):
        root = ET.fromstring(numbered_step(FIGURES, figure, place, "A font"))  # noqa: S314 - ours
        numbers = [text.text for text in root.iter(f"{SVG}text")]
        assert numbers == [str(number + 1) for number in range(len(numbered_labels(step)))]


@pytest.mark.parametrize("figure", all_figures(), ids=lambda figure: figure.id)
def test_no_number_is_cut_by_the_edge(figure):
    for place in range(len(figure.steps)):
        root = ET.fromstring(numbered_step(FIGURES, figure, place, "A font"))  # noqa: S314 - ours
        left, top, width, height = map(float, root.get("viewBox").split())
        (marks,) = [g for g in root.findall(f"{SVG}g") if g.get("text-anchor") == "middle"]
        for circle in [c for c in marks.iter(f"{SVG}circle") if c.get("fill") == "white"]:
            x, y, radius = (float(circle.get(name)) for name in ("cx", "cy", "r"))
            assert left <= x - radius
            assert x + radius <= left + width
            assert top <= y - radius
            assert y + radius <= top + height


def test_colours_for_print_are_taken_where_there_are_any(tmp_path):
    figure = all_figures()[0]
    folder = shutil.copytree(FIGURES, tmp_path / "figures")
    colors = folder / "colors.json"
    text = colors.read_text("utf-8")
    light = text[text.index('"light"') : text.index('"dark"')].rstrip().rstrip(",")
    if '"print"' not in text:
        printed = light.replace('"light"', '"print"')
        colors.write_text(text.replace('"light"', f'{printed},\n"light"', 1), "utf-8")
    text = colors.read_text("utf-8")
    begin = text.index('"print"')
    colors.write_text(text[:begin] + text[begin:].replace('"#', '"#0', 1), "utf-8")
    assert numbered_step(folder, figure, 0, "x") != numbered_step(FIGURES, figure, 0, "x")


def test_a_drawing_that_is_not_there_says_so(tmp_path):
    folder = shutil.copytree(FIGURES, tmp_path / "figures")
    figure = all_figures()[0]
    (folder / f"{figure.id}.svg").unlink()
    with pytest.raises(CannotDraw, match=figure.id):
        numbered_step(folder, figure, 0, "x")
