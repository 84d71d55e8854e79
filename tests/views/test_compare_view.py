# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Options side by side, as a reader chooses and reads them by touch and by keys."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScroller

from .hands import accessible_nodes, box, child, focus_name, press, settle, shown, tap

Key = Qt.Key
OPTIONS = ("stay-active", "adjust-care", "repeat", "rfa", "pain-programme", "scs", "drg", "surgeon")


@pytest.fixture
def window(window):
    window.navigator.open_view("compare")
    child(window, "compareListButton").setChecked(False)
    settle()
    return window


@pytest.fixture
def heard(monkeypatch):
    words = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: words.append(event.message()) if hasattr(event, "message") else None,
    )
    return words


def compare(window, *pages):
    """Open the view with options chosen before, as from their pages."""
    window.navigator.home()
    window.picks.clear()
    for page in pages:
        window.picks.toggle_compared(page)
    window.navigator.open_view("compare")
    settle()


def columns(window):
    """Return the pages of the columns or parts that are shown, in reading order."""
    names = [each.objectName() for each in shown(window.view())]
    return [name.removeprefix("compared-") for name in names if name.startswith("compared-")]


def cells(window):
    names = [each.objectName() for each in shown(window.view())]
    return [name.removeprefix("cell-") for name in names if name.startswith("cell-")]


def test_the_options_to_choose_from_stand_in_the_order_of_the_chart(window):
    names = [each.objectName() for each in shown(window.view())]
    found = [n.removeprefix("compare-") for n in names if n.startswith("compare-")]
    assert found == list(OPTIONS)
    assert columns(window) == cells(window) == []
    assert not child(window, "compareButton").isEnabled()


def test_it_says_that_the_guide_does_not_choose(window):
    for chosen in ((), ("rfa", "scs")):
        compare(window, *chosen)
        label = child(window, "compareNoChoiceLabel")
        assert label.isVisible()
        assert label.text().startswith("This guide does not choose for you.")


def test_touches_choose_two_options_and_show_them_side_by_side(window):
    tap(child(window, "compare-scs"))
    assert not child(window, "compareButton").isEnabled()
    tap(child(window, "compare-rfa"))
    # Whoever wants a third can still choose it.
    assert child(window, "chooserCard").isVisible()
    tap(child(window, "compareButton"))
    assert columns(window) == ["rfa", "scs"]
    assert not child(window, "chooserCard").isVisible()


def test_keys_choose_options_and_show_them(window, heard):
    child(window, "compare-stay-active").setFocus()
    press(window, Key.Key_Space)
    press(window, Key.Key_Tab)
    press(window, Key.Key_Space)
    for _ in range(7):
        press(window, Key.Key_Tab)
    assert focus_name(window) == "compareButton"
    press(window, Key.Key_Space)
    assert columns(window) == ["stay-active", "adjust-care"]
    assert focus_name(window) == "compareScroll"
    assert "Stay active and wait, Adjust everyday care" in heard


def test_a_fifth_option_is_refused_in_words_and_stays_unpicked(window, heard):
    for page in OPTIONS[:4]:
        tap(child(window, f"compare-{page}"))
    heard.clear()
    tap(child(window, "compare-scs"))
    assert window.picks.picks.compared == OPTIONS[:4]
    assert not child(window, "compare-scs").isChecked()
    assert child(window, "compareRefusalLabel").isVisible()
    assert heard == [child(window, "compareRefusalLabel").text()]
    tap(child(window, "compare-rfa"))
    assert not child(window, "compareRefusalLabel").isVisible()


def test_change_leads_back_to_the_choice_and_keeps_it(window):
    compare(window, "rfa", "scs")
    tap(child(window, "changeOptionsButton"))
    assert focus_name(window) == "compare-stay-active"
    tap(child(window, "compare-drg"))
    tap(child(window, "compareButton"))
    assert columns(window) == ["rfa", "scs", "drg"]


@pytest.mark.parametrize("pair", list(combinations(OPTIONS, 2)), ids="-".join)
def test_any_two_options_fit_one_screen(window, pair):
    compare(window, *pair)
    *_, last = child(window, "compareTable").rows()
    assert max(box(part, window).bottom() for part in last) < window.height()
    assert child(window, "compareTop").isVisible()


def test_each_cell_says_its_question_and_option_and_they_are_read_question_by_question(window):
    compare(window, "scs", "rfa")
    names = [node.name for node in accessible_nodes(child(window, "compareTable"))]
    assert names[0] == "What is it meant to do?"
    assert names[1].startswith("What is it meant to do? Heating a small joint nerve: Heat stops")
    assert names[2].startswith("What is it meant to do? A stimulator for the spinal cord: Mild")
    assert names[3] == "How soon may it help?"


