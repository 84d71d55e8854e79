# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from esi_guide.widgets.announce import announce


@pytest.fixture
def said(monkeypatch):
    """Return what reaches a screen reader."""
    found = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", found.append)
    return found


def test_words_reach_a_screen_reader_once(qtbot, monkeypatch, said):
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Risks")
    assert [event.message() for event in said] == ["Risks"]
    assert said[0].object() is widget


def test_nobody_is_told_where_nobody_listens(qtbot, monkeypatch, said):
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Risks")
    assert said == []
