# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Nothing is cut off, nothing lies on anything else, nothing has to be moved sideways."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QStackedWidget

from esi_guide.ladder.journey import Mark
from esi_guide.ladder.picks import Answered, Asked
from esi_guide.widgets.ladder_canvas import LadderCanvas

from .hands import box, child, cut_texts, overlaps, press, settle, shown, sideways

WINDOWS = [
    ((1366, 768), 100),
    ((1366, 768), 200),
    ((1366, 768), 300),
    ((1080, 1920), 100),
    ((1080, 1920), 200),
    ((1024, 600), 100),
    ((1024, 600), 200),
]
#: The ladder, an option, the emergency signs and a question.
PLACES = ("", "rfa", "emergency", "where-from")
#: The views that are neither, filled by a reader.
VIEWS = ("matters", "sheet")
#: Smallest side that a finger hits, in px.
TOUCH = 44


def look_over(window):
    """Return every fault of the view that is shown."""
    yield from (f"cut: {fault}" for fault in cut_texts(window))
    yield from (f"sideways: {name}" for name in sideways(window))
    for widget in shown(window):
        # The ladder lays buttons for fingers over what it paints; its own tests look at them.
        if not isinstance(widget, LadderCanvas | QAbstractScrollArea | QStackedWidget):
            yield from (f"overlap: {pair}" for pair in overlaps(widget))
    for button in shown(window, QAbstractButton):
        if min(button.width(), button.height()) < TOUCH:
            yield f"small: {button.objectName()} {button.width()}x{button.height()}"
    for button in child(window, "headerBar").findChildren(QAbstractButton):
        if not window.rect().contains(box(button, window)):
            yield f"outside: {button.objectName()}"


@pytest.mark.parametrize(("size", "text_size"), WINDOWS)
def test_every_view_fits_its_window(open_at, size, text_size):
    window = open_at(size=size, text_size=text_size)
    faults = {}
    for place in PLACES:
        window.navigator.open_page(place)
        settle()
        faults[place or "ladder"] = sorted(set(look_over(window)))
    assert {place: found for place, found in faults.items() if found} == {}


def fill(window):
    """Pick, mark and answer what fills the views."""
    for statement in ("soon", "no-implant", "work", "studies"):
        window.picks.toggle_matter(statement)
    for page, number in (("rfa", 1), ("rfa", 3), ("scs", 0)):
        window.picks.toggle_question(Asked(page, number))
    for page in ("rfa", "scs"):
        window.picks.answer(Answered(page, 2, 0))
    window.journey.mark("esi", Mark.TRIED)
    for step in ("rfa", "surgeon"):
        window.journey.mark(step, Mark.CONSIDERING)


@pytest.mark.parametrize(("size", "text_size"), WINDOWS)
def test_what_helps_to_decide_fits_its_window(open_at, size, text_size):
    window = open_at(size=size, text_size=text_size)
    faults = {}
    for filled in (False, True):
        if filled:
            fill(window)
        for view in VIEWS:
            window.navigator.open_view(view)
            settle()
            faults[view, filled] = sorted(set(look_over(window)))
    window.navigator.open_page("rfa")
    settle()
    faults["rfa"] = sorted(set(look_over(window)))
    assert {place: found for place, found in faults.items() if found} == {}


@pytest.mark.parametrize(("size", "text_size"), WINDOWS)
def test_the_handout_fits_its_window(open_at, size, text_size):
    window = open_at(size=size, text_size=text_size)
    window.open_handout()
    settle()
    window.view().finish()
    settle()
    assert sorted(set(look_over(window))) == []


def test_the_list_and_a_path_fit_at_large_text(open_at):
    window = open_at(text_size=200)
    for step in ("esi", "repeat", "rfa", "surgeon"):
        window.journey.mark(step, "tried")
    child(window, "listButton").click()
    settle()
    assert sorted(look_over(window)) == []


def test_a_page_fits_again_after_the_text_size_was_changed_back(open_at):
    window = open_at(page="rfa", text_size=300)
    press(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert sorted(look_over(window)) == []
