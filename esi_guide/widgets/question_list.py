# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Questions to ask, each a button that puts it on the reader's own list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from esi_guide.widgets.parts import set_state
from esi_guide.widgets.pick_button import PickButton

if TYPE_CHECKING:
    from collections.abc import Collection


class QuestionList(QWidget):
    """Shows a tuple of questions; the card around it hides when there are none.

    A page takes over the buttons of the page before: making one costs more than filling it.

    Signals:
        toggled(int): Somebody picked the question at this place, or put it back.
    """

    toggled = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions: tuple[str, ...] = ()
        self._buttons: list[PickButton] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)

    def _get_content(self) -> object:
        return self._questions

    def _set_content(self, questions: tuple[str, ...]) -> None:
        self._questions = questions or ()
        while len(self._buttons) < len(self._questions):
            self._buttons.append(self._make_button(len(self._buttons)))
        for number, button in enumerate(self._buttons):
            shown = number < len(self._questions)
            button.set_words(self._questions[number] if shown else "")
            button.setObjectName(f"question-{number}" if shown else "")
            button.setVisible(shown)
        card = self.parentWidget()
        if card is not None:
            card.setVisible(bool(self._questions))

    #: The questions: a tuple of texts.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def buttons(self) -> tuple[PickButton, ...]:
        """Return the buttons in reading order."""
        return tuple(self._buttons[: len(self._questions)])

    def show_picked(self, numbers: Collection[int]) -> None:
        """Show which questions are picked, by their places from 0."""
        for number, button in enumerate(self.buttons()):
            button.set_picked(picked=number in numbers)

    def mark(self, words: str) -> PickButton | None:
        """Mark the question with these words alone, or none; return its button."""
        found = None
        for question, button in zip(self._questions, self.buttons(), strict=True):
            if question == words:
                found = button
            set_state(button, "found", on=question == words)
        return found

    def _make_button(self, number: int) -> PickButton:
        button = PickButton("", "", "ask", self)
        button.setProperty("number", number)
        button.wanted.connect(self._toggle)
        self._rows.addWidget(button)
        return button

    def _toggle(self) -> None:
        self.toggled.emit(self.sender().property("number"))
