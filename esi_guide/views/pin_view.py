# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Takes the PIN with which the staff leave a kiosk."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton

from esi_guide.forms.ui_pin_view import Ui_PinView
from esi_guide.widgets.announce import announce
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from esi_guide.widgets.look import Look

#: Most digits of a PIN.
LONGEST = 12
#: Largest size in px at 100 %, and the room that stays around it in px.
LARGEST, AROUND = QSize(420, 620), 12


class PinView(QDialog):
    """Digits to touch or type; what is typed is shown as dots.

    Signals:
        entered(str): This PIN was typed.

    Args:
        look: Colours and sizes.
        parent: The window that it lies over.
    """

    entered = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._typed = ""
        self._waiting = False
        self.ui = Ui_PinView()
        self.ui.setupUi(self)
        scroll_by_touch(self.ui.pinScroll)
        self.ui.pinFaultLabel.hide()
        self._digits = [
            button
            for button in self.findChildren(QPushButton)
            if button.property("role") == "digit"
        ]
        for button in self._digits:
            button.clicked.connect(partial(self._type, button.text()))
        self.ui.eraseButton.clicked.connect(self._erase)
        self.ui.enterButton.clicked.connect(self._enter)
        self.ui.stayHereButton.clicked.connect(self.close)
        size = QSize(round(look.sp(LARGEST.width())), round(look.sp(LARGEST.height())))
        room = parent.size() - QSize(2 * AROUND, 2 * AROUND)
        box = QRect(parent.rect().topLeft(), size.boundedTo(room))
        box.moveCenter(parent.rect().center())
        self.setGeometry(box.translated(parent.mapToGlobal(parent.rect().topLeft())))
        self._show_typed()

    def tell_fault(self, *, wanted: bool) -> None:
        """Say that a setting of the computer could not be read, or not."""
        self.ui.pinFaultLabel.setVisible(wanted)

    def set_waiting(self, *, waiting: bool) -> None:
        """Take nothing for a while after a wrong PIN, or take digits again."""
        self._typed = ""
        self._waiting = waiting
        for button in (*self._digits, self.ui.eraseButton, self.ui.enterButton):
            button.setEnabled(not waiting)
        wrong, enter = self.tr("That is not the PIN. Wait ten seconds."), self.tr("Enter the PIN.")
        self.ui.pinLabel.setText(wrong if waiting else enter)
        announce(self, self.ui.pinLabel.text())
        (self.ui.stayHereButton if waiting else self._digits[0]).setFocus()
        self._show_typed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, Backspace and Enter from a keyboard; Esc goes back to the guide."""
        key = event.key()
        if event.text() and event.text() in "0123456789":
            self._type(event.text())
        elif key == Qt.Key.Key_Backspace:
            self._erase()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Whoever types digits has the focus on one of them, and means "done".
            focused = self.focusWidget()
            others = (self.ui.eraseButton, self.ui.stayHereButton)
            if focused in others and not self._waiting:
                focused.click()
            else:
                self._enter()
        else:
            super().keyPressEvent(event)

    def _type(self, digit: str) -> None:
        if not self._waiting:
            self._typed = (self._typed + digit)[:LONGEST]
            self._show_typed()

    def _erase(self) -> None:
        self._typed = self._typed[:-1]
        self._show_typed()

    def _enter(self) -> None:
        if self._typed:
            self.entered.emit(self._typed)

    def _show_typed(self) -> None:
        self.ui.typedLabel.setText("\u25cf" * len(self._typed) or "\u25cb")
        words = self.tr("Digits typed: %1").replace("%1", str(len(self._typed)))
        self.ui.typedLabel.setAccessibleName(words)
