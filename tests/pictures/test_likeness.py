# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What counts as another picture, and what any machine may do to one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from esi_guide import paths
from esi_guide.services.theme import load_fonts

from .likeness import beside, reduced, unlikeness, with_few_colours

SIZE = QSize(640, 320)


@pytest.fixture
def drawn(qapp):
    """Return a way to draw a card with words on it."""
    family = load_fonts(paths.resources() / "fonts")

    def drawn(words="Talk with a spine surgeon", shift=0.0, card="white"):
        picture = QImage(SIZE, QImage.Format.Format_RGB32)
        picture.fill(QColor("#f5f3ee"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(family)
        font.setPixelSize(17)
        painter.setFont(font)
        painter.fillRect(40, 40, 400, 160, QColor(card))
        painter.drawText(QRectF(60 + shift, 60, 360, 120), words)
        painter.end()
        return reduced(picture)

    return drawn


def test_a_picture_is_like_itself_in_few_colours(drawn):
    assert not unlikeness(drawn(), with_few_colours(drawn())).is_seen


def test_letters_that_lie_a_fraction_of_a_px_further_are_not_seen(drawn):
    assert not unlikeness(drawn(), drawn(shift=0.4)).is_seen


@pytest.mark.parametrize(
    "change",
    [{"words": "Talk with a spine nurse"}, {"shift": 12}, {"card": "#efe0e0"}, {"words": ""}],
    ids=["another word", "moved", "another colour", "gone"],
)
def test_a_change_is_seen(drawn, change):
    assert unlikeness(drawn(), drawn(**change)).is_seen


def test_a_picture_of_another_size_is_another(drawn):
    assert unlikeness(drawn(), drawn().copy(0, 0, 300, 160)).is_seen


def test_what_failed_is_shown_beside_what_was(drawn):
    assert beside(drawn(), drawn(words="")).size() == QSize(3 * 320, 160)
