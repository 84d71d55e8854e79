# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Fingers and wheels: scrolling anywhere, forgiving taps, and nothing that happens by accident."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputDevice, QMouseEvent
from PySide6.QtWidgets import QScroller, QScrollerProperties

if TYPE_CHECKING:
    from PySide6.QtGui import QEventPoint, QTouchEvent, QWheelEvent
    from PySide6.QtWidgets import QAbstractScrollArea, QWidget

#: How far a finger may slip, in px, and still press what it came down on.
SLIP = 10
#: How near the second press of a double press falls to the first, in px: a hand may shake.
NEAR = 60
#: From how many fingers on a touch is a palm or an accident.
PALM = 3
#: Dynamic property of a window: whether the last thing that was done there was a key.
BY_KEYS = "byKeys"
#: What one notch of a wheel reports.
NOTCH = 120
#: A place that no widget has: a release there presses nothing.
NOWHERE = QPointF(-10_000, -10_000)

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)


def scroll_by_touch(area: QAbstractScrollArea) -> None:
    """Let a finger push the contents of a scroll area; it stops at the ends without bouncing."""
    viewport = area.viewport()
    # Qt gives each scroller a gesture with a number of its own, and PySide makes an enum for each
    # number that it does not know and keeps it for good: some kB for every view that was ever made.
    Qt.GestureType._missing_ = _any_gesture  # type: ignore[method-assign, assignment]
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)
    scroller = QScroller.scroller(viewport)
    properties = scroller.scrollerProperties()
    never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    for metric in (
        QScrollerProperties.ScrollMetric.VerticalOvershootPolicy,
        QScrollerProperties.ScrollMetric.HorizontalOvershootPolicy,
    ):
        properties.setScrollMetric(metric, never)
    scroller.setScrollerProperties(properties)


def _any_gesture(_number: object) -> Qt.GestureType:
    """Return what stands for a gesture that Qt has no name for."""
    return Qt.GestureType.CustomGesture


