# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Every part and its licence, read inside the window and by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from esi_guide.models.navigator import Place

from .hands import child, focus_name, press, settle

Key = Qt.Key


@pytest.fixture
def parts(window):
    """Return the view, opened by its button on the page about the guide."""
    window.navigator.open_page("about")
    settle()
    child(window, "licencesButton").setFocus()
    press(window, Key.Key_Space)
    settle()
    assert window.navigator.place == Place(view="licences")
    return window.view()


def open_part(window, view, name):
    button = next(b for b in view.ui.partList.buttons() if b.accessibleName().endswith(name))
    button.setFocus()
    press(window, Key.Key_Space)
    settle()


def test_only_the_page_about_the_guide_leads_there(window):
    window.navigator.open_page("rfa")
    settle()
    assert not child(window, "licencesButton").isVisible()


def test_a_licence_opens_with_the_focus_on_its_words(window, parts):
    open_part(window, parts, "libyaml")
    assert focus_name(window) == "licenceText"
    assert "Kirill Simonov" in parts.ui.licenceText.toPlainText()
    assert parts.ui.licenceText.accessibleName() == "libyaml"
    assert not parts.ui.partsPane.isVisible()


def test_back_leads_to_the_same_place_in_the_list_and_then_to_the_page(window, parts):
    open_part(window, parts, "libyaml")
    press(window, Key.Key_Escape)
    settle()
    assert parts.ui.partsPane.isVisible()
    assert window.focusWidget().accessibleName().endswith("libyaml")
    press(window, Key.Key_Escape)
    settle()
    assert window.navigator.place.page == "about"


def test_a_button_leads_back_to_the_list(window, parts):
    open_part(window, parts, "segno")
    child(window, "allPartsButton").click()
    settle()
    assert parts.ui.partsPane.isVisible()


def test_it_says_that_qt_may_be_replaced(parts):
    words = parts.ui.replaceLabel.text()
    assert "LGPL" in words
    assert "6." in words


def test_addresses_in_a_licence_are_words_and_no_links(window, parts):
    open_part(window, parts, "PySide6")
    assert "https://" in parts.ui.licenceText.toPlainText()
    assert "<a " not in parts.ui.licenceText.toHtml()


def test_a_part_that_is_not_there_shows_the_list(window, parts):
    window.navigator.go(Place(section="nothing", view="licences"))
    settle()
    assert parts.ui.partsPane.isVisible()


def test_a_missing_text_is_a_polite_gap(window, parts, monkeypatch):
    monkeypatch.setattr(parts._licences, "text", lambda _name: "")
    open_part(window, parts, "segno")
    assert "This text is missing" in parts.ui.licenceText.toPlainText()


def test_the_keys_that_scroll_move_a_long_text(window, parts):
    open_part(window, parts, "PySide6")
    press(window, Key.Key_PageDown)
    settle()
    assert parts.scroll_bar().value() > 0


def test_the_longest_licence_is_measured_at_few_widths(window, parts):
    window.resize(768, 1366)
    settle()
    longest = max(parts._parts.values(), key=lambda part: len("".join(parts._html(part))))
    open_part(window, parts, longest.name)
    # A scroll bar that may come and go is looked for a place pixel by pixel, at 17 widths.
    assert len(parts.ui.licenceText._heights) < 8
