# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The guide on a screen that many people share: visits begin, end, and leave nothing behind."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import (
    QEvent,
    QLocale,
    QMimeData,
    QObject,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QGuiApplication,
    QKeyEvent,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from esi_guide import kiosk
from esi_guide.app import is_kiosk, make_guide
from esi_guide.kiosk import CORNER, KioskShell, look_for_garbage
from esi_guide.ladder.drawing import Picture, Ring
from esi_guide.ladder.journey import Mark
from esi_guide.options import Options
from esi_guide.services.idle import WARNING
from esi_guide.services.pin import hashed
from esi_guide.services.printing import UsualPrinter
from esi_guide.services.protocols import Trouble
from esi_guide.services.settings import KioskSettings, MemorySettings
from esi_guide.services.theme import KIOSK
from esi_guide.views.idle_view import IdleView
from esi_guide.views.page_view import PageView
from esi_guide.views.pin_view import PinView
from esi_guide.views.shortcuts_view import ShortcutsView
from tests.a11y.test_accessible_tree import dump
from tests.kiosk_state import Clock, Policy, over, state
from tests.views.fake_speech import FakeSpeech, give_voice
from tests.views.hands import child, press, settle, shown, tap, tap_at
from tests.views.overlays import write_overlay
from tests.views.test_fits import fill, look_over

SECONDS = 90
TOUCH = 60


@pytest.fixture
def clock(qapp):
    return Clock()


@pytest.fixture
def open_kiosk(qapp, qtbot, clock):
    """Return a way to open a kiosk; it goes with the test."""
    before = QLocale()
    shells = []

    def open_kiosk(size=(1366, 768), options=None, **fixed):
        fixed = {"unreviewed_languages": True, "motion": False, **fixed}
        settings = KioskSettings(Policy(**fixed), KIOSK)
        guide = make_guide(
            qapp, options or Options(theme="light"), settings, kiosk=True, speech=FakeSpeech()
        )
        shell = KioskShell(guide, settings, clock.second)
        shells.append(shell)
        shell.window.resize(*size)
        shell.window.show()
        shell.window.activateWindow()
        qtbot.waitUntil(shell.window.isActiveWindow)
        qtbot.waitUntil(lambda: shell.window._page_view is not None)
        settle()
        return shell

    yield open_kiosk
    for shell in shells:
        shell.end()
        qapp.removeEventFilter(shell)
        shell.window.close()
        shell.window.deleteLater()
        shell.deleteLater()
    settle()
    QLocale.setDefault(before)


@pytest.fixture
def shell(open_kiosk):
    return open_kiosk()


# The welcome


def test_the_first_screen_says_in_every_language_how_to_begin(shell):
    words = [button.accessibleName() for button in shown(shell.attract, QPushButton)]
    assert "English: Touch here to begin" in words
    assert any("Español: Toque aquí para empezar" in each for each in words)
    assert not child(shell.window, "mainPane").isVisible()


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "After an epidural steroid injection"), ("es", "Después de una inyección")],
)
def test_the_button_of_a_language_begins_in_it(shell, language, title):
    tap(child(shell.attract, f"begin-{language}"))
    assert not shell.is_resting
    assert shell.window.windowTitle().startswith(title)
    assert shell.window.view() is shell.window.ladder_view


def test_a_touch_anywhere_begins(shell):
    tap_at(shell.attract, QPoint(600, 40))
    assert not shell.is_resting


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_X, Qt.Key.Key_F5, Qt.Key.Key_Down])
def test_a_key_begins_and_does_nothing_else(shell, key, qtbot):
    press(shell.window, key)
    qtbot.waitUntil(lambda: not shell.is_resting)
    assert shell.window.view() is shell.window.ladder_view


