# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import json
import re
import shutil
import xml.etree.ElementTree as ET

import pytest

from esi_guide import paths
from esi_guide.content.figures import Anchor, CannotDraw, drawing_of_step, read_figures
from esi_guide.content.frontmatter import read_document

FOLDER = paths.resources() / "figures"
THEMES = ("light", "dark", "contrast")
ONE = """\
---
figures:
  - id: heat
    title: Heat
    description: A needle and a nerve.
    page: rfa
    section: day
    steps:
      - caption: The needle goes in.
        labels:
          - {text: Needle, x: 10, y: 20, anchor: end, to: [30, 40]}
          - {text: From behind, x: 5, y: 90}
      - caption: It warms up.
---
"""


def read(text):
    document, issues = read_document(text.encode(), "figures.md")
    assert issues == ()
    return read_figures(document, "figures.md")


def only_issue(text):
    found = read(text)
    (issue,) = found.issues
    return issue


def bundled():
    folder = paths.resources() / "content" / "en"
    return read((folder / "figures.md").read_text("utf-8"))


def drawings():
    return [
        pytest.param(figure, step, id=f"{figure.id}-{step + 1}")
        for figure in bundled().value.values()
        for step in range(len(figure.steps))
    ]


def test_figure_keeps_its_words_and_where_they_stand():
    found = read(ONE)
    assert found.issues == ()
    figure = found.value["heat"]
    assert (figure.title, figure.page, figure.section) == ("Heat", "rfa", "day")
    assert not figure.builds
    assert [step.caption for step in figure.steps] == ["The needle goes in.", "It warms up."]
    needle, view = figure.steps[0].labels
    assert (needle.text, needle.x, needle.y, needle.to) == ("Needle", 10, 20, (30, 40))
    assert needle.anchor is Anchor.END
    assert (view.anchor, view.to) == (Anchor.START, None)
    assert found.places["heat"].line == 3


@pytest.mark.parametrize(
    ("sound", "broken", "line", "field"),
    [
        ("caption: It warms up.", "labels: []", 13, "figures[0].steps[1].caption"),
        ("caption: It warms up.", "caption:", 13, "figures[0].steps[1].caption"),
        ("anchor: end", "anchor: left", 11, "figures[0].steps[0].labels[0].anchor"),
        ("[30, 40]", "[30]", 11, "figures[0].steps[0].labels[0].to"),
        ("[30, 40]", "[30, here]", 11, "figures[0].steps[0].labels[0].to"),
        ("x: 5,", "x: five,", 12, "figures[0].steps[0].labels[1].x"),
        ("    title: Heat\n", "", 3, "figures[0].title"),
        ("    description: A needle and a nerve.\n", "", 3, "figures[0].description"),
        ("      - caption: It warms up.\n", "", 8, "figures[0].steps"),
        ("id: heat", "id: Heat!", 3, "figures[0].id"),
    ],
)
def test_broken_figure_is_left_out_and_the_issue_says_where(sound, broken, line, field):
    assert sound in ONE
    text = ONE.replace(sound, broken)
    issue = only_issue(text)
    assert (issue.line, issue.field) == (line, field)
    assert read(text).value == {}


def test_unknown_field_is_an_issue_and_the_figure_stays():
    text = ONE.replace("    page: rfa", "    colour: red\n    page: rfa")
    assert only_issue(text).field == "figures[0].colour"
    assert list(read(text).value) == ["heat"]


def test_second_figure_of_the_same_id_is_left_out():
    again = ONE.split("figures:\n")[1].replace("title: Heat", "title: Again").removesuffix("---\n")
    found = read(ONE.removesuffix("---\n") + again + "---\n")
    assert [issue.field for issue in found.issues] == ["figures[1].id"]
    assert found.value["heat"].title == "Heat"


def test_bundled_figures_are_sound():
    found = bundled()
    assert found.issues == ()
    assert list(found.value)[:4] == ["esi-routes", "rfa-heat", "scs-implant", "disc-surgery"]


def test_every_drawing_has_its_words_and_every_figure_its_drawing():
    shared = {"parts"}
    assert {path.stem for path in FOLDER.glob("*.svg")} - shared == set(bundled().value)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("figure", "step"), drawings())
def test_drawing_of_a_step_is_whole(figure, step, theme):
    text = drawing_of_step(FOLDER, figure, step, theme)
    root = ET.fromstring(text)  # noqa: S314 - our own drawings
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    targets = set(re.findall(r'xlink:href="([^"]*)"', text))
    assert targets <= {f"#{name}" for name in ids}
    styles = set(re.findall(r"^\.([a-z-]+) \{", text, re.MULTILINE))
    assert {element.get("class") for element in root.iter()} - {None} <= styles
    assert "${" not in text


@pytest.mark.parametrize(("figure", "step"), drawings())
def test_labels_lie_in_the_drawing(figure, step):
    _, _, width, height = map(
        float, re.search(r'viewBox="([^"]*)"', (FOLDER / f"{figure.id}.svg").read_text())[1].split()
    )
    for label in figure.steps[step].labels:
        for x, y in ((label.x, label.y), label.to or (0, 0)):
            assert 0 <= x <= width
            assert 0 <= y <= height


def test_drawings_hold_no_words():
    for path in FOLDER.glob("*.svg"):
        assert "<text" not in path.read_text("utf-8")


def test_all_themes_colour_the_same_things():
    colors = json.loads((FOLDER / "colors.json").read_text("utf-8"))
    assert set(colors) == set(THEMES)
    assert len({frozenset(theme) for theme in colors.values()}) == 1


def test_step_hides_the_others_or_builds_on_those_before():
    figure = read(ONE.replace("id: heat", "id: test-block")).value["test-block"]
    assert "#step-2 { display: none }" in drawing_of_step(FOLDER, figure, 0, "light")
    assert "#step-1 { display: none }" in drawing_of_step(FOLDER, figure, 1, "light")
    built = read(ONE.replace("id: heat", "id: test-block\n    builds: yes")).value["test-block"]
    assert "display: none" not in drawing_of_step(FOLDER, built, 1, "light")


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("heat.svg", None),
        ("heat.svg", "no drawing at all"),
        ("heat.svg", '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"></svg>'),
        ("heat.svg", "<svg>" + " " * 600_000 + "</svg>"),
        ("parts.svg", "<svg></svg>"),
        ("style.css", ".a { fill: ${nowhere} }"),
        ("colors.json", "{"),
        ("colors.json", "[]"),
        ("colors.json", '{"light": "red"}'),
    ],
)
def test_drawing_that_is_not_what_it_should_be_cannot_be_drawn(tmp_path, file, text):
    folder = tmp_path / "figures"
    shutil.copytree(FOLDER, folder)
    shutil.copy(folder / "rfa-heat.svg", folder / "heat.svg")
    figure = read(ONE).value["heat"]
    assert drawing_of_step(folder, figure, 0, "light")
    if text is None:
        (folder / file).unlink()
    else:
        (folder / file).write_text(text)
    with pytest.raises(CannotDraw):
        drawing_of_step(folder, figure, 0, "light")
