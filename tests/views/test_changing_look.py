# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is not shown is let go before the look changes, and is as it was when it comes back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from esi_guide.models.navigator import VIEWS
from esi_guide.views.main_window import _place_on_page

from .hands import child, choose_form, settle

SMALL = (900, 600)


def views(window):
    """Return which views there are, in the window's stack and below it."""
    stack = window.ui.viewStack
    return sorted(type(stack.widget(number)).__name__ for number in range(stack.count()))


@pytest.fixture
def counted(monkeypatch):
    """Return a way to have the calls of a widget's method noted in a list."""

    def counted(widget, name):
        calls, method = [], getattr(widget, name)
        monkeypatch.setattr(widget, name, lambda *args: calls.append(args) or method(*args))
        return calls

    return counted


def missing():
    raise FileNotFoundError


def dressed(window, change):
    """Return the views that are there when everything is dressed anew."""
    seen = []
    window._appearance.changing.connect(lambda: seen.append(views(window)))
    change()
    settle()
    return seen[-1]


@pytest.mark.parametrize("change", ["larger", "next_theme"])
@pytest.mark.parametrize(
    ("page", "left"), [("rfa", ["HandoutView", "PageView"]), ("", ["HandoutView", "LadderView"])]
)
def test_only_what_is_shown_is_dressed_anew(open_at, change, page, left):
    window = open_at()
    for view in VIEWS:
        window.navigator.open_view(view)
        settle()
    window.open_search("pain")
    settle()
    window.navigator.open_page("esi")
    window.navigator.open_page(page)
    settle()
    assert dressed(window, getattr(window._appearance, change)) == left


@pytest.mark.parametrize("change", ["larger", "next_theme"])
@pytest.mark.parametrize("size", [(640, 480), (1366, 768)])
def test_a_page_is_laid_out_once_for_a_new_look(open_at, counted, change, size):
    window = open_at(size=size)
    window.navigator.open_page("rfa")
    settle()
    section = window.page_view.sections()[-1]
    widths = counted(section, "setLineWrapColumnOrWidth")
    bar = window.page_view.ui.pageScroll.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = _place_on_page(window.page_view)
    getattr(window._appearance, change)()
    settle()
    assert len(widths) <= 1
    assert section.height() == section.heightForWidth(section.width())
    assert bar.maximum() > bar.pageStep()
    assert (change == "larger") or _place_on_page(window.page_view) == place


def test_what_scrolls_follows_the_window_again_after_a_fault_while_dressing(open_at, monkeypatch):
    window = open_at()
    window.navigator.open_page("rfa")
    settle()
    with monkeypatch.context() as patch:
        patch.setattr(window._appearance, "_make", missing)
        with pytest.raises(FileNotFoundError):
            window._appearance.larger()
    window.resize(*SMALL)
    settle()
    scroll = window.page_view.ui.pageScroll
    assert scroll.widget().width() == scroll.viewport().width()


def test_what_was_let_go_is_ready_again_soon(open_at, qtbot):
    window = open_at()
    window.navigator.open_page("rfa")
    settle()
    window._appearance.next_theme()
    assert views(window) == ["PageView"]
    qtbot.waitUntil(lambda: views(window) == ["LadderView", "PageView"])
    window.navigator.home()
    window._appearance.next_theme()
    assert views(window) == ["LadderView"]
    qtbot.waitUntil(lambda: views(window) == ["LadderView", "PageView"])


def test_the_place_on_a_page_is_found_again(open_at):
    window = open_at(size=SMALL)
    window.navigator.open_page("rfa")
    settle()
    window.page_view.show_section(window.page_view.sections()[2].key)
    settle()
    before = _place_on_page(window.page_view)
    window.navigator.home()
    window._appearance.next_theme()
    window._go_back()
    settle()
    key, part = _place_on_page(window.page_view)
    assert (key, part) == (before[0], pytest.approx(before[1], abs=0.05))
    assert before[0]


def test_the_place_in_another_view_is_found_again(open_at):
    window = open_at(size=SMALL)
    window.navigator.open_view("matters")
    settle()
    bar = window.view().scroll_bar()
    bar.setValue(bar.maximum() // 2)
    window.navigator.open_page("rfa")
    window._appearance.larger()
    window._go_back()
    settle()
    bar = window.view().scroll_bar()
    assert bar.value() / bar.maximum() == pytest.approx(0.5, abs=0.05)


def test_the_chart_stays_as_large_as_the_reader_made_it(open_at):
    window = open_at(size=(1920, 1080))
    choose_form(window, "largerChart")
    wish = window.ladder_view.ui.ladderCanvas.wish
    assert wish
    window.navigator.open_page("rfa")
    window._appearance.next_theme()
    window.navigator.home()
    settle()
    assert window.ladder_view.ui.ladderCanvas.wish == wish


def test_the_search_knows_at_once_what_it_knew(open_at, qtbot):
    window = open_at()
    window.open_search("pain")
    qtbot.waitUntil(lambda: window._search_view.model.is_ready)
    window._go_back()
    window._appearance.next_theme()
    window.open_search("nerve")
    settle()
    assert window._search_view.model.is_ready
    assert window._search_view.model.rowCount()
    assert child(window, "letterRow").findChildren(QPushButton)


def test_the_small_map_shows_the_ladder_of_the_new_language(open_at):
    window = open_at()
    window.navigator.open_page("rfa")
    settle()
    window.language_chosen.emit("es")
    assert views(window) == ["PageView"]
    drawn = window.page_view.ui.miniLadder
    assert drawn._layout is not None
    assert window.ladder_view.ui.ladderCanvas.layout_now is drawn._layout
