# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The window as a reader walks it: from the ladder to pages and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from esi_guide.app import make_window
from esi_guide.options import Options
from esi_guide.services.settings import MemorySettings, StoredSettings
from esi_guide.widgets.passage import Passage

from .hands import child, focus_name, press, settle, shown, tap

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def page_of(window):
    """Return the id of the page that is shown, or "" on the ladder."""
    return "" if window.view() is window.ladder_view else window.page_view.page_id


def text_height(window):
    return window.ladder_view.fontMetrics().height()


def title_of(window):
    return child(window.view(), "titleLabel").text()


def go_by_tab(window, name, limit=80):
    """Press Tab until a widget has the focus."""
    for _ in range(limit):
        if focus_name(window) == name:
            return
        press(window, Key.Key_Tab)
    pytest.fail(f"Tab never reaches {name}")


def menu_of(window, entry):
    """Open the menu by touch and return one of its entries."""
    button = child(window, "moreButton")
    menu = button.menu()
    # A menu that its button opens runs a loop of its own; here it is opened without one.
    menu.popup(button.mapToGlobal(button.rect().center()))
    settle()
    found = next(action for action in menu.actions() if action.text() == entry)
    return menu, found


def choose(window, entry):
    """Choose an entry of the menu as a touch does."""
    menu, action = menu_of(window, entry)
    spot = menu.actionGeometry(action).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    settle()


def test_the_ladder_is_shown_first(window):
    assert page_of(window) == ""
    assert child(window, "step-esi").isVisible()
    assert not child(window, "backButton").isEnabled()
    assert window.windowTitle() == child(window, "guideTitleLabel").text()


def test_the_first_tab_reaches_the_emergency_signs(window):
    press(window, Key.Key_Tab)
    assert focus_name(window) == "emergencyButton"


def test_the_first_arrow_steps_onto_the_ladder(window):
    press(window, Key.Key_Right)
    assert focus_name(window) == "step-esi"


def test_one_touch_opens_the_emergency_signs_from_the_ladder(window):
    tap(child(window, "emergencyButton"))
    assert page_of(window) == "emergency"


def test_one_touch_opens_the_emergency_signs_from_a_page(window):
    window.navigator.open_page("rfa")
    tap(child(window, "emergencyButton"))
    assert page_of(window) == "emergency"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_one_key_on_the_button_opens_the_emergency_signs(window, qtbot, key):
    child(window, "emergencyButton").setFocus()
    press(window, key)
    qtbot.waitUntil(lambda: page_of(window) == "emergency")


def test_the_emergency_signs_open_at_their_top_however_they_were_left(window):
    bar = window.page_view.ui.pageScroll.verticalScrollBar()
    for leave in (lambda: None, window.navigator.home, window.open_search):
        tap(child(window, "emergencyButton"))
        window.page_view.show_section("hospital")
        settle()
        assert bar.value() > 100
        leave()
        settle()
        tap(child(window, "emergencyButton"))
        assert not window.is_searching
        assert bar.value() == 0


def test_a_key_opens_the_emergency_signs_from_anywhere(window):
    window.navigator.open_page("rfa")
    press(window, Key.Key_E, CTRL)
    assert page_of(window) == "emergency"


def test_two_touches_lead_to_a_page_and_back(window):
    tap(child(window, "step-rfa"))
    assert (page_of(window), title_of(window)) == ("rfa", "Heating a small joint nerve")
    tap(child(window, "backButton"))
    assert page_of(window) == ""


def test_the_keyboard_alone_leads_to_a_page_and_back(window):
    go_by_tab(window, "step-rfa")
    press(window, Key.Key_Return)
    assert page_of(window) == "rfa"
    press(window, Key.Key_Escape)
    assert (page_of(window), focus_name(window)) == ("", "step-rfa")


