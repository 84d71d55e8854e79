# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""How the program is put together from its options and settings."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

from esi_guide import app, watchdog
from esi_guide.app import make_window, stored_settings
from esi_guide.options import Options
from esi_guide.services.settings import MemorySettings, StoredSettings


@pytest.fixture(autouse=True)
def _locale(qapp):
    """Put back what a window in another language sets for the whole program."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def make(qapp, qtbot):
    def make(options=None, **settings):
        made = make_window(qapp, options or Options(), MemorySettings(**settings))
        qtbot.addWidget(made)
        return made

    return make


def test_without_options_the_ladder_is_shown(make):
    window = make()
    assert window.view() is window.ladder_view


def test_a_page_can_be_asked_for_and_the_ladder_lies_behind_it(make):
    window = make(Options(page="rfa"))
    assert window.page_view.page_id == "rfa"
    window.navigator.back()
    assert window.view() is window.ladder_view


def test_options_go_before_settings(make, qapp):
    make(Options(theme="dark", text_size=200), theme="light", text_size=100)
    assert qapp.font().pixelSize() == 34
    assert qapp.palette().window().color().lightness() < 80


def test_settings_hold_where_no_option_is_given(make, qapp):
    make(theme="contrast", text_size=150)
    assert qapp.palette().window().color().lightness() == 0


class Fixed(MemorySettings):
    """Settings of which an organisation has fixed the mode."""

    def locked(self, key):
        return key == "mode"


@pytest.mark.parametrize(
    ("option", "settings", "offered"),
    [
        (False, MemorySettings(), False),
        (True, MemorySettings(), True),
        (False, MemorySettings(mode="consult"), True),
        (True, Fixed(mode="guide"), False),
        (False, Fixed(mode="consult"), True),
    ],
)
def test_the_clinicians_details_are_offered_in_consult_mode(qapp, qtbot, option, settings, offered):
    window = make_window(qapp, Options(consult=option), settings)
    qtbot.addWidget(window)
    assert (window.details is not None) is offered


@pytest.mark.parametrize("language", ["de", "ar"])
def test_a_language_without_content_shows_the_guide_in_english(make, language):
    window = make(Options(language=language))
    assert window.windowTitle() == "After an epidural steroid injection"


def test_the_users_own_settings_are_stored(qapp):
    settings = stored_settings()
    assert isinstance(settings, StoredSettings)
    assert settings.value("theme") == "system"


def test_a_portable_program_keeps_its_settings_beside_it_and_nowhere_else(
    qapp, monkeypatch, tmp_path
):
    monkeypatch.setattr(app.paths.sys, "executable", str(tmp_path / "esi-guide"))
    (tmp_path / "portable.ini").touch()
    (tmp_path / "machine.ini").write_text("[General]\ntext_size=150\n", encoding="utf-8")
    before = set(Path.home().rglob("*"))
    settings = stored_settings()
    settings.set_value("theme", "dark")
    assert "theme=dark" in (tmp_path / "settings.ini").read_text(encoding="utf-8")
    assert stored_settings().value("theme") == "dark"
    assert settings.value("text_size") == 150
    assert set(Path.home().rglob("*")) == before


def test_the_settings_of_the_pc_are_looked_for_outside_the_program(qapp, monkeypatch, tmp_path):
    found = {}

    def remember(user, machine, policy):
        found.update(user=user, machine=machine, policy=policy)

    program, shared = tmp_path / "Program Files", tmp_path / "ProgramData"
    folders = [str(tmp_path / "own"), str(shared), str(program), str(program / "data")]
    monkeypatch.setattr(app.QStandardPaths, "standardLocations", lambda _where: folders)
    monkeypatch.setattr(app.sys, "executable", str(program / "esi-guide.exe"))
    monkeypatch.setattr(app, "StoredSettings", remember)
    stored_settings()
    assert found["machine"] == shared / "machine.ini"


def test_a_kiosk_by_the_settings_runs_under_the_watchdog_too(monkeypatch):
    watched = []
    monkeypatch.setattr(app, "stored_settings", lambda: MemorySettings(mode="kiosk"))
    monkeypatch.setattr(watchdog, "watch", lambda arguments: watched.append(arguments) or 0)
    assert app.run(Options(), ["--lang", "es"]) == 0
    assert watched == [["--lang", "es"]]


def test_a_guide_that_starts_itself_anew_opens_on_the_ladder_and_not_for_ever(monkeypatch):
    started, ended = [], []
    monkeypatch.setattr(watchdog, "start_anew", started.append)
    monkeypatch.setattr(app.os, "_exit", ended.append)
    now = app.time.monotonic()
    app._start_anew(Options(page="rfa", language="es", consult=True), now)
    app._start_anew(Options(page="rfa", restarted=3), now - app.STEADY - 1)
    assert started == [["--lang", "es", "--restarted", "1", "--consult"], ["--restarted", "1"]]
    assert ended == [watchdog.GIVEN_UP] * 2
    app._start_anew(Options(restarted=3), now)
    assert len(started) == len(ended) == 2
    app._start_anew(Options(watched=0), now)
    assert len(started) == 2, "the watchdog does it"
    assert len(ended) == 3


def test_the_warm_start_of_pages_does_not_leave_the_ladder(make, qtbot):
    window = make(theme="light")
    window.show()
    qtbot.waitUntil(lambda: window.ui.viewStack.count() == 2, timeout=3000)
    assert window.ui.viewStack.currentWidget() is window.ladder_view
    assert window.page_view.page_id == ""
    assert not window.navigator.can_go_back


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, "Your local emergency number (911 in the USA, 999 in the UK, 112 in the EU)"),
        ({"country": "GB"}, "999"),
        ({"country": "DE", "emergency_number": "0-112"}, "0-112"),
    ],
)
def test_the_emergency_page_says_the_number_of_the_country(make, settings, expected):
    window = make(Options(page="emergency"), **settings)
    assert expected in window.page_view.ui.factsTable.toPlainText()


def test_the_country_is_that_of_the_system_unless_it_is_set(monkeypatch):
    monkeypatch.setattr(app.QLocale, "system", lambda: QLocale("es_MX"))
    assert app.region(MemorySettings()).country == "MX"
    assert app.region(MemorySettings(country="US")).country == "US"
    monkeypatch.setattr(app.QLocale, "system", QLocale.c)
    assert app.region(MemorySettings()).country == ""


def test_the_ladder_opens_without_loading_what_only_paper_needs():
    code = """
import sys
from esi_guide.app import make_application, make_window
from esi_guide.options import Options
from esi_guide.services.settings import MemorySettings
window = make_window(make_application([]), Options(), MemorySettings())
window.show()
late = ["typst", "segno", "PySide6.QtPrintSupport"]
late += ["esi_guide.models.handout", "esi_guide.views.handout_view"]
print([name for name in late if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "[]"
