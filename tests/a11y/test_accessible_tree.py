# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a screen reader meets in each view, in its order, held against a text under _reference.

After a change that is meant: ``pytest tests/a11y --update-references``, then read the difference.
"""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from esi_guide.ladder.journey import Mark
from esi_guide.views.shortcuts_view import ShortcutsView
from esi_guide.views.staff_card import StaffCard
from tests.views.hands import accessible_nodes, settle

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


def test_the_card_for_staff_reads_as_before(open_at, agree):
    window = open_at(page="emergency")
    window.page_view.ui.staffCardButton.click()
    settle()
    card = window.page_view.findChild(StaffCard)
    agree("staff-card", dump(card))
    card.close()
    settle()


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