class SteadyHand(QObject):
    """Stands between a window and the hand, and makes up for hands that shake.

    A finger that slips a little still presses what it came down on, and one that scrolls presses
    nothing, however slow it is. The second press of a double
    press does nothing on the page that the first one brought, nor on what came under the finger
    when everything changed its size. A touch of three fingers or more presses nothing. Ctrl and
    the wheel change the text size wherever the pointer is.

    A widget with the dynamic property ``takesStrokes`` gets every movement as it is, from its
    first to its last: there a finger draws, and neither scrolls nor slips.

    Qt turns a finger into a mouse that is a touch screen; that mouse is watched here, before any
    widget gets it, so that no widget has to know.

    Signals:
        larger(): Ctrl and the wheel ask for larger text.
        smaller(): Ctrl and the wheel ask for smaller text.
    """

    larger = Signal()
    smaller = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.forget()

    def forget(self) -> None:
        """Know of no press and no key any more."""
        self._window.setProperty(BY_KEYS, None)
        self._pressed = NOWHERE
        self._under: QWidget | None = None
        self._under_at = QPoint()
        self._pressed_at = 0
        self._slipped_away = False
        self._palm = False
        self._drawing = False
        self._turned = 0
        # Whether the last press led elsewhere, or moved things about; whether this one counts.
        self._led_on = False
        self._moved_about = False
        self._ignoring = False

    def led_on(self) -> None:
        """Note that another page is shown: a press that follows at once was meant for the last."""
        self._led_on = True

    def moved_about(self) -> None:
        """Note that things have other places: a press that follows at once may hit another one."""
        self._moved_about = self._pressed != NOWHERE

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch what the hand does."""
        kind = event.type()
        if kind in _TOUCHES:
            return self._touch(event)  # type: ignore[arg-type]
        if kind in _PRESSES:
            return self._press(watched, event)  # type: ignore[arg-type]
        if kind == QEvent.Type.MouseMove:
            return self._move(event)  # type: ignore[arg-type]
        if kind == QEvent.Type.MouseButtonRelease:
            return self._release(watched, event)  # type: ignore[arg-type]
        if kind == QEvent.Type.KeyPress:
            self._window.setProperty(BY_KEYS, True)
        if kind == QEvent.Type.Wheel:
            return self._turn(event)  # type: ignore[arg-type]
        return False

    def _touch(self, event: QTouchEvent) -> bool:
        """Count fingers, or let one draw from where it comes down until it goes."""
        if event.type() == QEvent.Type.TouchBegin:
            self._drawing = bool(event.points()) and self._takes_strokes(event.points()[0])
            self._palm = False
        if not self._drawing:
            return event.type() != QEvent.Type.TouchEnd and self._count_fingers(event)
        # No scroller gets the touch, and Qt makes a mouse of it, which draws.
        event.ignore()
        return True

    def _takes_strokes(self, event: QEventPoint | QMouseEvent) -> bool:
        under = self._window.childAt(event.position().toPoint())
        return under is not None and bool(under.property("takesStrokes"))

    def _count_fingers(self, event: QTouchEvent) -> bool:
        if event.type() == QEvent.Type.TouchBegin:
            self._palm = False
        self._palm = self._palm or len(event.points()) >= PALM
        return self._palm

    def _press(self, window: QObject, event: QMouseEvent) -> bool:
        self._window.setProperty(BY_KEYS, False)
        if self._takes_strokes(event):
            self._drawing = True
            return False
        self._drawing = False
        place, now = event.position(), event.timestamp()
        at_once = now - self._pressed_at < QGuiApplication.styleHints().mouseDoubleClickInterval()
        again = at_once and _distance(place, self._pressed) < NEAR
        under = self._window.childAt(place.toPoint())
        missed = self._moved_about and under is not self._under
        self._led_on, self._moved_about = again and self._led_on, again and missed
        self._under = self._under if self._moved_about else under
        if self._under is under and under is not None:
            self._under_at = under.mapTo(self._window, QPoint())
        self._ignoring = self._led_on or self._moved_about or (self._palm and _by_finger(event))
        self._pressed, self._pressed_at, self._slipped_away = place, now, False
        if event.type() == QEvent.Type.MouseButtonDblClick and _by_finger(event):
            # Below a scroller Qt drops the second press of a finger: presses one after the other
            # on "next" have to count.
            if not self._ignoring:
                _send(window, event, QEvent.Type.MouseButtonPress, place)
            return True
        return self._ignoring

    def _went_along(self, event: QMouseEvent) -> bool:
        """Say whether what was pressed is below the finger still, and elsewhere in the window."""
        under = self._window.childAt(event.position().toPoint())
        if under is None or under is not self._under:
            return False
        return under.mapTo(self._window, QPoint()) != self._under_at

    def _move(self, event: QMouseEvent) -> bool:
        if not _by_finger(event) or self._slipped_away or self._drawing:
            return False
        self._slipped_away = _distance(event.position(), self._pressed) > SLIP
        return not self._slipped_away

    def _release(self, window: QObject, event: QMouseEvent) -> bool:
        if self._ignoring:
            self._ignoring = False
            return True
        if not _by_finger(event) or self._drawing:
            return False
        # What was pressed may have gone along with a finger that scrolls, and is not meant then.
        nothing = self._palm or self._went_along(event)
        place = NOWHERE if nothing else self._pressed
        slip = _distance(event.position(), self._pressed)
        if event.position() == place or (slip > SLIP and not nothing):
            return False
        _send(window, event, event.type(), place)
        return True

    def _turn(self, event: QWheelEvent) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        angle = event.angleDelta().y()
        self._turned = angle + (self._turned if angle * self._turned > 0 else 0)
        if abs(self._turned) >= NOTCH:
            (self.larger if self._turned > 0 else self.smaller).emit()
            self._turned = 0
        return True


def _send(window: QObject, event: QMouseEvent, kind: QEvent.Type, place: QPointF) -> None:
    """Send a window an event in place of another one."""
    move = place - event.position()
    instead = QMouseEvent(
        kind,
        place,
        event.scenePosition() + move,
        event.globalPosition() + move,
        event.button(),
        event.buttons(),
        event.modifiers(),
        event.pointingDevice(),
    )
    instead.setTimestamp(event.timestamp())
    QCoreApplication.sendEvent(window, instead)


def _distance(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())


def _by_finger(event: QMouseEvent) -> bool:
    device = event.pointingDevice()
    return device is not None and device.type() == QInputDevice.DeviceType.TouchScreen
