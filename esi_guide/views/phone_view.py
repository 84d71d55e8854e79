# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The sheet for a phone: a code for its camera, and beside it the text that is in the code."""

from __future__ import annotations

import logging
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QDialog, QWidget

from esi_guide.forms.ui_phone_view import Ui_PhoneView
from esi_guide.ladder.phone import fitted, whole
from esi_guide.models.phone import left_out_words
from esi_guide.services.protocols import CannotEncode
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from esi_guide.ladder.phone import PhoneWords
    from esi_guide.services.protocols import Coder
    from esi_guide.widgets.look import Look

log = logging.getLogger(__name__)

#: Room around it in px.
AROUND = 16


class PhoneView(QDialog):
    """Shows the code and its text; Esc or the button closes it, and the focus is where it was.

    Signals:
        paper_chosen(): Somebody would rather have the sheet on paper.
    """

    paper_chosen = Signal()

    def __init__(self, words: PhoneWords, coder: Coder, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_PhoneView()
        self.ui.setupUi(self)
        scroll_by_touch(self.ui.phoneScroll)
        self._show(words, coder, look)
        for button in (self.ui.phonePaperButton, self.ui.closePhoneButton):
            button.setAutoDefault(False)
        self.ui.closePhoneButton.clicked.connect(self.close)
        self.ui.phonePaperButton.clicked.connect(self._choose_paper)
        box = parent.rect().adjusted(AROUND, AROUND, -AROUND, -AROUND)
        self._arrange(box.size())
        self.setGeometry(box.translated(parent.mapToGlobal(parent.rect().topLeft())))
        self.ui.phoneText.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the text by the keys that scroll."""
        bar = self.ui.phoneScroll.verticalScrollBar()
        steps = {
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
        }
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _show(self, words: PhoneWords, coder: Coder, look: Look) -> None:
        ui = self.ui
        made = fitted(words)
        modules: tuple[tuple[bool, ...], ...] = ()
        if made is not None:
            try:
                modules = coder.modules(made.text)
            except CannotEncode as error:
                log.warning("the code for a phone: %s", error)
        # What no code can hold is still there to be read.
        text = made.text if made is not None else whole(words)
        ui.phoneText.set_look(look)
        paragraphs = (escape(part).replace("\n", "<br>") for part in text.split("\n\n"))
        ui.phoneText.show_html("".join(f"<p>{part}</p>" for part in paragraphs))
        ui.phoneCode.show_modules(modules)
        ui.phoneCode.setVisible(bool(modules))
        ui.phoneIntroLabel.setVisible(bool(modules))
        notice = left_out_words(made.left_out) if made is not None else ""
        if made is None:
            notice = self.tr(
                "This is too much for one code that a phone could read. See the handout instead."
            )
        elif not modules:
            notice = self.tr("The code cannot be made on this computer. See the handout instead.")
        ui.phoneNoticeLabel.setText(notice)
        ui.phoneNoticeLabel.setVisible(bool(notice))

    def _arrange(self, size: QSize) -> None:
        """Put the text beside the code where the window is wide, else below it."""
        wide = size.width() > size.height()
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        layout = self.ui.phoneLayout
        layout.setDirection(way)
        # The code is as large as the shorter side of the window allows.
        margins = layout.contentsMargins()
        room = min(
            size.height() - margins.top() - margins.bottom(),
            size.width() - margins.left() - margins.right(),
        )
        side = min(room, round(0.62 * max(size.width(), size.height())))
        self.ui.phoneCode.setFixedSize(QSize(side, side))

    def _choose_paper(self) -> None:
        self.close()
        self.paper_chosen.emit()
