# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a reader does with the window: presses, touches, and looks at what is shown."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QTextBrowser,
    QWidget,
)

from esi_guide.app import make_window
from esi_guide.options import Options
from esi_guide.services.settings import MemorySettings

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
VALUE = QAccessible.Text.Value


def open_window(qtbot, qapp, size=(1366, 768), settings=None, **options):
    """Return the program's window, shown in English at a size in px and taking keys."""
    if settings is None:
        settings = MemorySettings(theme="light")
    window = make_window(qapp, Options(**options), settings)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    settle()
    return window


def settle():
    """Let everything happen that is due now: layouts, late deletions, queued calls."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key wherever the focus is, as the keyboard does."""
    QTest.keyClick(window.windowHandle(), key, modifier)
    settle()


def tap(widget):
    """Bring a widget into view and touch its middle, whatever lies there."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    settle()
    tap_at(widget, widget.rect().center())


def tap_at(widget, spot):
    """Touch a spot of a widget."""
    window = widget.window()
    place = widget.mapTo(window, spot)
    assert window.rect().contains(place), f"{widget.objectName()} is outside the window"
    QTest.mouseClick(
        window.windowHandle(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place,
    )
    settle()


def link_spot(browser, target):
    """Return where in a browser a link to a target stands."""
    document: QTextDocument = browser.document()
    block = document.begin()
    while block.isValid():
        for piece in block:
            fragment = piece.fragment()
            if fragment.charFormat().anchorHref() == target:
                cursor = browser.textCursor()
                cursor.setPosition(fragment.position() + 1)
                return browser.cursorRect(cursor).center()
        block = block.next()
    raise AssertionError(f"no link to {target}")


def follow(window, target):
    """Touch the first link to a target that the shown page has."""
    for browser in shown(window, QAbstractScrollArea):
        if hasattr(browser, "link_chosen") and f'href="{target}"' in browser.toHtml():
            spot = link_spot(browser, target)
            scroll = window.findChild(QScrollArea, "pageScroll")
            place = browser.viewport().mapTo(scroll.widget(), spot)
            scroll.ensureVisible(place.x(), place.y(), 0, 120)
            settle()
            tap_at(browser.viewport(), link_spot(browser, target))
            return
    raise AssertionError(f"no link to {target}")


def child(window, name):
    """Return the one widget with an object name."""
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def chart_form(window, name):
    """Return the entry of the ladder's own menu that begins with a name."""
    found = window.findChild(QAction, f"{name}Action")
    assert found is not None, name
    assert found in child(window, "chartButton").menu().actions()
    return found


def choose_form(window, name):
    """Choose an entry of the ladder's own menu."""
    chart_form(window, name).trigger()
    settle()


def focus_name(window):
    """Return the object name of what has the focus."""
    focused = window.focusWidget()
    return focused.objectName() if focused else ""


def shown(window, kind=QWidget):
    """Return the visible widgets of a sort."""
    return [widget for widget in window.findChildren(kind) if widget.isVisibleTo(window)]


@dataclass(frozen=True)
class Node:
    """One line of what a screen reader meets."""

    depth: int
    role: str
    name: str
    description: str
    state: str = ""
    value: str = ""


#: Parts that say nothing and only hold others.
HOLDERS = {"Client", "Border", "LayeredPane", "Window", "ScrollBar", "Pane", "Grouping"}


def accessible_nodes(widget):
    """Return what a screen reader meets below a widget, in its order, hidden parts left out."""
    nodes = []

    def visit(interface, depth):
        state = interface.state()
        if state.invisible:
            return
        role = interface.role().name
        name, description = interface.text(NAME), interface.text(DESCRIPTION)
        tells = role not in HOLDERS or name or description
        if tells:
            marks = [word for word in ("focusable", "disabled", "checked") if getattr(state, word)]
            value = interface.text(VALUE) if role == "StaticText" else ""
            nodes.append(Node(depth, role, name, description, " ".join(marks), value))
        for number in range(interface.childCount()):
            below = interface.child(number)
            if below is not None:
                visit(below, depth + bool(tells))

    visit(QAccessible.queryAccessibleInterface(widget), 0)
    return nodes


def box(widget, window):
    """Return the place of a widget in its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def cut_texts(window):
    """Return the labels, buttons and texts whose words do not fit them."""
    faults = [_fault(label) for label in shown(window, QLabel) if _is_cut(label)]
    for button in shown(window, QAbstractButton):
        least = button.minimumSizeHint()
        if least.width() > button.width() + 1 or least.height() > button.height() + 1:
            faults.append(_fault(button))
    for browser in shown(window, QTextBrowser):
        room = browser.viewport().size()
        words = size_of_text(browser, room.width())
        if words.width() > room.width() + 1 or words.height() > room.height() + 1:
            faults.append(f"{browser.objectName()}: {words} in {room}")
    return faults


def size_of_text(browser, width):
    """Return what a browser's whole text takes at a width, without touching the text itself."""
    document = browser.document().clone()
    document.setTextWidth(width)
    return document.size()


def _is_cut(label):
    """Say whether a label is too narrow for its longest word or too low for all of them."""
    if not label.text():
        return False
    if not label.wordWrap():
        return label.sizeHint().width() > label.width() + 1
    longest = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split())
    too_narrow = longest > label.contentsRect().width() + 1
    return too_narrow or label.heightForWidth(label.width()) > label.height() + 1


def _fault(widget):
    size, hint = widget.size(), widget.sizeHint()
    return (
        f"{widget.objectName()} {widget.text()[:40]!r}: {size.width()}x{size.height()}, "
        f"wants {hint.width()}x{hint.height()}"
    )


def overlaps(parent):
    """Return the visible direct children of a widget that lie on each other."""
    children = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    seen = [each for each in children if each.isVisibleTo(parent) and not each.isWindow()]
    return [
        f"{one.objectName()} on {other.objectName()}"
        for place, one in enumerate(seen)
        for other in seen[place + 1 :]
        if one.geometry().intersects(other.geometry())
    ]


def sideways(window):
    """Return the scroll areas that hold more than their width shows."""
    return [
        area.objectName()
        for area in shown(window, QScrollArea)
        if area.widget().width() > area.viewport().width()
    ]
