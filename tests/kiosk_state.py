# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a kiosk is held to after each visit, and what lets a test have one: clock and policy."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from esi_guide.services.settings import MemorySettings
from esi_guide.views.idle_view import IdleView
from esi_guide.views.shortcuts_view import ShortcutsView
from esi_guide.views.staff_card import StaffCard
from tests.views.hands import settle


class Policy(MemorySettings):
    """Settings of which an organisation has fixed some."""

    def __init__(self, **fixed):
        super().__init__(**fixed)
        self.fixed = fixed

    def locked(self, key):
        return key in self.fixed


class Clock(QObject):
    """Hands out seconds."""

    second = Signal()

    def go(self, seconds):
        for _ in range(seconds):
            self.second.emit()
        settle()


def over(kind):
    """Return the cards of a kind that are open."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def state(shell):
    """Return all that a visit can change."""
    window, bars = shell.window, {}
    for area in (window.ladder_view.ui.ladderScroll, window.page_view.ui.pageScroll):
        bars[area.objectName()] = area.verticalScrollBar().value()
    look = shell._guide.appearance.look
    clipboard = QGuiApplication.clipboard()
    return {
        "resting": shell.is_resting,
        "navigator": plain(vars(window.navigator)),
        "shown": window._shown,
        "journey": plain(vars(window.journey)),
        "picks": plain(vars(window.picks)),
        "drawings": (dict(window.drawings.drawings), window.drawings.undoable),
        "drawing": window.page_view.ui.figurePlayer.is_drawing,
        "details": window.details and window.details.isChecked(),
        "views": sorted(window._other_views),
        "page": window.page_view.page_id,
        "search": window._search_view,
        "before search": window._focus_before_search,
        "hand": plain(vars(window._hand)),
        "by keys": window.property("byKeys"),
        "focus": window.focusWidget() and window.focusWidget().objectName(),
        "title": window.windowTitle(),
        "locale": QLocale().name(),
        "direction": QApplication.layoutDirection(),
        "look": (look.theme, look.text_size, shell._guide.appearance.theme),
        "layout": window.ladder_view.ui.ladderCanvas.layout_now,
        "list form": window.ladder_view.ui.listAction.isChecked(),
        "growth": window.ladder_view.ui.ladderCanvas._growth,
        "settings": dict(shell._settings._chosen),
        "low": shell._controls_low,
        "header": window.ui.mainLayout.indexOf(window.ui.headerBar),
        "clipboard": clipboard.text(),
        "bars": bars,
        "idle": shell.idle._left,
        "cards": [type(w).__name__ for w in over((StaffCard, ShortcutsView, IdleView, QMenu))],
        "menu": [action.text() for action in window._menu.actions()],
        "speech": heard(window.speech),
        "speaks": window.speech_bar.speaks_controls,
        "bar": (window.speech_bar.is_reading, window.speech_bar.isHidden()),
        "reads": (window.speech_bar._passages, window.speech_bar._reader),
        "switch": shell.attract.ui.attractVoiceButton.isChecked(),
        "stack": [type(window.ui.viewStack.widget(n)).__name__ for n in range(2)],
        "enabled": [b.objectName() for b in window.ui.headerBar.findChildren(QAbstractButton)],
    }


def heard(speech):
    """Return what a voice knows of a visit; that its engine is ready tells nothing."""
    own = ("_process", "_ready", "_number")
    return {name: value for name, value in plain(vars(speech)).items() if name not in own}


def plain(values):
    """Return the values of an object by name, without its signals and what it is made of."""
    parts = QObject | SignalInstance
    return {
        name: value
        for name, value in values.items()
        if not isinstance(value, parts) and not name.startswith("__")
    }
