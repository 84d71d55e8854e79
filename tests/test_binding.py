# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Forms filled from a model by what the forms themselves declare."""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QTextBrowser, QVBoxLayout, QWidget

from esi_guide import paths
from esi_guide.binding import FIELD_PROPERTY, TARGET_PROPERTY, bind, target_property
from esi_guide.models.chart_table import ChartField
from esi_guide.models.compare_table import CompareField
from esi_guide.models.matters_table import MattersField
from esi_guide.models.page_table import PageField
from esi_guide.models.sheet_table import SheetField
from esi_guide.widgets.content_label import ContentLabel

FORMS = paths.resources().parent / "ui"
#: Which model fills which form.
FIELDS_OF_FORM = {
    "main_window.ui": ChartField,
    "ladder_view.ui": ChartField,
    "staff_card.ui": ChartField,
    "page_view.ui": PageField,
    "matters_view.ui": MattersField,
    "compare_view.ui": CompareField,
    "sheet_view.ui": SheetField,
    "clinician_view.ui": PageField,
}


class Field(IntEnum):
    TITLE = 0
    BODY = 1


class Table(QAbstractTableModel):
    """Two rows of words; counts how often it is read."""

    WORDS: ClassVar = [("First", "Words of the first"), ("Second", "Words of the second")]

    def __init__(self):
        super().__init__()
        self.reads = 0

    def rowCount(self, parent=QModelIndex()):  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.WORDS)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Field)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        self.reads += 1
        return self.WORDS[index.row()][index.column()]


def bound(widget, field, target=""):
    widget.setProperty(FIELD_PROPERTY, field)
    if target:
        widget.setProperty(TARGET_PROPERTY, target)
    return widget


@pytest.fixture
def form(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    QVBoxLayout(widget)
    return widget


@pytest.fixture
def table():
    return Table()


def test_a_form_that_declares_its_fields_is_filled(form, table):
    label = bound(QLabel(form), "title")
    content = bound(ContentLabel(form), "body")
    bind(form, table, Field).setCurrentIndex(0)
    assert (label.text(), content.text()) == ("First", "Words of the first")


def test_another_row_fills_the_same_form_anew(form, table):
    label = bound(QLabel(form), "title")
    mapper = bind(form, table, Field)
    mapper.setCurrentIndex(0)
    mapper.setCurrentIndex(1)
    assert label.text() == "Second"


def test_a_bound_widget_may_stand_anywhere_in_the_form(form, table):
    box = QWidget(form)
    label = bound(QLabel(QWidget(box)), "title")
    bind(form, table, Field).setCurrentIndex(0)
    assert label.text() == "First"


def test_a_widget_that_declares_nothing_is_left_alone(form, table):
    label = QLabel("Mine", form)
    bind(form, table, Field).setCurrentIndex(0)
    assert label.text() == "Mine"


def test_a_form_may_name_the_property_to_fill(form, table):
    area = bound(QScrollArea(form), "title", "accessibleName")
    bind(form, table, Field).setCurrentIndex(0)
    assert area.accessibleName() == "First"


def test_content_goes_into_the_content_property_where_there_is_one(form):
    assert target_property(ContentLabel(form)) == b"content"
    assert target_property(QLabel(form)) == b"text"
    assert target_property(bound(QTextBrowser(form), "body", "html")) == b"html"


def test_a_field_that_the_model_lacks_is_a_fault_of_the_form(form, table):
    bound(QLabel(form), "colour")
    with pytest.raises(KeyError, match="COLOUR"):
        bind(form, table, Field)


def test_esc_in_a_mapped_widget_reaches_the_form(form, table, qtbot):
    browser = bound(QTextBrowser(form), "body", "html")
    form.layout().addWidget(browser)
    bind(form, table, Field).setCurrentIndex(0)
    pressed = []
    form.keyPressEvent = lambda event: pressed.append(event.key())
    form.show()
    reads = table.reads
    qtbot.keyClick(browser, Qt.Key.Key_Escape)
    assert pressed == [Qt.Key.Key_Escape]
    assert table.reads == reads


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_keys_and_lost_focus_leave_the_scroll_position_alone(form, table, qtbot, key, monkeypatch):
    monkeypatch.setattr(Table, "WORDS", [("First", "<p>line</p>" * 200)])
    browser = bound(QTextBrowser(form), "body", "html")
    other = QLineEdit(form)
    form.layout().addWidget(browser)
    form.layout().addWidget(other)
    bind(form, table, Field).setCurrentIndex(0)
    form.resize(300, 300)
    form.show()
    browser.setFocus()
    browser.verticalScrollBar().setValue(500)
    assert browser.verticalScrollBar().value() == 500
    qtbot.keyClick(browser, key)
    other.setFocus()
    assert browser.verticalScrollBar().value() == 500


def declared_fields(form_file):
    tree = ET.parse(FORMS / form_file)  # noqa: S314 - our own file
    return [
        prop.findtext("string")
        for prop in tree.iter("property")
        if prop.get("name") == FIELD_PROPERTY
    ]


def test_every_form_with_fields_is_known_to_this_test():
    with_fields = {path.name for path in FORMS.glob("*.ui") if declared_fields(path.name)}
    assert with_fields == FIELDS_OF_FORM.keys()


@pytest.mark.parametrize("form_file", sorted(FIELDS_OF_FORM))
def test_every_field_that_a_form_names_exists_in_its_model(form_file):
    names = {field.name.lower() for field in FIELDS_OF_FORM[form_file]}
    declared = declared_fields(form_file)
    assert declared
    assert set(declared) <= names


def test_every_field_of_a_page_is_shown_by_a_form():
    hidden = {"id"}
    shown = {*declared_fields("page_view.ui"), *declared_fields("clinician_view.ui")}
    assert {field.name.lower() for field in PageField} - shown == hidden
