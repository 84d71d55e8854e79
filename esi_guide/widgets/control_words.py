# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is said of a control when the focus comes to it and the guide speaks for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QToolButton

from esi_guide.widgets.text_block import TextBlock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def control_words(widget: QWidget) -> str:
    """Return name, kind, state and description of a control, as a screen reader has them."""
    # Imported here, as for announcements: most readers see the control.
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 - see above

    known = QAccessible.queryAccessibleInterface(widget)
    texts = [known.text(QAccessible.Text.Name), _kind(widget)] if known else []
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        on = QCoreApplication.translate("ControlWords", "on")
        off = QCoreApplication.translate("ControlWords", "off")
        texts.append(on if widget.isChecked() else off)
    if known:
        texts.append(known.text(QAccessible.Text.Description))
    parts = [text.strip().rstrip(".") for text in texts]
    return ". ".join(part for part in parts if part)


def _kind(widget: QWidget) -> str:
    if isinstance(widget, QToolButton) and widget.menu() is not None:
        return QCoreApplication.translate("ControlWords", "button with a list")
    if isinstance(widget, QAbstractButton):
        return QCoreApplication.translate("ControlWords", "button")
    if isinstance(widget, QLineEdit):
        return QCoreApplication.translate("ControlWords", "field to type in")
    if isinstance(widget, TextBlock):
        return QCoreApplication.translate("ControlWords", "text. Press R to hear it")
    return ""
