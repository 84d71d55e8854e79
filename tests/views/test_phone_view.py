# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The sheet for a phone, as its reader meets it; a decoder reads the window as a phone does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from esi_guide.ladder.journey import Mark
from esi_guide.ladder.picks import Asked
from esi_guide.services.protocols import CannotEncode
from esi_guide.services.settings import MemorySettings
from esi_guide.views.phone_view import PhoneView

from .camera import read_code
from .hands import child, focus_name, press, settle, tap


def fill(window, questions=2):
    window.journey.mark("esi", Mark.TRIED)
    window.journey.mark("rfa", Mark.CONSIDERING)
    pages = ("rfa", "scs", "drg", "surgeon", "esi")
    for number in range(questions):
        window.picks.toggle_question(Asked(pages[number % 5], number // 5))


@pytest.fixture
def shown():
    """Return a way to open the code from the sheet."""
    opened = []

    def shown(window):
        window.navigator.open_view("sheet")
        settle()
        tap(child(window, "onPhoneButton"))
        settle()
        opened.append(window.findChild(PhoneView))
        return opened[-1]

    yield shown
    for view in opened:
        try:
            view.close()
        except RuntimeError:  # it has gone already
            continue
    settle()


def read_text(view):
    return child(view, "phoneText").toPlainText()


def squeezed(text):
    return text.split()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("theme", "size", "text_size"),
    [
        ("light", (1366, 768), 100),
        ("dark", (1366, 768), 300),
        ("contrast", (1024, 600), 200),
        ("dark", (1080, 1920), 150),
    ],
)
def test_a_phone_reads_the_very_text_that_is_shown(
    *, open_at, shown, language, theme, size, text_size
):
    settings = MemorySettings(theme=theme, language=language, text_size=text_size)
    window = open_at(size=size, text_size=text_size, settings=settings)
    fill(window, 12)
    view = shown(window)
    text = read_code(view)
    assert {"en": "numbness between the legs", "es": "Opciones en las que pienso"}[language] in text
    assert {"en": "(tried)", "es": "nervio pequeño"}[language] in text
    assert squeezed(text) == squeezed(read_text(view))


def test_what_the_clinic_adds_is_in_the_code(open_at, shown):
    settings = MemorySettings(theme="light", clinic_name="Clínica Peña", clinic_phone="555 0100")
    text = read_code(shown(open_at(settings=settings)))
    assert "Clínica Peña · 555 0100" in text


def test_what_has_no_room_is_named(open_at, shown):
    window = open_at()
    fill(window, 15)
    view = shown(window)
    assert "And on my sheet: " in read_code(view)
    assert "some or all of my questions" in child(view, "phoneNoticeLabel").text()


def test_what_is_too_much_for_any_code_is_said_and_paper_is_offered(open_at, shown, monkeypatch):
    monkeypatch.setattr("esi_guide.views.phone_view.fitted", lambda _words: None)
    window = open_at()
    fill(window)
    view = shown(window)
    assert not child(view, "phoneCode").isVisible()
    assert "too much for one code" in child(view, "phoneNoticeLabel").text()
    assert "Which joint do you think" in read_text(view)
    tap(child(view, "phonePaperButton"))
    settle()
    assert window.navigator.place.view == "handout"
    window.view().finish()
    settle()


def test_a_code_that_cannot_be_made_is_said(open_at, shown, monkeypatch, caplog):
    window = open_at()

    def fail(_text):
        raise CannotEncode("no library")

    monkeypatch.setattr(window._coder, "modules", fail)
    view = shown(window)
    assert "cannot be made on this computer" in child(view, "phoneNoticeLabel").text()
    assert not child(view, "phoneCode").isVisible()
    assert "no library" in caplog.text


def test_esc_closes_it_and_the_focus_is_where_it_was(open_at, shown):
    window = open_at()
    view = shown(window)
    press(view, Qt.Key.Key_Escape)
    settle()
    assert window.findChild(PhoneView) is None
    assert (window.navigator.place.view, focus_name(window)) == ("sheet", "onPhoneButton")


def test_the_text_is_scrolled_by_keys(open_at, shown):
    view = shown(open_at(size=(1024, 600), text_size=200))
    press(view, Qt.Key.Key_PageDown)
    assert child(view, "phoneScroll").verticalScrollBar().value() > 0


@pytest.mark.parametrize("text_size", [100, 150, 300])
def test_the_text_stays_clear_of_the_code_on_a_tall_screen(open_at, shown, text_size):
    view = shown(open_at(size=(1080, 1920), text_size=text_size))
    code, column = child(view, "phoneCode"), child(view, "phoneColumn")
    assert code.geometry().bottom() < column.geometry().top()


def test_the_handout_leads_to_it_too(open_at):
    window = open_at()
    window.open_handout()
    settle()
    window.view().finish()
    settle()
    tap(child(window.view(), "phoneButton"))
    settle()
    view = window.findChild(PhoneView)
    assert view.isVisible()
    view.close()
    settle()


@pytest.mark.parametrize(
    ("name", "button"), [("sheet", "onPhoneButton"), ("handout", "phoneButton")]
)
def test_an_organisation_may_turn_it_off(open_at, name, button):
    window = open_at(settings=MemorySettings(theme="light", qr=False))
    window.navigator.open_view(name)
    settle()
    assert not child(window.view(), button).isVisible()
    if name == "handout":
        window.view().finish()
        settle()
