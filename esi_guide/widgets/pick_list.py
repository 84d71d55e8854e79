# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Things to pick from, each a large button with a line of explanation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, Signal

from esi_guide.widgets.even_grid import Cell, EvenGrid
from esi_guide.widgets.pick_button import PickButton

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from esi_guide.widgets.look import Look

#: Narrowest column in px at 100 %.
LEAST = 300


class PickList(EvenGrid):
    """Shows a tuple of things; a subclass says what stands on each button.

    Signals:
        toggled(str): Somebody picked the thing with this id, or put it back.

    Attributes:
        kind: Begins the object names of the buttons.
    """

    toggled = Signal(str)
    kind = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._things: tuple[Any, ...] = ()
        self._buttons: dict[str, PickButton] = {}

    def line_of(self, thing: Any) -> tuple[str, str, str]:  # noqa: ANN401 - the subclass knows
        """Return the id of a thing, its words, and a line that explains it."""
        raise NotImplementedError

    def _get_content(self) -> object:
        return self._things

    def _set_content(self, things: tuple[Any, ...]) -> None:
        things = things or ()
        # The same lines again: the one that was just pressed keeps the focus.
        if things == self._things:
            return
        self._things = things
        self._buttons = {}
        for thing in things:
            thing_id, words, explain = self.line_of(thing)
            button = PickButton(words, explain, "pick", self)
            button.setObjectName(f"{self.kind}-{thing_id}")
            button.setProperty("thing", thing_id)
            button.wanted.connect(self._toggle)
            self._buttons[thing_id] = button
        self.set_cells([Cell(button, (button,)) for button in self._buttons.values()])

    #: The things.
    content = Property("QVariant", _get_content, _set_content)  # type: ignore[arg-type]

    def set_look(self, look: Look) -> None:
        """Show the lines in another text size."""
        self.set_least_width(look.sp(LEAST))

    def buttons(self) -> tuple[PickButton, ...]:
        """Return the buttons in reading order."""
        return tuple(self._buttons.values())

    def show_picked(self, ids: Collection[str]) -> None:
        """Show which things are picked."""
        for thing_id, button in self._buttons.items():
            button.set_picked(picked=thing_id in ids)

    def _toggle(self) -> None:
        self.toggled.emit(self.sender().property("thing"))
