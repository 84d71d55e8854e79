# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""How the pages of a sheet look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from esi_guide.widgets.sheet_preview import SheetPreview


def page(color=Qt.GlobalColor.white):
    image = QImage(200, 300, QImage.Format.Format_RGB32)
    image.fill(color)
    return image


@pytest.fixture
def preview(qtbot, look):
    preview = SheetPreview()
    qtbot.addWidget(preview)
    preview.set_look(look)
    return preview


def test_pages_stand_below_each_other_in_their_own_shape(preview):
    preview.show_pages([page()])
    one = preview.heightForWidth(401)
    assert one == pytest.approx(600, abs=3)
    preview.show_pages([page(), page()])
    assert preview.heightForWidth(401) > 2 * one


def test_a_page_grows_only_as_far_as_it_is_sharp(preview):
    preview.show_pages([page()])
    assert preview.heightForWidth(3000) == preview.heightForWidth(1000)


def test_each_page_is_painted_and_framed(preview):
    preview.show_pages([page(Qt.GlobalColor.red), page(Qt.GlobalColor.blue)])
    preview.resize(201, preview.heightForWidth(201))
    grabbed = preview.grab().toImage()
    assert grabbed.pixelColor(100, 100) == Qt.GlobalColor.red
    assert grabbed.pixelColor(100, 450) == Qt.GlobalColor.blue


def test_a_screen_reader_hears_how_many_pages_there_are_and_where_the_text_is(preview):
    preview.show_pages([page(), page()])
    assert preview.accessibleName() == "How the sheet looks"
    assert preview.accessibleDescription() == "Pages: 2. The text can be read aloud in the PDF."


def test_without_pages_there_is_room_for_one(preview):
    assert preview.heightForWidth(400) > 500
    preview.grab()
