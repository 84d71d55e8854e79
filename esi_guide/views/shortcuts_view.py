# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""All keys at a glance, over whatever is shown."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from esi_guide.forms.ui_shortcuts_view import Ui_ShortcutsView
from esi_guide.widgets.keys import Key, keys
from esi_guide.widgets.panel import lay_over
from esi_guide.widgets.touch import scroll_by_touch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from esi_guide.widgets.look import Look

#: Width in px at 100 %, where there is room.
WIDTH = 760
#: Room between the ring around the keys and their words in px.
MARGIN = 14


class ShortcutsView(QDialog):
    """Lists the keys; Esc, F1, ? or the button closes it, and the focus is where it was.

    Args:
        look: Colours and sizes.
        parent: The window that it lies over.
        consult: Whether it is consult mode.
        speech: Whether the guide may be read aloud.
    """

    def __init__(
        self, look: Look, parent: QWidget, *, consult: bool = False, speech: bool = True
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ShortcutsView()
        self.ui.setupUi(self)
        self.ui.keysText.set_look(look)
        self.ui.keysText.document().setDocumentMargin(MARGIN)
        self.ui.keysText.show_html(_table(keys(consult=consult, speech=speech)))
        self.ui.closeButton.clicked.connect(self.close)
        self.ui.closeButton.setAutoDefault(False)
        scroll_by_touch(self.ui.keysScroll)
        lay_over(self, parent, self.ui.viewLayout, self.ui.keysLayout, look=look, width=WIDTH)
        self.ui.keysText.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by the keys that opened it, too; scroll by those that scroll."""
        bar = self.ui.keysScroll.verticalScrollBar()
        steps = {
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
        }
        if event.key() in (Qt.Key.Key_F1, Qt.Key.Key_Question):
            self.close()
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _table(shown: Sequence[Key]) -> str:
    """Return a row for each entry of the table of keys."""
    rows = []
    for key in shown:
        names = (
            QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
            for sequence in key.sequences
        )
        words = key.joint.join(f"<b>{escape(name)}</b>" for name in names)
        cells = (
            f'<td class="row" width="46%">{words}</td>',
            f'<td class="row">{escape(key.words)}</td>',
        )
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return f'<table width="100%" cellspacing="0">{"".join(rows)}</table>'
