# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from esi_guide.widgets.outline_nav import OutlineNav
from tests.views.hands import settle

LONG = tuple((f"long-{n}", "What speaks for it and what against it " * 3) for n in range(6))
SHORT = tuple((f"short-{n}", "The day") for n in range(6))


def test_the_sections_of_another_page_have_their_height_at_once(qtbot, look_at):
    nav = OutlineNav()
    qtbot.addWidget(nav)
    nav.content = LONG
    nav.show()
    settle()
    tall = nav.heightForWidth(300)
    nav.content = SHORT
    assert nav.heightForWidth(300) < tall / 2
    nav.content = LONG
    assert nav.heightForWidth(300) == tall


def test_whoever_lays_it_out_knows_at_once(qtbot, look_at):
    area, body = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    nav = OutlineNav(body)
    QVBoxLayout(body).addWidget(nav)
    area.setWidget(body)
    nav.content = LONG
    area.resize(320, 200)
    area.show()
    settle()
    tall = body.layout().heightForWidth(300)
    nav.content = SHORT
    assert body.layout().heightForWidth(300) < tall / 2
