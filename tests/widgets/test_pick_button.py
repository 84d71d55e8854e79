# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from esi_guide.widgets.pick_button import PickButton


@pytest.fixture
def make(qtbot, look):
    del look

    def make(small="What it means.", **choices):
        button = PickButton("I want relief soon", small, "pick", **choices)
        qtbot.addWidget(button)
        button.resize(300, button.heightForWidth(300))
        button.show()
        return button

    return make


def ink_columns(button):
    """Return how much darker than the ground each side of the button is, left and right."""
    image = button.grab().toImage()
    lead = button.lead() + 8

    def ink(columns):
        return sum(
            255 - image.pixelColor(x, y).lightness()
            for x in columns
            for y in range(8, button.height() - 8)
        )

    return ink(range(8, lead)), ink(range(button.width() - lead, button.width() - 8))


def test_its_name_says_whether_it_is_picked(make):
    button = make()
    assert button.accessibleName() == "I want relief soon (not picked)"
    assert button.accessibleDescription() == "What it means."
    button.set_picked(picked=True)
    assert button.accessibleName() == "I want relief soon (picked)"
    assert button.isChecked()


def test_one_of_several_says_which_is_the_answer(make):
    button = make(only_one=True)
    assert button.accessibleName() == "I want relief soon"
    button.set_picked(picked=True)
    assert button.accessibleName() == "I want relief soon (your answer)"


@pytest.mark.parametrize("only_one", [False, True])
def test_the_mark_shows_it_without_colour(make, only_one):
    button = make(only_one=only_one)
    empty, _ = ink_columns(button)
    button.set_picked(picked=True)
    full, _ = ink_columns(button)
    # Tick and ground together; the ground alone is the same on both sides.
    assert full > empty + 2000


def test_the_mark_stands_where_the_line_begins(make):
    button = make(small="")
    left, right = ink_columns(button)
    assert left > right
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    left, right = ink_columns(button)
    assert right > left


def test_it_is_large_enough_for_a_finger_and_for_its_words(make):
    button = make(small="")
    assert button.heightForWidth(300) >= 44
    assert make().heightForWidth(160) > make().heightForWidth(400)
