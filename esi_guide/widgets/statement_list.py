# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What may matter, each line a large button that picks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal

from esi_guide.widgets.even_grid import Cell, EvenGrid
from esi_guide.widgets.pick_button import PickButton

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from esi_guide.content.matters import Statement
    from esi_guide.widgets.look import Look

#: Narrowest column in px at 100 %.
LEAST = 300


class StatementList(EvenGrid):
    """Shows a tuple of ``Statement``.

    Signals:
        toggled(str): Somebody picked the statement with this id, or put it back.
    """

    toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._statements: tuple[Statement, ...] = ()
        self._buttons: dict[str, PickButton] = {}

    def _get_content(self) -> object:
        return self._statements

    def _set_content(self, statements: tuple[Statement, ...]) -> None:
        statements = statements or ()
        # The same lines again: the one that was just pressed keeps the focus.
        if statements == self._statements:
            return
        self._statements = statements
        self._buttons = {}
        for statement in statements:
            button = PickButton(statement.words, statement.explain, "pick", self)
            button.setObjectName(f"statement-{statement.id}")
            button.setProperty("statement", statement.id)
            button.clicked.connect(self._toggle)
            self._buttons[statement.id] = button
        self.set_cells([Cell(button, (button,)) for button in self._buttons.values()])

    #: The statements.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def set_look(self, look: Look) -> None:
        """Show the lines in another text size."""
        self.set_least_width(look.sp(LEAST))

    def buttons(self) -> tuple[PickButton, ...]:
        """Return the buttons in reading order."""
        return tuple(self._buttons.values())

    def show_picked(self, ids: Collection[str]) -> None:
        """Show which statements are picked."""
        for statement_id, button in self._buttons.items():
            button.set_picked(picked=statement_id in ids)

    def _toggle(self) -> None:
        self.toggled.emit(self.sender().property("statement"))