def test_the_search_key_begins_and_opens_no_search(shell):
    press(shell.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not shell.is_resting
    assert not shell.window.is_searching


def test_tab_leads_to_the_other_language_and_enter_begins_in_it(shell, qtbot):
    press(shell.window, Qt.Key.Key_Tab)
    assert shell.window.focusWidget().objectName() == "begin-es"
    press(shell.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shell.is_resting)
    assert shell.window.windowTitle().startswith("Después")


def test_the_emergency_signs_are_one_touch_away_from_the_welcome(shell):
    tap(child(shell.attract, "attractEmergencyButton"))
    assert shell.window.page_view.page_id == "emergency"


def test_only_languages_that_policy_lets_through_unreviewed_are_offered(qapp, open_kiosk):
    for fixed in ({"unreviewed_languages": False}, {}):
        settings = KioskSettings(Policy(**fixed), KIOSK)
        assert settings.value("unreviewed_languages") is False
    shell = open_kiosk(unreviewed_languages=False)
    begin = [b for b in shown(shell.attract, QPushButton) if b.property("role") == "begin"]
    assert [button.accessibleName() for button in begin] == ["Touch here to begin"]


# No way out


def test_the_window_does_not_close(shell, qapp):
    assert not shell.window.close()
    assert shell.window.isVisible()
    for keys in (Qt.Key.Key_Q, Qt.Key.Key_W):
        press(shell.window, keys, Qt.KeyboardModifier.ControlModifier)
    press(shell.window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert shell.window.isVisible()


def test_the_window_has_no_frame_and_fills_its_screen(shell):
    shell.show(99)
    settle()
    assert shell.window.isFullScreen()
    assert shell.window.windowFlags() & Qt.WindowType.FramelessWindowHint
    shell.window.showNormal()
    settle()
    assert shell.window.isFullScreen()


def test_there_are_no_context_menus_and_nothing_can_be_dropped(shell, qapp):
    shell.begin("en")
    settle()
    target = shell.window.ui.mainPane
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    qapp.sendEvent(target, menu)
    assert QApplication.activePopupWidget() is None
    drag = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    qapp.sendEvent(target, drag)
    assert not drag.isAccepted() or shell.eventFilter(target, drag)


def test_the_guard_looks_away_only_while_the_window_builds(shell, qapp, monkeypatch):
    probe = QWidget(shell.window)
    got = []
    probe.contextMenuEvent = got.append

    def refuses():
        got.clear()
        qapp.sendEvent(probe, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(), QPoint()))
        return not got

    shell.begin("en")
    settle()
    seen = []
    shell.window.building.connect(lambda building: seen.append((building, refuses())))
    shell.window.navigator.open_page("rfa")
    shell.window.language_chosen.emit("es")
    shell._guide.appearance.larger()
    assert seen == [(True, False), (False, True)] * 3
    with monkeypatch.context() as patch:
        patch.setattr(shell.window, "_make_views_anew", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            shell.window.show_guide(shell.window._chart, shell.window.library)
    shell.window.setUpdatesEnabled(True)
    assert seen[-1] == (False, True)


def test_nothing_is_saved_and_nothing_printed_unless_policy_says_so(open_kiosk):
    shell = open_kiosk()
    shell.begin("en")
    shell.window.open_handout()
    settle()
    view = shell.window.view()
    view.finish()
    settle()
    assert not child(view, "saveButton").isVisible()
    assert not child(view, "printButton").isVisible()
    assert not child(view, "paperRow").isVisible()
    assert "photo" in child(view, "handoutNoticeLabel").text()


def test_policy_lets_a_kiosk_print_without_asking(open_kiosk):
    shell = open_kiosk(printing=True)
    shell.begin("en")
    shell.window.open_handout()
    settle()
    view = shell.window.view()
    view.finish()
    settle()
    assert isinstance(view._printer, UsualPrinter)
    assert child(view, "printButton").isVisible()
    assert child(view, "paperRow").isVisible()
    assert not child(view, "saveButton").isVisible()
    tap(child(view, "printButton"))
    assert "tell the staff" in child(view, "handoutNoticeLabel").text()


def test_a_user_cannot_let_a_kiosk_print():
    class User(MemorySettings):
        """Whose values nobody has fixed."""

    assert KioskSettings(User(printing=True), KIOSK).value("printing") is False


@pytest.mark.parametrize(
    ("option", "settings", "expected"),
    [
        (False, MemorySettings(), False),
        (True, MemorySettings(mode="guide"), True),
        (False, Policy(mode="kiosk"), True),
        (True, Policy(mode="guide"), False),
    ],
)
def test_the_option_or_the_policy_makes_a_kiosk_and_no_user_unmakes_it(option, settings, expected):
    assert is_kiosk(Options(kiosk=option), settings) is expected


# A room: screens come and go


class FakeScreen(QObject):
    """A screen that a test plugs in."""

    geometryChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self, name, box):
        super().__init__()
        self.plug, self.box = name, box

    def name(self):
        return self.plug

    def geometry(self):
        return self.box

    def resize(self, box):
        self.box = box
        self.geometryChanged.emit(box)
        settle()


class Plugs(QObject):
    """Stands in for Qt's list of screens and its news."""

    screenAdded = Signal(object)  # noqa: N815 - Qt's name
    screenRemoved = Signal(object)  # noqa: N815
    primaryScreenChanged = Signal(object)  # noqa: N815

    def __init__(self, *screens):
        super().__init__()
        self.plugged = list(screens)

    def screens(self):
        return self.plugged

    def clipboard(self):
        return QGuiApplication.clipboard()

    def plug(self, screen):
        self.plugged.append(screen)
        self.screenAdded.emit(screen)
        settle()

    def unplug(self, screen):
        self.plugged.remove(screen)
        self.screenRemoved.emit(screen)
        settle()


ONE, TWO = QRect(0, 0, 1366, 768), QRect(1366, 0, 1080, 1920)


@pytest.fixture
def room(shell, monkeypatch):
    """Return a kiosk with two screens, the screens, and where its window was put."""
    screens = FakeScreen("HDMI-1", ONE), FakeScreen("DP-1", TWO)
    plugs = Plugs(*screens)
    monkeypatch.setattr(kiosk, "QGuiApplication", plugs)
    shell._guide = shell._guide._replace(application=plugs)
    places = []
    monkeypatch.setattr(shell.window, "setGeometry", places.append)
    yield shell, plugs, screens, places
    shell._guide = shell._guide._replace(application=QApplication.instance())


def test_the_window_follows_its_screen_when_that_is_unplugged_and_comes_back(room):
    shell, plugs, (_one, two), places = room
    shell.show(2)
    settle()
    assert places[-1] == TWO
    plugs.unplug(two)
    assert places[-1] == ONE
    plugs.plug(FakeScreen("DP-1", TWO))
    assert places[-1] == TWO
    assert shell.window.isFullScreen()


def test_the_first_screen_may_be_the_one_that_goes(room):
    shell, plugs, (one, _two), places = room
    shell.show(1)
    plugs.unplug(one)
    assert places[-1] == TWO
    # Its number may be another one then; its name is not.
    plugs.plug(FakeScreen("HDMI-1", ONE))
    assert places[-1] == ONE


def test_with_no_screen_at_all_the_kiosk_waits_for_one(room):
    shell, plugs, (one, two), places = room
    shell.show(1)
    plugs.unplug(two)
    plugs.unplug(one)
    plugs.plug(FakeScreen("HDMI-1", ONE))
    assert places[-1] == ONE
    assert shell.window.isFullScreen()


def test_another_resolution_is_filled_anew(room):
    shell, plugs, (one, two), places = room
    shell.show(1)
    settle()
    places.clear()
    turned = QRect(0, 0, 768, 1366)
    one.resize(turned)
    assert places
    assert all(place == turned for place in places)
    for _ in range(3):
        plugs.primaryScreenChanged.emit(two)
        settle()
    places.clear()
    one.resize(ONE)
    assert len(places) == 1, "every piece of news is heard once"


def test_cards_stay_on_the_screen_when_it_becomes_a_smaller_one(open_kiosk, clock):
    shell = open_kiosk(size=(1920, 1080), pin_hash=hashed("4711"))
    hold_corner(shell)
    clock.go(SECONDS)
    [pin], [warning] = over(PinView), over(IdleView)
    size = pin.size()
    shell.window.resize(700, 500)
    settle()
    assert warning.geometry() == shell.window.geometry()
    assert shell.window.geometry().contains(pin.geometry())
    shell.window.resize(1920, 1080)
    settle()
    assert warning.geometry() == shell.window.geometry()
    assert pin.size() == size


def test_the_computer_that_wakes_shows_the_welcome_and_not_the_last_visit(
    open_kiosk, clock, monkeypatch
):
    shell = open_kiosk()
    shell.begin("en")
    shell.window.navigator.open_page("rfa")
    monkeypatch.setattr(shell.idle, "_now", lambda: shell.idle._counted + 8 * 3600)
    tap_at(shell.window, QPoint(600, 400))
    assert shell.window.navigator.place.page == ""
    assert shell.window.page_view.page_id == ""


@pytest.mark.parametrize(
    "choose",
    [
        lambda window: window.navigator.open_page("rfa"),
        lambda window: window.journey.mark("esi", Mark.HERE),
        lambda window: window.ui.largerButton.click(),
    ],
)
def test_a_choice_without_hands_is_a_sign_of_life(shell, clock, choose):
    shell.begin("en")
    clock.go(SECONDS - 1)
    choose(shell.window)
    clock.go(SECONDS - 1)
    assert over(IdleView) == []
    clock.go(3)
    assert len(over(IdleView)) == 1
    choose(shell.window)
    settle()
    if shell.idle.is_warning:
        # A step that is marked already is marked no more, and text may have its largest size.
        child(over(IdleView)[0], "stayButton").click()
        settle()
    assert over(IdleView) == []


def test_weeks_of_visits_leave_nothing_behind(open_kiosk, qtbot):
    shell = open_kiosk()

    def things():
        settle()
        return len(QApplication.allWidgets()), len(shell.window.findChildren(QObject))

    def come_and_go():
        shell.begin("es")
        shell.window.navigator.open_page("rfa")
        shell.window.open_search("dolor")
        shell.window.show_keys()
        settle()
        shell.end()
        qtbot.waitUntil(lambda: shell.window._page_view is not None)

    come_and_go()
    first = things()
    for _ in range(5):
        come_and_go()
    assert things() == first


# What a clinic fixes


def test_every_visit_begins_on_the_page_that_the_clinic_names(open_kiosk, clock):
    shell = open_kiosk(start_page="rfa")
    for _ in range(2):
        shell.begin("en")
        settle()
        assert shell.window.page_view.page_id == "rfa"
        shell.window.navigator.open_page("scs")
        clock.go(SECONDS + WARNING)
        assert shell.is_resting
    shell.begin("es")
    assert shell.window.navigator.place.page == "rfa"
    shell.window.navigator.back()
    assert shell.window.view() is shell.window.ladder_view


@pytest.mark.parametrize("fixed", [{"languages": "es"}, {"language": "es"}])
def test_a_language_that_is_fixed_is_the_only_one_on_the_welcome(open_kiosk, fixed):
    shell = open_kiosk(**fixed)
    begin = [b for b in shown(shell.attract, QPushButton) if b.property("role") == "begin"]
    assert [button.objectName() for button in begin] == ["begin-es"]
    tap(begin[0])
    assert shell.window.windowTitle().startswith("Después")


def test_the_staff_are_told_of_a_setting_that_could_not_be_read_and_readers_are_not(
    open_kiosk, monkeypatch
):
    shell = open_kiosk()
    assert not child(shell.attract, "attractFaultLabel").isVisible()
    monkeypatch.setattr(KioskSettings, "tells_staff", True)
    shell = open_kiosk(pin_hash=hashed("4711"))
    assert child(shell.attract, "attractFaultLabel").isVisible()
    hold_corner(shell)
    [card] = over(PinView)
    assert child(card, "pinFaultLabel").isVisible()
    assert sorted(set(look_over(card))) == []
    card.close()
    shell.begin("en")
    assert not child(shell.window, "settingsFaultLabel").isVisible()


def test_an_idle_time_of_the_policy_holds(open_kiosk, clock):
    shell = open_kiosk(idle_seconds=300)
    shell.begin("en")
    clock.go(299)
    assert over(IdleView) == []
    clock.go(1)
    assert len(over(IdleView)) == 1


def test_a_policy_takes_the_code_for_phones_away(open_kiosk):
    shell = open_kiosk(qr=False)
    shell.begin("en")
    for view, name in (("sheet", "onPhoneButton"), ("handout", "phoneButton")):
        shell.window.navigator.open_view(view)
        settle()
        assert not child(shell.window.view(), name).isVisible()


# Within reach


def test_on_a_tall_screen_the_controls_are_low_and_can_be_moved(open_kiosk):
    shell = open_kiosk(size=(1080, 1920))
    shell.begin("en")
    settle()
    header = child(shell.window, "headerBar")
    assert header.y() > 1700
    tap(child(shell.window, "controlsUpButton"))
    assert header.y() == 0
    assert shell.window.focusWidget().objectName() == "controlsDownButton"
    press(shell.window, Qt.Key.Key_Space)
    assert header.y() > 1700


def test_on_a_wide_screen_the_controls_stay_where_they_are(shell):
    shell.begin("en")
    settle()
    assert child(shell.window, "headerBar").y() == 0
    assert not child(shell.window, "controlsDownButton").isVisible()
    assert not child(shell.window, "controlsUpButton").isVisible()


def test_letters_have_20_px_and_never_fewer(shell, qapp):
    shell.begin("en")
    settle()
    assert qapp.font().pixelSize() >= 20
    press(shell.window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    press(shell.window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert qapp.font().pixelSize() >= 20
    assert not child(shell.window, "smallerButton").isEnabled()


@pytest.mark.parametrize("size", [(1366, 768), (1080, 1920)])
@pytest.mark.parametrize("page", ["", "rfa", "emergency", "where-from"])
def test_every_target_is_large_enough_for_an_upright_screen(open_kiosk, size, page):
    shell = open_kiosk(size=size)
    shell.begin("en")
    if page:
        shell.window.navigator.open_page(page)
    settle()
    small = [
        f"{button.objectName()} {button.text()} {button.width()}x{button.height()}"
        for button in shown(shell.window, QAbstractButton)
        if min(button.width(), button.height()) < TOUCH
    ]
    assert small == []


@pytest.mark.parametrize("size", [(1366, 768), (1080, 1920), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "es"])
def test_everything_fits_with_the_kiosks_letters_and_targets(open_kiosk, size, language):
    shell = open_kiosk(size=size)
    faults = {"welcome": sorted(set(look_over(shell.attract)))}
    shell.begin(language)
    for page in ("", "rfa", "emergency", "where-from"):
        if page:
            shell.window.navigator.open_page(page)
        settle()
        faults[page] = sorted(set(look_over(shell.window)))
    assert {name: found for name, found in faults.items() if found} == {}


# Idle


def test_a_warning_comes_when_nobody_touches_anything(shell, clock):
    shell.begin("en")
    clock.go(SECONDS - 1)
    assert over(IdleView) == []
    clock.go(1)
    [warning] = over(IdleView)
    assert child(warning, "secondsLabel").text() == str(WARNING)
    clock.go(1)
    assert child(warning, "secondsLabel").text() == str(WARNING - 1)


def test_the_welcome_never_warns(shell, clock):
    clock.go(10 * SECONDS)
    assert over(IdleView) == []
    assert shell.is_resting


def touch(window):
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    settle()


@pytest.mark.parametrize("act", [touch, lambda window: press(window, Qt.Key.Key_X)])
def test_any_touch_or_key_stays_and_presses_nothing_below(shell, clock, act):
    shell.begin("en")
    shell.window.navigator.open_page("rfa")
    clock.go(SECONDS + 5)
    act(over(IdleView)[0])
    assert over(IdleView) == []
    assert shell.window.page_view.page_id == "rfa"
    clock.go(SECONDS - 1)
    assert over(IdleView) == []


def test_moving_the_mouse_is_no_sign_of_life(shell, clock, qtbot):
    shell.begin("en")
    clock.go(SECONDS - 1)
    QTest.mouseMove(shell.window.windowHandle(), QPoint(200, 200))
    settle()
    clock.go(1)
    assert len(over(IdleView)) == 1


def test_a_key_that_repeats_by_itself_is_no_sign_of_life(shell, clock, qapp):
    shell.begin("en")
    clock.go(SECONDS - 1)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier, "", True
    )
    qapp.sendEvent(shell.window.ui.mainPane, held)
    clock.go(1)
    assert len(over(IdleView)) == 1


def test_a_card_that_is_open_waits_below_the_warning(shell, clock):
    shell.begin("en")
    shell.window.show_keys()
    settle()
    clock.go(SECONDS)
    [warning] = over(IdleView)
    assert QApplication.activeModalWidget() is warning
    touch(warning)
    assert len(over(ShortcutsView)) == 1


# The voice


def test_the_switch_of_the_voice_comes_first_and_has_a_key(shell):
    voice = give_voice(shell.window)
    switch = child(shell.attract, "attractVoiceButton")
    assert "(V)" in switch.text()
    assert switch.height() >= TOUCH
    press(shell.window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert shell.window.focusWidget() is switch
    press(shell.window, Qt.Key.Key_V)
    settle()
    assert shell.is_resting
    assert switch.isChecked()
    assert voice.said[-1][0].startswith("The controls speak now")
    press(shell.window, Qt.Key.Key_Tab)
    settle()
    assert voice.said[-1][0].startswith("English: Touch here to begin. button")
    press(shell.window, Qt.Key.Key_Return)
    assert not shell.is_resting
    press(shell.window, Qt.Key.Key_Tab)
    settle()
    assert voice.said[-1][0].startswith("Emergency signs. button")


def test_whoever_listens_is_there_and_the_end_of_the_visit_stops_the_voice(shell, clock):
    voice = shell.window.speech = FakeSpeech()
    voice.began.connect(shell._heard)
    shell.begin("en")
    shell.window.navigator.open_page("rfa")
    settle()
    shell.window.read_aloud()
    clock.go(SECONDS - 1)
    voice.step()
    clock.go(SECONDS - 1)
    assert not over(IdleView)
    shell.window.speech_bar.toggle(None)
    clock.go(SECONDS + WARNING)
    assert shell.is_resting
    assert not shell.window.speech_bar.is_reading


def test_a_voice_that_was_left_on_at_the_welcome_is_forgotten(shell, clock):
    give_voice(shell.window)
    press(shell.window, Qt.Key.Key_V)
    clock.go(SECONDS + WARNING)
    assert not child(shell.attract, "attractVoiceButton").isChecked()
    assert not shell.window.speech_bar.speaks_controls


def test_the_switch_goes_back_where_there_is_no_voice(shell):
    voice = give_voice(shell.window)
    press(shell.window, Qt.Key.Key_V)
    assert child(shell.attract, "attractVoiceButton").isChecked()
    voice.fail(Trouble.NO_ENGINE)
    assert not child(shell.attract, "attractVoiceButton").isChecked()


def test_where_there_is_no_voice_each_press_asks_for_it_once_more(shell):
    voice = give_voice(shell.window)
    switch = child(shell.attract, "attractVoiceButton")
    for count in (1, 2, 3):
        tap(switch)
        assert switch.isChecked()
        settle()
        assert len(voice.said) == count
        voice.fail(Trouble.NO_ENGINE)
        assert not switch.isChecked()
        assert not shell.window.speech_bar.speaks_controls


def test_policy_takes_the_voice_away(open_kiosk, qtbot):
    shell = open_kiosk(speech=False)
    assert not child(shell.attract, "attractVoiceButton").isVisible()
    press(shell.window, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: not shell.is_resting)


def words(shell):
    """Return what a screen reader meets, on the welcome and behind it."""
    welcome = dump(shell.window)
    shell.begin("en")
    settle()
    behind = dump(shell.window)
    shell.window.navigator.open_page("rfa")
    settle()
    page = dump(shell.window)
    return welcome, behind, page


def visit(shell):
    """Do all that a reader can do."""
    window = shell.window
    tap(child(shell.attract, "begin-es"))
    window.ui.largerButton.click()
    press(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    shell._guide.appearance.set_theme("contrast")
    shell._guide.appearance.set_motion(wanted=True)
    window.ladder_view.set_list_form(wanted=True)
    window._keep_list_form(wanted=True)
    fill(window)
    window.journey.mark("esi", Mark.HERE)
    window.journey.mark("drg", Mark.UNSUITABLE)
    window.picks.toggle_picture(Picture("rfa", 0))
    window.drawings.add(Picture("rfa", 0), Ring((10, 10)))
    window.open_search("dolor")
    settle()
    for view in ("matters", "compare", "sheet", "licences", "handout"):
        window.navigator.open_view(view)
        settle()
    window.view().finish()
    window.navigator.open_page("rfa", "risks")
    if window.details is not None:
        window.details.setChecked(True)
    settle()
    if window.details is not None:
        window.page_view.ui.figurePlayer.draw_button.setChecked(True)
    shell._controls_up()
    QGuiApplication.clipboard().setText("my pain")
    window._fill_menu()
    window.navigator.open_page("emergency")
    window.page_view.ui.pageScroll.verticalScrollBar().setValue(300)
    settle()
    window.toggle_spoken_controls()
    window.read_aloud()
    window.speech.next_speed()
    window.speech.next_volume()
    child(window, "staffCardButton").click()
    settle()


@pytest.mark.parametrize("size", [(1366, 768), (1080, 1920)])
@pytest.mark.parametrize("way", ["idle", "finish"])
def test_after_a_visit_everything_is_as_at_the_first_start(open_kiosk, clock, qtbot, size, way):
    shell = open_kiosk(size=size, options=Options(theme="light", consult=True))
    give_voice(shell.window)
    assert shell.window.speech_bar.isHidden()
    first = state(shell)
    first_words = words(shell)
    shell.end()
    qtbot.waitUntil(lambda: shell.window._page_view is not None)
    settle()
    visit(shell)
    if way == "idle":
        clock.go(SECONDS + WARNING)
    else:
        shell.window.ui.finishButton.click()
    qtbot.waitUntil(lambda: shell.window._page_view is not None)
    settle()
    assert state(shell) == first
    assert words(shell) == first_words


def test_what_a_visit_has_opened_goes_without_being_dressed_for_the_next(shell, monkeypatch):
    shell.begin("en")
    shell.window.navigator.open_page("rfa")
    settle()
    shell._guide.appearance.larger()
    settle()
    dressed = []
    monkeypatch.setattr(PageView, "set_look", lambda view, _look: dressed.append(view))
    shell.end()
    assert dressed == []
    assert shell._guide.appearance.look.text_size == 120


def test_the_sheet_and_what_was_drawn_go_with_the_visit(shell, qtbot):
    shell.begin("en")
    shell.window.open_handout()
    settle()
    view, press_ = shell.window.view(), shell.window._press
    view.finish()
    settle()
    assert press_._fitting != ("", 0)
    QPixmapCache.insert("of the visit", QPixmap(8, 8))
    shell.end()
    qtbot.waitUntil(lambda: press_._fitting == ("", 0))
    assert QPixmapCache.find("of the visit") is None


def test_a_visit_to_a_clinics_own_guide_leaves_it_as_it_was(open_kiosk, qtbot, tmp_path):
    options = Options(theme="light", consult=True, overlay=write_overlay(tmp_path))
    shell = open_kiosk(options=options)
    shell.end()
    qtbot.waitUntil(lambda: shell.window._page_view is not None)
    settle()
    first, first_words = state(shell), words(shell)
    visit(shell)
    shell.window._fill_menu()
    # No visitor says what the clinic offers.
    texts = [action.text() for action in shell.window._menu.actions()]
    assert "Opciones que se ofrecen aquí" not in texts
    assert len(texts) > 5
    shell.window.navigator.open_page("back-class")
    settle()
    shell.end()
    qtbot.waitUntil(lambda: shell.window._page_view is not None)
    settle()
    assert state(shell) == first
    assert words(shell) == first_words
    assert shell.window.library.not_offered == ("scs", "drg")


@pytest.fixture(scope="module")
def touch_screen(qapp):
    return QTest.createTouchDevice()


def finger(window, screen, spot):
    """Touch a spot with a finger."""
    QTest.touchEvent(window, screen, False).press(0, spot).commit()
    settle()
    QTest.touchEvent(window, screen, False).release(0, spot).commit()
    settle()


def test_a_finger_begins_and_is_a_sign_of_life(shell, clock, touch_screen):
    begin = child(shell.attract, "begin-es")
    finger(shell.window, touch_screen, begin.mapTo(shell.window, begin.rect().center()))
    assert shell.window.windowTitle().startswith("Después")
    clock.go(SECONDS - 1)
    finger(shell.window, touch_screen, QPoint(5, 5))
    clock.go(1)
    assert over(IdleView) == []
    clock.go(SECONDS - 1)
    [warning] = over(IdleView)
    QTest.touchEvent(warning, touch_screen, False).press(0, QPoint(300, 300)).commit()
    settle()
    assert over(IdleView) == []
    QTest.touchEvent(shell.window, touch_screen, False).release(0, QPoint(300, 300)).commit()
    settle()
    assert shell.window.view() is shell.window.ladder_view


# The staff's way out


@pytest.fixture
def locked(open_kiosk):
    return open_kiosk(pin_hash=hashed("4711"))


def hold_corner(shell):
    """Hold the corner until the card of the staff comes, if it does."""
    QTest.mousePress(
        shell.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(CORNER // 2, CORNER // 2)
    )
    if shell.hold.isActive():
        shell.hold.stop()
        shell.hold.timeout.emit()
    QTest.mouseRelease(
        shell.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(CORNER // 2, CORNER // 2)
    )
    settle()


def type_pin(card, digits):
    for digit in digits:
        tap(child(card, f"digit{digit}Button"))
    tap(child(card, "enterButton"))


@pytest.fixture
def left(monkeypatch):
    """Return the exit codes with which the program was left."""
    codes = []
    monkeypatch.setattr(kiosk.QCoreApplication, "exit", codes.append)
    return codes


def test_without_a_pin_the_corner_does_nothing(shell):
    shell.begin("en")
    hold_corner(shell)
    assert over(PinView) == []


def test_a_short_press_in_the_corner_does_nothing(locked):
    locked.begin("en")
    tap_at(locked.window, QPoint(5, 5))
    assert not locked.hold.isActive()
    assert over(PinView) == []


@pytest.mark.parametrize("resting", [True, False])
def test_the_staff_leave_by_the_corner_and_the_pin(locked, left, resting):
    if not resting:
        locked.begin("en")
    hold_corner(locked)
    [card] = over(PinView)
    assert locked.is_resting is resting
    type_pin(card, "4711")
    assert left == [0]


def test_the_pin_can_be_typed_on_a_keyboard(locked, left):
    locked.begin("en")
    hold_corner(locked)
    [card] = over(PinView)
    for key in (Qt.Key.Key_4, Qt.Key.Key_9, Qt.Key.Key_Backspace, Qt.Key.Key_7, Qt.Key.Key_1):
        press(card, key)
    press(card, Qt.Key.Key_1)
    child(card, "enterButton").setFocus()
    press(card, Qt.Key.Key_Return)
    assert left == [0]


def test_after_a_wrong_pin_nothing_is_taken_for_a_while_even_on_another_card(locked, left):
    hold_corner(locked)
    type_pin(over(PinView)[0], "0000")
    [card] = over(PinView)
    assert locked.wait.isActive()
    assert not child(card, "digit1Button").isEnabled()
    press(card, Qt.Key.Key_Escape)
    hold_corner(locked)
    [card] = over(PinView)
    for digit in "4711":
        press(card, getattr(Qt.Key, f"Key_{digit}"))
    press(card, Qt.Key.Key_Return)
    assert left == []
    locked.wait.stop()
    locked.wait.timeout.emit()
    type_pin(card, "4711")
    assert left == [0]


def test_its_digits_are_large_and_never_shown(locked):
    hold_corner(locked)
    [card] = over(PinView)
    small = [b.objectName() for b in shown(card, QAbstractButton) if b.height() < TOUCH]
    assert small == []
    tap(child(card, "digit7Button"))
    assert "7" not in child(card, "typedLabel").text()


def test_a_card_that_was_left_open_goes_by_itself(locked, clock):
    hold_corner(locked)
    clock.go(SECONDS + WARNING)
    assert over(PinView) == []
    assert locked.is_resting


# Faults


def test_a_fault_shows_a_calm_page_and_ends_the_visit_soon(shell):
    before = state(shell)
    shell.begin("en")
    shell.window.journey.mark("esi", Mark.TRIED)
    shell.window.navigator.open_page("rfa")
    shell.fail()
    settle()
    assert child(shell.window, "troubleEndLabel").isVisible()
    assert child(shell.window, "emergencyButton").isVisible()
    assert shell.recover.isActive()
    shell.recover.timeout.emit()
    settle()
    assert shell.is_resting
    assert not shell.recover.isActive()
    settle_warm(shell)
    assert {**state(shell), "layout": None} == {**before, "layout": None}


def settle_warm(shell):
    """Let the page view be made that every window makes ready."""
    assert shell.window.page_view is not None
    settle()


def test_whoever_goes_on_after_a_fault_is_not_sent_away(shell):
    shell.begin("en")
    shell.fail()
    settle()
    tap(child(shell.window, "troubleHomeButton"))
    shell.recover.timeout.emit()
    assert not shell.is_resting


@pytest.mark.parametrize("resting", [True, False])
def test_a_fault_on_the_welcome_or_at_the_pin_makes_a_fresh_welcome(locked, resting):
    if not resting:
        locked.begin("en")
        hold_corner(locked)
    locked.fail()
    settle()
    assert locked.is_resting
    assert over(PinView) == []


def test_a_fault_during_the_warning_leaves_no_warning(shell, clock):
    shell.begin("en")
    clock.go(SECONDS + 1)
    shell.fail()
    settle()
    assert over(IdleView) == []
    clock.go(SECONDS + 1)
    assert len(over(IdleView)) == 1


def test_many_restarts_are_told_to_the_staff_for_a_while(shell):
    label = child(shell.attract, "staffLabel")
    assert not label.isVisible()
    shell.attract.tell_staff(wanted=True)
    assert label.isVisible()
    shell.stop_telling()
    assert not label.isVisible()


def test_the_guide_opens_without_loading_what_only_a_kiosk_needs():
    code = """
import sys
from esi_guide.app import make_application, make_window
from esi_guide.options import Options
from esi_guide.services.settings import MemorySettings
make_window(make_application([]), Options(), MemorySettings()).show()
late = ["esi_guide.kiosk", "esi_guide.services.idle", "esi_guide.services.pin", "hashlib"]
late += ["esi_guide.views.attract_view", "esi_guide.views.idle_view", "esi_guide.views.pin_view"]
late += ["esi_guide.watchdog", "esi_guide.views.trouble_view", "subprocess"]
print([name for name in late if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "[]"


def test_what_nobody_holds_goes_while_nobody_is_there():
    class Circle:
        pass

    circle = Circle()
    circle.itself, gone = circle, ref(circle)
    # As if it had been there when the last visit ended.
    gc.freeze()
    del circle
    look_for_garbage()
    try:
        assert gone() is None
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()


@pytest.mark.skipif(sys.platform != "linux", reason="asks the C library of Linux")
def test_what_is_free_goes_back_to_the_system_while_nobody_is_there():
    def held():
        return int(Path("/proc/self/statm").read_text("utf-8").split()[1]) * 4

    pieces = [bytearray(2000) for _ in range(30_000)]
    # The last one keeps the room before it from being given back by itself.
    del pieces[:-1]
    before = held()
    try:
        look_for_garbage()
        assert before - held() > 20_000
    finally:
        gc.unfreeze()


def test_a_kiosk_rests_once_a_visit_has_ended(shell, qtbot):
    with qtbot.waitSignal(shell.rested):
        shell.begin("en")
        shell.end()