def test_arrows_alone_lead_to_a_page(window):
    for _ in range(40):
        press(window, Key.Key_Right)
        if focus_name(window) == "step-surgeon":
            break
    press(window, Key.Key_Return)
    assert page_of(window) == "surgeon"


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Left, ALT),
    ],
)
@pytest.mark.parametrize("where", ["at the top", "in a section", "in the outline"])
def test_every_key_that_goes_back_does_so_from_everywhere_on_a_page(window, key, modifier, where):
    tap(child(window, "step-scs"))
    if where == "in a section":
        child(window, "section-what").setFocus()
    elif where == "in the outline":
        child(window, "outline-what").setFocus()
    press(window, key, modifier)
    assert (page_of(window), focus_name(window)) == ("", "step-scs")


def test_back_at_the_start_changes_nothing(window):
    press(window, Key.Key_Escape)
    assert page_of(window) == ""


def test_forward_goes_where_back_came_from(window):
    tap(child(window, "step-drg"))
    press(window, Key.Key_Left, ALT)
    press(window, Key.Key_Right, ALT)
    assert page_of(window) == "drg"


def test_back_goes_page_by_page(window):
    for page in ("rfa", "esi", "emergency"):
        window.navigator.open_page(page)
    press(window, Key.Key_Escape)
    assert page_of(window) == "esi"
    press(window, Key.Key_Escape)
    assert page_of(window) == "rfa"


def test_the_menu_and_a_key_lead_home_from_any_page(window):
    window.navigator.open_page("rfa")
    window.navigator.open_page("esi")
    choose(window, "The ladder")
    assert (page_of(window), focus_name(window)) == ("", "step-esi")
    _, ladder = menu_of(window, "The ladder")
    assert not ladder.isEnabled()
    window.navigator.open_page("rfa")
    press(window, Key.Key_Home, ALT)
    assert page_of(window) == ""


def test_a_page_that_is_opened_takes_the_keys_that_scroll(window):
    tap(child(window, "step-rfa"))
    bar = child(window, "pageScroll").verticalScrollBar()
    assert bar.value() == 0
    press(window, Key.Key_PageDown)
    assert bar.value() > 0


def test_every_page_opens_at_its_top(window):
    window.navigator.open_page("rfa")
    settle()
    bar = child(window, "pageScroll").verticalScrollBar()
    bar.setValue(bar.maximum())
    window.navigator.open_page("esi")
    settle()
    assert bar.value() == 0


def test_larger_and_smaller_text_by_touch(window):
    before = text_height(window)
    tap(child(window, "largerButton"))
    assert text_height(window) > before
    tap(child(window, "smallerButton"))
    assert text_height(window) == before


@pytest.mark.parametrize("key", [Key.Key_Plus, Key.Key_Equal])
def test_larger_smaller_and_usual_text_by_key(window, key):
    before = text_height(window)
    for _ in range(3):
        press(window, key, CTRL)
    largest = text_height(window)
    assert largest > before
    press(window, Key.Key_Minus, CTRL)
    assert before < text_height(window) < largest
    press(window, Key.Key_0, CTRL)
    assert text_height(window) == before


def test_text_buttons_rest_at_the_bounds(open_at):
    window = open_at(text_size=290)
    assert child(window, "smallerButton").isEnabled()
    tap(child(window, "largerButton"))
    assert not child(window, "largerButton").isEnabled()
    press(window, Key.Key_0, CTRL)
    assert not child(window, "smallerButton").isEnabled()


def test_the_text_size_is_remembered(open_at):
    settings = MemorySettings(theme="light")
    window = open_at(settings=settings)
    tap(child(window, "largerButton"))
    assert settings.value("text_size") == 110


@pytest.mark.parametrize(
    ("entry", "theme"), [("Dark", "dark"), ("High contrast", "contrast"), ("Light", "light")]
)
def test_the_menu_changes_the_colours(open_at, entry, theme):
    settings = MemorySettings(theme="dark" if theme == "light" else "light")
    window = open_at(settings=settings)
    before = QApplication.palette().window().color()
    choose(window, entry)
    assert QApplication.palette().window().color() != before
    assert settings.value("theme") == theme
    _, action = menu_of(window, entry)
    assert action.isChecked()


