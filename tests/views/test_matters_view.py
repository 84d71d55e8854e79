# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What matters, as a reader picks it by touch and by keys; nothing is scored or ranked."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton

from esi_guide import paths
from esi_guide.widgets import announce as announcing

from .hands import box, child, focus_name, press, settle, shown, tap

Key = Qt.Key
OPTIONS = ("stay-active", "adjust-care", "repeat", "rfa", "pain-programme", "scs", "drg", "surgeon")


@pytest.fixture
def window(window):
    window.navigator.open_view("matters")
    settle()
    return window


@pytest.fixture
def heard(monkeypatch):
    words = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: words.append(event.message())
    )
    return words


def texts(window):
    return [label.text() for label in shown(window.view(), QLabel)]


def cards(window):
    """Return the ids of the steps whose cards are shown, in reading order."""
    found = [each.objectName() for each in shown(window.view(), QPushButton)]
    return [name.removeprefix("read-") for name in found if name.startswith("read-")]


def test_nothing_picked_explains_itself(window):
    assert child(window, "mattersNoteLabel").text().startswith("Nothing is chosen yet.")
    assert cards(window) == []
    for name in ("orderCard", "optionsCard", "mattersSourcesCard"):
        assert not child(window, name).isVisible(), name


def test_it_says_that_it_does_not_score_or_choose(window):
    assert "does not score or choose" in child(window, "noScoreLabel").text()


def test_a_touch_picks_a_statement_and_shows_what_is_known_of_every_option(window):
    tap(child(window, "statement-soon"))
    assert window.picks.picks.matters == ("soon",)
    assert child(window, "statement-soon").accessibleName() == "I want relief soon (picked)"
    assert cards(window) == list(OPTIONS)
    assert not child(window, "mattersNoteLabel").isVisible()
    assert texts(window).count("I want relief soon") == len(OPTIONS)


def test_keys_pick_and_put_back(window):
    child(window, "statement-soon").setFocus()
    press(window, Key.Key_Space)
    press(window, Key.Key_Tab)
    press(window, Key.Key_Space)
    assert window.picks.picks.matters == ("soon", "lasting")
    assert focus_name(window) == "statement-lasting"
    press(window, Key.Key_Space)
    assert window.picks.picks.matters == ("soon",)


def test_the_order_is_the_reader_s_and_the_options_keep_theirs(window):
    for name in ("soon", "studies", "safe"):
        tap(child(window, f"statement-{name}"))
    tap(child(window, "up-safe"))
    assert window.picks.picks.matters == ("soon", "safe", "studies")
    assert cards(window) == list(OPTIONS)
    shown_texts = texts(window)
    first = shown_texts.index("Stay active and wait")
    assert shown_texts[first + 2 : first + 8 : 2] == [
        *(
            "I want relief soon",
            "I want a low risk of serious harm",
            "I want good studies behind it",
        ),
    ]


def test_the_focus_goes_with_the_line_that_is_moved(window, heard):
    for name in ("soon", "studies", "safe"):
        window.picks.toggle_matter(name)
    settle()
    child(window, "up-safe").setFocus()
    press(window, Key.Key_Space)
    assert focus_name(window) == "up-safe"
    press(window, Key.Key_Space)
    assert window.picks.picks.matters == ("safe", "soon", "studies")
    # There is no further up from the top.
    assert focus_name(window) == "down-safe"
    assert heard == [
        "I want a low risk of serious harm: now number 2 of 3",
        "I want a low risk of serious harm: now number 1 of 3",
    ]


def test_tab_goes_from_the_lines_to_their_order_and_the_options(window):
    for name in ("studies", "soon"):
        window.picks.toggle_matter(name)
    settle()
    child(window, "statement-studies").setFocus()
    stops = []
    for _ in range(5):
        press(window, Key.Key_Tab)
        stops.append(focus_name(window))
    assert stops == [
        "down-studies",
        "up-soon",
        "read-stay-active",
        "read-adjust-care",
        "read-repeat",
    ]


def test_all_option_cards_are_of_one_size(window):
    for name in ("soon", "no-implant", "studies"):
        window.picks.toggle_matter(name)
    settle()
    frames = [child(window, f"option-{step}") for step in OPTIONS]
    assert len({frame.size().toTuple() for frame in frames}) == 1
    assert box(frames[0], window).top() == box(frames[1], window).top()


def test_the_button_of_an_option_opens_its_page_and_back_returns(window):
    tap(child(window, "statement-soon"))
    button = child(window, "read-rfa")
    assert button.accessibleName() == "Read about it: Radiofrequency ablation (RFA)"
    tap(button)
    assert window.page_view.page_id == "rfa"
    press(window, Key.Key_Escape)
    assert window.navigator.place.view == "matters"
    assert cards(window) == list(OPTIONS)


def test_sources_stand_below_with_the_numbers_that_are_cited(window):
    tap(child(window, "statement-studies"))
    assert child(window, "mattersSourcesCard").isVisible()
    listed = child(window, "mattersSourceList").toPlainText()
    cited = {part for text in texts(window) for part in text.split() if part.startswith("[")}
    assert cited
    assert [number for number in cited if number not in listed] == []


def test_it_is_reached_from_the_ladder_and_esc_returns_to_the_button(window):
    window.navigator.reset()
    settle()
    tap(child(window, "mattersButton"))
    assert window.navigator.place.view == "matters"
    assert focus_name(window) == "mattersScroll"
    press(window, Key.Key_PageDown)
    press(window, Key.Key_Escape)
    assert (window.view(), focus_name(window)) == (window.ladder_view, "mattersButton")


def test_it_is_announced_once_by_its_title(window, heard):
    window.navigator.home()
    heard.clear()
    window.navigator.open_view("matters")
    assert heard == ["What matters to me"]


def test_a_finger_s_width_of_text_size_changes_the_columns_and_nothing_is_lost(window):
    tap(child(window, "statement-soon"))
    for _ in range(3):
        tap(child(window, "largerButton"))
    assert cards(window) == list(OPTIONS)


#: Opens the ladder and prints which modules of the package were imported for it.
LADDER_ALONE = """
import sys
from esi_guide.app import make_application, make_window
from esi_guide.options import Options
from esi_guide.services.settings import MemorySettings
window = make_window(make_application([]), Options(), MemorySettings())
window.show()
print(*(name for name in sys.modules if name.startswith("esi_guide.")))
"""


def test_the_ladder_opens_without_any_of_it():
    result = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", LADDER_ALONE],
        capture_output=True,
        text=True,
        check=True,
        cwd=paths.resources().parent,
    )
    imported = {name.rpartition(".")[2] for name in result.stdout.split()}
    assert "ladder_view" in imported
    late = {"matters", "matters_table", "matters_view", "sheet", "sheet_table", "sheet_view"}
    late |= {"side_by_side", "compare_table", "compare_view", "column_grid"}
    assert imported & (late | {"understood", "pick_button", "even_grid", "one_row"}) == set()


def test_announcements_go_to_nobody_where_nobody_listens(window, monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda _: pytest.fail("announced"))
    announcing.announce(window, "words")
