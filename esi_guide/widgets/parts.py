# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Small pieces that the cards of a page are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QWidget


def text_label(text: str, role: str, parent: QWidget) -> QLabel:
    """Return a label that wraps; its role is what the style sheet selects."""
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def set_state(widget: QWidget, name: str, *, on: bool) -> None:
    """Set a property that the style sheet selects, and let the style look again if it changed."""
    value = "true" if on else "false"
    if (widget.property(name) or "false") != value:
        widget.setProperty(name, value)
        # Not the widget's style(), which is the same: PySide would keep the object of Python that
        # it makes for it for ever, and each look has another style.
        style = QApplication.style()
        style.unpolish(widget)
        style.polish(widget)


def empty(layout: QLayout) -> None:
    """Let the widgets go that lie in a layout.

    Not by ``takeAt``: what it hands to Python, nobody deletes.
    """
    for child in _children(layout.parentWidget()):
        if layout.indexOf(child) >= 0:
            _let_go(child)


def remove_children(holder: QWidget) -> None:
    """Let the widgets go that lie directly in another one."""
    for child in _children(holder):
        _let_go(child)


def _children(holder: QWidget | None) -> list[QWidget]:
    if holder is None:
        return []
    return holder.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _let_go(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