def test_the_menu_opens_and_works_by_keyboard(open_at):
    window = open_at()
    go_by_tab(window, "moreButton")
    menu = child(window, "moreButton").menu()
    taken = []

    def walk():
        taken.append(menu.isVisible())
        entry = next(a for a in menu.actions() if a.text() == "Dark")
        while menu.activeAction() is not entry:
            press(menu, Key.Key_Down)
        press(menu, Key.Key_Return)

    # The button opens its menu in a loop of its own, so the keys come while it runs.
    QTimer.singleShot(0, walk)
    press(window, Key.Key_Space)
    assert taken == [True]
    assert QApplication.palette().window().color().lightness() < 100


def test_esc_closes_the_menu_and_stays_on_the_page(window):
    window.navigator.open_page("rfa")
    menu, _ = menu_of(window, "Dark")
    press(menu, Key.Key_Escape)
    assert not menu.isVisible()
    assert page_of(window) == "rfa"


def test_what_the_policy_fixes_cannot_be_chosen(open_at, tmp_path):
    policy = tmp_path / "policy.toml"
    policy.write_text('theme = "contrast"\ntext_size = 150')
    settings = StoredSettings(tmp_path / "user.ini", tmp_path / "machine.ini", policy)
    window = open_at(settings=settings)
    _, dark = menu_of(window, "Dark")
    assert not dark.isEnabled()
    assert not child(window, "largerButton").isEnabled()
    assert not child(window, "smallerButton").isEnabled()


def test_forward_stands_in_the_menu_once_there_is_one(window):
    _, forward = menu_of(window, "Forward")
    assert not forward.isEnabled()
    window.navigator.open_page("rfa")
    window.navigator.back()
    choose(window, "Forward")
    assert page_of(window) == "rfa"


def test_start_over_forgets_marks_and_places(window):
    tap(child(window, "answer-how-much-relief-some"))
    window.navigator.open_page("rfa")
    tap(child(window, "triedButton"))
    choose(window, "Start over")
    assert page_of(window) == ""
    assert not child(window, "pathLabel").isVisible()
    assert not window.navigator.can_go_back
    assert not child(window, "backButton").isEnabled()


def test_the_page_about_the_guide_is_opened_from_the_menu(window):
    choose(window, "About this guide")
    assert page_of(window) == "about"
    for name in ("waysCard", "mapCard", "markRow", "sourcesCard", "voicesCard", "noticeLabel"):
        assert not child(window, name).isVisible(), name
    press(window, Key.Key_Escape)
    assert page_of(window) == ""


def test_a_guide_without_a_page_about_itself_offers_none(open_at, content):
    for page in content.glob("*/pages/about.md"):
        page.unlink()
    menu, _ = menu_of(open_at(content=content), "Forward")
    assert all(action.text() != "About this guide" for action in menu.actions())


def test_the_window_opens_as_it_was_left(open_at, tmp_path):
    def settings():
        return StoredSettings(tmp_path / "u.ini", tmp_path / "m.ini", tmp_path / "none.toml")

    window = open_at(size=(700, 610), settings=settings())
    window.close()
    again = open_at(size=(700, 610), settings=settings())
    again.close()
    _, _, width, height, maximized = settings().value("window").split()
    assert (int(width), int(height), maximized) == (700, 610, "0")


def test_size_and_place_of_the_window_are_taken_from_the_settings(qtbot, qapp):
    settings = MemorySettings(theme="light", window="30 40 640 600 0")
    window = make_window(qapp, Options(), settings)
    qtbot.addWidget(window)
    assert (window.x(), window.y(), window.width(), window.height()) == (30, 40, 640, 600)


@pytest.mark.parametrize("kept", ["", "nonsense", "1 2 3", "9999 9999 640 600 0", "0 0 5 5 0"])
def test_a_window_that_cannot_be_put_back_still_opens_in_sight(qtbot, qapp, kept):
    window = make_window(qapp, Options(), MemorySettings(theme="light", window=kept))
    qtbot.addWidget(window)
    window.show()
    settle()
    assert window.width() >= 320
    assert window.height() >= 320
    assert qapp.primaryScreen().geometry().contains(window.geometry().topLeft())


