# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""Where the reader is and was: back, forward, home. Kept in memory only."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal


class Place(NamedTuple):
    """A place in the guide.

    Attributes:
        page: Id of a page; "" for the ladder or another view.
        section: Key of a section to show; "" for the top.
        view: Name of a view that is neither; "" for none.
    """

    page: str = ""
    section: str = ""
    view: str = ""


#: The place where everybody starts.
LADDER = Place()

#: Views that are neither the ladder nor a page.
VIEWS = ("matters", "compare", "sheet", "handout", "licences")

#: The calm page after a fault; nobody goes there by choice.
TROUBLE = "trouble"

#: How many places back are kept; a kiosk runs for weeks.
DEPTH = 200


class Navigator(QObject):
    """The history of places.

    Signals:
        moved(Place): The reader is at another place now.
    """

    moved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[Place] = [LADDER]
        self._at = 0

    @property
    def place(self) -> Place:
        """Where the reader is."""
        return self._places[self._at]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the reader has gone back before."""
        return self._at + 1 < len(self._places)

    def go(self, place: Place) -> None:
        """Go to a place; going where one already is changes nothing but the view."""
        if place != self.place:
            self._places = [*self._places[: self._at + 1], place][-DEPTH:]
            self._at = len(self._places) - 1
        self.moved.emit(place)

    def open_page(self, page: str, section: str = "") -> None:
        """Go to a page, or to a section of it."""
        self.go(Place(page, section))

    def open_view(self, view: str) -> None:
        """Go to a view that is neither the ladder nor a page."""
        self.go(Place(view=view))

    def home(self) -> None:
        """Go to the ladder."""
        self.go(LADDER)

    def back(self) -> None:
        """Go back one place; from the first place, nowhere."""
        self._step(-1)

    def forward(self) -> None:
        """Go forward again one place."""
        self._step(1)

    def reset(self) -> None:
        """Forget everything and go to the ladder."""
        self.forget()
        self.moved.emit(LADDER)

    def forget(self) -> None:
        """Forget everything and be at the ladder, without a word."""
        self._places, self._at = [LADDER], 0

    def _step(self, by: int) -> None:
        if 0 <= self._at + by < len(self._places):
            self._at += by
            self.moved.emit(self.place)
