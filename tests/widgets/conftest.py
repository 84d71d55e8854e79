# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a widget needs to be shown: the chart, and a look in a known theme and size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from esi_guide import paths
from esi_guide.content.library import Library
from esi_guide.services.theme import Theme, load_fonts


@pytest.fixture(scope="session")
def chart():
    return Library(paths.resources() / "content").chart()


@pytest.fixture
def look_at(qapp):
    """Return a way to dress the program in a theme and text size."""

    def look_at(text_size=100, theme="light"):
        resources = paths.resources()
        look = Theme(resources, theme, text_size, load_fonts(resources / "fonts"))
        look.apply(qapp)
        return look

    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield look_at
    QLocale.setDefault(before)


@pytest.fixture
def look(look_at):
    return look_at()
