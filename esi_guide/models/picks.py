# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What the reader picked for the talk, with a signal. In memory only, never on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from esi_guide.ladder.picks import Answered, Asked, Picks

if TYPE_CHECKING:
    from esi_guide.ladder.drawing import Picture


class PicksModel(QObject):
    """Holds the picks that views show and change.

    Signals:
        changed(Picks): The picks are others now.
        refused(): There was no room for another option to compare.
    """

    changed = Signal(object)
    refused = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picks = Picks()

    @property
    def picks(self) -> Picks:
        """The picks as they stand."""
        return self._picks

    def toggle_matter(self, statement: str) -> None:
        """Let a statement matter, or no longer."""
        self._set(self._picks.with_matter(statement))

    def move_matter(self, statement: str, by: int) -> None:
        """Move a statement towards the front (negative) or the end."""
        self._set(self._picks.moved_matter(statement, by))

    def toggle_question(self, asked: Asked) -> None:
        """Put a question on the list to ask, or take it off."""
        self._set(self._picks.with_question(asked))

    def answer(self, answered: Answered) -> None:
        """Take an answer to a question of "check what I understood"."""
        self._set(self._picks.with_answer(answered))

    def toggle_page(self, page: str) -> None:
        """Have a page on the handout, or no longer."""
        self._set(self._picks.with_page(page))

    def toggle_picture(self, picture: Picture) -> None:
        """Have a picture of a figure on the handout, or no longer."""
        self._set(self._picks.with_picture(picture))

    def toggle_compared(self, page: str) -> None:
        """Compare an option, or no longer; a fifth is refused."""
        if self._picks.can_compare(page):
            self._set(self._picks.with_compared(page))
        else:
            self.refused.emit()

    def clear(self) -> None:
        """Forget everything."""
        self._set(Picks())

    def _set(self, picks: Picks) -> None:
        if picks != self._picks:
            self._picks = picks
            self.changed.emit(picks)