def test_a_maximized_window_opens_maximized(qtbot, qapp):
    window = make_window(qapp, Options(), MemorySettings(theme="light", window="0 0 640 600 1"))
    qtbot.addWidget(window)
    assert window.isMaximized()


def test_every_page_of_the_ladder_can_be_opened_and_left(window):
    for step_id in ("esi", "how-much-relief", "where-from", "surgeon", "pain-programme"):
        tap(child(window, f"step-{step_id}"))
        assert page_of(window) == step_id
        press(window, Key.Key_Escape)
        assert (page_of(window), focus_name(window)) == ("", f"step-{step_id}")


def test_the_emergency_button_is_shown_everywhere(window):
    for page in ("", "rfa", "where-from", "emergency"):
        window.navigator.open_page(page)
        assert child(window, "emergencyButton") in shown(window)


def passages(window):
    return window.findChildren(Passage)


@pytest.fixture
def moving(monkeypatch):
    """Let things move: without a screen nothing does."""
    monkeypatch.setattr("esi_guide.services.appearance.system_motion", lambda: True)


def test_a_chosen_card_grows_into_its_page_that_is_there_at_once(window, moving, qtbot):
    tap(child(window, "step-rfa"))
    assert page_of(window) == "rfa"
    assert len(passages(window)) == 1
    press(window, Key.Key_PageDown)
    assert child(window, "pageScroll").verticalScrollBar().value() > 0
    press(window, Key.Key_Escape)
    assert page_of(window) == ""
    qtbot.waitUntil(lambda: passages(window) == [])


@pytest.mark.parametrize("how", ["no screen", "our own switch", "no card"])
def test_nothing_moves_where_it_should_not(open_at, monkeypatch, how):
    if how != "no screen":
        monkeypatch.setattr("esi_guide.services.appearance.system_motion", lambda: True)
    window = open_at()
    if how == "our own switch":
        choose(window, "Animations")
    if how == "no card":
        press(window, Key.Key_E, CTRL)
    else:
        tap(child(window, "step-rfa"))
    assert page_of(window)
    assert passages(window) == []


def test_the_menu_keeps_whether_things_move(open_at):
    settings = MemorySettings(theme="light")
    window = open_at(settings=settings)
    choose(window, "Animations")
    assert settings.value("motion") is False
    _, entry = menu_of(window, "Animations")
    assert not entry.isChecked()


def test_the_colours_have_a_switch_in_sight(open_at):
    settings = MemorySettings(theme="light")
    window = open_at(settings=settings)
    seen = []
    for _ in range(3):
        tap(child(window, "themeButton"))
        seen.append(settings.value("theme"))
    assert seen == ["dark", "contrast", "light"]


@pytest.fixture
def fixed(tmp_path):
    """Return a way to settings of which a policy fixes some."""

    def fixed(policy):
        file = tmp_path / "policy.toml"
        file.write_text(policy, "utf-8")
        return StoredSettings(tmp_path / "user.ini", tmp_path / "machine.ini", file)

    return fixed


MANAGED = "Managed by your organisation"


@pytest.mark.parametrize(
    ("policy", "names"),
    [
        ('theme = "light"', ["themeButton"]),
        ("text_size = 100", ["smallerButton", "largerButton"]),
        ('language = "en"', ["languageButton"]),
    ],
)
def test_what_is_fixed_is_shown_disabled_and_says_by_whom(open_at, fixed, policy, names):
    window = open_at(settings=fixed(policy))
    for name in names:
        button = child(window, name)
        assert button.isVisible()
        assert not button.isEnabled()
        assert button.accessibleDescription() == MANAGED
    everything = ("themeButton", "smallerButton", "largerButton", "languageButton")
    for name in set(everything) - set(names):
        assert child(window, name).accessibleDescription() != MANAGED


def test_a_form_that_is_fixed_is_shown_disabled_and_says_by_whom(open_at, fixed):
    form = open_at(settings=fixed("list_form = false")).ladder_view.ui.listAction
    assert not form.isEnabled()
    assert form.text().endswith(f"({MANAGED})")
    assert open_at().ladder_view.ui.listAction.isEnabled()


