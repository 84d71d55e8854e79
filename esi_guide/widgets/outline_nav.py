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
    from PySide6.QtWidgets import QWidget


class OutlineNav(FlowRow):
    """Shows a tuple of (key, title); flows where it is wide, stacks where it is narrow.

    A page takes over the buttons of the page before: making one costs more than filling it. The
    dynamic property ``buttonRole`` chooses how the style sheet dresses the buttons.

    Signals:
        section_chosen(str): Somebody chose a section.
    """

    gap = 4
    section_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[tuple[str, str], ...] = ()
        self._buttons: list[WrapButton] = []

    def _get_content(self) -> object:
        return self._sections

    def _set_content(self, sections: tuple[tuple[str, str], ...]) -> None:
        self._sections = sections or ()
        while len(self._buttons) < len(self._sections):
            self._buttons.append(self._make_button())
        unused = [("", "")] * (len(self._buttons) - len(self._sections))
        for button, (key, title) in zip(self._buttons, [*self._sections, *unused], strict=True):
            button.setObjectName(f"outline-{key}" if key else "")
            button.setProperty("section", key)
            button.set_words(title)
            button.setVisible(bool(key))
        self.measure_anew()

    #: The sections: a tuple of (key, title).
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def set_here(self, key: str) -> None:
        """Show which section the reader is in."""
        for button in self.buttons():
            set_state(button, "here", on=button.property("section") == key)

    def buttons(self) -> tuple[WrapButton, ...]:
        """Return the buttons of this page in reading order."""
        return tuple(self._buttons[: len(self._sections)])

    def _make_button(self) -> WrapButton:
        button = WrapButton("", "", self.property("buttonRole") or "outline", self)
        button.clicked.connect(self._choose)
        return button

    def _choose(self) -> None:
        self.section_chosen.emit(self.sender().property("section"))
