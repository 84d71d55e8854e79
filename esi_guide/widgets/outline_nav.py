# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""The outline of a page: a button for each section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal

from esi_guide.widgets.flow_row import FlowRow
from esi_guide.widgets.parts import set_state
from esi_guide.widgets.wrap_button import WrapButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget


class OutlineNav(FlowRow):
    """Shows a tuple of (key, title); flows where it is wide, stacks where it is narrow.

    The dynamic property ``buttonRole`` chooses how the style sheet dresses the buttons.

    Signals:
        section_chosen(str): Somebody chose a section.
    """

    gap = 4
    section_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[tuple[str, str], ...] = ()
        self._buttons: dict[str, QPushButton] = {}

    def _get_content(self) -> object:
        return self._sections

    def _set_content(self, sections: tuple[tuple[str, str], ...]) -> None:
        self._sections = sections or ()
        for button in self._buttons.values():
            button.hide()
            button.setParent(None)
            button.deleteLater()
        self._buttons = {}
        for key, title in self._sections:
            button = WrapButton("", title, self.property("buttonRole") or "outline", self)
            button.setObjectName(f"outline-{key}")
            button.setProperty("section", key)
            button.clicked.connect(self._choose)
            button.show()
            self._buttons[key] = button

    #: The sections: a tuple of (key, title).
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def set_here(self, key: str) -> None:
        """Show which section the reader is in."""
        for button_key, button in self._buttons.items():
            set_state(button, "here", on=button_key == key)

    def _choose(self) -> None:
        self.section_chosen.emit(self.sender().property("section"))