def test_the_heads_are_read_before_the_rows_in_both_forms(window):
    compare(window, "scs", "rfa")
    for wanted in (False, True):
        child(window, "compareListButton").setChecked(wanted)
        settle()
        names = [node.name for node in accessible_nodes(window.view())]
        places = [
            names.index(name)
            for name in (
                *("Change options", "Read about it: Heating a small joint nerve"),
                "What is it meant to do?",
            )
        ]
        assert places == sorted(places)


def test_more_than_fit_are_reached_by_buttons_beside_a_column_that_stays(window, heard):
    compare(window, "repeat", "rfa", "scs", "surgeon")
    assert columns(window) == ["repeat", "rfa", "scs"]
    first = next(iter(child(window, "compareTable").rows()))[0]
    before = box(first, window)
    back, on = child(window, "previousOptionsButton"), child(window, "nextOptionsButton")
    assert (back.isEnabled(), on.isEnabled()) == (False, True)
    heard.clear()
    on.setFocus()
    press(window, Key.Key_Space)
    assert columns(window) == ["rfa", "scs", "surgeon"]
    assert box(first, window) == before
    assert heard == ["Options 2 to 4 of 4"]
    # There is nothing further on, and the focus is not lost with the button.
    assert (focus_name(window), on.isEnabled()) == ("previousOptionsButton", False)
    tap(back)
    assert columns(window) == ["repeat", "rfa", "scs"]


def test_a_finger_turns_to_other_options(window, touch_screen):
    compare(window, "repeat", "rfa", "scs", "surgeon")
    spot = box(child(window, "cell-how-soon-scs"), window).center()
    handle = window.windowHandle()
    QTest.touchEvent(handle, touch_screen).press(0, spot).commit()
    for step in range(1, 9):
        QTest.touchEvent(handle, touch_screen).move(0, spot - QPoint(20 * step, 0)).commit()
    QTest.touchEvent(handle, touch_screen).release(0, spot - QPoint(160, 0)).commit()
    settle()
    QScroller.scroller(child(window, "compareScroll").viewport()).stop()
    assert columns(window) == ["rfa", "scs", "surgeon"]
    assert child(window, "compareScroll").verticalScrollBar().value() == 0


def test_arrows_walk_the_cells_and_bring_further_columns(window):
    compare(window, "repeat", "rfa", "scs", "surgeon")
    child(window, "compareTable").stop().setFocus()
    for key, place in (
        (Key.Key_Right, "cell-what-for-rfa"),
        (Key.Key_Right, "cell-what-for-scs"),
        (Key.Key_Right, "cell-what-for-surgeon"),
        (Key.Key_Down, "cell-how-soon-surgeon"),
        (Key.Key_Right, "cell-how-soon-surgeon"),
    ):
        press(window, key)
        assert focus_name(window) == place
    for _ in range(7):
        press(window, Key.Key_Down)
    assert focus_name(window) == "cell-how-sure-surgeon"
    view = child(window, "compareScroll").viewport()
    assert box(view, window).contains(box(window.focusWidget(), window).center())


def test_tab_goes_down_the_view(window):
    compare(window, "rfa", "scs")
    stops = []
    for _ in range(8):
        press(window, Key.Key_Tab)
        stops.append(focus_name(window))
    assert stops == [
        *("changeOptionsButton", "readComparedButton", "compareListButton"),
        *("read-compared-rfa", "read-compared-scs", "cell-what-for-rfa"),
        *("compareSourceList", "compareSheetButton"),
    ]


def test_the_list_says_the_same_in_the_same_order(window):
    compare(window, "rfa", "scs", "surgeon")
    table = child(window, "compareTable")
    before = [node.name for node in accessible_nodes(table)]
    tap(child(window, "compareListButton"))
    assert [node.name for node in accessible_nodes(table)] == before
    one, other = (box(child(window, f"cell-how-soon-{p}"), window) for p in ("rfa", "scs"))
    assert other.top() > one.bottom()
    assert "Heating a small joint nerve" in child(window, "cell-how-soon-rfa").text()
    # The heads go with the list.
    assert child(window, "compareBody").isAncestorOf(child(window, "compareTop"))


@pytest.mark.parametrize(
    ("size", "text_size"), [((700, 900), 100), ((1366, 768), 200), ((1024, 600), 200)]
)
def test_where_two_columns_do_not_fit_it_becomes_a_list_by_itself(open_at, size, text_size):
    window = open_at(size=size, text_size=text_size)
    compare(window, "rfa", "scs")
    assert not child(window, "compareListButton").isVisible()
    one, other = (box(child(window, f"cell-how-soon-{p}"), window) for p in ("rfa", "scs"))
    assert other.top() > one.bottom()


