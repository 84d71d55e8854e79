# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The card that fills the screen and is shown to staff."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from esi_guide.views.staff_card import StaffCard

from .hands import child, press, settle, tap


def card_on_screen():
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, StaffCard)), None)


@pytest.fixture
def card(window):
    window.navigator.open_page("emergency")
    settle()
    tap(child(window, "staffCardButton"))
    yield card_on_screen()
    if (left := card_on_screen()) is not None:
        left.close()
        settle()


def test_two_presses_from_the_ladder_show_the_card(window):
    tap(child(window, "emergencyButton"))
    tap(child(window, "staffCardButton"))
    card = card_on_screen()
    assert card.isFullScreen()
    card.close()
    settle()


def test_only_the_emergency_page_offers_it(window):
    window.navigator.open_page("rfa")
    settle()
    assert not child(window, "staffCardButton").isVisible()


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (1080, 1920), (1920, 1080)])
def test_its_words_fill_the_screen_and_none_is_cut(card, size):
    card.showNormal()
    card.resize(*size)
    settle()
    for label in card.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.objectName()
        assert card.rect().contains(label.geometry())
    assert child(card, "cardTextLabel").font().pixelSize() >= 30
    assert child(card, "closeCardButton").height() >= 44


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_closes_it_and_the_emergency_page_is_there(window, card, key):
    press(card, key)
    assert card_on_screen() is None
    assert window.page_view.page_id == "emergency"


def test_a_screen_reader_says_the_whole_card(card):
    for label in card.findChildren(QLabel):
        assert label.text() in card.accessibleDescription()


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768), (1080, 1920)])
def test_it_says_the_same_in_the_language_of_the_staff(open_at, size):
    window = open_at(page="emergency", language="es")
    tap(child(window, "staffCardButton"))
    card = card_on_screen()
    card.showNormal()
    card.resize(*size)
    settle()
    theirs = child(card, "cardStaffLabel")
    assert theirs.isVisible()
    assert theirs.text().startswith("I need help now\n")
    assert theirs.text().endswith("Please get a clinician to see me at once.")
    for label in card.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.objectName()
        assert card.rect().contains(label.geometry())
    # A voice reads one language, that of the reader.
    assert "I need help now" not in card.accessibleDescription()
    card.close()
    settle()


def test_a_reader_of_the_language_of_the_staff_finds_it_said_once(card):
    assert not child(card, "cardStaffLabel").isVisible()


def test_a_chart_without_a_card_offers_none(open_at, content):
    chart = content / "en/chart.md"
    lines = chart.read_text("utf-8").splitlines(keepends=True)
    start = next(n for n, line in enumerate(lines) if line.startswith("  card_title"))
    end = next(n for n, line in enumerate(lines) if line.startswith("  card_ask"))
    chart.write_text("".join(lines[:start] + lines[end + 1 :]), "utf-8")
    window = open_at(page="emergency", content=content)
    assert not child(window, "staffCardButton").isVisible()