@pytest.mark.parametrize(
    ("policy", "told"),
    [('theme = "light"', True), ("motion = false", True), ("qr = false", False), ("", False)],
)
def test_the_menu_says_that_some_settings_are_managed(open_at, fixed, policy, told):
    window = open_at(settings=fixed(policy))
    window._fill_menu()
    said = [a for a in window._menu.actions() if a.text().startswith("Some settings are managed")]
    assert bool(said) is told
    assert not any(action.isEnabled() for action in said)


def test_whoever_reads_is_told_calmly_of_a_policy_that_does_not_fit(open_at, fixed):
    window = open_at(settings=fixed('theme = "pink"'))
    notice = child(window, "settingsFaultLabel")
    assert notice.isVisible()
    assert "could not be read" in notice.text()
    assert not child(open_at(settings=fixed("qr = false")), "settingsFaultLabel").isVisible()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_whatever_tab_reaches_shows_that_it_has_the_focus(open_at, theme):
    window = open_at(settings=MemorySettings(theme=theme))
    ring = window._appearance.look.color("focus").name()
    unseen = []
    for page in ("", "rfa"):
        window.navigator.open_page(page)
        settle()
        first, seen = None, 0
        press(window, Key.Key_Tab)
        while window.focusWidget() is not first and seen < 300:
            focused = window.focusWidget()
            first = first or focused
            seen += 1
            if not has_ring(focused, ring):
                unseen.append(focused.objectName())
            press(window, Key.Key_Tab)
        assert seen > 15
        assert window.focusWidget() is first, "Tab is caught somewhere"
    assert unseen == []


def has_ring(widget, colour):
    """Say whether a widget as it is painted has the colour of the focus near an edge."""
    image = widget.grab().toImage()
    width, height = image.width(), image.height()
    near = [*range(8), *range(width - 8, width)]
    row = sum(image.pixelColor(x, height // 2).name() == colour for x in near)
    return row >= 2


def test_the_small_map_lies_as_the_ladder_does_and_turns_with_the_window(window):
    window.navigator.open_page("rfa")
    settle()
    mini, canvas = child(window, "miniLadder"), child(window, "ladderCanvas")
    forms = []
    for size in ((1366, 768), (1080, 1920), (480, 800)):
        window.resize(*size)
        settle()
        assert mini._layout is canvas.layout_now
        forms.append(mini._layout.arrangement.value)
    assert forms == ["columns", "rows", "list"]


def test_a_page_that_a_finger_opened_has_no_ring_and_one_that_a_key_opened_has(window):
    scroll = window.page_view.ui.pageScroll
    tap(child(window, "step-rfa"))
    assert (focus_name(window), scroll.property("ring") == "true") == ("pageScroll", False)
    press(window, Key.Key_Escape)
    press(window, Key.Key_Return)
    assert (focus_name(window), scroll.property("ring") == "true") == ("pageScroll", True)


def test_on_a_denser_screen_the_icons_are_drawn_anew(window, monkeypatch):
    drawn = []
    theme = window._appearance.look
    before = theme.icon
    monkeypatch.setattr(theme, "icon", lambda *which: drawn.append(which[3]) or before(*which))
    for view in (window, window.ladder_view):
        monkeypatch.setattr(view, "devicePixelRatioF", lambda: 1.5, raising=False)
    QApplication.sendEvent(window, QEvent(QEvent.Type.DevicePixelRatioChange))
    assert drawn.count(1.5) > 4


def test_enter_presses_at_once_and_held_down_only_once(window):
    larger = child(window, "largerButton")
    larger.setFocus()
    sizes = []
    for held in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", held
        )
        QApplication.sendEvent(larger, event)
        sizes.append(window._appearance.look.text_size)
    assert sizes == [110, 110, 110]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_header_leaves_room_for_the_page_in_a_low_window_with_large_text(open_at, language):
    window = open_at(text_size=300, language=language)
    assert window.ui.headerBar.height() < window.height() / 4
    assert child(window, "emergencyButton").isVisible()
