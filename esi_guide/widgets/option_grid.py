# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""All options beside each other, alike in size, with the facts that bear on what was picked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from esi_guide.widgets.even_grid import Cell, EvenGrid
from esi_guide.widgets.parts import text_label
from esi_guide.widgets.wrap_button import WrapButton

if TYPE_CHECKING:
    from esi_guide.content.matters import NumberedFact, OptionCard
    from esi_guide.widgets.look import Look

#: Narrowest column in px at 100 %.
LEAST = 290
#: Room above a statement in px.
ABOVE = 8


class OptionGrid(EvenGrid):
    """Shows a tuple of ``OptionCard``; the card around it hides when there is none.

    Signals:
        page_chosen(str): Somebody wants to read about an option.
    """

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[OptionCard, ...] = ()
        self._buttons: list[WrapButton] = []

    def _get_content(self) -> object:
        return self._options

    def _set_content(self, options: tuple[OptionCard, ...]) -> None:
        card = self.parentWidget()
        if card is not None:
            card.setVisible(bool(options))
        if options == self._options:
            return
        self._options = options or ()
        self._buttons = []
        self.set_cells([self._cell(option) for option in self._options])

    #: The options in the order of the chart.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def set_look(self, look: Look) -> None:
        """Show the options in another text size."""
        self.set_least_width(look.sp(LEAST))

    def buttons(self) -> tuple[WrapButton, ...]:
        """Return the buttons in reading order."""
        return tuple(self._buttons)

    def _cell(self, option: OptionCard) -> Cell:
        frame = QFrame(self)
        frame.setObjectName(f"option-{option.step.id}")
        frame.setProperty("role", "option")
        frame.setAccessibleName(option.step.title)
        parts: list[QWidget] = [
            text_label(option.step.title, "card-heading", frame),
            text_label(option.step.line, "small", frame),
        ]
        for fact in option.facts:
            matter = text_label(fact.matter, "matter", frame)
            matter.setContentsMargins(0, ABOVE, 0, 0)
            says = text_label(self._words(fact), "fact", frame)
            says.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            parts += [matter, says]
        button = WrapButton("", self.tr("Read about it"), "way", frame)
        button.setObjectName(f"read-{option.step.id}")
        button.setAccessibleName(self.tr("Read about it: %1").replace("%1", option.step.title))
        button.setProperty("page", option.step.page)
        button.clicked.connect(self._choose)
        self._buttons.append(button)
        return Cell(frame, (*parts, button))

    def _words(self, fact: NumberedFact) -> str:
        if not fact.says:
            return self.tr("The guide has no fact on this here. Ask your clinician.")
        return " ".join((fact.says, *(f"[{number}]" for number in fact.numbers)))

    def _choose(self) -> None:
        self.page_chosen.emit(self.sender().property("page"))
