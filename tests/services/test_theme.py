# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import ast
import json
import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QImage, QPalette
from PySide6.QtSvg import QSvgRenderer

from esi_guide import paths
from esi_guide.content.chart import StepKind
from esi_guide.content.library import Library
from esi_guide.services.theme import BODY, THEMES, Theme, load_fonts

RESOURCES = paths.resources()
PACKAGE = RESOURCES.parent / "esi_guide"
FORMS = RESOURCES.parent / "ui"
PALETTES = json.loads((RESOURCES / "styles/palette.json").read_text("utf-8"))
STYLE = (RESOURCES / "styles/guide.qss").read_text("utf-8")
ICONS = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
CODE = [path for path in PACKAGE.rglob("*.py") if "forms" not in path.parts]

#: Text and every ground that it stands on.
TEXT = [
    ("ink", ("paper", "lane", "card", "accent-soft", "decision-soft")),
    ("ink", ("note-soft", "warning-soft", "emergency-soft")),
    ("muted", ("paper", "lane", "card", "accent-soft", "decision-soft", "emergency-soft")),
    ("mark-ink", ("mark",)),
    ("link", ("paper", "lane", "card", "note-soft", "warning-soft", "emergency-soft")),
    ("accent", ("paper", "lane", "card", "accent-soft")),
    ("accent-ink", ("accent",)),
    ("emergency-ink", ("emergency",)),
    ("check", ("card", "check-soft")),
    ("care", ("card",)),
]
#: Lines, rings and signs that have to be seen, and what they are seen against.
PARTS = [
    ("control", ("paper", "card")),
    ("line", ("paper", "lane")),
    ("accent", ("paper", "lane", "card", "accent-soft")),
    ("focus", ("paper", "lane", "card", "decision-soft")),
    ("decision", ("paper", "lane", "card", "decision-soft")),
    ("emergency-line", ("paper", "card", "emergency-soft")),
    ("muted", ("card",)),
    ("check", ("paper",)),
    *((kind.value, (f"{kind}-soft",)) for kind in StepKind),
]


def pairs(table):
    return [(front, ground) for front, grounds in table for ground in grounds]


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in QColor(colour).getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def theme(name="light", text_size=100, family=""):
    return Theme(RESOURCES, name, text_size, family)


def calls(method):
    """Yield the arguments of every call of a method in the package."""
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == method
            ):
                yield node.args


def texts_in(expression):
    """Return the plain texts that an expression may come out as."""
    return {
        node.value
        for node in ast.walk(expression)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_the_formula_agrees_with_the_examples_of_the_guidelines():
    assert contrast("black", "white") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)


def test_every_theme_has_a_palette():
    assert set(PALETTES) == set(THEMES)


@pytest.mark.parametrize("name", THEMES)
def test_every_palette_has_the_same_tokens_and_only_colours(name):
    assert PALETTES[name].keys() == PALETTES["light"].keys()
    assert [token for token, value in PALETTES[name].items() if not QColor(value).isValid()] == []


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "ground"), pairs(TEXT))
def test_text_can_be_read_on_its_ground(name, front, ground):
    least = 7 if name == "contrast" else 4.5
    assert contrast(PALETTES[name][front], PALETTES[name][ground]) >= least


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("front", "ground"), pairs(PARTS))
def test_parts_can_be_seen_on_their_ground(name, front, ground):
    assert contrast(PALETTES[name][front], PALETTES[name][ground]) >= 3


def dressed():
    """Return the token of the text and of its ground of every rule that sets both."""
    rules = re.findall(r"\{((?:[^{}]|\$\{[^}]*\})*)\}", STYLE)
    for rule in rules:
        text = re.search(r"(?<![-\w])color:\s*\$\{([a-z-]+)\}", rule)
        ground = re.search(r"background(?:-color)?:\s*\$\{([a-z-]+)\}", rule)
        if text and ground:
            yield text[1], ground[1]


@pytest.mark.parametrize("name", THEMES)
def test_whatever_the_style_sheet_writes_on_a_ground_of_its_own_can_be_read(name):
    least = 7 if name == "contrast" else 4.5
    assert len(set(dressed())) > 4
    faint = [
        pair
        for pair in dressed()
        if contrast(PALETTES[name][pair[0]], PALETTES[name][pair[1]]) < least
    ]
    assert faint == []


def test_every_token_of_the_style_sheet_exists():
    used = set(re.findall(r"\$\{([^}]*)\}", STYLE))
    assert used
    assert used <= PALETTES["light"].keys()


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_comes_out_complete(name):
    sheet = theme(name).style_sheet()
    assert "$" not in sheet
    assert not re.search(r"\d+sp\b", sheet)
    assert PALETTES[name]["emergency"] in sheet


