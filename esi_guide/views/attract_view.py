# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What a kiosk shows while nobody is there: how to begin, in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from esi_guide.forms.ui_attract_view import Ui_AttractView
from esi_guide.widgets.touch import scroll_by_touch
from esi_guide.widgets.wrap_button import WrapButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from esi_guide.widgets.look import Look

#: Side of the picture above the title in px at 100 %.
PICTURE = 96
#: Height in px at 100 % from which there is room for it.
TALL = 880


class Welcome(NamedTuple):
    """What one language says.

    Attributes:
        code: Its code.
        title: What the guide is about.
        promise: What it shows, and that nothing is kept.
        begin: What to touch to begin.
        emergency: What the emergency control says.
        voice: What the switch says that lets the controls speak; "" where none can.
    """

    code: str
    title: str
    promise: str
    begin: str
    emergency: str
    voice: str = ""


class AttractView(QWidget):
    """Waits for the next reader; a touch anywhere begins in the first language.

    Signals:
        begun(str): Somebody begins, in the language with this code.
        emergency_wanted(): Somebody asks for the emergency signs.
        voice_wanted(bool): Somebody wants the controls to speak, or no longer.

    Args:
        welcomes: The languages, that in which the guide starts first.
        look: Colours and sizes.
        parent: The window that it covers.
    """

    begun = Signal(str)
    emergency_wanted = Signal()
    voice_wanted = Signal(bool)

    def __init__(self, welcomes: Sequence[Welcome], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        # A style sheet paints the ground of a plain widget only when it is told to.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.first = welcomes[0].code
        self.ui = Ui_AttractView()
        self.ui.setupUi(self)
        self.ui.attractFaultLabel.hide()
        self.ui.welcomeLabel.setText(welcomes[0].title)
        self.ui.promiseLabel.setText(welcomes[0].promise)
        said = " · ".join(dict.fromkeys(filter(None, (each.voice for each in welcomes))))
        self.ui.attractVoiceButton.setText(said)
        self.ui.attractVoiceButton.setVisible(bool(said))
        self.ui.attractVoiceButton.toggled.connect(self.voice_wanted)
        before: QWidget | None = None
        for welcome in welcomes:
            small = f"{welcome.title}. {welcome.promise}" if before is not None else ""
            button = WrapButton(small, welcome.begin, "begin", self)
            button.centred = True
            button.setObjectName(f"begin-{welcome.code}")
            button.setProperty("language", welcome.code)
            button.clicked.connect(self._begin)
            self.ui.languagesLayout.addWidget(button)
            # Whoever sees nothing finds the switch by one step back, and by its key.
            QWidget.setTabOrder(before or self.ui.attractVoiceButton, button)
            before = button
        if before is not None:
            QWidget.setTabOrder(before, self.ui.attractEmergencyButton)
        words = dict.fromkeys(welcome.emergency for welcome in welcomes)
        self.ui.attractEmergencyButton.setText(" · ".join(words))
        self.ui.attractEmergencyButton.clicked.connect(self.emergency_wanted)
        self.ui.staffLabel.hide()
        scroll_by_touch(self.ui.attractScroll)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Show the picture in another theme or text size."""
        picture = look.icon("logo", "accent", look.sp(PICTURE), self.devicePixelRatioF())
        self.ui.logoLabel.setPixmap(picture)
        self._tall = look.sp(TALL)
        self.ui.logoLabel.setVisible(self.height() >= self._tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the picture where it pushes no button out of sight."""
        super().resizeEvent(event)
        self.ui.logoLabel.setVisible(self.height() >= self._tall)

    def tell_fault(self, *, wanted: bool) -> None:
        """Say to the staff that a setting of the computer could not be read, or not."""
        self.ui.attractFaultLabel.setVisible(wanted)

    def show_voice(self, *, wanted: bool) -> None:
        """Show whether the controls speak."""
        self.ui.attractVoiceButton.setChecked(wanted)

    def tell_staff(self, *, wanted: bool) -> None:
        """Say to the staff that this screen restarted several times, or no longer."""
        self.ui.staffLabel.setVisible(wanted)

    def focus_start(self) -> None:
        """Give the focus to the first language, so that Enter begins."""
        self.ui.attractScroll.verticalScrollBar().setValue(0)
        first = self.findChild(WrapButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Begin wherever the screen is touched."""
        super().mouseReleaseEvent(event)
        self.begun.emit(self.first)

    def _begin(self) -> None:
        self.begun.emit(self.sender().property("language"))
