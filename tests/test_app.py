# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""How the program is put together from its options and settings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

from esi_guide import app, paths, watchdog
from esi_guide.app import make_window, overlay_place, read_overlay, stored_settings
from esi_guide.options import Options
from esi_guide.services.registry import WindowsRegistry
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

    def remember(user, machine, policy, registry):
        found.update(user=user, machine=machine, policy=policy, registry=registry)

    program, shared = tmp_path / "Program Files", tmp_path / "ProgramData"
    folders = [str(tmp_path / "own"), str(shared), str(program), str(program / "data")]
    monkeypatch.setattr(app.QStandardPaths, "standardLocations", lambda _where: folders)
    monkeypatch.setattr(app.sys, "executable", str(program / "esi-guide.exe"))
    monkeypatch.setattr(app, "StoredSettings", remember)
    stored_settings()
    assert found["machine"] == shared / "machine.ini"
    assert isinstance(found["registry"], WindowsRegistry)
    monkeypatch.setattr(app.sys, "platform", "win32")
    monkeypatch.setattr(
        app.QStandardPaths, "standardLocations", lambda _where: ["C:/own", "C:/ProgramData"]
    )
    assert app.policy_file() == Path("C:/ProgramData/ESI Guide/policy.toml")


@pytest.mark.parametrize(
    ("settings", "options", "page"),
    [
        ({"start_page": "rfa"}, Options(), "rfa"),
        ({"start_page": "rfa"}, Options(page="scs"), "scs"),
        ({}, Options(page="scs"), "scs"),
        ({}, Options(), ""),
    ],
)
def test_the_guide_opens_where_the_clinic_begins_unless_the_command_line_says_another_page(
    make, settings, options, page
):
    window = make(options, **settings)
    assert window.navigator.place.page == page
    window.navigator.back()
    assert window.view() is window.ladder_view


def test_a_start_page_that_policy_fixes_goes_before_the_command_line(qapp, qtbot):
    settings = FixedStart(start_page="rfa")
    window = make_window(qapp, Options(page="scs"), settings)
    qtbot.addWidget(window)
    assert window.navigator.place.page == "rfa"


class FixedStart(MemorySettings):
    """Settings of which an organisation has fixed where the guide opens."""

    def locked(self, key):
        return key == "start_page"


def test_a_start_page_that_nobody_knows_leads_to_the_ladder_and_is_named(make, caplog):
    window = make(start_page="no-such-page")
    assert window.view() is window.ladder_view
    assert "start_page: there is no page no-such-page" in caplog.text


@pytest.mark.parametrize(
    ("languages", "title", "others"),
    [
        ("", "After an epidural", "Español"),
        ("en, es", "After an epidural", "Español"),
        ("es,en", "Después de una", "English"),
        ("es", "Después de una", ""),
        ("en", "After an epidural", ""),
        ("es, xx", "Después de una", ""),
        ("xx", "After an epidural", "Español"),
    ],
)
def test_the_languages_that_a_clinic_names_are_offered_and_the_first_one_opens(
    make, caplog, languages, title, others
):
    window = make(languages=languages)
    assert window.windowTitle().startswith(title)
    button = window.ui.languageButton
    assert (button.text() if not button.isHidden() else "") == others
    assert ("the guide cannot be offered in xx" in caplog.text) is ("xx" in languages)


def test_a_language_that_is_not_offered_is_not_opened_either(make):
    assert make(Options(language="es"), languages="en").windowTitle().startswith("After")


def test_a_kiosk_by_the_settings_runs_under_the_watchdog_too(monkeypatch):
    watched = []
    monkeypatch.setattr(app, "stored_settings", lambda: MemorySettings(mode="kiosk"))
    monkeypatch.setattr(watchdog, "watch", lambda arguments: watched.append(arguments) or 0)
    assert app.run(Options(), ["--lang", "es"]) == 0
    assert watched == [["--lang", "es"]]


def test_what_waits_for_the_end_is_done_before_it_and_the_code_is_kept():
    code = """if True:
        import os, sys
        from PySide6.QtCore import QTimer
        from esi_guide import app
        application = app.make_application(sys.argv)
        application.aboutToQuit.connect(lambda: os.write(1, b"closed "))
        application.destroyed.connect(lambda: os.write(1, b"gone"))
        QTimer.singleShot(0, lambda: application.exit(3))
        app._live(application)
        os.write(1, b"never")
    """
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code],
        capture_output=True,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert (done.returncode, done.stdout) == (3, b"closed gone")


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
from esi_guide.services.registry import WindowsRegistry
from esi_guide.services.settings import MemorySettings
window = make_window(make_application([]), Options(), MemorySettings())
window.show()
late = ["typst", "segno", "PySide6.QtPrintSupport"]
late += ["esi_guide.models.handout", "esi_guide.views.handout_view"]
print([name for name in late if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "[]"


class Policy(MemorySettings):
    """Settings that an organisation has fixed."""

    def locked(self, key):
        return key in self._values


def test_the_clinics_own_text_has_its_usual_place_and_policy_names_another(tmp_path, monkeypatch):
    place, asked = overlay_place(MemorySettings(content_folder=str(tmp_path)))
    assert (place.name, asked) == ("content", False)
    assert place != tmp_path
    assert overlay_place(Policy(content_folder=str(tmp_path))) == (tmp_path, True)
    monkeypatch.setattr(paths, "portable_folder", lambda: tmp_path)
    assert overlay_place(MemorySettings()) == (tmp_path / "clinic-content", False)


@pytest.mark.parametrize(
    ("platform", "place"),
    [
        ("linux", "/etc/esi-guide/content"),
        ("darwin", "/Library/Application Support/ESI Guide/content"),
        ("win32", "/data/ESI Guide/content"),
    ],
)
def test_the_usual_place_is_that_of_the_system(monkeypatch, platform, place):
    monkeypatch.setattr("esi_guide.app.sys.platform", platform)
    monkeypatch.setenv("PROGRAMDATA", "/data")
    assert overlay_place(MemorySettings())[0].as_posix() == place


def test_without_a_folder_nothing_of_it_is_loaded_at_the_start():
    code = """
import sys
from esi_guide.app import make_application, make_window
from esi_guide.options import Options
from esi_guide.services.settings import MemorySettings
application = make_application([])
make_window(application, Options(), MemorySettings()).show()
application.processEvents()
parts = ("overlay", "overlay_files", "overlay_template", "rules")
print([part for part in parts if f"esi_guide.content.{part}" in sys.modules])
print("esi_guide.ladder.offer" in sys.modules, "esi_guide.views.offer_view" in sys.modules)
"""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.split("\n")[:2] == ["[]", "False False"]


def test_a_guide_that_cannot_be_listed_has_no_overlay(tmp_path, caplog):
    (tmp_path / "own").mkdir()
    assert read_overlay(tmp_path / "gone", tmp_path / "own", asked=True) is None
    assert "cannot be read" in caplog.text
