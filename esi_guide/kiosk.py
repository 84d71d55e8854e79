# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The guide on a screen that many people share: welcome, visits that end, and no way out."""

from __future__ import annotations

import gc
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QClipboard, QGuiApplication, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QLayout, QTextEdit

from esi_guide.app import Guide, make_guide
from esi_guide.models.navigator import TROUBLE
from esi_guide.services.idle import IdleWatch
from esi_guide.services.pin import fits
from esi_guide.services.settings import KioskSettings
from esi_guide.services.theme import KIOSK
from esi_guide.views.attract_view import AttractView, Welcome
from esi_guide.views.idle_view import IdleView
from esi_guide.views.pin_view import PinView
from esi_guide.watchdog import MANY
from esi_guide.widgets.parts import set_state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent, QScreen
    from PySide6.QtWidgets import QWidget

    from esi_guide.options import Options
    from esi_guide.services.protocols import Settings
    from esi_guide.views.speech_bar import SpeechBar

#: Side in px of the corner that the staff hold, for how long in ms, and how long a wrong PIN waits.
CORNER, HOLD, WAIT = 90, 3000, 10_000

#: Dynamic property of a card: its size before a screen was too small for it.
CARD_SIZE = "cardSize"

#: How long the calm page after a fault stays when nobody does anything, in ms.
RECOVER = 10_000
#: How long after a visit it is looked for what nobody holds any more, in ms.
SETTLED = 1000
#: How long the staff are told of many restarts, in ms.
TELL = 3_600_000

#: What the welcome says in each language.
BEGIN = "Touch here to begin"
QT_TRANSLATE_NOOP("AttractView", "Touch here to begin")
#: What it says to somebody who does not yet know whether to touch.
PROMISE = "What can come next if it did not help enough. Nothing you touch here is kept."
QT_TRANSLATE_NOOP(
    "AttractView", "What can come next if it did not help enough. Nothing you touch here is kept."
)
#: What its switch of the voice says, with the key that does the same.
VOICE = "Speak to me (V)"
QT_TRANSLATE_NOOP("AttractView", "Speak to me (V)")
#: What tells that somebody is there; a mouse moves when a door slams.
_ACTIVE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
)
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
#: What no kiosk offers.
_REFUSED = (
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
)
#: Keys that work on the buttons of the welcome; any other key begins.
_BUTTON_KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space),
)
_MODIFIERS = (
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr),
    *(Qt.Key.Key_Meta, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R),
)


