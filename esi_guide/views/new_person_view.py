# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Asks whether all is to be cleared for the next person, and says what all is."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from esi_guide.forms.ui_new_person_view import Ui_NewPersonView
from esi_guide.widgets.panel import lay_over
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from esi_guide.widgets.look import Look

#: Width in px at 100 %, where there is room.
WIDTH = 560


class NewPersonView(QDialog):
    """Accepted by one press of "Clear all"; "Keep" and Esc leave everything as it is.

    Args:
        kept: What there is to clear, a line each; none for nothing.
        look: Colours and sizes.
        parent: The window that it lies over.
    """

    def __init__(self, kept: Sequence[str], look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_NewPersonView()
        self.ui.setupUi(self)
        ui = self.ui
        ui.keptText.set_look(look)
        ui.keptText.show_html(self._words(kept))
        # The focus begins on a button, so the list is read as what the question is about.
        self.setAccessibleDescription(ui.keptText.toPlainText())
        ui.clearButton.setVisible(bool(kept))
        if not kept:
            ui.keepButton.setText(self.tr("Close"))
            ui.keepButton.setDefault(True)
        ui.clearButton.clicked.connect(self.accept)
        ui.keepButton.clicked.connect(self.reject)
        scroll_by_touch(ui.keptScroll)
        lay_over(self, parent, ui.viewLayout, ui.keptLayout, look=look, width=WIDTH)
        # Nothing of the last person is left behind when Enter is pressed.
        (ui.clearButton if kept else ui.keepButton).setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, kept: Sequence[str]) -> str:
        if not kept:
            return _paragraph(
                self.tr("There is nothing to clear: nothing is marked, picked or drawn.")
            )
        lines = "".join(f"<li>{escape(line)}</li>" for line in kept)
        lead = self.tr("This is cleared for the next person:")
        stays = self.tr("Language, colours and text size stay as they are.")
        return f"{_paragraph(lead)}<ul>{lines}</ul>{_paragraph(stays)}"


def _paragraph(words: str) -> str:
    return f"<p>{escape(words)}</p>"
