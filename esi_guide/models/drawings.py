# SPDX-FileCopyrightText: 2026 ESI Guide contributors
# SPDX-License-Identifier: MIT
"""What is drawn on the figures, with a signal and a way back. In memory only, never on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from esi_guide.ladder.drawing import Drawing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from esi_guide.ladder.drawing import Picture, Ring, Stroke


class DrawingsModel(QObject):
    """Holds what is drawn on each picture, and what was there before.

    Signals:
        changed(): Something is drawn, or no longer.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now: dict[Picture, Drawing] = {}
        self._before: dict[Picture, list[Drawing]] = {}

    @property
    def drawings(self) -> Mapping[Picture, Drawing]:
        """What is drawn, by picture; only pictures with something on them."""
        return {picture: drawing for picture, drawing in self._now.items() if drawing.marks}

    @property
    def undoable(self) -> frozenset[Picture]:
        """The pictures on which something can be taken back."""
        return frozenset(picture for picture, before in self._before.items() if before)

    def on(self, picture: Picture) -> Drawing:
        """Return what is drawn on a picture."""
        return self._now.get(picture, Drawing())

    def add(self, picture: Picture, mark: Stroke | Ring) -> None:
        """Draw one more line or ring."""
        self._show(picture, self.on(picture).with_mark(mark))

    def wipe(self, picture: Picture) -> None:
        """Take all off a picture; this can be taken back like a line."""
        if self.on(picture).marks:
            self._show(picture, Drawing())

    def undo(self, picture: Picture) -> None:
        """Take the last change of a picture back."""
        if self._before.get(picture):
            self._now[picture] = self._before[picture].pop()
            self.changed.emit()

    def clear(self) -> None:
        """Forget everything, and every way back to it."""
        if self._now:
            self._now, self._before = {}, {}
            self.changed.emit()

    def _show(self, picture: Picture, drawing: Drawing) -> None:
        self._before.setdefault(picture, []).append(self.on(picture))
        self._now[picture] = drawing
        self.changed.emit()