class KioskShell(QObject):
    """Holds the window, shows the welcome between visits, and forgets each visit.

    Attributes:
        window: The window of the guide.
        attract: The welcome, which covers it.
        idle: Counts how long nobody has touched anything.
        hold: Runs while somebody holds the corner.
        wait: Runs after a wrong PIN.
        recover: Runs while the calm page after a fault is shown.

    Signals:
        rested(): Nobody is there, and the window is done with the last visit, or with its start.

    Args:
        guide: The window, and what changes all of it.
        settings: What a visit changes, and nobody stores.
        clock: Emitted once a second.
    """

    rested = Signal()

    def __init__(self, guide: Guide, settings: KioskSettings, clock: SignalInstance) -> None:
        super().__init__()
        self.window = guide.window
        self._guide = guide
        self._settings = settings
        self._warning: IdleView | None = None
        self._pin: PinView | None = None
        self._bar: SpeechBar | None = None
        self._controls_low = False
        self._fills = False
        self._screen = (0, "")
        self.attract = AttractView(tuple(self._welcomes()), guide.appearance.look, self.window)
        self.attract.tell_fault(wanted=settings.tells_staff)
        guide.appearance.changed.connect(self.attract.set_look)
        self.attract.begun.connect(self.begin)
        self.attract.emergency_wanted.connect(self._begin_with_emergency)
        self.attract.voice_wanted.connect(self._let_speak)
        self.idle = IdleWatch(int(settings.value("idle_seconds")), clock)
        self.idle.warned.connect(self._warn)
        self.idle.stayed.connect(self._stay)
        self.idle.ended.connect(self.end)
        self._hear_choices()
        self.hold = QTimer(self, singleShot=True, interval=HOLD)
        self.hold.timeout.connect(self._ask_for_pin)
        self.wait = QTimer(self, singleShot=True, interval=WAIT)
        self.wait.timeout.connect(self._stop_waiting)
        if self.window.speech is not None:
            # Whoever listens touches nothing, and is there.
            self.window.speech.began.connect(self._heard)
        self.recover = QTimer(self, singleShot=True, interval=RECOVER)
        self.recover.timeout.connect(self._end_after_fault)
        ui = self.window.ui
        ui.finishButton.clicked.connect(self.end)
        ui.finishButton.show()
        ui.controlsDownButton.clicked.connect(self._controls_down)
        ui.controlsUpButton.clicked.connect(self._controls_up)
        self.window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        # A screen is as large as it is: no row that wraps makes the window larger.
        layout = self.window.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._rest()
        guide.application.installEventFilter(self)
        self.window.building.connect(self._look_away)

    @property
    def is_resting(self) -> bool:
        """Whether nobody is there."""
        return not self.attract.isHidden()

    def show(self, screen: int = 0) -> None:
        """Fill a screen, counted from 1; the first one where there is no such screen.

        Where that screen is unplugged the window goes to the one that remains, and comes back.
        """
        self._screen = (screen, "")
        self._screen = (screen, self._place().name())
        self._fills = True
        application = self._guide.application
        for changed in (
            *(application.screenAdded, application.screenRemoved),
            application.primaryScreenChanged,
        ):
            changed.connect(self._screens_changed)
        self._screens_changed()

    def _place(self) -> QScreen:
        """Return the screen to fill: by its name, by its number, else the first."""
        number, name = self._screen
        screens = QGuiApplication.screens()
        named = [screen for screen in screens if name and screen.name() == name]
        counted = [screens[number - 1]] if 0 < number <= len(screens) else []
        return [*named, *counted, *screens][0]

    def _screens_changed(self, _what: object = None) -> None:
        """Listen to the screens that there are now, and fill the right one."""
        for screen in QGuiApplication.screens():
            # Unique: whoever is heard already is not heard twice.
            screen.geometryChanged.connect(self._fill, Qt.ConnectionType.UniqueConnection)
        # A screen that has just come tells its size a moment later.
        QTimer.singleShot(0, self, self._fill)

    def _fill(self, _geometry: object = None) -> None:
        """Fill the screen, from wherever the system has put the window."""
        screens = QGuiApplication.screens()
        if not screens:
            return
        place, window = self._place().geometry(), self.window
        if window.isFullScreen() and window.geometry() != place:
            # A window that is full already stays on its screen, whatever it is told.
            window.setWindowState(Qt.WindowState.WindowNoState)
        window.setGeometry(place)
        window.showFullScreen()

    def begin(self, language: str) -> None:
        """Begin a visit in a language."""
        if not self.is_resting or self._pin is not None:
            return
        self.attract.hide()
        ui = self.window.ui
        ui.mainPane.show()
        if language != self._guide.language:
            self.window.language_chosen.emit(language)
        ui.mainPane.setFocus(Qt.FocusReason.OtherFocusReason)
        self.idle.begin()

    def end(self) -> None:
        """End the visit and forget it: all is as at the first start."""
        self.idle.stop()
        self.hold.stop()
        self.recover.stop()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._warning = self._pin = None
        for other in QApplication.topLevelWidgets():
            if other.isVisible() and self._is_over(other):
                # Not close(): nothing may ask or refuse, and Esc must not count as a touch.
                other.hide()
                other.deleteLater()
        clipboard = QGuiApplication.clipboard()
        clipboard.clear()
        if clipboard.supportsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self.attract.show_voice(wanted=False)
        self._rest()
        self._settings.forget()
        # The look last: what the reader had opened is gone by then, and need not be dressed anew.
        self._guide.languages.begin_again(self._guide.language)
        self._guide.appearance.begin_again()
        self._lay_out()
        self.attract.focus_start()
        self.rested.emit()

    def fail(self) -> None:
        """Answer a fault: with a calm page in a visit, with a fresh welcome between visits."""
        if self.is_resting or self._pin is not None:
            self.end()
            return
        self._stay()
        self.idle.begin()
        self.window.show_trouble()
        self._lay_out()
        self.recover.start()

    def _end_after_fault(self) -> None:
        if self.window.navigator.place.view == TROUBLE:
            self.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch for signs of life, and refuse every way out."""
        kind = event.type()
        if kind in _REFUSED:
            return True
        if watched is self.window:
            if kind == QEvent.Type.Close:
                event.ignore()
                return True
            if kind == QEvent.Type.Resize:
                self.attract.setGeometry(self.window.rect())
                self._lay_out()
            if kind in (QEvent.Type.Resize, QEvent.Type.Move):
                QTimer.singleShot(0, self, self._keep_cards)
            if kind == QEvent.Type.WindowStateChange:
                QTimer.singleShot(0, self, self._keep_full)
        if kind == QEvent.Type.MouseMove and _drags(watched, event):  # type: ignore[arg-type]
            return True
        if kind in _KEYS and self._takes_key(event):  # type: ignore[arg-type]
            return True
        if kind in _ACTIVE:
            warning = self.idle.is_warning
            # A key that repeats by itself is a book on the keyboard.
            if kind != QEvent.Type.KeyPress or not event.isAutoRepeat():  # type: ignore[attr-defined]
                self.idle.touch()
            if warning:
                # That was an answer, and presses nothing that lies below.
                return True
        if isinstance(watched, QWindow) and isinstance(event, QMouseEvent):
            self._watch_corner(event)
        return False

    def _look_away(self, building: bool) -> None:
        """Watch nothing while the window builds.

        To show each event to Python takes a fifth of the time, and makes an object of Python of
        every part that Qt has in a widget.
        """
        application = self._guide.application
        application.removeEventFilter(self)
        if not building:
            application.installEventFilter(self)
            if self.is_resting:
                self.rested.emit()

    def stop_telling(self) -> None:
        """Tell the staff of no restarts any longer: the guide has run well since."""
        self.attract.tell_staff(wanted=False)

    def _welcomes(self) -> Iterator[Welcome]:
        languages = self._guide.languages
        said = languages.in_each("AttractView", BEGIN)
        promise = languages.in_each("AttractView", PROMISE)
        voice = languages.in_each("AttractView", VOICE if self.window.speech else "")
        charts = languages.charts()
        first = self._guide.language
        for code in sorted(said, key=lambda code: code != first):
            name = languages.names[code]
            begin = f"{name}: {said[code]}" if len(said) > 1 else said[code]
            exit_ = charts[code].emergency
            title = charts[code].title
            yield Welcome(code, title, promise[code], begin, exit_.title, voice[code])

    def _is_over(self, other: QWidget) -> bool:
        """Say whether a window of its own lies over that of the guide."""
        parent = other.parentWidget()
        return parent is not None and (parent is self.window or self._is_over(parent))

    def _keep_full(self) -> None:
        window = self.window
        if self._fills and (window.isMinimized() or not window.isFullScreen()):
            self.window.showFullScreen()

    def _keep_cards(self) -> None:
        """Keep what lies over the window in it when the screen becomes another one."""
        place = self.window.geometry()
        for other in QApplication.topLevelWidgets():
            if not other.isVisible() or not self._is_over(other):
                continue
            if other is self._warning:
                other.setGeometry(place)
            else:
                # Its own size comes back with the room for it.
                size = other.property(CARD_SIZE) or other.size()
                other.setProperty(CARD_SIZE, size)
                box = QRect(QPoint(0, 0), size.boundedTo(place.size()))
                box.moveCenter(place.center())
                if other.size() != box.size() or not place.contains(other.geometry()):
                    other.setGeometry(box)

    def _hear_choices(self) -> None:
        """Count what is chosen without hands, as by voice, which is neither touch nor key."""
        window, appearance = self.window, self._guide.appearance
        for chosen in (
            *(window.navigator.moved, window.journey.changed, window.picks.changed),
            *(window.language_chosen, appearance.changed),
        ):
            chosen.connect(self._chosen)

    def _chosen(self, _what: object = None) -> None:
        self.idle.touch()

    def _rest(self) -> None:
        self.window.ui.mainPane.hide()
        self.attract.setGeometry(self.window.rect())
        self.attract.show()
        self.attract.raise_()
        self._controls_low = True
        self.attract.focus_start()

    def _heard(self, _place: int) -> None:
        self.idle.touch()

    def _let_speak(self, wanted: bool) -> None:
        """Let the controls speak, or not, before anybody has begun: some cannot see the welcome."""
        bar = self.window.speech_bar
        if bar is None or wanted == bar.speaks_controls:
            return
        if self._bar is None:
            # It switches itself off where the computer has no voice, and by its own button.
            self._bar = bar
            bar.controls_chosen.connect(self._show_voice)
        bar.set_speaks_controls(wanted)
        if wanted:
            # A switch that was left on is forgotten like a visit.
            self.idle.begin()

    def _show_voice(self, wanted: bool) -> None:
        self.attract.show_voice(wanted=wanted)

    def _begin_with_emergency(self) -> None:
        self.begin(self._guide.language)
        if not self.is_resting:
            self.window.open_emergency()

    def _takes_key(self, event: QKeyEvent) -> bool:
        """Take a key that begins a visit, or that answers the warning."""
        if self.idle.is_warning:
            event.accept()
            # The key press itself counts as a sign of life.
            return event.type() == QEvent.Type.ShortcutOverride
        if not self.is_resting or self._pin is not None or event.key() in _BUTTON_KEYS:
            return False
        event.accept()
        if event.key() == Qt.Key.Key_V and self.window.speech is not None:
            if event.type() == QEvent.Type.KeyPress:
                self.attract.ui.attractVoiceButton.toggle()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() not in _MODIFIERS:
            self.begin(self._guide.language)
        return True

    # Idle

    def _warn(self, left: int) -> None:
        if self._warning is None:
            over = QApplication.activeModalWidget() or self.window
            self._warning = IdleView(left, over)
            self._warning.stayed.connect(self.idle.touch)
            self._warning.setGeometry(self.window.geometry())
            self._warning.show()
            self._warning.announce_start()
        self._warning.count(left)

    def _stay(self) -> None:
        if self._warning is not None:
            self._warning.hide()
            self._warning.deleteLater()
            self._warning = None

    # The controls within reach

    def _controls_down(self) -> None:
        self._move_controls(low=True)

    def _controls_up(self) -> None:
        self._move_controls(low=False)

    def _move_controls(self, *, low: bool) -> None:
        self._controls_low = low
        self._lay_out()
        ui = self.window.ui
        (ui.controlsUpButton if low else ui.controlsDownButton).setFocus()

    def _lay_out(self) -> None:
        """Put the controls where they are wanted: only a tall screen has its top out of reach."""
        ui = self.window.ui
        tall = self.window.height() > self.window.width()
        low = tall and self._controls_low
        ui.controlsDownButton.setVisible(tall and not low)
        ui.controlsUpButton.setVisible(low)
        if (ui.mainLayout.indexOf(ui.headerBar) > 0) is not low:
            ui.mainLayout.removeWidget(ui.headerBar)
            ui.mainLayout.insertWidget(-1 if low else 0, ui.headerBar)
            set_state(ui.headerBar, "low", on=low)

    # The staff's way out

    def _watch_corner(self, event: QMouseEvent) -> None:
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.hold.stop()
        elif event.type() == QEvent.Type.MouseButtonPress and self._settings.value("pin_hash"):
            place = self.window.mapFromGlobal(event.globalPosition().toPoint())
            if QRect(QPoint(0, 0), QPoint(CORNER, CORNER)).contains(place):
                self.hold.start()

    def _ask_for_pin(self) -> None:
        if self._pin is not None:
            return
        view = PinView(self._guide.appearance.look, self.window)
        view.tell_fault(wanted=self._settings.tells_staff)
        view.entered.connect(self._try_pin)
        view.finished.connect(self._pin_closed)
        self._pin = view
        if self.wait.isActive():
            view.set_waiting(waiting=True)
        view.show()
        # A card that was left open goes with the visit, even when nobody had begun one.
        self.idle.begin()

    def _pin_closed(self, _result: int) -> None:
        self._pin = None
        if self.is_resting:
            self.idle.stop()

    def _try_pin(self, pin: str) -> None:
        if self.wait.isActive() or self._pin is None:
            return
        if fits(pin, str(self._settings.value("pin_hash"))):
            # quit() would ask every window first, and the guide's refuses.
            QCoreApplication.exit(0)
            return
        self.wait.start()
        self._pin.set_waiting(waiting=True)

    def _stop_waiting(self) -> None:
        if self._pin is not None:
            self._pin.set_waiting(waiting=False)


def _drags(watched: QObject, event: QMouseEvent) -> bool:
    """Say whether a pressed mouse moves over a text, which would select it and carry it off."""
    return bool(event.buttons()) and isinstance(watched.parent(), QTextEdit)


def look_for_garbage() -> None:
    """Let go of what nobody holds any more, and give its memory back to the system.

    Python looks now and then at every object there is, 47,000 of them, and the window stands still
    for up to 100 ms meanwhile: that is due while nobody is there. What stays is not looked at in
    the visit that comes.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    if sys.platform == "linux":
        # What is free between what is held goes back to the system only when asked for; another
        # C library than that of GNU has no word for it.
        with suppress(ImportError, OSError, AttributeError):
            import ctypes  # noqa: PLC0415 - no other system needs it

            ctypes.CDLL(None).malloc_trim(0)


def open_kiosk(application: QApplication, options: Options, stored: Settings) -> KioskShell:
    """Show the guide as a kiosk."""
    settings = KioskSettings(stored, KIOSK)
    guide = make_guide(application, options, settings, kiosk=True)
    clock = QTimer(guide.window, interval=1000)
    shell = KioskShell(guide, settings, clock.timeout)
    if (options.watched or 0) >= MANY:
        shell.attract.tell_staff(wanted=True)
        QTimer.singleShot(TELL, shell, shell.stop_telling)

    def tidy() -> None:
        if shell.is_resting:
            look_for_garbage()

    settled = QTimer(shell, singleShot=True, interval=SETTLED)
    settled.timeout.connect(tidy)
    shell.rested.connect(settled.start)
    shell.show(options.screen)
    clock.start()
    return shell