def test_the_button_of_a_column_opens_its_page_and_back_returns(window):
    compare(window, "rfa", "scs")
    tap(child(window, "read-compared-scs"))
    assert window.page_view.page_id == "scs"
    press(window, Key.Key_Escape)
    assert (window.navigator.place.view, columns(window)) == ("compare", ["rfa", "scs"])


def test_sources_stand_below_with_the_numbers_that_are_cited(window):
    compare(window, "rfa", "scs")
    listed = child(window, "compareSourceList").toPlainText()
    texts = [child(window, f"cell-{name}").text() for name in cells(window)]
    cited = {part for text in texts for part in text.split() if part.startswith("[")}
    assert cited
    assert [number for number in cited if number not in listed] == []


def test_a_page_puts_its_option_beside_others_and_says_how_many_there_are(window):
    window.navigator.open_page("rfa")
    settle()
    assert not child(window, "showComparedButton").isVisible()
    tap(child(window, "compareThisButton"))
    assert child(window, "compareThisButton").isChecked()
    assert child(window, "showComparedButton").text() == "Side by side: 1 chosen"
    window.navigator.open_page("scs")
    settle()
    assert not child(window, "compareThisButton").isChecked()
    tap(child(window, "compareThisButton"))
    tap(child(window, "showComparedButton"))
    assert columns(window) == ["rfa", "scs"]


def test_a_page_says_when_no_other_can_be_compared(window, heard):
    for page in ("repeat", "scs", "drg", "surgeon"):
        window.picks.toggle_compared(page)
    window.navigator.open_page("rfa")
    settle()
    assert not child(window, "compareRefusedLabel").isVisible()
    heard.clear()
    tap(child(window, "compareThisButton"))
    assert not child(window, "compareThisButton").isChecked()
    assert child(window, "compareRefusedLabel").isVisible()
    assert heard == [child(window, "compareRefusedLabel").text()]
    window.navigator.open_page("scs")
    settle()
    assert not child(window, "compareRefusedLabel").isVisible()


@pytest.mark.parametrize("page", ["esi", "how-much-relief", "emergency", "look-again"])
def test_what_nobody_can_choose_is_not_compared(window, page):
    window.picks.toggle_compared("rfa")
    window.navigator.open_page(page)
    settle()
    assert not child(window, "compareThisButton").isVisible()


def test_the_sheet_names_the_options_and_leads_here(window):
    window.picks.toggle_compared("scs")
    window.navigator.open_view("sheet")
    settle()
    rows = child(window, "comparedEntries").findChildren(type(child(window, "sheetTitleLabel")))
    assert [label.text() for label in rows] == ["A stimulator for the spinal cord"]
    tap(child(window, "compareOptionsButton"))
    assert window.navigator.place.view == "compare"


def test_it_is_reached_from_the_menu_and_esc_returns_to_the_ladder(window):
    window.navigator.reset()
    window._fill_menu()
    action = next(a for a in window._menu.actions() if a.text() == "Compare options")
    action.trigger()
    settle()
    assert (window.navigator.place.view, focus_name(window)) == ("compare", "compareScroll")
    press(window, Key.Key_Escape)
    assert window.view() is window.ladder_view
    assert focus_name(window)


def test_start_over_forgets_what_was_compared(window):
    compare(window, "rfa", "scs")
    window._start_over()
    window.navigator.open_view("compare")
    settle()
    assert columns(window) == []
    assert child(window, "comparedCountLabel").text() == (
        "No option is chosen yet. Choose two to four."
    )


def test_another_language_keeps_what_is_compared(open_at):
    window = open_at()
    compare(window, "rfa", "scs")
    window.language_chosen.emit("es")
    settle()
    assert columns(window) == ["rfa", "scs"]
    name = child(window, "cell-how-soon-rfa").accessibleName()
    assert name.startswith("¿Qué tan pronto puede ayudar? Calentar un nervio")


def test_from_right_to_left_the_questions_stand_at_the_right(window):
    compare(window, "rfa", "scs")
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    first = next(iter(child(window, "compareTable").rows()))
    lefts = [box(part, window).left() for part in first]
    heads = [box(child(window, f"compared-{page}"), window).left() for page in ("rfa", "scs")]
    window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    settle()
    assert lefts == sorted(lefts, reverse=True)
    assert lefts[1:] == heads


def test_heads_stand_above_their_columns(window):
    compare(window, "rfa", "scs")
    for page in ("rfa", "scs"):
        head = box(child(window, f"compared-{page}"), window)
        cell = box(child(window, f"cell-what-for-{page}"), window)
        assert (head.left(), head.right()) == (cell.left(), cell.right())
    scroll = child(window, "compareScroll").verticalScrollBar()
    top = box(child(window, "compared-rfa"), window)
    scroll.setValue(scroll.maximum())
    settle()
    assert box(child(window, "compared-rfa"), window) == top
