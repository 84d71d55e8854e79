# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import json
import re
import shutil
import xml.etree.ElementTree as ET

import pytest

from esi_guide import paths
from esi_guide.content.figures import (
    FEWEST_STEPS,
    MOST_STEPS,
    PAPER,
    Anchor,
    CannotDraw,
    drawing_of_step,
    read_figures,
)
from esi_guide.content.frontmatter import read_document

FOLDER = paths.resources() / "figures"
COLORS = ("light", "dark", "contrast", PAPER)
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
      - caption: It comes out.
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
    assert [step.caption for step in figure.steps] == [
        "The needle goes in.",
        "It warms up.",
        "It comes out.",
    ]
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
        (
            "caption: It comes out.",
            "caption: 1" + "\n      - caption: 2" * 3,
            8,
            "figures[0].steps",
        ),
        ("id: heat", "id: Heat!", 3, "figures[0].id"),
    ],
)
def test_broken_figure_is_left_out_and_the_issue_says_where(sound, broken, line, field):
    assert sound in ONE
    text = ONE.replace(sound, broken)
    issue = only_issue(text)
    assert (issue.line, issue.field) == (line, field)
    assert read(text).value == {}


def test_wrong_number_of_steps_is_told_with_the_cure():
    issue = only_issue(ONE.replace("      - caption: It warms up.\n", ""))
    assert issue.message == "a figure has 3 to 5 steps, and here are 2"
    assert (FEWEST_STEPS, MOST_STEPS) == (3, 5)


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


@pytest.mark.parametrize("theme", COLORS)
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


def test_the_bundled_family_is_whole():
    assert set(bundled().value) == {
        "esi-routes",
        "why-it-can-miss",
        "body-map",
        "test-block",
        "rfa-heat",
        "scs-implant",
        "drg-lead",
        "disc-surgery",
        "cauda-equina",
    }


def test_no_page_has_two_figures():
    pages = [figure.page for figure in bundled().value.values()]
    assert len(pages) == len(set(pages))


def test_all_themes_colour_the_same_things():
    colors = json.loads((FOLDER / "colors.json").read_text("utf-8"))
    assert set(colors) == set(COLORS)
    assert len({frozenset(theme) for theme in colors.values()}) == 1


def test_colors_are_all_used_and_written_as_hex():
    style = (FOLDER / "style.css").read_text("utf-8")
    for theme in json.loads((FOLDER / "colors.json").read_text("utf-8")).values():
        assert set(theme) == set(re.findall(r"\$\{([a-z-]+)\}", style))
        assert all(re.fullmatch(r"#[0-9a-f]{6}", color) for color in theme.values())


def lightness(color, over=None, part=1.0):
    """Return the relative luminance of a colour that covers a part of another."""
    red, green, blue = (
        part * int(color[at : at + 2], 16) / 255
        + (1 - part) * int((over or color)[at : at + 2], 16) / 255
        for at in (1, 3, 5)
    )
    linear = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (red, green, blue)
    )
    return sum(c * weight for c, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def contrast(one, other):
    low, high = sorted((one, other))
    return (high + 0.05) / (low + 0.05)


#: Parts that lie side by side or on one another, and how far apart they have to be on paper.
NEIGHBOURS = [
    ("nerve", "bone", 1.9),
    ("nerve", "sac", 2.2),
    ("nerve", "space", 2.2),
    ("nerve", "muscle", 1.8),
    ("nerve-edge", "nerve", 3),
    ("bone-edge", "bone", 4.5),
    ("disc", "bone", 1.5),
    ("disc-core", "disc", 1.4),
    ("ligament", "bone-cut", 1.5),
    ("muscle-edge", "muscle", 2.2),
    ("sore", "nerve", 4.5),
    ("sore", "disc-core", 4.5),
    ("steel", "tissue", 4.5),
    ("steel", "bone", 4.5),
    ("current", "bone", 4.5),
    ("quiet", "bone", 3),
    ("skin", "ground", 4.5),
    ("band-upper", "band-middle", 2),
    ("band-middle", "band-lower", 1.5),
]


@pytest.mark.parametrize(("one", "other", "least"), NEIGHBOURS)
def test_on_paper_neighbours_stay_apart_without_colour(one, other, least):
    paper = json.loads((FOLDER / "colors.json").read_text("utf-8"))[PAPER]
    assert contrast(lightness(paper[one]), lightness(paper[other])) >= least


def test_paper_is_white_and_its_colors_are_greys():
    paper = json.loads((FOLDER / "colors.json").read_text("utf-8"))[PAPER]
    assert paper["ground"] == "#ffffff"
    assert all(color[1:3] == color[3:5] == color[5:7] for color in paper.values())


@pytest.mark.parametrize("under", ["space", "sac", "bone"])
def test_on_paper_the_drug_stands_out_from_where_it_flows(under):
    paper = json.loads((FOLDER / "colors.json").read_text("utf-8"))[PAPER]
    style = (FOLDER / "style.css").read_text("utf-8")
    part = float(re.search(r"^\.drug \{.*fill-opacity: ([0-9.]+)", style, re.MULTILINE)[1])
    drug = lightness(paper["drug"], paper[under], part)
    assert contrast(drug, lightness(paper[under])) >= 3


def test_step_hides_the_others_or_builds_on_those_before():
    figure = read(ONE.replace("id: heat", "id: test-block")).value["test-block"]
    assert "#step-2, #step-3 { display: none }" in drawing_of_step(FOLDER, figure, 0, "light")
    assert "#step-1, #step-3 { display: none }" in drawing_of_step(FOLDER, figure, 1, "light")
    built = read(ONE.replace("id: heat", "id: test-block\n    builds: yes")).value["test-block"]
    assert "#step-3 { display: none }" in drawing_of_step(FOLDER, built, 1, "light")
    assert "display: none" not in drawing_of_step(FOLDER, built, 2, "light")


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
