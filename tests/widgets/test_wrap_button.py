# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from esi_guide.widgets.wrap_button import WrapButton

WORDS = ("If surgery is not the answer, or not yet", "Pain-management programme")
SIZES = [100, 150, 200, 300]


@pytest.fixture
def make(qtbot):
    def make(small=WORDS[0], title=WORDS[1], role="way"):
        button = WrapButton(small, title, role)
        qtbot.addWidget(button)
        return button

    return make


def ink_rows(button, look):
    """Return the rows of a drawn button that hold words, without its frame."""
    button.show()
    image = button.grab().toImage()
    ground = look.color("card").lightness()
    inner = button.rect().adjusted(6, 6, -6, -6)
    return [
        y
        for y in range(inner.top(), inner.bottom())
        if any(
            abs(image.pixelColor(x, y).lightness() - ground) > 100
            for x in range(inner.left(), inner.right(), 2)
        )
    ]


@pytest.mark.parametrize("text_size", SIZES)
@pytest.mark.parametrize("width", [180, 300, 900])
def test_no_word_is_cut_at_any_text_size(make, look_at, text_size, width):
    look = look_at(text_size)
    button = make()
    button.ensurePolished()
    width = max(width, button.minimumSizeHint().width())
    button.resize(width, button.heightForWidth(width))
    drawn = len(ink_rows(button, look))
    button.resize(width, 2 * button.height())
    # Words that have no room are clipped away, and more of them show where there is more.
    assert drawn >= len(ink_rows(button, look)) - 1 > 0


@pytest.mark.parametrize("text_size", SIZES)
def test_the_longest_word_always_has_room(make, look_at, text_size):
    look_at(text_size)
    button = make()
    button.ensurePolished()
    longest = QFontMetrics(button.font()).horizontalAdvance("Pain-management")
    assert button.minimumSizeHint().width() > longest


def test_it_is_never_smaller_than_a_finger(make, look):
    button = make("", "A")
    assert button.heightForWidth(1000) >= 44


def test_more_words_make_it_higher_and_more_width_makes_it_lower(make, look):
    long = make(title="word " * 30)
    assert long.heightForWidth(200) > make().heightForWidth(200)
    assert long.heightForWidth(200) > long.heightForWidth(800)


def test_both_of_its_words_are_its_name(make, look):
    assert make().accessibleName() == f"{WORDS[0]}: {WORDS[1]}"
    assert make("", "Risks").accessibleName() == "Risks"


@pytest.fixture(params=["widget", "program"])
def turn(request, qapp):
    """Return a way to turn a widget, or the program, round."""
    rtl = Qt.LayoutDirection.RightToLeft
    yield lambda widget: (qapp if request.param == "program" else widget).setLayoutDirection(rtl)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_right_to_left_the_words_begin_at_the_right(make, look, turn):
    button = make("", "A")
    button.resize(400, 60)
    left = _ink_columns(button, look)
    turn(button)
    right = _ink_columns(button, look)
    assert max(left) < 200 < min(right)


def _ink_columns(button, look):
    button.show()
    image = button.grab().toImage()
    ground = look.color("card").lightness()
    inner = button.rect().adjusted(8, 8, -8, -8)
    return [
        x
        for x in range(inner.left(), inner.right())
        if any(
            abs(image.pixelColor(x, y).lightness() - ground) > 100
            for y in range(inner.top(), inner.bottom())
        )
    ]


def test_space_presses_it(make, look, qtbot):
    button = make()
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)
