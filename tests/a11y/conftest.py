# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The flag that writes the references of the accessible tree anew."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from esi_guide.models import page_table
from tests.views.hands import open_window


def pytest_addoption(parser):
    parser.addoption(
        "--update-references",
        action="store_true",
        help="write tests/a11y/_reference anew; read the difference before it is kept",
    )


class DayOfTheReferences(date):
    """A day on which no page has expired, so that the references hold on every day."""

    @classmethod
    def today(cls):
        return cls(2026, 11, 23)


@pytest.fixture
def open_at(qtbot, qapp, monkeypatch):
    """Return a way to open the window on the day of the references."""
    monkeypatch.setattr(page_table, "date", DayOfTheReferences)
    windows = []

    def open_at(**choices):
        windows.append(open_window(qtbot, qapp, **choices))
        return windows[-1]

    before = QLocale()
    yield open_at
    QLocale.setDefault(before)
