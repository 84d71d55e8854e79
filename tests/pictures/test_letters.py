# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Every letter that the guide shows is in the bundled typeface, on every machine alike."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from esi_guide import paths
from esi_guide.services.theme import load_fonts

SHOWN = ("content/**/*.md", "translations/*.ts", "../ui/*.ui")


@pytest.fixture
def has_letter(qapp):
    """Return whether the bundled typeface itself has a letter."""
    font = QFont(load_fonts(paths.resources() / "fonts"))
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    metrics = QFontMetrics(font)
    return lambda letter: metrics.inFontUcs4(ord(letter))


@pytest.mark.parametrize("pattern", SHOWN)
def test_the_bundled_typeface_has_every_letter(has_letter, pattern):
    files = list(paths.resources().glob(pattern))
    assert files
    letters = {letter for path in files for letter in path.read_text("utf-8")} - {"\n"}
    assert {letter for letter in letters if not has_letter(letter)} == set()


@pytest.mark.parametrize("sign", "→✓⚠")
def test_signs_that_it_lacks_are_known_to_be_missing(has_letter, sign):
    assert not has_letter(sign)
