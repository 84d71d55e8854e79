# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The forms as Qt Designer stores them: what every one of them has to keep."""

from __future__ import annotations

import importlib
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QWidget

from esi_guide import paths

ROOT = paths.resources().parent
FORMS = sorted((ROOT / "ui").glob("*.ui"))
BOUND = "contentField"
#: Names that Designer gives by itself, and others that say nothing.
DEFAULT_NAME = re.compile(
    r"(label|widget|frame|pushButton|toolButton|textBrowser|scrollArea|stackedWidget|groupBox|"
    r"comboBox|lineEdit|listView|(vertical|horizontal|grid|form)(Layout|Spacer)|page|"
    r"scrollAreaWidgetContents|centralwidget|line|checkBox|radioButton)(_\d+)?"
)


@pytest.fixture(params=FORMS, ids=lambda path: path.name)
def form(request):
    return ET.parse(request.param).getroot()  # noqa: S314 - our own file


@pytest.fixture
def stem(request):
    return Path(request.node.callspec.params["form"]).stem


def text_of(widget, name):
    """Return the text that a widget's own property holds, or ""."""
    for prop in widget.findall("property"):
        if prop.get("name") == name:
            return (prop.findtext("string") or "").strip()
    return ""


def is_bound(widget):
    return bool(text_of(widget, BOUND))


def module_of(stem):
    return importlib.import_module(f"esi_guide.forms.ui_{stem}")


def class_of(stem):
    return "".join(part.capitalize() for part in stem.split("_"))


@pytest.fixture
def made(form, stem, qtbot):
    """Return the form as a live widget."""
    host = QMainWindow() if form.find("widget").get("class") == "QMainWindow" else QWidget()
    qtbot.addWidget(host)
    getattr(module_of(stem), f"Ui_{class_of(stem)}")().setupUi(host)
    return host


def own_focusable(form, made):
    """Yield the element and the live widget of each widget of the form that Tab reaches."""
    for element in form.iter("widget"):
        widget = made.findChild(QWidget, element.get("name"))
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield element, widget


def test_there_are_forms():
    assert {"main_window", "ladder_view", "page_view"} <= {path.stem for path in FORMS}


def test_form_class_compiled_module_and_view_have_one_name(form, stem):
    assert form.findtext("class") == form.find("widget").get("name") == class_of(stem)
    assert hasattr(module_of(stem), f"Ui_{class_of(stem)}")
    assert hasattr(importlib.import_module(f"esi_guide.views.{stem}"), class_of(stem))


def test_every_compiled_form_and_every_view_has_its_source():
    stems = {path.stem for path in FORMS}
    compiled = {path.stem for path in (ROOT / "esi_guide/forms").glob("ui_*.py")}
    views = {path.stem for path in (ROOT / "esi_guide/views").glob("*.py")} - {"__init__"}
    assert compiled == {f"ui_{stem}" for stem in stems}
    assert views == stems


def test_every_widget_that_tab_reaches_has_words(form, made):
    buddies = {
        prop.findtext("cstring") for prop in form.iter("property") if prop.get("name") == "buddy"
    }
    nameless = [
        element.get("name")
        for element, widget in own_focusable(form, made)
        if not (text_of(element, "text") or text_of(element, "accessibleName"))
        and element.get("name") not in buddies
        # A bound button takes its words from the content.
        and not (is_bound(element) and isinstance(widget, QAbstractButton))
    ]
    assert nameless == []


def test_signs_alone_are_no_name(form):
    """A reader that speaks says "A plus" for "A+": such buttons need a name in words."""
    for element in form.iter("widget"):
        text = text_of(element, "text")
        if text and not re.search(r"\w{2}", text):
            assert text_of(element, "accessibleName"), element.get("name")


def test_the_list_of_tab_stops_is_complete_and_names_only_what_tab_reaches(form, made):
    stops = [stop.text for stop in form.iter("tabstop")]
    assert len(stops) == len(set(stops))
    fixed = {element.get("name") for element, _ in own_focusable(form, made)}
    assert set(stops) == fixed


def test_designer_never_offers_a_declaration_for_translation(form):
    wrong = [
        f"{widget.get('name')}.{prop.get('name')}"
        for widget in form.iter("widget")
        for prop in widget.findall("property")
        if prop.get("stdset") == "0"
        for string in prop.findall("string")
        if string.get("notr") != "true"
    ]
    assert wrong == []


def test_what_the_content_fills_in_is_never_translated_over_it(form):
    """The compiled form sets translatable texts again at every change of language."""
    wrong = [
        f"{widget.get('name')}.{prop.get('name')}"
        for widget in form.iter("widget")
        if is_bound(widget)
        for prop in widget.findall("property")
        if prop.get("name") in {"text", "html", text_of(widget, "contentProperty")}
        for string in prop.findall("string")
        if string.get("notr") != "true"
    ]
    placeholders = [
        string.text
        for prop in form.iter("property")
        if prop.get("name") == "placeholderText"
        for string in prop.findall("string")
        if string.get("notr") != "true"
    ]
    assert wrong + placeholders == []


def test_no_name_is_one_that_designer_gives_by_itself(form):
    names = [
        element.get("name")
        for tag in ("widget", "layout", "spacer", "action")
        for element in form.iter(tag)
    ]
    assert [name for name in names if not name or DEFAULT_NAME.fullmatch(name)] == []
    assert len(names) == len(set(names))


def test_no_form_dresses_itself(form):
    dressing = {"styleSheet", "palette", "font", "color", "icon"}
    wrong = [
        f"{widget.get('name')}.{prop.get('name')}"
        for widget in form.iter("widget")
        for prop in widget.findall("property")
        if prop.get("name") in dressing
    ]
    assert wrong == []


def test_no_height_is_fixed_so_that_text_may_grow(form):
    heights = [
        prop.findtext("size/height")
        for prop in form.iter("property")
        if prop.get("name") == "maximumSize"
    ]
    assert set(heights) <= {"16777215"}


def test_promoted_widgets_come_from_the_package_and_need_no_parent(form, qtbot):
    classes = {widget.get("class") for widget in form.iter("widget")}
    promoted = list(form.iter("customwidget"))
    for entry in promoted:
        name, header = entry.findtext("class"), entry.findtext("header")
        assert header.startswith("esi_guide.widgets."), name
        cls = getattr(importlib.import_module(header), name)
        widget = cls(parent=None)
        qtbot.addWidget(widget)
        bases = {base.__name__ for base in cls.__mro__}
        assert entry.findtext("extends") in bases, name
        assert name in classes, f"{name} is declared and not used"
    plain = {name for name in classes if not re.match("Q[A-Z]", name)}
    assert plain == {entry.findtext("class") for entry in promoted}
