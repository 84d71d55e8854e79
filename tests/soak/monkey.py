# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""A reader without a plan: touches, presses, turns and types whatever there is, by a seed."""

from __future__ import annotations

from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QScrollArea,
)
from shiboken6 import isValid

from esi_guide.kiosk import CORNER
from esi_guide.services.speech import Trouble

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE, CONTROL, ALT, SHIFT = (
    Modifier.NoModifier,
    Modifier.ControlModifier,
    Modifier.AltModifier,
    Modifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
MODIFIER_KEYS = {CONTROL: Key.Key_Control, ALT: Key.Key_Alt, SHIFT: Key.Key_Shift}

#: Windows in px, upright ones among them: a screen that is turned.
SIZES = ((1366, 768), (1080, 1920), (1920, 1080), (1024, 600), (768, 1366), (800, 600))
WALKING = (
    *(Key.Key_Tab,) * 6,
    *(Key.Key_Backtab, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home),
    *(Key.Key_End, Key.Key_PageDown, Key.Key_PageUp, Key.Key_Space, Key.Key_Return),
)
ACTING = (
    *((Key.Key_Escape, NONE), (Key.Key_Backspace, NONE), (Key.Key_Left, ALT), (Key.Key_Right, ALT)),
    *((Key.Key_Home, ALT), (Key.Key_E, CONTROL), (Key.Key_F, CONTROL), (Key.Key_K, CONTROL)),
    *((Key.Key_F3, NONE), (Key.Key_Slash, NONE), (Key.Key_T, NONE), (Key.Key_H, NONE)),
    *((Key.Key_C, NONE), (Key.Key_D, NONE), (Key.Key_F1, NONE), (Key.Key_Question, SHIFT)),
    *((Key.Key_Space, SHIFT), (Key.Key_F4, ALT), (Key.Key_Q, CONTROL), (Key.Key_W, CONTROL)),
    *((Key.Key_Menu, NONE), (Key.Key_F10, SHIFT), (Key.Key_F11, NONE), (Key.Key_Delete, NONE)),
    *((Key.Key_A, CONTROL), (Key.Key_C, CONTROL), (Key.Key_V, CONTROL), (Key.Key_P, CONTROL)),
)
SIZING = (Key.Key_Plus, Key.Key_Minus, Key.Key_0)
VIEWS = ("matters", "compare", "sheet", "handout")
#: How often a popup is looked after in ms: a menu holds up whoever opened it.
LOOK_AFTER = 20
QUERIES = Path(__file__).resolve().parent.parent / "search"


class Monkey:
    """Does one act after another to a kiosk.

    Args:
        shell: The kiosk.
        clock: Its clock, which stands still otherwise.
        screen: A touch screen.
    """

    def __init__(self, shell, clock, screen):
        self.shell, self.window = shell, shell.window
        self._clock = clock
        self._screen = screen
        self._random = self._menu_random = Random(0)
        self._queries = [
            line.partition("|")[0].strip()
            for file in sorted(QUERIES.glob("queries_*.txt"))
            for line in file.read_text("utf-8").splitlines()
            if line.strip() and not line.startswith("#")
        ]
        self._acts = {
            self.tap: 30, self.tap_spot: 6, self.touch: 8, self.drag: 3, self.pinch: 0.5,
            self.walk: 15, self.press: 8, self.type: 4, self.wheel: 8,
            self.open_menu: 3, self.language: 1.2, self.theme: 1.2, self.text_size: 2.5,
            self.resize: 1.2, self.search: 3, self.page: 5, self.view: 4, self.wait: 3,
            self.refused: 1, self.corner: 0.4, self.listen: 2, self.lose_voice: 0.3,
        }  # fmt: skip
        self._watch = QTimer(interval=LOOK_AFTER)
        self._watch.timeout.connect(self._mind_menu)
        self._watch.start()

    def begin(self, seed):
        """Begin a visit in one of the ways there are; the seed says what is done in it."""
        self._random, self._menu_random = Random(seed), Random(f"{seed} menus")
        buttons = self._buttons(self.shell.attract)
        how = self._random.randrange(4)
        if how == 0:
            self._click(self._random.choice(buttons))
        elif how == 1:
            self._key(Key.Key_X)
        elif how == 2:
            self._finger([QPoint(40, 300)])
        else:
            self._key(Key.Key_Tab)
            self._key(Key.Key_Space)
        self.shell.begin(self._random.choice(sorted(self.shell._guide.languages.names)))

    def choose(self):
        """Return what to do next."""
        return self._random.choices([*self._acts], [*self._acts.values()])[0]

    def length(self, most):
        """Return how many acts this visit has."""
        return self._random.randint(most // 5, most)

    def leave(self, seconds):
        """Leave: by the button, or by doing nothing."""
        finish = self.window.ui.finishButton
        if self._random.random() < 0.3 and self._over() is self.window and finish.isVisible():
            self._click(finish)
        for _ in range(seconds):
            # A switch that was left on between visits is forgotten like one.
            if self.shell.is_resting and self.shell.idle._left is None:
                return
            self._clock.second.emit()

    def stop(self):
        """Look after nothing any more."""
        self._watch.stop()

    # The acts

    def tap(self):
        buttons = self._buttons(self._over())
        if buttons:
            button = self._random.choice(buttons)
            if self._random.random() < 0.7:
                _bring_into_view(button)
            self._click(button)

    def tap_spot(self):
        over = self._over()
        button = self._random.choice((LEFT, LEFT, LEFT, Qt.MouseButton.RightButton))
        twice, spot = self._random.random() < 1 / 3, self._spot(over)
        handle = over.windowHandle()
        QTest.mouseClick(handle, button, NONE, spot)
        if twice:
            # Each click is an event of its own; QTest's double click would be timed as one.
            yield
            handle = self._there(handle)
            place = handle.mapToGlobal(spot)
            kind = QEvent.Type.MouseButtonDblClick
            event = QMouseEvent(kind, QPointF(spot), QPointF(place), button, button, NONE)
            QTest.mousePress(handle, button, NONE, spot)
            QApplication.sendEvent(self._there(handle), event)
            QTest.mouseRelease(self._there(handle), button, NONE, spot)

    def touch(self):
        self._finger([self._spot(self._over())])

    def pinch(self):
        over = self._over()
        self._finger([self._spot(over), self._spot(over)], moves=3)

    def drag(self):
        over = self._over()
        if self._random.random() < 0.5:
            self._finger([self._spot(over)], moves=6)
            return
        handle = over.windowHandle()
        first, *others, last = [self._spot(over) for _ in range(6)]
        QTest.mousePress(handle, LEFT, NONE, first)
        for spot in others:
            QTest.mouseMove(self._there(handle), spot)
        QTest.mouseRelease(self._there(handle), LEFT, NONE, last)

    def walk(self):
        self._key(self._random.choice(WALKING))

    def press(self):
        self._key(*self._random.choice(ACTING))

    def type(self):
        self._write(chr(self._random.choice((*range(97, 123), 32, 45, 63))))

    def wheel(self):
        over = self._over()
        turn = QPoint(0, self._random.choice((-360, -120, 120, 360)))
        modifier = CONTROL if self._random.random() < 0.03 else NONE
        spot = QPointF(self._spot(over))
        QTest.wheelEvent(over.windowHandle(), spot, turn, QPoint(), modifier)

    def open_menu(self):
        self._click(self.window.ui.moreButton)

    def language(self):
        self._click(self.window.ui.languageButton)

    def theme(self):
        self.shell._guide.appearance.next_theme()

    def text_size(self):
        ui = self.window.ui
        if self._random.random() < 0.3:
            self._key(self._random.choice(SIZING), CONTROL)
        else:
            self._click(self._random.choice((ui.largerButton, ui.smallerButton)))

    def resize(self):
        self.window.resize(*self._random.choice(SIZES))

    def search(self):
        """Type words; the window goes on between the letters."""
        self._key(Key.Key_F, CONTROL)
        words = self._random.choice(self._queries)
        for letter in words[: self._random.randint(1, len(words))]:
            yield
            self._write(letter)

    def page(self):
        window, random = self.window, self._random
        page_id = random.choice(window.page_ids())
        sections = [each.key for each in window._library.page(page_id).sections]
        window.navigator.open_page(page_id, random.choice(("", *sections)))

    def view(self):
        self.window.navigator.open_view(self._random.choice(VIEWS))

    def listen(self):
        window, bar = self.window, self.window.speech_bar.ui
        parts = (bar.speechOnButton, bar.speechBackButton, bar.speechSpeedButton)
        for act in self._random.choices(
            (
                window.read_aloud,
                window.toggle_spoken_controls,
                *(part.click for part in (*parts, bar.speechStopButton)),
            ),
            k=2,
        ):
            act()

    def lose_voice(self):
        self.window.speech._fail(self._random.choice(list(Trouble)))

    def wait(self):
        for _ in range(self._random.choice((1, 20, 60, 95))):
            self._clock.second.emit()

    def refused(self):
        over = self._over()
        spot = self._spot(over)
        target = over.childAt(spot) or over
        if self._random.random() < 0.5:
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, over.mapToGlobal(spot))
        else:
            data = QMimeData()
            data.setText("my pain")
            action = Qt.DropAction.CopyAction
            event = QDragEnterEvent(spot, action, data, LEFT, NONE)
        QApplication.sendEvent(target, event)

    def corner(self):
        """Hold the staff's corner, and try a PIN that is not theirs."""
        handle, spot = self._over().windowHandle(), QPoint(CORNER // 2, CORNER // 2)
        QTest.mousePress(handle, LEFT, NONE, spot)
        if self.shell.hold.isActive():
            self.shell.hold.stop()
            self.shell.hold.timeout.emit()
        QTest.mouseRelease(self._there(handle), LEFT, NONE, spot)
        card = self.shell._pin
        if card is not None:
            for digit in "0000":
                QTest.keyClick(card.windowHandle(), digit)
            QTest.keyClick(card.windowHandle(), Key.Key_Return)
            self.shell.wait.stop()

    # How

    def _over(self):
        """Return the window that a hand meets."""
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        return over.window() if over.windowHandle() is None else over

    def _there(self, handle):
        """Return the window under a hand that is down: the press may have closed a card."""
        return handle if isValid(handle) else self.window.windowHandle()

    def _spot(self, over):
        return QPoint(
            self._random.randrange(max(1, over.width())),
            self._random.randrange(max(1, over.height())),
        )

    def _buttons(self, over):
        """Return what can be pressed, but for what ends the visit: that comes when it is due."""
        finish = self.window.ui.finishButton
        buttons = over.findChildren(QAbstractButton)
        return [b for b in buttons if b.isVisibleTo(over) and b.isEnabled() and b is not finish]

    def _click(self, widget):
        window = widget.window()
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).center()
        if window.windowHandle() is not None and window.rect().contains(place):
            QTest.mouseClick(window.windowHandle(), LEFT, NONE, place)

    def _key(self, key, modifier=NONE):
        """Press a key, and let its modifier go first.

        QTest sends the modifier and the key to one window, and the program crashes when the
        modifier alone has closed it, as it does the warning of an idle kiosk.
        """
        if modifier != NONE:
            QTest.keyClick(self._over().windowHandle(), MODIFIER_KEYS[modifier])
        handle = self._over().windowHandle()
        QTest.keyPress(handle, key, modifier)
        QTest.keyRelease(self._there(handle), key)

    def _write(self, letter):
        """Type a letter where letters go; QTest knows only those of ASCII."""
        focused = QApplication.focusWidget()
        if letter.isascii():
            handle = self._over().windowHandle()
            QTest.keyPress(handle, letter)
            QTest.keyRelease(self._there(handle), letter)
        elif isinstance(focused, QLineEdit):
            focused.insert(letter)

    def _finger(self, spots, moves=0):
        handle = self._over().windowHandle()

        def all_fingers(act):
            event = QTest.touchEvent(self._there(handle), self._screen, False)
            for number, spot in enumerate(spots):
                getattr(event, act)(number, spot)
            event.commit()

        all_fingers("press")
        for _ in range(moves):
            spots = [
                spot + QPoint(self._random.randint(-60, 60), self._random.randint(-60, 60))
                for spot in spots
            ]
            all_fingers("move")
        all_fingers("release")

    def _mind_menu(self):
        """Choose from a menu that is open, or close it: nobody else can while it is."""
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            return
        actions = [each for each in menu.actions() if each.isEnabled() and not each.isSeparator()]
        if actions and self._menu_random.random() < 0.8:
            action = self._menu_random.choice(actions)
            place = menu.actionGeometry(action).center()
            QTest.mouseClick(menu.windowHandle(), LEFT, NONE, place)
        if menu.isVisible():
            QTest.keyClick(menu.windowHandle(), Key.Key_Escape)


def _bring_into_view(widget):
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
