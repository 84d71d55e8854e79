# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The flag that makes the pictures anew, and the day and the machine that they are made on."""

from __future__ import annotations

import sys
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from esi_guide.models import handout, page_table
from tests.views.hands import open_window


def pytest_addoption(parser):
    parser.addoption(
        "--update-pictures",
        action="store_true",
        help="make tests/pictures/_reference anew; look at them before they are kept",
    )


class DayOfThePictures(date):
    """A day on which no page has expired, so that the pictures hold on every day."""

    @classmethod
    def today(cls):
        return cls(2026, 11, 23)


@pytest.fixture
def open_at(qtbot, qapp, monkeypatch, request):
    """Return a way to open the window on the day of the pictures."""
    if request.config.getoption("headed") or sys.platform != "linux":
        pytest.skip("letters are drawn otherwise on a screen and on other systems")
    monkeypatch.setattr(page_table, "date", DayOfThePictures)
    monkeypatch.setattr(handout, "date", DayOfThePictures)

    def open_at(**choices):
        window = open_window(qtbot, qapp, **choices)
        assert (window.logicalDpiX(), window.devicePixelRatio()) == (96, 1)
        return window

    before, blinks = QLocale(), QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield open_at
    QApplication.setCursorFlashTime(blinks)
    QLocale.setDefault(before)
