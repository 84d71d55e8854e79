# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication

from esi_guide import paths
from esi_guide.services.appearance import Appearance
from esi_guide.services.settings import MemorySettings, StoredSettings
from esi_guide.services.theme import system_motion, system_text_size, system_theme


@pytest.fixture
def settings():
    return MemorySettings(theme="light")


@pytest.fixture
def make(qapp):
    """Return a way to make an appearance that ends with the test."""
    made = []

    def make(settings, **choices):
        made.append(Appearance(qapp, paths.resources(), settings, **choices))
        return made[-1]

    yield make
    for appearance in made:
        appearance.deleteLater()


@pytest.fixture
def appearance(make, settings):
    return make(settings)


@pytest.fixture
def looks(appearance):
    seen = []
    appearance.changed.connect(lambda look: seen.append((look.theme, look.text_size)))
    return seen


def test_it_begins_with_what_the_settings_say(make):
    appearance = make(MemorySettings(theme="dark", text_size=150))
    assert (appearance.look.theme, appearance.look.text_size) == ("dark", 150)


def test_choices_for_one_run_are_shown_and_not_kept(make, settings):
    appearance = make(settings, theme="contrast", text_size=200)
    assert (appearance.look.theme, appearance.look.text_size) == ("contrast", 200)
    assert (settings.value("theme"), settings.value("text_size")) == ("light", 0)


def test_another_theme_is_shown_told_and_kept(appearance, looks, settings):
    appearance.set_theme("dark")
    assert appearance.theme == appearance.look.theme == settings.value("theme") == "dark"
    assert looks == [("dark", 100)]


def test_what_was_drawn_in_the_look_of_before_goes(appearance):
    QPixmapCache.insert("drawn before", QPixmap(8, 8))
    appearance.set_theme("dark")
    assert QPixmapCache.find("drawn before") is None


def test_the_same_theme_again_changes_nothing(appearance, looks):
    appearance.set_theme("light")
    assert looks == []


def test_steps_of_the_text_size_are_kept(appearance, looks, settings):
    appearance.larger()
    appearance.larger()
    appearance.smaller()
    assert [size for _, size in looks] == [110, 120, 110]
    assert settings.value("text_size") == 110


@pytest.mark.parametrize(("asked", "got"), [(1000, 300), (250, 250), (0, 100)])
def test_the_text_size_stays_within_its_bounds(make, asked, got):
    appearance = make(MemorySettings(theme="light", text_size=200))
    appearance.set_text_size(asked)
    assert appearance.look.text_size == got


def test_at_its_bounds_a_step_changes_nothing(appearance, looks):
    appearance.smaller()
    assert looks == []


def test_the_usual_size_is_100_per_cent(make):
    appearance = make(MemorySettings(theme="light", text_size=270))
    appearance.usual_size()
    assert appearance.look.text_size == 100


def test_what_the_policy_fixes_stays_as_it_is(make, tmp_path):
    policy = tmp_path / "policy.toml"
    policy.write_text('theme = "contrast"\ntext_size = 150')
    appearance = make(StoredSettings(tmp_path / "user.ini", tmp_path / "machine.ini", policy))
    appearance.larger()
    appearance.set_theme("dark")
    assert (appearance.look.theme, appearance.look.text_size) == ("contrast", 150)