def test_the_style_sheet_names_no_colour_by_itself():
    assert re.findall(r"#[0-9a-fA-F]{3,8}\s*[;!]|\brgba?\(|\bhsl", STYLE) == []
    values = re.findall(r"(?:color|background|border[a-z-]*)\s*:\s*([^;}]*)", STYLE)
    words = {word for value in values for word in re.findall(r"(?<![$\{\w-])[a-z]+", value)}
    named = {word for word in words if QColor.isValidColorName(word)}
    assert named <= {"transparent"}


def test_every_colour_that_the_code_asks_for_is_a_token():
    asked = set()
    for arguments in calls("color"):
        for argument in arguments:
            if not any(isinstance(node, ast.JoinedStr) for node in ast.walk(argument)):
                asked |= texts_in(argument)
    assert {"ink", "accent", "focus"} <= asked
    assert asked <= PALETTES["light"].keys()


def test_every_kind_of_step_has_its_two_tokens():
    tokens = {f"{kind}{end}" for kind in StepKind for end in ("", "-soft")}
    assert tokens <= PALETTES["light"].keys()


def test_no_colour_is_made_outside_the_theme():
    wrong = [
        f"{path.relative_to(PACKAGE)}:{node.lineno} {ast.unparse(node)}"
        for path in CODE
        if path.name != "theme.py"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.Call) and ast.unparse(node.func) in ("QColor", "QColor.fromRgb"))
        or (isinstance(node, ast.Attribute) and ast.unparse(node).startswith("Qt.GlobalColor."))
    ]
    assert wrong == []


def icons_of_content():
    library = Library(RESOURCES / "content")
    return {
        *(step.icon for step in library.chart().steps),
        *(library.page(page_id).icon for page_id in library.page_ids()),
    }


def icons_of_forms():
    return {
        prop.findtext("string")
        for path in FORMS.glob("*.ui")
        for prop in ET.parse(path).iter("property")  # noqa: S314 - our own file
        if prop.get("name") == "iconName"
    }


def icons_of_code():
    return {name for arguments in calls("icon") if arguments for name in texts_in(arguments[0])}


@pytest.mark.parametrize("named", [icons_of_content, icons_of_forms])
def test_every_icon_that_is_named_is_there(named):
    assert named()
    assert named() <= ICONS


def test_every_icon_that_the_code_names_is_there():
    assert icons_of_code() | {"here", "tried", "chevron"} <= ICONS


@pytest.mark.parametrize("icon", sorted(ICONS - {"logo"}))
def test_every_icon_draws_in_the_colour_that_is_asked_for(qapp, icon):
    assert QSvgRenderer(str(RESOURCES / f"icons/{icon}.svg")).isValid()
    image = theme().icon(icon, "emergency", 48, 1).toImage()
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(x, y) for x in range(48) for y in range(48))
    solid = [pixel.getRgb()[:3] for pixel in pixels if pixel.alpha() == 255]
    asked = QColor(PALETTES["light"]["emergency"]).getRgb()[:3]
    assert solid
    # Blending may round a channel by one.
    assert all(abs(a - b) <= 1 for pixel in solid for a, b in zip(pixel, asked, strict=True))


def test_an_icon_is_sharp_on_a_dense_screen(qapp):
    pixmap = theme().icon("rfa", "ink", 20, 2)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (40, 2)


def test_a_missing_icon_comes_out_empty(qapp):
    image = theme().icon("never-drawn", "ink", 8, 1).toImage()
    assert {image.pixelColor(x, y).alpha() for x in range(8) for y in range(8)} == {0}


def test_lengths_and_type_grow_with_the_text_size(qapp):
    assert theme(text_size=200).sp(10) == 20
    assert theme(text_size=300).font().pixelSize() == 3 * BODY
    assert "font-size: 60px" in theme(text_size=200).style_sheet()


@pytest.mark.parametrize(("asked", "got"), [(0, 100), (99, 100), (150, 150), (1000, 300)])
def test_the_text_size_stays_within_its_bounds(asked, got):
    assert theme(text_size=asked).text_size == got


def test_an_unknown_theme_comes_out_light():
    assert theme("pink").theme == "light"


def test_qts_own_palette_follows_the_theme(qapp):
    palette = theme("dark").palette()
    assert palette.color(QPalette.ColorRole.WindowText).name() == PALETTES["dark"]["ink"]
    assert palette.color(QPalette.ColorRole.Highlight).name() == PALETTES["dark"]["accent"]


def test_the_bundled_typeface_is_loaded(qapp):
    assert load_fonts(RESOURCES / "fonts") == "Atkinson Hyperlegible"


def test_where_fonts_are_blocked_the_systems_own_serves(qapp, monkeypatch):
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", lambda _path: -1)
    assert load_fonts(RESOURCES / "fonts") == ""
    assert theme(family="").font().family() == qapp.font().family()


def test_a_theme_dresses_the_whole_program(qapp):
    theme("dark", 150, "Atkinson Hyperlegible").apply(qapp)
    assert qapp.font().pixelSize() == round(1.5 * BODY)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == PALETTES["dark"]["paper"]
    assert PALETTES["dark"]["card"] in qapp.styleSheet()
