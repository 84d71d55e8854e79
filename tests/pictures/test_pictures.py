# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What each view looks like in each theme, held against the pictures under _reference.

After a change that is meant: ``pytest tests/pictures --update-pictures``, then look at what
changed. What fails is under build/pictures: as it was, as it is, and the difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from esi_guide.ladder.drawing import Picture, Ring, Stroke
from esi_guide.ladder.journey import Mark
from esi_guide.services.theme import THEMES
from esi_guide.views.new_person_view import NewPersonView
from esi_guide.views.shortcuts_view import ShortcutsView
from esi_guide.views.staff_card import StaffCard
from tests.views.hands import settle
from tests.views.test_fits import fill

from .likeness import beside, reduced, unlikeness, with_few_colours

REFERENCE = Path(__file__).parent / "_reference"
FAILED = Path(__file__).parents[2] / "build" / "pictures"
WIDE, TALL = (1366, 768), (1080, 1920)


def ladder(window):
    return window


def with_a_path(window):
    window.journey.mark("esi", Mark.TRIED)
    window.journey.choose("how-much-relief/some")
    window.journey.mark("rfa", Mark.CONSIDERING)
    return window


def as_a_list(window):
    window.ladder_view.set_list_form(wanted=True)
    return window


def page(name):
    def show(window):
        window.navigator.open_page(name)
        return window

    return show


def view(name):
    def show(window):
        fill(window)
        window.navigator.open_view(name)
        if name == "handout":
            settle()
            window.view().finish()
        return window

    return show


def search(window):
    window.open_search("cant pee rf")
    # The letters are offered once every page has been read.
    while window.findChild(QPushButton, "letter-A") is None:
        settle()
    return window


def trouble(window):
    window.show_trouble()
    return window


def staff_card(window):
    window.navigator.open_page("emergency")
    window.page_view.ui.staffCardButton.click()
    card = window.page_view.findChild(StaffCard)
    card.showNormal()
    card.resize(*WIDE)
    return card


def drawn_on(window):
    window.journey.mark("scs", Mark.UNSUITABLE)
    window.navigator.open_page("scs")
    window.page_view.ui.figurePlayer.draw_button.setChecked(True)
    points = ((120, 60), (180, 90), (240, 50), (300, 100))
    window.drawings.add(Picture("scs", 0), Stroke(points))
    window.drawings.add(Picture("scs", 0), Ring((420, 120)))
    settle()
    window.page_view.ui.pageScroll.verticalScrollBar().setValue(400)
    return window


def every_mark(window):
    for step, mark in zip(("esi", "rfa", "scs", "drg"), Mark, strict=True):
        window.journey.mark(step, mark)
    return window


def new_person(window):
    every_mark(window)
    window.new_person.trigger()
    return window.findChild(NewPersonView)


def keys(window):
    window.show_keys()
    return window.findChild(ShortcutsView)


SHOWN = {
    "ladder": (ladder, WIDE),
    "ladder-tall": (ladder, TALL),
    "ladder-list": (as_a_list, WIDE),
    "ladder-with-a-path": (with_a_path, WIDE),
    "page-rfa": (page("rfa"), WIDE),
    "page-emergency": (page("emergency"), WIDE),
    "page-decision": (page("how-much-relief"), WIDE),
    "matters": (view("matters"), WIDE),
    "compare": (view("compare"), WIDE),
    "sheet": (view("sheet"), WIDE),
    "handout": (view("handout"), WIDE),
    "search": (search, WIDE),
    "keys": (keys, WIDE),
    "staff-card": (staff_card, WIDE),
    "consult-ladder": (every_mark, WIDE),
    "consult-drawing": (drawn_on, WIDE),
    "consult-new-person": (new_person, WIDE),
    "trouble": (trouble, WIDE),
}


@pytest.fixture
def agree(request):
    """Return a comparison with a reference, or what makes the reference anew."""

    def agree(name, widget):
        now = reduced(widget.grab().toImage())
        path = REFERENCE / f"{name}.png"
        was = QImage(str(path))
        if request.config.getoption("update_pictures", default=False):
            path.parent.mkdir(exist_ok=True)
            with_few_colours(now).save(str(path))
            return
        assert not was.isNull(), f"no reference for {name}: run with --update-pictures"
        found = unlikeness(was, now)
        if found.is_seen:
            FAILED.mkdir(parents=True, exist_ok=True)
            beside(was, now).save(str(FAILED / path.name))
        assert not found.is_seen, f"{found}; look at {FAILED / path.name}"

    return agree


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", SHOWN)
def test_a_view_looks_as_before(open_at, agree, name, theme):
    show, size = SHOWN[name]
    window = open_at(size=size, theme=theme, consult=name.startswith("consult"))
    shown = show(window)
    settle()
    agree(f"{name}-{theme}", shown)
    if shown is not window:
        shown.close()
        settle()


def test_every_picture_is_of_a_view():
    names = {f"{name}-{theme}.png" for name in SHOWN for theme in THEMES}
    assert {path.name for path in REFERENCE.iterdir()} == names
