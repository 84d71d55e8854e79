# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a screen reader meets in each view, in its order, held against a text under _reference.

After a change that is meant: ``pytest tests/a11y --update-references``, then read the difference.
"""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from esi_guide.ladder.drawing import Picture, Ring, Stroke
from esi_guide.ladder.journey import Mark
from esi_guide.models.navigator import Place
from esi_guide.views.new_person_view import NewPersonView
from esi_guide.views.phone_view import PhoneView
from esi_guide.views.shortcuts_view import ShortcutsView
from esi_guide.views.staff_card import StaffCard
from tests.views.hands import accessible_nodes, child, settle
from tests.views.test_fits import fill

REFERENCE = Path(__file__).parent / "_reference"
PAGES = ("rfa", "emergency", "where-from")
#: Roles of parts that a person acts on.
OPERABLE = {"Button", "ButtonMenu", "CheckBox"}


def dump(window):
    """Return the tree as text: role, name, states; below, how its text begins and what it is."""
    lines = []
    for node in accessible_nodes(window):
        indent = "  " * node.depth
        state = f"  [{node.state}]" if node.state else ""
        lines.append(f"{indent}{node.role}: {' '.join(node.name.split())}{state}")
        if node.value:
            lines.append(f"{indent}    says: {textwrap.shorten(node.value, 70)}")
        lines += textwrap.wrap(
            " ".join(node.description.split()),
            96,
            initial_indent=f"{indent}    ",
            subsequent_indent=f"{indent}    ",
        )
    return "\n".join(lines) + "\n"


@pytest.fixture
def agree(request):
    """Return a comparison with a reference, or what writes the reference anew."""

    def agree(name, text):
        path = REFERENCE / f"{name}.txt"
        if request.config.getoption("update_references", default=False):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.is_file(), f"no reference for {name}: run with --update-references"
        assert text.splitlines() == path.read_text(encoding="utf-8").splitlines()

    return agree


def test_the_ladder_reads_as_before(open_at, agree):
    agree("ladder", dump(open_at()))


def test_the_ladder_with_a_path_reads_as_before(open_at, agree):
    window = open_at()
    window.journey.mark("esi", Mark.TRIED)
    window.journey.choose("how-much-relief/some")
    window.journey.mark("rfa", Mark.CONSIDERING)
    settle()
    agree("ladder-with-a-path", dump(window))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_reads_as_before(open_at, agree, page):
    agree(f"page-{page}", dump(open_at(page=page)))


@pytest.mark.parametrize("view", ["matters", "sheet"])
def test_what_helps_to_decide_reads_as_before(open_at, agree, view):
    window = open_at()
    fill(window)
    window.navigator.open_view(view)
    settle()
    agree(view, dump(window))


@pytest.mark.parametrize("view", ["matters", "sheet"])
def test_whatever_helps_to_decide_has_words_of_its_own(open_at, view):
    window = open_at()
    fill(window)
    window.navigator.open_view(view)
    settle()
    nodes = accessible_nodes(window)
    assert [node for node in nodes if "focusable" in node.state and not node.name] == []
    operable = [(node.name, node.description) for node in nodes if node.role in OPERABLE]
    assert sorted(operable) == sorted(set(operable))


def test_what_a_clinician_has_reads_as_before(open_at, agree):
    window = open_at(consult=True)
    for step, mark in zip(("esi", "rfa", "scs", "drg"), Mark, strict=True):
        window.journey.mark(step, mark)
    settle()
    agree("consult-ladder", dump(window))
    window.navigator.open_page("scs")
    window.page_view.ui.figurePlayer.draw_button.setChecked(True)
    window.drawings.add(Picture("scs", 0), Stroke(((10, 10), (20, 20))))
    window.drawings.add(Picture("scs", 0), Ring((30, 30)))
    settle()
    agree("consult-drawing", dump(window))
    window.new_person.trigger()
    settle()
    view = window.findChild(NewPersonView)
    agree("consult-new-person", dump(view))
    nodes = [*accessible_nodes(window), *accessible_nodes(view)]
    assert [node for node in nodes if "focusable" in node.state and not node.name] == []
    view.reject()
    settle()


def test_the_card_for_staff_reads_as_before(open_at, agree):
    window = open_at(page="emergency")
    window.page_view.ui.staffCardButton.click()
    settle()
    card = window.page_view.findChild(StaffCard)
    agree("staff-card", dump(card))
    card.close()
    settle()


@pytest.fixture
def search(open_at, qtbot):
    """Return a way to open the search with words in it."""

    def search(typed):
        window = open_at()
        window.open_search(typed)
        qtbot.waitUntil(lambda: window.findChild(QPushButton, "letter-A") is not None)
        settle()
        return window

    return search


@pytest.mark.parametrize(("name", "typed"), [("search", ""), ("search-results", "cant pee rf")])
def test_the_search_reads_as_before(search, agree, name, typed):
    agree(name, dump(search(typed)))


@pytest.mark.parametrize("typed", ["", "pain", "side effects"])
def test_whatever_is_found_has_a_name_and_words_of_its_own(search, typed):
    nodes = [node for node in accessible_nodes(search(typed)) if node.role in OPERABLE]
    assert [node for node in nodes if not node.name] == []
    words = [(node.name, node.description) for node in nodes]
    doubles = {each for each in words if words.count(each) > 1}
    # A topic may be called as the control that is always there.
    assert doubles <= {("Emergency signs", "")}


def test_the_handout_reads_as_before(open_at, agree):
    window = open_at()
    window.open_handout()
    settle()
    window.view().finish()
    settle()
    agree("handout", dump(window))


def test_the_sheet_for_a_phone_reads_as_before(open_at, agree, monkeypatch):
    monkeypatch.setattr("esi_guide.models.phone.day_words", lambda _day: "today")
    window = open_at()
    fill(window)
    window.show_phone()
    settle()
    view = window.findChild(PhoneView)
    agree("phone", dump(view))
    view.close()
    settle()


def test_the_parts_and_a_licence_read_as_before(open_at, agree, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    window = open_at(page="about")
    child(window, "licencesButton").click()
    settle()
    agree("licences", dump(window))
    window.navigator.go(Place(section="libyaml", view="licences"))
    settle()
    agree("licence", dump(window))


def test_the_overview_of_the_keys_reads_as_before(open_at, agree):
    window = open_at()
    window.show_keys()
    settle()
    overview = window.findChild(ShortcutsView)
    agree("keys", dump(overview))
    overview.close()
    settle()


@pytest.mark.parametrize("page", ["", *PAGES])
def test_whatever_a_person_acts_on_has_a_name(open_at, page):
    nodes = accessible_nodes(open_at(page=page))
    assert [node for node in nodes if node.role in OPERABLE and not node.name] == []
    assert [node for node in nodes if "focusable" in node.state and not node.name] == []


@pytest.mark.parametrize("page", PAGES)
def test_no_two_things_that_a_person_acts_on_share_their_words(open_at, page):
    operable = [
        (node.name, node.description)
        for node in accessible_nodes(open_at(page=page))
        if node.role in OPERABLE
    ]
    assert sorted(operable) == sorted(set(operable))


def test_the_list_reads_like_the_chart(open_at):
    window = open_at()
    chart = [node.name for node in accessible_nodes(window.ladder_view.ui.ladderCanvas)]
    window.ladder_view.set_list_form(wanted=True)
    settle()
    assert [node.name for node in accessible_nodes(window.ladder_view.ui.ladderCanvas)] == chart