def test_the_systems_theme_is_followed_while_it_is_chosen(make, monkeypatch, qapp):
    scheme = "light"
    monkeypatch.setattr("esi_guide.services.appearance.system_theme", lambda: scheme)
    appearance = make(MemorySettings(theme="system"))
    seen = []
    appearance.changed.connect(lambda look: seen.append(look.theme))
    scheme = "dark"
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert (appearance.theme, seen) == ("system", ["dark"])
    appearance.set_theme("light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert seen == ["dark", "light"]


def test_without_a_wish_of_the_desktop_the_theme_is_light(qapp):
    assert system_theme() == "light"


def test_what_the_policy_fixes_wins_over_the_command_line(make, tmp_path):
    policy = tmp_path / "policy.toml"
    policy.write_text('theme = "contrast"\ntext_size = 150')
    settings = StoredSettings(tmp_path / "user.ini", tmp_path / "machine.ini", policy)
    appearance = make(settings, theme="dark", text_size=200)
    assert (appearance.look.theme, appearance.look.text_size) == ("contrast", 150)


def test_the_visible_switch_goes_round_the_themes_from_the_one_that_is_shown(make):
    settings = MemorySettings(theme="system")
    appearance = make(settings)
    seen = []
    for _ in range(3):
        appearance.next_theme()
        seen.append((appearance.look.theme, settings.value("theme")))
    assert seen == [("dark", "dark"), ("contrast", "contrast"), ("light", "light")]


def test_a_wish_for_contrast_is_followed_when_it_comes(make, monkeypatch, qapp):
    scheme = "light"
    monkeypatch.setattr("esi_guide.services.appearance.system_theme", lambda: scheme)
    appearance = make(MemorySettings(theme="system"))
    scheme = "contrast"
    hints = qapp.styleHints().accessibility()
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert appearance.look.theme == "contrast"


@pytest.fixture
def letters(monkeypatch):
    """Return a way to let the desktop have letters of a size, on a system."""

    def letters(system, font):
        monkeypatch.setattr("esi_guide.services.theme.sys.platform", system)
        monkeypatch.setattr(QFontDatabase, "systemFont", lambda _kind: font)

    return letters


def font_of(points=0.0, pixels=0):
    font = QFont()
    if pixels:
        font.setPixelSize(pixels)
    else:
        font.setPointSizeF(points)
    return font


@pytest.mark.parametrize(
    ("system", "font", "size"),
    [
        ("win32", font_of(points=9), 100),
        ("win32", font_of(points=13.5), 150),
        ("win32", font_of(pixels=27), 220),
        ("win32", font_of(pixels=90), 300),
        ("linux", font_of(points=10), 100),
        ("linux", font_of(points=11), 100),
        ("linux", font_of(points=13.75), 120),
        ("darwin", font_of(pixels=13), 100),
    ],
)
def test_larger_letters_of_the_desktop_make_the_text_larger(letters, system, font, size):
    letters(system, font)
    assert system_text_size() == size


def test_the_text_size_of_the_desktop_holds_until_the_reader_chooses(make, monkeypatch):
    monkeypatch.setattr("esi_guide.services.appearance.system_text_size", lambda: 140)
    settings = MemorySettings(theme="light")
    appearance = make(settings)
    assert (appearance.look.text_size, appearance.can_shrink) == (140, True)
    appearance.larger()
    assert (appearance.look.text_size, settings.value("text_size")) == (150, 150)
    appearance.usual_size()
    assert (appearance.look.text_size, settings.value("text_size")) == (140, 0)
    assert make(MemorySettings(theme="light", text_size=100)).look.text_size == 100


@pytest.mark.parametrize(("switch", "system"), [(True, True), (True, False), (False, True)])
def test_things_move_only_where_the_reader_and_the_system_let_them(
    make, monkeypatch, switch, system
):
    monkeypatch.setattr("esi_guide.services.appearance.system_motion", lambda: system)
    appearance = make(MemorySettings(theme="light"))
    appearance.set_motion(wanted=switch)
    assert appearance.motion is (switch and system)


def test_what_the_policy_says_of_motion_stays(make, monkeypatch, tmp_path):
    monkeypatch.setattr("esi_guide.services.appearance.system_motion", lambda: True)
    policy = tmp_path / "policy.toml"
    policy.write_text("motion = false")
    appearance = make(StoredSettings(tmp_path / "user.ini", tmp_path / "machine.ini", policy))
    appearance.set_motion(wanted=True)
    assert not appearance.motion


def test_without_a_screen_nothing_moves(qapp):
    assert not system_motion()


@pytest.mark.parametrize(
    ("system", "effects", "moves"),
    [("win32", True, True), ("win32", False, False), ("linux", False, True)],
)
def test_on_windows_its_own_effects_tell_whether_things_move(
    qapp, monkeypatch, system, effects, moves
):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "a screen")
    monkeypatch.setattr("esi_guide.services.theme.sys.platform", system)
    monkeypatch.setattr(QApplication, "isEffectEnabled", lambda _effect: effects)
    assert system_motion() is moves
